"""What to offer while somebody is still typing: documents first, then sessions by their title."""

from dataclasses import dataclass
from datetime import date

from django.db.models import Case, IntegerField, Q, Value, When

from activities.models import Meeting, Resolution
from activities.models.search_text import searchable
from activities.search.documents import bearing, having, holds
from activities.search.query import understand
from activities.search.sessions import beginning

# Titles are picked from the newest sessions that hold the words anywhere.
_LOOKED_AT = 40


@dataclass(frozen=True)
class Suggestion:
    """One line to choose: `value` is what stands in the box then, `url` where it leads."""

    label: str
    detail: str
    url: str
    value: str
    resolution_id: int | None = None
    is_public: bool | None = None
    issued_on: date | None = None


def suggest(text: str, *, user, limit: int = 8) -> list[Suggestion]:
    """Return what `text` may become, of what `user` may read."""
    query = understand(text)
    if query.is_empty:
        return []
    documents = [_of_document(document) for document in _documents(query, user, limit)]
    # A code names documents; a session's title that repeats one is found by searching.
    if query.code or len(documents) >= limit:
        return documents
    return documents + _sessions(query, user, limit - len(documents))


def _documents(query, user, limit):
    known = Resolution.objects.kept().visible_to(user)
    if not query.code:
        found = having(known.for_list(), query.terms, unfinished=True)
        # "21" alone is most often a number.
        number = int(query.terms[0]) if query.terms[0].isdecimal() else None
        return sorted(found, key=lambda document: document.number != number)[:limit]
    wanted, best = _by_code(query.code)
    rank = Case(When(best, then=Value(0)), default=Value(1), output_field=IntegerField())
    order = ("rank", *Resolution._meta.ordering)
    found = known.filter(wanted).annotate(rank=rank).order_by(*order)
    if query.rest:
        found = having(found, query.rest, unfinished=True) or found
    return list(found[:limit])


def _by_code(code):
    """Return which documents fit the code typed so far, and which of them come first."""
    same = bearing(code)
    # "nq 2" may become nq 21, and "21-NQ/T" a 21-NQ/TW.
    longer = Q(code_key__startswith=code.key) if code.key else same
    if code.key and not code.issuer:
        start, _, kind = code.key.partition("-")
        longer = Q(code_key__startswith=start, code_key__contains=f"-{kind}")
    best = same
    if code.issued_on:
        best &= Q(issued_on=code.issued_on)
    if code.khoa:
        best &= Q(khoa=code.khoa)
    return same | longer, best


def _of_document(document):
    facts = [
        f"{document.issued_on:%d/%m/%Y}" if document.issued_on else "",
        f"khóa {document.khoa}" if document.khoa else "",
        document.title if document.code else "",
        "chờ xác minh" if document.is_stub else "",
    ]
    return Suggestion(
        label=document.code or document.title,
        detail=" · ".join(fact for fact in facts if fact),
        url=document.get_absolute_url(),
        value=document.address_word,
        resolution_id=document.pk,
        is_public=document.is_public,
        issued_on=document.issued_on,
    )


def _sessions(query, user, limit):
    """Suggest sessions whose title, as the reader knows it, holds what is typed."""
    rows = Meeting.objects.visible_to(user).filter(beginning(query.terms, user)).for_list()
    titled = [
        row for row in rows[:_LOOKED_AT] if holds(searchable(row.shown_title), query.terms, True)
    ]
    return [
        Suggestion(
            label=row.shown_title,
            detail=f"Buổi sinh hoạt {row.held_on:%d/%m/%Y} · {row.cell_name}",
            url=row.get_absolute_url(),
            value=row.shown_title,
        )
        for row in titled[:limit]
    ]
