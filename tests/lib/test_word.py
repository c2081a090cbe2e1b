"""A Word file as text and as rich text: nothing a person sees on the page is lost."""

import io
import unicodedata

import pytest

from portal.lib.html import clean
from portal.lib.word import read_document, read_document_text, read_word
from tests.lib.word_files import (
    LONG_ENOUGH,
    cell,
    html,
    make_album,
    make_document,
    make_word,
    paragraph,
    picture,
    read,
    relation,
    row,
    run,
    table,
    text,
)

CENTRE = '<w:jc w:val="center"/>'


def test_minutes_are_read_with_their_head_headings_table_and_pictures():
    file = make_album(
        table(
            row(
                cell("ĐẢNG BỘ XÃ HÒA BÌNH", "CHI BỘ THÔN 3"),
                cell("ĐẢNG CỘNG SẢN VIỆT NAM", "Hòa Bình, ngày 5 tháng 3 năm 2025"),
            )
        ),
        paragraph("BIÊN BẢN", look=CENTRE),
        paragraph("I. Thành phần", style="u1"),
        paragraph("Chủ trì: đồng chí ", run("Nguyễn Văn An", "<w:b/>"), ", bí thư"),
        table(row("TT", "Họ tên"), row("1", "Trần Thị Bình")),
        paragraph(picture("rP0")),
        paragraph("Ảnh: Quang cảnh buổi sinh hoạt"),
        paragraph(picture("rP1")),
        paragraph(run("Đồng chí bí thư kết luận", "<w:i/>"), look=CENTRE),
        paragraph("Biên bản lập xong lúc 16 giờ."),
    )

    minutes = read_word(file)

    assert minutes.text.split("\n") == [
        "ĐẢNG BỘ XÃ HÒA BÌNH",
        "CHI BỘ THÔN 3",
        "ĐẢNG CỘNG SẢN VIỆT NAM",
        "Hòa Bình, ngày 5 tháng 3 năm 2025",
        "BIÊN BẢN",
        "I. Thành phần",
        "Chủ trì: đồng chí Nguyễn Văn An, bí thư",
        "TT\tHọ tên",
        "1\tTrần Thị Bình",
        "Ảnh: Quang cảnh buổi sinh hoạt",
        "Đồng chí bí thư kết luận",
        "Biên bản lập xong lúc 16 giờ.",
    ]
    assert minutes.html == (
        "<table><tbody><tr><td><p>ĐẢNG BỘ XÃ HÒA BÌNH</p><p>CHI BỘ THÔN 3</p></td>"
        "<td><p>ĐẢNG CỘNG SẢN VIỆT NAM</p><p>Hòa Bình, ngày 5 tháng 3 năm 2025</p></td></tr>"
        "</tbody></table><p>BIÊN BẢN</p><h2>I. Thành phần</h2>"
        "<p>Chủ trì: đồng chí <strong>Nguyễn Văn An</strong>, bí thư</p>"
        "<table><tbody><tr><td><p>TT</p></td><td><p>Họ tên</p></td></tr>"
        "<tr><td><p>1</p></td><td><p>Trần Thị Bình</p></td></tr></tbody></table>"
        "<p>Biên bản lập xong lúc 16 giờ.</p>"
    )
    assert [(one.caption, one.renditions.width) for one in minutes.pictures] == [
        ("Ảnh: Quang cảnh buổi sinh hoạt", 10),
        ("Đồng chí bí thư kết luận", 11),
    ]
    assert (minutes.left_out, minutes.has_text) == (0, True)
    assert clean(minutes.html) == minutes.html


@pytest.mark.parametrize(
    ("style", "expected"),
    [
        ("u1", "<h2>Mục</h2>"),
        ("Muc", "<h2>Mục</h2>"),
        ("Nho", "<h3>Mục</h3>"),
        ("Ten", "<h2>Mục</h2>"),
        ("Than", "<p><strong>Mục</strong></p>"),
        ("Dam", "<p><strong>Mục</strong></p>"),
        ("VongA", "<p>Mục</p>"),
        ("Khong-co", "<p>Mục</p>"),
    ],
)
def test_a_style_tells_what_is_a_heading_and_what_is_bold(style, expected):
    assert html(paragraph("Mục", style=style)) == expected


def test_looks_of_words_come_along_by_themselves_or_by_their_style():
    inner = [
        run("a", "<w:i/>"),
        run("b", "<w:u w:val='single'/>"),
        run("c", "<w:strike/>"),
        run("d", "<w:vertAlign w:val='superscript'/>"),
        run("e", "<w:rStyle w:val='Nghieng'/>"),
        run("f", "<w:b w:val='0'/>"),
    ]

    assert html(paragraph(*inner, style="Dam")) == (
        "<p><strong><em>a</em><u>b</u><s>c</s><sup>d</sup><em>e</em></strong>f</p>"
    )


def test_decomposed_letters_and_invisible_signs_become_what_was_meant():
    found = read(paragraph(unicodedata.normalize("NFD", "Nghị quyết\u00a0số\u200b 21")))

    assert found.text.endswith("\nNghị quyết số 21")
    assert found.html.endswith("<p>Nghị quyết số 21</p>")


def test_breaks_tabs_and_hyphens_part_words_as_on_the_page():
    inner = (
        "<w:r><w:t>một</w:t><w:br/><w:t>hai</w:t><w:cr/><w:t>ba</w:t><w:tab/><w:t>bốn</w:t>"
        '<w:br w:type="page"/><w:t>21</w:t><w:noBreakHyphen/><w:t>NQ</w:t><w:softHyphen/>'
        '<w:t>/TW</w:t><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>'
    )

    assert text(paragraph(inner)) == ["một", "hai", "ba\tbốn", "21-NQ/TW✓"]


def test_what_is_deleted_or_hidden_is_not_read_and_what_is_inserted_is():
    body = [
        paragraph(
            "Có ",
            "<w:ins><w:r><w:t>mặt</w:t></w:r></w:ins>",
            "<w:del><w:r><w:delText>vắng</w:delText></w:r></w:del>",
            "<w:moveFrom><w:r><w:t>xa</w:t></w:r></w:moveFrom>",
            run("ẩn", "<w:vanish/>"),
            run("!", "<w:vanish w:val='0'/>"),
        ),
        paragraph("Đầu ", more="<w:rPr><w:del/></w:rPr>"),
        paragraph("cuối"),
        table(row("bỏ", look="<w:del/>"), row("giữ")),
        paragraph("dở dang", more="<w:rPr><w:del/></w:rPr>"),
    ]

    assert text(*body) == ["Có mặt!", "Đầu cuối", "giữ", "dở dang"]
    assert "vắng" not in html(*body) and "<p>Đầu cuối</p>" in html(*body)


def test_words_inside_fields_controls_and_unknown_things_are_kept():
    body = [
        paragraph('<w:fldSimple w:instr="DATE"><w:r><w:t>5/3/2025</w:t></w:r></w:fldSimple>'),
        "<w:sdt><w:sdtPr><w:alias/></w:sdtPr><w:sdtContent>"
        f"{paragraph('trong ô')}{paragraph('điền')}</w:sdtContent></w:sdt>",
        "<m:oMathPara><m:oMath><m:r><m:t>y=2</m:t></m:r></m:oMath></m:oMathPara>",
        run("lẻ"),
        paragraph("<w:smartTag><x:la xmlns:x='urn:x'><w:r><w:t>lạ</w:t></w:r></x:la></w:smartTag>"),
        paragraph("<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>"),
        paragraph(
            "<w:r><w:ruby><w:rt><w:r><w:t>trên</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>dưới</w:t>"
            "</w:r></w:rubyBase></w:ruby></w:r>"
        ),
        paragraph(
            "<mc:AlternateContent><mc:Choice Requires='x'><w:r><w:t>mới</w:t></w:r></mc:Choice>"
            "<mc:Fallback><w:r><w:t>cũ</w:t></w:r></mc:Fallback></mc:AlternateContent>"
        ),
    ]

    assert text(*body) == ["5/3/2025", "trong ô", "điền", "y=2", "lẻ", "lạ", "x=1", "dưới", "mới"]
    assert html(*body) == (
        "<p>5/3/2025</p><p>trong ô</p><p>điền</p><p>y=2</p><p>lẻ</p><p>lạ</p><p>x=1</p>"
        "<p>dưới</p><p>mới</p>"
    )


def test_only_links_that_lead_outside_by_the_web_stay_links():
    relations = relation("rA", "hyperlink", "https://tinh.example/a", outside=True) + relation(
        "rB", "hyperlink", "file:///etc/passwd", outside=True
    )
    body = paragraph(
        f'<w:hyperlink r:id="rA">{run("một")}</w:hyperlink>',
        f'<w:hyperlink r:id="rB">{run("hai")}</w:hyperlink>',
        f'<w:hyperlink w:anchor="x">{run("ba")}</w:hyperlink>',
        f'<w:hyperlink r:id="rC">{run("bốn")}</w:hyperlink>',
        '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>HYPERLINK "http://xa.example/"'
        '</w:instrText><w:fldChar w:fldCharType="separate"/></w:r>',
        run("năm"),
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
        '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>HYPERLINK \\l "muc"</w:instrText>'
        '<w:fldChar w:fldCharType="separate"/></w:r>',
        run("sáu"),
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
    )

    assert text(body, relations=relations) == ["mộthaibabốnnămsáu"]
    assert html(body, relations=relations) == (
        '<p><a href="https://tinh.example/a" rel="noopener nofollow">một</a>'
        '<a rel="noopener nofollow">hai</a>babốn'
        '<a href="http://xa.example/" rel="noopener nofollow">năm</a>sáu</p>'
    )


def test_the_strict_edition_of_the_format_is_read_alike():
    strict = make_document(paragraph(LONG_ENOUGH), table(row("a", "b"))).replace(
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "http://purl.oclc.org/ooxml/wordprocessingml/main",
    )

    assert text(parts={"word/document.xml": strict}) == ["a\tb"]


def test_a_document_under_another_name_is_found_by_its_relationship():
    other = relation("rId1", "officeDocument", "/word/document2.xml")
    parts = {
        "_rels/.rels": f"<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/"
        f"relationships'>{other}</Relationships>",
        "word/document.xml": None,
        "word/Document2.xml": make_document(paragraph(LONG_ENOUGH), paragraph("hai")),
    }

    assert text(parts=parts) == ["hai"]


def test_a_file_with_macros_is_read_and_the_macros_are_not():
    parts = {
        "[Content_Types].xml": "<Types><Override PartName='/word/document.xml' ContentType="
        "'application/vnd.ms-word.document.macroEnabled.main+xml'/></Types>",
        "word/vbaProject.bin": b"\xd0\xcf\x11\xe0macro",
    }

    assert text(paragraph("hai"), parts=parts) == ["hai"]


def test_read_document_takes_word_and_text_by_their_content(tmp_path):
    word = make_album(paragraph(LONG_ENOUGH), paragraph(picture("rP0")), paragraph("Ảnh 1: họp"))
    plain = io.BytesIO(LONG_ENOUGH.encode("utf-16"))
    (tmp_path / "a.txt").write_bytes(word.getvalue())
    (tmp_path / "b.docx.txt").write_bytes(plain.getvalue())

    from_word, from_text = read_document(word, "a.txt"), read_document(plain, "b.txt")

    assert from_word.text == f"{LONG_ENOUGH}\nẢnh 1: họp"
    assert from_word.html == f"<p>{LONG_ENOUGH}</p>"
    assert [(one.width, caption) for one, caption in from_word.pictures] == [(10, "Ảnh 1: họp")]
    assert (from_text.text, from_text.html, from_text.pictures) == (LONG_ENOUGH, "", [])
    assert read_document_text(tmp_path / "a.txt") == from_word.text
    assert read_document_text(tmp_path / "b.docx.txt") == LONG_ENOUGH


def test_a_file_read_before_is_read_from_its_beginning():
    file = make_word(paragraph(LONG_ENOUGH))
    file.read()

    assert read_word(file).text == LONG_ENOUGH
