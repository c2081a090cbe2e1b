"""The cell, or the cells, that held a session."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from activities.reading.session.sheet import Sheet
from activities.reading.session.unit_names import is_generic, name_end
from activities.reading.session.wording import is_capitals

_CELL = re.compile(r"(?<!\w)(?:liên )?chi bộ(?: đảng(?= ))?(?!\w)")
_COMMITTEE = re.compile(r"(?<!\w)(?:đảng bộ|đảng ủy)(?= )")
_VERBS = (
    r"(?:tổ chức|họp|sinh hoạt|tiến hành|mở|triển khai|học tập|quán triệt|kiểm điểm|tổng kết|sơ kết"
    r"|kết nạp|phối hợp|kết hợp|ra nghị quyết|ra mắt|ra quân|về nguồn|về thăm|thăm|hành trình|đại hội"
    r"|công bố|trao|thảo luận|khai mạc|dâng hương|viếng|có (?:buổi|cuộc|chuyến)|bầu|báo công|đi|thông"
    r" qua|đánh giá|xét|nghiên cứu|tham quan|tọa đàm|giao lưu|hoàn thành)"
)
_ADVERBS = (
    r"(?:đã|vừa|mới|cũng|long trọng|trang trọng|trọng thể|chính thức|tiếp tục|cùng|sẽ|nghiêm túc|đồng"
    r" loạt|vinh dự|được|tưng bừng|phấn khởi|đồng)"
)
# Between a subject and its verb: "(Đảng bộ xã …)", "thuộc Đảng bộ …,", ", xã …,", "đã long trọng".
_DOES = re.compile(
    r"(?: ?\([^()\n]{0,120}\))?(?:,? (?:thuộc|trực thuộc|đảng bộ|đảng ủy)(?: [^\s,.;()]+){1,14}?)?"
    r"(?:, [^,.;:()\n]{2,70}(?=,)){0,2}(?:, [^,.;:()\n]{2,60}?)?,?"
    rf"(?: {_ADVERBS}){{0,4}} {_VERBS}(?!\w)"
)
_OF_AN_EVENT = re.compile(
    r"(?<!\w)(?:của|tại|ở|sinh hoạt|họp|hội nghị|đại hội|diễn đàn|tọa đàm|lễ|buổi|cuộc họp|kỳ họp"
    r"|biên bản|đoàn|thành lập|giúp đỡ của)(?: điểm| mẫu)? $"
)
_OF_A_PERSON = re.compile(
    r"(?<!\w)(?:bí thư|ủy viên|chi ủy viên|đảng viên|đại diện|các|khách mời|mời|thư ký|tới)"
    r"(?: của| lãnh đạo)? $"
)
_COMMITTEE_OF = re.compile(r"(?<!\w)(?:(?:ban )?chi ủy|cấp ủy)(?:,| -| và| của)? $")
_MOST_HOSTS = 12
_AND = re.compile(
    r" ?(?:\([^()\n]{0,120}\))?(?:, [^,.;:()\n]{2,60}?)?,? ?(?:,|và|cùng|cùng với|với|-|đã phối hợp (?:với|cùng)"
    r"|phối hợp (?:với|cùng)(?: các)?|đã kết hợp với|kết hợp (?:với|cùng)|liên kết với) ?"
)
# Best first.
(_SUBJECT, _TITLE, _EVENT, _HEAD, _LEAD, _LATER_SUBJECT, _PERSON, _LATER, _NONE) = range(1, 10)


@dataclass(frozen=True)
class Mention:
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
    place: tuple[int, int]


def hosts_told(sheet: Sheet, title: tuple[int, int] | None) -> list[Host]:
    """Return the hosts, the first one first; none if the text names none."""
    mentions = list(_mentions(sheet, title))
    named = [one for one in mentions if not is_generic(one.name)]
    # "Chi bộ nhà trường" is a host where nothing names the school.
    known = named or [one for one in mentions if one.rank <= _EVENT]
    if known:
        ranks = {id(one): one.rank for one in known}
        groups = _groups(sheet.low, mentions)
        hosts = min(groups, key=lambda group: min(ranks.get(id(one), _NONE) for one in group))
        return [_host(sheet, _fullest(one, named)) for one in hosts[:_MOST_HOSTS]]
    return [_host(sheet, one) for one in _committees(sheet, title)[:1]]


def _mentions(sheet: Sheet, title: tuple[int, int] | None) -> Iterator[Mention]:
    text, low = sheet.text, sheet.low
    body = [line for line in sheet.body if not title or line.start >= title[1]]
    lead = body[min(3, len(body) - 1)].end if body else 0
    for match in _CELL.finditer(low):
        end = name_end(text, low, match.end())
        if end == match.end():
            continue
        start = match.start()
        name = " ".join(low[match.end() : end].split())
        rank = _rank(low, start, end, title, lead)
        yield Mention(start, end, name, rank, is_capitals(text[start:end]))


def _rank(low: str, start: int, end: int, title: tuple[int, int] | None, lead: int) -> int:
    before = low[max(0, start - 30) : start]
    does = _DOES.match(low, end) is not None
    if title and title[0] <= start < title[1]:
        return _TITLE
    if not title or start < title[0]:
        line_before = low[low.rfind("\n", 0, start) + 1 : start] if start < 2000 else "-"
        if not line_before.strip() and low[end : end + 1] in ("", "\n", "\t") and start < lead:
            return _HEAD
    if _OF_A_PERSON.search(before):
        return _PERSON
    if start >= lead:
        return _LATER_SUBJECT if does else _LATER
    if does:
        return _SUBJECT
    return _EVENT if _OF_AN_EVENT.search(before) else _LEAD


def _groups(low: str, mentions: list[Mention]) -> list[list[Mention]]:
    """Return the cells named side by side together: "Chi bộ A phối hợp với Chi bộ B"."""
    groups: list[list[Mention]] = []
    for one in mentions:
        last = groups[-1][-1] if groups else None
        if last and one.start - last.end < 200 and _AND.fullmatch(low, last.end, one.start):
            groups[-1].append(one)
        else:
            groups.append([one])
    return groups


def _fullest(host: Mention, named: list[Mention]) -> Mention:
    """Return the fullest wording of a host, in small letters where the text has it so."""
    longer = [
        one
        for one in named
        if one.rank <= _HEAD and _is_fuller(one.name, host.name) and not one.loud
    ]
    if longer:
        return max(longer, key=lambda one: len(one.name))
    quiet = [one for one in named if one.name == host.name and not one.loud]
    return quiet[0] if host.loud and quiet else host


def _host(sheet: Sheet, mention: Mention) -> Host:
    """Return a mention as a host; a name in capitals as the text writes it elsewhere."""
    place, words = (mention.start, mention.end), sheet.words(mention.start, mention.end)
    if mention.loud:
        for match in re.finditer(rf"(?<!\w){re.escape(mention.name)}(?!\w)", sheet.low):
            if not is_capitals(sheet.text[match.start() : match.end()]):
                return Host(f"Chi bộ {sheet.words(*match.span())}", place)
    return Host(words[:1].upper() + words[1:], place)


def _is_fuller(name: str, short: str) -> bool:
    """Tell whether a name says the same with more words: "cơ quan Huyện đoàn Mộc Châu"."""
    if name.startswith(f"{short} "):
        return True
    words = iter(name.split())
    return " " in short and len(name) > len(short) and all(one in words for one in short.split())


def _committees(sheet: Sheet, title: tuple[int, int] | None) -> list[Mention]:
    """Return party committees that hold a session themselves, where no cell is named."""
    low, found = sheet.low, []
    for match in _COMMITTEE.finditer(low, 0, (title[1] if title else 0) + 1500):
        end = name_end(sheet.text, low, match.end())
        if end > match.end() and _DOES.match(low, end):
            found.append(Mention(match.start(), end, low[match.start() : end], _SUBJECT, False))
    return found
