"""What pages, filters and the admin's picker call."""

from dataclasses import dataclass, field
from functools import cached_property

from django.db.models import Q, QuerySet

from activities.models import Meeting, Resolution
from activities.models.levels import NOBODY
from activities.reading.codes import CodeQuery
from activities.search.documents import Found, find, terms_left
from activities.search.hits import Hit, explain
from activities.search.query import Query, understand
from activities.search.sessions import citing, containing

# 21-NQ/TW, the code borne by most, is six documents.
SHOWN_AT_ONCE = 6


@dataclass
class Results:
    """What one reader finds.

    `query` is the text as it was understood; `was_cut` tells that it was longer. `understood` is
    the code in it, `understood_as` the same in words. `resolutions` are the documents, each with
    its `session_count`; `near` are offered where the very code is unknown; `without_date` tells
    that none of the documents bears the day, year or term that was typed; `by_name`, that the text
    names these documents and does not only share words with them. `meetings` is not yet asked of
    the database. `words` are what to mark in a text.
    """

    query: str
    was_cut: bool
    understood: CodeQuery | None
    understood_as: str
    resolutions: list[Resolution]
    near: list[Resolution]
    without_date: bool
    by_name: bool
    meetings: QuerySet  # of Meeting
    words: tuple[str, ...]
    user: object = field(repr=False)
    _query: Query = field(repr=False)

    @cached_property
    def total(self) -> int:
        """How many sessions were found."""
        return self.meetings.count()

    @property
    def first_resolutions(self) -> list[Resolution]:
        """The documents to show at once, so that sessions stay in sight."""
        return self.resolutions[:SHOWN_AT_ONCE]

    @property
    def other_resolutions(self) -> list[Resolution]:
        """The documents behind the first."""
        return self.resolutions[SHOWN_AT_ONCE:]

    @property
    def is_empty(self) -> bool:
        """Whether there was nothing to search for."""
        return self._query.is_empty

    def hits(self, meetings) -> list[Hit]:
        """Say of each of these sessions, a page of `meetings`, why it was found."""
        return explain(meetings, self._query, self.resolutions, user=self.user, words=self.words)


def search(query: str, *, user) -> Results:
    """Return the documents and sessions that `query` names or describes and `user` may read."""
    asked = understand(query)
    found = find(asked, user)
    return Results(
        query=asked.text,
        was_cut=asked.was_cut,
        understood=asked.code,
        understood_as=asked.understood_as,
        resolutions=found.documents,
        near=found.near,
        without_date=found.without_date,
        by_name=found.by_name,
        meetings=_sessions(_described(asked, found, user), user),
        words=_words_to_mark(asked, found),
        user=user,
        _query=asked,
    )


def find_resolutions(text: str, *, user) -> list[Resolution]:
    """Return the documents `user` may know of that `text` names or describes, best first."""
    return find(understand(text), user).documents


def meetings_citing(text: str, *, user):
    """Return the sessions that name, where `user` may read it, a document `text` stands for.

    `text` is typed loosely, or the address of one document: "21-NQ/TW@2022-06-16".
    """
    return _sessions(citing(find_resolutions(text, user=user), user), user)


def _sessions(condition: Q, user):
    return Meeting.objects.visible_to(user).filter(condition).for_list()


def _described(query: Query, found: Found, user) -> Q:
    """Sessions that a query describes."""
    if query.is_empty or query.at:
        return citing(found.documents, user)
    if query.code:
        return _about_the_code(query, found, user)
    by_words = containing(query.terms, user)
    return citing(found.documents, user) | by_words if found.by_name else by_words


def _about_the_code(query: Query, found: Found, user) -> Q:
    """Sessions that name a document of the code and, with it, hold the other words typed.

    A code that is in no document `user` knows is looked for as it stands in the texts.
    """
    if not found.documents:
        written = (query.code_term, *query.rest) if query.code_term else ()
        return containing(written, user) if written else NOBODY
    by_words_left = {}
    for document in found.documents:
        by_words_left.setdefault(terms_left(query, document), []).append(document)
    wanted = NOBODY
    for terms, documents in by_words_left.items():
        naming = citing(documents, user)
        wanted |= naming & containing(terms, user) if terms else naming
    return wanted


def _words_to_mark(query: Query, found: Found) -> tuple[str, ...]:
    if not query.code:
        return query.spelled
    codes = {document.code: None for document in found.documents}
    return (*codes, *query.spelled_rest)
