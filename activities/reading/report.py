"""From the text of a report, or of minutes, to what it says: `read_report()` is the one door.

Nothing is invented: what the text does not say is None or empty. Every value has its place in the
text, so that a screen can mark what was read.
"""

from dataclasses import asdict, replace

from activities.reading.citations import read_citations
from activities.reading.facts import Report
from activities.reading.minutes import read_minutes
from activities.reading.people import read_people
from activities.reading.sections import are_minutes
from activities.reading.sitting import read_sitting
from activities.reading.source import Source


def read_report(text: str) -> Report:
    """Read one report or minutes; see `Report` for what comes of it. Never raises."""
    source = Source.of(text)
    citations = read_citations(source)
    report = read_sitting(source, citations)
    people = read_people(source, citations)
    report = replace(
        report,
        is_minutes=are_minutes(source),
        citations=tuple(citations),
        people=tuple(people),
    )
    return read_minutes(source, report)


def as_json(report: Report) -> dict:
    """Return a report as plain values: days and hours as text, places as pairs of numbers."""
    return _plain(asdict(report))


def _plain(value):
    if isinstance(value, dict):
        return {name: _plain(one) for name, one in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(one) for one in value]
    if hasattr(value, "strftime") and hasattr(value, "hour"):
        return f"{value:%H:%M}"
    return value.isoformat() if hasattr(value, "isoformat") else value
