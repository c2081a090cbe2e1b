"""Days in citations: read day first, corrected without touching anything else."""

import time
import unicodedata
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from activities.reading.dates import dates_in, first_date, replace_date

OLD, NEW = date(2021, 6, 16), date(2022, 6, 16)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nghị quyết số 21-NQ/TW, ngày 16/6/2022", date(2022, 6, 16)),
        ("19-NQ/TW ngày 16-6-2022", date(2022, 6, 16)),
        ("ngày 16.6.2022.", date(2022, 6, 16)),
        ("28/07/2021", date(2021, 7, 28)),
        ("05/03/2026", date(2026, 3, 5)),
        ("21-NQ/TW@2022-06-16", date(2022, 6, 16)),
        ("ngày 05 tháng 02 năm 2026", date(2026, 2, 5)),
        ("Ngày 21 tháng Chín năm 2023", date(2023, 9, 21)),
        ("ngày 3 tháng mười hai năm 2024", date(2024, 12, 3)),
        ("ngày 3 tháng năm năm 2024", date(2024, 5, 3)),
        ("26 tháng 5 năm 2025của Bộ Chính trị", date(2025, 5, 26)),
        (unicodedata.normalize("NFD", "ngày 16 tháng 6 năm 2022"), date(2022, 6, 16)),
        ("ngay 16 thang 6 nam 2022", date(2022, 6, 16)),
        ("ngày 16\u00a0tháng&nbsp;6 năm\n2022", date(2022, 6, 16)),
        ("ngày 16 tháng 6/2022", date(2022, 6, 16)),
        ("tối thứ Năm, 21/09/23, chi bộ họp", date(2023, 9, 21)),
        ("ngày 16 / 6 / 2022", date(2022, 6, 16)),
        ("từ 16/6/2022-20/6/2022", date(2022, 6, 16)),
        ("29/2/2024", date(2024, 2, 29)),
    ],
)
def test_first_date_reads_the_ways_citations_write_a_day(text, expected):
    assert first_date(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Nghị quyết số 21-NQ/TW",
        "Ngày 31/9/2023, chi bộ họp ở nhà văn hóa.",
        "29/2/2023",
        "6/16/2022",
        "0/1/2022",
        "ngày 16/6",
        "17.11",
        "giai đoạn 2021-2025",
        "Nghị quyết số 52/2019",
        "xin gọi 0912-05-2016 hoặc 024.3821.2016",
        "0912.05.05.2016",
        "116/6/2022",
        "16/6/20221",
        "2021/06/16",
        "Nghị quyết 18-19-20",
        '<a href="/tin/16-6-2022/">tin</a>',
    ],
)
def test_first_date_guesses_nothing(text):
    assert first_date(text) is None


def test_dates_in_tells_where_each_day_stands():
    text = "từ 16/6/2022 đến ngày 20 tháng 6 năm 2022, trừ 31/6/2022"

    assert [(found.day, text[found.start : found.end]) for found in dates_in(text)] == [
        (date(2022, 6, 16), "16/6/2022"),
        (date(2022, 6, 20), "20 tháng 6 năm 2022"),
        (None, "31/6/2022"),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ngày 16/6/2021 của", "ngày 16/6/2022 của"),
        ("16-6-2021, 16.06.2021", "16-6-2022, 16.06.2022"),
        ("16 / 6 / 2021", "16 / 6 / 2022"),
        ("2021-06-16", "2022-06-16"),
        ("16/06/21", "16/06/22"),
        ("16 tháng 6 năm 2021của", "16 tháng 6 năm 2022của"),
        ("16&nbsp;tháng 06 năm 2021", "16&nbsp;tháng 06 năm 2022"),
        ("16 tháng Sáu năm 2021", "16 tháng Sáu năm 2022"),
        ("16/6/2021-20/6/2021", "16/6/2022-20/6/2021"),
        ("<p>ngày <em>16/6/2021</em></p>", "<p>ngày <em>16/6/2022</em></p>"),
    ],
)
def test_replace_date_keeps_the_way_it_was_written(text, expected):
    assert replace_date(text, OLD, NEW) == expected


@pytest.mark.parametrize(
    "text",
    [
        "16/6/2020, 15/6/2021, 16/5/2021, 6/16/2021",
        "116/6/2021 và 16/6/20210",
        "số 16-6-2021-5, 5.16.6.2021",
        '<a href="/2021-06-16/" title="16/6/2021">21-NQ/TW</a>',
        "https://tinh.example/2021-06-16/bai",
    ],
)
def test_replace_date_leaves_everything_else_alone(text):
    assert replace_date(text, OLD, NEW) == text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("16/6/2021", "5/2/2026"),
        ("16/06/2021", "05/02/2026"),
        ("16 tháng sáu năm 2021", "5 tháng hai năm 2026"),
        ("2021-06-16", "2026-02-05"),
    ],
)
def test_replace_date_pads_as_the_old_day_was_padded(text, expected):
    assert replace_date(text, OLD, date(2026, 2, 5)) == expected


@given(st.dates(date(1930, 1, 1), date(2099, 12, 31)), st.dates(date(1930, 1, 1)), st.text())
def test_replace_date_writes_a_day_that_reads_back(old, new, around):
    for written in (f"{old:%d/%m/%Y}", f"{old.day}-{old.month}-{old.year}", f"{old}"):
        assert first_date(replace_date(written, old, new)) == new
    assert replace_date(around, old, old) == around


@pytest.mark.parametrize("piece", ["16/6/", "<", "16 tháng ", "1-", "ngày 16/6/202 ", "16 &nbsp;"])
def test_reading_takes_time_in_proportion_to_the_text(piece):
    def seconds(size):
        text = (piece * size)[:size]
        started = time.process_time()
        replace_date(text, OLD, NEW)
        return time.process_time() - started

    small = min(seconds(10_000) for _ in range(5))

    assert min(seconds(100_000) for _ in range(2)) <= 20 * small
