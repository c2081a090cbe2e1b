"""The XML of a part, with short names: `w:p` for a paragraph, whichever edition wrote it.

A part may declare no document type, so no entity grows and nothing outside is named; and it may
not be deeper or longer than documents that people write.
"""

from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from portal.lib.file_kinds import BadDocument

MAX_DEPTH = 120
MAX_ELEMENTS = 300_000
_AT_ONCE = 64 * 1024  # bytes parsed before a refusal takes effect

UNSAFE = (
    "Tệp Word có cấu tạo bất thường nên không được mở. "
    "Mở bằng Word, sao chép phần chữ rồi dán vào ô nội dung."
)
_TOO_LONG = "Tệp Word quá dài. Chỉ lấy phần nói về một buổi, lưu thành tệp riêng rồi tải lại."

_OFFICE = "http://schemas.openxmlformats.org/"
_STRICT = "http://purl.oclc.org/ooxml/"
NAMESPACES = {
    f"{_OFFICE}wordprocessingml/2006/main": "w",
    f"{_OFFICE}officeDocument/2006/relationships": "r",
    f"{_OFFICE}drawingml/2006/wordprocessingDrawing": "wp",
    f"{_OFFICE}drawingml/2006/main": "a",
    f"{_OFFICE}drawingml/2006/picture": "pic",
    f"{_OFFICE}markup-compatibility/2006": "mc",
    f"{_OFFICE}officeDocument/2006/math": "m",
    f"{_OFFICE}package/2006/relationships": "",
    f"{_STRICT}wordprocessingml/main": "w",
    f"{_STRICT}officeDocument/relationships": "r",
    f"{_STRICT}drawingml/wordprocessingDrawing": "wp",
    f"{_STRICT}drawingml/main": "a",
    f"{_STRICT}drawingml/picture": "pic",
    f"{_STRICT}officeDocument/math": "m",
    "urn:schemas-microsoft-com:vml": "v",
}


class _Builder(ElementTree.TreeBuilder):
    """Builds the tree; refuses what no document needs."""

    def __init__(self):
        super().__init__()
        self.depth = self.count = 0
        self.names: dict[str, str] = {}

    def start(self, tag, attributes):
        self.depth += 1
        self.count += 1
        if self.count > MAX_ELEMENTS:
            raise BadDocument(_TOO_LONG)
        if self.depth > MAX_DEPTH:
            raise BadDocument(UNSAFE)
        attributes = {self.short(name): value for name, value in attributes.items()}
        return super().start(self.short(tag), attributes)

    def end(self, tag):
        self.depth -= 1
        return super().end(self.short(tag))

    def doctype(self, name, public, system):
        """Refuse a document type: with it come entities."""
        raise BadDocument(UNSAFE)

    def short(self, name):
        """Return `w:p` for its long name; a name of another vocabulary stays long."""
        if name not in self.names:
            space, _, local = name.rpartition("}")
            prefix = NAMESPACES.get(space[1:])
            self.names[name] = f"{prefix}:{local}".lstrip(":") if prefix is not None else name
        return self.names[name]


def parse(content: bytes) -> Element:
    """Return the root of a part; raise ParseError where it is no XML."""
    parser = ElementTree.XMLParser(target=_Builder())
    for place in range(0, len(content), _AT_ONCE):
        parser.feed(content[place : place + _AT_ONCE])
    return parser.close()


def child(element: Element | None, *path: str) -> Element | None:
    """Return the element that a path of names leads to, if it is there."""
    for name in path:
        if element is None:
            return None
        # Not find(): it looks prefixes up, and these names are short for good.
        element = next((one for one in element if one.tag == name), None)
    return element


def value(element: Element | None, *path: str) -> str | None:
    """Return what the element at the end of a path says, if it is there and says anything."""
    found = child(element, *path)
    return None if found is None else found.get("w:val")


def is_on(element: Element | None, name: str) -> bool | None:
    """Tell whether a switch is on; None where it is not touched."""
    found = child(element, name)
    return None if found is None else found.get("w:val") not in {"0", "false", "off", "none"}
