"""Questions that read many sessions at once."""

from django.db.models import Count

from activities.models import Citation, Resolution


def most_studied(user, limit=5):
    """Return the documents studied in most sessions that `user` may know of, with that number."""
    counted = (
        Citation.objects.visible_to(user)
        .filter(role=Citation.Role.STUDY)
        .order_by()
        .values("resolution")
        .annotate(sessions=Count("meeting", distinct=True))
        .order_by("-sessions", "resolution")[:limit]
    )
    sessions = {row["resolution"]: row["sessions"] for row in counted}
    documents = Resolution.objects.in_bulk(sessions)
    for pk, document in documents.items():
        document.session_count = sessions[pk]
    return [documents[pk] for pk in sessions]
