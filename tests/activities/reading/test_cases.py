"""Labelled reports, minutes and sentences are read as well as they were when last looked at.

The floors stand a little below what is reached, so that a rule that breaks others shows at once.
"""

import pytest

from tests.activities.reading.scoring import reports, score, sentences


@pytest.fixture(scope="module")
def of_reports():
    return score(reports())


@pytest.fixture(scope="module")
def of_sentences():
    return score(sentences())


def test_documents_and_people_of_reports_are_found_and_none_invented(of_reports):
    assert of_reports.f1("documents") >= 0.99
    assert of_reports.f1("people") >= 0.98


@pytest.mark.parametrize(
    ("fact", "least"),
    [
        ("date", 0.98),
        ("title", 0.98),
        ("cell", 0.98),
        ("kind", 0.98),
        ("date of a document", 0.99),
        ("roles", 0.94),
        ("post", 0.95),
    ],
)
def test_facts_of_reports_are_read_right(of_reports, fact, least):
    assert of_reports.share(fact) >= least


def test_documents_and_people_of_single_sentences_are_found_and_none_invented(of_sentences):
    assert of_sentences.f1("documents") >= 0.98
    assert of_sentences.f1("people") >= 0.94


@pytest.mark.parametrize(
    ("fact", "least"),
    [("date", 0.97), ("date of a document", 0.97), ("roles", 0.92), ("post", 0.93)],
)
def test_facts_of_single_sentences_are_read_right(of_sentences, fact, least):
    assert of_sentences.share(fact) >= least
