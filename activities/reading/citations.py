"""The documents a text names: `read_citations()` is the door; see `CitedDocument`."""

from activities.reading.citing.documents import documents_of
from activities.reading.citing.finding import find_mentions
from activities.reading.citing.page import Page
from activities.reading.citing.subjects import with_subjects
from activities.reading.citing.uses import with_uses
from activities.reading.facts import CitedDocument
from activities.reading.source import Source


def read_citations(source: Source) -> list[CitedDocument]:
    """Read the documents a text names, one each, in the order of their first mention."""
    page = Page(source)
    mentions = find_mentions(page)
    mentions = with_subjects(page, mentions)
    mentions = with_uses(page, mentions)
    return documents_of(page, mentions)
