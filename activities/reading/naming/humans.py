"""The many places that name, or mean, one human being put together.

A full name makes a human; "đồng chí Hồng", "Trung úy Hoàng" go to the human nearest before whose
name ends so; "đồng chí Bí thư Chi bộ" to the one holder of that post; "Đồng chí" or "Ông" alone at
the beginning of a sentence to the one person the sentence before is about.
"""

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass, field

from activities.reading.naming.place import Naming, is_leader
from activities.reading.naming.verbs import (
    CAME,
    CHAIR,
    GUEST,
    HERE,
    LED,
    PRESENTER,
    SECRETARY,
    SPEAKER,
    STRONG,
)
from activities.reading.naming.words import Words
from portal.lib.vietnamese import fold

Key = tuple[str, ...]


@dataclass
class Place:
    """A naming with the number of its sentence, and of the sentence's line."""

    naming: Naming
    sentence: int
    line: int


@dataclass
class Human:
    """One human being and every place that names or means them."""

    name: Key
    places: list[Place] = field(default_factory=list)
    meant: list[Place] = field(default_factory=list)

    @property
    def first(self) -> int:
        return min(place.naming.start for place in self.places)

    @property
    def roles(self) -> set[str]:
        found: set[str] = set()
        return found.union(*(place.naming.roles for place in (*self.places, *self.meant)))


class Gathering:
    """Puts places together; `humans` are in the order of their first mention."""

    def __init__(self, words: Words, places: list[Place]):
        self.words = words
        self.humans: list[Human] = []
        self.by_place: dict[int, Human] = {}
        self._by_name: dict[str, Human] = {}
        self._by_end: dict[Key, list[tuple[int, Human]]] = {}
        named = [(place, self._key(place.naming)) for place in places if place.naming.name]
        for lengths in ((3, 4, 5, 6), (2,), (1,)):
            for place, key in named:
                if len(key) in lengths:
                    self._join(place, key)
            for ends in self._by_end.values():
                ends.sort(key=lambda end: end[0])
        self.humans.sort(key=lambda human: human.first)
        for human in self.humans:
            human.places.sort(key=lambda place: place.naming.start)
        self._held = self._holders()
        self._in_charge = {
            role: [human for human in self.humans if role in human.roles]
            for role in (CHAIR, SECRETARY)
        }
        self._join_meant(places)
        self.humans = [human for human in self.humans if self._was_there(human)]

    def _key(self, naming: Naming) -> Key:
        return tuple(self.words.keys[slice(*naming.name)])

    def _join(self, place: Place, key: Key) -> None:
        # In a long name a mark may be missing: Đàm Thi Dung.
        name = fold(" ".join(key)) if len(key) > 2 else " ".join(key)
        human = self._by_name.get(name) or self._shorter(place, key)
        if human is None:
            human = self._by_name[name] = Human(key)
            self.humans.append(human)
        if human.name[-len(key) :] == key or len(key) > 2:
            for length in (1, 2):
                if len(key) > length:
                    end = place.naming.start, human
                    self._by_end.setdefault(key[-length:], []).append(end)
        human.places.append(place)
        if place.naming.alias:
            alias = self.words.keys[slice(*place.naming.alias)]
            self._by_name.setdefault(" ".join(alias), human)
            self._by_name.setdefault(fold(" ".join(alias)), human)
        self.by_place[place.naming.start] = human

    def _shorter(self, place: Place, key: Key) -> Human | None:
        """Return the human nearest before whose name ends with a short form."""
        ends = self._by_end.get(key) if len(key) < 3 else None
        if not ends:
            return None
        before = bisect_left(ends, place.naming.start, key=lambda end: end[0])
        if before:
            return ends[before - 1][1]
        return ends[0][1] if len(key) == 1 else None

    def _holders(self) -> dict[Key, dict[int, Human]]:
        """Return who holds the posts, by their beginnings: "bí thư", "bí thư chi bộ"."""
        held: dict[Key, dict[int, Human]] = {}
        for human in self.humans:
            for place in human.places:
                for post in self.posts(place.naming):
                    for length in range(1, min(len(post), 9) + 1):
                        held.setdefault(post[:length], {})[id(human)] = human
        return held

    def _join_meant(self, places: list[Place]) -> None:
        """Give what is told of a post or of "Đồng chí" to who is meant."""
        last: list[Place] = []
        for place in places:
            naming = place.naming
            if naming.name:
                if last and last[0].sentence != place.sentence:
                    last = []
                last.append(place)
            elif naming.is_pronoun:
                self._join_pronoun(place, last)
            elif human := self._holder(naming) or self._in_role(naming):
                human.meant.append(place)

    def _join_pronoun(self, place: Place, last: list[Place]) -> None:
        humans = {id(self.by_place[one.naming.start]): one for one in last}
        if len(humans) == 1 and last[0].line <= place.line <= last[0].line + 2:
            human = self.by_place[last[0].naming.start]
            if PRESENTER in human.roles and STRONG not in place.naming.roles:
                place.naming.roles.discard(SPEAKER)  # words about what was presented
            human.meant.append(place)

    def _in_role(self, naming: Naming) -> Human | None:
        """Return the one human who has the role by which somebody is meant."""
        found = self._in_charge.get(naming.means, [])
        return found[0] if len(found) == 1 else None

    def _holder(self, naming: Naming) -> Human | None:
        """Return the one human who holds a post; of two secretaries that of the cell is meant."""
        if not naming.posts or not naming.roles:
            return None
        post = tuple(self.words.keys[slice(*naming.posts[0])])[:9]
        for meant in (post, (*post, "chi", "bộ")):
            holders = self._held.get(meant, {})
            if len(holders) == 1:
                return next(iter(holders.values()))
        return None

    def posts(self, naming: Naming) -> Iterable[Key]:
        """Return the posts of a naming as keys."""
        return [tuple(self.words.keys[slice(*post)]) for post in (*naming.posts, *naming.won)]

    def _was_there(self, human: Human) -> bool:
        """Tell who took part from who is only told of, quoted or credited."""
        namings = [place.naming for place in human.places]
        roles = human.roles
        if is_leader(self.words, namings[0]):
            return bool(roles & {HERE, CAME, LED, CHAIR})
        if all(naming.is_told_of or naming.is_quoted for naming in namings):
            return bool(roles & {HERE, CAME, GUEST}) and not any(one.is_quoted for one in namings)
        return bool(roles) or not all(naming.is_bare for naming in namings)
