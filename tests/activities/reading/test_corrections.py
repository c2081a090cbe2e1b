"""A wrong date is mended in the words of the citation, and nowhere else."""

from datetime import date

import pytest

from activities.reading.corrections import correct_citation

WRITTEN, ISSUED = date(2021, 6, 16), date(2022, 6, 16)
WORDS = "Nghị quyết số 21-NQ/TW ngày 16/6/2021"


@pytest.mark.parametrize(
    ("html", "mended", "found"),
    [
        (f"<p>{WORDS}.</p>", "<p>Nghị quyết số 21-NQ/TW ngày 16/6/2022.</p>", True),
        (
            "<p>Nghị quyết số&nbsp;21-NQ/TW\n  ngày 16/6/2021</p>",
            "<p>Nghị quyết số&nbsp;21-NQ/TW\n  ngày 16/6/2022</p>",
            True,
        ),
        (f"{WORDS} và {WORDS}", " và ".join([WORDS.replace("2021", "2022")] * 2), True),
        ("<p>Họp ngày 16/6/2021.</p>", "<p>Họp ngày 16/6/2021.</p>", False),
        ("", "", False),
    ],
)
def test_date_is_mended_in_the_cited_words_alone(html, mended, found):
    assert correct_citation(html, WORDS, WRITTEN, ISSUED) == (mended, found)


def test_signs_of_html_in_the_words_are_found_as_the_article_stores_them():
    words = "Kết luận A & B ngày 16/6/2021"

    assert correct_citation(f"<p>{words}</p>".replace("&", "&amp;"), words, WRITTEN, ISSUED) == (
        "<p>Kết luận A &amp; B ngày 16/6/2022</p>",
        True,
    )
