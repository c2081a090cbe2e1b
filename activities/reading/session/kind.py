"""What kind of session a text tells of, by the words of its headline and of its lead.

The words that name a meeting count before those that only tell what was done there, the headline
before the lead, the main clause of the lead before its reasons.
"""

import re
from collections.abc import Iterable, Iterator

from activities.reading.dates import MONTHS

Place = tuple[int, int]

_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_SITTING = r"(?:sinh hoạt|họp|phiên|kỳ|buổi|hội nghị|chi bộ)"
# A congress, a plenum that is only spoken of: its documents, its success, its preparation.
_SPOKEN_OF = re.compile(
    r"(?:nghị quyết|văn kiện|trình|chào mừng|mừng|hướng tới|tiến tới|thành công|kết quả|chuẩn bị|thềm"
    r"|phục vụ|dự thảo|góp ý|báo cáo|quán triệt|triển khai|thắng lợi|trước|sau|tổng kết|dự|tại|từ"
    r"|tinh thần|mục tiêu|tổ chức tốt|nhân sự|tiểu ban|đại biểu)(?: (?!tổ chức)[^\s,.;]+){0,2}[ ,]*$"
)
_NAMED = (
    (
        "đại hội",
        r"đại hội(?! (?:đại biểu toàn quốc|toàn quốc|đảng toàn quốc|đảng các cấp|các cấp|đảng (?:lần"
        r" thứ )?[ivx]+(?!\w)|[ivx]+(?!\w)|lần thứ [ivx]+ (?:của )?đảng|(?:đại biểu )?đảng bộ (?:tỉnh"
        r"|thành phố|huyện|quận|thị xã|xã|phường|các cấp|cấp)))",
    ),
    ("diễn đàn", r"(?<!trên )diễn đàn"),
    ("tọa đàm", r"tọa đàm"),
    (
        "kết nạp",
        r"(?:lễ )?kết nạp(?: đảng viên| đảng(?!\w)|(?: \d+)? quần chúng|(?= \d+ đảng viên))?",
    ),
    (
        "công bố quyết định",
        r"(?:công bố|trao)(?:,? và trao|, trao)?(?: các| những)? (?:quyết định)",
    ),
    ("về nguồn", r"(?:hành trình )?về nguồn|về (?:các )?địa chỉ đỏ|về với cội nguồn"),
    (
        "mẫu",
        r"sinh hoạt(?: chi bộ)?(?: theo)?(?: chuyên đề)? (?:kiểu mẫu|mẫu|điểm)(?! (?:cầu|mốc|nhấn))",
    ),
    (
        "chuyên đề",
        r"(?:sinh hoạt|họp|buổi|hội nghị)(?: [^\s,.;]+){0,8}? (?:chuyên đề|chủ đề|chủ điểm)"
        r"|chuyên đề (?:quý|tháng)",
    ),
    (
        "thường kỳ",
        rf"{_SITTING}(?: [^\s,.;]+){{0,8}}? (?:thường kỳ|định kỳ|lệ kỳ|thường lệ)|sinh hoạt lệ",
    ),
    (
        "hội nghị",
        r"(?<!phòng )(?<!tâm )(?<!nghị quyết )hội nghị(?! (?:trung ương|tw|ban chấp hành trung ương"
        r"|lần thứ \w+,? (?:ban chấp hành|bch)|(?:\S+ ){0,2}(?:công bố|trao quyết|kết nạp|chuyên đề)))",
    ),
)
_OF_THE_MONTH = (
    (
        "thường kỳ",
        r"(?:sinh hoạt|họp)(?: chi bộ)?(?: [^\s,.;]+){0,9}? (?:hằng tháng|hàng tháng"
        rf"|tháng (?:\d{{1,2}}|{_MONTH}))",
    ),
)
_DONE = (
    (
        "hội nghị",
        r"học tập|quán triệt|kiểm điểm|tổng kết|sơ kết|xếp loại|lấy phiếu tín nhiệm|lấy ý kiến|góp ý",
    ),
    ("thường kỳ", r"ra nghị quyết"),
)
_SAT = (("thường kỳ", r"(?:sinh hoạt|họp) (?:của )?chi bộ|chi bộ (?:\S+ ){0,8}?(?:họp|sinh hoạt)"),)


def _compiled(kinds: Iterable[tuple[str, str]]) -> list[tuple[str, re.Pattern]]:
    return [(kind, re.compile(rf"(?<!\w)(?:{words})(?!\w)")) for kind, words in kinds]


_NAMED, _OF_THE_MONTH, _DONE, _SAT = map(_compiled, (_NAMED, _OF_THE_MONTH, _DONE, _SAT))


def kind_told(
    low: str, title: Place | None, main: list[Place], lead: Place
) -> tuple[str, Place] | None:
    """Return the kind of the session and the words that tell it; None when none do.

    `main` are the parts of the sentence about the session, best first; `lead` is the beginning of
    the body.
    """
    heads = [title] if title else []
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


def _first(low: str, kinds: list[tuple[str, re.Pattern]], zone: Place) -> tuple[str, Place] | None:
    """Return the kind whose own word ("chuyên đề", "thường kỳ") stands first in a part of the text.

    Of two with the same beginning the one first listed is meant: "sinh hoạt chuyên đề mẫu".
    """
    found = [(match, kind) for kind, words in kinds for match in _matches(low, words, zone, kind)]
    if not found:
        return None
    match, kind = min(found, key=lambda one: _key_place(*one))
    return kind, match.span()


def _matches(low: str, words: re.Pattern, zone: Place, kind: str) -> Iterator[re.Match]:
    for match in words.finditer(low, *zone):
        before = low[max(zone[0], match.start() - 45) : match.start()]
        if kind in ("đại hội", "hội nghị") and _SPOKEN_OF.search(before):
            continue
        yield match
        return


def _key_place(match: re.Match, kind: str) -> int:
    """Return where the word stands that tells the kind."""
    if kind in ("chuyên đề", "thường kỳ") and " " in match[0]:
        return match.start() + match[0].rindex(" ")
    return match.start()
