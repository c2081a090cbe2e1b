"""The reader of reports: milliseconds for the forum, reports a second, growth with length.

Folding a text for the search is the simple thing beside it: one pass over all letters.
"""

from pathlib import Path

from activities.reading.report import read_report
from portal.lib.vietnamese import fold
from tests.bench.clock import milliseconds, table

CASES = Path(__file__).parent.parent / "activities" / "reading" / "cases"


def measured():
    """Return the table."""
    forum = (CASES / "forum.txt").read_text(encoding="utf-8")
    reports = [path.read_text(encoding="utf-8") for path in sorted(CASES.glob("written/*.txt"))]
    one = milliseconds(lambda: read_report(forum))
    folding = milliseconds(lambda: fold(forum))
    all_of_them = milliseconds(lambda: [read_report(text) for text in reports], runs=3)
    long = "\n\n".join(reports)
    tenth = long[: len(long) // 10]
    growth = milliseconds(lambda: read_report(long), runs=3) / milliseconds(
        lambda: read_report(tenth), runs=3
    )
    return table(
        "Đọc báo cáo",
        [
            ("diễn đàn 21/9/2023", f"{one:.1f} ms, {one / folding:.0f} lần một lượt bỏ dấu"),
            ("báo cáo mỗi giây", f"{len(reports) / all_of_them * 1000:.0f}"),
            ("văn bản dài gấp 10", f"{growth:.1f} lần thời gian"),
        ],
    )
