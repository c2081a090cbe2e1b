"""Laws that their names alone name: "Luật An ninh mạng năm 2018", "Bộ luật Hình sự".

See also `statutes.py`, the list of their names, and `charters.py`.
"""

import re

from activities.reading.citing.mentions import Mention
from activities.reading.citing.page import Page
from activities.reading.citing.statutes import CODES, LAWS
from activities.reading.citing.terms import after_bracket
from activities.reading.citing.vocabulary import any_of, any_spelled, phrase
from portal.lib.vietnamese import fold

_LAW = re.compile(rf"\s{{1,3}}({any_of(LAWS)})")
_CODE = re.compile(rf"\s{{1,3}}({any_of(CODES)})")
# "Luật sửa đổi, bổ sung một số điều của Luật …" is one law.
_AMENDING = re.compile(
    rf"\s{{1,3}}(?:{phrase('sửa đổi')}(?:,\s{phrase('bổ sung')})?|{phrase('bổ sung')})"
    rf"(?:\s{{1,3}}{phrase('một số điều')})?(?:\s{{1,3}}cua)?"
    rf"(?:\s{{1,3}}(?:cac|\d{{1,2}}))?\s{{1,3}}(?:{phrase('bộ luật')}|luat)(?=\s)"
)
_AMENDED = re.compile(
    rf"\s{{0,3}},?\s{{0,3}}\(?(?:{any_of('sửa đổi, bổ sung, hợp nhất')})(?:,\s{phrase('bổ sung')})?"
    r"(?:,?\s{1,3}nam\s{1,3}(?P<year>(?:19|20)\d\d))?(?!\s{1,3}\w)"
)
_YEAR = re.compile(r"\s{0,3}\(?(?:nam\s{0,3})?(?P<year>(?:19|20)\d\d)(?!\d|\s?[-/.]\s?\d)")
# What is called luật and is none.
_NO_LAW = re.compile(
    rf"\s{{1,3}}{any_of('sư, gia, học, khoa, chơi, pháp, lệ, tục, này, mới, đó, và')}"
)
_NO_LAW_BEFORE = re.compile(
    any_spelled("""
    pháp, kỷ, đại học, cao học, theo học, ngành học, khoa, ngành, môn, cử nhân, thạc sĩ, tiến sĩ
    hội, lớp, trường, văn bằng
    """)
    + r"\s$"
)
_COLON = re.compile(r"\s?:(?=\s)")
_AND = re.compile(r"\s?(?:,|va|,\s?va)(?=\s)")
_PLURAL = re.compile(r"(?<![a-z])(?:cac|nhung)\s{1,3}$")
_STOP = re.compile(
    any_spelled("""
    và, được, cho, để, về, là, có, đã, đang, tại, đến, với, theo, do, ngày, vào, khi, nhằm, sẽ
    gồm, ra, mới, quy định, hướng dẫn, năm, số, nay, này, trong, của, cũng, như, bằng, từ, trên
    sau, trước, luật
    """)
)
_WORD = re.compile(r"\s{1,3}([^\W\d_]{1,12})")
_MOST_WORDS = 8
_SHORT = {"luat": "L", "bo luat": "BL", "phap lenh": "PL"}


def laws_at(page: Page, head: re.Match) -> list[Mention]:
    """Read the laws named behind a head word, several in "các Luật Đất đai, Nhà ở"."""
    word = " ".join((head["word"] or "").split())
    if word not in _SHORT:
        return []
    first = _code(page, head) if word == "bo luat" else _law(page, head, _SHORT[word])
    return [first, *_others(page, head, first)] if first else []


def _code(page: Page, head: re.Match) -> Mention | None:
    known = _CODE.match(page.plain, head.end())
    return _told(page, head, known.end(), "BL") if known else None


def _law(page: Page, head: re.Match, type_: str) -> Mention | None:
    start, end = head.span()
    if _NO_LAW.match(page.plain, end) and not page.starts_with_capital(end + 1):
        return None
    if _NO_LAW_BEFORE.search(page.small[max(0, start - 12) : start]):
        return None
    opening = _AMENDING.match(page.plain, end) or _COLON.match(page.plain, end)
    end = opening.end() if opening else end
    known = _LAW.match(page.plain, end) or (_CODE.match(page.plain, end) if opening else None)
    name_end = known.end() if known else _unknown_name_end(page, head, end)
    if name_end is None:
        return None
    one = _told(page, head, name_end, type_)
    is_a_name = page.starts_with_capital(end + 1) or (known and one.year)
    return one if is_a_name else None


def _others(page: Page, head: re.Match, first: Mention) -> list[Mention]:
    """Read the further laws of a list: only names that are known, in capitals."""
    found: list[Mention] = []
    is_plural = _PLURAL.search(page.plain[max(0, head.start() - 8) : head.start()])
    end = first.end if is_plural else None
    while end and (joined := _AND.match(page.plain, end)):
        known = _LAW.match(page.plain, joined.end())
        if not known or not page.starts_with_capital(known.start(1)):
            break
        one = _told(page, head, known.end(), "L")
        name = f"law luat {fold(known[1])}"
        found.append(one._replace(start=known.start(1), name=name, is_listed=True))
        end = one.end
    return found


def _unknown_name_end(page: Page, head: re.Match, place: int) -> int | None:
    """Return the end of a law's name that begins with a capital and is not on the list."""
    if not page.starts_with_capital(head.start()) or not page.starts_with_capital(place + 1):
        return None
    if page.text[place + 1 : place + 3].isupper():
        return None
    end = place
    for _ in range(_MOST_WORDS):
        word = _WORD.match(page.text, end)
        if not word or (_STOP.match(page.small, word.start(1)) and end > place):
            break
        end = word.end()
    return end if end > place else None


def _told(page: Page, head: re.Match, end: int, type_: str) -> Mention:
    """Return the mention of a law, with the year and the amendment told behind its name."""
    name = fold(page.text[head.start() : end]).replace(":", "")
    year = None
    for _ in range(2):
        part = _AMENDED.match(page.plain, end) or (None if year else _YEAR.match(page.plain, end))
        if part:
            year = year or part["year"]
            end = after_bracket(page, end, part.end())
    word = {"L": "luật", "BL": "bộ luật", "PL": "pháp lệnh"}[type_]
    return Mention(head.start(), end, type_, word, year=year, name=f"law {name}")
