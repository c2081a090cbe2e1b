"""All places of a text where a document is named, from left to right."""

import re

from activities.reading.citing.charters import charters_at
from activities.reading.citing.coded import Code, codes_in
from activities.reading.citing.congresses import congress_documents_at
from activities.reading.citing.groups import with_group_issuers
from activities.reading.citing.kinds import HEAD, kind_of
from activities.reading.citing.laws import laws_at
from activities.reading.citing.mentions import Mention, of_code
from activities.reading.citing.numbered import numbered_at
from activities.reading.citing.page import Page
from activities.reading.citing.plenums import plenum_documents_at
from activities.reading.citing.trailers import trailer_at, with_trailer

_DRAFT = re.compile(
    r"(?<![a-z])(?:(?:ban\s)?du\sthao|de\scuong)\s(?:lan\s\d\s)?(?:mot\sso\s|cac\s|nhung\s)?$"
)
_SO = re.compile(r"(?<![a-z])so\s{0,3}:?\s{0,3}$")
_FROM_NAME_TO_NUMBER = re.compile(r"\s{0,3}[,(]?\s{0,3}(?:so\s{0,3}:?\s{0,3})?$")
_NEAR = 20
_LONGEST_NAME = 240
_SUBJECT = re.compile(
    r"(?:\s{1,3}cua\s[^.;:()\"]{1,60}?)?\s{1,3}(?:ve\s|\"(?:ve\s)?)(?P<about>[^.;:()\"]{3,})\"?\s?\(\s?"
)
_OF_A_DAY = re.compile(r"(?:\sket\sluan)?(?=\s{1,3}(?:ngay|cua)\s)")


def find_mentions(page: Page) -> list[Mention]:
    """Find every mention, those that share a head word included."""
    found = _with_codes(page, _with_heads(page))
    return with_group_issuers(page, [_marked(page, one) for one in found])


def _with_heads(page: Page) -> list[Mention]:
    """Find the documents that stand behind a word for their kind."""
    found, end = [], 0
    for head in HEAD.finditer(page.plain):
        if head.start() < end:
            continue
        named = (
            numbered_at(page, head)
            or laws_at(page, head)
            or charters_at(page, head)
            or congress_documents_at(page, head)
            or plenum_documents_at(page, head)
            or _dated(page, head)
        )
        if named:
            found += named
            end = named[-1].end
    return found


def _dated(page: Page, head: re.Match) -> list[Mention]:
    """Read a document known by its kind, its day and who issued it."""
    kind = kind_of(page, head)
    way = _OF_A_DAY.match(page.plain, head.end())
    if not way or not kind or kind[0] is None or head["short"]:
        return []
    trailer = trailer_at(page, way.end())
    if not (trailer.date and trailer.issuer) or trailer.issuer.lower().startswith("chi b"):
        return []
    name = f"dated {trailer.date} {trailer.issuer.lower()}"
    return [Mention(head.start(), trailer.end, *kind, name=name, **trailer.values)]


def _with_codes(page: Page, found: list[Mention]) -> list[Mention]:
    """Add the codes that stand without a head word: alone, or behind a name."""
    result, place = [], 0
    for code in codes_in(page):
        while place < len(found) and found[place].end <= code.start:
            result.append(found[place])
            place += 1
        if place < len(found) and found[place].start < code.end:
            continue
        if result and _is_number_of(page, result[-1], code):
            result.append(_numbered(page, result.pop(), code))
        else:
            result.append(_alone(page, code))
    return result + found[place:]


def _alone(page: Page, code: Code) -> Mention:
    said = _SO.search(page.plain[max(0, code.start - 12) : code.start])
    start = code.start - len(said[0]) if said else code.start
    one = _in_brackets(page, code, start) or of_code(code)
    return with_trailer(page, one._replace(start=start))


def _in_brackets(page: Page, code: Code, start: int) -> Mention | None:
    """Read "Quy định về những điều … (số 37-QĐ/TW)": kind and subject stand before the code."""
    if "(" not in page.plain[max(0, start - 2) : start]:
        return None
    named_from = max(0, start - _LONGEST_NAME)
    for head in HEAD.finditer(page.plain, named_from, start):
        about = _SUBJECT.fullmatch(page.plain, head.end(), start)
        kind = kind_of(page, head) if about else None
        one = of_code(code, *kind) if kind else None
        if one and one.type == kind[0]:
            place = about.span("about")
            return one._replace(about=place, title=page.words(*place))
    return None


def _is_number_of(page: Page, named: Mention, code: Code) -> bool:
    """Tell "Luật Đất đai số 31/2024/QH15", "Nghị quyết Trung ương 5 (số 21-NQ/TW)"."""
    if named.number is not None or code.type not in {None, named.type}:
        return False
    between = page.plain[named.end : code.start][:_NEAR]
    return bool(_FROM_NAME_TO_NUMBER.fullmatch(between))


def _numbered(page: Page, named: Mention, code: Code) -> Mention:
    """Return the mention of a document by its name and its number."""
    number = of_code(code)
    one = named._replace(
        end=number.end,
        number=number.number,
        code=number.code,
        code_as_written=number.code_as_written,
        year=number.year or named.year,
        name=None,
        weak=False,
    )
    return with_trailer(page, one)


def _marked(page: Page, one: Mention) -> Mention:
    """Mark a draft, with the word that says so."""
    draft = _DRAFT.search(page.plain[max(0, one.start - 32) : one.start])
    if not draft:
        return one
    return one._replace(start=one.start - len(draft[0]), weak=True)
