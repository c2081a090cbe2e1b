"""The reader of reports: milliseconds for the forum, reports a second, growth with length.

Folding a text for the search is the simple thing beside it: one pass over all letters.
"""

from activities.reading.report import read_report
from portal.lib.vietnamese import fold
from tests.activities.reading.scoring import CASES, reports, score, sentences
from tests.bench.clock import milliseconds, table

FACTS = ("date", "title", "cell", "kind", "date of a document", "roles", "post")


def measured():
    """Return the tables: how fast, and how well."""
    return "\n".join(
        [_speed(), _quality("Báo cáo, biên bản", reports()), _quality("Câu đơn", sentences())]
    )


def _quality(title, cases):
    total = score(cases)
    rows = [(f"{kind}, F1", f"{total.f1(kind):.3f}") for kind in ("documents", "people")]
    rows += [(fact, f"{total.share(fact):.3f}") for fact in FACTS if total.asked[fact]]
    return table(f"{title}: {len(cases)} văn bản có nhãn", rows)


def _speed():
    forum = (CASES / "forum.txt").read_text(encoding="utf-8")
    texts = [text for _, text, _ in reports()]
    one = milliseconds(lambda: read_report(forum))
    folding = milliseconds(lambda: fold(forum))
    all_of_them = milliseconds(lambda: [read_report(text) for text in texts], runs=3)
    long = "\n\n".join(texts)
    tenth = long[: len(long) // 10]
    growth = milliseconds(lambda: read_report(long), runs=3) / milliseconds(
        lambda: read_report(tenth), runs=3
    )
    return table(
        "Đọc báo cáo",
        [
            ("diễn đàn 21/9/2023", f"{one:.1f} ms, {one / folding:.0f} lần một lượt bỏ dấu"),
            ("báo cáo mỗi giây", f"{len(texts) / all_of_them * 1000:.0f}"),
            ("văn bản dài gấp 10", f"{growth:.1f} lần thời gian"),
        ],
    )
