"""The day of a session, told apart from every other day a report names."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from activities.reading.facts import CitedDocument
from activities.reading.sitting import read_sitting
from activities.reading.source import Source

DAY = date(2023, 9, 21)
MONTHS = ("", "Giêng", "Hai", "Ba", "Tư", "Năm", "Sáu", "Bảy", "Tám", "Chín", "Mười")
MONTHS += ("Mười Một", "Mười Hai")


def read(text):
    return read_sitting(Source.of(text))


@pytest.mark.parametrize(
    "told",
    [
        "Ngày 21/9/2023, Chi bộ thôn Hạ họp.",
        "Sáng ngày 21-9-2023, Chi bộ thôn Hạ họp.",
        "Ngày 21.9.2023, Chi bộ thôn Hạ họp.",
        "Chiều 21/ 9/ 2023 , Chi bộ thôn Hạ họp.",
        "Vào lúc 19h30' tối thứ Năm, 21/09/23, Chi bộ thôn Hạ họp.",
        "Hôm nay, ngày 21 tháng 9 năm 2023, Chi bộ thôn Hạ họp.",
        "Hôm nay, ngày 21, tháng 9, năm 2023, Chi bộ thôn Hạ họp.",
        "Ngày 21 tháng Chín năm 2023, Chi bộ thôn Hạ họp.",
        "Hôm nay, ngày hai mươi mốt tháng chín năm hai nghìn không trăm hai mươi ba, chi bộ họp.",
        "Ngày 21/9 năm 2023, Chi bộ thôn Hạ họp.",
        "Chi bộ thôn Hạ sinh hoạt chuyên đề vào tối 21/9/2023 tại nhà văn hóa.",
        "Hội nghị được tổ chức vào ngày 21/9/2023.",
        "Sáng nay (21/9/2023), Chi bộ thôn Hạ họp.",
        "Thực hiện Kế hoạch của Đảng ủy xã, ngày 21/9/2023, Chi bộ thôn Hạ họp.",
        "Thực hiện Kế hoạch số 15-KH/ĐU ngày 05/9/2023 của Đảng ủy xã, ngày 21/9/2023,"
        " Chi bộ thôn Hạ họp.",
        "(TTV) - Sáng 21/9/2023, Chi bộ thôn Hạ họp.",
        "Nhân kỷ niệm 78 năm Ngày thành lập ngành (28/8/1945 - 28/8/2023), chiều 21/9/2023,"
        " Chi bộ thôn Hạ gặp mặt.",
        "Ngày 3/2/1930, Đảng Cộng sản Việt Nam ra đời. Tối 21/9/2023, Chi bộ thôn Hạ họp.",
        "Vừa qua, ngày 21/9/2023, Chi bộ thôn Hạ họp.",
        "Nghị quyết số 42-NQ/TW ngày 24/11/2022 được học trong buổi họp ngày 21/9/2023.",
        "Kết luận số 01-KL/TW ngày 18/5/2021 được chi bộ học ngày 21/9/2023.",
        "Lũng Khe, 25/9/2023 – Chi bộ thôn Hạ tổ chức diễn đàn vào chiều ngày 21/9/2023.",
        "Hôm nay: Thứ Hai, 25/09/2023\nTin nội bộ\nChi bộ họp\nNgày 21/9/2023, chi bộ họp.",
        "Sáng thứ Năm giữa tháng (21/9/2023), Chi bộ thôn Hạ họp.",
        "Cũng trong buổi chiều 21/9/2023, Chi bộ thôn Hạ giới thiệu một người dự lớp khai giảng"
        " ngày 20/10/2023.",
        "Thời gian: 14h00, ngày 21/9/2023",
        "Thời gian\nBắt đầu\n14h15\nngày 21/9/2023\nĐịa điểm\nPhòng họp",
        "Hôm ấy là chiều 21/9/2023. Chi bộ thôn Hạ kết nạp hai người.",
        "Trước hôm nghỉ lễ, tối\n21/9/2023, Chi bộ thôn Hạ họp.",
        "Ngày21/9/2023,Chi bộ thôn Hạ họp.",
        "Ngày  21 / 9 / 2023  ,  Chi bộ  thôn Hạ họp .",
        "Hội nghị của chi bộ (Phòng họp số 3, 21/9/2023) bàn ba việc.",
        "Thực hiện Công văn số 05-CV/ĐU ngày 15/9/2023, sáng 21/9/2023 Chi bộ thôn Hạ họp.",
        "Vừa qua (ngày 21/9/2023), Chi bộ thôn Hạ đã họp.",
        "Tối thứ Năm vừa rồi (21-9-2023), Chi bộ thôn Hạ họp.",
        "Ngày 21/9/2023, trong không khí mừng 20 năm ngày thành lập thôn, Chi bộ thôn Hạ họp.",
        "Sáng nay 21/9/2023, nhân 75 năm ngày thành lập ngành, Chi bộ thôn Hạ họp mặt.",
        "Chi bộ Thư viện tỉnh vừa tổ chức đại hội trong ngày 21 tháng 9 năm 2023.",
        "Chi bộ Phòng Tài chính - Kế hoạch họp ngày 21/9/2023.",
        "Ngày 21/9/2023, Chi bộ Văn phòng đăng ký đất đai họp.",
        "Một buổi tối giữa tháng 9 (21/9/2023), Chi bộ thôn Hạ họp.",
        "Chi bộ học Chỉ thị 05-CT/TW\nNgày 21/9/2023, Chi bộ thôn Hạ họp.",
        "Chi bộ họp chuyên đề. 14g00-16g10, 21-09-2023, P.305.",
        "📅 16h30 | Thứ Năm | 21.9.2023\n📍 Lớp Chồi 2\n\nChiều nay chi bộ họp.",
    ],
)
def test_the_day_is_read_however_it_is_told(told):
    assert read(told).date == DAY


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Vừa qua, chi bộ họp ở nhà văn hóa.",
        "Ngày 31/9/2023, chi bộ họp ở nhà văn hóa.",
        "Ngày 30/2/2024, chi bộ họp ở nhà văn hóa.",
        "Chi bộ học lại Nghị quyết số 21-NQ/TW ngày 16/6/2022.",
        "Quy định số 37-QĐ/TW, ngày 25/10/2021 được phát cho từng người trong chi bộ.",
        "Nghị quyết của Đảng ủy xã ngày 12/6/2022 đề ra năm chỉ tiêu.",
        "Chỉ thị ngày 22/4/2019 của Thủ tướng Chính phủ được đọc tại buổi họp.",
        "Dự kiến ngày 20/10/2023, chi bộ sẽ họp chuyên đề.",
        "Chi bộ sẽ họp vào ngày 5/11/2023 để bàn đại hội.",
        "Chi bộ thống nhất tổ chức về nguồn vào ngày 26/3/2024.",
        "Cuộc họp lần trước diễn ra ngày 5/9/2023.",
        "Đồng chí Lê Na, sinh ngày 21/9/1990, vào Đảng ngày 19/5/2015.",
        "Hạn nộp bản kiểm điểm là ngày 10/12/2023, chi bộ nhắc từng người.",
        "Chi bộ giao đồng chí Nam soạn kế hoạch, xong trước ngày 15/10/2023.",
        "Chi bộ gửi báo cáo về Đảng ủy trước 16 giờ ngày 25/9/2023.",
        "Quy định có hiệu lực từ ngày 01/7/2025, chi bộ học trong tháng.",
        "Ngày 2/9/1945, Chủ tịch Hồ Chí Minh đọc Tuyên ngôn Độc lập.",
        "Chi bộ nói chuyện về Ngày Pháp luật Việt Nam 9/11/2023.",
        "Chi bộ được thành lập hôm 20/7/2021.",
        "Sau khi có nghị quyết ngày 12/3/2022, Chi bộ thôn Hạ vận động bà con trồng hoa.",
        "Ngày 5 hằng tháng, chi bộ họp thường kỳ.",
        "Ai cần tài liệu của chi bộ xin gọi 0912-05-2016 hoặc 024.3821.2016.",
        "Nghị quyết của chi bộ được 12/12 đảng viên tán thành, tăng 5-10% so với năm ngoái.",
        "Thứ hai, 25/09/2023 | 08:15",
        "Người dân kể: ngày 15/3/2024, chi bộ đã ra quân làm đường.",
    ],
)
def test_no_other_day_is_taken_for_it(text):
    assert read(text).date is None


@pytest.mark.parametrize(
    ("told", "first", "last"),
    [
        ("Trong 2 ngày 21, 22/9/2023, chi bộ về nguồn.", DAY, date(2023, 9, 22)),
        ("Trong hai ngày: 21 và 22 tháng 9 năm 2023, chi bộ về nguồn.", DAY, date(2023, 9, 22)),
        ("Các ngày 21,22/9/2023, chi bộ về nguồn.", DAY, date(2023, 9, 22)),
        ("Từ ngày 21 đến 23/9/2023, chi bộ về nguồn.", DAY, date(2023, 9, 23)),
        ("Từ 21/9/2023 đến 23/9/2023, chi bộ về nguồn.", DAY, date(2023, 9, 23)),
        ("Vừa qua, từ ngày 21 - 22/9/2023, chi bộ về nguồn.", DAY, date(2023, 9, 22)),
        ("Sau hai ngày họp (21 và 22/9/2023), đại hội đã bế mạc.", DAY, date(2023, 9, 22)),
        ("Ngày 21-22/9/2023, chi bộ về nguồn.", DAY, date(2023, 9, 22)),
        ("Trong các ngày 21, 22 và 23/9/2023, chi bộ về nguồn.", DAY, date(2023, 9, 23)),
        ("Chi bộ về nguồn trong hai ngày (21 và 22/9/2023).", DAY, date(2023, 9, 22)),
        ("Ngày 30/9 và 01/10/2023, chi bộ về nguồn.", date(2023, 9, 30), date(2023, 10, 1)),
        ("Đêm 21 rạng sáng 22/9/2023, chi bộ tàu họp.", DAY, None),
    ],
)
def test_a_meeting_of_several_days_has_a_last_day(told, first, last):
    report = read(told)

    assert (report.date, report.date_end) == (first, last)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tối 21/9, Chi bộ thôn Hạ họp thường kỳ tháng 9 năm 2023.", DAY),
        ("Tối 21/9, Chi bộ thôn Hạ sinh hoạt chuyên đề quý III/2023.", DAY),
        ("HỌP CHI BỘ THÁNG 9/2023\n\nTối 21/9, Chi bộ thôn Hạ họp.", DAY),
        ("Tối 21/9, Chi bộ thôn Hạ sơ kết 9 tháng đầu năm 2023.", DAY),
        ("Chi bộ họp\n\nThứ hai, 25/09/2023 | 08:15\n\nTối 21/9, Chi bộ thôn Hạ họp.", DAY),
        ("Chi bộ họp\n\nĐăng ngày: 02/01/2024\n\nTối 28/12, chi bộ họp.", date(2023, 12, 28)),
        ("Ngày 5/1, chi bộ tổng kết năm 2023.", date(2024, 1, 5)),
        ("Ngày 28/12, chi bộ tổng kết năm 2023.", date(2023, 12, 28)),
        ("Ngày 28/12, chi bộ sinh hoạt chuyên đề quý I/2024.", date(2023, 12, 28)),
        ("Bước sang năm mới 2024, ngày 3/1, chi bộ họp.", date(2024, 1, 3)),
        ("Tối 21/9, Chi bộ thôn Hạ họp.\n(Bài đăng ngày 23/9/2023)", DAY),
        ("Ngày 12/3, chi bộ tổ chức Đại hội nhiệm kỳ 2025 - 2027.", date(2025, 3, 12)),
        ("Ngày 6/9, chi bộ trường họp đầu năm học 2023 - 2024.", date(2023, 9, 6)),
        ("Ngày 6/3, chi bộ trường họp giữa năm học 2023 - 2024.", date(2024, 3, 6)),
    ],
)
def test_a_missing_year_is_taken_from_what_is_said_of_the_meeting(text, expected):
    assert read(text).date == expected


@pytest.mark.parametrize(
    ("text", "partial"),
    [
        ("Tối 21/9, chi bộ họp ở nhà văn hóa.", "--09-21"),
        ("Ngày 5.3, chi bộ họp.", "--03-05"),
        ("Ngày 21 tháng 9, chi bộ họp.", "--09-21"),
        ("Tối 21/9, chi bộ học Luật Đất đai, năm 2024.", "--09-21"),
        ("Ngày 31/9, chi bộ họp.", None),
        ("Ngày 21/9/2023, chi bộ họp.", None),
    ],
)
def test_a_day_without_its_year_stays_partial(text, partial):
    assert read(text).date_partial == partial


def test_a_day_inside_a_citation_is_never_the_sessions():
    text = "Chi bộ họp học Luật Căn cước, ngày 27/11/2023, rồi ra về."
    cited = CitedDocument("Luật Căn cước, ngày 27/11/2023", (14, 44), type="L")

    assert read_sitting(Source.of(text), [cited]).date is None


def test_the_place_of_the_day_is_its_wording():
    text = "Tối thứ Năm, ngày 21/9/2023, Chi bộ thôn Hạ họp."

    report = read(text)

    assert text[slice(*report.spans["date"])] == "21/9/2023"


@given(
    st.dates(date(1990, 1, 1), date(2079, 12, 31)),
    st.sampled_from(
        [
            lambda day: f"{day.day}/{day.month}/{day.year}",
            lambda day: f"{day:%d/%m/%Y}",
            lambda day: f"{day:%d-%m-%Y}",
            lambda day: f"{day.day}.{day.month}.{day.year}",
            lambda day: f"{day.day} tháng {day.month} năm {day.year}",
            lambda day: f"{day:%d} tháng {day:%m} năm {day.year}",
            lambda day: f"{day.day} tháng {MONTHS[day.month]} năm {day.year}",
        ]
    ),
    st.sampled_from(["Ngày {}, Chi bộ thôn Hạ họp.", "Chi bộ thôn Hạ họp vào tối ngày {}."]),
)
def test_a_day_written_in_any_way_is_read_back(day, writing, sentence):
    assert read(sentence.format(writing(day))).date == day
