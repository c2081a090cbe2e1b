"""The list of sessions: its filters, its pages, and what of hidden sessions never shows."""

from datetime import date

import pytest

from tests.factories import (
    make_attendance,
    make_cell,
    make_citation,
    make_meeting,
    make_member,
    make_resolution,
    make_speech,
)
from tests.pages import answer_to, client_of, same_for_all, text_at

pytestmark = pytest.mark.django_db

LIST = "/sinh-hoat/"


def listed(user, address=LIST):
    """Return the sessions on a page of the list, in order."""
    return list(answer_to(user, address).context["page_obj"].object_list)


def messages(user, address):
    """Return what the form says of bad values, by field."""
    return dict(answer_to(user, address).context["filters"].form.errors)


@pytest.fixture
def three(cell, other_cell):
    """Three public sessions of two cells, the newest first."""
    return [
        make_meeting(
            cell=cell, held_on=date(2025, 5, 3), kind="chuyen-de", article="public", chair_name="Hà"
        ),
        make_meeting(cell=other_cell, held_on=date(2025, 2, 3), article="public"),
        make_meeting(cell=cell, held_on=date(2024, 5, 3), article="public"),
    ]


def test_newest_come_first_under_their_months(guest, three):
    html = text_at(guest, LIST)

    assert listed(guest) == three
    assert html.index("Tháng 5/2025") < html.index("Tháng 2/2025") < html.index("Tháng 5/2024")
    assert "3 buổi, mới nhất trước" in html


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("nam=2025", [0, 1]),
        ("nam=2024", [2]),
        ("loai=chuyen-de", [0]),
        ("nam=2025&loai=thuong-ky", [1]),
        ("q=", [0, 1, 2]),
    ],
)
def test_filters_narrow_the_list(guest, three, query, expected):
    assert listed(guest, f"{LIST}?{query}") == [three[number] for number in expected]


def test_filter_by_cell(guest, cell, three):
    assert listed(guest, f"{LIST}?chi-bo={cell.pk}") == [three[0], three[2]]


@pytest.mark.parametrize("typed", ["21-NQ/TW", "nq 21", "21-NQ/TW@2022-06-16"])
def test_filter_by_document_in_any_spelling(guest, three, typed):
    make_citation(meeting=three[1])
    make_citation(meeting=three[2], resolution=make_resolution(code="05-CT/TW", kind="chỉ thị"))

    assert listed(guest, f"{LIST}?van-ban={typed}") == [three[1]]


def test_filter_by_words_asks_the_search(guest, cell, three):
    found = make_meeting(cell=cell, held_on=date(2023, 2, 1), article="public")
    found.article.body = "<p>Giải phóng mặt bằng ven biển.</p>"
    found.article.save()
    found.settle(by=None)

    assert listed(guest, f"{LIST}?q=giai phong mat bang") == [found]


@pytest.mark.parametrize(
    ("query", "field"),
    [
        ("nam=khong", "nam"),
        ("nam=1999", "nam"),
        ("loai=la", "loai"),
        ("chi-bo=abc", "chi-bo"),
        ("chi-bo=999999", "chi-bo"),
        ("q=" + "a" * 300, "q"),
        ("van-ban=" + "a" * 300, "van-ban"),
    ],
)
def test_bad_value_is_told_and_narrows_nothing(guest, three, query, field):
    assert list(messages(guest, f"{LIST}?{query}")) == [field]
    assert listed(guest, f"{LIST}?{query}") == three


def test_bad_value_leaves_good_ones_in_force(guest, three):
    assert listed(guest, f"{LIST}?nam=khong&loai=chuyen-de") == [three[0]]


@pytest.mark.parametrize("query", ["q=%00", "q=%F0%9F%98%80", "van-ban=%00", "q=%25", "nguoi=%00"])
def test_junk_never_fails(guest, dangvien, three, query):
    assert answer_to(guest, f"{LIST}?{query}").status_code == 200
    assert answer_to(dangvien, f"{LIST}?{query}").status_code == 200


@pytest.mark.parametrize(
    ("number", "shown"),
    [("1", 1), ("2", 2), ("99", 2), ("9" * 30, 2), ("0", 1), ("-3", 1), ("hai", 1), ("", 1)],
)
def test_page_numbers_out_of_range_lead_to_the_nearest_page(guest, cell, number, shown):
    for day in range(1, 22):
        make_meeting(cell=cell, held_on=date(2025, 3, day), article="public")

    answer = answer_to(guest, f"{LIST}?trang={number}")

    assert answer.status_code == 200
    assert answer.context["page_obj"].number == shown


def test_person_is_found_among_chairs_and_speakers_never_in_the_roll(dangvien, cell):
    spoke = make_meeting(cell=cell, held_on=date(2025, 3, 1))
    make_speech(meeting=spoke, member=make_member(full_name="Nguyễn Trí Hữu"), name="")
    led = make_meeting(cell=cell, held_on=date(2025, 2, 1), chair_name="Nguyễn Trí Hữu")
    sat = make_meeting(cell=cell, held_on=date(2025, 1, 1))
    make_attendance(meeting=sat, member=make_member(full_name="Nguyễn Trí Hữu"))

    assert listed(dangvien, f"{LIST}?nguoi=Trí Hữu") == [spoke, led]
    assert listed(dangvien, f"{LIST}?nguoi=tri huu") == [spoke]


def test_person_is_found_only_where_the_reader_may_read_it(dangvien, dangvien2, thuky, cell):
    meeting = make_meeting(cell=cell, article="public")
    make_speech(meeting=meeting, name="Người kín", is_internal=True)
    make_speech(meeting=meeting, name="Người trong")
    make_speech(meeting=meeting, name="Người ngoài", is_public=True)

    found = {
        (user.username, name)
        for user in (dangvien, dangvien2, thuky)
        for name in ("kín", "trong", "ngoài")
        if listed(user, f"{LIST}?nguoi=Người {name}")
    }

    assert found == {
        ("dangvien2", "ngoài"),
        ("dangvien", "ngoài"),
        ("dangvien", "trong"),
        ("thuky", "ngoài"),
        ("thuky", "trong"),
        ("thuky", "kín"),
    }


def test_chair_of_a_coming_session_is_not_found_by_the_cell(dangvien, thuky, cell):
    meeting = make_meeting(cell=cell, status="announced", chair_name="Nguyễn Trí Hữu")

    assert listed(dangvien) == [meeting]
    assert listed(dangvien, f"{LIST}?nguoi=Trí Hữu") == []
    assert listed(thuky, f"{LIST}?nguoi=Trí Hữu") == [meeting]


def test_guest_has_no_filter_by_person(guest, three):
    assert "nguoi" not in answer_to(guest, LIST).context["filters"].form.fields
    assert listed(guest, f"{LIST}?nguoi=Hà") == three


@pytest.mark.parametrize(
    "name", ["guest", "dangvien", "dangvien2", "dangvien3", "canbo", "quantri"]
)
def test_draft_is_in_no_list_total_year_or_choice(cast, three, name):
    far = make_cell(name="Chi bộ chỉ có bản nháp")
    before = same_for_all(answer_to(cast[name], LIST))
    for cell in (three[0].organization, far):
        draft = make_meeting(cell=cell, held_on=date(2019, 5, 3), status="draft", title="Nháp kín")
        make_citation(meeting=draft, resolution=make_resolution(code=f"{draft.pk}-NQ/CB"))

    answer = answer_to(cast[name], LIST)

    assert same_for_all(answer) == before
    assert [year for year, _ in answer.context["filters"].years] == ["2025", "2024"]
    assert answer.context["page_obj"].paginator.count == 3


def test_secretary_sees_how_far_a_record_has_come(thuky, dangvien, cell):
    make_meeting(cell=cell, status="draft", held_on=date(2025, 1, 1))
    make_meeting(cell=cell, status="submitted", held_on=date(2025, 2, 1))
    make_meeting(cell=cell, status="announced", held_on=date(2025, 3, 1))

    assert '<span class="tag gold">Dự thảo</span>' in text_at(thuky, LIST)
    assert '<span class="tag gold">Chờ duyệt</span>' in text_at(thuky, LIST)
    assert '<span class="tag green">Đã thông báo</span>' in text_at(dangvien, LIST)
    assert "Dự thảo" not in text_at(dangvien, LIST)


def test_reader_of_the_article_is_not_told_how_far_the_record_has_come(guest, dangvien, cell):
    meeting = make_meeting(cell=cell, status="draft", article="public")

    for user in (guest, dangvien):
        assert listed(user) == [meeting]
        assert "Dự thảo" not in text_at(user, LIST)


def test_row_shows_sapo_and_documents_at_the_readers_level(guest, dangvien, cell):
    meeting = make_meeting(cell=cell, article="public")
    meeting.article.sapo = "Câu mở đầu của bài."
    meeting.article.save()
    make_citation(meeting=meeting)
    hidden = make_resolution(code="05-KH/CB", title="Kế hoạch riêng", is_public=False)
    make_citation(meeting=meeting, resolution=hidden, in_article=False)

    assert "Câu mở đầu của bài." in text_at(guest, LIST)
    assert "21-NQ/TW" in text_at(guest, LIST)
    assert "05-KH/CB" not in text_at(guest, LIST)
    assert "05-KH/CB" in text_at(dangvien, LIST)


def test_withdrawn_article_shows_no_sapo(dangvien, cell):
    meeting = make_meeting(cell=cell, article="withdrawn", title="Tên trong biên bản")
    meeting.article.sapo = "Câu đã gỡ."
    meeting.article.save()

    assert "Tên trong biên bản" in text_at(dangvien, LIST)
    assert "Câu đã gỡ." not in text_at(dangvien, LIST)


def test_row_names_the_cell_as_on_the_day(guest, cell):
    make_meeting(cell=cell, held_on=date(2020, 5, 3), article="public")
    cell.rename("Chi bộ Mới", since=date(2021, 1, 1))

    html = text_at(guest, LIST)

    assert "Thường kỳ · Chi bộ Một" in html
    assert "Thường kỳ · Chi bộ Mới" not in html


@pytest.mark.parametrize(("name", "queries"), [("guest", 6), ("thuky", 11)])
def test_list_costs_the_same_queries_however_many_rows(
    cast, cell, django_assert_num_queries, name, queries
):
    make_meeting(cell=cell, article="public", held_on=date(2024, 1, 1))
    for rows in (1, 3):
        for number in range(rows):
            meeting = make_meeting(cell=cell, article="public", held_on=date(2025, rows, 1))
            code = f"{rows}{number}-NQ/TW"
            make_citation(meeting=meeting, resolution=make_resolution(code=code))
        client = client_of(cast[name])

        with django_assert_num_queries(queries):
            client.get(LIST)
