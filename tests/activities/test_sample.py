"""The sample by contract: what `load_sample` promises to those who try the portal out."""

from datetime import date, timedelta

import pytest
from django.contrib.auth.models import AnonymousUser
from django.core.management import CommandError, call_command
from django.db.models import F, Q
from django.utils import timezone

from activities.models import (
    Article,
    Attachment,
    Attendance,
    Citation,
    Level,
    Meeting,
    MeetingVersion,
    Photo,
    Resolution,
    SearchText,
    Task,
    levels_for,
)
from activities.sample import load_sample
from activities.sample.coming import coming_sessions
from activities.sample.people import CENTRE, COMMITTEE, FAR_CELL, FAR_COMMITTEE, LAND, OFFICE
from members.models import Member, Organization, User
from portal.lib.html import plain_text

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("sample")]

FORUM_DAY = date(2023, 9, 21)
PUBLISHED_NAMES = ("Nguyễn Trí Hữu", "Phan Đăng Hải")


@pytest.fixture
def centre():
    return Organization.objects.get(name=CENTRE)


@pytest.fixture
def forum(centre):
    return Meeting.objects.get(organization=centre, held_on=FORUM_DAY)


def user(name):
    return User.objects.get(username=name)


def everything():
    """Return the rows whose change would show that a second load was no idle one."""
    models = (Meeting, Article, Attendance, Citation, MeetingVersion, Photo, Resolution, Task)
    models += (SearchText, Member, Organization, User)
    return {model.__name__: list(model.objects.order_by("pk").values()) for model in models}


def test_two_committees_stand_one_with_three_cells_and_one_with_one(centre):
    cells = {
        committee.name: {cell.name for cell in committee.children.all()}
        for committee in Organization.objects.filter(kind="committee")
    }

    assert cells == {COMMITTEE: {CENTRE, OFFICE, LAND}, FAR_COMMITTEE: {FAR_CELL}}
    assert centre.clerk_may_approve


def test_sample_cell_counts_25_members_today_and_on_the_day_of_the_forum(centre):
    then = Member.objects.belonging_to(centre, on=FORUM_DAY)

    assert Member.objects.belonging_to(centre).count() == 25
    assert then.count() == 25
    assert not set(then.values_list("full_name", flat=True)) & set(PUBLISHED_NAMES)


def test_chi_uy_of_the_sample_cell_has_a_secretary_and_a_deputy(centre):
    sitting = Member.objects.in_committee_of(centre)
    titles = sorted(member.posts_on(FORUM_DAY, organization=centre) for member in sitting)

    assert len(titles) == 5
    assert [title.split(",")[0] for title in titles][:3] == ["Bí thư Chi bộ"] + ["Chi ủy viên"] * 2
    assert "Phó Bí thư Chi bộ" in titles


@pytest.mark.parametrize("name", ["bithu", "thuky", "dangvien", "dangvien2", "canbo", "quantri"])
def test_account_signs_in_with_the_published_password(client, name):
    assert client.login(username=name, password="portal-demo")


def test_accounts_reach_where_their_part_says(centre):
    parts = {
        name: (
            [str(role) for role in sorted(account.reach.roles)],
            centre.pk in account.reach.cells,
            centre.pk in account.reach.secretary_of,
        )
        for name in ("bithu", "thuky", "dangvien", "dangvien2", "canbo", "quantri")
        for account in [user(name)]
    }

    assert parts == {
        "bithu": (["secretary"], True, True),
        "thuky": (["clerk"], True, True),
        "dangvien": ([], True, False),
        "dangvien2": ([], False, False),
        "canbo": (["staff"], False, False),
        "quantri": (["administrator"], False, False),
    }
    assert user("dangvien2").reach.cells
    assert centre.pk in user("thuky").reach.approver_of


def test_staff_of_the_first_committee_sees_nothing_of_the_second():
    seen = Meeting.objects.visible_to(user("canbo"))

    assert {meeting.organization.name for meeting in seen} == {COMMITTEE, CENTRE, OFFICE, LAND}
    assert Meeting.objects.filter(organization__name=FAR_CELL).count() == 3


def test_sessions_of_the_sample_cell_run_from_august_2022_to_the_forum(centre):
    past = Meeting.objects.filter(organization=centre, held_on__lt=timezone.localdate())
    days = sorted(past.values_list("held_on", flat=True))

    assert (days[0].year, days[0].month) == (2022, 8)
    assert days[-1] == FORUM_DAY


def test_every_month_has_its_regular_session(centre):
    regular = Meeting.objects.filter(
        organization=centre, kind__in=["thuong-ky", "thuong-ky-chuyen-de"], held_on__lte=FORUM_DAY
    )
    months = sorted((meeting.period.year, meeting.period.month) for meeting in regular)

    assert months == [(2022, month) for month in range(8, 13)] + [
        (2023, month) for month in range(1, 10)
    ]
    assert regular.filter(held_on__month__gt=F("period__month")).exists()


def test_sessions_stand_in_every_state_a_page_must_show():
    meetings = Meeting.objects.all()

    assert set(meetings.values_list("status", flat=True)) == set(Meeting.Status.values)
    assert set(meetings.values_list("audience", flat=True)) == set(Meeting.Audience.values)
    assert set(meetings.values_list("attendance_mode", flat=True)) == {"list", "numbers", "none"}
    articles = set(Article.objects.values_list("status", "audience"))
    assert articles >= {
        ("published", "public"),
        ("published", "members"),
        ("withdrawn", "public"),
        ("unpublished", "members"),
    }
    assert len(set(meetings.values_list("kind", flat=True))) >= 9


def test_roll_of_each_approved_record_adds_up():
    for meeting in Meeting.objects.filter(status="approved", attendance_mode="list"):
        absent = meeting.excused_count + meeting.unexcused_count
        assert meeting.present_count + absent == meeting.total_count, meeting
        assert meeting.is_roll_confirmed, meeting


def test_votes_fit_the_roll_and_some_rest_on_those_absent():
    for meeting in Meeting.objects.exclude(votes=None).prefetch_related("votes"):
        for vote in meeting.votes.all():
            assert vote.base <= meeting.official_count, meeting
            assert vote.passed, meeting


def test_tasks_are_carried_on_some_done_some_open(centre):
    results = set(Task.objects.values_list("result", flat=True))

    assert results == set(Task.Result.values)
    assert not Task.objects.filter(result="done", closed_in=None).exists()
    assert not Task.objects.filter(closed_in__held_on__lt=F("meeting__held_on")).exists()


def test_no_session_cites_a_document_of_a_later_day():
    newer = Citation.objects.filter(resolution__issued_on__gt=F("held_on"))

    assert list(newer) == []
    assert set(Citation.objects.values_list("role", flat=True)) == set(Citation.Role.values)


def test_articles_contain_the_words_in_which_they_name_documents():
    named = Citation.objects.filter(in_article=True, meeting__article__status="published")

    missing = [
        (citation.meeting.held_on, citation.as_written)
        for citation in named.select_related("meeting__article")
        if not citation.as_written
        or citation.as_written not in " ".join(plain_text(citation.meeting.article.body).split())
    ]

    assert missing == []
    assert [row.meeting.held_on for row in named if row.date_differs()] == [FORUM_DAY]


def test_number_21_is_cited_as_two_different_documents():
    cited = Resolution.objects.with_code("21-NQ/TW").exclude(citations=None).distinct()

    assert [document.issued_on.year for document in cited] == [2022, 2017]


def test_guest_reads_the_forum_with_its_three_documents_and_the_footnote(forum):
    guest = AnonymousUser()
    citations = forum.citations.visible_to(guest)

    assert levels_for(guest, forum) == {Level.ARTICLE}
    assert [str(citation.resolution) for citation in citations] == [
        "21-NQ/TW",
        "Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng",
        "Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVII",
    ]
    assert [citation.footnote for citation in citations] == [
        "Bài viết ghi 16/6/2021; văn bản ban hành ngày 16/6/2022.",
        "",
        "",
    ]
    assert [citation.resolution.is_stub for citation in citations] == [False, False, True]
    assert all(citation.as_written in forum.article.body for citation in citations)


def test_forum_is_a_thematic_session_of_25_present_told_under_three_headings(forum):
    _, headings = forum.article.rendered()

    assert (forum.kind, forum.form, forum.status) == ("chuyen-de", "dien-dan", "approved")
    assert (forum.total_count, forum.official_count, forum.probationary_count) == (25, 23, 2)
    assert forum.present_count == 25
    assert len([heading for heading in headings if heading.level == 2]) >= 3
    assert forum.article.sapo


def test_published_names_speak_in_the_forum_and_stand_nowhere_else(forum):
    said = [
        (speech.speaker_name, speech.speaker_post, speech.role, speech.is_public, speech.member)
        for speech in forum.speeches.all()
    ]

    assert said == [
        ("Phan Đăng Hải", "Phó Bí thư Chi bộ Trung tâm", "presentation", True, None),
        ("Nguyễn Trí Hữu", "Bí thư Chi bộ Trung tâm", "speech", True, None),
    ]
    assert (forum.chair, forum.chair_name) == (None, "")  # the report names no chair
    assert not Member.objects.filter(full_name__in=PUBLISHED_NAMES).exists()
    others = Meeting.objects.exclude(pk=forum.pk)
    assert not others.filter(
        Q(speeches__speaker_name__in=PUBLISHED_NAMES) | Q(chair_name__in=PUBLISHED_NAMES)
    ).exists()


def test_photos_of_the_forum_are_served_to_a_guest(client, forum, sample, settings):
    settings.MEDIA_ROOT = sample
    photos = list(forum.article.photos.all())

    pages = [client.get(photo.largest_url) for photo in photos]

    assert [page.status_code for page in pages] == [200] * 3
    assert all(photo.caption and photo.alt and photo.credit for photo in photos)
    assert {photo.width for photo in photos} == {1600}


def test_next_two_sessions_lie_ahead_of_the_day_of_loading(centre):
    today = timezone.localdate()
    coming = Meeting.objects.filter(organization=centre, held_on__gt=today).order_by("held_on")

    assert [(meeting.kind, meeting.status) for meeting in coming] == [
        ("thuong-ky", "announced"),
        ("chuyen-de", "draft"),
    ]
    assert today + timedelta(days=8) <= coming[0].held_on <= today + timedelta(days=10)
    assert coming[0].agenda.count() == 3
    assert coming[0].place


@pytest.mark.parametrize("later", range(7))
def test_coming_sessions_fall_on_working_days(later):
    coming = coming_sessions(date(2026, 11, 23) + timedelta(days=later))

    assert all(plan.held_on.weekday() < 5 for plan in coming)


def test_load_some_days_later_adds_no_further_coming_session(monkeypatch):
    later = timezone.localdate() + timedelta(days=3)
    monkeypatch.setattr(timezone, "localdate", lambda *args: later)

    assert load_sample().added == 0


def test_coming_session_is_known_to_the_cell_and_to_no_guest(centre):
    announced = Meeting.objects.get(organization=centre, status="announced")

    assert levels_for(user("dangvien"), announced) == {Level.NOTICE}
    assert levels_for(AnonymousUser(), announced) == set()


def test_every_session_has_its_versions_and_search_texts():
    assert not Meeting.objects.filter(versions=None).exists()
    assert not Meeting.objects.filter(search_texts=None).exists()
    guest_words = SearchText.objects.get(level="article", meeting__held_on=FORUM_DAY).text
    assert "phan dang hai" in guest_words


def test_steps_of_a_past_session_follow_its_day_one_after_another(forum):
    steps = forum.versions.order_by("number")
    days = [timezone.localdate(step.at) for step in steps]

    assert [step.action for step in steps] == ["saved", "submitted", "approved", "published"]
    assert days == sorted(days)
    assert days[0] == FORUM_DAY
    assert days[-1] - FORUM_DAY < timedelta(days=5)
    assert timezone.localdate(forum.approved_at) == days[2]
    assert steps[3].content["meeting"]["approved_at"].startswith("2023-09-23")


def test_attachments_are_files_of_word_and_one_is_for_the_officers_alone(sample, settings):
    settings.MEDIA_ROOT = sample
    attachments = list(Attachment.objects.all())

    assert {attachment.file.read(2) for attachment in attachments} == {b"PK"}
    assert {attachment.is_internal for attachment in attachments} == {True, False}
    assert Attachment.objects.filter(meeting__status="announced").count() == 2


def test_second_load_changes_nothing_and_is_quick(django_assert_max_num_queries, capsys):
    before = everything()

    with django_assert_max_num_queries(130):
        call_command("load_sample")

    assert everything() == before
    assert "thêm 0 buổi" in capsys.readouterr().out


def test_what_was_edited_after_loading_is_left_alone(forum):
    Member.objects.filter(full_name="Đỗ Thị Lan").update(distinction="Phòng Kỹ thuật")
    Article.objects.filter(meeting=forum).update(title="Tên khác")

    call_command("load_sample")

    forum.article.refresh_from_db()
    assert forum.article.title == "Tên khác"
    assert Member.objects.filter(distinction="Phòng Kỹ thuật").count() == 1


def test_live_site_refuses_the_sample(settings):
    settings.LIVE = True

    with pytest.raises(CommandError, match="không nạp vào hệ thống đang chạy thật"):
        call_command("load_sample")
