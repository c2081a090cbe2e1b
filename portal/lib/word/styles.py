"""What the styles of a Word file say of a paragraph or a run: each inherits from another."""

import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element, SubElement

from portal.lib.word.xml import child, is_on, value

# Word keeps the names of its own styles in English, whatever language it shows.
_HEADING = re.compile(r"heading ?([1-9])", re.IGNORECASE)
_BODY_TEXT = 9  # the outline level of what is no heading
_SWITCHES = ("w:b", "w:i", "w:u", "w:strike")


class Styles:
    """The styles of one file, by their ids."""

    def __init__(self, root: Element | None):
        styles = [] if root is None else [one for one in root if one.tag == "w:style"]
        self._by_id = {style.get("w:styleId", ""): style for style in reversed(styles)}

    def chain(self, style_id: str | None) -> Iterator[Element]:
        """Yield a style and those it inherits from, the nearest first."""
        seen = set()
        while style_id in self._by_id and style_id not in seen:
            seen.add(style_id)
            yield self._by_id[style_id]
            style_id = value(self._by_id[style_id], "w:basedOn")

    def first(self, style_id: str | None, *path: str) -> Element | None:
        """Return what the nearest style says at a path, such as ("w:pPr", "w:jc")."""
        found = (child(style, *path) for style in self.chain(style_id))
        return next((one for one in found if one is not None), None)

    def switch(self, style_id: str | None, name: str) -> bool | None:
        """Tell whether a style turns a switch of its runs on, such as "w:b"."""
        told = (is_on(child(style, "w:rPr"), name) for style in self.chain(style_id))
        return next((one for one in told if one is not None), None)

    def heading_level(self, style_id: str | None) -> int | None:
        """Return the level, from 1, of a paragraph that its style makes a heading."""
        for style in self.chain(style_id):
            name = value(style, "w:name") or ""
            if name.lower() == "title":
                return 1
            if match := _HEADING.fullmatch(name):
                return int(match[1])
            outline = value(style, "w:pPr", "w:outlineLvl") or ""
            if outline.isdecimal():
                return int(outline) + 1 if int(outline) < _BODY_TEXT else None
        return None

    def is_caption(self, style_id: str | None) -> bool:
        """Tell whether a style is Word's own for captions."""
        names = (value(style, "w:name") or "" for style in self.chain(style_id))
        return any(name.lower() == "caption" for name in names)

    def look(self, told: Element | None, paragraph_style: str | None) -> Element:
        """Return how a run looks: by itself, by its style, by the style of its paragraph.

        A heading needs no bold of its style: it is a heading.
        """
        look = Element("w:rPr")
        own_style = value(told, "w:rStyle")
        is_heading = self.heading_level(paragraph_style)
        for name in _SWITCHES:
            is_switched = is_on(told, name)
            # An underline in a style is that of links, which pages show their own way.
            if is_switched is None and name != "w:u":
                is_switched = self.switch(own_style, name)
                if is_switched is None and not is_heading:
                    is_switched = self.switch(paragraph_style, name)
            if is_switched:
                SubElement(look, name, {"w:val": "single" if name == "w:u" else "1"})
        if raised := value(told, "w:vertAlign"):
            SubElement(look, "w:vertAlign", {"w:val": raised})
        return look
