"""A text as words and signs, and phrases looked up among them.

Rules about people read words, not letters: a space too many, a line break or another spelling of a
tone (uỷ, ủy) makes no difference to them.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

# Line breaks and tabs are signs; 92,4 and 19.5.1890 are one, and so are H'Nguyên and H' Nguyên.
_WORD = r"(?:[^\W_][\u0300-\u036f]*)+"
_MARK = "['’ʼ‘`´]"
_TOKEN = re.compile(
    rf"[\n\t]|(?<=\S) {{4,}}(?=\S)|\d+(?:[.,/]\d+)+"
    rf"|\b[HKYRN]{_MARK} ?{_WORD}|{_WORD}(?:{_MARK}{_WORD})*|[^\w\s]|_"
)
# The tone of an open syllable is written on either vowel; i and y are one sound in these words.
_TONES = {"oà": "òa", "oá": "óa", "oả": "ỏa", "oã": "õa", "oạ": "ọa"}
_TONES |= {"oè": "òe", "oé": "óe", "oẻ": "ỏe", "oẽ": "õe", "oẹ": "ọe"}
_TONES |= {"uỳ": "ùy", "uý": "úy", "uỷ": "ủy", "uỹ": "ũy", "uỵ": "ụy"}
_ONE_SOUND = {"sỹ": "sĩ", "kĩ": "kỹ", "kí": "ký", "kì": "kỳ", "lí": "lý", "quí": "quý"}
_ONE_SOUND |= {"qui": "quy", "quì": "quỳ", "bẩy": "bảy", "mĩ": "mỹ", "kỉ": "kỷ"}
_SIGNS = dict.fromkeys("–—‐‑‒―−•·●▪■◦*+➢❖✓", "-") | {"’": "'", "…": ".", "\t": ","}


@lru_cache(maxsize=16384)
def key(word: str) -> str:
    """Return the one spelling by which a word or a sign is looked up."""
    word = word.lower()
    if word.isspace():
        return word if word == "\n" else ","  # the columns of a table
    if word[-2:] in _TONES and word[-3:-2] != "q":
        word = word[:-2] + _TONES[word[-2:]]
    return _SIGNS.get(word) or _ONE_SOUND.get(word, word)


@dataclass(frozen=True)
class Words:
    """The words and signs of a text with their places; phrases are found by the `keys`."""

    text: str
    words: list[str]
    keys: list[str]
    starts: list[int]
    ends: list[int]

    @classmethod
    def of(cls, text: str) -> "Words":
        """Cut a text into words and signs."""
        matches = list(_TOKEN.finditer(text))
        words = [match[0] for match in matches]
        places = [match.start() for match in matches], [match.end() for match in matches]
        return cls(text, words, [key(word) for word in words], *places)

    def without(self, dropped: set[int]) -> "Words":
        """Return the words without some of them."""
        kept = [i for i in range(len(self.words)) if i not in dropped]
        lists = (self.words, self.keys, self.starts, self.ends)
        return Words(self.text, *([values[i] for i in kept] for values in lists))

    def is_word(self, i: int) -> bool:
        """Tell a word, or a number, from a sign."""
        return self.words[i][0].isalnum()

    def is_capital(self, i: int) -> bool:
        """Tell whether a word begins with a capital."""
        return self.words[i][0].isupper()

    def written(self, start: int, stop: int) -> str:
        """Return some words as they stand, on one line."""
        return " ".join(self.text[self.starts[start] : self.ends[stop - 1]].split())


class Phrases:
    """Phrases of one or more words, each with a value, looked up where a text stands."""

    def __init__(self, *tables: Mapping[str, object] | Iterable[str]):
        self._root: dict = {}
        for table in tables:
            pairs = table.items() if isinstance(table, Mapping) else ((one, True) for one in table)
            for phrase, value in pairs:
                node = self._root
                for word in Words.of(phrase).keys:
                    node = node.setdefault(word, {})
                node[None] = value

    def at(self, keys: list[str], start: int, stop: int) -> tuple[int, object] | None:
        """Return the end and the value of the longest phrase that stands at `start`."""
        node, found = self._root, None
        for i in range(start, stop):
            node = node.get(keys[i])
            if node is None:
                break
            if None in node:
                found = i + 1, node[None]
        return found

    def __contains__(self, word: str) -> bool:
        """Tell whether a word by itself is one of the phrases."""
        return None in self._root.get(word, ())


def phrases(text: str) -> list[str]:
    """Return the phrases of a list written with commas, over as many lines as it takes."""
    return [phrase for part in text.split(",") if (phrase := " ".join(part.split()))]
