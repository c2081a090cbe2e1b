"""The people a text names as having taken part: who, as what, and what they did."""

from bisect import bisect_left
from collections.abc import Sequence

from activities.reading.facts import CitedDocument, Person
from activities.reading.naming.apposition import is_row_of_posts
from activities.reading.naming.hosts import Host
from activities.reading.naming.humans import Gathering, Human, Place
from activities.reading.naming.names import repaired
from activities.reading.naming.namings import namings
from activities.reading.naming.positions import joined
from activities.reading.naming.roles import Roles
from activities.reading.naming.sentences import Sentence, read_sentences
from activities.reading.naming.verbs import (
    ABSENT,
    ADMITTED,
    ATTENDEE,
    CAME,
    CHAIR,
    ELECTED,
    GUEST,
    HERE,
    LED,
    MENTIONED,
    MENTOR,
    PRESENTER,
    SECRETARY,
    SPEAKER,
)
from activities.reading.naming.words import Words
from activities.reading.source import Source

_ORDER = (
    CHAIR,
    PRESENTER,
    SPEAKER,
    SECRETARY,
    GUEST,
    ELECTED,
    ADMITTED,
    MENTOR,
    ABSENT,
)


def read_people(source: Source, citations: Sequence[CitedDocument] = ()) -> list[Person]:
    """Return the people a text names, one entry each, in the order of their first mention.

    `citations` are the documents it names: inside their names nobody is.
    """
    words, sentences = read_sentences(source.text)
    quiet = _inside(source, words, citations)
    roles = Roles(words, quiet)
    places: list[Place] = []
    for number, sentence in enumerate(sentences):
        found = namings(words, sentence, quiet)
        if places and is_row_of_posts(words, sentence, places[-1].naming):
            found = []
        roles.give(sentence, found)
        places += [Place(naming, number, sentence.line) for naming in found]
    host = Host.of(words)
    gathering = Gathering(words, places)
    return [_person(source, words, sentences, gathering, host, one) for one in gathering.humans]


def _inside(source: Source, words: Words, citations: Sequence[CitedDocument]) -> set[int]:
    """Return the words that belong to the names of documents."""
    quiet: set[int] = set()
    for cited in citations:
        first = bisect_left(source.places, cited.span[0])
        after = bisect_left(source.places, cited.span[1])
        i = bisect_left(words.ends, first + 1)
        while i < len(words.starts) and words.starts[i] < after:
            quiet.add(i)
            i += 1
    return quiet


def _person(
    source: Source,
    words: Words,
    sentences: list[Sentence],
    gathering: Gathering,
    host: Host,
    human: Human,
) -> Person:
    """Return what a text tells of one human being."""
    names = [name for place in human.places for name in (place.naming.name, place.naming.alias)]
    longest = max((name for name in names if name), key=lambda name: name[1] - name[0])
    name = repaired(words.written(*longest))
    spans = [
        source.span(words.starts[place.naming.name[0]], words.ends[place.naming.name[1] - 1])
        for place in human.places
    ]
    titles = [place.naming.title for place in human.places if place.naming.title]
    return Person(
        name=name,
        span=spans[0],
        position=joined(words, human),
        title=words.written(*titles[0]) if titles else None,
        roles=_roles(words, gathering, host, human),
        also=_also(words, human, name),
        spans=tuple(spans),
        said=_said(source, words, sentences, human),
    )


def _roles(words: Words, gathering: Gathering, host: Host, human: Human) -> tuple[str, ...]:
    """Return the roles in their fixed order; who only attended is a guest or an attendee."""
    found = human.roles
    told = {role for role in _ORDER if role in found}
    posts = [
        key
        for place in human.places
        if ELECTED not in place.naming.roles
        for key in gathering.posts(place.naming)
    ]
    told.discard(GUEST)
    bodies = [
        tuple(words.keys[slice(*place.naming.stands_for)])
        for place in human.places
        if place.naming.stands_for
    ]
    if found & {HERE, CAME, LED, GUEST} and host.is_guest(found, posts, bodies):
        told.add(GUEST)
    if told:
        return tuple(role for role in _ORDER if role in told)
    return (MENTIONED,) if found == {MENTIONED} else (ATTENDEE,)


def _also(words: Words, human: Human, name: str) -> tuple[str, ...]:
    """Return the other forms of the name, with the honorific they stand behind."""
    forms = []
    for place in human.places:
        naming = place.naming
        short = words.written(*naming.name)
        if naming.name[1] - naming.name[0] < len(name.split()):
            form = words.written(naming.start, naming.name[1])
            if form not in forms and short != name:
                forms.append(form)
    return tuple(forms)


def _said(
    source: Source, words: Words, sentences: list[Sentence], human: Human
) -> tuple[tuple[int, int], ...]:
    """Return the places of the sentences that tell what somebody said or presented."""
    numbers = {
        place.sentence
        for place in (*human.places, *human.meant)
        if place.naming.roles & {SPEAKER, PRESENTER}
    }
    return tuple(
        source.span(words.starts[sentences[n].body], words.ends[sentences[n].stop - 1])
        for n in sorted(numbers)
    )
