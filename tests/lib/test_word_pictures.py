"""The pictures of a Word file: their captions, those that cannot be shown, their limits."""

import pytest

from portal.lib.word import read_word, reading
from tests.lib.word_files import (
    LONG_ENOUGH,
    cell,
    make_album,
    make_jpeg,
    paragraph,
    picture,
    relation,
    row,
    run,
    table,
)

CENTRE = '<w:jc w:val="center"/>'
ITALIC = "<w:i/>"
WORDS = "Các đồng chí thảo luận."


def read(*body, **options):
    return read_word(make_album(paragraph(LONG_ENOUGH), *body, **options))


def captions(*body, **options):
    return [one.caption for one in read(*body, **options).pictures]


@pytest.mark.parametrize(
    "caption",
    [
        paragraph("Ảnh: họp chi bộ"),
        paragraph("Ảnh họp chi bộ"),
        paragraph("(Hình 1. họp chi bộ)"),
        paragraph("họp chi bộ", style="ChuThich"),
        paragraph(run("họp ", ITALIC), run("chi bộ", ITALIC)),
        paragraph("họp chi bộ", look=CENTRE),
    ],
)
def test_what_looks_like_a_caption_is_one_below_its_picture_or_above(caption):
    (below,) = captions(paragraph(picture("rP0")), caption, paragraph(WORDS))
    (above,) = captions(paragraph(WORDS), caption, paragraph(picture("rP0")), paragraph(WORDS))

    assert below == above
    assert below.strip("()").removeprefix("Ảnh: ").endswith("họp chi bộ")


@pytest.mark.parametrize(
    "words",
    [
        paragraph(WORDS),
        paragraph("Anh Nguyễn Văn An phát biểu"),
        paragraph("II. Kết luận", style="u1", look=CENTRE),
        paragraph("KẾT LUẬN", look=CENTRE),
        paragraph(run("Kết luận", "<w:b/>"), look=CENTRE),
        paragraph("***", look=CENTRE),
        paragraph("Ảnh " + "rất dài " * 40),
        paragraph(run("họp", ITALIC), " chi bộ"),
        table(row("Ảnh: trong bảng")),
    ],
)
def test_other_words_beside_a_picture_are_no_caption(words):
    assert captions(paragraph(picture("rP0")), words) == [""]


def test_captions_that_stand_above_are_not_taken_for_those_of_the_picture_before():
    body = []
    for at in range(3):
        body += [paragraph(f"Ảnh {at}"), paragraph(picture(f"rP{at}"))]

    assert captions(*body, paragraph(WORDS), pictures=3) == ["Ảnh 0", "Ảnh 1", "Ảnh 2"]


def test_captions_that_stand_below_are_not_taken_for_those_of_the_picture_after():
    body = [paragraph("Ảnh 0", look=CENTRE)]
    for at in range(3):
        body += [paragraph(picture(f"rP{at}")), paragraph(f"Ảnh {at + 1}")]

    assert captions(*body, pictures=3) == ["Ảnh 1", "Ảnh 2", "Ảnh 3"]


def test_a_caption_that_belongs_to_one_picture_is_not_taken_for_the_next():
    body = [paragraph(picture("rP0")), paragraph("Ảnh 0"), paragraph(picture("rP1"))]

    assert captions(*body, paragraph(WORDS)) == ["Ảnh 0", ""]


def test_pictures_next_to_each_other_share_their_caption():
    body = [
        paragraph(picture("rP0"), picture("rP1")),
        paragraph(""),
        paragraph(picture("rP2")),
        paragraph("Ảnh: các tổ thảo luận"),
    ]

    assert captions(*body, pictures=3) == ["Ảnh: các tổ thảo luận"] * 3


def test_words_in_the_paragraph_of_a_picture_can_be_its_caption():
    body = [
        paragraph(picture("rP0"), "<w:r><w:br/></w:r>", "Ảnh: họp"),
        paragraph(picture("rP1"), WORDS),
        paragraph("Ảnh: của ai?"),
    ]

    assert captions(*body) == ["Ảnh: họp", ""]


def test_pictures_in_a_table_have_their_captions_in_the_row_or_the_paragraph_below():
    apart = table(
        row(cell(paragraph(picture("rP0"))), cell(paragraph(picture("rP1")))),
        row(cell(paragraph("Ảnh trái")), cell(paragraph("Ảnh phải"))),
    )
    shared = table(
        row(cell(paragraph(picture("rP0"))), cell(paragraph(picture("rP1")))),
        row(cell(paragraph("Ảnh: hai tổ"), look='<w:gridSpan w:val="2"/>')),
    )
    under = [
        table(row(cell(paragraph(picture("rP0"))), cell(paragraph(picture("rP1"))))),
        paragraph("Ảnh dưới bảng"),
    ]
    inside = table(row(cell(paragraph(picture("rP0")), paragraph("Ảnh trong ô")), "chữ"))

    assert captions(apart) == ["Ảnh trái", "Ảnh phải"]
    assert captions(shared) == ["Ảnh: hai tổ"] * 2
    assert captions(*under) == ["Ảnh dưới bảng"] * 2
    assert captions(inside) == ["Ảnh trong ô"]


@pytest.mark.parametrize(
    ("description", "caption"),
    [
        ("Chi bộ  trao quà\ncho hộ nghèo", "Chi bộ trao quà cho hộ nghèo"),
        ("A group of people sitting Description automatically generated", ""),
        ("Mô tả được tạo tự động", ""),
        ("AI-generated content may be incorrect.", ""),
        ("C:\\Anh\\hop chi bo.jpg", ""),
        ("IMG_20250305", ""),
    ],
)
def test_without_a_caption_the_description_counts_if_a_person_wrote_it(description, caption):
    assert captions(paragraph(picture("rP0", description))) == [caption]
    assert captions(paragraph(picture("rP0", description)), paragraph("Ảnh 1")) == ["Ảnh 1"]


def test_a_caption_stands_below_its_picture_and_not_in_the_article():
    word = read(
        paragraph(picture("rP0")),
        paragraph("Ảnh: họp"),
        paragraph(picture("rP1")),
        paragraph("Người viết: An", look=CENTRE),
    )

    assert [one.caption for one in word.pictures] == ["Ảnh: họp", "Người viết: An"]
    assert word.text == f"{LONG_ENOUGH}\nẢnh: họp\nNgười viết: An"
    assert word.html == f"<p>{LONG_ENOUGH}</p><p>Người viết: An</p>"


def test_the_caption_of_a_picture_that_cannot_be_shown_stays_in_the_article():
    word = read(paragraph(picture("rP0")), paragraph("Ảnh: họp"), content=b"\x01\0\0\0 EMF")

    assert (word.pictures, word.left_out) == ([], 1)
    assert word.html == f"<p>{LONG_ENOUGH}</p><p>Ảnh: họp</p>"


@pytest.mark.parametrize(
    "content",
    [
        b"\x01\0\0\0\x6c\0\0\0 EMF",
        b"\xd7\xcd\xc6\x9a WMF",
        make_jpeg(400, 300)[:900],
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        b"",
    ],
)
def test_pictures_that_cannot_be_shown_are_left_out_and_counted(content):
    body = paragraph(picture("rP0"), picture("rP1"))

    word = read(body, parts={"word/media/image0.jpeg": content})

    assert [one.renditions.width for one in word.pictures] == [11]
    assert word.left_out == 1


def test_a_picture_outside_the_file_is_never_fetched(tmp_path):
    (tmp_path / "a.jpg").write_bytes(make_jpeg(10))
    address = (tmp_path / "a.jpg").as_uri()
    named = relation("rX", "image", address, outside=True)
    named += relation("rY", "image", "media/khong-co.jpeg")
    body = [
        paragraph(picture("rX", how="link")),
        paragraph(picture("rX")),
        paragraph(picture("rY")),
        paragraph(picture("khong-co")),
    ]
    file = make_album(paragraph(LONG_ENOUGH), *body, pictures=0, relations=named)

    word = read_word(file)

    assert (word.pictures, word.left_out) == ([], 4)
    assert word.html == f"<p>{LONG_ENOUGH}</p>"


def test_pictures_of_old_drawings_of_groups_and_of_text_boxes_are_found():
    old = '<w:r><w:pict><v:shape alt="cũ"><v:imagedata r:id="rP0"/></v:shape></w:pict></w:r>'
    inner = picture("rP2").removeprefix("<w:r>").removesuffix("</w:r>")
    group = (
        "<w:r><w:drawing><wp:anchor><mc:AlternateContent><mc:Choice Requires='wpg'>"
        f"{inner}</mc:Choice><mc:Fallback>{inner}</mc:Fallback></mc:AlternateContent>"
        "</wp:anchor></w:drawing></w:r>"
    )
    box = (
        "<w:r><w:drawing><wp:anchor><wps:txbx><w:txbxContent>"
        f"{paragraph(picture('rP1'))}{paragraph('Ảnh trong khung')}"
        "</w:txbxContent></wps:txbx></wp:anchor></w:drawing></w:r>"
    )

    body = [paragraph(old), paragraph(WORDS), paragraph(box), paragraph(WORDS), paragraph(group)]

    assert captions(*body, paragraph("Ảnh nhóm"), pictures=3) == [
        "cũ",
        "Ảnh trong khung",
        "Ảnh nhóm",
    ]


def test_the_same_picture_is_taken_once():
    body = [paragraph(picture("rP0")), paragraph("Ảnh 1"), paragraph(picture("rP0"))]

    assert captions(*body) == ["Ảnh 1"]


def test_the_picture_is_handed_on_as_it_was_with_what_is_kept_of_it():
    (one,) = read(paragraph(picture("rP0"))).pictures

    assert one.content == make_jpeg(10)
    assert list(one.renditions.renditions) == [10]


def test_no_more_than_thirty_pictures_are_looked_at():
    body = [paragraph(picture(f"rP{at}")) for at in range(33)]

    word = read(*body, pictures=33)

    assert ([one.renditions.width for one in word.pictures], word.left_out) == (
        list(range(10, 40)),
        3,
    )


def test_pictures_end_where_decoding_them_would_take_too_long(monkeypatch):
    monkeypatch.setattr(reading, "MAX_PIXELS", 100)
    body = [paragraph(picture(f"rP{at}")) for at in range(4)]

    word = read(*body, pictures=4)

    assert ([one.renditions.width for one in word.pictures], word.left_out) == ([10, 11], 2)
