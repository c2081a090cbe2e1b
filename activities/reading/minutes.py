"""What minutes tell beyond a report: the numbers of the roll, and who was absent."""

from dataclasses import replace

from activities.reading.facts import Absentee, Counts, Report
from activities.reading.session.absentees import read_absentees
from activities.reading.session.counts import read_counts
from activities.reading.session.sheet import Sheet
from activities.reading.source import Source


def read_minutes(source: Source, report: Report) -> Report:
    """Return the report with the counts and the absentees its text tells.

    A report in the press tells them too: "24/26 đảng viên có mặt".
    """
    sheet = Sheet(source)
    counts, places = read_counts(sheet)
    absent = tuple(read_absentees(sheet))
    spans = report.spans | {name: sheet.span(*place) for name, place in places.items()}
    return replace(report, counts=_with_named(counts, absent), absent=absent, spans=spans)


def _with_named(counts: Counts, absent: tuple[Absentee, ...]) -> Counts:
    """Count those named as absent where the text gives no number of them."""
    excused = sum(one.is_excused is True for one in absent)
    unexcused = sum(one.is_excused is False for one in absent)
    if counts.excused is None and excused:
        counts = replace(counts, excused=excused)
    if counts.unexcused is None and unexcused:
        counts = replace(counts, unexcused=unexcused)
    return counts
