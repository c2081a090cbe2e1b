"""What stands in and around the paragraphs of a Word file: tables, text boxes, notes."""

import pytest

from tests.lib.word_files import (
    SPACES,
    cell,
    html,
    paragraph,
    relation,
    row,
    table,
    text,
)


def test_a_row_is_a_line_and_a_cell_stands_between_tabs():
    inner = table(row("con 1", "con 2"), row("con 3", "con 4"))
    body = table(
        row("TT", "Họ tên", "Ý kiến", look="<w:tblHeader/>"),
        row("1", cell("Nguyễn", "Văn An"), cell("góp ý", inner)),
        row("", "", ""),
        row(cell("cộng", look='<w:gridSpan w:val="2"/>'), "3", ""),
    )

    assert text(body) == [
        "TT\tHọ tên\tÝ kiến",
        "1\tNguyễn Văn An\tgóp ý con 1 con 2 con 3 con 4",
        "cộng\t3",
    ]
    assert html(body) == (
        "<table><thead><tr><th><p>TT</p></th><th><p>Họ tên</p></th><th><p>Ý kiến</p></th></tr>"
        "</thead><tbody><tr><td><p>1</p></td><td><p>Nguyễn</p><p>Văn An</p></td><td><p>góp ý</p>"
        "<table><tbody><tr><td><p>con 1</p></td><td><p>con 2</p></td></tr>"
        "<tr><td><p>con 3</p></td><td><p>con 4</p></td></tr></tbody></table></td></tr>"
        "<tr><td></td><td></td><td></td></tr>"
        '<tr><td colspan="2"><p>cộng</p></td><td><p>3</p></td><td></td></tr></tbody></table>'
    )


def test_a_cell_over_two_rows_leaves_its_place_in_the_second():
    start, end = '<w:vMerge w:val="restart"/>', "<w:vMerge/>"
    body = table(row(cell("tổ 1", look=start), "An", "có"), row(cell("", look=end), "Bình", "vắng"))

    assert text(body) == ["tổ 1\tAn\tcó", "\tBình\tvắng"]
    assert html(body) == (
        '<table><tbody><tr><td rowspan="2"><p>tổ 1</p></td><td><p>An</p></td><td><p>có</p></td>'
        "</tr><tr><td><p>Bình</p></td><td><p>vắng</p></td></tr></tbody></table>"
    )


def shape(*paragraphs):
    content = f"<w:txbxContent>{''.join(paragraphs)}</w:txbxContent>"
    return (
        "<w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx>"
        f"{content}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>"
    )


def old_shape(*paragraphs):
    content = f"<w:txbxContent>{''.join(paragraphs)}</w:txbxContent>"
    return f"<w:pict><v:shape><v:textbox>{content}</v:textbox></v:shape></w:pict>"


@pytest.mark.parametrize(
    "box",
    [
        shape(paragraph("trong khung")),
        old_shape(paragraph("trong khung")),
        "<mc:AlternateContent><mc:Choice Requires='wps'>" + shape(paragraph("trong khung"))
        + "</mc:Choice><mc:Fallback>" + old_shape(paragraph("trong khung"))
        + "</mc:Fallback></mc:AlternateContent>",
        "<mc:AlternateContent><mc:Choice Requires='wps'>" + shape(paragraph("trong khung"))
        + "</mc:Choice></mc:AlternateContent>",
        "<mc:AlternateContent><mc:Choice Requires='x'/><mc:Fallback>"
        + old_shape(paragraph("trong khung")) + "</mc:Fallback></mc:AlternateContent>",
    ],
)  # fmt: skip
def test_a_text_box_is_read_once_after_its_paragraph(box):
    body = paragraph("trước ", f"<w:r>{box}</w:r>", "sau")

    assert text(body) == ["trước sau", "trong khung"]
    assert html(body) == "<p>trước sau</p><p>trong khung</p>"


def test_a_text_box_in_a_text_box_is_read():
    inner = shape(paragraph("trong cùng"))

    assert text(paragraph(f"<w:r>{shape(paragraph(f'<w:r>{inner}</w:r>', 'giữa'))}</w:r>")) == [
        "giữa",
        "trong cùng",
    ]


def test_footnotes_stand_at_the_end_numbered_in_the_order_of_reading():
    notes = (
        '<w:footnote w:type="separator" w:id="0"><w:p/></w:footnote>'
        f'<w:footnote w:id="2">{paragraph("<w:r><w:footnoteRef/></w:r>", " Số 21-NQ/TW")}'
        f"</w:footnote><w:footnote w:id='5'>{paragraph('Số 25-QĐ/TW')}</w:footnote>"
        f"<w:footnote w:id='6'>{table(row('a', 'b'))}</w:footnote>"
    )
    body = [
        paragraph("Quy định", '<w:r><w:footnoteReference w:id="5"/></w:r>', " và"),
        paragraph("Nghị quyết", '<w:r><w:footnoteReference w:id="2"/></w:r>'),
        paragraph("Không có", '<w:r><w:footnoteReference w:id="9"/></w:r>'),
        paragraph("Bảng", '<w:r><w:footnoteReference w:id="6"/></w:r>'),
    ]

    assert text(*body, footnotes=notes) == [
        "Quy định[1] và",
        "Nghị quyết[2]",
        "Không có",
        "Bảng[3]",
        "[1] Số 25-QĐ/TW",
        "[2] Số 21-NQ/TW",
        "[3]",
        "a\tb",
    ]
    assert html(*body, footnotes=notes) == (
        "<p>Quy định<sup>[1]</sup> và</p><p>Nghị quyết<sup>[2]</sup></p><p>Không có</p>"
        "<p>Bảng<sup>[3]</sup></p><p>[1] Số 25-QĐ/TW</p><p>[2] Số 21-NQ/TW</p><p>[3] </p>"
        "<table><tbody><tr><td><p>a</p></td><td><p>b</p></td></tr></tbody></table>"
    )


def test_headers_footers_and_comments_are_left_out():
    parts = {
        "word/header1.xml": f"<w:hdr {SPACES}>{paragraph('Đầu trang')}</w:hdr>",
        "word/comments.xml": f"<w:comments {SPACES}><w:comment w:id='1'>"
        f"{paragraph('Ghi chú')}</w:comment></w:comments>",
    }
    named = relation("rH", "header", "header1.xml") + relation("rC", "comments", "comments.xml")
    body = paragraph("Nội dung", '<w:r><w:commentReference w:id="1"/></w:r>')

    assert text(body, parts=parts, relations=named) == ["Nội dung"]
    assert html(body, parts=parts, relations=named) == "<p>Nội dung</p>"
