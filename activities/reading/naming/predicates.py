"""What somebody does, read from the words behind a name.

The verbs of a sentence are found once; a verb in quotes, in the name of a document or in somebody's
post tells nothing.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from activities.reading.naming.place import Naming
from activities.reading.naming.sentences import Sentence
from activities.reading.naming.smallwords import ADVERBS, FUTURE, NEGATIONS
from activities.reading.naming.verbs import (
    CAME,
    HERE,
    LED,
    MENTIONED,
    NOTHING,
    NOUN,
    PRESENTER,
    SAYING,
    SECRETARY,
    SPEAKER,
    STRONG,
    TOPIC,
    VERBS,
)
from activities.reading.naming.words import Words, phrases

JOINTS = {"và", "-", "rồi", "cùng", "đồng", "thời", "vừa", "cũng", "sau", "đó", "&", ",", "như"}
# After presenting, only these are a speech of its own.
_SPEECHES = {"phát", "kết", "khai", "bế", "tham", "thảo", "góp", "trao", "giải", "đáp", "trả"}
_PAPERS = set(
    phrases("""
        định, cáo, quyết, thị, bản, thảo, đề, báo, luận, dẫn, lệ, luật, văn, hoạch, quy, nghị,
        chuyên, dự, thông, hướng, điều, công, lịch, danh
    """)
)
_DOCUMENTS = {"nghị", "kết", "chỉ", "quy", "hướng", "chuyên", "thời", "kế", "văn", "luật"}
ATTENDS = {HERE, CAME, LED}


@dataclass(frozen=True)
class Verb:
    """One verb: its place, the kinds of roles it tells, whether it is denied or still to come."""

    start: int
    stop: int
    kinds: tuple[str, ...]
    is_denied: bool = False
    is_to_come: bool = False

    @property
    def tells(self) -> bool:
        """Tell whether it says anything of a role."""
        return not (self.is_denied or self.kinds[0] in {NOTHING, NOUN, TOPIC})


class Predicates:
    """The verbs of one sentence."""

    def __init__(self, words: Words, sentence: Sentence, namings: list[Naming], quiet: set[int]):
        self.words, self.keys, self.stop = words, words.keys, sentence.stop
        self.taken = {one.start: one.stop for one in namings}
        self.quiet = quiet
        self.at = {verb.start: verb for verb in self._verbs(sentence)}
        self.kinds = {kind for verb in self.at.values() for kind in verb.kinds}

    def _verbs(self, sentence: Sentence) -> Iterable[Verb]:
        i, is_quoted = sentence.body, False
        while i < sentence.stop:
            sign = self.words.words[i]
            if sign in {"“", "«"} or (sign == '"' and not is_quoted):
                is_quoted = True
            elif sign in {"”", "»", '"'}:
                is_quoted = False
            if i in self.taken:
                i = max(i + 1, self.taken[i])
                continue
            found = None if is_quoted or i in self.quiet else VERBS.at(self.keys, i, sentence.stop)
            adverb = ADVERBS.at(self.keys, i, sentence.stop)
            if found is None or (adverb and adverb[0] > found[0]):
                i = adverb[0] if adverb else i + 1
                continue
            if not (self.keys[found[0] : found[0] + 1] == ["số"] and self._is_number(found[0] + 1)):
                yield self._verb(i, *found, sentence.body)
            i = found[0]

    def _verb(self, start: int, stop: int, kinds: tuple[str, ...], body: int) -> Verb:
        before = self.keys[max(body, start - 3) : start]
        behind = self.keys[stop : stop + 14]
        if self.keys[start] == "ghi" and "biên" in behind[:3]:
            kinds = (SECRETARY,)  # "ghi luôn biên bản"
        if self.keys[start] in {"thông", "tóm"} and kinds == (SPEAKER,):
            is_paper = _DOCUMENTS & set(behind[:2]) or self.quiet & set(range(stop, stop + 3))
            kinds = (PRESENTER,) if is_paper else kinds
        is_to_come = bool(FUTURE & set(before)) or _is_later(behind)
        if self.keys[start] == "đọc" and kinds == (PRESENTER,) and not _PAPERS & set(behind[:4]):
            kinds = kinds if self.quiet & set(range(stop, stop + 7)) else (SPEAKER,)
        return Verb(start, stop, kinds, bool(NEGATIONS & set(before[-2:])), is_to_come)

    def _is_number(self, i: int) -> bool:
        """Tell the number of a document: "Kết luận số 21", not "báo cáo số liệu"."""
        return i < self.stop and (self.keys[i][0].isdigit() or self.keys[i] == ":")

    def tell(self, kind: str) -> bool:
        """Tell whether any verb of the sentence is of a kind."""
        return kind in self.kinds

    def between(self, start: int, stop: int) -> list[Verb]:
        """Return the verbs between two places that tell of a role."""
        return [verb for verb in self.all_between(start, stop) if verb.tells]

    def all_between(self, start: int, stop: int) -> list[Verb]:
        """Return all verbs between two places, and the names of what is said or written."""
        return [self.at[i] for i in range(start, stop) if i in self.at]

    def chain(self, start: int, stop: int) -> set[str]:
        """Return the kinds of the verbs joined with the one at `start`: "dự và phát biểu"."""
        kinds: set[str] = set()
        i = start
        while i < stop:
            verb = self.at.get(i)
            if verb and verb.tells:
                self.add(kinds, verb)
                if SAYING in verb.kinds:
                    break
                i = verb.stop
            elif self.keys[i] in JOINTS:
                i += 1
            elif adverb := ADVERBS.at(self.keys, i, stop):
                i = adverb[0]
            else:
                break
        return kinds

    def add(self, kinds: set[str], verb: Verb) -> None:
        """Add what a verb tells; directions by who attends are only attending."""
        is_directing = self.keys[verb.start : verb.stop] == ["chỉ", "đạo"]
        if is_directing and kinds & ATTENDS and SPEAKER not in kinds:
            kinds.add(LED)
        elif verb.is_to_come:
            kinds.add(MENTIONED)
        elif SPEAKER not in verb.kinds or PRESENTER in verb.kinds:
            kinds.update(verb.kinds)
        elif self.keys[verb.start] in _SPEECHES:
            kinds.update({SPEAKER, STRONG})
        elif PRESENTER not in kinds:
            kinds.add(SPEAKER)


def _is_later(behind: list[str]) -> bool:
    """Tell a day still to come behind a verb: "nói chuyện vào ngày 14/7 tới"."""
    for i, word in enumerate(behind):
        if word in {",", ";", "."}:
            return False
        if (
            word == "tới"
            and {"vào", "ngày"} & set(behind[:i])
            and behind[i + 1 : i + 2] in ([], [","], [";"], ["."])
        ):
            return behind[i - 1][0].isdigit() or behind[i - 1] in {"tháng", "tuần", "kỳ", "quý"}
    return False
