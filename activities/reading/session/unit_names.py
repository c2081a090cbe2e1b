"""Where the name of a cell ends: "Chi bộ Khối Nội - Nhi Bệnh viện Đa khoa …" before its verb.

Names mix capitals and small letters, hold dashes, "và", numbers, now and then a comma; they end
before a verb, an adverb, a preposition, a day, a bracket, or the party committee above.
"""

import re

# What a cell is named by when its first word is small: village, office, company, army unit.
_UNITS = frozenset(
    [
        "thôn",
        "xóm",
        "bản",
        "làng",
        "ấp",
        "khóm",
        "khu",
        "khối",
        "phố",
        "tổ",
        "buôn",
        "bon",
        "bun",
        "plei",
        "plơi",
        "sóc",
        "phum",
        "tiểu",
        "cụm",
        "đội",
        "dân",
        "liên",
        "trường",
        "khoa",
        "phòng",
        "ban",
        "trung",
        "trạm",
        "chi",
        "cục",
        "sở",
        "vụ",
        "viện",
        "bệnh",
        "văn",
        "cơ",
        "các",
        "công",
        "xí",
        "nhà",
        "hợp",
        "htx",
        "nông",
        "lâm",
        "ngân",
        "tòa",
        "toà",
        "kho",
        "bảo",
        "thuế",
        "hải",
        "điện",
        "bưu",
        "báo",
        "đài",
        "quỹ",
        "ubnd",
        "hđnd",
        "ủy",
        "uỷ",
        "hội",
        "mặt",
        "xã",
        "phường",
        "thị",
        "thành",
        "huyện",
        "quận",
        "tỉnh",
        "đặc",
        "y",
        "giáo",
        "mầm",
        "tiểu",
        "thcs",
        "thpt",
        "trung",
        "học",
        "sinh",
        "hưu",
        "chợ",
        "doanh",
        "số",
        "đại",
        "đồn",
        "quân",
        "kỹ",
        "tổng",
        "tập",
        "đoàn",
        "đoàn",
        "bộ",
        "tham",
        "hậu",
        "chính",
        "cảng",
        "ga",
        "bến",
        "sân",
        "ban-quản",
        "nội",
        "ngoại",
        "sản",
        "nhi",
        "dược",
        "xét",
        "hành",
        "kế",
        "tài",
        "thanh",
        "tuyên",
        "dân-quân",
        "bch",
        "mttq",
        "lữ",
        "trung-đoàn",
        "tàu",
        "hạm",
        "phân",
        "xưởng",
        "đường",
        "cầu",
        "thủy",
        "lực",
        "cao",
        "khách",
        "siêu",
        "vườn",
        "rừng",
        "thể",
    ]
)
# A name that says no more than that the cell has a unit: "Chi bộ nhà trường".
_GENERIC = re.compile(
    r"(?:nhà trường|trường|cơ quan|trung tâm|đơn vị|công ty|phòng|khoa|thôn|bản|xã|ấp|tổ|khối|sở"
    r"|bệnh viện|viện|ban|đảng|cơ sở|đảng bộ|đội|trạm|khu|xóm|chi cục|cục|văn phòng|doanh nghiệp)"
)
_SLOGAN = re.compile(
    r" {1,3}[“\"'‘]?(?:\d{1,2}|bốn|ba|năm) (?:tốt|không|đảng viên|đồng chí|năm|nhất)"
)
_ENDS = re.compile(
    r"(?:họp|sinh hoạt|tiến hành|mở|đã|vừa|sẽ|đang|mới|long trọng|trang trọng|trọng thể|vinh dự"
    r"|phối hợp|kết hợp|triển khai|ban hành|học tập|quán triệt|kiểm điểm|tổng kết|sơ kết|thông qua"
    r"|thảo luận|kết nạp|công bố|trao|tham gia|tham quan|tham dự|hành trình|về nguồn|dâng|viếng|thăm"
    r"|báo công|báo cáo|đến|tới|có|là|được|bị|cho|khai mạc|nghe|đánh giá|bàn|thống nhất|quyết định"
    r"|quyết|phát động|hưởng ứng|kỷ niệm|chào mừng|nhằm|để|do|với|tại|vào|trong|từ(?! thiện)|về|theo|trước"
    r"|sau|khi|cùng|gồm|nhiệm kỳ|lần thứ|lần|năm (?=\d)|tháng|quý|ngày|sáng|trưa|chiều|tối|hôm|đêm"
    r"|thường kỳ|định kỳ|chuyên đề|chủ đề|giới thiệu|lãnh đạo|bầu|xét(?! nghiệm)|đề nghị|nêu|nhấn mạnh|chia sẻ"
    r"|chủ trì|chủ động|tích cực|tiếp tục|thường xuyên|luôn|cũng|chính thức|lần lượt|đồng loạt"
    r"|nghiêm túc|sôi nổi|thực hiện|ra (?:nghị quyết|quân|mắt|đời)|làm|nhận(?! và trả)|giao (?:nhiệm|cho|lưu)|phân công|cử|đề ra"
    r"|xác định|đăng ký|hoàn thành|đạt|tặng|gặp|đón|tuyên dương|khen thưởng|biểu dương|thuộc"
    r"|trực thuộc|đảng bộ|bí thư|phó bí thư|đồng chí|đ/c|của|đổi mới|nâng cao|phát huy|tăng cường"
    r"|chúc mừng|chung tay|ủng hộ|hỗ trợ|chuẩn bị|tập trung|trồng cây|chấm|gửi|phát biểu|trình bày"
    r"|kết luận|thì|mà|nên|vì|bởi|rằng|này|trên|dưới|ở|qua|như|khẩn trương|kịp thời|bỏ phiếu"
    r"|biểu quyết|tán thành|ký kết|xin|mời|dự(?! án)|đi|không|chưa|còn|nhất trí"
    r"|khép lại|kết thúc|góp ý|phân tích|nhìn nhận|toàn thể|đối với|giữ|nhân dịp|nhân kỷ niệm|chăm lo"
    r"|diễn ra|tọa đàm|yêu cầu|kêu gọi|gặp mặt|rà soát|lắng nghe|gương mẫu|quyết tâm|phấn đấu|vượt|gắn"
    r"|giúp|nói|hiện|cần|phải|rất|đều|vẫn|lại|chỉ|thành lập|gồm|nhờ|theo dõi|bảo đảm|đảm bảo|khẳng định"
    r"|hoạt động|quan tâm|tìm|hiến|góp|thắp|hòa chung|ôn lại|nghiên cứu,? (?:học tập|quán triệt)|tri ân|bế mạc|huy động)(?!\w)"
)
# What makes "tổ chức" the verb, and no part of "Phòng Tổ chức - Hành chính".
_HOLDS = re.compile(
    r"tổ chức(?! ?(?:-|,|và |cán bộ|hành chính|nhân sự|lao động|kiểm tra|thành ủy|tỉnh ủy|huyện ủy"
    r"|trung ương|đảng ủy|nhà nước|sự nghiệp|xây dựng đảng))(?!\w)"
)
_OFFICE_OF = re.compile(r"(?<!\w)(?:phòng|ban|vụ|khoa|cục|bộ phận) $")
_HELD = re.compile(
    r"tổ chức (?:\w+ ){0,2}?(?:thành công|sinh hoạt|hội nghị|lễ|buổi|đại hội|họp|cuộc|kỳ|diễn đàn"
    r"|tọa đàm|học|chương trình|hoạt động|tổng kết|sơ kết|kiểm điểm|kết nạp|hành trình|chuyến|cho)"
)
_AND_OTHERS = re.compile(
    r"và (?:các|chi bộ|đảng|đồng chí|toàn thể|tập thể|cán bộ|đại diện|ban|nhân dân|người|công đoàn"
    r"|chi đoàn|đoàn|một số|những|lãnh đạo|cấp ủy|sự|việc|chính quyền|gia đình|bà con|hội|đơn vị"
    r"|nhà trường|thầy|cô|ông|bà|anh|chị|nhiều|hơn|hai|ba|bốn|\d|khu dân cư|trưởng|chuyến"
    r"|hành trình|buổi|câu chuyện|cuộc|mô hình|công tác|cách|bài học|kinh nghiệm|dấu ấn)(?!\w)"
)
_WORD = re.compile(r" {1,3}([^\s(]+|\()")
_ABBREVIATED = frozenset(("tp.", "tx.", "tt.", "q.", "p.", "h.", "x.", "tdp."))
_CLOSING = ",.;:!?)]”\"’'…»"
_LIST_IN_NAME = re.compile(r"(?: [^\s,.;:()]+){1,4}(?:,(?: [^\s,.;:()]+){1,4})? và [^\W\d_]")
_LONGEST = 160


def name_end(text: str, low: str, start: int) -> int:
    """Return where the name ends that begins behind "chi bộ" at `start`; `start` if there is none."""
    loud = text[max(0, start - 2) : start].isupper()
    if _SLOGAN.match(low, start):
        return start
    end = place = start
    first = None
    while place - start < _LONGEST and (word := _WORD.match(low, place)):
        at = word.start(1)
        is_abroad = low.startswith("tại ", at) and _ABROAD.search(low, start, at)
        if low[at] in "(“\"‘'[<{«" or (not is_abroad and _is_end(text, low, at, loud=loud)):
            break
        if first is None:
            first = low[at : word.end()].rstrip(_CLOSING)
            if not _may_begin(text[at], first, loud=loud):
                return start
        if low[at : word.end()] == "-" and not _dash_is_inside(text, low, word.end()):
            break
        if low.startswith("và ", at) and _begins_another(low, at, first):
            break
        place = word.end()
        cut = at + len(low[at:place].rstrip(_CLOSING))
        end = cut if low[at] != "-" else end
        if (
            cut < place
            and low[at:place] not in _ABBREVIATED
            and not _goes_on(text, low, cut, first)
        ):
            break
    return end


def place_end(text: str, low: str, start: int) -> int:
    """Return where the name of a room ends that begins behind "tại" at `start`."""
    end = place = start
    while place - start < _LONGEST and (word := _WORD.match(low, place)):
        at = word.start(1)
        if low[at] in "(“\"‘'[<{«" or (end > start and _is_end(text, low, at, loud=False)):
            break
        place = word.end()
        end = at + len(low[at:place].rstrip(_CLOSING))
        if end < place:
            break
    return end


def is_generic(name: str) -> bool:
    """Tell whether a name, in even letters, says no more than "the school", "the office"."""
    return bool(_GENERIC.fullmatch(name))


def _may_begin(letter: str, word: str, *, loud: bool) -> bool:
    return bool(word) and (loud or letter.isupper() or letter.isdigit() or word in _UNITS)


def _is_end(text: str, low: str, at: int, *, loud: bool) -> bool:
    """Tell whether a word ends the name; in a name such words stand with a capital."""
    if _HOLDS.match(low, at) and not _is_inner(low, at):
        if text[at].islower() or loud:
            return not _OFFICE_OF.search(low, max(0, at - 9), at) or bool(_HELD.match(low, at))
        return bool(_HELD.match(low, at))
    if low.startswith(("đảng bộ ", "bí thư", "phó bí thư", "đồng chí", "chi bộ", "nhiệm kỳ"), at):
        return True
    if _AND_OTHERS.match(low, at) or (low.startswith("và ", at) and _ENDS.match(low, at + 3)):
        return True
    return (loud or text[at].islower()) and bool(_ENDS.match(low, at)) and not _is_inner(low, at)


# Small words that end a name, except behind or before these: "việc làm", "khu đô thị mới".
_INNER = {
    "làm": ("việc ",),
    "mới": ("thôn ", "thị ", "tế ", "xóm ", "bản ", "ấp "),
    "không": ("phòng ", "hàng ", "cao "),
    "sinh hoạt": ("nước ", "nhà "),
    "hỗ trợ": ("tâm ", "và ", "quỹ ", "bộ phận "),
    "hoạt động": ("quản lý ", "tâm "),
    "giới thiệu": ("tâm ",),
    "tổ chức": ("các ",),
    "tích cực": ("sức ",),
}
# Cells abroad are named by where they are: "Chi bộ Lưu học sinh Việt Nam tại …".
_ABROAD = re.compile(
    r"học sinh|nghiên cứu sinh|việt nam|người việt|sứ quán|lãnh sự|đại diện|cộng đồng"
)


def _is_inner(low: str, at: int) -> bool:
    """Tell of small words that end a name elsewhere, and here are part of it."""
    before = low[max(0, at - 11) : at]
    return any(low.startswith(word, at) and before.endswith(ends) for word, ends in _INNER.items())


def _dash_is_inside(text: str, low: str, after: int) -> bool:
    """Tell whether a free dash joins two parts of one name."""
    word = _WORD.match(text, after)
    if not word or not (word[1][0].isupper() or word[1][0].isdigit()):
        return False
    return not low.startswith(
        ("đảng ", "bí thư", "chi bộ", "tỉnh ủy", "huyện ủy", "thành ủy"), word.start(1)
    )


def _begins_another(low: str, at: int, first: str) -> bool:
    """Tell whether "và" begins a second host: "thôn Hạ và thôn Thượng"."""
    return low.startswith(f"và {first} ", at)


def _goes_on(text: str, low: str, comma: int, first: str) -> bool:
    """Tell whether the comma is one of a list within a name: "Văn hóa, Thể thao và Du lịch"."""
    if low[comma] != "," or not low.startswith(", ", comma):
        return False
    rest = _LIST_IN_NAME.match(text, comma + 1)
    if not rest or low.startswith(
        (f" {first} ", " chi bộ", " đảng", " xã ", " phường "), comma + 1
    ):
        return False
    piece = low[comma + 1 : rest.end()]
    if _PIECE_ENDS.search(piece) or f" {first} " in piece:
        return False
    return text[comma + 2].isupper() or _last_is_small(text, comma)


def _last_is_small(text: str, comma: int) -> bool:
    return text[:comma].rsplit(" ", 1)[-1][:1].islower()


_PIECE_ENDS = re.compile(rf"(?<!\w){_ENDS.pattern}|(?<!\w)tổ chức(?!\w)|\d|(?<!\w)(?:ông|bà)(?!\w)")
