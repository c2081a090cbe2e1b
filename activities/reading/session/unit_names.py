"""Where the name of a cell ends: "Chi bộ Khối Nội - Nhi Bệnh viện Đa khoa …" before its verb.

Names mix capitals and small letters, hold dashes, "và", numbers, now and then a comma; they end
before a verb, an adverb, a preposition, a day, a bracket, or the party committee above.
"""

import re

from activities.reading.session.name_words import ENDS, INNER
from activities.reading.session.wording import any_of, names_in, whole

# What a cell is named by when its first word is small: village, office, company, army unit.
_UNITS = names_in("""
    thôn|xóm|bản|làng|ấp|khóm|khu|khối|phố|tổ|buôn|bon|bun|plei|plơi|sóc|phum|tiểu|cụm|đội|dân|liên
    trường|khoa|phòng|ban|trung|trạm|chi|cục|sở|vụ|viện|bệnh|văn|cơ|các|công|xí|nhà|hợp|htx|nông
    lâm|ngân|tòa|kho|bảo|thuế|hải|điện|bưu|báo|đài|quỹ|ubnd|hđnd|ủy|hội|mặt|xã|phường|thị|thành
    huyện|quận|tỉnh|đặc|y|giáo|mầm|thcs|thpt|ptdtbt|học|sinh|hưu|chợ|doanh|số|đại|đồn|quân|kỹ|tổng
    tập|đoàn|bộ|tham|hậu|chính|cảng|ga|bến|sân|nội|ngoại|sản|nhi|dược|xét|hành|kế|tài|thanh|tuyên
    bch|mttq|lữ|tàu|hạm|phân|xưởng|đường|cầu|thủy|lực|cao|khách|siêu|vườn|rừng|thể|tdp
""")
# Behind the proper name of a village only what it lies in goes on with the name.
_VILLAGE = re.compile(
    r" {1,3}"
    + any_of("thôn|xóm|bản|làng|ấp|khóm|buôn|bon|bun|plei|plơi|sóc|phum|tdp|tổ dân phố|khu phố")
    + " "
)
_AREAS = names_in("xã|phường|thị|trấn|huyện|quận|tỉnh|thành|phố|số|đặc|khu|cũ|mới")
_BEHIND_NUMBER = _UNITS | _AREAS | {"và"}
# A name that says no more than that the cell has a unit: "Chi bộ nhà trường".
_GENERIC = names_in("""
    nhà trường|trường|cơ quan|trung tâm|đơn vị|công ty|phòng|khoa|thôn|bản|xã|ấp|tổ|khối|sở|viện
    bệnh viện|ban|đảng|cơ sở|đảng bộ|đội|trạm|khu|xóm|chi cục|cục|văn phòng|doanh nghiệp
""")
_SLOGAN = re.compile(
    r" {1,3}[“\"'‘]?(?:\d{1,2}|bốn|ba|năm) (?:tốt|không|đảng viên|đồng chí|năm|nhất)"
)
_END = re.compile(ENDS)
# These end a name even with a capital.
_ALWAYS_ENDS = ("đảng bộ ", "bí thư", "phó bí thư", "đồng chí", "chi bộ", "nhiệm kỳ")
_COUNT = re.compile(r"\d{1,3} (?:năm|đảng viên|đồng chí|quần chúng)(?!\w)")
# Cells abroad are named by where they are: "Chi bộ Lưu học sinh Việt Nam tại …".
_ABROAD = re.compile(
    r"học sinh|nghiên cứu sinh|việt nam|người việt|sứ quán|lãnh sự|đại diện|cộng đồng"
)
# What makes "tổ chức" the verb, and no part of "Phòng Tổ chức - Hành chính".
_HOLDS = re.compile(
    r"tổ chức(?! ?(?:-|,|và |cán bộ|hành chính|nhân sự|lao động|kiểm tra|thành ủy|tỉnh ủy|huyện ủy"
    r"|trung ương|đảng ủy|nhà nước|sự nghiệp|xây dựng đảng))(?!\w)"
)
_OFFICE_OF = re.compile(r"(?<!\w)(?:phòng|ban|vụ|khoa|cục|bộ phận) $")
_HELD = re.compile(
    r"tổ chức (?:\w+ ){0,2}?"
    + any_of("""
        thành công|sinh hoạt|hội nghị|lễ|buổi|đại hội|họp|cuộc|kỳ|diễn đàn|tọa đàm|học|chương trình
        hoạt động|tổng kết|sơ kết|kiểm điểm|kết nạp|hành trình|chuyến|cho
    """)
)
# "và" behind a name that begins something else.
_AND_OTHERS = re.compile(
    r"và "
    + any_of(rf"""
        (?:các|chi bộ|đảng|đồng chí|toàn thể|tập thể|cán bộ|đại diện|ban|nhân dân|người)(?!\w)
        (?:công đoàn|chi đoàn|đoàn|một số|những|lãnh đạo|cấp ủy|sự|việc|chính quyền)(?!\w)
        (?:gia đình|bà con|hội|đơn vị|nhà trường|thầy|cô|ông|bà|anh|chị|nhiều|hơn|hai|ba)(?!\w)
        (?:bốn|\d|khu dân cư|trưởng|chuyến|hành trình|buổi|câu chuyện|cuộc|mô hình)(?!\w)
        (?:công tác|cách|bài học|kinh nghiệm|dấu ấn)(?!\w)
        (?!hỗ trợ|phát huy giá trị|giới thiệu việc|tiếp nhận){ENDS}
    """)
)
_AND_BODIES = re.compile(
    r"và "
    + whole("""
        chi bộ|đảng bộ|đảng ủy|đảng viên|đồng chí|nhân dân|công đoàn|chi đoàn|chi hội
        đoàn (?:thanh|tncs|trường|xã|phường|cơ sở)|hội (?:phụ|nông|cựu|đồng|người|liên)
        ban (?:giám|chấp|công tác|lãnh|thường|chi)|lãnh đạo|chi ủy|cấp ủy|trưởng
    """)
)
_WORD = re.compile(r" {1,3}([^\s(]+|\()")
_OPENING = "(“\"‘'[<{«"
_CLOSING = ",.;:!?)]”\"’'…»"
_ABBREVIATED = frozenset(("tp.", "tx.", "tt.", "q.", "p.", "h.", "x.", "tdp."))
_LIST_IN_NAME = re.compile(r"(?: [^\s,.;:()]+){1,4}(?:,(?: [^\s,.;:()]+){1,4})? và [^\W\d_]")
# "… và cứu nạn, cứu hộ khu vực 2 (PC07) vừa họp": small words up to a bracket or the verb.
_SMALL_LIST = re.compile(
    r", (?!(?:xã|phường|thị|huyện|quận|tỉnh|thành|đặc|thuộc|trực|đồng|do|nơi|cơ quan|đơn vị)\b)"
    r"[^\W\dA-ZĐ_][^,.;:()\n]{2,50}?(?= (?:\(|đã |vừa |tổ chức |họp |sinh hoạt |tiến hành |mở ))"
)
# "Cửa hàng xăng dầu số 12, 15, 21"; not "Chi bộ thôn 3, 15 giờ 30", "…, 21/9".
_NUMBER_LIST = re.compile(
    r", \d{1,3}(?![\d/.%-])(?! ?(?:giờ|g|h|phút|ngày|tháng|năm|người|hộ|gia đình|đồng chí|đ/c)\b)"
)
_JOINT = ("liên huyện", "liên xã", "liên phường", "liên quận")  # "liên huyện, thị xã …"
_VERB = re.compile(rf"(?<!\w)(?:{ENDS})")
_NOT_IN_LIST = re.compile(rf"(?<!\w)(?:{ENDS}|(?:tổ chức|ông|bà)(?!\w))|\d")
_LONGEST = 160


def name_end(text: str, low: str, start: int) -> int:
    """Return where the name ends that begins behind "chi bộ" at `start`; `start` if none does."""
    loud = text[max(0, start - 2) : start].isupper()
    first = _WORD.match(low, start)
    if not first or _SLOGAN.match(low, start):
        return start
    letter, noun = text[first.start(1)], first[1].rstrip(_CLOSING)
    if not noun or not (loud or letter.isupper() or letter.isdigit() or noun in _UNITS):
        return start
    end = place = start
    is_village, is_proper = _VILLAGE.match(low, start) is not None, False
    while place - start < _LONGEST and (word := _WORD.match(low, place)):
        at, written = word.start(1), word[1]
        if written[0] in _OPENING or _is_end(text, low, at, start, loud=loud):
            break
        # Behind its number a unit is named on only by where it lies: "Tổ 3 phường …".
        is_word = written.isalpha() and text[at].islower()
        if is_word and text[place - 1].isdigit() and written not in _BEHIND_NUMBER:
            break
        if is_village and is_proper and text[at].islower() and written not in _AREAS:
            break
        is_proper = is_proper or (at > first.start(1) and not text[at].islower())
        # "thôn Hạ và thôn Thượng" are two.
        if written == "và" and low.startswith(f"và {noun} ", at):
            break
        if written == "-" and not _dash_is_inside(text, low, word.end()):
            break
        place = word.end()
        bare = at + len(written.rstrip(_CLOSING))
        end = bare if written != "-" else end
        if bare < place and written not in _ABBREVIATED and not _is_list(text, low, bare, noun):
            break
    return end


def place_end(text: str, low: str, start: int) -> int:
    """Return where the name of a room or a unit ends whose first word ends at `start`."""
    end = place = start
    while place - start < _LONGEST and (word := _WORD.match(low, place)):
        at = word.start(1)
        if word[1][0] in _OPENING or _is_end(text, low, at, start, loud=False):
            break
        place = word.end()
        end = at + len(word[1].rstrip(_CLOSING))
        if end < place:
            break
    return end


def is_generic(name: str) -> bool:
    """Tell whether a name, in even letters, says no more than "the school", "the office"."""
    return name in _GENERIC


def _is_end(text: str, low: str, at: int, start: int, *, loud: bool) -> bool:
    """Tell whether a word ends the name; in a name such words stand with a capital."""
    if low.startswith("tại ", at) and _ABROAD.search(low, start, at):
        return False
    is_small = loud or text[at].islower()
    if _HOLDS.match(low, at) and not _is_inner(low, at):
        is_verb = is_small and not _OFFICE_OF.search(low, max(0, at - 9), at)
        return is_verb or bool(_HELD.match(low, at))
    if low.startswith(_ALWAYS_ENDS, at) or _COUNT.match(low, at):
        return True
    if low.startswith("và ", at):
        # "Khảo thí và Đảm bảo chất lượng" is one name: only people and bodies are others.
        names = not loud and text[at + 3 : at + 4].isupper()
        return bool((_AND_BODIES if names else _AND_OTHERS).match(low, at))
    return is_small and bool(_END.match(low, at)) and not _is_inner(low, at)


def _is_inner(low: str, at: int) -> bool:
    """Tell of small words that end a name elsewhere, and here are part of it."""
    before = low[max(0, at - 11) : at]
    return any(low.startswith(word, at) and before.endswith(ends) for word, ends in INNER.items())


def _dash_is_inside(text: str, low: str, after: int) -> bool:
    """Tell whether a free dash joins two parts of one name."""
    word = _WORD.match(text, after)
    if not word or not (word[1][0].isupper() or word[1][0].isdigit()):
        return False
    above = ("đảng ", "bí thư", "chi bộ", "tỉnh ủy", "huyện ủy", "thành ủy")
    return not low.startswith(above, word.start(1))


def _is_list(text: str, low: str, comma: int, noun: str) -> bool:
    """Tell whether a comma is inside a name: "Phòng Văn hóa, Thể thao và Du lịch"."""
    if _NUMBER_LIST.match(low, comma) and low[comma - 1].isdigit() and not noun.isdigit():
        return True
    if low.startswith(", ", comma) and low.endswith(_JOINT, 0, comma):
        return True
    if low.startswith(", chống ", comma) and low.endswith("phòng", 0, comma):
        return True
    small = _SMALL_LIST.match(text, comma)
    if small and text[comma + 2].islower() and not _VERB.search(low, comma + 2, small.end()):
        return True
    listed = _LIST_IN_NAME.match(text, comma + 1) if low.startswith(", ", comma) else None
    others = (f" {noun} ", " chi bộ", " đảng", " xã ", " phường ")
    if not listed or low.startswith(others, comma + 1):
        return False
    piece = low[comma + 1 : listed.end()]
    if _NOT_IN_LIST.search(piece) or f" {noun} " in piece:
        return False
    last = text.rfind(" ", 0, comma) + 1
    return text[comma + 2].isupper() or text[last].islower()
