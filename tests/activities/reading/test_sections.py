"""Minutes are told from articles, and parted where they are numbered."""

import pytest

from activities.reading.sections import are_minutes, read_sections
from activities.reading.source import Source


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("ĐẢNG BỘ XÃ\nCHI BỘ THÔN\n\nBIÊN BẢN\nHọp chi bộ", True),
        ("Biên bản họp chi bộ tháng 5", True),
        ("BIEN BAN HOP CHI BO", True),
        ("Chi bộ họp thường kỳ\n\nThư ký đọc biên bản.", False),
        ("Ngày 5/5, chi bộ họp.\n" * 20 + "Biên bản lập xong.", False),
        ("", False),
    ],
)
def test_minutes_say_so_at_their_head(text, answer):
    assert are_minutes(Source.of(text)) is answer


def parts(text):
    return [(part.title, part.text, part.is_of_the_sheet) for part in read_sections(text)]


def test_parts_are_numbered_in_roman_before_arabic():
    text = (
        "BIÊN BẢN\nI. Thời gian\nHồi 14 giờ.\n"
        "II. Nội dung:\n1. Việc một\n2. Việc hai\nIII/ Kết luận\nXong."
    )

    assert parts(text) == [
        ("Thời gian", "Hồi 14 giờ.", True),
        ("Nội dung", "1. Việc một\n2. Việc hai", False),
        ("Kết luận", "Xong.", False),
    ]


def test_arabic_numbers_serve_where_there_are_no_roman_ones():
    assert parts("BIÊN BẢN\n1. Thành phần\nĐủ.\n2. Thảo luận\nBàn.\n") == [
        ("Thành phần", "Đủ.", True),
        ("Thảo luận", "Bàn.", False),
    ]


def test_a_list_inside_a_part_that_counts_anew_is_no_part():
    titles = [one[0] for one in parts("1. Một\n2. Hai\n1. Một nữa\n2. Hai nữa\n3. Ba")]

    assert titles == ["Một", "Hai", "Ba"]


def test_minutes_without_numbers_are_one_part_and_nothing_is_left_behind():
    assert parts("BIÊN BẢN\nChi bộ họp, bàn việc.") == [
        ("Diễn biến buổi sinh hoạt", "BIÊN BẢN\nChi bộ họp, bàn việc.", False)
    ]


def test_a_numbered_paragraph_keeps_all_its_words():
    long = "Chi bộ bàn việc làm đường. " + "Mỗi hộ góp công một ngày. " * 12
    part = read_sections(f"BIÊN BẢN\n1. {long}\n2. Kết luận\n")[0]

    assert part.title == "Chi bộ bàn việc làm đường"
    assert part.text == long.removeprefix("Chi bộ bàn việc làm đường. ").strip()
