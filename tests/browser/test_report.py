"""From a report somebody has to a published session, as a person does it."""

from datetime import date
from pathlib import Path

import pytest

from activities.models import Meeting, ResolutionName
from tests.factories import make_meeting, make_member, make_position, make_resolution
from tests.lib import word_files as word

FORUM = Path(__file__).parent.parent / "activities" / "reading" / "cases" / "forum.txt"
TITLE = (
    "Chi bộ Trung tâm Phát triển quỹ đất tỉnh mở diễn đàn về xây dựng tổ chức cơ sở đảng "
    "trong giai đoạn mới"
)
MOST_ACTIONS = 12
PHONE = {"width": 360, "height": 740}


@pytest.fixture
def centre(cell, thuky):
    """The cell of the forum: its clerk may approve, its last article was for everybody."""
    cell.name, cell.clerk_may_approve = "Chi bộ Trung tâm Phát triển quỹ đất tỉnh", True
    cell.save()
    for name, rank, title in (
        ("Nguyễn Trí Hữu", "secretary", "Bí thư Chi bộ"),
        ("Phan Đăng Hải", "deputy", "Phó Bí thư Chi bộ"),
    ):
        member = make_member(full_name=name, cell=cell)
        make_position(member=member, organization=cell, rank=rank, title=title)
    make_member(full_name="Võ Thị Diễm", cell=cell, standing="probationary")
    make_meeting(cell=cell, held_on=date(2023, 8, 5), article="public")
    make_resolution(issued_on=date(2008, 1, 30), khoa="X", title="Kinh tế thị trường")
    make_resolution(issued_on=date(2017, 10, 25), khoa="XII", title="Công tác dân số")
    make_resolution(khoa="XIII")
    congress = make_resolution(
        code="",
        title="Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng",
        issuer="Đại hội đại biểu toàn quốc",
        issued_on=date(2021, 2, 1),
    )
    ResolutionName.objects.create(resolution=congress, name="Nghị quyết Đại hội XIII của Đảng")
    return cell


def test_the_forum_is_pasted_checked_approved_published_and_found(person, centre, record_property):
    person.sign_in("thuky")
    signing_in = person.actions

    person.click("text=Nhập từ báo cáo")
    person.page.locator("[name=text]:focus").wait_for()
    person.paste(FORUM.read_text(encoding="utf-8"))
    person.click("text=Đọc báo cáo")
    person.sees("Bài ghi ngày 16/6/2021; văn bản ban hành ngày 16/6/2022.")
    person.click(person.page.get_by_role("button", name="Nguyễn Trí Hữu"))
    person.click("text=Đã xem, xác nhận: có mặt 4/4")
    person.click("text=Giữ nguyên lời văn, in chú thích")
    person.click("text=Tạo buổi từ báo cáo")
    person.sees("Đã tạo bản nháp từ báo cáo.")
    person.click("text=Trình và duyệt luôn")
    person.sees("Đã duyệt biên bản và khóa sửa.")
    person.click(person.page.get_by_role("button", name="Đăng bài"))
    person.sees("Đã đăng công khai.")
    person.open("/tim-kiem/")
    person.click("main input[name=q]")
    person.type("nq 21")
    person.press("Enter")
    person.sees(TITLE)

    meeting = Meeting.objects.get(held_on=date(2023, 9, 21))
    assert [
        (str(one.resolution), one.role, one.footnote)
        for one in meeting.citations.select_related("resolution")
    ] == [
        (
            "21-NQ/TW",
            "hoc-tap",
            "Bài viết ghi 16/6/2021; văn bản ban hành ngày 16/6/2022.",
        ),
        ("Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng", "nhac-den", ""),
        ("Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVII", "nhac-den", ""),
    ]
    assert [(one.speaker_name, one.role) for one in meeting.speeches.all()] == [
        ("Nguyễn Trí Hữu", "speech"),
        ("Phan Đăng Hải", "presentation"),
    ]
    taken = person.actions - signing_in
    record_property("told", f"Report to published session: {taken} actions, signing in apart")
    assert taken <= MOST_ACTIONS


def test_minutes_in_word_bring_their_table_and_two_pictures(person, centre, tmp_path):
    person.sign_in("thuky")
    person.click("text=Nhập từ báo cáo")
    person.attach("[name=file]", str(_minutes_with_pictures(tmp_path)))
    person.click("text=Đọc báo cáo")
    person.sees("Đây là biên bản.")
    assert person.page.locator(".photo-part img").count() == 2

    person.click("text=Tạo buổi từ báo cáo")
    person.sees("Đã tạo bản nháp từ báo cáo.")

    meeting = Meeting.objects.get(held_on=date(2023, 10, 5))
    assert [photo.caption for photo in meeting.article.photos.all()] == [
        "Ảnh: Toàn cảnh cuộc họp",
        "Ảnh: Đảng viên biểu quyết",
    ]
    assert "<td>" in meeting.article.body
    assert "Thửa đã kiểm kê" in meeting.article.body
    assert [item.title for item in meeting.agenda.all()] == ["Nội dung", "Kết luận"]
    assert "Thửa đã kiểm kê" in meeting.agenda.first().discussion


def test_a_field_shows_where_it_was_read_and_a_mark_leads_to_its_field(person, centre):
    person.sign_in("thuky")
    person.click("text=Nhập từ báo cáo")
    person.page.locator("[name=text]:focus").wait_for()
    person.paste(FORUM.read_text(encoding="utf-8"))
    person.click("text=Đọc báo cáo")
    person.sees("Soát báo cáo")

    person.click("[name=held_on]")
    assert person.page.locator("mark.shown").all_inner_texts() == ["21/9/2023"]
    person.click(person.page.locator("mark", has_text="Nghị quyết số 21-NQ/TW ngày 16/6/2021"))
    assert (
        person.page.locator("fieldset.citation:focus-within > legend")
        .inner_text()
        .startswith("“Nghị quyết số 21-NQ/TW")
    )


def test_the_review_fits_a_phone(person, centre):
    person.page.set_viewport_size(PHONE)
    person.sign_in("thuky")
    person.click("text=Nhập từ báo cáo")
    person.page.locator("[name=text]:focus").wait_for()
    person.paste(FORUM.read_text(encoding="utf-8"))
    person.click("text=Đọc báo cáo")
    person.sees("Cần quyết định")

    assert person.page.evaluate("document.documentElement.scrollWidth") == PHONE["width"]
    assert not person.page.locator(".source-text").is_visible()
    person.click("text=Văn bản gốc")
    assert person.page.locator(".source-text").is_visible()


def test_an_expired_sign_in_loses_nothing_of_the_review(person, centre):
    person.sign_in("thuky")
    person.click("text=Nhập từ báo cáo")
    person.page.locator("[name=text]:focus").wait_for()
    person.paste(FORUM.read_text(encoding="utf-8"))
    person.click("text=Đọc báo cáo")
    person.write("[name=place]", "Hội trường tầng 2")

    person.page.context.clear_cookies()
    person.click("text=Tạo buổi từ báo cáo")

    person.sees("Chưa gửi được: phiên đăng nhập đã hết")
    assert person.page.locator("[name=place]").input_value() == "Hội trường tầng 2"
    assert not Meeting.objects.filter(held_on=date(2023, 9, 21)).exists()


def _minutes_with_pictures(folder):
    head = ("ĐẢNG BỘ CÁC CƠ QUAN TỈNH", "CHI BỘ TRUNG TÂM PHÁT TRIỂN QUỸ ĐẤT TỈNH")
    body = (
        "Họp chi bộ thường kỳ tháng 10 năm 2023",
        "I. Thời gian, địa điểm",
        "Bắt đầu lúc 14 giờ 00 phút, ngày 05 tháng 10 năm 2023, tại phòng họp tầng 2.",
        "II. Thành phần",
        "Tổng số đảng viên: 4 đồng chí. Có mặt: 4 đồng chí.",
        "Chủ trì: đồng chí Nguyễn Trí Hữu – Bí thư Chi bộ.",
        "III. Nội dung",
    )
    plain = [word.paragraph(word.run(line)) for line in (*head, "BIÊN BẢN", *body)]
    figures = word.table(
        word.row(
            word.cell(word.paragraph(word.run("Việc"))),
            word.cell(word.paragraph(word.run("Số lượng"))),
        ),
        word.row(
            word.cell(word.paragraph(word.run("Thửa đã kiểm kê"))),
            word.cell(word.paragraph(word.run("120"))),
        ),
    )
    album = [
        word.paragraph(word.picture("rP0")),
        word.paragraph(word.run("Ảnh: Toàn cảnh cuộc họp")),
        word.paragraph(word.picture("rP1")),
        word.paragraph(word.run("Ảnh: Đảng viên biểu quyết")),
    ]
    end = [
        word.paragraph(word.run("IV. Kết luận")),
        word.paragraph(word.run("Chi bộ thống nhất hoàn thành kiểm kê trong tháng.")),
    ]
    path = folder / "bien-ban.docx"
    path.write_bytes(word.make_album(*plain, figures, *album, *end, pictures=2).getvalue())
    return path
