"""The posts a report gives to who is named: before, behind, both, and where they end."""

import pytest

from activities.reading.people import read_people
from activities.reading.source import Source


def posts(text):
    return [(person.name, person.position) for person in read_people(Source.of(text))]


BAO = "Trịnh Quốc Bảo"
NHAN = "Lê Thị Nhàn"


@pytest.mark.parametrize(
    ("text", "position"),
    [
        ("Đồng chí Trịnh Quốc Bảo – Bí thư Chi bộ – chủ trì cuộc họp.", "Bí thư Chi bộ"),
        ("Đồng chí Trịnh Quốc Bảo - Bí thư Chi bộ chủ trì cuộc họp.", "Bí thư Chi bộ"),
        ("Đồng chí Trịnh Quốc Bảo, Bí thư Chi bộ, chủ trì cuộc họp.", "Bí thư Chi bộ"),
        ("Đồng chí Trịnh Quốc Bảo (Bí thư Chi bộ) chủ trì cuộc họp.", "Bí thư Chi bộ"),
        ("Đồng chí Trịnh Quốc Bảo là Bí thư Chi bộ.", "Bí thư Chi bộ"),
        ("Chủ trì: đ/c Trịnh Quốc Bảo - BTCB", "BTCB"),
        ("Đồng chí Trịnh Quốc Bảo, Trưởng thôn, phát biểu.", "Trưởng thôn"),
        ("Đồng chí Trịnh Quốc Bảo, kế toán, báo cáo thu chi.", "kế toán"),
        ("Đồng chí Trịnh Quốc Bảo - nguyên Hiệu trưởng - phát biểu.", "nguyên Hiệu trưởng"),
        ("Đồng chí Trịnh Quốc Bảo (lớp 12A3) được kết nạp.", "lớp 12A3"),
        ("Đồng chí Trịnh Quốc Bảo, lớp K62, được kết nạp.", "lớp K62"),
        ("Đồng chí Trịnh Quốc Bảo chủ trì.", None),
        ("Đồng chí Trịnh Quốc Bảo (bìa trái) chủ trì.", None),
        ("Đồng chí Trịnh Quốc Bảo (thứ hai từ trái sang) chủ trì.", None),
    ],
)
def test_a_post_behind_the_name(text, position):
    assert posts(text) == [(BAO, position)]


@pytest.mark.parametrize(
    ("text", "position"),
    [
        ("Bí thư Chi bộ Trịnh Quốc Bảo chủ trì cuộc họp.", "Bí thư Chi bộ"),
        ("Đồng chí Bí thư Chi bộ Trịnh Quốc Bảo chủ trì cuộc họp.", "Bí thư Chi bộ"),
        ("Phó Chủ tịch UBND xã Trịnh Quốc Bảo phát biểu.", "Phó Chủ tịch UBND xã"),
        ("Hiệu trưởng nhà trường Trịnh Quốc Bảo phát biểu.", "Hiệu trưởng nhà trường"),
        ("Trưởng bản Trịnh Quốc Bảo phát biểu.", "Trưởng bản"),
        ("Chính trị viên Đại đội 3, Đại úy Trịnh Quốc Bảo phát biểu.", "Chính trị viên Đại đội 3"),
        (
            "Giám đốc Công ty Điện lực Tân Hạ Trịnh Quốc Bảo phát biểu.",
            "Giám đốc Công ty Điện lực Tân Hạ",
        ),
        (
            "Bí thư Chi bộ, Trưởng khoa Nội Trịnh Quốc Bảo phát biểu.",
            "Bí thư Chi bộ, Trưởng khoa Nội",
        ),
    ],
)
def test_a_post_before_the_name(text, position):
    assert posts(text) == [(BAO, position)]


@pytest.mark.parametrize(
    ("text", "position"),
    [
        (
            "Đồng chí Trịnh Quốc Bảo - Bí thư Chi bộ, Trưởng phòng Kế hoạch phát biểu.",
            "Bí thư Chi bộ, Trưởng phòng Kế hoạch",
        ),
        (
            "Đồng chí Trịnh Quốc Bảo, Bí thư Chi bộ kiêm Trưởng thôn, phát biểu.",
            "Bí thư Chi bộ, Trưởng thôn",
        ),
        (
            "Đồng chí Trịnh Quốc Bảo – Bí thư Chi bộ, đồng thời là Hiệu trưởng – phát biểu.",
            "Bí thư Chi bộ, Hiệu trưởng",
        ),
        (
            "Đồng chí Trịnh Quốc Bảo – Đảng ủy viên – Bí thư Chi bộ – Trưởng khoa – phát biểu.",
            "Đảng ủy viên, Bí thư Chi bộ, Trưởng khoa",
        ),
        (
            "Đồng chí Trịnh Quốc Bảo – Bí thư Chi bộ (Trưởng phòng Kế hoạch) – phát biểu.",
            "Bí thư Chi bộ, Trưởng phòng Kế hoạch",
        ),
        (
            "Bí thư Chi bộ Trịnh Quốc Bảo, Trưởng khoa Nội, phát biểu.",
            "Bí thư Chi bộ, Trưởng khoa Nội",
        ),
        (
            "Đồng chí Trịnh Quốc Bảo, Bí thư Chi bộ, chủ trì. Sau đó đồng chí Trịnh Quốc Bảo, "
            "Giám đốc Trung tâm, kết luận.",
            "Bí thư Chi bộ, Giám đốc Trung tâm",
        ),
        (
            "Đồng chí Trịnh Quốc Bảo, Bí thư Chi bộ, khai mạc. Đồng chí Trịnh Quốc Bảo, Bí thư "
            "Chi bộ thôn Vân Canh, kết luận.",
            "Bí thư Chi bộ thôn Vân Canh",
        ),
    ],
)
def test_several_posts_are_joined_with_commas(text, position):
    assert posts(text) == [(BAO, position)]


@pytest.mark.parametrize(
    ("text", "position"),
    [
        (
            "Đồng chí Trịnh Quốc Bảo, Trưởng phòng Tài chính - Kế hoạch, phát biểu.",
            "Trưởng phòng Tài chính - Kế hoạch",
        ),
        (
            "Đồng chí Trịnh Quốc Bảo - Công chức tư pháp – hộ tịch - phát biểu.",
            "Công chức tư pháp – hộ tịch",
        ),
        (
            "Đồng chí Trịnh Quốc Bảo, Phó Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam xã, phát biểu.",
            "Phó Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam xã",
        ),
        (
            "Đồng chí Trịnh Quốc Bảo, Giám đốc Trung tâm Ứng dụng Khoa học và Công nghệ, phát "
            "biểu.",
            "Giám đốc Trung tâm Ứng dụng Khoa học và Công nghệ",
        ),
        (
            "Đồng chí Trịnh Quốc Bảo – Ủy viên Ban Thường vụ, Trưởng Ban Tổ chức Huyện ủy – phát "
            "biểu.",
            "Ủy viên Ban Thường vụ, Trưởng Ban Tổ chức Huyện ủy",
        ),
        (
            "Đồng chí Trịnh Quốc Bảo, Chánh Văn phòng Sở Nông nghiệp và Môi trường, phát biểu.",
            "Chánh Văn phòng Sở Nông nghiệp và Môi trường",
        ),
        (
            "Đồng chí Trịnh Quốc Bảo, Tổ trưởng tổ Toán - Tin, phát biểu.",
            "Tổ trưởng tổ Toán - Tin",
        ),
        (
            "Đồng chí Trịnh Quốc Bảo, Giám đốc Công ty TNHH MTV Thủy nông Vân Canh, phát biểu.",
            "Giám đốc Công ty TNHH MTV Thủy nông Vân Canh",
        ),
        (
            "Đồng chí Trịnh Quốc Bảo, Phó Bí thư Thường trực Đảng ủy Khối các cơ quan tỉnh, phát "
            "biểu.",
            "Phó Bí thư Thường trực Đảng ủy Khối các cơ quan tỉnh",
        ),
    ],
)
def test_a_long_unit_and_its_dashes_stay_in_the_post(text, position):
    assert posts(text) == [(BAO, position)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Dự họp có đồng chí Trịnh Quốc Bảo, Bí thư Chi bộ; đồng chí Lê Thị Nhàn, Phó Bí thư "
            "Chi bộ.",
            [(BAO, "Bí thư Chi bộ"), (NHAN, "Phó Bí thư Chi bộ")],
        ),
        (
            "Dự họp có đồng chí Trịnh Quốc Bảo - Bí thư Chi bộ và đồng chí Lê Thị Nhàn - Hiệu "
            "trưởng.",
            [(BAO, "Bí thư Chi bộ"), (NHAN, "Hiệu trưởng")],
        ),
        (
            "Chủ trì: Đ/c Trịnh Quốc Bảo - Bí thư Chi bộ\nThư ký: Đ/c Lê Thị Nhàn - Chi ủy viên",
            [(BAO, "Bí thư Chi bộ"), (NHAN, "Chi ủy viên")],
        ),
        (
            "Bí thư Chi bộ Trịnh Quốc Bảo và Hiệu trưởng Lê Thị Nhàn cùng phát biểu.",
            [(BAO, "Bí thư Chi bộ"), (NHAN, "Hiệu trưởng")],
        ),
        (
            "Đồng chí Trịnh Quốc Bảo chủ trì. Đồng chí Bí thư Đảng ủy xã gửi hoa chúc mừng.",
            [(BAO, None)],
        ),
        (
            "Đồng chí Trịnh Quốc Bảo làm chủ tọa, đồng chí Lê Thị Nhàn làm thư ký.",
            [(BAO, None), (NHAN, None)],
        ),
        (
            "Đại hội bầu đồng chí Trịnh Quốc Bảo giữ chức Bí thư Chi bộ.",
            [(BAO, "Bí thư Chi bộ")],
        ),
        (
            "Đồng chí Trịnh Quốc Bảo, Trưởng thôn, được bầu làm Bí thư Chi bộ.",
            [(BAO, "Trưởng thôn, Bí thư Chi bộ")],
        ),
    ],
)
def test_each_post_goes_to_its_holder(text, found):
    assert posts(text) == found
