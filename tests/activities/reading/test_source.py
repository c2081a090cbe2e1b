"""A text, its clean form, and the way back to what was written."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from activities.reading.source import Source


@pytest.mark.parametrize(
    ("written", "text"),
    [
        ("Đồng\u200b chí", "Đồng chí"),
        ("Ðảng\u00a0bộ", "Đảng bộ"),
        ("khóa ⅩⅢ", "khóa XIII"),
        ("２１-NQ/ТW", "21-NQ/TW"),
        ("a\x00b\x07c", "abc"),
        ("Một\r\nhai\rba\vbốn", "Một\nhai\nba\nbốn"),
        (unicodedata.normalize("NFD", "Nghị quyết Đảng ủy"), "Nghị quyết Đảng ủy"),
    ],
)
def test_the_clean_form_is_what_was_meant(written, text):
    assert Source.of(written).text == text


@pytest.mark.parametrize("written", ["Đồng\u200b chí Lê", "Ðảng\u00a0bộ tỉnh", "a\r\nb ⅩⅢ c"])
def test_every_word_leads_back_to_where_it_was_written(written):
    source = Source.of(written)

    for word in source.text.split():
        start = source.text.index(word)
        first, end = source.span(start, start + len(word))
        assert Source.of(written[first:end]).text.strip() == word


def test_decomposed_letters_lead_back_with_their_marks():
    written = unicodedata.normalize("NFD", "Hội nghị quán triệt")
    source = Source.of(written)

    first, end = source.span(9, 19)

    assert unicodedata.normalize("NFC", written[first:end]) == "quán triệt"


@given(st.text(st.characters(codec="utf-8"), max_size=200))
def test_every_place_of_any_text_stands_in_what_was_written(written):
    source = Source.of(written)

    assert len(source.places) == len(source.text) + 1
    assert list(source.places) == sorted(source.places)
    assert source.places[0] >= 0 and source.places[-1] <= len(written)
    assert len(source.view) == len(source.text)
