"""What a session made of a document, told by the verb that governs its mention.

"quán triệt Nghị quyết …" is học tập, "Thực hiện Kế hoạch …, Chi bộ họp" its ground. Verbs joined
before it govern together; where none does, the passive behind it is asked. See `use_words.py`.
"""

import re

from activities.reading.citing.governing import (
    BACK,
    BY_ITS_ISSUER,
    MARK,
    NEAR,
    Governing,
    Prose,
    clause_start,
    governing_at,
)
from activities.reading.citing.mentions import Mention
from activities.reading.citing.page import Page
from activities.reading.citing.use_words import (
    A_BODY,
    ASKED,
    PLAIN_DOING,
    SOMEBODY,
    STANDING,
    STANDING_DOING,
    THEME,
    VERB,
    use_of,
)
from activities.reading.citing.vocabulary import any_spelled

_PASSIVE = re.compile(
    r"\s{0,3},?\s{0,3}(?:(?:cũng|đã|sẽ|đang)\s)?(?:được|do)\s(?P<rest>[^.;\n]{1,120})"
)
_LINE_START = re.compile(r"(?:^|\n)[\s\"“(]{0,3}(?:[-+*•]\s{0,3}|\d{1,2}[.)/]\s{0,3})?$")
_COMMA = re.compile(r"(?:,|cho biết,?|:)\s{0,3}$")
_NEXT = re.compile(r"\s{0,3}(?:,|và|, và|cùng(?: với)?|đến|hoặc)\s{1,3}(?:các\s{1,3})?")
_MORE = re.compile(r"(?:#+|\s+|[,;](?=\s{0,3}(?:#|và|các))|(?<!\w)(?:và|các|cùng)(?!\w)){0,40}")
_GOES_ON = re.compile(r"(?P<sign>[,;])\s{1,3}(?=\w)")
_A_SESSION = re.compile(
    any_spelled("""
    sáng, trưa, chiều, tối, ngày, hôm, vào, thời gian, trong, vừa qua, mới đây, nhân dịp, hướng tới
    tại, chi bộ, đảng bộ, đảng ủy, chi ủy, liên chi bộ, chúng tôi, đơn vị, toàn thể
    """)
    + r"|\d{1,2} năm(?!\w)"
)
_AHEAD = 160
_FAR = 240
_LONGEST_GAP = 30
_OF_THE_CENTRE = ("TW", "TTg", "CP")


def with_uses(page: Page, mentions: list[Mention]) -> list[Mention]:
    """Tell of each mention what the session made of the document."""
    prose = Prose.around(page, mentions)
    used: list[Mention] = []
    last = None
    for one in mentions:
        if last and not one.is_inside and _is_next(prose, last, one):
            use = last.use
        else:
            use = _use(prose, one)
        if use == "nhắc đến" and last and _is_next_in_a_list(page, last, one):
            use = last.use
        used.append(one._replace(use=use))
        last = last if one.is_inside else used[-1]
    return used


def _is_next(prose: Prose, last: Mention, one: Mention) -> bool:
    """Tell a document joined to the one before it: what governs that governs both."""
    gap = one.start - last.stop
    if last.weak or not 0 < gap <= _LONGEST_GAP:
        return False
    return bool(_NEXT.fullmatch(prose.text, last.stop, one.start))


def _is_next_in_a_list(page: Page, last: Mention, one: Mention) -> bool:
    """Tell a line of a list whose verb stands above it: ":\\n- Nghị quyết A.\\n- Chỉ thị B."."""
    is_near = one.start - last.end < BACK and not one.is_inside
    return is_near and bool(MARK.search(page.small[max(0, one.start - 8) : one.start]))


def _use(prose: Prose, one: Mention) -> str:
    if one.is_inside:
        return "nhắc đến"
    start = clause_start(prose, one)
    governing = governing_at(prose, start, one.start)
    if governing is None:
        return _passive(prose, one) or "nhắc đến"
    use = _told_by(prose, one, start, governing)
    if use != "sơ kết" and _is_theme(prose, start, governing.nearest.start()):
        return "học tập"
    return use


def _told_by(prose: Prose, one: Mention, start: int, governing: Governing) -> str:
    """Return the use, where the verb alone does not tell it."""
    use, verb = governing.use, governing.nearest[0]
    before = prose.text[start : governing.first.start()]
    if use == "học tập" and _is_asked(before):
        return "triển khai"
    if use == "học tập" and verb == "đọc" and one.type == "QĐ" and not _is_of_the_centre(one):
        return "nhắc đến"  # a decision read out is announced
    if use == "thông qua" and verb == use and one.code and not one.code.endswith("CB"):
        return "học tập"  # a cell has no vote on what is issued above it
    if use == "triển khai":
        return _of_doing(prose, one, start, governing)
    if use == "căn cứ" and verb.endswith("theo") and STANDING.search(before):
        return "nhắc đến"  # "học tập và làm theo … theo Chỉ thị 05" is a standing phrase
    return use


def _of_doing(prose: Prose, one: Mention, start: int, governing: Governing) -> str:
    """Tell a task from the ground of a session, from a standing phrase, from a presentation."""
    verb = governing.nearest[0]
    before = prose.text[start : governing.first.start()]
    if before.rstrip().endswith("#"):
        return "nhắc đến"  # "Kế hoạch A thực hiện Nghị quyết B"
    if one.congress and verb in STANDING_DOING:
        return "nhắc đến"
    if governing.first[0] in PLAIN_DOING and _is_ground(prose, one, start, governing.first):
        return "căn cứ"
    is_presented = verb == "triển khai" and SOMEBODY.search(before) and not _is_asked(before)
    return "học tập" if is_presented and not A_BODY.search(before) else "triển khai"


def _is_ground(prose: Prose, one: Mention, start: int, verb: re.Match) -> bool:
    """Tell "Thực hiện Kế hoạch …, Chi bộ họp": a sentence begins with it, and goes on behind."""
    before = prose.text[start : verb.start()]
    if not before.strip(' \n"“('):
        return True
    behind = _GOES_ON.match(prose.text, _MORE.match(prose.text, one.stop).end())
    if not behind:
        return False
    is_session = bool(_A_SESSION.match(prose.text, behind.end()))
    if _LINE_START.search(before):
        return is_session or behind["sign"] == ","
    is_session = is_session or prose.page.starts_with_capital(behind.end())
    return is_session and bool(_COMMA.search(before))


def _is_asked(before: str) -> bool:
    """Tell whether somebody only asked for it, or says it will be done."""
    last = before.rpartition(";")[2]
    return bool(ASKED.search((last if SOMEBODY.search(last) else before)[-_FAR:]))


def _is_of_the_centre(one: Mention) -> bool:
    return one.code is None or one.code.endswith(_OF_THE_CENTRE)


def _is_theme(prose: Prose, start: int, place: int) -> bool:
    """Tell whether a verb stands in the quoted theme of the session: chủ đề “… thực hiện …”."""
    before = prose.text[max(start, place - NEAR) : place]
    opened = max(before.rfind("“"), before.rfind('"') if before.count('"') % 2 else -1)
    if opened < 0 or "”" in before[opened:]:
        return False
    return bool(THEME.search(before[:opened][-_LONGEST_GAP:]))


def _passive(prose: Prose, one: Mention) -> str | None:
    """Return what is told behind a mention: "được học tập", "do đồng chí A trình bày"."""
    passive = _PASSIVE.match(prose.text, one.stop, min(len(prose.text), one.stop + _AHEAD))
    if not passive or BY_ITS_ISSUER.match(passive["rest"]):
        return None
    verb = VERB.search(passive["rest"])
    return use_of(verb) if verb and verb["verb"] else None
