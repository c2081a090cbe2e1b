"""Text files in the encodings a Vietnamese office has, and what is no text."""

import unicodedata

import pytest

from portal.lib import plain_text
from portal.lib.file_kinds import BadDocument
from portal.lib.plain_text import read_text_file

TEXT = (
    "ĐẢNG BỘ XÃ HÒA BÌNH – Chi bộ thôn 3\r\nNghị quyết số 21-NQ/TW “về việc” QĐ, HĐND…\r\n"
    "Đồng chí Nguyễn Thị Ưng phát biểu: khuỷu, nghiêng, giếng, quyết, thuở, ngoằn, yếu, rượu.\n"
)
NOT_TEXT = "Tệp này không phải văn bản. Chọn tệp .docx hoặc .txt."
UNKNOWN = (
    "Không nhận ra bảng mã chữ Việt của tệp. Mở tệp, sao chép phần chữ rồi dán vào ô nội dung, "
    "hoặc lưu lại bằng bảng mã UTF-8 rồi tải lại."
)


def refusal(content):
    """The sentence with which a file is refused."""
    with pytest.raises(BadDocument) as refused:
        read_text_file(content)
    return str(refused.value)


@pytest.mark.parametrize(
    "encoding",
    ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-be"],
)
def test_unicode_is_read_as_it_was_written(encoding):
    mark = "\ufeff" if encoding in {"utf-32-be"} else ""

    assert read_text_file((mark + TEXT).encode(encoding)) == TEXT


def test_utf_16_from_the_other_end_is_read_by_its_mark():
    assert read_text_file(("\ufeff" + TEXT).encode("utf-16-be")) == TEXT


def test_decomposed_letters_of_unicode_stay_as_they_were_written():
    decomposed = unicodedata.normalize("NFD", TEXT)

    assert read_text_file(decomposed.encode()) == decomposed


def in_cp1258(text):
    """Text in Windows-1258: the letter with its shape, then its tone as a sign of its own."""
    tones = "\u0300\u0301\u0303\u0309\u0323"
    signs = []
    for sign in unicodedata.normalize("NFC", text):
        parts = unicodedata.normalize("NFD", sign)
        letter = "".join(part for part in parts if part not in tones)
        tone = "".join(part for part in parts if part in tones)
        signs.append(unicodedata.normalize("NFC", letter) + tone)
    return "".join(signs).encode("cp1258")


def test_windows_1258_becomes_composed_letters():
    assert read_text_file(in_cp1258(TEXT)) == TEXT


# As a program shows them that takes the old encodings for Western letters.
OLD = [
    (
        "§¶ng bé x· Hßa B×nh – Chi bé th«n 3, ngµy 5 th¸ng 3 n¨m 2024. §ång chÝ NguyÔn V¨n D­¬ng, "
        "bÝ th­, kÕt luËn: “thùc hiÖn tèt NghÞ quyÕt” cña Q§; ¡n uèng; ¢u C¬; £; ¤ng; ¥n; ¦u",
        "Đảng bộ xã Hòa Bình – Chi bộ thôn 3, ngày 5 tháng 3 năm 2024. Đồng chí Nguyễn Văn Dương, "
        "bí thư, kết luận: “thực hiện tốt Nghị quyết” của QĐ; Ăn uống; Âu Cơ; Ê; Ông; Ơn; Ưu",
    ),
    (
        "Ñaûng boä xaõ Hoøa Bình – Chi boä thoân 3, ngaøy 5 thaùng 3 naêm 2024. Ñoàng chí Nguyeãn "
        "Vaên Döông, bí thö: “thöïc hieän toát NGHÒ QUYEÁT” tæ leä, nghó, hoïp kyø, chöõa, lyù",
        "Đảng bộ xã Hòa Bình – Chi bộ thôn 3, ngày 5 tháng 3 năm 2024. Đồng chí Nguyễn "
        "Văn Dương, bí thư: “thực hiện tốt NGHỊ QUYẾT” tỉ lệ, nghĩ, họp kỳ, chữa, lý",
    ),
]


@pytest.mark.parametrize(("shown", "text"), OLD, ids=["TCVN3", "VNI"])
def test_the_old_encodings_are_read_where_their_words_are_vietnamese(shown, text):
    assert read_text_file(shown.encode("cp1252")) == text


def test_every_letter_of_tcvn3_is_read():
    small = "aàảãáạ ăằẳẵắặ âầẩẫấậ đ eèẻẽéẹ êềểễếệ iìỉĩíị oòỏõóọ ôồổỗốộ ơờởỡớợ uùủũúụ ưừửữứự yỳỷỹýỵ"
    shown = "aµ¶·¸¹ ¨»¼½¾Æ ©ÇÈÉÊË ® eÌÎÏÐÑ ªÒÓÔÕÖ i×ØÜÝÞ oßáâãä «åæçèé ¬êëìíî uïñòóô ­õö÷øù yúûüýþ"

    assert plain_text.from_tcvn3(shown.encode("cp1252")) == small


def test_a_sign_that_tcvn3_does_not_have_is_no_letter():
    assert plain_text.from_tcvn3(b"a\xc0\x96\xff") == "a\ufffd–\ufffd"


def test_every_letter_of_vni_is_read():
    small = "aàảãáạ ăằẳẵắặ âầẩẫấậ đ eèẻẽéẹ êềểễếệ iìỉĩíị oòỏõóọ ôồổỗốộ ơờởỡớợ uùủũúụ ưừửữứự yỳỷỹýỵ"
    shown = (
        "aaøaûaõaùaï aêaèaúaüaéaë aâaàaåaãaáaä ñ eeøeûeõeùeï eâeàeåeãeáeä iìæóíò ooøoûoõoùoï "
        "oâoàoåoãoáoä ôôøôûôõôùôï uuøuûuõuùuï ööøöûöõöùöï yyøyûyõyùî"
    )
    capitals = shown.upper()

    assert plain_text.from_vni(shown.encode("cp1252")) == small
    assert plain_text.from_vni(capitals.encode("cp1252")) == small.upper()


def test_print_signs_of_windows_alone_decide_nothing_and_hinder_nothing():
    assert read_text_file("Chi bo hop – “xong”…".encode("cp1252")) == "Chi bo hop – “xong”…"


@pytest.mark.parametrize(
    "content",
    [
        "Café crème à la façade, déjà vu, naïveté".encode("latin-1"),
        "Привет, товарищи".encode("cp1251"),
        "Chi bộ họp".encode("cp1258", errors="ignore") + b"\x81\x8d\xff\xfe\xd0",
        "Chi bộ họp, các đồng chí".encode()[:-1],
    ],
)
def test_an_encoding_that_is_not_sure_is_refused(content):
    assert refusal(content) == UNKNOWN


def test_control_signs_are_dropped_and_breaks_of_line_and_page_part_lines():
    content = (
        "\ufeffmột\0 hai\x07\x1b\x85 ba\x0bbốn\x0cnăm\tsáu\r\nbảy và còn nhiều chữ nữa mà thôi"
    )

    assert read_text_file(content.encode()) == (
        "một hai\x85 ba\nbốn\nnăm\tsáu\r\nbảy và còn nhiều chữ nữa mà thôi"
    )


@pytest.mark.parametrize(
    "content",
    [
        bytes(range(256)) * 10,
        bytes(1000),
        b"MZ\x90\0\3\0\0\0\4\0\0\0\xff\xff\0\0\xb8\0\0\0" * 20,
        b"\x7fELF\2\1\1" + bytes(60),
        b"\x01\x02\x03chi bo\x04\x05\x06",
        b"\xff\xfeC\0\x00\xd8A\0",
    ],
)
def test_what_is_no_text_is_refused(content):
    assert refusal(content) == NOT_TEXT


def test_a_word_file_of_old_is_told_as_such():
    assert refusal(b"\xd0\xcf\x11\xe0" + bytes(100)).startswith("Tệp Word đời cũ.")


def test_a_text_of_more_than_five_megabytes_is_refused():
    assert read_text_file(b"a" * plain_text.MAX_BYTES) == "a" * plain_text.MAX_BYTES
    assert refusal(b"a" * (plain_text.MAX_BYTES + 1)) == (
        "Tệp văn bản nặng hơn 5 MB. Chỉ lấy phần nói về một buổi, rồi tải lại."
    )
