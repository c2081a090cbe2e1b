"""The people a text names."""


def read_people(source, citations=()):
    return []
