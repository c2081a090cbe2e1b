"""Vietnamese text for matching, marking, sorting and addresses, the same on every database.

`normal()` repairs what was pasted, `fold()` is what searching compares, `sort_key()` and
`name_key()` are what lists are ordered by, `highlight()` shows a reader why a text was found.
"""

import re
import unicodedata
from collections.abc import Iterable

_DROPPED = (
    "\u00ad\u034f\u061c\u180e\ufeff"  # soft hyphen, joiners, byte order mark
    "\u200b\u200c\u200d\u200e\u200f\u2060\u2061\u2062\u2063\u2064"  # zero width
    "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"  # writing direction
)
_SPACES = (
    "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
    "\u202f\u205f\u3000"
)
_REPAIRS = (
    dict.fromkeys(_DROPPED, "")
    | dict.fromkeys(_SPACES, " ")
    | dict.fromkeys("\u0085\u2028\u2029", "\n")
    # Eth and African D look like Đ, and Unicode keeps them apart: pages of party papers mix them.
    | {"\u00d0": "Đ", "\u00f0": "đ", "\u0189": "Đ", "\u0256": "đ"}
)
_ODD = re.compile(f"[{''.join(_REPAIRS)}]")

DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2e3a\u2e3b\ufe58\ufe63\uff0d"
SLASHES = "\u2044\u2215\uff0f"
_SINGLE_QUOTES = "\u2018\u2019\u201a\u201b\u2032\u02bc"
_DOUBLE_QUOTES = "\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb"
_PLAIN = (
    _REPAIRS
    | dict.fromkeys(DASHES, "-")
    | dict.fromkeys(SLASHES, "/")
    | dict.fromkeys(_SINGLE_QUOTES, "'")
    | dict.fromkeys(_DOUBLE_QUOTES, '"')
    | dict.fromkeys("\u00d0\u00f0\u0189\u0256", "d")
)
_NOT_PLAIN = re.compile(f"[{''.join(_PLAIN)}]")
# Signs that are neither letters nor marks part words; dropping them would glue words together.
_SIGNS = re.compile("[\x80-\xbf\xd7\xf7\u2000-\u2bff\u3000-\U0010ffff]")

_LETTER_RANK = {"\u0306": {"a": "1"}, "\u0302": {"a": "2", "e": "1", "o": "1"}}
_LETTER_RANK["\u031b"] = {"o": "2", "u": "1"}
_TONE_RANK = {"\u0300": "1", "\u0309": "2", "\u0303": "3", "\u0301": "4", "\u0323": "5"}


def normal(text: str) -> str:
    """Return `text` as if typed cleanly: composed, plain spaces, nothing invisible, Đ for Eth.

    Line breaks stay. See also `fold()`, which is for matching only.
    """
    return unicodedata.normalize("NFC", _ODD.sub(lambda odd: _REPAIRS[odd[0]], text))


def fold(text: str) -> str:
    """Return the plain lower-case letters of `text`, for matching: no marks, single spaces.

    >>> fold("Nghị quyết Đảng")
    'nghi quyet dang'
    """
    return " ".join(_plain(text).split())


def slug(text: str, max_length: int = 80) -> str:
    """Return the words of `text` for an address; words are left out at the end, never cut.

    Only a first word longer than `max_length` is cut. A text without letters gives "".
    """
    words = re.findall(r"[a-z0-9]+", fold(text))
    short = "-".join(words)
    if len(short) <= max_length:
        return short
    end = short.rfind("-", 0, max_length + 1)
    return short[: end if end > 0 else max_length]


def sort_key(text: str) -> str:
    """Return a key of [0-9a-z] whose plain comparison is the order of a Vietnamese dictionary.

    Syllable by syllable: letters first (a ă â … d đ …), then the tone (không dấu, huyền, hỏi,
    ngã, sắc, nặng); numbers by their value, before letters. Every letter takes two characters
    and every syllable ends with its tone, so no separator is needed and a collation that
    skips spaces sorts the same. The key is about two and a half times as long as the text.
    """
    text = unicodedata.normalize("NFKC", normal(text)).lower()  # full-width digits are digits
    parts = re.findall(r"[0-9]+|[^\W\d_]+", text)
    return "".join(_number_key(part) if part.isdigit() else _syllable_key(part) for part in parts)


def name_key(full_name: str) -> str:
    """Return the sort key of a person: given name (the last word), then middle, then family."""
    words = normal(full_name).split()
    family = words[:1] if len(words) > 1 else []
    parts = [" ".join(words[-1:]), " ".join(words[1:-1]), " ".join(family)]
    # No syllable or number key starts with 0, so an absent middle name comes before any other.
    return "0".join(sort_key(part) for part in parts)


def highlight(text: str, words: Iterable[str]) -> list[tuple[str, bool]]:
    """Part `text` into (piece, is_match) where one of `words` starts a word of it, marks ignored.

    The pieces joined are `text` itself, in whatever Unicode form it came.
    """
    wanted = sorted({fold(word) for word in words} - {""}, key=len, reverse=True)
    if not wanted:
        return [(text, False)] if text else []
    plain, ends = _plain_with_places(text)
    choices = "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in wanted)
    pieces: list[tuple[str, bool]] = []
    done = 0
    for match in re.finditer(rf"(?<![a-z0-9])(?:{choices})", plain):
        start, end = ends[match.start()], ends[match.end()]
        pieces += [(text[done:start], False), (text[start:end], True)]
        done = end
    pieces.append((text[done:], False))
    return [piece for piece in pieces if piece[0]]


def _plain(text: str) -> str:
    """Return `text` in lower-case ASCII, white space as it is."""
    if text.isascii():
        return text.lower()
    text = text.replace("đ", "d").replace("Đ", "d")  # Unicode does not decompose đ
    text = _NOT_PLAIN.sub(lambda odd: _PLAIN[odd[0]], text)
    # The compatibility form also opens full-width digits and single-sign Roman numerals.
    text = _SIGNS.sub(" ", unicodedata.normalize("NFKD", text).lower())
    return text.encode("ascii", "ignore").decode()


def _plain_with_places(text: str) -> tuple[str, list[int]]:
    """Return the plain text and, for each place between its letters, the place in `text`.

    A place stands after the marks that follow a letter, so a match never leaves one behind.
    """
    known: dict[str, str] = {}
    letters: list[str] = []
    places = [0]
    for place, char in enumerate(text, start=1):
        if char not in known:
            known[char] = _plain(char)
        if known[char]:
            letters.append(known[char])
            places += [place] * len(known[char])
        else:
            places[-1] = place
    return "".join(letters), places


def _number_key(digits: str) -> str:
    """Return the digits behind their count, so that 2 comes before 10."""
    digits = digits.lstrip("0") or "0"
    return f"{min(len(digits), 9)}{digits}"


def _syllable_key(syllable: str) -> str:
    """Return two characters a letter, then the tone."""
    letters: list[str] = []
    tone = "0"
    for char in unicodedata.normalize("NFD", syllable.replace("đ", "d1")):
        if char in _TONE_RANK:
            tone = _TONE_RANK[char]
        elif char in _LETTER_RANK and letters:
            letters[-1] = letters[-1][0] + _LETTER_RANK[char].get(letters[-1][0], "0")
        elif char == "1":
            letters[-1] = "d1"
        elif "a" <= char <= "z":
            letters.append(f"{char}0")
    return "".join(letters) + tone if letters else ""
