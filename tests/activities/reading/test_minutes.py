"""The roll that minutes and reports tell: numbers, and who was absent."""

import pytest

from activities.reading.facts import Counts
from activities.reading.minutes import read_minutes
from activities.reading.session.numbers import value, year_value
from activities.reading.sitting import read_sitting
from activities.reading.source import Source


def read(text):
    source = Source.of(text)
    return read_minutes(source, read_sitting(source))


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("24/26 đảng viên có mặt, hai người xin phép vắng.", Counts(26, present=24, excused=2)),
        ("Có mặt: 23/25 đ/c.", Counts(25, present=23)),
        ("Dự họp có 35 trên tổng số 38 đảng viên.", Counts(38, present=35)),
        ("Tham dự buổi sinh hoạt có 14/15 đảng viên.", Counts(15, present=14)),
        ("Dự họp: 23 đồng chí.", Counts(present=23)),
        ("Về dự có lãnh đạo xã cùng 17/17 đảng viên trong chi bộ.", Counts(17, present=17)),
        (
            "Tổng số đảng viên của chi bộ: 18 đồng chí (chính thức 17, dự bị 01).",
            Counts(18, 17, 1),
        ),
        (
            "Tổng số 26 đảng viên, trong đó 25 chính thức và 1 dự bị; dự họp 23.",
            Counts(26, 25, 1, 23),
        ),
        ("* Tổng số ĐV : 22 đ/c ( CT : 22 ; DB : 0 )", Counts(22, 22, 0)),
        (
            "Tổng số đảng viên: ba mươi hai đồng chí, có mặt hai mươi chín, vắng có phép ba.",
            Counts(32, present=29, excused=3),
        ),
        ("Có mặt 34/41 đ/c, vắng 7 (có lý do 5, không lý do 2).", Counts(41, None, None, 34, 5, 2)),
        ("Vắng có lý do: 02. Vắng không lý do: 0.", Counts(excused=2, unexcused=0)),
        ("Vắng mặt: không.", Counts(excused=0, unexcused=0)),
        ("Vắng: 01 có lý do. Không có đảng viên vắng không lý do.", Counts(excused=1, unexcused=0)),
        ("Vắng có phép : 3 đ/c\n* Vắng ko phép : 0", Counts(excused=3, unexcused=0)),
        (
            "Tổng số đảng viên\n12\nChính thức\n10\nDự bị\n02\nCó mặt\n11",
            Counts(12, 10, 2, 11),
        ),
        ("Tổng số đảng viên:\t31\nCó mặt:\t28\nVắng có lý do:\t3", Counts(31, None, None, 28, 3)),
        ("Có mặt: 23 đồng chí, trong đó chính thức 22, dự bị 1.", Counts(present=23)),
    ],
)
def test_the_numbers_of_the_roll_are_read(text, counts):
    assert read(text).counts == counts


@pytest.mark.parametrize(
    "text",
    [
        "Nghị quyết được 17/17 đảng viên tán thành, 12/12 phiếu hợp lệ.",
        "Với 100% đảng viên có mặt biểu quyết tán thành, chi bộ thông qua nghị quyết.",
        "2/13 đảng viên hoàn thành xuất sắc nhiệm vụ.",
        "Số đảng viên có quyền biểu quyết có mặt: 12.",
        "Đại biểu tham dự: 02 đồng chí. Khách mời dự họp: 3.",
        "Tổng số hộ trong thôn: 120. Tổng số điểm: 0 trong 0 đánh giá.",
        "Chi bộ thu đảng phí đủ 15/18 đồng chí, học Chỉ thị 05 và CT 35.",
        "Luật 2023 chính thức có hiệu lực; tham dự sinh hoạt tại 5 chi bộ.",
        "",
    ],
)
def test_votes_guests_and_other_numbers_are_no_roll(text):
    assert read(text).counts == Counts()


@pytest.mark.parametrize(
    ("text", "absent"),
    [
        (
            "Vắng có lý do: đ/c Lê Văn An (đi công tác), đ/c Vi Thị Bé (ốm).",
            [("Lê Văn An", "đi công tác", True), ("Vi Thị Bé", "ốm", True)],
        ),
        (
            "Vắng 02: đ/c Lê Văn An đi học, đ/c Vi Thị Bé nghỉ thai sản.",
            [("Lê Văn An", "đi học", True), ("Vi Thị Bé", "nghỉ thai sản", True)],
        ),
        (
            "Vắng có lý do: 02 đ/c:\n- Đ/c Lê Văn An (ốm)\n- Đ/c Vi Thị Bé: coi thi\n4. Chủ trì:",
            [("Lê Văn An", "ốm", True), ("Vi Thị Bé", "coi thi", True)],
        ),
        (
            "Vắng 2 có lý do:\n+ Thiếu tá CN Đặng Văn Hiển, nghỉ tranh thủ;\n+ Trung úy Siu Thăng,"
            " đi học.\nVắng không lý do: không.",
            [("Đặng Văn Hiển", "nghỉ tranh thủ", True), ("Siu Thăng", "đi học", True)],
        ),
        (
            "- Có lý do: 01 (đ/c Lộc Văn Tài - đi viện)\n- Không lý do: 01 (đ/c Mông Văn Thé)",
            [("Lộc Văn Tài", "đi viện", True), ("Mông Văn Thé", None, False)],
        ),
        (
            "Vắng: 01 có lý do (đồng chí Sùng Thị Dợ, ốm).",
            [("Sùng Thị Dợ", "ốm", True)],
        ),
        (
            "Có 2 đồng chí vắng mặt có lý do là Bùi Văn Khôi (đi công tác) và Tô Thị Nhung (ốm).",
            [("Bùi Văn Khôi", "đi công tác", True), ("Tô Thị Nhung", "ốm", True)],
        ),
        ("Đồng chí Cao Văn Trình vắng không có lý do.", [("Cao Văn Trình", None, False)]),
        (
            "Cô Cồ Thị Lả vắng mặt do đang nghỉ thai sản.",
            [("Cồ Thị Lả", "đang nghỉ thai sản", True)],
        ),
        (
            "Danh sách vắng:\n1\tLê Văn An\tTrực cửa khẩu\n2\tVi Thị Bé\tNghỉ phép\n\n2. NỘI DUNG",
            [("Lê Văn An", "Trực cửa khẩu", True), ("Vi Thị Bé", "Nghỉ phép", True)],
        ),
        ("Vắng 7 (có lý do 5, không lý do 2).", []),
        ("Vắng không lý do: 0\nA. Phần mở đầu", []),
        ("Chi bộ nhắc ai vắng mặt nhiều lần phải kiểm điểm.", []),
    ],
)
def test_the_absent_are_named_with_their_reasons(text, absent):
    found = read(text).absent

    assert [(one.name, one.reason, one.is_excused) for one in found] == absent
    assert [" ".join(text[slice(*one.span)].split()) for one in found] == [one[0] for one in absent]


def test_the_unexcused_are_counted_by_their_names_where_no_number_tells_them():
    report = read("Dự họp 23. Đồng chí Cao Văn Trình vắng không có lý do.")

    assert report.counts == Counts(present=23, unexcused=1)


def test_minutes_are_read_whole():
    text = """ĐẢNG BỘ XÃ KHE SÂU\tĐẢNG CỘNG SẢN VIỆT NAM
CHI BỘ THÔN HẠ
*
Số 09-BB/CB

BIÊN BẢN
Họp chi bộ thường kỳ tháng 9 năm 2025

Hôm nay, vào hồi 19 giờ 30 phút, ngày 05 tháng 9 năm 2025, tại Nhà văn hóa thôn Hạ, Chi bộ thôn
Hạ tiến hành họp.
1. Tổng số đảng viên của Chi bộ: 18 đồng chí (chính thức 17, dự bị 01).
2. Có mặt: 16 đồng chí, đạt 88,9%.
3. Vắng có lý do: 02 (đ/c Lộc Văn Tài - đi viện; đ/c Hà Thị Chắp - trông con ốm)
4. Chủ trì: đồng chí Lương Văn Đàn, Bí thư Chi bộ
Nghị quyết tháng 9: tán thành 15/15 đảng viên chính thức có mặt.
Cuộc họp kết thúc lúc 21 giờ 15 phút cùng ngày.
"""

    report = read(text)

    assert (report.title, report.cell) == (
        "BIÊN BẢN Họp chi bộ thường kỳ tháng 9 năm 2025",
        "Chi bộ thôn Hạ",
    )
    assert (f"{report.date}", report.kind, report.place) == (
        "2025-09-05",
        "thường kỳ",
        "Nhà văn hóa thôn Hạ",
    )
    assert (f"{report.start:%H:%M}", f"{report.end:%H:%M}") == ("19:30", "21:15")
    assert report.counts == Counts(18, 17, 1, 16, 2)
    assert [(one.name, one.reason) for one in report.absent] == [
        ("Lộc Văn Tài", "đi viện"),
        ("Hà Thị Chắp", "trông con ốm"),
    ]
    assert text[slice(*report.spans["present"])] == "16"


@pytest.mark.parametrize(
    ("written", "number"),
    [
        ("02", 2),
        ("không", 0),
        ("mười", 10),
        ("mười lăm", 15),
        ("hai mươi tư", 24),
        ("chín mươi", 90),
        ("một trăm linh năm", 105),
        ("một trăm hai mươi ba", 123),
    ],
)
def test_numbers_in_words_have_their_value(written, number):
    assert value(written) == number


def test_years_in_words_have_their_value():
    assert year_value("hai nghìn không trăm hai mươi sáu") == 2026
    assert year_value("hai nghìn không trăm linh chín") == 2009
