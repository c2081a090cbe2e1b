"""From mentions to documents: what names the same thing is one entry, its fullest mention first."""

import datetime
import re

from activities.reading.citing.mentions import Mention
from activities.reading.citing.page import Page
from activities.reading.citing.terms import khoa_on
from activities.reading.citing.use_words import STRONGEST_FIRST
from activities.reading.citing.vocabulary import any_of
from activities.reading.facts import CitedDocument
from portal.lib.vietnamese import fold

_CALLED = any_of("""
    gọi tắt là, gọi tắt, gọi là, gọi chung là, hay còn gọi là, còn gọi là, còn được gọi là
    viết tắt là, viết tắt, tức là, tức, sau đây gọi tắt là, sau đây gọi là
""")
_IN_BRACKETS = re.compile(r"\s{0,3}[(\[]\s{0,3}[\"']?")
_SAID_TO_BE = re.compile(rf"\s{{0,3}}[,(\[]?\s{{0,3}}{_CALLED}\s{{0,3}}:?\s{{0,3}}[\"']?")
_DIGITS = re.compile(r"0*(\d+[a-z]?)")
# What a document takes from its mentions.
_TAKEN = (
    *("type", "word", "number", "code", "date", "issuer", "khoa", "congress", "plenum", "year"),
    *("title", "clause"),
)
_NEAR = 40
_MOST_ALIKE = 30


class _Document:
    """One document while its mentions are being gathered, with what they tell of it."""

    def __init__(self):
        self.mentions: list[Mention] = []
        self.kinds: set[str | None] = set()
        self.told: dict = {}

    def add(self, one: Mention):
        """Take up a mention; what is told first stays."""
        self.mentions.append(one)
        self.kinds.add(_kind(one))
        for name in _TAKEN:
            if (value := getattr(one, name)) is not None:
                self.told.setdefault(name, value)


def documents_of(page: Page, mentions: list[Mention]) -> list[CitedDocument]:
    """Gather the mentions of a text into its documents, in the order of first mention."""
    documents: list[_Document] = []
    alike: dict[str, list[_Document]] = {}
    last: Mention | None = None
    document: _Document | None = None
    for one in mentions:
        # Only the latest are asked: no text has more documents of one number in earnest.
        known = alike.setdefault(_key(one), [])[-_MOST_ALIKE:]
        if not (last and _is_alias(page, one, last)):
            fitting = (other for other in reversed(known) if _fits(one, other))
            document = next(fitting, None) or _of_its_plenum(one, documents)
        if document is None and one.is_short:
            continue
        if document is None:
            document = _Document()
            documents.append(document)
        if document not in known:
            alike[_key(one)].append(document)
        document.add(one)
        last = one
    return [_cited(page, document) for document in documents]


def _of_its_plenum(one: Mention, documents: list[_Document]) -> _Document | None:
    """Return the one numbered document of the plenum that a mention names: they are the same."""
    if one.name != "plenum" or not one.khoa:
        return None
    told = [
        other
        for other in documents[:_MOST_ALIKE]
        if other.told.get("number")
        and (other.told.get("plenum"), other.told.get("khoa")) == (one.plenum, one.khoa)
        and _kind(one) in other.kinds
    ]
    return told[0] if len(told) == 1 else None


def _key(one: Mention) -> str:
    """Return what mentions of one document share: the number, the name without its details."""
    if one.name is None:
        return _digits(one) or ""
    return " ".join(one.name.split()[:2]) if one.name.startswith("congress") else one.name


def _kind(one: Mention) -> str | None:
    return "QĐ" if one.type == "QyĐ" else one.type


def _is_alias(page: Page, one: Mention, last: Mention) -> bool:
    """Tell whether a mention names the one before otherwise: "… (gọi tắt là Đề án 06)".

    In brackets alone it is another name only with the same number, or where one has none.
    """
    if one.is_listed or not last.stop <= one.start <= last.stop + _NEAR:
        return False
    between = page.plain[last.stop : one.start]
    if _SAID_TO_BE.fullmatch(between):
        return True
    is_closed = page.plain[one.end : one.end + 3].lstrip("\"' ").startswith((")", "]"))
    numbers = {_digits(one), _digits(last)} - {None}
    return is_closed and len(numbers) < 2 and bool(_IN_BRACKETS.fullmatch(between))


def _fits(one: Mention, document: _Document) -> bool:
    if one.name is not None:
        return _same_name(one, document)
    return _same_number(one, document)


def _same_name(one: Mention, document: _Document) -> bool:
    if _kind(one) not in document.kinds:
        return False
    names = [other.name for other in document.mentions[:_MOST_ALIKE] if other.name]
    if not any(_names_agree(one.name, name) for name in names):
        return False
    return all(
        _agree(getattr(one, name), document.told.get(name)) for name in ("plenum", "khoa", "year")
    )


def _names_agree(one: str, other: str) -> bool:
    """Tell whether two names are one, the longer telling more: "dang bo tinh (ha giang)"."""
    short, long = sorted((one, other), key=len)
    return long == short or (short.startswith("congress") and long.startswith(f"{short} "))


def _same_number(one: Mention, document: _Document) -> bool:
    kinds = {_kind(one), None}
    if not (kinds & document.kinds or _kind(one) is None or _is_project(one, document)):
        return False
    known, day = document.told.get("code"), document.told.get("date")
    if one.code and known and not _is_same_code(one.code, known):
        return False
    if one.date and one.date == day:
        return True
    code = one.code or known
    khoa = one.khoa or _khoa_by_day(one.date, code)
    its_khoa = document.told.get("khoa") or _khoa_by_day(day, code)
    year, its_year = _year(one.year, one.date), _year(document.told.get("year"), day)
    return _agree(khoa, its_khoa) and _agree(year, its_year)


def _khoa_by_day(day: datetime.date | None, code: str | None) -> str | None:
    """A central document of a day is one of the term that day falls in."""
    return khoa_on(day) if code and code.endswith("TW") else None


def _is_project(one: Mention, document: _Document) -> bool:
    """Tell whether "Đề án 06" is what a decision of the Prime Minister is called."""
    kinds = {_kind(one)} | document.kinds
    codes = {one.code, document.told.get("code")} - {None}
    return kinds == {"ĐA", "QĐ"} and len(codes) == 1 and codes.pop().endswith("TTg")


def _is_same_code(one: str, other: str) -> bool:
    """Tell whether two codes are one, perhaps not finished: "08/TU", "21-NQ"."""
    short, long = sorted(
        (re.split(r"[-/]", fold(code).lstrip("0")) for code in (one, other)), key=len
    )
    return short == long or (len(short) < 3 and set(short) <= set(long))


def _year(year: str | None, day: datetime.date | None) -> str | None:
    return year or (str(day.year) if day else None)


def _agree(one, other) -> bool:
    return one is None or other is None or one == other


def _digits(one: Mention) -> str | None:
    digits = _DIGITS.match(one.number or "")
    return digits[1] if digits else one.number


def _cited(page: Page, document: _Document) -> CitedDocument:
    worded = [(one, page.words(one.start, one.end)) for one in document.mentions]
    best, text = max(worded, key=lambda pair: _fullness(*pair))
    told = {name: getattr(best, name) or document.told.get(name) for name in _TAKEN}
    return CitedDocument(
        text=text,
        span=page.source.span(best.start, best.end),
        code_as_written=best.code_as_written,
        named=told["number"] is None,
        weak=all(one.weak for one in document.mentions),
        use=min((one.use for one in document.mentions), key=STRONGEST_FIRST.index),
        also=tuple(dict.fromkeys(other for _, other in worded if other != text)),
        **told,
    )


def _fullness(one: Mention, text: str) -> tuple[bool, bool, int]:
    """How much a mention tells: a code before none, small letters before capitals, by length."""
    return one.code is not None, not text.isupper(), len(text)
