"""What holds of every citation and of every text."""

import time
import unicodedata
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from activities.reading.citations import read_citations
from activities.reading.facts import USES
from activities.reading.source import Source
from tests.activities.reading.growing import TENFOLD, growth

WORDS = {
    "NQ": "Nghị quyết",
    "CT": "Chỉ thị",
    "KL": "Kết luận",
    "HD": "Hướng dẫn",
    "KH": "Kế hoạch",
    "TB": "Thông báo",
    "CTr": "Chương trình",
    "CV": "Công văn",
}
PARTY = ("TW", "TU", "ĐU", "BTCTW", "HU", "ĐUK", "VPTW", "UBKTTW", "CB", "BTGDVTU")
BODIES = ("Bộ Chính trị", "Ban Bí thư", "Ban Chấp hành Trung ương Đảng", "Đảng ủy xã Yên Lãng")
DASHES = ("-", " - ", "–", " – ", "—", "\u2010", "\u2212", " -", "- ")
SLASHES = ("/", " / ", "\u2044", "\u2215")
GAPS = (" ", "  ", "\u00a0", "\n")
FORMS = ("NFC", "NFD")
DAYS = st.dates(date(1975, 1, 1), date(2035, 12, 31))


def read(text):
    return read_citations(Source.of(text))


def unmarked(text):
    plain = unicodedata.normalize("NFD", text.replace("Đ", "D").replace("đ", "d"))
    return "".join(sign for sign in plain if not unicodedata.combining(sign))


@st.composite
def party_codes(draw):
    """A number, a kind, an issuer, and one way to write them."""
    number, kind = draw(st.integers(1, 9999)), draw(st.sampled_from(sorted(WORDS)))
    issuer = draw(st.sampled_from(PARTY))
    written = f"{number:02d}{draw(st.sampled_from(DASHES))}{kind}"
    written += f"{draw(st.sampled_from(SLASHES))}{issuer}"
    gap = draw(st.sampled_from(GAPS))
    said = draw(st.sampled_from([f"số{gap}", "số: ", ""]))
    head = f"{WORDS[kind]}{gap}{said}{written}"
    styles = [head, head.lower(), head.upper(), unmarked(head)]
    styled = draw(st.sampled_from(styles)) if issuer != "ThU" else head
    code = f"{number:02d}-{kind}/{issuer}"
    return code, unicodedata.normalize(draw(st.sampled_from(FORMS)), styled)


@given(party_codes())
def test_a_code_in_any_spelling_is_read_as_itself(case):
    code, written = case
    assert [cited.code for cited in read(f"Sáng nay chi bộ đọc {written}. Rồi ra về.")] == [code]


@given(
    st.integers(1, 999), st.integers(1990, 2030), st.sampled_from(DASHES), st.sampled_from(FORMS)
)
def test_a_code_of_the_state_is_read_as_itself(number, year, dash, form):
    written = unicodedata.normalize(form, f"Nghị định số {number}/{year}/NĐ{dash}CP")
    (cited,) = read(f"Sáng nay chi bộ đọc {written}.")
    assert (cited.code, cited.type) == (f"{number}/{year}/NĐ-CP", "NĐ")


@given(DAYS, st.sampled_from(["{0.day}/{0.month}/{0.year}", "{0:%d-%m-%Y}", "{0:%d.%m.%Y}"]))
def test_a_day_behind_a_code_is_that_day(day, style):
    (cited,) = read(f"Đọc Chỉ thị số 05-CT/TW, ngày {style.format(day)} cho cả tổ nghe.")
    assert cited.date == day


@given(DAYS, st.sampled_from(BODIES), st.sampled_from(["XI", "XII", "XIII", "XIV"]))
def test_day_body_and_khoa_are_read_together(day, body, khoa):
    (cited,) = read(
        f"Đọc Nghị quyết số 21-NQ/TW ngày {day.day} tháng {day.month} năm {day.year} của {body} "
        f"khóa {khoa} cho cả tổ."
    )
    assert (cited.date, cited.issuer, cited.khoa) == (day, body, khoa)


@given(st.lists(st.integers(1, 99), min_size=2, max_size=6, unique=True))
def test_every_number_of_a_list_is_a_document(numbers):
    *others, last = [f"{number:02d}" for number in numbers]
    text = f"Học các Nghị quyết số {', '.join(others)} và {last}-NQ/TW."
    assert [cited.code for cited in read(text)] == [f"{number:02d}-NQ/TW" for number in numbers]


PIECES = st.sampled_from(
    [
        *("Nghị quyết", "Chỉ thị", "Luật", "Đại hội", "Trung ương", "khóa XI, XII", "của", "về"),
        *("số", "21", "21-NQ/TW", "13/2023/NĐ-CP", "ngày 16/6/2022", "ngày", "Bộ Chính trị", "“"),
        *("”", '"', "(", ")", ",", ";", ".", "\n", " ", "Đề án 06", "lần thứ", "XIII", "và", "-"),
        *("Điều lệ Đảng", "dự thảo", "năm 2024", "được", "o1", "30a", "các", "Điều 3", "thực hiện"),
    ]
)


@given(
    st.one_of(st.text(), st.lists(PIECES, max_size=30).map(" ".join), st.lists(PIECES).map("".join))
)
def test_no_text_is_too_odd(text):
    source = Source.of(text)
    for cited in read_citations(source):
        start, end = cited.span
        assert 0 <= start < end <= len(text)
        assert cited.text
        assert cited.use in USES
        assert cited.named == (cited.number is None)


@given(st.text(alphabet="abcđêôưáạ ,.;:-", max_size=200))
def test_words_without_numbers_and_capitals_name_nothing(text):
    assert read(text) == []


SHAPES = {
    "number said again": "Nghị quyết số số số ",
    "codes without end": "21-NQ/",
    "codes joined": "21-NQ/21-NQ/TW",
    "days": "ngày ngày ",
    "whole days": "ngày 16/6/2022, ",
    "of of": "của của ",
    "digits and dashes": "12-34-",
    "digits": "1",
    "a word": "Đảng ",
    "spaces": " ",
    "lines": "\n",
    "quotes": "“",
    "a mention in a quote": 'Nghị quyết 21 "',
    "subjects": "Nghị quyết 21 về ",
    "a list": "Nghị quyết số 18, 19, 20, 21, ",
    "khóa": "khóa XI, XII, ",
    "plenums": "Nghị quyết Trung ương 4, 5, ",
    "congresses": "Nghị quyết Đại hội đại biểu toàn quốc Đảng bộ ",
    "laws": "Luật Phòng, chống ",
    "brackets": "(((",
    "tags": "<a",
    "verbs": "thực hiện Nghị quyết 21; ",
    "other documents": "Nghị quyết số {}-NQ/TW; ",
    "bodies": "Kế hoạch của Đảng ủy xã Yên Lãng ngày 5/3/2024 ",
}


@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES)
def test_ten_times_the_text_takes_about_ten_times_as_long(shape):
    def text_of(length):
        return "".join(shape.format(number) for number in range(length // len(shape) + 1))

    assert growth(read, text_of) <= TENFOLD


def test_a_megabyte_is_read_in_seconds():
    text = "Thực hiện Nghị quyết số 21-NQ/TW ngày 16/6/2022 của Bộ Chính trị, chi bộ họp. " * 12_500
    start = time.process_time()
    (cited,) = read(text)
    assert time.process_time() - start < 20
    assert cited.code == "21-NQ/TW"
