"""Where the words of a text and the catalogue disagree about one document."""

from dataclasses import dataclass
from datetime import date

from activities.models import Resolution
from activities.reading.facts import CitedDocument
from portal.lib.vietnamese import fold

# The body behind the words: TW in a code stands for all three, so the word tells which.
_BODIES = {
    "BCHTW": (
        "ban chap hanh trung uong",
        "bch trung uong",
        "bchtw",
        "bchtu",
        "hoi nghi trung uong",
    ),
    "BCT": ("bo chinh tri", "bct"),
    "BBT": ("ban bi thu", "bbt"),
}
# "của Trung ương", "của Đảng" name no body: nothing to disagree with.
_ANY_BODY = {"trung uong", "trung uong dang", "dang", "tw", "dang cong san viet nam"}


@dataclass(frozen=True)
class Doubt:
    """One disagreement: about what ("date", "issuer", "type"), and the sentence that shows both."""

    about: str
    sentence: str


def doubts_about(document: Resolution, cited: CitedDocument) -> tuple[Doubt, ...]:
    """Return what the text says otherwise than the catalogue of this document."""
    doubts = []
    if cited.date and document.issued_on and cited.date != document.issued_on:
        doubts.append(
            Doubt(
                "date",
                f"Bài ghi ngày {_day(cited.date)}; "
                f"văn bản ban hành ngày {_day(document.issued_on)}.",
            )
        )
    if cited.issuer and document.issuer and not _same_body(cited.issuer, document.issuer):
        doubts.append(
            Doubt("issuer", f"Bài ghi của {cited.issuer}; văn bản do {document.issuer} ban hành.")
        )
    if cited.word and cited.word != document.kind and document.kind != Resolution.Kind.OTHER:
        doubts.append(Doubt("type", f"Bài gọi là {cited.word}; trong danh mục là {document.kind}."))
    if cited.khoa and document.khoa and cited.khoa != document.khoa:
        doubts.append(
            Doubt("khoa", f"Bài ghi khóa {cited.khoa}; văn bản thuộc khóa {document.khoa}.")
        )
    return tuple(doubts)


def is_slip_of_the_pen(written: date, issued: date | None) -> bool:
    """Whether two days differ as typing slips do: another year, or day and month swapped."""
    if issued is None:
        return False
    same_day = (written.day, written.month) == (issued.day, issued.month)
    swapped = (written.day, written.month, written.year) == (
        issued.month,
        issued.day,
        issued.year,
    )
    return (same_day and abs(written.year - issued.year) == 1) or swapped


def _same_body(said: str, known: str) -> bool:
    """Whether two wordings can mean one body; only the three central ones are told apart."""
    if fold(said) in _ANY_BODY:
        return True
    bodies, known_bodies = _bodies(said), _bodies(known)
    if bodies and known_bodies:
        return bool(bodies & known_bodies)
    return not (bodies or known_bodies) or fold(said) in fold(known) or fold(known) in fold(said)


def _bodies(words: str) -> set[str]:
    plain = fold(words)
    return {
        body for body, spellings in _BODIES.items() if any(one in plain for one in spellings)
    } or ({"BCHTW"} if plain.startswith("hoi nghi") and "trung uong" in plain else set())


def _day(day: date) -> str:
    return f"{day.day}/{day.month}/{day.year}"
