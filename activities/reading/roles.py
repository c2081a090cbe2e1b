"""Which roles a sentence gives to the people it names.

Roles are told by the predicate ("… chủ trì"), by what leads to the name (see `frames.py`), or by
the head of a list that may run over many lines.
"""

from activities.reading.frames import AGENT, LISTING, SEPARATORS, Frames
from activities.reading.apposition import Naming
from activities.reading.posts import post_at
from activities.reading.postwords import FUNCTION
from activities.reading.predicates import Predicates
from activities.reading.sentences import Sentence
from activities.reading.verbs import (
    ABSENT,
    ADMITTED,
    CAME,
    CHAIR,
    ELECTED,
    GUEST,
    HERE,
    LED,
    MENTOR,
    PRESENTER,
    SAYING,
    SECRETARY,
    SPEAKER,
    STRONG,
)
from activities.reading.words import Phrases, Words, phrases

_CHARGE_ROLES = {SECRETARY, MENTOR, ELECTED, CHAIR, HERE, CAME, LED, GUEST}
_SIGNS = {",", ";", "-", "(", ")", ":", ".", "|", "“", "”", '"', "của", "/"}
_WON = Phrases(
    phrases("""
    làm, giữ chức, giữ chức vụ, giữ chức danh, chức vụ, chức danh, giữ cương vị, đảm nhiệm chức vụ, đảm nhiệm,
    là, chức, giữ vị trí, đảm nhận, đảm nhận chức vụ, tiếp tục giữ chức, giữ chức vụ là, vào chức vụ
    """)
)
_MADE = set("xây dựng chuẩn bị soạn biên thực hiện đọc".split())


class Roles:
    """Gives roles to the namings of one text, sentence by sentence."""

    def __init__(self, words: Words, quiet: set[int]):
        self.words, self.keys, self.quiet = words, words.keys, quiet
        self.head: set[str] = set()  # of a list that runs over lines
        self.frame: set[str] = set()  # of a list inside a sentence, or over sentences of a line
        self.line = -1

    def give(self, sentence: Sentence, namings: list[Naming]) -> None:
        """Give roles to the people one sentence names."""
        self.sentence = sentence
        self.verbs = Predicates(self.words, sentence, namings, self.quiet)
        self.frames = Frames(self.verbs, sentence.body)
        is_list = bool(namings) and namings[0].start == sentence.body and not self.verbs.at
        if not (sentence.line == self.line and is_list):
            self.frame = set()
        self.line = sentence.line
        if not self._is_row(sentence, namings):
            self.head = set()
        before = sentence.body
        groups = self._groups(namings)
        for n, group in enumerate(groups):
            self._give_group(group, before, groups[n + 1 :])
            before = group[-1].stop
        self._remember(sentence, before, bool(groups))

    def _groups(self, namings: list[Naming]) -> list[list[Naming]]:
        """Put together the people that only commas or "và" part."""
        groups: list[list[Naming]] = []
        for naming in namings:
            gap = self.keys[groups[-1][-1].stop : naming.start] if groups else None
            if gap is not None and len(gap) < 5 and set(gap) <= SEPARATORS:
                groups[-1].append(naming)
            else:
                groups.append([naming])
        return groups

    def _is_row(self, sentence: Sentence, namings: list[Naming]) -> bool:
        """Tell whether a line is one more row of a list."""
        if sentence.is_item or (namings and namings[0].start <= sentence.body + 1):
            return True
        first = namings[0].start if namings else sentence.body
        return bool(namings) and all(
            key in _SIGNS or key[0].isdigit() for key in self.keys[sentence.body : first]
        )

    def _remember(self, sentence: Sentence, before: int, has_names: bool) -> None:
        """Keep the head of a list: "Thành phần dự họp:", "Kết quả bầu Chi ủy gồm:"."""
        if not sentence.is_last or has_names:
            return
        own = self.frames.governing(before, sentence.stop)
        if self.keys[sentence.stop - 1] in {":", "-", "gồm"}:
            self.head = own or (self.head if sentence.is_item else set())
        elif sentence.stop - sentence.body < 12 and not sentence.is_item:
            is_two = CHAIR in own and SECRETARY in own or "," in self.keys[before : sentence.stop]
            if {"ý", "tóm", "nội"} & set(self.keys[before : sentence.stop]) and is_two:
                self.head = {SPEAKER} if {"tên", "người"} & set(self.keys[before:sentence.stop]) else set()
                return
            self.head = set() if is_two else own & {HERE, CAME, LED, GUEST, ABSENT, CHAIR, SECRETARY}

    def _give_group(self, group: list[Naming], before: int, later: list[list[Naming]]) -> None:
        """Give one group its roles from what leads to it and from its predicate."""
        start, stop = group[0].start, self._reach(group[-1].stop, later)
        lead, relation = self._lead(before, start)
        if relation in {"of", "list"} and len(group) > 1 and self._does_alone(group[-1], stop):
            group, alone = group[:-1], group[-1]
            alone.roles |= self._behind(alone, stop, set(), is_strict=False)
        for naming in group:
            naming.roles |= lead | naming.functions
        if relation in {"object", "content"}:
            self._act_upon(group, before, stop, relation)
        elif relation in {"subject", "list", "agent"} and ABSENT not in lead:
            self._act(group, stop, lead, relation)
        if relation == "agent":
            self._made(group, before, start, stop)

    def _does_alone(self, naming: Naming, stop: int) -> bool:
        """Tell who ends a row but begins a thought: "Sau lời khai mạc của A, B trình bày"."""
        does = self._behind(naming, stop, set(), is_strict=True) - {HERE, CAME, LED, GUEST}
        return self.keys[naming.start - 1] in {",", ";"} and bool(does)

    def _act(self, group: list[Naming], stop: int, lead: set[str], relation: str) -> None:
        """Read the predicate of a group."""
        is_list = relation == "list"
        is_strict = is_list or relation == "agent" or group[-1].name is None
        known = set() if is_list else lead
        does = self._behind(group[-1], stop, known, is_strict=is_strict) - (known - {SPEAKER})
        doers = group[-1:] if is_list and len(group) > 1 else group
        for naming in doers:
            naming.roles |= does
        if relation != "list" and does:
            self.frame = does & {HERE, CAME, LED, GUEST}
        if relation != "agent":
            self._win(doers, group[-1].stop, stop, is_elected=ELECTED in does | lead)

    def _act_upon(self, group: list[Naming], before: int, stop: int, relation: str) -> None:
        """Read what becomes of those somebody acts upon."""
        start = group[0].start
        if relation == "object":
            self._win(group, group[-1].stop, stop, is_elected=True)
            if self.frames.is_charged(before, start):
                does = self._behind(group[-1], stop, set(), is_strict=True) & _CHARGE_ROLES
                self.frame = does & {HERE, CAME, LED, GUEST}
                for naming in group:
                    naming.roles |= does

    def _made(self, group: list[Naming], before: int, start: int, stop: int) -> None:
        """Read "Chuyên đề do … xây dựng": who made it presents it."""
        gap, end = set(self.keys[before:start]), group[-1].stop
        if self.keys[start - 1] == "theo":
            for naming in group:
                naming.roles.add(SPEAKER)
        if self.keys[start - 1] != "do":
            return
        is_made = bool(_MADE & set(self.keys[end : min(stop, end + 3)]))
        if is_made and {"đề", "cáo", "luận", "bài"} & gap:
            group[-1].roles.add(PRESENTER)
            group[-1].roles.discard(SPEAKER)
        kinds = {kind for verb in self.verbs.at.values() for kind in verb.kinds}
        if "hướng" in self.keys[end : end + 2] and ADMITTED in kinds:
            group[-1].roles.discard(PRESENTER)
            group[-1].roles.add(MENTOR)

    def _behind(self, naming: Naming, stop: int, known: set[str], *, is_strict: bool) -> set[str]:
        return self.verbs.behind(naming.stop, stop, known, is_strict=is_strict)

    def _reach(self, start: int, later: list[list[Naming]]) -> int:
        """Return how far a predicate may run: to the next person who does something."""
        before, frame = start, self.frame
        for group in later:
            relation = self._lead(before, group[0].start)[1]
            self.frame = frame
            if relation not in {"object", "of", "content", "told"}:
                return group[0].start
            before = group[-1].stop
        return self.sentence.stop

    def _lead(self, before: int, start: int) -> tuple[set[str], str]:
        """Return the roles told before a name, and how it is led to.

        list: "Dự họp có …" · of: "tham luận của …" · object: "trao cho …" · agent: "nghe …" ·
        content: inside what somebody says · told: "được … nhắc" · subject: anything else.
        """
        is_first = before == self.sentence.body
        frames = self.frames
        if is_first and (self.head or self.frame) and self._is_bare_gap(before, start):
            return set(self.head or self.frame), "list"
        if start == before:
            return set(), "subject"
        if frames.is_content(before, start):
            return set(), "content"
        last = self.keys[start - 1]
        if last == "," and self.keys[start - 2] == ":":
            last = ":"  # the cell of a table behind its label
        if last == "(" and ABSENT in (absent := frames.governing(before, start)):
            self.frame = absent
            return set(absent), "list"
        is_apart = is_first or bool((SEPARATORS | {")", "("}) & set(self.keys[before:start]))
        says = SAYING in {kind for verb in self.verbs.all_between(before, start) for kind in verb.kinds}
        if last == ":" and says:
            return set(), "content"
        if last in LISTING and is_apart:
            kinds = frames.governing(before, start)
            cuts = [i + 1 for i in range(before, start - 1) if self.keys[i] in SEPARATORS]
            if not kinds and not self.verbs.between(max(cuts, default=before), start):
                kinds = self.frame or (self.head if is_first else set())
            if kinds:
                self.frame = set(kinds)
                return set(kinds), "list"
        if last == "của" and self.frame and self._is_bare_gap(before, start):
            return set(self.frame), "list"
        if of := frames.of(before, start):
            self.frame = set(of)
            return of, "of"
        if frames.is_done_to_others(before, start):
            return set(), "told"
        if last in AGENT:
            return set(), "agent"
        if frames.is_object(before, start):
            return frames.object_roles(before, start), "object"
        if self._runs_on(before, start):
            return set(self.frame), "list"
        return frames.leading(before, start), "subject"

    def _is_bare_gap(self, before: int, start: int) -> bool:
        """Tell a row whose name only a number, a sign or words in quotes stand before."""
        is_quoted = False
        for key in self.keys[before:start]:
            if key in {"“", '"', "«", "”", "»"}:
                is_quoted = key in {"“", "«"} or (key == '"' and not is_quoted)
            elif not is_quoted and key not in _SIGNS and not key[0].isdigit():
                return False
        return True

    def _runs_on(self, before: int, start: int) -> bool:
        """Tell a list that goes on behind somebody without a name: ", lãnh đạo xã và …"."""
        is_first = before == self.sentence.body
        if ABSENT in self.frame and not is_first:
            return not self.verbs.between(before, start)
        if self.keys[start - 1] not in {",", "và", ";", "cùng", "-"}:
            return False
        if is_first:
            listed = {"có", "gồm", ":"} & set(self.keys[before:start])
            kinds = self.frames.governing(before, start) if listed else set()
            self.frame = kinds if kinds & {HERE, CAME, LED, GUEST} else set()
            return bool(self.frame)
        return bool(self.frame) and not self.verbs.between(before, start)

    def _win(self, group: list[Naming], start: int, stop: int, *, is_elected: bool) -> None:
        """Read the post somebody is elected or appointed to."""
        limit = min(stop, start + 40, self.sentence.stop)
        for i in range(start, limit if is_elected else min(start + 1, limit)):
            if self.keys[i] in {";", "."} or i in self.verbs.taken:
                return
            verb = self.verbs.at.get(i)
            joint = _WON.at(self.keys, i, limit)
            begin = joint[0] if joint else verb.stop if verb and ELECTED in verb.kinds else limit
            post = post_at(self.words, begin, limit) if begin < limit else None
            if joint and not is_elected and self.keys[i] in {"là", "chức"}:
                return
            if post and post.kind != FUNCTION and self.keys[post.start] != "thư":
                for naming in group:
                    naming.won.append((post.start, post.stop))
                    naming.roles.add(ELECTED)
                return
