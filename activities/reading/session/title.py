"""The headline of a report, if the text begins with one."""

import re

from activities.reading.session.junk import is_menu
from activities.reading.session.sheet import LIST_MARK, Line, Sheet, is_full_stop
from activities.reading.session.wording import is_capitals

_LONGEST = 400
# How the body of a report begins: with its day, its occasion, its reason, a speaker.
_LEAD = re.compile(
    r"(?:\(|[\"“]|\(?[a-zđ]{2,8}\)? ?[-:] ?)?(?:(?:vào )?(?:lúc|hồi) \d|(?:vào |trong )?(?:\w{1,4} )?(?:ngày|sáng|trưa|chiều"
    r"|tối|đêm|buổi (?:sáng|chiều|tối))(?: ngày| nay| qua| tối| thứ \w{2,4},?| chủ nhật,?)* ?,? ?\(?\d"
    r"|(?:sáng|trưa|chiều|tối) (?:nay|qua)(?!\w)"
    r"|(?:trong )?các ngày|hôm nay|hôm qua|vừa qua|mới đây|vừa mới đây|trong không khí"
    r"|(?:thực hiện|căn cứ|theo|nhằm|để|nhân dịp|nhân kỷ niệm|hòa chung|hòa trong|thiết thực"
    r"|hưởng ứng|chào mừng|được sự|triển khai|tiếp tục|trên cơ sở|với mục|sau khi|trước khi"
    r"|tại buổi|dự buổi|tham dự|đến dự|phát biểu|(?:các )?đồng chí|đ/c)(?!\w))"
)
_LEAD_WITH_DAY = re.compile(r".{0,24}\d{1,2} ?(?:[/.-]|tháng) ?\d|.{0,20}(?:nay|qua)(?!\w)")
_TOLD = re.compile(r" (?:đã|vừa|được) (?!biết|học|làm)")
_SENTENCES = re.compile(r"[.!?…][\"”]? (?=[^\W\d_])")
# Kinds of document whose name is their headline, with what they are about on the next line.
_PAPER = re.compile(
    r"(?:trích )?(?:biên bản|nghị quyết|báo cáo|thông báo|kết luận|chương trình|kế hoạch|quyết định)"
    r"[^\n]{0,80}$"
)
_HEADER = re.compile(
    r"(?:đảng cộng sản|đảng bộ|đảng ủy|chi bộ|đảng viên|cộng hòa xã hội|độc lập|ban chấp hành"
    r"|ban thường vụ|chi ủy|(?:số|mã số) ?[:.]? ?[\d.…_-]|tỉnh ủy|thành ủy|huyện ủy|quận ủy)"
)
_PLACE_AND_DAY = re.compile(
    r"[^,.:;\d]{2,40}, ?ngày ?[\d.…_ ]{1,8} ?tháng ?[\d.…_ ]{1,8} ?năm ?[\d.…_ ]{2,8}$"
)
_GOES_ON = re.compile(
    r"(?:(?:về|v/v|với|của|trong|tại|và|nhằm|theo|năm|tháng|quý|chủ đề|chuyên đề|kỳ)(?!\w)|[(\"“])"
)
_SECTION_MARK = re.compile(r"(?:[ivx]{1,4}|\d{1,2}|[a-e])[.)/] |[-+*•] ")
# The name of the unit that stands over every page of its site.
_BANNER = re.compile(
    r"(?:trường|sở|ubnd|hđnd|ubmttq|mttq|tỉnh ủy|thành ủy|huyện ủy|quận ủy|cơ quan|quận|thị xã|ủy ban|trung tâm|bệnh viện|công ty|tổng công ty|đảng bộ|đảng ủy|chi cục|cục|viện"
    r"|học viện|phòng|ban|hội|tòa án|viện kiểm sát|báo|đài|chi bộ|xã|phường|huyện|tỉnh|công an|bộ|tổng|thị trấn|thành phố"
    r"|ngân hàng|kho bạc|bảo hiểm|điện lực|văn phòng|liên đoàn|đoàn|tập đoàn|khoa)(?!\w)"
)
_DOES = re.compile(
    r"(?<!\w)(?:tổ chức|họp|sinh hoạt|kết nạp|tiến hành|mở|đại hội|hội nghị|lễ|diễn đàn|tọa đàm|học"
    r" tập|quán triệt|kiểm điểm|tổng kết|triển khai|ra|về nguồn|công bố|với|thăm|đổi mới|nâng cao)(?!\w)"
)
_SECTION = re.compile(
    r"[^:]{2,40}:|(?:hôm nay|vào lúc|hồi|ngày|sáng|chiều|tối|căn cứ|thực hiện|thời gian|địa điểm)(?!\w)"
)


def title_place(sheet: Sheet) -> tuple[int, int] | None:
    """Return where the headline stands; None when the text begins in the body."""
    lines = sheet.body
    paper = next((at for at, line in enumerate(lines[:12]) if _is_paper(sheet, line)), None)
    if paper is not None and all(is_header(sheet, line) for line in lines[:paper]):
        return _paper_title(sheet, lines[paper:])
    first = next(
        (at for at, one in enumerate(lines[:12]) if not is_header(sheet, one, alone=False)), None
    )
    if first is None or _is_body(sheet, lines, first):
        return _column_as_title(sheet, lines[first or 0] if lines else None)
    while _is_banner(sheet, lines, first):
        first += 1
    start, end = lines[first].start, lines[first].end
    for above, line in zip(lines[first:], lines[first + 1 : first + 5], strict=False):
        if not _goes_on(sheet, above, line) or line.end - start > _LONGEST:
            break
        end = line.end
    return start, end


def is_header(sheet: Sheet, line: Line, *, alone: bool = True) -> bool:
    """Tell whether a line belongs to the head of an official paper: its bodies, number, place.

    Without `alone` only what can be nothing else counts: "CHI BỘ …" may begin a headline too.
    """
    low = sheet.low[line.start : line.end]
    if _PLACE_AND_DAY.match(low) or low.startswith(("đảng cộng sản việt nam", "cộng hòa xã hội")):
        return True
    if low.startswith("độc lập") or "đảng cộng sản việt nam" in low[:120]:
        return True
    if re.match(r"(?:mã )?số ?[:.]? ?[\d.…_]{0,6} ?[-/]", low):
        return True
    return alone and len(low) <= 120 and bool(_HEADER.match(low))


def _is_paper(sheet: Sheet, line: Line) -> bool:
    low = sheet.low[line.start : line.end]
    return bool(_PAPER.match(low)) and (is_capitals(_first_words(sheet, line)) or len(low) <= 12)


def _first_words(sheet: Sheet, line: Line) -> str:
    return " ".join(sheet.text[line.start : line.end].split()[:2])


def _paper_title(sheet: Sheet, lines: list[Line]) -> tuple[int, int]:
    """Join a kind of document with the line that tells what it is about."""
    start, end = lines[0].start, lines[0].end
    is_bare = len(sheet.low[start:end].split()) <= 2
    for line in lines[1:3]:
        low = sheet.low[line.start : line.end]
        if _SECTION.match(low) or LIST_MARK.match(low) or len(low) > 160 or low.endswith("."):
            break
        if is_header(sheet, line, alone=False) or (not is_bare and not _tells_more(sheet, line)):
            break
        end, is_bare = line.end, False
    return start, end


def _tells_more(sheet: Sheet, line: Line) -> bool:
    """Tell whether a line goes on with the name of a document."""
    if line.opens:
        return False
    return is_capitals(sheet.text[line.start : line.end]) or bool(
        _GOES_ON.match(sheet.low, line.start)
    )


def _is_body(sheet: Sheet, lines: list[Line], at: int) -> bool:
    """Tell whether a paragraph reads as the body of a report rather than as its headline."""
    line = lines[at]
    low = sheet.low[line.start : line.end]
    if _SECTION_MARK.match(low):
        return True
    if is_capitals(sheet.text[line.start : line.end]) and len(low) <= _LONGEST:
        return False
    stops = low.rstrip('"”) ').endswith((".", ";", ":", "…", "!"))
    if len(low) > 300 or (stops and len(low) > 200):
        return True
    if _is_several_sentences(low) and stops:
        return True
    if _LEAD.match(low):
        dated = _LEAD_WITH_DAY.match(low) is not None
        return stops or (dated and "," in low[:60]) or len(low) > 200
    if not stops:
        return False
    more = lines[at + 1 : at + 2]
    return not more or bool(_TOLD.search(low)) or low.endswith((";", ":"))


def _is_banner(sheet: Sheet, lines: list[Line], at: int) -> bool:
    """Tell whether a line only names the unit of the site and the headline stands below it."""
    line = lines[at]
    low = sheet.low[line.start : line.end]
    if len(low) > 90 or not _BANNER.match(low) or _DOES.search(low) or low[-1] in '.:,”"':
        return False
    following = lines[at + 1] if at + 1 < len(lines) else None
    return following is not None and not _is_body(sheet, lines, at + 1)


def _is_several_sentences(low: str) -> bool:
    return any(
        match[0][0] != "." or is_full_stop(low, match.start()) for match in _SENTENCES.finditer(low)
    )


def _goes_on(sheet: Sheet, above: Line, line: Line) -> bool:
    """Tell whether a headline goes on in the next line."""
    low = sheet.low[line.start : line.end]
    capitals = is_capitals(sheet.text[line.start : line.end])
    if is_capitals(sheet.text[above.start : above.end]) != capitals or _LEAD.match(low):
        return False
    if capitals:
        return not line.opens or bool(_GOES_ON.match(low))
    return (
        not line.opens
        and len(low) <= 120
        and not low.endswith(".")
        and sheet.text[line.start].islower()
    )


def _column_as_title(sheet: Sheet, body: Line | None) -> tuple[int, int] | None:
    """Return the last line above the body that only looked like the name of a column.

    "SINH HOẠT CHI BỘ" is both: the headline, when no other stands below it.
    """
    above = [line for line in sheet.paragraphs if body is None or line.start < body.start]
    if not above or (body is None and len(sheet.paragraphs) > 3):
        return None
    line = above[-1]
    low = sheet.low[line.start : line.end]
    return (line.start, line.end) if is_menu(low) and low.startswith("sinh hoạt") else None
