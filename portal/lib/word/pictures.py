"""The pictures of a drawing, and the text boxes in it."""

import re
from typing import NamedTuple
from xml.etree.ElementTree import Element

from portal.lib.word.archive import Relation
from portal.lib.word.xml import child

# What programs write where a person would describe a picture.
_NOT_WORDS = re.compile(
    r"automatically generated|AI-generated|AI generated|tạo tự động|do AI tạo|nội dung do AI"
    r"|\.(?:jpe?g|png|gif|bmp|tiff?|webp|[ew]mf)\b|^[\w-]*\d[\w-]*$",
    re.IGNORECASE,
)


class Seen(NamedTuple):
    """A picture seen in the text: the part that holds it, "" if none does, and its description."""

    part: str
    description: str


def branch(alternatives: Element) -> Element:
    """Return one of the ways in which a thing is written: the first that shows anything."""
    ways = [one for one in alternatives if one.tag in {"mc:Choice", "mc:Fallback"}]
    showing = {"w:t", "w:txbxContent", "pic:pic", "v:imagedata"}
    for way in ways:
        if any(one.tag in showing for one in way.iter()):
            return way
    return ways[-1] if ways else Element("mc:Fallback")


def pictures_and_boxes(
    drawing: Element, relations: dict[str, Relation]
) -> tuple[list[Seen], list[Element]]:
    """Return the pictures of a drawing and the contents of its text boxes, in their order."""
    pictures: list[Seen] = []
    boxes: list[Element] = []

    def look_into(element: Element, description: str) -> None:
        for one in element:
            if one.tag == "w:txbxContent":
                boxes.append(one)
            elif one.tag == "pic:pic":
                blip = child(one, "pic:blipFill", "a:blip")
                own = _description(child(one, "pic:nvPicPr", "pic:cNvPr"))
                pictures.append(Seen(_part(blip, "r:embed", relations), own or description))
            elif one.tag == "v:imagedata":
                pictures.append(Seen(_part(one, "r:id", relations), description))
            elif one.tag == "mc:AlternateContent":
                look_into(branch(one), description)
            else:
                told = child(one, "wp:docPr") if one.tag.startswith("wp:") else one
                look_into(one, _description(told) or description)

    look_into(drawing, "")
    return pictures, boxes


def _part(element: Element | None, mark: str, relations: dict[str, Relation]) -> str:
    """Return the part that holds a picture; one that is only linked to is not fetched."""
    relation = None if element is None else relations.get(element.get(mark, ""))
    return "" if relation is None or relation.is_outside else relation.target


def _description(element: Element | None) -> str:
    if element is None:
        return ""
    words = " ".join((element.get("descr") or element.get("alt") or "").split())
    return "" if _NOT_WORDS.search(words) else words
