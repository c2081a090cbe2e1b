"""Taking a report in and making a session of it: whole or not at all, and once."""

from datetime import date
from unittest.mock import patch

import pytest

from activities.intake import AlreadyMade, IncomingReport, propose, take_in, write_session
from activities.intake.automatic import parts_without_doubt
from activities.models import Article, Citation, Meeting, Resolution, SourceReport
from tests.activities.intake.texts import ARTICLE, MINUTES
from tests.factories import make_member, make_resolution

pytestmark = pytest.mark.django_db


@pytest.fixture
def catalogue():
    """The documents the article may mean."""
    make_resolution(issued_on=date(2017, 10, 25), khoa="XII", title="Công tác dân số")
    return make_resolution(khoa="XIII")


def brought(text, cell, by):
    source, _ = take_in(IncomingReport(text=text), organization=cell, by=by)
    return source


def made_of(text, cell, by):
    source = brought(text, cell, by)
    return write_session(source, parts_without_doubt(propose(source, user=by)), by=by)


def test_the_same_words_are_kept_once_however_they_are_spaced(cell, thuky):
    first, is_new = take_in(IncomingReport(text=ARTICLE), organization=cell, by=thuky)

    again = take_in(IncomingReport(text=f"  {ARTICLE}\r\n "), organization=cell, by=thuky)

    assert (is_new, again) == (True, (first, False))
    assert SourceReport.objects.count() == 1


def test_another_cell_may_bring_the_same_words(cell, other_cell, thuky):
    brought(ARTICLE, cell, thuky)

    _, is_new = take_in(IncomingReport(text=ARTICLE), organization=other_cell, by=thuky)

    assert is_new


def test_a_session_is_made_of_what_the_article_says(cell, thuky, bithu, catalogue):
    meeting = made_of(ARTICLE, cell, thuky)

    assert meeting.heading == "Chi bộ Một sinh hoạt chuyên đề quý III năm 2023"
    assert (meeting.held_on, meeting.kind, meeting.status) == (
        date(2023, 9, 21),
        "chuyen-de",
        "draft",
    )
    assert meeting.theme == "Xây dựng tổ chức cơ sở đảng"
    assert (meeting.chair, meeting.chair_post) == (bithu.member, "Bí thư Chi bộ")
    assert [(one.speaker_name, one.role, one.member) for one in meeting.speeches.all()] == [
        ("Lê Thị Thư", "presentation", thuky.member),
        ("Trịnh Quốc Bảo", "direction", None),
    ]
    assert [(one.name, one.post) for one in meeting.guests.all()] == [
        ("Trịnh Quốc Bảo", "Phó Bí thư Đảng ủy")
    ]
    assert meeting.article.body.count("<p>") == 3
    assert meeting.versions.latest("number").action == "read"


def test_documents_are_linked_in_their_roles_with_the_words_as_written(cell, thuky, catalogue):
    meeting = made_of(ARTICLE, cell, thuky)

    assert [
        (str(one.resolution), one.role, one.as_written, one.date_differs())
        for one in meeting.citations.select_related("resolution")
    ] == [
        (
            "21-NQ/TW",
            "hoc-tap",
            "Nghị quyết số 21-NQ/TW ngày 16/6/2021 của Ban Chấp hành Trung ương Đảng khóa XIII",
            True,
        ),
        (
            "08-KH/ĐU",
            "hoc-tap",
            "Kế hoạch số 08-KH/ĐU ngày 05/9/2023 của Đảng ủy",
            False,
        ),
    ]
    assert meeting.citations.first().resolution == catalogue
    assert Resolution.objects.get(code="08-KH/ĐU").is_stub


def test_minutes_become_the_record_and_no_article(cell, thuky, bithu, dangvien):
    make_member(full_name="Hoàng Thị Mơ", cell=cell)

    meeting = made_of(MINUTES, cell, thuky)

    assert (meeting.held_on, meeting.place) == (date(2023, 10, 5), "phòng họp tầng 2")
    assert (f"{meeting.starts_at:%H:%M}", f"{meeting.ends_at:%H:%M}") == ("14:00", "16:00")
    assert (meeting.attendance_mode, meeting.present_count, meeting.total_count) == (
        "numbers",
        3,
        4,
    )
    assert (meeting.chair, meeting.minute_taker) == (bithu.member, thuky.member)
    assert [item.title for item in meeting.agenda.all()] == ["Nội dung", "Kết luận"]
    assert not any(speech.is_public for speech in meeting.speeches.all())
    assert not any(citation.in_article for citation in meeting.citations.all())
    assert meeting.article_or_none() is None


def test_a_session_is_made_once(cell, thuky):
    meeting = made_of(ARTICLE, cell, thuky)

    with pytest.raises(AlreadyMade) as made:
        made_of(ARTICLE, cell, thuky)

    assert made.value.meeting == meeting
    assert Meeting.objects.count() == 1


def test_a_report_whose_session_was_thrown_away_can_be_used_again(cell, thuky):
    made_of(ARTICLE, cell, thuky).discard(by=thuky)

    again = made_of(ARTICLE, cell, thuky)

    assert SourceReport.objects.get().became == again


def test_what_fails_half_way_leaves_nothing_behind(cell, thuky, catalogue):
    source = brought(ARTICLE, cell, thuky)
    parts = parts_without_doubt(propose(source, user=thuky))

    with patch.object(Article, "save", side_effect=RuntimeError), pytest.raises(RuntimeError):
        write_session(source, parts, by=thuky)

    source.refresh_from_db()
    assert (Meeting.objects.count(), Citation.objects.count(), source.meeting) == (0, 0, None)


def test_two_wordings_of_one_document_in_one_role_become_one_row(cell, thuky, catalogue):
    source = brought(ARTICLE, cell, thuky)
    parts = parts_without_doubt(propose(source, user=thuky))
    parts.citations = [
        Citation(resolution=catalogue, role="hoc-tap", as_written=words)
        for words in ("Nghị quyết số 21-NQ/TW", "Nghị quyết 21")
    ]

    meeting = write_session(source, parts, by=thuky)

    assert [one.as_written for one in meeting.citations.all()] == [
        "Nghị quyết số 21-NQ/TW; Nghị quyết 21"
    ]


def test_a_stub_of_another_cell_is_not_taken(cell, other_cell, thuky):
    hidden = make_resolution(
        code="08-KH/ĐU",
        issued_on=date(2023, 9, 5),
        issuer="",
        title="Việc riêng của chi bộ khác",
        is_public=False,
        is_verified=False,
    )

    meeting = made_of(ARTICLE, cell, thuky)

    stub = meeting.citations.get(resolution__code="08-KH/ĐU").resolution
    assert stub != hidden
    assert "riêng" not in stub.title
