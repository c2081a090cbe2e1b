"""Where a name, a compound and a unit end in a row of words."""

from activities.reading.naming.heroes import HISTORIC
from activities.reading.naming.names import COMMON, OF_PLACES, full_name, run_of_capitals
from activities.reading.naming.postwords import HEADS
from activities.reading.naming.smallwords import ADVERBS, CLOSERS
from activities.reading.naming.unitwords import BOTH_WAYS, GOES_ON, UNIT_WORDS, UNITS
from activities.reading.naming.verbs import VERBS
from activities.reading.naming.words import Words

# These end a name behind an honorific even without a sign: "Nguyễn Văn A UVBTV".
_ABBREVIATED = {"uv", "uvbtv", "uvbch", "cuv", "đuv"}
# Given names that are small words or deeds where they are no names: LỘC THỊ VÂN ANH.
_GIVEN = {"anh", "hiện", "thu", "học", "hứa", "mừng", "chiếu", "phát", "ký", "giảng", "như", "khoa"}
_UNITS_IN_CAPITALS = {"phòng", "ban", "sở", "đảng", "ubnd"}


def closes(keys: list[str], i: int) -> bool:
    """Tell a small word that begins what is no post any more."""
    return bool(CLOSERS.at(keys, i, len(keys)))


def compound(keys: list[str], i: int, stop: int) -> int | None:
    """Return the end of a known compound that begins with a capital: Nông nghiệp, Quản lý."""
    tables = UNIT_WORDS, BOTH_WAYS, GOES_ON, VERBS
    ends = [found[0] for one in tables if (found := one.at(keys, i, stop))]
    return max(ends, default=None)


def begins_compound(keys: list[str], end: int, stop: int) -> bool:
    """Tell whether the last word before `end` goes on in small letters: Ban Tổ|chức."""
    after = compound(keys, end - 1, stop) or 0
    head = HEADS.at(keys, end - 1, stop)
    return max(after, head[0] if head else 0) > end


def goes_on(words: Words, i: int, stop: int) -> bool:
    """Tell a small word that goes on with a unit's name rather than tells a deed."""
    if i >= stop or not words.words[i].islower() or closes(words.keys, i):
        return False
    return not (VERBS.at(words.keys, i, stop) or ADVERBS.at(words.keys, i, stop))


def name_end(words: Words, start: int, stop: int, is_loud: bool) -> int:
    """Return the end of a name behind an honorific; a post in the same row of capitals ends it."""
    end = run_of_capitals(words, behind_initials(words, start, stop), stop, is_loud)
    for i in range(start + 1, end):
        head = HEADS.at(words.keys, i, stop)
        if head and (head[0] - i > 1 or words.keys[i] in _ABBREVIATED):
            return i
        verb = VERBS.at(words.keys, i, stop) if is_loud else None
        is_verb = verb and not (words.keys[i] in _GIVEN and verb[0] == i + 1)
        is_unit = i - start > 1 and words.keys[i] in _UNITS_IN_CAPITALS
        if is_verb or (is_unit and goes_on(words, i + 1, stop)):
            return i
    return end


def behind_initials(words: Words, i: int, stop: int) -> int:
    """Return the place behind initials: N.T.Hoa, T.V. Bình."""
    start = i
    while i + 2 < stop and len(words.words[i]) == 1 and words.keys[i + 1] == ".":
        i += 2
    return i if words.is_capital(start) and words.is_capital(i) else start


def loud_stop(words: Words, start: int, stop: int) -> int:
    """Return where a name must end in a sentence all in capitals: at a verb, a post, a unit."""
    for i in range(start + 1, min(stop, start + 7)):
        if words.keys[i] in _GIVEN and i - start > 1 and _ends_name(words, i + 1, stop):
            return i + 1
        tables = VERBS, HEADS, UNITS
        found = [one.at(words.keys, i, stop) for one in tables]
        is_name_word = words.keys[i] in _GIVEN and max(map(_end, found)) <= i + 1
        if not is_name_word and (any(found) or closes(words.keys, i)):
            return i
    return stop


def _end(found: tuple[int, object] | None) -> int:
    return found[0] if found else 0


def _ends_name(words: Words, i: int, stop: int) -> bool:
    """Tell a sign, a post or a deed, which end a name in capitals."""
    if i >= stop or not words.is_word(i):
        return True
    return bool(HEADS.at(words.keys, i, stop) or VERBS.at(words.keys, i, stop))


def split_name(words: Words, start: int, stop: int) -> int | None:
    """Return where a name begins that was taken for a place: "Bí thư Đảng ủy xã Lê Văn Trường"."""
    for i in range(stop - 4, stop - 2):
        is_row = i > start and words.is_capital(i) and not words.is_capital(i - 1)
        is_family = words.keys[i] in COMMON or words.keys[i] not in OF_PLACES
        if is_row and is_family and full_name(words, i, stop) == stop:
            return None if " ".join(words.keys[i:stop]) in HISTORIC else i
    return None
