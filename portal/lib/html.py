"""Rich text: what it may contain, the one allow-list; its headings; its words for searching.

`clean()` is applied to what is stored and to what is shown, so that no editor is ever what
keeps a page safe. `outline()` and `plain_text()` read what `clean()` returns.
"""

import html as entities
import re
from typing import NamedTuple

import nh3

from portal.lib.vietnamese import slug

BLOCKS = {"p", "h2", "h3", "h4", "ul", "ol", "li", "blockquote", "hr", "br"}
TABLE = {"table", "caption", "colgroup", "col", "thead", "tbody", "tfoot", "tr", "th", "td"}
INLINE = {"strong", "b", "em", "i", "u", "s", "sub", "sup", "a"}
TAGS = BLOCKS | TABLE | INLINE
ATTRIBUTES = {
    "*": set(),  # nh3 would let title and lang pass everywhere
    "a": {"href"},
    "td": {"colspan", "rowspan"},
    "th": {"colspan", "rowspan", "scope"},
    "col": {"span"},
    "colgroup": {"span"},
}
SCHEMES = {"http", "https", "mailto"}

# A page has one h1, its title; and a block that is only unwrapped would glue two paragraphs.
_RENAMED = {"h1": "h2", "h5": "h4", "h6": "h4"} | dict.fromkeys(
    ["div", "section", "article", "center", "pre", "figure", "figcaption"], "p"
)
_RENAMED_TAG = re.compile(rf"<(/?)({'|'.join(_RENAMED)})(?=[\s/>])", re.IGNORECASE)
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]")
_EMPTY = re.compile(r"<(p|h[234])>(?:\s|&nbsp;|<br>|</?(?:strong|b|em|i|u|s|sub|sup)>)*</\1>")
_HEADING = re.compile(r'<(h[23])(?: id="[^"<>]*")?>((?:[^<]|<(?!/?h[23]>))*)</\1>')
# Cells of one row stand on one line, so that a phrase is found across them.
_CELL = re.compile(r"</?t[dh]>")
_TAG = re.compile(r"<[^<>]*>")


class Heading(NamedTuple):
    """A heading that can be linked to; `level` is 2 or 3."""

    id: str
    text: str
    level: int


def clean(html: str) -> str:
    """Return `html` with nothing but what the allow-list names; cleaning twice changes nothing."""
    html = _renamed(html)
    # Wrongly nested tags are read again each time they are written (a table in a heading), so
    # one pass is not always stable; two or three are. The limit only ends what never settles.
    for _ in range(10):
        before, html = html, _cleaned_once(html)
        if html == before:
            break
    return html


def outline(html: str) -> tuple[str, list[Heading]]:
    """Return cleaned `html` with an id on every h2 and h3, and those headings in order.

    An id comes from the words of its heading, so a link keeps pointing at it while others
    are added above; only headings of the same words are numbered.
    """
    headings: list[Heading] = []
    taken: dict[str, int] = {}

    def with_id(match: re.Match) -> str:
        tag, inner = match.groups()
        text = " ".join(plain_text(inner).split())
        heading_id = _free_id(f"muc-{slug(text, 60) or 'khong-ten'}", taken)
        headings.append(Heading(heading_id, text, int(tag[1])))
        return f'<{tag} id="{heading_id}">{inner}</{tag}>'

    return _HEADING.sub(with_id, html), headings


def plain_text(html: str) -> str:
    """Return the words of `html` for searching: one line a block, entities read, nothing marked."""
    blocks = nh3.clean(_renamed(html), tags=(BLOCKS | TABLE), attributes={}, link_rel=None)
    lines = _TAG.sub("\n", _CELL.sub(" ", blocks)).split("\n")
    lines = [" ".join(entities.unescape(line).split()) for line in lines]
    return "\n".join(line for line in lines if line)


def _renamed(html: str) -> str:
    """Return `html` with tags that say a thing their own way said ours."""
    return _RENAMED_TAG.sub(lambda tag: f"<{tag[1]}{_RENAMED[tag[2].lower()]}", html)


def _cleaned_once(html: str) -> str:
    html = nh3.clean(
        _CONTROL.sub("", html),
        tags=TAGS,
        attributes=ATTRIBUTES,
        attribute_filter=_attribute,
        url_schemes=SCHEMES,
        link_rel="noopener nofollow",
    )
    # Entities have become characters by now: &#1; is a control character only here.
    html = _CONTROL.sub("", html)
    while (less := _EMPTY.sub("", html)) != html:  # one emptied may empty the one around it
        html = less
    return html.strip()


def _attribute(tag: str, name: str, value: str) -> str | None:
    """Return the value an attribute may keep, or None to drop it."""
    value = value.strip()
    if name == "href":
        # Browsers skip tabs and controls inside an address, so `java\tscript:` is a scheme to
        # them; //host and \\host leave the site without one.
        leaves = value.startswith(("//", "\\", "/\\"))
        return None if leaves or re.search(r"[\x00-\x1f\x7f]", value) else value.replace(" ", "%20")
    if name == "scope":
        return value if value in {"row", "col", "rowgroup", "colgroup"} else None
    if name in {"colspan", "rowspan", "span"}:
        return value if re.fullmatch(r"[1-9][0-9]?", value) else None
    return value


def _free_id(wanted: str, taken: dict[str, int]) -> str:
    """Return `wanted`, or `wanted` with the first free number, and take it.

    `taken` remembers the last number of each, so that a thousand equal headings cost no more.
    """
    found = wanted
    while found in taken:
        taken[wanted] += 1
        found = f"{wanted}-{taken[wanted]}"
    taken[found] = 1
    return found
