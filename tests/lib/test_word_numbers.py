"""The numbers before paragraphs: not in the text of a Word file, yet seen and quoted."""

import pytest

from portal.lib.word import read_word
from tests.lib.word_files import (
    LONG_ENOUGH,
    STYLES,
    cell,
    level,
    lists,
    make_word,
    numbered,
    paragraph,
    row,
    table,
)


def read(*body, numbering, styles=STYLES):
    word = read_word(make_word(paragraph(LONG_ENOUGH), *body, numbering=numbering, styles=styles))
    lines = word.text.split("\n")[1:]
    return lines, word.html.removeprefix(f"<p>{LONG_ENOUGH}</p>")


def test_a_list_that_a_page_counts_the_same_becomes_a_list():
    lines, html = read(
        numbered("một"), numbered("hai"), paragraph("hết"), numbering=lists(level(0))
    )

    assert lines == ["1. một", "2. hai", "hết"]
    assert html == "<ol><li>một</li><li>hai</li></ol><p>hết</p>"


def test_a_list_that_a_page_would_count_otherwise_is_written_out():
    interrupted = [numbered("một"), numbered("hai"), paragraph("xen"), numbered("ba")]
    roman = [numbered("một", level=1), numbered("hai", level=1)]
    late = [numbered("ba", "2"), numbered("bốn", "2")]
    levels = lists(
        level(0),
        level(1, "upperRoman"),
        ids=("1", "2"),
        more='<w:lvlOverride w:ilvl="0"><w:startOverride w:val="3"/></w:lvlOverride>',
    )

    for body, numbers in [
        (interrupted, ["1. một", "2. hai", "xen", "3. ba"]),
        (roman, ["I. một", "II. hai"]),
        (late, ["3. ba", "4. bốn"]),
        ([numbered("một")], ["1. một"]),
    ]:
        lines, html = read(*body, numbering=levels)
        assert lines == numbers
        assert html == "".join(f"<p>{line}</p>" for line in numbers)


def test_two_lists_below_each_other_are_not_run_together():
    restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
    body = [numbered("a", "1"), numbered("b", "1"), numbered("c", "2"), numbered("d", "2")]

    lines, html = read(*body, numbering=lists(level(0), ids=("1", "2"), more=restart))

    assert lines == ["1. a", "2. b", "1. c", "2. d"]
    assert html == "<ol><li>a</li><li>b</li></ol><p>1. c</p><p>2. d</p>"


def test_levels_count_inside_each_other_and_start_again():
    body = [
        numbered("một", level=0, style="u1"),
        numbered("nhỏ", level=1),
        numbered("chữ", level=2),
        numbered("chữ", level=2),
        numbered("nhỏ", level=1),
        numbered("chữ", level=2),
        numbered("hai", level=0, style="u1"),
        numbered("nhỏ", level=1),
    ]
    numbering = lists(
        level(0, "upperRoman"),
        level(1, "decimal", "%1.%2.", more="<w:isLgl/>"),
        level(2, "lowerLetter", "%3)"),
    )

    lines, html = read(*body, numbering=numbering)

    assert lines == [
        "I. một", "1.1. nhỏ", "a) chữ", "b) chữ", "1.2. nhỏ", "a) chữ", "II. hai", "2.1. nhỏ",
    ]  # fmt: skip
    assert html.startswith("<h2>I. một</h2><p>1.1. nhỏ</p><p>a) chữ</p>")


def test_a_level_that_never_restarts_counts_on():
    body = [numbered("a"), numbered("b", level=1), numbered("c"), numbered("d", level=1)]
    on = level(1, "decimal", "(%2)", more='<w:lvlRestart w:val="0"/>')

    assert read(*body, numbering=lists(level(0), on))[0] == ["1. a", "(1) b", "2. c", "(2) d"]


def test_lists_of_one_definition_count_on_from_each_other():
    body = [numbered("a", "1"), paragraph("x"), numbered("b", "2")]

    assert read(*body, numbering=lists(level(0), ids=("1", "2")))[0] == ["1. a", "x", "2. b"]


@pytest.mark.parametrize(
    ("format", "numbers"),
    [
        ("decimalZero", ["01.", "02."]),
        ("lowerRoman", ["i.", "ii."]),
        ("upperLetter", ["A.", "B."]),
        ("ordinalText", ["1.", "2."]),
        ("none", ["", ""]),
    ],
)
def test_numbers_are_written_as_their_format_says(format, numbers):
    lines, _ = read(numbered("x"), numbered("x"), numbering=lists(level(0, format)))

    assert lines == [f"{number} x".strip() for number in numbers]


def test_letters_and_numerals_go_on_past_the_first_ones():
    letters = [numbered("x") for _ in range(28)]
    roman = [numbered("x", level=1) for _ in range(44)]
    numbering = lists(level(0, "lowerLetter", "%1)"), level(1, "upperRoman"))

    lines, _ = read(*letters, *roman, numbering=numbering)

    assert (lines[25], lines[26], lines[27]) == ("z) x", "aa) x", "bb) x")
    assert (lines[28 + 3], lines[28 + 39], lines[-1]) == ("IV. x", "XL. x", "XLIV. x")


def test_dashes_become_a_list_one_inside_another():
    body = [
        numbered("sâu quá", level=3),
        numbered("một", level=0),
        numbered("trong", level=1),
        numbered("hai", level=0),
    ]
    bullets = [level(at, "bullet", sign) for at, sign in enumerate("-+\uf0b7*")]

    lines, html = read(*body, numbering=lists(*bullets))

    assert lines == ["* sâu quá", "- một", "+ trong", "- hai"]
    assert html == ("<ul><li>sâu quá</li><li>một<ul><li>trong</li></ul></li><li>hai</li></ul>")


def test_a_style_numbers_its_paragraphs():
    styles = STYLES + (
        '<w:style w:type="paragraph" w:styleId="Dieu"><w:name w:val="Điều"/><w:pPr><w:numPr>'
        '<w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="Con"><w:name w:val="Con"/>'
        '<w:basedOn w:val="Dieu"/></w:style>'
    )
    deeper = level(1, "decimal", "Điều %2.", more='<w:pStyle w:val="Dieu"/>')
    none = '<w:numPr><w:numId w:val="0"/></w:numPr>'
    body = [
        paragraph("a", style="Dieu"),
        paragraph("b", style="Con"),
        paragraph("không", style="Dieu", look=none),
        paragraph("c", style="Dieu"),
    ]

    lines, _ = read(*body, numbering=lists(level(0), deeper), styles=styles)

    assert lines == ["Điều 1. a", "Điều 2. b", "không", "Điều 3. c"]


def test_a_list_may_stand_behind_a_style():
    styles = STYLES + (
        '<w:style w:type="numbering" w:styleId="Ds"><w:pPr><w:numPr><w:numId w:val="1"/>'
        "</w:numPr></w:pPr></w:style>"
    )
    numbering = (
        lists(level(0, "upperLetter"))
        + '<w:abstractNum w:abstractNumId="7"><w:numStyleLink w:val="Ds"/></w:abstractNum>'
        '<w:num w:numId="9"><w:abstractNumId w:val="7"/></w:num>'
    )

    assert read(numbered("x", "9"), numbering=numbering, styles=styles)[0] == ["A. x"]


def test_a_list_of_a_cell_stays_in_its_cell():
    body = table(row("TT", cell(numbered("một"), numbered("hai")), "x"))

    lines, html = read(body, numbering=lists(level(0)))

    assert lines == ["TT\t1. một 2. hai\tx"]
    assert "<td><ol><li>một</li><li>hai</li></ol></td>" in html


def test_a_number_before_nothing_is_counted_and_not_written():
    body = [numbered("một"), numbered(""), numbered("ba")]

    lines, html = read(*body, numbering=lists(level(0)))

    assert lines == ["1. một", "3. ba"]
    assert html == "<p>1. một</p><p>3. ba</p>"


@pytest.mark.parametrize(
    "body",
    [
        numbered("x", "404"),
        numbered("x", level=7),
        numbered("x", level="²"),
        numbered("x", level="99999999999999999999"),
    ],
)
def test_a_number_that_leads_nowhere_is_no_number(body):
    lines, _ = read(body, numbering=lists(level(1, "decimal")))

    assert lines == ["x"]
