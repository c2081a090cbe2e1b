"""What is no Word file with text in it is refused in a sentence that says what to do."""

import pytest

from portal.lib.word import read_document, read_word, reading
from tests.lib.word_files import (
    LONG_ENOUGH,
    make_album,
    make_jpeg,
    make_word,
    make_zip,
    paragraph,
    picture,
    refusal,
    row,
    table,
)

OLD_WORD = (
    "Tệp Word đời cũ. Mở bằng Word, chọn Lưu thành .docx rồi tải lại; phần đang nhập vẫn được giữ."
)
LOCKED = "Tệp được bảo vệ bằng mật khẩu. Mở bằng Word, bỏ mật khẩu, lưu lại rồi tải lại."
PDF = "Tệp này là PDF. Mở tệp, bôi đen phần chữ, sao chép rồi dán vào ô nội dung."
RTF = "Tệp này là RTF. Mở bằng Word, chọn Lưu thành .docx rồi tải lại."
WEB_PAGE = (
    "Tệp này là trang web, không phải tệp Word. Mở bằng Word, chọn Lưu thành .docx rồi tải lại."
)
XML = "Tệp này là XML, không phải tệp Word. Mở bằng Word, chọn Lưu thành .docx rồi tải lại."
PICTURE = "Tệp này là ảnh. Gõ hoặc dán phần chữ vào ô nội dung; ảnh thì tải lên ở mục ảnh."
SPREADSHEET = "Tệp này là bảng tính, không phải tệp Word. Sao chép phần chữ rồi dán vào ô nội dung."
SLIDES = (
    "Tệp này là bản trình chiếu, không phải tệp Word. Sao chép phần chữ rồi dán vào ô nội dung."
)
OPEN_DOCUMENT = (
    "Tệp này là OpenDocument (.odt). Mở bằng Word hoặc LibreOffice, chọn Lưu thành .docx "
    "rồi tải lại."
)
ARCHIVE = "Tệp này là tệp nén. Giải nén rồi tải từng tệp .docx."
DAMAGED = "Tệp Word bị hỏng hoặc chưa tải lên hết. Mở lại bằng Word, lưu rồi tải lại."
NO_DOCUMENT = "Tệp không có phần nội dung của Word. Mở bằng Word, lưu thành .docx rồi tải lại."
TOO_LARGE = "Tệp nặng hơn 20 MB. Bỏ bớt ảnh trong tệp rồi tải lại; ảnh có thể tải lên riêng."
ONLY_PICTURES = (
    "Tệp chỉ có ảnh chụp các trang, không có chữ. Gõ lại hoặc dán phần chữ vào ô nội dung."
)
NO_TEXT = "Tệp không có chữ. Chọn tệp khác, hoặc dán phần chữ vào ô nội dung."
OLD_FONTS = (
    "Tệp gõ bằng phông chữ cũ (TCVN3 hoặc VNI), đọc ra sẽ sai. Chuyển sang Unicode bằng UniKey "
    "hoặc Word rồi tải lại; phần đang nhập vẫn được giữ."
)
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500)


def stream(name):
    return OLE + name.encode("utf-16-le") + bytes(500)


OTHERS = {
    b"": "Tệp rỗng. Chọn lại tệp.",
    OLE: OLD_WORD,
    stream("WordDocument"): OLD_WORD,
    stream("EncryptedPackage") + stream("WordDocument"): LOCKED,
    stream("Workbook"): SPREADSHEET,
    stream("PowerPoint Document"): SLIDES,
    b"%PDF-1.7\n": PDF,
    b"{\\rtf1\\ansi": RTF,
    b"<html><body>": WEB_PAGE,
    b"\xef\xbb\xbf<!-- a --><!-- b -->\n<!DOCTYPE HTML>": WEB_PAGE,
    b"<?xml version='1.0'?>\n<html xmlns='x'>": WEB_PAGE,
    b"MIME-Version: 1.0\nContent-Type: multipart/related": WEB_PAGE,
    b"<?xml version='1.0'?><?mso-application progid='Word.Document'?>": XML,
    make_jpeg(10): PICTURE,
    b"\x89PNG\r\n\x1a\n": PICTURE,
    b"II*\0": PICTURE,
    b"\0\0\0\x18ftypheic": PICTURE,
    b"Rar!\x1a\x07": ARCHIVE,
}


@pytest.mark.parametrize("content", OTHERS, ids=range(len(OTHERS)))
def test_another_kind_of_file_is_told_by_its_content_whatever_its_name(content):
    assert refusal(content) == OTHERS[content]
    for name in ("a.docx", "a.txt", ""):
        assert (
            refusal(content, lambda file, name=name: read_document(file, name)) == (OTHERS[content])
        )


ARCHIVES = [
    ({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": ""}, OPEN_DOCUMENT),
    ({"[Content_Types].xml": "", "xl/workbook.xml": ""}, SPREADSHEET),
    ({"[Content_Types].xml": "", "ppt/presentation.xml": ""}, SLIDES),
    ({"a.docx": "", "b.docx": ""}, ARCHIVE),
    ({}, ARCHIVE),
]


@pytest.mark.parametrize(("members", "message"), ARCHIVES)
def test_an_archive_that_is_no_word_file_is_told_by_its_members(members, message):
    assert refusal(make_zip(members)) == message


def test_a_name_that_promises_word_must_not_lie():
    for name in ("a.docx", "A.DOCX", "a.docm"):
        assert refusal(b"Chi b", lambda file, name=name: read_document(file, name)) == DAMAGED
    assert refusal(b"Chi b") == DAMAGED


def test_a_file_without_its_document_is_refused():
    assert refusal(make_word(parts={"word/document.xml": None})) == NO_DOCUMENT


def test_a_file_cut_short_is_refused():
    content = make_word(paragraph(LONG_ENOUGH)).getvalue()

    for part in (0.1, 0.5, 0.9, 0.99):
        assert refusal(content[: int(len(content) * part)]) == DAMAGED


@pytest.mark.parametrize(
    "body",
    [
        [paragraph(picture("rP0")), paragraph(picture("rP1"))],
        [paragraph(picture("rP0")), paragraph("Trang 1/2")],
    ],
)
def test_a_scan_is_refused_for_it_has_no_text(body):
    assert refusal(make_album(*body)) == ONLY_PICTURES


def test_a_line_of_twenty_letters_is_text():
    assert read_word(make_word(paragraph("a" * 20 + " 123"))).has_text
    assert refusal(make_word(paragraph("a" * 19 + " 123"))) == NO_TEXT


def test_a_file_without_text_is_refused():
    assert refusal(make_word(paragraph(""), table(row("")))) == NO_TEXT
    assert refusal(make_word(parts={"word/document.xml": "<a/>"})) == NO_TEXT


@pytest.mark.parametrize(
    "text",
    [
        "§¶ng bé x· Hßa B×nh, Chi bé th«n 3, ngµy 5 th¸ng 3 n¨m 2024",
        "Ñaûng boä xaõ Hoøa Bình, Chi boä thoân 3, ngaøy 5 thaùng 3 naêm 2024",
    ],
)
def test_letters_of_the_old_fonts_are_refused(text):
    assert refusal(make_word(paragraph(text))) == OLD_FONTS


def test_a_file_too_heavy_is_refused():
    assert refusal(b"PK\x03\x04" + bytes(reading.MAX_BYTES)) == TOO_LARGE
