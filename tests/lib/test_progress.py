"""The bar of progress: drawn where somebody watches, silent elsewhere."""

import io

from portal.lib.progress import bar, progress


class Terminal(io.StringIO):
    """A stream somebody watches, as Django's commands wrap it."""

    def isatty(self):
        return True

    def write(self, text, ending="\n"):
        return super().write(text + ending)


def test_everything_is_passed_on_in_order():
    assert list(progress("abc", stream=io.StringIO())) == ["a", "b", "c"]


def test_a_file_gets_no_bar():
    stream = io.StringIO()

    list(progress([1, 2], stream=stream))

    assert stream.getvalue() == ""


def test_a_terminal_sees_how_many_are_done():
    stream = Terminal()

    list(progress([1, 2], stream=stream))

    assert stream.getvalue() == f"{bar(0, 2)}{bar(1, 2)}{bar(2, 2)}\n"


def test_the_bar_of_nothing_is_empty():
    assert bar(0, 0) == f"\r[{'-' * 30}] 0/0"
