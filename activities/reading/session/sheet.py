"""A text as a sheet: its lines, its paragraphs, what is junk around the article."""

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property

from activities.reading.session.junk import is_junk
from activities.reading.session.wording import even, is_capitals
from activities.reading.source import Source

# A line of a list, or of minutes: "- …", "1. …", "II/ …", "a) …", "* …", "Thời gian: …".
LIST_MARK = re.compile(r"(?:[-+*•●–—▪◦✓]|\(?\d{1,2}[.)/](?!\d)|[ivxIVX]{1,4}[.)/]|[a-eđ][.)]) ?")
_LABEL = re.compile(r"[^\W\d][^:.;,\n]{1,40}:(?!\d)")
_FRONTED = re.compile(r"(?:ngày|sáng|trưa|chiều|tối|vào|hôm nay)[^,.]{0,30}\d")
# What a wrapped line cannot end with, if the next line is a new paragraph.
_OPEN_END = re.compile(
    r"(?:[,(&/]|(?<!\w)(?:và|của|về|với|các|cho|trong|tại|là|theo|đồng chí|số|chi bộ|đảng bộ|ngày"
    r"|tháng|năm))$"
)
# A table of minutes laid down line by line, or with tabs: the label stands alone, its value follows.
_LABEL_ALONE = re.compile(
    r"(?:(?<=\n)|(?<=[\t|:])|\A)(?: {0,4}\d{1,2}[.)]?)? {0,4}(?:(?:thời gian|giờ)(?: họp| bắt đầu| kết thúc)?|bắt đầu"
    r"|kết thúc|khai mạc|bế mạc|(?:địa điểm|nơi)(?: họp)?|ngày họp|(?:trong đó:? ?)?(?:đảng viên |đv )?(?:chính"
    r" thức|dự bị)|tổng số(?: đảng viên| đv)?(?: (?:của |toàn )?chi bộ)?|(?:số )?(?:đảng viên |đv )?(?:có"
    r" mặt|dự họp|tham dự)|(?:số )?(?:đảng viên |đv )?vắng(?: mặt)?(?: (?:có|không) (?:lý do|phép))?)"
    r" {0,4}:?(?P<gap>(?: {0,4}\n){1,2} {0,4}| {0,4}[\t|] {0,4}| {3,20})(?=[^\s])"
)
_SENTENCE_END = re.compile(r"[.!?…;][\"”’)]{0,2}\s+(?=[^\W\d_]|[\d“\"(-])|\n")
_ABBREVIATION = re.compile(
    r"(?:(?<!\w)(?:ts|ths|bs|bsck|bscki|bsckii|dsck|dscki|gvc|ncs|kts|ls|pgs|gs|tp|tx|tt|đ/c|đc|ks|cn|th\.s|dr|mr|st|ckii|cki|tr|t|p|q|h|x)"
    r"|(?<!\w)[^\W\d_])\.$"
)


@dataclass(frozen=True)
class Line:
    """One written line, without the spaces around it; `opens` tells of an empty line above."""

    start: int
    end: int
    opens: bool


class Sheet:
    """A source with its lines, joined where a sentence was only broken to fit a screen.

    `low` has the letters rules read (see `even()`): inside a paragraph a line break is a space,
    between paragraphs it stays.
    """

    def __init__(self, source: Source) -> None:
        self.source = source
        self.text = source.text
        self.lines = _lines(self.text)
        self.low, self.paragraphs = self._joined()

    def span(self, start: int, end: int) -> tuple[int, int]:
        return self.source.span(start, end)

    def words(self, start: int, end: int) -> str:
        return self.source.words(start, end)

    @cached_property
    def _sentence_starts(self) -> list[int]:
        starts = [0]
        for match in _SENTENCE_END.finditer(self.low):
            if match[0][0] != "." or is_full_stop(self.low, match.start()):
                starts.append(match.end())
        return [*starts, len(self.low) + 1]

    def sentence(self, place: int) -> tuple[int, int]:
        """Return the sentence around a place."""
        at = bisect_right(self._sentence_starts, place)
        start = self._sentence_starts[at - 1]
        end = self._sentence_starts[at] if at < len(self._sentence_starts) else len(self.low)
        return start, min(end, len(self.low))

    @cached_property
    def body(self) -> list[Line]:
        """The paragraphs of the article, without the page's junk around and between them."""
        return [one for one in self.paragraphs if not is_junk(self.low[one.start : one.end])]

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


def _with_colon(label: re.Match) -> str:
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
        text, low = self.text, self.low
        if LIST_MARK.match(low, line.start) and not low.startswith("-", line.start):
            return False
        if text[line.start].islower():
            return not self.begins_small
        above = text[max(last.start, end - 200) : end].splitlines()[-1]
        if is_capitals(above) != is_capitals(text[line.start : line.end]):
            return False
        if _OPEN_END.search(low, max(last.start, end - 12), end):
            return True
        if (
            low[line.start] == "-"
            or _FRONTED.match(low, line.start)
            or _LABEL.match(low, line.start)
        ):
            return False
        if not self.width or low[end - 1] in ":;":
            return False
        return len(above) >= (0.9 if low[end - 1] in ".!?…" else 0.6) * self.width


def _width(low: str, lines: list[Line]) -> int:
    """Return the width a text was broken to, or 0 when each paragraph is one line."""
    longest = max((line.end - line.start for line in lines), default=0)
    if longest > 140:
        return 0
    broken = whole = 0
    for line, following in zip(lines, lines[1:], strict=False):
        if following.opens or LIST_MARK.match(low, following.start):
            continue
        if line.end - line.start >= 40 and low[line.end - 1] not in ".!?:;…":
            broken += 1
        else:
            whole += 1
    return longest if broken >= 2 and broken >= whole else 0
