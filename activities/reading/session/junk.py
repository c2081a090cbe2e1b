"""What a web page puts around an article: menus, stamps, counters, buttons, names of columns."""

import re

from activities.reading.session.wording import any_of, names_in

# Names of columns, menus and buttons of unit websites; a line of nothing else is no headline.
_COLUMNS = names_in("""
    trang chủ|home|menu|giới thiệu|liên hệ|đăng nhập|đăng ký|tìm kiếm|sơ đồ cổng|sitemap|rss
    english|tiếng việt|tin|bài|tin vắn|tin ngắn|tin nhanh|tin ảnh|tin tức|tin tức sự kiện
    tin tức và sự kiện|sự kiện|tin mới|tin nổi bật|tin khác|tin liên quan|tin tức mới
    bài viết liên quan|tin hoạt động|tin nội bộ|tin trong ngành|tin tổng hợp|tin địa phương
    tin trong tỉnh|tin tức hoạt động|hoạt động|các hoạt động|hoạt động đơn vị|hoạt động chung
    hoạt động của đơn vị|hoạt động đảng|hoạt động của đảng|hoạt động đoàn thể|hoạt động chi bộ
    hoạt động của đoàn thể|hoạt động đảng đoàn thể|hoạt động đảng và đoàn thể|hoạt động ngành
    hoạt động của đảng bộ|hoạt động đảng bộ|hoạt động của ngành|hoạt động nhà trường
    hoạt động cơ sở|hoạt động trường|hoạt động của trường|hoạt động sở|hoạt động của sở
    hoạt động công đoàn|hoạt động đoàn thanh niên|đảng|đoàn thể|các đoàn thể|công đoàn
    đoàn thanh niên|đoàn|hội|nữ công|công tác đảng|công tác|công tác xây dựng đảng|xây dựng đảng
    công tác đảng đoàn thể|công tác đảng và đoàn thể|đảng bộ|xây dựng đảng và hệ thống chính trị
    xây dựng đảng chính quyền|đảng đoàn thể|đảng và đoàn thể|tổ chức đảng|chi bộ|chi bộ đảng
    tổ chức đoàn thể|tổ chức|tổ chức cán bộ|cơ cấu tổ chức|sinh hoạt chi bộ|sinh hoạt đảng
    thời sự|chính trị|xã hội|kinh tế|văn hóa|văn hóa xã hội|giáo dục|y tế|an ninh|quốc phòng
    quốc phòng an ninh|pháp luật|thể thao|thông báo|văn bản|văn bản mới|tài liệu|chuyên mục
    chuyên đề|nghiên cứu trao đổi|trao đổi|thư viện|thư viện ảnh|hình ảnh|video|media|album ảnh
    học tập và làm theo bác|học tập và làm theo tấm gương đạo đức hồ chí minh
    học tập và làm theo tư tưởng, đạo đức, phong cách hồ chí minh|học và làm theo bác
    học tập bác|thi đua|thi đua khen thưởng|người tốt việc tốt|cải cách hành chính
    chuyển đổi số|chính quyền|tin chi bộ|tin đảng bộ|tin cơ sở|từ cơ sở|tin từ cơ sở|nội dung
    chi tiết tin|chi tiết|bài viết|chia sẻ|share|in|in trang|in bài|in bài viết|in ấn|in tin
    bản in|print|email|gửi email|gửi mail|gửi bài viết|facebook|twitter|zalo|youtube|bình luận
    bình luậnmục lục|mục lục|nghe bài viết|nghe bài|đọc bài viết|nghe đọc bài|lưu bài|lưu
    quay lại|về trang trước|xem thêm|a|a+|a-|like|admin
""")
_PARTING = re.compile(r" *(?:[>»›/|•·→]|(?<! )-(?! )|(?<=\s)[-&](?=\s)|:$) *")

_LABELLED = re.compile(
    any_of(r"""
        a- ?a ?a\+|a\+|(?:tổng )?(?:số )?lượt (?:xem|đọc|truy cập|người)|đã xem|lượt tải
        font size|cỡ chữ|kích (?:thước|cỡ) chữ|xem (?:với )?cỡ chữ
        \(?(?:tin |bài )?(?:viết |được )?(?:đăng|cập nhật) (?:ngày|lúc) [\d:h, /.-]{6,20}\)?$
        đăng (?:bởi|lúc|ngày|tải (?:bởi|lúc|ngày))|thời gian đăng
        ngày (?:đăng|cập nhật|tạo|xuất bản|gửi|viết) ?:?(?!\w)
        cập nhật(?: lúc| ngày| lần cuối)?[ :]*\d|người (?:đăng|viết|gửi|thực hiện) ?:
        (?:tác giả|nguồn|theo|xem thêm|tags?|từ khóa|chuyên mục|danh mục|author|category) ?:
        (?:tin|bài|ảnh)(?: ?(?:,|và|-|&) ?(?:tin|bài|ảnh)| viết)? ?:|ảnh minh họa
        tổng số điểm của bài viết|click để|đánh giá bài viết|toggle |skip to|copyright|©
        cổng thông tin điện tử|trang thông tin điện tử|trang tin điện tử|website|posted|published
        (?:tin|chuyên trang|chuyên mục|hoạt động)(?: hoạt động)? (?:của )?các chi bộ[^.,:]{0,30}$
        hotline|https?:|www\.|you are here|bạn đang ở|đường dẫn|tăng cỡ|giảm cỡ|tương phản
    """)
)
_STAMP_WORD = re.compile(
    r"(?<!\w)(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật|thời gian đăng|cập nhật|xuất bản"
    r"|lần cuối|lượt xem|đã xem|ngày|tháng|năm|lúc|giờ|phút|am|pm|sáng|chiều|tối|gmt|utc"
    r"|đăng|viết|tạo|gửi|bởi|admin|views?|h|sa|ch|t[2-7]|cn)(?!\w)|[\W\d_]"
)


_TODAY = re.compile(r"hôm nay ?:? ?,? ?(?:thứ \w{2,4}|chủ nhật)[ ,-]{1,3}(?:ngày )?[\d/ .-]{6,12}$")


def is_junk(line: str) -> bool:
    """Tell whether a line, in even letters, is no part of the article."""
    if len(line) > 160:
        return False
    has_letters = any(letter.isalpha() for letter in line)
    is_labelled = not has_letters or bool(_LABELLED.match(line))
    return is_labelled or is_stamp(line) or is_clock(line) or is_menu(line)


def is_stamp(line: str) -> bool:
    """Tell whether a line is the stamp of a page: a day, an hour, and nothing said of them."""
    return len(line) <= 80 and any(map(str.isdigit, line)) and not _STAMP_WORD.sub("", line)


def is_clock(line: str) -> bool:
    """Tell whether a line is what a site shows as today: "Hôm nay: Thứ Bảy, 19/10/2019"."""
    return bool(_TODAY.match(line))


def is_menu(line: str) -> bool:
    """Tell whether a line only names columns and buttons."""
    if line.startswith(("trang chủ ", "trang chủ>", "trang chủ/", "trang chủ»", "home ")):
        return len(line) <= 160
    if len(line) > 120:
        return False
    pieces = [line] if line in _COLUMNS else _PARTING.split(line)
    names = [piece.split(":")[0].strip() for piece in pieces]
    known = sum(not name or name in _COLUMNS for name in names)
    if known == len(names):
        return True
    # A row of short names, half of them known: the others are columns of this site alone.
    are_short = all(name.count(" ") <= 4 for name in names)
    return len(names) >= 3 and are_short and 2 * known >= len(names)
