"""The day of a session, told apart from the many other days a report names.

A report tells the day of its meeting at the beginning of a clause ("Sáng ngày 21/9, Chi bộ …") or
behind a word of holding ("được tổ chức vào ngày …"). Days of documents, anniversaries, deadlines,
births, stamps, other meetings are told by the words before and behind them (see `other_days.py`).
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from activities.reading.facts import CitedDocument
from activities.reading.session.day_words import DayWords, days_told
from activities.reading.session.hours import HOUR, HOURS
from activities.reading.session.junk import is_clock, is_stamp
from activities.reading.session.other_days import HOLDING, is_another_day
from activities.reading.session.sheet import Sheet
from activities.reading.session.wording import any_of, whole

_WEEKDAY = r"(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật|t[2-7]|cn)"
_LEADING = any_of(rf"""
    {HOURS}|{_WEEKDAY}|(?:rạng |đầu |cuối )?(?:sáng|trưa|chiều|tối|đêm)(?: nay| qua| muộn| sớm)?
    cũng|buổi|một|hôm nay|hôm qua|hôm ấy|hôm đó|hôm|nay|cùng|vào|lúc|hồi|khoảng|đúng|trong
    suốt|từ|các|(?:vừa|mới) (?:qua|rồi|đây)
    sau (?:\d|một|hai|ba|bốn|năm|nửa) ngày(?: làm việc| diễn ra| họp)?
    nhằm|là|(?:đầu|giữa|cuối) (?:tuần|tháng)(?: \d{{1,2}})?|cùng ngày
    m[ùồ]ng|(?:\d{{1,2}}|hai|ba|bốn|năm) ngày|n?gày|ngay(?= \d)
""")
# What leads to a day: "vào lúc 14 giờ 00, ", "tối thứ Năm, ", "trong 2 ngày (", "hôm nay, ngày ".
_LEADING_WORDS = re.compile(rf"(?:(?<!\w){_LEADING}(?:[ ,:(]{{1,3}}|(?=\d)|$)){{1,9}}$")
_HOUR = re.compile(HOUR)
_HOSTS = re.compile(
    whole("""
        chi bộ|đảng bộ|đảng ủy|chi ủy|cấp ủy|đảng viên|liên chi|chi đoàn|tổ đảng|buổi|họp|hội nghị
        diễn đàn|tọa đàm|đại hội|lễ|sinh hoạt|đoàn|khoa|phòng|trường|trung tâm
    """)
)
_ISSUED = re.compile(
    whole("""
        ban hành|(?<!đăng )ký|ra đời|thành lập|có hiệu lực|qua đời|khởi nghĩa|phát hành|phê duyệt
        ra đi tìm đường|rời bến|tuyên bố|đọc tuyên ngôn
    """)
)
# A calendar or a clock is drawn where a post has no words for it.
_LABEL = re.compile(
    any_of(r"[📅🗓⏰⏱🕐-🕧]|(?<!\w)(?:thời gian|ngày họp|bắt đầu|khai mạc|hôm nay)(?!\w)")
    + r"(?! đăng)[^.;]{0,40}$"
)
_TELLS_OF_HOLDING = re.compile(
    r"(?:tổ chức|tiến hành|mở|diễn ra) (?:\w+ ){0,3}?"
    + any_of("buổi|hội nghị|sinh hoạt|lễ|diễn đàn|tọa đàm|đại hội|cuộc họp|họp|kỳ họp")
)
# A meeting, or its being held, named in the same clause before the day.
_HELD_BEFORE = re.compile(
    whole("""
        tổ chức|họp|sinh hoạt|tiến hành|mở|diễn ra|khai mạc|đại hội|hội nghị|buổi|cuộc họp|diễn đàn
        tọa đàm|lễ|về nguồn|hành trình|phiên|chuyên đề|thường kỳ|định kỳ|gặp mặt
    """)
)
# A day told behind a comma: "…, tối 21/9, tại nhà văn hóa."
_CLOSES = re.compile(r"[,.;)]|$| (?:tại|ở)(?!\w)")
_OCCASION = re.compile(
    r"\W*"
    + whole("""
        nhân|trong không khí|hòa|chào mừng|hướng tới|hướng về|kỷ niệm|đúng|thiết thực|hưởng ứng
        thực hiện|căn cứ|theo|được sự|sau|trước|trong khuôn khổ|với sự|lập thành tích|tròn
    """)
)
_MOST_DAYS = 500  # more are in no report: a list, a register
_CLAUSE = re.compile(r"[,;:(]")
# Best first: how a day of the session is told. See `_rank()`.
(_FRONTED, _HELD, _IN_PARAGRAPH, _IN_TITLE, _LATER_FRONTED, _LATER_HELD, _BESIDE) = range(1, 8)


@dataclass(frozen=True)
class SessionDay:
    """The words of a session's day, and where the words that lead to it start."""

    words: DayWords
    opens: int


def session_day(
    sheet: Sheet, citations: Sequence[CitedDocument], title: tuple[int, int] | None
) -> SessionDay | None:
    """Return the day the text tells of its session, or None.

    The body says it better than the headline, its lead better than what follows.
    """
    lead = _lead_end(sheet, title)
    best: dict[int, SessionDay] = {}
    for day in _candidates(sheet, citations):
        rank = _rank(sheet, day, title, lead)
        if rank:
            best.setdefault(rank, day)
            if rank == _FRONTED:
                break
    return best[min(best)] if best else None


def _lead_end(sheet: Sheet, title: tuple[int, int] | None) -> int:
    """Return where the lead ends: the first paragraphs, or so many lines of minutes."""
    start = title[1] if title else 0
    lead = [line for line in sheet.body if line.end > start][:4]
    return max(lead[-1].end if lead else 0, start + 1200)


def _candidates(sheet: Sheet, citations: Sequence[CitedDocument]) -> Iterator[SessionDay]:
    """Return the days that are no stamp of the page and stand in no citation."""
    cited = sorted(citation.span for citation in citations)
    low = sheet.low
    starts = [line.start for line in sheet.paragraphs]
    for words in islice(days_told(low), _MOST_DAYS):
        line = sheet.paragraphs[bisect_right(starts, words.start) - 1]
        place = sheet.span(words.start, words.end)[0]
        at = bisect_right(cited, (place, len(sheet.source.written))) - 1
        # No document goes on from a headline, "… Chỉ thị 05-CT/TW", into the body below it.
        begins = sheet.span(line.start, line.end)[0]
        if at >= 0 and begins <= cited[at][0] and place < cited[at][1]:
            continue
        written = low[line.start : line.end] if line.end - line.start <= 80 else ""
        if is_clock(written):
            continue
        if is_stamp(written) and not _LABEL.search(low[max(0, line.start - 50) : words.start]):
            continue  # in minutes a table may have just the day in the row "Thời gian"
        window = low[max(line.start, words.start - 90) : words.start]
        leading = _LEADING_WORDS.search(window)
        opens = words.start - (len(window) - leading.start() if leading else 0)
        # Without its year and without "ngày", "tối", two numbers are a ratio, a score, a version.
        if words.year or opens < words.start:
            yield SessionDay(words, opens)


def _rank(sheet: Sheet, day: SessionDay, title: tuple[int, int] | None, lead: int) -> int | None:
    """Return how surely a day is the session's, 1 is best; None when it is another day."""
    low, words = sheet.low, day.words
    start, end = sheet.sentence(words.start)
    before = low[max(start, day.opens - 160) : day.opens].rstrip()
    after = low[words.end : min(end, words.end + 400)]
    leading = low[day.opens : words.start]
    if is_another_day(before, leading, after, is_range=words.last_day is not None):
        return None
    if title and title[0] <= words.start < title[1]:
        return _IN_TITLE
    is_in_lead = words.start < lead
    if _LABEL.search(low[max(0, day.opens - 50) : day.opens]) or _LABEL.match(leading):
        return _FRONTED if is_in_lead else _LATER_FRONTED
    if not before or before[-1] in ",:;-)•*+":
        rank = _rank_fronted(sheet, day, after, title, is_in_lead=is_in_lead)
        if rank:
            return rank
        if leading and (not _CLOSES.match(after) or _ISSUED.search(after)):
            return None
    if not leading or not before or before[-1] == ",":
        return _BESIDE if is_in_lead and _HELD_BEFORE.search(before) else None
    clause = _CLAUSE.split(before.rstrip(" ("))[-1]
    if _HELD_BEFORE.search(clause):
        return _HELD if is_in_lead else _LATER_HELD
    return _BESIDE if is_in_lead and _HOSTS.search(before) else None


def _rank_fronted(
    sheet: Sheet, day: SessionDay, after: str, title: tuple[int, int] | None, *, is_in_lead: bool
) -> int | None:
    """Rank a day at the beginning of a clause by what the clause tells."""
    place = day.words.end
    held = _first_verb(HOLDING, sheet, place, len(after))
    issued = _first_verb(_ISSUED, sheet, place, len(after))
    if issued is not None and (held is None or issued < held):
        return None
    if not is_in_lead:
        return _LATER_FRONTED if _TELLS_OF_HOLDING.search(after[:250]) else None
    if held is not None and _HOSTS.search(after):
        return _FRONTED
    paragraph = sheet.low[place : place + 500].split("\n", 1)[0]
    if _HOUR.search(sheet.low, day.opens, place):
        # "Họp chuyên đề. 14g00-16g10, 13-08-2025, P.305.": notes without a verb.
        paragraph += sheet.low[max(0, day.opens - 300) : day.opens].rsplit("\n", 1)[-1]
        paragraph += f" {sheet.low[slice(*title)]}" if title else ""
    return _IN_PARAGRAPH if _HOSTS.search(paragraph) else None


def _first_verb(verbs: re.Pattern, sheet: Sheet, start: int, length: int) -> int | None:
    """Return where the first verb stands; with a capital it is part of a name ("Phát hành").

    In a clause about an occasion nobody acts: "trong không khí kỷ niệm 84 năm ngày thành lập Đoàn".
    """
    for match in verbs.finditer(sheet.low, start, start + length):
        clause = _CLAUSE.split(sheet.low[start : match.start()])[-1]
        if sheet.text[match.start()].islower() and not _OCCASION.match(clause):
            return match.start()
    return None
