"""A report from its file: `read_word()`, and `read_document()` for whatever was uploaded."""

import io
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, NamedTuple
from xml.etree.ElementTree import Element

from portal.lib.file_kinds import MEGABYTE, BadDocument, is_archive, refuse_other_kinds
from portal.lib.images import BadImage, Pictures, reencode
from portal.lib.plain_text import read_text_file, refuse_old_fonts
from portal.lib.vietnamese import normal
from portal.lib.word.archive import DAMAGED, WordFile, damage_told
from portal.lib.word.captions import Caption, captions, is_surely_caption
from portal.lib.word.rich_text import rich_text
from portal.lib.word.simplifying import Body, simplify
from portal.lib.word.text import lines

MAX_BYTES = 20 * MEGABYTE
MAX_PICTURES = 30
MAX_PIXELS = 400_000_000  # of all pictures together: decoding them takes seconds
# Fewer letters than this are a page number or a stamp beside the picture of a page.
FEWEST_LETTERS = 20

_ONLY_PICTURES = (
    "Tệp chỉ có ảnh chụp các trang, không có chữ. Gõ lại hoặc dán phần chữ vào ô nội dung."
)
_NO_TEXT = "Tệp không có chữ. Chọn tệp khác, hoặc dán phần chữ vào ô nội dung."


class WordPicture(NamedTuple):
    """A picture of a document: its file as it was, its caption, and what is kept of it."""

    content: bytes
    caption: str
    renditions: Pictures


@dataclass(frozen=True)
class WordText:
    """What a Word file says and shows.

    `html` is rich text that passed `clean()`, without pictures; `text` has a line for each
    paragraph and each row. `left_out` counts the pictures that cannot be shown.
    """

    html: str
    text: str
    pictures: list[WordPicture]
    left_out: int

    @property
    def has_text(self) -> bool:
        """Whether there is more text than a page number beside pictures of pages."""
        return _has_text(self.text)


@dataclass(frozen=True)
class Document:
    """A report as a form takes it: `html` is "" for a text file, `pictures` go with captions."""

    text: str
    html: str
    pictures: list[tuple[Pictures, str]]
    left_out: int = 0


def read_document(file: BinaryIO, name: str = "") -> Document:
    """Read a Word file or a text file, told apart by its content; raise BadDocument."""
    content = _content(file)
    if not _is_word(content, name):
        return Document(read_text_file(content), "", [])
    word = _read(content)
    pictures = [(picture.renditions, picture.caption) for picture in word.pictures]
    return Document(word.text, word.html, pictures, word.left_out)


def read_document_text(path: str | Path) -> str:
    """Return the text of a Word file or a text file; raise BadDocument or OSError."""
    with Path(path).open("rb") as file:
        content = _content(file)
    if not _is_word(content, Path(path).name):
        return read_text_file(content)
    return _text_of(_body_of(WordFile(content)))


def read_word(file: BinaryIO) -> WordText:
    """Read a .docx; raise BadDocument with what the person who uploaded it can do."""
    content = _content(file)
    if not _is_word(content, name=""):
        raise BadDocument(DAMAGED)
    return _read(content)


def _content(file: BinaryIO) -> bytes:
    file.seek(0)
    content = file.read(MAX_BYTES + 1)
    if len(content) > MAX_BYTES:
        raise BadDocument(
            f"Tệp nặng hơn {MAX_BYTES // MEGABYTE} MB. Bỏ bớt ảnh trong tệp rồi tải lại; "
            "ảnh có thể tải lên riêng."
        )
    return content


def _is_word(content: bytes, name: str) -> bool:
    """Tell whether to read a file as Word; a name that promises it must not lie."""
    refuse_other_kinds(content)
    if not is_archive(content) and name.lower().endswith((".docx", ".docm")):
        raise BadDocument(DAMAGED)
    return is_archive(content)


def _read(content: bytes) -> WordText:
    file = WordFile(content)
    body = _body_of(file)
    text = _text_of(body)
    pictures, left_out, told = _pictures(file, body)
    _take_out(body.root, told)
    with damage_told():
        html = rich_text(body)
    return WordText(html, text, pictures, left_out)


def _body_of(file: WordFile) -> Body:
    with damage_told():
        return simplify(file)


def _text_of(body: Body) -> str:
    text = normal("\n".join(lines(body.root)))
    if not _has_text(text):
        raise BadDocument(_ONLY_PICTURES if body.pictures else _NO_TEXT)
    refuse_old_fonts(text)
    return text


def _has_text(text: str) -> bool:
    return sum(letter.isalpha() for letter in text) >= FEWEST_LETTERS


def _pictures(file: WordFile, body: Body) -> tuple[list[WordPicture], int, list[Caption]]:
    """Return the pictures that can be shown, how many cannot, and the captions they took."""
    found = captions(body.root)
    pictures: list[WordPicture] = []
    told: list[Caption] = []
    seen: set[str] = set()
    left_out = pixels = 0
    for at, (part, description) in enumerate(body.pictures):
        if part in seen:  # the same again, as an emblem is
            continue
        caption = found.get(at, Caption(normal(description)))
        if part:
            seen.add(part)
        is_enough = len(seen) > MAX_PICTURES or pixels > MAX_PIXELS
        picture = None if is_enough else _picture(file, part, caption.text)
        if picture is None:
            left_out += 1
            continue
        pixels += picture.renditions.width * picture.renditions.height
        pictures.append(picture)
        told.append(caption)
    return pictures, left_out, told


def _picture(file: WordFile, part: str, caption: str) -> WordPicture | None:
    if not part or not file.has(part):
        return None
    try:
        content = file.read(part)
        return WordPicture(content, caption, reencode(io.BytesIO(content)))
    except (BadDocument, BadImage):
        return None


def _take_out(root: Element, told: list[Caption]) -> None:
    """Take captions out of the text of the article: they stand under their pictures.

    Only those that say they are captions: a line in the middle may be something else.
    """
    captions = {one.paragraph for one in told if one.paragraph is not None}
    for parent in list(root.iter()):
        for block in [one for one in parent if one in captions and is_surely_caption(one)]:
            parent.remove(block)
