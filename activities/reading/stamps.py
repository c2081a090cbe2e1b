"""The stamp of a secret document: what bears one may not be kept here (Luật 117/2025/QH15)."""

import re

from portal.lib.vietnamese import normal

# A stamp stands by itself on a line above the text: "MẬT", "(TỐI MẬT)", "Độ mật: Tuyệt mật".
_STAMP = re.compile(
    r"^[\W_]{0,9}(?:(?:dấu chỉ )?độ mật[ :]{1,3})?(tuyệt mật|tối mật|mật)[\W_]{0,9}$",
    re.IGNORECASE | re.MULTILINE,
)
_HEAD = 4000  # characters: the head of a document and its first lines


def secrecy_stamp(text: str) -> str:
    """Return the stamp a text bears at its head, in small letters; "" for none."""
    found = _STAMP.search(normal(text[:_HEAD]))
    return found[1].lower() if found else ""
