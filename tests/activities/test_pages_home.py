"""The front page, the page of a cell, and the reader's own page."""

from datetime import date, timedelta

import pytest
from django.utils import timezone

from activities.models import Task
from tests.factories import (
    make_attendance,
    make_cell,
    make_citation,
    make_meeting,
    make_member,
    make_resolution,
    make_user,
)
from tests.pages import answer_to, client_of, text_at

pytestmark = pytest.mark.django_db

HOME, ME = "/", "/toi/"


def soon(days=7):
    return timezone.localdate() + timedelta(days=days)


def test_guest_finds_newest_articles_most_studied_documents_and_years(guest, cell):
    studied, mentioned = make_resolution(), make_resolution(code="05-CT/TW")
    for year in (2023, 2024, 2025):
        meeting = make_meeting(cell=cell, held_on=date(year, 5, 3), article="public")
        make_citation(meeting=meeting, resolution=studied)
        make_citation(meeting=meeting, resolution=mentioned, role="nhac-den")

    answer = answer_to(guest, HOME)

    assert [meeting.held_on.year for meeting in answer.context["articles"]] == [2025, 2024, 2023]
    assert [(row.code, row.session_count) for row in answer.context["studied"]] == [("21-NQ/TW", 3)]
    assert answer.context["years"] == [("2025", 1), ("2024", 1), ("2023", 1)]


@pytest.mark.parametrize("name", ["guest", "dangvien2", "quantri"])
def test_nothing_of_hidden_sessions_is_counted_or_named_at_home(cast, cell, name):
    shown = make_meeting(cell=cell, article="public", held_on=date(2024, 5, 3))
    make_citation(meeting=shown)
    secret = make_resolution(code="05-KH/CB", title="Kế hoạch kín", is_public=False)
    for status in ("draft", "announced", "submitted", "approved"):
        hidden = make_meeting(
            cell=cell, held_on=date(2025, 5, 3), status=status, title="Buổi kín", audience="cell"
        )
        make_citation(meeting=hidden, resolution=secret)
        make_citation(meeting=hidden, resolution=shown.citations.get().resolution)
    make_citation(meeting=shown, resolution=secret, in_article=False)

    answer = answer_to(cast[name], HOME)

    assert answer.context["years"] == [("2024", 1)]
    assert [(row.code, row.session_count) for row in answer.context["studied"]] == [("21-NQ/TW", 1)]
    assert "kín" not in answer.content.decode()


def test_coming_sessions_are_for_the_cell_alone(cast, cell):
    make_meeting(cell=cell, held_on=soon(), status="announced", title="Buổi sắp họp")
    make_meeting(cell=cell, held_on=soon(9), status="draft", title="Buổi còn nháp")
    make_meeting(
        cell=cell, held_on=soon(3), status="announced", audience="committee", title="Họp chi ủy"
    )

    knowing = {name for name, user in cast.items() if "Buổi sắp họp" in text_at(user, HOME)}

    assert knowing == {"thuky", "bithu", "dangvien"}
    assert "Buổi còn nháp" not in text_at(cast["dangvien"], HOME)
    assert [row.title for row in answer_to(cast["dangvien"], ME).context["coming"]] == [
        "Buổi sắp họp"
    ]
    assert [row.title for row in answer_to(cast["thuky"], ME).context["coming"]] == [
        "Họp chi ủy",
        "Buổi sắp họp",
    ]


def test_article_for_members_is_news_to_members_alone(guest, quantri, dangvien2, cell):
    meeting = make_meeting(cell=cell, article="members")

    assert list(answer_to(guest, HOME).context["articles"]) == []
    assert list(answer_to(quantri, HOME).context["articles"]) == []
    assert list(answer_to(dangvien2, HOME).context["articles"]) == [meeting]


def test_secretary_finds_unfinished_records_at_home(thuky, dangvien, cell, other_cell):
    make_meeting(cell=cell, status="draft", title="Nháp của tôi")
    make_meeting(cell=cell, status="submitted", title="Đang chờ duyệt")
    make_meeting(cell=cell, status="approved", title="Đã xong")
    make_meeting(cell=other_cell, status="draft", title="Nháp nơi khác")

    assert [meeting.title for meeting in answer_to(thuky, HOME).context["waiting"]] == [
        "Nháp của tôi",
        "Đang chờ duyệt",
    ]
    assert 'href="/quan-tri/"' in text_at(thuky, HOME)
    assert "Biên bản cần xử lý" not in text_at(dangvien, HOME)


def test_open_tasks_are_ones_own_from_records_one_may_read(dangvien, thuky, cell):
    meeting = make_meeting(cell=cell)
    draft = make_meeting(cell=cell, status="draft")
    for where, text, member, result in [
        (meeting, "Việc đang làm", dangvien.member, "doing"),
        (meeting, "Việc đã xong", dangvien.member, "done"),
        (meeting, "Việc người khác", thuky.member, "to-do"),
        (meeting, "Việc không giao ai", None, "to-do"),
        (draft, "Việc trong bản nháp", dangvien.member, "to-do"),
    ]:
        Task.objects.create(meeting=where, text=text, member=member, result=result)

    for address in (HOME, ME):
        tasks = answer_to(dangvien, address).context["my_tasks"]
        assert [task.text for task in tasks] == ["Việc đang làm"]


def test_account_without_a_member_has_no_tasks_and_no_history(canbo, cell):
    meeting = make_meeting(cell=cell)
    Task.objects.create(meeting=meeting, text="Việc không giao ai")
    make_attendance(meeting=meeting)

    context = answer_to(canbo, ME).context

    assert context["my_tasks"] == []
    assert list(context["history"]) == []


def test_own_page_asks_to_sign_in(guest):
    answer = answer_to(guest, ME)

    assert answer.status_code == 302
    assert answer["Location"] == "/dang-nhap/?next=/toi/"


def test_own_history_goes_through_all_cells_and_names_only_known_sessions(dangvien, cell):
    former = make_cell(name="Chi bộ trước kia")
    own = make_meeting(cell=cell, held_on=date(2025, 5, 3), title="Buổi của chi bộ")
    old = make_meeting(cell=former, held_on=date(2020, 1, 3), title="Tên riêng nơi cũ")
    draft = make_meeting(cell=cell, held_on=date(2025, 6, 3), status="draft")
    make_attendance(meeting=own, member=dangvien.member)
    make_attendance(meeting=own, member=make_member(full_name="Người khác"))
    make_attendance(meeting=old, member=dangvien.member, status="excused", reason="đi công tác")
    make_attendance(meeting=draft, member=dangvien.member)

    answer = answer_to(dangvien, ME)
    html = answer.content.decode()

    assert [row.meeting for row in answer.context["history"]] == [own, old]
    assert "Buổi của chi bộ" in html
    assert "3/1/2020" in html
    assert "đi công tác" in html
    assert "Tên riêng nơi cũ" not in html
    assert old.get_absolute_url() not in html
    assert "Người khác" not in html


def test_own_page_tells_cells_and_roles_in_words(thuky):
    html = text_at(thuky, ME)

    assert "Chi bộ Một" in html
    assert "Đảng viên chính thức" in html
    assert "Thư ký" in html


def test_cell_tells_its_names_parent_and_sessions(guest, cell, dang_bo):
    make_meeting(cell=cell, held_on=date(2025, 5, 3), article="public")
    cell.rename("Chi bộ Mới", since=date(2021, 1, 1))

    html = text_at(guest, cell.get_absolute_url())

    assert "<h1>Chi bộ Mới</h1>" in html
    assert "Chi bộ Một" in html
    assert "31/12/2020" in html
    assert dang_bo.get_absolute_url() in html
    assert "Năm 2025" in html
    assert "1 buổi sinh hoạt được xem" in html


def test_committee_lists_its_cells(guest, cell, other_cell, dang_bo):
    html = text_at(guest, dang_bo.get_absolute_url())

    assert cell.get_absolute_url() in html
    assert other_cell.get_absolute_url() in html


@pytest.mark.parametrize("name", ["guest", "dangvien2", "canbo", "quantri"])
def test_cell_page_names_no_member_and_counts_no_draft(cast, cell, name):
    make_member(full_name="Người Không Được Nêu", cell=cell)
    make_meeting(cell=cell, status="draft", title="Nháp kín", held_on=date(2019, 1, 1))

    answer = answer_to(cast[name], cell.get_absolute_url())

    assert "Người Không Được Nêu" not in answer.content.decode()
    assert "Nháp kín" not in answer.content.decode()
    assert answer.context["page_obj"].paginator.count == 0


def test_cell_with_a_stale_slug_leads_to_its_present_address(guest, cell):
    answer = answer_to(guest, f"/chi-bo/{cell.pk}-ten-cu/")

    assert answer.status_code == 301
    assert answer["Location"] == cell.get_absolute_url()


def test_unknown_cell_answers_404(guest, db):
    assert answer_to(guest, "/chi-bo/999999-khong-co/").status_code == 404


@pytest.mark.parametrize(
    ("name", "home", "cell_page"), [("guest", 7, 7), ("dangvien", 15, 12), ("thuky", 17, 12)]
)
def test_pages_cost_the_same_queries_however_many_rows(
    cast, cell, django_assert_num_queries, name, home, cell_page
):
    user = cast[name]
    for rows in (1, 3):
        for number in range(rows):
            meeting = make_meeting(cell=cell, held_on=date(2020 + rows, 5, 3), article="public")
            resolution = make_resolution(issued_on=date(2000 + rows, number + 1, 1))
            make_citation(meeting=meeting, resolution=resolution)
            make_meeting(cell=cell, held_on=soon(rows), status="announced")
            make_meeting(cell=cell, status="draft")
            Task.objects.create(meeting=meeting, text="Việc", member=getattr(user, "member", None))
        client = client_of(user)

        with django_assert_num_queries(home):
            client.get(HOME)
        with django_assert_num_queries(cell_page):
            client.get(cell.get_absolute_url())


def test_own_page_costs_the_same_queries_however_many_rows(
    dangvien, cell, django_assert_num_queries
):
    client = client_of(dangvien)
    for rows in (1, 3):
        for number in range(rows):
            meeting = make_meeting(cell=cell, held_on=date(2020 + rows, number + 1, 3))
            make_attendance(meeting=meeting, member=dangvien.member)
            Task.objects.create(meeting=meeting, text="Việc", member=dangvien.member)
            make_meeting(cell=cell, held_on=soon(rows), status="announced")

        with django_assert_num_queries(15):
            client.get(ME)


def test_member_of_two_cells_has_both_on_the_own_page(cell, other_cell):
    member = make_member(cell=cell)
    user = make_user(member=member)
    make_member_of(other_cell, member)

    html = text_at(user, ME)

    assert "Chi bộ Một" in html
    assert "Chi bộ Hai" in html
    assert "sinh hoạt tạm thời" in html


def make_member_of(cell, member):
    """Let a member visit another cell for a time."""
    member.memberships.create(cell=cell, kind="temporary", since=date(2024, 1, 1))
