"""What somebody does: the verbs behind a name, as far as they are the same person's."""

from activities.reading.naming.predicates import ATTENDS, JOINTS, Predicates, Verb
from activities.reading.naming.smallwords import ADVERBS
from activities.reading.naming.verbs import (
    ABSENT,
    CHAIR,
    ELECTED,
    GUEST,
    NOTHING,
    NOUN,
    PRESENTER,
    SAYING,
    SECRETARY,
    SPEAKER,
    STRONG,
    TOPIC,
)
from activities.reading.naming.words import Phrases, phrases

_RESUMES = {"thời", "đó", "rồi"}
# Behind "được", these let somebody do it; any other verb is done to them.
_CHARGES = {"giao", "công", "cử", "mời", "định", "bầu", "quyền"}
_SUBJECTS = Phrases(
    phrases("""
        chi bộ, hội nghị, đại hội, cuộc họp, buổi họp, buổi sinh hoạt, buổi lễ, các đồng chí, các
        đảng viên, các đại biểu, các ý kiến, toàn thể, đảng viên, đại biểu, tập thể, chi ủy, đảng
        ủy, đảng bộ, mọi người, nhiều đồng chí, một số đồng chí, diễn đàn, tọa đàm, đơn vị, nhà
        trường, lãnh đạo, đoàn, tổ đảng, nhân dân, bà con, mỗi đảng viên, nhiều ý kiến, đại diện,
        ban giám hiệu, ban giám đốc, đảng viên mới
    """)
)
_NAMED_ROLES = {PRESENTER, CHAIR, SECRETARY, ABSENT}  # "Đ/c A - Bí thư: chủ tọa"
_ON_BEHALF = {"mặt", "diện"}
_INTO = {"vào", "trong", "gia", "thuộc", "cử"}
_MOTIONS = {"đến", "về", "tới", "lên", "xuống", "sang"}
LONGEST = 400  # words; a predicate further away belongs to somebody else


def behind(
    verbs: Predicates, start: int, stop: int, known: set[str], *, is_strict: bool
) -> set[str]:
    """Return the kinds of what is done by who is named before `start`.

    `is_strict`: the verb must follow directly. `known` is what led to the name.
    """
    return _Walk(verbs, set(known), is_strict).through(start, min(stop, start + LONGEST))


class _Walk:
    """A walk through the words behind a name, from verb to verb of the same person."""

    def __init__(self, verbs: Predicates, kinds: set[str], is_strict: bool):
        self.verbs, self.kinds, self.is_strict = verbs, kinds, is_strict
        self.keys = verbs.keys
        self.is_chained, self.is_seen = True, False
        self.is_saying, self.is_passive, self.is_on_behalf = False, False, False
        self.is_shared = False

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
            self.is_strict, self.is_shared = (
                False,
                True,
            )  # "…; các đồng chí trong Ban Giám đốc dự hội nghị"
            return i + 1
        if sign == ";" or (sign == "," and self._is_new_subject(i + 1, stop)):
            return None
        adverb = ADVERBS.at(self.keys, i, stop)
        verb = self.verbs.at.get(i)
        if verb and not (adverb and adverb[0] > verb.stop):
            self._verb(verb)
            return verb.stop
        if sign in JOINTS:
            self.is_chained = True
            return i + 1
        if adverb:
            self.is_passive = self.is_passive or self.keys[adverb[0] - 1] in {"được", "bị"}
            if _ON_BEHALF & set(self.keys[i : adverb[0]]):
                self.is_on_behalf, self.is_seen = True, False  # another deed begins
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
        if self.is_shared:  # all that others in the row do as well is attending
            fits = fits and bool(set(verb.kinds) & ATTENDS)
        if self.kinds & ATTENDS and SAYING in verb.kinds:
            fits = True  # "dự sinh hoạt cùng chi bộ lưu ý"
        if self.is_saying:
            fits = self.is_chained and self.keys[verb.start - 1] in _RESUMES
        if GUEST in verb.kinds and self.kinds & ATTENDS:
            fits = True  # "dự với tư cách khách mời"
        is_of_words = bool({SPEAKER, PRESENTER} & set(verb.kinds))
        if fits and verb.tells and not (self.is_passive and is_of_words):
            self.verbs.add(self.kinds, verb)
        self.is_saying = self.is_saying or (fits and SAYING in verb.kinds)
        if self.keys[verb.start] == "chuẩn" and verb.kinds[0] == TOPIC:
            self.kinds.add(PRESENTER)  # "người được giao chuẩn bị chuyên đề"
        if SECRETARY in verb.kinds and ELECTED in self.kinds:
            self.kinds = self.kinds - {ELECTED} | {SECRETARY}  # "được bầu làm thư ký"
        if {CHAIR, TOPIC} <= set(verb.kinds) and self.keys[verb.start - 1] in _INTO:
            self.kinds.add(CHAIR)  # "được bầu vào Đoàn chủ tịch"
        if self.keys[verb.start : verb.stop] == ["sinh", "hoạt"]:
            self.is_chained = False
            return  # "đảng viên sinh hoạt tại chi bộ": who one is, no deed
        if self.is_on_behalf and verb.kinds[0] == NOTHING:
            self.is_passive = False
            return  # "thay mặt các đảng viên được nhận Huy hiệu, …"
        self.is_chained = self._goes_on(verb)
        if verb.kinds[0] not in {TOPIC, NOUN}:
            self.is_seen = True
        self.is_passive = False

    def _goes_on(self, verb: Verb) -> bool:
        """Tell whether the next word may be a verb of the same person: "dự phát biểu"."""
        is_speech = self.keys[verb.start] == "phát" and SPEAKER in verb.kinds
        is_motion = self.keys[verb.start] in _MOTIONS and not self.is_seen
        return is_speech or is_motion or bool(set(verb.kinds) & ATTENDS)
