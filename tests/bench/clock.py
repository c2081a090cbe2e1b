"""Measuring time: the fastest of a few runs, which is what the work costs undisturbed."""

import time


def milliseconds(work, *, runs=7):
    """Return how long `work()` takes, in milliseconds: the fastest of several runs."""
    best = float("inf")
    for _ in range(runs):
        start = time.perf_counter()
        work()
        best = min(best, time.perf_counter() - start)
    return best * 1000


def table(title, rows):
    """Return a table of (what, how much) for the terminal."""
    width = max(len(what) for what, _ in rows)
    lines = [f"  {what:<{width}}  {much}" for what, much in rows]
    return "\n".join([title, *lines, ""])
