"""The session form in a real browser: what goes wrong there, and what must survive it."""

from datetime import date

import pytest
from django.utils import timezone
from PIL import Image

from tests.factories import make_article, make_attendance, make_meeting

HELD_ON = date(2023, 9, 21)


@pytest.fixture
def draft(cell, thuky):
    """A draft of the clerk's cell, with a roll of three."""
    meeting = make_meeting(cell=cell, status="draft", held_on=HELD_ON, chair=thuky.member)
    for _ in range(3):
        make_attendance(meeting=meeting)
    meeting.settle(by=thuky)
    return meeting


def form_of(meeting):
    return f"/quan-tri/activities/meeting/{meeting.pk}/change/"


def go_to(person, meeting, step):
    person.open(f"{form_of(meeting)}#{step}")
    person.page.reload()


def test_roll_is_marked_by_keyboard_alone(person, thuky, draft):
    person.sign_in("thuky")
    go_to(person, draft, "diem-danh")

    person.page.locator("#id_attendance-0-status_0").focus()
    person.press("ArrowDown")
    person.press("2")
    person.type("Đi công tác")
    person.press("Enter")
    person.press("3")

    assert person.page.locator("[data-confirm-roll]").inner_text() == "Xác nhận: có mặt 1/3"
    person.click("[data-confirm-roll]")
    person.sees("Đã xác nhận: có mặt 1/3.")
    rows = [(row.status, row.reason) for row in draft.attendances.in_order()]
    assert rows == [("present", ""), ("excused", "Đi công tác"), ("unexcused", "")]


def test_signed_out_meanwhile_nothing_typed_is_lost(person, thuky, draft):
    person.sign_in("thuky")
    go_to(person, draft, "noi-dung")
    person.write("[name=conclusion]", "Kết luận gõ rất lâu")
    person.page.context.clear_cookies(name="sessionid")

    person.click("[name=_save]")
    person.sees("Chưa gửi được: phiên đăng nhập đã hết")
    with person.page.context.expect_page() as opened:
        person.click("text=Đăng nhập trong thẻ mới")
    other = opened.value
    other.fill("[name=username]", "thuky")
    other.fill("[name=password]", "portal-demo")
    other.keyboard.press("Enter")
    other.get_by_text("thuky").first.wait_for()
    person.click("[name=_save]")
    person.sees("Đã lưu.")

    draft.refresh_from_db()
    assert draft.conclusion == "Kết luận gõ rất lâu"


def test_no_script_runs_through_source_paste_or_preview(person, thuky, draft):
    person.sign_in("thuky")
    go_to(person, draft, "bai-viet")
    person.click(".cke_button__source")
    person.write(
        "textarea.cke_source",
        "<p>Lành</p><script>window.top.hacked=1</script><img src=x onerror='window.top.hacked=1'>"
        "<a href='javascript:window.top.hacked=1'>bấm</a><svg onload='window.top.hacked=1'></svg>",
    )
    person.click(".cke_button__source")
    person.page.wait_for_timeout(500)
    text = person.page.frame_locator("iframe.cke_wysiwyg_frame").locator("body")
    text.click()
    text.evaluate(
        """body => {
            const data = new DataTransfer();
            data.setData("text/html", "<b>dán</b><img src=x onerror='window.top.hacked=1'>");
            body.dispatchEvent(new ClipboardEvent("paste", {clipboardData: data, bubbles: true}));
        }"""
    )
    person.page.wait_for_timeout(500)
    _finish_and_preview(person)

    assert person.page.evaluate("window.hacked") is None
    draft.refresh_from_db()
    assert "script" not in draft.article.body
    assert "onerror" not in draft.article.body
    assert "javascript" not in draft.article.body
    assert "Lành" in draft.article.body


def _finish_and_preview(person):
    person.click(person.page.get_by_role("navigation", name="Các bước").get_by_text("Trình duyệt"))
    person.click("text=Lưu và xem thử như đảng viên")
    person.sees("Đang xem thử")


def test_stored_script_of_an_older_day_does_not_run_in_the_editor(person, thuky, draft):
    article = make_article(meeting=draft, state="unpublished")
    dirty = "<p>Cũ</p><img src=x onerror='window.top.hacked=1'>"
    type(article).objects.filter(pk=article.pk).update(body=dirty)
    person.sign_in("thuky")

    go_to(person, draft, "bai-viet")
    person.page.wait_for_timeout(800)

    assert person.page.evaluate("window.hacked") is None


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("ke-hoach.jpg", b"%PDF-1.7 khong phai anh", "Tệp này là PDF, không phải ảnh."),
        ("dut.jpg", None, "Ảnh bị hỏng hoặc chưa tải lên hết."),
        ("lon.png", (10_000, 6_000), "Ảnh có 60,0 megapixel (10000 × 6000), tối đa 50 megapixel."),
    ],
)
def test_bad_picture_is_refused_and_the_text_stays(
    person, thuky, draft, tmp_path, name, content, sentence
):
    person.sign_in("thuky")
    go_to(person, draft, "bai-viet")
    person.write("[name=article-sapo]", "Sapo vừa gõ")
    person.click("text=Thêm ảnh")
    person.attach("[name=photo-0-picture]", str(_file(tmp_path, name, content)))
    person.click("[name=_save]")

    person.sees(sentence)
    assert person.page.locator("[name=article-sapo]").input_value() == "Sapo vừa gõ"


def _file(folder, name, content):
    path = folder / name
    if isinstance(content, tuple):
        Image.new("1", content).save(path)
        content = path.read_bytes()
    if content is None:
        Image.effect_noise((900, 700), 90).save(path, "JPEG")
        content = path.read_bytes()[:2000]
    path.write_bytes(content)
    return path


def test_form_works_without_scripts(chromium, live_server, thuky, draft):
    context = chromium.new_context(java_script_enabled=False, locale="vi-VN")
    page = context.new_page()
    page.goto(f"{live_server.url}/dang-nhap/?next={form_of(draft)}")
    page.fill("[name=username]", "thuky")
    page.fill("[name=password]", "portal-demo")
    page.click("main button")
    page.fill("[name=agendaitem-0-title]", "Đánh giá tháng trước")
    page.fill("[name=article-body]", "<p>Bài viết tay</p>")
    page.check("#id_attendance-1-status_2")
    page.click("[name=_save]")
    page.get_by_text("Đã lưu.").wait_for()
    context.close()

    draft.refresh_from_db()
    assert [item.title for item in draft.agenda.all()] == ["Đánh giá tháng trước"]
    assert draft.article.body == "<p>Bài viết tay</p>"
    assert (draft.present_count, draft.unexcused_count) == (2, 1)


def test_agenda_is_put_in_another_order(person, thuky, draft):
    for title in ("Một", "Hai"):
        draft.agenda.create(title=title)
    person.sign_in("thuky")
    go_to(person, draft, "noi-dung")

    second = person.page.locator("[data-rows=agendaitem] > [data-row]").nth(1)
    person.click(second.get_by_text("Lên"))
    person.click("[name=_save]")
    person.sees("Đã lưu.")

    assert [item.title for item in draft.agenda.all()] == ["Hai", "Một"]


def test_row_with_a_number_only_survives_an_error_elsewhere(person, thuky, draft):
    person.sign_in("thuky")
    go_to(person, draft, "diem-danh")
    person.click("text=Thêm khách")
    person.choose("[name=guest-0-kind]", "Quần chúng")
    person.write("[name=guest-0-headcount]", "6")
    person.click("[data-steps] a[href='#chung']")
    person.write("[name=starts_at]", "25h")

    person.press("Enter")
    person.sees("còn 1 chỗ cần sửa")

    assert person.page.locator("[name=guest-0-headcount]").input_value() == "6"


def test_enter_in_a_box_saves_and_leaves_the_roll_confirmed(person, thuky, draft):
    draft.roll_confirmed_at = timezone.now()
    draft.settle(by=thuky)
    person.sign_in("thuky")
    go_to(person, draft, "chung")

    person.write("[name=place]", "Phòng họp 3")
    person.sees("Có thay đổi chưa lưu")
    person.press("Enter")
    person.sees("Đã lưu.")

    draft.refresh_from_db()
    assert draft.place == "Phòng họp 3"
    assert draft.is_roll_confirmed


def test_enter_in_a_reason_presses_the_button_beside_it(person, thuky, cell, draft):
    cell.clerk_may_approve = True
    cell.save()
    draft.roll_confirmed_at = timezone.now()
    draft.settle(by=thuky)
    draft.submit(by=thuky)
    person.sign_in("thuky")
    go_to(person, draft, "trinh-duyet")

    person.click("summary:has-text('Trả lại để sửa')")
    person.write("[name=reason]", "Thiếu địa điểm")
    person.press("Enter")
    person.sees("Đã trả lại để sửa.")

    draft.refresh_from_db()
    assert draft.status == "draft"


def test_leaving_with_unsaved_words_asks_first(person, thuky, draft):
    person.sign_in("thuky")
    go_to(person, draft, "chung")
    person.write("[name=place]", "Hội trường")
    asked = []
    person.page.on("dialog", lambda dialog: (asked.append(dialog.type), dialog.dismiss()))

    person.page.locator("a.brand").click(no_wait_after=True)
    person.page.wait_for_timeout(500)

    assert asked == ["beforeunload"]
    assert person.page.locator("[name=place]").input_value() == "Hội trường"
