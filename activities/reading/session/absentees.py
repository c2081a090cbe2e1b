"""Who was absent, and why, as minutes and reports name them."""

import re
from collections.abc import Iterator

from activities.reading.facts import Absentee
from activities.reading.session.counts import EXCUSED, UNEXCUSED
from activities.reading.session.numbers import NUMBER, value
from activities.reading.session.sheet import LIST_MARK, Sheet, is_full_stop
from activities.reading.session.wording import CAPITAL, any_of

Place = tuple[int, int]

_RANK = (
    r"(?:(?:thiếu|trung|thượng|đại) (?:tướng|tá|úy)(?: (?:qncn|cn))?|(?:thượng|trung|hạ) sĩ"
    r"|binh nhất|binh nhì)"
)
_HONORIFIC = rf"(?:đồng chí|đ/ ?c|đc|ông|bà|anh|chị|cô|thầy|bác|chú|em|{_RANK})"
_BEFORE_NAME = re.compile(
    rf"(?:{LIST_MARK.pattern}|\d{{1,2}}\t)?"
    rf"(?:(?:các|gồm|là|và|đảng viên|{_HONORIFIC}|ts|ths|bs|pgs|gs|ds|ks|gv)\.?[ :]{{1,3}}){{0,4}}"
)
_NAME_WORD = rf"{CAPITAL}[\w'’ʼ]*"
_NAME_WORDS = rf"{_NAME_WORD}(?: {_NAME_WORD}){{0,5}}"
_NAME = re.compile(_NAME_WORDS)
_NAME_BEFORE = re.compile(
    rf"(?i:{_HONORIFIC}) (?P<name>{_NAME_WORDS})(?:,? \([^()\n]*\))?,?(?: đã)? $"
)
_LABEL = re.compile(
    rf"(?<!\w)(?:(?P<unexcused>{UNEXCUSED})|(?P<excused>{EXCUSED})"
    r"|(?P<absent>vắng(?: mặt)?(?: họp)?))(?!\w)"
)
_COUNT = re.compile(
    rf"[ :=]{{0,3}}(?:(?:là|có|gồm) )?(?P<n>{NUMBER})?(?: ?(?:đồng chí|đ/ ?c|đc|đảng viên|đv|người)"
    rf"(?= ?[(:,.;-]| ?$| ?\n| (?:là|gồm|đó)))?[ :-]{{0,3}}(?:(?:đó là|gồm|cụ thể):? ?)?"
)
_ITEM = re.compile(r"(?:[^;,\n\t()]|\([^()\n]*\))+")
_JOINT = re.compile(r" và (?=(?:các )?(?:đồng chí |đ/c |ông |bà |cô |thầy |[A-ZĐ]))")
_WHY = re.compile(r"[ :,;.–-]*(?:(?:với |vì )?lý do|vì|do)(?!\w)[ :]*")
_POST = re.compile(
    any_of("""
        phó |ủy viên|chi ủy|bí thư|trưởng|tổ |giám đốc|hiệu |giáo viên|nhân viên|đảng viên|cán bộ
        lớp
    """)
)
_OTHERS = re.compile(
    r"(?<!\w)(?:chủ trì|chủ tọa|thư ký|khách|đại biểu|cấp trên|nội dung|dự họp)(?!\w)"
)
_LONGEST = 800


def read_absentees(sheet: Sheet) -> list[Absentee]:
    """Return the people named as absent, in the order of the text."""
    found: dict[int, Absentee] = {}
    labels = list(_LABEL.finditer(sheet.low))
    for at, label in enumerate(labels):
        following = labels[at + 1].start() if at + 1 < len(labels) else len(sheet.low)
        is_excused = {"excused": True, "unexcused": False}.get(label.lastgroup)
        if named := _named_before(sheet, label, is_excused):
            found.setdefault(*named)
            continue
        for start, end in _told_after(sheet, label.end(), following):
            for place, absentee in _people(sheet, start, end, is_excused):
                found.setdefault(place, absentee)
    return [found[place] for place in sorted(found)]


def _named_before(sheet, label: re.Match, is_excused: bool | None) -> tuple[int, Absentee] | None:
    """Read "đồng chí Cao Hữu Trình vắng không có lý do", "cô Lả vắng mặt do nghỉ thai sản"."""
    start = max(0, label.start() - 90)
    name = _NAME_BEFORE.search(sheet.text, start, label.start())
    if not name:
        return None
    why = _WHY.match(sheet.low, label.end())
    reason = None
    if why:
        end = re.compile(r"[^.;,()\n]*").match(sheet.low, why.end()).end()
        reason = _reason(sheet, why.end(), end)
    return _absentee(sheet, name.start("name"), name.end("name"), reason, is_excused)


def _told_after(sheet: Sheet, start: int, following: int) -> Iterator[Place]:
    """Return the parts of the text that name who a word of absence speaks of.

    They stand behind it, in brackets or up to the full stop; or on the lines of a list below.
    """
    low = sheet.low
    counted = _COUNT.match(low, start)
    if counted["n"] and not value(counted["n"]):
        return
    start = counted.end()
    line_end = low.find("\n", start, start + _LONGEST)
    line_end = len(low) if line_end < 0 else line_end
    if low.startswith("(", start):
        close = low.find(")", start, line_end)
        yield start + 1, min(close if close > 0 else line_end, following)
        return
    end = _sentence_end(sheet, start, min(line_end, following))
    if low[start:end].strip(" .:;"):
        yield start, end
        return
    while line_end < following and (mark := _LIST_LINE.match(low, line_end)):
        line_end = mark.end()
        if line_end > following or _OTHERS.search(mark[0]):
            return
        yield mark.start("line"), line_end


_LIST_LINE = re.compile(
    rf"\n[ \t]{{0,9}}(?P<line>(?:{LIST_MARK.pattern}|\d{{1,2}}\t)[^\n]{{2,200}})"
)


def _sentence_end(sheet: Sheet, start: int, line_end: int) -> int:
    """Return where the sentence ends; a semicolon and "ThS." end none here."""
    depth = 0
    for place in range(start, min(line_end, start + _LONGEST)):
        sign = sheet.low[place]
        depth += (sign == "(") - (sign == ")")
        if depth < 0 or (sign == "." and not depth and is_full_stop(sheet.low, place)):
            return place
    return min(line_end, start + _LONGEST)


def _people(
    sheet: Sheet, start: int, end: int, is_excused: bool | None
) -> Iterator[tuple[int, Absentee]]:
    """Read a list of names with their reasons; what begins with no name is the reason before it."""
    last: tuple[int, int] | None = None
    reason: str | None = None
    for item_start, item_end in _items(sheet, start, end):
        if _OTHERS.search(sheet.low, item_start, item_end):
            break
        opening = _BEFORE_NAME.match(sheet.low, item_start, item_end)
        name = _NAME.match(sheet.text, opening.end(), item_end)
        if name and (" " in name[0] or "'" in name[0] or opening[0].strip(" -+•:")):
            if last:
                yield _absentee(sheet, *last, reason, is_excused)
            last, reason = name.span(), _reason(sheet, name.end(), item_end)
        elif last and not reason:
            reason = _reason(sheet, item_start, item_end)
    if last:
        yield _absentee(sheet, *last, reason, is_excused)


def _items(sheet: Sheet, start: int, end: int) -> Iterator[Place]:
    for item in _ITEM.finditer(sheet.low, start, end):
        done = item.start()
        for joint in _JOINT.finditer(sheet.text, *item.span()):
            yield _stripped(sheet.low, done, joint.start())
            done = joint.end()
        yield _stripped(sheet.low, done, item.end())


def _stripped(low: str, start: int, end: int) -> Place:
    written = low[start:end]
    start += len(written) - len(written.lstrip())
    return start, max(start, end - (len(written) - len(written.rstrip())))


def _reason(sheet: Sheet, start: int, end: int) -> str | None:
    """Return why somebody was absent, without "do", "vì", brackets and dashes; a post is none."""
    why = _WHY.match(sheet.low, start, end)
    words = sheet.words(why.end() if why else start, end).strip(" :,;.–—-()")
    if not words or _POST.match(words.lower()):
        return None
    return words


def _absentee(sheet, start, end, reason, is_excused) -> tuple[int, Absentee]:
    if is_excused is None and reason:
        is_excused = True
    name = sheet.words(start, end)
    return start, Absentee(name, sheet.span(start, end), reason, is_excused)
