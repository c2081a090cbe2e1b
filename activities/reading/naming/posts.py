"""Posts: a head (Bí thư, Trưởng phòng, kế toán) and what it is the head of."""

from dataclasses import dataclass

from activities.reading.naming.boundaries import begins_compound, closes
from activities.reading.naming.complements import Complement
from activities.reading.naming.honorifics import HONORIFICS
from activities.reading.naming.names import full_name
from activities.reading.naming.postwords import BEFORE_POST, DOUBTFUL, FILE, HEADS, OFFICE
from activities.reading.naming.unitnames import PARTY_HEADS
from activities.reading.naming.unitwords import BOTH_WAYS, UNITS
from activities.reading.naming.verbs import VERBS
from activities.reading.naming.words import Words

_REACH = 40  # no post is longer
_LONGEST_JOB = 6  # words of a job in plain speech
_NO_POST = {"trưởng", "phó", "nguyên"}
_ENDS = {".", ";", ")", "\n"}


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
    while (found := BEFORE_POST.at(keys, i, stop)) and not _is_longer_head(keys, i, found[0], stop):
        i = found[0]
        if i < stop and keys[i] == ".":
            i += 1
    head = HEADS.at(keys, i, stop)
    if head is None:
        return None
    first, limit = head[0], min(stop, start + _REACH)
    if head[1] != OFFICE and _is_short_name(words, first, limit, is_loud):
        return Post(start, first, head[1], first)
    end, meets = Complement(words, first, limit, is_loud).read()
    is_job = head[1] == FILE or (words.words[start].islower() and keys[i] not in PARTY_HEADS)
    if is_job and meets is None and not is_loud:
        end, meets = _plain_job(words, first, end, limit)
    if end - start == 1 and keys[start] in _NO_POST:
        return None
    return Post(start, end, head[1], meets)


def _is_longer_head(keys: list[str], i: int, end: int, stop: int) -> bool:
    """Tell "Cựu chiến binh", where "cựu" stands before no other post."""
    head = HEADS.at(keys, i, stop)
    return bool(head) and head[0] > end


def _is_short_name(words: Words, start: int, stop: int, is_loud: bool) -> bool:
    """Tell a name of two words, of whatever family, behind a head: "Đảng viên Cẩm Tiên"."""
    end = full_name(words, start, stop, is_loud)
    if not end or end - start != 2:
        return False
    if HEADS.at(words.keys, start, stop) or UNITS.at(words.keys, start, stop):
        return False
    return not begins_compound(words.keys, end, stop)


def _plain_job(words: Words, start: int, end: int, stop: int) -> tuple[int, int | None]:
    """Return where the small words end that tell a job: "công nhân chuyền may 12"."""
    if words.keys[start - 1] == "viên" and words.keys[start - 2] in {"đảng", "ủy"}:
        return end, None
    i, limit = end, min(stop, end + _LONGEST_JOB)
    while i < limit and words.is_word(i) and not words.is_capital(i):
        tables = VERBS, BOTH_WAYS, HONORIFICS
        if closes(words.keys, i) or any(one.at(words.keys, i, stop) for one in tables):
            break
        i += 1
    if end < i < stop and words.is_capital(i):  # "trụ trì chùa Phước Điền"
        return Complement(words, i, stop).read()
    return i, None


def is_doubtful(words: Words, post: Post) -> bool:
    """Tell a post in small letters that may as well be a deed: "phụ trách", "đại diện"."""
    is_closed = post.stop == len(words.keys) or words.keys[post.stop] in _ENDS
    if is_closed or not words.words[post.start].islower():
        return False
    found = DOUBTFUL.at(words.keys, post.start, post.stop)
    return bool(found) and (found[0] == post.stop or found[1] == "deed")


def unit_at(words: Words, start: int, stop: int) -> int | None:
    """Return the end of the name of a unit that begins at `start`: Phòng Tài chính - Kế hoạch."""
    head = UNITS.at(words.keys, start, stop)
    if head is None:
        return None
    return Complement(words, head[0], min(stop, start + _REACH)).read()[0]
