"""The ways of a record and its article: announced, submitted, returned, approved, reopened."""

from datetime import date, timedelta

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.utils import timezone

from activities.models import Attendance, Meeting, MeetingVersion, Vote
from tests.activities.posting import form_page, posted
from tests.factories import make_article, make_attendance, make_meeting

HELD_ON = date(2023, 9, 21)


@pytest.fixture
def ready(cell, thuky):
    """A draft that lacks nothing that would keep it from being submitted."""
    meeting = make_meeting(cell=cell, status="draft", held_on=HELD_ON, chair=thuky.member)
    make_attendance(meeting=meeting)
    meeting.roll_confirmed_at = timezone.now()
    meeting.settle(by=thuky)
    return meeting


def press(client, user, meeting, button, **typed):
    """Press a button of the form; return the page that follows."""
    client.force_login(user)
    meeting.refresh_from_db()
    data = posted(meeting, user) | typed | {f"_{button}": "1"}
    return client.post(form_page(meeting), data, follow=True).content.decode()


def actions_of(meeting):
    rows = MeetingVersion.objects.filter(meeting=meeting).order_by("number")
    return [(row.action, row.reason) for row in rows[2:]]  # without the two that made it ready


def test_clerk_submits_and_secretary_approves(client, thuky, bithu, ready):
    assert "Đã trình duyệt." in press(client, thuky, ready, "submit")
    assert "Đã duyệt biên bản và khóa sửa." in press(client, bithu, ready, "approve")

    ready.refresh_from_db()
    assert ready.status == "approved"
    assert actions_of(ready) == [("submitted", ""), ("approved", "")]


def test_clerk_may_not_approve_unless_the_cell_lets_them(client, thuky, cell, ready):
    press(client, thuky, ready, "submit")

    refused = press(client, thuky, ready, "approve")
    ready.refresh_from_db()
    status_before = ready.status
    cell.clerk_may_approve = True
    cell.save()
    press(client, thuky, ready, "approve")

    ready.refresh_from_db()
    assert "Chỉ bí thư hoặc phó bí thư chi bộ được làm việc này." in refused
    assert (status_before, ready.status) == ("submitted", "approved")


def test_returning_needs_a_reason_that_the_writer_then_reads(client, thuky, bithu, ready):
    press(client, thuky, ready, "submit")

    without = press(client, bithu, ready, "send_back")
    press(client, bithu, ready, "send_back", reason="Thiếu ý kiến của đồng chí An")

    client.force_login(thuky)
    page = client.get(form_page(ready)).content.decode()
    assert "Ghi lý do để người khác hiểu." in without
    assert "Thiếu ý kiến của đồng chí An" in page
    ready.refresh_from_db()
    assert ready.status == "draft"


def test_reopening_needs_a_reason_and_unlocks(client, thuky, bithu, ready):
    press(client, thuky, ready, "submit")
    press(client, bithu, ready, "approve")

    press(client, bithu, ready, "reopen", reason="Sót một biểu quyết")

    ready.refresh_from_db()
    assert (ready.status, ready.approved_at) == ("draft", None)
    assert actions_of(ready)[-1] == ("reopened", "Sót một biểu quyết")


def test_unconfirmed_roll_keeps_a_record_from_being_submitted(client, thuky, cell):
    meeting = make_meeting(cell=cell, status="draft", held_on=HELD_ON, chair=thuky.member)

    page = press(client, thuky, meeting, "submit", conclusion="Nhất trí")

    meeting.refresh_from_db()
    assert "Chưa trình duyệt được. Chưa xác nhận điểm danh." in page
    assert (meeting.status, meeting.conclusion) == ("draft", "Nhất trí")


def test_nothing_is_approved_without_a_confirmed_roll(cell, bithu):
    meeting = make_meeting(cell=cell, status="submitted", held_on=HELD_ON)

    with pytest.raises(ValidationError, match="Chưa xác nhận điểm danh"):
        meeting.approve(by=bithu)


@pytest.mark.parametrize(
    ("verb", "states"),
    {
        "announce": {"draft"},
        "submit": {"draft", "announced"},
        "send_back": {"submitted"},
        "approve": {"submitted"},
        "reopen": {"approved"},
        "discard": {"draft", "announced"},
    }.items(),
)
def test_verb_is_possible_in_its_states_only(cell, bithu, verb, states):
    typed = {"reason": "Sót nội dung"} if verb in {"send_back", "reopen"} else {}
    possible = set()
    for state in Meeting.Status.values:
        meeting = make_meeting(cell=cell, status=state, attendance_mode="none")
        try:
            getattr(meeting, verb)(by=bithu, **typed)
        except ValidationError:
            continue
        possible.add(state)

    assert possible == states


def test_session_of_tomorrow_cannot_be_submitted(client, thuky, cell):
    tomorrow = timezone.localdate() + timedelta(days=1)
    meeting = make_meeting(cell=cell, status="draft", held_on=tomorrow, chair=thuky.member)

    page = press(client, thuky, meeting, "submit")

    assert f"Buổi họp ngày {tomorrow:%d/%m/%Y} chưa diễn ra." in page


def test_article_is_published_and_withdrawn_without_touching_the_record(client, bithu, ready):
    make_article(meeting=ready, state="unpublished", title="")

    press(client, bithu, ready, "publish")
    ready.refresh_from_db()
    published = (ready.article.status, ready.article.title, ready.status)
    page = press(client, bithu, ready, "withdraw")

    ready.refresh_from_db()
    assert published == ("published", "Sinh hoạt chi bộ thường kỳ tháng 9/2023", "draft")
    assert ready.article.status == "withdrawn"
    assert "Đã gỡ bài." in page


def test_empty_article_is_not_published(client, thuky, ready):
    page = press(client, thuky, ready, "publish")

    assert "Chưa viết bài, chưa đăng được." in page


def test_discarded_draft_can_be_taken_back(client, thuky, ready):
    press(client, thuky, ready, "discard")
    gone = Meeting.objects.kept().contains(ready)
    press(client, thuky, ready, "take_back")

    assert (gone, Meeting.objects.kept().contains(ready)) == (False, True)


def test_article_of_a_discarded_session_is_not_put_out(client, thuky, ready):
    article = make_article(meeting=ready, state="unpublished")
    press(client, thuky, ready, "discard")

    assert "Lấy lại rồi mới đăng bài." in press(client, thuky, ready, "publish")

    article.refresh_from_db()
    assert not article.is_published


def test_every_save_is_a_version_with_all_its_rows(client, thuky, ready):
    press(client, thuky, ready, "save", conclusion="Nhất trí")

    last = MeetingVersion.objects.filter(meeting=ready).first()
    assert (last.author, last.number) == (thuky, 3)
    assert last.content["meeting"]["conclusion"] == "Nhất trí"
    assert [row["status"] for row in last.content["attendances"]] == ["present"]


def test_version_keeps_its_session_from_being_deleted(ready):
    with pytest.raises(Exception, match="protected"):
        ready.delete()


def test_preview_shows_the_guest_no_more_than_the_article(client, thuky, ready):
    make_article(meeting=ready, state="unpublished", body="<p>Lời trong bài</p>")
    ready.conclusion = "Kết luận nội bộ"
    ready.settle(by=thuky)
    client.force_login(thuky)

    def seen(reader):
        page = client.get(f"/quan-tri/activities/meeting/{ready.pk}/xem-thu/{reader}/")
        return [word in page.content.decode() for word in ("Lời trong bài", "Kết luận nội bộ")]

    assert seen("khach") == [True, False]
    assert seen("dang-vien") == [True, True]
    ready.article.refresh_from_db()
    assert ready.article.status == "unpublished"


def test_preview_promises_nothing_that_the_audience_will_not_get(client, thuky, ready):
    article = make_article(meeting=ready, state="unpublished", body="<p>Lời trong bài</p>")
    article.audience = "members"
    article.save()
    ready.audience, ready.conclusion = "committee", "Kết luận của chi ủy"
    ready.settle(by=thuky)
    client.force_login(thuky)

    def seen(reader):
        address = f"/quan-tri/activities/meeting/{ready.pk}/xem-thu/{reader}/"
        page = client.get(address, follow=True).content.decode()
        words = ("không dành cho khách", "Đang xem thử", "Lời trong bài</p>", "Kết luận của chi ủy")
        return [word in page.split('id="session"')[0] for word in words]

    assert seen("khach") == [True, False, False, False]
    assert seen("dang-vien") == [False, True, True, False]


def test_vote_beyond_its_base_is_refused_by_the_database(ready):
    with pytest.raises(IntegrityError), transaction.atomic():
        Vote.objects.create(meeting=ready, subject="Kế hoạch", base=10, in_favour=8, against=3)


def test_member_stands_on_a_roll_once(ready):
    again = ready.attendances.get().member

    with pytest.raises(IntegrityError), transaction.atomic():
        Attendance.objects.create(meeting=ready, member=again)


def test_end_before_start_is_refused_by_the_database(cell):
    with pytest.raises(IntegrityError), transaction.atomic():
        make_meeting(cell=cell, held_on=HELD_ON, ends_on=date(2023, 9, 20))
