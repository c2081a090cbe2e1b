"""The year of a day that was written without one, from what the same text says around it."""

import re
from collections.abc import Iterator
from datetime import date

from activities.reading.dates import MONTHS
from activities.reading.session.day_words import DayWords, days_told
from activities.reading.session.junk import is_junk
from activities.reading.session.sheet import Sheet
from activities.reading.session.wording import any_of

Period = tuple[date, date]

_Y = r"(?P<year>(?:19|20)\d\d)(?![\d/])(?! ?- ?(?:19|20)\d\d)"
_QUARTERS = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "một": 1, "hai": 2, "ba": 3, "bốn": 4, "tư": 4}
_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_PERIOD = re.compile(
    rf"(?<!\w)(?:quý (?P<quarter>[1-4]|i{{1,3}}|iv|một|hai|ba|bốn|tư)(?: ?[/-] ?|,? năm )"
    rf"|(?<!\d )tháng (?P<month>\d{{1,2}}|{_MONTH})(?: ?[/-] ?|,? năm )"
    rf"|(?P<half>(?:\d{{1,2}}|ba|sáu|chín) tháng (?:đầu|cuối)) năm ){_Y}"
)
_SCHOOL_YEAR = re.compile(r"(?<!\w)năm học (?P<year>20\d\d) ?- ?20\d\d")
_YEAR = re.compile(rf"(?<!\w)năm (?:mới )?{_Y}")
_NOT_THE_YEAR = re.compile(
    r"(?<!\w)"
    + any_of(r"""
        đến|từ|giai đoạn|nhiệm kỳ|tầm nhìn|sinh|lần thứ \w+|\d{1,2},? tháng \w{1,4},?
        (?:luật|bộ luật|pháp lệnh|hiến pháp) [^.;]{0,60}
    """)
    + "$"
)
# The review of a year may be held in the first weeks of the next.
_REVIEW = re.compile(any_of("tổng kết|kiểm điểm|đánh giá|xếp loại|kết quả") + r"[^.;\n]{0,60}$")
_OF_WORK = re.compile(
    any_of("""
        kết quả|nhiệm vụ|phương hướng|công tác|sinh hoạt|họp|nghị quyết|kế hoạch|đánh giá
        chuyên đề|chương trình|hoạt động|tình hình|tổng kết|sơ kết|kiểm điểm|thường kỳ|định kỳ
    """)
    + r"[^.;\n]{0,80}$"
)
_ANNIVERSARY = re.compile(
    r"\d{1,2}[/.-]\d{1,2}[/.-]\d{4} ?- ?(?P<day>\d{1,2}([/.-])\d{1,2}\2\d{4})(?!\d)"
)
_CONGRESS = re.compile(r"(?<!\w)đại hội[^.;\n]{0,80}?,? nhiệm kỳ (?P<year>20\d\d) ?- ?20\d\d(?!\d)")
_DATED_PLACE = re.compile(r"[^,.:;\d]{2,40}, ?ngày [^,.;:]{6,40}$")


def year_around(sheet: Sheet, day: DayWords, title: tuple[int, int] | None) -> int | None:
    """Return the year of a day, or None: from the headline, a period of work, or a stamp."""
    told, stamped = _year_told(sheet, day, title), _year_by_stamp(sheet, day)
    # A page is stamped within months of the meeting; a year far from that is of something else.
    return told if told and (not stamped or abs(told - stamped) <= 1) else stamped


def _year_told(sheet: Sheet, day: DayWords, title: tuple[int, int] | None) -> int | None:
    low = sheet.low
    start = title[1] if title else 0
    lead = (start, min(len(low), start + 1200))
    for zone in [*([title] if title else []), sheet.sentence(day.start), lead]:
        for period in _periods_and_years(low, *zone):
            return _nearest_year(day, period)
    for match in _PERIOD.finditer(low, lead[0]):
        # Far from the lead a month may be that of any other thing.
        period = _period(match)
        if period and _OF_WORK.search(low[max(0, match.start() - 90) : match.start()]):
            return _nearest_year(day, period)
    congress = _CONGRESS.search(low, 0, lead[1])
    if congress and day.month <= 9:
        # A term begins with its congress; one held in its last months may be in the year before.
        return int(congress["year"])
    if memory := _ANNIVERSARY.search(low, *lead):
        # "(22/10/2018 - 22/10/2023)": held in the days around the anniversary.
        kept = next(days_told(memory["day"])).first()
        return _nearest_year(day, (kept, kept)) if kept else None
    return None


def _periods_and_years(low: str, start: int, end: int) -> Iterator[Period]:
    for match in _PERIOD.finditer(low, start, end):
        if period := _period(match):
            yield period
    for match in _SCHOOL_YEAR.finditer(low, start, end):
        year = int(match["year"])
        yield date(year, 8, 1), date(year + 1, 7, 31)
    for match in _YEAR.finditer(low, start, end):
        before = low[max(start, match.start() - 70) : match.start()].rstrip()
        year = int(match["year"])
        if _REVIEW.search(before):
            yield date(year, 3, 1), date(year + 1, 2, 28)
        elif not _NOT_THE_YEAR.search(before):
            yield date(year, 1, 1), date(year, 12, 31)


def _period(match: re.Match) -> Period | None:
    year = int(match["year"])
    if match["half"]:
        return date(year, 1, 1), date(year, 12, 31)
    if match["quarter"]:
        quarter = _QUARTERS.get(match["quarter"]) or int(match["quarter"])
        return date(year, 3 * quarter - 2, 1), date(year, 3 * quarter, 28)
    month = MONTHS.get(match["month"]) or int(match["month"])
    return (date(year, month, 1), date(year, month, 28)) if 1 <= month <= 12 else None


def _nearest_year(day: DayWords, period: Period) -> int | None:
    """Return the year that brings a day into a period or nearest to it."""
    first, last = period
    days = [found for year in range(first.year - 1, last.year + 2) if (found := day.first(year))]
    away = {found: max((first - found).days, (found - last).days, 0) for found in days}
    return min(away, key=away.get).year if away else None


def _year_by_stamp(sheet: Sheet, day: DayWords) -> int | None:
    """Return the year of the last such day before the page, or the paper, was dated."""
    for line in sheet.paragraphs:
        if line.end - line.start > 160:
            continue
        low = sheet.low[line.start : line.end]
        if not (is_junk(low) or _DATED_PLACE.match(low)):
            continue
        for stamp in days_told(low):
            if stamp.year and (day.month, day.day) > (stamp.month, stamp.day):
                return stamp.year - 1
            if stamp.year:
                return stamp.year
    return None
