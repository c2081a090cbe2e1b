"""The smallest Word file that Word opens: a heading and plain paragraphs."""

import io
import zipfile
from xml.sax.saxutils import escape

_TYPES = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument\
.wordprocessingml.document.main+xml"/></Types>"""
_PARTS = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="rId1" Target="word/document.xml" Type="http://schemas.openxmlformats.org/\
officeDocument/2006/relationships/officeDocument"/></Relationships>"""
_DOCUMENT = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
<w:body>{}</w:body></w:document>"""
_PARAGRAPH = "<w:p><w:r><w:rPr>{}</w:rPr><w:t>{}</w:t></w:r></w:p>"
_A_DAY = (2023, 9, 21, 0, 0, 0)  # the same file at every load


def word_file(heading: str, text: str) -> bytes:
    """Return a .docx with the heading in bold and a paragraph for each line of the text."""
    paragraphs = [_PARAGRAPH.format("<w:b/>", escape(heading))]
    paragraphs += [_PARAGRAPH.format("", escape(line)) for line in text.splitlines()]
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as parts:
        for name, content in (
            ("[Content_Types].xml", _TYPES),
            ("_rels/.rels", _PARTS),
            ("word/document.xml", _DOCUMENT.format("".join(paragraphs))),
        ):
            parts.writestr(zipfile.ZipInfo(name, _A_DAY), content)
    return file.getvalue()
