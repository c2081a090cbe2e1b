"""A document is found however its number is typed: the spellings met in real papers."""

import unicodedata
from datetime import date

import pytest

from activities.search import find_resolutions, meetings_citing, search
from tests.factories import make_citation, make_meeting, make_resolution

CENTRAL = "Ban Chấp hành Trung ương"
DOCUMENTS = [  # code, day, kind, issuer, khóa, plenum
    ("21-NQ/TW", date(2022, 6, 16), "nghị quyết", CENTRAL, "XIII", 5),
    ("28-NQ/TW", date(2022, 11, 17), "nghị quyết", CENTRAL, "XIII", 6),
    ("19-NQ/TW", date(2022, 6, 16), "nghị quyết", CENTRAL, "XIII", 5),
    ("26-NQ/TW", date(2008, 8, 5), "nghị quyết", CENTRAL, "X", 7),
    ("04-NQ/TW", date(2016, 10, 30), "nghị quyết", CENTRAL, "XII", 4),
    ("12-NQ/TW", date(2012, 1, 16), "nghị quyết", CENTRAL, "XI", 4),
    ("52-NQ/TW", date(2019, 9, 27), "nghị quyết", "Bộ Chính trị", "XII", None),
    ("79-NQ/TW", date(2026, 1, 6), "nghị quyết", "Bộ Chính trị", "XIII", None),
    ("05-CT/TW", date(2016, 5, 15), "chỉ thị", "Bộ Chính trị", "XII", None),
    ("50-CT/TW", date(2025, 7, 23), "chỉ thị", "Ban Bí thư", "XIII", None),
    ("198-KL/TW", date(2025, 10, 8), "kết luận", "Ban Bí thư", "XIII", None),
    ("12-HD/BTCTW", date(2018, 7, 6), "hướng dẫn", "Ban Tổ chức Trung ương", "XII", None),
    ("16-HD/BTCTW", date(2022, 9, 20), "hướng dẫn", "Ban Tổ chức Trung ương", "XIII", None),
    ("42-HD/BTCTW", date(2025, 10, 28), "hướng dẫn", "Ban Tổ chức Trung ương", "XIII", None),
    ("36-HD/VPTW", date(2018, 4, 3), "hướng dẫn", "Văn phòng Trung ương", "XII", None),
    ("01-HD/TW", date(2021, 9, 28), "hướng dẫn", "Ban Bí thư", "XIII", None),
    ("24-QĐ/TW", date(2021, 7, 30), "quy định", CENTRAL, "XIII", None),
    ("31-QĐ/TW", date(2021, 10, 8), "quyết định", "Bộ Chính trị", "XIII", None),
    ("58-QĐ/TW", date(2022, 2, 8), "quy định", "Bộ Chính trị", "XIII", None),
    ("294-QĐ/TW", date(2025, 5, 26), "quy định", CENTRAL, "XIII", None),
    ("296-QĐ/TW", date(2025, 5, 30), "quy định", CENTRAL, "XIII", None),
    ("339-QĐ/TW", date(2025, 7, 10), "quy định", "Ban Bí thư", "XIII", None),
    ("08-QĐi/TW", date(2018, 10, 25), "quy định", CENTRAL, "XII", None),
    ("01-QĐi/UBKTTW", date(2018, 12, 3), "quy định", "Ủy ban Kiểm tra", "XII", None),
    ("04-QyĐ/ĐU", date(2019, 3, 1), "quy định", "Đảng ủy", "", None),
    ("09-KH/ĐU", date(2023, 2, 1), "kế hoạch", "Đảng ủy", "", None),
]
SPELLINGS = [
    ("nq 21", ["21-NQ/TW"]),
    ("NQ21", ["21-NQ/TW"]),
    ("nq21", ["21-NQ/TW"]),
    ("21 tw", ["21-NQ/TW"]),
    ("21-NQ/TW", ["21-NQ/TW"]),
    ("21-nq/tw", ["21-NQ/TW"]),
    ("021-NQ/TW", ["21-NQ/TW"]),
    ("nghị quyết 21", ["21-NQ/TW"]),
    ("nghi quyet 21", ["21-NQ/TW"]),
    ("NGHỊ QUYẾT SỐ 21", ["21-NQ/TW"]),
    ("Nghị quyết số 21-NQ/TW, ngày 16/6/2022", ["21-NQ/TW"]),
    ("Nghị quyết số 28-NQ/TW ngày 17/11/2022", ["28-NQ/TW"]),
    ("Nghị quyết số 21 – NQ/TW", ["21-NQ/TW"]),
    ("Nghị quyết 21/NQ-TW", ["21-NQ/TW"]),
    ("19-NQ/TW ngày 16-6-2022", ["19-NQ/TW"]),
    ("Nghị quyết 28 ngày 17.11.2022", ["28-NQ/TW"]),
    ("Nghị quyết 26-NQ/TW của Hội nghị Trung ương 7 khóa X", ["26-NQ/TW"]),
    ("Chỉ thị số 50", ["50-CT/TW"]),
    ("Chỉ thị 50", ["50-CT/TW"]),
    ("Chỉ thị số 05-CT/TW, ngày 15-5-2016, của Bộ Chính trị khóa XII", ["05-CT/TW"]),
    ("ct 5", ["05-CT/TW"]),
    ("Hướng dẫn số 42 (HD 42)", ["42-HD/BTCTW"]),
    ("hướng dẫn số 12", ["12-HD/BTCTW"]),
    ("12-hd / btctw", ["12-HD/BTCTW"]),
    ("24- QĐ/TW", ["24-QĐ/TW"]),
    ("296 - QĐ/TW", ["296-QĐ/TW"]),
    ("QĐ 296- QĐ/TW", ["296-QĐ/TW"]),
    ("24-QĐ / TW", ["24-QĐ/TW"]),
    ("24/QĐ-TW", ["24-QĐ/TW"]),
    ("31/QĐ-TW", ["31-QĐ/TW"]),
    ("01/HD-TW năm 2021", ["01-HD/TW"]),
    ("Số: 16 -\nHD/BTCTW", ["16-HD/BTCTW"]),
    ("Số 09 -KH/ĐU", ["09-KH/ĐU"]),
    ("Số 09 KH/ĐU", ["09-KH/ĐU"]),
    ("79 NQ/TW", ["79-NQ/TW"]),
    ("08-QĐi/TW", ["08-QĐi/TW"]),
    ("01-QĐi/UBKTTW", ["01-QĐi/UBKTTW"]),
    ("04-QyĐ/ĐU", ["04-QyĐ/ĐU"]),
    ("79-NQ.TW", ["79-NQ/TW"]),
    ("198-KL-TW", ["198-KL/TW"]),
    ("21 NQ/TƯ", ["21-NQ/TW"]),
    ("21-NQ/T.Ư", ["21-NQ/TW"]),
    ("09 - kh / du", ["09-KH/ĐU"]),
    ("339-QD/TW", ["339-QĐ/TW"]),
    ("339-QÐ/TW", ["339-QĐ/TW"]),  # Eth
    ("Nghị quyết số 52/2019", ["52-NQ/TW"]),
    ("Quy định số 58, ngày 8-2-2022", ["58-QĐ/TW"]),
    ("HD 36-HD/VPTW, ngày 3/4/2018", ["36-HD/VPTW"]),
    ("QĐ 294-QĐ/TW ngày 26/5/2025, Điều 6, mục 6.3.1, ý a", ["294-QĐ/TW"]),
    ("294-QĐ/TW, 26 tháng 5 năm 2025của", ["294-QĐ/TW"]),
    ("Hướng dẫn số 36-\nHD/VPTW", ["36-HD/VPTW"]),
    ("Nghị quyết Trung ương 5, khóa XIII", ["19-NQ/TW", "21-NQ/TW"]),
    ("nghi quyet trung uong 5 khoa 13", ["19-NQ/TW", "21-NQ/TW"]),
    ("Nghị quyết Trung ương 4 khóa XI, XII", ["04-NQ/TW", "12-NQ/TW"]),
    ("Nghị quyết T.Ư 4, khóa XI", ["12-NQ/TW"]),
    ("Hội nghị T.Ư 7 khóa X", ["26-NQ/TW"]),
    ("Nghị quyết Hội nghị Ban Chấp hành Trung ương 4 khóa XI", ["12-NQ/TW"]),
    ("Nghị quyết Hội nghị Trung ương 4 khóa XII", ["04-NQ/TW"]),
]


@pytest.fixture
def catalogue(db):
    for code, day, kind, issuer, khoa, plenum in DOCUMENTS:
        make_resolution(
            code=code,
            issued_on=day,
            kind=kind,
            issuer=issuer,
            khoa=khoa,
            plenum=plenum,
            title=f"Về việc của văn bản {code}",
        )


def codes(documents):
    return [document.code for document in documents]


@pytest.mark.parametrize(("typed", "expected"), SPELLINGS)
def test_every_spelling_finds_its_document(catalogue, guest, typed, expected):
    assert codes(find_resolutions(typed, user=guest)) == expected


@pytest.mark.parametrize(("typed", "expected"), SPELLINGS)
def test_decomposed_letters_make_no_difference(catalogue, guest, typed, expected):
    decomposed = unicodedata.normalize("NFD", typed)

    assert codes(find_resolutions(decomposed, user=guest)) == expected


@pytest.mark.parametrize(
    "typed",
    ["giai đoạn 2021-2025", "nhiệm kỳ 2025-2030", "Chi bộ 21B", "Nghị quyết 21/2017/NQ-HĐND"],
)
def test_what_is_no_code_of_the_catalogue_finds_no_document(catalogue, guest, typed):
    assert codes(find_resolutions(typed, user=guest)) == []


FIVE_DAYS = [
    (date(2026, 7, 28), "XIV", "Định hướng sửa đổi Luật Đất đai"),
    (date(2022, 6, 16), "XIII", "Tăng cường củng cố, xây dựng tổ chức cơ sở đảng"),
    (date(2017, 10, 25), "XII", "Công tác dân số trong tình hình mới"),
    (date(2012, 11, 22), "XI", "Bảo hiểm xã hội, bảo hiểm y tế"),
    (date(2008, 1, 30), "X", "Thể chế kinh tế thị trường"),
]


@pytest.fixture
def five(db, cell):
    """The five documents 21-NQ/TW, newest first, each named by one session in public."""
    documents = []
    for day, khoa, title in reversed(FIVE_DAYS):
        document = make_resolution(issued_on=day, khoa=khoa, title=title)
        meeting = make_meeting(cell=cell, held_on=day.replace(day=1), article="public")
        make_citation(meeting=meeting, resolution=document)
        documents.insert(0, document)
    return documents


def test_one_number_of_five_documents_gives_all_newest_first(five, guest):
    for typed in ["nq 21", "21-NQ/TW", "nghị quyết số 21", "21 tw"]:
        found = search(typed, user=guest)

        assert found.resolutions == five, typed
        assert [document.session_count for document in found.resolutions] == [1] * 5
        assert found.total == 5


@pytest.mark.parametrize(
    "typed",
    [
        "21-NQ/TW ngày 16/6/2022",
        "nq 21 16-06-2022",
        "nghị quyết 21 khóa XIII",
        "nq 21 khoa 13",
        "21-NQ/TW@2022-06-16",
        "Nghị quyết số 21-NQ/TW, ngày 16 tháng 6 năm 2022",
        "Nghị quyết 21 năm 2022",
    ],
)
def test_day_year_or_term_narrows_to_one_document_and_its_sessions(five, guest, typed):
    found = search(typed, user=guest)

    assert found.resolutions == [five[1]]
    assert list(found.meetings) == list(meetings_citing(typed, user=guest))
    assert [meeting.held_on for meeting in found.meetings] == [date(2022, 6, 1)]


def test_wrong_day_gives_all_documents_of_the_number_and_says_so(five, guest):
    found = search("Nghị quyết số 21-NQ/TW ngày 16/6/2021", user=guest)

    assert found.resolutions == five
    assert found.without_date


def test_address_of_a_document_that_is_not_there_names_no_session(five, guest):
    assert list(meetings_citing("21-NQ/TW@2021-06-16", user=guest)) == []
    assert list(meetings_citing("", user=guest)) == []


def test_words_beside_the_number_choose_the_document(five, guest):
    found = search("nghi quyet 21 dan so", user=guest)

    assert found.resolutions[0] == five[2]
    assert [meeting.held_on for meeting in found.meetings] == [date(2017, 10, 1)]


def test_words_beside_the_number_must_stand_in_the_session(five, guest, cell):
    meeting = make_meeting(cell=cell, theme="", article="public")
    meeting.article.body = "<p>Chuyển đổi số ở cơ quan.</p>"
    meeting.article.save()
    make_citation(meeting=meeting, resolution=five[1])
    meeting.settle(by=None)

    assert list(search("nq 21 chuyển đổi số", user=guest).meetings) == [meeting]


def test_other_issuer_is_offered_but_its_sessions_are_not(five, guest):
    found = search("21-NQ/TU", user=guest)

    assert found.resolutions == []
    assert found.near == five
    assert list(found.meetings) == []


def test_quy_dinh_and_quyet_dinh_are_told_apart_when_typed_in_full(guest, db):
    rule = make_resolution(code="24-QĐ/TW", kind="quy định", issued_on=date(2021, 7, 30))
    decision = make_resolution(code="24-QĐ/TU", kind="quyết định", issued_on=date(2022, 7, 30))

    assert find_resolutions("quy định 24", user=guest) == [rule]
    assert find_resolutions("quyet dinh 24", user=guest) == [decision]
    assert find_resolutions("qđ 24", user=guest) == [decision, rule]


def test_named_documents_are_found_by_any_of_their_names(guest, cell):
    thirteenth = make_resolution(
        code="",
        issued_on=date(2021, 2, 1),
        issuer="Đại hội đại biểu toàn quốc",
        title="Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng",
        khoa="XIII",
    )
    thirteenth.names.create(name="Nghị quyết Đại hội XIII")
    eleventh = make_resolution(
        code="",
        issued_on=date(2011, 1, 19),
        issuer="Đại hội đại biểu toàn quốc",
        title="Nghị quyết Đại hội đại biểu toàn quốc lần thứ XI của Đảng",
        khoa="XI",
    )
    eleventh.names.create(name="Nghị quyết Đại hội XI")
    meeting = make_meeting(cell=cell, article="public")
    make_citation(meeting=meeting, resolution=thirteenth)

    for typed in ["nghị quyết đại hội XIII", "nghi quyet dai hoi xiii", "nq đại hội XIII"]:
        found = search(typed, user=guest)
        assert found.resolutions == [thirteenth], typed
        assert list(found.meetings) == [meeting], typed
    assert find_resolutions("đại hội lần thứ xiii", user=guest) == [thirteenth]
    assert find_resolutions("đại hội XI", user=guest) == [eleventh]
