"""Small Word files, written part by part as Word writes them."""

import io
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

import pytest
from PIL import Image

from portal.lib.word import BadDocument, read_word

SPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" '
    'xmlns:v="urn:schemas-microsoft-com:vml"'
)
KIND = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
LONG_ENOUGH = "Chi bộ sinh hoạt thường kỳ tháng ba"


def style(style_id, name, says="", kind="paragraph"):
    name = f'<w:name w:val="{name}"/>'
    return f'<w:style w:type="{kind}" w:styleId="{style_id}">{name}{says}</w:style>'


STYLES = "".join(
    [
        style("u1", "heading 1", "<w:rPr><w:b/></w:rPr>"),
        style("Muc", "Mục lớn", '<w:basedOn w:val="u1"/>'),
        style("Nho", "Mục nhỏ", '<w:pPr><w:outlineLvl w:val="2"/></w:pPr>'),
        style("Ten", "Title"),
        style("Than", "Thân", '<w:basedOn w:val="u1"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr>'),
        style("Dam", "Đậm", "<w:rPr><w:b/></w:rPr>"),
        style("Nghieng", "Nghiêng", "<w:rPr><w:i/></w:rPr>", "character"),
        style("ChuThich", "caption"),
        style("VongA", "A", '<w:basedOn w:val="VongB"/>'),
        style("VongB", "B", '<w:basedOn w:val="VongA"/>'),
    ]
)


def make_word(*body, styles=STYLES, numbering="", footnotes="", parts=None, relations=""):
    """A Word file of these paragraphs and tables; `parts` adds members or replaces them."""
    notes = f"<w:footnotes {SPACES}>{footnotes}</w:footnotes>"
    members = {
        "[Content_Types].xml": "<Types/>",
        "_rels/.rels": make_relations(relation("rId1", "officeDocument", "word/document.xml")),
        "word/document.xml": make_document(*body),
        "word/_rels/document.xml.rels": make_relations(
            relation("rS", "styles", "styles.xml"),
            relation("rN", "numbering", "numbering.xml"),
            relation("rF", "footnotes", "footnotes.xml") if footnotes else "",
            relations,
        ),
        "word/styles.xml": f"<w:styles {SPACES}>{styles}</w:styles>",
        "word/numbering.xml": f"<w:numbering {SPACES}>{numbering}</w:numbering>",
        "word/footnotes.xml": notes,
    }
    return make_zip(members | (parts or {}))


def make_zip(members):
    """An archive of these members; None leaves one out."""
    file = io.BytesIO()
    with ZipFile(file, "w") as archive:
        for name, content in members.items():
            if content is not None:
                archive.writestr(ZipInfo(name), content, ZIP_DEFLATED)
    file.seek(0)
    return file


def make_document(*body):
    return f"<w:document {SPACES}><w:body>{''.join(body)}<w:sectPr/></w:body></w:document>"


def make_relations(*relations):
    return f'<Relationships xmlns="{PACKAGE}">{"".join(relations)}</Relationships>'


def relation(mark, kind, target, *, outside=False):
    mode = ' TargetMode="External"' if outside else ""
    return f'<Relationship Id="{mark}" Type="{KIND}/{kind}" Target="{target}"{mode}/>'


def run(text, look=""):
    return f'<w:r><w:rPr>{look}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def paragraph(*inner, style="", look="", more=""):
    """A paragraph of text, or of runs and drawings; `look` is what its properties say besides."""
    inner = [one if one.startswith("<") else run(one) for one in inner]
    style = f'<w:pStyle w:val="{style}"/>' if style else ""
    return f"<w:p><w:pPr>{style}{look}{more}</w:pPr>{''.join(inner)}</w:p>"


def numbered(text, list_id="1", level=0, style=""):
    number = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{list_id}"/></w:numPr>'
    return paragraph(text, style=style, look=number)


def cell(*blocks, look=""):
    blocks = [one if one.startswith("<") else paragraph(one) for one in blocks]
    return f"<w:tc><w:tcPr>{look}</w:tcPr>{''.join(blocks)}</w:tc>"


def row(*cells, look=""):
    cells = [one if one.startswith("<w:tc>") else cell(one) for one in cells]
    return f"<w:tr><w:trPr>{look}</w:trPr>{''.join(cells)}</w:tr>"


def table(*rows):
    return f"<w:tbl><w:tblPr/><w:tblGrid/>{''.join(rows)}</w:tbl>"


def picture(mark, description="", *, how="embed"):
    """A run that shows the picture a relationship names."""
    return (
        f'<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Picture 1" descr="{description}"/>'
        "<a:graphic><a:graphicData><pic:pic><pic:nvPicPr><pic:cNvPr/></pic:nvPicPr><pic:blipFill>"
        f'<a:blip r:{how}="{mark}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic>'
        "</wp:inline></w:drawing></w:r>"
    )


def make_album(*body, pictures=2, content=None, parts=None, relations=""):
    """A Word file whose pictures rP0, rP1… are of 10, 11… pixels width."""
    media = {f"word/media/image{at}.jpeg": content or make_jpeg(10 + at) for at in range(pictures)}
    named = (relation(f"rP{at}", "image", f"media/image{at}.jpeg") for at in range(pictures))
    return make_word(*body, parts=media | (parts or {}), relations="".join(named) + relations)


def make_jpeg(width, height=8):
    file = io.BytesIO()
    Image.new("RGB", (width, height), "red").save(file, "JPEG")
    return file.getvalue()


def level(at, format="decimal", text=None, more=""):
    text = f"%{at + 1}." if text is None else text
    return (
        f'<w:lvl w:ilvl="{at}"><w:start w:val="1"/><w:numFmt w:val="{format}"/>{more}'
        f'<w:lvlText w:val="{text}"/></w:lvl>'
    )


def lists(*levels, ids=("1",), more=""):
    """A definition of these levels, and lists that count in it."""
    definition = f'<w:abstractNum w:abstractNumId="0">{"".join(levels)}</w:abstractNum>'
    says = '<w:abstractNumId w:val="0"/>'
    first, *others = (f'<w:num w:numId="{one}">{says}' for one in ids)
    return "</w:num>".join([definition + first, *(f"{other}{more}" for other in others), ""])


def read(*body, **options):
    """A document of some text and what follows."""
    return read_word(make_word(paragraph(LONG_ENOUGH), *body, **options))


def text(*body, **options):
    """The lines of a document below its first."""
    first, *lines = read(*body, **options).text.split("\n")
    assert first == LONG_ENOUGH
    return lines


def html(*body, **options):
    """The rich text of a document below its first paragraph."""
    return read(*body, **options).html.removeprefix(f"<p>{LONG_ENOUGH}</p>")


def refusal(file, read=read_word):
    """The sentence with which a file is refused."""
    if isinstance(file, bytes):
        file = io.BytesIO(file)
    with pytest.raises(BadDocument) as refused:
        read(file)
    return str(refused.value)
