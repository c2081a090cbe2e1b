"""What is taken of a proposal while nobody looks, when a whole folder is imported.

Only what leaves no doubt about whom or which document is linked. The session stands in the queue
of those to be looked at, with the text it was read from.
"""

from activities.intake.drafting import article_body
from activities.intake.rows import agenda_of, citation_of, guest_of, is_guest, speech_of
from activities.intake.writing import Parts
from activities.models import Article, Meeting


def parts_without_doubt(proposal) -> Parts:
    """Return the session a proposal makes by itself; attendance is kept as numbers only."""
    meeting = proposal.meeting
    has_numbers = meeting.present_count is not None
    modes = Meeting.AttendanceMode
    meeting.attendance_mode = modes.NUMBERS if has_numbers else modes.NONE
    speeches = (speech_of(match, proposal) for _, match in proposal.people_as_they_spoke)
    return Parts(
        meeting=meeting,
        agenda=[agenda_of(part) for part in proposal.sections if not part.is_of_the_sheet],
        guests=[guest_of(match) for match in proposal.people if is_guest(match)],
        speeches=[speech for speech in speeches if speech.role],
        citations=[_linked(match, proposal) for match in proposal.documents if is_clear(match)],
        article=_article(proposal),
        photos=[(picture, picture.caption, "") for picture in _pictures(proposal)],
    )


def is_clear(match) -> bool:
    """Whether one document is meant: the only one, or one the catalogue does not have."""
    return match.chosen is not None or not match.candidates


def _linked(match, proposal):
    citation = citation_of(match)
    citation.in_article = not proposal.is_minutes
    citation.resolution = match.chosen or match.as_stub()
    return citation


def _article(proposal):
    """The article of a report; minutes become none while nobody looks."""
    if proposal.is_minutes:
        return None
    return Article(title=proposal.meeting.title, body=article_body(proposal))


def _pictures(proposal):
    """The pictures of an article; those of minutes wait in the queue with their text."""
    if proposal.is_minutes or proposal.source.pk is None:
        return []
    return proposal.source.pictures.all()
