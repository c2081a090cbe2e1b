"""One report read whole: what comes of it, and that no text is too odd or too long."""

import json
import unicodedata
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from activities.reading.facts import USES
from activities.reading.report import as_json, read_report
from tests.activities.reading.growing import TENFOLD, growth
from tests.activities.reading.scoring import CASES

FORUM = (CASES / "forum.txt").read_text(encoding="utf-8")


def test_the_forum_is_read_as_a_reader_would():
    report = read_report(FORUM)

    assert report.date == date(2023, 9, 21)
    assert report.cell == "Chi bộ Trung tâm Phát triển quỹ đất tỉnh"
    assert (report.kind, report.is_minutes) == ("diễn đàn", False)
    assert report.theme == (
        "Xây dựng tổ chức cơ sở đảng và nâng cao chất lượng đảng viên trong giai đoạn mới"
    )
    assert FORUM[slice(*report.everyone)] == "toàn thể đảng viên"
    assert (report.place, report.start, report.end, report.counts.total) == (None,) * 4
    assert [(one.name, one.position, one.roles) for one in report.people] == [
        ("Nguyễn Trí Hữu", "Bí thư Chi bộ Trung tâm", ("speaker",)),
        ("Phan Đăng Hải", "Phó Bí thư Chi bộ Trung tâm", ("presenter",)),
    ]


def test_the_documents_of_the_forum_are_told_with_their_use_and_the_wrong_date_stays():
    documents = [
        (one.code or one.text, one.date, one.khoa, one.use) for one in read_report(FORUM).documents
    ]

    assert documents == [
        ("21-NQ/TW", date(2021, 6, 16), "XIII", "học tập"),
        (
            "Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng",
            None,
            None,
            "nhắc đến",
        ),
        ("Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVII", None, None, "nhắc đến"),
    ]


def test_decomposed_text_is_read_alike_and_places_lead_into_it():
    written = unicodedata.normalize("NFD", FORUM)

    report = read_report(written)

    assert [one.name for one in report.people] == ["Nguyễn Trí Hữu", "Phan Đăng Hải"]
    place = report.citations[0].span
    assert unicodedata.normalize("NFC", written[slice(*place)]).startswith("Nghị quyết số 21-NQ/TW")


def test_what_the_text_does_not_say_is_empty():
    report = read_report("Chiều qua trời mưa.")

    assert as_json(report) == as_json(type(report)())


@pytest.mark.parametrize(
    "text", ["", " ", "\n\n", "\0", "\ud800", "🙂" * 50, "\u0301" * 50, ")" * 99]
)
def test_there_is_always_an_answer(text):
    json.dumps(as_json(read_report(text)))


PIECES = st.sampled_from(
    ["đồng chí ", "Nguyễn Văn An", "Bí thư Chi bộ", "Nghị quyết số ", "21-NQ/TW", " ngày 21/9/2023"]
    + [", ", "; ", " – ", "(", ")", "“", "”", "\n", "Chi bộ Một", "chủ trì", "vắng", "BIÊN BẢN\n"]
    + ["khóa XIII", "I. ", "Tổng số đảng viên: 25", "24/26", "của Ban Bí thư", "\u0323", "\t"]
)


@given(st.lists(PIECES | st.text(max_size=8), max_size=40).map("".join))
@settings(max_examples=150, deadline=None)
def test_every_place_that_was_read_lies_in_the_text(text):
    report = read_report(text)

    places = [*report.spans.values(), *(one.span for one in (*report.people, *report.citations))]
    places += [place for one in report.people for place in (*one.spans, *one.said)]
    assert all(0 <= start <= end <= len(text) for start, end in places)
    assert {one.use for one in report.citations} <= {*USES, None}
    json.dumps(as_json(report))


NEAR_MISSES = {
    "honorifics": "đồng chí Nguyễn Văn, đồng chí ",
    "codes": "Nghị quyết số 21-NQ/ 21-NQ/TW/21-",
    "days": "ngày 21/9/ ngày 32/13/2023 tháng ",
    "hosts": "Chi bộ Chi bộ Đảng bộ của của ",
    "brackets": "(“(“, - – ; : ",
    "lines": "BIÊN BẢN\n1.\n\n2.\n",
}


@pytest.mark.parametrize("shape", NEAR_MISSES.values(), ids=NEAR_MISSES)
def test_ten_times_the_text_takes_no_more_than_fifteen_times_as_long(shape):
    def text_of(length):
        return (shape * (length // len(shape) + 1))[:length]

    assert growth(read_report, text_of, short=10_000) <= TENFOLD
