"""The page of one session: how deep each reader sees, and that what they may not see is nowhere."""

from datetime import date, time

import pytest

from activities.models import AgendaItem, Article, Attendance, Guest, Photo, Task, Vote
from activities.models import ResolutionRelation as Relation
from tests.factories import (
    make_attachment,
    make_attendance,
    make_citation,
    make_meeting,
    make_member,
    make_resolution,
    make_speech,
)
from tests.pages import answer_to, client_of, same_for_all, text_at

pytestmark = pytest.mark.django_db

CANARY = "chimbaodong"  # "canary": a word that stands in the record alone


@pytest.fixture
def whole(cell):
    """An approved session with a public article, and a canary in every field of its record."""
    chair = make_member(full_name="Nguyễn Trí Hữu", cell=cell)
    meeting = make_meeting(
        cell=cell,
        title=f"Tên riêng {CANARY}",
        theme=f"Chủ đề {CANARY}",
        place=f"Phòng {CANARY}",
        held_on=date(2023, 9, 21),
        starts_at=time(14, 7),
        kind="chuyen-de",
        form="dien-dan",
        chair=chair,
        chair_post="Bí thư Chi bộ",
        minute_taker_name=f"Thư ký {CANARY}",
        conclusion=f"Kết luận {CANARY}",
        article="public",
    )
    absent = make_member(full_name=f"Vắng {CANARY}", cell=cell)
    make_attendance(meeting=meeting, member=chair)
    make_attendance(meeting=meeting, member=absent, status="excused", reason="đau mắt riêng")
    item = AgendaItem.objects.create(
        meeting=meeting,
        title=f"Mục {CANARY}",
        discussion=f"Bàn {CANARY}",
        conclusion=f"Chốt {CANARY}",
    )
    Vote.objects.create(meeting=meeting, subject=f"Biểu quyết {CANARY}", base=2, in_favour=2)
    Vote.objects.create(
        meeting=meeting, subject="Về một người", base=2, in_favour=1, names_a_person=True
    )
    Task.objects.create(meeting=meeting, text=f"Việc {CANARY}", member=absent)
    Guest.objects.create(meeting=meeting, name=f"Khách {CANARY}", post=f"Sở {CANARY}")
    make_attachment(meeting=meeting, name=f"Tệp {CANARY}")
    make_attachment(meeting=meeting, name="Tệp cấp ủy", is_internal=True)
    make_speech(meeting=meeting, name="Phan Đăng Hải", summary="Lời công khai.", is_public=True)
    make_speech(meeting=meeting, name=f"Người {CANARY}", summary=f"Lời {CANARY}", item=item)
    make_speech(meeting=meeting, name="Người kín", summary="Lời nội bộ.", is_internal=True)
    make_citation(meeting=meeting)
    make_citation(
        meeting=meeting,
        resolution=make_resolution(code="05-KH/CB", title=f"Kế hoạch {CANARY}", is_public=False),
        in_article=False,
    )
    meeting.settle(by=None)
    return meeting


def text_of(user, meeting):
    return text_at(user, meeting.get_absolute_url())


def test_guest_of_a_public_article_reads_nothing_of_the_record(guest, whole):
    html = text_of(guest, whole)

    assert CANARY not in html
    assert "14:07" not in html
    assert "đau mắt riêng" not in html
    assert "Lời nội bộ" not in html
    assert "Về một người" not in html
    assert 'id="bien-ban"' not in html


def test_guest_reads_the_facts_of_the_article(guest, whole):
    html = text_of(guest, whole)

    assert "Chi bộ bàn việc quý II" in html
    assert "21/9/2023" in html
    assert "Nguyễn Trí Hữu, Bí thư Chi bộ" in html
    assert "1 đảng viên" in html
    assert "1/2 đảng viên" not in html
    assert "Lời công khai." in html
    assert "21-NQ/TW" in html


def test_member_of_the_cell_reads_the_record_without_what_is_the_officers(dangvien, whole):
    html = text_of(dangvien, whole)

    assert f"Vắng {CANARY}" in html
    assert f"Lời {CANARY}" in html
    assert f"Tệp {CANARY}" in html
    assert f"Kế hoạch {CANARY}" in html
    assert "1/2 đảng viên" in html
    assert "đau mắt riêng" not in html
    assert "Lời nội bộ" not in html
    assert "Tệp cấp ủy" not in html
    assert "Về một người" not in html


def test_secretary_reads_reasons_and_internal_words(thuky, whole):
    html = text_of(thuky, whole)

    assert "đau mắt riêng" in html
    assert "Lời nội bộ" in html
    assert "Tệp cấp ủy" in html
    assert "Về một người" in html


def test_staff_above_reads_the_record_without_what_is_the_officers(canbo, whole):
    html = text_of(canbo, whole)

    assert f"Lời {CANARY}" in html
    assert "đau mắt riêng" not in html
    assert "Lời nội bộ" not in html


@pytest.mark.parametrize("name", ["dangvien2", "dangvien3", "quantri"])
def test_others_read_the_article_alone(cast, whole, name):
    assert CANARY not in text_of(cast[name], whole)


def test_announced_session_tells_time_place_agenda_and_documents_only(dangvien, cell):
    meeting = make_meeting(
        cell=cell,
        title="Thường kỳ tháng 12",
        status="announced",
        place="Hội trường A",
        starts_at=time(8, 30),
        conclusion="Kết luận soạn sẵn",
        theme="Chủ đề soạn sẵn",
        chair_name="Người chủ trì",
    )
    AgendaItem.objects.create(meeting=meeting, title="Bàn quỹ", discussion="Diễn biến soạn sẵn")
    make_speech(meeting=meeting, summary="Lời soạn sẵn")
    Task.objects.create(meeting=meeting, text="Việc soạn sẵn")
    make_citation(meeting=meeting, as_written="Văn bản soạn sẵn")
    make_attendance(meeting=meeting)
    make_attachment(meeting=meeting, name="Tài liệu cần đọc")

    html = text_of(dangvien, meeting)

    assert "Hội trường A" in html
    assert "08:30" in html
    assert "Bàn quỹ" in html
    assert "Tài liệu cần đọc" in html
    assert "soạn sẵn" not in html
    assert "Người chủ trì" not in html
    assert "21-NQ/TW" not in html
    assert "Điểm danh" not in html


def test_number_present_is_not_told_before_the_roll_is_confirmed(guest, cell):
    meeting = make_meeting(cell=cell, status="draft", article="public")
    make_attendance(meeting=meeting)
    meeting.settle(by=None)

    assert "1 đảng viên" not in text_of(guest, meeting)


def test_unfinished_state_is_told_to_secretaries_alone(guest, thuky, cell):
    meeting = make_meeting(cell=cell, status="draft", article="public")

    assert "Dự thảo" not in text_of(guest, meeting)
    assert "Biên bản: Dự thảo" in text_of(thuky, meeting)


@pytest.mark.parametrize("name", ["guest", "dangvien", "dangvien2", "canbo", "quantri"])
def test_draft_answers_as_if_it_did_not_exist(cast, cell, name):
    draft = make_meeting(cell=cell, status="draft", title="Bản nháp")

    hidden = answer_to(cast[name], draft.get_absolute_url())
    missing = answer_to(cast[name], draft.get_absolute_url().replace(f"/{draft.pk}-", "/999999-"))

    assert hidden.status_code == missing.status_code == 404
    assert same_for_all(hidden) == same_for_all(missing)


def test_hidden_session_answers_404_even_with_a_stale_slug(guest, cell):
    draft = make_meeting(cell=cell, status="draft")

    assert answer_to(guest, f"/sinh-hoat/{draft.pk}-ten-cu/").status_code == 404


def test_stale_slug_leads_to_the_present_address(guest, cell):
    meeting = make_meeting(cell=cell, article="public")

    answer = answer_to(guest, f"/sinh-hoat/{meeting.pk}-ten-cu/")

    assert answer.status_code == 301
    assert answer["Location"] == meeting.get_absolute_url()
    assert answer["Cache-Control"] == "private, no-cache"


def test_neighbours_are_sessions_the_reader_may_know_of(guest, thuky, cell):
    first = make_meeting(cell=cell, held_on=date(2025, 1, 3), article="public")
    make_meeting(cell=cell, held_on=date(2025, 2, 3), status="draft", title="Nháp tháng Hai")
    last = make_meeting(cell=cell, held_on=date(2025, 3, 3), article="public")

    assert "Nháp tháng Hai" not in text_of(guest, first)
    assert f'rel="next" href="{last.get_absolute_url()}"' in text_of(guest, first)
    assert "Nháp tháng Hai" in text_of(thuky, first)


def test_carried_tasks_come_from_records_the_reader_reads(dangvien, thuky, cell):
    closed = make_meeting(cell=cell, held_on=date(2025, 1, 3), audience="committee")
    Task.objects.create(meeting=closed, text="Việc riêng của chi ủy")
    meeting = make_meeting(cell=cell, held_on=date(2025, 2, 3))

    assert "Việc riêng của chi ủy" not in text_of(dangvien, meeting)
    assert "Việc riêng của chi ủy" in text_of(thuky, meeting)


def test_replacing_document_is_named_only_to_those_who_may_know_it(guest, canbo, cell):
    meeting = make_meeting(cell=cell, article="public")
    old = make_resolution(code="12-HD/BTCTW", title="Sinh hoạt chi bộ")
    make_citation(meeting=meeting, resolution=old)
    new = make_resolution(
        code="42-HD/BTCTW", title="Sinh hoạt chi bộ", issued_on=date(2025, 10, 28)
    )
    secret = make_resolution(code="99-HD/TU", title="Riêng", is_public=False)
    Relation.objects.create(source=new, target=old, kind="replaces")
    Relation.objects.create(source=secret, target=old, kind="replaces")

    assert "Đã được thay thế bởi" in text_of(guest, meeting)
    assert "42-HD/BTCTW" in text_of(guest, meeting)
    assert "99-HD/TU" not in text_of(guest, meeting)
    assert "99-HD/TU" in text_of(canbo, meeting)


def test_head_names_who_presented_and_who_spoke_in_public(guest, dangvien, cell):
    meeting = make_meeting(cell=cell, article="public")
    make_speech(meeting=meeting, name="Phan Đăng Hải", role="presentation", is_public=True)
    make_speech(meeting=meeting, name="Nguyễn Trí Hữu", speaker_post="Bí thư", is_public=True)
    make_speech(meeting=meeting, name="Lê Văn Kín", speaker_post="Đảng viên")

    for reader in (guest, dangvien):
        head = text_at(reader, meeting.get_absolute_url()).split("</dl>")[0]
        assert "<dt>Phát biểu</dt><dd>\nNguyễn Trí Hữu, Bí thư\n</dd>" in head
        assert "<dt>Trình bày</dt><dd>\nPhan Đăng Hải\n</dd>" in head
        assert "Lê Văn Kín" not in head


def test_kept_wrong_date_has_its_footnote(guest, cell):
    meeting = make_meeting(cell=cell, article="public")
    make_citation(
        meeting=meeting,
        as_written="Nghị quyết số 21-NQ/TW ngày 16/6/2021",
        date_choice="noted",
    )

    assert "Bài viết ghi 16/6/2021; văn bản ban hành ngày 16/6/2022." in text_of(guest, meeting)


def test_article_is_cleaned_when_shown_and_long_ones_have_contents(guest, cell):
    meeting = make_meeting(cell=cell, article="public")
    body = "<h2>Một</h2><p>x</p><h2>Hai</h2><h2>Ba</h2><script>alert(1)</script>"
    Article.objects.update(body=body)

    html = text_of(guest, meeting)

    assert "alert(1)" not in html
    assert '<a href="#muc-mot">Một</a>' in html
    assert '<h2 id="muc-mot">Một</h2>' in html


def test_photo_has_its_sizes_words_and_maker(guest, cell):
    meeting = make_meeting(cell=cell, article="public")
    photo = Photo.objects.create(
        article=meeting.article,
        caption="Toàn cảnh diễn đàn.",
        alt="Hội trường đông người",
        credit="Chi bộ",
        width=960,
        height=640,
        widths=[480, 960],
    )

    html = text_of(guest, meeting)

    assert f'srcset="{photo.srcset}"' in html
    assert 'width="960" height="640" alt="Hội trường đông người"' in html
    assert "Toàn cảnh diễn đàn. Ảnh: Chi bộ" in html


def test_speech_has_an_address_that_stands_once_on_the_page(dangvien, whole):
    html = text_of(dangvien, whole)

    for speech in whole.speeches.filter(is_internal=False):
        assert html.count(f'id="phat-bieu-{speech.pk}"') == 1


def test_numbers_without_a_list_are_told_as_numbers(dangvien, cell):
    meeting = make_meeting(
        cell=cell, attendance_mode="numbers", total_count=20, present_count=18, excused_count=2
    )

    html = text_of(dangvien, meeting)

    assert "18/20 đảng viên" in html
    assert "Điểm danh theo tên" not in html


def fill(meeting, *, rows):
    """Give a session `rows` of every kind."""
    for number in range(rows):
        item = AgendaItem.objects.create(meeting=meeting, title=f"Mục {number}")
        make_speech(meeting=meeting, item=item, is_public=True)
        Vote.objects.create(meeting=meeting, subject="Nhất trí", base=3, in_favour=3)
        Task.objects.create(meeting=meeting, text="Việc", member=make_member())
        Guest.objects.create(meeting=meeting, name="Khách")
        make_attachment(meeting=meeting)
        make_citation(
            meeting=meeting, resolution=make_resolution(code=f"{meeting.pk}{number}-NQ/TW")
        )
        Photo.objects.create(article=meeting.article, widths=[480], width=480, height=320)
        Attendance.objects.bulk_create(
            Attendance(meeting=meeting, member=make_member(cell=meeting.organization))
            for _ in range(8)
        )


@pytest.mark.parametrize(("name", "queries"), [("guest", 7), ("dangvien", 20), ("thuky", 20)])
def test_session_costs_the_same_queries_however_many_rows(
    cast, cell, django_assert_num_queries, name, queries
):
    for rows in (1, 3):
        meeting = make_meeting(cell=cell, article="public")
        fill(meeting, rows=rows)
        client = client_of(cast[name])

        with django_assert_num_queries(queries):
            client.get(meeting.get_absolute_url())
