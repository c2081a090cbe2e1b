"""Days a report names that are not the day of its session, known by the words around them."""

import re

from activities.reading.session.wording import any_of, whole

# What is done at, or on the way to, a session.
HOLDING = re.compile(
    whole("""
        tổ chức|họp|sinh hoạt|tiến hành|mở|diễn ra|khai mạc|đại hội|hội nghị|buổi|cuộc họp|phiên
        diễn đàn|tọa đàm|lễ|về nguồn|hành trình|kết nạp|triển khai|công bố|trao|quán triệt|học tập
        tham gia|gặp mặt|họp mặt|thăm|dâng|viếng|có mặt|tập trung|thực hiện|kiểm điểm|ra mắt
        ra quân|ra nghị quyết|thảo luận|bàn|dự|tổng kết|sơ kết|báo công|giao lưu|kiểm tra|bầu|xét
        đánh giá|tham quan|xuất phát|đến|tới
    """)
)
_PLANNED = re.compile(whole("sẽ|dự kiến|sắp tới|dự định|hẹn"))
_PART_OF_DAY = re.compile(r"sáng|trưa|chiều|tối|đêm|hôm|nay|thứ |chủ nhật|giờ|\dh|lúc|hồi")
_MEETING = re.compile(
    whole("buổi|cuộc họp|họp chi bộ|kỳ họp|phiên họp|sinh hoạt|diễn đàn|tọa đàm|lễ")
)

# "Phòng Kế hoạch", "Tài chính - Kế hoạch", "Khoa Luật", "Thư viện" are no documents.
_PAPER = r"(?<!phòng )(?<!vụ )(?<!khoa )(?<!ban )(?<!viện )(?<! - )" + whole("""
    nghị quyết|chỉ thị|kết luận|quyết định|quy định|hướng dẫn|kế hoạch|thông báo|chương trình|đề án
    công văn|luật(?! sư)|bộ luật|pháp lệnh|nghị định|thông tư|thông tri|công điện|quy chế|điều lệ
    báo cáo(?! viên)|tờ trình|giấy mời|văn bản|văn kiện|thư(?! viện| ký)|lời kêu gọi|tuyên bố
    đơn(?! vị)|biên bản|hiến pháp|di chúc|cương lĩnh|hợp đồng|hồ sơ|phiếu|giấy|công hàm|sắc lệnh
    bài viết|bài báo|số báo
""")
# "Nghị quyết của Bộ Chính trị ngày", "Nghị quyết số 21-NQ/TW, ngày": the day of a document.
_OF_PAPER = re.compile(rf"{_PAPER}[^,.;:()\n]{{0,90}}$")
_OF_CODE = re.compile(
    r"\d{1,5} ?[-/]? ?(?:\d{4}/)?[a-zđ]{2,5} ?[-/] ?[a-zđ]{1,8},?(?: được)?(?: ban hành| ký)?$"
    rf"|{_PAPER} (?:số )?\d{{1,5}}(?:/\d{{4}})?,$"
)
_DATED = re.compile(r"\d[/.-]\d{4}(?!\d)|tháng \d{1,2} năm \d")
_OF_ISSUER = re.compile(
    r",? ?(?:của|do) "
    + any_of("""
        bộ|ban|đảng(?! viên)|chính phủ|thủ tướng|quốc hội|tỉnh|thành|huyện|quận|ủy ban|hội đồng
        ubnd|hđnd|ubmttq|bch|btv|trung ương|tw|bct|bbt|chủ tịch|thường trực|liên bộ|sở|cục|tổng
        văn phòng|quân ủy|ubtvqh
    """)
    + r"(?!\w)"
)
_OPENS_CLAUSE = re.compile(
    r"(?:,? tại [^,.;]{2,80})?,? ?(?:các )?(?:chi bộ|đảng bộ|đảng ủy|chi ủy)(?!\w)"
)
_LIMIT = any_of("""
    trước|chậm nhất|muộn nhất|hạn|hạn chót|thời hạn|hết|kể từ|bắt đầu từ|tính từ|hiệu lực
    hiệu lực thi hành|áp dụng|hoàn thành|sau|tính đến|đến|tới|xong|nộp|gửi
""")
_OWN_EVENT = any_of("""
    sinh|mất|hy sinh|từ trần|vào đảng|kết nạp|chính thức|thành lập|ra đời|nhập ngũ|bổ nhiệm
    nghỉ hưu|ký|ban hành|đăng|đăng tải|cập nhật|xuất bản|phát hành|cấp|công nhận|chuyển đến
    sinh nhật|khánh thành|khởi công|khai giảng|bế giảng|chụp|thông qua|giải phóng|khởi nghĩa
    truyền thống
""")
# A day that is a limit, a beginning, a memory or somebody's own.
_OTHER = re.compile(
    r"(?<!\w)"
    + any_of(rf"""
        {_LIMIT}(?: là| vào| từ| trong)?|{_OWN_EVENT}(?: vào)?
        dịp|nhân|tết|quốc khánh|kỷ niệm|mừng|chào mừng|hướng tới|hưởng ứng|cách mạng tháng tám|từ
        hằng tháng|hàng tháng
        (?:trước|trước đó|tiếp theo|sau đó|tới|tới đây|sắp tới|năm ngoái|khi đó|nhớ lại),?
    """)
    + "$"
)
_DEADLINE = re.compile(r"(?<!\w)(?:trước|chậm nhất|muộn nhất|hạn|hạn chót)(?: là| vào| lúc)?$")
# "Ngày Nhà giáo Việt Nam 20-11", "Ngày sinh Chủ tịch Hồ Chí Minh (19/5": a day with a name.
_NAMED = re.compile(
    whole("ngày|quốc khánh|chiến thắng|giải phóng|cách mạng tháng tám|khởi nghĩa|truyền thống")
    + r"(?: [^,.;:()\n\d]{1,80})? ?\(?$"
)
_YEARS_APART = re.compile(r"\d{1,2} ?[/.-] ?\d{1,2} ?[/.-] ?\d{4} ?-$")
# A meeting before this one, or one that is only agreed on.
_ANOTHER_MEETING = re.compile(
    whole("""
        (?:lần|kỳ|tháng|quý|phiên|buổi|cuộc|họp|hoạt) trước|gần nhất|gần đây nhất|thống nhất
        nhất trí|chốt|ấn định|lên lịch|đề xuất|đề nghị|phân công
    """)
    + r"[^,.;]{0,80}$"
)
# What somebody tells of is seldom the meeting at which it is told.
_SAYS = re.compile(
    whole("cho biết|kể|kể lại|chia sẻ|nói|nhớ lại|thông tin|cho hay") + r"(?: rằng)?[:,]$"
)
_DATELINE = re.compile(r"[^\W\d_][^,.;:()\d]{1,40},")
_BEHIND = re.compile(
    r" ?(?:hằng|hàng) (?:năm|tháng|tuần)|\)? ?- ?\(?\d{1,2} ?[/.-] ?\d{1,2} ?[/.-] ?\d{4}|%"
    r"| (?:tới|tới đây|sắp tới|phải|là hạn)(?!\w)"
)


def is_another_day(before: str, leading: str, after: str, *, is_range: bool = False) -> bool:
    """Tell whether the words around a day make it another one than the session's.

    `before` is what its sentence says before the words that lead to the day; `leading` are those,
    "tối thứ Năm, ". `is_range` tells of several days, where "từ" begins the meeting itself.
    """
    if _BEHIND.match(after) or _OF_ISSUER.match(after) or _YEARS_APART.search(before):
        return True
    if _SAYS.search(before) or _ANOTHER_MEETING.search(before):
        return True
    leads = leading.strip(" ,:(")
    if not leads and (_NAMED.search(before) or _is_dateline(before, after)):
        return True
    last_words = leads.rsplit(",", 1)[-1].strip()  # "vừa qua, từ ngày"
    if not (is_range and last_words.startswith(("từ", "trong", "vào"))):
        together = f"{before} {leads}".strip().removesuffix("ngày").rstrip().removesuffix(" hôm")
        if _OTHER.search(together) or _DEADLINE.search(before):
            return True
    # The day of a document has no hour and no part of the day.
    if not _PART_OF_DAY.search(leading) and _is_of_paper(before, after):
        return True
    held, planned = HOLDING.search(after), _PLANNED.search(after)
    if planned and (not held or planned.start() < held.start()):
        return True
    return bool(_PLANNED.search(before[-100:]))


def _is_dateline(before: str, after: str) -> bool:
    """Tell of the place and day an agency writes at the head of its news: "Huế, 18/5/2022 - "."""
    return _DATELINE.fullmatch(before) is not None and after.startswith(" - ")


def _is_of_paper(before: str, after: str) -> bool:
    """Tell whether a day is that of a document, and not that of the meeting it was read at.

    Behind a document it may open a clause of its own: "…, ngày 21/9, Chi bộ …". A document has
    one day; the next is another thing's: "Kết luận ngày 18/5/2021 được học ngày 21/9/2023".
    """
    if _OF_CODE.search(before):
        return not _OPENS_CLAUSE.match(after)
    paper = _OF_PAPER.search(before)
    if not paper or _MEETING.search(before, paper.start()) or _DATED.search(before, paper.start()):
        return False
    return not (_OPENS_CLAUSE.match(after) and HOLDING.search(after))
