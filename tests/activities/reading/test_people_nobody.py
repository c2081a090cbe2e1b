"""Names in a report whose bearers took no part in what it tells of."""

import pytest

from activities.reading.citations import read_citations
from activities.reading.people import read_people
from activities.reading.source import Source


def names(text):
    return [person.name for person in read_people(Source.of(text))]


@pytest.mark.parametrize(
    "text",
    [
        "Tổng Bí thư Nguyễn Phú Trọng từng nói về danh dự của người đảng viên.",
        "Nghị quyết do Tổng Bí thư Tô Lâm ký ban hành.",
        "Chi bộ ôn lại lời dạy của đồng chí Lê Duẩn.",
        "Chi bộ trao giải thưởng Kim Đồng cho 5 em.",
        "Chi bộ thăm gia đình bà Vi Thị Xúm, vợ liệt sĩ Lô Văn Khuyên.",
        "Câu chuyện về bác Lô Văn Khuyên được kể lại tại buổi sinh hoạt.",
        "Chi bộ đọc bài thơ của tác giả Lô Văn Khuyên.",
        "Chi đoàn mang tên Lô Văn Khuyên thi đua.",
        "Phong trào ở xã Quế Phong Thượng và bản Na Ca lan rộng.",
        "Chi bộ họp tại Nhà văn hóa thôn Hoàng Mai.",
        "Chi bộ Công ty Thủy điện Hủa Na họp.",
        "Sở Văn Hóa và Phòng Văn Thư cùng dự.",
        "Người viết: Vi Thị Xúm",
        "Chi bộ họp thường kỳ.\nẢnh: Vi Xúm",
        "Chi bộ họp thường kỳ.\nVi Xúm - Phòng Tổng hợp",
        "“Tôi noi gương anh Lô Văn Khuyên”, một đảng viên nói.",
    ],
)
def test_who_is_told_of_took_no_part(text):
    assert names(text) == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Nhà văn Lô Văn Khuyên là khách mời dự buổi nói chuyện.", "Lô Văn Khuyên"),
        ("Dự họp có đồng chí Nguyễn Thị Minh Khai, Phó Bí thư Chi bộ.", "Nguyễn Thị Minh Khai"),
        ("Về dự có đồng chí Tô Lâm, Tổng Bí thư.", "Tô Lâm"),
        ("Ảnh: Đồng chí Lô Văn Khuyên phát biểu.", "Lô Văn Khuyên"),
        ("Anh Trần Văn Đảng phát biểu.", "Trần Văn Đảng"),
        ("Đ/c Khoa có mặt.", "Khoa"),
        ("ĐỒNG CHÍ LỘC THỊ VÂN ANH KHAI MẠC HỘI NGHỊ", "Lộc Thị Vân Anh"),
        ("ĐỒNG CHÍ NGUYỄN THỊ THU HÀ BẾ MẠC", "Nguyễn Thị Thu Hà"),
        ("Đ/c N.T.Xúm thông qua chương trình.", "N.T.Xúm"),
        ("Phó Chủ tịch UBND xã Vi Văn Khuyên hứa khảo sát.", "Vi Văn Khuyên"),
        ("Thủ quỹ Lô Thị Xúm báo cáo.", "Lô Thị Xúm"),
    ],
)
def test_namesakes_of_heroes_and_units_take_part(text, name):
    assert names(text) == [name]


def test_nobody_is_named_inside_the_name_of_a_document():
    text = "Chi bộ học Quyết định số 12-QĐ/ĐU ngày 5/9/2022 của Đảng ủy, đồng chí Lô Xúm góp ý."
    source = Source.of(text)
    (cited,) = read_citations(source)
    whole = [person.name for person in read_people(source, [cited])]

    assert whole == ["Lô Xúm"]
    assert not any(
        cited.span[0] <= person.span[0] < cited.span[1] for person in read_people(source, [cited])
    )
