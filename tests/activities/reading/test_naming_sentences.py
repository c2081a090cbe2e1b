"""Where sentences end, and which line breaks only wrap them."""

import pytest

from activities.reading.naming.sentences import read_sentences


def sentences(text):
    words, found = read_sentences(text)
    return [words.written(one.body, one.stop) for one in found]


@pytest.mark.parametrize(
    "text",
    [
        "TS. Lê Thị Nhàn và PGS. TS. Vũ Đình Khải cùng dự.",
        "Đ/c. Nhàn ở TP. Vân Canh phát biểu.",
        "Bác đọc V. I. Lênin từ năm 1920.",
        "Hội nghị T.Ư họp ngày 19.5.1990 tại số 3.",
        "Dự họp gồm: 1. Lê Văn Ún, 2. Lê Thị Nhàn.",
        "Bà hỏi: “Vì sao?” (đồng chí Nhàn) và chờ.",
        "Giá tăng 2,5 lần so với năm 2019...",
    ],
)
def test_a_full_stop_may_end_no_sentence(text):
    assert sentences(text) == [text]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Họp xong. Ai cũng vui! Còn gì? Không.", 4),
        ("Đồng chí Nguyễn Văn A. Đồng chí Nhàn nói.", 2),
        ("Việc được giao.Bà Nhàn nhận.", 2),
        ("“Phải làm ngay.” Bà Nhàn nói.", 2),
        ("Chi bộ họp ngày 5. Bà Nhàn dự.", 2),
        ("Chủ trì: bà Nhàn\nThư ký: ông Ún", 2),
        ("1. Bà Nhàn chủ trì\n2. Ông Ún ghi biên bản", 2),
        ("Họp chi bộ\n\nbà Nhàn chủ trì", 2),
        ("", 0),
        ("\n\n", 0),
    ],
)
def test_sentences_are_counted(text, found):
    assert len(sentences(text)) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Chiều nay đồng chí\nLê Thị Nhàn chủ trì.", ["Chiều nay đồng chí\nLê Thị Nhàn chủ trì."]),
        ("Bà Nhàn dự và\nphát biểu.", ["Bà Nhàn dự và\nphát biểu."]),
        ("- Bà Nhàn\n- Ông Ún", ["Bà Nhàn", "Ông Ún"]),
        ("a) Bà Nhàn;\nb) Ông Ún.", ["Bà Nhàn;", "Ông Ún."]),
        (
            "Đồng chí Lê Thị Nhàn\n- Bí thư Chi bộ chủ trì.",
            ["Đồng chí Lê Thị Nhàn\n- Bí thư Chi bộ chủ trì."],
        ),
    ],
)
def test_a_line_break_wraps_or_parts(text, found):
    assert sentences(text) == [" ".join(one.split()) for one in found]


def test_a_text_that_wraps_its_lines_wraps_before_capitals_too():
    text = (
        "Chiều ngày 5 tháng 9 tại hội trường thôn, chi bộ họp\n"
        "thường kỳ để bàn việc mùa và việc học của trẻ, có cả\n"
        "Trưởng thôn Lê Văn Ún và bà con các xóm trên dưới đến\n"
        "nghe. Cuộc họp kết thúc vào lúc chín giờ tối cùng ngày."
    )

    assert len(sentences(text)) == 2
