"""Word files and text files taken apart: the text, the rich text, the pictures with captions.

reading       the doors: read_word(), read_document(), read_document_text()
archive, xml  the file under limits: nothing that grows, nothing fetched
simplifying   the body in few words; styles, numbering, labels and pictures help it
text          the body as plain text
rich_text     the body as HTML
captions      which words belong to which picture
"""

from portal.lib.file_kinds import BadDocument
from portal.lib.word.reading import (
    Document,
    WordPicture,
    WordText,
    read_document,
    read_document_text,
    read_word,
)

__all__ = [
    "BadDocument",
    "Document",
    "WordPicture",
    "WordText",
    "read_document",
    "read_document_text",
    "read_word",
]
