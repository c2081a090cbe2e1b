"""Documents named without a number: of a congress, a plenum, a day; laws; the Điều lệ."""

from datetime import date

import pytest

from activities.reading.citations import read_citations
from activities.reading.source import Source


def read(text):
    return read_citations(Source.of(text))


CONGRESSES = {
    "Nghị quyết Đại hội XIII của Đảng": ("XIII", "Đại hội của Đảng"),
    "Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng": (
        "XIII",
        "Đại hội đại biểu toàn quốc của Đảng",
    ),
    "Nghị quyết Đại hội Đảng toàn quốc lần thứ XIII": ("XIII", "Đại hội của Đảng"),
    "NQ Đại hội lần thứ XIII của Đảng": ("XIII", "Đại hội của Đảng"),
    "NGHỊ QUYẾT ĐẠI HỘI XIV CỦA ĐẢNG": ("XIV", "ĐẠI HỘI của Đảng"),
    "nghị quyết Đại hội 13 của Đảng": ("XIII", "Đại hội của Đảng"),
    "Nghị quyết ĐH XIII của Đảng": ("XIII", "ĐH của Đảng"),
    "Văn kiện Đại hội XIII của Đảng": ("XIII", "Đại hội của Đảng"),
    "Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVII": ("XVII", "Đại hội Đảng bộ tỉnh"),
    "Nghị quyết Đại hội đại biểu Đảng bộ Quân đội lần thứ XI": (
        "XI",
        "Đại hội đại biểu Đảng bộ Quân đội",
    ),
    "Nghị quyết Đại hội lần thứ XX Đảng bộ huyện": ("XX", "Đại hội Đảng bộ huyện"),
    "Nghị quyết Đại hội Công đoàn Việt Nam lần thứ XIII": ("XIII", "Đại hội Công đoàn Việt Nam"),
    "Nghị quyết Đại hội Đảng bộ xã Yên Lãng khóa XXII": ("XXII", "Đại hội Đảng bộ xã Yên Lãng"),
    "Nghị quyết Đại hội Đảng bộ xã nhiệm kỳ 2020 - 2025": (None, "Đại hội Đảng bộ xã"),
    "Nghị quyết Đại hội MTTQ Việt Nam lần thứ X": ("X", "Đại hội MTTQ Việt Nam"),
}


@pytest.mark.parametrize(("name", "told"), CONGRESSES.items())
def test_a_congress_names_its_documents(name, told):
    (cited,) = read(f"Chi bộ học {name}.")

    assert (cited.congress, cited.issuer) == told
    assert (cited.text, cited.named, cited.khoa) == (name, True, None)


def test_congresses_may_share_the_word():
    text = "Nghị quyết Đại hội XIII của Đảng, Đại hội Đảng bộ tỉnh lần thứ XVII"

    assert [cited.text for cited in read(text)] == [
        "Nghị quyết Đại hội XIII của Đảng",
        "Đại hội Đảng bộ tỉnh lần thứ XVII",
    ]


PLENUMS = {
    "Nghị quyết Trung ương 4 khóa XII": [(4, "XII")],
    "Nghị quyết Trung ương 4 (khóa XII)": [(4, "XII")],
    "Nghị quyết T.Ư 4, khóa XI": [(4, "XI")],
    "Nghị quyết TW4 khóa XII": [(4, "XII")],
    "NQTW4": [(4, None)],
    "Nghị quyết Hội nghị Trung ương 4 khóa XII": [(4, "XII")],
    "Nghị quyết Hội nghị Ban Chấp hành Trung ương 4 khóa XI": [(4, "XI")],
    "Nghị quyết Hội nghị lần thứ tư Ban Chấp hành Trung ương Đảng khóa XII": [(4, "XII")],
    "Nghị quyết Hội nghị lần sáu Ban chấp hành Trung ương Đảng khoá XIII": [(6, "XIII")],
    "nghị quyết HN lần thứ 6 BCH Trung ương Đảng khóa XII": [(6, "XII")],
    "Kết luận Hội nghị Trung ương 4 khóa XIII": [(4, "XIII")],
    "Nghị quyết Trung ương 4 khóa XI, XII": [(4, "XI"), (4, "XII")],
    "Nghị quyết Trung ương 4 khóa XI, khóa XII": [(4, "XI"), (4, "XII")],
    "Nghị quyết Trung ương 4 các khóa XI, XII, XIII": [(4, "XI"), (4, "XII"), (4, "XIII")],
    "các Nghị quyết Trung ương 5, 6, 8 khóa XIII": [(5, "XIII"), (6, "XIII"), (8, "XIII")],
    "Nghị quyết Trung ương 7, Trung ương 8 khóa XII": [(7, "XII"), (8, "XII")],
    "Nghị quyết Trung ương lần thứ 8 (khóa XI)": [(8, "XI")],
    "Nghị quyết Hội nghị Tỉnh ủy lần thứ 15 khóa XVII": [(15, "XVII")],
}


@pytest.mark.parametrize(("name", "told"), PLENUMS.items())
def test_a_plenum_names_its_documents(name, told):
    found = read(f"Chi bộ học {name}.")

    assert [(cited.plenum, cited.khoa) for cited in found] == told
    assert all(cited.named for cited in found)


def test_each_document_of_a_list_of_plenums_has_its_piece_of_the_wording():
    assert [cited.text for cited in read("các Nghị quyết Trung ương 5, 6, 8 khóa XIII")] == [
        "Nghị quyết Trung ương 5",
        "6",
        "8 khóa XIII",
    ]


LAWS = {
    "Luật Đất đai năm 2024": ("L", None, "2024"),
    "Luật Đất đai 2024": ("L", None, "2024"),
    "Luật Đất đai": ("L", None, None),
    "Luật Bảo hiểm xã hội (sửa đổi)": ("L", None, None),
    "Luật Khám bệnh, chữa bệnh số 15/2023/QH15": ("L", "15/2023/QH15", "2023"),
    "Luật Phòng, chống tác hại của rượu, bia": ("L", None, None),
    "Luật Thực hiện dân chủ ở cơ sở": ("L", None, None),
    "Luật Luật sư": ("L", None, None),
    "Luật BHXH năm 2024": ("L", None, "2024"),
    "luật phòng, chống ma tuý năm 2021": ("L", None, "2021"),
    "Luật sửa đổi, bổ sung một số điều của Luật Bảo hiểm y tế số 51/2024/QH15": (
        "L",
        "51/2024/QH15",
        "2024",
    ),
    "Luật Hòa hợp Rừng biển": ("L", None, None),  # not on the list of names
    "Bộ luật Hình sự năm 2015 (sửa đổi, bổ sung năm 2017)": ("BL", None, "2015"),
    "Pháp lệnh Ưu đãi người có công với cách mạng": ("PL", None, None),
    "Hiến pháp năm 2013": ("HP", None, "2013"),
    "Cương lĩnh năm 2011": ("CLĨNH", None, "2011"),
    "Điều lệ Đảng Cộng sản Việt Nam": ("ĐL", None, None),
    "Điều lệ Công đoàn Việt Nam": ("ĐL", None, None),
}


@pytest.mark.parametrize(("name", "told"), LAWS.items())
def test_a_law_is_known_by_its_name(name, told):
    (cited,) = read(f"Chi bộ tuyên truyền {name}, rồi ra về.")

    assert (cited.type, cited.code, cited.year) == told
    assert cited.text == name


@pytest.mark.parametrize("verb", ["học", "đọc kỹ", "nghe"])
def test_words_that_look_like_luat_of_another_kind_are_told_by_their_marks(verb):
    assert [cited.text for cited in read(f"Chi bộ {verb} Luật Nhà giáo năm 2025")] == [
        "Luật Nhà giáo năm 2025"
    ]


def test_laws_may_share_the_word():
    assert [cited.text for cited in read("các Luật Đất đai, Nhà ở và Kinh doanh bất động sản")] == [
        "Luật Đất đai",
        "Nhà ở",
        "Kinh doanh bất động sản",
    ]


def test_a_name_and_a_number_are_one_document():
    text = "Nghị quyết Hội nghị lần thứ năm Ban Chấp hành Trung ương khóa XIII (số 21-NQ/TW)"

    (cited,) = read(text)
    assert (cited.code, cited.plenum, cited.khoa, cited.named) == ("21-NQ/TW", 5, "XIII", False)


def test_a_document_is_known_by_its_day_and_body():
    (cited,) = read("Chi bộ đọc Thông báo kết luận ngày 15/4/2024 của Ban Thường vụ Huyện ủy.")

    assert (cited.type, cited.date, cited.named) == ("TB", date(2024, 4, 15), True)
    assert cited.issuer == "Ban Thường vụ Huyện ủy"


@pytest.mark.parametrize(
    ("text", "is_weak"),
    [
        ("theo Điều lệ Đảng", True),
        ("góp ý dự thảo văn kiện trình Đại hội XIV của Đảng", True),
        ("dự thảo Luật Đất đai (sửa đổi)", True),
        ("Nghị quyết Đại hội Chi bộ lần thứ V", True),
        ("Nghị quyết Đại hội XIV của Đảng", False),
        ("Luật Đất đai năm 2024", False),
    ],
)
def test_drafts_and_what_binds_at_all_times_are_weak(text, is_weak):
    (cited,) = read(text)
    assert cited.weak is is_weak


def test_a_draft_is_named_as_one():
    (cited,) = read("Góp ý dự thảo các văn kiện trình Đại hội XIV của Đảng.")

    assert cited.text == "dự thảo các văn kiện trình Đại hội XIV của Đảng"
