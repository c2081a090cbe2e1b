"""Where a text names persons, alone or in lists, and where it means somebody without the name.

"đồng chí Bí thư Chi bộ", "Chủ tọa kết luận", and "Đồng chí" alone at the beginning of a sentence
mean somebody; `humans.py` finds out whom.
"""

from collections.abc import Iterator

from activities.reading.naming.apposition import Apposition
from activities.reading.naming.groups import Groups
from activities.reading.naming.heroes import FAMOUS, HISTORIC, is_named_after
from activities.reading.naming.honorifics import (
    HONORIFICS,
    LEARNERS,
    MANY,
    NUMBERS,
    TITLES,
    behind_age,
    is_comrade,
)
from activities.reading.naming.names import full_name
from activities.reading.naming.place import Naming
from activities.reading.naming.postwords import FILE, FUNCTION, HEADS, OFFICE
from activities.reading.naming.sentences import Sentence
from activities.reading.naming.singles import BEFORE_BARE
from activities.reading.naming.unitwords import UNITS
from activities.reading.naming.verbs import MEANT_BY_ROLE, PRESENTER, SPEAKER, VERBS
from activities.reading.naming.words import Words

_SEVERAL = NUMBERS | {"các", "những"}
_OPEN, _SHUT = {"“", "«"}, {"”", "»"}
_OF_THE_STATE = {"tổng", "nước", "tướng", "hội"}


def namings(words: Words, sentence: Sentence, quiet: set[int]) -> list[Naming]:
    """Return the places of a sentence that name a person, from left to right.

    `quiet` are the words inside the names of documents, where nobody is named.
    """
    return list(_Reader(words, sentence, quiet).read())


class _Reader(Groups):
    """Reads one sentence from left to right."""

    depth = 0

    def read(self) -> Iterator[Naming]:
        i = self.body
        while i < self.stop:
            self._count_quotes(i)
            found = None if i in self.quiet or not self.words.is_word(i) else self._at(i)
            if not found:
                i = self._behind_group(i) if found == [] else i
                function = HEADS.at(self.keys, i, self.stop)
                is_function = function and function[1] == FUNCTION
                i = function[0] if is_function else i + 1
                continue
            for naming in found:
                naming.is_quoted = self.depth > 0
                is_nobody = naming.is_bare and naming.is_told_of
                if not (is_nobody or (naming.name and self._is_historic(naming))):
                    yield naming
            i = max(i + 1, max(one.stop for one in found))

    def _behind_group(self, i: int) -> int:
        """Return the last word of an honorific of many that nobody is named behind."""
        return HONORIFICS.at(self.keys, i, self.stop)[0] - 1

    def _count_quotes(self, i: int) -> None:
        sign = self.words.words[i]
        if sign in _OPEN:
            self.depth = 1
        elif sign in _SHUT:
            self.depth = 0
        elif sign == '"':
            self.depth = 1 - self.depth

    def _at(self, i: int) -> list[Naming] | None:
        """Return what is named from the word at `i` on, several for a list."""
        honorific = HONORIFICS.at(self.keys, i, self.stop)
        if honorific and self._is_honorific(i, honorific[0]):
            return self._behind_honorific(i, *honorific)
        if not self.is_loud and self._is_inside_unit(i):
            return None
        if found := self.labelled(i) or self._members(i):
            return found
        is_begin = i == self.body or self.keys[i - 1] in {":", ";"}
        if is_begin and (chairing := self._chairing(i, i)):
            return [chairing]
        one = self.one(i, i, is_addressed=False)
        if one is None or (one.name is None and not self._is_office(one)):
            return None
        return None if one.is_bare and not self.may_begin(i) else [one]

    def _members(self, i: int) -> list[Naming]:
        """Read "hai đảng viên …", "các chi ủy viên …": what they are is everybody's."""
        head = HEADS.at(self.keys, i, self.stop)
        if i == self.body or self.keys[i - 1] not in _SEVERAL or not head or head[1] != FILE:
            return []
        if self.keys[i : i + 2] == ["thư", "ký"]:
            return []  # "Hai thư ký là …" tells a role
        found = self.many(i - 1, i)
        for naming in found[1:]:
            naming.posts = naming.posts or found[0].posts[:1]
        return found

    def _is_honorific(self, i: int, after: int) -> bool:
        """Tell an honorific from the name of a place, Bà Rịa, and from a longer word, bác sĩ."""
        longer = TITLES.at(self.keys, i, self.stop) or HEADS.at(self.keys, i, self.stop)
        if after >= self.stop or (longer and longer[0] > after):
            return False
        if is_comrade(self.keys, i, self.stop) or self.words.words[i].islower() or self.is_loud:
            return True
        return i == self.body or not self.words.is_word(i - 1)

    def _is_inside_unit(self, i: int) -> bool:
        """Tell a capital that goes on with a unit's name, or one that was looked at before."""
        if i == self.body or not self.words.is_capital(i):
            return False
        before = self.words.words[i - 1]
        is_opener = i - 1 == self.body and self.keys[i - 1] in BEFORE_BARE
        if is_opener or TITLES.at(self.keys, i, self.stop):
            return False
        if before[0].isupper() and before[0].isalpha():
            return not HEADS.at(self.keys, i, self.stop) or self.keys[i - 1] in {"ban", "hội"}
        return is_named_after(self.keys, i, self.body)

    def _behind_honorific(self, i: int, after: int, number: int) -> list[Naming] | None:
        start, is_many = i, number == MANY
        if i > self.body and self.keys[i - 1] in NUMBERS:
            is_many, start = True, i - 1
        after = self.behind_signs(after, is_many=is_many)
        again = HONORIFICS.at(self.keys, after, self.stop)
        if again and is_many:
            after = self.behind_signs(again[0], is_many=True)
        if after >= self.stop:
            return None
        if is_many:
            return self.many(start, after)
        if LEARNERS.at(self.keys, i, self.stop):
            return self._learner(start, after)
        first = self.one(start, behind_age(self.keys, after, self.stop), is_addressed=True)
        if first is None:
            return self._pronoun(i, after)
        return [first] if first.name or self._is_held_by_one(first) else None

    def _learner(self, start: int, after: int) -> list[Naming] | None:
        """Read "sinh viên năm cuối Sầm Ngọc Khuê": a full name only, a few words behind."""
        for i in range(after, min(after + 4, self.stop)):
            titled = self.one(start, i, is_addressed=False) if i == after else None
            if titled and titled.name and titled.title:
                titled.is_bare = False
                return [titled]
            if UNITS.at(self.keys, i, self.stop):
                return None
            end = full_name(self.words, i, self.stop, self.is_loud)
            if end:
                naming = Naming(start, end, name=(i, end), is_told_of=self.is_told_of(start))
                Apposition(self.words, naming, self.stop, self.quiet, self.is_loud).read()
                return [naming]
            if not self.words.words[i][0].islower() and not self.keys[i][0].isdigit():
                return None
        return None

    def _chairing(self, i: int, start: int) -> Naming | None:
        """Read "Đ/c chủ tọa kết luận", "Chủ trì tiếp thu": who holds that function speaks."""
        found = MEANT_BY_ROLE.at(self.keys, i, self.stop)
        if found is None or found[0] >= self.stop:
            return None
        verb = VERBS.at(self.keys, found[0], self.stop)
        if verb and {SPEAKER, PRESENTER} & set(verb[1]):
            return Naming(start, found[0], means=found[1])
        return None

    def _pronoun(self, i: int, after: int) -> list[Naming] | None:
        """Return "Đồng chí" alone where a sentence begins and a deed follows."""
        if chairing := self._chairing(after, i):
            return [chairing]
        if MEANT_BY_ROLE.at(self.keys, after, self.stop):
            return None
        is_begin = i == self.body or self.keys[i - 1] == ";"
        if is_begin and self.is_deed(after) and self.words.words[after].islower():
            return [Naming(i, after, is_pronoun=True)]
        return None

    def _is_historic(self, naming: Naming) -> bool:
        """Tell a figure of history; a namesake is addressed, and has a post of today."""
        name = " ".join(self.keys[slice(*naming.name)])
        if name not in HISTORIC:
            return False
        posts = {key for post in naming.posts for key in self.keys[slice(*post)]}
        if naming.start == naming.name[0] or naming.title or posts & _OF_THE_STATE:
            return True
        naming.is_told_of = naming.is_told_of or not (posts or name not in FAMOUS)
        return False

    def _is_office(self, naming: Naming) -> bool:
        """Tell a post that one person holds, written where somebody may be meant by it."""
        return (
            self.may_begin(naming.start)
            and self._is_held_by_one(naming)
            and self.is_deed(naming.stop)
        )

    def _is_held_by_one(self, naming: Naming) -> bool:
        posts = [self.keys[slice(*post)] for post in naming.posts]
        is_group = (
            any("các" in post for post in posts) or len({"phó" in post for post in posts}) > 1
        )
        head = HEADS.at(self.keys, naming.posts[0][0], self.stop) if posts else None
        return bool(head) and head[1] == OFFICE and not is_group
