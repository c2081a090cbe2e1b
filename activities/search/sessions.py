"""Sessions by their words and by the documents they name, for one reader."""

from django.db.models import Exists, OuterRef, Q

from activities.models import Citation, SearchText
from activities.models.levels import NOBODY, RULES


def containing(terms, user) -> Q:
    """Sessions that hold every term at one level `user` reads.

    All terms at one level: what is shown beside a hit then explains it, one row of `SearchText`
    answers, and a full-text index can take the place of LIKE here without callers noticing.
    The officers' row repeats the record's words, so those two levels are searched together.
    """
    has_all = Q(*(Q(text__contains=f" {term} ") for term in terms))
    return matching(has_all, user)


def beginning(terms, user) -> Q:
    """Sessions like `containing()`, for words still being typed: the last may be unfinished."""
    *whole, last = terms
    has_all = Q(*(Q(text__contains=f" {term} ") for term in whole), text__contains=f" {last}")
    return matching(has_all, user)


def matching(words: Q, user) -> Q:
    """Sessions with a text that fits `words`, at a level `user` reads of that very session."""
    found = NOBODY
    for level, rule in RULES.items():
        rows = SearchText.objects.filter(words, meeting=OuterRef("pk"), level=level)
        found |= rule(user) & Q(Exists(rows))
    return found


def citing(documents, user) -> Q:
    """Sessions that name one of these documents where `user` may read it."""
    cited = Citation.objects.visible_to(user).filter(
        resolution__in=[document.pk for document in documents]
    )
    return Q(pk__in=cited.values("meeting"))
