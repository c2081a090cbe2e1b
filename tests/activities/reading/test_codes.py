"""Codes of documents: found however they are typed, equal when they are, printed one way."""

import time
import unicodedata
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from activities.reading.codes import (
    TYPES,
    CodeQuery,
    canonical_code,
    code_key,
    parse_code,
)


def nfd(text):
    return unicodedata.normalize("NFD", text)


def query(
    number=None, type=None, issuer=None, *, on=None, khoa=None, rest="", word=None, year=None
):
    return CodeQuery(number, type, issuer, on, khoa, rest, word, year)


NQ21 = query("21", "NQ")
NQ21_TW = query("21", "NQ", "TW")
NQ21_WORD = query("21", "NQ", word="nghị quyết")
TYPED = {
    # number and kind
    "nq 21": NQ21,
    "NQ21": NQ21,
    "nq-21": NQ21,
    "NQ số 21": NQ21,
    "21 nq": NQ21,
    "21-NQ": NQ21,
    "nghị quyết số 21": NQ21_WORD,
    "Nghị quyết số: 21": NQ21_WORD,
    "nghi quyet 21": NQ21_WORD,
    "NGHỊ QUYẾT 021": NQ21_WORD,
    "Nghị quyêt số 21": NQ21_WORD,
    "hd 42": query("42", "HD"),
    "Hướng dẫn số 42 (HD 42)": query("42", "HD", word="hướng dẫn"),
    "chỉ thị 05": query("5", "CT", word="chỉ thị"),
    "ct05": query("5", "CT"),
    "ttr 7": query("7", "TTr"),
    "đa 06": query("6", "ĐA"),
    "quyết định số 2025": query("2025", "QĐ", word="quyết định"),
    # QĐ is two kinds
    "qđ37": query("37", "QĐ"),
    "Q\u00d0 37": query("37", "QĐ"),
    "qd 37": query("37", "QĐ"),
    "quy định 37": query("37", "QĐ", word="quy định"),
    "quyet dinh 37": query("37", "QĐ", word="quyết định"),
    "08-QĐi/TW": query("8", "QĐ", "TW", word="quy định"),
    "04-QyĐ/ĐU": query("4", "QĐ", "ĐU", word="quy định"),
    # whole codes
    "21-NQ/TW": NQ21_TW,
    "21-nq/tw": NQ21_TW,
    "21/NQ-TW": NQ21_TW,
    "21/NQ/TW": NQ21_TW,
    "21 – NQ / TW": NQ21_TW,
    "21\u2011NQ\u2215TW": NQ21_TW,
    "21 NQ/TW": NQ21_TW,
    "21-NQ.TW": NQ21_TW,
    "21-NQ-TW": NQ21_TW,
    "21NQ/TW": NQ21_TW,
    "21-NQTW": NQ21_TW,
    "21 nq tw": NQ21_TW,
    "nq 21 tw": NQ21_TW,
    "NQ 21/TW": NQ21_TW,
    "21-NQ/TƯ": NQ21_TW,
    "21-NQ/T.Ư": NQ21_TW,
    "21-NQ/\u0422W": NQ21_TW,
    "\uff12\uff11-NQ/TW": NQ21_TW,
    "21\u00ad-N\u200bQ/TW": NQ21_TW,
    "NQ 21- NQ/TW": NQ21_TW,
    "O1-KL/TW": query("1", "KL", "TW"),
    "1O-KL/TW": query("10", "KL", "TW"),
    "12-hd / btctw": query("12", "HD", "BTCTW"),
    "12-HD/BTC TW": query("12", "HD", "BTCTW"),
    "12-HD/TCTW": query("12", "HD", "TCTW"),
    "Số: 16 -\nHD/BTCTW": query("16", "HD", "BTCTW"),
    "Số 09 KH/ĐU": query("9", "KH", "ĐU"),
    "9 kh du": query("9", "KH", "ĐU"),
    "05-qđ/bcđtw": query("5", "QĐ", "BCĐTW"),
    "3-qd/thu": query("3", "QĐ", "ThU"),
    "2537-NQ/ĐU": query("2537", "NQ", "ĐU"),
    "chương trình hành động số 5-CTr/TU": query("5", "CTr", "TU"),
    # parts, days, terms
    "NQ/TƯ": query(None, "NQ", "TW"),
    "kh / du": query(None, "KH", "ĐU"),
    "08/TU": query("8", None, "TU"),
    "21-NQ/TW@2022-06-16": query("21", "NQ", "TW", on=date(2022, 6, 16)),
    "Nghị quyết số 21-NQ/TW, ngày 16/6/2022": query(
        "21", "NQ", "TW", on=date(2022, 6, 16), word="nghị quyết"
    ),
    "nq 21 ngày 16 tháng 6 năm 2022": query("21", "NQ", on=date(2022, 6, 16)),
    "nq 21 khóa XII": query("21", "NQ", khoa="XII"),
    "nq 21 khoá \u216b": query("21", "NQ", khoa="XII"),
    "nq 21 khoa 13": query("21", "NQ", khoa="XIII"),
    "Nghị quyết số 52/2019": query("52", "NQ", word="nghị quyết", year=2019),
    "01/HD-TW năm 2021": query("1", "HD", "TW", year=2021),
    # words left over
    "nq 21 dân số": query("21", "NQ", rest="dân số"),
    "nq 21 về so sánh": query("21", "NQ", rest="so sánh"),
    "chi bộ số 5 nq 21": query("21", "NQ", rest="chi bộ số 5"),
    "nq 21 tư tưởng": query("21", "NQ", rest="tư tưởng"),
    "57 nq tu tuong": query("57", "NQ", rest="tu tuong"),
    "nghị quyết 21 đa dạng sinh học": query("21", "NQ", rest="đa dạng sinh học", word="nghị quyết"),
    "QĐ 294-QĐ/TW ngày 26/5/2025, Điều 6, mục 6.3.1": query(
        "294", "QĐ", "TW", on=date(2025, 5, 26), rest="Điều 6, mục 6.3.1"
    ),
    "21-NQ/TW, 22-NQ/TW": query("21", "NQ", "TW", rest="22-NQ/TW"),
    "21-NQ/TW, 21-NQ/TU": query("21", "NQ", "TW", rest="21-NQ/TU"),
    # the State: its numbers restart each year
    "11/2017/NQ-HĐND": query("11", "NQ", "HĐND", year=2017),
    "13/2023/nđ-cp": query("13", "NĐ", "CP", year=2023),
    "15/2023/QH15": query("15", None, "QH15", year=2023),
    "Nghị quyết số 202/2025/QH15": query("202", None, "QH15", word="nghị quyết", year=2025),
    "2345/QĐ-NHNN": query("2345", "QĐ", "NHNN"),
    "1847/QĐ-TTg": query("1847", "QĐ", "TTg"),
    "17-NQ/CP": query("17", "NQ", "CP"),
}
NO_CODE = [
    "",
    "dân số",
    "nghị quyết",
    "2025",
    "21",
    "số 21",
    "16/6/2022",
    "giai đoạn 2021-2025",
    "nhiệm kỳ 2025-2030",
    "kế hoạch 2021-2025",
    "kế hoạch 2025",
    "kế hoạch 5 năm 2021-2025",
    "báo cáo 6 tháng đầu năm",
    "thông báo ngày 16/6/2022",
    "chi bộ 10B",
    "Lớp 12A1",
    "đã 5 năm",
    "0912-05-2016",
    "024.3821.2016",
    "hd 0912345678",
    "ct 024.3821.2016",
    "Có 18/20 đảng viên dự",
    "nghị quyết tháng 5 với 12/12 phiếu",
    "Giá điện tăng 5-10%",
    "Thửa đất số 37, tờ bản đồ số 13",
    "Nghị quyết Trung ương 5 khóa XIII",
    "Nghị quyết Đại hội XIII",
]


@pytest.mark.parametrize("text", TYPED)
def test_parse_code_understands_every_spelling(text):
    assert parse_code(text) == TYPED[text]
    assert parse_code(nfd(text)) == TYPED[text]


@pytest.mark.parametrize("text", NO_CODE)
def test_parse_code_sees_no_code_in_other_words_and_numbers(text):
    assert parse_code(text) is None


NUMBERS = st.integers(1, 2999)
KINDS = st.sampled_from(sorted(TYPES))
ISSUERS = st.sampled_from(
    ["TW", "BTCTW", "VPTW", "UBKTTW", "BTGDVTW", "QUTW", "BCĐTW", "TU", "VPTU", "UBKTTU"]
    + ["HU", "QU", "ThU", "ĐU", "ĐUK", "CB"]
)
DASHES = st.sampled_from([*"-_ /\u2010\u2011\u2013\u2212", " - ", "- ", " \u2013 "])
SLASHES = st.sampled_from(["/", " / ", "/ ", "\u2215", "\u2044", "-", " ", "."])
CASES = st.sampled_from([str, str.lower, str.upper])
FORMS = st.sampled_from(
    [
        str,
        nfd,
        lambda text: text.replace("Đ", "\u00d0").replace("đ", "\u00f0"),
        lambda text: text.replace("Đ", "D").replace("đ", "d"),
        lambda text: "\u00ad".join(text),
        lambda text: text.replace(" ", "\u00a0"),
        lambda text: text.translate({48 + digit: 0xFF10 + digit for digit in range(10)}),
    ]
)
BEFORE = st.sampled_from(["", "số ", "Số: ", " "])
AFTER = st.sampled_from(["", " ", ", ngày 16/6/2022", "@2022-06-16", " ngày 16 tháng 6 năm 2022"])


@given(NUMBERS, KINDS, ISSUERS, DASHES, SLASHES, CASES, FORMS, BEFORE, AFTER, st.integers(1, 4))
def test_a_code_in_any_spelling_reads_back_to_itself(
    number, kind, issuer, dash, slash, case, form, before, after, digits
):
    written = f"{before}{number:0{digits}d}{dash}{kind}{slash}{issuer}{after}"
    on = date(2022, 6, 16) if "2022" in after else None

    assert parse_code(form(case(written))) == query(str(number), kind, issuer, on=on)


@given(NUMBERS, KINDS, ISSUERS, DASHES, SLASHES, CASES, FORMS)
def test_a_code_in_any_spelling_has_one_key_and_one_print(
    number, kind, issuer, dash, slash, case, form
):
    printed = f"{number:02d}-{kind}/{issuer}"
    written = form(case(f"{number}{dash}{kind}{slash}{issuer}"))

    assert canonical_code(written) == printed
    assert code_key(written) == code_key(printed)
    assert parse_code(written).key == code_key(printed)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("nq 21", "21-NQ/"),
        ("nq 21 tw dân số", "21-NQ/TW"),
        ("quy định 8", "8-QD/"),
        ("Nghị quyết số 202/2025/QH15", "202/2025/QH15"),
        ("nghị định 13/2023/nđ-cp", "13/2023-ND/CP"),
        ("NQ/TW", ""),
        ("08/TU", ""),
    ],
)
def test_a_query_tells_how_the_keys_of_its_documents_begin(text, key):
    assert parse_code(text).key == key


@pytest.mark.parametrize(
    "piece",
    ["21-NQ/", "nghị quyết số ", "0", "nq ", "16/6/2022 ", "-", "btctw", "21-NQ/TW ", "kh/du "],
)
def test_parsing_takes_time_in_proportion_to_the_text(piece):
    def seconds(size):
        text = (piece * size)[:size]
        started = time.process_time()
        parse_code(text)
        return time.process_time() - started

    small = min(seconds(10_000) for _ in range(5))

    assert min(seconds(100_000) for _ in range(2)) <= 20 * small
