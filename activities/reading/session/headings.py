"""What the first lines of a text are: head of a paper, banner of a site, beginning of the body."""

import re

from activities.reading.session.sheet import Line, Sheet, is_full_stop
from activities.reading.session.unit_names import place_end
from activities.reading.session.wording import any_of, is_capitals, whole

LONGEST = 400  # a headline in capitals may be a whole sentence
# How the body of a report begins: with its day, its occasion, its reason, a speaker.
_LEAD = re.compile(
    r"(?:\(?[a-zđ]{2,8}\)? ?[-:] ?|[(\"“])?"
    + any_of(
        r"""
        (?:vào )?(?:lúc|hồi) \d|(?:sáng|trưa|chiều|tối) (?:nay|qua)(?!\w)
        (?:vào |trong )?(?:\w{1,4} )?(?:ngày|sáng|trưa|chiều|tối|đêm|buổi (?:sáng|chiều|tối))"""
        r"""(?: ngày| nay| qua| tối| thứ \w{2,4},?| chủ nhật,?){0,4} ?,? ?\(?\d
        (?:trong )?các ngày|hôm nay|hôm qua|(?:vừa )?mới đây|vừa qua|trong không khí
        (?:thực hiện|căn cứ|theo|nhằm|để|nhân dịp|nhân kỷ niệm|hòa chung|hòa trong|thiết thực"""
        r"""|hưởng ứng|chào mừng|được sự|triển khai|tiếp tục|trên cơ sở|với mục|sau khi|trước khi"""
        r"""|tại buổi|dự buổi|tham dự|đến dự|phát biểu|(?:các )?đồng chí|đ/c)(?!\w)
    """
    )
)
_WITH_DAY = re.compile(r".{0,24}\d{1,2} ?(?:[/.-]|tháng) ?\d|.{0,20}(?:nay|qua)(?!\w)")
_TOLD = re.compile(r" (?:đã|vừa|được) (?!biết|học|làm)")
_SENTENCES = re.compile(r"[.!?…][\"”]? (?=[^\W\d_])")
_SECTION_MARK = re.compile(r"(?:[ivx]{1,4}|\d{1,2}|[a-e])[.)/] |[-+*•] ")

# The first row of notes: "Thời gian: 8h00 …".
_ROW = re.compile(
    any_of("thời gian|địa điểm|chủ trì|chủ tọa|thư ký|thành phần|có mặt|vắng") + r"[^:\n]{0,20}:"
)

# Kinds of document whose name is their headline.
_PAPER = re.compile(
    r"(?:trích )?(?:biên bản|nghị quyết|báo cáo|thông báo|kết luận|chương trình|kế hoạch"
    r"|quyết định)[^\n]{0,80}$"
)
_HEADER = re.compile(
    any_of(r"""
        đảng cộng sản|đảng bộ|đảng ủy|chi bộ|đảng viên|cộng hòa xã hội|độc lập|ban chấp hành
        ban thường vụ|chi ủy|(?:mã )?số ?[:.]? ?[\d.…_-]|tỉnh ủy|thành ủy|huyện ủy|quận ủy|mẫu
    """)
)
_ONLY_HEADER = re.compile(
    any_of(r"""
        đảng cộng sản việt nam|cộng hòa xã hội|độc lập|(?:mã )?số ?[:.]? ?[\d.…_]{0,6} ?[-/]
        (?:t[pxt]\.)?[^,.:;\d]{2,40}, ?ngày ?[\d.…_ ]{1,8} ?tháng ?[\d.…_ ]{1,8} ?năm ?[\d.…_ ]+$
    """)
)
# "ĐẢNG BỘ XÃ …    ĐẢNG CỘNG SẢN VIỆT NAM"; not "ngày thành lập Đảng Cộng sản Việt Nam".
_SECOND_COLUMN = re.compile(
    r"(?<!lập )(?<!lập)(?<!của )(?<!ngày )(?<!năm )(?<!tổ chức )đảng cộng sản việt nam"
)
_HOUR = re.compile(r"(?<!\w)\d{1,2} ?(?:giờ|h|g)(?: ?\d\d)?(?:'| phút)?(?!\w)")
# The unit that stands over every page of its site.
_UNIT = re.compile(
    whole("""
        trường|sở|ubnd|hđnd|ubmttq|mttq|tỉnh ủy|thành ủy|huyện ủy|quận ủy|cơ quan|quận|thị xã
        ủy ban|trung tâm|bệnh viện|công ty|tổng|đảng bộ|đảng ủy|chi cục|cục|viện|học viện|phòng
        ban|hội|tòa án|viện kiểm sát|báo|đài|chi bộ|xã|phường|huyện|tỉnh|công an|bộ|thị trấn
        thành phố|ngân hàng|kho bạc|bảo hiểm|điện lực|văn phòng|liên đoàn|đoàn|tập đoàn|khoa
    """)
)
_OF_A_MEETING = re.compile(
    whole("""
        tổ chức|họp|sinh hoạt|kết nạp|tiến hành|mở|đại hội|hội nghị|lễ|diễn đàn|tọa đàm|học tập
        quán triệt|kiểm điểm|tổng kết|triển khai|ra|về nguồn|công bố|thăm|đổi mới|nâng cao|chi bộ
        đảng viên|học (?:tập|văn bản|nghị quyết|bác)|biên bản
    """)
)


def is_header(sheet: Sheet, line: Line, *, alone: bool = True) -> bool:
    """Tell whether a line belongs to the head of an official paper: its bodies, number, place.

    Without `alone` only what can be nothing else counts: "CHI BỘ …" may begin a headline too.
    """
    low = sheet.low[line.start : line.end]
    if _ONLY_HEADER.match(low) or _SECOND_COLUMN.search(low[:120]):
        return True
    return alone and len(low) <= 120 and bool(_HEADER.match(low))


def is_paper(sheet: Sheet, line: Line) -> bool:
    """Tell whether a line names a kind of official document: "BIÊN BẢN", "BÁO CÁO KẾT QUẢ"."""
    low = sheet.low[line.start : line.end]
    first = " ".join(sheet.text[line.start : line.end].split()[:2])
    return bool(_PAPER.match(low)) and (is_capitals(first) or len(low) <= 12)


def is_lead(low: str) -> bool:
    """Tell whether a paragraph begins as the body of a report does."""
    return _LEAD.match(low) is not None


def is_body(sheet: Sheet, lines: list[Line], at: int) -> bool:
    """Tell whether a paragraph reads as the body of a report rather than as its headline."""
    line = lines[at]
    low = sheet.low[line.start : line.end]
    if _SECTION_MARK.match(low) or _ROW.match(low):
        return True
    if is_capitals(sheet.text[line.start : line.end]) and len(low) <= LONGEST:
        return False
    stops = low.rstrip('"”) ').endswith((".", ";", ":", "…", "!"))
    if len(low) > 300 or (stops and (len(low) > 200 or _is_several_sentences(low))):
        return True
    if is_lead(low):
        dated = _WITH_DAY.match(low) is not None
        return stops or (dated and "," in low[:60]) or len(low) > 200
    if stops and _HOUR.search(low) and _WITH_DAY.search(low):
        return True  # "Hội trường UBND xã, 7 giờ 30 ngày 04/12/2020."
    # A headline may end with a full stop, but says nothing with "đã" and has a body below it.
    return stops and (at + 1 == len(lines) or bool(_TOLD.search(low)) or low[-1] in ";:")


def is_banner(sheet: Sheet, lines: list[Line], at: int) -> bool:
    """Tell whether a line only names the site or its column, and the headline stands below it."""
    line = lines[at]
    low = sheet.low[line.start : line.end]
    if at + 1 == len(lines) or len(low) > 90 or is_body(sheet, lines, at + 1):
        return False
    # A motto too: "Đoàn kết - Dân chủ - Kỷ cương".
    parts = low.split(" - ")
    is_short = all(part.count(" ") <= 3 for part in parts)
    if is_short and not _OF_A_MEETING.search(low):
        return True
    unit = _UNIT.match(low)
    if not unit or _OF_A_MEETING.search(low, unit.end()):
        return False
    end = place_end(sheet.text, sheet.low, line.start + unit.end())
    return end >= line.end or sheet.low[end : end + 4].isspace()  # or a second column begins


def _is_several_sentences(low: str) -> bool:
    return any(
        match[0][0] != "." or is_full_stop(low, match.start()) for match in _SENTENCES.finditer(low)
    )
