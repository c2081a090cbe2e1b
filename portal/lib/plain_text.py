"""Text files in whatever encoding a word processor left them: `read_text_file()` is the one door.

A file that says its encoding, or can be no other, is decoded. Of the old Vietnamese encodings
one is taken only if under it, and under no other, the words are Vietnamese syllables: a wrong
guess would be worse than a clear message.
"""

import codecs
import re
import unicodedata

from portal.lib.file_kinds import MEGABYTE, BadDocument, refuse_other_kinds
from portal.lib.old_encodings import from_cp1258, from_tcvn3, from_vni

MAX_BYTES = 5 * MEGABYTE

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # begins like UTF-16 LE, so it is asked first
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_NOT_TEXT = "Tệp này không phải văn bản. Chọn tệp .docx hoặc .txt."
_UNKNOWN = (
    "Không nhận ra bảng mã chữ Việt của tệp. Mở tệp, sao chép phần chữ rồi dán vào ô nội dung, "
    "hoặc lưu lại bằng bảng mã UTF-8 rồi tải lại."
)
_OLD_FONTS = (
    "Tệp gõ bằng phông chữ cũ (TCVN3 hoặc VNI), đọc ra sẽ sai. Chuyển sang Unicode bằng UniKey "
    "hoặc Word rồi tải lại; phần đang nhập vẫn được giữ."
)
_NEW_LINE = re.compile(r"[\x0b\x0c]")  # breaks of line and page: words on both sides stay apart
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]")
# More control signs than one in so many letters: whatever it is, nobody reads it.
_TOLERATED = 20

# A word is what stands between ASCII signs, spaces and the quotes, dashes and dots of print.
_WORD = re.compile(r"[^\s\x00-@\[-`{-\x7f\u00a0\u2010-\u2026\u00ab\u00bb]+")
_TONES = dict.fromkeys(map(ord, "\u0300\u0301\u0303\u0309\u0323"))
_SYLLABLE = re.compile(
    r"(?:ngh?|nh|gh|gi|kh|ch|th|tr|ph|qu|[bcdđghklmnprstvx])?"
    r"(?:(?:[aăâeêioôơuưy]|iê|oa|oă|oe|oo|uâ|uê|uô|uyê?|ươ|yê)(?:ch|ng|nh|[cmnpt])"
    r"|[aeêioôơuưy]|a[iouy]|â[uy]|eo|êu|i[au]|iêu|o[aei]|oa[ioy]|oeo|[ôơ]i|u[aeêiơy]|uôi|uây"
    r"|uy[au]|ư[aiu]|ươ[iu]|yêu)"
)
_ABBREVIATION = re.compile(r"[A-ZĐ]*Đ[A-ZĐ]*")  # QĐ, HĐND: no syllable, and no sign against it
_SURE = 0.9


def read_text_file(content: bytes) -> str:
    """Return the text of a file; line ends stay as they are, control signs are dropped."""
    if len(content) > MAX_BYTES:
        raise BadDocument(
            f"Tệp văn bản nặng hơn {MAX_BYTES // MEGABYTE} MB. "
            "Chỉ lấy phần nói về một buổi, rồi tải lại."
        )
    refuse_other_kinds(content)
    text = _NEW_LINE.sub("\n", _decoded(content))
    if len(_CONTROL.findall(text)) * _TOLERATED > len(text):
        raise BadDocument(_NOT_TEXT)
    return _CONTROL.sub("", text)


def refuse_old_fonts(text: str) -> None:
    """Refuse the text of a Word file whose letters are right only in a font of the 1990s."""
    content = text.encode("cp1252", errors="replace")
    if _vietnamese(text) < 0.5 and max(map(_vietnamese, _of_old_fonts(content))) > _SURE:
        raise BadDocument(_OLD_FONTS)


def _decoded(content: bytes) -> str:
    for mark, encoding in _BOMS:
        if content.startswith(mark):
            return _strictly(content[len(mark) :], encoding)
    if encoding := _wide_encoding(content):
        return _strictly(content, encoding)
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return _from_old_encoding(content)


def _strictly(content: bytes, encoding: str) -> str:
    try:
        return content.decode(encoding)
    except UnicodeDecodeError:
        raise BadDocument(_NOT_TEXT) from None


def _wide_encoding(content: bytes) -> str:
    """Return UTF-16 in its byte order where one of the two bytes of a letter is often zero."""
    head = content[:4096]
    first, second = head[::2].count(0), head[1::2].count(0)
    if max(first, second) * 8 < len(head) or min(first, second) * 8 > max(first, second):
        return ""
    return "utf-16-le" if second > first else "utf-16-be"


def _from_old_encoding(content: bytes) -> str:
    if len(re.findall(rb"[\x00-\x08\x0e-\x1f]", content)) * _TOLERATED > len(content):
        raise BadDocument(_NOT_TEXT)
    readings = sorted([from_cp1258(content), *_of_old_fonts(content)], key=_vietnamese)
    *_, second, best = readings
    if _vietnamese(best) < _SURE or (_vietnamese(second) > _SURE and second != best):
        raise BadDocument(_UNKNOWN)
    return best


def _of_old_fonts(content: bytes) -> list[str]:
    return [from_tcvn3(content), from_vni(content)]


def _vietnamese(text: str) -> float:
    """Return how many of the words with marks are Vietnamese syllables, from 0 to 1."""
    words = [word for word in _WORD.findall(text[:200_000]) if not word.isascii()]
    words = [word for word in words if not _ABBREVIATION.fullmatch(word)]
    return sum(map(_is_syllable, words)) / len(words) if words else 1.0


def _is_syllable(word: str) -> bool:
    parts = unicodedata.normalize("NFD", word.lower())
    letters = parts.translate(_TONES)
    is_toned_once = len(parts) - len(letters) <= 1
    return is_toned_once and bool(_SYLLABLE.fullmatch(unicodedata.normalize("NFC", letters)))
