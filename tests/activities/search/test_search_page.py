"""The search page and its suggestions: what stands on them, and what they cost."""

import re
from datetime import date
from urllib.parse import quote

import pytest

from activities.search import suggest
from tests.factories import make_citation, make_meeting, make_resolution

SESSION = re.compile(r'href="(/sinh-hoat/\d+-[^"]*)"')


def session(cell, *, title="Chuyển đổi số ở chi bộ", resolution=None, article="public", **fields):
    """A session with an article of this title that names a document."""
    meeting = make_meeting(cell=cell, article=article, **fields)
    if article:
        meeting.article.title = title
        meeting.article.save()
    if resolution:
        make_citation(meeting=meeting, resolution=resolution)
    meeting.settle(by=None)
    return meeting


def page(client, text, **params):
    response = client.get("/tim-kiem/", {"q": text, **params})
    assert response.status_code == 200
    return response.content.decode()


def suggestions(client, text):
    return client.get("/tim-kiem/goi-y/", {"q": text}).json()["suggestions"]


def test_documents_come_first_then_the_sessions_that_name_them(client, cell):
    document = make_resolution(khoa="XIII")
    meeting = session(cell, resolution=document)

    html = page(client, "nghị quyết 21")

    assert SESSION.findall(html) == [meeting.get_absolute_url()]
    assert html.index(document.get_absolute_url()) < html.index(meeting.get_absolute_url())
    for words in ["Hiểu là: nghị quyết số 21.", "16/6/2022", "khóa XIII", "1 buổi đã nêu"]:
        assert words in html
    assert 'Nêu văn bản: Nghị quyết <span class="code">21-NQ/TW</span>, 16/6/2022' in html
    assert '<meta name="robots" content="noindex">' in html


def test_words_are_marked_in_their_original_spelling(client, cell):
    session(cell)

    html = page(client, "chuyen doi so")

    assert "<mark>Chuyển</mark> <mark>đổi</mark> <mark>số</mark> ở chi bộ" in html
    assert "Thấy trong: bài viết" in html
    assert "1 buổi sinh hoạt, mới nhất trước" in html


def test_record_is_named_as_the_place_for_those_who_read_it(client, cell, dangvien):
    meeting = session(cell, article=None, conclusion="Nhất trí mua máy chiếu.")

    client.force_login(dangvien)
    html = page(client, "máy chiếu")

    assert SESSION.findall(html) == [meeting.get_absolute_url()]
    assert "Nhất trí mua <mark>máy</mark> <mark>chiếu</mark>." in html
    assert "Thấy trong: biên bản" in html


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("21-NQ/TW", "Đã tìm theo: nghị quyết số 21, cơ quan ban hành TW"),
        ("nghi quyet trung uong 5 khoa 13", "Hội nghị Trung ương 5 khóa XIII"),
        ("thiên văn học", "chứa đủ các từ này"),
    ],
)
def test_nothing_found_says_what_was_understood_and_links_to_no_session(client, cell, typed, told):
    session(cell)

    html = page(client, typed)

    assert SESSION.findall(html) == []
    assert f"Chưa tìm thấy “{typed}”" in html
    assert told in html
    assert "đăng nhập" in html


def test_unknown_code_offers_documents_of_the_same_number_but_no_session(client, cell):
    document = make_resolution()
    session(cell, resolution=document)

    html = page(client, "21-NQ/TU")

    assert SESSION.findall(html) == []
    assert "Văn bản cùng số và thể loại" in html
    assert document.get_absolute_url() in html


def test_wrong_day_is_told(client, cell):
    session(cell, resolution=make_resolution())

    assert "Không có văn bản nào mang số này với ngày" in page(client, "21-NQ/TW 16/6/2021")
    assert "Không có văn bản nào mang số này" not in page(client, "21-NQ/TW 16/6/2022")


def test_empty_search_explains_what_can_be_typed(client, cell):
    session(cell)

    for typed in ["", "   ", "%"]:
        assert SESSION.findall(page(client, typed)) == []
    assert "Gõ số văn bản hoặc nội dung cần tìm" in page(client, "")
    assert "Chưa có chữ hoặc số nào để tìm" in page(client, "%")


def test_cut_query_is_told(client, cell):
    assert "Câu tìm quá dài" in page(client, "chuyển đổi số " * 40)
    assert "Câu tìm quá dài" not in page(client, "chuyển đổi số")


def test_pages_keep_what_was_searched_for_and_documents_stand_on_the_first(client, cell):
    document = make_resolution(title="Chuyển đổi số quốc gia")
    meetings = [session(cell, held_on=date(2020, 1, 1 + day)) for day in range(21)]

    first, second = page(client, "chuyển đổi số"), page(client, "chuyển đổi số", trang=2)

    assert "21 buổi sinh hoạt, mới nhất trước" in first
    assert f"q={quote('chuyển đổi số', safe='').replace('%20', '+')}&amp;trang=2" in first
    assert len(SESSION.findall(first)) == 20
    assert SESSION.findall(second) == [meetings[0].get_absolute_url()]
    assert document.get_absolute_url() in first
    assert document.get_absolute_url() not in second


def test_many_documents_leave_the_sessions_in_sight(client, cell):
    for number in range(8):
        make_resolution(code=f"0{number + 1}-NQ/TW", title="Chuyển đổi số")

    html = page(client, "chuyển đổi số")

    assert "Còn 2 văn bản nữa" in html


def documents_and_sessions(cell, *, days):
    for day in days:
        document = make_resolution(issued_on=date(2022, 6, day), title="Chuyển đổi số quốc gia")
        session(cell, resolution=document)


@pytest.mark.parametrize(
    ("who", "typed", "queries"),
    [
        ("guest", "nq 21", 13),
        ("guest", "chuyển đổi số", 13),
        ("thuky", "nq 21", 18),
        ("thuky", "chuyển đổi số", 18),
    ],
)
def test_page_costs_the_same_for_one_row_and_for_three(
    client, cast, cell, django_assert_num_queries, who, typed, queries
):
    if who != "guest":
        client.force_login(cast[who])
    documents_and_sessions(cell, days=[1])
    with django_assert_num_queries(queries):
        assert len(SESSION.findall(page(client, typed))) == 1
    documents_and_sessions(cell, days=[2, 3])
    with django_assert_num_queries(queries):
        assert len(SESSION.findall(page(client, typed))) == 3


@pytest.mark.parametrize(
    ("who", "typed", "queries"),
    [
        ("guest", "nq 21", 1),
        ("guest", "chuyển đổi s", 4),
        ("thuky", "nq 21", 6),
        ("thuky", "chuyển đổi s", 9),
    ],
)
def test_suggestions_cost_the_same_for_one_row_and_for_three(
    client, cast, cell, django_assert_num_queries, who, typed, queries
):
    if who != "guest":
        client.force_login(cast[who])
    documents_and_sessions(cell, days=[1])
    with django_assert_num_queries(queries):
        assert suggestions(client, typed)
    documents_and_sessions(cell, days=[2, 3])
    with django_assert_num_queries(queries):
        assert suggestions(client, typed)


def test_suggestion_of_a_document_says_which_of_the_same_number_it_is(client, db):
    stub = make_resolution(
        code="21-NQ/TW",
        issued_on=None,
        issuer="",
        title="Chưa rõ",
        is_verified=False,
    )
    document = make_resolution(khoa="XIII")

    response = client.get("/tim-kiem/goi-y/", {"q": "nq 21"})

    assert "no-store" in response["Cache-Control"]
    assert response.json() == {
        "query": "nq 21",
        "suggestions": [
            {
                "label": "21-NQ/TW",
                "detail": "16/06/2022 · khóa XIII · "
                "Tăng cường củng cố, xây dựng tổ chức cơ sở đảng",
                "url": document.get_absolute_url(),
                "value": "21-NQ/TW@2022-06-16",
                "resolution_id": document.pk,
                "is_public": True,
                "issued_on": "2022-06-16",
            },
            {
                "label": "21-NQ/TW",
                "detail": "Chưa rõ · chờ xác minh",
                "url": stub.get_absolute_url(),
                "value": "21-NQ/TW",
                "resolution_id": stub.pk,
                "is_public": True,
                "issued_on": None,
            },
        ],
    }


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("nq 2", ["02-NQ/TW", "21-NQ/TW", "26-NQ/TW"]),
        ("21-nq/t", ["21-NQ/TW"]),
        ("21", ["21-NQ/TW", "21-CT/TW"]),
        ("tăng cường củng c", ["21-NQ/TW"]),
        ("nghị quyết đại h", ["Nghị quyết Đại hội XIII của Đảng"]),
        ("nq 21 tăng c", ["21-NQ/TW"]),
        ("", []),
        ("  ", []),
        ("%", []),
    ],
)
def test_suggestions_follow_what_is_being_typed(db, guest, typed, expected):
    make_resolution()
    make_resolution(code="26-NQ/TW", issued_on=date(2008, 8, 5), title="Nông nghiệp")
    make_resolution(code="02-NQ/TW", issued_on=date(2021, 6, 12), title="Công đoàn")
    make_resolution(code="21-CT/TW", issued_on=date(2018, 1, 4), title="Tân trang")
    make_resolution(code="", issued_on=date(2021, 2, 1), title="Nghị quyết Đại hội XIII của Đảng")

    assert [found.label for found in suggest(typed, user=guest)] == expected


def test_titles_of_sessions_are_suggested_after_documents(cell, guest):
    document = make_resolution(title="Chuyển đổi số quốc gia")
    meeting = session(cell)
    session(cell, title="Việc khác", article="members")

    found = suggest("chuyển đổi s", user=guest)

    assert [one.label for one in found] == [document.code, "Chuyển đổi số ở chi bộ"]
    assert found[1].url == meeting.get_absolute_url()
    assert found[1].detail == "Buổi sinh hoạt 03/05/2025 · Chi bộ Một"
    assert suggest("việc kh", user=guest) == []


def test_suggestions_stop_at_the_limit(guest, db):
    for number in range(1, 13):
        make_resolution(code=f"{number}-NQ/TW", title="Chuyển đổi số")

    assert len(suggest("chuyển đổi", user=guest)) == 8
    assert len(suggest("chuyển đổi", user=guest, limit=3)) == 3


@pytest.mark.parametrize("path", ["/tim-kiem/", "/tim-kiem/goi-y/"])
def test_searching_is_reading(client, db, path):
    assert client.post(path, {"q": "nq 21"}).status_code == 405
