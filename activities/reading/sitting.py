"""Which session a text is about: title, day, host, kind, theme, hours, place."""

from collections.abc import Sequence

from activities.reading.facts import CitedDocument, Report
from activities.reading.session.day import SessionDay, session_day
from activities.reading.session.host import hosts_told
from activities.reading.session.hours import hours_told
from activities.reading.session.kind import kind_told
from activities.reading.session.setting import everybody_told, place_told, theme_told
from activities.reading.session.sheet import Sheet
from activities.reading.session.title import title_place
from activities.reading.session.year import year_around
from activities.reading.source import Source

Place = tuple[int, int]


def read_sitting(source: Source, citations: Sequence[CitedDocument] = ()) -> Report:
    """Return what a text says of its session; see also `read_minutes()`, for the roll.

    The days of `citations` are never the session's.
    """
    sheet = Sheet(source)
    title = title_place(sheet)
    day = session_day(sheet, citations, title)
    hosts = hosts_told(sheet, title)
    lead = _lead(sheet, title)
    main = _main_clause(sheet, day, lead)
    heads = [title] if title else []
    hours = hours_told(sheet, (day.opens, day.words.end) if day else None)
    kind = kind_told(sheet.low, title, main, lead)
    everyone = everybody_told(sheet)
    wordings = {
        "title": title,
        "theme": theme_told(sheet, [*heads, *main, lead, (lead[0], len(sheet.low))]),
        "place": place_told(sheet, [*main, lead]),
    }
    places = wordings | {
        "date": (day.words.start, day.words.end) if day else None,
        "cell": hosts[0].place if hosts else None,
        "kind": kind[1] if kind else None,
        **{name: place for name, (_, place) in hours.items()},
    }
    return Report(
        **{name: sheet.words(*place) for name, place in wordings.items() if place},
        **_day_facts(sheet, day, title),
        **{name: hour for name, (hour, _) in hours.items()},
        cell=hosts[0].name if hosts else None,
        cells=tuple(host.name for host in hosts),
        kind=kind[0] if kind else None,
        everyone=sheet.span(*everyone) if everyone else None,
        spans={name: sheet.span(*place) for name, place in places.items() if place},
    )


def _lead(sheet: Sheet, title: Place | None) -> Place:
    """Return the first three paragraphs of the body."""
    start = title[1] if title else 0
    lines = [line for line in sheet.body if line.start >= start][:3]
    return (lines[0].start, lines[-1].end) if lines else (len(sheet.low), len(sheet.low))


def _main_clause(sheet: Sheet, day: SessionDay | None, lead: Place) -> list[Place]:
    """Return the sentence about the session: what follows its day, what stands before.

    Without a day the first sentence of the body is taken.
    """
    if not day:
        return [sheet.sentence(lead[0])] if lead[0] < lead[1] else []
    start, end = sheet.sentence(day.words.start)
    return [(day.words.end, end), (start, day.opens)]


def _day_facts(sheet: Sheet, day: SessionDay | None, title: Place | None) -> dict:
    if not day:
        return {}
    year = day.words.year or year_around(sheet, day.words, title)
    facts = {"date": day.words.first(year), "date_end": day.words.last(year)}
    return facts if year else {"date_partial": day.words.partial}
