"""Days a report names that are not the day of its session, known by the words around them."""

import re

_DAYPART = re.compile(r"sáng|trưa|chiều|tối|đêm|hôm|nay|thứ |chủ nhật|giờ|\dh|lúc|hồi")
HOLDING = re.compile(
    r"(?<!\w)(?:tổ chức|họp|sinh hoạt|tiến hành|mở|diễn ra|khai mạc|đại hội|hội nghị|buổi|cuộc họp"
    r"|diễn đàn|tọa đàm|lễ|về nguồn|hành trình|kết nạp|triển khai|công bố|trao|quán triệt|học tập"
    r"|tham gia|gặp mặt|phiên|thăm|dâng|viếng|có mặt|tập trung|thực hiện|kiểm điểm|ra mắt|ra quân"
    r"|ra nghị quyết|thảo luận|bàn|dự|tổng kết|sơ kết|báo công|giao lưu|kiểm tra|bầu|xét|đánh giá"
    r"|họp mặt|tham quan|xuất phát|đến|tới)(?!\w)"
)
_PLANNED = re.compile(r"(?<!\w)(?:sẽ|dự kiến|sắp tới|dự định|hẹn)(?!\w)")

_PAPER = (
    r"(?:nghị quyết|chỉ thị|kết luận|quyết định|quy định|hướng dẫn|kế hoạch|thông báo|chương trình"
    r"|đề án|công văn|luật|bộ luật|pháp lệnh|nghị định|thông tư|thông tri|công điện|quy chế|điều lệ"
    r"|báo cáo|tờ trình|giấy mời|văn bản|văn kiện|thư|lời kêu gọi|tuyên bố|đơn|biên bản|hiến pháp"
    r"|di chúc|cương lĩnh|hợp đồng|hồ sơ|phiếu|giấy|công hàm|sắc lệnh|bài viết|bài báo|số báo)"
)
# "Nghị quyết của Bộ Chính trị ngày", "Nghị quyết số 21-NQ/TW, ngày": the day of a document.
_OF_PAPER = re.compile(
    rf"(?<!\w){_PAPER}(?!\w)[^,.;:()\n]{{0,90}}$"
    r"|\d{1,5} ?[-/]? ?(?:\d{4}/)?[a-zđ]{2,5} ?[-/] ?[a-zđ]{1,8},?(?: được)?(?: ban hành| ký)?$"
    rf"|(?<!\w){_PAPER} (?:số )?\d{{1,5}}(?:/\d{{4}})?,$"
)
_MEETING = re.compile(
    r"(?<!\w)(?:buổi|cuộc họp|họp chi bộ|kỳ họp|phiên họp|sinh hoạt|diễn đàn|tọa đàm|lễ)(?!\w)"
)
_OF_ISSUER = re.compile(
    r",? ?(?:của|do) (?:bộ|ban|đảng(?! viên)|chính phủ|thủ tướng|quốc hội|tỉnh|thành|huyện|quận"
    r"|ủy ban|hội đồng|ubnd|hđnd|ubmttq|bch|btv|trung ương|tw|bct|bbt|chủ tịch|thường trực|liên bộ"
    r"|sở|cục|tổng|văn phòng|quân ủy|ubtvqh)(?!\w)"
)
_OPENS_CLAUSE = re.compile(
    r"(?:,? tại [^,.;]{2,80})?,? ?(?:chi bộ|đảng bộ|đảng ủy|chi ủy|các chi bộ)(?!\w)"
)
# A day that is a limit, a beginning, a memory or somebody's own.
_OTHER = re.compile(
    r"(?<!\w)(?:(?:trước|chậm nhất|muộn nhất|hạn|hạn chót|thời hạn|hết|kể từ|bắt đầu từ|tính từ"
    r"|hiệu lực|hiệu lực thi hành|áp dụng|hoàn thành|sau|tính đến|đến|tới|xong|nộp|gửi)"
    r"(?: là| vào| từ| trong)?"
    r"|(?:sinh|mất|hy sinh|từ trần|vào đảng|kết nạp|chính thức|thành lập|ra đời|nhập ngũ|bổ nhiệm"
    r"|nghỉ hưu|ký|ban hành|đăng|đăng tải|cập nhật|xuất bản|phát hành|cấp|công nhận|chuyển đến"
    r"|sinh nhật|khánh thành|khởi công|thông qua|giải phóng|khởi nghĩa|truyền thống)(?: vào)?"
    r"|dịp|nhân|tết|quốc khánh|kỷ niệm|mừng|chào mừng|hướng tới|hưởng ứng|cách mạng tháng tám"
    r"|từ|hằng tháng|hàng tháng)$"
    r"|(?<!\w)(?:trước|trước đó|tiếp theo|sau đó|tới|tới đây|sắp tới|năm ngoái|khi đó|nhớ lại),?$"
)
# "Ngày Nhà giáo Việt Nam 20-11", "Ngày sinh Chủ tịch Hồ Chí Minh (19/5": a day with a name.
_NAMED = re.compile(
    r"(?<!\w)(?:ngày|quốc khánh|chiến thắng|giải phóng|cách mạng tháng tám|khởi nghĩa|truyền thống)"
    r"(?: [^,.;:()\n\d]{1,80})? ?\(?$"
)
_YEARS_APART = re.compile(r"\d{1,2} ?[/.-] ?\d{1,2} ?[/.-] ?\d{4} ?-$")
# A meeting before this one, or one that is only agreed on.
_ANOTHER_MEETING = re.compile(
    r"(?<!\w)(?:(?:lần|kỳ|tháng|quý|phiên|buổi|cuộc|họp|hoạt) trước|gần nhất|gần đây nhất"
    r"|(?:thống nhất|nhất trí|chốt|ấn định|lên lịch|đề xuất|đề nghị|phân công)(?: là| thời gian)?)(?!\w)[^,.;]{0,80}$"
)
# What somebody tells of is seldom the meeting at which it is told.
_SAYS = re.compile(
    r"(?<!\w)(?:cho biết|kể|kể lại|chia sẻ|nói|nhớ lại|thông tin|cho hay)(?: rằng)?[:,]$"
)
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
    if not leads and _NAMED.search(before):
        return True
    if not (is_range and leads.startswith(("từ", "trong", "vào"))):
        together = f"{before} {leads}".strip().removesuffix("ngày").rstrip()
        if _OTHER.search(together):
            return True
    # The day of a document has no hour and no part of the day.
    if not _DAYPART.search(leading) and _is_of_paper(before) and not _OPENS_CLAUSE.match(after):
        return True
    held, planned = HOLDING.search(after), _PLANNED.search(after)
    if planned and (not held or planned.start() < held.start()):
        return True
    return bool(_PLANNED.search(before[-100:]))


def _is_of_paper(before: str) -> bool:
    """Tell whether a day is that of a document, and not that of the meeting it was read at."""
    paper = _OF_PAPER.search(before)
    return paper is not None and not _MEETING.search(before, paper.start())
