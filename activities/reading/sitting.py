"""Which session a text is about: title, day, host, kind, hours, place."""

from activities.reading.facts import Report


def read_sitting(source, citations=()):
    return Report()
