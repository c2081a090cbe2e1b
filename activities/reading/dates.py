"""Days as citations write them: 16/6/2022, 16-6-2022, ngày 16 tháng 6 năm 2022; day first always.

`first_date()` reads a day, `replace_date()` corrects one in an article and leaves the way it was
written alone. Nothing is guessed: a day that does not exist, or lacks its year, is no date.
"""

import re
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

_MONTH_WORDS = (
    ("giêng", "một"),
    ("hai",),
    ("ba",),
    ("tư",),
    ("năm",),
    ("sáu",),
    ("bảy", "bẩy"),
    ("tám",),
    ("chín",),
    ("mười",),
    ("mười một",),
    ("mười hai", "chạp"),
)
MONTHS = {word: number for number, words in enumerate(_MONTH_WORDS, 1) for word in words}

# Rich text holds a no-break space as an entity; pasted text may be decomposed (NFD).
_GAP = r"(?:\s|&nbsp;){1,3}"
_THANG, _NAM = "th(?:á|a\u0301|a)ng", "n(?:ă|a\u0306|a)m"
_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True)).replace(" ", _GAP)


def _numbers(separator: str, year: str) -> str:
    """Return the pattern of a day in numbers that is no part of a longer row of numbers."""
    joint = rf"\s?{re.escape(separator)}\s?"
    before, after = rf"(?<!\d)(?<!\d{re.escape(separator)})", rf"(?!\d|{re.escape(separator)}\d)"
    return rf"{before}(\d{{1,2}})({joint})(\d{{1,2}})({joint})({year}){after}"


_WRITTEN = re.compile(
    "|".join(
        [
            r"(<[^<>]*>)",  # a tag: addresses in it are not for reading
            _numbers("/", r"\d{4}|\d{2}"),
            _numbers("-", r"\d{4}"),
            _numbers(".", r"\d{4}"),
            r"(?<![\w/.-])(\d{4})(-)(\d{1,2})(-)(\d{1,2})(?![\w/]|-\d)",
            rf"(?<!\d)(\d{{1,2}})({_GAP}{_THANG}{_GAP})(\d{{1,2}}|{_MONTH})"
            rf"({_GAP}{_NAM}{_GAP}|\s?/\s?)(\d{{4}})(?!\d)",
        ]
    ),
    re.IGNORECASE,
)


class Written(NamedTuple):
    """One day written in a text; `day` is None when it does not exist (31/9/2023)."""

    day: date | None
    start: int
    end: int
    parts: tuple[str, str, str, str, str]


def dates_in(text: str) -> Iterator[Written]:
    """Find every day written in `text`, whether it exists or not, from left to right."""
    for match in _WRITTEN.finditer(text):
        parts = tuple(part for part in match.groups() if part is not None)
        if len(parts) == 5:
            yield Written(_day(parts), match.start(), match.end(), parts)


def first_date(text: str) -> date | None:
    """Return the first day written in `text`; None when there is none or it does not exist."""
    written = next(dates_in(text), None)
    return written.day if written else None


def replace_date(text: str, old: date, new: date) -> str:
    """Write `new` wherever `text` writes `old`, the same way: separators, zeros, words.

    `text` may be rich text: tags and the addresses in them stay as they are.
    """
    pieces, done = [], 0
    for written in dates_in(text):
        if written.day == old:
            pieces += [text[done : written.start], _rewritten(written.parts, new)]
            done = written.end
    return "".join([*pieces, text[done:]])


def _day(parts: tuple[str, ...]) -> date | None:
    day, month, year = _in_order(parts)
    month_number = MONTHS.get(" ".join(month.replace("&nbsp;", " ").lower().split()), month)
    try:
        return date(int(year) if len(year) == 4 else 2000 + int(year), int(month_number), int(day))
    except ValueError:
        return None


def _rewritten(parts: tuple[str, ...], new: date) -> str:
    """Return `new` in the manner of `parts`."""
    day, month, year = _in_order(parts)
    new_year = f"{new.year:04d}"[-len(year) :]
    new_day = _padded(new.day, like=day, or_like=month)
    new_month = _padded(new.month, like=month, or_like=day)
    if not month.isdigit():
        word = _MONTH_WORDS[new.month - 1][0]
        new_month = word.capitalize() if month[0].isupper() else word
    first, last = (new_year, new_day) if len(parts[0]) == 4 else (new_day, new_year)
    return "".join([first, parts[1], new_month, parts[3], last])


def _in_order(parts: tuple[str, ...]) -> tuple[str, str, str]:
    """Return day, month and year; only a day in the machines' order starts with its year."""
    first, _, month, _, last = parts
    return (last, month, first) if len(first) == 4 else (first, month, last)


def _padded(number: int, *, like: str, or_like: str) -> str:
    """Return `number` with a leading zero if its model has one.

    A model of two digits without a zero tells nothing; then the other number is asked.
    """
    model = like if like.startswith("0") or len(like) == 1 else or_like
    return f"{number:02d}" if model.startswith("0") else str(number)
