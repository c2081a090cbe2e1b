"""The headline of a report: first of the article, none when the text begins in the body."""

import pytest

from activities.reading.sitting import read_sitting
from activities.reading.source import Source

LEAD = "Ngày 21/9/2023, Chi bộ thôn Hạ tổ chức sinh hoạt. Đồng chí Phan Thị Mùi chủ trì."
TITLE = "Chi bộ thôn Hạ đổi mới cách sinh hoạt"


def title(*lines):
    return read_sitting(Source.of("\n".join(lines))).title


@pytest.mark.parametrize(
    "above",
    [
        ["Trang chủ", "Tin tức - Sự kiện", ""],
        ["Trang chủ > Tin tức > Hoạt động Đảng"],
        ["Giới thiệu | Tin tức | Thông báo | Liên hệ: 0219.3866.2024"],
        ["Tin tức | Thông báo | Tuyển sinh | Đào tạo | Đảng - Đoàn thể"],
        ["Thứ năm, 21/09/2023 | 14:05"],
        ["21/09/2023 14:05 GMT+7", "Lượt xem: 245"],
        ["A- A A+ | Tăng tương phản Giảm tương phản", ""],
        ["Đăng bởi: Văn phòng", "Font size: A A+"],
        ["TRƯỜNG TIỂU HỌC KHE SÂU"],
        ["HĐND - UBND XÃ KHE SÂU", "TRANG THÔNG TIN ĐIỆN TỬ"],
        ["TIN HOẠT ĐỘNG CỦA CÁC CHI BỘ", ""],
        ["Tin vắn"],
        ["TRƯỜNG TIỂU HỌC KHE SÂU", "Đoàn kết - Kỷ cương - Sáng tạo"],
        [TITLE],
        ["*", "-----"],
    ],
)
def test_what_a_page_puts_above_is_passed(above):
    assert title(*above, TITLE, "", LEAD) == TITLE


@pytest.mark.parametrize(
    "below",
    [
        ["", LEAD],
        [LEAD],
        ["Thứ năm, 21/09/2023 | 14:05", "", LEAD],
        ["", "Buổi sinh hoạt không giấy khiến nhiều người thích thú", "", LEAD],
    ],
)
def test_what_stands_below_does_not_belong_to_it(below):
    assert title(TITLE, *below) == TITLE


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (
            ["CHI BỘ THÔN HẠ TỔ CHỨC", "ĐẠI HỘI NHIỆM KỲ 2025 – 2027", "", LEAD],
            "CHI BỘ THÔN HẠ TỔ CHỨC ĐẠI HỘI NHIỆM KỲ 2025 – 2027",
        ),
        (
            ["LỄ KẾT NẠP ĐẢNG VIÊN MỚI", "", "VỚI CHỦ ĐỀ “TIẾP BƯỚC”", "", LEAD],
            "LỄ KẾT NẠP ĐẢNG VIÊN MỚI VỚI CHỦ ĐỀ “TIẾP BƯỚC”",
        ),
        (
            ["Chi bộ Trạm Khuyến nông sinh", "hoạt định kỳ, bàn việc", "gieo cấy", "", LEAD],
            "Chi bộ Trạm Khuyến nông sinh hoạt định kỳ, bàn việc gieo cấy",
        ),
        (["Chi bộ thôn Hạ sinh hoạt quý III.", "", LEAD], "Chi bộ thôn Hạ sinh hoạt quý III."),
        (["Ngày 20.11 và những bó hoa", LEAD], "Ngày 20.11 và những bó hoa"),
        (
            ["Tọa đàm mừng ngày thành lập Đảng Cộng sản Việt Nam", LEAD],
            "Tọa đàm mừng ngày thành lập Đảng Cộng sản Việt Nam",
        ),
        (["SINH HOẠT CHI BỘ", LEAD], "SINH HOẠT CHI BỘ"),
        (["👍 Đại hội chi bộ lần 2", LEAD], "👍 Đại hội chi bộ lần 2"),
        (["Chuyện ở một chi bộ: nhìn lại nửa năm", LEAD], "Chuyện ở một chi bộ: nhìn lại nửa năm"),
        ([TITLE], TITLE),
    ],
)
def test_a_headline_may_be_broken_stopped_or_short(lines, expected):
    assert title(*lines) == expected


@pytest.mark.parametrize(
    "lines",
    [
        [LEAD],
        [LEAD, "", "Chi bộ bàn ba việc, giao ba người."],
        ["Thực hiện Kế hoạch của Đảng ủy xã, tối 21/9, Chi bộ thôn Hạ họp bàn việc nước."],
        ["Vừa qua, Chi bộ thôn Hạ họp.", "", "Có ba việc được bàn."],
        ["Chi bộ thôn Hạ đã họp ba lần trong tháng.", "", LEAD],
        ["Sáng 21/9, tại nhà văn hóa, Chi bộ thôn", "Hạ tổ chức sinh hoạt chuyên đề về nước sạch."],
        ["I. Sự việc", LEAD],
        ["Hội trường thôn Hạ, 7 giờ 30 ngày 21/9/2023.", LEAD],
        ["Thời gian: 8h00 ngày 21/9/2023", "Địa điểm: nhà văn hóa", LEAD],
        ["Thứ năm, 21/09/2023 | 14:05", LEAD],
        [""],
    ],
)
def test_a_text_that_begins_in_the_body_has_none(lines):
    assert title(*lines) is None


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (
            ["ĐẢNG BỘ XÃ KHE SÂU", "CHI BỘ THÔN HẠ", "", "BIÊN BẢN", "Họp chi bộ tháng 9 năm 2023"],
            "BIÊN BẢN Họp chi bộ tháng 9 năm 2023",
        ),
        (
            [
                "ĐẢNG BỘ XÃ KHE SÂU\tĐẢNG CỘNG SẢN VIỆT NAM",
                "CHI BỘ THÔN HẠ\tKhe Sâu, ngày 05 tháng 9 năm 2023",
                "*",
                "Số 09-BB/CB",
                "BIÊN BẢN SINH HOẠT CHI BỘ",
                "Thời gian: 19h30 ngày 05/9/2023",
            ],
            "BIÊN BẢN SINH HOẠT CHI BỘ",
        ),
        (
            ["BIÊN BẢN HỌP CHI BỘ", "(Kỳ họp tháng 9/2023)", "Hôm nay ngày 05/9/2023"],
            "BIÊN BẢN HỌP CHI BỘ (Kỳ họp tháng 9/2023)",
        ),
        (
            [
                "ĐẢNG BỘ PHƯỜNG LŨNG",
                "CHI BỘ TỔ 5",
                "Số: 12-BC/CB",
                "ĐẢNG CỘNG SẢN VIỆT NAM",
                "TP. Khe Sâu, ngày 28 tháng 9 năm 2023",
                "BÁO CÁO",
                "Kết quả sinh hoạt quý III",
                LEAD,
            ],
            "BÁO CÁO Kết quả sinh hoạt quý III",
        ),
        (
            ["BIÊN BẢN KIỂM ĐIỂM CUỐI NĂM", "", "Chi bộ Văn phòng Sở", "", "1. Khai mạc: 8 giờ"],
            "BIÊN BẢN KIỂM ĐIỂM CUỐI NĂM",
        ),
    ],
)
def test_minutes_are_headed_by_their_name_below_the_bodies(lines, expected):
    assert title(*lines) == expected
