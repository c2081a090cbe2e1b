"""What a document is about ("về …", a quoted title), and what is told only behind that.

A day and a body may stand behind the subject, or in a clause of their own (see `apart.py`): they
are taken over, while the wording of the mention ends before them. A document named inside the
subject of another is told so by `is_inside`.
"""

import re

from activities.reading.citing.apart import issued_before, issued_later
from activities.reading.citing.clauses import clause_of
from activities.reading.citing.mentions import Mention
from activities.reading.citing.page import Page
from activities.reading.citing.trailers import trailer_at
from activities.reading.citing.vocabulary import any_of, any_spelled

_MOST = 420
_LONGEST_TITLE = 200
_OPENING = re.compile(
    r"\s{0,3}[,:-]?\s{0,3}(?:(?P<about>ve(?=[\s:\"]))\s{0,3}:?\s{0,3})?(?P<quote>[\"'])?"
)
_QUOTES = {"“": "”", "„": "”", "«": "»", '"': '"', "”": "”", "‘": "’", "'": "'", "’": "’"}
# A subject ends where the sentence goes on: with what was done to the document, by whom …
_DONE_TO_IT = any_spelled("""
    học, quán triệt, triển khai, tổ chức, phổ biến, trình bày, thông qua, ban hành, đồng chí
    chi bộ, gửi, phát, chiếu, coi, xem, nhắc, giới thiệu, truyền đạt, nêu, đọc, lồng ghép
    các đồng chí, đưa ra, bộ chính trị, ban bí thư, quốc hội, thủ tướng, chính phủ, ban chấp hành
""")
_BY_WHOM = any_spelled("""
    đồng chí, đ/c, ông, bà, anh, chị, bộ chính trị, ban bí thư, ban chấp hành, thủ tướng
""")
# … with a clause of its own behind a comma …
_MAIN_CLAUSE = any_spelled("""
    chi bộ, chi ủy, đảng ủy, đảng bộ, cấp ủy, đồng chí, đ/c, các đồng chí, các đảng viên, toàn thể
    hội nghị, buổi, vào lúc, vào hồi, đồng thời, qua đó, trong đó, từ đó, theo đó, nhằm, gắn với
    tại, hằng năm, trong năm, ông, bà, sau đó, rồi, cho rằng, cho biết, nhấn mạnh, yêu cầu
    đề nghị, khẳng định, coi, nhờ đó, trên cơ sở, bảo đảm đúng, cùng với, ngoài ra, song song
    mỗi đảng viên, tập thể
""")
_AT_A_TIME = r"(?:(?:sáng|chiều|tối|trưa|vào)\s{1,3})?(?:ngày\s{1,3})?\d{1,2}[/-]"
# … or by telling for whom, at what, and what came next.
_TO_WHOM = any_spelled("""
    toàn thể, toàn đảng bộ, toàn chi bộ, cán bộ, đảng viên, từng, các đồng chí, các đảng viên
    mọi đảng viên, tất cả, 100% đảng viên, đội ngũ cán bộ
""")
_ON_WITH_IT = any_spelled("""
    gắn với, nhằm, tại buổi, tại hội nghị, tại chi bộ, trong buổi, trong toàn, trong chi bộ
    nêu rõ, chỉ rõ, đã chỉ rõ, đã nêu, là căn cứ, là cơ sở
""")
_AND_THEN = any_spelled("""
    thảo luận, nhấn mạnh, yêu cầu, thống nhất, liên hệ, phân công, giao, triển khai nhiệm vụ, bàn
    đề nghị, trao đổi, phát động, tổ chức cho, quán triệt, phổ biến, các văn bản, các nội dung
""")
_BOUNDARY = re.compile(
    rf"""[.!?…](?=\s|$|["”)]) | [;:|()"“”„«»] | \n\s{{0,3}}\n | \t
    | \n\s?(?:[-+*•]|\d{{1,2}}[.)]\s)
    | ,?\s{{1,3}}được\s{{1,3}}{_DONE_TO_IT} | ,?\s{{1,3}}do\s{{1,3}}{_BY_WHOM}
    | \s?,\s{{0,3}}(?:{_MAIN_CLAUSE}|{_AT_A_TIME}) | \s{{1,3}}(?:tới|đến|cho)\s{{1,3}}{_TO_WHOM}
    | \s{{1,3}}{_ON_WITH_IT} | \s{{1,3}}và\s{{1,3}}{_AND_THEN}
    """,
    re.VERBOSE,
)
_JOINED = re.compile(
    r"(?:[,;]|(?<![a-z])(?:va|cung(?:\svoi)?|hay|hoac))\s{0,3}(?:(?:cac|theo|toi|den)\s{1,3})?$"
)
_ABOUT = re.compile(r"^về\s+", re.IGNORECASE)
_TOLD_LATER = re.compile(
    r",?\s(?:(?:(?:ban\shanh|ky)\s)?(?P<ngay>ngay\s{1,3})(?=\d)|cua\s{1,3}(?="
    + any_of("""
    bộ chính trị, ban bí thư, ban chấp hành trung ương, bch trung ương, bchtw, bch tw, bct, bbt
    thủ tướng, chính phủ, quốc hội, hội nghị
    """)
    + "))"
)


def with_subjects(page: Page, mentions: list[Mention]) -> list[Mention]:
    """Read behind each mention its subject, its clause, and a day or body told apart."""
    result, inside_until, issued = [], 0, {}
    for place, one in enumerate(mentions):
        following = mentions[place + 1 : place + 4]
        told: dict = {"is_inside": one.start < inside_until}
        if not (following and following[0].is_listed):
            told |= _read_behind(page, one, following)
        issued = issued if one.is_listed else issued_before(page, one)
        told |= {name: value for name, value in issued.items() if getattr(one, name) is None}
        told["clause"] = clause_of(page, one, following[:1])
        result.append(one._replace(**told))
        inside_until = max(inside_until, told.get("about", (0, 0))[1])
    return result


def _read_behind(page: Page, one: Mention, following: list[Mention]) -> dict:
    """Return subject and title, and what is told behind them."""
    opening = _OPENING.match(page.plain, one.end)
    start = opening.end()
    is_glued = opening["quote"] and opening.start("quote") == one.end
    if not opening["about"] and (not opening["quote"] or is_glued):
        return issued_later(page, one, one.end)
    end = _closing(page, start) if opening["quote"] else None
    told_from = end + 1 if end else None
    if not end:
        end = _boundary(page, start, following)
        end, told_from = _before_what_is_told(page, start, end)
    told = issued_later(page, one, told_from or end)
    return told | {"about": (start, end), "title": _title(page, start, end)}


def _title(page: Page, start: int, end: int) -> str | None:
    title = _ABOUT.sub("", page.words(start, end).strip(" ,.;:-–"))
    if len(title) > _LONGEST_TITLE:
        title = title[:_LONGEST_TITLE].rpartition(" ")[0] or title[:_LONGEST_TITLE]
    return title or None


def _closing(page: Page, start: int) -> int | None:
    """Return where the quotation that starts at `start` closes, over quotations inside it.

    A quotation that is never closed again ends where the first inside it does.
    """
    opening = page.text[start - 1]
    sign = _QUOTES.get(opening)
    piece = page.text[start : start + _MOST]
    end = piece.find(sign) if sign else -1
    inner = piece.count(opening, 0, max(end, 0)) if sign != opening else 0
    last = end
    while inner and last >= 0:
        last, inner = piece.find(sign, last + 1), inner - 1
    end = last if last > 0 and "\n" not in piece[end:last] else end
    return start + end if end > 0 else None


def _boundary(page: Page, start: int, following: list[Mention]) -> int:
    """Return where a subject without quotes ends."""
    limit = min(start + _MOST, len(page.plain))
    end = _first_boundary(page, start, limit)
    for other in following:
        if other.start >= end:
            break
        before = page.plain[max(start, other.start - 16) : other.start]
        if joined := _JOINED.search(before):
            return max(start, other.start - len(joined[0]))
    return end


def _first_boundary(page: Page, start: int, limit: int) -> int:
    """Return the first sign that ends a subject; what is quoted inside it is part of it."""
    place = start
    while found := _BOUNDARY.search(page.small, place, limit):
        closing = _closing(page, found.end()) if _opens(page, found) else None
        if closing is None:
            return found.start()
        place = closing + 1
    return limit


def _opens(page: Page, found: re.Match) -> bool:
    """Tell a quotation that opens from one that closes."""
    return found[0] in _QUOTES and page.plain[found.start() - 1].isspace()


def _before_what_is_told(page: Page, start: int, end: int) -> tuple[int, int | None]:
    """Return the end of a subject before a day or body told behind it, and where that stands.

    A day alone may be that of what the subject is about ("về tổ chức hội nghị ngày …").
    """
    for told in _TOLD_LATER.finditer(page.plain, start, min(end + 24, len(page.plain))):
        if told.start() > end:
            break
        trailer = trailer_at(page, told.start())
        if told["ngay"] and not (trailer.date and trailer.issuer):
            continue
        if not told["ngay"] and (trailer.end < end or trailer.issuer in {None, "Đảng"}):
            continue
        return told.start(), told.start()
    return end, None
