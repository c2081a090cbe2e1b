"""Numbers of congresses, plenums and khóa, as they are written: XIII, 13, thứ sáu."""

import datetime
import re

from activities.reading.citing.page import Page

_UNITS = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")
_WORDS = {
    word: number
    for number, words in enumerate(
        (
            "nhat mot",
            "hai",
            "ba",
            "tu bon",
            "nam",
            "sau",
            "bay",
            "tam",
            "chin",
            "muoi",
            "muoi_mot",
            "muoi_hai",
            "muoi_ba",
            "muoi_bon",
            "muoi_lam",
        ),
        1,
    )
    for word in words.split()
}
ROMAN = r"(?:x{0,3}(?:ix|iv|v?i{1,3}|v)|x{1,3})(?![a-z0-9])"
_ANY_WORD = "|".join(sorted((word.replace("_", r"\s") for word in _WORDS), key=len, reverse=True))
NUMBER = rf"(?:{ROMAN}|\d{{1,2}}(?![\d/.-]{{0,3}}\d))"
# Words count only behind "lần thứ": "năm" alone is a year, "sau" is after.
ORDINAL = rf"(?:{NUMBER}|(?:{_ANY_WORD})(?![a-z]))"
# "lần thứ sáu", "lần sáu": how a congress or a plenum is counted; "HN" is Hội nghị.
LAN_THU = r"lan\s{1,3}(?:thu\s{1,3})?"
HOI_NGHI = r"(?:hoi\s{1,3}nghi|hn)\s{1,3}"

_ROMAN_VALUES = {"i": 1, "v": 5, "x": 10}


def number_of(written: str) -> int | None:
    """Return the number that plain letters write: 6 for "vi", "6", "sau"."""
    written = "_".join(written.split())
    if written.isdigit():
        return int(written) or None
    if written in _WORDS:
        return _WORDS[written]
    values = [_ROMAN_VALUES.get(letter, 0) for letter in written] + [0]
    pairs = zip(values, values[1:], strict=False)
    return sum(-one if one < after else one for one, after in pairs) or None


def roman(number: int | None) -> str | None:
    """Return a number of a congress or a term as it is printed: XIII for 13."""
    return "X" * (number // 10) + _UNITS[number % 10] if number else None


def roman_of(written: str) -> str | None:
    return roman(number_of(written))


_KHOA = re.compile(
    rf"\s{{0,3}},?\s{{0,3}}(?:\(\s?)?(?:cac\s|dang\s)?(?:khoa|k\.?)\s{{0,3}}({ROMAN}|\d{{1,2}}(?!\d))"
)
_ANOTHER = re.compile(rf"\s{{0,2}}(?:,|va|&|,\s?va)\s{{0,2}}(khoa\s{{0,2}})?({ROMAN})")
_CLOSED = re.compile(r"\s?\)")


# The first day of each term of the Central Committee, back to the oldest still cited.
_TERMS = (
    (datetime.date(2026, 1, 23), "XIV"),
    (datetime.date(2021, 2, 1), "XIII"),
    (datetime.date(2016, 1, 28), "XII"),
    (datetime.date(2011, 1, 19), "XI"),
    (datetime.date(2006, 4, 25), "X"),
    (datetime.date(2001, 4, 22), "IX"),
    (datetime.date(1996, 7, 1), "VIII"),
)


def khoa_on(day: datetime.date | None) -> str | None:
    """Return the term of the Central Committee in which a day falls."""
    return next((term for first, term in _TERMS if day and day >= first), None)


def khoas_at(page: Page, place: int) -> list[tuple[int, int, str]]:
    """Return the khóa named at `place`, several in "khóa XI, XII": start, end, Roman number.

    A bracket that was opened for them is not part of any; see `after_bracket()`.
    """
    first = _KHOA.match(page.plain, place)
    if not first or not (term := roman_of(first[1])):
        return []
    found = [(place, first.end(), term)]
    while more := _ANOTHER.match(page.plain, found[-1][1]):
        # "khóa XI, V" is no list unless it is said to be: a term is written in capitals.
        if not page.starts_with_capital(more.start(2)):
            break
        start = more.start(1) if more[1] else more.start(2)
        found.append((start, more.end(), roman_of(more[2])))
    return found


def after_bracket(page: Page, start: int, end: int) -> int:
    """Return `end`, behind the bracket that closes there if one was opened since `start`."""
    closed = _CLOSED.match(page.plain, end)
    piece = page.plain[start:end]
    return closed.end() if closed and piece.count("(") > piece.count(")") else end
