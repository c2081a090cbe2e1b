"""Who knows of a session, and how deep they see into it: the table is the specification."""

from datetime import date

import pytest

from activities.models import Attachment, Citation, Level, Meeting, Photo, Resolution, levels_for
from tests.factories import (
    make_attachment,
    make_cell,
    make_citation,
    make_meeting,
    make_member,
    make_position,
    make_resolution,
    make_user,
)

EVERYBODY = {
    "guest",
    "thuky",
    "bithu",
    "dangvien",
    "dangvien2",
    "dangvien3",
    "canbo",
    "quantri",
}
MEMBERS = {"thuky", "bithu", "dangvien", "dangvien2", "dangvien3", "canbo"}
CELL = {"thuky", "bithu", "dangvien"}
KEEPERS = {"thuky", "bithu"}

READERS = {  # (record, its audience, article): who knows of it
    ("draft", "cell", None): KEEPERS,
    ("draft", "cell", "public"): EVERYBODY,
    ("announced", "cell", None): CELL,
    ("announced", "party", None): CELL,
    ("announced", "committee", None): KEEPERS,
    ("submitted", "cell", None): KEEPERS | {"canbo"},
    ("submitted", "committee", None): KEEPERS,
    ("approved", "cell", None): CELL | {"canbo"},
    ("approved", "cell", "unpublished"): CELL | {"canbo"},
    ("approved", "cell", "withdrawn"): CELL | {"canbo"},
    ("approved", "cell", "members"): MEMBERS,
    ("approved", "cell", "public"): EVERYBODY,
    ("approved", "party", None): CELL | {"dangvien2", "canbo"},
    ("approved", "committee", None): KEEPERS,
    ("approved", "committee", "public"): EVERYBODY,
}

RECORD_READERS = {  # (record, its audience): who reads the record itself
    ("draft", "cell"): KEEPERS,
    ("announced", "cell"): KEEPERS,
    ("submitted", "cell"): KEEPERS | {"canbo"},
    ("submitted", "committee"): KEEPERS,
    ("approved", "cell"): CELL | {"canbo"},
    ("approved", "party"): CELL | {"dangvien2", "canbo"},
    ("approved", "committee"): KEEPERS,
}


@pytest.mark.parametrize(("state", "readers"), READERS.items())
def test_session_exists_only_for_its_readers(cast, cell, state, readers):
    status, audience, article = state
    meeting = make_meeting(cell=cell, status=status, audience=audience, article=article)

    know = {name for name, user in cast.items() if meeting.is_visible_to(user)}

    assert know == readers


@pytest.mark.parametrize(("state", "readers"), RECORD_READERS.items())
def test_record_is_read_by_its_audience_however_public_the_article(cast, cell, state, readers):
    status, audience = state
    meeting = make_meeting(cell=cell, status=status, audience=audience, article="public")

    read = {name for name, user in cast.items() if Level.RECORD in levels_for(user, meeting)}

    assert read == readers


def test_officers_level_is_for_secretaries_and_committee_of_the_cell(cast, cell):
    sitting = make_member(cell=cell)
    make_position(member=sitting, organization=cell, rank="committee", title="Chi ủy viên")
    cast["chiuy"] = make_user(member=sitting)
    meeting = make_meeting(cell=cell, status="approved", audience="committee")

    read = {name for name, user in cast.items() if Level.OFFICERS in levels_for(user, meeting)}

    assert read == {"thuky", "bithu", "chiuy"}


def test_post_in_the_committee_opens_nothing_after_leaving_the_cell(cell):
    left = make_member(cell=cell, until=date(2024, 12, 31))
    make_position(member=left, organization=cell, rank="committee", title="Chi ủy viên")
    meeting = make_meeting(cell=cell, audience="committee")

    assert levels_for(make_user(member=left), meeting) == set()


def test_guest_of_a_public_article_gets_the_article_level_alone(guest, cell):
    meeting = make_meeting(cell=cell, article="public")

    assert levels_for(guest, meeting) == {Level.ARTICLE}


def test_member_who_left_the_cell_reads_its_record_no_more(cell):
    gone = make_user(member=make_member(cell=cell, until=date(2024, 12, 31)))
    meeting = make_meeting(cell=cell, held_on=date(2024, 6, 1))

    assert levels_for(gone, meeting) == set()


def test_trusted_staff_reads_what_is_for_the_committee_alone(cell, dang_bo, canbo):
    trusted = make_user(role="staff", organization=dang_bo, trusted=True)
    meeting = make_meeting(cell=cell, audience="committee")

    assert levels_for(trusted, meeting) == {Level.RECORD}
    assert levels_for(canbo, meeting) == set()


def test_member_of_a_co_hosting_cell_reads_the_record(cell, other_cell, dangvien2):
    meeting = make_meeting(cell=cell)
    meeting.co_hosts.add(other_cell)

    assert levels_for(dangvien2, meeting) == {Level.RECORD}


def test_discarded_session_exists_for_nobody(cast, cell, bithu):
    meeting = make_meeting(cell=cell, status="draft")
    meeting.discard(by=bithu)

    assert [name for name, user in cast.items() if meeting.is_visible_to(user)] == []


def test_levels_are_the_same_for_a_list_and_for_one_session(cast, cell, other_cell):
    states = [*READERS]
    meetings = [
        make_meeting(cell=cell, status=status, audience=audience, article=article)
        for status, audience, article in states
    ]

    for user in cast.values():
        listed = Meeting.objects.visible_to(user).with_levels_for(user)
        assert {found.pk: found.levels for found in listed} == {
            meeting.pk: levels for meeting in meetings if (levels := levels_for(user, meeting))
        }


def test_stub_is_known_to_readers_of_a_session_that_names_it(cast, cell):
    stub = make_resolution(code="05-KH/CB", is_public=False, is_verified=False)
    make_citation(meeting=make_meeting(cell=cell), resolution=stub)

    know = {
        name for name, user in cast.items() if Resolution.objects.visible_to(user).contains(stub)
    }

    assert know == CELL | {"canbo"}


def test_citation_outside_the_article_stays_in_the_record(guest, dangvien, cell):
    meeting = make_meeting(cell=cell, article="public")
    named = make_citation(meeting=meeting)
    kept = make_citation(
        meeting=meeting,
        resolution=make_resolution(code="05-KH/CB", is_public=False),
        in_article=False,
    )

    assert list(Citation.objects.visible_to(guest)) == [named]
    assert list(Citation.objects.visible_to(dangvien)) == [named, kept]


def test_nobody_writes_in_another_cells_sessions(cast, cell):
    meeting = make_meeting(cell=cell)

    write = {
        name for name, user in cast.items() if Meeting.objects.editable_by(user).contains(meeting)
    }

    assert write == KEEPERS


def test_photos_and_attachments_follow_their_level(cast, cell):
    meeting = make_meeting(cell=cell, article="public")
    photo = Photo.objects.create(article=meeting.article)
    paper = make_attachment(meeting=meeting)
    internal = make_attachment(meeting=meeting, name="Riêng", is_internal=True)

    def who(queryset, row):
        return {name for name, user in cast.items() if queryset.visible_to(user).contains(row)}

    assert who(Photo.objects, photo) == EVERYBODY
    assert who(Attachment.objects, paper) == CELL | {"canbo"}
    assert who(Attachment.objects, internal) == KEEPERS


def test_record_for_the_whole_party_body_stops_at_the_committee(cell, dangvien2, dangvien3):
    meeting = make_meeting(cell=cell, audience="party")

    assert levels_for(dangvien2, meeting) == {Level.RECORD}
    assert levels_for(dangvien3, meeting) == set()


def test_staff_sees_nothing_of_cells_outside_its_committee(canbo):
    far = make_meeting(cell=make_cell(name="Chi bộ Ngoài"))

    assert levels_for(canbo, far) == set()
