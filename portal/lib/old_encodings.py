"""Vietnamese before Unicode: Windows-1258, TCVN3 (fonts .VnTime) and VNI (fonts VNI-Times).

Each function decodes any bytes; signs that the encoding does not have become U+FFFD. Whether a
text is written in it is for the caller to judge.
"""

import re
import unicodedata

_GRAVE, _HOOK, _TILDE, _ACUTE, _DOT = "\u0300", "\u0309", "\u0303", "\u0301", "\u0323"
_CIRCUMFLEX, _BREVE = "\u0302", "\u0306"

# TCVN3: one byte a letter. Capitals with a tone are small letters in a font of capitals.
_TCVN3_LETTERS = {
    0xA1: "ĂÂÊÔƠƯĐăâêôơưđ",
    0xB5: "àảãáạ",
    0xBB: "ằẳẵắ",
    0xC6: "ặầẩẫấậè",
    0xCE: "ẻẽéẹềểễếệìỉ",
    0xDC: "ĩíịò",
    0xE1: "ỏõóọồổỗốộờởỡớợù",
    0xF1: "ủũúụừửữứựỳỷỹýỵ",
}
_TCVN3 = {
    first + place: letter
    for first, letters in _TCVN3_LETTERS.items()
    for place, letter in enumerate(letters)
}

# VNI: a base letter, then a letter that stands for its marks.
_VNI_MARKS = {"â": _CIRCUMFLEX, "ê": _BREVE}
_VNI_MARKS |= dict(zip("øûõùï", [_GRAVE, _HOOK, _TILDE, _ACUTE, _DOT], strict=True))
_VNI_MARKS |= {
    sign: _CIRCUMFLEX + tone
    for sign, tone in zip("àåãáä", [_GRAVE, _HOOK, _TILDE, _ACUTE, _DOT], strict=True)
}
_VNI_MARKS |= {
    sign: _BREVE + tone
    for sign, tone in zip("èúüéë", [_GRAVE, _HOOK, _TILDE, _ACUTE, _DOT], strict=True)
}
_VNI_LETTERS = dict(zip("ôöñæóòî", "ơưđỉĩịỵ", strict=True))
_VNI_MARKS |= {sign.upper(): marks for sign, marks in _VNI_MARKS.items()}
_VNI_LETTERS |= {sign.upper(): letter.upper() for sign, letter in _VNI_LETTERS.items()}
_VNI_PAIR = re.compile(f"([aeouyôöAEOUYÔÖ])([{''.join(_VNI_MARKS)}])|[{''.join(_VNI_LETTERS)}]")


def from_cp1258(content: bytes) -> str:
    """Decode Windows-1258, whose tones are signs of their own, into composed letters."""
    return unicodedata.normalize("NFC", content.decode("cp1258", errors="replace"))


def from_tcvn3(content: bytes) -> str:
    """Decode TCVN3; the quotes and dashes that Windows put beside it stay."""
    return "".join(
        _TCVN3.get(byte) or bytes([byte]).decode("ascii" if byte > 0xA0 else "cp1252", "replace")
        for byte in content
    )


def from_vni(content: bytes) -> str:
    """Decode VNI into composed letters."""
    text = _VNI_PAIR.sub(_vni_letter, content.decode("cp1252", errors="replace"))
    return unicodedata.normalize("NFC", text)


def _vni_letter(pair: re.Match) -> str:
    base = pair[1] or pair[0]
    return _VNI_LETTERS.get(base, base) + _VNI_MARKS.get(pair[2], "")
