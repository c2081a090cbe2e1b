"""Several documents told together, and several mentions of one document."""

from datetime import date

import pytest

from activities.reading.citations import read_citations
from activities.reading.source import Source


def read(text):
    return read_citations(Source.of(text))


def told(text):
    return [(cited.text, cited.code) for cited in read(text)]


@pytest.mark.parametrize(
    ("text", "documents"),
    [
        (
            "các Nghị quyết số 18, 19 và 21-NQ/TW",
            [("Nghị quyết số 18", "18-NQ/TW"), ("19", "19-NQ/TW"), ("21-NQ/TW", "21-NQ/TW")],
        ),
        (
            "các Quyết định số 87-QĐ/ĐU, 88-QĐ/ĐU, số 90-QĐ/ĐU",
            [
                ("Quyết định số 87-QĐ/ĐU", "87-QĐ/ĐU"),
                ("88-QĐ/ĐU", "88-QĐ/ĐU"),
                ("số 90-QĐ/ĐU", "90-QĐ/ĐU"),
            ],
        ),
        (
            "các Thông tư số 20, 22/2023/TT-BGDĐT",
            [
                ("Thông tư số 20", "20/2023/TT-BGDĐT"),
                ("22/2023/TT-BGDĐT", "22/2023/TT-BGDĐT"),
            ],
        ),
        (
            "các Nghị quyết 57, 59 và 66 của Bộ Chính trị",
            [("Nghị quyết 57", None), ("59", None), ("66 của Bộ Chính trị", None)],
        ),
        (
            "Kết luận 01-KL/TW về tiếp tục thực hiện Chỉ thị 05-CT/TW",
            [("Kết luận 01-KL/TW", "01-KL/TW"), ("Chỉ thị 05-CT/TW", "05-CT/TW")],
        ),
        (
            "các Quyết định từ số 40-QĐ/ĐU đến số 43-QĐ/ĐU",
            [("Quyết định từ số 40-QĐ/ĐU", "40-QĐ/ĐU"), ("số 43-QĐ/ĐU", "43-QĐ/ĐU")],
        ),
        (
            "Từ Nghị quyết 15-NQ/TW đến Kết luận 21-KL/TW",
            [("Nghị quyết 15-NQ/TW", "15-NQ/TW"), ("Kết luận 21-KL/TW", "21-KL/TW")],
        ),
        (
            "Nghị quyết số 21-NQ/TW, 35 đảng viên và 12 quần chúng dự",
            [("Nghị quyết số 21-NQ/TW", "21-NQ/TW")],
        ),
        (
            "Công văn số 215/CTHK-NV và 230/CTHK-NV",
            [("Công văn số 215/CTHK-NV", "215/CTHK-NV"), ("230/CTHK-NV", "230/CTHK-NV")],
        ),
        (
            "Nghị quyết số 21-NQ/TW và 05-CT/TW",
            [("Nghị quyết số 21-NQ/TW", "21-NQ/TW"), ("05-CT/TW", "05-CT/TW")],
        ),
    ],
)
def test_a_list_names_each_of_its_documents(text, documents):
    assert told(text) == documents


def test_day_and_body_behind_a_shared_head_belong_to_all():
    text = "các Quyết định số 87-QĐ/ĐU và 88-QĐ/ĐU ngày 5/6/2024 của Đảng ủy xã Yên Lãng"

    assert [(cited.date, cited.issuer) for cited in read(text)] == [
        (date(2024, 6, 5), "Đảng ủy xã Yên Lãng"),
        (date(2024, 6, 5), "Đảng ủy xã Yên Lãng"),
    ]


def test_a_day_goes_back_to_those_that_have_none():
    text = "các Nghị quyết số 18-NQ/TW ngày 25/10/2017, số 19-NQ/TW và số 20-NQ/TW ngày 3/6/2017"

    days = [cited.date for cited in read(text)]
    assert days == [date(2017, 10, 25), date(2017, 6, 3), date(2017, 6, 3)]


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("Chỉ thị 05-CT/TW và Kết luận 01-KL/TW của Bộ Chính trị", ["Bộ Chính trị"] * 2),
        ("Chỉ thị 05-CT/TW, Kết luận 01-KL/TW của Bộ Chính trị", ["Bộ Chính trị"] * 2),
        ("Chỉ thị 05-CT/TW; Kết luận 01-KL/TW của Bộ Chính trị", [None, "Bộ Chính trị"]),
        ("Chỉ thị 05-CT/TW và Kế hoạch 12-KH/ĐU của Đảng ủy xã", [None, "Đảng ủy xã"]),
        (
            "Chỉ thị 05-CT/TW của Ban Bí thư và Kết luận 01-KL/TW của Bộ Chính trị",
            ["Ban Bí thư", "Bộ Chính trị"],
        ),
    ],
)
def test_a_body_goes_back_within_its_group(text, bodies):
    assert [cited.issuer for cited in read(text)] == bodies


@pytest.mark.parametrize("of_all", ["cùng ngày 18/5/2021", ", đều ban hành ngày 18/5/2021"])
def test_a_day_said_to_be_of_all_is_of_all(of_all):
    text = f"Chỉ thị 05-CT/TW, Quy định 09-QĐ/TW và Kết luận 01-KL/TW {of_all}"

    assert [cited.date for cited in read(text)] == [date(2021, 5, 18)] * 3


def test_what_is_told_before_a_list_is_told_of_all():
    text = "Bộ Chính trị ban hành các Nghị quyết số 57-NQ/TW, 59-NQ/TW"

    assert [cited.issuer for cited in read(text)] == ["Bộ Chính trị"] * 2


def test_a_day_belongs_to_its_own_document_in_a_group():
    text = "Chỉ thị 05-CT/TW và Kết luận 01-KL/TW ngày 18/5/2021 của Bộ Chính trị"

    assert [cited.date for cited in read(text)] == [None, date(2021, 5, 18)]


def test_the_fullest_mention_stands_for_the_document():
    text = (
        "Nghị quyết 21 vào bản. Đồng chí đọc Nghị quyết số 21-NQ/TW ngày 16/6/2022 của Ban Chấp "
        "hành Trung ương. NGHỊ QUYẾT SỐ 21-NQ/TW đã thấm."
    )

    (cited,) = read(text)
    assert cited.text == "Nghị quyết số 21-NQ/TW ngày 16/6/2022 của Ban Chấp hành Trung ương"
    assert cited.also == ("Nghị quyết 21", "NGHỊ QUYẾT SỐ 21-NQ/TW")


def test_documents_come_in_the_order_of_their_first_mention():
    text = "Chỉ thị 05 và Nghị quyết 21. Sau đó học Nghị quyết số 21-NQ/TW, Chỉ thị số 05-CT/TW."

    assert [cited.code for cited in read(text)] == ["05-CT/TW", "21-NQ/TW"]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        # the same code of another year, another khóa, another body is another document
        ("21-NQ/TW ngày 25/10/2017 và 21-NQ/TW ngày 16/6/2022", 2),
        ("Nghị quyết số 21-NQ/TW khóa XII và Nghị quyết số 21-NQ/TW khóa XIII", 2),
        ("Nghị quyết số 21-NQ/TW khóa XII; Nghị quyết số 21-NQ/TW ngày 16/6/2022", 2),
        ("Nghị quyết số 21-NQ/TW và Nghị quyết số 21-NQ/TU", 2),
        ("Nghị quyết số 21-NQ/TW và Kết luận số 21-KL/TW", 2),
        ("Nghị định 13/2023/NĐ-CP và Nghị định 13/2020/NĐ-CP", 2),
        # one document however it is named
        ("Nghị quyết số 21-NQ/TW khóa XIII; Nghị quyết số 21-NQ/TW ngày 16/6/2022", 1),
        ("Quy định 37-QĐ/TW và QĐ 37", 1),
        ("Hướng dẫn số 42 (HD 42)", 1),
        ("Nghị quyết số 52/2019; Nghị quyết số 52-NQ/TW ngày 27/9/2019", 1),
        ("Nghị quyết 21/NQ-TW và Nghị quyết số 21 - NQ/TW", 1),
        ("Chỉ thị số 05-CT/TW và Chỉ thị số 5-CT/TW", 1),
        ("Nghị quyết số 847-NQ/QUTW (gọi tắt là NQ 847)", 1),
        ("Kế hoạch số 22-KH/ĐU; Kế hoạch 22 đã xong", 1),
        ("Quyết định số 06/QĐ-TTg (Đề án 06); Đề án 06", 1),
        ("Quyết định số 06/QĐ-TTg được học. Chi bộ bàn Đề án 06", 1),
        ("Nghị quyết Trung ương 4 khóa XII (Nghị quyết số 04-NQ/TW)", 1),
        ("04-NQ/TW của Hội nghị Trung ương 4 khóa XII và Nghị quyết Trung ương 4 khóa XII", 1),
        ("Nghị quyết Đại hội XIII và Nghị quyết Đại hội toàn quốc lần thứ XIII của Đảng", 1),
        ("Luật Đất đai năm 2024 và Luật Đất đai", 1),
        ("Luật Đất đai năm 2013 và Luật Đất đai năm 2024", 2),
    ],
)
def test_mentions_of_one_document_are_one_entry(text, count):
    assert len(read(text)) == count


def test_what_one_mention_lacks_another_tells():
    text = "Chỉ thị 05-CT/TW ngày 15/5/2016. Chỉ thị số 05-CT/TW của Bộ Chính trị khóa XII"

    (cited,) = read(text)
    assert (cited.date, cited.issuer, cited.khoa) == (date(2016, 5, 15), "Bộ Chính trị", "XII")


def test_a_name_in_brackets_is_another_name():
    (cited,) = read("Quyết định số 06/QĐ-TTg ngày 06/01/2022 (gọi tắt là Đề án 06)")

    assert (cited.type, cited.code, cited.also) == ("QĐ", "06/QĐ-TTg", ("Đề án 06",))
