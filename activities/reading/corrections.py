"""Mending a wrong date where a text cites a document, and nowhere else."""

import re
from datetime import date
from html import escape

from activities.reading.dates import replace_date

_BETWEEN = r"(?:\s|&nbsp;)+"


def correct_citation(html: str, words: str, written: date, issued: date) -> tuple[str, bool]:
    """Put `issued` for `written` wherever `html` has the very `words` of a citation.

    Returns the text and whether the words were found. The same day elsewhere in the article is
    another fact and stays; spaces and line breaks between the words may differ.
    """
    pattern = _BETWEEN.join(re.escape(escape(word, quote=False)) for word in words.split())
    mended, count = re.subn(
        pattern, lambda found: replace_date(found.group(), written, issued), html
    )
    return mended, count > 0
