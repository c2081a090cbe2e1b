"""How the time of reading grows with the text."""

import gc
import time

# How many times as long ten times the text may take: long texts leave the processor's caches.
TENFOLD = 15


def growth(read, text_of, *, short=20_000):
    """Return how many times as long `read` takes for ten times the text.

    `text_of(length)` makes the text. Only the time of this process counts, without the collecting
    of garbage, and of several tries the quickest: other work on the machine must not show.
    """

    def seconds(length, tries):
        text = text_of(length)
        return min(_once(read, text) for _ in range(tries))

    seconds(short // 10, 1)
    return seconds(10 * short, 2) / max(seconds(short, 4), 0.003)


def _once(read, text):
    gc.collect()
    gc.disable()
    try:
        start = time.process_time()
        read(text)
        return time.process_time() - start
    finally:
        gc.enable()
