"""What stands behind the number or the name of a document: day, body, khóa, year."""

import datetime
import re
from dataclasses import dataclass

from activities.reading.citing.issuers import Issuer, issuer_at
from activities.reading.citing.mentions import Mention
from activities.reading.citing.page import Page
from activities.reading.citing.terms import HOI_NGHI, after_bracket, khoas_at
from activities.reading.citing.vocabulary import any_of

_YEARS = r"(?:19|20)\d\d"
_COMMA = r"\s{0,3},?\s{0,3}"
# What is done to a document on its day: "ban hành ngày", "ra ngày", "ký ban hành ngày".
ISSUING = any_of("""
    ban hành, ký, ký ban hành, ký và ban hành, đề, ra, ra đời, thông qua, phê duyệt, phát hành
""")
_BEFORE_DAY = re.compile(
    rf"\s{{0,3}}[,(-]?\s{{0,3}}(?:(?:(?:cung|deu)\s)?(?:duoc\s{{1,3}})?{ISSUING}\s{{1,3}}"
    r"(?:(?:vao|tu)\s{1,3})?)?(?:(?:(?:cung|deu)\s{1,3})?ngay\s{0,3}(?:m[uo]ng\s)?)?(?=\d)"
)
_DAY_WITHOUT_YEAR = re.compile(
    rf"{_COMMA}ngay\s{{0,3}}\d{{1,2}}(?:\s?[/.-]\s?\d{{1,2}}|\s{{1,3}}thang\s{{1,3}}\d{{1,2}})"
    r"(?![\d/.-]{0,3}\d)"
)
_SAME_DAY = re.compile(rf"{_COMMA}cung\s{{1,3}}ngay(?!\s?\d)")
_MONTH = re.compile(
    rf"{_COMMA}thang\s{{0,3}}\d{{1,2}}(?:\s?[/-]\s?|\s{{1,3}}nam\s{{1,3}})(?P<year>{_YEARS})(?!\d)"
)
_YEAR = re.compile(
    rf"{_COMMA}(?:(?:duoc\s{{1,3}})?{ISSUING}\s{{1,3}}(?:(?:vao|tu)\s{{1,3}})?|\(\s?)?nam\s{{0,3}}"
    rf"(?P<year>{_YEARS})(?!\d|\s?[-/]\s?\d)(?:\s?\))?"
    rf"|\s?\(\s?(?P<alone>{_YEARS})\s?\)"
)
_OF = re.compile(rf"{_COMMA}(?:\(\s?)?(?P<by>cua|do)\s{{1,3}}(?=\S)")
_ISSUED = re.compile(rf"\s{{1,3}}(?:da\s|vua\s)?{ISSUING}")
_CENTRAL_PLENUM = rf"{HOI_NGHI}(?:lan|trung|tw|t\.w|ban\s{{1,3}}chap)"
# A body that follows without "của": only where nothing else can begin there.
_BESIDE = re.compile(
    rf"\s?[,(]\s{{0,3}}(?={_CENTRAL_PLENUM})"
    rf"|\s{{1,3}}(?={HOI_NGHI}|{any_of('bộ chính trị, ban bí thư, bct, bbt, bch, ban chấp hành')})"
    r"|\s?[,(-]\s{0,3}(?=(?:ban\s{1,3}chap\s{1,3}hanh|bch)\s?(?:trung|tw)[^,.;]{0,30}khoa)"
)
_LOCAL_BODIES = any_of("""
    tỉnh ủy, thành ủy, huyện ủy, quận ủy, thị ủy, đảng ủy, ban thường vụ, btv, ubnd
""")
_LOCAL = re.compile(rf"\s{{1,3}}(?={_LOCAL_BODIES})")
# "(Bộ Chính trị, 27/10/2023)": a body in brackets, if nothing more is said of it there.
_CENTRAL_BODIES = any_of("""
    bộ chính trị, ban bí thư, bct, bbt, bch, ban chấp hành, trung ương, quốc hội, chính phủ
    thủ tướng, ban tổ chức trung ương, ủy ban kiểm tra trung ương
""")
_IN_BRACKETS = re.compile(rf"\s{{0,3}}\(\s?(?:cua\s)?(?={_CENTRAL_BODIES}|{_LOCAL_BODIES})")
_END_IN_BRACKETS = re.compile(rf"\s?(?:[,;)-]|,?\s(?:{ISSUING}|ngay|khoa)(?![a-z]))")
_NO_CLAUSE = re.compile(r"\s?,?\s{1,3}(?:ve|ngay\s\d|khoa|\"|\()|\s?(?:[.;)](?=\s|$)|$)")
# "ngày 30/4/2025, Bộ Chính trị;": a body behind a comma, if the item ends with it.
_BEHIND_COMMA = re.compile(rf"\s?,\s{{0,3}}(?={any_of('bộ chính trị, ban bí thư, bct, bbt')})")
_END_OF_ITEM = re.compile(r"\s?(?:[;.)\n\t\"]|$|,?\s{1,3}(?:ve|khoa)(?![a-z]))")
# ", ngày 5/3/2024, Chi bộ …": the day of the session, not of the document before it.
_OF_THE_SESSION = re.compile(
    r"\s?,?\s{1,3}(?:hoi\s{1,3}nghi\s{1,3}(?!lan|trung|tw)|"
    + any_of("""
    chi bộ, chi ủy, đảng bộ, đảng ủy, cấp ủy, chi đoàn, công đoàn, đoàn, ban, trường, phòng, sở
    bệnh viện, trung tâm, công ty, cơ quan, đơn vị, ủy ban, tại, ở, toàn thể, đồng chí, chúng tôi
    tổ đảng, được sự, tập thể, lãnh đạo, buổi, thôn, xã, phường, khoa, viện, cụm, liên chi bộ
    """)
    + ")"
)


@dataclass(frozen=True)
class Trailer:
    """What stands behind a number or a name: day, body, khóa, year; `end` is where it ends."""

    end: int
    date: datetime.date | None = None
    issuer: str | None = None
    khoa: str | None = None
    plenum: int | None = None
    year: str | None = None
    has_day: bool = False

    @property
    def values(self) -> dict:
        """The values told, by the names they have in a `Mention`."""
        told = {name: getattr(self, name) for name in ("date", "issuer", "khoa", "plenum", "year")}
        return {name: value for name, value in told.items() if value is not None}


def trailer_at(page: Page, place: int) -> Trailer:
    """Read day, body, khóa and year behind a number, in whatever order they come."""
    end, told = place, {}
    for _ in range(5):
        part = next((found for read in _PARTS if (found := read(page, end, told))), None)
        if part is None:
            break
        end = part
    return Trailer(after_bracket(page, place, end), **told)


def with_trailer(page: Page, one: Mention) -> Mention:
    """Return a mention with what stands behind it."""
    trailer = trailer_at(page, one.end)
    return one._replace(end=trailer.end, **trailer.values) if trailer.end > one.end else one


def _day(page: Page, place: int, told: dict) -> int | None:
    if told.get("has_day"):
        return None
    before = _BEFORE_DAY.match(page.plain, place)
    day = before and page.day_at(before.end())
    if not day:
        return _part_of_a_day(page, place, told)
    is_apart = page.plain[place : before.end()].lstrip()[:1] in {",", "-"}
    if is_apart and _OF_THE_SESSION.match(page.plain, day[0]):
        return None
    told |= {"has_day": True, "date": day[1]}
    return after_bracket(page, place, day[0])


def _part_of_a_day(page: Page, place: int, told: dict) -> int | None:
    """A day without its year, or a month: part of the wording, but no date."""
    ways = (_DAY_WITHOUT_YEAR, _MONTH, _SAME_DAY)
    part = next((found for way in ways if (found := way.match(page.plain, place))), None)
    if not part or ("," in part[0] and _OF_THE_SESSION.match(page.plain, part.end())):
        return None
    told["has_day"] = True
    if part.re is _MONTH:
        told["year"] = part["year"]
    return part.end()


def _year(page: Page, place: int, told: dict) -> int | None:
    year = _YEAR.match(page.plain, place)
    if not year or told.get("has_day") or "year" in told:
        return None
    told["year"] = year["year"] or year["alone"]
    return year.end()


def _issuer(page: Page, place: int, told: dict) -> int | None:
    if "issuer" in told:
        return None
    before = _OF.match(page.plain, place) or _BESIDE.match(page.plain, place)
    if not before:
        return _body_alone(page, place, told)
    issuer = issuer_at(page, before.end())
    if not issuer:
        return None
    end = issuer.end
    if before.re is _OF and before["by"] == "do":
        issued = _ISSUED.match(page.plain, end)
        if not issued:
            return None
        end = issued.end()
    told |= issuer_values(page, issuer)
    return after_bracket(page, place, end)


def _body_alone(page: Page, place: int, told: dict) -> int | None:
    """A body without "của", if what follows it shows that it is no subject of a clause."""
    before, after = _LOCAL.match(page.plain, place), _NO_CLAUSE
    if not before:
        before, after = _IN_BRACKETS.match(page.plain, place), _END_IN_BRACKETS
    if told.get("has_day") and not before:
        before, after = _BEHIND_COMMA.match(page.plain, place), _END_OF_ITEM
    issuer = before and issuer_at(page, before.end())
    if not issuer or not after.match(page.plain, issuer.end):
        return None
    told |= issuer_values(page, issuer)
    return issuer.end


def issuer_values(page: Page, issuer: Issuer) -> dict:
    values = {"issuer": page.words(issuer.start, issuer.end)}
    return values | ({"plenum": issuer.plenum} if issuer.plenum else {})


def _khoa(page: Page, place: int, told: dict) -> int | None:
    if "khoa" in told:
        return None
    found = khoas_at(page, place)
    if not found:
        return None
    told["khoa"] = found[0][2]
    return after_bracket(page, place, found[0][1])


_PARTS = (_day, _issuer, _khoa, _year)
