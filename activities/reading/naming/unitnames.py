"""The signs inside a unit's name: dashes, commas and "và" that part no two posts."""

from activities.reading.naming.boundaries import closes, goes_on
from activities.reading.naming.honorifics import HONORIFICS, titles_at
from activities.reading.naming.names import full_name
from activities.reading.naming.postwords import BEFORE_POST, FUNCTION, HEADS
from activities.reading.naming.unitwords import (
    BOTH_WAYS,
    GOES_ON,
    UNIT_PARTS,
    UNIT_WORDS,
    UNITS,
)
from activities.reading.naming.verbs import MEANT_BY_ROLE, NOUN, VERBS
from activities.reading.naming.words import Phrases, Words, phrases

PARTY_HEADS = {"bí", "ủy", "chi", "đảng", "tỉnh", "thành", "huyện", "quận", "uv", "đuv", "thị"}
_PLACES = Phrases(phrases("xã, phường, thị trấn, huyện, quận, tỉnh, thành phố, tp, tp., thị xã"))
_IN_PLACES = set(
    phrases("thôn, xóm, ấp, bản, buôn, khu, tổ, phường, xã, huyện, quận, trấn, khóm, làng, trường")
)


class UnitName:
    """The words of a unit's name behind the head of a post, from `start` on."""

    def __init__(self, words: Words, start: int, stop: int, is_loud: bool = False):
        self.words, self.keys = words, words.keys
        self.start, self.stop, self.is_loud = start, stop, is_loud

    def sign(self, i: int) -> int | None:
        """Return the place behind a sign inside a unit's name, or None where the post ends."""
        sign = self.keys[i]
        if i + 1 >= self.stop or (i == self.start and sign != "/"):
            return None
        if sign == ".":  # "TP. Hà Nội", "Tp.Vinh"
            return i + 1 if self.keys[i - 1] in {"tp", "tx", "tt", "p", "q"} else None
        if sign == ",":
            return i + 1 if self._is_in_place(i + 1) or self._lists_on(i + 1, self.stop) else None
        if sign not in {"-", "/", "&"} or not self.words.is_word(i + 1):
            return None
        return None if self.words.words[i] == "•" or self._begins_anew(i + 1) else i + 1

    def _begins_anew(self, i: int) -> bool:
        """Tell whether another post, a person or a deed begins behind a dash."""
        keys, stop = self.keys, self.stop
        if keys[i - 2] == keys[i] == "đảng":
            return False  # Phòng Cơ sở đảng - Đảng viên
        head = HEADS.at(keys, i, stop)
        if head or BEFORE_POST.at(keys, i, stop):
            is_part = head and head[1] != FUNCTION and UNIT_PARTS.at(keys, i, stop)
            is_of_party = PARTY_HEADS & set(keys[max(0, self.start - 3) : self.start])
            return not is_part or bool(is_of_party) or keys[i + 1 : i + 2] == ["trưởng"]
        if HONORIFICS.at(keys, i, stop) or full_name(self.words, i, stop):
            return True
        if MEANT_BY_ROLE.at(keys, i, stop):
            return True
        if not self.words.words[i].islower():
            return False
        verb = VERBS.at(keys, i, stop)
        if verb and verb[1] != (NOUN,):
            return not (BOTH_WAYS.at(keys, i, stop) or UNIT_WORDS.at(keys, i, stop))
        return closes(keys, i) and not UNIT_WORDS.at(keys, i, stop)

    def _lists_on(self, i: int, stop: int) -> bool:
        """Tell a comma inside a unit's name: "Văn hóa, Thể thao và Du lịch"."""
        keys = self.keys
        if keys[i : i + 2] == ["tư", "tưởng"]:  # Khoa Lý luận Mác - Lênin, tư tưởng Hồ Chí Minh
            return True
        tables = HEADS, HONORIFICS, BEFORE_POST
        if words_small := self._small_part(i, stop):
            return words_small
        if not self.words.is_capital(i) or any(one.at(keys, i, stop) for one in tables):
            return False
        if full_name(self.words, i, stop):
            return False
        for j in range(i, min(stop, i + 7)):
            if keys[j] in {"và", "&"}:
                return j + 1 < stop and self.joins(j + 1)
            if keys[j] == ",":
                is_more = j > i and j + 1 < stop
                return is_more and self._lists_on(j + 1, min(stop, i + 12))
            if not self.words.is_word(j):
                return False
        return False

    def _is_in_place(self, i: int) -> bool:
        """Tell where a place lies: "Chi bộ khu dân cư số 7, phường Hòa Lạc, TP Vân Đồn"."""
        place = _PLACES.at(self.keys, i, self.stop)
        if not place or place[0] >= self.stop or not self.words.is_capital(place[0]):
            return False
        return bool(_IN_PLACES & set(self.keys[max(self.start, i - 8) : i]))

    def _small_part(self, i: int, stop: int) -> bool:
        """Tell "…, giải quyết khiếu nại, tố cáo", which only a unit's name is made of."""
        keys = self.keys
        unit = UNIT_WORDS.at(keys, i, stop)
        if self.is_pair(i):
            return True
        is_alone = (
            unit and unit[0] - i > 1 and not (HEADS.at(keys, i, stop) or UNITS.at(keys, i, stop))
        )
        if not is_alone or VERBS.at(keys, i, stop) or not self.words.words[i].islower():
            return False
        end = unit[0]
        is_closed = end >= stop or not self.words.is_word(end) or keys[end] == "và"
        return is_closed or not goes_on(self.words, end, stop)

    def is_pair(self, i: int) -> bool:
        """Tell "kiểm tra, giám sát", where a comma parts two words of one office."""
        if self.keys[i - 1] != ",":
            return False
        befores = (BOTH_WAYS.at(self.keys, j, i - 1) for j in range(max(0, i - 3), i - 1))
        is_behind = any(found and found[0] == i - 1 for found in befores)
        return is_behind and bool(BOTH_WAYS.at(self.keys, i, self.stop))

    def joins(self, i: int) -> bool:
        """Tell whether what stands behind "và" goes on with a unit's name."""
        keys, stop = self.keys, self.stop
        if HONORIFICS.at(keys, i, stop) or titles_at(keys, i, stop):
            return False
        if full_name(self.words, i, stop):
            return False
        if HEADS.at(keys, i, stop) and not UNIT_PARTS.at(keys, i, stop):
            return False
        if self.words.is_capital(i):
            return True
        verb, found = VERBS.at(keys, i, stop), GOES_ON.at(keys, i, stop)
        return bool(found) and not (verb and verb[0] > found[0])
