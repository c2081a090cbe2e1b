"""The hours of a session: when it began, when it ended."""

import datetime
import re
from collections.abc import Callable

from activities.reading.session.sheet import Sheet

# 14h00, 14 giờ 30 phút, 19h30', 8g15, 14:00.
_HOUR = (
    r"(?:[01]?\d|2[0-4])(?: ?(?:giờ|h|g)(?![^\W\d_])"
    r"(?: ?[0-5]?\d(?!\d)(?: ?(?:phút|ph|p|'|’|′)(?!\w))?| rưỡi)?|:[0-5]\d(?![\d:]))"
)
HOUR = rf"(?<!\d)(?<!\d[.,:/-]){_HOUR}"
# "14g00-16g10": a session from its first hour to its last.
HOURS = rf"{HOUR}(?: ?(?:đến|-|tới) ?{_HOUR})?"
_PARTS = re.compile(
    r"(?P<h>\d{1,2})(?: ?(?:giờ|h|g) ?(?:(?P<m>\d{1,2})|(?P<half>rưỡi))?|:(?P<m2>\d\d))"
)
_AT_DAY = re.compile(HOUR)
_UNTIL = re.compile(rf" ?(?:đến|-|tới) ?(?:khoảng |lúc |hồi |hết )?(?P<at>{_HOUR})")
_BEHIND_DAY = re.compile(
    rf"[ ,(]{{0,3}}(?:(?:vào|từ|bắt đầu|khai mạc|lúc|hồi|khoảng|đúng) ){{0,3}}(?P<at>{HOUR})"
)
_BEGAN = re.compile(
    r"(?<!\w)(?:thời gian(?: bắt đầu| họp| tổ chức)?|bắt đầu|khai mạc|diễn ra|họp(?= từ))[ ,:]{0,3}"
    rf"(?:(?:vào|từ|lúc|hồi|khoảng|đúng|là):? ?){{0,3}}(?P<at>{HOUR})"
)
_ENDED = re.compile(
    r"(?<!\w)(?:kết thúc|bế mạc|khép lại|giải tán|tan họp|đóng lại)"
    r"(?:[^.;\n\d]{0,60}?(?<!\w)(?:vào|lúc|hồi|khoảng|khi)(?!\w))?"
    rf"[ :,]{{1,3}}(?:lúc |hồi |khoảng |là |: ?){{0,2}}(?P<at>{HOUR})"
)
_ENDED_BEHIND = re.compile(
    rf"(?<!\w)(?:(?:đến|lúc|hồi) (?P<at>{HOUR})[^.;\n\d]{{0,60}}?|(?P<at2>{HOUR}) ?[-:] ?)"
    r"(?<!\w)(?:kết thúc|bế mạc|khép lại)"
)
_PLANNED = re.compile(r"(?<!\w)(?:sẽ|dự kiến)(?!\w)")
_PART = re.compile(r"(?<!\w)(sáng|trưa|chiều|tối|đêm)(?!\w)")

Told = tuple[datetime.time, tuple[int, int]]


def hours_told(sheet: Sheet, day: tuple[int, int] | None) -> dict[str, Told]:
    """Return "start" and "end", each with its place, as far as the text tells them.

    `day` is the place of the words of the day with what leads to them: the hour stands among them,
    just behind, or behind a word of beginning or ending. Any other hour is none of the session.
    """
    low = sheet.low
    start = _beside(low, day) if day else None
    start = start or _place(next(filter(_is_of_now(low), _BEGAN.finditer(low)), None))
    until = _place(_UNTIL.match(low, start[1])) if start else None
    ended = [match for pattern in (_ENDED, _ENDED_BEHIND) for match in pattern.finditer(low)]
    ended = list(filter(_is_of_now(low), ended))
    end = _place(ended[-1]) if ended else until
    found = {"start": start, "end": end}
    times = {name: (_time(low, *place), place) for name, place in found.items() if place}
    return {name: told for name, told in times.items() if told[0]}


def _is_of_now(low: str) -> Callable[[re.Match], bool]:
    """Return the test whether words tell of what was, not of a session to come."""
    return lambda match: not _PLANNED.search(low, max(0, match.start() - 30), match.end())


def _beside(low: str, day: tuple[int, int]) -> tuple[int, int] | None:
    among = _AT_DAY.search(low, *day)
    return among.span() if among else _place(_BEHIND_DAY.match(low, day[1]))


def _place(match: re.Match | None) -> tuple[int, int] | None:
    if not match:
        return None
    return match.span("at2" if "at2" in match.re.groupindex and match["at2"] else "at")


def _time(low: str, start: int, end: int) -> datetime.time | None:
    """Return an hour; "2 giờ chiều" and "chiều 21/9, lúc 2 giờ" are 14:00."""
    part = _PARTS.match(low, start)
    hour, minute = int(part["h"]), int(part["m"] or part["m2"] or (30 if part["half"] else 0))
    line = low.rfind("\n", max(0, start - 40), start) + 1 or max(0, start - 40)
    behind = _PART.match(low, end + 1)
    said = behind[1] if behind else next(iter(_PART.findall(low[line:start])[-1:]), None)
    if (said in ("chiều", "tối", "đêm") and 1 <= hour <= 11) or (said == "trưa" and hour <= 3):
        hour += 12
    return datetime.time(hour % 24, minute) if minute < 60 else None
