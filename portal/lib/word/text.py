"""The simplified body as plain text: a line a paragraph, a line a row of a table."""

import re
from collections.abc import Iterable, Iterator
from xml.etree.ElementTree import Element

_SPACES = re.compile(r" {2,}")


def lines(blocks: Iterable[Element]) -> Iterator[str]:
    """Yield the lines of paragraphs and tables; none is empty."""
    for block in blocks:
        if block.tag == "w:p":
            for line in words(block).split("\n"):
                if line.strip():
                    yield line.strip()
        elif block.tag == "w:tbl":
            for row in block:
                yield from _row(row)


def words(paragraph: Element) -> str:
    """Return the text of a paragraph; its own line breaks stay."""
    parts = []
    for one in paragraph.iter():
        if one.tag == "w:t":
            parts.append(one.text or "")
        elif one.tag == "w:tab":
            parts.append("\t")
        elif one.tag == "w:br":
            parts.append("\n")
    return _SPACES.sub(" ", "".join(parts))


def _row(row: Element) -> Iterator[str]:
    """Yield a row as one line, its cells parted by tabs.

    One or two cells of several lines are no row of figures: the head of a paper, its signatures.
    Those are read cell by cell, line by line.
    """
    cells = [list(lines(cell)) for cell in row if cell.tag == "w:tc"]
    if len(cells) <= 2 and any(len(cell) > 1 for cell in cells):
        for cell in cells:
            yield from cell
    elif any(cells):
        yield "\t".join(" ".join(cell).replace("\t", " ") for cell in cells).rstrip()
