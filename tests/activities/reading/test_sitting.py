"""A report read for what it says of its session: hours, room, theme, attendance, whole texts."""

import unicodedata
from datetime import date
from datetime import time as clock

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from activities.reading.facts import Report
from activities.reading.minutes import read_minutes
from activities.reading.sitting import read_sitting
from activities.reading.source import Source
from tests.activities.reading.growing import TENFOLD, growth


def read(text):
    return read_sitting(Source.of(text))


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("Vào lúc 14 giờ 00 phút, ngày 21/9/2023, chi bộ họp.", clock(14), None),
        ("Hồi 19h30' tối 21/9/2023, chi bộ họp.", clock(19, 30), None),
        ("Ngày 21/9/2023, lúc 8h15, chi bộ họp.", clock(8, 15), None),
        ("Chiều 21/9/2023, lúc 2 giờ rưỡi, chi bộ họp.", clock(14, 30), None),
        ("Lúc 7 giờ tối ngày 21/9/2023, chi bộ họp.", clock(19), None),
        ("Thời gian: 13 giờ 45 phút, ngày 21-9-2023", clock(13, 45), None),
        ("Thời gian: từ 16 giờ 00 đến 17 giờ 20, ngày 21/9/2023.", clock(16), clock(17, 20)),
        ("Họp chi bộ. 14g00-16g10, 21-09-2023, P.305.", clock(14), clock(16, 10)),
        ("Giờ bắt đầu:\t15h30\tGiờ kết thúc:\t17h35", clock(15, 30), clock(17, 35)),
        ("Cuộc họp kết thúc lúc 21 giờ 15.", None, clock(21, 15)),
        ("Cuộc họp kết thúc vào hồi 16 giờ 30 phút cùng ngày.", None, clock(16, 30)),
        ("Kết thúc 21h15'.", None, clock(21, 15)),
        ("Đến 16h30 cùng ngày cuộc họp kết thúc.", None, clock(16, 30)),
        ("21:10 – Kết thúc.", None, clock(21, 10)),
        ("Bản tin của chi bộ phát lúc 5 giờ 30 và 17 giờ 30.", None, None),
        ("Kỳ họp sau sẽ diễn ra vào 19h30 ngày 3/12/2023.", None, None),
        ("Họp được hai giờ thì nghỉ, tỷ lệ 10:15, trực 24/7.", None, None),
        ("Thời gian: 29 giờ 75 phút", None, None),
    ],
)
def test_hours_stand_beside_the_day_or_behind_a_word_for_them(text, start, end):
    report = read(text)

    assert (report.start, report.end) == (start, end)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Ngày 21/9/2023, tại Hội trường tầng 2, chi bộ họp.", "Hội trường tầng 2"),
        ("Tối 21/9/2023, tại nhà văn hóa thôn, chi bộ họp.", "nhà văn hóa thôn"),
        ("Ngày 21/9/2023, chi bộ họp tại P. họp tầng 3", "P. họp tầng 3"),
        ("Địa điểm: Phòng họp số 1, trụ sở xã.", "Phòng họp số 1, trụ sở xã"),
        ("Nơi họp:\tPhòng Truyền thống, tầng 4", "Phòng Truyền thống, tầng 4"),
        ("Địa điểm\nThư viện trường", "Thư viện trường"),
        ("I. THỜI GIAN, ĐỊA ĐIỂM\nHôm nay, ngày 21/9/2023, chi bộ họp.", None),
        ("Ngày 21/9/2023, tại Trường Tiểu học Khe Sâu, chi bộ họp.", None),
        ("", None),
    ],
)
def test_the_room_is_read_from_its_line_or_the_lead(text, place):
    assert read(text).place == place


@pytest.mark.parametrize(
    ("text", "theme"),
    [
        ("Chi bộ sinh hoạt với chủ đề “Lắng nghe để chữa lành”.", "Lắng nghe để chữa lành"),
        ('Chi bộ sinh hoạt chuyên đề: "Đảng viên nêu gương".', "Đảng viên nêu gương"),
        ("Chi bộ họp. Trên tường có chữ “Đoàn kết”.", None),
        ("Chi bộ sinh hoạt chuyên đề quý III về nước sạch.", None),
    ],
)
def test_the_theme_is_what_is_quoted_as_one(text, theme):
    assert read(text).theme == theme


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Dự buổi họp có toàn thể đảng viên trong chi bộ.", "toàn thể đảng viên"),
        ("Dự có cấp ủy cùng đầy đủ các đồng chí đảng viên.", "đầy đủ các đồng chí đảng viên"),
        ("100% đảng viên tham dự buổi sinh hoạt.", "100% đảng viên"),
        ("Tham dự có toàn thể cán bộ, đảng viên.", "toàn thể cán bộ, đảng viên"),
        ("Chi bộ yêu cầu toàn thể đảng viên nêu gương.", None),
        ("Nghị quyết được phổ biến đến toàn thể đảng viên dự họp.", None),
        ("Phấn đấu 100% cán bộ, đảng viên tham gia các lớp học.", None),
        ("24/26 đảng viên có mặt.", None),
    ],
)
def test_everybody_is_told_in_the_sentence_about_who_came(text, words):
    everyone = read(text).everyone

    assert (text[slice(*everyone)] if everyone else None) == words


def test_a_report_is_read_whole_with_the_places_of_what_it_says():
    text = (
        "Trang chủ > Tin tức\n"
        "Chi bộ Trạm Thủy văn Khe Sâu bàn chuyện nước\n"
        "Thứ sáu, 22/09/2023 | 08:15\n\n"
        "19 giờ 30 tối 21/9, tại hội trường trạm, Chi bộ Trạm Thủy văn Khe Sâu tổ chức sinh hoạt\n"
        "chuyên đề với chủ đề “Giữ nước đầu nguồn”. Dự có toàn thể đảng viên trong chi bộ.\n\n"
        "Buổi sinh hoạt kết thúc lúc 21 giờ."
    )

    report = read(text)

    assert report == Report(
        title="Chi bộ Trạm Thủy văn Khe Sâu bàn chuyện nước",
        date=date(2023, 9, 21),
        start=clock(19, 30),
        end=clock(21),
        place="hội trường trạm",
        cell="Chi bộ Trạm Thủy văn Khe Sâu",
        cells=("Chi bộ Trạm Thủy văn Khe Sâu",),
        kind="chuyên đề",
        theme="Giữ nước đầu nguồn",
        everyone=report.everyone,
        spans=report.spans,
    )
    assert text[slice(*report.everyone)] == "toàn thể đảng viên"
    assert {name: text[slice(*span)] for name, span in report.spans.items()} == {
        "title": "Chi bộ Trạm Thủy văn Khe Sâu bàn chuyện nước",
        "date": "21/9",
        "start": "19 giờ 30",
        "end": "21 giờ",
        "place": "hội trường trạm",
        "cell": "Chi bộ Trạm Thủy văn Khe Sâu",
        "kind": "sinh hoạt\nchuyên đề",
        "theme": "Giữ nước đầu nguồn",
    }


def test_decomposed_text_and_old_tones_make_no_difference():
    text = "Tối 21/9/2023, Chi bộ Uỷ ban xã tổ chức toạ đàm định kì."

    for written in (text, unicodedata.normalize("NFD", text)):
        report = read(written)
        assert (report.date, report.cell) == (date(2023, 9, 21), "Chi bộ Uỷ ban xã")
        assert report.kind == "tọa đàm"


PIECES = [
    "Chi bộ thôn Hạ ",
    "21/9/2023",
    "ngày ",
    "vắng (",
    "đ/c Lê Na - ",
    "có mặt 24/26 ",
    "“",
    ")",
    "\n",
    "\n- ",
    "BIÊN BẢN",
    "tổng số đảng viên: ",
    "năm 2023, ",
    "14 giờ ",
    "họp. ",
    "\t",
]


@given(st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=5)), max_size=40))
@settings(deadline=None)
def test_no_text_makes_reading_fail_and_every_place_is_inside_it(pieces):
    text = "".join(pieces)
    source = Source.of(text)

    report = read_minutes(source, read_sitting(source))

    spans = [*report.spans.values(), *(one.span for one in report.absent)]
    assert all(0 <= start <= end <= len(text) for start, end in spans)


@pytest.mark.parametrize(
    "piece",
    [
        "chi bộ A, ",
        "Chi bộ A thuộc Đảng bộ B, xã C, ",
        "ngày 21/9, ",
        "21, ",
        "vắng (",
        "vắng: Lê Na, ",
        "có mặt 24/26 ",
        "toàn thể ",
        "chủ đề “",
        "\n- A",
        " ",
    ],
)
def test_reading_takes_time_in_proportion_to_the_text(piece):
    def read(text):
        source = Source.of(text)
        read_minutes(source, read_sitting(source))

    def text_of(size):
        return (piece * (size // len(piece) + 1))[:size]

    assert growth(read, text_of, short=10_000) <= TENFOLD
