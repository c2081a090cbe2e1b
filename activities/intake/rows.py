"""The rows of a session as a report tells them: speeches, guests, documents, parts. Not saved."""

from activities.intake.drafting import role_in_speech, summary_of
from activities.models import AgendaItem, Citation, Guest, Speech

# What the session made of a document, as the reader tells it.
ROLES_AS_READ = {
    "học tập": Citation.Role.STUDY,
    "triển khai": Citation.Role.IMPLEMENT,
    "sơ kết": Citation.Role.REVIEW,
    "kiểm tra": Citation.Role.INSPECT,
    "căn cứ": Citation.Role.BASIS,
    "thông qua": Citation.Role.ADOPTED,
    "nhắc đến": Citation.Role.MENTIONED,
}


def speech_of(match, proposal):
    """Return somebody's speech; its role is "" for who did not speak.

    What an article tells of a speech is public with the article, what minutes tell is not.
    """
    person, text = match.person, proposal.source.text
    return Speech(
        member=match.chosen,
        speaker_name=person.name[:120],
        speaker_post=(person.position or "")[:200],
        role=role_in_speech(person, text),
        summary=summary_of(person, text),
        is_public=not proposal.is_minutes,
    )


def is_guest(match):
    """Whether somebody came from outside, and is no member of the cell."""
    return "guest" in match.person.roles and match.chosen is None


def guest_of(match):
    """Return somebody who came as a guest."""
    person = match.person
    return Guest(
        kind=Guest.Kind.DELEGATE, name=person.name[:120], post=(person.position or "")[:200]
    )


def citation_of(match):
    """Return that a document was named, in the words of the text; which one is for the caller."""
    return Citation(
        role=ROLES_AS_READ.get(match.cited.use, Citation.Role.MENTIONED),
        clause=(match.cited.clause or "")[:120],
        as_written=" ".join(match.cited.text.split())[:500],
    )


def agenda_of(section):
    """Return a numbered part of minutes."""
    return AgendaItem(title=section.title, discussion=section.text)
