"""A text as it was written, the clean form that rules read, and the way back.

Pasted text is decomposed, holds invisible signs, letters that only look right, one-sign Roman
numerals. Rules read `text`; what they find is shown in the text as written, by its place.
"""

import re
import unicodedata
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import accumulate

from activities.reading.spellings import LATIN, ONE_SIGN, plain_view
from portal.lib.vietnamese import normal

# A letter with the marks that follow it: composing never looks further.
_CLUSTER = re.compile(r"\r\n|[^\u0300-\u036f][\u0300-\u036f]*|[\u0300-\u036f]+")
# Opened to what they stand for: full-width signs, Roman numerals of one sign.
_COMPATIBLE = re.compile(r"[\uff01-\uff5e\u2160-\u217f]")
# What a text cut out of a PDF or an old word processor may hold between its letters.
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ufffd\ud800-\udfff]")
_LINE_ENDS = {"\r": "\n", "\r\n": "\n", "\v": "\n", "\f": "\n"}


@dataclass(frozen=True)
class Source:
    """A written text with its clean form.

    `text` is composed, without invisible signs, with Đ for Eth, Latin for Cyrillic twins and plain
    spaces; dashes, quotes, capitals and line breaks stay as they are. `places` has, for each place
    between its letters, the place in `written`.
    """

    written: str
    text: str
    places: tuple[int, ...]

    @classmethod
    def of(cls, written: str) -> "Source":
        """Clean a text, remembering where each letter stood."""
        clusters = _CLUSTER.findall(written)
        letters = [_clean(cluster) for cluster in clusters]
        ends = accumulate(len(cluster) for cluster in clusters)
        places = [0]
        for cleaned, end in zip(letters, ends, strict=True):
            if cleaned:
                places += [end] * len(cleaned)
            elif len(places) > 1:
                places[-1] = end
        return cls(written, "".join(letters), tuple(places))

    @cached_property
    def view(self) -> str:
        """The plain letters that patterns of codes read, each at its place in `text`.

        Small letters, D for đ, w for ư, a capital for any other marked letter; one kind of dash
        and of slash. See also `plain_view()`.
        """
        return plain_view(self.text.translate(ONE_SIGN))

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return where `text[start:end]` stands in the text as written."""
        first = self.places[start]
        # A place stands behind what was dropped there; what is shown begins with a letter.
        return first, max(first, self.places[end])

    def words(self, start: int, end: int) -> str:
        """Return `text[start:end]` on one line."""
        return " ".join(self.text[start:end].split())


@lru_cache(maxsize=4096)
def _clean(cluster: str) -> str:
    """Return what one letter with its marks stands for, perhaps nothing."""
    if cluster.isascii():
        return _LINE_ENDS.get(cluster) or _CONTROL.sub("", cluster)
    cleaned = _CONTROL.sub("", normal(cluster)).translate(LATIN)
    return _COMPATIBLE.sub(lambda sign: unicodedata.normalize("NFKC", sign[0]), cleaned)
