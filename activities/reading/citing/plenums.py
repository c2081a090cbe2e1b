"""Documents named by the plenum they come from: "Nghị quyết Trung ương 4 khóa XI, XII".

Several plenums may share a khóa ("Trung ương 5, 6, 8 khóa XIII") and several khóa a plenum.
"""

import re

from activities.reading.citing.issuers import COMMITTEE, OF_PARTY, TRUNG_UONG, issuer_at
from activities.reading.citing.kinds import kind_of
from activities.reading.citing.mentions import Mention
from activities.reading.citing.page import Page
from activities.reading.citing.terms import (
    HOI_NGHI,
    LAN_THU,
    NUMBER,
    ORDINAL,
    after_bracket,
    khoas_at,
    number_of,
)
from activities.reading.citing.trailers import trailer_at

_KINDS = {"NQ", "KL"}
_COMMITTEE_OF = r"(?:(?:ban\s{1,3}chap\s{1,3}hanh|bch)\s{0,3})?"
_PLENUM = re.compile(
    rf"""(?P<of>\s{{1,3}}(?:cua\s{{1,3}}|tai\s{{1,3}})?|(?<=nq)\s?)(?P<body>
      (?:{HOI_NGHI})?{_COMMITTEE_OF}{TRUNG_UONG}{OF_PARTY}
        (?:\s?,?\s{{1,3}}{LAN_THU}(?P<number1>{ORDINAL})|\s{{0,3}}(?P<number2>{NUMBER}))
    | {HOI_NGHI}(?:{LAN_THU}(?P<number3>{ORDINAL})|(?P<number4>{NUMBER}))
        (?:\s?,?\s{{1,3}}(?:cua\s{{1,3}})?(?P<committee>{COMMITTEE}|{TRUNG_UONG}{OF_PARTY}))?
    | {LAN_THU}(?P<number5>{ORDINAL})\s{{1,3}}{COMMITTEE}
    )""",
    re.VERBOSE,
)
_LOWER = re.compile(rf"\s{{1,3}}(?P<meeting>{HOI_NGHI})(?=\S)")
_COUNTED = re.compile(rf"\s?,?\s{{1,3}}{LAN_THU}(?P<number>{ORDINAL})")
_ANOTHER = re.compile(
    rf"""\s?(?:,|va|,\sva)\s{{1,3}}
    (?P<again>(?:{HOI_NGHI})?{_COMMITTEE_OF}{TRUNG_UONG}{OF_PARTY}\s?(?:{LAN_THU})?|{LAN_THU})?
    (?P<number>{NUMBER})""",
    re.VERBOSE,
)
# What may stand behind a further number: "Trung ương 4, 6 khóa XII", not "4, 6 đảng viên".
_LISTED = re.compile(r"\s?[,;.:(]|\s(?:va|khoa|cac\skhoa|cua|ve)(?![a-z])|\s{0,3}$")
_PLURAL = re.compile(
    r"(?<![a-z])(?:cac|nhung|mot\sso|nhieu)(?:\s{1,3}(?:nghi\squyet|ket\sluan|chi\sthi|quy\sdinh"
    r"|van\sban|quyet\sdinh|huong\sdan|thong\sbao|va)\s?,?){0,6}\s{1,3}$"
)
# "Trung ương 4" is a plenum of Trung ương.
_LAST_NUMBER = re.compile(r"(?:\slần(?:\sthứ)?)?\s?(?:\d{1,2}|[IVX]{1,4})$", re.IGNORECASE)
_MOST = 9

# A number of a plenum with its place.
_Numbered = tuple[int, int, int | None]


def plenum_documents_at(page: Page, head: re.Match) -> list[Mention]:
    """Read the documents of plenums named behind a head word; [] when none."""
    kind = kind_of(page, head)
    opening = _PLENUM.match(page.plain, head.end())
    if kind is None or kind[0] not in _KINDS:
        return []
    if not opening:
        return _counted_behind(page, head, kind)
    way = next(way for way in "12345" if opening[f"number{way}"])
    if not _is_number(page, opening.start(f"number{way}"), is_said=way in "135"):
        return []
    body = page.words(*opening.span("body"))
    one = Mention(head.start(), opening.end(), *kind, issuer=_LAST_NUMBER.sub("", body))
    one = one._replace(plenum=number_of(opening[f"number{way}"]), name="plenum")
    if way in "34" and not opening["committee"]:
        one = _of_lower_body(page, one)
    if one is None or _is_any_of_them(page, head, opening):
        return []
    return _with_khoas(page, one, _numbers_from(page, one))


def _counted_behind(page: Page, head: re.Match, kind: tuple) -> list[Mention]:
    """Read "Nghị quyết Hội nghị Tỉnh ủy lần thứ 15": a lower body, then the number."""
    opening = _LOWER.match(page.plain, head.end())
    issuer = opening and issuer_at(page, opening.end())
    counted = issuer and _COUNTED.match(page.plain, issuer.end)
    if not counted:
        return []
    body = page.words(opening.start("meeting"), issuer.end)
    name = f"plenum {page.words(issuer.start, issuer.end).lower()}"
    one = Mention(head.start(), counted.end(), *kind, issuer=body, name=name)
    one = one._replace(plenum=number_of(counted["number"]))
    return _with_khoas(page, one, [(one.start, one.end, one.plenum)])


def _is_number(page: Page, place: int, *, is_said: bool) -> bool:
    """Tell the Roman VI from the word "vì": without "lần thứ" it is in capitals."""
    return is_said or page.text[place].isdigit() or page.starts_with_capital(place)


def _of_lower_body(page: Page, one: Mention) -> Mention | None:
    """Read whose plenum it is; with a khóa alone it is one of the Central Committee."""
    issuer = issuer_at(page, one.end + 1)
    if issuer:
        words = page.words(issuer.start, issuer.end)
        name = f"plenum {words.lower()}"
        return one._replace(end=issuer.end, issuer=f"{one.issuer} {words}", name=name)
    return one if khoas_at(page, one.end) else None


def _is_any_of_them(page: Page, head: re.Match, opening: re.Match) -> bool:
    """Tell "các nghị quyết của Hội nghị Trung ương 8": a plenum has several, none is named."""
    before = page.plain[max(0, head.start() - 80) : head.start()]
    return "cua" in opening["of"] and bool(_PLURAL.search(before))


def _numbers_from(page: Page, one: Mention) -> list[_Numbered]:
    numbers: list[_Numbered] = [(one.start, one.end, one.plenum)]
    while len(numbers) < _MOST and (more := _ANOTHER.match(page.plain, numbers[-1][1])):
        is_listed = more["again"] or _LISTED.match(page.plain, more.end())
        if not is_listed or not page.text[more.start("number")].isdigit():
            break
        start = more.start("again") if more["again"] else more.start("number")
        numbers.append((start, more.end(), number_of(more["number"])))
    return numbers


def _with_khoas(page: Page, one: Mention, numbers: list[_Numbered]) -> list[Mention]:
    """Return one mention for each plenum, and for each khóa of the last one."""
    end = numbers[-1][1]
    khoas = khoas_at(page, end)
    first_khoa = khoas[0][2] if khoas else None
    found = [
        one._replace(
            start=start,
            end=stop,
            plenum=number,
            khoa=first_khoa,
            is_listed=start > one.start,
        )
        for start, stop, number in numbers
    ]
    if khoas:
        found[-1] = found[-1]._replace(end=khoas[0][1])
        found += [
            found[-1]._replace(start=start, end=stop, khoa=khoa, is_listed=True)
            for start, stop, khoa in khoas[1:]
        ]
        found[-1] = found[-1]._replace(end=after_bracket(page, end, khoas[-1][1]))
    trailer = trailer_at(page, found[-1].end)
    if trailer.date:
        found[-1] = found[-1]._replace(end=trailer.end, date=trailer.date)
    return found
