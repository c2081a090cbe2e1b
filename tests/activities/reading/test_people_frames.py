"""Roles told by what leads to a name or follows it from afar."""

import pytest

from activities.reading.people import read_people
from activities.reading.source import Source


def told(text):
    return {person.name: person.roles for person in read_people(Source.of(text))}


def positions(text):
    return {person.name: person.position for person in read_people(Source.of(text))}


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Biên bản do đồng chí Lèng Văn Khúc ghi.", "secretary"),
        ("Người chấp bút biên bản: Lèng Văn Khúc.", "secretary"),
        ("Đồng chí Lèng Văn Khúc ghi luôn biên bản.", "secretary"),
        ("Đồng chí Lèng Văn Khúc được bầu vào Đoàn Chủ tịch.", "chair"),
        ("Các đồng chí Lèng Văn Khúc, Vi Thị Xúm trong Đoàn chủ tọa.", "chair"),
        ("Đồng chí Lèng Văn Khúc ngồi ghế chủ tọa.", "chair"),
        ("Đoàn do đồng chí Lèng Văn Khúc làm Trưởng đoàn.", "chair"),
        ("Phần điều hành do đồng chí Lèng Văn Khúc đảm nhiệm.", "chair"),
        ("Phần văn bản mới do đồng chí Lèng Văn Khúc giới thiệu.", "presenter"),
        ("Báo cáo do đồng chí Lèng Văn Khúc chuẩn bị.", "presenter"),
        ("Chuyên đề được giao cho đồng chí Lèng Văn Khúc trình bày.", "presenter"),
        ("Đồng chí Lèng Văn Khúc thông tin về Kết luận số 18-KL/TW.", "presenter"),
        ("Đồng chí Lèng Văn Khúc tóm tắt Nghị quyết số 57-NQ/TW.", "presenter"),
        ("Đồng chí Lèng Văn Khúc, báo cáo viên Huyện ủy, nói chuyện.", "presenter"),
        ("Đồng chí Lèng Văn Khúc thông tin việc sửa đường.", "speaker"),
        ("Chủ tọa nhường lời cho đồng chí Lèng Văn Khúc.", "speaker"),
        ("Nhiều ý kiến tâm huyết của đồng chí Lèng Văn Khúc được ghi lại.", "speaker"),
        ("Sau lời mở đầu của đồng chí Lèng Văn Khúc là phần văn nghệ.", "speaker"),
        ("Thay mặt đảng viên được nhận Huy hiệu, bà Lèng Văn Khúc cảm ơn.", "speaker"),
        ("Bà Lèng Văn Khúc thay mặt đảng viên được nhận Huy hiệu bày tỏ xúc động.", "speaker"),
        ("Đồng chí Lèng Văn Khúc, đảng viên sinh hoạt tại chi bộ, góp ý.", "speaker"),
        ("Kết quả bầu: đồng chí Lèng Văn Khúc trúng cử Bí thư.", "elected"),
        ("Ba người vào chi ủy là Lèng Văn Khúc, Vi Thị Xúm và Mùa A Lử.", "elected"),
        ("Chủ tọa trao quà cho đồng chí Lèng Văn Khúc.", "attendee"),
        ("Chuyên đề tháng sau được giao cho đồng chí Lèng Văn Khúc chuẩn bị.", "attendee"),
    ],
)
def test_a_frame_tells_the_role(text, role):
    found = told(text)

    assert role in found["Lèng Văn Khúc"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Giảng viên là ThS Lèng Văn Khúc; ông triển khai ba chuyên đề.",
            {"Lèng Văn Khúc": ("presenter",)},
        ),
        (
            "Đồng chí Vi Thị Xúm điểm lại việc chưa làm được, đồng chí Lèng Văn Khúc giới thiệu "
            "dự thảo nghị quyết tháng tới.",
            {"Vi Thị Xúm": ("presenter",), "Lèng Văn Khúc": ("presenter",)},
        ),
        (
            "Đồng chí Lèng Văn Khúc nhận Huy hiệu từ tay đồng chí Vi Thị Xúm, Bí thư Đảng ủy xã, "
            "về dự buổi lễ.",
            {"Lèng Văn Khúc": ("attendee",), "Vi Thị Xúm": ("guest",)},
        ),
    ],
)
def test_each_deed_goes_to_its_doer(text, found):
    assert told(text) == found


@pytest.mark.parametrize(
    ("text", "position"),
    [
        ("Bí thư Chi bộ khóa mới là đồng chí Lèng Văn Khúc.", "Bí thư Chi bộ"),
        ("Chi bộ thôn Hạ do ông Lèng Văn Khúc làm Bí thư.", "Bí thư"),
        (
            "Nhận Quyết định chuẩn y chức danh Bí thư Chi bộ, đồng chí Lèng Văn Khúc hứa gần dân.",
            "Bí thư Chi bộ",
        ),
        ("Đồng chí Lèng Văn Khúc được 29 phiếu, làm phó bí thư.", "phó bí thư"),
        (
            "Đồng chí Lèng Văn Khúc - Hiệu trưởng Trường THCS Tân Hạ được điều động chức vụ Hiệu "
            "trưởng Trường THCS Quế Lâm.",
            "Hiệu trưởng Trường THCS Tân Hạ, Hiệu trưởng Trường THCS Quế Lâm",
        ),
        (
            "Ông Lèng Văn Khúc, Bí thư chi bộ khu dân cư số 7, phường Quế Lâm, phát biểu.",
            "Bí thư chi bộ khu dân cư số 7, phường Quế Lâm",
        ),
        (
            "Bà Lèng Văn Khúc, Chi ủy viên phụ trách kiểm tra, giám sát trình bày báo cáo.",
            "Chi ủy viên phụ trách kiểm tra, giám sát",
        ),
        (
            "Ông Lèng Văn Khúc, Trưởng phòng Kiểm tra, giải quyết khiếu nại, tố cáo phát biểu.",
            "Trưởng phòng Kiểm tra, giải quyết khiếu nại, tố cáo",
        ),
        ("Ông Lèng Văn Khúc, sinh năm 1990, sinh viên lớp K45, phát biểu.", "sinh viên lớp K45"),
        (
            "Cụ Lèng Văn Khúc, đảng viên 43 năm tuổi Đảng, nguyên Trưởng bản, dặn dò con cháu.",
            "nguyên Trưởng bản",
        ),
        ("Được sự ủy quyền của Bí thư Chi bộ, đồng chí Lèng Văn Khúc phát biểu.", None),
    ],
)
def test_a_post_told_from_afar_is_the_holders(text, position):
    assert positions(text) == {"Lèng Văn Khúc": position}
