"""Which roles a sentence gives to the people it names.

Roles are told by what leads to a name (see `leads.py`) and by the predicate (see `walks.py`).
"""

from activities.reading.naming.frames import SEPARATORS
from activities.reading.naming.leads import ATTENDING, Leads
from activities.reading.naming.place import Naming
from activities.reading.naming.posts import post_at
from activities.reading.naming.postwords import FUNCTION, OFFICE
from activities.reading.naming.predicates import Predicates
from activities.reading.naming.sentences import Sentence
from activities.reading.naming.verbs import (
    ABSENT,
    ADMITTED,
    CHAIR,
    ELECTED,
    HERE,
    MENTOR,
    PRESENTER,
    SECRETARY,
    SPEAKER,
)
from activities.reading.naming.walks import LONGEST, behind
from activities.reading.naming.words import Phrases, Words, phrases

Group = list[Naming]

_CHARGE_ROLES = {SECRETARY, MENTOR, ELECTED, CHAIR} | ATTENDING
_WON = Phrases(
    phrases("""
        làm, giữ chức, giữ chức vụ, giữ chức danh, chức vụ, chức danh, giữ cương vị, đảm nhiệm chức
        vụ, đảm nhiệm, là, chức, giữ vị trí, đảm nhận, đảm nhận chức vụ, tiếp tục giữ chức, giữ
        chức vụ là, vào chức vụ
    """)
)
_LONGEST_ROW = 12  # people whose predicate stands behind the last one
_POST_REACH = 40
# "Chuyên đề do đồng chí … xây dựng".
_WRITTEN = {"ghi", "lập", "chép", "viết"}
_MADE = {"xây", "chuẩn", "soạn", "biên", "thực", "đọc", "đảm", "phụ", "chịu"}
_PAPERS = {"đề", "cáo", "luận", "bài"}
_TASKS = {CHAIR, PRESENTER, SECRETARY}


class Roles:
    """Gives roles to the namings of one text, sentence by sentence, in their order."""

    def __init__(self, words: Words, quiet: set[int]):
        self.words, self.keys, self.quiet = words, words.keys, quiet
        self.leads = Leads(words.keys)

    def give(self, sentence: Sentence, namings: list[Naming]) -> None:
        """Give roles to the people one sentence names."""
        self.sentence = sentence
        self.verbs = Predicates(self.words, sentence, namings, self.quiet)
        self.leads.enter(sentence, namings, self.verbs)
        groups = self._groups(namings)
        before = sentence.body
        waiting: Group = []
        for n, group in enumerate(groups):
            does = self._give_group(group, before, self._reach(groups, n))
            is_joined = self.keys[before] in SEPARATORS and not self.verbs.between(
                before, group[0].start
            )
            waiting = waiting if is_joined else []
            for naming in waiting if does else ():
                naming.roles |= does & (ATTENDING | {CHAIR})  # "A; B; đại diện … gồm C đã tới dự"
            is_told = any(naming.roles for naming in group)
            waiting = [] if is_told else [*waiting, *group][-_LONGEST_ROW:]
            before = group[-1].stop
        self.leads.leave(before, bool(groups))

    def _groups(self, namings: list[Naming]) -> list[Group]:
        """Put together the people that only commas or "và" part."""
        groups: list[Group] = []
        for naming in namings:
            gap = self.keys[groups[-1][-1].stop : naming.start] if groups else None
            is_near = gap is not None and len(gap) < 5 and set(gap) <= SEPARATORS
            if is_near and not naming.functions:
                groups[-1].append(naming)
            else:
                groups.append([naming])
        return groups

    def _reach(self, groups: list[Group], n: int) -> int:
        """Return how far a predicate may run: to the next person who does something."""
        first = before = groups[n][-1].stop
        frame = self.leads.frame
        for later in range(n + 1, len(groups)):
            group = groups[later]
            if before - first > LONGEST:
                return before
            relation = self.leads.lead(before, group[0].start)[1]
            self.leads.frame = frame
            is_silent = relation in {"object", "of", "content", "told"}
            if not is_silent or self._attending(group):
                return group[0].start
            before = group[-1].stop
        return self.sentence.stop

    def _give_group(self, group: Group, before: int, stop: int) -> set[str]:
        """Give one group its roles from what leads to it; return what its predicate tells."""
        start = group[0].start
        kinds, relation = self.leads.lead(before, start)
        if relation in {"of", "list"} and len(group) > 1 and self._does_alone(group[-1], stop):
            group, alone = group[:-1], group[-1]
            alone.roles |= behind(self.verbs, alone.stop, stop, set(), is_strict=False)
        if relation == "agent" and self.keys[start - 1] == "mời":
            kinds = kinds | {HERE}
        if group[0].functions and relation == "list":
            kinds = kinds - {CHAIR, SECRETARY}  # "Chủ trì – A; thư ký – B"
        for naming in group:
            naming.roles |= kinds | naming.functions
        if body := self.leads.frames.body_before(before, start):
            for naming in group:
                naming.stands_for = body
        does: set[str] = set()
        if relation == "object":
            self._act_upon(group, before, stop)
        elif relation in {"subject", "list", "agent"} and ABSENT not in kinds:
            does = self._act(group, stop, kinds, relation)
        if relation == "agent":
            self._make(group, before, start, stop)
        is_of_minutes = {"biên", "bản"} <= set(self.keys[max(before, start - 4) : start])
        if is_of_minutes and _WRITTEN & set(self.keys[group[-1].stop : group[-1].stop + 3]):
            group[-1].roles.add(SECRETARY)  # "Biên bản do đồng chí … ghi"
        is_begun = relation == "subject" and before == self.sentence.body
        if is_begun and {"nhận", "được"} & set(self.keys[before : before + 2]):
            self._win(group, before, start, is_elected=True)
        return does if relation == "subject" else set()

    def _does_alone(self, naming: Naming, stop: int) -> bool:
        """Tell who ends a row but begins a thought: "Sau lời khai mạc của A, B trình bày"."""
        if self.keys[naming.start - 1] not in {",", ";"}:
            return False
        return bool(behind(self.verbs, naming.stop, stop, set(), is_strict=True) - ATTENDING)

    def _act(self, group: Group, stop: int, kinds: set[str], relation: str) -> set[str]:
        """Read the predicate of a group; return what it tells."""
        is_list = relation == "list"
        is_strict = is_list or relation == "agent" or group[-1].name is None
        known = set() if is_list else kinds
        does = behind(self.verbs, group[-1].stop, stop, known, is_strict=is_strict)
        does -= known - {SPEAKER}
        doers = group[-1:] if is_list else group
        for naming in doers:
            naming.roles |= does
        if not is_list and does:
            self.leads.frame = does & ATTENDING
        if relation != "agent":
            has_votes = "phiếu" in self.keys[group[-1].stop : group[-1].stop + 5]
            is_elected = has_votes or ELECTED in does | kinds
            self._win(doers, group[-1].stop, stop, is_elected=is_elected)
        return does

    def _act_upon(self, group: Group, before: int, stop: int) -> None:
        """Read what becomes of those somebody acts upon."""
        self._win(group, group[-1].stop, stop, is_elected=True)
        group[-1].roles |= self._attending(group)
        if self.leads.frames.is_given_word(before, group[0].start):
            group[-1].roles.add(SPEAKER)
        if self.leads.frames.is_charged(before, group[0].start):
            does = behind(self.verbs, group[-1].stop, stop, set(), is_strict=True)
            is_done = self.leads.frames.is_paper_given(before, group[0].start)
            if is_done and does & {PRESENTER, SPEAKER}:
                does.add(PRESENTER)  # "Báo cáo được giao cho … đọc"
            does &= _CHARGE_ROLES | {PRESENTER} if is_done else _CHARGE_ROLES
            self.leads.frame = does & ATTENDING
            for naming in group:
                naming.roles |= does

    def _attending(self, group: Group) -> set[str]:
        """Return the kinds of "từ tay đồng chí …, về dự buổi lễ": who is named last came."""
        end = group[-1].stop
        verb = self.verbs.at.get(end + 1) if self.keys[end : end + 1] == [","] else None
        return set(verb.kinds) & ATTENDING if verb and verb.tells else set()

    def _make(self, group: Group, before: int, start: int, stop: int) -> None:
        """Read "Theo đồng chí …", "Chuyên đề do … xây dựng", "do … hướng dẫn"."""
        if self.keys[start - 1] == "theo":
            for naming in group:
                naming.roles.add(SPEAKER)
        if self.keys[start - 1] != "do":
            return
        end, last = group[-1].stop, group[-1]
        deed = set(self.keys[end : min(stop, end + 3)])
        tasks = {kind for verb in self.verbs.between(before, start) for kind in verb.kinds} & _TASKS
        if deed & _MADE and (tasks or _PAPERS & set(self.keys[before:start])):
            last.roles = last.roles - {SPEAKER} | (tasks or {PRESENTER})
        if self.keys[end : end + 1] == ["làm"]:
            self._serve(last, self.keys[before:start], end + 1, stop)
        if "hướng" in deed and self.verbs.tell(ADMITTED):
            last.roles = last.roles - {PRESENTER} | {MENTOR}

    def _serve(self, naming: Naming, gap: list[str], i: int, stop: int) -> None:
        """Read "Chi bộ thôn do … làm Bí thư", "Đoàn do … làm Trưởng đoàn"."""
        post = post_at(self.words, i, stop)
        if gap == ["đoàn", "do"]:
            naming.roles.add(CHAIR)
        elif (
            post and post.kind == OFFICE and self.keys[post.start] in {"bí", "giám", "chủ", "hiệu"}
        ):
            naming.posts.append((post.start, post.stop))

    def _win(self, group: Group, start: int, stop: int, *, is_elected: bool) -> None:
        """Read the post somebody is elected or appointed to."""
        limit = min(stop, start + _POST_REACH, self.sentence.stop)
        for i in range(start, limit if is_elected else min(start + 1, limit)):
            if self.keys[i] in {";", "."} or i in self.verbs.taken:
                return
            begin = self._behind_joint(i, limit, is_elected)
            post = post_at(self.words, begin, limit) if begin else None
            if post and post.kind != FUNCTION and self.keys[post.start] != "thư":
                for naming in group:
                    naming.won.append((post.start, post.stop))
                    naming.roles.add(ELECTED)
                return

    def _behind_joint(self, i: int, limit: int, is_elected: bool) -> int | None:
        """Return the place behind "làm", "giữ chức", "tái cử", where a post may begin."""
        joint = _WON.at(self.keys, i, limit)
        if joint:
            return joint[0] if is_elected or self.keys[i] not in {"là", "chức"} else None
        verb = self.verbs.at.get(i)
        return verb.stop if verb and ELECTED in verb.kinds and verb.stop < limit else None
