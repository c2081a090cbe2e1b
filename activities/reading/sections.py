"""The numbered parts of minutes: "I. …", "1. …"; what was dealt with, in order.

A session's agenda is made of them, so that nothing written in minutes is left behind.
"""

import re
from dataclasses import dataclass

from activities.reading.facts import Span
from activities.reading.source import Source
from portal.lib.vietnamese import fold

# Minutes say so above their first lines of text; an article may speak of a "biên bản" further down.
_HEAD_LINES = 15
_ROMAN = re.compile(
    r"^[ \t]*(?P<number>[IVX]{1,5})[ \t]?[./)\-:][ \t]*(?P<title>\S.*)$", re.MULTILINE
)
_ARABIC = re.compile(
    r"^[ \t]*(?P<number>\d{1,2})[ \t]?[./)][ \t]*(?P<title>[^\W\d].*)$", re.MULTILINE
)
_NUMBERS = {
    "I": 1,
    "II": 2,
    "III": 3,
    "IV": 4,
    "V": 5,
    "VI": 6,
    "VII": 7,
    "VIII": 8,
    "IX": 9,
    "X": 10,
}
# Parts that tell when, where and who: those facts have fields of their own.
_OF_THE_SHEET = ("thoi gian", "dia diem", "thanh phan", "chu tri", "thu ky", "diem danh")
_UNNUMBERED = "Diễn biến buổi sinh hoạt"
# A numbered line longer than this is a paragraph; its first sentence is the title.
_LONGEST_TITLE = 200
_SENTENCE_END = re.compile(r"(?<=[.:;])\s")


@dataclass(frozen=True)
class Section:
    """One part: its heading, the text below it, its place.

    `is_of_the_sheet` tells a part about time, place and attendance, which have their own fields.
    """

    title: str
    text: str
    span: Span
    is_of_the_sheet: bool = False


def are_minutes(source: Source) -> bool:
    """Whether a text is minutes: one of its first lines begins with "Biên bản"."""
    lines = (line.strip() for line in source.text.split("\n", 60)[:60])
    heads = [line for line in lines if line][:_HEAD_LINES]
    return any(fold(line[:40]).startswith("bien ban") for line in heads)


def read_sections(text: str) -> list[Section]:
    """Return the numbered parts of minutes; where none is numbered, the whole text as one part."""
    source = Source.of(text)
    headings = _in_sequence(_ROMAN, source.text) or _in_sequence(_ARABIC, source.text)
    if not headings:
        return [Section(_UNNUMBERED, source.text.strip(), (0, len(text)))]
    ends = [heading.start() for heading in headings[1:]] + [len(source.text)]
    return [_section(source, heading, end) for heading, end in zip(headings, ends, strict=True)]


def _in_sequence(pattern: re.Pattern, text: str) -> list[re.Match]:
    """Return the headings that count on from 1; other numbered lines are lists inside a part."""
    found: list[re.Match] = []
    for match in pattern.finditer(text):
        if _value(match["number"]) == len(found) + 1:
            found.append(match)
    return found if len(found) > 1 else []


def _value(number: str) -> int:
    return int(number) if number.isdecimal() else _NUMBERS.get(number, 0)


def _section(source: Source, heading: re.Match, end: int) -> Section:
    line = heading["title"].strip()
    title, rest = line, ""
    if len(line) > _LONGEST_TITLE:
        parts = _SENTENCE_END.split(line, maxsplit=1)
        title, rest = (parts[0], parts[1]) if len(parts) == 2 else (line[:_LONGEST_TITLE], line)
    body = source.text[heading.end() : end].strip()
    return Section(
        title=title.rstrip(" :.;")[:_LONGEST_TITLE],
        text="\n".join(part for part in (rest, body) if part),
        span=source.span(heading.start("title"), end),
        is_of_the_sheet=any(fold(title).startswith(word) for word in _OF_THE_SHEET),
    )
