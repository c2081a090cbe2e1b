"""All posts a text gives one person, in one line."""

from activities.reading.naming.humans import Human
from activities.reading.naming.verbs import ELECTED
from activities.reading.naming.words import Words

Key = tuple[str, ...]

_ABBREVIATIONS = {
    "bt": "bí thư",
    "pbt": "phó bí thư",
    "btcb": "bí thư chi bộ",
    "gđ": "giám đốc",
    "pgđ": "phó giám đốc",
    "ht": "hiệu trưởng",
    "pht": "phó hiệu trưởng",
    "ct": "chủ tịch",
    "pct": "phó chủ tịch",
    "cb": "chi bộ",
    "đu": "đảng ủy",
    "đuv": "đảng ủy viên",
    "uv": "ủy viên",
    "uvbtv": "ủy viên ban thường vụ",
    "btv": "ban thường vụ",
    "bch": "ban chấp hành",
    "ubkt": "ủy ban kiểm tra",
    "ubnd": "ủy ban nhân dân",
    "hđnd": "hội đồng nhân dân",
    "p": "phó",
    "q": "quyền",
}
# Told only where nothing else is.
_LEAST = {("đảng", "viên"), ("thượng", "tọa"), ("hòa", "thượng"), ("đại", "đức"), ("linh", "mục")}
# Of these nobody holds two: a second wording is the same post told otherwise.
_SINGLE = [
    tuple(post.split())
    for post in (
        "bí thư chi bộ",
        "phó bí thư chi bộ",
        "chi ủy viên",
        "bí thư đảng ủy",
        "phó bí thư đảng ủy",
        "hiệu trưởng",
        "phó hiệu trưởng",
    )
]


def joined(words: Words, human: Human) -> str | None:
    """Return the posts joined with commas; a longer wording replaces a shorter one.

    A post won at the session follows the old ones. Membership alone is named where no post is.
    """
    kept: list[tuple[Key, str]] = []
    won: list[tuple[Key, str]] = []
    for place in human.places:
        naming = place.naming
        listed = won if ELECTED in naming.roles and not naming.won else kept
        for post in naming.posts:
            _add(listed if _is_new(words, post, kept) else kept, words, post)
        for post in naming.won:
            _add(won, words, post)
    for key, wording in won:
        if not any(_is_elsewhere(key, other) for other, _ in kept):
            _merge(kept, key, wording)
        else:
            kept.append((key, wording))
    offices = [one for one in kept if one[0][:2] not in _LEAST]
    return ", ".join(wording for _, wording in offices or kept[:1]) or None


def _is_new(words: Words, post: tuple[int, int], kept: list[tuple[Key, str]]) -> bool:
    key = _long(tuple(words.keys[slice(*post)]))
    return not any(_same(key, other) for other, _ in kept)


def _add(posts: list[tuple[Key, str]], words: Words, post: tuple[int, int]) -> None:
    _merge(posts, _long(tuple(words.keys[slice(*post)])), words.written(*post))


def _merge(posts: list[tuple[Key, str]], key: Key, wording: str) -> None:
    """Add a post, or let it replace a shorter wording of the same."""
    for n, (other, _) in enumerate(posts):
        if _same(key, other):
            if len(key) > len(other):
                posts[n] = key, wording
            return
    posts.append((key, wording))


def _same(one: Key, two: Key) -> bool:
    """Tell two wordings of one post: one begins with the other, or both name a single post."""
    short = min(len(one), len(two))
    if one[:short] == two[:short]:
        return True
    return any(one[: len(post)] == two[: len(post)] == post for post in _SINGLE)


def _is_elsewhere(one: Key, two: Key) -> bool:
    """Tell the same post in another unit: Hiệu trưởng Trường A, appointed to Trường B."""
    return len(one) == len(two) > 4 and one[:4] == two[:4] and one[-2:] != two[-2:]


def _long(key: Key) -> Key:
    """Return a post without abbreviations and signs."""
    words = [word for one in key for word in _ABBREVIATIONS.get(one, one).split()]
    return tuple(word for word in words if word[0].isalnum())
