"""Lists of words written as Vietnamese is, made into patterns."""

import re
from collections.abc import Iterable

from portal.lib.vietnamese import fold

# "ủy" and "uỷ", "hóa" and "hoá": the mark stands on either vowel.
_MARKED_FIRST = {
    f"{first}{second}": f"{plain}{moved}"
    for vowels, seconds in (("oóòỏõọ", "aáàảãạ"), ("oóòỏõọ", "eéèẻẽẹ"), ("uúùủũụ", "yýỳỷỹỵ"))
    for first, moved in zip(vowels[1:], seconds[1:], strict=True)
    for plain, second in [(vowels[0], seconds[0])]
}
_NEW_MARKS = re.compile("(?:" + "|".join(_MARKED_FIRST) + r")(?!\w)")


def any_of(phrases: str | Iterable[str]) -> str:
    """Return the pattern of any phrase of a list, often one written with commas; whole words only.

    It is looked up in `Page.plain`: with marks or without, in capitals or not.
    """
    return rf"(?:{_choices({fold(one) for one in _parts(phrases)})})(?![a-z])"


def any_spelled(phrases: str | Iterable[str]) -> str:
    """Return the pattern of any phrase of a list as it is spelled, whole words only.

    It is looked up in `Page.small`: where "năm" must be neither "nằm" nor "Nam".
    """
    spelled = set(_parts(phrases))
    old = {_NEW_MARKS.sub(lambda vowels: _MARKED_FIRST[vowels[0]], one) for one in spelled}
    return rf"(?:{_choices(spelled | old)})(?!\w)"


def phrase(words: str) -> str:
    """Return the pattern of one phrase for `Page.plain`, open at its ends."""
    return _choices({fold(words)})


def _parts(phrases: str | Iterable[str]) -> list[str]:
    parts = re.split(r"[,\n]", phrases) if isinstance(phrases, str) else phrases
    return [part.strip() for part in parts if part.strip()]


def _choices(phrases: set[str]) -> str:
    """Return the longest phrases first; between two words there may be a line break."""
    ordered = sorted(phrases, key=lambda one: (-len(one), one))
    return "|".join(re.escape(one).replace(r"\ ", r"\s{1,3}") for one in ordered)
