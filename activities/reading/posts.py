"""Posts: where one begins, and where it ends and the predicate begins.

A post is a head (Bí thư, Trưởng phòng, kế toán) and what it is the head of: words with capitals,
small words of units, dashes and commas inside a unit's name. A verb, an honorific, a name end it.
"""

from dataclasses import dataclass

from activities.reading.heroes import HISTORIC, NAMED_AFTER
from activities.reading.honorifics import HONORIFICS, is_comrade, titles_at
from activities.reading.names import COMMON, full_name, is_name_word, run_of_capitals
from activities.reading.postwords import (
    BEFORE_POST,
    BOTH_WAYS,
    FILE,
    FUNCTION,
    GOES_ON,
    HEADS,
    PLURAL_UNITS,
    STAFF,
    UNIT_BEFORE,
    UNIT_WORDS,
    UNITS,
)
from activities.reading.verbs import ADVERBS, CLOSERS, MEANT_BY_ROLE, NOUN, VERBS
from activities.reading.words import Phrases, Words, phrases

# Small, these are what somebody does as often as what somebody is.
_DOUBTFUL = Phrases(
    dict.fromkeys(
        phrases("""
        phụ trách, đại diện, giám sát, bảo vệ, quản lý, kiểm soát, phục vụ, quản trị, biên tập, quay phim
        """),
        "deed",
    ),
    phrases("""
    thường trực, trưởng, phó, trực ban, người phụ trách, hưu trí, thợ, lính, bt, ht, ct, cán bộ, thành viên,
    thương binh, chiến sĩ, thường vụ, thư ký
    """),
)
# Behind a dash these go on with a unit: Tài chính - Kế toán, Lao động - Thương binh.
_UNIT_PARTS = Phrases(
    phrases(
        "kế toán, điều dưỡng, văn thư, quản trị, quản lý, bảo vệ, kiểm soát, thủ quỹ, kiểm lâm, dược"
    )
)
_EVENTS = Phrases(
    phrases("hội nghị, đại hội, lễ, buổi, diễn đàn, tọa đàm, hội trường, hội thảo, phiên, cuộc, ngày")
)
_PARTY_HEADS = {"bí", "ủy", "chi", "đảng", "tỉnh", "thành", "huyện", "quận", "uv", "đuv", "thị"}
_UNNAMED = set(
    "bộ ủy ban khoa phòng tổ đội hội đoàn viện trạm hạt vụ cục sở công trình quan vị".split()
)
_ROWS = {"-", "/", "&"}
_REACH = 40  # no post is longer


@dataclass(frozen=True)
class Post:
    """One post; `meets` is where a name follows it directly, which it then stands before."""

    start: int
    stop: int
    kind: str
    meets: int | None = None


def post_at(words: Words, start: int, stop: int, is_loud: bool = False) -> Post | None:
    """Return the post that begins at `start`, or None when none does."""
    keys, i = words.keys, start
    while found := BEFORE_POST.at(keys, i, stop):
        i = found[0]
        if i < stop and keys[i] == ".":
            i += 1
    head = HEADS.at(keys, i, stop)
    if head is None:
        return None
    limit = min(stop, start + _REACH)
    if head[1] == FILE and is_short_name(words, head[0], limit, is_loud):
        return Post(start, head[0], FILE, head[0])  # "Đảng viên Cẩm Tiên"
    end, meets = complement(words, head[0], limit, is_loud)
    is_job = head[1] == FILE or (words.words[start].islower() and keys[i] not in _PARTY_HEADS)
    if is_job and meets is None and not is_loud:
        end, meets = _free_words(words, head[0], end, limit)
    if end == head[0] and head[1] != FUNCTION and keys[end - 1] in {"trưởng", "phó", "nguyên"}:
        if end - i == 1 and end - start == 1:
            return None
    return Post(start, end, head[1], meets)


def _free_words(words: Words, start: int, end: int, stop: int) -> tuple[int, int | None]:
    """Return where the free words end that tell a job: "công nhân chuyền may 12"."""
    if words.keys[start - 1] == "viên" and words.keys[start - 2] in {"đảng", "ủy"}:
        return end, None
    i, limit = end, min(stop, end + 6)
    while i < limit and words.is_word(i) and not words.is_capital(i):
        if VERBS.at(words.keys, i, stop) or BOTH_WAYS.at(words.keys, i, stop):
            break
        if closes(words.keys, i) or HONORIFICS.at(words.keys, i, stop):
            break
        i += 1
    if i > end and i < stop and words.is_capital(i):
        return complement(words, i, stop)
    return i, None


def is_short_name(words: Words, start: int, stop: int, is_loud: bool) -> bool:
    """Tell a name of two words, of whatever family, right behind "đảng viên" or "kế toán"."""
    end = full_name(words, start, stop, is_loud)
    if not end or end - start != 2:
        return False
    if HEADS.at(words.keys, start, stop) or UNITS.at(words.keys, start, stop):
        return False
    after = compound(words.keys, end - 1, stop)
    return not (after and after > end)


def is_doubtful(words: Words, post: Post) -> bool:
    """Tell a post in small letters that may as well be a deed: "phụ trách", "đại diện"."""
    is_closed = post.stop == len(words.keys) or words.keys[post.stop] in {".", ";", ")", "\n"}
    if is_closed or not words.words[post.start].islower():
        return False
    found = _DOUBTFUL.at(words.keys, post.start, post.stop)
    return bool(found) and (found[0] == post.stop or found[1] == "deed")


def unit_at(words: Words, start: int, stop: int) -> int | None:
    """Return the end of the name of a unit that begins at `start`: Phòng Tài chính - Kế hoạch."""
    head = UNITS.at(words.keys, start, stop)
    if head is None:
        return None
    return complement(words, head[0], min(stop, start + _REACH))[0]


def complement(
    words: Words, start: int, stop: int, is_loud: bool = False
) -> tuple[int, int | None]:
    """Return where the words that belong to a post end, and where a name follows directly."""
    i, end = start, start
    while i < stop:
        if (name := name_behind(words, i, start, stop, is_loud)) is not None:
            return (end if name == i else name), name
        after = _sign(words, i, start, stop) if not words.is_word(i) else None
        if after is None and words.is_word(i):
            after = _word(words, i, start, stop, is_loud)
        if after is None:
            break
        i = after
        if words.is_word(i - 1):
            end = i
    return end, None


def name_behind(words: Words, i: int, start: int, stop: int, is_loud: bool) -> int | None:
    """Return where a person's name begins at `i`, or in the row of capitals that begins there."""
    keys = words.keys
    is_unit = UNITS.at(keys, i, i + 1)
    if not words.is_capital(i) or (is_unit and keys[i] not in COMMON):
        return None
    if (end := titles_at(keys, i, stop)) and end < stop and is_name_word(words, end, is_loud):
        return i
    if not is_loud and i > start and words.is_capital(i - 1) and keys[i - 1].isalpha():
        if not NAMED_AFTER.at(keys, i - 1, i):
            return None  # inside a row that was looked at from its beginning
    is_behind_unit = i > 0 and any(
        (found := NAMED_AFTER.at(keys, j, i)) and found[0] == i for j in range(max(0, i - 3), i)
    )
    end = full_name(words, i, loud_stop(words, i, stop) if is_loud else stop, is_loud)
    if i == start and is_behind_unit and end:  # Già làng Y Bhăm Niê, Trưởng thôn Khuổi Slấn
        is_behind_unit = not (end - i > 2 and keys[i] in COMMON)
    if not is_behind_unit or keys[i - 1] in _UNNAMED:
        is_of_cell = keys[i - 1] in {"bộ", "ủy"}
        if end and end - i == 2 and (compound(keys, end - 1, stop) or 0) > end:
            end = None  # Đoàn Luật sư
        if end and end - i == 2 and end < stop and _goes_on_small(words, end, stop):
            end = None
        if end and (is_of_cell or " ".join(keys[i:end]) not in HISTORIC):
            if end - i > 2 or (keys[i] in COMMON and not is_behind_unit):
                return i
    if is_behind_unit or i > start:
        return _second_name(words, i, stop, is_loud)
    return None


def _goes_on_small(words: Words, i: int, stop: int) -> bool:
    """Tell a small word that goes on with a unit's name rather than tells a deed."""
    if not words.words[i].islower() or closes(words.keys, i):
        return False
    return not (VERBS.at(words.keys, i, stop) or ADVERBS.at(words.keys, i, stop))


def _second_name(words: Words, i: int, stop: int, is_loud: bool) -> int | None:
    """Return where a name begins inside a row: "xã Tân Lập Hạ Nguyễn Văn A"."""
    end = i
    while end < min(stop, i + 10) and is_name_word(words, end, is_loud):
        end += 1
    for j in range(end - 2, i, -1):
        if words.keys[j] in COMMON and 2 < end - j < 5:
            whole = " ".join(words.keys[i:end])
            name = " ".join(words.keys[j:end])
            return None if name in HISTORIC or whole in HISTORIC else j
    return None


def _sign(words: Words, i: int, start: int, stop: int) -> int | None:
    """Return the place behind a sign inside a unit's name, or None where the post ends."""
    if i + 1 >= stop or i == start and words.keys[i] != "/":
        return None
    sign = words.keys[i]
    if sign == ".":
        # "TP. Hà Nội", "Tp.Vinh"
        return i + 1 if words.keys[i - 1] in {"tp", "tx", "tt", "p", "q"} else None
    if sign == ",":
        return i + 1 if _lists_on(words, i + 1, stop) else None
    if sign not in _ROWS or not words.is_word(i + 1) or words.words[i] == "•":
        return None
    return None if _begins_anew(words, i + 1, start, stop) else i + 1


def _begins_anew(words: Words, i: int, start: int, stop: int) -> bool:
    """Tell whether another post, a person or a deed begins behind a dash."""
    keys = words.keys
    if HEADS.at(keys, i, stop) or BEFORE_POST.at(keys, i, stop):
        is_part = _UNIT_PARTS.at(keys, i, stop) and not HEADS.at(keys, i, stop)[1] == FUNCTION
        is_of_party = any(one in _PARTY_HEADS for one in keys[max(0, start - 3) : start])
        return not is_part or is_of_party or keys[i + 1 : i + 2] == ["trưởng"]
    if HONORIFICS.at(keys, i, stop) or full_name(words, i, stop):
        return True
    if MEANT_BY_ROLE.at(keys, i, stop):
        return True
    verb = VERBS.at(keys, i, stop)
    is_small = words.words[i].islower()
    if is_small and verb and verb[1] != (NOUN,):
        return not (BOTH_WAYS.at(keys, i, stop) or UNIT_WORDS.at(keys, i, stop))
    return is_small and closes(keys, i) and not UNIT_WORDS.at(keys, i, stop)


def _lists_on(words: Words, i: int, stop: int) -> bool:
    """Tell a comma inside a unit's name: "Văn hóa, Thể thao và Du lịch"."""
    if words.keys[i : i + 2] == ["tư", "tưởng"]:  # Khoa Lý luận Mác - Lênin, tư tưởng Hồ Chí Minh
        return True
    if not words.is_capital(i) or HEADS.at(words.keys, i, stop) or full_name(words, i, stop):
        return False
    if HONORIFICS.at(words.keys, i, stop) or BEFORE_POST.at(words.keys, i, stop):
        return False
    for j in range(i, min(stop, i + 7)):
        if words.keys[j] in {"và", "&"}:
            return j + 1 < stop and _joins(words, j + 1, stop)
        if words.keys[j] == ",":
            return j > i and _lists_on(words, j + 1, min(stop, i + 12)) if j + 1 < stop else False
        if not words.is_word(j):
            return False
    return False


def _joins(words: Words, i: int, stop: int) -> bool:
    """Tell whether what stands behind "và" goes on with a unit's name."""
    keys = words.keys
    if HONORIFICS.at(keys, i, stop) or full_name(words, i, stop) or titles_at(keys, i, stop):
        return False
    if HEADS.at(keys, i, stop) and not _UNIT_PARTS.at(keys, i, stop):
        return False
    if words.is_capital(i):
        return True
    verb = VERBS.at(keys, i, stop)
    found = GOES_ON.at(keys, i, stop)
    if not found or (verb and verb[0] > found[0]):
        return False
    # "… và đào tạo phát biểu": what goes on is one small word, then the predicate.
    return True


def _word(words: Words, i: int, start: int, stop: int, is_loud: bool) -> int | None:
    """Return the place behind a word of the post, or None where the predicate begins."""
    keys = words.keys
    if is_comrade(keys, i, stop):
        follows = HONORIFICS.at(keys, i, stop)[0]
        if keys[i] in {"đồng", "đ", "đc", "các"} or full_name(words, follows, stop):
            return None
    unit = UNIT_WORDS.at(keys, i, stop)
    verb = VERBS.at(keys, i, stop)
    if verb and verb[1] == (NOUN,):
        verb = None
    if words.is_capital(i) and not is_loud:
        if _is_new_head(words, i, start, stop):
            return None
        return compound(keys, i, stop) or i + 1
    if not words.words[i][0].isalpha() or words.words[i][0].isdigit():
        return i + 1 if _may_count(words, i, stop) else None
    if plural := PLURAL_UNITS.at(keys, i, stop):
        return plural[0]
    if keys[i] == "và":
        return i + 1 if i > start and i + 1 < stop and _joins(words, i + 1, stop) else None
    if keys[i] == "tại" and i + 1 < stop and words.is_capital(i + 1) and i > start:
        return None if _EVENTS.at(keys, i + 1, stop) else i + 1
    if keys[i] == "của" and i + 1 < stop and i > start:
        return i + 1 if words.is_capital(i + 1) or UNITS.at(keys, i + 1, stop) else None
    both = BOTH_WAYS.at(keys, i, stop) or (unit if unit and verb else None)
    if both and (not verb or verb[0] <= both[0]) and not (unit and unit[0] > both[0]):
        is_units = keys[i - 1] in UNIT_BEFORE and words.words[i - 2 : i][0] != "Trung"
        is_units = is_units or " ".join(keys[i - 2 : i]) in STAFF
        return both[0] if is_units or BOTH_WAYS.at(keys, i - 2, i) else None
    if verb and not (unit and unit[0] > verb[0]):
        return None
    if unit:
        return unit[0]
    if is_loud:
        return None if closes(keys, i) else i + 1
    return i + 1 if _is_behind_unit(words, i, stop) or _is_second_half(words, i, start) else None


def _is_behind_unit(words: Words, i: int, stop: int) -> bool:
    """Tell an unknown small word that names a unit: tổ cạo 7, Nhà máy gạch Tuynel."""
    before = words.words[i - 1]
    if words.keys[i - 1] in {"trưởng", "phó"}:
        return not closes(words.keys, i)  # Trưởng ga
    is_unit = any(UNITS.at(words.keys, j, i) for j in range(max(0, i - 2), i))
    if is_unit and i + 1 < stop and words.is_capital(i + 1) and not closes(words.keys, i):
        return not (HEADS.at(words.keys, i + 1, stop) or full_name(words, i + 1, stop))
    return before in {"tổ", "đội", "phòng", "khoa", "nhóm", "lớp"} and not closes(words.keys, i)


def _is_new_head(words: Words, i: int, start: int, stop: int) -> bool:
    """Tell whether another post begins with a capital right behind one: "Chi bộ Trưởng phòng"."""
    head = HEADS.at(words.keys, i, stop)
    if not head or i == start or head[1] == FILE:
        return False
    before = words.keys[i - 1]
    return before not in {"lý", "ký", "đồng", "diện", "quyền", "của"} and before not in UNIT_BEFORE


def _may_count(words: Words, i: int, stop: int) -> bool:
    """Tell a number that a unit has from one that begins something else: 24/26 đảng viên."""
    return "/" not in words.words[i] and not (
        i + 1 < stop and words.keys[i + 1] in {"đảng", "đồng", "năm", "tháng", "%", "người"}
    )


def closes(keys: list[str], i: int) -> bool:
    """Tell a small word that begins what is no post any more."""
    return bool(CLOSERS.at(keys, i, len(keys)))


def compound(keys: list[str], i: int, stop: int) -> int | None:
    """Return the end of a known compound that begins with a capital: Nông nghiệp, Quản lý."""
    tables = UNIT_WORDS, BOTH_WAYS, GOES_ON, VERBS
    ends = [found[0] for one in tables if (found := one.at(keys, i, stop))]
    return max(ends, default=None)


def _is_second_half(words: Words, i: int, start: int) -> bool:
    """Tell an unknown small word that goes on with a compound: Hồi sức tích cực, Dược liệu.

    Behind the bare name of a unit, or a row of capitals, it is a deed.
    """
    capital = next(
        (j for j in range(i - 1, max(start, i - 6) - 1, -1) if words.is_capital(j)), None
    )
    if capital is None or closes(words.keys, i):
        return False
    keys, before = words.keys, capital - 1
    is_unit = keys[before] in UNIT_BEFORE or bool(UNITS.at(keys, before, before + 1))
    is_unit = is_unit or keys[before][-1:].isdigit()  # Lớp K14 Ngôn ngữ Anh
    if before >= start and words.is_capital(before) and words.is_word(before) and not is_unit:
        return False
    unit = UNITS.at(keys, capital, i)
    return not (unit and unit[0] == i)


def split_name(words: Words, start: int, stop: int) -> int | None:
    """Return where a name begins that was taken for a place: "Bí thư Đảng ủy xã Lân Văn Trường"."""
    for i in range(stop - 4, stop - 2):
        is_row = i > start and words.is_capital(i) and not words.is_capital(i - 1)
        if is_row and words.keys[i] in COMMON and full_name(words, i, stop) == stop:
            return None if " ".join(words.keys[i:stop]) in HISTORIC else i
    return None


def loud_stop(words: Words, start: int, stop: int) -> int:
    """Return where a name must end in a sentence all in capitals: at a verb, a post, a unit."""
    for i in range(start + 1, min(stop, start + 7)):
        tables = VERBS, HEADS, UNITS
        if any(one.at(words.keys, i, stop) for one in tables) or closes(words.keys, i):
            return i
    return stop


def name_end(words: Words, start: int, stop: int, is_loud: bool) -> int:
    """Return the end of a name behind an honorific; a post in the same row of capitals ends it."""
    end = run_of_capitals(words, start, stop, is_loud)
    for i in range(start + 1, end):
        head = HEADS.at(words.keys, i, stop)
        if head and (head[0] - i > 1 or words.keys[i] in {"uv", "uvbtv", "uvbch", "cuv", "đuv"}):
            return i
        is_verb = is_loud and VERBS.at(words.keys, i, stop)
        if is_verb or (i - start > 1 and words.keys[i] in {"phòng", "ban", "sở", "đảng", "ubnd"}):
            return i
    return end
