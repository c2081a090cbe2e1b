"""Documents by code, by name and by words, for one reader."""

from dataclasses import dataclass, field

from django.db.models import Count, Exists, IntegerField, OuterRef, Q, Subquery
from django.db.models.functions import Coalesce

from activities.models import Citation, Resolution, ResolutionName
from activities.models.levels import NOBODY
from activities.models.search_text import searchable
from activities.reading.spellings import capitals
from activities.search.query import Query

# Every cell has a 01-NQ/CB of its own: no page and no picker shows more than this.
MOST = 200
# Candidates for a search by words, newest first.
_LOOKED_AT = 1000

# Words between a code and what it is about; no session has to contain them.
_BETWEEN = " cua ve so ngay thang nam khoa theo va hoi nghi trung uong "


@dataclass
class Found:
    """Documents a query names, best first.

    `by_name` tells that the query is the code or the name of these, and no search for words.
    `without_date` tells that a day or term was typed which none of them bears. `near` are documents
    of the same number and kind, where the very code is unknown.
    """

    documents: list[Resolution] = field(default_factory=list)
    by_name: bool = False
    without_date: bool = False
    near: list[Resolution] = field(default_factory=list)


def find(query: Query, user) -> Found:
    """Return the documents `user` may know of that `query` names."""
    if query.is_empty:
        return Found()
    if query.code:
        return _find_by_code(query, user)
    if query.plenum:
        return _find_by_plenum(query, user)
    return _find_by_words(query, user)


def known_to(user):
    """Documents for lists: those `user` may know of, newest first, with their visible sessions."""
    sessions = (
        Citation.objects.visible_to(user)
        .filter(resolution=OuterRef("pk"))
        .order_by()
        .values("resolution")
        .annotate(number=Count("meeting", distinct=True))
        .values("number")
    )
    return (
        Resolution.objects.kept()
        .visible_to(user)
        .annotate(session_count=Coalesce(Subquery(sessions, output_field=IntegerField()), 0))
        .for_list()
    )


def bearing(code) -> Q:
    """Documents whose code is this one, as far as it was typed."""
    if code.key and code.issuer:
        return Q(code_key=code.key)
    if code.key:
        return Q(code_key__startswith=code.key) | Q(code_key=code.key.rstrip("/"))
    ending = f"/{capitals(code.issuer or '')}"
    if code.type:
        ending = f"-{capitals(code.type)}{ending}"
    number = Q(number=int(code.number)) if code.number else Q()
    return number & Q(code_key__endswith=ending)


def beside(code) -> Q:
    """Documents of the same number and kind as a code, by whatever issuer."""
    return Q(code_key__startswith=f"{code.key.rpartition('/')[0]}/") if code.key else NOBODY


def words_of_document(document) -> str:
    """The words of a document, its other names among them, as searching compares them."""
    plenum = f"hội nghị trung ương {document.plenum}" if document.plenum else ""
    names = " ".join(name.name for name in document.names.all())
    return searchable(f"{document.search_text} {plenum} {names}")


def terms_left(query: Query, document) -> tuple[str, ...]:
    """The typed terms beside a code that neither this document nor a connecting word explains."""
    known = words_of_document(document) + _BETWEEN
    return tuple(term for term in query.rest if f" {term} " not in known)


def having(documents, terms, *, unfinished=False) -> list[Resolution]:
    """Return those of a QuerySet of documents that hold every term, their other names included.

    With `unfinished` the last term is still being typed. The database finds letters, the words
    are told apart here: the catalogue is small beside the sessions.
    """
    candidates = documents.filter(_letters_of(terms)).prefetch_related("names")[:_LOOKED_AT]
    return [found for found in candidates if holds(words_of_document(found), terms, unfinished)]


def holds(words: str, terms, unfinished=False) -> bool:
    """Whether all terms stand in `words`, a searchable text; the last perhaps only begins there."""
    patterns = [f" {term} " for term in terms]
    if unfinished and patterns:
        patterns[-1] = patterns[-1].rstrip()
    return all(pattern in words for pattern in patterns)


def _find_by_code(query, user):
    code = query.code
    candidates = list(known_to(user).filter(bearing(code)).prefetch_related("names")[:MOST])
    if not candidates:
        near = known_to(user).filter(beside(code))[:MOST] if code.issuer else []
        return Found(by_name=True, near=list(near))
    dated = _of_day_and_term(candidates, code)
    if query.at:
        return Found(dated, by_name=True)
    documents = dated or candidates
    documents = [found for found in documents if found.kind == code.word] or documents
    documents.sort(key=lambda document: bool(terms_left(query, document)))
    return Found(documents, by_name=True, without_date=not dated)


def _of_day_and_term(documents, code):
    """Return the documents of the typed day, or year, and term; all if nothing was typed."""
    if code.issued_on:
        documents = [document for document in documents if document.issued_on == code.issued_on]
    elif code.year:
        documents = [
            document
            for document in documents
            if document.issued_on and document.issued_on.year == code.year
        ]
    if code.khoa:
        documents = [document for document in documents if document.khoa.upper() == code.khoa]
    return documents


def _find_by_plenum(query, user):
    plenum = query.plenum
    wanted = Q(plenum__in=plenum.numbers)
    if plenum.terms:
        wanted &= Q(khoa__in=plenum.terms)
    wanted |= _named(query)
    documents = list(known_to(user).filter(wanted)[:MOST])
    of_kind = [document for document in documents if document.kind == query.kind]
    return Found(of_kind or documents, by_name=True)


def _find_by_words(query, user):
    wanted = _named(query) | _letters_of(query.terms)
    candidates = known_to(user).filter(wanted).prefetch_related("names")[:_LOOKED_AT]
    named = [document for document in candidates if _is_named(document, query.name_keys)]
    if named:
        return Found(named, by_name=True)
    described = [found for found in candidates if holds(words_of_document(found), query.terms)]
    return Found(described[:MOST])


def _named(query) -> Q:
    """Documents whose own name, or another name of theirs, is the whole query."""
    others = ResolutionName.objects.filter(key__in=query.name_keys).values("resolution")
    return Q(code_key="", name_key__in=query.name_keys) | Q(pk__in=others)


def _is_named(document, keys) -> bool:
    """The same question as `_named()`, of a document at hand with its names."""
    own = not document.code_key and document.name_key in keys
    return own or any(name.key in keys for name in document.names.all())


def _letters_of(terms) -> Q:
    """Documents with the letters of every term somewhere in their words or names."""
    letters = Q()
    for part in {part for term in terms for part in term.split()}:
        names = ResolutionName.objects.filter(key__contains=part, resolution=OuterRef("pk"))
        letters &= Q(search_text__contains=part) | Q(Exists(names))
    return letters
