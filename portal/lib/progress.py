"""A bar of progress for commands that take their time; nothing where nobody watches."""

from collections.abc import Iterable, Iterator

_WIDTH = 30


def progress(things: Iterable, *, stream) -> Iterator:
    """Yield each of `things` and draw on `stream`, if it is a terminal, how many are done."""
    things = list(things)
    watched = hasattr(stream, "isatty") and stream.isatty()
    for done, thing in enumerate(things):
        if watched:
            stream.write(bar(done, len(things)), ending="")
            stream.flush()
        yield thing
    if watched and things:
        stream.write(bar(len(things), len(things)))


def bar(done: int, total: int) -> str:
    """Return the bar on one line that overwrites itself: "[####----] 12/40".

    >>> bar(1, 2)
    '\\r[###############---------------] 1/2'
    """
    filled = _WIDTH * done // max(total, 1)
    return f"\r[{'#' * filled}{'-' * (_WIDTH - filled)}] {done}/{total}"
