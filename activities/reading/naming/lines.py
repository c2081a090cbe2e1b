"""The lines of a text: which breaks only wrap a sentence, and which part rows or paragraphs.

A small letter goes on with the line before. A capital goes on only in a text that wraps its lines,
behind a line that is as full as the wrapped ones.
"""

from activities.reading.naming.honorifics import HONORIFICS
from activities.reading.naming.words import Phrases, Words, phrases

Line = tuple[int, int]

STOPS = {".", "!", "?"}
CLOSING = {'"', "”", "»", ")", "]", "'", "’"}
# A line that ends with one of these goes on.
_UNFINISHED = set(
    phrases("""
        -, (, và, của, các, là, đồng, với, cho, tại, trong, về, ông, bà, đ/c, thị, văn, c, ngày,
        tháng, năm, số, xã, phường, huyện, tỉnh, từ, đến, theo, những, một, được, đã, để, có, gồm,
        bí, phó
    """)
) | {","}
_OFFICES = Phrases(
    phrases("""
        bí thư, phó bí thư, chi ủy viên, đảng ủy viên, ủy viên, trưởng, phó, giám đốc, hiệu trưởng,
        chủ tịch, chủ nhiệm, tỉnh ủy viên, huyện ủy viên, thành ủy viên, nguyên, chánh
    """)
)
# Written small throughout, minutes begin their rows so: "chủ trì đ/c …".
_LABELS = Phrases(
    phrases("chủ trì, chủ tọa, thư ký, vắng, có mặt, khách mời, ghi biên bản, người ghi, nội dung")
)
_ROMAN = {"i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"}


def lines_of(keys: list[str]) -> list[Line]:
    """Return the ranges of the lines, empty ones too."""
    breaks = [-1, *(i for i, one in enumerate(keys) if one == "\n"), len(keys)]
    return [(before + 1, after) for before, after in zip(breaks, breaks[1:], strict=False)]


def behind_bullet(keys: list[str], start: int, stop: int) -> int:
    """Return where a line begins behind its bullet or number: "- ", "1. ", "a) ", "II. "."""
    i = start
    while i < stop and keys[i] in {"-", ","} and i < start + 3:
        i += 1
    if i + 1 < stop and keys[i + 1] in {".", ")", "/", "-", ","}:
        mark, sign = keys[i], keys[i + 1]
        is_letter = len(mark) == 1 and mark.isalpha() and sign == ")"
        is_number = mark.isdigit() and len(mark) < 3 and sign != "/"
        if is_letter or is_number or (mark in _ROMAN and sign in {".", ")"}):
            return i + 2
    return i if i < stop else start


def wrapping_breaks(words: Words) -> set[int]:
    """Return the line breaks that only wrap a sentence."""
    lines = lines_of(words.keys)
    pairs = [
        (one, two)
        for one, two in zip(lines, lines[1:], strict=False)
        if one[0] < one[1] and two[0] < two[1]
    ]
    widths = sorted(_width(words, line) for line in lines if line[0] < line[1])
    full = widths[len(widths) * 9 // 10] * 0.8 if widths else 0
    small = [(one, two) for one, two in pairs if _goes_on(words, one, two, full)]
    return {one[1] for one, _ in small} | _breaks_before_capitals(words, pairs, small)


def _breaks_before_capitals(
    words: Words, pairs: list[tuple[Line, Line]], small: list[tuple[Line, Line]]
) -> set[int]:
    """Return the wrapping breaks before capitals, where a third of the breaks wraps anyhow."""
    wrapped = {one[1] for one, _ in small}
    open_pairs = [pair for pair in pairs if pair[0][1] not in wrapped and _is_open(words, *pair)]
    if not small or len(small) * 3 < len(open_pairs):
        return set()
    widths = sorted(_width(words, one) for one, _ in small)
    full = widths[len(widths) // 4] * 0.8
    return {
        one[1]
        for one, two in open_pairs
        if _width(words, one) + 1 + words.ends[two[0]] - words.starts[two[0]] >= full
    }


def _width(words: Words, line: Line) -> int:
    return words.ends[line[1] - 1] - words.starts[line[0]]


def _goes_on(words: Words, one: Line, two: Line, full: float) -> bool:
    """Tell whether a line certainly goes on in the next."""
    keys = words.keys
    first, last = words.words[two[0]], keys[one[1] - 1]
    is_row = behind_bullet(keys, *two) > two[0]
    if keys[two[0]] == "-" and (last not in _UNFINISHED or last == "c"):
        return two[1] - two[0] > 1 and _tells_office(words, one, two)
    if _is_label(words, two):
        return False
    if keys[one[1] - 3 : one[1]] == ["đ", "/", "c"] and keys[one[1] - 4][0].isdigit():
        return False  # "31/34 đ/c"
    if last in _UNFINISHED or keys[one[1] - 2 : one[1]] == ["đồng", "chí"]:
        return not is_row
    if HONORIFICS.at(keys, *two) or _LABELS.at(keys, *two):
        is_speech = ":" in keys[two[0] : min(two[1], two[0] + 8)]
        if is_speech or _width(words, one) < full:
            return False
    return first[0].islower() and not is_row


def _is_label(words: Words, line: Line) -> bool:
    """Tell a row of minutes that begins with its label: "Chủ tọa: …"."""
    label = _LABELS.at(words.keys, *line)
    return bool(label) and words.is_capital(line[0]) and ":" in words.keys[line[0] : line[0] + 8]


def _tells_office(words: Words, one: Line, two: Line) -> bool:
    """Tell whether a dash begins the office of who is named at the end of the line before."""
    keys = words.keys
    is_name = words.is_capital(one[1] - 1) and words.is_word(one[1] - 1)
    if not is_name or behind_bullet(keys, *one) > one[0]:
        return False
    is_label = ":" in keys[two[0] : min(two[1], two[0] + 6)]
    return not is_label and bool(_OFFICES.at(keys, two[0] + 1, two[1]))


def _is_open(words: Words, one: Line, two: Line) -> bool:
    """Tell whether a sentence may go on over a line break."""
    keys = words.keys
    last = keys[one[1] - 1]
    is_label = one[1] - one[0] < 8 and _LABELS.at(keys, *one)
    if is_label or words.words[two[0]][0].islower():
        return False  # a row: what wraps in small letters certainly goes on
    if last in STOPS | {":", ";"} or (last in CLOSING and keys[one[1] - 2] in STOPS):
        return False
    if behind_bullet(keys, *two) > two[0] and keys[two[0]] != "-":
        return False
    return ":" not in keys[two[0] : min(two[1], two[0] + 5)]
