"""The session form: what it costs, what it saves, what it refuses and keeps."""

from datetime import date, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from activities.models import Attendance, Meeting, MeetingVersion, Resolution, Task
from activities.models.attendance import call_roll
from members.models import Leave, Membership
from tests.activities.posting import form_page, posted
from tests.factories import (
    make_attendance,
    make_citation,
    make_meeting,
    make_member,
    make_resolution,
    make_speech,
)

HELD_ON = date(2023, 9, 21)


@pytest.fixture
def draft(cell, thuky):
    """A draft with nothing in it yet."""
    return make_meeting(cell=cell, status="draft", held_on=HELD_ON, chair=thuky.member)


@pytest.fixture
def browser(client, thuky):
    """The clerk's browser."""
    client.force_login(thuky)
    return client


def filled(cell, *, roll, speeches):
    meeting = make_meeting(cell=cell, status="draft", held_on=HELD_ON)
    for _ in range(roll):
        make_attendance(meeting=meeting)
    for _ in range(speeches):
        make_speech(meeting=meeting, member=make_member(cell=cell))
    return meeting


def queries_of(work, *given):
    with CaptureQueriesContext(connection) as captured:
        work(*given)
    return len(captured)


def test_opening_costs_the_same_for_one_row_as_for_forty(browser, cell):
    small = filled(cell, roll=1, speeches=1)
    large = filled(cell, roll=40, speeches=20)
    browser.get(form_page(small))  # fills what Django keeps in memory

    counts = [queries_of(browser.get, form_page(one)) for one in (small, large)]

    assert counts[0] == counts[1]
    assert counts[0] <= 27


def test_saving_costs_the_same_for_one_row_as_for_forty(browser, thuky, cell):
    counts = []
    for roll, speeches in ((1, 1), (1, 1), (40, 20)):  # the first warms up
        meeting = filled(cell, roll=roll, speeches=speeches)
        data = posted(meeting, thuky)
        for row in range(roll):
            data[f"attendance-{row}-status"] = "unexcused"
        for row in range(speeches):
            data[f"speech-{row}-summary"] = "Đề nghị rà soát lại."
        counts.append(queries_of(browser.post, form_page(meeting), data))
        assert meeting.attendances.filter(status="unexcused").count() == roll
        assert meeting.speeches.filter(summary="Đề nghị rà soát lại.").count() == speeches

    assert counts[1] == counts[2]
    assert counts[1] <= 60


def test_adding_twenty_speeches_costs_as_much_as_adding_one(browser, thuky, cell):
    counts = []
    for number in (1, 1, 20):
        meeting = filled(cell, roll=1, speeches=0)
        data = posted(meeting, thuky, **{"speech__TOTAL_FORMS": number})
        for row in range(number):
            data[f"speech-{row}-role"] = "speech"
            data[f"speech-{row}-speaker_name"] = f"Khách mời {row}"
        counts.append(queries_of(browser.post, form_page(meeting), data))
        assert meeting.speeches.count() == number

    assert counts[1] == counts[2]


def test_congress_of_300_delegates_can_be_saved(browser, thuky, cell):
    meeting = make_meeting(cell=cell, status="draft", kind="dai-hoi", held_on=HELD_ON)
    for _ in range(300):
        make_member(cell=cell)
    call_roll(meeting)
    meeting.settle(by=thuky)
    data = posted(meeting, thuky, attendance__299__status="excused", attendance__299__reason="Ốm")

    answer = browser.post(form_page(meeting), data | {"_confirm_roll": "1"})

    meeting.refresh_from_db()
    assert answer.status_code == 302
    assert (meeting.present_count, meeting.total_count) == (300, 301)  # with the clerk herself
    assert meeting.is_roll_confirmed


def test_draft_begins_from_the_last_session_without_its_text_and_roll(browser, cell, thuky):
    last = make_meeting(
        cell=cell,
        held_on=date(2023, 8, 3),
        place="Hội trường",
        chair=thuky.member,
        conclusion="Nhất trí.",
        theme="Chủ đề cũ",
    )
    last.agenda.create(title="Đánh giá tháng trước", discussion="Nhiều ý kiến.")
    make_attendance(meeting=last)
    Task.objects.create(meeting=last, text="Rà soát hồ sơ")

    browser.post(
        "/quan-tri/activities/meeting/add/",
        {"organization": cell.pk, "held_on": "21/9/2023", "kind": "thuong-ky", "from_last": "on"},
    )

    meeting = Meeting.objects.get(held_on=HELD_ON)
    assert (meeting.status, meeting.place, meeting.chair) == ("draft", "Hội trường", thuky.member)
    assert (meeting.conclusion, meeting.theme) == ("", "")
    assert [(item.title, item.discussion) for item in meeting.agenda.all()] == [
        ("Đánh giá tháng trước", "")
    ]
    assert meeting.attendances.count() == 0
    assert [task.text for task in Task.objects.carried_into(meeting)] == ["Rà soát hồ sơ"]


def test_day_is_read_day_first(browser, cell):
    browser.post(
        "/quan-tri/activities/meeting/add/",
        {"organization": cell.pk, "held_on": "05/03/2026", "kind": "thuong-ky"},
    )

    assert [meeting.held_on for meeting in Meeting.objects.all()] == [date(2026, 3, 5)]


def test_missed_month_is_filled_in_with_its_period(browser, cell):
    page = browser.get("/quan-tri/activities/meeting/add/?thang=10/2026").content.decode()
    browser.post(
        "/quan-tri/activities/meeting/add/",
        {"organization": cell.pk, "held_on": "2/11/2026", "kind": "thuong-ky", "period": "10/2026"},
    )

    assert "Kỳ sinh hoạt tháng <b>10/2026</b>" in page
    assert [meeting.period for meeting in Meeting.objects.all()] == [date(2026, 10, 1)]


def test_calling_the_roll_makes_everybody_of_that_day_present(browser, thuky, cell, draft):
    here = make_member(full_name="Lê Bá Bình", cell=cell)
    make_member(full_name="Người Đến Sau", cell=cell, since=date(2024, 1, 1))
    make_member(full_name="Người Đã Đi", cell=cell, until=date(2023, 1, 1))

    browser.post(form_page(draft), posted(draft, thuky) | {"_call_roll": "1"})

    assert list(draft.attendances.in_order().values_list("member", "status")) == [
        (here.pk, "present"),
        (thuky.member.pk, "present"),
    ]


def test_visitor_on_leave_from_home_is_present_where_they_came_to(cell, other_cell, draft):
    visitor = make_member(cell=other_cell)
    Membership.objects.create(member=visitor, cell=cell, kind="temporary", since=date(2023, 1, 1))
    for member in (visitor, make_member(full_name="Lê Thị Vắng", cell=cell)):
        Leave.objects.create(member=member, kind="elsewhere", since=date(2023, 1, 1))

    call_roll(draft)

    marked = {row.member.full_name: row.status for row in draft.attendances.in_order()}
    assert marked[visitor.full_name] == "present"
    assert marked["Lê Thị Vắng"] == "elsewhere"


def test_confirmed_roll_that_is_changed_must_be_confirmed_again(browser, thuky, cell, draft):
    make_attendance(meeting=draft)
    browser.post(form_page(draft), posted(draft, thuky) | {"_confirm_roll": "1"})
    draft.refresh_from_db()
    assert draft.is_roll_confirmed

    browser.post(form_page(draft), posted(draft, thuky, attendance__0__status="unexcused"))

    draft.refresh_from_db()
    assert not draft.is_roll_confirmed


def test_reason_goes_with_the_absence(browser, thuky, draft):
    row = make_attendance(meeting=draft, status="excused", reason="Đi viện")

    browser.post(form_page(draft), posted(draft, thuky, attendance__0__status="present"))

    row.refresh_from_db()
    assert (row.status, row.reason) == ("present", "")


def test_wrong_row_writes_nothing_and_keeps_what_was_typed(browser, thuky, draft):
    data = posted(
        draft,
        thuky,
        conclusion="Kết luận vừa gõ",
        vote__0__subject="Thông qua kế hoạch",
        vote__0__base="10",
        vote__0__in_favour="8",
        vote__0__against="3",
    )

    page = browser.post(form_page(draft), data).content.decode()

    draft.refresh_from_db()
    assert (draft.conclusion, draft.votes.count(), draft.version) == ("", 0, 1)
    assert "Tổng số phiếu lớn hơn số được biểu quyết." in page
    assert "Chưa lưu được: còn 1 chỗ cần sửa. Chữ đã nhập vẫn còn nguyên." in page
    assert "Kết luận vừa gõ" in page
    assert 'value="Thông qua kế hoạch"' in page


@pytest.mark.parametrize(
    ("field", "typed", "sentence"),
    [
        ("held_on", "31/02/2023", "Ngày chưa đúng. Viết ngày/tháng/năm, ví dụ: 05/03/2026."),
        ("held_on", "", "Mục này cần được điền."),
        ("ends_on", "20/9/2023", "Ngày kết thúc phải sau ngày họp."),
        ("period", "13/2023", "Ghi tháng và năm, ví dụ 11/2026."),
        ("chair", "999999", "Không có lựa chọn 999999. Chọn lại."),
        ("place", "Phòng\x00họp", "Nội dung có ký tự lạ không hiện được. Xóa và gõ lại."),
    ],
)
def test_wrong_field_is_told_where_it_stands(browser, thuky, draft, field, typed, sentence):
    page = browser.post(form_page(draft), posted(draft, thuky) | {field: typed})

    assert page.status_code == 200
    assert sentence in page.content.decode()
    assert MeetingVersion.objects.filter(meeting=draft).count() == 1


def test_end_before_start_on_one_day_is_refused(browser, thuky, draft):
    data = posted(draft, thuky, starts_at="16:00", ends_at="14h")

    page = browser.post(form_page(draft), data).content.decode()

    assert "Giờ kết thúc phải sau giờ bắt đầu." in page


def test_person_is_taken_off_the_roll(browser, thuky, draft):
    make_attendance(meeting=draft)
    kept = make_attendance(meeting=draft)
    names = [row.pk for row in draft.attendances.in_order()]
    place = names.index(kept.pk)

    data = posted(draft, thuky) | {f"attendance-{1 - place}-DELETE": "on"}
    browser.post(form_page(draft), data)

    draft.refresh_from_db()
    assert list(draft.attendances.all()) == [kept]
    assert (draft.present_count, draft.total_count) == (1, 1)


def test_rows_take_the_order_of_their_numbers(browser, thuky, draft):
    for name in ("Một", "Hai", "Ba"):
        make_speech(meeting=draft, name=name)
    data = posted(draft, thuky, speech__0__ORDER="3", speech__1__ORDER="1", speech__2__ORDER="2")

    browser.post(form_page(draft), data)

    assert [speech.speaker_name for speech in draft.speeches.all()] == ["Hai", "Ba", "Một"]


def test_new_row_with_nothing_but_a_number_is_empty(browser, thuky, draft):
    make_speech(meeting=draft, name="Một")

    browser.post(form_page(draft), posted(draft, thuky, speech__0__ORDER="2", speech__1__ORDER="1"))

    assert [speech.speaker_name for speech in draft.speeches.all()] == ["Một"]
    assert draft.versions.count() == 2


def test_document_typed_loosely_is_linked_when_only_one_is_meant(browser, thuky, draft):
    meant = make_resolution(code="57-NQ/TW")

    browser.post(
        form_page(draft),
        posted(draft, thuky, citation__0__typed="nq 57", citation__0__as_written="NQ 57"),
    )

    assert [row.resolution for row in draft.citations.all()] == [meant]


def test_document_is_not_guessed_among_namesakes(browser, thuky, draft):
    make_resolution()
    make_resolution(issued_on=date(2017, 10, 25), title="Công tác dân số")

    page = browser.post(form_page(draft), posted(draft, thuky, citation__0__typed="nq 21"))

    assert "Có nhiều văn bản khớp với “nq 21”." in page.content.decode()
    assert draft.citations.count() == 0


def test_namesake_chosen_below_the_box_is_linked(browser, thuky, draft):
    make_resolution()
    meant = make_resolution(issued_on=date(2017, 10, 25), title="Công tác dân số")
    typed = {"citation__0__typed": "nq 21"}
    page = browser.post(form_page(draft), posted(draft, thuky, **typed)).content.decode()
    assert f'name="citation-0-resolution" value="{meant.pk}"' in page

    browser.post(
        form_page(draft), posted(draft, thuky, **typed, citation__0__resolution=str(meant.pk))
    )

    assert [row.resolution for row in draft.citations.all()] == [meant]


def test_month_begun_twice_is_told(browser, thuky, draft):
    draft.kind = "thuong-ky"
    draft.save()
    make_meeting(cell=draft.organization, kind=draft.kind, held_on=draft.held_on.replace(day=5))

    page = browser.get(form_page(draft)).content.decode()

    assert f"đã có buổi thường kỳ ngày 05/{draft.held_on:%m/%Y}" in page


def test_code_among_other_words_is_the_stubs_code(browser, thuky, draft):
    typed = "Kế hoạch số 99-KH/CB của chi bộ"
    stub = {"citation__0__typed": typed, "citation__0__make_stub": "on"}

    browser.post(form_page(draft), posted(draft, thuky, **stub))

    document = draft.citations.get().resolution
    assert (document.code, document.title) == ("99-KH/CB", typed)


def test_step_says_at_its_head_what_it_lacks(browser, thuky, draft):
    draft.tasks.create(text="Soạn báo cáo", due_on=draft.held_on - timedelta(days=1))

    page = browser.get(form_page(draft)).content.decode()

    assert '<p class="missing">Chưa xác nhận điểm danh.</p>' in page
    assert '<p class="missing">Có nhiệm vụ ghi hạn trước ngày họp.</p>' in page


def test_unknown_document_becomes_a_stub_once(browser, thuky, draft):
    stub = {"citation__0__typed": "05-KH/CB", "citation__0__make_stub": "on"}
    browser.post(form_page(draft), posted(draft, thuky, **stub))
    again = make_meeting(cell=draft.organization, status="draft", held_on=date(2023, 10, 5))
    browser.post(form_page(again), posted(again, thuky, **stub))

    made = Resolution.objects.get()
    assert (made.code, made.kind, made.is_verified, made.is_public) == (
        "05-KH/CB",
        "kế hoạch",
        False,
        False,
    )
    assert [row.meeting for row in made.citations.order_by("pk")] == [draft, again]


def test_same_document_twice_in_one_role_is_refused(browser, thuky, draft):
    document = make_resolution()
    make_citation(meeting=draft, resolution=document)
    data = posted(draft, thuky, citation__1__typed=document.code)
    data["citation-1-resolution"] = document.pk

    page = browser.post(form_page(draft), data).content.decode()

    assert "“21-NQ/TW” đã nêu ở trên với cùng vai trò." in page
    assert draft.citations.count() == 1


def test_correcting_a_date_mends_the_words_and_the_article(browser, thuky, draft):
    words = "Nghị quyết số 21-NQ/TW ngày 16/6/2021"
    make_citation(meeting=draft, resolution=make_resolution(), as_written=words)
    data = posted(
        draft,
        thuky,
        citation__0__date_choice="corrected",
        article__body=f"<p>Trình bày {words}.</p>",
    )

    browser.post(form_page(draft), data)

    draft.refresh_from_db()
    assert draft.citations.get().as_written == "Nghị quyết số 21-NQ/TW ngày 16/6/2022"
    assert draft.article.body == "<p>Trình bày Nghị quyết số 21-NQ/TW ngày 16/6/2022.</p>"


def test_correcting_a_date_leaves_the_same_day_elsewhere_alone(browser, thuky, draft):
    words = "Nghị quyết số 21-NQ/TW ngày 16/6/2021"
    make_citation(meeting=draft, resolution=make_resolution(), as_written=words)
    body = "<p>Trình bày Nghị quyết số&nbsp;21-NQ/TW\nngày 16/6/2021.</p><p>Họp ngày 16/6/2021.</p>"

    browser.post(
        form_page(draft),
        posted(draft, thuky, citation__0__date_choice="corrected", article__body=body),
    )

    draft.refresh_from_db()
    assert "ngày 16/6/2022.</p><p>Họp ngày 16/6/2021.</p>" in draft.article.body


def test_words_the_article_has_otherwise_are_left_to_be_mended_by_hand(browser, thuky, draft):
    words = "Nghị quyết số 21-NQ/TW ngày 16/6/2021"
    make_citation(meeting=draft, resolution=make_resolution(), as_written=words)
    body = "<p>Trình bày NQ 21 (16/6/2021).</p>"
    data = posted(draft, thuky, citation__0__date_choice="corrected", article__body=body)

    page = browser.post(form_page(draft), data, follow=True).content.decode()

    draft.refresh_from_db()
    assert draft.article.body == body
    assert f"Trong bài không thấy đúng lời văn “{words}”; sửa ngày ở đó bằng tay." in page


def test_two_people_on_one_session_the_second_is_told_and_loses_nothing(
    browser, thuky, bithu, draft
):
    opened = posted(draft, thuky, conclusion="Của thư ký")
    draft.conclusion = "Của bí thư"
    draft.settle(by=bithu)

    page = browser.post(form_page(draft), opened).content.decode()

    draft.refresh_from_db()
    assert draft.conclusion == "Của bí thư"
    assert "bithu đã lưu buổi này sau khi trang này được mở." in page
    assert "Của thư ký" in page
    assert f'name="opened_version" value="{draft.version}"' in page


def test_approved_record_ignores_what_is_posted_but_the_article_stays_open(browser, thuky, cell):
    meeting = make_meeting(cell=cell, article="unpublished", held_on=HELD_ON)
    data = posted(meeting, thuky, conclusion="Lén sửa", article__sapo="Sapo mới")

    browser.post(form_page(meeting), data)

    meeting.refresh_from_db()
    assert (meeting.conclusion, meeting.article.sapo) == ("", "Sapo mới")


def test_record_approved_meanwhile_refuses_the_page_and_keeps_what_was_typed(
    browser, thuky, bithu, draft
):
    draft.attendance_mode = "none"
    draft.submit(by=thuky)
    opened = posted(draft, thuky, conclusion="Kết luận gõ dở", article__sapo="Sapo gõ dở")
    draft.approve(by=bithu)

    page = browser.post(form_page(draft), opened).content.decode()

    draft.refresh_from_db()
    assert (draft.conclusion, draft.article_or_none()) == ("", None)
    assert "Biên bản đã được duyệt sau khi trang này được mở, nên chưa lưu được." in page
    assert "Kết luận gõ dở" in page
    assert "Sapo gõ dở" in page


def test_scripts_in_the_article_are_gone_when_stored(browser, thuky, draft):
    body = '<h2 onclick="x()">Mở đầu</h2><script>alert(1)</script><img src=x onerror=alert(1)>'

    browser.post(form_page(draft), posted(draft, thuky, article__body=body))

    draft.refresh_from_db()
    assert draft.article.body == "<h2>Mở đầu</h2>"


def test_article_of_two_megabytes_is_refused_and_kept_on_the_page(browser, thuky, draft):
    body = "<p>" + "Chữ dài. " * 160_000 + "CUỐI BÀI</p>"

    page = browser.post(form_page(draft), posted(draft, thuky, article__body=body))

    assert page.status_code == 200
    assert "Bài viết dài 1.440.015 ký tự, tối đa 1.000.000." in page.content.decode()
    assert "CUỐI BÀI" in page.content.decode()


def test_other_cells_session_does_not_exist_in_the_form(browser, other_cell):
    far = make_meeting(cell=other_cell, status="draft")

    assert browser.get(form_page(far)).status_code == 404
    assert browser.post(form_page(far), {"_save": "1"}).status_code == 404


def test_other_cells_rows_cannot_be_reached_by_their_numbers(browser, thuky, other_cell, draft):
    foreign = make_attendance(meeting=make_meeting(cell=other_cell, status="draft"))
    data = posted(draft, thuky) | {
        "attendance-TOTAL_FORMS": "1",
        "attendance-INITIAL_FORMS": "1",
        "attendance-0-id": str(foreign.pk),
        "attendance-0-status": "unexcused",
    }

    browser.post(form_page(draft), data)

    foreign.refresh_from_db()
    assert foreign.status == "present"
    assert Attendance.objects.count() == 1
