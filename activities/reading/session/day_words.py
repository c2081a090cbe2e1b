"""Days as reports tell them, several days and days without their year included.

Days of documents are read by `dates.py`; a report also writes "21, 22/9/2023", "từ ngày 5 đến
7/6/2024", "tối 21/9". What is found here is only a wording; `day.py` decides what it is the day of.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from activities.reading.dates import MONTHS
from activities.reading.session.numbers import NUMBER_WORDS, YEAR_WORDS, value, year_value

_D = r"(?:0?[1-9]|[12]\d|3[01])(?!\d)"
_M = r"(?:0?[1-9]|1[0-2])(?!\d)"
_Y = r"(?:19|20)\d\d(?!\d)"
_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_NUMBERS = (
    rf"(?P<d>{_D}) ?(?P<sep>[/.-]) ?(?P<m>{_M})"
    rf"(?: ?(?:(?P=sep)|[/-]) ?(?P<y>{_Y})| ?(?P=sep) ?(?P<yy>\d\d)(?!\d| ?%)"
    rf"|,? ?năm (?P<yn>{_Y}))?"
)
_WORDS = (
    rf"(?P<dw>{_D}),? {{0,3}}tháng {{1,3}}(?P<mw>{_M}|(?:{_MONTH})(?!\w))"
    rf"(?:(?:,? {{0,3}}năm {{1,3}}| ?[/-] ?)(?P<yw>{_Y}))?"
)
_SPELLED = (
    rf"(?:(?<=ngày )(?:(?:mùng|mồng) )?|(?:mùng|mồng) )(?P<sd>{NUMBER_WORDS})"
    rf" tháng (?P<sm>{_M}|(?:{_MONTH})(?!\w)),? năm (?:(?P<sy>{_Y})|(?P<sw>{YEAR_WORDS}))"
)
_MACHINE = r"(?P<iy>(?:19|20)\d\d)-(?P<im>\d\d)-(?P<id>\d\d)(?!\d)"
# The days before the last one: "21, ", "21 và ", "5 đến ngày ", "30/9 - ", "30/9/2023 đến ".
_EARLIER = (
    rf"(?P<first>{_D})(?: ?/ ?(?P<firstm>{_M})(?: ?/ ?(?P<firsty>{_Y}))?"
    rf"|\.(?P<firstm2>{_M})(?:\.(?P<firsty2>{_Y}))?"
    rf"| tháng (?P<firstm3>{_M})(?: năm (?P<firsty3>{_Y}))?)?"
    r"(?: ?[,-] ?| và | đến | tới |,? (?=rạng ))"
    r"(?:hết )?(?:(?:rạng )?(?:sáng|trưa|chiều|tối) )?(?:ngày )?"
    rf"(?:{_D} ?(?:,| và | - ) ?(?:ngày )?){{0,6}}"
)
_DAY = re.compile(
    rf"(?:(?<!\w)|(?<=ngày))(?<!\d[/.,-])(?:{_MACHINE}|{_SPELLED}|(?:{_EARLIER})?(?:{_NUMBERS}|{_WORDS}))"
    r"(?![/.,-]?\d|\w)"
)
_LONGEST_MEETING = 10  # days; a campaign is longer
# Behind a whole day a comma and "ngày", "sáng" begin anew: "Công văn ngày 01/7/2022, sáng 08/7".
_ANEW = re.compile(r", ?(?:ngày|sáng|trưa|chiều|tối)(?!\w)")
_FIRST_ENDS = ("firstm", "firsty", "firstm2", "firsty2", "firstm3", "firsty3")
_BEFORE_FIRST = re.compile(r"(?:ngày|từ|\(|sáng|chiều|tối|trưa|đêm|hai|trong \d) ?:? ?$")


@dataclass(frozen=True)
class DayWords:
    """A day, or the first and last of several, as written, 31/9 too; the year may be missing."""

    start: int
    end: int
    day: int
    month: int
    year: int | None
    last_day: int | None = None
    last_month: int | None = None
    last_year: int | None = None

    def first(self, year: int | None = None) -> date | None:
        """Return the day, in `year` if it was written without one; None if there is no such day."""
        return _day(self.year or year, self.month, self.day)

    def last(self, year: int | None = None) -> date | None:
        """Return the last of several days."""
        if not self.last_day:
            return None
        return _day(self.last_year or year, self.last_month, self.last_day)

    @property
    def partial(self) -> str | None:
        """Return --MM-DD, as a day is written that lacks its year."""
        exists = _day(2000, self.month, self.day)
        return f"--{self.month:02d}-{self.day:02d}" if exists else None


def days_told(low: str) -> Iterator[DayWords]:
    """Find the days in a text of even letters, from left to right."""
    place = 0
    while match := _DAY.search(low, place):
        found = _several(match, low) if match["first"] else _single(match)
        if found:
            yield found
        # What is no beginning of several days is passed, and the rest is read by itself.
        place = found.end if found else match.start(_tail(match))


def _tail(match: re.Match) -> str:
    return "d" if match["d"] else "dw"


def _single(match: re.Match) -> DayWords:
    part = match.groupdict()
    if part["iy"]:
        numbers = (int(part["id"]), int(part["im"]), int(part["iy"]))
        return DayWords(match.start(), match.end(), *numbers)
    if part["sd"]:
        month = MONTHS.get(part["sm"]) or int(part["sm"])
        year = int(part["sy"]) if part["sy"] else year_value(part["sw"])
        return DayWords(match.start(), match.end(), value(part["sd"]), month, year)
    return DayWords(match.start(), match.end(), *_last(match))


def _last(match: re.Match) -> tuple[int, int, int | None]:
    """Return day, month and year of the only day of a wording, or of the last one."""
    part = match.groupdict()
    month = part["m"] or part["mw"]
    year = part["y"] or part["yn"] or part["yw"] or (part["yy"] and f"20{part['yy']}")
    number = MONTHS.get(month) or int(month)
    return int(part[_tail(match)]), number, int(year) if year else None


def _several(match: re.Match, low: str) -> DayWords | None:
    """Return the first and the last day of a meeting of several days.

    Two days that are none are read one by one: the first here if it has its month.
    """
    part = match.groupdict()
    ways = [f"first{{}}{way}" for way in ("", "2", "3")]
    own_month = next((part[way.format("m")] for way in ways if part[way.format("m")]), None)
    own_year = next((part[way.format("y")] for way in ways if part[way.format("y")]), None)
    last = _last(match)
    day, month = int(part["first"]), int(own_month) if own_month else last[1]
    year = int(own_year) if own_year else last[2]
    if not own_year and year and month > last[1]:
        year -= 1
    if _are_days_of_one_meeting((day, month, year), last, match, low):
        is_one_night = "rạng" in match[0]  # "đêm 23 rạng sáng 24/10"
        days = (day, month, year) if is_one_night else (day, month, year, *last)
        return DayWords(match.start(), match.end(), *days)
    if not own_month:
        return None
    ends = [match.end(way.format(unit)) for way in ways for unit in "my"]
    return DayWords(match.start(), max(ends), day, month, int(own_year) if own_year else None)


def _are_days_of_one_meeting(first: tuple, last: tuple, match: re.Match, low: str) -> bool:
    """Tell whether two days in a row are the first and the last of one meeting.

    In "Chi bộ 7, 21/9" the first number is none: only behind "ngày" and the like it is.
    """
    one, other = (_day(year or last[2] or 2000, month, day) for day, month, year in (first, last))
    if not one or not other or not 0 < (other - one).days <= _LONGEST_MEETING:
        return False
    own_month = match["firstm"] or match["firstm2"] or match["firstm3"]
    if own_month and _ANEW.match(low, max(match.end(group) for group in _FIRST_ENDS)):
        return False
    if own_month or _BEFORE_FIRST.search(low, max(0, match.start() - 12), match.start()):
        return True
    # "(Phòng hội thảo H3, 26 - 27/9/2025)"
    is_dashed = low[match.end("first") : match.end("first") + 2].strip().startswith("-")
    return is_dashed and bool(last[2]) and low.endswith(", ", 0, match.start())


def _day(year: int | None, month: int | None, day: int) -> date | None:
    try:
        return date(year, month, day) if year and month else None
    except ValueError:
        return None
