""" "Tìm văn bản nêu trong bài": what an article names and its session does not name yet."""

from datetime import date

import pytest
from django.urls import reverse

from activities.models import Citation, Meeting
from tests.activities.posting import form_page, posted
from tests.factories import make_article, make_citation, make_meeting, make_resolution
from tests.pages import client_of

pytestmark = pytest.mark.django_db

BODY = (
    "<p>Chi bộ học tập Nghị quyết số 21-NQ/TW ngày 16/6/2021 của Ban Chấp hành Trung ương khóa "
    "XIII và nghe phổ biến Kế hoạch số 08-KH/ĐU.</p>"
)


@pytest.fixture
def meeting(cell):
    """A draft with an article that names two documents."""
    meeting = make_meeting(cell=cell, status="draft", held_on=date(2023, 9, 21))
    make_article(meeting=meeting, state="unpublished", title="Chi bộ học tập", body=BODY)
    return meeting


@pytest.fixture
def browser(thuky):
    """The clerk's browser."""
    return client_of(thuky)


def page_of(meeting):
    return reverse("admin:activities_meeting_named_documents", args=[meeting.pk])


def offered(page):
    return [form.match.cited.code for form in page.context["documents"]]


def accepted(page, **changes):
    """Return what the page posts when everything is accepted, with `changes` on top."""
    rows = page.context["documents"]
    data = {"document-TOTAL_FORMS": len(rows.forms), "document-INITIAL_FORMS": len(rows.forms)}
    for form in rows:
        data |= {form[name].html_name: form[name].value() for name in form.fields}
    data = {name: value for name, value in data.items() if value not in (None, "", False)}
    return data | {name.replace("__", "-"): value for name, value in changes.items()}


def test_the_form_leads_there_after_saving(browser, thuky, meeting):
    data = posted(meeting, thuky, place="Hội trường") | {"_find_documents": "1"}

    answer = browser.post(form_page(meeting), data)

    assert answer.headers["Location"] == page_of(meeting)
    meeting.refresh_from_db()
    assert meeting.place == "Hội trường"


def test_what_is_named_and_not_linked_is_offered(browser, meeting):
    make_resolution(khoa="XIII")

    assert offered(browser.get(page_of(meeting))) == ["21-NQ/TW", "08-KH/ĐU"]


def test_what_is_linked_already_is_not_offered_again(browser, meeting):
    make_citation(meeting=meeting, resolution=make_resolution(khoa="XIII"))
    make_citation(
        meeting=meeting,
        resolution=make_resolution(
            code="08-KH/ĐU", issuer="", issued_on=None, is_verified=False, is_public=False
        ),
    )

    page = browser.get(page_of(meeting))

    assert offered(page) == []
    assert "Không còn văn bản nào để ghi" in page.content.decode()


def test_accepted_documents_are_added_behind_those_that_are_there(browser, meeting):
    make_resolution(khoa="XIII")
    other = make_citation(meeting=meeting, resolution=make_resolution(code="05-CT/TW"))
    page = browser.get(page_of(meeting))

    browser.post(page_of(meeting), accepted(page, document__0__date_choice="corrected"))

    meeting = Meeting.objects.get(pk=meeting.pk)
    rows = list(meeting.citations.select_related("resolution"))
    assert [(row.resolution.code, row.role) for row in rows] == [
        ("05-CT/TW", other.role),
        ("21-NQ/TW", "hoc-tap"),
        ("08-KH/ĐU", "hoc-tap"),
    ]
    assert "ngày 16/6/2022" in rows[1].as_written
    assert "ngày 16/6/2022" in meeting.article.body
    assert meeting.versions.first().number == meeting.version


def test_a_locked_record_takes_no_more(browser, thuky, meeting):
    page = browser.get(page_of(meeting))
    Meeting.objects.filter(pk=meeting.pk).update(status="approved", approved_at="2023-10-01T00:00Z")

    answer = browser.post(page_of(meeting), accepted(page), follow=True)

    assert Citation.objects.filter(meeting=meeting).count() == 0
    assert "Biên bản vừa được duyệt và khóa" in answer.content.decode()


def test_a_session_without_an_article_has_nothing_to_look_in(browser, cell):
    bare = make_meeting(cell=cell, status="draft")

    answer = browser.get(page_of(bare))

    assert answer.headers["Location"].endswith("#bai-viet")


def test_nobody_else_reaches_the_page(meeting, cast):
    answers = {
        name: client_of(user).get(page_of(meeting)).status_code for name, user in cast.items()
    }

    assert {name for name, status in answers.items() if status == 200} == {"thuky", "bithu"}
