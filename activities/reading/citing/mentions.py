"""One place where a text names a document."""

import datetime
from typing import NamedTuple

from activities.reading.citing.coded import Code

# What a code may print for a kind that has a shorter form of its own.
_SHORTER = {
    "NQLT": "NQ",
    "KHLT": "KH",
    "KHLN": "KH",
    "KHPH": "KH",
    "HDLN": "HD",
    "TBKL": "TB",
    "QCPH": "QC",
    "CTPH": "CTr",
    "CTrHĐ": "CTHĐ",
}


class Mention(NamedTuple):
    """One place where a document is named; see `CitedDocument` for what the values mean.

    `name` is what a document without a number is known by, `about` the place of its subject.
    `is_listed`: its head word stands before another one of a list. `is_inside`: it stands in the
    subject of another document. `is_short`: it counts only if the text names the document
    elsewhere ("Kế hoạch 22").
    """

    start: int
    end: int
    type: str | None = None
    word: str | None = None
    number: str | None = None
    code: str | None = None
    code_as_written: str | None = None
    date: datetime.date | None = None
    issuer: str | None = None
    khoa: str | None = None
    congress: str | None = None
    plenum: int | None = None
    year: str | None = None
    title: str | None = None
    clause: str | None = None
    name: str | None = None
    weak: bool = False
    is_listed: bool = False
    is_inside: bool = False
    is_short: bool = False
    about: tuple[int, int] | None = None
    use: str | None = None

    @property
    def stop(self) -> int:
        """Where the mention ends with the subject told behind it."""
        return max(self.end, self.about[1]) if self.about else self.end


def of_code(code: Code, kind: str | None = None, word: str | None = None) -> Mention:
    """Return the mention a code makes; where word and code disagree the code decides."""
    type_ = _SHORTER.get(code.type, code.type) or kind
    if code.type in {"QĐi", "QyĐ"}:
        type_, word = "QyĐ", word or "quy định"
    elif code.type == "QĐ" and kind == "QyĐ":
        type_ = "QyĐ"  # both print QĐ: the word decides
    return Mention(
        code.start, code.end, type_, word, code.number, code.code, code.as_written, year=code.year
    )
