"""What is told once behind several documents: "Chỉ thị A và Kết luận B của Bộ Chính trị"."""

import re
from dataclasses import replace

from activities.reading.citing.mentions import Mention
from activities.reading.citing.page import Page

_JOINED = re.compile(
    r"\s{0,3}(?:(?:,|va|,\s?va|cung(?:\svoi)?|&|den)\s{1,3}(?:cac\s{1,3})?|,\s{0,3})"
)


def with_group_issuers(page: Page, mentions: list[Mention]) -> list[Mention]:
    """Give a body named behind the last of a group to those before it that have none.

    A group is joined by "và", "đến" or a comma, never across a semicolon. A day belongs to its
    own document only.
    """
    result: list[Mention] = []
    for one in reversed(mentions):
        after = result[-1] if result else None
        if after and after.issuer and not one.issuer and _are_a_group(page, one, after):
            khoa = after.khoa if one.type == after.type else None
            one = replace(one, issuer=after.issuer, khoa=one.khoa or khoa)
        result.append(one)
    return result[::-1]


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
