"""The even letters that the rules of a session read, each at its place in the text."""

import re

from portal.lib.vietnamese import DASHES

_DASHES = str.maketrans(dict.fromkeys(DASHES, "-"))
# uỷ is ủy, toạ is tọa, kì is kỳ: two schools of spelling that one text mixes.
_OLD_TONES = re.compile(r"(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\w)|(?<!\w)(?:k[ìỉí]|lí|quí)(?!\w)")
_NEW_TONES = {
    "oà": "òa",
    "oá": "óa",
    "oả": "ỏa",
    "oã": "õa",
    "oạ": "ọa",
    "oè": "òe",
    "oé": "óe",
    "oẻ": "ỏe",
    "oẽ": "õe",
    "oẹ": "ọe",
    "uỳ": "ùy",
    "uý": "úy",
    "uỷ": "ủy",
    "uỹ": "ũy",
    "uỵ": "ụy",
    "kì": "kỳ",
    "kỉ": "kỷ",
    "kí": "ký",
    "lí": "lý",
    "quí": "quý",
}

# One capital letter: names begin with it.
CAPITAL = "[{}]".format("".join(chr(code) for code in range(0x1EFA) if chr(code).isupper()))


def even(text: str) -> str:
    """Return small letters in one spelling, with one kind of dash, letter for letter.

    >>> even("Đảng uỷ – Kì họp")
    'đảng ủy - kỳ họp'
    """
    low = text.lower()
    if len(low) != len(text):  # a foreign letter that grows when it is made small
        low = "".join(one if len(one := letter.lower()) == 1 else letter for letter in text)
    return _OLD_TONES.sub(lambda match: _NEW_TONES[match[0]], low.translate(_DASHES))


def is_capitals(text: str) -> bool:
    """Tell whether a wording stands in capitals; a few small letters (dd, tx) change nothing."""
    letters = [letter for letter in text if letter.isalpha()]
    capitals = sum(letter.isupper() for letter in letters)
    return len(letters) >= 4 and capitals >= 0.85 * len(letters)
