"""Why a text was found, shown in the text itself: marked words, and the passage around them."""

from portal.lib.vietnamese import highlight

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
    """Return the passage of `texts` that holds the most different words, marked; [] if none."""
    best, best_worth = [], 0
    for text in texts:
        pieces = marked(" ".join(text.split()), words)
        start, worth = _densest(pieces)
        if worth > best_worth:
            best, best_worth = _cut(pieces, start), worth
    return best


def _densest(pieces) -> tuple[int, int]:
    """Return where the best window of marked words starts, and how many different ones it has."""
    found, place = [], 0
    for piece, is_match in pieces:
        if is_match:
            found.append((place, piece.lower()))
        place += len(piece)
    best, best_worth, last = 0, 0, 0
    for first, (start, _) in enumerate(found):
        while last < len(found) and found[last][0] < start + PASSAGE - _BEFORE:
            last += 1
        worth = len({word for _, word in found[first:last]})
        if worth > best_worth:
            best, best_worth = start, worth
    return best, best_worth


def _cut(pieces, start) -> list[tuple[str, bool]]:
    """Return about `PASSAGE` characters around `start`, between whole words."""
    whole = "".join(piece for piece, _ in pieces)
    begin, end = 0, len(whole)
    if start > _BEFORE:
        begin = whole.find(" ", start - _BEFORE, start) + 1 or start
    if end > begin + PASSAGE:
        end = max(whole.rfind(" ", begin, begin + PASSAGE), start + 1)
        end = end if end > start + 1 else begin + PASSAGE
    passage, place = [], 0
    for piece, is_match in pieces:
        part = piece[max(begin - place, 0) : max(end - place, 0)]
        if part:
            passage.append((part, is_match))
        place += len(piece)
    head = [("… ", False)] if begin else []
    return head + passage + ([(" …", False)] if end < len(whole) else [])
