"""What kind of session a report tells of."""

import pytest

from activities.reading.sitting import read_sitting
from activities.reading.source import Source


def kind(text):
    return read_sitting(Source.of(text)).kind


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("họp thường kỳ tháng 9", "thường kỳ"),
        ("họp chi bộ định kỳ", "thường kỳ"),
        ("sinh hoạt chi bộ lệ kỳ", "thường kỳ"),
        ("sinh hoạt chi bộ tháng 9", "thường kỳ"),
        ("tổ chức sinh hoạt thường kỳ kết hợp sinh hoạt chuyên đề", "thường kỳ"),
        ("tổ chức sinh hoạt chuyên đề quý III", "chuyên đề"),
        ("sinh hoạt theo chủ điểm “Nước sạch”", "chuyên đề"),
        ("tổ chức hội nghị sinh hoạt chuyên đề", "chuyên đề"),
        ("mở diễn đàn sinh hoạt chi bộ", "diễn đàn"),
        ("tổ chức toạ đàm mừng ngày thành lập", "tọa đàm"),
        ("tổ chức hội nghị học tập, quán triệt nghị quyết", "hội nghị"),
        ("kiểm điểm, đánh giá, xếp loại năm 2024", "hội nghị"),
        ("sơ kết 6 tháng đầu năm", "hội nghị"),
        ("tổ chức Đại hội lần thứ XII, nhiệm kỳ 2025 - 2027", "đại hội"),
        ("tổ chức hội nghị quán triệt Nghị quyết Đại hội XIV của Đảng", "hội nghị"),
        ("tổ chức hội nghị góp ý văn kiện trình Đại hội Đảng bộ xã", "hội nghị"),
        ("tổ chức lễ kết nạp đảng viên mới", "kết nạp"),
        ("họp xét kết nạp quần chúng ưu tú vào Đảng", "kết nạp"),
        ("tổ chức lễ công bố và trao quyết định", "công bố quyết định"),
        ("tổ chức hội nghị công bố các quyết định về cán bộ", "công bố quyết định"),
        ("tổ chức sinh hoạt chi bộ mẫu", "mẫu"),
        ("sinh hoạt điểm cho toàn xã", "mẫu"),
        ("tổ chức sinh hoạt chuyên đề mẫu", "mẫu"),
        ("tổ chức hành trình về nguồn", "về nguồn"),
        ("tham quan, về địa chỉ đỏ", "về nguồn"),
        ("họp chi bộ tháng 3 lồng ghép tọa đàm mừng ngày 8/3", "thường kỳ"),
        ("họp thường kỳ, xét, đề nghị kết nạp hai quần chúng", "thường kỳ"),
        ("họp, kiểm điểm công tác tháng 7, bàn việc tháng 8", "thường kỳ"),
        ("tổ chức cho đảng viên học nghị quyết", "hội nghị"),
        ("trao quà cho ba hộ nghèo", None),
    ],
)
def test_the_kind_is_told_in_the_main_clause(told, expected):
    assert kind(f"Tối 21/9/2023, Chi bộ thôn Hạ {told}.") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "DIỄN ĐÀN CỦA CHI BỘ THÔN HẠ\n\nNgày 21/9, Chi bộ thôn Hạ tổ chức sinh hoạt chuyên đề.",
            "diễn đàn",
        ),
        (
            "Chi bộ thôn Hạ học văn bản mới\n\nNgày 21/9, Chi bộ thôn Hạ sinh hoạt thường kỳ.",
            "thường kỳ",
        ),
        (
            "Nhằm nâng cao chất lượng sinh hoạt chuyên đề, ngày 21/9/2023, Chi bộ thôn Hạ tổ chức"
            " hội nghị tập huấn.",
            "hội nghị",
        ),
        (
            "BIÊN BẢN\nHội nghị Chi bộ tháng 12-2023\n\nThời gian: 13 giờ 45, ngày 25-12-2023",
            "hội nghị",
        ),
        (
            "Đại hội đại biểu Đảng bộ xã Lũng\n\nSau hai ngày làm việc, đại hội bế mạc.",
            "đại hội",
        ),
        (
            "Với chủ đề “Nói đi đôi với làm”, buổi sinh hoạt của Chi bộ thôn Hạ kéo dài ba giờ.",
            "chuyên đề",
        ),
        ("", None),
    ],
)
def test_headline_and_main_clause_count_before_the_rest(text, expected):
    assert kind(text) == expected
