"""What no browser sends by itself: junk in addresses and forms is told, and nothing crashes."""

from datetime import date
from io import BytesIO
from zipfile import ZipFile

import pytest
from django.contrib.contenttypes.models import ContentType
from django.contrib.sessions.backends.db import SessionStore
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import OperationalError
from django.utils import timezone

from activities.models import Meeting
from tests.activities.posting import form_page, posted
from tests.factories import make_attendance, make_meeting, make_member
from tests.pages import client_of

NO_NUMBER = "9" * 5000  # Python itself refuses to read it
SLASH_R = "/quan-tri/r/{}/{}/"


def content_type_of(thing):
    return ContentType.objects.get_for_model(thing).pk


@pytest.fixture
def browser(bithu):
    """The secretary's browser, shown a crash as readers are."""
    client = client_of(bithu)
    client.raise_request_exception = False
    return client


@pytest.mark.parametrize("number", ["abc", "\0", "²", "-1", "", NO_NUMBER])
def test_number_of_a_document_that_is_none_names_no_document(browser, number):
    answer = browser.get("/quan-tri/activities/meeting/ngay-khac/", {"van-ban": number})

    assert answer.status_code == (400 if number == "\0" else 404)
    assert "Không tìm thấy trang này" in answer.content.decode() or number == "\0"


def test_number_of_a_session_longer_than_numbers_are_names_no_session(browser):
    answer = browser.get(f"/quan-tri/activities/meeting/{NO_NUMBER}/change/")

    assert answer.status_code == 404
    assert "Không tìm thấy trang này" in answer.content.decode()


@pytest.mark.parametrize(
    ("box", "typed"),
    [
        ("period", "1/99999999999999999999"),
        ("opened_version", NO_NUMBER),
        ("agendaitem-0-id", NO_NUMBER),
        ("citation-0-resolution", NO_NUMBER),
    ],
)
def test_junk_in_a_hidden_box_of_the_form_loses_nothing_else(browser, bithu, cell, box, typed):
    meeting = make_meeting(cell=cell, status="draft")
    data = posted(meeting, bithu, conclusion="Nhất trí cao.") | {box: typed}

    answer = browser.post(form_page(meeting), data, follow=True)

    assert answer.status_code == 200
    assert "Nhất trí cao." in answer.content.decode()


def test_reason_longer_than_its_column_is_refused_with_both_numbers(browser, bithu, cell):
    meeting = make_meeting(cell=cell, status="submitted")
    data = posted(meeting, bithu) | {"_send_back": "1", "reason": "Thiếu. " * 100}

    answer = browser.post(form_page(meeting), data, follow=True)

    meeting.refresh_from_db()
    assert "Lý do dài 699 ký tự, tối đa 500." in answer.content.decode()
    assert meeting.status == "submitted"


@pytest.mark.parametrize("button", ["call_roll", "confirm_roll"])
def test_roll_of_an_approved_record_stays_as_it_was_approved(browser, bithu, cell, button):
    meeting = make_meeting(cell=cell, roll_confirmed_at=timezone.now(), held_on=date(2025, 5, 3))
    make_attendance(meeting=meeting)
    make_member(cell=cell)
    confirmed = meeting.roll_confirmed_at
    data = posted(meeting, bithu) | {f"_{button}": "1"}

    answer = browser.post(form_page(meeting), data, follow=True)

    after = Meeting.objects.get(pk=meeting.pk)
    assert "không sửa điểm danh được" in answer.content.decode()
    assert (after.attendances.count(), after.roll_confirmed_at) == (1, confirmed)


@pytest.mark.parametrize("spelling", ["{}", " {}", "0{}", "+{}"])
def test_shortcut_to_a_page_tells_no_title_however_the_number_is_written(quantri, cell, spelling):
    """Django's own shortcut answers with the address, and an address holds the title."""
    meeting = make_meeting(cell=cell, status="draft", title="Chuyện kín")
    client = client_of(quantri)
    kind = spelling.format(content_type_of(meeting))

    answer = client.get(SLASH_R.format(kind, meeting.pk))

    assert (answer.status_code, answer.headers.get("Location")) == (404, None)


def test_shortcut_to_what_has_no_page_says_so(browser, bithu):
    kind = content_type_of(bithu.member)

    assert browser.get(SLASH_R.format(kind, bithu.member_id)).status_code == 404


def test_list_of_members_takes_a_page_of_words(browser, bithu):
    found = browser.get("/quan-tri/members/member/", {"q": "ab " * 3000})

    assert found.status_code == 200
    assert found.context["cl"].result_count == 0


@pytest.mark.parametrize("column", ["password__startswith", "member__full_name__startswith"])
def test_list_of_accounts_is_not_narrowed_by_what_it_does_not_show(quantri, column):
    answer = client_of(quantri).get("/quan-tri/members/user/", {column: "argon2"})

    assert answer.status_code == 400
    assert "Yêu cầu này không đọc được" in answer.content.decode()


@pytest.mark.parametrize("address", ["/", "/toi/", "/khong-co/", "/quan-tri/"])
def test_database_that_fails_while_the_reader_is_asked_for_is_told_calmly(
    browser, monkeypatch, address
):
    def fail(*args, **kwargs):
        raise OperationalError("database is locked")

    monkeypatch.setattr(SessionStore, "load", fail)

    answer = browser.get(address)

    assert (answer.status_code, answer["Retry-After"]) == (503, "10")
    assert "Hệ thống đang bận hoặc bảo trì" in answer.content.decode()


def test_form_in_another_encoding_is_refused(client):
    answer = client.post(
        "/dang-nhap/", b"username=x", content_type="text/plain; charset=unicode_escape"
    )

    assert answer.status_code == 400
    assert "Yêu cầu" in answer.content.decode()


def zipped(*names):
    content = BytesIO()
    with ZipFile(content, "w") as archive:
        for name in names:
            archive.writestr(name, "x")
    return content.getvalue()


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("bien-ban.docx", zipped("virus.exe"), "Nội dung tệp không đúng với đuôi tên tệp."),
        ("bien-ban.docx", b"PK\x03\x04 cut", "Nội dung tệp không đúng với đuôi tên tệp."),
        ("bien-ban.pdf", b"<html><script>", "Nội dung tệp không đúng với đuôi tên tệp."),
        ("bien-ban.html", b"<html>", "Chỉ nhận PDF, Word, Excel, PowerPoint, JPG hoặc PNG."),
        ("bien-ban.pdf.exe", b"MZ", "Chỉ nhận PDF, Word, Excel, PowerPoint, JPG hoặc PNG."),
        ("trong.pdf", b"", "Tệp gửi lên không có nội dung."),
    ],
)
def test_file_that_is_not_what_its_name_says_is_refused(
    browser, bithu, cell, name, content, sentence
):
    meeting = make_meeting(cell=cell, status="draft")
    file = SimpleUploadedFile(name, content)
    data = posted(meeting, bithu, attachment__0__name="Biên bản", attachment__0__kind="document")

    page = browser.post(form_page(meeting), data | {"attachment-0-file": file}).content.decode()

    assert sentence in page
    assert meeting.attachments.count() == 0


def test_word_file_is_kept_under_a_name_nobody_guesses(browser, bithu, cell):
    meeting = make_meeting(cell=cell, status="draft")
    file = SimpleUploadedFile("../../Biên bản (ký).DOCX", zipped("[Content_Types].xml"))
    data = posted(meeting, bithu, attachment__0__name="Biên bản đã ký")

    browser.post(form_page(meeting), data | {"attachment-0-file": file})

    kept = meeting.attachments.get()
    assert kept.file.name == f"attachments/{kept.token}/bien-ban-ky.docx"
    assert kept.filename == "bien-ban-da-ky.docx"


def test_thousands_of_rows_are_refused_before_they_cost_anything(browser, bithu, cell):
    meeting = make_meeting(cell=cell, status="draft")

    page = browser.post(form_page(meeting), posted(meeting, bithu, speech__TOTAL_FORMS="2001"))

    assert "Chỉ gửi tối đa 200 dòng." in page.content.decode()
    assert meeting.speeches.count() == 0
