"""The words in which the sample's sessions are written down; `writing.py` brings them about."""

from dataclasses import dataclass
from datetime import date

from activities.sample.papers import word_file


@dataclass(frozen=True)
class Item:
    """A numbered part of a session."""

    title: str
    discussion: str = ""
    conclusion: str = ""


@dataclass(frozen=True)
class Said:
    """A speech; `who` is a member's name, or a guest's with the post beside it."""

    who: str
    summary: str
    role: str = "speech"
    post: str = ""
    item: int | None = None
    public: bool = False
    internal: bool = False


@dataclass(frozen=True)
class Count:
    """A vote: who was not in favour; all other members present with a vote were."""

    subject: str
    item: int | None = None
    against: int = 0
    other: int = 0
    rule: str = "half"
    method: str = "hands"
    about_a_person: bool = False


@dataclass(frozen=True)
class Duty:
    """A task given to a member or a group; `done_on` is the session that heard it was done."""

    text: str
    to: str
    due: date | None = None
    done_on: date | None = None
    doing: bool = False
    note: str = ""


@dataclass(frozen=True)
class Cited:
    """A document the session named, by code and day, or by its name."""

    document: str
    role: str = "hoc-tap"
    as_written: str = ""
    clause: str = ""
    date_choice: str = ""
    in_article: bool = True


@dataclass(frozen=True)
class Mark:
    """An exception of the roll: somebody who was not simply there."""

    who: str
    status: str = "excused"
    reason: str = ""
    note: str = ""


@dataclass(frozen=True)
class Visitor:
    """A guest by name and post, or a number of people."""

    kind: str
    name: str = ""
    post: str = ""
    headcount: int | None = None


@dataclass(frozen=True)
class Paper:
    """An attachment of the record: a short text that becomes a Word file."""

    name: str
    text: str
    internal: bool = False

    def content(self) -> bytes:
        """Return the file."""
        return word_file(self.name, self.text)


@dataclass(frozen=True)
class Drawing:
    """A photo of the article: one of the pictures the sample draws."""

    scene: str
    caption: str
    alt: str


@dataclass(frozen=True)
class Story:
    """The article: `state` is public, members, withdrawn or unpublished."""

    title: str
    sapo: str
    body: str
    state: str = "members"
    photos: tuple[Drawing, ...] = ()


@dataclass(frozen=True)
class Session:
    """One session as it stood in the end; cell, day and kind tell it from all others."""

    cell: str
    held_on: date
    kind: str = "thuong-ky"
    form: str = ""
    title: str = ""
    theme: str = ""
    period: date | None = None
    hours: str = ""
    place: str = ""
    state: str = "approved"
    audience: str = ""
    is_model: bool = False
    chair: str = ""
    chair_post: str = ""
    minute_taker: str = ""
    conclusion: str = ""
    roll: str = "list"
    # Total, official, probationary, present, excused, unexcused: when only these were kept.
    numbers: tuple[int, ...] = ()
    marks: tuple[Mark, ...] = ()
    visitors: tuple[Visitor, ...] = ()
    agenda: tuple[Item, ...] = ()
    said: tuple[Said, ...] = ()
    votes: tuple[Count, ...] = ()
    duties: tuple[Duty, ...] = ()
    cited: tuple[Cited, ...] = ()
    papers: tuple[Paper, ...] = ()
    co_hosts: tuple[str, ...] = ()
    story: Story | None = None
