"""How many members there were: on the roll, present, absent with and without a reason.

A number belongs to the word of attendance that stands right before it ("Có mặt: 23") or right
behind it ("23 đồng chí có mặt"). Votes, ratings and guests are words too: they take their numbers
away ("tán thành 14/14").
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from activities.reading.facts import Counts
from activities.reading.session.numbers import NUMBER, value
from activities.reading.session.sheet import Sheet, is_full_stop
from activities.reading.session.wording import any_of

Place = tuple[int, int]

_REASON = r"(?:lý do|phép|l/d)"
UNEXCUSED = rf"(?:vắng(?: mặt)?(?: họp)?,? )?(?:không|ko|k)(?: có)? {_REASON}"
EXCUSED = (
    rf"(?:vắng(?: mặt)?(?: họp)?,? )?(?:đều )?(?:có (?:xin )?{_REASON}|xin phép vắng(?: mặt)?"
    r"|(?<=vắng )xin phép|(?<=vắng mặt )xin phép|được phép)"
)
_OTHER = any_of("""
    biểu quyết|tán thành|nhất trí|đồng ý|phiếu|hợp lệ|hoàn thành|xếp loại|ý kiến|đại biểu|khách mời
    khách|cấp trên|quần chúng|tạm thời|miễn|tuổi đảng|kết nạp|giới thiệu|phát biểu|bỏ phiếu|đăng ký
    đoàn viên|chuyển (?:đảng )?chính thức
""")
_PRESENT = any_of("""
    có mặt|thành phần|dự họp|tham dự|đến dự|về dự|hiện diện
    (?:dự|tham gia) (?:họp|sinh hoạt|buổi|cuộc|hội nghị|đại hội|lễ|diễn đàn|tọa đàm)
""")
_FILLER = any_of("""
    là|có|gồm|của|chi bộ|toàn|hiện|trong|đó|tại|số|tổng|hôm nay|cuộc họp|buổi họp|họp|sinh hoạt
    buổi|được|thực tế|cùng|với|lễ|hội nghị|đại hội
""")
_TOKEN = re.compile(
    rf"(?<!\w)(?:(?P<unexcused>{UNEXCUSED})(?!\w)|(?P<excused>{EXCUSED})(?!\w)"
    rf"|(?P<other>{_OTHER})(?!\w)|(?P<absent>vắng(?: mặt)?(?: họp)?)(?!\w)"
    rf"|(?P<present>{_PRESENT})(?!\w)|(?P<official>chính thức|ct(?= ?[:=]))(?!\w)"
    r"|(?P<probationary>dự bị|db(?= ?[:=]))(?!\w)"
    r"|(?P<total>tổng số|đảng số|sĩ số|quân số|chi bộ hiện có)(?!\w)"
    rf"|(?P<who>đồng chí|đ/c|đc|đảng viên|đv|người)(?!\w)|(?P<filler>{_FILLER})(?!\w)"
    rf"|(?P<number>{NUMBER})(?!\w)"
    rf"(?:(?: ?/ ?| (?:trên|trong)(?: tổng)?(?: số)? )(?P<of>{NUMBER}))?"
    r"|(?P<word>[^\W\d_][\w/]*)|(?P<word2>\d[\d.,%]*))|(?P<stop>[\n.;])|(?P<sign>[:=(),-])"
)
_NOBODY_UNEXCUSED = re.compile(
    r"(?<!\w)không có (?:ai|đồng chí|đảng viên|đ/c|trường hợp)(?: nào)? vắng(?: mặt)? (?:không|ko)"
    rf"(?: có)? {_REASON}"
)
_LABELS = frozenset(
    ("unexcused", "excused", "other", "absent", "present", "official", "probationary", "total")
)
_LARGEST = 999  # a year is no number of members
_ROLL_WORDS = 10  # so many words may stand between "tổng số" and its number


@dataclass(frozen=True)
class _Token:
    kind: str
    text: str
    start: int
    end: int
    number: int | None = None
    of: int | None = None


def read_counts(sheet: Sheet) -> tuple[Counts, dict[str, Place]]:
    """Return the numbers a text tells, and their places; the first of each counts."""
    found: dict[str, int] = {}
    places: dict[str, Place] = {}
    tokens = list(_tokens(sheet.low))
    under = "total"
    for at, token in enumerate(tokens):
        if token.kind != "number":
            continue
        label = _label(tokens, at)
        if label in ("present", "absent", "total"):
            under = label
        if label in ("official", "probationary") and under != "total":
            continue  # how those present are made up
        for name, number in _values(label, token).items():
            if name not in found:
                found[name], places[name] = number, (token.start, token.end)
    if "unexcused" not in found and (nobody := _NOBODY_UNEXCUSED.search(sheet.low)):
        found["unexcused"], places["unexcused"] = 0, nobody.span()
    return Counts(**found), places


def _tokens(low: str) -> Iterator[_Token]:
    for match in _TOKEN.finditer(low):
        kind = match.lastgroup
        if kind in ("number", "of"):
            of = value(match["of"]) if match["of"] else None
            yield _Token("number", match[0], *match.span(), value(match["number"]), of)
        elif match[0] == "." and not is_full_stop(low, match.start()):
            yield _Token("sign", match[0], *match.span())
        else:
            yield _Token("word" if kind == "word2" else kind, match[0], *match.span())


def _label(tokens: list[_Token], at: int) -> str | None:
    """Return the word of attendance that a number belongs to."""
    token = tokens[at]
    before, is_tight = _before(tokens, at)
    behind = _behind(tokens, at)
    if token.of is not None:
        return _label_of_share(tokens, at, before, behind)
    if not token.text.isdigit() and not _follows(tokens, at, "who") and not is_tight:
        return None  # "ba", "năm" are other words as well
    if before == "absent" and behind in ("excused", "unexcused"):
        return behind
    if before and (is_tight or (before == "total" and _is_of_members(tokens, at))):
        return before if _may_end(tokens, at) else None
    return behind or (before if _follows(tokens, at, "who") else None)


def _before(tokens: list[_Token], at: int) -> tuple[str | None, bool]:
    """Return the label before a number, and whether only signs and "là", "có" stand between."""
    words, is_tight = 0, True
    for i in range(at - 1, max(-1, at - 16), -1):
        kind = tokens[i].kind
        if kind in _LABELS:
            if kind == "total" and i and tokens[i - 1].kind == "other":
                return "other", True
            if words and kind != "total":
                return None, False
            if kind == "present" and _is_of_others(tokens, i):
                return "other", is_tight
            return kind, is_tight
        if kind in ("stop", "number") or tokens[i].text in ",)-":
            return None, False
        if kind == "word":
            words += 1
            if words > _ROLL_WORDS:
                return None, False
        if kind in ("word", "who"):
            is_tight = False
    return None, False


def _is_of_others(tokens: list[_Token], at: int) -> bool:
    """Tell of "có quyền biểu quyết có mặt", "đại biểu tham dự": not the members present."""
    return any(token.kind == "other" for token in tokens[max(0, at - 2) : at])


def _behind(tokens: list[_Token], at: int) -> str | None:
    """Return the label right behind a number: "23 đồng chí có mặt", "2 (có lý do)"."""
    is_in_brackets = False
    for i in range(at + 1, min(len(tokens), at + 6)):
        kind = tokens[i].kind
        if kind in ("official", "probationary"):
            return None if is_in_brackets else kind
        if kind in _LABELS:
            return None if kind == "total" or _has_own_number(tokens, i) else kind
        if tokens[i].text == "(":
            is_in_brackets = True
        elif kind != "who":
            return None
    return None


def _has_own_number(tokens: list[_Token], at: int) -> bool:
    """Tell whether a label goes before its number: "không lý do: 2"."""
    following = tokens[at + 1 : at + 3]
    if following and (following[0].text in (":", "=", "là", "có")):
        following = following[1:]
    return bool(following) and following[0].kind == "number"


def _label_of_share(tokens, at, before, behind) -> str | None:
    """Return "present" for "24/26 đảng viên có mặt", not for a share of votes or of the best."""
    token, around = tokens[at], tokens[at + 1 : at + 4]
    if before == "other" or any(one.kind == "other" for one in around) or token.number > token.of:
        return None
    if "present" in (before, behind) or (before == "total" and _is_of_members(tokens, at)):
        return "present"
    if before == "absent" or not _follows(tokens, at, "who"):
        return None
    for i in range(at - 1, max(-1, at - 80), -1):
        if tokens[i].kind == "stop" and tokens[i].text != ";":
            return None
        if tokens[i].kind == "present":
            return "present"
    return None


def _follows(tokens: list[_Token], at: int, kind: str) -> bool:
    return at + 1 < len(tokens) and tokens[at + 1].kind == kind


def _is_of_members(tokens: list[_Token], at: int) -> bool:
    """Tell whether a total is one of members: "tổng số đảng viên của chi bộ: 18"."""
    near = tokens[max(0, at - _ROLL_WORDS - 2) : at]
    start = max((i for i, one in enumerate(near) if one.kind == "total"), default=0)
    return _follows(tokens, at, "who") or any(one.kind == "who" for one in near[start:])


def _may_end(tokens: list[_Token], at: int) -> bool:
    """Tell whether a number counts members, and not what follows it: "tổng số: 120 hộ"."""
    if at + 1 == len(tokens):
        return True
    following = tokens[at + 1]
    is_label = following.kind in _LABELS and following.kind != "other"
    return is_label or following.kind in ("who", "stop", "sign") or following.text == "trong"


def _values(label: str | None, token: _Token) -> dict[str, int]:
    if token.number > _LARGEST:
        return {}
    if label == "present" and token.of is not None:
        return {"present": token.number, "total": token.of}
    if label == "absent":
        return {"excused": 0, "unexcused": 0} if token.number == 0 else {}
    if label in ("total", "official", "probationary", "present", "excused", "unexcused"):
        return {label: token.number}
    return {}
