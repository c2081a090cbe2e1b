"""A text cut into sentences.

Pasted text breaks its lines anywhere, or writes one paragraph, one row of a list, on each: a break
that only wraps a sentence is dropped, every other ends one.
"""

from dataclasses import dataclass

from activities.reading.words import Phrases, Words, phrases

# Their full stop ends no sentence, even before a capital.
_ABBREVIATIONS = set(
    phrases("""
    ts, ths, th, gs, pgs, bs, bsckii, bscki, ckii, cki, ks, ls, cn, ds, đd, kts, nsưt, nsnd, ngnd, ngưt,
    dscki, dsckii, bsck, bsnt, gvc, gvcc, bscki., msc, dr, mr, mrs, ms, gv, tskh, tp, tx, tt, tr, st, đ, đc, đ/c, q, p, ph, v, nxb, stt, ncs, no, vs, kg
    """)
)
_STOPS = {".", "!", "?"}
_CLOSING = {'"', "”", "»", ")", "]", "'", "’"}
_OPENING = {'"', "“", "«", "(", "[", "‘"}
# A line that ends with one of these goes on.
_UNFINISHED = set(
    phrases("""
    -, (, và, của, các, là, đồng, với, cho, tại, trong, về, ông, bà, đ/c, thị, văn, c, ngày, tháng,
    năm, số, xã, phường, huyện, tỉnh, từ, đến, theo, những, một, được, đã, để, có, gồm, bí, phó
    """)
) | {","}
_OFFICES = Phrases(
    phrases("""
    bí thư, phó bí thư, chi ủy viên, đảng ủy viên, ủy viên, trưởng, phó, giám đốc, hiệu trưởng, chủ tịch,
    chủ nhiệm, tỉnh ủy viên, huyện ủy viên, thành ủy viên, nguyên, chánh
    """)
)
_ROMAN = set("i ii iii iv v vi vii viii ix x xi xii".split())


@dataclass(frozen=True)
class Sentence:
    """The words from `start` to `stop`; `body` is where it begins behind a bullet or a number.

    `line` counts the lines of the text. `is_item` tells a row of a list, `is_last` the end of its
    line, `is_loud` words all in capitals, where a capital tells nothing.
    """

    start: int
    stop: int
    body: int
    line: int
    is_item: bool
    is_last: bool
    is_loud: bool


def read_sentences(text: str) -> tuple[Words, list[Sentence]]:
    """Cut a text into words and sentences."""
    words = Words.of(text)
    words = words.without(_wrapping(words))
    sentences: list[Sentence] = []
    for line, (start, stop) in enumerate(_lines(words.keys)):
        body = _behind_bullet(words, start, stop)
        cuts = [start, *(i for i in range(body, stop - 1) if _ends(words, i, body, stop)), stop]
        for first, after in zip(cuts, cuts[1:], strict=False):
            begin = first + 1 if first > start else start
            end = min(after + 1, stop)
            if begin < end:
                is_first = begin == start
                sentences.append(
                    Sentence(
                        begin,
                        end,
                        body if is_first else begin,
                        line,
                        is_first and body > start,
                        after == stop,
                        _is_loud(words, begin, end),
                    )
                )
    return words, sentences


def _lines(keys: list[str]) -> list[tuple[int, int]]:
    """Return the ranges of the lines, empty ones too."""
    breaks = [-1, *(i for i, one in enumerate(keys) if one == "\n"), len(keys)]
    return [(before + 1, after) for before, after in zip(breaks, breaks[1:], strict=False)]


def _wrapping(words: Words) -> set[int]:
    """Return the line breaks that only wrap a sentence.

    A small letter always goes on. A capital goes on only in a text that wraps its lines, behind a
    line that is as full as the wrapped ones.
    """
    lines = _lines(words.keys)
    pairs = [
        (one, two)
        for one, two in zip(lines, lines[1:], strict=False)
        if one[0] < one[1] and two[0] < two[1]
    ]
    small = [(one, two) for one, two in pairs if _goes_on(words, one, two)]
    if len(small) > 5 and not _is_filled(words, lines, small):
        return {one[1] for one, _ in small if words.keys[one[1] - 1] in _UNFINISHED}
    wrapping = {one[1] for one, _ in small}
    open_pairs = [pair for pair in pairs if not _is_closed(words, *pair)]
    if len(small) * 3 >= len(open_pairs) > 0:
        widths = sorted(_width(words, *one) for one, _ in small)
        full = widths[len(widths) // 4] * 0.8 if widths else 0
        for one, two in open_pairs:
            first = words.ends[two[0]] - words.starts[two[0]]
            if widths and _width(words, *one) + 1 + first >= full:
                wrapping.add(one[1])
    return wrapping


def _is_filled(words: Words, lines: list, small: list) -> bool:
    """Tell wrapped lines, which are full, from rows that only begin with small letters."""
    widths = sorted(_width(words, *line) for line in lines if line[0] < line[1])
    full = widths[len(widths) * 4 // 5] * 0.7
    return sum(_width(words, *one) > full for one, _ in small) * 2 > len(small)


def _width(words: Words, start: int, stop: int) -> int:
    return words.ends[stop - 1] - words.starts[start]


def _goes_on(words: Words, one: tuple[int, int], two: tuple[int, int]) -> bool:
    """Tell whether a line certainly goes on in the next."""
    first, last = words.words[two[0]], words.keys[one[1] - 1]
    if last in _UNFINISHED and not (words.keys[two[0]] == "-" and last != "c"):
        return _behind_bullet(words, *two) == two[0]
    if words.keys[two[0]] == "-" and two[1] - two[0] > 1:
        return _tells_office(words, one, two)
    return first[0].islower() and _behind_bullet(words, *two) == two[0]


def _tells_office(words: Words, one: tuple[int, int], two: tuple[int, int]) -> bool:
    """Tell whether a dash begins the office of who is named at the end of the line before."""
    is_name = words.is_capital(one[1] - 1) and words.is_word(one[1] - 1)
    is_row = _behind_bullet(words, *one) > one[0]
    label = ":" in words.keys[two[0] : min(two[1], two[0] + 6)]
    return (
        is_name and not is_row and not label and bool(_OFFICES.at(words.keys, two[0] + 1, two[1]))
    )


def _is_closed(words: Words, one: tuple[int, int], two: tuple[int, int]) -> bool:
    """Tell whether a line break certainly ends a sentence."""
    last = words.keys[one[1] - 1]
    if last in _STOPS | {":", ";"} or (last in _CLOSING and words.keys[one[1] - 2] in _STOPS):
        return True
    if _behind_bullet(words, *two) > two[0] and words.keys[two[0]] != "-":
        return True
    return ":" in words.keys[two[0] : min(two[1], two[0] + 5)] or _goes_on(words, one, two)


def _behind_bullet(words: Words, start: int, stop: int) -> int:
    """Return where a line begins behind its bullet or number: "- ", "1. ", "a) ", "II. "."""
    i = start
    while i < stop and words.keys[i] in {"-", ","} and i < start + 3:
        i += 1
    if i + 1 < stop and words.keys[i + 1] in {".", ")", "/", "-", ","}:
        mark = words.keys[i]
        is_letter = len(mark) == 1 and mark.isalpha() and words.keys[i + 1] == ")"
        is_number = mark.isdigit() and len(mark) < 3 and words.keys[i + 1] in {".", ")", "-", ","}
        if is_letter or is_number or (mark in _ROMAN and words.keys[i + 1] in {".", ")"}):
            return i + 2
    return i if i < stop else start


def _ends(words: Words, i: int, body: int, stop: int) -> bool:
    """Tell whether a sentence ends with the sign at `i`."""
    if words.keys[i] in _CLOSING and i > body and words.keys[i - 1] in _STOPS:
        return words.is_capital(i + 1) or words.words[i + 1] in _OPENING
    if words.keys[i] not in _STOPS or words.keys[i + 1] in _CLOSING | _STOPS:
        return False
    if not (words.is_capital(i + 1) or words.words[i + 1] in _OPENING or words.keys[i + 1] == "-"):
        return words.keys[i + 1].isdigit() and words.keys[i] != "."
    if i == body or words.keys[i] != ".":
        return True
    before = words.keys[i - 1]
    if before.isdigit() and len(before) < 3 and words.keys[i - 2] in {":", ";", ","}:
        return False  # "gồm: 1. Nguyễn Văn A; 2. Trần Thị B"
    if words.starts[i + 1] == words.ends[i]:  # "được giao.Bình luận", not "PGS.TS" or "T.Ư"
        return before not in _ABBREVIATIONS and len(before) > 1 and words.words[i - 1].islower()
    # "đồng chí Nguyễn Văn A." ends, "C. Mác" and "V. I. Lênin" do not.
    is_initial = len(before) == 1 and (i - 1 == body or words.keys[i - 2] in {".", "("})
    return not (before in _ABBREVIATIONS and words.starts[i] == words.ends[i - 1]) and not (
        is_initial and before.isalpha()
    )


def _is_loud(words: Words, start: int, stop: int) -> bool:
    """Tell whether words are written in capitals."""
    letters = [word for word in words.words[start:stop] if len(word) > 1 and word.isalpha()]
    return len(letters) > 2 and sum(map(str.isupper, letters)) * 10 >= len(letters) * 7
