"""Documents named by the congress they come from: "Nghị quyết Đại hội XIII của Đảng".

A congress has an identity by its number or, of a lower party body, by the years of its term.
"""

import re
from dataclasses import dataclass

from activities.reading.citing.issuers import issuer_at, name_end
from activities.reading.citing.kinds import kind_of
from activities.reading.citing.mentions import Mention
from activities.reading.citing.page import Page
from activities.reading.citing.terms import LAN_THU, ORDINAL, ROMAN, after_bracket, roman_of
from activities.reading.citing.vocabulary import any_of
from portal.lib.vietnamese import fold

_KINDS = {"NQ", "KL", "VK", "TB", "CTHĐ", "ĐL", "BC"}
_SIZES = r"(?:\s{1,3}(?:dai\s{1,3}bieu|toan\s{1,3}quoc|toan\s{1,3}the)){0,3}"
_CONGRESS = re.compile(
    rf"\s{{1,3}}(?:(?:cua|tai|trinh|tu)\s{{1,3}})?(?:cac\s{{1,3}})?"
    rf"(?P<congress>dai\s{{1,3}}hoi|dh(?=\s))(?P<sizes>{_SIZES})"
)
_SIZE = re.compile(_SIZES)
_HOST = re.compile(
    r"\s{0,3}(?:,\s{1,3})?(?:cua\s{1,3})?(?="
    + any_of("""
    đảng, đảng bộ, đảng cộng sản, đảng ủy, chi bộ, tỉnh đảng bộ, đoàn, đoàn thanh niên, công đoàn
    hội, liên hiệp, liên đoàn, tổng liên đoàn, mặt trận, mttq, phụ nữ, tỉnh đoàn
    thành đoàn, tỉnh, thành phố, huyện, xã, phường
    """)
    + ")"
)
_PARTY = re.compile(
    r"dang(?:\s{1,3}cong\s{1,3}san(?:\s{1,3}viet\s{1,3}nam)?|\s{1,3}ta|\s{1,3}csvn)?"
    r"(?!\s{1,3}(?:bo|uy|cac)(?![a-z]))(?![a-z])"
)
_OF_ALL_LEVELS = re.compile(r"\s{1,3}(?:bo\s{1,3})?cac\s{1,3}cap(?![a-z])")
_ORDINAL = re.compile(
    rf"\s{{0,3}},?\s{{0,3}}(?:\(\s?)?"
    rf"(?:(?P<said>{LAN_THU}|khoa\s{{1,3}})(?P<any>{ORDINAL})|(?P<roman>{ROMAN}|1\d(?![\d/.-])))"
)
_MORE = re.compile(rf"\s{{0,3}}(?:,|va|,\s?va)\s{{1,3}}(?:{LAN_THU})?(?P<roman>{ROMAN})")
_TERM = re.compile(
    r"\s{0,3},?\s{0,3}\(?nhiem\s{1,3}ky\s{1,3}"
    r"(?P<years>(?:19|20)\d\d\s{0,3}-\s{0,3}(?:19|20)?\d\d)(?!\d)"
)
# A cell that is not named has no identity by the years of its term alone.
_CELL = re.compile(r"chi bộ", re.IGNORECASE)
_ANOTHER = re.compile(r"\s{0,3}(?:,|;|va|,\s?va)(?=\s{1,3}(?:dai\s{1,3}hoi|dh)\s)")
_NATIONAL = "dang"
_MOST = 6


def congress_documents_at(page: Page, head: re.Match) -> list[Mention]:
    """Read the documents of congresses named behind a head word; [] when none.

    Several in "Nghị quyết Đại hội XIII của Đảng, Đại hội Đảng bộ tỉnh lần thứ XVII".
    """
    kind = kind_of(page, head)
    if kind is None or kind[0] not in _KINDS:
        return []
    opening = _CONGRESS.match(page.plain, head.end())
    start, found = head.start(), []
    while opening and len(found) < _MOST:
        congress = _congress(page, opening)
        if congress is None:
            break
        found += _mentions_of(page, start, opening, congress, kind, is_listed=bool(found))
        another = _ANOTHER.match(page.plain, found[-1].end)
        opening = another and _CONGRESS.match(page.plain, another.end())
        start = opening.start("congress") if opening else start
    return found


@dataclass(frozen=True)
class _Congress:
    """One congress as it is told: whose, which, of which years."""

    end: int
    host: str | None
    numbers: list[tuple[int, int, str]]
    years: str | None
    is_national: bool


def _congress(page: Page, opening: re.Match) -> _Congress | None:
    """Read whose congress it is, its number and its years; None without number and years."""
    end = opening.end()
    is_national, host, years = _is_of_the_country(opening["sizes"]), None, None
    numbers: list[tuple[int, int, str]] = []
    for _ in range(4):
        before = end
        if host is None and (asked := _host(page, end)):
            host, end = asked
            is_national = is_national or host == _NATIONAL
        size = _SIZE.match(page.plain, end)
        is_national = is_national or _is_of_the_country(size[0])
        end = size.end()
        if not numbers and (numbers := _numbers(page, end)):
            end = numbers[-1][1]
        if years is None and (term := _TERM.match(page.plain, end)):
            years, end = "".join(term["years"].split()), after_bracket(page, end, term.end())
        if end == before:
            break
    if not numbers and not (years and host and not _CELL.fullmatch(host)):
        return None
    return _Congress(end, host, numbers, years, is_national or host is None)


def _is_of_the_country(size: str) -> bool:
    return "toan quoc" in " ".join(size.split())


def _numbers(page: Page, place: int) -> list[tuple[int, int, str]]:
    """Return the numbers of congresses at `place`, each with its place: "XIII, XIV".

    Without "lần thứ" only capitals or a number of two digits count congresses.
    """
    first = _ORDINAL.match(page.plain, place)
    if not first:
        return []
    written = first["any"] or first["roman"]
    if not (first["said"] or written.isdigit() or page.starts_with_capital(first.start("roman"))):
        return []
    found = [(place, first.end(), roman_of(written))]
    while (more := _MORE.match(page.plain, found[-1][1])) and page.starts_with_capital(
        more.start("roman")
    ):
        found.append((more.start("roman"), more.end(), roman_of(more["roman"])))
    return found if found[0][2] else []


def _host(page: Page, place: int) -> tuple[str, int] | None:
    before = _HOST.match(page.plain, place)
    if not before:
        return None
    party = _PARTY.match(page.plain, before.end())
    if party and not _OF_ALL_LEVELS.match(page.plain, party.end()):
        return _NATIONAL, party.end()
    issuer = issuer_at(page, before.end())
    end = issuer.end if issuer else name_end(page, before.end())
    return (page.words(before.end(), end), end) if end > before.end() else None


def _mentions_of(
    page: Page, start: int, opening: re.Match, congress: _Congress, kind: tuple, *, is_listed: bool
) -> list[Mention]:
    """Return one mention, or several for "Đại hội XIII, XIV của Đảng"."""
    words = page.words(opening.start("congress"), opening.end())
    level = _NATIONAL if congress.is_national else fold(congress.host)
    one = Mention(
        start,
        congress.end,
        kind[0],
        kind[1],
        issuer=" ".join([words, *_of_host(congress)]),
        year=congress.years,
        name=f"congress {congress.years} {level}",
        weak=level.startswith("chi bo"),  # a cell's own congress binds the cell alone
        is_listed=is_listed,
    )
    starts = [start, *(place[0] for place in congress.numbers[1:])]
    ends = [*(place[1] for place in congress.numbers[:-1]), congress.end]
    named = [
        one._replace(start=first, end=last, congress=number, name=f"congress {number} {level}")
        for first, last, (_, _, number) in zip(starts, ends, congress.numbers, strict=False)
    ]
    return named or [one]


def _of_host(congress: _Congress) -> list[str]:
    if congress.host is None:
        return []
    return ["của Đảng"] if congress.host == _NATIONAL else [congress.host]
