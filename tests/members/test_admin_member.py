"""The secretary's pages about members: one form for each thing, and nothing of another cell."""

from datetime import date

import pytest
from django.contrib.admin.models import LogEntry
from django.urls import reverse

from members.models import HeldRole, Leave, Member, Membership, Position
from tests.factories import LONG_AGO, make_cell, make_member, make_position

LIST = "/quan-tri/members/member/"


def page(name, *args):
    return reverse(f"admin:members_member_{name}", args=args)


def text(answer):
    return answer.content.decode()


def names(answer):
    return [member.full_name for member in answer.context["cl"].result_list]


@pytest.fixture
def secretary(client, bithu):
    """A browser in which the secretary of the cell has signed in."""
    client.force_login(bithu)
    return client


@pytest.fixture
def administrator(client, quantri):
    client.force_login(quantri)
    return client


# --- The list ---


def test_list_shows_who_belongs_in_vietnamese_order(secretary, cell):
    for name in ("Lê Đức", "Trần An", "Võ Ân"):
        make_member(full_name=name, cell=cell)
    make_member(full_name="Hồ Đã Đi", cell=cell, until=date(2020, 1, 1))

    assert names(secretary.get(LIST)) == ["Trần An", "Võ Ân", "Trần Văn Bí", "Lê Đức"]
    assert names(secretary.get(LIST, {"thuoc": "da-chuyen"})) == ["Hồ Đã Đi"]
    assert len(names(secretary.get(LIST, {"thuoc": "tat-ca"}))) == 5


def test_list_tells_standing_posts_and_leave_of_today(secretary, cell):
    member = make_member(full_name="Lý Thị Dự", cell=cell, standing="probationary")
    make_position(member=member, title="Chuyên viên")
    make_position(member=member, organization=cell, title="Chi ủy viên", rank="committee")
    Leave.objects.create(member=member, kind="exempt", since=LONG_AGO)

    shown = text(secretary.get(LIST, {"tu-cach": "probationary"}))

    assert "dự bị" in shown
    assert "Chi ủy viên, Chuyên viên" in shown
    assert "miễn công tác và sinh hoạt đảng" in shown


def test_list_is_searched_without_marks(secretary, cell):
    make_member(full_name="Đỗ Thị Ngọc Ánh", cell=cell)

    assert names(secretary.get(LIST, {"q": "do anh"})) == ["Đỗ Thị Ngọc Ánh"]
    assert names(secretary.get(LIST, {"q": "khong ai"})) == []


@pytest.mark.parametrize("reader", ["bithu", "quantri"])
def test_list_costs_the_same_for_one_row_and_for_three(
    reader, cast, client, cell, django_assert_num_queries, django_assert_max_num_queries
):
    client.force_login(cast[reader])

    def fill(count):
        for _ in range(count):
            member = make_member(cell=cell)
            make_position(member=member, organization=cell)
            Leave.objects.create(member=member, since=LONG_AGO)

    fill(1)
    client.get(LIST)
    with django_assert_max_num_queries(25) as first:
        client.get(LIST)
    fill(2)
    with django_assert_num_queries(len(first)):
        client.get(LIST)


# --- Another cell does not exist ---


@pytest.fixture
def stranger(other_cell):
    """A member of the sister cell, with a past there."""
    member = make_member(full_name="Người Chi Bộ Khác", cell=other_cell)
    make_position(member=member, organization=other_cell, title="Bí thư Chi bộ Hai")
    Leave.objects.create(member=member, since=LONG_AGO)
    return member


def pages_of(member):
    leave, post = member.leaves.first(), member.positions.first()
    membership = member.memberships.first()
    return [
        page("change", member.pk),
        page("history", member.pk),
        page("name", member.pk),
        page("depart", member.pk),
        page("transfer", member.pk),
        page("recognise", member.pk),
        page("leave", member.pk),
        page("post", member.pk),
        page("mend-leave", member.pk, leave.pk),
        page("end-leave", member.pk, leave.pk),
        page("mend-post", member.pk, post.pk),
        page("end-post", member.pk, post.pk),
        page("mend-membership", member.pk, membership.pk),
    ]


def test_no_page_of_another_cells_member_exists(secretary, stranger):
    for address in pages_of(stranger):
        assert secretary.get(address).status_code == 404, address
        assert secretary.post(address, {"since": "01/03/2026"}).status_code == 404, address
    assert secretary.get(page("delete", stranger.pk)).status_code == 403


def test_rows_of_another_member_are_not_reached_through_an_own_one(secretary, stranger, cell):
    own = make_member(cell=cell)

    for name, row in (
        ("mend-leave", stranger.leaves.get()),
        ("end-post", stranger.positions.get()),
        ("mend-membership", stranger.memberships.get()),
    ):
        assert secretary.get(page(name, own.pk, row.pk)).status_code == 404, name


def test_another_cell_stands_in_no_list_filter_or_suggestion(secretary, stranger, other_cell):
    for query in ({}, {"thuoc": "tat-ca"}, {"thuoc": "da-chuyen"}, {"q": "nguoi"}, {"chi-bo": "2"}):
        shown = text(secretary.get(LIST, query))
        assert "Người Chi Bộ Khác" not in shown, query
        assert other_cell.name not in shown, query
    suggested = secretary.get(
        "/quan-tri/autocomplete/",
        {"app_label": "members", "model_name": "user", "field_name": "member", "term": "nguoi"},
    )
    assert b"Kh\\u00e1c" not in suggested.content
    assert "Khác" not in text(suggested)


def test_one_who_left_shows_the_time_here_and_nothing_since(secretary, cell, other_cell):
    member = make_member(full_name="Hồ Văn Đi", cell=cell)
    make_position(member=member, organization=cell, title="Tổ trưởng tổ đảng")
    member.transfer(other_cell, since=date(2026, 1, 1))
    make_position(
        member=member, organization=other_cell, title="Phó Bí thư", since=date(2026, 2, 1)
    )
    Leave.objects.create(member=member, since=date(2026, 5, 1), kind="exempt")

    shown = text(secretary.get(page("change", member.pk)))

    assert "Tổ trưởng tổ đảng" in shown
    for hidden in (other_cell.name, "Phó Bí thư", "Miễn", "Chuyển đi", "Ghi chức vụ"):
        assert hidden not in shown, hidden
    for name in ("name", "depart", "leave", "post", "recognise"):
        assert secretary.get(page(name, member.pk)).status_code == 404, name
    assert secretary.get(page("history", member.pk)).status_code == 404


def test_card_of_a_visitor_offers_only_the_end_of_the_visit(secretary, cell, other_cell):
    member = make_member(full_name="Khách Tạm", cell=other_cell)
    Leave.objects.create(member=member, kind="elsewhere", since=date(2026, 1, 1))
    member.join(cell, since=date(2026, 1, 1), kind="temporary")

    shown = text(secretary.get(page("change", member.pk)))

    assert "Kết thúc sinh hoạt tạm thời" in shown
    for hidden in (other_cell.name, "nơi khác", "Sửa họ tên", "Ghi chức vụ"):
        assert hidden not in shown, hidden


def test_own_history_stands_on_the_card_with_ways_to_mend_it(secretary, cell):
    member = make_member(cell=cell, since=date(2019, 3, 1))
    leave = Leave.objects.create(member=member, since=date(2024, 1, 1))

    shown = text(secretary.get(page("change", member.pk)))

    assert "01/03/2019" in shown
    assert "Miễn công tác và sinh hoạt đảng" in shown
    assert page("end-leave", member.pk, leave.pk) in shown


# --- What happens, one form each ---


def test_member_is_added_with_membership_in_one_go(secretary, cell):
    answer = secretary.post(
        page("add"),
        {
            "full_name": " Nguyễn  Thị Mới ",
            "standing": "probationary",
            "kind": "permanent",
            "since": "05/03/2026",
        },
        follow=True,
    )

    member = Member.objects.get(full_name="Nguyễn Thị Mới")
    row = member.memberships.get()
    assert (row.cell, row.standing, row.since) == (cell, "probationary", date(2026, 3, 5))
    assert "Đã thêm đảng viên Nguyễn Thị Mới" in text(answer)
    assert LogEntry.objects.get().object_id == str(member.pk)


def test_mistake_is_told_where_it_stands_and_nothing_typed_is_lost(secretary):
    answer = secretary.post(
        page("add"),
        {"full_name": "Nguyễn Thị Mới", "distinction": "Phòng Kế toán", "since": "31/02/2026"},
    )

    shown = text(answer)
    assert answer.status_code == 200
    assert "Ngày chưa đúng" in shown
    for kept in ("Nguyễn Thị Mới", "Phòng Kế toán", "31/02/2026"):
        assert kept in shown, kept
    assert not Member.objects.filter(full_name="Nguyễn Thị Mới").exists()


def test_year_that_cannot_be_meant_is_asked_about(secretary, cell):
    member = make_member(cell=cell)

    answer = secretary.post(page("depart", member.pk), {"since": "05/03/0206"})

    assert "Năm 206 có đúng không?" in text(answer)
    assert member.memberships.get().until is None


def test_namesake_in_the_cell_needs_something_to_tell_apart(secretary, cell):
    make_member(full_name="Lê Văn Hai", cell=cell)
    typed = {
        "full_name": "lê văn hai",
        "standing": "official",
        "kind": "permanent",
        "since": "05/03/2026",
    }

    refused = secretary.post(page("add"), typed)
    secretary.post(page("add"), typed | {"distinction": "Phòng Kế toán"})

    assert "cùng họ tên" in text(refused)
    assert Member.objects.called("Lê Văn Hai").count() == 2


def test_member_departs(secretary, cell):
    member = make_member(full_name="Hồ Đi", cell=cell)
    make_position(member=member, organization=cell, title="Chi ủy viên", rank="committee")

    answer = secretary.post(page("depart", member.pk), {"since": "01/03/2026"}, follow=True)

    assert member.memberships.get().until == date(2026, 2, 28)
    assert Position.objects.get(member=member).until == date(2026, 2, 28)
    assert "Kết thúc cùng lúc: Chi ủy viên" in text(answer)


def test_departure_before_coming_is_refused_with_the_day(secretary, cell):
    member = make_member(cell=cell, since=date(2026, 3, 1))

    answer = secretary.post(page("depart", member.pk), {"since": "01/03/2026"})

    assert "sau ngày vào chi bộ (01/03/2026)" in text(answer)
    assert member.memberships.get().until is None


def test_departure_says_that_the_account_still_holds_a_role(secretary, cell, thuky):
    answer = secretary.post(page("depart", thuky.member.pk), {"since": "01/03/2026"}, follow=True)

    assert "còn giữ vai trò" in text(answer)


def test_probationary_member_is_recognised_and_nobody_else(secretary, cell):
    member = make_member(cell=cell, standing="probationary", since=date(2025, 2, 1))
    official = make_member(cell=cell)

    assert "đủ 12 tháng ngày 01/02/2026" in text(secretary.get(page("recognise", member.pk)))
    secretary.post(page("recognise", member.pk), {"since": "01/03/2026"})

    assert member.membership_on(date(2026, 3, 1)).standing == "official"
    assert secretary.get(page("recognise", official.pk)).status_code == 404


def test_leave_begins_is_mended_and_ends(secretary, cell):
    member = make_member(cell=cell)

    secretary.post(page("leave", member.pk), {"kind": "exempt", "since": "01/03/2026"})
    leave = Leave.objects.get()
    overlapping = secretary.post(
        page("leave", member.pk), {"kind": "suspended", "since": "01/04/2026"}
    )
    secretary.post(
        page("mend-leave", member.pk, leave.pk), {"kind": "elsewhere", "since": "02/03/2026"}
    )
    too_early = secretary.post(page("end-leave", member.pk, leave.pk), {"until": "01/03/2026"})
    secretary.post(page("end-leave", member.pk, leave.pk), {"until": "30/06/2026"})

    leave.refresh_from_db()
    assert "Kết thúc mục đó trước" in text(overlapping)
    assert "từ ngày bắt đầu (02/03/2026)" in text(too_early)
    assert (leave.kind, leave.since, leave.until) == (
        "elsewhere",
        date(2026, 3, 2),
        date(2026, 6, 30),
    )


def test_post_in_the_own_cell_only(secretary, cell, other_cell, dang_bo):
    member = make_member(cell=cell)
    typed = {"title": "Phó Bí thư", "rank": "deputy", "since": "01/03/2026"}

    form = text(secretary.get(page("post", member.pk)))
    for organization in (other_cell, dang_bo):
        secretary.post(page("post", member.pk), typed | {"organization": organization.pk})
    nowhere = secretary.post(page("post", member.pk), typed)
    assert not Position.objects.exists()
    secretary.post(page("post", member.pk), typed | {"organization": cell.pk})

    assert other_cell.name not in form
    assert "phải thuộc một tổ chức đảng" in text(nowhere)
    assert Position.objects.get().organization == cell


def test_post_in_a_committee_above_is_not_for_the_cell_to_end(secretary, cell, dang_bo):
    member = make_member(cell=cell)
    above = make_position(member=member, organization=dang_bo, rank="committee", title="Ủy viên")
    here = make_position(member=member, organization=cell, rank="committee", title="Chi ủy viên")

    for post in (above, here):
        for name in ("end-post", "mend-post"):
            secretary.post(page(name, member.pk, post.pk), {"until": "01/03/2026"})

    above.refresh_from_db()
    here.refresh_from_db()
    assert (above.until, here.until) == (None, date(2026, 3, 1))


def test_day_of_a_departure_typed_wrong_is_mended_afterwards(secretary, cell):
    member = make_member(cell=cell, until=date(2026, 2, 28))
    row = member.memberships.get()

    secretary.post(
        page("mend-membership", member.pk, row.pk),
        {"standing": "official", "since": "01/01/2015", "until": "31/03/2026"},
    )

    assert member.memberships.get().until == date(2026, 3, 31)


def test_name_is_mended(secretary, cell):
    member = make_member(full_name="Nguyễn Van An", cell=cell)

    secretary.post(page("name", member.pk), {"full_name": "Nguyễn Văn An", "distinction": ""})

    assert Member.objects.get(pk=member.pk).full_name == "Nguyễn Văn An"


# --- Arriving: by exact name, never from a list ---

COMING = {"kind": "permanent", "since": "01/03/2026"}


def test_arriving_member_is_found_by_the_exact_name_once_free(secretary, cell, other_cell):
    member = make_member(full_name="Hồ Văn Về", cell=other_cell, until=date(2026, 2, 28))

    unmarked = secretary.post(page("arrive"), COMING | {"full_name": "Ho Van Ve"})
    part = secretary.post(page("arrive"), COMING | {"full_name": "Hồ"})
    secretary.post(page("arrive"), COMING | {"full_name": "hồ văn về"})

    assert "Không thấy ai" in text(unmarked)
    assert "Không thấy ai" in text(part)
    assert member.membership_on(date(2026, 3, 1)).cell == cell


@pytest.mark.parametrize("kind", ["permanent", "temporary"])
def test_member_of_another_cell_cannot_be_pulled_in(secretary, stranger, other_cell, kind):
    answer = secretary.post(
        page("arrive"), COMING | {"full_name": "Người Chi Bộ Khác", "kind": kind}
    )

    shown = text(answer)
    assert "đang thuộc một chi bộ khác" in shown
    assert "01/03/2026" in shown
    assert other_cell.name not in shown
    assert stranger.memberships.get().cell == other_cell


def test_member_sent_by_the_own_cell_is_received_for_a_time(secretary, stranger, cell):
    Leave.objects.update(kind="elsewhere")

    secretary.post(page("arrive"), COMING | {"full_name": stranger.full_name, "kind": "temporary"})

    assert stranger.memberships.in_force(date(2026, 3, 1)).get(cell=cell).kind == "temporary"


def test_member_who_is_here_already_is_told_so(secretary, cell):
    make_member(full_name="Lê Đang Ở", cell=cell)

    answer = secretary.post(page("arrive"), COMING | {"full_name": "Lê Đang Ở"})

    assert "Đảng viên này đang thuộc chi bộ." in text(answer)


def test_namesakes_are_chosen_between_without_naming_their_cells(secretary, cell, other_cell):
    first = make_member(full_name="Lê An", cell=other_cell, until=date(2026, 1, 31))
    make_member(full_name="Lê An", cell=make_cell(name="Chi bộ Ba"), until=date(2026, 2, 15))

    asked = text(secretary.post(page("arrive"), COMING | {"full_name": "Lê An"}))
    secretary.post(page("arrive"), COMING | {"full_name": "Lê An", "person": first.pk})

    assert "31/01/2026" in asked
    assert "15/02/2026" in asked
    assert other_cell.name not in asked
    assert first.membership_on(date(2026, 3, 1)).cell == cell


# --- The administrator ---


def test_administrator_moves_a_member_from_cell_to_cell(administrator, cell, other_cell):
    member = make_member(cell=cell)

    administrator.post(page("transfer", member.pk), {"cell": other_cell.pk, "since": "01/03/2026"})

    assert member.membership_on(date(2026, 3, 1)).cell == other_cell


def test_administrator_sees_members_of_all_cells_and_no_session(administrator, cell, other_cell):
    make_member(full_name="A", cell=cell)
    make_member(full_name="B", cell=other_cell)

    assert names(administrator.get(LIST)) == ["A", "B"]
    assert names(administrator.get(LIST, {"chi-bo": other_cell.pk})) == ["B"]
    assert administrator.get(LIST, {"chi-bo": "abc"}).status_code == 200
    assert administrator.get("/quan-tri/activities/meeting/").status_code == 403


@pytest.mark.parametrize("reader", ["canbo", "dangvien"])
def test_others_have_no_page_of_members(client, cast, reader, cell):
    member = make_member(cell=cell)
    client.force_login(cast[reader])

    for address in (LIST, page("add"), page("arrive"), page("change", member.pk)):
        assert client.get(address, follow=True).status_code in {403, 404}, address


def test_role_that_ended_yesterday_opens_nothing(secretary, bithu, cell):
    member = make_member(cell=cell)
    HeldRole.objects.filter(user=bithu).update(until=date(2026, 1, 1))

    assert secretary.get(page("change", member.pk), follow=True).status_code == 403
    assert Membership.objects.filter(member=member, until=None).exists()
