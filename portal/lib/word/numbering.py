"""The numbers that Word puts before paragraphs: "I.", "1.2.", "a)", a dash.

They are not in the text of the file, yet a reader sees and quotes them. Lists that share a
definition count on from each other, each level starts again below the next higher one.
"""

from dataclasses import dataclass
from xml.etree.ElementTree import Element

from portal.lib.word.styles import Styles
from portal.lib.word.xml import child, is_on, value

LEVELS = 9
_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"),
    (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
_DASHES = {"-", "–", "—", "+", "*"}


@dataclass(frozen=True)
class Label:
    """What stands before a paragraph.

    `is_plain` tells a number as a web page would count it: "1.", "2.".
    """

    text: str
    list_id: str
    level: int
    number: int
    is_bullet: bool = False
    is_plain: bool = False


@dataclass(frozen=True)
class _Level:
    start: int
    format: str
    pattern: str
    is_decimal: bool
    restarts_below: int  # a paragraph of a level less than this starts it again
    style: str | None

    @classmethod
    def of(cls, element: Element, at: int) -> "_Level":
        restart = _number(value(element, "w:lvlRestart"), at)
        return cls(
            start=_number(value(element, "w:start"), 1),
            format=value(element, "w:numFmt") or "decimal",
            pattern=value(element, "w:lvlText") or "",
            is_decimal=bool(is_on(element, "w:isLgl")),
            restarts_below=restart,
            style=value(element, "w:pStyle"),
        )


class Numbering:
    """Counts the numbered paragraphs of one file, in the order they are asked for."""

    def __init__(self, root: Element | None, styles: Styles):
        self._styles = styles
        self._definitions: dict[str, Element] = {}
        self._lists: dict[str, Element] = {}
        for one in root if root is not None else []:
            if one.tag == "w:abstractNum":
                self._definitions[one.get("w:abstractNumId", "")] = one
            elif one.tag == "w:num":
                self._lists[one.get("w:numId", "")] = one
        self._levels: dict[str, tuple[str, dict[int, _Level]]] = {}
        self._counts: dict[str, dict[int, int]] = {}
        self._started: set[str] = set()

    def label(self, properties: Element | None) -> Label | None:
        """Count one more paragraph, told by its properties; return what stands before it."""
        style_id = value(properties, "w:pStyle")
        own = child(properties, "w:numPr")
        inherited = self._styles.first(style_id, "w:pPr", "w:numPr")
        list_id = value(own, "w:numId") or value(inherited, "w:numId")
        if list_id is None or list_id not in self._lists:
            return None
        definition, levels = self._levels_of(list_id)
        at = _number(value(own, "w:ilvl"), self._level_of_style(levels, style_id, inherited))
        if at not in levels:
            return None
        counts = self._count(definition, list_id, levels, at)
        level = levels[at]
        if level.format == "bullet":
            sign = level.pattern if level.pattern in _DASHES else "-"
            return Label(sign, list_id, at, 0, is_bullet=True)
        text = _filled_in(level, levels, counts)
        is_plain = text == f"{counts[at]}."
        return Label(text, list_id, at, counts[at], is_plain=is_plain) if text else None

    def _levels_of(self, list_id: str) -> tuple[str, dict[int, _Level]]:
        """Return the definition that a list counts in, and its levels."""
        if list_id not in self._levels:
            definition = self._definition_of(list_id)
            found = self._definitions.get(definition)
            elements = {} if found is None else _levels_in(found)
            for override in self._lists[list_id]:
                if (changed := child(override, "w:lvl")) is not None:
                    elements[_number(override.get("w:ilvl"), 0)] = changed
            levels = {at: _Level.of(element, at) for at, element in elements.items()}
            self._levels[list_id] = definition, levels
        return self._levels[list_id]

    def _definition_of(self, list_id: str) -> str:
        """Return the id of the definition of a list, which may stand behind a style."""
        for _ in range(LEVELS):  # a ring of styles ends somewhere
            definition = value(self._lists.get(list_id), "w:abstractNumId") or ""
            link = value(self._definitions.get(definition), "w:numStyleLink")
            behind = self._styles.first(link, "w:pPr", "w:numPr")
            linked = value(behind, "w:numId")
            if linked is None or linked not in self._lists:
                return definition
            list_id = linked
        return definition

    def _level_of_style(self, levels, style_id: str | None, inherited: Element | None) -> int:
        ids = {style.get("w:styleId") for style in self._styles.chain(style_id)}
        ours = (at for at, level in levels.items() if level.style in ids)
        return _number(value(inherited, "w:ilvl"), next(ours, 0))

    def _count(self, definition: str, list_id: str, levels, at: int) -> dict[int, int]:
        counts = self._counts.setdefault(definition, {})
        if list_id not in self._started:
            self._started.add(list_id)
            for override in self._lists[list_id]:
                if (start := value(override, "w:startOverride")) is not None:
                    counts[_number(override.get("w:ilvl"), 0)] = _number(start, 1) - 1
        counts[at] = counts.get(at, levels[at].start - 1) + 1
        for lower in [one for one in counts if one > at]:
            if lower not in levels or at < levels[lower].restarts_below:
                del counts[lower]
        return counts


def _levels_in(definition: Element) -> dict[int, Element]:
    levels = (one for one in definition if one.tag == "w:lvl")
    return {_number(one.get("w:ilvl"), 0): one for one in levels}


def _filled_in(level: _Level, levels: dict[int, _Level], counts: dict[int, int]) -> str:
    """Return the pattern of a level, such as "%1.%2.", with the numbers as they stand."""
    if level.format == "none":
        return ""
    text = level.pattern
    for at, other in levels.items():
        format = "decimal" if level.is_decimal else other.format
        text = text.replace(f"%{at + 1}", _written(counts.get(at, other.start), format))
    return text.strip()


def _written(number: int, format: str) -> str:
    """Return a number as a format writes it.

    >>> [_written(4, format) for format in ("decimal", "upperRoman", "lowerLetter", "decimalZero")]
    ['4', 'IV', 'd', '04']
    """
    if format in {"lowerRoman", "upperRoman"} and 0 < number < 4000:
        text = ""
        for size, sign in _ROMAN:
            text += sign * (number // size)
            number %= size
        return text.upper() if format == "upperRoman" else text
    if format in {"lowerLetter", "upperLetter"} and 0 < number <= 26 * 20:
        letter = chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 + 1)
        return letter.upper() if format == "upperLetter" else letter
    if format == "decimalZero":
        return f"{number:02}"
    return "" if format in {"none", "bullet"} else str(number)


def _number(text: str | None, otherwise: int) -> int:
    is_number = text and text.isascii() and text.isdecimal() and len(text) < 6
    return int(text) if is_number else otherwise
