"""Posts, classes and units told behind a name: "– Bí thư Chi bộ, Trưởng phòng", "(lớp K62)"."""

from activities.reading.naming.honorifics import HONORIFICS, titles_at
from activities.reading.naming.names import full_name, is_name_word
from activities.reading.naming.place import Naming
from activities.reading.naming.posts import is_doubtful, post_at, unit_at
from activities.reading.naming.postwords import BEFORE_POST, HEADS, OFFICE
from activities.reading.naming.sentences import Sentence
from activities.reading.naming.unitwords import UNITS
from activities.reading.naming.verbs import (
    ABSENT,
    CAME,
    CHAIR,
    GUEST,
    HERE,
    LED,
    PRESENTER,
    SECRETARY,
    SPEAKER,
    VERBS,
)
from activities.reading.naming.words import Phrases, Words, phrases

_JOINTS = Phrases(
    phrases("""
        là, kiêm, kiêm nhiệm, đồng thời là, hiện là, đang là, hiện đang là, nguyên là, và là, và
        kiêm, kiêm cả, đồng thời giữ chức, đang giữ chức, giữ chức vụ, vốn là, đồng thời kiêm, đồng
        thời, chức vụ:, chức danh:
    """)
)
_SIGNS = {",", "-", ":", "|"}
_ACTS = {SPEAKER, PRESENTER, CHAIR, HERE, CAME, LED}
_SMALL_UNITS = {"lớp", "tổ", "phòng", "khoa", "k"}
# "Đ/c Nguyễn Văn A, sinh năm 1990, giáo viên": what stands between a name and a post.
_ASIDE = {"sinh", "sn", "tuổi", "quê", "dân"}


class Apposition:
    """Reads on behind one name."""

    def __init__(self, words: Words, naming: Naming, stop: int, quiet: set[int], is_loud: bool):
        self.words, self.keys, self.naming = words, words.keys, naming
        self.stop, self.quiet, self.is_loud = stop, quiet, is_loud

    def read(self) -> None:
        """Read all posts behind the name; `naming.stop` is moved behind them."""
        i, is_first = self.naming.stop, True
        while i < self.stop:
            if self.keys[i] == "(":
                after = self._bracket(i)
            elif is_first and (aside := self._behind_aside(i)):
                i = aside
                continue
            else:
                after = self._next(i, is_first)
                is_first = is_first and after is None
            if after is None:
                return
            self.naming.stop = i = after

    def has_post(self, i: int) -> bool:
        """Tell whether a post may begin at `i`."""
        found = HEADS.at(self.keys, i, self.stop) or BEFORE_POST.at(self.keys, i, self.stop)
        return bool(found) and i not in self.quiet

    def is_name(self, i: int) -> bool:
        return is_name_word(self.words, i, self.is_loud) and i not in self.quiet

    def _behind_aside(self, i: int) -> int | None:
        """Return the sign behind ", sinh năm 1990," or ", 91 tuổi," where a post follows it."""
        if self.keys[i] not in {",", "-"}:
            return None
        near = self.keys[i + 1 : i + 3]
        if (
            near == ["sinh", "viên"]
            or not (_ASIDE & set(near))
            or (near[0] not in _ASIDE and not near[0][0].isdigit())
        ):
            return None
        for j in range(i + 1, min(self.stop, i + 10)):
            if self.keys[j] == ",":
                self.naming.stop = j
                return j
        return None

    def _next(self, i: int, is_first: bool) -> int | None:
        """Return the end of the post that begins at `i`, behind signs and small words."""
        begin = self._begins(i, is_first)
        if begin is None:
            return None
        return self._post(begin, self.keys[begin - 1], is_first)

    def _begins(self, i: int, is_first: bool) -> int | None:
        start, keys = i, self.keys
        while i < self.stop and keys[i] in _SIGNS:
            i += 1
        joint = _JOINTS.at(keys, i, self.stop)
        i = joint[0] if joint else i
        while joint and i < self.stop and keys[i] in _SIGNS:
            i += 1
        if i >= self.stop or i in self.quiet:
            return None
        if i > start:
            return i
        head = HEADS.at(keys, i, self.stop)
        is_office = bool(head) and head[1] == OFFICE and head[0] - i > 1
        return i if is_first and (self.words.is_capital(i) or is_office) else None

    def _post(self, i: int, joint: str, is_first: bool) -> int | None:
        """Read one post, or one unit; return its end."""
        naming = self.naming
        end = titles_at(self.keys, i, self.stop)
        if end and not (end < self.stop and self.is_name(end)) and not self.has_post(i):
            naming.title = naming.title or (i, end)
            return end
        post = post_at(self.words, i, self.stop, self.is_loud) if self.has_post(i) else None
        if post is None:
            is_cell = self.words.words[i - 1].isspace()  # the next column of a table
            return self._unit(i, joint) if joint in {"-", ",", "|"} and not is_cell else None
        if (
            joint == ":"
            and post.stop < self.stop
            and self.keys[post.stop] not in {".", ",", ";", "-"}
        ):
            return None
        if is_doubtful(self.words, post) and joint != "-":
            return None
        if post.meets is not None and not (is_first and joint == "-"):
            return None  # it stands before the next name
        if not is_first and joint == "," and self._leads_to_name(post.stop):
            return None
        naming.keep(self.words, post)
        return post.stop

    def _leads_to_name(self, i: int) -> bool:
        """Tell whether posts in a row end at another person: "…, Phó Giám đốc BS. Trà"."""
        for _ in range(6):
            if i + 1 >= self.stop or self.keys[i] != ",":
                return False
            post = post_at(self.words, i + 1, self.stop, self.is_loud)
            if post is None or HONORIFICS.at(self.keys, i + 1, self.stop):
                return False
            if post.meets is not None:
                return True
            i = post.stop
        return False

    def _unit(self, i: int, joint: str) -> int | None:
        """Read a class or a unit: "– Lớp K45", ", lớp 12A2", "- Phòng Kế hoạch"."""
        is_small = self.keys[i] in _SMALL_UNITS
        if self.is_loud or not (self.words.is_capital(i) or is_small):
            return None
        end = unit_at(self.words, i, self.stop)
        if end is None or self.keys[i : i + 2] == ["chi", "bộ"]:
            return None
        if joint == "," and not is_small and not self._is_closed(end):
            return None
        self.naming.posts.append((i, end))
        return end

    def _is_closed(self, i: int) -> bool:
        """Tell whether a unit behind a comma ends the apposition: a sign, or somebody's words."""
        if i >= self.stop or not self.words.is_word(i):
            return True
        verb = VERBS.at(self.keys, i, self.stop)
        return bool(verb) and bool(_ACTS & set(verb[1]))

    def _bracket(self, i: int) -> int | None:
        """Read posts, a class, another name in brackets; return the place behind them."""
        shut = next((j for j in range(i, min(self.stop, i + 30)) if self.keys[j] == ")"), None)
        if shut is None or shut == i + 1:
            return None
        first = i + 1
        verb = VERBS.at(self.keys, first, shut)
        told = {ABSENT, GUEST, CHAIR, SECRETARY} & set(verb[1]) if verb else set()
        if told:
            self.naming.roles |= told
        elif self._is_alias(first, shut):
            self.naming.alias = (first, shut)
        elif not self.has_post(first) and self._is_class(first, shut):
            self.naming.posts.append((first, shut))
        else:
            self._posts_inside(first, shut)
        self.naming.stop = shut + 1
        return shut + 1

    def _is_class(self, first: int, shut: int) -> bool:
        """Tell a class or a unit: "(lớp K62)", "(Phòng Kế hoạch)", "(K61 Tài chính)"."""
        return bool(UNITS.at(self.keys, first, shut)) or self.words.words[first][:1] == "K"

    def _is_alias(self, first: int, shut: int) -> bool:
        """Tell another name in brackets: "chú Sáu Hiền (Lý Văn Hiền)"."""
        is_short = shut - first in {2, 3} and all(map(self.is_name, range(first, shut)))
        is_unit = UNITS.at(self.keys, first, shut) or self.has_post(first)
        return not is_unit and (is_short or full_name(self.words, first, shut) == shut)

    def _posts_inside(self, i: int, shut: int) -> None:
        while i < shut:
            post = post_at(self.words, i, shut, self.is_loud) if self.has_post(i) else None
            if post:
                self.naming.keep(self.words, post)
                i = post.stop
            while i < shut and self.keys[i] not in {",", "-", "kiêm", ";"}:
                i += 1
            i += 1


def is_row_of_posts(words: Words, sentence: Sentence, naming: Naming) -> bool:
    """Give the posts that fill the line behind a name to who is named there.

    Tables copied from a document have a cell on each line: the name, then the post.
    """
    i, stop = sentence.body, sentence.stop
    is_next = naming.name and set(words.keys[naming.stop : i]) <= {"\n"}
    if not is_next or naming.posts or sentence.stop - sentence.body > 40:
        return False
    posts = []
    while i < stop:
        post = post_at(words, i, stop, sentence.is_loud)
        if post is None or post.meets is not None or HONORIFICS.at(words.keys, i, stop):
            return False
        posts.append(post)
        i = post.stop
        while i < stop and words.keys[i] in {",", "-", "."}:
            i += 1
    for post in posts:
        naming.keep(words, post)
    return bool(posts)
