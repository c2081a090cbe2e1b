"""What leads to a name: "Dự họp có …", "tham luận của …", "trao cho …", "Phát biểu tại lễ, …"."""

from activities.reading.naming.predicates import Predicates, Verb
from activities.reading.naming.verbs import (
    ADMITTED,
    CAME,
    CHAIR,
    ELECTED,
    GUEST,
    HERE,
    LED,
    MENTIONED,
    PRESENTER,
    SAYING,
    SECRETARY,
    SPEAKER,
    TOPIC,
)
from activities.reading.naming.words import Phrases, phrases

LISTING = {":", "là", "có", "gồm", "đón", "tiếp", "mời", "như", "|"}
SEPARATORS = {",", ";", "và", "cùng", "-", "&", "với", "/", ".", "|"}
AGENT = {"nghe", "mời", "do", "khi", "để", "theo", "được", "nhờ", "vì", "bởi", "thì", "mà"}
AGENT |= {"nếu", "rằng", "qua", "xem"}
CHARGED = {"giao", "công", "cử", "cầu", "nghị", "bầu", "định", "nhiệm", "nạp"}
# Behind these a name is what is acted upon; what is done next is done by who was named before.
_OBJECT = Phrases(
    phrases("""
        cho, với, từ tay, qua tay, tặng, trao, chúc mừng, đối với, tới, đến, gửi, gặp, thăm, từ,
        về, cảm ơn, biểu dương, khen thưởng, tuyên dương, tiễn, bổ nhiệm, kết nạp, công nhận, giúp
        đỡ, kèm cặp, của, kỷ luật, động viên, thay, quyết định, xét, giới thiệu, giúp, nhắc, đề cử,
        tín nhiệm, thống nhất, trình, hỏi, bầu ra, bầu, chỉ định, giao, phân công, cử, đề nghị, yêu
        cầu, giao cho, phân công cho, như, chuẩn y
    """)
)
_GIVEN = {SPEAKER, PRESENTER, CHAIR, SECRETARY, HERE, CAME, LED, GUEST}
_PART = Phrases(
    phrases("""
        trong phần, tại phần, ở phần, sang phần, đến phần, phần, trong bài, tại bài, trong lời, với
        bài, qua phần, trong bản, trong ý kiến, trong tham luận, trong bài phát biểu, trong nội
        dung, bằng bài, ở nội dung, người, người được giao, người trực tiếp, người được phân công,
        ban, với lời, bằng lời
    """)
)
_TIME = Phrases(
    phrases("""
        sau đó, tiếp theo, tiếp đó, cũng, đồng thời, ngoài ra, bên cạnh đó, cuối cùng, trước đó,
        ngay sau đó, kế đó, đặc biệt, tiếp tục, trực tiếp, và, còn, trước hết, mở đầu, lần lượt,
        cùng, có
    """)
)
# What is only being carried out: "Triển khai Kế hoạch …, đồng chí …".
_NO_LEAD = {"mở", "triển", "thông", "hướng", "tuyên", "công", "quán", "cập", "đăng", "kiểm"}
_BEHALF = ["thay", "mặt"], ["đại", "diện"], ["về", "phía"]
_WHOSE = {"tham", "báo", "ý", "đề", "chuyên", "bài", "câu"}


class Frames:
    """Reads what stands before names in one sentence."""

    def __init__(self, verbs: Predicates, body: int):
        self.verbs, self.keys, self.body = verbs, verbs.keys, body

    def governing(self, start: int, stop: int) -> set[str]:
        """Return the roles of a list's head: the verbs it begins with, or its last verb."""
        cuts = [i for i in range(start, stop) if self.keys[i] in {",", ";", "("}]
        firsts, afters = [start, *(cut + 1 for cut in cuts)], [*cuts, stop]
        if start > self.body and self.keys[start] not in SEPARATORS | {"("}:
            firsts, afters = firsts[1:], afters[1:]  # the predicate of who was named before
        topics = self._topics(start, stop)
        board = topics and {CHAIR, SECRETARY} & set(topics[-1].kinds)
        if board and not self.verbs.between(topics[-1].stop, stop):
            return board  # "bầu Đoàn chủ tịch gồm"
        for n in reversed(range(len(firsts))):
            first, after = firsts[n], afters[n]
            if verbs := self.verbs.between(first, after):
                while n and self._is_verb_alone(firsts[n - 1], afters[n - 1]):
                    n, first = n - 1, firsts[n - 1]  # "Tới dự, chỉ đạo hội nghị có …"
                chain = self.verbs.chain(self._behind_time(first, after), after)
                return (chain or self._last(verbs, after)) - {SAYING}
        return set(topics[-1].kinds) - {TOPIC} if topics else set()

    def _is_verb_alone(self, first: int, after: int) -> bool:
        verb = self.verbs.at.get(first)
        return bool(verb) and verb.tells and verb.stop == after

    def _topics(self, start: int, stop: int) -> list[Verb]:
        return [verb for verb in self.verbs.all_between(start, stop) if verb.kinds[0] == TOPIC]

    def _last(self, verbs: list[Verb], stop: int) -> set[str]:
        """Return the last verb of a head, with those it is joined to."""
        last = set(verbs[-1].kinds)
        if ELECTED in {kind for verb in verbs for kind in verb.kinds} and last & {CHAIR, SECRETARY}:
            return last  # "bầu Đoàn chủ tịch gồm"
        for verb in verbs:
            chain = self.verbs.chain(verb.start, stop)
            if last - {SAYING} <= chain:
                return chain
        return last

    def _behind_time(self, i: int, stop: int) -> int:
        """Return the place behind "sau đó", "trong phần" and the like."""
        while found := _TIME.at(self.keys, i, stop):
            i = found[0]
        part = _PART.at(self.keys, i, stop)
        return part[0] if part else i

    def leading(self, before: int, start: int) -> set[str]:
        """Return the roles of what is said first: "Phát biểu tại lễ, …", "Trong phần đề dẫn, …"."""
        cuts = [i for i in range(before, start) if self.keys[i] in {",", ";", ":", "."}]
        hard = max((i for i in cuts if self.keys[i] != ","), default=before - 1)
        firsts = [hard + 1, *(cut + 1 for cut in cuts if cut > hard)]
        if before > self.body and hard < before:
            firsts = firsts[1:]
        kinds: set[str] = set()
        for first in firsts:
            verb = self.verbs.at.get(first) or self.verbs.at.get(self._behind_time(first, start))
            begin = verb.start if verb else first
            if verb and verb.tells and self.keys[begin] not in _NO_LEAD:
                kinds |= self.verbs.chain(begin, start) & (_GIVEN | {"strong"})
        return kinds

    def of(self, before: int, start: int) -> set[str]:
        """Return the roles of "tham luận của …", "ý kiến góp ý đồng chí …"."""
        is_of = self.keys[start - 1] == "của"
        end = self._before_quotes(start - 1) if is_of else start
        reach = 40 if before == self.body else 12
        verbs = self.verbs.all_between(max(before, end - reach), end)
        verbs = [verb for verb in verbs if set(verb.kinds) & _GIVEN]
        if not verbs:
            return set()
        last = verbs[-1]
        charges = [
            verb for verb in self.verbs.all_between(before, last.start) if SAYING in verb.kinds
        ]
        if charges and set(last.kinds) & {HERE, CAME, LED}:
            return {MENTIONED}  # at a session still to be held
        is_speech = last.kinds[0] == TOPIC and end - last.stop < 4  # "nhiều ý kiến tâm huyết của"
        is_near = end - last.stop < 1 or is_speech or self.keys[last.start] in _WHOSE
        is_near = is_near and (is_of or end - last.stop < 1)
        has_opinion = "kiến" in self.keys[max(before, end - 7) : end]
        if not is_near or not (is_of or has_opinion):
            return set()
        is_apart = end - last.stop > 0 or last.start == before
        if before > self.body and is_apart and last.kinds[0] != TOPIC:
            return set()  # the predicate of who was named before
        return set(last.kinds) & _GIVEN

    def _before_quotes(self, end: int) -> int:
        """Return the place before words in quotes that end here: tham luận “…” của."""
        if end and self.keys[end - 1] in {"”", '"', "»"}:
            for i in range(end - 2, max(self.body, end - 60), -1):
                if self.keys[i] in {"“", '"', "«"}:
                    return i
        return end

    def is_object(self, before: int, start: int) -> bool:
        """Tell a name that something is done to."""
        return any(
            (found := _OBJECT.at(self.keys, j, start)) and found[0] == start
            for j in range(max(before, start - 4), start)
        )

    def object_roles(self, before: int, start: int) -> set[str]:
        """Return whether who is acted upon is admitted or elected."""
        wanted = {ADMITTED, ELECTED}
        verbs = self.verbs.between(before, start)
        kinds = [set(verb.kinds) & wanted for verb in verbs if set(verb.kinds) & wanted]
        return kinds[-1] if kinds else set()

    def is_charged(self, before: int, start: int) -> bool:
        """Tell a name that a task is given to."""
        near = self.keys[max(before, start - 4) : start]
        return near[-1:] != [] and (
            near[-1] in CHARGED or bool({"phân", "cử", "giao", "ủy"} & set(near))
        )

    def body_before(self, before: int, start: int) -> tuple[int, int] | None:
        """Return the body somebody stands for: "Thay mặt Đảng ủy, đồng chí …"."""
        ends = {",", ";", ":", "có", "gồm"}
        signs = [i for i in range(before, start) if self.keys[i] in ends]
        begins, ends = [before, *(i + 1 for i in signs)], [*signs, start]
        for begin, end in zip(begins, ends, strict=True):
            if self.keys[begin : begin + 2] in _BEHALF and end > begin + 2:
                return begin + 2, end
        return None

    def is_given_word(self, before: int, start: int) -> bool:
        """Tell "nhường lời cho …"."""
        return {"nhường", "lời"} <= set(self.keys[max(before, start - 5) : start])

    def is_paper_given(self, before: int, start: int) -> bool:
        """Tell what was given to somebody and done: "Chuyên đề được giao cho … trình bày"."""
        gap = set(self.keys[before:start])
        return "được" in gap and bool(gap & _WHOSE) and not gap & {"sau", "tới"}

    def is_content(self, before: int, start: int) -> bool:
        """Tell a name inside what somebody says: "… nhấn mạnh đồng chí B đã …"."""
        if before == self.body:
            return False
        gap = self.keys[before:start]
        if gap[0] in SEPARATORS - {"|"}:
            return False
        if ":" in gap or "|" in gap:
            return not self._is_result(before, start)
        if {",", ";"} & set(gap):
            return False
        return self.says(before, start)

    def _is_result(self, before: int, start: int) -> bool:
        """Tell "… công bố kết quả: ông A đạt 18/19 phiếu", and a label: "; thư ký: đồng chí B"."""
        gap = self.keys[before:start]
        if ("kết" in gap and "quả" in gap) or self.body_before(before, start):
            return True
        if gap[-1] != ":" or ";" not in gap:
            return False
        begin = start - gap[::-1].index(";")
        verb = self.verbs.at.get(begin)
        return bool(verb) and verb.stop == start - 1 and SAYING not in verb.kinds

    def says(self, before: int, start: int) -> bool:
        """Tell whether a verb of saying, or of charging, stands between two places."""
        return any(SAYING in verb.kinds for verb in self.verbs.all_between(before, start))

    def is_done_to_others(self, before: int, start: int) -> bool:
        """Tell who does something to the person told of: "được tiểu đội trưởng, …, nhắc"."""
        near = self.keys[max(before, start - 6) : start]
        place = max((i for i, word in enumerate(near) if word in {"được", "bị"}), default=None)
        if place is None or near[-1] in AGENT | {"cho"} or "," in near[place:]:
            return False
        return not self.verbs.all_between(start - len(near) + place, start)
