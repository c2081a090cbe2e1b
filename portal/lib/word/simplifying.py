"""The body of a Word file in few words: paragraphs, runs and tables, as a person sees them.

Deleted and hidden text is left out, of two drawings of the same thing one is taken, text boxes
and notes become paragraphs. What holds something unknown is opened, so that its text is kept.
Headers and footers are left out: they repeat on each page, and hold page numbers and marks.

What remains is Word's own vocabulary: w:p (w:pPr with w:jc, and w:pStyle "Heading1" to "Heading6"
or "Caption"), w:r, w:t, w:tab, w:br, w:fldChar, w:instrText, w:hyperlink, w:tbl, w:tr, w:tc; and
w:drawing, whose `at` is the place of its picture in `Body.pictures`.
"""

from dataclasses import dataclass, field
from xml.etree.ElementTree import Element, SubElement

from portal.lib.word.archive import WordFile
from portal.lib.word.labels import write_labels
from portal.lib.word.numbering import Numbering
from portal.lib.word.pictures import Seen, branch, pictures_and_boxes
from portal.lib.word.styles import Styles
from portal.lib.word.text import words
from portal.lib.word.xml import child, is_on, value

# What nobody sees on the page, or what only tells how something looks.
_UNSEEN_NAMES = """
del moveFrom delText delInstrText pPr rPr tblPr tblPrEx tblGrid trPr tcPr sectPr sdtPr sdtEndPr
customXmlPr smartTagPr fldData annotationRef footnoteRef endnoteRef separator pgNum rt softHyphen
continuationSeparator bookmarkStart bookmarkEnd proofErr permStart permEnd commentReference
lastRenderedPageBreak
"""
_UNSEEN = {f"w:{name}" for name in _UNSEEN_NAMES.split()}
_DRAWINGS = {"w:drawing", "w:pict", "w:object"}
_NOTES = {"w:footnoteReference": "footnotes", "w:endnoteReference": "endnotes"}
_KEPT_IN_RUN = {"w:fldChar", "w:instrText", "w:tab", "w:br"}
# Signs of the font Wingdings that tell something: ticked, not ticked, an arrow.
_SIGNS = {"FC": "✓", "FB": "✗", "FE": "☑", "FD": "☒", "A8": "☐", "6F": "☐", "E0": "→"}
_DEEPEST_HEADING = 6
_WIDEST_CELL = 63  # no table of Word has more columns


@dataclass
class Body:
    """What the document shows: its blocks under `root`, its pictures, where its links lead."""

    root: Element
    pictures: list[Seen] = field(default_factory=list)
    links: dict[str, str] = field(default_factory=dict)


def simplify(file: WordFile) -> Body:
    """Return the body of a Word file in few words."""
    return _Simplifier(file).body()


class _Simplifier:
    """Walks through the document once."""

    def __init__(self, file: WordFile):
        self._file = file
        self._styles = Styles(file.xml(file.part_of_kind("styles")))
        self._numbering = Numbering(file.xml(file.part_of_kind("numbering")), self._styles)
        self._relations = file.relations(file.main)
        self._notes: list[Element] = []
        self._notes_by_id: dict[str, dict[str | None, Element]] = {}
        self._pictures: list[Seen] = []
        self._labelled: list[tuple[Element, Element | None]] = []

    def body(self) -> Body:
        source = child(self._file.xml(self._file.main), "w:body")
        root = Element("w:body")
        root.extend(self._blocks(source if source is not None else ()))
        outside = {mark: one.target for mark, one in self._relations.items() if one.is_outside}
        # The marks of notes mean what another part says: their links and pictures are left.
        self._relations = {}
        for at, note in enumerate(list(self._notes), start=1):
            root.extend(self._note(at, note))
        write_labels(root, [(p, self._numbering.label(told)) for p, told in self._labelled])
        return Body(root, self._pictures, outside)

    def _blocks(self, parent) -> list[Element]:
        """Return the paragraphs and tables of what holds some."""
        blocks: list[Element] = []
        joined: list[Element] = []  # of paragraphs whose end was deleted: they run on
        for one in parent:
            if one.tag == "w:p":
                inline, boxes = self._inline(one)
                if child(one, "w:pPr", "w:rPr", "w:del") is not None:
                    joined += inline
                else:
                    blocks.append(self._paragraph(one, joined + inline))
                    joined = []
                blocks += boxes
            elif one.tag == "w:tbl":
                blocks.append(self._table(one))
            elif one.tag == "mc:AlternateContent":
                blocks += self._blocks(branch(one))
            elif one.tag == "w:r" or one.tag.startswith("m:"):  # loose, without its paragraph
                inline, boxes = self._inline([one])
                blocks += [self._paragraph(one, inline), *boxes]
            elif one.tag not in _UNSEEN:
                blocks += self._blocks(one)
        return blocks + ([self._paragraph(Element("w:p"), joined)] if joined else [])

    def _paragraph(self, source: Element, inline: list[Element]) -> Element:
        told = child(source, "w:pPr")
        style_id = value(told, "w:pStyle")
        paragraph = Element("w:p")
        properties = SubElement(paragraph, "w:pPr")
        if level := self._styles.heading_level(style_id):
            style = f"Heading{min(level, _DEEPEST_HEADING)}"
            SubElement(properties, "w:pStyle", {"w:val": style})
        elif self._styles.is_caption(style_id):
            SubElement(properties, "w:pStyle", {"w:val": "Caption"})
        side = child(told, "w:jc")
        side = side if side is not None else self._styles.first(style_id, "w:pPr", "w:jc")
        if side is not None:
            SubElement(properties, "w:jc", {"w:val": side.get("w:val", "")})
        paragraph.extend(inline)
        self._labelled.append((paragraph, told))
        return paragraph

    def _table(self, source: Element) -> Element:
        table = Element("w:tbl")
        for row in _within(source, "w:tr"):
            if child(row, "w:trPr", "w:del") is not None:
                continue
            simple = SubElement(table, "w:tr")
            if is_on(child(row, "w:trPr"), "w:tblHeader"):
                SubElement(SubElement(simple, "w:trPr"), "w:tblHeader")
            for cell in _within(row, "w:tc"):
                self._cell(SubElement(simple, "w:tc"), cell)
        return table

    def _cell(self, simple: Element, source: Element) -> None:
        properties = SubElement(simple, "w:tcPr")
        span = value(source, "w:tcPr", "w:gridSpan") or ""
        if span.isdecimal() and 1 < int(span) <= _WIDEST_CELL:
            SubElement(properties, "w:gridSpan", {"w:val": span})
        merged = child(source, "w:tcPr", "w:vMerge")
        if merged is not None:
            SubElement(properties, "w:vMerge", {"w:val": merged.get("w:val") or "continue"})
        simple.extend(self._blocks(source))

    def _inline(self, parent, style_id: str | None = None) -> tuple[list[Element], list[Element]]:
        """Return the runs of a paragraph, and the blocks of its text boxes."""
        if style_id is None and isinstance(parent, Element):
            style_id = value(parent, "w:pPr", "w:pStyle")
        runs: list[Element] = []
        boxes: list[Element] = []
        for one in parent:
            if one.tag == "w:r":
                if not is_on(child(one, "w:rPr"), "w:vanish"):
                    runs.append(self._run(one, style_id, boxes))
                continue
            if one.tag in _UNSEEN:
                continue
            if one.tag in {"m:oMath", "m:oMathPara"}:
                runs.append(_run_of("".join(text.text or "" for text in one.iter("m:t"))))
                continue
            opened = branch(one) if one.tag == "mc:AlternateContent" else one
            inner, inner_boxes = self._inline(opened, style_id or "")
            boxes += inner_boxes
            relation = self._relations.get(one.get("r:id", ""))
            if one.tag == "w:hyperlink" and relation and relation.is_outside:
                link = Element("w:hyperlink", {"r:id": one.get("r:id")})
                link.extend(inner)
                inner = [link]
            runs += inner
        return runs, boxes

    def _run(self, source: Element, style_id: str | None, boxes: list[Element]) -> Element:
        run = Element("w:r")
        run.append(self._styles.look(child(source, "w:rPr"), style_id))
        self._fill(run, source, boxes)
        return run

    def _fill(self, run: Element, source, boxes: list[Element]) -> None:
        for one in source:
            if one.tag == "w:t":
                SubElement(run, "w:t").text = one.text or ""
            elif one.tag in _KEPT_IN_RUN:
                run.append(one)
            elif one.tag == "w:sym":
                SubElement(run, "w:t").text = _SIGNS.get(one.get("w:char", "")[-2:].upper(), "")
            elif one.tag == "w:ptab":
                SubElement(run, "w:tab")
            elif one.tag == "w:cr":
                SubElement(run, "w:br")
            elif one.tag == "w:noBreakHyphen":  # it stands in codes: 21-NQ/TW
                SubElement(run, "w:t").text = "-"
            elif one.tag in _NOTES:
                self._refer(run, one)
            elif one.tag in _DRAWINGS:
                self._draw(run, one, boxes)
            elif one.tag == "mc:AlternateContent":
                self._fill(run, branch(one), boxes)
            elif one.tag not in _UNSEEN:
                self._fill(run, one, boxes)

    def _refer(self, run: Element, reference: Element) -> None:
        """Number a note, in the order of reading, and keep it for the end."""
        note = self._notes_of_kind(_NOTES[reference.tag]).get(reference.get("w:id"))
        if note is None:
            return
        self._notes.append(note)
        SubElement(run, "w:t").text = f"[{len(self._notes)}]"
        look = child(run, "w:rPr")
        if child(look, "w:vertAlign") is None:
            SubElement(look, "w:vertAlign", {"w:val": "superscript"})

    def _notes_of_kind(self, kind: str) -> dict[str | None, Element]:
        if kind not in self._notes_by_id:
            root = self._file.xml(self._file.part_of_kind(kind))
            notes = root if root is not None else ()
            self._notes_by_id[kind] = {note.get("w:id"): note for note in notes}
        return self._notes_by_id[kind]

    def _note(self, at: int, source: Element) -> list[Element]:
        blocks = self._blocks(source)
        if not blocks or blocks[0].tag != "w:p":
            blocks.insert(0, self._paragraph(Element("w:p"), []))
        space = "" if words(blocks[0])[:1].isspace() else " "
        blocks[0].insert(1, _run_of(f"[{at}]{space}"))
        return blocks

    def _draw(self, run: Element, drawing: Element, boxes: list[Element]) -> None:
        pictures, contents = pictures_and_boxes(drawing, self._relations)
        for picture in pictures:
            SubElement(run, "w:drawing", {"at": str(len(self._pictures))})
            self._pictures.append(picture)
        for content in contents:
            boxes += self._blocks(content)


def _within(source, tag: str) -> list[Element]:
    """Return the rows of a table, or the cells of a row, whatever stands between."""
    found: list[Element] = []
    for one in source:
        if one.tag == tag:
            found.append(one)
        elif one.tag == "mc:AlternateContent":
            found += _within(branch(one), tag)
        elif one.tag not in _UNSEEN:
            found += _within(one, tag)
    return found


def _run_of(text: str) -> Element:
    run = Element("w:r")
    SubElement(run, "w:t").text = text
    return run
