"""The list of sessions in the admin: own cells only, found by words, discarded ones aside."""

import pytest

from tests.factories import make_citation, make_meeting

LIST = "/quan-tri/activities/meeting/"


@pytest.fixture
def browser(client, thuky):
    """The clerk's browser."""
    client.force_login(thuky)
    return client


def titles(page):
    return [meeting.heading for meeting in page.context["cl"].queryset]


def test_list_holds_the_sessions_of_own_cells_only(browser, cell, other_cell):
    make_meeting(cell=cell, title="Buổi của mình")
    make_meeting(cell=other_cell, title="Buổi nơi khác", article="public")

    page = browser.get(LIST)

    assert titles(page) == ["Buổi của mình"]
    assert "Buổi nơi khác" not in page.content.decode()


def test_list_is_searched_without_marks_and_by_number(browser, cell):
    named = make_meeting(cell=cell, title="Bàn về chuyển đổi số")
    make_meeting(cell=cell, title="Bàn việc khác")
    make_citation(meeting=named)

    assert titles(browser.get(LIST, {"q": "chuyen doi so"})) == ["Bàn về chuyển đổi số"]
    assert titles(browser.get(LIST, {"q": "nq 21"})) == ["Bàn về chuyển đổi số"]


def test_discarded_sessions_stand_aside(browser, cell, thuky):
    make_meeting(cell=cell, title="Đang giữ")
    gone = make_meeting(cell=cell, title="Đã bỏ rồi", status="draft")
    gone.discard(by=thuky)

    assert titles(browser.get(LIST)) == ["Đang giữ"]
    assert titles(browser.get(LIST, {"da-bo": "co"})) == ["Đã bỏ rồi"]


def test_list_is_narrowed_by_the_state_of_the_article(browser, cell):
    make_meeting(cell=cell, title="Đã đăng bài", article="public")
    make_meeting(cell=cell, title="Chưa có bài")

    assert titles(browser.get(LIST, {"bai": "published"})) == ["Đã đăng bài"]


def test_list_costs_the_same_for_one_row_as_for_four(
    browser, cell, django_assert_num_queries, django_assert_max_num_queries
):
    make_meeting(cell=cell, article="public")
    browser.get(LIST)
    with django_assert_max_num_queries(10) as first:
        browser.get(LIST)
    for _ in range(3):
        make_meeting(cell=cell, article="public")

    with django_assert_num_queries(len(first)):
        browser.get(LIST)


def test_session_cannot_be_deleted_from_the_admin(browser, cell):
    meeting = make_meeting(cell=cell, status="draft")

    page = browser.post(f"{LIST}{meeting.pk}/delete/", {"post": "yes"})

    meeting.refresh_from_db()
    assert page.status_code == 403
