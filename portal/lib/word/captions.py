"""Which words of a document are the captions of its pictures.

A caption stands below its picture, or, all through a document, above. It is short, and it says
that it is one: it begins with "Ảnh" or "Hình", is in Word's style for captions, in italics, or
in the middle of the line. Without one, what the author wrote as the picture's description counts.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from typing import NamedTuple
from xml.etree.ElementTree import Element

from portal.lib.word.text import words
from portal.lib.word.xml import child, value

LONGEST = 250
# Not "Anh": that is how people are addressed.
_SAYS_SO = re.compile(r"[(\[*]?\s*(?:Ảnh|Hình|ẢNH|HÌNH)(?![^\W\d_])")


class Caption(NamedTuple):
    """The words below a picture; the paragraph that is nothing but them, if there is one."""

    text: str
    paragraph: Element | None = None


def captions(root: Element) -> dict[int, Caption]:
    """Return the captions of the pictures under `root`, by the places of the pictures."""
    groups = [group for blocks in _containers(root) for group in _groups(blocks)]
    below = [group for group in groups if group.below is not None]
    above = [group for group in groups if group.above is not None]
    # Where captions stand above, the last picture has none below; else the first has none above.
    is_above = len(above) > len(below)
    taken: dict[int, Caption] = {}
    used: set[Element | None] = set()
    for group in groups:
        first, second = (group.above, group.below) if is_above else (group.below, group.above)
        found = first if first is not None or second in used else second
        caption = group.own or (Caption(_tidy(found), found) if found is not None else None)
        if caption is None:
            continue
        used.add(caption.paragraph)
        taken |= dict.fromkeys(group.pictures, caption)
    return taken


class _Group(NamedTuple):
    """Pictures that share their captions: side by side, or one upon the other."""

    pictures: list[int]
    own: Caption | None  # in the same paragraph
    above: Element | None
    below: Element | None


def _containers(root: Element) -> Iterator[list[Element]]:
    """Yield the blocks that stand upon each other: of the page, of cells, of columns of cells."""
    yield _flat(root)
    for table in root.iter("w:tbl"):
        rows = [[cell for cell in row if cell.tag == "w:tc"] for row in table]
        for at, row in enumerate(rows):
            following = rows[at + 1] if at + 1 < len(rows) else []
            for column, cell in enumerate(row):
                blocks = _flat(cell)
                if not any(_pictures(block) for block in blocks):
                    continue
                if len(following) == 1 or len(following) == len(row):
                    # Captions in the row below: one for each picture, or one for all.
                    blocks = blocks + _flat(following[min(column, len(following) - 1)])
                yield blocks


def _flat(parent: Element) -> list[Element]:
    """Return the paragraphs and tables of a container that show anything."""
    return [
        block
        for block in parent
        if block.tag == "w:tbl" or block.tag == "w:p" and (words(block).strip() or _pictures(block))
    ]


def _groups(blocks: list[Element]) -> Iterator[_Group]:
    """Yield the pictures among blocks, those next to each other together."""
    start = 0
    while start < len(blocks):
        end = start
        while end < len(blocks) and _is_picture(blocks[end]):
            end += 1
        if end == start:
            pictures = _pictures(blocks[start])
            if pictures and blocks[start].tag == "w:p":
                yield _Group(pictures, _own(blocks[start]), None, None)
            start += 1
            continue
        pictures = [place for block in blocks[start:end] for place in _pictures(block)]
        above = _if_caption(blocks[start - 1]) if start else None
        below = _if_caption(blocks[end]) if end < len(blocks) else None
        yield _Group(pictures, None, above, below)
        start = end


def _is_picture(block: Element) -> bool:
    """Tell whether a paragraph, or a table, shows pictures and nothing else."""
    return bool(_pictures(block)) and not words(block).strip()


def _pictures(block: Element) -> list[int]:
    return [int(drawing.get("at", "0")) for drawing in block.iter("w:drawing")]


def _own(paragraph: Element) -> Caption | None:
    """Return the words beside a picture in its own paragraph, if they look like a caption."""
    return Caption(_tidy(paragraph)) if _looks_like_one(paragraph) else None


def _if_caption(block: Element) -> Element | None:
    return block if block.tag == "w:p" and _looks_like_one(block) else None


def _looks_like_one(paragraph: Element) -> bool:
    text = _tidy(paragraph)
    style = value(paragraph, "w:pPr", "w:pStyle") or ""
    if not 3 <= len(text) <= LONGEST or style.startswith("Heading"):
        return False
    if _SAYS_SO.match(text) or style == "Caption" or is_italic(paragraph):
        return True
    # In the middle stand titles and stars too: those are in capitals, or no words at all.
    is_centred = value(paragraph, "w:pPr", "w:jc") == "center"
    return is_centred and any(letter.islower() for letter in text) and not _is_bold(paragraph)


def is_surely_caption(paragraph: Element) -> bool:
    """Tell whether a paragraph says of itself that it is a caption."""
    is_styled = value(paragraph, "w:pPr", "w:pStyle") == "Caption"
    return is_styled or is_italic(paragraph) or bool(_SAYS_SO.match(_tidy(paragraph)))


def is_italic(paragraph: Element) -> bool:
    """Tell whether all words of a paragraph are in italics."""
    return _all_look(paragraph, "w:i")


def _is_bold(paragraph: Element) -> bool:
    return _all_look(paragraph, "w:b")


def _all_look(paragraph: Element, switch: str) -> bool:
    runs: Iterable[Element] = (run for run in paragraph.iter("w:r") if words(run).strip())
    looks = [child(run, "w:rPr", switch) is not None for run in runs]
    return bool(looks) and all(looks)


def _tidy(paragraph: Element) -> str:
    return " ".join(unicodedata.normalize("NFC", words(paragraph)).split())
