"""The text of a report with the places marked where each value was read."""

from dataclasses import dataclass, replace


@dataclass(frozen=True)
class Piece:
    """A run of text; `mark` is the name of the value read there, `label` what it is, or "".

    `is_first` tells the first place of a value, to which its field leads.
    """

    text: str
    mark: str = ""
    label: str = ""
    kind: str = ""
    is_first: bool = False


SHEET_LABELS = {
    "title": "Tiêu đề",
    "date": "Ngày họp",
    "cell": "Chi bộ",
    "kind": "Loại sinh hoạt",
    "theme": "Chủ đề",
    "place": "Địa điểm",
    "start": "Bắt đầu",
    "end": "Kết thúc",
    "everyone": "Điểm danh",
    "total": "Tổng số",
    "official": "Chính thức",
    "probationary": "Dự bị",
    "present": "Có mặt",
    "excused": "Vắng có lý do",
    "unexcused": "Vắng không lý do",
}


def marks_of(report):
    """Return what was read as (place, mark, label, kind); marks are the names of form rows."""
    marks = [
        (span, name, SHEET_LABELS[name], "fact")
        for name, span in report.spans.items()
        if name in SHEET_LABELS
    ]
    if report.everyone and "everyone" not in report.spans:
        marks.append((report.everyone, "everyone", SHEET_LABELS["everyone"], "fact"))
    for number, person in enumerate(report.people):
        for span in person.spans or (person.span,):
            marks.append((span, f"person-{number}", "Người", "person"))
    for number, cited in enumerate(report.documents):
        marks.append((cited.span, f"document-{number}", "Văn bản", "document"))
    for number, absentee in enumerate(report.absent):
        marks.append((absentee.span, f"absent-{number}", "Vắng", "person"))
    return marks


def marked_lines(text, marks):
    """Part `text` into lines of `Piece`s; where two places overlap the longer one is shown.

    Empty lines are left out. The pieces joined are the text's own lines.
    """
    pieces, done, seen = [], 0, set()
    for (start, end), mark, label, kind in _without_overlaps(marks):
        read = Piece(text[start:end], mark, label, kind, is_first=mark not in seen)
        pieces += [Piece(text[done:start]), read]
        done = end
        seen.add(mark)
    pieces.append(Piece(text[done:]))
    lines = [[]]
    for piece in pieces:
        first, *others = piece.text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
        lines[-1].append(replace(piece, text=first))
        lines += [[replace(piece, text=other, is_first=False)] for other in others]
    kept = ([piece for piece in line if piece.text] for line in lines)
    return [line for line in kept if any(piece.text.strip() for piece in line)]


def _without_overlaps(marks):
    """Return the marks in order, each clear of those before; a title may hold a whole line."""
    longest_first = sorted(marks, key=lambda mark: (mark[0][0], -mark[0][1]))
    kept, done = [], 0
    for mark in longest_first:
        start, end = mark[0]
        if start >= done and end > start:
            kept.append(mark)
            done = end
    return kept
