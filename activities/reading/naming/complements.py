"""What belongs to the head of a post, and where it ends and the predicate begins.

Words with capitals, small words of units, dashes and commas inside a unit's name belong to a post.
A verb, an honorific, a name, another post end it.
"""

from activities.reading.naming.boundaries import (
    begins_compound,
    closes,
    compound,
    goes_on,
    loud_stop,
)
from activities.reading.naming.heroes import HISTORIC, NAMED_AFTER, is_named_after
from activities.reading.naming.honorifics import HONORIFICS, is_comrade, titles_at
from activities.reading.naming.names import COMMON, full_name, is_name_word
from activities.reading.naming.postwords import FILE, HEADS
from activities.reading.naming.unitnames import UnitName
from activities.reading.naming.unitwords import (
    BOTH_WAYS,
    EVENTS,
    PLURAL_UNITS,
    STAFF,
    UNIT_BEFORE,
    UNIT_WORDS,
    UNITS,
)
from activities.reading.naming.verbs import NOUN, VERBS

# Named after nobody: behind these a full name is a person's ("Bí thư Chi bộ Lê Văn A").
_UNNAMED = {"bộ", "ủy", "ban", "khoa", "phòng", "tổ", "đội", "hội", "đoàn", "viện", "trạm", "hạt"}
_UNNAMED |= {"tâm", "vụ", "cục", "sở", "công", "trình", "quan", "vị"}
_SMALL_UNITS = {"tổ", "đội", "phòng", "khoa", "nhóm", "lớp"}
_NO_HEAD_BEHIND = {"lý", "ký", "đồng", "diện", "quyền", "của"} | UNIT_BEFORE
_COUNTED = {"đảng", "đồng", "năm", "tháng", "%", "người"}


class Complement(UnitName):
    """Reads the words of one post from `start` on."""

    def read(self) -> tuple[int, int | None]:
        """Return where the post ends, and where a name follows it directly."""
        i = end = self.start
        while i < self.stop:
            name = self._name(i)
            if name is not None:
                return (end if name == i else name), name
            after = self._word(i) if self.words.is_word(i) else self.sign(i)
            if after is None:
                break
            i = after
            if self.words.is_word(i - 1):
                end = i
        return end, None

    def _name(self, i: int) -> int | None:
        """Return where a person's name begins at `i`, or in the row of capitals there."""
        keys, words = self.keys, self.words
        if not words.is_capital(i) or (UNITS.at(keys, i, i + 1) and keys[i] not in COMMON):
            return None
        end = titles_at(keys, i, self.stop)
        if end and end < self.stop and is_name_word(words, end, self.is_loud):
            return i
        is_inside = i > self.start and words.is_capital(i - 1) and keys[i - 1].isalpha()
        is_inside = is_inside and not words.words[i - 1][1:].isupper()  # UBND, MTTQ
        if is_inside and not self.is_loud and not NAMED_AFTER.at(keys, i - 1, i):
            return None  # the row was looked at from its beginning
        is_behind_unit = is_named_after(keys, i, 0)
        end = self._full_name(i)
        if i == self.start and end:  # Già làng Y Bhăm Niê, but Trưởng thôn Khuổi Slấn
            is_behind_unit = is_behind_unit and not (end - i > 2 and keys[i] in COMMON)
        is_of_unnamed = i > 0 and keys[i - 1] in _UNNAMED
        if end and (is_of_unnamed or not is_behind_unit):
            is_certain = end - i > 2 or (keys[i] in COMMON and not is_behind_unit)
            if keys[i] not in COMMON and i > self.start and not self._is_known(i - 1):
                is_certain = is_certain and (is_of_unnamed or is_behind_unit)
            is_of_cell = keys[i - 1] in {"bộ", "ủy"}
            if is_certain and (is_of_cell or " ".join(keys[i:end]) not in HISTORIC):
                return i
        return self._second_name(i) if is_behind_unit or i > self.start else None

    def _is_known(self, i: int) -> bool:
        """Tell a capital, or a small word that units are named with; a name may follow it."""
        return not self.words.words[i].islower() or any(
            (found := UNIT_WORDS.at(self.keys, j, i + 1)) and found[0] == i + 1
            for j in range(max(0, i - 3), i + 1)
        )

    def _full_name(self, i: int) -> int | None:
        if self.is_loud and VERBS.at(self.keys, i, self.stop):
            return None  # CHI BỘ KHAI MẠC
        stop = loud_stop(self.words, i, self.stop) if self.is_loud else self.stop
        end = full_name(self.words, i, stop, self.is_loud)
        if end and end - i == 2 and end < self.stop:
            is_compound = begins_compound(self.keys, end, self.stop)  # Đoàn Luật sư
            if is_compound or goes_on(self.words, end, self.stop):
                return None
        return end

    def _second_name(self, i: int) -> int | None:
        """Return where a name begins inside a row: "xã Tân Lập Hạ Nguyễn Văn A"."""
        if self.is_loud and VERBS.at(self.keys, i, self.stop):
            return None
        end = i
        while end < min(self.stop, i + 10) and is_name_word(self.words, end, self.is_loud):
            end += 1
        for j in range(end - 2, i, -1):
            if self.keys[j] in COMMON and 2 < end - j < 5:
                rows = " ".join(self.keys[i:end]), " ".join(self.keys[j:end])
                return None if HISTORIC.intersection(rows) else j
        return None

    def _word(self, i: int) -> int | None:
        """Return the place behind a word of the post, or None where the predicate begins."""
        keys, words, stop = self.keys, self.words, self.stop
        if self._addresses(i):
            return None
        if words.is_capital(i) and not self.is_loud:
            return None if self._is_new_head(i) else compound(keys, i, stop) or i + 1
        if keys[i + 1 : i + 4] == ["năm", "tuổi", "đảng"]:
            return i + 4
        if not keys[i][0].isalpha():
            is_count = "/" in keys[i] or keys[i + 1 : i + 2] and keys[i + 1] in _COUNTED
            return None if is_count else i + 1
        if plural := PLURAL_UNITS.at(keys, i, stop):
            return plural[0]
        if keys[i] in {"và", "tại", "của"} and i > self.start and i + 1 < stop:
            return i + 1 if self._is_joined(i) else None
        return self._small_word(i)

    def _addresses(self, i: int) -> bool:
        """Tell an honorific that begins the next person."""
        if not is_comrade(self.keys, i, self.stop):
            return False
        after = HONORIFICS.at(self.keys, i, self.stop)[0]
        is_comrade_word = self.keys[i] in {"đồng", "đ", "đc", "các"}
        return is_comrade_word or bool(full_name(self.words, after, self.stop))

    def _is_joined(self, i: int) -> bool:
        """Tell "và", "tại", "của" inside a unit's name."""
        joint, is_capital = self.keys[i], self.words.is_capital(i + 1)
        if joint == "và":
            return self.joins(i + 1)
        if joint == "tại":  # "Đảng ủy tại Hàn Quốc", not "tại Hội nghị"
            return is_capital and not EVENTS.at(self.keys, i + 1, self.stop)
        return is_capital or bool(UNITS.at(self.keys, i + 1, self.stop))

    def _small_word(self, i: int) -> int | None:
        keys, stop = self.keys, self.stop
        unit, verb = UNIT_WORDS.at(keys, i, stop), VERBS.at(keys, i, stop)
        if verb and verb[1] == (NOUN,):
            verb = None
        is_same = unit and verb and unit[0] == verb[0]
        both = BOTH_WAYS.at(keys, i, stop) or (unit if is_same else None)
        is_longer = both and not (verb and verb[0] > both[0]) and not (unit and unit[0] > both[0])
        if is_longer:
            return both[0] if self._is_behind_unit_word(i) else None
        if verb and not (unit and unit[0] > verb[0]):
            return None
        if unit:
            return unit[0]
        if closes(keys, i):
            return None
        return i + 1 if self.is_loud or self._is_unknown_part(i) else None

    def _is_behind_unit_word(self, i: int) -> bool:
        """Tell "quản lý" as part of "phòng quản lý dự án", "chuyên viên quản lý"."""
        is_of_unit = self.keys[i - 1] in UNIT_BEFORE and self.words.words[i - 2 : i][0] != "Trung"
        is_of_staff = " ".join(self.keys[i - 2 : i]) in STAFF
        is_pair = self.is_pair(i) or bool(BOTH_WAYS.at(self.keys, i - 2, i))
        return is_of_unit or is_of_staff or is_pair

    def _is_unknown_part(self, i: int) -> bool:
        """Tell an unknown small word that belongs to the post.

        "Trưởng ga", "tổ cạo 7", "Nhà máy gạch Tuynel", and what ends a compound: "Dược liệu",
        "Hồi sức tích cực". Behind the bare name of a unit it is a deed.
        """
        keys, words = self.keys, self.words
        if keys[i - 1] in {"trưởng", "phó"} or words.words[i - 1] in _SMALL_UNITS:
            return True
        is_behind_unit = any(UNITS.at(keys, j, i) for j in range(max(0, i - 2), i))
        if is_behind_unit and i + 1 < self.stop and words.is_capital(i + 1):
            is_head = HEADS.at(keys, i + 1, self.stop)
            return not (is_head or full_name(words, i + 1, self.stop))
        near = range(i - 1, max(self.start, i - 6) - 1, -1)
        capital = next((j for j in near if words.is_capital(j)), None)
        if capital is None:
            return False
        before = capital - 1
        is_unit = keys[before] in UNIT_BEFORE or bool(UNITS.at(keys, before, before + 1))
        is_unit = is_unit or keys[before][-1:].isdigit()  # Lớp K14 Ngôn ngữ Anh
        is_row = before >= self.start and words.is_capital(before) and words.is_word(before)
        unit = UNITS.at(keys, capital, i)
        return not (is_row and not is_unit) and not (unit and unit[0] == i)

    def _is_new_head(self, i: int) -> bool:
        """Tell whether another post begins right behind one: "Chi bộ Trưởng phòng"."""
        head = HEADS.at(self.keys, i, self.stop)
        if not head or i == self.start or head[1] == FILE:
            return False
        return self.keys[i - 1] not in _NO_HEAD_BEHIND
