"""Why a text was found, shown in the text itself: marked words, and the passage around them."""

from portal.lib.vietnamese import fold, highlight

# About two lines of a list.
PASSAGE = 220
_BEFORE = 60


def marked(text: str, words) -> list[tuple[str, bool]]:
    """Part `text` into (piece, is_match) where a whole word of it is one of `words`."""
    pieces = highlight(text, words)
    whole: list[tuple[str, bool]] = []
    for place, (piece, is_match) in enumerate(pieces):
        following = pieces[place + 1][0][0] if place + 1 < len(pieces) else " "
        is_match = is_match and not following.isalnum()
        if whole and not is_match and not whole[-1][1]:
            piece = whole.pop()[0] + piece
        whole.append((piece, is_match))
    return whole


def passage(texts, words) -> list[tuple[str, bool]]:
    """Return the passage of `texts` that holds the most different words, marked; [] if none.

    Among equals the one where they stand closest together. A passage stays in one paragraph.
    """
    best, best_worth = [], (0, 0)
    for text in texts:
        for paragraph in _paragraphs(text):
            pieces = marked(paragraph, words)
            start, worth = _densest(pieces)
            if worth > best_worth:
                best, best_worth = _cut(pieces, start), worth
    return best


def _paragraphs(text) -> list[str]:
    """Part a text at its lines; a line that goes on in small letters was only wrapped."""
    paragraphs: list[str] = []
    for line in text.splitlines():
        line = " ".join(line.split())
        if line[:1].islower() and paragraphs:
            paragraphs[-1] += f" {line}"
        elif line:
            paragraphs.append(line)
    return paragraphs


def _densest(pieces) -> tuple[int, tuple[int, int]]:
    """Return where the best run of marked words starts, and its worth: how many, how close."""
    found, place = [], 0
    for piece, is_match in pieces:
        if is_match:
            found.append((place, fold(piece)))
        place += len(piece)
    best, best_worth = 0, (0, 0)
    for first, (start, _) in enumerate(found):
        met = {}
        for place, word in found[first:]:
            if place > start + PASSAGE - _BEFORE:
                break
            met.setdefault(word, place)
        worth = (len(met), -(max(met.values()) - start))
        if worth > best_worth:
            best, best_worth = start, worth
    return best, best_worth


def _cut(pieces, start) -> list[tuple[str, bool]]:
    """Return about `PASSAGE` characters around `start`: from a sentence, between whole words."""
    whole = "".join(piece for piece, _ in pieces)
    begin, end = 0, len(whole)
    if start > _BEFORE:
        sentence = whole.rfind(". ", start - _BEFORE, start) + 2
        begin = sentence if sentence > 1 else whole.find(" ", start - _BEFORE, start) + 1 or start
    if end > begin + PASSAGE:
        end = whole.rfind(" ", start + 1, begin + PASSAGE)
        end = end if end > 0 else begin + PASSAGE
    shown, place = [], 0
    for piece, is_match in pieces:
        part = piece[max(begin - place, 0) : max(end - place, 0)]
        if part:
            shown.append((part, is_match))
        place += len(piece)
    head = [("… ", False)] if begin else []
    return head + shown + ([(" …", False)] if end < len(whole) else [])
