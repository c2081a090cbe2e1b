"""What leads to the people of a sentence, and the heads of lists that run on.

A list may run over sentences of a line ("Chủ trì: …. Thư ký: …"), or over lines: "Thành phần dự
họp:" and a row for each person. What leads to a name inside its sentence is read by `frames.py`.
"""

from activities.reading.naming.frames import AGENT, LISTING, SEPARATORS, Frames
from activities.reading.naming.place import Naming
from activities.reading.naming.predicates import Predicates
from activities.reading.naming.sentences import Sentence
from activities.reading.naming.smallwords import FUTURE
from activities.reading.naming.verbs import (
    ABSENT,
    CAME,
    CHAIR,
    GUEST,
    HERE,
    LED,
    MENTIONED,
    PRESENTER,
    SECRETARY,
    SPEAKER,
    TOPIC,
)

ATTENDING = {HERE, CAME, LED, GUEST}
# Heads of lists that may stand on a line of their own, without a colon.
_LABELS = ATTENDING | {ABSENT, CHAIR, SECRETARY}
_SPOKEN = {SPEAKER, PRESENTER}
_SAID = {":", "“", '"'}
_LONGEST_LABEL = 12
_SIGNS = {",", ";", "-", "(", ")", ":", ".", "|", "“", "”", '"', "của", "/"}
_QUOTES = {"“", '"', "«", "”", "»"}
_BRACKETS = {"(", ")"}


class Leads:
    """Remembers the heads of lists from sentence to sentence.

    `head` are the kinds of a list that runs over lines, `frame` of one inside a line.
    """

    def __init__(self, keys: list[str]):
        self.keys = keys
        self.head: set[str] = set()
        self.frame: set[str] = set()
        self.line = -1

    def enter(self, sentence: Sentence, namings: list[Naming], verbs: Predicates) -> None:
        """Begin a sentence: forget the lists that it does not go on with."""
        self.sentence, self.verbs = sentence, verbs
        self.frames = Frames(verbs, sentence.body)
        is_list = bool(namings) and namings[0].start == sentence.body and not verbs.at
        if not (sentence.line == self.line and is_list):
            self.frame = set()
        self.line = sentence.line
        is_row = namings and self._is_bare_gap(sentence.body, namings[0].start)
        if not (sentence.is_item or is_row):
            self.head = set()

    def leave(self, before: int, has_names: bool) -> None:
        """End a sentence, whose last name ends at `before`: keep the head of a list."""
        sentence = self.sentence
        if not sentence.is_last or has_names:
            return
        own = self.frames.governing(before, sentence.stop)
        words = self.keys[before : sentence.stop]
        if not words:
            return
        if words[-1] in {":", "-", "gồm"}:
            self.head = own or (self.head if sentence.is_item else set())
        elif len(words) < _LONGEST_LABEL and not sentence.is_item:
            self.head = self._label(own, words)

    def _label(self, own: set[str], words: list[str]) -> set[str]:
        """Return the kinds of a line that is a label, or the head of a table."""
        is_table = "," in words or {CHAIR, SECRETARY} <= own
        if not is_table:
            return own & _LABELS
        says = {"ý", "tóm", "nội"} & set(words) and {"tên", "người"} & set(words)
        return {SPEAKER} if says else set()

    def lead(self, before: int, start: int) -> tuple[set[str], str]:
        """Return the roles told before a name, and how it is led to.

        list: "Dự họp có …" · of: "tham luận của …" · object: "trao cho …" · agent: "nghe …" ·
        content: inside what somebody says · told: "được … nhắc" · subject: anything else.
        """
        is_first, frames = before == self.sentence.body, self.frames
        if is_first and (self.head or self.frame) and self._is_bare_gap(before, start):
            return set(self.head or self.frame), "list"
        if start == before:
            return set(), "subject"
        end = self._before_ordinal(before, start)
        last = self.keys[end - 1]
        if last == ";" and self.frame & _SPOKEN and _SAID & set(self.keys[before:start]):
            return set(self.frame), "list"  # "Ý kiến: A: …; B: …"
        is_said = last == ":" and frames.says(before, end) and not self._ends_label(before, end)
        if frames.is_content(before, end) or is_said:
            return set(), "content"
        if kinds := self._listed(before, end, is_first):
            self.frame = set(kinds)
            return kinds, "list"
        is_row = last in {"của", "("} or (end < start and last in {";", ","})
        if is_row and self.frame and self._is_bare_gap(before, start):
            return set(self.frame), "list"
        if of := frames.of(before, start):
            self.frame = set(of)
            return of, "of"
        if frames.is_done_to_others(before, start):
            return set(), "told"
        if last in AGENT:
            is_to_come = FUTURE & set(self.keys[max(before, start - 4) : start])
            return ({MENTIONED}, "content") if is_to_come else (set(), "agent")
        if frames.is_object(before, start):
            return frames.object_roles(before, start), "object"
        if self._runs_on(before, start, is_first):
            return set(self.frame), "list"
        return frames.leading(before, start), "subject"

    def _listed(self, before: int, start: int, is_first: bool) -> set[str]:
        """Return the kinds of a list a name begins: "Chủ trì: …", "Dự họp có …"."""
        if label := self._labelled(before, start):
            return label
        last, gap = self.keys[start - 1], self.keys[before:start]
        if last == "," and self.keys[start - 2] == ":":
            last = ":"  # the cell of a table behind its label
        if last == "(":
            return self._before_bracket(before, start)
        if last not in LISTING or not (is_first or (SEPARATORS | _BRACKETS) & set(gap)):
            return set()
        if kinds := self.frames.governing(before, start):
            return set(kinds)
        cuts = [i + 1 for i in range(before, start - 1) if self.keys[i] in SEPARATORS]
        if self.verbs.between(max(cuts, default=before), start):
            return set()
        return set(self.frame or (self.head if is_first else set()))

    def _ends_label(self, before: int, end: int) -> bool:
        """Tell a label that says nothing: "Người được giao ghi biên bản: …"."""
        verbs = self.verbs.all_between(before, end)
        is_first = before == self.sentence.body
        return is_first and bool(verbs) and bool(_LABELS & set(verbs[-1].kinds))

    def _labelled(self, before: int, start: int) -> set[str]:
        """Return the role a label tells right before a name: "; thư ký – …"."""
        if self.keys[start - 1] not in {":", "-", "|"}:
            verbs = [verb for verb in self.verbs.all_between(before, start) if verb.stop == start]
            is_counted = self.keys[start][0].isdigit()
            kinds = {kind for verb in verbs for kind in verb.kinds}
            return kinds & (_LABELS if is_counted else {ABSENT})  # "Vắng 02 đồng chí: …"
        begin = max((i for i in range(before, start) if self.keys[i] in {";", ","}), default=None)
        begin = self.sentence.body if begin is None else begin + 1
        verb = self.verbs.at.get(begin)
        return set(verb.kinds) & _LABELS if verb and verb.stop == start - 1 else set()

    def _before_bracket(self, before: int, start: int) -> set[str]:
        """Return the kinds of "vắng (…", "04 ý kiến (…", "tham luận: “…” (…"."""
        kinds = self.frames.governing(before, start)
        if self.keys[start - 2] in _QUOTES:
            return (kinds or self.frame) & _SPOKEN
        verbs = self.verbs.all_between(before, start)
        is_near = verbs and verbs[-1].kinds[0] == TOPIC and verbs[-1].stop == start - 1
        if is_near:
            return kinds & (_SPOKEN | {ABSENT})
        is_row = ":" in self.keys[before:start] or not verbs  # "Dự họp: Chi ủy (…), tổ 1 (…)"
        return (kinds or self.frame) & (ATTENDING | {ABSENT} if is_row else {ABSENT})

    def _before_ordinal(self, before: int, start: int) -> int:
        """Return the place before the number of a list's row: "Tham luận: (1) …; (2) …"."""
        i = start
        while i > before and (self.keys[i - 1] in {"(", ")", "."} or self._is_number(i - 1)):
            i -= 1
        is_row = i > before and self.keys[i - 1] in {":", ";", ",", "gồm"}
        return i if is_row and any(map(self._is_number, range(i, start))) else start

    def _is_number(self, i: int) -> bool:
        return self.keys[i].isdigit() and len(self.keys[i]) < 3

    def _is_bare_gap(self, before: int, start: int) -> bool:
        """Tell a row whose name only a number, a sign or words in quotes stand before."""
        is_quoted = False
        for key in self.keys[before:start]:
            if key in _QUOTES:
                is_quoted = key in {"“", "«"} or (key == '"' and not is_quoted)
            elif not is_quoted and key not in _SIGNS and not key[0].isdigit():
                return False
        return True

    def _runs_on(self, before: int, start: int, is_first: bool) -> bool:
        """Tell a list that goes on behind somebody without a name: ", lãnh đạo xã và …"."""
        if ABSENT in self.frame and not is_first:
            return not self.verbs.between(before, start)
        if self.keys[start - 1] not in {",", "và", ";", "cùng", "-"}:
            return False
        if not is_first:
            return bool(self.frame) and not self.verbs.between(before, start)
        is_listed = {"có", "gồm", ":"} & set(self.keys[before:start])
        kinds = self.frames.governing(before, start) if is_listed else set()
        self.frame = kinds if kinds & ATTENDING else set()
        return bool(self.frame)
