"""Who came as a guest: from above the host or from elsewhere, and said to be there."""

import pytest

from activities.reading.people import read_people
from activities.reading.source import Source


def roles(text):
    return {person.name: person.roles for person in read_people(Source.of(text))}


THON = "Chi bộ thôn Nà Mạ họp thường kỳ. "
KHOA = "Chi bộ Khoa Dược họp thường kỳ. "


@pytest.mark.parametrize(
    ("text", "role"),
    [
        (THON + "Dự họp có đồng chí Bế Văn Lục, Bí thư Đảng ủy xã.", "guest"),
        (THON + "Dự họp có đồng chí Bế Văn Lục, Chủ tịch UBND xã.", "guest"),
        (THON + "Dự họp có đồng chí Bế Văn Lục, Bí thư Chi bộ thôn Pác Nặm.", "guest"),
        (THON + "Dự họp có ông Bế Văn Lục, trụ trì chùa Hạ.", "guest"),
        (THON + "Dự họp có đồng chí Bế Văn Lục, cấp ủy viên phụ trách.", "guest"),
        (THON + "Dự họp có đồng chí Bế Văn Lục, Bí thư Chi bộ thôn.", "attendee"),
        (THON + "Dự họp có đồng chí Bế Văn Lục, Chi ủy viên.", "attendee"),
        (THON + "Dự họp có đồng chí Bế Văn Lục, Trưởng thôn.", "attendee"),
        (KHOA + "Dự họp có đồng chí Bế Văn Lục, Giám đốc Bệnh viện.", "guest"),
        (KHOA + "Dự họp có đồng chí Bế Văn Lục, Phó Trưởng khoa.", "attendee"),
        (KHOA + "Dự họp có đồng chí Bế Văn Lục, Bí thư Chi bộ Văn phòng.", "guest"),
        (KHOA + "Dự lễ có đồng chí Bế Văn Lục, nguyên Trưởng khoa.", "guest"),
        ("Chi bộ 5 họp. Dự họp có đồng chí Bế Văn Lục, Phó Bí thư Chi bộ 5.", "attendee"),
        ("Dự họp có đồng chí Bế Văn Lục, Chủ tịch UBND xã.", "guest"),
    ],
)
def test_the_post_tells_who_comes_from_elsewhere(text, role):
    assert roles(text) == {"Bế Văn Lục": (role,)}


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Khách mời: đồng chí Bế Văn Lục, Chi ủy viên Phòng Hậu cần.", "guest"),
        ("Đại biểu cấp trên: đồng chí Bế Văn Lục.", "guest"),
        ("Về dự có đồng chí Bế Văn Lục.", "guest"),
        ("Chi bộ vinh dự đón đồng chí Bế Văn Lục, Phó Bí thư Huyện ủy.", "guest"),
        ("Tới dự, chỉ đạo cuộc họp có đồng chí Bế Văn Lục, Bí thư Huyện ủy.", "guest"),
        ("Về phía Đảng ủy xã có đồng chí Bế Văn Lục, Phó Bí thư.", "guest"),
        ("Dự họp có các đồng chí trong Ban Thường vụ Đảng ủy: Bế Văn Lục.", "guest"),
        ("Có mặt: đồng chí Bế Văn Lục.", "attendee"),
        ("Về phía Chi bộ có đồng chí Bế Văn Lục, Bí thư Chi bộ.", "attendee"),
    ],
)
def test_words_before_the_name_tell_it_too(text, role):
    assert roles(THON + text) == {"Bế Văn Lục": (role,)}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Đồng chí Bế Văn Lục, Bí thư Đảng ủy xã, phát biểu chỉ đạo.", ("speaker",)),
        ("Đồng chí Bế Văn Lục, Bí thư Đảng ủy xã, dự và phát biểu.", ("speaker", "guest")),
        ("Thay mặt Đảng ủy xã, đồng chí Bế Văn Lục dự, phát biểu.", ("speaker", "guest")),
        ("Đến dự, phát biểu có đồng chí Bế Văn Lục, Bí thư Đảng ủy xã.", ("speaker", "guest")),
        (
            "Đồng chí Bế Văn Lục, Bí thư Đảng ủy xã, dự sinh hoạt cùng chi bộ, lưu ý việc nhà.",
            ("speaker", "guest"),
        ),
        (
            "Chi bộ mời đồng chí Bế Văn Lục, Bí thư Đoàn xã, đến nói chuyện với thanh niên.",
            ("speaker", "guest"),
        ),
        (
            "Chi bộ sẽ mời đồng chí Bế Văn Lục, Bí thư Đoàn xã, đến nói chuyện.",
            ("mentioned",),
        ),
        ("Đồng chí Bế Văn Lục, Đảng ủy viên, Bí thư Chi bộ, chủ trì.", ("chair",)),
    ],
)
def test_a_guest_is_said_to_be_there(text, told):
    assert roles(THON + text) == {"Bế Văn Lục": told}


def test_two_cells_that_meet_together_are_both_at_home():
    text = (
        "Chi bộ Khoa Dược và Chi bộ Khoa Nhi họp chung. Dự họp có đồng chí Bế Văn Lục, Bí thư "
        "Chi bộ Khoa Dược; đồng chí Nông Thị Mẩy, Bí thư Chi bộ Khoa Nhi; đồng chí Lèng Thị Én, "
        "Bí thư Chi bộ Khoa Ngoại."
    )

    assert roles(text) == {
        "Bế Văn Lục": ("attendee",),
        "Nông Thị Mẩy": ("attendee",),
        "Lèng Thị Én": ("guest",),
    }
