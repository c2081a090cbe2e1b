"""Word files that are damaged, or made to harm: a clear sentence, no memory, nothing fetched."""

import io
import random
import tracemalloc
from zipfile import ZIP_LZMA, ZipFile, ZipInfo

import pytest

from portal.lib.word import BadDocument, archive, read_word, xml
from tests.lib.word_files import (
    LONG_ENOUGH,
    make_album,
    make_word,
    paragraph,
    picture,
    refusal,
    relation,
    table,
)

LOCKED = "Tệp được bảo vệ bằng mật khẩu. Mở bằng Word, bỏ mật khẩu, lưu lại rồi tải lại."
ARCHIVE = "Tệp này là tệp nén. Giải nén rồi tải từng tệp .docx."
DAMAGED = "Tệp Word bị hỏng hoặc chưa tải lên hết. Mở lại bằng Word, lưu rồi tải lại."
NO_DOCUMENT = "Tệp không có phần nội dung của Word. Mở bằng Word, lưu thành .docx rồi tải lại."
STRANGE = (
    "Tệp Word có cấu tạo bất thường nên không được mở. "
    "Mở bằng Word, sao chép phần chữ rồi dán vào ô nội dung."
)
TOO_LONG = "Tệp Word quá dài. Chỉ lấy phần nói về một buổi, lưu thành tệp riêng rồi tải lại."
MEGABYTE = 1024 * 1024


def test_a_damaged_part_is_refused():
    document = f"<w:p>{LONG_ENOUGH}"

    assert refusal(make_word(parts={"word/document.xml": document})) == DAMAGED
    assert refusal(make_word(parts={"word/styles.xml": "\0"})) == DAMAGED
    strange = '<?xml version="1.0" encoding="x"?><a/>'
    assert refusal(make_word(parts={"word/document.xml": strange})) == DAMAGED


def test_any_byte_may_be_wrong_and_the_answer_is_text_or_a_sentence():
    content = make_album(paragraph(LONG_ENOUGH), paragraph(picture("rP0"))).getvalue()
    chance = random.Random(3)

    for _ in range(300):
        harmed = bytearray(content)
        harmed[chance.randrange(len(harmed))] = chance.randrange(256)
        try:
            assert read_word(io.BytesIO(bytes(harmed))).has_text
        except BadDocument as refused:
            assert str(refused) in {DAMAGED, LOCKED, STRANGE, ARCHIVE, NO_DOCUMENT}


def entities(what):
    return f"<?xml version='1.0'?><!DOCTYPE a [{what}]><a>&a;</a>"


@pytest.mark.parametrize("part", ["word/document.xml", "word/styles.xml", "_rels/.rels"])
@pytest.mark.parametrize(
    "declared",
    [
        "<!ENTITY a 'x'>",
        "<!ENTITY a SYSTEM 'file:///etc/passwd'>",
        "<!ENTITY b 'xxxxxxxxxx'>"
        + "".join(f"<!ENTITY {name} '{f'&{of};' * 50}'>" for name, of in ("cb", "dc", "ed", "ae")),
        "",
    ],
)
def test_a_part_that_declares_a_document_type_is_refused_before_anything_grows(part, declared):
    for content in (entities(declared), entities(declared).encode("utf-16")):
        file = make_word(paragraph(LONG_ENOUGH), parts={part: content})

        message, peak = with_memory(file)

        assert message == STRANGE
        assert peak < 2 * MEGABYTE


def with_memory(file):
    """The refusal of a file, and how many bytes it took at the most."""
    tracemalloc.start()
    message = refusal(file)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return message, peak


def zeros(archive, name, megabytes):
    with archive.open(name, "w") as member:
        for _ in range(megabytes):
            member.write(bytes(MEGABYTE))


def bomb(fill):
    file = make_word(paragraph(LONG_ENOUGH))
    with ZipFile(file, "a", compression=8) as archive_:
        fill(archive_)
    return file


@pytest.mark.parametrize(
    "fill",
    [
        lambda archive: zeros(archive, "word/media/image1.bmp", 40),
        lambda archive: zeros(archive, "word/numbering2.xml", 2),
        lambda archive: [zeros(archive, f"word/{at}.bin", 1) for at in range(201)],
        lambda archive: [archive.writestr(f"word/{at}.xml", "") for at in range(2000)],
    ],
    ids=["large", "dense", "sum", "many"],
)
def test_a_bomb_is_refused_without_unpacking_it(fill):
    file = bomb(fill)

    message, peak = with_memory(file)

    assert message == STRANGE
    assert peak < len(file.getvalue()) + 4 * MEGABYTE


def test_a_bomb_that_lies_about_its_size_takes_no_more_than_it_says():
    file = make_word(paragraph(LONG_ENOUGH), parts={"word/document.xml": None})
    with ZipFile(file, "a", compression=8) as archive_:
        zeros(archive_, "word/document.xml", 30)
    honest = (30 * MEGABYTE).to_bytes(4, "little")
    lying = file.getvalue().replace(honest, (1000).to_bytes(4, "little"))

    message, peak = with_memory(lying)

    assert message == DAMAGED
    assert peak < 3 * MEGABYTE


def test_a_part_larger_than_any_text_is_refused(monkeypatch):
    monkeypatch.setattr(archive, "MAX_PART", 2000)
    body = [paragraph(LONG_ENOUGH) for _ in range(100)]

    assert refusal(make_word(*body)) == STRANGE


def test_more_elements_than_any_report_has_are_refused(monkeypatch):
    monkeypatch.setattr(xml, "MAX_ELEMENTS", 200)
    body = [paragraph(LONG_ENOUGH) for _ in range(100)]

    assert refusal(make_word(*body)) == TOO_LONG


def test_elements_deeper_than_any_report_has_are_refused():
    deep = "<w:sdt>" * 200 + "</w:sdt>" * 200

    assert refusal(make_word(paragraph(LONG_ENOUGH), deep)) == STRANGE


def test_tables_in_tables_are_read_as_deep_as_the_limit_allows():
    body = paragraph("trong cùng")
    for _ in range(30):
        body = table(f"<w:tr><w:tc>{body}</w:tc></w:tr>")

    word = read_word(make_word(paragraph(LONG_ENOUGH), body))

    assert word.text == f"{LONG_ENOUGH}\ntrong cùng"
    assert word.html.count("<table>") == 30


@pytest.mark.parametrize(
    "name", ["../../a.xml", "/etc/a.xml", "C:\\a.xml", "word/../a.xml", "word\\..\\a.xml", "\\a"]
)
def test_a_part_whose_name_leaves_the_file_is_refused(name):
    assert refusal(make_word(paragraph(LONG_ENOUGH), parts={name: "x"})) == STRANGE


def test_a_name_with_dots_in_it_is_harmless():
    file = make_word(paragraph(LONG_ENOUGH), parts={"word/media/a..b.jpeg": "x"})

    assert read_word(file).text == LONG_ENOUGH


def test_a_relationship_cannot_lead_out_of_the_file():
    named = relation("rX", "image", "../../../../../etc/hostname")

    word = read_word(make_word(paragraph(LONG_ENOUGH), paragraph(picture("rX")), relations=named))

    assert (word.pictures, word.left_out) == ([], 1)


def test_a_locked_member_is_told_as_a_password():
    content = bytearray(make_word(paragraph(LONG_ENOUGH)).getvalue())
    for signature, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        content[content.index(signature) + place] |= 1

    assert refusal(bytes(content)) == LOCKED


def test_a_packing_that_cannot_be_bounded_is_refused():
    file = make_word(paragraph(LONG_ENOUGH))
    with ZipFile(file, "a") as archive_:
        member = ZipInfo("word/more.xml")
        member.compress_type = ZIP_LZMA
        archive_.writestr(member, "x")

    assert refusal(file) == STRANGE
