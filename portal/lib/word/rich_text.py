"""The simplified body as rich text: mammoth writes the HTML, `clean()` has the last word."""

import io
import re
from xml.etree.ElementTree import Element, SubElement, tostring
from zipfile import ZipFile

import mammoth

from portal.lib.html import clean
from portal.lib.vietnamese import normal
from portal.lib.word.labels import BULLETS, DEEPEST, LIST_LABEL, ORDERED
from portal.lib.word.simplifying import Body
from portal.lib.word.xml import NAMESPACES

_STYLES = f"""
r.{LIST_LABEL} => !
u => u
"""
# An address inside the document leads nowhere: ids do not come along.
_INNER_LINK = re.compile(r'<a href="#[^"]*">(.*?)</a>', re.DOTALL)
_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"


def rich_text(body: Body) -> str:
    """Return the HTML of a body, with nothing but what an article may contain."""
    result = mammoth.convert_to_html(
        io.BytesIO(_small_file(body)),
        style_map=_STYLES,
        include_embedded_style_map=False,
        external_file_access=False,
    )
    return clean(normal(_INNER_LINK.sub(r"\1", result.value)))


def _small_file(body: Body) -> bytes:
    """Return a Word file of the simplified body; nothing else of the upload is in it."""
    file = io.BytesIO()
    with ZipFile(file, "w") as archive:
        archive.writestr("word/document.xml", _written("w:document", [body.root]))
        archive.writestr("word/numbering.xml", _written("w:numbering", _numbering()))
        archive.writestr("word/_rels/document.xml.rels", tostring(_links(body.links)))
    return file.getvalue()


def _written(name: str, children: list[Element]) -> bytes:
    spaces = {f"xmlns:{prefix}": uri for uri, prefix in reversed(NAMESPACES.items()) if prefix}
    root = Element(name, spaces)
    root.extend(children)
    return tostring(root, "utf-8")


def _numbering() -> list[Element]:
    """Return the two lists that labels.py puts paragraphs into."""
    definitions, lists = [], []
    for list_id, format in ((ORDERED, "decimal"), (BULLETS, "bullet")):
        definition = Element("w:abstractNum", {"w:abstractNumId": list_id})
        for depth in range(DEEPEST + 1):
            level = SubElement(definition, "w:lvl", {"w:ilvl": str(depth)})
            SubElement(level, "w:numFmt", {"w:val": format})
        definitions.append(definition)
        lists.append(Element("w:num", {"w:numId": list_id}))
        SubElement(lists[-1], "w:abstractNumId", {"w:val": list_id})
    return definitions + lists


def _links(links: dict[str, str]) -> Element:
    root = Element("Relationships", {"xmlns": _PACKAGE})
    for mark, target in links.items():
        SubElement(root, "Relationship", {"Id": mark, "Type": _RELATION, "Target": target})
    return root
