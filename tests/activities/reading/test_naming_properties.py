"""What holds of every named person and of every text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from activities.reading.people import read_people
from activities.reading.source import Source
from tests.activities.reading.growing import TENFOLD, growth

FAMILIES = ("Nguyễn", "Trần", "Lê", "Phạm", "Vũ", "Đặng", "Giàng", "Lò", "Ksor", "Thạch")
MIDDLES = ("Văn", "Thị", "Quốc", "Đình", "Thị Bích", "A")
GIVEN = ("Bảo", "Nhàn", "Khải", "Thắm", "Dế", "Páo", "Huệ", "Thuận")
HONORIFICS = ("đồng chí ", "Đ/c ", "đc ", "ông ", "bà ", "Đồng chí ")
DASHES = (" - ", " – ", " — ", ", ")
POSTS = (
    *("Bí thư Chi bộ", "Phó Bí thư Chi bộ", "Trưởng thôn", "Hiệu trưởng", "Chi ủy viên"),
    *("Phó Chủ tịch UBND xã", "Trưởng phòng Tài chính - Kế hoạch", "nguyên Trưởng ban"),
)
VERBS = {
    "chủ trì cuộc họp": "chair",
    "trình bày chuyên đề": "presenter",
    "phát biểu ý kiến": "speaker",
    "ghi biên bản": "secretary",
    "vắng mặt": "absent",
}
ROLES = {
    *("chair", "presenter", "speaker", "secretary", "guest", "attendee", "elected", "admitted"),
    *("mentor", "absent", "mentioned"),
}
NAMES = st.tuples(*map(st.sampled_from, (FAMILIES, MIDDLES, GIVEN))).map(" ".join)


def read(text):
    return read_people(Source.of(text))


@given(NAMES, *map(st.sampled_from, (HONORIFICS, DASHES, POSTS, sorted(VERBS))))
def test_a_person_with_a_post_behind_is_read_back(name, honorific, dash, post, verb):
    text = f"Chiều qua, {honorific}{name}{dash}{post}{dash.rstrip()} {verb}."
    (person,) = read(text)

    assert (person.name, person.position, person.roles) == (name, post, (VERBS[verb],))
    assert text[slice(*person.span)] == name


@given(NAMES, *map(st.sampled_from, (POSTS, sorted(VERBS))))
def test_a_person_with_a_post_before_is_read_back(name, post, verb):
    (person,) = read(f"Chiều qua, đồng chí {post} {name} {verb}.")

    assert (person.name, person.position, person.roles) == (name, post, (VERBS[verb],))


@given(st.lists(NAMES, min_size=2, max_size=6, unique=True))
def test_everybody_in_a_list_is_read(people):
    *others, last = people
    found = read(f"Các đồng chí {', '.join(others)} và {last} phát biểu ý kiến.")

    assert [(one.name, one.roles) for one in found] == [(name, ("speaker",)) for name in people]


@given(NAMES.filter(lambda name: " A " not in name), st.sampled_from(HONORIFICS))
def test_a_name_in_capitals_is_the_same_name(name, honorific):
    assert [person.name for person in read(f"{honorific}{name.upper()} phát biểu.")] == [name]


PIECES = st.sampled_from(
    [
        *("đồng chí", "Đ/c", "các đồng chí", "ông", "Trịnh Quốc Bảo", "LÊ THỊ NHÀN", "H'Loan", "Y"),
        *("Bảo", "Nguyễn", "Văn", "A", "TS.", "Thượng tá", "Bí thư", "Chi bộ", "nguyên", "kiêm"),
        *("Trưởng phòng", "Tài chính - Kế hoạch", "xã", "Vân Canh", "chủ trì", "phát biểu", "dự"),
        *("được bầu", "kết nạp", "vắng", "thư ký", "do", "là", "gồm", "và", ",", ";", ":", "-"),
        *("–", "(", ")", ".", "\n", "\t", "    ", "“", "”", "1.", "Tin:", "Ảnh:", "sinh năm 1990"),
    ]
)


@given(
    st.one_of(st.text(), st.lists(PIECES, max_size=40).map(" ".join), st.lists(PIECES).map("".join))
)
def test_no_text_is_too_odd(text):
    for person in read(text):
        assert person.name
        assert person.roles
        assert set(person.roles) <= ROLES
        assert person.spans[0] == person.span
        assert all(0 <= start < end <= len(text) for start, end in person.spans + person.said)


@given(st.text(alphabet="abcđêôưáạ ,.;:-\n", max_size=200))
def test_words_without_capitals_name_nobody(text):
    assert read(text) == []


SHAPES = {
    "names": "Nguyễn Văn Bảo ",
    "names of many": "Nguyễn Văn Bảo{}, ",
    "honorifics": "đồng chí ",
    "short names": "đ/c Bảo, ",
    "people and posts": "Đồng chí Lê Thị Nhàn - Bí thư Chi bộ chủ trì. ",
    "a list without end": "đồng chí Lê Thị Nhàn, đồng chí Vũ Đình Khải, ",
    "posts": "Bí thư, Trưởng phòng, ",
    "posts joined": "Bí thư Chi bộ kiêm ",
    "verbs": "phát biểu, chủ trì và ",
    "brackets": "Lê Thị Nhàn ((",
    "signs": ", - : ; ",
    "degrees": "PGS.TS.",
    "lines": "Chủ trì: Lê Thị Nhàn\n",
    "columns": "Lê Thị Nhàn\tBí thư\t",
    "units": "Ban Phòng Sở Tài chính - Kế hoạch và ",
    "capitals": "NGUYỄN VĂN ",
    "spaces": " ",
}


@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES)
def test_ten_times_the_text_takes_about_ten_times_as_long(shape):
    def read(text):
        read_people(Source.of(text))

    def text_of(size):
        return "".join(shape.format(number) for number in range(size // len(shape) + 1))

    assert growth(read, text_of, short=10_000) <= TENFOLD
