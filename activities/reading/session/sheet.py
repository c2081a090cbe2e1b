"""A text as a sheet: its lines, its paragraphs, its sentences, what is junk around the article."""

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property

from activities.reading.session.junk import is_junk
from activities.reading.session.wording import any_of, even, is_capitals, whole
from activities.reading.source import Source

# A line of a list, or of minutes: "- …", "1. …", "II/ …", "a) …", "* …".
LIST_MARK = re.compile(r"(?:[-+*•●–—▪◦✓]|\(?\d{1,2}[.)/](?!\d)|[ivxIVX]{1,4}[.)/]|[a-eđ][.)]) ?")
_LABEL = re.compile(r"[^\W\d][^:.;,\n]{1,40}:(?!\d)")
_FRONTED = re.compile(r"(?:ngày|sáng|trưa|chiều|tối|vào|hôm nay)[^,.]{0,30}\d")
# What the last line of a paragraph cannot end with, and what only before a number.
_OPEN_END = re.compile(
    r"(?:[,(&/]|(?<!\w)" + any_of("và|của|về|với|các|cho|trong|tại|là|theo|đồng chí") + ")$"
)
_BEFORE_NUMBER = re.compile(r"(?<!\w)(?:ngày|tháng|năm|số|khóa|chi bộ)$")
# The rows of minutes whose label and value a table, laid down as lines, has set apart.
_ROW = any_of(r"""
    (?:thời gian|giờ)(?: họp| bắt đầu| kết thúc)?|bắt đầu|kết thúc|khai mạc|bế mạc|ngày họp
    (?:địa điểm|nơi)(?: họp)?|(?:trong đó:? ?)?(?:đảng viên |đv )?(?:chính thức|dự bị)
    tổng số(?: đảng viên| đv)?(?: (?:của |toàn )?chi bộ)?
    (?:số )?(?:đảng viên |đv )?(?:có mặt|dự họp|tham dự)
    (?:số )?(?:đảng viên |đv )?vắng(?: mặt)?(?: (?:có|không) (?:lý do|phép))?
""")
_LABEL_ALONE = re.compile(
    rf"(?:(?<=[\n\t|:])|\A)(?: {{0,4}}\d{{1,2}}[.)]?)? {{0,4}}{_ROW} {{0,4}}:?"
    r"(?P<gap>(?: {0,4}\n){1,2} {0,4}| {0,4}[\t|] {0,4}| {3,20})(?=[^\s])"
)
_IDLE_SPACES = re.compile(
    r"(?<=\S) {1,2}(?= [^\s,;:.)])|(?<=\S) {1,3}(?=[,;:.)](?:\s|\Z))|(?<=[(“]) {1,3}(?=\S)"
)
_SENTENCE_END = re.compile(r"[.!?…;][\"”’)]{0,2}\s+(?=[^\W\d_]|[\d“\"(-])|\n")
_ABBREVIATION = re.compile(
    whole("""
        ts|ths|th\\.s|bs|bsck|bscki|bsckii|ckii|cki|dsck|dscki|ds|gvc|ncs|kts|ls|ks|cn|pgs|gs|dr|mr
        tp|tx|tt|tr|st|đ/c|đc|[^\\W\\d_]
    """)
    + r"\.$"
)


@dataclass(frozen=True)
class Line:
    """One written line, without the spaces around it; `opens` tells of an empty line above."""

    start: int
    end: int
    opens: bool


class Sheet:
    """A source without idle spaces, with its lines joined where a sentence was only broken.

    `text` and `low` are as long: `low` has the letters rules read (see `even()`); inside a
    paragraph a line break is a space, between paragraphs it stays.
    """

    def __init__(self, source: Source) -> None:
        self.source = source
        self.text, self._places, self._idle = _without_idle_spaces(source.text)
        self.lines = _lines(self.text)
        self.low, self.paragraphs = self._joined()

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return where a piece stands in the text as written."""
        return self.source.span(self._place(start), self._behind(end))

    def words(self, start: int, end: int) -> str:
        """Return a piece on one line, as written."""
        return self.source.words(self._place(start), self._behind(end))

    def _place(self, place: int) -> int:
        """Return where a letter stands in the source's text."""
        return place + self._idle[bisect_right(self._places, place) - 1]

    def _behind(self, end: int) -> int:
        """Return where the letter before `end` ends in the source's text."""
        return self._place(end - 1) + 1 if end else 0

    def sentence(self, place: int) -> tuple[int, int]:
        """Return the sentence around a place."""
        at = bisect_right(self._sentence_starts, place)
        return self._sentence_starts[at - 1], min(self._sentence_starts[at], len(self.low))

    @cached_property
    def body(self) -> list[Line]:
        """The paragraphs of the article, without the page's junk around and between them."""
        return [one for one in self.paragraphs if not is_junk(self.low[one.start : one.end])]

    @cached_property
    def _sentence_starts(self) -> list[int]:
        starts = [0]
        for match in _SENTENCE_END.finditer(self.low):
            if match[0][0] != "." or is_full_stop(self.low, match.start()):
                starts.append(match.end())
        return [*starts, len(self.low) + 1]

    def _joined(self) -> tuple[str, list[Line]]:
        low = even(self.text)
        wrapping = _Wrapping(self.text, low, self.lines)
        pieces, paragraphs, done = [], [], 0
        for line in self.lines:
            last = paragraphs[-1] if paragraphs else None
            if last and not line.opens and wrapping.goes_on(last, done, line):
                pieces.append(low[done : line.start].replace("\n", " "))
                paragraphs[-1] = Line(last.start, line.end, last.opens)
            else:
                pieces.append(low[done : line.start])
                paragraphs.append(line)
            pieces.append(low[line.start : line.end])
            done = line.end
        joined = "".join([*pieces, low[done:]])
        return _LABEL_ALONE.sub(_with_colon, joined), paragraphs


def is_full_stop(low: str, place: int) -> bool:
    """Tell whether the full stop at a place ends a sentence; that of "ThS.", of "TP." does not."""
    if low[place + 1 : place + 2].strip('"”’) \n'):
        return False
    return not _ABBREVIATION.search(low, max(0, place - 8), place + 1)


def _without_idle_spaces(text: str) -> tuple[str, list[int], list[int]]:
    """Drop spaces that tell nothing: two for one, one before a comma. Wide gaps part columns.

    Also return places in what is left, and how many letters were dropped before each.
    """
    pieces, places, idle, done = [], [0], [0], 0
    for match in _IDLE_SPACES.finditer(text):
        pieces.append(text[done : match.start()])
        done = match.end()
        places.append(match.start() - idle[-1])
        idle.append(idle[-1] + done - match.start())
    return "".join([*pieces, text[done:]]), places, idle


def _with_colon(label: re.Match) -> str:
    """Return a label with a colon for the gap behind it: "Có mặt\\t23" is "Có mặt:23"."""
    gap = label.end() - label.start("gap")
    name = label[0][:-gap]
    return name + ("" if name.endswith(":") else ":").ljust(gap)


def _lines(text: str) -> list[Line]:
    lines, place, opens = [], 0, True
    for written in text.split("\n"):
        if stripped := written.strip():
            start = place + written.index(stripped[0])
            lines.append(Line(start, start + len(stripped), opens))
        opens = not stripped
        place += len(written) + 1
    return lines


class _Wrapping:
    """How a text breaks its lines: at a width, inside sentences, or only behind paragraphs."""

    def __init__(self, text: str, low: str, lines: list[Line]) -> None:
        self.text, self.low = text, low
        self.width = _width(low, lines)
        small = sum(text[line.start].islower() for line in lines)
        self.begins_small = small > 0.5 * len(lines)  # typed without any capitals

    def goes_on(self, last: Line, end: int, line: Line) -> bool:
        """Tell whether a line goes on with the sentence that ends the line above, at `end`."""
        text, low, start = self.text, self.low, line.start
        if LIST_MARK.match(low, start) and low[start] != "-":
            return False
        if text[start].islower():
            return not self.begins_small
        above = text[max(last.start, end - 200) : end].splitlines()[-1]
        if is_capitals(above) != is_capitals(text[start : line.end]):
            return False
        if _FRONTED.match(low, start):
            return False
        if _OPEN_END.search(low, max(last.start, end - 12), end):
            return True
        if low[start].isdigit() and _BEFORE_NUMBER.search(low, max(last.start, end - 12), end):
            return True
        if low[start] == "-" or _LABEL.match(low, start):
            return False
        if not self.width or low[end - 1] in ":;":
            return False
        return len(above) >= (0.9 if low[end - 1] in ".!?…" else 0.6) * self.width


def _width(low: str, lines: list[Line]) -> int:
    """Return the width a text was broken to, or 0 when each paragraph is one line."""
    longest = max((line.end - line.start for line in lines), default=0)
    if longest > 140:
        return 0
    broken = whole_lines = 0
    for line, following in zip(lines, lines[1:], strict=False):
        if following.opens or LIST_MARK.match(low, following.start):
            continue
        if line.end - line.start >= 40 and low[line.end - 1] not in ".!?:;…":
            broken += 1
        else:
            whole_lines += 1
    return longest if broken >= 2 and broken >= whole_lines else 0
