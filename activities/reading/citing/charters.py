"""The texts above all others: the constitution, the Cương lĩnh, the Điều lệ of a body."""

import re

from activities.reading.citing.issuers import issuer_at
from activities.reading.citing.mentions import Mention
from activities.reading.citing.page import Page
from activities.reading.citing.terms import after_bracket
from activities.reading.citing.trailers import trailer_at
from activities.reading.citing.vocabulary import any_of, phrase
from portal.lib.vietnamese import fold

_YEAR = r"\s?,?\s{1,3}\(?(?:nam\s{1,3})?(?P<year>(?:19|20)\d\d)(?!\d|\s?[-/.]\s?\d)"
_CONSTITUTION = re.compile(
    rf"(?:\s{{1,3}}nuoc\s{{1,3}}(?:{phrase('cộng hòa xã hội chủ nghĩa')}|chxhcn)\s{{1,3}}"
    rf"{phrase('việt nam')})?(?:{_YEAR})?"
)
_PLATFORM = re.compile(
    rf"(?P<full>\s{{1,3}}{phrase('xây dựng đất nước')}(?:\s{{1,3}}{phrase('trong thời kỳ quá độ')}"
    rf"(?:\s{{1,3}}{phrase('lên')}\s{{1,3}}(?:{phrase('chủ nghĩa xã hội')}|cnxh))?)?)?"
    rf"(?P<political>\s{{1,3}}{phrase('chính trị')})?"
    rf"(?:\s?,?\s{{1,3}}\(?{phrase('bổ sung')},?\s{{1,3}}{phrase('phát triển')})?"
    rf"(?:{_YEAR})?"
)
_OF = re.compile(
    r"\s{1,3}(?P<of>"
    + any_of("""
    đảng cộng sản việt nam, đảng cộng sản, đảng csvn, đảng, công đoàn việt nam, công đoàn
    đoàn thanh niên cộng sản hồ chí minh, đoàn tncs hồ chí minh, đoàn tncs hcm, đoàn thanh niên
    đoàn, mặt trận tổ quốc việt nam, mặt trận tổ quốc, hội
    """)
    + r")(?!\s{1,3}(?:bo|uy|vien|phi)(?![a-z]))"
)


def charters_at(page: Page, head: re.Match) -> list[Mention]:
    """Read the one of them that a head word begins; [] when it begins none."""
    word = " ".join((head["word"] or "").split())
    read = {"hien phap": _constitution, "cuong linh": _platform, "dieu le": _rules}.get(word)
    found = read(page, head) if read else None
    return [found] if found else []


def _constitution(page: Page, head: re.Match) -> Mention | None:
    """The constitution of a year or a country, not that of "Hiến pháp và pháp luật"."""
    name = _CONSTITUTION.match(page.plain, head.end())
    if name.end() == head.end():
        return None
    end = after_bracket(page, head.end(), name.end())
    return Mention(head.start(), end, "HP", "hiến pháp", year=name["year"], name="law hien phap")


def _platform(page: Page, head: re.Match) -> Mention | None:
    name = _PLATFORM.match(page.plain, head.end())
    if not (name["full"] or name["year"] or name["political"]):
        return None
    return Mention(
        head.start(),
        after_bracket(page, head.end(), name.end()),
        "CLĨNH",
        "cương lĩnh",
        year=name["year"],
        name="law cuong linh",
        weak=not (name["full"] or name["year"]),
    )


def _rules(page: Page, head: re.Match) -> Mention | None:
    """The Điều lệ of the Party or a mass organisation; it binds at all times, so it is weak."""
    name = _OF.match(page.plain, head.end())
    if not name or not page.starts_with_capital(name.start("of")):
        return None
    issuer = issuer_at(page, name.start("of")) if name["of"] == "hoi" else None
    end = issuer.end if issuer else name.end()
    trailer = trailer_at(page, end)
    return Mention(
        head.start(),
        trailer.end if trailer.khoa else end,
        "ĐL",
        "điều lệ",
        khoa=trailer.khoa,
        name=f"law dieu le {fold(page.text[name.start('of') : end]).split()[0]}",
        weak=True,
    )
