"""Documents named by a number: every spelling of a code, its day, its body, its khóa."""

from datetime import date

import pytest

from activities.reading.citations import read_citations
from activities.reading.source import Source


def read(text):
    return read_citations(Source.of(text))


def codes(text):
    return [(cited.type, cited.code) for cited in read(text)]


SPELLINGS = {
    # the order of the Party
    "học Nghị quyết số 21-NQ/TW": ("NQ", "21-NQ/TW"),
    "học Nghị quyết 21-NQ/TW": ("NQ", "21-NQ/TW"),
    "học Nghị quyết số: 21 – NQ / TW": ("NQ", "21-NQ/TW"),
    "học Nghị quyết số 21—NQ/TW": ("NQ", "21-NQ/TW"),
    "học nghị quyết số 21-nq/tw": ("NQ", "21-NQ/TW"),
    "HỌC NGHỊ QUYẾT SỐ 21-NQ/TW": ("NQ", "21-NQ/TW"),
    "hoc Nghi quyet so 21-NQ/TW": ("NQ", "21-NQ/TW"),
    "học Nghị quyêt số 21-NQ/TW": ("NQ", "21-NQ/TW"),
    "học Kêt luận 21-KL/TW": ("KL", "21-KL/TW"),
    "học NQ số 21-NQ/TW": ("NQ", "21-NQ/TW"),
    "học 21-NQ/TW": ("NQ", "21-NQ/TW"),
    "học Nghị quyết số28-NQ/TW": ("NQ", "28-NQ/TW"),
    "học Nghị quyết 79 NQ/TW": ("NQ", "79-NQ/TW"),
    "học Nghị quyết 28NQ/TW": ("NQ", "28-NQ/TW"),
    "học Chỉ thị số 05-CTTW": ("CT", "05-CT/TW"),
    "học Kết luận 198-KL-TW": ("KL", "198-KL/TW"),
    "học Nghị quyết 79-NQ.TW": ("NQ", "79-NQ/TW"),
    "học Hướng dẫn số 36-\nHD/VPTW": ("HD", "36-HD/VPTW"),
    "học Hướng dẫn số: 16 -\nHD/BTCTW": ("HD", "16-HD/BTCTW"),
    "học Kế hoạch số 09 -KH/ĐU": ("KH", "09-KH/ĐU"),
    "học Quy định 24- QĐ/TW": ("QyĐ", "24-QĐ/TW"),
    "học Chỉ thị 50-CT/TƯ": ("CT", "50-CT/TW"),
    "học Chỉ thị 50-CT/T.Ư": ("CT", "50-CT/TW"),
    "học Chỉ thị 50-CT/T.W": ("CT", "50-CT/TW"),
    "học Kết luận O1-KL/TW": ("KL", "01-KL/TW"),
    "học Nghị quyết 2l-NQ/TW": ("NQ", "21-NQ/TW"),
    "học Quy định 339-QD/TW": ("QyĐ", "339-QĐ/TW"),
    "học Kế hoạch 12-KH/DU": ("KH", "12-KH/ĐU"),
    "học Kế hoạch 12-kh / du": ("KH", "12-KH/ĐU"),
    "học Hướng dẫn 12-hd / btctw": ("HD", "12-HD/BTCTW"),
    "học quy định 144 qđ/tw": ("QyĐ", "144-QĐ/TW"),
    "đọc Nghị định số 123/2020/NĐ_CP": ("NĐ", "123/2020/NĐ-CP"),
    "học Hướng dẫn 12-HD/TCTW": ("HD", "12-HD/TCTW"),
    "học Nghị quyết số 21-NQ/TWcủa Bộ Chính trị": ("NQ", "21-NQ/TW"),
    "học HD 36-HD/VPTW": ("HD", "36-HD/VPTW"),
    "học Nghị quyết 2537-NQ/ĐU": ("NQ", "2537-NQ/ĐU"),
    "học Quy định 21‐QÐ/ТW": ("QyĐ", "21-QĐ/TW"),  # Eth, Cyrillic T, U+2010
    # party codes in the order of the State, and the other way round
    "học Nghị quyết 21/NQ-TW": ("NQ", "21-NQ/TW"),
    "học Hướng dẫn 01/HD-ĐU": ("HD", "01-HD/ĐU"),
    "học Nghị quyết 17-NQ/CP": ("NQ", "17/NQ-CP"),
    # who issued it
    "học Quy định 08-QĐi/TW": ("QyĐ", "08-QĐi/TW"),
    "học 19-QĐi/TU": ("QyĐ", "19-QĐi/TU"),
    "học 04-QyĐ/ĐU": ("QyĐ", "04-QyĐ/ĐU"),
    "học Quyết định số 80-QĐ/ĐUKDN": ("QĐ", "80-QĐ/ĐUKDN"),
    "học Kết luận số 345-KL/ĐUQSTW": ("KL", "345-KL/ĐUQSTW"),
    "học Chương trình số 20-CTr/TU": ("CTr", "20-CTr/TU"),
    "học Chương trình hành động số 05-CTHĐ/ĐU": ("CTHĐ", "05-CTHĐ/ĐU"),
    "học Đề án số 09-ĐA/TU": ("ĐA", "09-ĐA/TU"),
    "học Nghị quyết 104-NQ/QU": ("NQ", "104-NQ/QU"),
    "học Kế hoạch 08-KH/ĐU-VP": ("KH", "08-KH/ĐU-VP"),
    "học Kế hoạch số 12-KH/ĐTN": ("KH", "12-KH/ĐTN"),
    "học Hướng dẫn 29/HD-TLĐ": ("HD", "29/HD-TLĐ"),
    "học Tờ trình số 03-TTr/CB": ("TTr", "03-TTr/CB"),
    # the State
    "học Nghị định số 13/2023/NĐ-CP": ("NĐ", "13/2023/NĐ-CP"),
    "học Nghị định 13 / 2023 / NĐ - CP": ("NĐ", "13/2023/NĐ-CP"),
    "học Nghị quyết số 66.1/2025/NQ-CP": ("NQ", "66.1/2025/NQ-CP"),
    "học Nghị quyết 30a/2008/NQ-CP": ("NQ", "30a/2008/NQ-CP"),
    "học Quyết định số 1847/QĐ-TTg": ("QĐ", "1847/QĐ-TTg"),
    "học Chỉ thị 20/CT-TTg": ("CT", "20/CT-TTg"),
    "học Công điện số 12/CĐ-TTg": ("CĐ", "12/CĐ-TTg"),
    "học Thông tư số 29/2024/TT-BGDĐT": ("TT", "29/2024/TT-BGDĐT"),
    "học Thông tư liên tịch số 01/2015/TTLT-BNV-BTC": ("TTLT", "01/2015/TTLT-BNV-BTC"),
    "học Luật số 31/2024/QH15": ("L", "31/2024/QH15"),
    "học Bộ luật Lao động số 45/2019/QH14": ("BL", "45/2019/QH14"),
    "học Nghị quyết số 202/2025/QH15": ("NQ", "202/2025/QH15"),
    "học Nghị quyết 11/2017/NQ-HĐND": ("NQ", "11/2017/NQ-HĐND"),
    "học Kế hoạch số 75/KH-UBND": ("KH", "75/KH-UBND"),
    "học Công văn số 1234/UBND-NV": ("CV", "1234/UBND-NV"),
    # not finished, or without a code
    "học Nghị quyết 08/TU": ("NQ", "08/TU"),
    "học Nghị quyết 21-NQ của Đảng": ("NQ", "21-NQ"),
    "học Kế hoạch số 15/KH của xã": ("KH", "15/KH"),
    "học Chỉ-thị số 05 CT-TW": ("CT", "05-CT/TW"),
    "học Nghị quyết số 21-\n\nTrang 2\n\nNQ/TW": ("NQ", None),  # no "2-NQ/TW" is made up
    "học Quyết định số 186-QĐNS/TW": ("QĐ", "186-QĐNS/TW"),
    "học QĐ 1847": ("QĐ", None),
    "học CV 5512": ("CV", None),
    "học Nghị quyết số 21": ("NQ", None),
    "học Nghị quyết 21": ("NQ", None),
    "học NQ21": ("NQ", None),
    "học NQ 21": ("NQ", None),
    "học Chỉ thị 50": ("CT", None),
    "học hướng dẫn số 12": ("HD", None),
    "học Đề án 06": ("ĐA", None),
    "học Nghị quyết số 52/2019": ("NQ", None),
}


@pytest.mark.parametrize(("text", "told"), SPELLINGS.items())
def test_a_code_is_read_however_it_is_spelled(text, told):
    assert codes(text) == [told]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Nghị quyết số 21-KL/TW", ("KL", "nghị quyết")),  # the code decides, the word stays told
        ("Quy định số 24-QĐ/TW", ("QyĐ", "quy định")),
        ("Quyết định số 24-QĐ/TW", ("QĐ", "quyết định")),
        ("QĐ 24-QĐ/TW", ("QĐ", None)),
        ("08-QĐi/TW", ("QyĐ", "quy định")),
        ("24-QĐ/TW", ("QĐ", None)),
    ],
)
def test_the_word_tells_a_quy_dinh_from_a_quyet_dinh(text, told):
    (cited,) = read(text)
    assert (cited.type, cited.word) == told


@pytest.mark.parametrize(
    ("text", "number", "as_written"),
    [
        ("Chỉ thị số 05-CT/TW", "05", None),
        ("Chỉ thị 05 – ct / tw", "05", None),
        ("Chỉ thị 50-CT/TƯ", "50", "50-CT/TƯ"),
        ("Kết luận O1-KL/TW", "01", "O1-KL/TW"),
        ("Hướng dẫn 01/HD-ĐU", "01", "01/HD-ĐU"),
        ("Nghị định 13/2023/NĐ-CP", "13/2023", None),
        ("Kế hoạch 75/KH-UBND", "75", None),
        ("Quyết định số 27/2021", "27/2021", None),
    ],
)
def test_numbers_keep_their_zeros_and_odd_codes_their_letters(text, number, as_written):
    (cited,) = read(text)
    assert (cited.number, cited.code_as_written) == (number, as_written)


BEHIND = {
    "số 21-NQ/TW, ngày 16/6/2022, của Ban Chấp hành Trung ương Đảng khóa XIII": (
        date(2022, 6, 16),
        "Ban Chấp hành Trung ương Đảng",
        "XIII",
    ),
    "số 21-NQ/TW ngày 16 tháng 6 năm 2022": (date(2022, 6, 16), None, None),
    "số 21-NQ/TW ngày 16-6-2022 của Bộ Chính trị": (date(2022, 6, 16), "Bộ Chính trị", None),
    "số 21-NQ/TW ngày 09.11.2022 (khóa XIII)": (date(2022, 11, 9), None, "XIII"),
    "số 21-NQ/TW (16/6/2022)": (date(2022, 6, 16), None, None),
    "số 21-NQ/TW ngày 31/9/2023 của Ban Bí thư": (None, "Ban Bí thư", None),
    "số 21-NQ/TW ngày 16/6": (None, None, None),
    "số 21-NQ/TW của Bộ Chính trị, khoá 13": (None, "Bộ Chính trị", "XIII"),
    "số 21-NQ/TW Bộ Chính trị": (None, "Bộ Chính trị", None),
    "số 21-NQ/TW ngày 26 tháng 5 năm 2025của Bộ Chính trị": (
        date(2025, 5, 26),
        "Bộ Chính trị",
        None,
    ),
    "số 21-NQ/TW của Bộ Chính trị, Ban Bí thư": (None, "Bộ Chính trị, Ban Bí thư", None),
    "số 21-NQ/TW, Hội nghị lần thứ năm, Ban Chấp hành Trung ương Đảng khóa XIII": (
        None,
        "Hội nghị lần thứ năm, Ban Chấp hành Trung ương Đảng",
        "XIII",
    ),
    "số 21-NQ/TW của BCHTƯ khoá ⅩⅢ": (None, "BCHTƯ", "XIII"),
    "số 21-NQ/ĐU của Đảng ủy xã Yên Lãng Thượng": (None, "Đảng ủy xã Yên Lãng Thượng", None),
    "số 21-NQ/ĐUK của Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh": (
        None,
        "Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh",
        None,
    ),
    "số 21-NQ/ĐU của Ban Thường vụ Đảng ủy phường 5": (
        None,
        "Ban Thường vụ Đảng ủy phường 5",
        None,
    ),
    "của Bộ Chính trị số 57-NQ/TW": (None, "Bộ Chính trị", None),
    "số 21-NQ/TW (Bộ Chính trị, 16/6/2022)": (date(2022, 6, 16), "Bộ Chính trị", None),
    "số 21-NQ/TW (16/6/2022 của BCT)": (date(2022, 6, 16), "BCT", None),
    "số 21-NQ/TW (Bộ Chính trị - 16/6/2022)": (date(2022, 6, 16), "Bộ Chính trị", None),
    "số 21-NQ/TW ngày 16.6.22": (date(2022, 6, 16), None, None),
    "số 21-NQ/TW ngày 16/6-2022": (date(2022, 6, 16), None, None),
    "số 21-NQ/TW ngày mùng 6 tháng 6 năm 2022": (date(2022, 6, 6), None, None),
    "số 21-NQ/TW ra ngày 16 tháng 6 năm 2022": (date(2022, 6, 16), None, None),
    "số 21-NQ/TW, ban hành 16-6-2022": (date(2022, 6, 16), None, None),
    "số 21-NQ/TW\t16/6/2022\tBộ Chính trị": (date(2022, 6, 16), "Bộ Chính trị", None),
    "số 21-NQ/TW|ngày 16/6/2022": (date(2022, 6, 16), None, None),
    "số 21-NQ/TW (K.XIII)": (None, None, "XIII"),
    "số 21-NQ/TW được ban hành năm 2022": (None, None, None),
}


@pytest.mark.parametrize(("written", "told"), BEHIND.items())
def test_day_body_and_khoa_stand_behind_the_number(written, told):
    (cited,) = read(f"Chi bộ học Nghị quyết {written}.")
    assert (cited.date, cited.issuer, cited.khoa) == told
    assert cited.text == "Nghị quyết " + " ".join(Source.of(written).text.split())


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("của Bộ Giáo dục và Đào tạo", "Bộ Giáo dục và Đào tạo"),
        ("của Sở Văn hóa, Thể thao và Du lịch", "Sở Văn hóa, Thể thao và Du lịch"),
        ("của Sở Nội vụ", "Sở Nội vụ"),
        ("của UBND quận Bắc Từ Liêm", "UBND quận Bắc Từ Liêm"),
        ("của Đảng ủy xã đã được phát", "Đảng ủy xã"),
        ("của Tổng Liên đoàn Lao động Việt Nam", "Tổng Liên đoàn Lao động Việt Nam"),
        ("của Thủ tướng Chính phủ nói về văn hóa", "Thủ tướng Chính phủ"),
        ("của Trung ương và Kế hoạch của huyện", "Trung ương"),
        ("CỦA BỘ TƯ PHÁP VỀ HÒA GIẢI", "BỘ TƯ PHÁP"),
        ("do Bộ Chính trị ban hành", "Bộ Chính trị"),
    ],
)
def test_a_body_ends_where_the_sentence_goes_on(text, body):
    (cited,) = read(f"Văn bản số 12-HD/BTCTW {text}")
    assert cited.issuer == body


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Thực hiện Kế hoạch số 05-KH/ĐU, ngày 5/3/2024, Chi bộ thôn Đoài họp.", None),
        ("Thực hiện Kế hoạch số 05-KH/ĐU của Đảng ủy xã, ngày 5/3/2024, tại nhà văn hóa", None),
        ("Thực hiện Kế hoạch số 05-KH/ĐU - ngày 5/3/2024, Chi bộ thôn Đoài họp.", None),
        ("Chi bộ học Kế hoạch số 05-KH/ĐU vào ngày 5/3/2024", None),
        ("Triển khai Kế hoạch số 05-KH/ĐU từ ngày 5/3/2024", None),
        ("Kế hoạch số 05-KH/ĐU có hiệu lực từ ngày 5/3/2024", None),
        ("Thực hiện Kế hoạch số 05-KH/ĐU ngày 5/3/2024, Chi bộ thôn Đoài họp.", date(2024, 3, 5)),
        ("Học Quy định số 37-QĐ/TW, ngày 25/10/2021, Quy định 22", date(2021, 10, 25)),
        ("Kế hoạch số 05-KH/ĐU về việc kết nạp đảng viên, vào lúc 14h00 ngày 5/3/2024", None),
        ("Kế hoạch số 05-KH/ĐU về tổ chức hội nghị ngày 5/3/2024, Chi bộ họp", None),
    ],
)
def test_the_day_of_the_session_is_not_that_of_the_document(text, told):
    assert read(text)[0].date == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Nghị quyết số 57-NQ/TW về đột phá phát triển khoa học trong giai đoạn mới "
            "ngày 22/12/2024 của Bộ Chính trị.",
            (date(2024, 12, 22), "Bộ Chính trị"),
        ),
        (
            "Nghị quyết số 57-NQ/TW “Về đột phá phát triển khoa học”, ngày 22/12/2024.",
            (date(2024, 12, 22), None),
        ),
        (
            "Nghị quyết số 57-NQ/TW được Bộ Chính trị ban hành ngày 22/12/2024.",
            (date(2024, 12, 22), "Bộ Chính trị"),
        ),
        (
            "Ngày 22/12/2024, Bộ Chính trị đã ban hành Nghị quyết số 57-NQ/TW.",
            (date(2024, 12, 22), "Bộ Chính trị"),
        ),
        (
            "Bộ Chính trị ngày 22/12/2024 đã ban hành Nghị quyết số 57-NQ/TW.",
            (date(2024, 12, 22), "Bộ Chính trị"),
        ),
        ("Ban Bí thư vừa có Nghị quyết số 57-NQ/TW.", (None, "Ban Bí thư")),
        (
            "Ngày 5/3/2024, Chi bộ nghe Bộ Chính trị ra Nghị quyết số 57-NQ/TW.",
            (None, "Bộ Chính trị"),
        ),
    ],
)
def test_what_is_told_apart_is_taken_over(text, told):
    (cited,) = read(text)
    assert (cited.text, (cited.date, cited.issuer)) == ("Nghị quyết số 57-NQ/TW", told)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("về những điều đảng viên không được làm.", "những điều đảng viên không được làm"),
        ("“Về những điều đảng viên không được làm”", "những điều đảng viên không được làm"),
        ("về những điều không được làm, rồi phát bản in", "những điều không được làm"),
        ("về: Những điều không được làm; Chỉ thị 05-CT/TW", "Những điều không được làm"),
        ("về khoa học, công nghệ được phổ biến sau", "khoa học, công nghệ"),
        ("về khoa học, công nghệ và Quy định 37-QĐ/TW", "khoa học, công nghệ"),
        ("về tiếp tục thực hiện Chỉ thị 05-CT/TW", "tiếp tục thực hiện Chỉ thị 05-CT/TW"),
        ("về lớp “Bộ đội Cụ Hồ” ngày nay", "lớp “Bộ đội Cụ Hồ” ngày nay"),
        ("về lúa\n2. Kế hoạch", "lúa"),
        ("gửi các nơi", None),
    ],
)
def test_the_subject_is_read_without_what_follows(text, title):
    assert read(f"Nghị quyết 57-NQ/TW {text}")[0].title == title


def test_a_code_in_brackets_behind_a_subject_is_of_the_kind_told_before_it():
    (cited,) = read("Đọc Quy định về những điều đảng viên không được làm (số 37-QĐ/TW).")

    assert (cited.text, cited.type) == ("số 37-QĐ/TW", "QyĐ")
    assert cited.title == "những điều đảng viên không được làm"


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        ("QĐ 294-QĐ/TW ngày 26/5/2025, Điều 6, mục 6.3.1, ý a", "Điều 6, mục 6.3.1, ý a"),
        ("theo khoản 2 Điều 3 Quy định số 37-QĐ/TW", "khoản 2 Điều 3"),
        ("theo Quy định số 37-QĐ/TW", None),
    ],
)
def test_the_part_of_a_document_is_read(text, clause):
    assert read(text)[0].clause == clause


def test_a_mention_stands_where_the_text_writes_it():
    written = "Học Nghị\u200b quye\u0302\u0301t số 21-NQ/TW\u00a0ngày 16/6/2022 tại nhà"
    (cited,) = read(written)

    start, end = cited.span
    assert written[start:end] == "Nghị\u200b quye\u0302\u0301t số 21-NQ/TW\u00a0ngày 16/6/2022"
    assert cited.text == "Nghị quyết số 21-NQ/TW ngày 16/6/2022"
