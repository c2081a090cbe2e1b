"""Documents named by a number behind a head word: "Nghị quyết số 21-NQ/TW", "Chỉ thị 05"."""

import re

from activities.reading.citing.bare_numbers import NUMBER, is_number, is_short
from activities.reading.citing.coded import code_at
from activities.reading.citing.issuers import issuer_at
from activities.reading.citing.kinds import HEAD, kind_of
from activities.reading.citing.lists import of_number, with_siblings
from activities.reading.citing.mentions import Mention, of_code
from activities.reading.citing.page import Page
from activities.reading.citing.trailers import issuer_values
from activities.reading.citing.vocabulary import any_of

_SO = r"(?:so(?![a-z])\s{0,3}[:.]?\s{0,3})"
_MORE_OF_THE_KIND = any_of("""
    liên tịch, liên ngành, phối hợp, chuyên đề, hành động, kết luận, khẩn, hỏa tốc, thượng khẩn
    thi đua
""")
_LINK = re.compile(
    rf"\s{{0,3}}[:(]?\s{{0,3}}(?:{_MORE_OF_THE_KIND}\s{{1,3}})?(?:(?:tu|cac)\s{{1,3}})?{_SO}?"
)
_OF = re.compile(r"\s{1,3}cua\s{1,3}")
_SAID = re.compile(rf"\s{{0,3}}{_SO}")
_FAR = re.compile(r"(?:\s{1,3}[^\s.;:,()\"]{1,12}){1,8}?\s{1,3}so\s{0,3}:?\s{0,3}(?=[\doli])")
# The kind written twice: "HD 36-HD/VPTW", "Nghị quyết NQ 21".
_AGAIN = re.compile(
    r"(?:nqlt|nq|ct|kl|q[dD]i?|qyD|hd|kh|tb|cthD|ctr|Da|cv|bc|ttr|qc|tt|nD|cD)[\s.-]{0,2}(?=[\doli])"
)


def numbered_at(page: Page, head: re.Match) -> list[Mention]:
    """Read the documents that a head word and the numbers behind it name; [] when none."""
    kind = kind_of(page, head)
    if kind is None:
        return []
    place, told = _place_of_number(page, head)
    first = _first(page, head, place, kind) or _first_far(page, head, kind)
    if first is None:
        return []
    items = with_siblings(page, first)
    # A body told behind the number says more than one told before it.
    return [item._replace(**(told if item.issuer is None else {})) for item in items]


def _place_of_number(page: Page, head: re.Match) -> tuple[int, dict]:
    """Return where a number may stand behind a head, and the body named between them.

    "Nghị quyết của Bộ Chính trị số 57-NQ/TW".
    """
    of = _OF.match(page.plain, head.end())
    issuer = of and issuer_at(page, of.end())
    if issuer and (said := _SAID.match(page.plain, issuer.end)):
        return said.end(), issuer_values(page, issuer)
    end = _LINK.match(page.plain, head.end()).end()
    again = _AGAIN.match(page.view, end)
    return (again.end() if again else end), {}


def _first(page: Page, head: re.Match, place: int, kind: tuple) -> Mention | None:
    """Read the number at `place`; "văn bản: 18-KH/ĐU" is no head word of a code."""
    type_, word = kind
    code = code_at(page, place, is_headed=True)
    if code and (type_ or ":" not in page.plain[head.end() : place]):
        return of_code(code, type_, word)._replace(start=head.start())
    number = NUMBER.match(page.plain, place)
    if not number or not is_number(page, head, number, type_):
        return None
    return of_number(number)._replace(
        start=head.start(),
        type=type_,
        word=word,
        is_short=is_short(page, head, number, type_),
    )


def _first_far(page: Page, head: re.Match, kind: tuple) -> Mention | None:
    """Read a code some words behind its head: "Kế hoạch triển khai thực hiện số 12-KH/ĐU"."""
    far = _FAR.match(page.plain, head.end())
    if not far or HEAD.search(page.plain, head.end(), far.end()):
        return None
    code = code_at(page, far.end(), is_headed=False)
    one = of_code(code, *kind) if code else None
    return one._replace(start=head.start()) if one and kind[0] and one.type == kind[0] else None
