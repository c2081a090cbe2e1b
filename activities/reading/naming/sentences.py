"""A text cut into sentences; see `lines.py` for the breaks of its lines."""

from collections.abc import Iterator
from dataclasses import dataclass

from activities.reading.naming.lines import CLOSING, STOPS, behind_bullet, lines_of, wrapping_breaks
from activities.reading.naming.words import Words, phrases

# Their full stop ends no sentence, even before a capital.
_ABBREVIATIONS = set(
    phrases("""
        ts, ths, th, gs, pgs, bs, bsckii, bscki, ckii, cki, ks, ls, cn, ds, đd, kts, nsưt, nsnd,
        ngnd, ngưt, dscki, dsckii, bsck, bsnt, gvc, gvcc, msc, dr, mr, mrs, ms, gv, tskh, dsĩ, ys,
        ktv, tp, tx, tt, tr, st, đ, đc, q, p, ph, v, nxb, stt, ncs, no, vs, kg
    """)
)
_OPENING = {'"', "“", "«", "(", "[", "‘"}


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
    words = words.without(wrapping_breaks(words))
    sentences: list[Sentence] = []
    for number, (start, stop) in enumerate(lines_of(words.keys)):
        sentences += _sentences_of_line(words, number, start, stop)
    return words, sentences


def _sentences_of_line(words: Words, number: int, start: int, stop: int) -> Iterator[Sentence]:
    body = behind_bullet(words.keys, start, stop)
    ends = [i + 1 for i in range(body, stop - 1) if _ends(words, i, body)]
    for begin, end in zip([start, *ends], [*ends, stop], strict=True):
        if begin < end:
            is_first = begin == start
            yield Sentence(
                begin,
                end,
                body=body if is_first else begin,
                line=number,
                is_item=is_first and body > start,
                is_last=end == stop,
                is_loud=_is_loud(words, begin, end),
            )


def _ends(words: Words, i: int, body: int) -> bool:
    """Tell whether a sentence ends with the sign at `i`; another word follows it."""
    keys = words.keys
    begins = words.is_capital(i + 1) or words.words[i + 1] in _OPENING
    if keys[i] in CLOSING and i > body and keys[i - 1] in STOPS:
        return begins and keys[i + 1] != "("  # “Vì sao …?” (đồng chí A)
    if keys[i] not in STOPS or keys[i + 1] in CLOSING | STOPS:
        return False
    if not begins and keys[i + 1] != "-":
        return keys[i + 1].isdigit() and keys[i] != "."
    return i == body or keys[i] != "." or not _is_abbreviated(words, i, body)


def _is_abbreviated(words: Words, i: int, body: int) -> bool:
    """Tell a full stop that ends no sentence: "TS. Lê", "V. I. Lênin", "gồm: 1. Lê Văn A"."""
    before, two_before = words.keys[i - 1], words.keys[i - 2]
    if before == "c" and two_before == "/":
        return True  # "Đ/c. Nhàn"
    if before.isdigit() and len(before) < 3 and two_before in {":", ";", ","}:
        return True
    if words.starts[i + 1] == words.ends[i]:  # "được giao.Bình luận", not "PGS.TS" or "T.Ư"
        is_word = len(before) > 1 and words.words[i - 1].islower()
        return before in _ABBREVIATIONS or not is_word
    if before in _ABBREVIATIONS and words.starts[i] == words.ends[i - 1]:
        return True
    # "đồng chí Nguyễn Văn A." ends, "C. Mác" and "V. I. Lênin" do not.
    is_initial = len(before) == 1 and (i - 1 == body or two_before in {".", "("})
    return is_initial and before.isalpha()


def _is_loud(words: Words, start: int, stop: int) -> bool:
    """Tell whether words are written in capitals."""
    letters = [word for word in words.words[start:stop] if len(word) > 1 and word.isalpha()]
    return len(letters) > 2 and sum(map(str.isupper, letters)) * 10 >= len(letters) * 7
