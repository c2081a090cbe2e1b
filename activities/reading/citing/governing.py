"""The verbs that govern a mention of a document, and the use they tell together."""

import re
from bisect import bisect_right
from dataclasses import dataclass

from activities.reading.citing.mentions import Mention
from activities.reading.citing.page import Page
from activities.reading.citing.use_words import JOIN, STRONGEST_FIRST, VERB, use_of
from activities.reading.citing.vocabulary import any_spelled

_CLAUSE = re.compile(r"[.!?…](?=\s)|(?<![:,])\n\s{0,3}\n|;\s{0,3}\n?\s{0,3}[-+*•]?")
BY_ITS_ISSUER = re.compile(
    any_spelled("""
    bộ chính trị, ban bí thư, ban chấp hành, quốc hội, chính phủ, thủ tướng, đại hội, trung ương
    """)
)
_ISSUED_BY = re.compile(rf"{BY_ITS_ISSUER.pattern}(?:\s{{1,3}}(?:đã|vừa))?\s{{1,3}}$")
_BLANKS = re.compile("#+")
MARK = re.compile(r"(?:^|[\n.;:]\s{0,3})(?P<mark>(?:[-+*•]|\d{1,2}[.)/])\s{0,3})$")
_SOMEBODY_SAYS = re.compile(r"(?!\s(?:điều|khoản|điểm|mục|đúng)\s)[^#,]{1,40},|[^#]{60}")
BACK, NEAR = 700, 160


@dataclass(frozen=True)
class Prose:
    """The words around the documents of a text: they are blanked, their own words govern nothing.

    `ends` are where its sentences end, or the parts of a list; `verbs` all verbs in their order.
    """

    page: Page
    text: str
    ends: list[int]
    verbs: list[re.Match]

    @classmethod
    def around(cls, page: Page, mentions: list[Mention]) -> "Prose":
        text = _without(page, mentions)
        ends = [match.end() for match in _CLAUSE.finditer(text)]
        verbs = [verb for verb in VERB.finditer(text) if verb["verb"]]
        return cls(page, text, ends, verbs)


@dataclass(frozen=True)
class Governing:
    """The verbs that govern a mention: the nearest, the first of those joined, and their use."""

    use: str
    nearest: re.Match
    first: re.Match


def clause_start(prose: Prose, one: Mention) -> int:
    """Return where the sentence of a mention starts; a list goes on behind its semicolons."""
    far = max(0, one.start - BACK)
    mark = MARK.search(prose.text, max(0, one.start - 8), one.start)
    place = bisect_right(prose.ends, mark.start("mark") if mark else one.start) - 1
    while place >= 0 and prose.ends[place] > far:
        end = prose.ends[place]
        if ";" not in prose.text[max(0, end - 6) : end]:
            return end
        place -= 1
    return far


def governing_at(prose: Prose, start: int, end: int) -> Governing | None:
    """Return the verbs that stand joined before a mention, and the use they tell."""
    place = _nearest(prose, start, end)
    if place is None:
        return None
    verb = prose.verbs[place]
    between = prose.text[verb.end() : end]
    if len(_BLANKS.sub("#", between)) > NEAR:
        return None
    if verb[0] == "theo" and _SOMEBODY_SAYS.match(between):
        return None  # "Theo anh, suốt mười năm từ Chỉ thị 40 …"
    use = use_of(verb)
    if _ISSUED_BY.search(prose.text[max(start, verb.start() - 40) : verb.start()]):
        return Governing("nhắc đến", verb, verb)
    first = verb
    while place > 0 and (joined := _joined(prose, start, prose.verbs[place - 1], first)):
        place -= 1
        first = prose.verbs[place]
        use = _joint_use(use, use_of(first), joined)
    return Governing(use, verb, first)


def _nearest(prose: Prose, start: int, end: int) -> int | None:
    """Return the last verb before a mention, but none of a bracket that is closed again."""
    place = bisect_right(prose.verbs, end, key=lambda verb: verb.start()) - 1
    closed = prose.text.rfind(")", start, end)
    opened = prose.text.rfind("(", start, closed) if closed >= 0 else -1
    while opened >= 0 and place >= 0 and opened < prose.verbs[place].start() < closed:
        place -= 1
    return place if place >= 0 and prose.verbs[place].start() >= start else None


def _joined(prose: Prose, start: int, verb: re.Match, after: re.Match) -> re.Match | None:
    """Return what joins two verbs that govern together: "quán triệt và triển khai thực hiện"."""
    if verb.start() < start or after.start() - verb.end() > NEAR:
        return None
    return JOIN.fullmatch(prose.text, verb.end(), after.start())


def _joint_use(use: str, before: str, joined: re.Match) -> str:
    """Return the use of two verbs; without a comma or "và" the first may govern the second."""
    if use in {"nhắc đến", "căn cứ"}:
        return use
    is_object = not joined["apart"]
    if is_object and before == "nhắc đến":
        return before
    if is_object and joined["noun"] and before in {"kiểm tra", "sơ kết"}:
        return before
    if "sơ kết" in {use, before}:
        return "kiểm tra" if is_object and before == "kiểm tra" else "sơ kết"
    return min(use, before, key=STRONGEST_FIRST.index)


def _without(page: Page, mentions: list[Mention]) -> str:
    """Blank the documents and their subjects, letter for letter."""
    pieces, done = [], 0
    for one in mentions:
        for start, end in sorted([(one.start, one.end), one.about or (one.end, one.end)]):
            start = max(start, done)
            if end > start:
                pieces += [page.small[done:start], "#" * (end - start)]
                done = end
    return "".join([*pieces, page.small[done:]])
