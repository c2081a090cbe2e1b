"""Gives the steps of a past session the days on which they would have been taken.

The models note the moment of each step as it happens; a sample loaded in one go would show years
of work approved in one second.
"""

from datetime import datetime, time, timedelta

from django.utils import timezone

from activities.models import MeetingVersion

# How long after the session each step was taken: days, and the hour of that day.
_STEPS = {
    "saved": (0, 17),
    "announced": (-4, 9),
    "submitted": (1, 9),
    "approved": (2, 10),
    "published": (3, 8),
    "withdrawn": (20, 14),
}


def date_back(meeting):
    """Give the steps of a past session the days they would have had, in its versions too."""
    for row in (meeting, meeting.article_or_none()):
        changed = _days_in(vars(row), meeting) if row else {}
        if changed:
            type(row).objects.filter(pk=row.pk).update(**changed)
    versions = list(meeting.versions.order_by("number"))
    latest = moment_of(meeting, "announced")
    for version in versions:
        # What was saved after the approval cannot have been saved before it.
        latest = version.at = max(latest, moment_of(meeting, version.action))
        for content in (version.content["meeting"], version.content["article"] or {}):
            content.update(_days_in(content, meeting))
    MeetingVersion.objects.bulk_update(versions, ["at", "content"])


def _days_in(values, meeting):
    """Return the moments that stand among `values` as they would have been."""
    steps = {
        "roll_confirmed_at": "saved",
        "approved_at": "approved",
        "published_at": "published",
        "withdrawn_at": "withdrawn",
    }
    return {name: moment_of(meeting, step) for name, step in steps.items() if values.get(name)}


def moment_of(meeting, step):
    """Return when a step of the session would have been taken; never later than now."""
    days, hour = _STEPS[step]
    moment = datetime.combine(meeting.held_on + timedelta(days=days), time(hour))
    return min(timezone.make_aware(moment), timezone.now())
