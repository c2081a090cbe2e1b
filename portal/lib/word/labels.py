"""Where the numbers of paragraphs go: into the text of the paragraph, or into a list of the page.

A list of a web page counts from 1 and knows no "I." or "a)", and a list that is interrupted would
begin again. So only a list that comes out the same is written as one; any other number is written
out. The label is always there for the plain text; in a list of the page its run has LIST_LABEL.
"""

from itertools import groupby
from xml.etree.ElementTree import Element, SubElement

from portal.lib.word.numbering import Label
from portal.lib.word.xml import child, value

LIST_LABEL = "portal-list-label"
ORDERED, BULLETS = "1", "2"  # the lists of the numbering part that goes with the simplified body
DEEPEST = 4


def write_labels(root: Element, labelled: list[tuple[Element, Label | None]]) -> None:
    """Write before each paragraph under `root` what stands there in Word."""
    labels = {paragraph: label for paragraph, label in labelled if label and has_text(paragraph)}
    lengths: dict[str, int] = {}
    for label in labels.values():
        lengths[label.list_id] = lengths.get(label.list_id, 0) + 1
    in_lists: dict[Element, tuple[str, int]] = {}
    for parent in root.iter():
        if parent.tag in {"w:body", "w:tc"}:
            in_lists |= _lists_of(list(parent), labels, lengths)
    for paragraph, label in labels.items():
        _write(paragraph, label, in_lists.get(paragraph))


def has_text(paragraph: Element) -> bool:
    """Tell whether a paragraph shows any letters."""
    return any((text.text or "").strip() for text in paragraph.iter("w:t"))


def _lists_of(blocks, labels, lengths) -> dict[Element, tuple[str, int]]:
    """Return which paragraphs among these become items of a list, of which kind, how deep."""
    found: dict[Element, tuple[str, int]] = {}
    follows_list = False
    for key, group in groupby(blocks, key=lambda block: _run_key(block, labels)):
        items = list(group)
        if key == BULLETS:
            depth = -1
            for item in items:
                depth = min(labels[item].level, depth + 1, DEEPEST)
                found[item] = (BULLETS, depth)
        elif key and not follows_list and _counts_alike([labels[item] for item in items], lengths):
            found |= dict.fromkeys(items, (ORDERED, 0))
        follows_list = items[-1] in found
    return found


def _run_key(block: Element, labels: dict[Element, Label]):
    """Return what neighbours that may form one list have in common, None for no item."""
    label = labels.get(block)
    if label is None or (value(block, "w:pPr", "w:pStyle") or "").startswith("Heading"):
        return None
    return BULLETS if label.is_bullet else (label.list_id, label.level)


def _counts_alike(labels: list[Label], lengths: dict[str, int]) -> bool:
    """Tell whether a web page would count these the same: 1, 2, 3 and nothing elsewhere."""
    return (
        len(labels) > 1
        and all(label.is_plain for label in labels)
        and [label.number for label in labels] == list(range(1, len(labels) + 1))
        and lengths[labels[0].list_id] == len(labels)
    )


def _write(paragraph: Element, label: Label, place: tuple[str, int] | None) -> None:
    run = Element("w:r")
    if place:
        SubElement(SubElement(run, "w:rPr"), "w:rStyle", {"w:val": LIST_LABEL})
        kind, depth = place
        numbered = SubElement(child(paragraph, "w:pPr"), "w:numPr")
        SubElement(numbered, "w:ilvl", {"w:val": str(depth)})
        SubElement(numbered, "w:numId", {"w:val": kind})
    SubElement(run, "w:t").text = f"{label.text} "
    paragraph.insert(1, run)
