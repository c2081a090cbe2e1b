"""Which part of a document is meant: "Điều 6, mục 6.3.1", "khoản 2 Điều 3"."""

import re

from activities.reading.citing.mentions import Mention
from activities.reading.citing.page import Page
from activities.reading.citing.vocabulary import any_of

_NAME = any_of("chương, điều, khoản, điểm, mục, phần, tiết, ý").removesuffix("(?![a-z])")
_NUMBER = r"(?:\d{1,3}(?:\.\d{1,3}){0,3}[a-z]?|[ivx]{1,5}|[a-z])(?![a-z0-9])"
_PART = rf"{_NAME}\s(?:thu\s)?{_NUMBER}"
_PARTS = rf"{_PART}(?:(?:,\s?|\s|\sva\s){_PART}){{0,4}}"
_BEHIND = re.compile(rf"\s{{0,2}}[,(]?\s{{0,2}}(?:tai\s)?(?P<parts>{_PARTS})")
_BEFORE = re.compile(rf"(?<![a-z])(?P<parts>{_PARTS}),?\s(?:cua\s)?(?:cac\s)?$")
_WINDOW = 60


def clause_of(page: Page, one: Mention, following: list[Mention]) -> str | None:
    """Return the part of a document that is named before it, or behind it.

    What stands between two documents is a part of the second.
    """
    start = max(0, one.start - _WINDOW)
    if before := _BEFORE.search(page.plain[start : one.start]):
        return page.words(start + before.start("parts"), start + before.end("parts"))
    behind = _BEHIND.match(page.plain, one.end)
    if not behind or any(other.start - behind.end() <= len(" của ") for other in following):
        return None
    return page.words(*behind.span("parts"))
