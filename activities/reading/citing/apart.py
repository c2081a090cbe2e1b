"""What a clause of its own tells of a document: who issued it, and on which day.

"… được Bộ Chính trị ban hành ngày …" behind it, "Ngày …, Bộ Chính trị ban hành …" before it.
"""

import re
from datetime import date

from activities.reading.citing.issuers import Issuer, issuer_at
from activities.reading.citing.mentions import Mention
from activities.reading.citing.page import Page
from activities.reading.citing.terms import khoas_at
from activities.reading.citing.trailers import ISSUING, issuer_values, trailer_at
from activities.reading.citing.vocabulary import any_of

_FAR = 120
_ISSUED = re.compile(r"\s?,?\s(?:duoc|do|da\sduoc|vua\sduoc)\s(?=\S)")
_BY_VERB = re.compile(rf"\s?{ISSUING}(?:\s(?:vao|hom))?")
_ISSUED_BEFORE = re.compile(
    rf"\s(?:(?:da|vua|moi|se|tiep\stuc)\s){{0,2}}(?:{ISSUING}|co)\s(?:(?:cac|lien\stiep)\s)?$"
)
_CENTRAL_BODY = re.compile(
    r"(?<![a-z])"
    + any_of("""
    bộ chính trị, ban bí thư, bct, bbt, ban chấp hành trung ương, bch trung ương, bchtw, bch tw
    hội nghị trung ương, hội nghị lần thứ, quốc hội, ủy ban thường vụ quốc hội, chính phủ
    thủ tướng, thủ tướng chính phủ, quân ủy trung ương, đảng ủy công an trung ương
    ban tổ chức trung ương, ban tuyên giáo trung ương, ủy ban kiểm tra trung ương
    """)
)
_ON_A_DAY = re.compile(r"\s?,?\s(?:vao\s)?ngay\s{1,3}")
_DAY_WORD = re.compile(r"(?<![a-z])ngay\s{1,3}(?=\d)")
_GAP = re.compile(r"\s?,?\s{1,3}")


def issued_later(page: Page, one: Mention, place: int) -> dict:
    """Return the day and the body that stand behind the subject or in a later clause."""
    if one.date and one.issuer:
        return {}
    trailer = trailer_at(page, place)
    # Behind a quotation a day is the document's; behind plain words it may be the session's.
    is_quoted = page.plain[place - 1 : place] in {'"', "'"}
    values = trailer.values if trailer.issuer or is_quoted else {}
    if not values and (clause := _ISSUED.match(page.plain, place)):
        issuer = issuer_at(page, clause.end())
        verb = _BY_VERB.match(page.plain, issuer.end if issuer else clause.end() - 1)
        if verb:
            values = trailer_at(page, verb.end()).values
            values |= issuer_values(page, issuer) if issuer else {}
    return {name: value for name, value in values.items() if getattr(one, name) is None}


def issued_before(page: Page, one: Mention) -> dict:
    """Return what "Ngày 22/12/2024, Bộ Chính trị ban hành" tells before a mention."""
    start = max(0, one.start - _FAR)
    verb = _ISSUED_BEFORE.search(page.plain[start : one.start])
    if not verb:
        return {}
    verb_start = start + verb.start()
    for body in _CENTRAL_BODY.finditer(page.plain, start, verb_start):
        issuer = issuer_at(page, body.start())
        told = issuer and _up_to_the_verb(page, issuer, verb_start)
        if told is None:
            continue
        told |= issuer_values(page, issuer)
        told.setdefault("date", _day_before(page, start, body.start()))
        return {name: value for name, value in told.items() if value}
    return {}


def _up_to_the_verb(page: Page, issuer: Issuer, verb_start: int) -> dict | None:
    """Return what stands between a body and its verb, khóa and day; None if anything else does."""
    told: dict = {}
    end = issuer.end
    if khoas := khoas_at(page, end):
        end, told["khoa"] = khoas[-1][1], khoas[0][2]
    between = _ON_A_DAY.match(page.plain, end, verb_start)
    day = between and page.day_at(between.end())
    if day:
        end, told["date"] = day
    return told if end == verb_start else None


def _day_before(page: Page, start: int, place: int) -> date | None:
    """Return the day that stands right before a place: "Ngày 22/12/2024, Bộ Chính trị"."""
    for word in _DAY_WORD.finditer(page.plain, start, place):
        day = page.day_at(word.end())
        if day and _GAP.fullmatch(page.plain, day[0], place):
            return day[1]
    return None
