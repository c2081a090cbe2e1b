"""People in rows: under one honorific, behind a label, in brackets, in the rows of minutes."""

import pytest

from activities.reading.people import read_people
from activities.reading.source import Source


def told(text):
    return [(person.name, person.position, person.roles) for person in read_people(Source.of(text))]


def names(text):
    return [person.name for person in read_people(Source.of(text))]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Dự họp có ba đồng chí: Mùa A Lử, Tòng Thị Đôi và Cà Văn Pâng.", 3),
        ("Dự họp có các đ/c: 1. Mùa A Lử; 2. Tòng Thị Đôi; 3. Cà Văn Pâng.", 3),
        ("Chi bộ nghe các đồng chí Mùa A Lử, Tòng Thị Đôi, Cà Văn Pâng báo cáo.", 3),
        ("Hai đảng viên Mùa A Lử và Tòng Thị Đôi nhận việc.", 2),
        ("Dự họp có 7 đảng viên của tổ 2 (Mùa A Lử, Tòng Thị Đôi, Cà Văn Pâng, …).", 3),
        ("03 quần chúng được kết nạp gồm: Mùa A Lử, Tòng Thị Đôi và Cà Văn Pâng.", 3),
        ("Dự họp có các đồng chí trong chi ủy: Mùa A Lử; Tòng Thị Đôi; Cà Văn Pâng.", 3),
        ("Có mặt: 1) Mùa A Lử; 2) Tòng Thị Đôi; 3) Cà Văn Pâng; vắng: không.", 3),
        ("Chi bộ đến thăm gia đình các đồng chí Mùa A Lử, Tòng Thị Đôi.", 0),
    ],
)
def test_everybody_in_the_row_is_named(text, found):
    assert names(text) == ["Mùa A Lử", "Tòng Thị Đôi", "Cà Văn Pâng"][:found]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Chủ tọa: Khuôn Vĩ Thanh. Thư ký: Lê Thị Nhàn.", "Khuôn Vĩ Thanh"),
        ("Vắng: Khuôn Vĩ Thanh, Lê Thị Nhàn.", "Khuôn Vĩ Thanh"),
        ("1. Khuôn Vĩ Thanh, Bí thư Chi bộ\n2. Lê Thị Nhàn, Phó Bí thư", "Khuôn Vĩ Thanh"),
        ("Bà Lê Thị Nhàn và Gióc Văn Mẩy phát biểu.", "Lê Thị Nhàn"),
    ],
)
def test_where_only_a_name_can_stand_the_family_need_not_be_known(text, name):
    assert name in names(text)


@pytest.mark.parametrize(
    "text",
    [
        "Chủ trì: Chi ủy Chi bộ.",
        "Vắng: Không.",
        "Có mặt: Toàn bộ đảng viên trong danh sách.",
        "Các đồng chí cần nhớ: Chi bộ họp vào ngày 5 hằng tháng.",
        "Các đồng chí đã nghiên cứu 3 tài liệu gồm: Điều lệ Đảng, Quy chế làm việc.",
        "Chi bộ trao cho các đồng chí: Giấy khen; Huy hiệu 50 năm tuổi Đảng.",
        "Hội nghị có các đồng chí trong chi ủy dự đầy đủ.",
    ],
)
def test_a_label_may_lead_to_nobody(text):
    assert names(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Dự lễ có các đồng chí Đảng ủy viên: Mùa A Lử và Tòng Thị Đôi.",
            [
                ("Mùa A Lử", "Đảng ủy viên", ("guest",)),
                ("Tòng Thị Đôi", "Đảng ủy viên", ("guest",)),
            ],
        ),
        (
            "Hai chi ủy viên Mùa A Lử, Tòng Thị Đôi góp ý.",
            [
                ("Mùa A Lử", "chi ủy viên", ("speaker",)),
                ("Tòng Thị Đôi", "chi ủy viên", ("speaker",)),
            ],
        ),
        (
            "Vắng 02 đồng chí: Mùa A Lử (ốm), Tòng Thị Đôi (đi học).",
            [("Mùa A Lử", None, ("absent",)), ("Tòng Thị Đôi", None, ("absent",))],
        ),
        (
            "Có 12/13 đảng viên dự (vắng đ/c Lử - đi học).",
            [("Lử", None, ("absent",))],
        ),
        (
            "Thảo luận: 02 ý kiến (đ/c Mùa A Lử, đ/c Tòng Thị Đôi).",
            [("Mùa A Lử", None, ("speaker",)), ("Tòng Thị Đôi", None, ("speaker",))],
        ),
        (
            "Các tham luận: (1) ông Mùa A Lử – “Giữ rừng”; (2) bà Tòng Thị Đôi – “Dạy chữ Thái”.",
            [("Mùa A Lử", None, ("speaker",)), ("Tòng Thị Đôi", None, ("speaker",))],
        ),
        (
            "Các tham luận gồm: “Giữ rừng” (ông Mùa A Lử); “Vì sao vắng?” (bà Tòng Thị Đôi).",
            [("Mùa A Lử", None, ("speaker",)), ("Tòng Thị Đôi", None, ("speaker",))],
        ),
        (
            "Ý kiến phát biểu: Mùa A Lử (bản Hạ): cần thêm giống; Tòng Thị Đôi (bản Thượng): nhất "
            "trí; Cà Văn Pâng.",
            [
                ("Mùa A Lử", "bản Hạ", ("speaker",)),
                ("Tòng Thị Đôi", "bản Thượng", ("speaker",)),
                ("Cà Văn Pâng", None, ("speaker",)),
            ],
        ),
        (
            "Chủ trì – Mùa A Lử, trưởng bản; thư ký – Tòng Thị Đôi, kế toán.",
            [
                ("Mùa A Lử", "trưởng bản", ("chair",)),
                ("Tòng Thị Đôi", "kế toán", ("secretary",)),
            ],
        ),
        (
            "Đoàn chủ tịch gồm các đồng chí Mùa A Lử, Cà Văn Pâng; Đoàn thư ký gồm đồng chí "
            "Tòng Thị Đôi.",
            [
                ("Mùa A Lử", None, ("chair",)),
                ("Cà Văn Pâng", None, ("chair",)),
                ("Tòng Thị Đôi", None, ("secretary",)),
            ],
        ),
        (
            "Đồng chí Mùa A Lử, Bí thư Đảng ủy xã; đồng chí Cà Văn Pâng, Phó Bí thư Đảng ủy xã; "
            "đại diện các bản gồm bà Tòng Thị Đôi – Trưởng bản đã đến dự.",
            [
                ("Mùa A Lử", "Bí thư Đảng ủy xã", ("guest",)),
                ("Cà Văn Pâng", "Phó Bí thư Đảng ủy xã", ("guest",)),
                ("Tòng Thị Đôi", "Trưởng bản", ("guest",)),
            ],
        ),
    ],
)
def test_a_row_shares_what_is_told_of_it(text, found):
    assert told(text) == found


def test_the_rows_of_minutes_are_read_line_by_line():
    text = (
        "I. THÀNH PHẦN THAM DỰ\n"
        "1. Đ/c Mùa A Lử – Bí thư Chi bộ (chủ trì)\n"
        "2. Đ/c Cà Văn Pâng – Phó Bí thư\n"
        "3. Đ/c Tòng Thị Đôi – Chi ủy viên (thư ký)\n"
        "Vắng: 01 (đ/c Lò Thị Xuân – nghỉ sinh)\n"
        "II. NỘI DUNG\n"
        "- Đ/c Pâng: Báo cáo việc tháng 8.\n"
        "- Đ/c Đôi: Đề nghị dời giờ họp.\n"
        "- Chủ tọa kết luận: Nhất trí."
    )

    assert told(text) == [
        ("Mùa A Lử", "Bí thư Chi bộ", ("chair", "speaker")),
        ("Cà Văn Pâng", "Phó Bí thư", ("presenter",)),
        ("Tòng Thị Đôi", "Chi ủy viên", ("speaker", "secretary")),
        ("Lò Thị Xuân", None, ("absent",)),
    ]


def test_the_columns_of_a_table_are_read():
    text = "TT\tHọ và tên\tChức vụ\n1\tMùa A Lử\tBí thư\n2\tTòng Thị Đôi\tPhó Bí thư"

    assert told(text) == [
        ("Mùa A Lử", "Bí thư", ("attendee",)),
        ("Tòng Thị Đôi", "Phó Bí thư", ("attendee",)),
    ]
