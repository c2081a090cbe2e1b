"""How codes of documents are spelled: types, issuers, and the patterns that find them in a text.

`readings()` finds codes; what they mean for a search is said in `codes.py`.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from portal.lib.vietnamese import DASHES, SLASHES, fold, normal

# What is printed in a code, and the words it stands for. QĐ is two kinds of document.
TYPES = {
    "NQ": ("nghị quyết",),
    "CT": ("chỉ thị",),
    "KL": ("kết luận",),
    "QĐ": ("quy định", "quyết định"),
    "HD": ("hướng dẫn",),
    "KH": ("kế hoạch",),
    "TB": ("thông báo",),
    "BC": ("báo cáo",),
    "CTHĐ": ("chương trình hành động",),
    "CTr": ("chương trình",),
    "ĐA": ("đề án",),
    "CV": ("công văn",),
    "QC": ("quy chế",),
    "TTr": ("tờ trình",),
    "TT": ("thông tri", "thông tư"),
    "BB": ("biên bản",),
    "PA": ("phương án",),
    "QH": ("quy hoạch",),
    "BS": ("bản sao",),
    "NĐ": ("nghị định",),
    "CĐ": ("công điện",),
}
# Spellings of 2018 that told a quy định from a quyết định; the numbers run on under QĐ.
QUY_DINH_SPELLINGS = ("QĐi", "QyĐ")

# Issuers that are not printed in plain capitals, by the plain capitals typed for them.
_ISSUERS = {"DH": "ĐH", "DTN": "ĐTN", "TWDTN": "TWĐTN", "BCDTW": "BCĐTW", "DUQSTW": "ĐUQSTW"}
_ISSUERS |= {"DUK": "ĐUK", "DUBP": "ĐUBP", "THU": "ThU", "TXU": "TxU"}
_ISSUERS |= {"TTG": "TTg", "HDND": "HĐND", "BGDDT": "BGDĐT"}
_PARTY = re.compile(r".*(?:TW|TU|DU)|[HQ]U|T[HX]U|VPQU|DUK|DUBP|CB|DH|.*DTN")
_STATE = re.compile(r"CP|TTG|CTN|VPCP|HDND|UBND|(?:UBTV)?QH\d*|S[A-Z]{2,}|B(?!C[DHT]|TV|BT).+")
# Typed small and after a space these are words: "nq 21 tu tuong" names no document of a TU.
_ALSO_WORDS = {"TU", "ĐU", "HU", "QU", "ThU", "CB", "ĐH", "CP"}


def _any_of(patterns: Iterable[str]) -> str:
    return "|".join(sorted(patterns, key=len, reverse=True)).replace(" ", r"\ ")


# The patterns read a plain view of the text, letter for letter (see `plain_view`): small
# letters, D for đ, w for ư, a capital for any other marked letter. So "đã" is no ĐA and TƯ is
# TW, while words match with marks or without. Every repetition is bounded: no text is slow.
_WORDS = {fold(word): (name, word) for name, words in TYPES.items() for word in words}
_SPELLED = {fold(name).upper(): name for name in (*TYPES, *QUY_DINH_SPELLINGS)}
_WORD = f"(?i:{_any_of(word.replace('u', '[uw]') for word in _WORDS)})"
_TYPE = f"(?:{_any_of(re.sub('[đĐ]', '[dD]', name).lower() for name in _SPELLED.values())})"
_TYPE = _TYPE.replace("[dd]", "[dD]")
_END = r"(?![a-zA-Z\d])"
_KNOWN = rf"""(?:
    (?:[a-zD]{{2,8}}|(?:btc|vp|ubkt|btg|btgdv|bdv|bnc)\ )?t\.?\ ?w | [a-zD]{{2,8}}tu
    | [a-zD]{{0,8}}[dD]u | [dD]uk | [dD]ubp | tu | hu | qu | thu | txu | vpqu | cb | [dD]h | [dD]tn
    | cp | ttg | ubnd | h[dD]nd){_END}"""
_ANY = rf"(?:{_KNOWN}|[a-zD]{{1,12}}\d{{0,2}}{_END})"
_YEAR = r"(?:19|20)\d\d(?!\d)"
_LINK = r"(?:\ ?\b(?i:so))?\ ?[:._-]?\ ?"
_CODE = re.compile(
    rf"""(?<![a-zA-Z\d])
    (?:(?P<word>{_WORD}){_LINK})?
    (?:(?P<lead>{_TYPE}){_LINK})?
    (?:(?i:so)\b\ ?:?\ ?)?
    (?<!\d)(?<!\d[-./])(?P<number>\d{{1,5}})(?!\d|[.,]\d|[/-](?!{_YEAR})\d)
    (?:\ ?[/-]\ ?(?P<year>{_YEAR}))?
    (?: \ ?[-/._]?\ ?(?P<type1>{_TYPE})\ ?/\ ?(?P<issuer1>{_ANY})      # 21-NQ/TW, 79 NQ/TW
      | \ ?/\ ?(?P<type2>[a-zD]{{1,5}})\ ?-\ ?(?P<issuer2>{_ANY})      # 24/QĐ-TW, 13/2023/NĐ-CP
      | \ ?/\ ?(?P<issuer3>(?:ubtv)?qh\d\d?)                           # 15/2023/QH15
      | (?P<gap4>\ ?[-/._]?\ ?)(?P<type4>{_TYPE})                      # 57 nq tw, 05-CTTW, 21-NQ
        (?:(?P<gap5>\ ?[-.]?\ ?)(?P<issuer5>{_KNOWN})|{_END}(?!\ ?(?i:so)?\ ?\d))
      | (?P<gap6>\ ?[-/]\ ?|\ )(?P<issuer6>{_KNOWN})                   # 08/TU, nq 21 tw
    )?{_END}
    (?:,?\ ?(?i:nam)\ (?P<in_year>{_YEAR})(?!\ ?-))?""",
    re.VERBOSE | re.ASCII,
)
_TYPE_OF_ISSUER = re.compile(
    rf"(?<![a-zA-Z\d])(?P<type>{_TYPE})\ ?/\ ?(?P<issuer>{_KNOWN})", re.VERBOSE | re.ASCII
)
# "kế hoạch 5 năm" counts years and "báo cáo 6 tháng" months: the number is not the document's.
_COUNTED = re.compile(r" ?(?i:nam|thang|quy|tuan|ngay(?! ?\d)|nguoi|dong chi)(?![a-zA-Z])| ?%")
_SAID_NUMBER = re.compile(r"\b(?i:so)\b", re.ASCII)
_YEARS = range(1900, 2101)

# One kind of dash and of slash; Latin letters for Cyrillic ones that look the same.
ONE_SIGN = str.maketrans(dict.fromkeys(DASHES, "-") | dict.fromkeys(SLASHES, "/"))
LATIN = str.maketrans("АВСЕНІКМОРТУХ", "ABCEHIKMOPTYX")


@dataclass(frozen=True)
class Reading:
    """One code found in a text, each part spelled as printed, and its place."""

    place: tuple[int, int]
    number: str | None = None
    type: str | None = None
    issuer: str | None = None
    word: str | None = None
    year: int | None = None
    is_of_state: bool = False


def one_line(text: str) -> str:
    """Return `text` with one kind of dash and slash, Latin letters and ASCII digits."""
    text = unicodedata.normalize("NFKC", normal(text).translate(ONE_SIGN))
    text = " ".join(text.translate(LATIN).split())
    return re.sub(r"(?<![^\W_])[oO](?=\d)|(?<=\d)[oO](?![^\W_])", "0", text)  # O1-KL/TW


class _View(dict):
    """The plain letter of each letter met so far."""

    def __missing__(self, code: int) -> str:
        parts = unicodedata.normalize("NFD", chr(code))
        plain = parts[0].lower() if parts[0].isascii() else chr(code)
        self[code] = plain.upper() if len(parts) > 1 else plain
        return self[code]


_VIEW = _View({ord("đ"): "D", ord("Đ"): "D", ord("ư"): "w", ord("Ư"): "w"})


def plain_view(line: str) -> str:
    """Return the letters the patterns read, each at its place in `line`."""
    return line.translate(_VIEW)


def readings(view: str, line: str) -> Iterator[Reading]:
    """Find the codes in a line, from left to right, by its plain view."""
    for match in _CODE.finditer(view):
        if reading := _reading(match, view, line):
            yield reading


def type_and_issuer(view: str) -> Iterator[Reading]:
    """Find the codes that lack their number: NQ/TW."""
    for match in _TYPE_OF_ISSUER.finditer(view):
        type_, issuer = spelled_type(match["type"]), _spelled_issuer(match["issuer"])
        yield Reading(match.span(), type=type_, issuer=issuer)


def capitals(text: str) -> str:
    """Return the plain capitals of a type or an issuer; QĐi and QyĐ are QĐ."""
    plain = fold(text).upper()
    return "QD" if plain in {"QDI", "QYD"} else plain


def spelled_type(view: str) -> str:
    """Return a type as it is printed."""
    return _SPELLED.get(view.upper(), view.replace("D", "đ").upper())


def _spelled_issuer(view: str) -> str:
    """Return an issuer as it is printed."""
    printed = re.sub(r"[. ]", "", view.replace("D", "đ")).upper()
    plain = printed.replace("Đ", "D")
    if plain.endswith("DU"):
        return f"{printed[:-2]}ĐU"
    return _ISSUERS.get(plain, printed)


def _reading(match: re.Match, view: str, line: str) -> Reading | None:
    """Return what a match names, or None when it only looks like a code."""
    part = match.groupdict()
    type_ = part["type1"] or part["type2"] or part["type4"]
    issuer = next((part[f"issuer{way}"] for way in (1, 2, 3, 5, 6) if part[f"issuer{way}"]), None)
    named, end = part["word"] or part["lead"], match.end()
    if issuer and (gap := _gap_before_a_word(match, view, line)):
        issuer, end = None, match.start(gap)
    if type_ and part["gap4"] == " " and not issuer and (named or type_ == "da"):
        type_, end = None, match.start("gap4")  # "nghị quyết 21 đa dạng"
    if part["type2"] and not part["year"] and type_.upper() not in _SPELLED:
        return None
    if not (type_ or named or (issuer and part["gap6"] != " ")):
        return None
    if not (type_ and issuer) and _counts(match, view, end):
        return None
    name, word = _WORDS[part["word"].lower().replace("w", "u")] if part["word"] else (None, None)
    name = spelled_type(type_ or part["lead"]) if type_ or part["lead"] else name
    printed = _spelled_issuer(issuer) if issuer else None
    year = part["year"] or part["in_year"]
    return Reading(
        (match.start(), end),
        number=str(int(part["number"])),
        type=None if part["issuer3"] else name,  # 202/2025/QH15 has none, whatever its kind
        issuer=printed,
        word="quy định" if name in QUY_DINH_SPELLINGS else word,
        year=int(year) if year else None,
        is_of_state=_is_of_state(part, capitals(printed or "")),
    )


def _is_of_state(part: dict[str, str | None], issuer: str) -> bool:
    """Tell whose order a code is printed in; state order with a party issuer is only a habit."""
    if _PARTY.fullmatch(issuer):
        return False
    return bool(part["type2"] or part["issuer3"] or _STATE.fullmatch(issuer))


def _gap_before_a_word(match: re.Match, view: str, line: str) -> str | None:
    """Return the gap's group when what follows it reads as a word, not as an issuer."""
    for gap, issuer in (("gap5", "issuer5"), ("gap6", "issuer6")):
        if match[gap] == " " and not (typed := line[slice(*match.span(issuer))]).isupper():
            more = re.match(r" ?[a-zA-Z]", view[match.end(issuer) :][:2])
            if "ư" in typed or (more and _spelled_issuer(match[issuer]) in _ALSO_WORDS):
                return gap
    return None


def _counts(match: re.Match, view: str, end: int) -> bool:
    """Tell whether the number is a year or counts what follows, and was not said to be one."""
    if _SAID_NUMBER.search(match[0]):
        return False
    is_year = len(match["number"]) == 4 and int(match["number"]) in _YEARS
    return is_year or (not match["type4"] and bool(_COUNTED.match(view, end)))
