"""Why each session on a page of results was found, told from what its reader may read."""

from dataclasses import dataclass

from activities.models import Citation, Level, Meeting
from activities.models.search_text import searchable, with_words, words_of
from activities.search.documents import holds
from activities.search.marks import marked, passage

# The level that explains a hit is the most public one that fits.
_REASONS = {
    Level.ARTICLE: "bài viết",
    Level.RECORD: "biên bản",
    Level.NOTICE: "thông báo",
    Level.OFFICERS: "phần nội bộ của biên bản",
}


@dataclass
class Hit:
    """One session found: its title and a passage as (piece, is_match), and where they matched."""

    meeting: Meeting
    title: list[tuple[str, bool]]
    passage: list[tuple[str, bool]]
    reason: str
    citations: list[Citation]


def explain(meetings, query, documents, *, user, words) -> list[Hit]:
    """Return a hit for each of `meetings`, in their order; a fixed number of queries."""
    wanted = [meeting.pk for meeting in meetings]
    known = Meeting.objects.visible_to(user).filter(pk__in=wanted).with_levels_for(user)
    loaded = with_words(known).in_bulk()
    cited = _citations(wanted, documents, user)
    return [
        _explained(loaded[pk], cited.get(pk, []), query, words) for pk in wanted if pk in loaded
    ]


def _explained(meeting, citations, query, words):
    texts = words_of(meeting)
    terms = query.rest if citations else query.terms
    fitting = [
        level
        for level in _REASONS
        if level in meeting.levels and holds(searchable(" \n ".join(texts[level])), terms)
    ]
    reason = "văn bản" if citations else _REASONS[fitting[0]] if fitting else ""
    title = meeting.shown_title
    readable = [text for level in fitting[:1] for text in texts[level] if text != title]
    return Hit(meeting, marked(title, words), passage(readable, words), reason, citations)


def _citations(meeting_pks, documents, user):
    """Return the citations of these documents that `user` may read, by session."""
    found: dict[int, list[Citation]] = {}
    if documents:
        rows = (
            Citation.objects.visible_to(user)
            .filter(meeting__in=meeting_pks, resolution__in=[row.pk for row in documents])
            .select_related("resolution")
            .order_by("position", "pk")
        )
        for citation in rows:
            found.setdefault(citation.meeting_id, []).append(citation)
    return found
