"""Take the pictures of docs/thu-ky.md and README.md anew, from a portal that runs with the sample.

It enters a session on the way, so give it a folder of its own, fresh each time:

    export PORTAL_ENV=development PORTAL_DEBUG=1 PORTAL_DATA_DIR=$(mktemp -d)
    .venv/bin/python manage.py migrate
    .venv/bin/python manage.py load_catalogue
    .venv/bin/python manage.py load_sample
    .venv/bin/python manage.py runserver 127.0.0.1:8105 --noreload &
    .venv/bin/python docs/screenshots.py http://127.0.0.1:8105

Needs what `make setup` installs, and Chromium. A text or button that has changed on a screen stops
it at the line that looks for the old one.
"""

import io
import shutil
import sys
from pathlib import Path

from PIL import Image
from playwright.sync_api import sync_playwright

FOLDER = Path(__file__).parent / "img"
MOST_BYTES = 150_000
WIDE, NARROW = 1280, 360
CHROMIUM = shutil.which("chromium") or shutil.which("google-chrome")
REPORT = """Chi bộ Trung tâm Phát triển quỹ đất tỉnh sinh hoạt chuyên đề quý IV năm 2026

Chiều 12/11/2026, Chi bộ Trung tâm Phát triển quỹ đất tỉnh sinh hoạt chuyên đề “Giữ kỷ luật \
trong đo đạc, kiểm kê”. Dự buổi sinh hoạt có toàn thể đảng viên chi bộ.

Đồng chí Lê Thị Minh Nguyệt – Phó Bí thư Chi bộ trình bày những nội dung cơ bản của Nghị quyết số \
21-NQ/TW ngày 16/6/2021 của Ban Chấp hành Trung ương Đảng khóa XIII và Chỉ thị số 50-CT/TW ngày \
23/7/2025 của Ban Bí thư.

Đồng chí Hà Văn Quyết phát biểu về việc kiểm kê tại hai xã mới sáp nhập.
"""
HELD_ON, TITLE = "05/11/2026", "Sinh hoạt chi bộ thường kỳ tháng 11/2026"


class Camera:
    """A person at a browser, who takes pictures of what stands there."""

    def __init__(self, browser, site, username=None, width=WIDE):
        self.site, self.width = site, width
        context = browser.new_context(locale="vi-VN", viewport={"width": width, "height": 900})
        self.page = context.new_page()
        self.page.set_default_timeout(15_000)
        if username:
            self.open("/dang-nhap/?next=/quan-tri/")
            self.page.fill("[name=username]", username)
            self.page.fill("[name=password]", "portal-demo")
            self.page.keyboard.press("Enter")
            self.page.wait_for_url(f"{site}/quan-tri/")

    def open(self, path):
        self.page.goto("about:blank")  # an address that differs in its #step alone loads nothing
        self.page.goto(path if path.startswith("http") else self.site + path)

    def button(self, name):
        """Press a button by its words."""
        self.page.get_by_role("button", name=name, exact=True).click()

    def step(self, label):
        """Go to a step of the session."""
        steps = self.page.get_by_role("navigation", name="Các bước")
        steps.get_by_role("link", name=label).click()

    def sees(self, text):
        """Wait until the text is in sight."""
        self.page.get_by_text(text).first.wait_for()

    def shoot(self, name, *, height=900, at=None):
        """Keep what a window of this height shows, from the element `at` on, in 256 colours."""
        self.page.set_viewport_size({"width": self.width, "height": height})
        self.page.evaluate("scrollTo({top: 0, behavior: 'instant'})")
        if at:
            top = self.page.locator(at).first.bounding_box()["y"] - 16
            self.page.evaluate("top => scrollTo({top, behavior: 'instant'})", top)
        self.page.wait_for_timeout(250)
        picture = Image.open(io.BytesIO(self.page.screenshot())).convert("RGB")
        path = FOLDER / f"{name}.png"
        picture.quantize(256, dither=Image.Dither.NONE).save(path, optimize=True)
        size = path.stat().st_size
        assert size <= MOST_BYTES, f"{path} is {size} bytes"
        print(f"{path.name}: {size // 1000} kB")


def take_all(browser, site):
    guest = Camera(browser, site)
    guest.open("/")
    guest.shoot("trang-chu", height=860)
    guest.open("/dang-nhap/")
    guest.shoot("dang-nhap", height=560)
    photo = a_photo(guest)

    thuky = Camera(browser, site, "thuky")
    thuky.shoot("viec-can-lam", height=1080)
    phone = Camera(browser, site, "thuky", width=NARROW)
    phone.shoot("viec-can-lam-360", height=760)

    read_a_report(thuky)
    address = begin(thuky)
    call_the_roll(thuky)
    phone.open(f"{address}#diem-danh")
    phone.shoot("diem-danh-360", height=760, at=".roll")
    fill_the_sheet(thuky)
    enter_speeches(thuky)
    cite(thuky)
    write_the_article(thuky, photo)
    bithu = Camera(browser, site, "bithu")
    meet_in_one_session(thuky, bithu, address)
    look_and_hand_on(thuky)
    send_back_and_approve(thuky, bithu, address)
    read_as_guest(guest)
    keep_the_members(thuky)


def a_photo(guest):
    """Borrow a picture from the sample's newest article that has one."""
    guest.open("/sinh-hoat/")
    for link in guest.page.locator("main h3 a, main h2 a").all():
        guest.open(guest.site + link.get_attribute("href"))
        image = guest.page.locator("main figure img").first
        if image.count():
            return guest.page.request.get(guest.site + image.get_attribute("src")).body()
        guest.page.go_back()
    raise SystemExit("No article of the sample has a photo.")


def read_a_report(camera):
    camera.open("/quan-tri/activities/sourcereport/add/")
    camera.shoot("nhap-bao-cao", height=860)
    camera.page.fill("[name=text]", REPORT)
    camera.button("Đọc báo cáo")
    camera.sees("Cần quyết định")
    camera.page.click("[name=held_on]")
    camera.shoot("soat-bao-cao", height=1020)


def begin(camera):
    camera.open("/quan-tri/")
    camera.page.get_by_role("link", name="Ghi buổi sinh hoạt").click()
    camera.page.fill("[name=held_on]", HELD_ON)
    camera.shoot("bat-dau", height=920)
    camera.button("Tạo buổi")
    camera.sees("Đã tạo bản nháp.")
    return camera.page.url.partition("#")[0]


def call_the_roll(camera):
    page = camera.page
    camera.button("Bắt đầu điểm danh")
    camera.sees("Ai mới vào danh sách")
    page.wait_for_load_state("load")
    page.locator(".roll .more").last.wait_for()  # the keys work once the script has run
    rows = page.locator(".roll > li")
    rows.first.locator("input[type=radio]:checked").focus()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("2")
    page.locator("input.reason:focus").wait_for()
    page.keyboard.type("Đi công tác", delay=30)
    page.keyboard.press("Enter")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("4")
    camera.shoot("diem-danh", height=900, at=".roll")
    page.locator("[data-confirm-roll]").click()
    camera.sees("Đã xác nhận: có mặt")


def fill_the_sheet(camera):
    camera.step("Thông tin chung")
    camera.page.fill("[name=starts_at]", "14h")
    camera.page.fill("[name=ends_at]", "16:00")
    camera.shoot("thong-tin-chung", height=1000)
    camera.step("Nội dung, biểu quyết")
    camera.page.fill("[name=agendaitem-0-title]", "Kết quả tháng 10, nhiệm vụ tháng 11")
    camera.page.fill(
        "[name=agendaitem-0-discussion]",
        "Chi bộ nghe báo cáo kết quả tháng 10; các ý kiến tập trung vào tiến độ hồ sơ.",
    )
    camera.page.fill("[name=agendaitem-0-conclusion]", "Hoàn thành hồ sơ trước ngày 25 hằng tháng.")
    camera.shoot("noi-dung", height=980, at="#noi-dung")


def enter_speeches(camera):
    page = camera.page
    camera.step("Phát biểu")
    if not page.locator("[name=speech-0-summary]").count():
        camera.button("Thêm phát biểu")
    page.select_option("[name=speech-0-role]", label="Trình bày")
    page.select_option("[name=speech-0-member]", index=2)
    page.fill("[name=speech-0-summary]", "Trình bày nội dung cơ bản của nghị quyết.")
    page.check("[name=speech-0-is_public]")
    camera.shoot("phat-bieu", height=860, at="#phat-bieu")


def cite(camera):
    page = camera.page
    camera.step("Văn bản")
    page.click("[name=citation-0-typed]")
    page.keyboard.type("nq 21", delay=40)
    choice = page.get_by_role("option", name="16/06/2022")
    choice.wait_for()
    camera.shoot("van-ban-goi-y", height=800, at="#van-ban")
    choice.click()
    page.fill("[name=citation-0-as_written]", "Nghị quyết số 21-NQ/TW ngày 16/6/2021")
    page.keyboard.press("Tab")
    camera.sees("Lời văn ghi 16/06/2021")
    camera.shoot("van-ban-khac-ngay", height=900, at="#van-ban")
    page.get_by_label("Giữ nguyên lời văn, in chú thích").first.check()
    camera.button("Thêm văn bản")
    page.click("[name=citation-1-typed]")
    page.keyboard.type("Kế hoạch số 15-KH/ĐU", delay=20)
    stub = page.get_by_role("option", name="Chưa có trong danh mục")
    stub.wait_for()
    stub.click()
    camera.shoot("van-ban-cho-xac-minh", height=560, at="[data-citation] >> nth=1")


def write_the_article(camera, photo):
    page = camera.page
    camera.step("Bài viết, ảnh")
    page.fill(
        "[name=article-sapo]",
        "Chi bộ Trung tâm học tập nghị quyết về tổ chức cơ sở đảng, bàn việc tháng 11.",
    )
    page.frame_locator("iframe.cke_wysiwyg_frame").locator("body").click()
    page.keyboard.type("Chiều 05/11, chi bộ họp thường kỳ, dành phần lớn thời gian thảo luận.")
    page.select_option("[name=article-audience]", label="Công khai")
    camera.shoot("bai-viet", height=1000, at="#bai-viet")
    camera.button("Thêm ảnh")
    page.set_input_files(
        "[name=photo-0-picture]",
        {"name": "hoi-truong.jpg", "mimeType": "image/jpeg", "buffer": photo},
    )
    page.fill("[name=photo-0-caption]", "Toàn cảnh buổi sinh hoạt")
    camera.button("Lưu")
    camera.sees("Đã lưu.")
    camera.shoot("anh", height=760, at="[data-rows=photo]")


def meet_in_one_session(camera, other, address):
    """Let two people save the same session, so that the second one is told."""
    camera.open(address)
    other.open(address)
    other.page.fill("[name=place]", "Phòng họp tầng 2")
    other.button("Lưu")
    other.sees("Đã lưu.")
    camera.page.fill("[name=theme]", "Học tập nghị quyết về tổ chức cơ sở đảng")
    camera.button("Lưu")
    camera.sees("đã lưu buổi này sau khi trang này được mở")
    camera.shoot("hai-nguoi-cung-sua", height=620)
    camera.page.fill("[name=place]", "Phòng họp tầng 2")
    camera.button("Lưu")
    camera.sees("Đã lưu.")


def look_and_hand_on(camera):
    camera.step("Trình duyệt")
    camera.shoot("trinh-duyet", height=900, at="#trinh-duyet")
    camera.button("Lưu và xem thử như khách")
    camera.sees("Đang xem thử")
    camera.shoot("xem-thu", height=900)
    camera.page.get_by_role("link", name="Quay lại trang nhập").click()
    camera.button("Trình duyệt")
    camera.sees("Đã trình duyệt.")


def send_back_and_approve(camera, approver, address):
    approver.open(f"{address}#trinh-duyet")
    approver.page.locator("summary", has_text="Trả lại để sửa").click()
    approver.page.fill("#reason-return", "Ghi thêm kết luận về tiến độ hồ sơ.")
    approver.shoot("tra-lai", height=800, at="#trinh-duyet")
    approver.button("Trả lại")
    approver.sees("Đã trả lại để sửa.")
    camera.open(f"{address}#trinh-duyet")
    camera.shoot("da-tra-lai", height=700)
    camera.button("Trình duyệt")
    camera.sees("Đã trình duyệt.")
    approver.open(f"{address}#trinh-duyet")
    approver.button("Duyệt biên bản")
    approver.sees("Đã duyệt biên bản và khóa sửa.")
    approver.page.locator(".steps").get_by_role("link", name="Biên bản đã duyệt").click()
    approver.page.locator("summary", has_text="Mở lại để sửa").click()
    approver.shoot("mo-lai", height=820)
    approver.step("Đăng bài")
    approver.button("Đăng bài")
    approver.sees("Đã đăng công khai.")
    approver.shoot("da-dang", height=600, at="#trinh-duyet")


def read_as_guest(guest):
    guest.open("/tim-kiem/?q=nq+21")
    guest.shoot("tim-kiem", height=860)
    guest.page.get_by_role("link", name=TITLE).first.click()
    guest.page.set_viewport_size({"width": NARROW, "height": 760})
    guest.width = NARROW
    guest.shoot("bai-da-dang-360", height=760)


def keep_the_members(camera):
    page = camera.page
    camera.open("/quan-tri/members/member/")
    camera.shoot("dang-vien", height=760)
    camera.open("/quan-tri/members/member/add/")
    page.fill("[name=full_name]", "Trịnh Thị Mai")
    page.get_by_label("Đảng viên dự bị").check()
    page.fill("[name=since]", "03/03/2026")
    camera.shoot("them-dang-vien", height=980)
    camera.button("Thêm vào chi bộ")
    camera.sees("Đã thêm đảng viên")
    camera.open("/quan-tri/members/member/chuyen-den/")
    camera.shoot("chuyen-den", height=720)
    camera.open("/quan-tri/members/member/?tu-cach=probationary")
    page.locator("#result_list a").first.click()
    camera.shoot("the-dang-vien", height=760)


if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        take_all(chromium, sys.argv[1].rstrip("/"))
        chromium.close()
