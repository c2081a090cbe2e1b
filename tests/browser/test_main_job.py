"""The main job, as a person does it: enter the forum from nothing, and find it as a guest."""

from datetime import date

from PIL import Image

from activities.models import Meeting
from tests.factories import make_meeting, make_member, make_position, make_resolution

TITLE = "Diễn đàn xây dựng tổ chức cơ sở đảng trong giai đoạn mới"
WORDS = "Nghị quyết số 21-NQ/TW ngày 16/6/2021 của Ban Chấp hành Trung ương"
MOST_ACTIONS = 92  # half of the 184 clicks a comparable council system needs for one session


def test_secretary_enters_the_forum_and_a_guest_finds_it_by_number(
    person, thuky, cell, tmp_path, record_property
):
    presenter = _prepare(cell, thuky)
    picture = _picture(tmp_path)

    _sign_in_and_begin(person)
    _call_the_roll(person)
    _fill_the_sheet(person)
    _enter_two_speeches(person, presenter)
    _cite_with_the_wrong_date(person)
    _write_the_article(person, picture)
    _look_submit_approve_publish(person)
    _sign_out(person)
    _find_and_read_as_guest(person)

    meeting = Meeting.objects.get(held_on=date(2023, 9, 21))
    assert (meeting.status, meeting.article.status) == ("approved", "published")
    assert (meeting.present_count, meeting.total_count) == (4, 6)
    assert [speech.speaker_name for speech in meeting.speeches.all()] == [
        "Nguyễn Trí Hữu",
        "Phan Đăng Hải",
    ]
    assert meeting.citations.get().footnote == (
        "Bài viết ghi 16/6/2021; văn bản ban hành ngày 16/6/2022."
    )
    assert [photo.caption for photo in meeting.article.photos.all()] == ["Toàn cảnh diễn đàn"]
    parts = ", ".join(f"{part} {count}" for part, count in person.counted_by_part.items())
    record_property("told", f"Main job: {person.actions} actions ({parts})")
    assert person.actions <= MOST_ACTIONS


def _prepare(cell, thuky):
    cell.clerk_may_approve = True
    cell.save()
    chair = make_member(full_name="Lê Bá Bình", cell=cell)
    make_position(member=chair, organization=cell, rank="secretary", title="Bí thư Chi bộ")
    presenter = make_member(full_name="Phan Đăng Hải", cell=cell)
    make_position(member=presenter, organization=cell, rank="deputy", title="Phó Bí thư Chi bộ")
    make_member(full_name="Phạm Quốc Cường", cell=cell)
    make_member(full_name="Võ Thị Diễm", cell=cell, standing="probationary")
    make_member(full_name="Đỗ Minh Đức", cell=cell)
    make_resolution()
    make_resolution(issued_on=date(2017, 10, 25), title="Công tác dân số trong tình hình mới")
    make_meeting(
        cell=cell,
        held_on=date(2023, 9, 5),
        place="Hội trường Trung tâm",
        chair=chair,
        minute_taker=thuky.member,
    )
    return presenter


def _picture(folder):
    path = folder / "hoi-truong.jpg"
    Image.new("RGB", (1600, 900), "#b98a5a").save(path)
    return path


def _sign_in_and_begin(person):
    person.begin("đăng nhập")
    person.sign_in("thuky")
    person.begin("tạo buổi")
    person.click("text=Ghi buổi sinh hoạt")
    person.write("[name=held_on]", "21/9/2023")
    person.choose("[name=form]", "Diễn đàn")
    person.write("[name=title]", TITLE)
    person.press("Enter")


def _call_the_roll(person):
    person.begin("điểm danh")
    person.click("text=Bắt đầu điểm danh")
    away = person.page.locator(".roll > li", has_text="Phạm Quốc Cường")
    person.click(away.get_by_role("radio", name="Vắng có lý do"))
    person.write(away.get_by_placeholder("Lý do vắng"), "Đi công tác")
    missing = person.page.locator(".roll > li", has_text="Đỗ Minh Đức")
    person.click(missing.get_by_role("radio", name="Vắng không lý do"))
    person.click("text=Xác nhận: có mặt 4/6")
    person.sees("Đã xác nhận: có mặt 4/6.")


def _step(person, label):
    person.click(person.page.get_by_role("navigation", name="Các bước").get_by_text(label))


def _fill_the_sheet(person):
    person.begin("thông tin chung")
    _step(person, "Thông tin chung")
    person.write("[name=starts_at]", "14h")
    person.write("[name=ends_at]", "16:30")
    person.write("[name=theme]", "Củng cố tổ chức cơ sở đảng, nâng cao chất lượng đảng viên")


def _enter_two_speeches(person, presenter):
    person.begin("phát biểu")
    _step(person, "Phát biểu")
    person.write("[name=speech-0-speaker_name]", "Nguyễn Trí Hữu")
    person.write("[name=speech-0-speaker_post]", "Bí thư Chi bộ Trung tâm")
    person.write("[name=speech-0-summary]", "Nêu mục đích của diễn đàn và việc mỗi người cần làm.")
    person.click("[name=speech-0-is_public]")
    person.click("text=Thêm phát biểu")
    person.choose("[name=speech-1-role]", "Trình bày")
    person.choose("[name=speech-1-member]", presenter.full_name)
    person.write("[name=speech-1-summary]", "Trình bày nội dung cơ bản của nghị quyết.")
    person.click("[name=speech-1-is_public]")


def _cite_with_the_wrong_date(person):
    person.begin("văn bản")
    _step(person, "Văn bản")
    person.click("[name=citation-0-typed]")
    person.type("nq 21")
    person.page.get_by_role("option", name="16/06/2022").wait_for()
    person.click(person.page.get_by_role("option", name="16/06/2022"))
    person.write("[name=citation-0-as_written]", WORDS)
    person.press("Tab")
    person.sees("Lời văn ghi 16/06/2021; văn bản ban hành ngày 16/06/2022.")
    person.click("text=Giữ nguyên lời văn, in chú thích")


def _write_the_article(person, picture):
    person.begin("bài viết, ảnh")
    _step(person, "Bài viết, ảnh")
    person.write(
        "[name=article-sapo]", "Đảng viên và người lao động cùng bàn việc xây dựng chi bộ."
    )
    person.click(person.page.frame_locator("iframe.cke_wysiwyg_frame").locator("body"))
    for heading in ("Nội dung nghị quyết", "Liên hệ tại đơn vị", "Việc cần làm"):
        person.click(".cke_combo__format a.cke_combo_button")
        person.click(person.page.frame_locator("iframe.cke_panel_frame").locator("h2"))
        person.type(heading)
        person.press("Enter")
        person.type("Chi bộ thảo luận, thống nhất cách làm cho từng bộ phận.")
        person.press("Enter")
    person.choose("[name=article-audience]", "Công khai")
    person.click("text=Thêm ảnh")
    person.attach("[name=photo-0-picture]", str(picture))
    person.write("[name=photo-0-caption]", "Toàn cảnh diễn đàn")


def _look_submit_approve_publish(person):
    person.begin("xem thử, trình, duyệt, đăng")
    _step(person, "Trình duyệt")
    person.click("text=Lưu và xem thử như khách")
    person.sees("Đang xem thử: khách sẽ thấy buổi này như dưới đây")
    person.sees("Nội dung nghị quyết")
    person.click("text=Quay lại trang nhập")
    person.click(person.page.get_by_role("button", name="Trình duyệt"))
    person.sees("Đã trình duyệt.")
    person.click("text=Duyệt biên bản")
    person.sees("Đã duyệt biên bản và khóa sửa.")
    person.click(person.page.get_by_role("button", name="Đăng bài"))
    person.sees("Đã đăng công khai.")


def _sign_out(person):
    person.begin("đăng xuất")
    person.click(".account > summary")
    person.click("text=Đăng xuất")


def _find_and_read_as_guest(person):
    person.begin("khách tìm và đọc")
    person.open("/")
    person.click("main input[name=q]")
    person.type("nq 21")
    person.press("Enter")
    person.click(person.page.get_by_role("link", name=TITLE).first)
    person.sees("Bài viết ghi 16/6/2021; văn bản ban hành ngày 16/6/2022.")
    person.sees("Nội dung nghị quyết")
    assert person.page.get_by_text("Phạm Quốc Cường").count() == 0
