"""What is taken of a proposal while nobody looks, when a whole folder is imported.

Only what leaves no doubt about whom or which document is linked. The session stands in the queue
of those to be looked at, with the text it was read from.
"""

from activities.intake.drafting import article_body, role_in_speech, summary_of
from activities.intake.proposal import ROLES_AS_READ, person_named
from activities.intake.writing import Parts
from activities.models import AgendaItem, Article, Citation, Guest, Meeting, Speech


def parts_without_doubt(proposal) -> Parts:
    """Return the session a proposal makes by itself; attendance is kept as numbers only."""
    meeting = proposal.meeting
    _name_who_led(meeting, proposal)
    has_numbers = meeting.present_count is not None
    modes = Meeting.AttendanceMode
    meeting.attendance_mode = modes.NUMBERS if has_numbers else modes.NONE
    article = Article(title=meeting.title, body=article_body(proposal))
    return Parts(
        meeting=meeting,
        agenda=[
            AgendaItem(title=section.title, discussion=section.text)
            for section in proposal.sections
            if not section.is_of_the_sheet
        ],
        guests=[
            Guest(
                kind=Guest.Kind.DELEGATE,
                name=match.person.name[:120],
                post=(match.person.position or "")[:200],
            )
            for match in proposal.people
            if "guest" in match.person.roles and not match.chosen
        ],
        speeches=[
            _speech(match, role, proposal)
            for _, match in proposal.people_as_they_spoke
            if (role := role_in_speech(match.person, proposal.source.text))
        ],
        citations=[_citation(match, proposal) for match in proposal.documents if is_clear(match)],
        article=None if proposal.is_minutes else article,
        photos=[(picture, picture.caption, "") for picture in _pictures(proposal)],
    )


def is_clear(match) -> bool:
    """Whether one document is meant: the only one, or one the catalogue does not have."""
    return match.chosen is not None or not match.candidates


def _name_who_led(meeting, proposal):
    chair = person_named(proposal.people, "chair")
    if chair:
        meeting.chair = chair.chosen
        meeting.chair_name = chair.person.name[:120]
        meeting.chair_post = (chair.person.position or "")[:200]
    taker = person_named(proposal.people, "secretary")
    if taker:
        meeting.minute_taker = taker.chosen
        meeting.minute_taker_name = taker.person.name[:120]


def _speech(match, role, proposal):
    person = match.person
    return Speech(
        member=match.chosen,
        speaker_name=person.name[:120],
        speaker_post=(person.position or "")[:200],
        role=role,
        summary=summary_of(person, proposal.source.text),
        is_public=not proposal.is_minutes,
    )


def _citation(match, proposal):
    return Citation(
        resolution=match.chosen or match.as_stub(),
        role=ROLES_AS_READ.get(match.cited.use, Citation.Role.MENTIONED),
        clause=(match.cited.clause or "")[:120],
        as_written=" ".join(match.cited.text.split())[:500],
        in_article=not proposal.is_minutes,
    )


def _pictures(proposal):
    """The pictures of an article; those of minutes wait in the queue with their text."""
    if proposal.is_minutes or proposal.source.pk is None:
        return []
    return proposal.source.pictures.all()
