"""What an uploaded document is, told from its first bytes; what to do with one that is not read.

Reading itself stands in `portal.lib.word` and `portal.lib.plain_text`.
"""

import re

MEGABYTE = 1024 * 1024

_SAVE_AS_DOCX = "Mở bằng Word, chọn Lưu thành .docx rồi tải lại"
OLD_WORD = f"Tệp Word đời cũ. {_SAVE_AS_DOCX}; phần đang nhập vẫn được giữ."
LOCKED = "Tệp được bảo vệ bằng mật khẩu. Mở bằng Word, bỏ mật khẩu, lưu lại rồi tải lại."
_COPY = "Sao chép phần chữ rồi dán vào ô nội dung."
SPREADSHEET = f"Tệp này là bảng tính, không phải tệp Word. {_COPY}"
SLIDES = f"Tệp này là bản trình chiếu, không phải tệp Word. {_COPY}"
_EMPTY = "Tệp rỗng. Chọn lại tệp."
_PDF = "Tệp này là PDF. Mở tệp, bôi đen phần chữ, sao chép rồi dán vào ô nội dung."
_RTF = f"Tệp này là RTF. {_SAVE_AS_DOCX}."
_PICTURE = "Tệp này là ảnh. Gõ hoặc dán phần chữ vào ô nội dung; ảnh thì tải lên ở mục ảnh."
_WEB_PAGE = f"Tệp này là trang web, không phải tệp Word. {_SAVE_AS_DOCX}."
_XML = f"Tệp này là XML, không phải tệp Word. {_SAVE_AS_DOCX}."
ARCHIVE = "Tệp này là tệp nén. Giải nén rồi tải từng tệp .docx."

# What is taken for a report, by its first bytes.
_OTHERS = (
    (rb"%PDF-", _PDF),
    (rb"\s*\{\\rtf", _RTF),
    (rb"\xff\xd8\xff|\x89PNG|GIF8[79]a|RIFF....WEBP|BM....\0\0\0\0|II\*\0|MM\0\*", _PICTURE),
    (rb"....ftyp(?:hei|hev|mif1|msf1|avif)", _PICTURE),
    (rb"Rar!|7z\xbc\xaf|\x1f\x8b", ARCHIVE),
    (
        rb"(?i)\s*+(?:<\?xml[^>]*>\s*+)?(?:(?><!--.*?-->)\s*+)*+"
        rb"<(?:!doctype html|html|head|body)\b",
        _WEB_PAGE,
    ),
    (rb"(?i)mime-version:|from: <saved by", _WEB_PAGE),
    (rb"\s*<\?xml\b", _XML),
)
_OLE = b"\xd0\xcf\x11\xe0"
# Streams of the container that Office used before 2007, and still uses around an encrypted file.
_STREAMS = (
    ("EncryptedPackage", LOCKED),
    ("WordDocument", OLD_WORD),
    ("Workbook", SPREADSHEET),
    ("PowerPoint Document", SLIDES),
)


class BadDocument(ValueError):
    """A file that cannot be read as a report; the message is for the person who uploaded it."""


def refuse_other_kinds(content: bytes) -> None:
    """Refuse what is neither a Word file nor a text file, and say how to bring it in."""
    if not content:
        raise BadDocument(_EMPTY)
    if content.startswith(_OLE):
        raise BadDocument(_of_container(content))
    head = content[:4096].removeprefix(b"\xef\xbb\xbf")
    for pattern, message in _OTHERS:
        if re.match(pattern, head, re.DOTALL):
            raise BadDocument(message)


def is_archive(content: bytes) -> bool:
    """Tell whether a file is an archive, as every .docx is."""
    return content.startswith((b"PK\x03\x04", b"PK\x05\x06"))


def _of_container(content: bytes) -> str:
    for stream, message in _STREAMS:
        if stream.encode("utf-16-le") in content:
            return message
    return OLD_WORD
