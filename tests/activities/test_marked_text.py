"""The text of a report with the places marked: nothing of it is lost or doubled."""

from activities.admin.marked_text import marked_lines


def shown(text, *marks):
    """Return each line as pieces, marked ones as (mark, text)."""
    lines = marked_lines(text, [(span, name, name, "fact") for span, name in marks])
    return [
        [(piece.mark, piece.text) if piece.mark else piece.text for piece in line] for line in lines
    ]


def test_a_place_is_marked_in_its_line():
    assert shown("Một hai ba.", ((4, 7), "date")) == [["Một ", ("date", "hai"), " ba."]]


def test_a_place_over_two_lines_is_marked_in_both():
    assert shown("Một hai\nba bốn", ((4, 10), "title")) == [
        ["Một ", ("title", "hai")],
        [("title", "ba"), " bốn"],
    ]


def test_of_two_places_that_overlap_the_longer_is_shown():
    assert shown("Một hai ba", ((0, 3), "a"), ((0, 7), "b")) == [[("b", "Một hai"), " ba"]]


def test_empty_lines_are_left_out():
    assert shown("Một\r\n\r\n\n hai ") == [["Một"], [" hai "]]


def test_only_the_first_place_of_a_value_is_where_its_field_leads():
    lines = marked_lines("An nói. An về.", [((0, 2), "p", "", ""), ((8, 10), "p", "", "")])

    assert [piece.is_first for piece in lines[0] if piece.mark] == [True, False]
