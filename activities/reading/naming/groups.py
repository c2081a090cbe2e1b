"""Several persons named in a row under one word: "các đồng chí …", "hai đảng viên …", "Vắng: …"."""

from collections.abc import Iterator

from activities.reading.naming.honorifics import HONORIFICS, behind_age
from activities.reading.naming.names import full_name, short_row
from activities.reading.naming.place import Naming
from activities.reading.naming.posts import post_at
from activities.reading.naming.singles import Single
from activities.reading.naming.smallwords import NEGATIONS
from activities.reading.naming.verbs import (
    ABSENT,
    CAME,
    CHAIR,
    GUEST,
    HERE,
    PRESENTER,
    SECRETARY,
    SPEAKER,
    VERBS,
)

_GLUE = {",", ";", "và", "cùng", "&", "với"}
_LABELS = {ABSENT, CHAIR, SECRETARY, HERE, CAME, GUEST}
# Words between "các đồng chí" and the colon before their names.
_LONGEST_HEAD = 14


class Groups(Single):
    """Reads the lists of one sentence."""

    def many(self, start: int, i: int) -> list[Naming]:
        """Read the names behind "các đồng chí", "hai đảng viên"; none when nobody is named."""
        i = self.behind_signs(i, is_many=True)
        i = behind_age(self.keys, i, self.stop)
        if head := self._behind_colon(i):
            return self._under_head(start, i, head)
        first = self.one(start, i, is_addressed=True)
        if first is None or first.name is None:
            return []
        if self.keys[i - 1] == ":" and self._is_common_noun(first):
            return []
        rest = list(self._rest(first.stop))
        for naming in rest:
            naming.is_told_of |= first.is_told_of  # "thăm gia đình các đồng chí …"
        return [first, *rest]

    def behind_signs(self, i: int, *, is_many: bool) -> int:
        """Return the place behind the signs between an honorific and a name: "các đ/c: 1. "."""
        signs = {":", ".", "-"} if is_many else {":", "."}
        while i < self.stop and (self.keys[i] in signs or (is_many and self._is_ordinal(i))):
            i += 1
        return i

    def _behind_colon(self, i: int) -> int | None:
        """Return where names begin behind what a group is: "trong Ban Thường vụ: …", "gồm …"."""
        shared = post_at(self.words, i, self.stop, self.is_loud)
        if shared and self.keys[shared.stop : shared.stop + 1] == ["là"]:
            return shared.stop + 1
        for j in range(i, min(i + _LONGEST_HEAD, self.stop)):
            if self.keys[j] in {":", "gồm", "("}:
                first = self.behind_signs(j + 1, is_many=True)
                return first if j > i and self._is_row(first) else None
            verb = VERBS.at(self.keys, j, self.stop)
            is_said = verb and {SPEAKER, PRESENTER} & set(verb[1])
            if is_said or not (self.words.is_word(j) or self.keys[j] in {"-", "/"}):
                return None
        return None

    def _is_row(self, i: int) -> bool:
        """Tell a name by itself: full, or two capitals and more with a sign behind them."""
        if i >= self.stop:
            return False
        end = full_name(self.words, i, self.stop, self.is_loud)
        row = end or short_row(self.words, i, self.stop, self.is_loud)
        return bool(row) and (bool(end) or self._is_closed(row))

    def _is_closed(self, i: int) -> bool:
        return i >= self.stop or not self.words.is_word(i)

    def _under_head(self, start: int, i: int, first: int) -> list[Naming]:
        """Read "các đồng chí Đảng ủy viên: A, B và C": the post is everybody's."""
        shared = post_at(self.words, i, self.stop, self.is_loud)
        found = list(self._rest(first, is_first=True))
        for naming in found:
            if shared:
                naming.posts.insert(0, (shared.start, shared.stop))
            else:
                naming.stands_for = (i, first)
        if found:
            found[0].start = start
        return found

    def labelled(self, i: int) -> list[Naming]:
        """Read the names behind a label: "Chủ tọa: …", "Có mặt: 1) …; 2) …"."""
        if self.keys[i - 1] != ":" or not self._is_label(i - 1):
            return []
        first = self.behind_signs(i, is_many=True)
        if not self._is_row(first) or self.keys[first] in NEGATIONS:
            return []
        return list(self._rest(first, is_first=True))

    def _is_label(self, colon: int) -> bool:
        return any(
            (verb := VERBS.at(self.keys, j, colon)) and verb[0] == colon and _LABELS & set(verb[1])
            for j in range(max(self.body, colon - 4), colon)
        )

    def _rest(self, i: int, is_first: bool = False) -> Iterator[Naming]:
        """Read on in a list of names under one word."""
        while i < self.stop:
            start = i
            while i < self.stop and (self.keys[i] in _GLUE or self._is_ordinal(i)):
                i += 1
            if (i == start and not is_first) or i >= self.stop:
                return
            if HONORIFICS.at(self.keys, i, self.stop) and not self._is_row(i):
                return
            one = self.one(i, i, is_addressed=True)
            if one is None or one.name is None or self._is_common_noun(one):
                return
            yield one
            i, is_first = one.stop, False

    def _is_common_noun(self, naming: Naming) -> bool:
        """Tell a capital that only begins the next thing listed: "…; Huy hiệu 50 năm"."""
        begin, end = naming.name
        has_post = naming.title or any(post[0] < begin for post in naming.posts)
        is_small = end < self.stop and self.words.words[end][0].islower()
        return end - begin == 1 and is_small and not (has_post or self.is_deed(end))

    def _is_ordinal(self, i: int) -> bool:
        """Tell the signs of an enumeration inside a sentence: "1) ", "(2) ", "1. "."""
        if self.keys[i] in {"(", ")", "."}:
            return True
        return self.keys[i].isdigit() and len(self.keys[i]) < 3
