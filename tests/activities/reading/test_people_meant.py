"""Whom a text means without the whole name: short forms, posts, functions, "Đồng chí" alone."""

import pytest

from activities.reading.people import read_people
from activities.reading.source import Source


def told(text):
    return [(person.name, person.roles, person.also) for person in read_people(Source.of(text))]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Trung úy Đàm Việt Khôi chủ trì. Trung úy Khôi trao quà.",
            [("Đàm Việt Khôi", ("chair",), ("Trung úy Khôi",))],
        ),
        (
            "Cô Đàm Thị Thu Khôi đọc báo cáo. Cô Thu Khôi trả lời ba câu hỏi.",
            [("Đàm Thị Thu Khôi", ("presenter", "speaker"), ("Cô Thu Khôi",))],
        ),
        (
            "Đồng chí Đàm Việt Khôi khai mạc. Đồng chí Lã Văn Khôi góp ý. Đồng chí Khôi nhất trí.",
            [
                ("Đàm Việt Khôi", ("speaker",), ()),
                ("Lã Văn Khôi", ("speaker",), ("Đồng chí Khôi",)),
            ],
        ),
        (
            "Đồng chí Đàm Việt Khôi khai mạc. Đ/c Đàm Viêt Khôi kết luận.",
            [("Đàm Việt Khôi", ("speaker",), ())],
        ),
        (
            "Chú Sáu Khôi (Đàm Việt Khôi) góp ý. Ông Khôi xin rút lui.",
            [("Đàm Việt Khôi", ("speaker",), ("Chú Sáu Khôi", "Ông Khôi"))],
        ),
    ],
)
def test_a_short_form_goes_to_who_was_named_last(text, found):
    assert told(text) == found


@pytest.mark.parametrize(
    ("text", "told_roles"),
    [
        ("Đồng chí Bí thư Chi bộ kết luận.", ("chair", "speaker")),
        ("Bí thư Chi bộ kết luận.", ("chair", "speaker")),
        ("Sau đó Bí thư Chi bộ kết luận.", ("chair", "speaker")),
        ("Chủ tọa kết luận.", ("chair", "speaker")),
        ("Đồng chí nhắc chi bộ giữ giờ giấc.", ("chair", "speaker")),
        ("Ông nhắc chi bộ giữ giờ giấc.", ("chair", "speaker")),
        ("Đồng chí Phó Bí thư Chi bộ kết luận.", ("chair",)),
        ("Đồng chí Bí thư Đảng ủy kết luận.", ("chair",)),
        ("Các đồng chí nhất trí.", ("chair",)),
    ],
)
def test_a_post_and_a_pronoun_go_to_their_one_holder(text, told_roles):
    lead = "Đồng chí Đàm Việt Khôi, Bí thư Chi bộ, chủ trì cuộc họp. "

    assert told(lead + text) == [("Đàm Việt Khôi", told_roles, ())]


def test_a_pronoun_behind_two_people_is_nobodys():
    text = "Đồng chí Đàm Việt Khôi và đồng chí Lã Thị Én dự. Đồng chí nhất trí."

    assert told(text) == [("Đàm Việt Khôi", ("attendee",), ()), ("Lã Thị Én", ("attendee",), ())]


def test_a_post_of_two_holders_is_nobodys():
    text = (
        "Đồng chí Đàm Việt Khôi, Phó Giám đốc, và đồng chí Lã Thị Én, Phó Giám đốc, dự. "
        "Đồng chí Phó Giám đốc nhất trí."
    )

    assert told(text) == [("Đàm Việt Khôi", ("attendee",), ()), ("Lã Thị Én", ("attendee",), ())]


def test_what_somebody_said_is_found_where_only_the_post_is_told():
    text = "Đồng chí Đàm Việt Khôi, Bí thư Chi bộ, chủ trì. Đồng chí Bí thư Chi bộ nhắc giờ họp."
    (person,) = read_people(Source.of(text))

    assert [text[start:end] for start, end in person.said] == [
        "Đồng chí Bí thư Chi bộ nhắc giờ họp."
    ]
