"""The way of a member from cell to cell, and what may not be written of it."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction

from members.models import Leave, Member, Membership, Position
from tests.factories import make_cell, make_committee, make_member, make_position

SPRING = date(2026, 3, 1)
EVE = date(2026, 2, 28)


def rows(member):
    """The member's memberships as (cell, since, until, standing), oldest first."""
    return [
        (row.cell, row.since, row.until, row.standing)
        for row in member.memberships.order_by("since", "pk")
    ]


# --- Names ---


def test_members_are_listed_by_given_name_in_vietnamese_order(cell):
    for name in ("Võ Thị Ấn", "Lê Văn Đức", "Lê Văn Ân", "Trần Thị An", "Bùi Dũng", "An", "Y Ă"):
        make_member(full_name=name, cell=cell)

    names = [member.full_name for member in Member.objects.belonging_to(cell)]

    assert names == [
        "An",
        "Trần Thị An",
        "Y Ă",
        "Lê Văn Ân",
        "Võ Thị Ấn",
        "Bùi Dũng",
        "Lê Văn Đức",
    ]


def test_member_is_called_however_the_name_is_spaced_composed_or_capitalised(cell):
    member = make_member(full_name="Nguyễn  Văn   Ánh", cell=cell)
    make_member(full_name="Nguyễn Văn Anh", cell=cell)

    for name in ("Nguyễn Văn Ánh", "NGUYỄN VĂN ÁNH", "Nguye\u0302\u0303n Va\u0306n A\u0301nh"):
        assert list(Member.objects.called(name)) == [member], name
    assert member.full_name == "Nguyễn Văn Ánh"


def test_member_is_found_by_words_of_the_name_without_marks(cell):
    member = make_member(full_name="Đỗ Thị Ngọc Ánh", cell=cell)
    make_member(full_name="Đỗ Thị Oanh", cell=cell)

    assert list(Member.objects.matching("anh ngoc")) == [member]
    assert list(Member.objects.matching("Ngọc")) == [member]


def test_longest_name_still_fits_its_keys(db):
    member = Member.objects.create(full_name="Ư" * 120)

    member.refresh_from_db()
    assert len(member.sort_key) <= 240


# --- From cell to cell ---


def test_transfer_ends_the_old_membership_on_the_eve(cell, other_cell):
    member = make_member(cell=cell, standing="probationary", since=date(2020, 1, 1))

    member.transfer(other_cell, since=SPRING)

    assert rows(member) == [
        (cell, date(2020, 1, 1), EVE, "probationary"),
        (other_cell, SPRING, None, "probationary"),
    ]
    assert not Member.objects.belonging_to(cell, on=SPRING).exists()
    assert Member.objects.belonging_to(cell, on=EVE).get() == member


def test_member_who_comes_back_keeps_the_standing_of_before(cell):
    member = make_member(
        cell=cell, standing="probationary", since=date(2020, 1, 1), until=date(2020, 6, 30)
    )

    assert member.transfer(cell, since=SPRING).standing == "probationary"


def test_refused_transfer_leaves_the_old_membership_open(cell, dang_bo):
    member = make_member(cell=cell)

    with pytest.raises(ValidationError, match="Chọn một chi bộ"):
        member.transfer(dang_bo, since=SPRING)

    assert [until for _, _, until, _ in rows(member)] == [None]


def test_transfer_before_the_day_of_coming_is_refused(cell, other_cell):
    member = make_member(cell=cell, since=SPRING)

    with pytest.raises(ValidationError, match="01/03/2026"):
        member.transfer(other_cell, since=SPRING)


def test_departure_ends_posts_in_the_cell_and_leaves(cell):
    member = make_member(cell=cell)
    post = make_position(member=member, organization=cell, rank="secretary")
    work = make_position(member=member, title="Giám đốc")
    leave = Leave.objects.create(member=member, since=date(2025, 1, 1))

    ended = member.depart(member.memberships.get(), since=SPRING)

    assert ended == [post, leave]
    assert {row.pk: row.until for row in Position.objects.all()} == {post.pk: EVE, work.pk: None}
    assert Leave.objects.get().until == EVE


def test_end_of_a_visit_leaves_the_leave_of_the_home_cell_alone(cell, other_cell):
    member = make_member(cell=other_cell)
    visit = member.join(cell, since=date(2026, 1, 1), kind="temporary")
    Leave.objects.create(member=member, kind="elsewhere", since=date(2026, 1, 1))

    member.depart(visit, since=SPRING)

    assert Leave.objects.get().until is None
    assert member.membership_on(SPRING).cell == other_cell


def test_probationary_member_becomes_official_from_the_day_on(cell, other_cell):
    member = make_member(cell=cell, standing="probationary", since=date(2025, 2, 1))
    member.join(other_cell, since=date(2026, 1, 1), kind="temporary")

    member.recognise(since=SPRING)

    assert rows(member) == [
        (cell, date(2025, 2, 1), EVE, "probationary"),
        (other_cell, date(2026, 1, 1), EVE, "probationary"),
        (cell, SPRING, None, "official"),
        (other_cell, SPRING, None, "official"),
    ]


def test_official_member_is_not_recognised_again(cell):
    member = make_member(cell=cell)

    with pytest.raises(ValidationError, match="không phải đảng viên dự bị"):
        member.recognise(since=SPRING)


def test_recognition_keeps_an_end_that_was_known(cell):
    member = make_member(cell=cell, standing="probationary", until=date(2026, 12, 31))

    assert member.recognise(since=SPRING).until == date(2026, 12, 31)


def test_member_goes_with_a_merged_cell_and_stays_on_leave(cell, other_cell):
    member = make_member(cell=cell)
    member.join(other_cell, since=date(2026, 1, 1), kind="temporary")
    Leave.objects.create(member=member, since=date(2025, 1, 1))

    member.follow(member.memberships.get(cell=cell), other_cell, since=SPRING)

    assert member.memberships.in_force(SPRING).get().kind == "permanent"
    assert Leave.objects.get().until is None


# --- What is refused ---


def test_second_permanent_membership_at_the_same_time_is_refused(cell, other_cell):
    member = make_member(cell=cell, since=date(2020, 1, 1), until=date(2025, 12, 31))

    with pytest.raises(ValidationError, match="đang thuộc một chi bộ khác"):
        member.join(other_cell, since=date(2025, 12, 31))
    assert member.join(other_cell, since=date(2026, 1, 1))


def test_visit_to_the_own_cell_is_refused(cell):
    member = make_member(cell=cell)

    with pytest.raises(ValidationError, match="trùng"):
        member.join(cell, since=SPRING, kind="temporary")


def test_two_leaves_at_one_time_are_refused(cell):
    member = make_member(cell=cell)
    Leave.objects.create(member=member, since=date(2025, 1, 1), until=SPRING)

    with pytest.raises(ValidationError, match="Kết thúc mục đó trước"):
        Leave(member=member, kind="suspended", since=SPRING).full_clean()
    Leave(member=member, kind="suspended", since=date(2026, 3, 2)).full_clean()


def test_end_before_the_start_is_refused_where_it_was_typed(cell):
    row = Membership(member=make_member(), cell=cell, since=SPRING, until=EVE)

    with pytest.raises(ValidationError) as refused:
        row.full_clean()

    assert refused.value.message_dict["until"] == ["Ngày kết thúc phải sau ngày bắt đầu."]


def broken_rows():
    """Rows that no form writes, each with the constraint that must stop it in the database."""
    cell, other = make_cell(), make_cell(parent=make_committee())
    member = make_member(cell=cell)
    return {
        "members_membership_one_open_permanent": Membership(
            member=member, cell=other, since=SPRING
        ),
        "members_membership_ends_after_start": Membership(
            member=make_member(), cell=cell, since=SPRING, until=EVE
        ),
        "members_leave_ends_after_start": Leave(member=member, since=SPRING, until=EVE),
        "members_position_ends_after_start": Position(
            member=member, title="Bí thư", since=SPRING, until=EVE
        ),
        "members_position_committee_post_in_organization": Position(
            member=member, title="Bí thư", rank="secretary", since=SPRING
        ),
    }


def test_database_itself_refuses_what_no_form_writes(db):
    for name, row in broken_rows().items():
        with pytest.raises(IntegrityError), transaction.atomic():
            type(row).objects.bulk_create([row])
        assert name in {constraint.name for constraint in row._meta.constraints}


def test_member_with_a_history_cannot_be_deleted(cell):
    member = make_member(cell=cell)

    with pytest.raises(IntegrityError):
        member.delete()
