"""What somebody does, read from the words behind a name.

The verbs of a sentence are found once; a verb in quotes, in the name of a document or in somebody's
post tells nothing.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from activities.reading.apposition import Naming
from activities.reading.sentences import Sentence
from activities.reading.verbs import (
    ABSENT,
    ADVERBS,
    CAME,
    CHAIR,
    ELECTED,
    FUTURE,
    GUEST,
    HERE,
    LED,
    MENTIONED,
    NEGATIONS,
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
from activities.reading.words import Phrases, Words, phrases

_JOINTS = set("và - rồi cùng đồng thời vừa cũng sau đó kết hợp & , như".split())
_RESUMES = {"thời", "đó", "rồi"}
# Behind "được", these let somebody do it; any other verb is done to them.
_CHARGES = {"giao", "công", "cử", "mời", "định", "bầu", "quyền"}
_SUBJECTS = Phrases(
    phrases("""
    chi bộ, hội nghị, đại hội, cuộc họp, buổi họp, buổi sinh hoạt, buổi lễ, các đồng chí, các đảng viên,
    các đại biểu, các ý kiến, toàn thể, đảng viên, đại biểu, tập thể, chi ủy, đảng ủy, đảng bộ, mọi người,
    nhiều đồng chí, một số đồng chí, diễn đàn, tọa đàm, đơn vị, nhà trường, lãnh đạo, đoàn, tổ đảng,
    nhân dân, bà con, mỗi đảng viên, nhiều ý kiến, đại diện, ban giám hiệu, ban giám đốc, đảng viên mới
    """)
)
# After presenting, only these are a speech of its own.
_SPEECHES = {"phát", "kết", "khai", "bế", "tham", "thảo", "góp", "trao", "giải", "đáp", "trả"}
_PAPERS = set(
    phrases("""
    định, cáo, quyết, thị, bản, thảo, đề, báo, luận, dẫn, lệ, luật, văn, hoạch, quy, nghị, chuyên, dự, thông,
    hướng, điều, công, lịch
    """)
)
_ATTENDS = {HERE, CAME, LED}
_NAMED_ROLES = {PRESENTER, CHAIR, SECRETARY, ABSENT}  # "Đ/c A - Bí thư: chủ tọa"
_LONGEST = 400  # words; a predicate further away belongs to somebody else


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
        is_to_come = bool(FUTURE & set(before)) or _is_later(behind)
        if self.keys[start] == "đọc" and kinds == (PRESENTER,) and not _PAPERS & set(behind[:4]):
            kinds = kinds if self.quiet & set(range(stop, stop + 7)) else (SPEAKER,)
        return Verb(start, stop, kinds, bool(NEGATIONS & set(before[-2:])), is_to_come)

    def _is_number(self, i: int) -> bool:
        """Tell the number of a document: "Kết luận số 21", not "báo cáo số liệu"."""
        return i < self.stop and (self.keys[i][0].isdigit() or self.keys[i] == ":")

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
                i = verb.stop
            elif self.keys[i] in _JOINTS:
                i += 1
            elif adverb := ADVERBS.at(self.keys, i, stop):
                i = adverb[0]
            else:
                break
        return kinds

    def add(self, kinds: set[str], verb: Verb) -> None:
        """Add what a verb tells; directions by who attends are only attending."""
        is_directing = self.keys[verb.start : verb.stop] == ["chỉ", "đạo"]
        if is_directing and kinds & _ATTENDS and SPEAKER not in kinds:
            kinds.add(LED)
        elif verb.is_to_come:
            kinds.add(MENTIONED)
        elif SPEAKER not in verb.kinds or PRESENTER in verb.kinds:
            kinds.update(verb.kinds)
        elif self.keys[verb.start] in _SPEECHES:
            kinds.update({SPEAKER, STRONG})
        elif PRESENTER not in kinds:
            kinds.add(SPEAKER)

    def behind(self, start: int, stop: int, known: set[str], *, is_strict: bool) -> set[str]:
        """Return the kinds of what is done by who is named before `start`.

        `is_strict`: the verb must follow directly. `known` is what led to the name.
        """
        return _Walk(self, set(known), is_strict).through(start, min(stop, start + _LONGEST))


class _Walk:
    """A walk through the words behind a name, from verb to verb of the same person."""

    def __init__(self, verbs: Predicates, kinds: set[str], is_strict: bool):
        self.verbs, self.kinds, self.is_strict = verbs, kinds, is_strict
        self.keys = verbs.keys
        self.is_chained, self.is_seen = True, False
        self.is_saying, self.is_passive = False, False

    def through(self, i: int, stop: int) -> set[str]:
        """Walk from `i` on; return what the verbs tell."""
        self.first = i
        while i < stop:
            after = self._step(i, stop)
            if after is None:
                break
            i = after
        return self.kinds

    def _step(self, i: int, stop: int) -> int | None:
        """Return the place behind one word, sign or verb, None where the predicate ends."""
        sign = self.keys[i]
        if sign == "(":
            return next((j + 1 for j in range(i, min(stop, i + 40)) if self.keys[j] == ")"), i + 1)
        if i in self.verbs.taken:
            self.is_chained = False
            return max(i + 1, self.verbs.taken[i])
        if sign in {":", "|"}:
            self._quote(i, stop)
            return None
        if sign == ";" and not self.is_seen and _SUBJECTS.at(self.keys, i + 1, stop):
            self.is_strict = False  # "…; các đồng chí trong Ban Giám đốc dự hội nghị"
            return i + 1
        if sign == ";" or (sign == "," and self._is_new_subject(i + 1, stop)):
            return None
        adverb = ADVERBS.at(self.keys, i, stop)
        verb = self.verbs.at.get(i)
        if verb and not (adverb and adverb[0] > verb.stop):
            self._verb(verb)
            return verb.stop
        if sign in _JOINTS:
            self.is_chained = True
            return i + 1
        if adverb:
            self.is_passive = self.is_passive or self.keys[adverb[0] - 1] in {"được", "bị"}
            return adverb[0]
        if self.is_strict and not self.is_seen:
            return None
        self.is_chained = False
        return i + 1

    def _is_new_subject(self, i: int, stop: int) -> bool:
        return self.is_seen and bool(_SUBJECTS.at(self.keys, i, stop))

    def _quote(self, i: int, stop: int) -> None:
        """Read a colon: words said follow it where no verb stood before."""
        is_near = i - self.first < 9 and not self.kinds - {STRONG}
        if (not self.is_seen or is_near) and i + 1 < stop and not self.keys[i + 1][0].isdigit():
            chain = self.verbs.chain(i + 1, stop)
            self.kinds.update(chain if chain & _NAMED_ROLES else {SPEAKER, STRONG})

    def _verb(self, verb: Verb) -> None:
        if self.is_passive and self.keys[verb.stop - 1] in _CHARGES:
            self.is_passive = False
            if ELECTED in verb.kinds:
                self.kinds.add(ELECTED)
            return
        fits = self.is_chained or not self.is_seen
        if self.is_saying:
            fits = self.is_chained and self.keys[verb.start - 1] in _RESUMES
        if GUEST in verb.kinds and self.kinds & _ATTENDS:
            fits = True  # "dự với tư cách khách mời"
        is_of_words = bool({SPEAKER, PRESENTER} & set(verb.kinds))
        if fits and verb.tells and not (self.is_passive and is_of_words):
            self.verbs.add(self.kinds, verb)
        self.is_saying = self.is_saying or (fits and SAYING in verb.kinds)
        if self.keys[verb.start] == "chuẩn" and verb.kinds[0] == TOPIC:
            self.kinds.add(PRESENTER)  # "người được giao chuẩn bị chuyên đề"
        if SECRETARY in verb.kinds and ELECTED in self.kinds:
            self.kinds = self.kinds - {ELECTED} | {SECRETARY}  # "được bầu làm thư ký"
        if verb.kinds[0] not in {TOPIC, NOUN}:
            self.is_seen = True
        self.is_chained = self._goes_on(verb)
        self.is_passive = False

    def _goes_on(self, verb: Verb) -> bool:
        """Tell whether the next word may be a verb of the same person: "dự phát biểu"."""
        is_speech = self.keys[verb.start] == "phát" and SPEAKER in verb.kinds
        return is_speech or bool(set(verb.kinds) & _ATTENDS)


def _is_later(behind: list[str]) -> bool:
    """Tell a day still to come behind a verb: "nói chuyện vào ngày 14/7 tới"."""
    for i, word in enumerate(behind):
        if word in {",", ";", "."}:
            return False
        if word == "tới" and i and behind[i + 1 : i + 2] in ([], [","], [";"], ["."]):
            return behind[i - 1][0].isdigit() or behind[i - 1] in {"tháng", "tuần", "kỳ", "quý"}
    return False
