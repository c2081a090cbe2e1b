"""What is told once behind several documents: "Chỉ thị A và Kết luận B của Bộ Chính trị"."""

import re

from activities.reading.citing.mentions import Mention
from activities.reading.citing.page import Page

_JOINED = re.compile(
    r"\s{0,3}(?:(?:,|va|,\s?va|cung(?:\svoi)?|&|den)\s{1,3}(?:cac\s{1,3})?|,\s{0,3})"
)

_OF_ALL = re.compile(r"(?<![a-z])(?:cung|deu)\s(?:(?:ky|ban\shanh)\s){0,2}ngay\s")


def with_group_issuers(page: Page, mentions: list[Mention]) -> list[Mention]:
    """Give a body named behind the last of a group to those before it that have none.

    A group is joined by "và", "đến" or a comma, never across a semicolon. A day belongs to its
    own document only, unless it is said to be that of all: "cùng ngày …".
    """
    result: list[Mention] = []
    day_of_all = None
    for one in reversed(mentions):
        after = result[-1] if result else None
        if after and _are_a_group(page, one, after):
            one = one._replace(date=one.date or day_of_all, **_shared_body(one, after))
        else:
            day_of_all = None
        if _OF_ALL.search(page.plain, one.start, one.end):
            day_of_all = one.date
        result.append(one)
    return result[::-1]


def _shared_body(one: Mention, after: Mention) -> dict:
    if one.issuer or not after.issuer:
        return {}
    khoa = after.khoa if one.type == after.type else None
    return {"issuer": after.issuer, "khoa": one.khoa or khoa}


def _are_a_group(page: Page, one: Mention, after: Mention) -> bool:
    """Joined, both with a number; codes of two bodies are never of one."""
    if one.number is None or after.number is None:
        return False
    if one.code and after.code and _body(one.code) != _body(after.code):
        return False
    if after.plenum and one.type != after.type:
        return False  # a plenum issues no chỉ thị
    return bool(_JOINED.fullmatch(page.plain[one.end : after.start][:12]))


def _body(code: str) -> str:
    return re.split("[-/]", code)[-1]
