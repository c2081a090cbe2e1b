"""Documents that share a head word: "Nghị quyết số 18, 19 và 21-NQ/TW" names three.

The kind, the rest of the code, and the day and body behind the last belong to all of them.
"""

import re

from activities.reading.citing.bare_numbers import NUMBER, counts, goes_on
from activities.reading.citing.coded import code_at
from activities.reading.citing.mentions import Mention, of_code
from activities.reading.citing.page import Page
from activities.reading.citing.trailers import with_trailer

_SO = r"so(?![a-z])\s{0,3}[:.]?\s{0,3}"
_AND = re.compile(
    r"\s{0,3}(?:,\s?(?:va\s)?|;\s?(?=so\s)|va\s|&\s?|-\s(?=so\s)|cung\s(?:voi\s)?|den\s)\s{0,2}"
    rf"(?:cac\s)?(?P<so>{_SO})?(?=[\doli])"
)
_NUMBER_OF = re.compile(r"[\d.]+[a-z]?")
_YEAR = re.compile(r"/((?:19|20)\d\d)(?=/)")
_MOST = 12


def with_siblings(page: Page, first: Mention) -> list[Mention]:
    """Read the numbers that follow under the head word of the first one."""
    items = [with_trailer(page, first)]
    while len(items) < _MOST and (item := _sibling(page, items)):
        items.append(with_trailer(page, item))
    return _shared(items)


def _sibling(page: Page, items: list[Mention]) -> Mention | None:
    """Read one further number: with its code, behind "số", or plain among plain ones."""
    joined = _AND.match(page.plain, items[-1].end)
    if not joined:
        return None
    first = items[0]
    start = joined.start("so") if joined["so"] else joined.end()
    code = code_at(page, joined.end(), is_headed=bool(joined["so"] or first.code))
    if code and (joined["so"] or code.type or _tail(code.code) == _tail(first.code)):
        same = of_code(code, first.type, first.word)
        return same._replace(start=start, is_listed=True) if same.type == first.type else None
    number = NUMBER.match(page.plain, joined.end())
    if not number or counts(page, number.end()):
        return None
    is_plain = first.code is None and len(number["digits"]) <= 3 and goes_on(page, number.end())
    if not (joined["so"] or is_plain):
        return None
    return of_number(number)._replace(
        start=start,
        type=first.type,
        word=first.word,
        is_listed=True,
        is_short=first.is_short,
    )


def _tail(code: str) -> str:
    """Return a code without its number: what "215/CTHADS-NV và 230/CTHADS-NV" share."""
    return code[_NUMBER_OF.match(code).end() :]


def of_number(number: re.Match) -> Mention:
    """Return the mention a number makes; the press writes it with its year: 52/2019."""
    written = number["number"] + (f"/{number['year']}" if number["year"] else "")
    return Mention(number.start(), number.end(), number=written, year=number["year"])


def _shared(items: list[Mention]) -> list[Mention]:
    """Give each number what stands behind a later one."""
    shared: list[Mention] = []
    tail, behind = None, {}
    for item in reversed(items):
        if item.code is None and tail:
            item = item._replace(**_coded(item, tail))
        own = {name: getattr(item, name) for name in ("date", "issuer", "khoa", "plenum")}
        behind |= {name: value for name, value in own.items() if value}
        shared.append(item._replace(**behind))
        tail = _tail(item.code) if item.code else tail
    return shared[::-1]


def _coded(item: Mention, tail: str) -> dict:
    """Return number and code of an item that shares the code of a later one."""
    of_year = _YEAR.match(tail)
    rest = tail[of_year.end() :] if of_year else tail
    year = item.year or (of_year[1] if of_year else None)
    number = f"{item.number}/{year}" if year and not item.year else item.number
    return {"number": number, "code": number + rest, "year": year}
