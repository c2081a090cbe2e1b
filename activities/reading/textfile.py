"""Text files in whatever encoding a word processor left them."""

from pathlib import Path


class UnreadableText(ValueError):
    """A file that is no text; the message is for the person who chose it."""


def read_text(path) -> str:
    """Return the text of a file."""
    return Path(path).read_bytes().decode("utf-8-sig")
