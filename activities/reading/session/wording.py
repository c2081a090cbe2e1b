"""The even letters that the rules of a session read, and patterns made of listings of words."""

import re

from portal.lib.vietnamese import DASHES

# One capital letter: names begin with it.
CAPITAL = "[{}]".format("".join(chr(code) for code in range(0x1EFA) if chr(code).isupper()))

_DASHES = str.maketrans(dict.fromkeys(DASHES, "-"))
# uỷ is ủy, toạ is tọa, kì is kỳ: two schools of spelling that one text mixes.
_OLD_TONES = re.compile(r"(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\w)|(?<!\w)(?:k[ìỉí]|lí|quí)(?!\w)")
_NEW_TONES = {"oà": "òa", "oá": "óa", "oả": "ỏa", "oã": "õa", "oạ": "ọa"}
_NEW_TONES |= {"oè": "òe", "oé": "óe", "oẻ": "ỏe", "oẽ": "õe", "oẹ": "ọe"}
_NEW_TONES |= {"uỳ": "ùy", "uý": "úy", "uỷ": "ủy", "uỹ": "ũy", "uỵ": "ụy"}
_NEW_TONES |= {"kì": "kỳ", "kỉ": "kỷ", "kí": "ký", "lí": "lý", "quí": "quý"}


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


def any_of(listing: str) -> str:
    """Return the pattern of any wording of a listing, parted by | and by the ends of its lines."""
    lines = [line.strip() for line in listing.splitlines()]
    return f"(?:{'|'.join(line for line in lines if line)})"


def whole(listing: str) -> str:
    """Return the pattern of any wording of a listing, as whole words; see also `any_of()`."""
    return rf"(?<!\w){any_of(listing)}(?!\w)"


def names_in(listing: str) -> frozenset[str]:
    """Return the wordings of a listing themselves."""
    return frozenset(name for line in listing.splitlines() for name in line.strip().split("|"))
