"""Nhập từ báo cáo: bring a report in, check what was read, make the session; bad input is told."""

import io
from datetime import date

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from activities.checks import findings
from activities.models import Meeting, SourceReport
from tests.activities.intake.texts import ARTICLE, MINUTES
from tests.factories import make_meeting, make_member, make_resolution
from tests.lib import word_files as word
from tests.pages import client_of

pytestmark = pytest.mark.django_db

ADD = reverse("admin:activities_sourcereport_add")


@pytest.fixture
def browser(thuky):
    """The clerk's browser."""
    return client_of(thuky)


@pytest.fixture
def catalogue():
    """The documents the article may mean."""
    make_resolution(issued_on=date(2017, 10, 25), khoa="XII", title="Công tác dân số")
    return make_resolution(khoa="XIII")


def review_of(source):
    return reverse("admin:activities_sourcereport_change", args=[source.pk])


def bring(browser, text, cell, **more):
    """Paste a text and press the button; return the page that follows."""
    return browser.post(ADD, {"organization": cell.pk, "text": text, **more}, follow=True)


def as_shown(page):
    """Return what the review page posts when nothing is touched."""
    data = {}
    review = page.context["review"]
    for form in review.all_forms:
        rows = form.forms if hasattr(form, "forms") else [form]
        if hasattr(form, "forms"):
            data |= _values(form.management_form)
        for row in rows:
            data |= _values(row)
    return data


def _values(form):
    values = {}
    for bound in form:
        value = bound.value()
        shown = bound.field.prepare_value(value)
        if bound.widget_type == "checkbox":
            if value:
                values[bound.html_name] = "on"
        elif shown not in (None, ""):
            values[bound.html_name] = bound.field.widget.format_value(shown)
    return {name: value[0] if isinstance(value, list) else value for name, value in values.items()}


def errors_on(page):
    """Return the sentences a form shows."""
    form = page.context["form"]
    return [str(error) for errors in form.errors.values() for error in errors]


# --- Bringing a report in ---


def test_pasted_text_opens_as_a_review_with_what_was_read_marked(browser, cell, catalogue):
    page = bring(browser, ARTICLE, cell)

    marked = {
        (piece.mark, piece.text)
        for line in page.context["lines"]
        for piece in line
        if piece.kind in {"fact", "document"}
    }
    assert ("date", "21/9/2023") in marked
    assert ("document-1", "Kế hoạch số 08-KH/ĐU ngày 05/9/2023 của Đảng ủy") in marked
    assert "".join(piece.text for line in page.context["lines"] for piece in line) == (
        ARTICLE.replace("\n", "")
    )


def test_nobody_else_sees_the_report(browser, cell, cast):
    bring(browser, ARTICLE, cell)
    address = review_of(SourceReport.objects.get())

    answers = {name: client_of(user).get(address).status_code for name, user in cast.items()}

    assert answers == {
        "guest": 302,
        "thuky": 200,
        "bithu": 200,
        "dangvien": 302,
        "dangvien2": 302,
        "dangvien3": 302,
        "canbo": 404,
        "quantri": 404,
    }


def test_the_same_report_again_leads_to_what_is_there(browser, cell, thuky):
    first = bring(browser, ARTICLE, cell)
    browser.post(first.redirect_chain[-1][0], as_shown(first))
    meeting = Meeting.objects.get()

    page = bring(browser, f"{ARTICLE}\n\n", cell)

    assert SourceReport.objects.count() == 1
    assert f'thành <a href="/quan-tri/activities/meeting/{meeting.pk}/change/">' in (
        page.content.decode()
    )


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "Chưa có gì để đọc. Dán nội dung vào ô, hoặc chọn tệp."),
        (" \n\t ", "Chưa có gì để đọc. Dán nội dung vào ô, hoặc chọn tệp."),
        ("\0\0\x07", "Chưa có gì để đọc. Dán nội dung vào ô, hoặc chọn tệp."),
        (
            "Chi bộ họp. " * 30_000,
            "Văn bản dài 359.999 ký tự, tối đa 300.000. Chỉ dán phần nói về một buổi.",
        ),
        (
            "CHI BỘ MỘT\nTỐI MẬT\nBiên bản họp",
            "Văn bản có dấu “Tối mật”, không được nhập vào cổng nối mạng này.",
        ),
    ],
    ids=["nothing", "spaces", "control signs", "a book", "a secret"],
)
def test_what_cannot_be_read_is_refused_and_the_text_stays(browser, cell, text, sentence):
    page = bring(browser, text, cell)

    assert errors_on(page) == [sentence]
    assert page.context["form"]["text"].value() == text
    assert SourceReport.objects.count() == 0


def test_five_megabytes_are_answered_with_a_sentence(browser, cell):
    page = bring(browser, "Chi bộ Một họp thường kỳ tháng chín.\n" * 110_000, cell)

    assert errors_on(page)[0].startswith("Văn bản dài 4.0")


def test_control_signs_among_the_words_are_taken_out(browser, cell):
    bring(browser, "Ngày 21/9/2023,\0 Chi bộ Một\x07 họp.", cell)

    assert SourceReport.objects.get().text == "Ngày 21/9/2023, Chi bộ Một họp."


def test_the_source_of_a_web_page_is_read_as_its_words(browser, cell):
    source = (
        "<html><body><script>alert(1)</script><h1>Chi bộ Một họp</h1>"
        "<p>Ngày 21/9/2023, Chi bộ Một họp <b onclick='x()'>thường kỳ</b>.</p></body></html>"
    )

    page = bring(browser, source, cell)

    kept = SourceReport.objects.get().text
    assert "alert" not in kept and "<" not in kept
    assert "alert(1)" not in page.content.decode()


def test_a_file_and_pasted_text_together_are_asked_about(browser, cell):
    file = SimpleUploadedFile("bao-cao.txt", ARTICLE.encode())

    page = bring(browser, "Chi bộ họp.", cell, file=file)

    assert errors_on(page) == [
        "Chỉ dùng một trong hai: chữ dán vào, hoặc tệp. Xóa chữ trong ô nếu lấy theo tệp."
    ]


def test_an_old_word_file_is_refused_with_the_way_out(browser, cell):
    old = SimpleUploadedFile("bien-ban.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600)

    page = bring(browser, "", cell, file=old)

    assert errors_on(page) == [
        "Tệp Word đời cũ. Mở bằng Word, chọn Lưu thành .docx rồi tải lại; "
        "phần đang nhập vẫn được giữ."
    ]


def test_a_text_file_is_read_whatever_its_encoding(browser, cell):
    file = io.BytesIO(ARTICLE.encode("utf-16"))
    file.name = "bao-cao.txt"

    bring(browser, "", cell, file=file)

    assert SourceReport.objects.get().text.strip() == ARTICLE.strip()


# --- Checking it ---


def test_accepting_all_makes_a_draft_with_everything_read(browser, cell, thuky, bithu, catalogue):
    page = bring(browser, ARTICLE, cell)

    answer = browser.post(page.redirect_chain[-1][0], as_shown(page))

    meeting = Meeting.objects.get()
    assert answer.headers["Location"] == (
        f"/quan-tri/activities/meeting/{meeting.pk}/change/#trinh-duyet"
    )
    assert (meeting.status, meeting.chair, meeting.article.status) == (
        "draft",
        bithu.member,
        "unpublished",
    )
    assert [one.resolution.code for one in meeting.citations.all()] == ["21-NQ/TW", "08-KH/ĐU"]
    assert [one.speaker_name for one in meeting.speeches.all()] == ["Lê Thị Thư", "Trịnh Quốc Bảo"]
    assert {one.status for one in meeting.attendances.all()} == {"present"}
    assert not meeting.is_roll_confirmed
    assert SourceReport.objects.get().became == meeting


def test_what_is_unticked_is_left_out(browser, cell, thuky, catalogue):
    page = bring(browser, ARTICLE, cell)
    data = as_shown(page)
    for name in ("document-1-take", "person-0-take", "article-take"):
        del data[name]

    browser.post(page.redirect_chain[-1][0], data)

    meeting = Meeting.objects.get()
    assert [one.resolution.code for one in meeting.citations.all()] == ["21-NQ/TW"]
    assert [one.speaker_name for one in meeting.speeches.all()] == ["Trịnh Quốc Bảo"]
    assert meeting.article_or_none() is None


def test_correcting_the_day_mends_words_and_article(browser, cell, catalogue):
    page = bring(browser, ARTICLE, cell)
    data = as_shown(page) | {"document-0-date_choice": "corrected"}

    browser.post(page.redirect_chain[-1][0], data)

    citation = Meeting.objects.get().citations.first()
    assert citation.as_written == (
        "Nghị quyết số 21-NQ/TW ngày 16/6/2022 của Ban Chấp hành Trung ương Đảng khóa XIII"
    )
    assert "ngày 16/6/2022 của Ban" in citation.meeting.article.body
    assert "16/6/2021" not in citation.meeting.article.body


def test_keeping_the_words_gives_the_neutral_footnote(browser, cell, catalogue):
    page = bring(browser, ARTICLE, cell)
    data = as_shown(page) | {"document-0-date_choice": "noted"}

    browser.post(page.redirect_chain[-1][0], data)

    assert Meeting.objects.get().citations.first().footnote == (
        "Bài viết ghi 16/6/2021; văn bản ban hành ngày 16/6/2022."
    )


def test_several_documents_of_one_code_wait_for_a_choice(browser, cell):
    make_resolution(issued_on=date(2017, 10, 25), khoa="XII", title="Công tác dân số")
    make_resolution(khoa="XIII")
    page = bring(browser, "Ngày 21/9/2023, Chi bộ Một học tập Nghị quyết số 21-NQ/TW.", cell)
    address = page.redirect_chain[-1][0]

    refused = browser.post(address, as_shown(page))

    assert Meeting.objects.count() == 0
    assert refused.context["review"].documents[0].errors == {
        "document": ["Chọn văn bản đúng, hoặc bỏ dấu “Ghi văn bản này”."]
    }
    labels = [
        label for _, label in refused.context["review"].documents[0].fields["document"].choices
    ]
    assert labels[-1] == "Văn bản khác cùng số, chưa có trong danh mục"


def test_a_report_of_another_cell_is_asked_about(browser, cell):
    page = bring(browser, ARTICLE.replace("Chi bộ Một", "Chi bộ Thôn Đồng Gạo"), cell)
    address = page.redirect_chain[-1][0]

    refused = browser.post(address, as_shown(page))

    assert "Văn bản ghi “Chi bộ Thôn Đồng Gạo”, không phải Chi bộ Một." in page.content.decode()
    assert list(refused.context["review"].sheet.errors) == ["is_own"]
    assert Meeting.objects.count() == 0
    browser.post(address, as_shown(page) | {"is_own": "on"})
    assert Meeting.objects.count() == 1


def test_a_session_of_that_day_is_told(browser, cell):
    twin = make_meeting(cell=cell, held_on=date(2023, 9, 21), title="Diễn đàn tháng chín")

    page = bring(browser, ARTICLE, cell)

    assert [one.pk for one in page.context["review"].proposal.twins] == [twin.pk]
    assert "Diễn đàn tháng chín" in page.content.decode()


def test_a_text_without_a_day_asks_for_it_and_then_finds_the_members(browser, cell, bithu):
    text = "Chi bộ Một họp thường kỳ. Đồng chí Trần Văn Bí – Bí thư Chi bộ chủ trì."
    page = bring(browser, text, cell)
    address = page.redirect_chain[-1][0]

    found = browser.get(address, {"ngay": "21/9/2023"})

    assert "Văn bản không nêu ngày họp." in page.content.decode()
    assert page.context["review"].people_by_pk == {}
    assert bithu.member.pk in found.context["review"].people_by_pk
    assert found.context["review"].sheet["chair"].value() == bithu.member.pk


def test_two_members_of_one_name_are_both_offered(browser, cell, thuky):
    for _ in range(2):
        make_member(full_name="Trịnh Quốc Bảo", cell=cell)

    page = bring(browser, ARTICLE, cell)

    row = page.context["review"].people[1]
    assert (row.match.is_unclear, row["member"].value()) == (True, None)
    assert ("Trịnh Quốc Bảo: chọn đúng đảng viên.", "row-person-1") in (
        page.context["page"].questions
    )


def test_minutes_mark_the_absent_and_tell_where_numbers_differ(browser, cell, dangvien, bithu):
    make_member(full_name="Hoàng Thị Mơ", cell=cell)
    page = bring(browser, MINUTES, cell)

    assert page.context["review"].proposal.roll.sentences == []
    browser.post(page.redirect_chain[-1][0], as_shown(page) | {"is_right": "on"})

    meeting = Meeting.objects.get()
    absent = meeting.attendances.get(status="excused")
    assert (absent.member, absent.reason) == (dangvien.member, "ốm")
    assert (meeting.present_count, meeting.total_count, meeting.is_roll_confirmed) == (3, 4, True)


def test_two_people_make_one_session_of_a_report(browser, cell, bithu):
    page = bring(browser, ARTICLE, cell)
    address, data = page.redirect_chain[-1][0], as_shown(page)

    browser.post(address, data)
    second = client_of(bithu).post(address, data, follow=True)

    assert Meeting.objects.count() == 1
    assert "đã được ghi thành buổi" in second.content.decode()


def test_the_page_costs_the_same_for_many_documents_and_people(
    browser, cell, catalogue, django_assert_max_num_queries
):
    long = ARTICLE + "".join(
        f"Đồng chí Nguyễn Văn {letter} phát biểu về Chỉ thị số {number}-CT/TW.\n"
        for number, letter in enumerate("ABCDEGHIKLMN", start=11)
    )
    page = bring(browser, long, cell)

    with django_assert_max_num_queries(25):
        browser.get(page.redirect_chain[-1][0])


def test_an_article_taken_from_minutes_is_told_before_it_is_published(browser, cell, bithu):
    page = bring(browser, MINUTES, cell)
    browser.post(page.redirect_chain[-1][0], as_shown(page))

    told = [finding.text for finding in findings(Meeting.objects.get())]

    assert "Bài viết lấy từ biên bản: bỏ ý kiến, số phiếu, lý do vắng trước khi đăng." in told


def test_an_absentee_nobody_knows_leaves_the_roll_to_be_called(browser, cell):
    page = bring(browser, MINUTES.replace("Đỗ Văn Viên", "Trịnh Văn Lạ"), cell)

    assert page.context["review"].roll["roll"].value() == "numbers"


def test_pictures_that_cannot_be_shown_are_told(browser, cell):
    file = word.make_album(
        word.paragraph(word.run(ARTICLE)),
        word.paragraph(word.picture("rP0")),
        pictures=1,
        content=b"no picture at all",
    )
    file.name = "bai.docx"

    page = bring(browser, "", cell, file=file)

    assert "1 ảnh trong tệp không lấy được." in page.content.decode()
    assert SourceReport.objects.get().pictures.count() == 0
