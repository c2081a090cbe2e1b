"""One text in the forms that rules of running text read, letter for letter in the same places.

`text` is what is shown, `view` what patterns of codes read (see `Source.view`); words are looked up
in `plain`, where they match with marks or without, or in `small` where marks matter.
"""

import re
import unicodedata
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from activities.reading.dates import Written, dates_in, first_date
from activities.reading.source import Source
from activities.reading.spellings import ONE_SIGN

_QUOTES = "\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033"


class _Small(dict):
    """The small letter of each letter met so far; what has none of one sign stays."""

    def __missing__(self, code: int) -> str:
        small = chr(code).lower()
        self[code] = small if len(small) == 1 else chr(code)
        return self[code]


class _Plain(dict):
    """The plain small letter of each letter met so far."""

    def __missing__(self, code: int) -> str:
        first = unicodedata.normalize("NFD", chr(code))[0].lower()
        self[code] = first if len(first) == 1 else chr(code)
        return self[code]


_PLAIN = _Plain(
    {ord("đ"): "d", ord("Đ"): "d"}
    | ONE_SIGN
    | dict.fromkeys(map(ord, _QUOTES), '"')
    | {ord("|"): ","}
)
_SMALL = _Small()
# TƯ is Trung ương and TU a tỉnh ủy: their plain letters must not be the same.
_CENTRAL = re.compile(r"(?<=T)(\.?\s?)Ư(?![^\W\d_])")

_LOOSE_DAY = re.compile(
    r"(?P<day>\d{1,2})\s?[/.-]\s?(?P<month>\d{1,2})(?:\s?[/.-]\s?|\s{1,3}nam\s{1,3})"
    r"(?P<year>\d{4}|\d{2})(?!\d|\s?[/.-]\d)",
    re.ASCII,
)


@dataclass(frozen=True)
class Page:
    """A text, its plain letters, and the days written in it."""

    source: Source

    @property
    def text(self) -> str:
        return self.source.text

    @property
    def view(self) -> str:
        return self.source.view

    @cached_property
    def plain(self) -> str:
        """Small letters without marks; one kind of dash, slash and double quote; TƯ as tw.

        The bar between the cells of a table is a comma.
        """
        return _CENTRAL.sub(r"\1w", self.text).translate(_PLAIN)

    @cached_property
    def small(self) -> str:
        """Small letters with their marks."""
        return self.text.translate(_SMALL)

    @cached_property
    def days(self) -> dict[int, Written]:
        """Every day written in the text, whether it exists or not, by where it starts."""
        return {written.start: written for written in dates_in(self.text.translate(ONE_SIGN))}

    def day_at(self, place: int) -> tuple[int, date | None] | None:
        """Return where the day written at `place` ends, and the day if it exists."""
        written = self.days.get(place)
        return (written.end, written.day) if written else self._loose_day_at(place)

    def _loose_day_at(self, place: int) -> tuple[int, date | None] | None:
        """Read a day that only the word "ngày" shows to be one: 3.6.24, 22/12-2024."""
        if not self.plain[max(0, place - 6) : place].rstrip().endswith("ngay"):
            return None
        loose = _LOOSE_DAY.match(self.plain, place)
        if not loose:
            return None
        year = loose["year"] if len(loose["year"]) == 4 else f"20{loose['year']}"
        return loose.end(), first_date(f"{loose['day']}/{loose['month']}/{year}")

    def words(self, start: int, end: int) -> str:
        """Return a piece of the text on one line."""
        return self.source.words(start, end)

    def starts_with_capital(self, place: int) -> bool:
        return self.text[place : place + 1].isupper()
