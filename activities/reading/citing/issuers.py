"""Who issued a document: the body named behind it ("của Bộ Chính trị", "Hội nghị lần thứ năm …").

Central bodies are a closed list. Of the others only the head is known (Tỉnh ủy, Sở, Đoàn …); the
name runs on while its words are capitals or kinds of units.
"""

import re
from dataclasses import dataclass

from activities.reading.citing.page import Page
from activities.reading.citing.terms import HOI_NGHI, LAN_THU, NUMBER, ORDINAL, number_of
from activities.reading.citing.vocabulary import any_of, any_spelled

TRUNG_UONG = r"(?:trung\s{1,3}uong|t\.?\s?w(?![a-z])\.?)"
OF_PARTY = r"(?:\s{1,3}dang(?:\s{1,3}cong\s{1,3}san(?:\s{1,3}viet\s{1,3}nam)?)?)?(?![a-z])"
COMMITTEE = rf"(?:ban\s{{1,3}}chap\s{{1,3}}hanh|bch)\s{{0,3}}{TRUNG_UONG}{OF_PARTY}"
_OFFICES = any_of("""
    ban tổ chức, ban tuyên giáo, ban tuyên giáo và dân vận, ban tuyên giáo - dân vận, ban dân vận
    ban nội chính, ban kinh tế, ban đối ngoại, ban chính sách chiến lược, ban chính sách
    chiến lược, ủy ban kiểm tra, ubkt, văn phòng, quân ủy, đảng ủy công an, hội đồng lý luận
    ban bảo vệ sức khỏe, btc, btg, btgdv, bdv, vp, bnc, bkt
""").removesuffix("(?![a-z])")
_WHOLE = any_of("""
    bộ chính trị, bct, bbt, đảng cộng sản việt nam, đảng ta, quốc hội, ủy ban thường vụ quốc hội
    ubtvqh, thủ tướng chính phủ, thủ tướng cp, thủ tướng, chính phủ, chủ tịch nước
    chủ tịch chính phủ, chủ tịch quốc hội, hội đồng chính phủ, hội đồng bộ trưởng, tổng bí thư
    phó thủ tướng, phó thủ tướng chính phủ, ttg, cp
""")
# Bodies whose names are whole by themselves; nothing runs on behind them.
_PLENUM = rf"""{HOI_NGHI}(?:
    (?:{LAN_THU}(?P<plenum1>{ORDINAL})|(?P<plenum4>{NUMBER}))
      (?:,?\s{{1,3}}(?:cua\s{{1,3}})?(?:{COMMITTEE}|{TRUNG_UONG}{OF_PARTY}))?
  | (?:(?:ban\s{{1,3}}chap\s{{1,3}}hanh|bch)\s{{1,3}})?{TRUNG_UONG}{OF_PARTY}
      (?:\s{{1,3}}{LAN_THU}(?P<plenum2>{ORDINAL})|\s{{0,3}}(?P<plenum5>{NUMBER}))
)"""
_BODY = re.compile(
    rf"""(?:{_PLENUM} | {COMMITTEE}(?:\s{{1,3}}{LAN_THU}(?P<plenum3>{ORDINAL}))?
    | {_OFFICES}\s{{0,3}}{TRUNG_UONG}{OF_PARTY} | {_WHOLE}
    | (?:ban\s{{1,3}}bi\s{{1,3}}thu|bbt)(?:\s{{1,3}}{TRUNG_UONG}{OF_PARTY})?
    | (?P<party>dang)(?!\s{{1,3}}(?:bo|uy|doan|vien)(?![a-z]))
    | {TRUNG_UONG}{OF_PARTY}(?!\s{{1,3}}(?:doan|hoi)(?![a-z])))(?![a-z])""",
    re.VERBOSE,
)
_JOINED = re.compile(r"(?:\s?,\s{0,3}|\s{1,3}(?:va|-)\s{1,3})")

# What a local body, an office, a unit or an organisation is called by: its name runs on.
_BEFORE_HEAD = any_of("""
    ban thường vụ, btv, ban chấp hành, bch, thường trực, thường vụ, chủ tịch, phó chủ tịch
    ban tổ chức, ban tuyên giáo, ban tuyên giáo và dân vận, ban dân vận, ban nội chính
    ban chỉ đạo, ủy ban kiểm tra, ubkt, văn phòng, bộ trưởng, giám đốc, ban giám đốc
    ban giám hiệu, hiệu trưởng, tổng giám đốc, hội đồng thành viên, ban cán sự, ban cán sự đảng
    đảng đoàn, đoàn chủ tịch, ban xây dựng đảng, trưởng ban, viện trưởng, chánh án, tư lệnh
    chỉ huy trưởng, chính ủy
""")
_HEAD_WORD = any_of("""
    tỉnh ủy, thành ủy, huyện ủy, quận ủy, thị ủy, đảng ủy, chi ủy, đoàn ủy, đảng bộ, chi bộ
    chi đoàn, quân ủy, ủy ban nhân dân, ubnd, hội đồng nhân dân, hđnd, ubmttq, ủy ban mttq
    ủy ban mặt trận tổ quốc, ủy ban, tỉnh đoàn, thành đoàn, huyện đoàn, quận đoàn, thị đoàn
    hội đồng quản trị, hội đồng thành viên, hội đồng trường, hội đồng nghĩa vụ quân sự
    xã đoàn, đoàn, công đoàn, tổng liên đoàn, tlđlđ, liên đoàn, lđlđ, hội đồng, hội, hội nghị
    đại hội, mặt trận, liên hiệp, liên minh, trung ương, tw, bộ, sở, phòng, cục, chi cục, tổng cục
    vụ, viện, ban, tòa án, kiểm toán, thanh tra, kho bạc, ngân hàng, bảo hiểm, tổng công ty
    tập đoàn, công ty, trường, bệnh viện, học viện, đại học, trung tâm, quân khu, quân đoàn
    quân chủng, binh chủng, binh đoàn, bộ tư lệnh, bộ chỉ huy, sư đoàn, lữ đoàn, trung đoàn
    tiểu đoàn, bộ đội, công an, đài, báo, khối, cơ quan, đơn vị, chi nhánh, nhà máy, xí nghiệp
    hợp tác xã, doanh nghiệp, thành phố, tỉnh, huyện, xã, phường, đặc khu, thị trấn, ban thường vụ
    btv, ban chấp hành, bch, ban tổ chức, ban tuyên giáo, ban dân vận, ủy ban kiểm tra, bộ trưởng
    giám đốc, tổng giám đốc, hiệu trưởng, hải quan, thuế, kiểm lâm, đồn
""")
_HEAD = re.compile(
    rf"(?:{HOI_NGHI}{LAN_THU}(?P<plenum>{ORDINAL})\s{{1,3}}(?:cua\s{{1,3}})?)?"
    rf"(?:{_BEFORE_HEAD}\s{{1,3}}){{0,2}}{_HEAD_WORD}"
)
# Kinds of units and of work that stand in names without capitals.
_NAME_WORD = re.compile(
    any_of("""
    thanh tra, mặt trận, chính trị, đoàn thể, hậu cần, tham mưu, hải quân, phòng không, không quân
    sư phạm, bách khoa, xi măng, thủy điện, nhiệt điện, cảng, hàng không, hàng hải, đường sắt
    đường bộ, bưu điện, viễn thông, chứng khoán, phụ sản, tâm thần, phục hồi chức năng
    y học cổ truyền, y học, y dược, khuyến nông, bảo tồn, vườn quốc gia, rừng phòng hộ, thư viện
    bảo tàng, nghệ thuật, việc làm, kiểm định, kiểm nghiệm, phát thanh, cấp nước, thoát nước
    chiếu sáng, lương thực, thực phẩm, dầu khí, than, khoáng sản, hóa chất, cao su, thủy sản, thuế
    kho bạc, ngân hàng, chăn nuôi, thú y, trồng trọt, bảo vệ thực vật, kiểm lâm, lâm nghiệp
    quân y, dự bị, động viên, thiếu nhi, bổ túc, thường xuyên, nghề, chuyên nghiệp, quốc tế
    cảnh sát, giao thông vận tải, tổ quốc, liên đoàn, liên hiệp, các cơ quan và doanh nghiệp
    cơ quan và doanh nghiệp, các cơ quan, cơ quan, doanh nghiệp, khối, xã, phường, thị trấn
    thị xã, thị ủy, đặc khu, quận, huyện, tỉnh, thành phố, thành ủy, tỉnh ủy, đảng bộ, đảng ủy
    đảng đoàn, chi bộ, chi ủy, chi đoàn, chi cục, chi nhánh, thường vụ, chấp hành, tổ chức
    tuyên giáo, dân vận, kiểm tra, nội chính, văn phòng, nhân dân, dân chính đảng, trường, đại học
    cao đẳng, trung học, trung học cơ sở, trung học phổ thông, tiểu học, mầm non, phổ thông
    tổng công ty, công ty, cổ phần, tập đoàn, bệnh viện, trung tâm, khu vực, đa khoa, y tế
    quân sự, biên phòng, bộ đội, công an, bộ chỉ huy, bộ tư lệnh, ban chỉ huy, cấp trên, cơ sở
    trực thuộc, trung ương, thôn, buôn, tổ dân phố, khu phố, nông dân, phụ nữ, cựu chiến binh
    thanh niên, lao động, sở, phòng, cục, ngành, viện, tòa án, kiểm sát, học viện, quỹ đất
    nhà nước, phát triển, quân đội, dân tộc, nội trú, giáo dục, đào tạo, môi trường, liên cơ quan
    hành chính, sự nghiệp, bộ phận, tối cao, nội vụ, tư pháp, tài chính, ngoại vụ, ngoại giao
    công thương, giao thông, vận tải, thông tin, truyền thông, khoa học, công nghệ, văn hóa
    thể thao, du lịch, thương binh, xã hội, tài nguyên, kế hoạch, đầu tư, quốc phòng, hải quan
    thủy lợi, thống kê, thi hành án, dân số, bảo hiểm, chính sách, tôn giáo, truyền hình, điện lực
    kỹ thuật, quản lý, đất đai, nông thôn, nông nghiệp, công nghiệp, kinh tế, xây dựng, dịch vụ
    """)
)
_WORD = re.compile(r"[^\W_]{1,20}(?:[.'’-][^\W_]{1,20}){0,2}")
# "Văn hóa, Thể thao và Du lịch": a comma inside a name comes before an "và" in it.
_GAP = re.compile(
    r"(?:\s{1,3}|\s?[-–]\s?|,\s{1,2}(?=[^\W\d_]+(?:\s[^\W\d_]+)?,?\s(?:[^\W\d_]+,\s)?và\s))(?=[^\W_])"
)
_AND = re.compile(r"va\s{1,3}")
_COUNTING = re.compile(r"\s?[/%]")
# What begins another document, or its subject.
_ANOTHER = re.compile(
    any_spelled("""
    nghị quyết, chỉ thị, kết luận, quy định, qui định, quyết định, hướng dẫn, kế hoạch, thông báo
    thông tư, chương trình, đề án, nghị định, luật, bộ luật, công văn, nq, về
    """)
)
# Words that go on with the sentence, also where all is written in capitals.
_GOES_ON = re.compile(
    any_spelled("""
    ngày, năm, số, được, đã, tại, cho, đến, trong, với, theo, gắn, khóa, lần, nhiệm kỳ, giai đoạn
    là, có, sẽ, ở, từ, của, để, như, và, do, đồng chí, đ/c, vào, này, tới, đối với, trên, nhằm
    gồm, cùng, khi, sau, trước
    """)
)
_MOST_WORDS = 14
_SHORT_LINE = 50


@dataclass(frozen=True)
class Issuer:
    """A body named at a place: where it stands, and the number of its plenum if it is one."""

    start: int
    end: int
    plenum: int | None = None


def issuer_at(page: Page, place: int) -> Issuer | None:
    """Read the body that is named at `place`; None when no body is."""
    body = _BODY.match(page.plain, place)
    if body and (not body["party"] or page.starts_with_capital(place)):
        plenum = next((number for way in "12345" if (number := body[f"plenum{way}"])), None)
        end = _with_partner(page, body.end())
        return Issuer(place, end, number_of(plenum) if plenum else None)
    if _ends_a_name(page, place):
        return None
    head = _HEAD.match(page.plain, place)
    if not head and not page.starts_with_capital(place):
        return None
    end = name_end(page, head.end() if head else place)
    if end == place:
        return None
    plenum = head["plenum"] if head else None
    return Issuer(place, end, number_of(plenum) if plenum else None)


def name_end(page: Page, place: int) -> int:
    """Return where a name that runs on from `place` ends."""
    end = place
    for _ in range(_MOST_WORDS):
        gap = _GAP.match(page.text, end)
        if (not gap and end != place) or (gap and _is_end_of_line(page, gap)):
            break
        start = gap.end() if gap else end
        word_end = _word_end(page, start) or _word_end_after_and(page, start)
        if word_end is None:
            break
        end = word_end
    return end


def _is_end_of_line(page: Page, gap: re.Match) -> bool:
    """Tell the end of a short line, as of a list, from a break inside a long one."""
    if "\n" not in gap[0]:
        return False
    line_start = page.text.rfind("\n", 0, gap.start()) + 1
    return gap.start() - line_start < _SHORT_LINE


def _word_end(page: Page, place: int) -> int | None:
    """Return the end of one word of a name: a capital, a number, or a kind of unit."""
    if _ends_a_name(page, place):
        return None
    if known := _NAME_WORD.match(page.plain, place):
        return known.end()
    word = _WORD.match(page.text, place)
    if not word:
        return None
    if word[0][0].isupper():
        return word.end()
    is_number = word[0].isdigit() and len(word[0]) <= 3
    return word.end() if is_number and not _COUNTING.match(page.plain, word.end()) else None


def _ends_a_name(page: Page, place: int) -> bool:
    """Tell a word that goes on with the sentence; "Bắc Từ Liêm" has it as a name."""
    if _ANOTHER.match(page.small, place):
        return True
    return bool(_GOES_ON.match(page.small, place)) and not page.text[place : place + 2].istitle()


def _word_end_after_and(page: Page, place: int) -> int | None:
    """Return the end of "và Đào tạo": the word behind an "và" inside a name."""
    joined = _AND.match(page.plain, place)
    if not joined or not page.starts_with_capital(joined.end()):
        return None
    return None if _HEAD.match(page.plain, joined.end()) else _word_end(page, joined.end())


def _with_partner(page: Page, end: int) -> int:
    """Return the end of "Bộ Chính trị, Ban Bí thư": bodies that issue together."""
    joined = _JOINED.match(page.plain, end)
    partner = joined and _BODY.match(page.plain, joined.end())
    if partner and page.starts_with_capital(joined.end()) and not partner["plenum1"]:
        return partner.end()
    return end
