"""Rules of accessibility that a machine can check (axe-core), on every kind of page."""

import pytest
from axe_playwright_python.sync_playwright import Axe

from activities.models import SourceReport
from tests.activities.intake.texts import ARTICLE, MINUTES
from tests.factories import make_attendance, make_citation, make_meeting, make_speech

WIDTHS = (1280, 360)
# The editor is not ours to mend; see docs/decisions.md.
OPTIONS = {"exclude": [[".cke"]]}


@pytest.fixture
def published(cell, thuky):
    """A session with something in each of its parts."""
    meeting = make_meeting(cell=cell, article="public", chair=thuky.member)
    make_attendance(meeting=meeting)
    make_speech(meeting=meeting, is_public=True)
    make_citation(meeting=meeting, as_written="Nghị quyết số 21-NQ/TW ngày 16/6/2021")
    meeting.settle(by=thuky)
    return meeting


def faults(person, path):
    """Return what axe finds at an address, at both widths, as lines to read."""
    found = []
    for width in WIDTHS:
        person.page.set_viewport_size({"width": width, "height": 900})
        person.page.goto(person.site + path)
        person.page.wait_for_load_state("networkidle")
        answer = Axe().run(person.page, context=OPTIONS)
        found += [
            f"{path} {width}: {fault['id']} {node['html'][:120]}"
            for fault in answer.response["violations"]
            for node in fault["nodes"]
        ]
    return found


def test_public_pages_have_no_fault_axe_finds(person, published):
    cited = published.citations.get().resolution
    paths = [
        "/",
        "/sinh-hoat/",
        published.get_absolute_url(),
        "/van-ban/",
        cited.get_absolute_url(),
        published.organization.get_absolute_url(),
        "/tim-kiem/?q=nq+21",
        "/dang-nhap/",
        "/khong-co-trang-nay/",
    ]

    assert [fault for path in paths for fault in faults(person, path)] == []


def test_secretarys_pages_have_no_fault_axe_finds(person, published, thuky):
    draft = make_meeting(cell=published.organization, status="draft")
    make_attendance(meeting=draft)
    draft.settle(by=thuky)
    person.sign_in("thuky")
    paths = ["/toi/", "/quan-tri/", "/quan-tri/activities/meeting/", "/quan-tri/members/member/"]
    paths += ["/quan-tri/activities/meeting/add/", published.get_absolute_url()]

    assert [fault for path in paths for fault in faults(person, path)] == []


@pytest.mark.parametrize("text", [ARTICLE, MINUTES], ids=["article", "minutes"])
def test_reports_pages_have_no_fault_axe_finds(person, published, thuky, text):
    report = SourceReport.objects.create(organization=published.organization, text=text)
    used = SourceReport.objects.create(
        organization=published.organization, text=f"{text} Đã ghi.", meeting=published
    )
    pages = "/quan-tri/activities/sourcereport/"
    person.sign_in("thuky")
    paths = [pages, f"{pages}add/", f"{pages}{report.pk}/change/", f"{pages}{used.pk}/change/"]
    paths.append(f"/quan-tri/activities/meeting/{published.pk}/van-ban-trong-bai/")

    assert [fault for path in paths for fault in faults(person, path)] == []


@pytest.mark.parametrize(
    "step",
    ["chung", "diem-danh", "noi-dung", "phat-bieu", "van-ban", "bai-viet", "trinh-duyet"],
)
def test_step_of_the_session_form_has_no_fault_axe_finds(person, published, thuky, step):
    published.reopen(by=thuky, reason="Xem lại")
    person.sign_in("thuky")

    form = f"/quan-tri/activities/meeting/{published.pk}/change/"

    assert faults(person, f"{form}?b={step}#{step}") == []
