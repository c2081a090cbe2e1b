"""What a text can say of one session: the facts the reader returns.

Nothing is invented: what the text does not say is None or empty. Every value has its place in the
text, so that a screen can mark what was read.
"""

import datetime
from dataclasses import dataclass, field

Span = tuple[int, int]


@dataclass(frozen=True)
class CitedDocument:
    """One document a text names, as the text names it, mistakes included.

    `text` is its fullest mention, at `span`; `also` are other wordings. `type` is the short form
    of its kind (NQ, QyĐ for a quy định, L for a law), `word` the kind in words where it is told.
    `code` is printed the one way codes are; `code_as_written` only where that differs from the
    text. `named` tells that it has no number, but a name of its own. `use` is what the session
    made of it, one of `USES`. `weak` is a mention that asks for nothing: a draft, the Điều lệ in
    passing.
    """

    text: str
    span: Span
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
    named: bool = False
    weak: bool = False
    use: str | None = None
    also: tuple[str, ...] = ()


USES = (
    "học tập",
    "triển khai",
    "sơ kết",
    "kiểm tra",
    "căn cứ",
    "thông qua",
    "nhắc đến",
)


@dataclass(frozen=True)
class Person:
    """A human being named in the text who took part in what it reports.

    `title` is a degree or a rank; `position` all posts the text gives, joined with commas.
    `roles`: chair, presenter, speaker, secretary, guest, attendee, elected, admitted, mentor,
    absent, mentioned. `spans` are the places of every mention, the first is where the name first
    stands; `said` are the places of the sentences that tell what the person said or presented.
    """

    name: str
    span: Span
    position: str | None = None
    title: str | None = None
    roles: tuple[str, ...] = ()
    also: tuple[str, ...] = ()
    spans: tuple[Span, ...] = ()
    said: tuple[Span, ...] = ()


@dataclass(frozen=True)
class Absentee:
    """Somebody named as absent, with the reason where the text gives one."""

    name: str
    span: Span
    reason: str | None = None
    is_excused: bool | None = None


@dataclass(frozen=True)
class Counts:
    """The numbers of members the text tells; None for what it does not tell."""

    total: int | None = None
    official: int | None = None
    probationary: int | None = None
    present: int | None = None
    excused: int | None = None
    unexcused: int | None = None


@dataclass(frozen=True)
class Report:
    """What a text says of one session.

    `cells` are all hosts where several are named. `everyone` is where the text says that all
    members were there ("toàn thể đảng viên"): a proposal, no roll. `spans` are the places of the
    single values, by their names. `is_minutes` tells minutes, which hold what no article may.
    """

    is_minutes: bool = False
    title: str | None = None
    date: datetime.date | None = None
    date_end: datetime.date | None = None
    date_partial: str | None = None
    start: datetime.time | None = None
    end: datetime.time | None = None
    place: str | None = None
    cell: str | None = None
    cells: tuple[str, ...] = ()
    kind: str | None = None
    theme: str | None = None
    counts: Counts = Counts()
    absent: tuple[Absentee, ...] = ()
    everyone: Span | None = None
    people: tuple[Person, ...] = ()
    citations: tuple[CitedDocument, ...] = ()
    spans: dict[str, Span] = field(default_factory=dict)

    @property
    def documents(self) -> tuple[CitedDocument, ...]:
        """The documents named in earnest: not drafts, nor the Điều lệ in passing."""
        return tuple(cited for cited in self.citations if not cited.weak)
