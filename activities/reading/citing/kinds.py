"""The kinds of documents, in words and in the short forms that stand before a number."""

import re

from activities.reading.citing.page import Page
from activities.reading.citing.vocabulary import any_of
from portal.lib.vietnamese import fold

# Each kind in words with the short form that stands for it. The longer words come first.
WORDS = {
    "nghị quyết liên tịch": "NQLT",
    "nghị quyết": "NQ",
    "chỉ thị": "CT",
    "thông báo kết luận": "TB",
    "kết luận": "KL",
    "quy định": "QyĐ",
    "quyết định": "QĐ",
    "hướng dẫn": "HD",
    "kế hoạch": "KH",
    "thông báo": "TB",
    "chương trình hành động": "CTr",
    "chương trình": "CTr",
    "đề án": "ĐA",
    "công văn": "CV",
    "báo cáo": "BC",
    "tờ trình": "TTr",
    "quy chế": "QC",
    "quy trình": "QTr",
    "phương án": "PA",
    "quy hoạch": "QH",
    "thông tri": "TT",
    "thông tư liên tịch": "TTLT",
    "thông tư": "TT",
    "nghị định": "NĐ",
    "công điện": "CĐ",
    "pháp lệnh": "PL",
    "sắc lệnh": "SL",
    "bộ luật": "BL",
    "luật": "L",
    "hiến pháp": "HP",
    "điều lệ": "ĐL",
    "cương lĩnh": "CLĨNH",
    "văn kiện": "VK",
    "văn bản": None,
}
# Short forms written before a number: "NQ 21", "QĐ số 37-QĐ/TW".
SHORT = ("NQLT", "NQ", "CT", "KL", "QyĐ", "QĐi", "QĐ", "HD", "KH", "TB", "CTHĐ", "CTr", "ĐA")
SHORT += ("CV", "BC", "TTr", "QC", "TTLT", "TT", "NĐ", "CĐ")
QUY_DINH = {"QyĐ", "QĐi"}


def _letters(word: str) -> str:
    return (
        fold(word)
        .replace("quy dinh", "qu[yi] dinh")
        .replace("quy che", "qu[yi] che")
        .replace("thong tu", "thong t[uw]")
        .replace(" ", r"(?:\s{1,2}|-)")
    )


_BY_LETTERS = {fold(word): word for word in WORDS}
_SHORT = {fold(short): short for short in SHORT}
_WORD = "|".join(map(_letters, sorted(WORDS, key=len, reverse=True)))
_SHORT_FORM = "|".join(sorted(_SHORT, key=len, reverse=True))
HEAD = re.compile(
    rf"(?<![a-z0-9])(?:(?P<word>{_WORD})(?![a-z])"
    rf"|(?P<short>(?:{_SHORT_FORM})(?![a-z])|nq(?=tw\s?\d)))"  # NQ 21, NQTW4
)
# "lớp CT05", "tòa CT2": what is called so is a room, a class, a house.
_OF_A_PLACE = re.compile(
    any_of("lớp, tòa, nhà, phòng, lô, khu, chung cư, căn hộ, khóa, đội, tổ, sân, cầu, tuyến, xe")
    + r"\s$"
)


def kind_of(page: Page, head: re.Match) -> tuple[str | None, str | None] | None:
    """Return the short form and the word of a head; None when it only looks like one."""
    if head["short"]:
        if not page.text[head.start()].isupper() and head["short"] != "nq":
            return None
        if _OF_A_PLACE.search(page.plain[max(0, head.start() - 9) : head.start()]):
            return None
        short = _SHORT[head["short"]]
        return ("QyĐ", "quy định") if short in QUY_DINH else (short, None)
    letters = " ".join(head["word"].replace("-", " ").split())  # "Chỉ-thị" of older hands
    letters = letters.replace("qui ", "quy ").replace("thong tw", "thong tu")
    word = _BY_LETTERS[letters]
    return WORDS[word], (word if WORDS[word] else None)
