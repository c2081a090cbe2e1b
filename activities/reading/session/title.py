"""The headline of a report, if the text begins with one."""

import re

from activities.reading.session.headings import (
    LONGEST,
    is_banner,
    is_body,
    is_header,
    is_lead,
    is_paper,
)
from activities.reading.session.junk import is_menu
from activities.reading.session.sheet import LIST_MARK, Line, Sheet
from activities.reading.session.wording import any_of, is_capitals, whole

Place = tuple[int, int]

_FIRST_LINES = 12  # so far down a headline is looked for
_GOES_ON = re.compile(
    whole("về|v/v|với|của|trong|tại|và|nhằm|theo|năm|tháng|quý|chủ đề|chuyên đề|kỳ") + r"|[(\"“]"
)
_SECTION = re.compile(
    r"[^:]{2,40}:|"
    + any_of("hôm nay|vào lúc|hồi|ngày|sáng|chiều|tối|căn cứ|thực hiện|thời gian|địa điểm")
    + r"(?!\w)"
)


def title_place(sheet: Sheet) -> Place | None:
    """Return where the headline stands; None when the text begins in the body."""
    lines = sheet.body
    head = list(enumerate(lines[:_FIRST_LINES]))
    paper = next((at for at, line in head if is_paper(sheet, line)), None)
    if paper is not None and all(is_header(sheet, line) for line in lines[:paper]):
        return _paper_title(sheet, lines[paper:])
    first = next((at for at, line in head if not is_header(sheet, line, alone=False)), None)
    if first is None or is_body(sheet, lines, first):
        return _column_as_title(sheet, lines[first or 0] if lines else None)
    below = len(lines) - 1
    while is_banner(sheet, lines, first) or (
        first < below and is_header(sheet, lines[first], alone=False)
    ):
        first += 1
    start, end = lines[first].start, lines[first].end
    for above, line in zip(lines[first:], lines[first + 1 : first + 5], strict=False):
        is_twice = sheet.low[above.start : above.end] == sheet.low[line.start : line.end]
        if is_twice or not _goes_on(sheet, above, line) or line.end - start > LONGEST:
            break
        end = line.end
    return start, end


def _paper_title(sheet: Sheet, lines: list[Line]) -> Place:
    """Join a kind of document with the line that tells what it is about."""
    start, end = lines[0].start, lines[0].end
    is_bare = len(sheet.low[start:end].split()) <= 2
    for line in lines[1:3]:
        low = sheet.low[line.start : line.end]
        if _SECTION.match(low) or LIST_MARK.match(low) or len(low) > 160 or low.endswith("."):
            break
        if is_header(sheet, line, alone=False) or (not is_bare and not _tells_more(sheet, line)):
            break
        end, is_bare = line.end, False
    return start, end


def _tells_more(sheet: Sheet, line: Line) -> bool:
    """Tell whether a line goes on with the name of a document."""
    capitals = is_capitals(sheet.text[line.start : line.end])
    return not line.opens and (capitals or bool(_GOES_ON.match(sheet.low, line.start)))


def _goes_on(sheet: Sheet, above: Line, line: Line) -> bool:
    """Tell whether a headline goes on in the next line."""
    low, written = sheet.low[line.start : line.end], sheet.text[line.start : line.end]
    capitals = is_capitals(written)
    if is_capitals(sheet.text[above.start : above.end]) != capitals or is_lead(low):
        return False
    if capitals:
        return not line.opens or bool(_GOES_ON.match(low))
    return not line.opens and written[0].islower() and len(low) <= 120 and not low.endswith(".")


def _column_as_title(sheet: Sheet, body: Line | None) -> Place | None:
    """Return the last line above the body that only looked like the name of a column.

    "SINH HOẠT CHI BỘ" is both: the headline, when no other stands below it.
    """
    above = [line for line in sheet.paragraphs if body is None or line.start < body.start]
    if not above or (body is None and len(sheet.paragraphs) > 3):
        return None
    line = above[-1]
    low = sheet.low[line.start : line.end]
    return (line.start, line.end) if is_menu(low) and low.startswith("sinh hoạt") else None
