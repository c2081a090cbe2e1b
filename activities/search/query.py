"""What was typed, and how it is understood; asks nothing of the database."""

import re
import unicodedata
from dataclasses import dataclass
from datetime import date

from activities.models.search_text import searchable
from activities.reading.codes import TYPES, CodeQuery, named_key, parse_code
from portal.lib.vietnamese import fold, normal

MAX_LENGTH = 300
# Whatever stands behind this is not even looked at.
_FAR_TOO_LONG = 10_000

# Words written together, as in 16/6/2022, must stand together in the text too.
_TERM = re.compile(r"[a-z0-9]+(?:[-/._][a-z0-9]+)*")
_PLENUM = re.compile(
    r"(?<!\w)(?:trung uong|t\.? ?[wu]\.?),? (?:lan (?:thu )?)?"
    r"(?P<plenums>\d{1,2}(?:(?:, ?| va )\d{1,2})*),?"
    r"(?: (?:cua )?khoa (?P<terms>[ivx]{1,5}\b|\d{1,2}\b)(?P<more>(?:(?:, ?| va )(?:khoa )?"
    r"(?:[ivx]{1,5}|\d{1,2})\b)*))?(?![\w/-])"
)


@dataclass(frozen=True)
class Plenum:
    """Meetings of the Central Committee, by number and term: Trung ương 4 khóa XI, XII."""

    numbers: tuple[int, ...]
    terms: tuple[str, ...]


@dataclass(frozen=True)
class Query:
    """A typed text, cleaned and cut, and what it names.

    `terms` are its words as searching compares them; words written together are one term.
    `rest` are the terms beside a code. `at` tells that the text is the address of one document,
    "21-NQ/TW@2022-06-16".
    """

    text: str
    was_cut: bool
    code: CodeQuery | None
    plenum: Plenum | None
    kind: str
    terms: tuple[str, ...]
    rest: tuple[str, ...]
    at: date | None

    @property
    def is_empty(self) -> bool:
        return not self.terms

    @property
    def name_keys(self) -> tuple[str, ...]:
        """The keys of a name: as typed, and with the kind spelled out ("nq đại hội XIII")."""
        first, _, others = self.text.partition(" ")
        whole = {name.lower(): words[0] for name, words in TYPES.items()}.get(first.lower())
        names = [self.text] + ([f"{whole} {others}"] if whole else [])
        return tuple({named_key(name): None for name in names} if self.terms else ())

    @property
    def spelled(self) -> tuple[str, ...]:
        """The words as typed, for marking them in a text."""
        return _spelled(self.text)

    @property
    def spelled_rest(self) -> tuple[str, ...]:
        """The words beside a code as typed, for marking."""
        return _spelled(self.code.rest) if self.code else ()

    @property
    def code_term(self) -> str:
        """The typed code as it may stand in a text; empty where number or kind is missing."""
        if not (self.code and self.code.number and self.code.type):
            return ""
        return searchable(f"{self.code.number}-{self.code.type}/{self.code.issuer or ''}").strip()

    @property
    def understood_as(self) -> str:
        """How the text was read, in words for the reader; empty for plain words."""
        if self.code:
            return ", ".join(_parts_of(self.code))
        if self.plenum:
            numbers = ", ".join(str(number) for number in self.plenum.numbers)
            terms = f" khóa {', '.join(self.plenum.terms)}" if self.plenum.terms else ""
            return f"văn bản của Hội nghị Trung ương {numbers}{terms}"
        return ""


def understand(text: str) -> Query:
    """Clean and cut what was typed, and read codes and names in it."""
    clean = _cleaned(text)
    short = _shortened(clean)
    code = parse_code(short) or _number_and_issuer(short)
    folded = fold(short)
    return Query(
        text=short,
        was_cut=short != clean,
        code=code,
        plenum=None if code else _plenum(folded),
        kind=_kind(folded),
        terms=_terms(short),
        rest=_terms(code.rest) if code else (),
        at=code.issued_on if code and "@" in short else None,
    )


def _cleaned(text: str) -> str:
    """Return one line of composed text; control characters part words, lone surrogates go."""
    text = (text or "")[:_FAR_TOO_LONG].encode("utf-8", "ignore").decode()
    text = "".join(" " if unicodedata.category(char) == "Cc" else char for char in text)
    return " ".join(normal(text).split())


def _shortened(text: str) -> str:
    """Return at most `MAX_LENGTH` characters, ending with a whole word where there is one."""
    if len(text) <= MAX_LENGTH:
        return text
    end = text.rfind(" ", MAX_LENGTH // 2, MAX_LENGTH + 1)
    return text[: end if end > 0 else MAX_LENGTH]


def _terms(text: str) -> tuple[str, ...]:
    found = (searchable(term).strip() for term in _TERM.findall(fold(text)))
    return tuple(dict.fromkeys(found))


def _spelled(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(_TERM.findall(fold(text))))


def _number_and_issuer(text: str) -> CodeQuery | None:
    """Read "21 tw": inside a sentence that is no code, as the whole of a query it is one."""
    return parse_code(text.replace(" ", "/")) if re.fullmatch(r"\d{1,5} [^\W\d_]+", text) else None


def _kind(folded: str) -> str:
    """Return the kind of document that was typed in full, in its first words; else ""."""
    for words in TYPES.values():
        for word in words:
            if folded.startswith(f"{fold(word)} "):
                return word
    return ""


def _plenum(folded: str) -> Plenum | None:
    match = _PLENUM.search(folded)
    if not match or not (match["terms"] or folded.startswith(("nghi quyet", "hoi nghi"))):
        return None
    numbers = tuple(int(number) for number in re.findall(r"\d+", match["plenums"]))
    found = re.findall(r"\b(?:[ivx]+|\d+)\b", f"{match['terms'] or ''}{match['more'] or ''}")
    terms = tuple(term.upper() if term.isalpha() else roman(int(term)) for term in found)
    return Plenum(numbers, terms)


def roman(number: int) -> str:
    """Return a small number as the Party numbers its terms: 13 is XIII."""
    written = ""
    for sign, value in (("X", 10), ("IX", 9), ("V", 5), ("IV", 4), ("I", 1)):
        written += sign * (number // value)
        number %= value
    return written


def _parts_of(code: CodeQuery) -> list[str]:
    words = TYPES.get(code.type or "", ())
    kind = code.word or (" hoặc ".join(words) if words else code.type or "văn bản")
    parts = [f"{kind} số {code.number}" if code.number else kind]
    if code.issuer:
        parts.append(f"cơ quan ban hành {code.issuer}")
    if code.issued_on:
        day = code.issued_on
        parts.append(f"ngày {day.day}/{day.month}/{day.year}")
    elif code.year:
        parts.append(f"năm {code.year}")
    if code.khoa:
        parts.append(f"khóa {code.khoa}")
    return parts
