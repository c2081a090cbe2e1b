"""What kind of session a text tells of, by the words of its headline and of its lead.

The words that name a meeting count before those that only tell what was done there, the headline
before the lead, the main clause of the lead before its reasons.
"""

import re

from activities.reading.dates import MONTHS
from activities.reading.session.wording import any_of, whole

Place = tuple[int, int]
Kinds = tuple[tuple[str, re.Pattern], ...]

_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_WORDS = r"(?: [^\s,.;]+){0,8}? "
# A congress or a plenum of the Party above: spoken of, not held here.
_CONGRESS_ABOVE = any_of(r"""
    đại biểu toàn quốc|toàn quốc|đảng toàn quốc|đảng các cấp|các cấp|đảng (?:lần thứ )?[ivx]+(?!\w)
    [ivx]+(?!\w)|lần thứ [ivx]+ (?:của )?đảng
    (?:đại biểu )?đảng bộ (?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|các cấp|cấp)
""")
_PLENUM_ABOVE = any_of(r"""
    trung ương|tw|ban chấp hành trung ương|lần thứ \w+,? (?:ban chấp hành|bch)
""")
_SPOKEN_OF = re.compile(
    any_of("""
        nghị quyết|văn kiện|trình|chào mừng|mừng|hướng tới|tiến tới|thành công|kết quả|chuẩn bị
        thềm|phục vụ|dự thảo|góp ý|báo cáo|quán triệt|triển khai|thắng lợi|trước|sau|tổng kết|dự
        tại|từ|tinh thần|mục tiêu|tổ chức tốt|nhân sự|tiểu ban|đại biểu
    """)
    + r"(?: (?!tổ chức)[^\s,.;]+){0,2}[ ,]*$"
)
# The headline of a party committee's own congress; elsewhere such a congress is spoken of.
_OWN_CONGRESS = re.compile(r"đại hội (?:điểm )?(?:đại biểu )?(?:đảng viên )?đảng bộ(?! tỉnh)(?!\w)")
# "… lồng ghép tọa đàm 8/3": not what the meeting is.
_ADDED = re.compile(r"(?<!\w)(?:lồng ghép|kết hợp|gắn với)(?: với| vào)? $")
# "đã xét, đề nghị kết nạp": one of the things done; unless the members "họp xét kết nạp".
_PROPOSED = re.compile(
    r"(?<!\w)(?<!họp )(?<!để )(?<!xét )(?<!xét, )"
    + any_of("đề nghị|xét|hồ sơ|chỉ tiêu|công tác|đủ điều kiện|xem xét|thủ tục|giới thiệu|nguồn")
    + r"(?:,? (?:đề nghị|xét|để|và))? $"
)


def _kinds(listing: dict[str, str]) -> Kinds:
    return tuple((kind, re.compile(whole(words))) for kind, words in listing.items())


# Words that name the meeting. Of two that begin alike the one listed first is meant.
_NAMED = _kinds(
    {
        "đại hội": rf"đại hội(?! {_CONGRESS_ABOVE})",
        "diễn đàn": "(?<!trên )diễn đàn",
        "tọa đàm": "tọa đàm",
        "kết nạp": r"(?:lễ )?kết nạp(?: đảng viên| đảng(?!\w)|(?: \d+)? quần chúng)?",
        "công bố quyết định": (
            r"(?:công bố|trao)(?:,? và trao|, trao)?(?: các| những)? quyết định"
        ),
        "về nguồn": "(?:hành trình )?về nguồn|về (?:các )?địa chỉ đỏ|về với cội nguồn",
        "mẫu": (
            r"sinh hoạt(?: chi bộ)?(?: theo)?(?: chuyên đề)? (?:kiểu mẫu|mẫu|điểm)"
            r"(?! (?:cầu|mốc|nhấn))"
        ),
        "chuyên đề": rf"""
            (?:sinh hoạt|họp|buổi|hội nghị){_WORDS}(?:chuyên đề|chủ đề|chủ điểm)
            chuyên đề (?:quý|tháng)|học tập chuyên đề
            chủ đề:? [“"][^“”"\n]{{5,200}}[”"],? (?:buổi|phiên|kỳ) (?:sinh hoạt|họp)""",
        "thường kỳ": rf"""
            (?:sinh hoạt|họp|phiên|kỳ|buổi|hội nghị|chi bộ){_WORDS}(?:thường|định|lệ) kỳ
            (?:sinh hoạt|họp){_WORDS}thường lệ|sinh hoạt lệ""",
        "hội nghị": (
            rf"(?<!phòng )(?<!tâm )(?<!nghị quyết )hội nghị(?! {_PLENUM_ABOVE})"
            r"(?! (?:\S+ ){0,2}(?:công bố|trao quyết|kết nạp|chuyên đề))"
        ),
    }
)
_OF_THE_MONTH = _kinds(
    {
        "thường kỳ": rf"(?:sinh hoạt|họp){_WORDS}(?:hằng tháng|hàng tháng|tháng (?:\d{{1,2}}"
        rf"|{_MONTH}))|(?:công tác|việc|nhiệm vụ|kết quả) tháng \d{{1,2}}[^.;]{{1,80}}? tháng \d"
    }
)
# What was done there.
_DONE = _kinds(
    {
        "hội nghị": """
            học tập|học (?:các )?(?:nghị quyết|chỉ thị|văn bản|kết luận)
            quán triệt|kiểm điểm|tổng kết|sơ kết|xếp loại|lấy phiếu tín nhiệm|lấy ý kiến
            góp ý""",
        "thường kỳ": "ra nghị quyết",
    }
)
_SAT = _kinds(
    {
        "thường kỳ": r"""
            (?:sinh hoạt|họp) (?:(?:của|cùng|với|tại) )?chi bộ
            chi bộ(?: [^\s.;]+){0,8}? (?:họp|sinh hoạt)"""
    }
)


def kind_told(
    low: str, title: Place | None, main: list[Place], lead: Place
) -> tuple[str, Place] | None:
    """Return the kind of the session and the words that tell it; None when none do.

    `main` are the parts of the sentence about the session, best first; `lead` is the beginning of
    the body.
    """
    heads = [title] if title else []
    if title and (own := _OWN_CONGRESS.match(low, *title)):
        return "đại hội", own.span()
    tries = (
        (_NAMED, heads),
        (_NAMED, main),
        (_OF_THE_MONTH, [*heads, *main]),
        (_DONE, [*heads, *main]),
        (_NAMED, [lead]),
        (_OF_THE_MONTH, [lead]),
        (_SAT, [*heads, *main, lead]),
        (_DONE, [lead]),
    )
    for kinds, zones in tries:
        for zone in zones:
            if found := _first(low, kinds, zone):
                return found
    return None


def _first(low: str, kinds: Kinds, zone: Place) -> tuple[str, Place] | None:
    """Return the kind whose own word ("chuyên đề", "thường kỳ") stands first in a part of text."""
    found = [(kind, match) for kind, words in kinds if (match := _match(low, kind, words, zone))]
    if not found:
        return None
    kind, match = min(found, key=lambda one: _key_place(*one))
    return kind, match.span()


def _match(low: str, kind: str, words: re.Pattern, zone: Place) -> re.Match | None:
    for match in words.finditer(low, *zone):
        before = low[max(zone[0], match.start() - 45) : match.start()]
        if _ADDED.search(before) or (kind == "kết nạp" and _PROPOSED.search(before)):
            continue
        if kind not in ("đại hội", "hội nghị") or not _SPOKEN_OF.search(before):
            return match
    return None


def _key_place(kind: str, match: re.Match) -> int:
    """Return where the word stands that tells the kind."""
    if kind in ("chuyên đề", "thường kỳ") and " " in match[0]:
        return match.start() + match[0].rindex(" ")
    return match.start()
