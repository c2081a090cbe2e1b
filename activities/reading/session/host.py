"""The cell, or the cells, that held a session."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from activities.reading.session.sheet import Sheet
from activities.reading.session.unit_names import is_generic, name_end
from activities.reading.session.wording import any_of, is_capitals

Place = tuple[int, int]

_CELL = re.compile(r"(?<!\w)(?:liên )?chi bộ(?: đảng(?= ))?(?!\w)")
_COMMITTEE = re.compile(r"(?<!\w)(?<!chấp hành )(?<!thường vụ )(?:đảng bộ|đảng ủy)(?= )")
# The row of minutes: "Chi bộ: Đông Thịnh".
_ROW = re.compile(r"(?:(?<=\n)|\A)[-*•\d.) ]{0,5}(?P<cell>chi bộ ?:)(?= [^\W\d])")
_VERBS = any_of("""
    tổ chức|họp|sinh hoạt|tiến hành|mở|triển khai|học tập|quán triệt|kiểm điểm|tổng kết|sơ kết
    kết nạp|phối hợp|kết hợp|ra nghị quyết|ra mắt|ra quân|về nguồn|về thăm|thăm|hành trình|đại hội
    công bố|trao|thảo luận|khai mạc|dâng hương|viếng|có (?:buổi|cuộc|chuyến)|bầu|báo công|đi|xét
    thông qua|đánh giá|nghiên cứu|tham quan|tọa đàm|giao lưu|hoàn thành
""")
_ADVERBS = any_of("""
    đã|vừa|mới|cũng|long trọng|trang trọng|trọng thể|chính thức|tiếp tục|cùng|sẽ|nghiêm túc|đồng
    đồng loạt|vinh dự|được|tưng bừng|phấn khởi
""")
# Between a subject and its verb: "(Đảng bộ xã …)", "thuộc Đảng bộ …,", ", xã …,", "đã long trọng".
_DOES = re.compile(
    r"(?: ?\([^()\n]{0,120}\))?"
    r"(?:(?:,| -)? (?:thuộc|trực thuộc|đảng bộ|đảng ủy)(?: [^\s,.;()]+){1,14}?)?"
    r"(?:, [^,.;:()\n]{2,70}(?=,)){0,2}(?:, [^,.;:()\n]{2,60}?)?,?"
    rf"(?: {_ADVERBS}){{0,4}} {_VERBS}(?!\w)"
)
_OF_AN_EVENT = re.compile(
    r"(?<!\w)"
    + any_of("""
        của|tại|ở|sinh hoạt|họp|hội nghị|đại hội|diễn đàn|tọa đàm|lễ|buổi|cuộc họp|kỳ họp|biên bản
        đoàn|thành lập|giúp đỡ của
    """)
    + r"(?: điểm| mẫu)? $"
)
_OF_A_PERSON = re.compile(
    r"(?<!\w)"
    + any_of("bí thư|ủy viên|chi ủy viên|đảng viên|đại diện|các|khách mời|mời|thư ký|tới")
    + r"(?: của| lãnh đạo)? $"
)
_AND = re.compile(
    r" ?(?:\([^()\n]{0,120}\))?(?:(?:,| -| thuộc| trực thuộc) [^,.;:()\n]{2,60}?)?,? ?"
    + any_of("""
        ,|và|cùng|cùng với|với|-|(?:đã )?phối hợp (?:với|cùng)(?: các)?|liên kết với
        (?:đã )?kết hợp (?:với|cùng)
    """)
    + " ?"
)
_COLON = re.compile(r"^(chi bộ) ?:", re.IGNORECASE)
_MOST_HOSTS = 12
# Best first: where and how a cell is named.
(_SUBJECT, _TITLE, _EVENT, _HEAD, _LEAD, _LATER_SUBJECT, _PERSON, _LATER, _NONE) = range(1, 10)


@dataclass(frozen=True)
class _Mention:
    """A cell named in the text; `rank` tells how surely it is the host, 1 is best."""

    start: int
    end: int
    name: str
    rank: int
    loud: bool


@dataclass(frozen=True)
class Host:
    """A host as it is named, and where."""

    name: str
    place: Place


def hosts_told(sheet: Sheet, title: Place | None) -> list[Host]:
    """Return the hosts, the first one first; none if the text names none.

    A party committee is one only where no cell is named.
    """
    mentions = list(_mentions(sheet, title))
    named = [one for one in mentions if not is_generic(one.name)]
    # "Chi bộ nhà trường" is a host where nothing names the school.
    known = named or [one for one in mentions if one.rank <= _EVENT]
    if known:
        ranks = {one.start: one.rank for one in known}
        groups = _groups(sheet.low, mentions)
        hosts = min(groups, key=lambda group: min(ranks.get(one.start, _NONE) for one in group))
        return [_host(sheet, _fullest(one, named)) for one in hosts[:_MOST_HOSTS]]
    return [_host(sheet, one) for one in _committees(sheet, title)[:1]]


def _mentions(sheet: Sheet, title: Place | None) -> Iterator[_Mention]:
    text, low = sheet.text, sheet.low
    body = [line for line in sheet.body if not title or line.start >= title[1]]
    lead = body[min(3, len(body) - 1)].end if body else 0
    for match in _CELL.finditer(low):
        start, end = match.start(), name_end(text, low, match.end())
        if end > match.end():
            name = " ".join(low[match.end() : end].split())
            rank = _rank(low, start, end, title, lead)
            yield _Mention(start, end, name, rank, is_capitals(text[start:end]))
    for match in _ROW.finditer(low):
        start, end = match.start("cell"), name_end(text, low, match.end())
        if end > match.end() and low[end : end + 3].strip(" .;,")[:1] in ("\n", ""):
            name = " ".join(low[match.end() : end].split())
            yield _Mention(start, end, name, _HEAD, is_capitals(text[match.end() : end]))


def _rank(low: str, start: int, end: int, title: Place | None, lead: int) -> int:
    does = _DOES.match(low, end) is not None
    if title and title[0] <= start < title[1]:
        return _TITLE
    if start < (title[0] if title else lead) and _is_alone(low, start, end):
        return _HEAD
    before = low[max(0, start - 30) : start]
    if _OF_A_PERSON.search(before):
        return _PERSON
    if start >= lead:
        return _LATER_SUBJECT if does else _LATER
    if does:
        return _SUBJECT
    return _EVENT if _OF_AN_EVENT.search(before) else _LEAD


def _is_alone(low: str, start: int, end: int) -> bool:
    """Tell whether a name fills its line, or its column, as in the head of minutes."""
    before, behind = low[max(0, start - 20) : start], low[end : end + 4]
    begins = start == 0 or before.rstrip(" ")[-1:] in ("\n", "\t")
    return begins and (behind.isspace() or behind.strip(" ")[:1] in ("\n", "\t", ""))


def _groups(low: str, mentions: list[_Mention]) -> list[list[_Mention]]:
    """Return the cells named side by side together: "Chi bộ A phối hợp với Chi bộ B"."""
    groups: list[list[_Mention]] = []
    for one in mentions:
        last = groups[-1][-1] if groups else None
        if last and one.start - last.end < 200 and _AND.fullmatch(low, last.end, one.start):
            groups[-1].append(one)
        else:
            groups.append([one])
    return groups


def _fullest(host: _Mention, named: list[_Mention]) -> _Mention:
    """Return the fullest wording of a host, in small letters where the text has it so."""
    quiet = [one for one in named if not one.loud]
    longer = [one for one in quiet if one.rank <= _HEAD and _is_fuller(one.name, host.name)]
    if longer:
        return max(longer, key=lambda one: len(one.name))
    same = [one for one in quiet if one.name == host.name]
    return same[0] if host.loud and same else host


def _is_fuller(name: str, short: str) -> bool:
    """Tell whether a name says the same with more words: "cơ quan Huyện đoàn Mộc Châu"."""
    if name.startswith(f"{short} "):
        return True
    words = iter(name.split())
    return " " in short and len(name) > len(short) and all(one in words for one in short.split())


def _host(sheet: Sheet, mention: _Mention) -> Host:
    """Return a mention as a host; a name in capitals as the text writes it elsewhere."""
    place = (mention.start, mention.end)
    words = _COLON.sub(r"\1", sheet.words(*place))
    if mention.loud:
        for match in re.finditer(rf"(?<!\w){re.escape(mention.name)}(?!\w)", sheet.low):
            if not sheet.text[match.start() : match.end()].isupper():
                return Host(f"Chi bộ {sheet.words(*match.span())}", place)
    return Host(words[:1].upper() + words[1:], place)


def _committees(sheet: Sheet, title: Place | None) -> list[_Mention]:
    """Return the party committees that hold a session themselves, in the headline or the lead."""
    low, found = sheet.low, []
    for match in _COMMITTEE.finditer(low, 0, (title[1] if title else 0) + 1500):
        end = name_end(sheet.text, low, match.end())
        if end > match.end() and _DOES.match(low, end):
            found.append(_Mention(match.start(), end, low[match.start() : end], _SUBJECT, False))
    return found
