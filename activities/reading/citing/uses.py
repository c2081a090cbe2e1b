"""What a session made of a document, told by the verb that governs its mention.

"quán triệt Nghị quyết …" is học tập, "Thực hiện Kế hoạch …, Chi bộ họp" its ground. Verbs joined
before it govern together; where none does, the passive behind it is asked.
"""

import re
from bisect import bisect_right
from dataclasses import dataclass

from activities.reading.citing.mentions import Mention
from activities.reading.citing.page import Page
from activities.reading.citing.vocabulary import any_of

# A document mentioned several times takes the strongest of its uses.
STRONGEST_FIRST = (
    "học tập",
    "sơ kết",
    "kiểm tra",
    "thông qua",
    "triển khai",
    "căn cứ",
    "nhắc đến",
)
_VERBS = {
    "học tập": """
        học tập, quán triệt, trình bày, truyền đạt, phổ biến, giới thiệu, nghiên cứu, tuyên truyền
        đọc lại, đọc, học, học lại, tìm hiểu, triển khai học tập, tiếp thu, thông tin nội dung
        giảng, cung cấp nội dung, nêu nội dung, nêu những nội dung, sinh hoạt chuyên đề
        trao đổi nội dung, phân tích, làm rõ, ôn lại, học chuyên đề, sinh hoạt chính trị, đề dẫn
        thông qua chuyên đề, điểm nhanh, điểm lại, điểm qua, nói về nội dung, liên hệ, tóm tắt
    """,
    "sơ kết": "sơ kết, tổng kết, nhìn lại",
    "kiểm tra": "kiểm tra, giám sát, tự kiểm tra",
    "thông qua": "thông qua, nhất trí thông qua, biểu quyết thông qua, biểu quyết",
    "triển khai": """
        triển khai thực hiện, triển khai, tổ chức thực hiện, cụ thể hóa, thực hiện, thi hành
        chấp hành, đẩy mạnh thực hiện, tiếp tục thực hiện, hưởng ứng, hoàn thành
    """,
    "căn cứ": """
        căn cứ, căn cứ vào, theo, dựa trên, trên cơ sở, chiếu theo, áp dụng, đối chiếu
        quy định tại, được sự nhất trí, được sự đồng ý, nêu tại
    """,
    "nhắc đến": """
        nhắc lại, nhắc, dẫn lại, dẫn, gắn với, thực hiện thắng lợi, theo tinh thần
        theo đúng tinh thần, mục tiêu của, thực hiện mục tiêu, góp phần, phát huy, nêu rõ
        khẳng định, chào mừng, vi phạm, bám sát, so với, thay thế, sửa đổi, bổ sung
    """,
}
_USES = {f"use{number}": use for number, use in enumerate(_VERBS)}
_OF_A_USE = "|".join(
    f"(?P<{group}>{any_of(_VERBS[use])})"
    # "theo tinh thần" and "thực hiện thắng lợi" before their first words alone
    for group, use in sorted(_USES.items(), key=lambda pair: pair[1] != "nhắc đến")
)
# Words that hold a verb and are none; a movement; when a document was passed.
_NO_VERB = any_of("""
    học tập và làm theo, thông qua ngày, thông qua vào ngày, năm học, trường học, tiểu học
    trung học, đại học, khoa học, môn học, lớp học, văn học, bài học, học sinh, học viên, học viện
    học kỳ, tiếp theo, kèm theo, theo dõi, hướng dẫn, ban chấp hành, ủy ban kiểm tra
    ban tuyên truyền, thi hành án
""")
_VERB = re.compile(rf"(?<![a-z])(?:{_NO_VERB}|{_OF_A_USE})")
_JOIN = re.compile(
    r"(?:\s{0,3}(?:[,/-]|"
    + any_of("""
    và, để, nhằm, kết hợp, tổ chức, tiếp tục, việc, công tác, nghiêm túc, sâu sắc, kết quả
    tình hình, quá trình, giữa kỳ, năm, tháng
    """)
    + r"|\d{1,2}(?!\d))){0,5}\s{0,3}"
)
_CLAUSE = re.compile(r"[.!?…](?=\s)|\n\s{0,3}\n|;\s{0,3}\n?\s{0,3}[-+*•]?")
_GROUND = re.compile(
    r"[\s\"(]{0,3}" + any_of("thực hiện, chấp hành, thi hành, triển khai thực hiện, căn cứ, theo")
)
_PASSIVE = re.compile(
    r"\s{0,3},?\s{0,3}(?:(?:cung|da|se|dang)\s)?(?:duoc|do)\s(?P<rest>[^.;\n]{1,120})"
)
_BY_ITS_ISSUER = re.compile(
    any_of("""
    bộ chính trị, ban bí thư, ban chấp hành, quốc hội, chính phủ, thủ tướng, đại hội, trung ương
    """)
)
_ISSUED_BY = re.compile(rf"{_BY_ITS_ISSUER.pattern}(?:\s{{1,3}}(?:da|vua))?\s{{1,3}}$")
_BLANKS = re.compile("#+")
_LINE = re.compile(r"[\n.;:]\s{0,3}(?:[-+*•]|\d{1,2}[.)])\s{0,3}$")
_BACK, _NEAR, _AHEAD = 700, 160, 160


@dataclass(frozen=True)
class _Prose:
    """The words around the documents of a text: they are blanked, their own words govern nothing.

    `ends` are where its sentences end, or the parts of a list; `verbs` all verbs in their order.
    """

    text: str
    ends: list[int]
    verbs: list[re.Match]

    @classmethod
    def around(cls, page: Page, mentions: list[Mention]) -> "_Prose":
        text = _without(page, mentions)
        ends = [match.end() for match in _CLAUSE.finditer(text)]
        verbs = [verb for verb in _VERB.finditer(text) if verb.lastgroup]
        return cls(text, ends, verbs)


def with_uses(page: Page, mentions: list[Mention]) -> list[Mention]:
    """Tell of each mention what the session made of the document."""
    prose = _Prose.around(page, mentions)
    used: list[Mention] = []
    for one in mentions:
        use = _use(prose, one)
        if use == "nhắc đến" and used and _is_next_in_a_list(page, used[-1], one):
            use = used[-1].use
        used.append(one._replace(use=use))
    return used


def _is_next_in_a_list(page: Page, before: Mention, one: Mention) -> bool:
    """Tell a line of a list whose verb stands above it: ":\\n- Nghị quyết A.\\n- Chỉ thị B."."""
    is_near = one.start - before.end < _BACK and not before.is_inside and not one.is_inside
    return is_near and bool(_LINE.search(page.plain[max(0, one.start - 8) : one.start]))


def _without(page: Page, mentions: list[Mention]) -> str:
    """Blank the documents and their subjects, letter for letter."""
    pieces, done = [], 0
    for one in mentions:
        for start, end in sorted([(one.start, one.end), one.about or (one.end, one.end)]):
            start = max(start, done)
            if end > start:
                pieces += [page.plain[done:start], "#" * (end - start)]
                done = end
    return "".join([*pieces, page.plain[done:]])


def _use(prose: _Prose, one: Mention) -> str:
    if one.is_inside:
        return "nhắc đến"
    start = _clause_start(prose, one)
    use = _governing(prose, start, one.start)
    if use == "triển khai" and one.congress:
        return "nhắc đến"
    if use == "triển khai" and _GROUND.match(prose.text, start):
        return "căn cứ"
    return use or _passive(prose, one) or "nhắc đến"


def _clause_start(prose: _Prose, one: Mention) -> int:
    """Return where the sentence of a mention starts; a list goes on behind its semicolons."""
    far = max(0, one.start - _BACK)
    place = bisect_right(prose.ends, one.start) - 1
    while place >= 0 and prose.ends[place] > far:
        end = prose.ends[place]
        if ";" not in prose.text[max(0, end - 6) : end]:
            return end
        place -= 1
    return far


def _governing(prose: _Prose, start: int, end: int) -> str | None:
    """Return the strongest use among the verbs that stand joined before a mention."""
    place = bisect_right(prose.verbs, end, key=lambda verb: verb.start()) - 1
    verb = prose.verbs[place] if place >= 0 else None
    if verb is None or verb.start() < start:
        return None
    if len(_BLANKS.sub("#", prose.text[verb.end() : end])) > _NEAR:
        return None
    if _ISSUED_BY.search(prose.text[max(0, verb.start() - 40) : verb.start()]):
        return "nhắc đến"
    uses = [_use_of(verb)]
    while place > 0 and _are_joined(prose, start, prose.verbs[place - 1], prose.verbs[place]):
        place -= 1
        uses.append(_use_of(prose.verbs[place]))
    return uses[0] if uses[0] == "nhắc đến" else min(uses, key=STRONGEST_FIRST.index)


def _are_joined(prose: _Prose, start: int, verb: re.Match, after: re.Match) -> bool:
    """Tell whether two verbs govern together: "quán triệt và triển khai thực hiện"."""
    between = prose.text[verb.end() : after.start()][:_NEAR]
    return verb.start() >= start and bool(_JOIN.fullmatch(between))


def _use_of(verb: re.Match) -> str:
    return _USES[verb.lastgroup]


def _passive(prose: _Prose, one: Mention) -> str | None:
    """Return what is told behind a mention: "được học tập", "do đồng chí A trình bày"."""
    passive = _PASSIVE.match(prose.text, one.stop, min(len(prose.text), one.stop + _AHEAD))
    if not passive or _BY_ITS_ISSUER.match(passive["rest"]):
        return None
    verb = _VERB.search(passive["rest"])
    return _use_of(verb) if verb and verb.lastgroup else None
