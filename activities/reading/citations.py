"""The documents a text names."""


def read_citations(source):
    return []
