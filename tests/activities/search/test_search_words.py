"""Words find sessions however they are typed, and whatever else is typed harms nothing."""

import time
from datetime import date

import pytest
from django.core.management import call_command

from activities.models import SearchText
from activities.search import MAX_LENGTH, search
from tests.factories import make_cell, make_meeting, make_resolution, make_user


@pytest.fixture
def forum(cell):
    return written(cell, "Diễn đàn về chuyển đổi số", "<p>Bàn việc của tổ, ngày 05/3/2026.</p>")


def written(cell, title, body, **fields):
    """A public session with this article."""
    meeting = make_meeting(cell=cell, article="public", **fields)
    meeting.article.title, meeting.article.body = title, body
    meeting.article.save()
    meeting.settle(by=None)
    return meeting


@pytest.mark.parametrize(
    "typed",
    [
        "chuyển đổi số",
        "chuyen doi so",
        "CHUYỂN ĐỔI SỐ",
        "  so   doi\tchuyen ",
        "“chuyển đổi số”",
        "chuyển, đổi; số!",
        "Ðổi",  # Eth
        "chuyển đổi",
        "5/3/2026",
        "05/03/2026",
        "viec cua to",
    ],
)
def test_words_find_a_session_with_marks_or_without(forum, guest, typed):
    assert list(search(typed, user=guest).meetings) == [forum]


@pytest.mark.parametrize("typed", ["chuyển đổi nhà", "chuye", "3/2027", "toan"])
def test_every_word_must_stand_there_and_be_whole(forum, guest, typed):
    assert list(search(typed, user=guest).meetings) == []


def test_sessions_come_newest_first(cell, guest):
    days = [date(2024, 5, 1), date(2025, 5, 1), date(2023, 5, 1)]
    for day in days:
        written(cell, "Chuyển đổi số", "<p>Bàn.</p>", held_on=day)

    found = search("chuyển đổi số", user=guest)

    assert [meeting.held_on for meeting in found.meetings] == sorted(days, reverse=True)
    assert found.total == 3


def test_why_a_session_was_found_is_shown_in_its_own_words(forum, guest):
    [hit] = search("chuyen doi to", user=guest).hits([forum])

    assert hit.reason == "bài viết"
    assert hit.title == [
        ("Diễn đàn về ", False),
        ("chuyển", True),
        (" ", False),
        ("đổi", True),
        (" số", False),
    ]
    assert hit.passage == [
        ("Bàn việc của ", False),
        ("tổ", True),
        (", ngày 05/3/2026.", False),
    ]


def test_passage_of_a_long_text_is_cut_between_words_around_the_match(cell, guest):
    before, after = "trước đó là lời dẫn " * 60, "sau đó là lời kết " * 60
    meeting = written(cell, "Bài", f"<p>{before}chuyển đổi số {after}</p>")

    [hit] = search("chuyển đổi số", user=guest).hits([meeting])

    shown = "".join(piece for piece, _ in hit.passage)
    assert [piece for piece, is_match in hit.passage if is_match] == ["chuyển", "đổi", "số"]
    assert shown.startswith("… ") and shown.endswith(" …")
    assert len(shown) < 240


def test_passage_is_a_paragraph_put_together_from_its_lines(cell, guest):
    meeting = make_meeting(
        cell=cell,
        article="public",
        conclusion="Mục một\nChi bộ bàn về\nchuyển đổi số.\nMục hai",
    )
    keeper = make_user(role="secretary", organization=cell)

    [hit] = search("chuyển đổi số", user=keeper).hits([meeting])

    assert "".join(piece for piece, _ in hit.passage) == "Chi bộ bàn về chuyển đổi số."


def test_matching_word_is_marked_whole_or_not_at_all(cell, guest):
    meeting = written(cell, "Đảng viên và người dân", "<p>Họp.</p>")

    [hit] = search("dân", user=guest).hits([meeting])

    assert [piece for piece, is_match in hit.title if is_match] == ["dân"]


def test_long_query_is_cut_at_a_word_and_says_so(forum, guest):
    words = "chuyển đổi số " * 100

    found = search(words, user=guest)

    assert found.was_cut
    assert len(found.query) <= MAX_LENGTH
    assert found.query.endswith(("chuyển", "đổi", "số"))
    assert list(found.meetings) == [forum]


@pytest.mark.parametrize(
    "typed", ["", "   ", "%", "_", "\\", "\x00", "“”", "🎉", "\u202e", "...", None]
)
def test_nothing_to_search_for_finds_nothing(forum, guest, typed, django_assert_num_queries):
    with django_assert_num_queries(0):
        found = search(typed, user=guest)

    assert found.is_empty
    assert found.resolutions == []
    assert list(found.meetings) == []
    assert found.total == 0


JUNK = {
    "long": "chuyển đổi " * 1000,
    "one long word": "a" * 10_000,
    "digits": "9" * 10_000,
    "number too large": "nghị quyết 99999 " * 20,
    "operators": "AND OR NOT NEAR(* ^ + - : ( ) { } [ ] ~ < > | &",
    "quotes": "\"chuyển 'đổi “số «",
    "nul": "chuyển\x00đổi\x1f\x7f",
    "wildcards": "%chuyển% _ * ? \\",
    "sql": "'; DROP TABLE activities_meeting; --",
    "emoji": "🎉 chuyển 👨‍👩‍👧‍👦 đổi",
    "direction": "\u202echuyển\u202c \u2067đổi\u2069",
    "lone surrogate": "chuyển \ud800 đổi",
    "many marks": "a" + "\u0301" * 5000,
    "script": "<script>alert(1)</script>",
    "format": "{{ 7|add:7 }} %s %(x)s {0}",
    "roman": "khóa xxxxx trung ương 99 khóa 99",
    "day": "nq 21 ngày 31/02/2022, 99/99/9999",
    "many codes": "21-NQ/TW, 22-NQ/TW, 23-NQ/TW " * 10,
    "many words": " ".join(f"w{number}" for number in range(90)),
    "other alphabets": "Нгуен 阮 นาย مرحبا",
    "full width": "\uff23\uff34 \uff15\uff10",
}


@pytest.mark.parametrize("typed", JUNK.values(), ids=JUNK.keys())
def test_junk_is_answered_quickly_and_sanely(client, forum, typed):
    make_resolution()
    start = time.perf_counter()

    page = client.get("/tim-kiem/", {"q": typed.encode("utf-8", "replace").decode()})
    offered = client.get("/tim-kiem/goi-y/", {"q": typed.encode("utf-8", "replace").decode()})
    found = search(typed, user=page.wsgi_request.user)

    assert time.perf_counter() - start < 2
    assert page.status_code == offered.status_code == 200
    assert "<script>alert" not in page.content.decode()
    assert "\x00" not in page.content.decode()
    assert len(found.query.encode()) <= MAX_LENGTH * 4
    assert isinstance(offered.json()["suggestions"], list)


@pytest.mark.parametrize("junk", ["quotes", "nul", "emoji", "direction", "lone surrogate"])
def test_words_among_junk_are_still_found(forum, guest, junk):
    assert list(search(JUNK[junk], user=guest).meetings) == [forum]


def test_rebuilding_refills_what_bulk_writes_passed_by(cell, guest, capsys):
    meetings = [written(cell, "Chuyển đổi số", "<p>Bàn.</p>") for _ in range(3)]
    SearchText.objects.all().delete()
    assert search("chuyển đổi", user=guest).total == 0

    call_command("rebuild_search", batch_size=2)

    assert search("chuyển đổi", user=guest).total == len(meetings)
    assert capsys.readouterr().out == "Đã ghi lại chữ tìm kiếm của 3 buổi sinh hoạt.\n"


def test_rebuilding_takes_the_same_queries_for_one_session_and_for_three(
    cell, django_assert_num_queries
):
    written(cell, "Chuyển đổi số", "<p>Bàn.</p>")
    with django_assert_num_queries(11):
        SearchText.objects.rebuild()
    for _ in range(2):
        written(make_cell(), "Chuyển đổi số", "<p>Bàn.</p>")
    with django_assert_num_queries(11):
        SearchText.objects.rebuild()
