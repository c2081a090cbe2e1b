"""Which roles a sentence gives to the people it names.

Roles are told by what leads to a name (see `leads.py`) and by the predicate (see `walks.py`).
"""

from activities.reading.naming.frames import SEPARATORS
from activities.reading.naming.leads import ATTENDING, Leads
from activities.reading.naming.place import Naming
from activities.reading.naming.posts import post_at
from activities.reading.naming.postwords import FUNCTION
from activities.reading.naming.predicates import Predicates
from activities.reading.naming.sentences import Sentence
from activities.reading.naming.verbs import (
    ABSENT,
    ADMITTED,
    CHAIR,
    ELECTED,
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
_POST_REACH = 40
# "Chuyên đề do đồng chí … xây dựng".
_MADE, _PAPERS = {"xây", "chuẩn", "soạn", "biên", "thực", "đọc"}, {"đề", "cáo", "luận", "bài"}


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
        for n, group in enumerate(groups):
            self._give_group(group, before, self._reach(groups, n))
            before = group[-1].stop
        self.leads.leave(before, bool(groups))

    def _groups(self, namings: list[Naming]) -> list[Group]:
        """Put together the people that only commas or "và" part."""
        groups: list[Group] = []
        for naming in namings:
            gap = self.keys[groups[-1][-1].stop : naming.start] if groups else None
            if gap is not None and len(gap) < 5 and set(gap) <= SEPARATORS:
                groups[-1].append(naming)
            else:
                groups.append([naming])
        return groups

    def _reach(self, groups: list[Group], n: int) -> int:
        """Return how far a predicate may run: to the next person who does something."""
        first = before = groups[n][-1].stop
        frame = self.leads.frame
        for group in groups[n + 1 :] if n + 1 < len(groups) else ():
            if before - first > LONGEST:
                return before
            relation = self.leads.lead(before, group[0].start)[1]
            self.leads.frame = frame
            if relation not in {"object", "of", "content", "told"}:
                return group[0].start
            before = group[-1].stop
        return self.sentence.stop

    def _give_group(self, group: Group, before: int, stop: int) -> None:
        """Give one group its roles from what leads to it and from its predicate."""
        start = group[0].start
        kinds, relation = self.leads.lead(before, start)
        if relation in {"of", "list"} and len(group) > 1 and self._does_alone(group[-1], stop):
            group, alone = group[:-1], group[-1]
            alone.roles |= behind(self.verbs, alone.stop, stop, set(), is_strict=False)
        for naming in group:
            naming.roles |= kinds | naming.functions
        if relation == "object":
            self._act_upon(group, before, stop)
        elif relation in {"subject", "list", "agent"} and ABSENT not in kinds:
            self._act(group, stop, kinds, relation)
        if relation == "agent":
            self._make(group, before, start, stop)

    def _does_alone(self, naming: Naming, stop: int) -> bool:
        """Tell who ends a row but begins a thought: "Sau lời khai mạc của A, B trình bày"."""
        if self.keys[naming.start - 1] not in {",", ";"}:
            return False
        return bool(behind(self.verbs, naming.stop, stop, set(), is_strict=True) - ATTENDING)

    def _act(self, group: Group, stop: int, kinds: set[str], relation: str) -> None:
        """Read the predicate of a group."""
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
            self._win(doers, group[-1].stop, stop, is_elected=ELECTED in does | kinds)

    def _act_upon(self, group: Group, before: int, stop: int) -> None:
        """Read what becomes of those somebody acts upon."""
        self._win(group, group[-1].stop, stop, is_elected=True)
        if self.leads.frames.is_charged(before, group[0].start):
            does = behind(self.verbs, group[-1].stop, stop, set(), is_strict=True) & _CHARGE_ROLES
            self.leads.frame = does & ATTENDING
            for naming in group:
                naming.roles |= does

    def _make(self, group: Group, before: int, start: int, stop: int) -> None:
        """Read "Theo đồng chí …", "Chuyên đề do … xây dựng", "do … hướng dẫn"."""
        if self.keys[start - 1] == "theo":
            for naming in group:
                naming.roles.add(SPEAKER)
        if self.keys[start - 1] != "do":
            return
        end, last = group[-1].stop, group[-1]
        deed = set(self.keys[end : min(stop, end + 3)])
        if deed & _MADE and _PAPERS & set(self.keys[before:start]):
            last.roles = last.roles - {SPEAKER} | {PRESENTER}
        if "hướng" in deed and self.verbs.tell(ADMITTED):
            last.roles = last.roles - {PRESENTER} | {MENTOR}

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
