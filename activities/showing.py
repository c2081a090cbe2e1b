"""What pages show of sessions: rows of a list, and the parts of one session.

Everything here starts from sessions loaded `with_levels_for(user)` and stops at those levels.
"""

from django.core.paginator import Paginator
from django.db.models import Prefetch, prefetch_related_objects

from activities.models import (
    Attendance,
    Citation,
    Level,
    Meeting,
    ResolutionRelation,
    Speech,
    Task,
)

ROWS_PER_PAGE = 20
ATTENDANCES_PER_PAGE = 36
FEWEST_HEADINGS = 3
MOST_SPEAKERS = 3  # named at the head of a page; all stand below


def page_of(objects, number=1, size=ROWS_PER_PAGE):
    """Return one page of a list: the first for what is no number, the last beyond the end."""
    is_too_low = str(number).strip().startswith(("-", "0"))
    page = Paginator(objects, size).get_page(1 if is_too_low else number)
    page.object_list = list(page.object_list)
    return page


def rows_of(meetings, user, number=1, size=ROWS_PER_PAGE):
    """Return one page of sessions, newest first, each with the citations `user` may know of."""
    page = page_of(meetings.with_levels_for(user).for_list(), number, size)
    shown = Citation.objects.of_rows(page.object_list)
    prefetch_related_objects(page.object_list, Prefetch("citations", shown, "shown_citations"))
    return page


def attendances_of(user, number=1):
    """Return one page of the reader's own roll rows, with whether each session `is_known`."""
    page = page_of(Attendance.objects.own_history(user), number, ATTENDANCES_PER_PAGE)
    known = Meeting.objects.visible_to(user).in_bulk([row.meeting_id for row in page])
    for row in page:
        row.is_known = row.meeting_id in known
    return page


def parts_of(meeting, user):
    """Return everything that the page of one session shows its reader."""
    record = _record_part(meeting, user)
    return {
        "meeting": meeting,
        "levels": meeting.levels,
        "citations": _citations(meeting, user),
        "neighbours": meeting.neighbours(user),
        "is_kept": meeting.is_kept_by(user),
        **_article_part(meeting),
        **record,
        **_speech_part(meeting, record.get("agenda", ())),
    }


def _article_part(meeting):
    if Level.ARTICLE not in meeting.levels:
        return {}
    text, headings = meeting.article.rendered()
    photos = [photo for photo in meeting.article.photos.all() if photo.widths]
    return {
        "article": meeting.article,
        "text": text,
        "headings": headings if len(headings) >= FEWEST_HEADINGS else [],
        "first_photos": photos[:1],
        "other_photos": photos[1:],
    }


def _record_part(meeting, user):
    """Return the record, or of a coming session what its notice tells."""
    levels = meeting.levels
    if not levels & {Level.RECORD, Level.NOTICE}:
        return {}
    notice = {
        "agenda": list(meeting.agenda.all()),
        "attachments": meeting.attachments.at_levels(levels),
        "co_hosts": meeting.co_hosts.all(),
    }
    if Level.RECORD not in levels:
        return notice
    return notice | {
        "roll": meeting.attendances.in_order(),
        "guests": meeting.guests.all(),
        "votes": meeting.votes.at_levels(levels),
        "tasks": meeting.tasks.select_related("member"),
        "carried_tasks": Task.objects.visible_to(user).carried_into(meeting),
    }


def _speech_part(meeting, agenda):
    """Return the speeches at the reader's levels; those on an item of the agenda stand under it."""
    speeches = list(meeting.speeches.at_levels(meeting.levels))
    for item in agenda:
        item.shown_speeches = [speech for speech in speeches if speech.item_id == item.pk]
    items = {item.pk for item in agenda}
    return {
        "presenters": [speech for speech in speeches if speech.role == Speech.Role.PRESENTATION],
        "speakers": [
            speech
            for speech in speeches
            if speech.is_public and speech.role != Speech.Role.PRESENTATION
        ][:MOST_SPEAKERS],
        "speeches": [speech for speech in speeches if speech.item_id not in items],
    }


def _citations(meeting, user):
    """Return the citations at the reader's levels, each with what has replaced its document."""
    citations = list(meeting.citations.at_levels(meeting.levels).select_related("resolution"))
    cited = [citation.resolution_id for citation in citations]
    replacing = list(ResolutionRelation.objects.visible_to(user).replacing(cited))
    for citation in citations:
        citation.replaced_by = [
            relation.source
            for relation in replacing
            if relation.target_id == citation.resolution_id
        ]
    return citations
