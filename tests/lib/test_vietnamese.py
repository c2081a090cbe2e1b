"""Vietnamese text: repaired, folded, sorted and marked as a Vietnamese reader expects."""

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portal.lib.vietnamese import fold, highlight, name_key, normal, slug, sort_key

LETTERS = (
    "aăâbcdđeêghiklmnoôơpqrstuưvxyàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệờởỡớợừửữứựỳỷỹýỵ \u0301\u0323-/.,0129"
)
TEXTS = st.text(alphabet=LETTERS + LETTERS.upper(), max_size=40)


def nfd(text):
    return unicodedata.normalize("NFD", text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (nfd("Đảng ủy"), "Đảng ủy"),
        ("21\u00a0-\u2009NQ/TW\u3000", "21 - NQ/TW "),
        ("\ufeffĐồng\u200b chí\u00ad Mùi\u2060", "Đồng chí Mùi"),
        ("\u00d0ảng và \u00f0ảng viên", "Đảng và đảng viên"),
        ("dòng một\ndòng hai\r\ndòng ba\u2028dòng bốn", "dòng một\ndòng hai\r\ndòng ba\ndòng bốn"),
        ("e\u200b\u0302\u0301", "ế"),
    ],
)
def test_normal_repairs_what_was_pasted(text, expected):
    assert normal(text) == expected


@given(st.text())
def test_normal_twice_is_normal_once(text):
    assert normal(normal(text)) == normal(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nghị quyết Đảng", "nghi quyet dang"),
        ("  Nghị\n quyết\t\u00a0số ", "nghi quyet so"),
        ("hoà hòa thuý thúy uỷ ủy khoá khóa", "hoa hoa thuy thuy uy uy khoa khoa"),
        ("\u00d0ẢNG \u00f0oàn", "dang doan"),
        ("21 – NQ/TW 01\u2011KL \u2212 21\u2044NQ", "21 - nq/tw 01-kl - 21/nq"),
        ("\uff12\uff11-NQ, khóa \u2169\u2162", "21-nq, khoa xiii"),
        ("Một•hai…ba “bốn” ’năm’", "mot hai...ba \"bon\" 'nam'"),
        ("kết luận😀thông báo", "ket luan thong bao"),
        ("Đồng\u200b ch\u00adí", "dong chi"),
        ("", ""),
    ],
)
def test_fold_keeps_the_plain_letters(text, expected):
    assert fold(text) == expected
    assert fold(nfd(text)) == expected


@given(TEXTS)
def test_fold_does_not_depend_on_case_or_unicode_form(text):
    assert fold(nfd(text).upper()) == fold(text)
    assert fold(fold(text)) == fold(text)


@pytest.mark.parametrize(
    ("text", "max_length", "expected"),
    [
        ("Diễn đàn: Nghị quyết 21-NQ/TW!", 80, "dien-dan-nghi-quyet-21-nq-tw"),
        ("Sinh hoạt chi bộ", 9, "sinh-hoat"),
        ("Sinh hoạt chi bộ", 8, "sinh"),
        ("Sinh hoạt chi bộ", 16, "sinh-hoat-chi-bo"),
        ("Nghiêng", 5, "nghie"),
        ("– … !", 80, ""),
    ],
)
def test_slug_leaves_words_out_and_cuts_none(text, max_length, expected):
    assert slug(text, max_length) == expected


def test_sort_key_follows_the_dictionary():
    dictionary = """
        a|à|ả|ã|á|ạ|an|ăn|ân|ba|ba ba|ba bị|bà|bà con|bả|bã|bá|bạ|bác|băng|bâng|be|bê
        |chi bộ 2|chi bộ 10|chi bộ 10B|chi bộ A|da|dê|đa|đà|đê|em|êm|ga|ha|hoa|hòa|hoả|hoá|hoạ
        |khoa|la|ma|na|o|ô|ơ|ơn|pha|qua|ra|sa|ta|tu|từ|tử|u|ư|ưa|va|xa|y|ý|zin
    """
    words = [word.strip() for word in dictionary.split("|")]

    by_code_point = sorted(words)

    assert sorted(by_code_point, key=sort_key) == words


def test_sort_key_compares_tones_only_within_their_syllable():
    assert sorted(["bà an", "ba yên", "ban a", "ba"], key=sort_key) == [
        "ba",
        "ba yên",
        "bà an",
        "ban a",
    ]


def test_sort_key_does_not_see_case_form_or_the_place_of_the_tone():
    assert {sort_key(text) for text in ["HOÀ ĐĂNG", nfd("hòa đăng"), "Hòa-\u00d0ăng"]} == {
        "h0o0a01d1a1n0g00"
    }


@given(TEXTS)
def test_sort_key_is_plain_for_every_collation(text):
    assert re.fullmatch("[0-9a-z]*", sort_key(text))


def test_name_key_lists_people_by_given_name_then_middle_then_family():
    people = [
        "An",
        "Trần An",
        "Lê Bá An",
        "Nguyễn Bá An",
        "Lê Văn An",
        "Nguyễn Thị Ân",
        "Lê Thị Dung",
        "Phan Đăng Đức",
        "Nguyễn Thị Hoa",
        "Bùi Thị Hòa",
        "Nguyễn Thị Minh Hòa",
        "Giàng A Páo",
        "Ông Văn Yên",
    ]

    by_code_point = sorted(people)

    assert sorted(by_code_point, key=name_key) == people


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        (
            "Học Nghị quyết của Đảng",
            ["nghi", "quyet"],
            [
                ("Học ", False),
                ("Nghị", True),
                (" ", False),
                ("quyết", True),
                (" của Đảng", False),
            ],
        ),
        (
            "quyền và quyết",
            ["quy"],
            [("quy", True), ("ền và ", False), ("quy", True), ("ết", False)],
        ),
        ("thanh tra", ["han"], [("thanh tra", False)]),
        ("Đảng đăng", ["đang"], [("Đảng", True), (" ", False), ("đăng", True)]),
        ("dân  số", ["dân số"], [("dân  số", True)]),
        ("số 21–NQ/TW", ["21-nq/tw"], [("số ", False), ("21–NQ/TW", True)]),
        ("a+b", ["+"], [("a+b", False)]),
        ("chuyển đổi số", ["chuyen", "chuyen doi"], [("chuyển đổi", True), (" số", False)]),
        ("không gì", [""], [("không gì", False)]),
        ("", ["a"], []),
    ],
)
def test_highlight_marks_where_a_word_starts(text, words, expected):
    assert highlight(text, words) == expected


def test_highlight_maps_places_in_decomposed_and_invisible_text():
    text = nfd("Kế") + "t\u00ad l" + nfd("uậ") + "n ½ " + nfd("Đảng")

    assert highlight(text, ["ket", "luan", "dang"]) == [
        (nfd("Kế") + "t\u00ad", True),
        (" ", False),
        ("l" + nfd("uậ") + "n", True),
        (" ½ ", False),
        (nfd("Đảng"), True),
    ]


@given(st.text(), st.lists(st.text(max_size=3), max_size=3))
def test_highlight_loses_nothing_of_the_text(text, words):
    assert "".join(piece for piece, _ in highlight(text, words)) == text
