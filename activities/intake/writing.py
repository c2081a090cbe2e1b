"""Writing the session that was accepted of a report: the whole of it in one transaction."""

from dataclasses import dataclass, field

from django.db import transaction

from activities.models import Article, Meeting, Photo, Resolution, SourceReport
from activities.models.attendance import call_roll, confirm_roll


class AlreadyMade(Exception):
    """A session was made of this report meanwhile; `meeting` is that one."""

    def __init__(self, meeting):
        super().__init__(str(meeting))
        self.meeting = meeting


@dataclass
class Parts:
    """What was accepted, not saved yet.

    `absences` are by member: (status, reason). `roll` tells what to do about attendance: "list"
    calls the roll and marks the absences, `confirmed` says the secretary has looked at it.
    `photos` are triples of a `ReportPicture`, its caption, and what it shows.
    """

    meeting: Meeting
    agenda: list = field(default_factory=list)
    guests: list = field(default_factory=list)
    speeches: list = field(default_factory=list)
    citations: list = field(default_factory=list)
    absences: dict = field(default_factory=dict)
    roll: str = ""
    confirmed: bool = False
    article: Article | None = None
    photos: list = field(default_factory=list)


def write_session(source, parts, *, by):
    """Make the session of a source report; return it, a draft. All of it is written, or nothing."""
    with transaction.atomic():
        source = SourceReport.objects.select_for_update(of=("self",)).get(pk=source.pk)
        if source.became:
            raise AlreadyMade(source.became)
        meeting = parts.meeting
        meeting.save()
        if parts.roll == "list":
            _write_roll(meeting, parts)
        for rows in (parts.agenda, parts.guests, parts.speeches):
            _write_in_order(rows, meeting)
        add_citations(parts.citations, meeting)
        if parts.article:
            _write_article(parts, meeting)
        source.meeting = meeting
        source.save()
        meeting.settle(by=by, action="read")
        return meeting


def _write_roll(meeting, parts):
    call_roll(meeting)
    for row in meeting.attendances.filter(member__in=parts.absences):
        row.status, row.reason = parts.absences[row.member_id]
        row.save()
    if parts.confirmed:
        confirm_roll(meeting)


def _write_in_order(rows, meeting):
    """Write rows of one kind in their order."""
    for position, row in enumerate(rows):
        row.meeting, row.position = meeting, position
        row.save()


def add_citations(citations, meeting):
    """Add documents to those a session names; the same in the same role stays one row.

    The words of both are kept then.
    """
    stubs: dict[tuple, Resolution] = {}
    written = {(row.resolution_id, row.role, row.clause): row for row in meeting.citations.all()}
    for citation in citations:
        document = citation.resolution
        if document.pk is None:
            key = (document.code or document.title, document.issued_on)
            document = stubs.setdefault(key, document)
            if document.pk is None:
                document.save()
        key = (document.pk, citation.role, citation.clause)
        if key in written:
            twin = written[key]
            words = dict.fromkeys([twin.as_written, citation.as_written])
            twin.as_written = "; ".join(filter(None, words))[:500]
            twin.save()
            continue
        citation.resolution, citation.meeting = document, meeting
        citation.position = len(written)
        citation.save()
        written[key] = citation


def _write_article(parts, meeting):
    article = parts.article
    article.meeting = meeting
    article.save()
    meeting.article = article
    for position, (picture, caption, alt) in enumerate(parts.photos):
        Photo.objects.create(
            article=article,
            token=picture.token,
            caption=caption,
            alt=alt,
            position=position,
            width=picture.width,
            height=picture.height,
            widths=picture.widths,
        )
