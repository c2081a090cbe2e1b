"""Numbers with codes in running text: 21-NQ/TW, 13/2023/NĐ-CP, and what was made of them.

A reader's query may be loose (see `codes.py`); in running text a number beside letters is a code
only in the shapes that offices and the press write.
"""

import re
from dataclasses import dataclass

from activities.reading.citing.page import Page
from activities.reading.spellings import ONE_SIGN
from portal.lib.vietnamese import fold

# What is printed in a code for a kind of document. QĐi and QyĐ told a quy định, mostly in 2018.
TYPES = (
    *("NQ", "NQLT", "CT", "KL", "QĐ", "QĐi", "QyĐ", "HD", "HDLN", "KH", "KHLT", "KHLN", "KHPH"),
    *("TB", "TBKL", "BC", "CTHĐ", "CTr", "CTrHĐ", "CTPH", "ĐA", "CV", "QC", "QCPH", "QTr", "TTr"),
    *("TT", "TTLT", "PA", "QH", "BS", "NĐ", "CĐ", "PL", "SL"),
)
_PRINTED = {fold(name).upper(): name for name in TYPES}
_TYPE = "|".join(
    sorted((re.sub("[đĐ]", "[dD]", name).lower() for name in TYPES), key=len, reverse=True)
)
_TYPE = f"(?:{_TYPE.replace('[dd]', '[dD]')})"
_END = r"(?![a-zA-Z\d])"
# "21-NQ/TWcủa": the space was lost.
_GLUED = r"(?=cUa(?![a-z])|ngAy(?![a-z]))"
_S = r"\s{0,3}"
_GAP = r"(?:\s{0,3}[-/._]\s{0,3}|\ {0,3})"  # without a sign, on one line: 79 NQ/TW
_CENTRAL = r"[a-zD]{0,8}?t\.?\s?w"
_KNOWN = rf"(?:{_CENTRAL}|[a-zD]{{0,8}}?tu|[a-zD]{{0,6}}?[dD]uk?|hu|qu|cb|cp|ttg|ubnd|h[dD]nd)"
_ISSUER = rf"(?:{_CENTRAL}(?:{_END}|{_GLUED})|[a-zDw]{{1,14}}?\d{{0,3}}(?:{_END}|{_GLUED}))"
_YEAR = r"(?:19|20)\d\d(?!\d)"

_CODE = re.compile(
    rf"""(?P<number>\d{{1,5}}(?:\.\d(?=/))?|(?=[oli]{{0,2}}\d)[oli\d]{{2,4}})
    (?P<letter>[a-z](?=\s?/))?
    (?: {_S}[/-]{_S}(?P<year>{_YEAR}) )?
    (?: (?:{_GAP}(?P<type1>{_TYPE})|{_S}-{_S}(?P<type7>[a-zD]{{2,8}}))    # or 186-QĐNS/TW
        {_S}/{_S}(?P<issuer1>{_ISSUER})           # 21-NQ/TW, 79 NQ/TW
        (?P<desk>-[a-zD\d]{{1,8}}{_END})?                                   # 08-KH/ĐU-VP
      | {_S}/{_S}(?P<type2>[a-zD]{{1,12}}){_S}[-_]{_S}                      # 13/2023/NĐ-CP
        (?P<issuer2>{_ISSUER}(?:-{_ISSUER}){{0,4}})
      | {_S}[/-]{_S}(?P<issuer3>(?:ubtv)?qh\d\d?){_END}                     # 15/2023/QH15
      | {_GAP}(?!bch)(?P<type4>{_TYPE})\s?[-.]?\s?                          # 05-CTTW, 198-KL-TW
        (?P<issuer4>{_KNOWN})(?:{_END}|{_GLUED})
      | \s?(?P<sign5>[-/])\s?(?P<type5>{_TYPE}){_END}                       # 21-NQ, not finished
      | \s?[/-]\s?(?P<issuer6>{_KNOWN}){_END}                               # 08/TU, not finished
    )""",
    re.VERBOSE | re.ASCII,
)
_KNOWN_ISSUER = re.compile(_KNOWN)
_STARTS = re.compile(r"(?<![a-zA-Z\d])(?<!\d[-./,])(?=\d|[oli]\d)", re.ASCII)
# Letters that stand for digits in a scanned code: O1-KL/TW, 2l-NQ/TW.
_AS_DIGITS = str.maketrans("oli", "011")

# Committees of the Party, their offices and unions: TW, BTCTU, ĐUKDN, BTCQU; a cell, a congress.
_PARTY = re.compile(r".*(?:TW|TU|HU|QU|THU|TXU)|.*ĐU.*|CB|ĐH")
_STATE = re.compile(r"CP|TTG|CTN|VPCP|HDND|UBND|(?:UBTV)?QH\d*")
_SPELLED = {"TTG": "TTg", "THU": "ThU", "TXU": "TxU", "HDND": "HĐND", "DTN": "ĐTN"}
_SPELLED |= {"DH": "ĐH", "DUK": "ĐUK"}


@dataclass(frozen=True)
class Code:
    """One code at its place; `code` as printed, `as_written` where that has other letters.

    `number` is as written, with the year if it is a state's; `type` is None where the code has
    none that is known.
    """

    start: int
    end: int
    number: str
    type: str | None
    code: str
    as_written: str | None
    year: str | None = None


def code_at(page: Page, place: int, *, is_headed: bool) -> Code | None:
    """Read the code that starts at `place`; behind a head word it may be an odd one."""
    match = _CODE.match(page.view, place)
    if match is None:
        return None
    part = match.groupdict()
    type_ = next((part[f"type{way}"] for way in (1, 2, 4, 5, 7) if part[f"type{way}"]), None)
    way = next((way for way in (1, 2, 3, 4, 6) if part[f"issuer{way}"]), 5)
    if not _is_code(page, match, way, type_, is_headed):
        return None
    return _printed(page, match, way, type_)


def codes_in(page: Page) -> list[Code]:
    """Find the codes that stand in a text, with or without a word before them."""
    found, end = [], 0
    for start in _STARTS.finditer(page.view):
        if start.start() >= end and (code := code_at(page, start.start(), is_headed=False)):
            found.append(code)
            end = code.end
    return found


def _is_code(page: Page, match: re.Match, way: int, type_: str | None, is_headed: bool) -> bool:
    """Tell a code from letters that happen to follow a number."""
    is_known = type_ is None or type_.upper() in _PRINTED
    if not is_headed and (way in {5, 6} or not is_known):
        return False
    start = match.start(f"issuer{way}") if way in {3, 6} else _start_of_type(match)
    if page.text[start].isupper():
        return way != 1 or _is_issuer(page, match)
    # In small letters a code keeps its signs, "12-hd / btctw", but for a body that is known:
    # "144 qđ/tw"; "3 kh cp" is none.
    if way == 1 and _KNOWN_ISSUER.fullmatch(match["issuer1"]):
        return True
    return way == 3 or (way in {1, 2} and page.view[match.end("number") : start].strip() != "")


def _is_issuer(page: Page, match: re.Match) -> bool:
    """Tell an issuer, in capitals or known, from a measure: "15-KH/m2"."""
    is_known = bool(_KNOWN_ISSUER.fullmatch(match["issuer1"]))
    return is_known or page.text[match.start("issuer1")].isupper()


def _start_of_type(match: re.Match) -> int:
    return max(match.start(f"type{way}") for way in (1, 2, 4, 5, 7))


def _printed(page: Page, match: re.Match, way: int, type_: str | None) -> Code:
    """Return a code in the order of its issuer: 21-NQ/TW, 13/2023/NĐ-CP."""
    number = match["number"].translate(_AS_DIGITS) + (match["letter"] or "")
    number += f"/{match['year']}" if match["year"] else ""
    kind = _PRINTED.get(type_.upper(), type_.replace("D", "đ").upper()) if type_ else None
    body, end = _body(page, match, way)
    if way == 3:
        code = f"{number}/{body}"
    elif way == 6:
        sign = "/" if "/" in page.view[match.end("number") : match.start("issuer6")] else "-"
        code = f"{number}{sign}{body}"
    elif way == 5:
        code = f"{number}{match['sign5']}{kind}"
    elif _is_of_state(body, is_state_order=way == 2):
        code = f"{number}/{kind}-{body}"
    else:
        code = f"{number}-{kind}/{body}"
    return Code(
        match.start(),
        end,
        number,
        kind if kind in TYPES else None,
        code,
        _if_other(page.words(match.start(), end), code),
        match["year"],
    )


def _body(page: Page, match: re.Match, way: int) -> tuple[str, int]:
    """Return the issuer of a code as it is printed, capitals and TƯ as TW, and the code's end."""
    if way == 5:
        return "", match.end()
    start, end = match.span(f"issuer{way}")
    if match["desk"] and page.text[slice(*match.span("desk"))].isupper():
        end = match.end("desk")
    written = "".join(page.text[start:end].split()).upper()
    written = written.replace(".", "").replace("TƯ", "TW").replace("Ư", "U")
    if written.endswith("DU"):
        written = f"{written[:-2]}ĐU"
    return _SPELLED.get(written, written), end


def _is_of_state(body: str, *, is_state_order: bool) -> bool:
    """Tell which order a code is printed in: that of its issuer, or as written if unknown."""
    if _PARTY.fullmatch(body.upper()):
        return False
    return is_state_order or bool(_STATE.fullmatch(fold(body).upper()))


def _if_other(written: str, code: str) -> str | None:
    """Return what is written if its letters and signs, not its spaces and capitals, differ."""
    plain = "".join(written.split()).upper().translate(ONE_SIGN)
    return None if plain == code.upper() else written
