"""Codes of documents, however they are typed: "nq 21", "21 – NQ / TW", "nghị quyết số 21".

`parse_code()` understands what a reader types, `code_key()` tells whether two codes are the
same, `canonical_code()` writes one as it is printed. The order of the Party is
number-TYPE/ISSUER, that of the State number/year/TYPE-ISSUER; people mix them.
"""

import re
from dataclasses import dataclass, field, replace
from datetime import date

from activities.reading.dates import dates_in
from activities.reading.spellings import (
    TYPES,
    Reading,
    capitals,
    one_line,
    plain_view,
    readings,
    type_and_issuer,
)
from portal.lib.vietnamese import fold, normal

__all__ = ["TYPES", "CodeQuery", "canonical_code", "code_key", "named_key", "parse_code"]

_ROMAN_UNITS = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")
_KHOA = re.compile(r"(?<![a-zA-Z\d])(?i:khoa) ?(?P<term>(?i:[ivx]{1,5})|\d{1,2})(?![a-zA-Z\d])")
_BEFORE_DAY = re.compile(r"(?:,? ?(?i:ngay) ?|@)$")
_SIGNS = " ,.;:()@/-"
_JOINING = re.compile(r"^(?:của|cua|về|ve)(?!\w)\s*", re.IGNORECASE)


@dataclass(frozen=True)
class CodeQuery:
    """What a typed code names; what was not typed is None, other words are in `rest`.

    `number` has no leading zeros; `type` and `issuer` are as printed, QĐi and QyĐ as QĐ. `word`
    is the kind in words, if they or the spelling told it: a quy định is not a quyết định. `year`
    is a year without a day (52/2019, 13/2023/NĐ-CP, "năm 2021").
    """

    number: str | None
    type: str | None
    issuer: str | None
    issued_on: date | None
    khoa: str | None
    rest: str
    word: str | None = None
    year: int | None = None

    # How the `code_key()` of what it names begins: "21-NQ/TW", "21-NQ/", or "" if not known.
    key: str = field(default="", compare=False)


def parse_code(text: str) -> CodeQuery | None:
    """Read a typed query; None unless it names a number with a type or an issuer, or NQ/TW.

    The first code counts; the same one written again, as in "Hướng dẫn số 42 (HD 42)", is not
    left in `rest`.
    """
    parsed = _parsed(text)
    return parsed[1] if parsed else None


def code_key(text: str) -> str:
    """Return the form in which equal codes are equal: "01-HD/TW" and "1 – hd / tw" are "1-HD/TW".

    What is no code is compared by its letters.
    """
    reading = _only_reading(text)
    return _key(reading).rstrip("/-") if reading else fold(text).upper()


def canonical_code(text: str) -> str:
    """Return a code as it is printed: "1 – hd / tw" as "01-HD/TW", state codes in their order."""
    reading = _only_reading(text)
    if not reading or not reading.number:
        return " ".join(normal(text).split())
    number = f"{int(reading.number):02d}"
    if reading.is_of_state:
        ending = "-".join(part for part in (reading.type, reading.issuer) if part)
        return "/".join(str(part) for part in (number, reading.year, ending) if part)
    start = "-".join(part for part in (number, reading.type) if part)
    return "/".join(part for part in (start, reading.issuer) if part)


def named_key(text: str) -> str:
    """Return the key of a document named without a code: its plain words, without quotes."""
    return " ".join(re.sub(r"[\"']", " ", fold(text)).strip(" .,;").split())


def _parsed(text: str) -> tuple[Reading, CodeQuery] | None:
    """Return the first code of `text`, as spelled, and what the text asks for."""
    line = one_line(text)
    view, days, taken = _without_days(plain_view(line), line)
    found = list(readings(view, line)) or list(type_and_issuer(view))
    if not found:
        return None
    same = [reading for reading in found if _is_same(found[0], reading)]
    issuer = next((reading.issuer for reading in same if reading.issuer), None)
    first = replace(found[0], issuer=issuer)
    type_ = _query_type(first)
    words = [reading.word for reading in same if _fits(reading.word, type_)]
    khoa = _KHOA.search(view)
    taken += [reading.place for reading in same] + ([khoa.span()] if khoa else [])
    return first, CodeQuery(
        number=first.number,
        type=type_,
        issuer=issuer,
        issued_on=next(iter(days), None),
        khoa=_roman(khoa["term"]) if khoa else None,
        rest=_left_over(line, taken),
        word=next(iter(words), None),
        year=first.year,
        key=_key(first) if first.number and (type_ or first.is_of_state) else "",
    )


def _only_reading(text: str) -> Reading | None:
    """Return the one code that `text` is, as spelled; None when it says more, or no code."""
    reading, query = _parsed(text) or (None, None)
    return reading if query and not query.rest else None


def _key(reading: Reading) -> str:
    number = reading.number or ""
    if reading.is_of_state and reading.year:
        number = f"{number}/{reading.year}"
    type_, issuer = capitals(reading.type or ""), capitals(reading.issuer or "")
    return "-".join(part for part in (number, type_) if part) + f"/{issuer}"


def _fits(word: str | None, type_: str | None) -> bool:
    """Tell whether a kind in words says more of a type; where they disagree the code is right."""
    return word is not None and (type_ is None or word in TYPES.get(type_, ()))


def _query_type(reading: Reading) -> str | None:
    return "QĐ" if reading.type and capitals(reading.type) == "QD" else reading.type


def _is_same(first: Reading, other: Reading) -> bool:
    """Tell whether `other` writes the code of `first` again, perhaps in part."""
    return (
        other.number == first.number
        and _query_type(other) == _query_type(first)
        and (other.issuer is None or first.issuer in {None, other.issuer})
    )


def _without_days(view: str, line: str) -> tuple[str, list[date], list[tuple[int, int]]]:
    """Blank the days written in a line; return the view that is left, the days, their places."""
    pieces, days, places, done = [], [], [], 0
    for written in dates_in(line):
        before = _BEFORE_DAY.search(view, max(done, written.start - 8), written.start)
        start = before.start() if before else written.start
        pieces += [view[done:start], "\n" * (written.end - start)]
        places.append((start, written.end))
        days += [written.day] if written.day else []
        done = written.end
    return "".join([*pieces, view[done:]]), days, places


def _left_over(line: str, taken: list[tuple[int, int]]) -> str:
    """Return the words of a line outside the places taken, without what only joined them."""
    pieces, done = [], 0
    for start, end in sorted(taken):
        pieces.append(line[done:start])
        done = max(done, end)
    pieces = [piece.strip(_SIGNS) for piece in [*pieces, line[done:]]]
    return " ".join(rest for piece in pieces if (rest := _JOINING.sub("", piece, count=1)))


def _roman(term: str) -> str:
    """Return a term of the Party as it is printed: XIII for 13."""
    if not term.isdigit():
        return term.upper()
    return "X" * (int(term) // 10) + _ROMAN_UNITS[int(term) % 10]
