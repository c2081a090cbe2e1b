"""What a report tells around its session: the room, the theme, whether all members came."""

import re

from activities.reading.session.sheet import Sheet
from activities.reading.session.unit_names import place_end
from activities.reading.session.wording import any_of, whole

Place = tuple[int, int]

# Rooms, houses and places of memory; the unit alone ("tại Trường …") tells no more than the host.
_ROOM = any_of(r"""
    hội trường|giảng đường|thính phòng|hội quán|trụ sở|tầng \d|số \d|p\. ?họp|thư viện|văn phòng
    phòng (?:họp|hội thảo|hội nghị|truyền thống|đọc|giao ban|học|sinh hoạt|làm việc|khách|chờ)
    nhà (?:văn hóa|cộng đồng|sinh hoạt|rông|gươl|dài|truyền thống|tưởng niệm|khách|họp|thi đấu)
    nhà (?:đa năng|lưu niệm|bia|tù|hội|trưng bày)|đình|đền|chùa|sala(?:t[eê]l)?|nghĩa trang
    bảo tàng|tượng đài|đài tưởng niệm|khu (?:di tích|lưu niệm|tưởng niệm|căn cứ)|di tích|căn cứ
    chiến khu|lăng|quảng trường|trung tâm (?:hội nghị|văn hóa|học tập cộng đồng|chính trị)
    sân|thao trường|doanh trại|điểm (?:sinh hoạt|trường|cầu)|địa chỉ đỏ|địa đạo|cột cờ
    đồn biên phòng|hang|thành cổ|ngã ba|phủ chủ tịch
""")
_LABELLED = re.compile(
    r"(?:📍|(?<!\w)(?:địa điểm|nơi họp)(?: họp| tổ chức| sinh hoạt)? ?:)[ :\t]{0,3}(?:tại )?"
)
_AT = re.compile(rf"(?<!\w)(?:tại|ở|bên) (?P<room>{_ROOM})(?!\w)")
_THEME = re.compile(
    r"(?<!\w)(?:chủ đề|chuyên đề|chủ điểm)(?:[ :][^“”\"\n.;«»]{0,60}?)?[ :]*[“\"«]"
    r"(?P<theme>[^“”\"\n«»]{5,300})[”\"»]"
)
_PEOPLE = any_of("""
    cán bộ|công chức|viên chức|người lao động|giáo viên|nhân viên|hội viên|đoàn viên|toàn thể
    cấp ủy|chi ủy|cấp ủy viên
""")
_EVERYBODY = re.compile(
    r"(?<!\w)(?:(?:toàn thể|toàn bộ|tất cả|đông đủ|đầy đủ)(?: (?:các|đồng chí|đội ngũ|\d+)){0,3}"
    rf"(?: {_PEOPLE}(?:,| và|, và)?){{0,5}} đảng viên"
    r"|100% (?:các )?(?:đồng chí )?(?:cán bộ, )?đảng viên)(?!\w)"
)
_ATTENDED = re.compile(
    whole("dự|tham dự|tham gia|có mặt|thành phần|đến dự|về dự|cùng dự|hiện diện|góp mặt|đông đủ")
)
_MEETING = re.compile(
    whole("buổi|hội nghị|sinh hoạt|họp|lễ|diễn đàn|đại hội|cuộc|tọa đàm|chuyên đề")
)
# Where all members are spoken to, or of, or vote.
_TOLD_TO = re.compile(
    whole("""
        đến|tới|cho|yêu cầu|đề nghị|kêu gọi|mong|giúp|để|của|phải|sẽ|cần|phổ biến|nhắc|nhất trí
        biểu quyết|thống nhất|tán thành
    """)
    + r"(?: \S+){0,3} ?$"
)


def place_told(sheet: Sheet, zones: list[Place]) -> Place | None:
    """Return where the room of the session is named: on its own line, or in the lead."""
    low = sheet.low
    for labelled in _LABELLED.finditer(low):
        line = low[labelled.end() : labelled.end() + 300].split("\n", 1)[0].split("\t", 1)[0]
        if told := line.rstrip(" .;,"):
            return labelled.end(), labelled.end() + len(told)
    for start, end in zones:
        for match in _AT.finditer(low, start, end):
            last = place_end(sheet.text, low, match.end("room"))
            if last > match.end("room") or " " in match["room"]:
                return match.start("room"), last
    return None


def theme_told(sheet: Sheet, zones: list[Place]) -> Place | None:
    """Return the quoted words of the theme."""
    for zone in zones:
        if match := _THEME.search(sheet.low, *zone):
            return match.span("theme")
    return None


def everybody_told(sheet: Sheet) -> Place | None:
    """Return where the text says that all members came; not where it only speaks of all."""
    for match in _EVERYBODY.finditer(sheet.low):
        start, end = sheet.sentence(match.start())
        before = sheet.low[max(start, match.start() - 250) : match.start()]
        after = sheet.low[match.end() : min(end, match.end() + 80)]
        if _TOLD_TO.search(before[-40:]):
            continue
        if match[0].startswith("100%") and not _MEETING.search(before[-120:] + after):
            continue
        if _ATTENDED.search(before) or _ATTENDED.search(after):
            return match.span()
    return None
