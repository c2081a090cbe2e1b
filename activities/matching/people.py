"""Which members a text means by the names it tells."""

from dataclasses import dataclass, field

from activities.reading.facts import Person
from members.models import Member
from portal.lib.vietnamese import fold, name_key


@dataclass
class PersonMatch:
    """One person a text names: the members who may be meant.

    `candidates` are alike by name; `chosen` is the only one of exactly that name. Where none is
    alike the person is offered as a guest.
    """

    person: Person
    candidates: list[Member] = field(default_factory=list)
    chosen: Member | None = None

    @property
    def is_unclear(self) -> bool:
        """Whether several members bear the name, so that somebody has to choose."""
        return self.chosen is None and len(self.candidates) > 1


def match_people(people: list[Person], members: list[Member]) -> list[PersonMatch]:
    """Match the people of a text with the members who belonged to the cell on that day."""
    return [_match(person, members) for person in people]


def members_called(name: str, members: list[Member]) -> list[Member]:
    """Return the members of this name: exactly, else without marks, else by the given name alone.

    The key of a name looks past old and new ways of placing the tone (Thúy, Thuý).
    """
    key, plain = name_key(name), fold(name)
    exactly = [member for member in members if member.sort_key == key]
    if exactly:
        return exactly
    alike = [member for member in members if member.search_name == plain]
    if alike:
        return alike
    # "Đ/c Hồng", "đồng chí Thị Hồng": the text gives the last words of a name.
    if len(plain.split()) <= 2:
        return [member for member in members if f" {member.search_name}".endswith(f" {plain}")]
    return []


def _match(person: Person, members: list[Member]) -> PersonMatch:
    candidates = members_called(person.name, members)
    exact = [member for member in candidates if member.sort_key == name_key(person.name)]
    return PersonMatch(person, candidates, exact[0] if len(exact) == 1 else None)
