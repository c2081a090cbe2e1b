"""The first values of the review page: what was read, as its fields take it."""

from activities.admin.review_forms import CALL_THE_ROLL, LEAVE_FOR_LATER, NUMBERS_ONLY
from activities.intake.rows import agenda_of, is_guest, speech_of
from activities.models import Article

COUNTS = ("total", "official", "probationary", "present", "excused", "unexcused")
_SHEET = (
    *("title", "held_on", "ends_on", "starts_at", "ends_at", "place", "theme", "kind", "form"),
    "chair_post",
)


def sheet_as_read(proposal):
    """Return the facts of the session; who led is a member, or else a name."""
    meeting = proposal.meeting
    values = {name: getattr(meeting, name) for name in _SHEET}
    for person in ("chair", "minute_taker"):
        pk = getattr(meeting, f"{person}_id")
        values[person] = pk
        values[f"{person}_name"] = "" if pk else getattr(meeting, f"{person}_name")
    return values


def roll_as_read(proposal):
    """Return the numbers told, and on what the roll could be based."""
    counts = proposal.report.counts
    values = {name: getattr(counts, name) for name in COUNTS}
    says_who = proposal.roll.says_all_present or proposal.report.absent
    if proposal.expected and says_who and not proposal.roll.unmatched:
        values["roll"] = CALL_THE_ROLL
    elif counts.present is not None:
        values["roll"] = NUMBERS_ONLY
    else:
        values["roll"] = LEAVE_FOR_LATER
    return values


def article_as_read(proposal):
    """Return title and audience of the article.

    Minutes hold what an article must not: whoever publishes them decides anew for whom.
    """
    usual = Article.Audience.MEMBERS if proposal.is_minutes else proposal.usual_audience
    return {"take": True, "title": proposal.meeting.title, "audience": usual}


def person_as_read(match, proposal):
    """Return one person's row."""
    speech = speech_of(match, proposal)
    return {
        "take": True,
        "member": speech.member_id,
        "name": speech.speaker_name,
        "post": speech.speaker_post,
        "role": speech.role or "guest",
        "is_guest": is_guest(match),
        "summary": speech.summary,
        "is_public": speech.is_public,
    }


def absence_as_read(absentee, member):
    """Return one absentee's row."""
    return {
        "member": member.pk if member else None,
        "status": "unexcused" if absentee.is_excused is False else "excused",
        "reason": (absentee.reason or "")[:200],
    }


def section_as_read(section):
    """Return one part's row; parts about time and attendance have fields of their own."""
    item = agenda_of(section)
    return {
        "take": not section.is_of_the_sheet,
        "title": item.title,
        "discussion": item.discussion,
    }
