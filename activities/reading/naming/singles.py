"""One person named: what stands before the name, the name, what stands behind it."""

from activities.reading.naming.apposition import Apposition
from activities.reading.naming.boundaries import begins_compound, loud_stop, name_end, split_name
from activities.reading.naming.heroes import CREDITS, TOLD_OF
from activities.reading.naming.honorifics import (
    HONORIFICS,
    MANY,
    SAINTS,
    behind_age,
    is_comrade,
    titles_at,
)
from activities.reading.naming.names import COMMON, full_name, is_place, short_row
from activities.reading.naming.place import Naming
from activities.reading.naming.posts import Post, post_at
from activities.reading.naming.postwords import FUNCTION, HEADS, OFFICE
from activities.reading.naming.sentences import Sentence
from activities.reading.naming.smallwords import ADVERBS
from activities.reading.naming.unitwords import UNITS
from activities.reading.naming.verbs import VERBS
from activities.reading.naming.words import Words

# Behind these somebody may be named without an honorific.
BEFORE_BARE = {
    "và",
    "là",
    "có",
    "gồm",
    "do",
    "của",
    "cho",
    "với",
    "cùng",
    "bởi",
    "nghe",
    "mời",
    "bầu",
}
BEFORE_BARE |= {
    "đó",
    "rồi",
    "chính",
    "nạp",
    "còn",
    "khi",
    "để",
    "thì",
    "bạn",
    "cử",
    "như",
    "tôi",
    "theo",
}
# Nobody is called so; a unit, the country, a rank of the dead begins here.
# Behind these a post is somebody else's, or only won: "ủy quyền của Bí thư, đồng chí …".
_NOT_HELD = {"của", "cử", "chức", "vụ", "danh", "làm", "bầu"}
_NO_GIVEN_NAME = {"đảng", "nhà", "hồ", "tổng", "chi", "ban", "bộ", "các", "trung", "việt"}


class Single:
    """Reads single persons of one sentence."""

    def __init__(self, words: Words, sentence: Sentence, quiet: set[int]):
        self.words, self.keys, self.quiet = words, words.keys, quiet
        self.body, self.stop = sentence.body, sentence.stop
        self.is_loud, self.is_item = sentence.is_loud, sentence.is_item

    def one(self, start: int, i: int, *, is_addressed: bool) -> Naming | None:
        """Read titles, posts, the name and the posts behind it."""
        naming = Naming(start, i, is_told_of=self.is_told_of(start))
        behind = Apposition(self.words, naming, self.stop, self.quiet, self.is_loud)
        i = self._before_name(naming, behind, i, is_addressed)
        if i + 1 < self.stop and self.keys[i] in SAINTS and full_name(self.words, i + 1, self.stop):
            i += 1
        end = self._name(i, naming, is_addressed)
        for n, post in enumerate(naming.posts if end is None else ()):
            if split := split_name(self.words, *post):
                naming.posts[n:] = [(post[0], split)]
                i, end = split, post[1]
                break
        if end is None:
            return naming if naming.posts and not naming.title else None
        naming.name, naming.stop = (i, end), end
        naming.is_bare = not (is_addressed or naming.title or naming.posts or naming.functions)
        naming.is_told_of |= any(
            (told := TOLD_OF.at(self.keys, *post)) and told[0] - post[0] > 1
            for post in naming.posts  # nhà văn Sơn Tùng
        )
        behind.read()
        if self.is_item and i == self.body and naming.posts:
            naming.is_bare = False  # "1. Lê Thị Nhàn, Phó Bí thư"
        if naming.start == naming.name[0] or naming.title:
            naming.is_told_of = naming.is_told_of or self._is_credit(naming.start)
        return naming

    def _before_name(self, naming: Naming, behind: Apposition, i: int, is_addressed: bool) -> int:
        """Read what stands before the name; return where the name should begin."""
        for _ in range(8):
            if i >= self.stop:
                break
            if end := titles_at(self.keys, i, self.stop):
                after = behind_age(self.keys, end, self.stop)
                if after < self.stop and (behind.is_name(after) or behind.has_post(after)):
                    naming.title = (naming.title or (i, end))[0], end
                    i = after
                    continue
            post = post_at(self.words, i, self.stop, self.is_loud) if behind.has_post(i) else None
            if post is None:
                break
            naming.keep(self.words, post)
            naming.stop = post.stop
            after = self._behind_post(behind, post, is_addressed)
            if after is None:
                return self.stop
            i = after
        return i

    def _behind_post(self, behind: Apposition, post: Post, is_addressed: bool) -> int | None:
        """Return where the next title, post or name begins, None when none does."""
        if post.meets is not None:
            return post.meets
        if copula := self._behind_copula(behind, post):
            return copula
        i = behind_age(self.keys, post.stop, self.stop)
        if i + 1 < self.stop and self.keys[i] in {",", "-", "kiêm"}:
            sign, i = self.keys[i], i + 1
            if behind.has_post(i) or titles_at(self.keys, i, self.stop):
                return i
            if sign == "-" and full_name(self.words, i, self.stop, self.is_loud):
                return i
            honorific = HONORIFICS.at(self.keys, i, self.stop)
            is_apart = honorific and honorific[1] != MANY and self.may_begin(post.start)
            is_apart = is_apart and not _NOT_HELD & set(self.keys[post.start - 1 : post.start])
            if sign == ",":
                return honorific[0] if is_apart and post.kind != FUNCTION else None
        honorific = HONORIFICS.at(self.keys, i, self.stop)
        if honorific and post.kind == OFFICE:
            after = honorific[0]
            return after if after < self.stop and behind.is_name(after) else None
        return i if i < self.stop and i <= post.stop + 1 else None

    def _behind_copula(self, behind: Apposition, post: Post) -> int | None:
        """Return where the holder is told: "Bí thư Chi bộ khóa mới là đồng chí …"."""
        if post.kind == FUNCTION or self.keys[post.start] == "thư":
            return None  # a role
        for i in range(post.stop, min(self.stop - 1, post.stop + 6)):
            if self.keys[i] == "là":
                honorific = HONORIFICS.at(self.keys, i + 1, self.stop)
                is_one = honorific and honorific[1] != MANY
                after = honorific[0] if is_one else i + 1
                is_person = is_one or titles_at(self.keys, after, self.stop)
                is_person = is_person or full_name(self.words, after, self.stop, self.is_loud)
                return after if is_person else None
            is_small = self.words.is_word(i) and not self.words.is_capital(i)
            if not is_small or VERBS.at(self.keys, i, self.stop):
                return None
        return None

    def _name(self, i: int, naming: Naming, is_addressed: bool) -> int | None:
        """Return the end of the name that begins at `i`."""
        if i >= self.stop or i in self.quiet or not self.words.is_capital(i):
            return None
        if self.keys[i : i + 3] == ["đ", "/", "c"]:
            return None
        stop = loud_stop(self.words, i, self.stop) if self.is_loud else self.stop
        full = full_name(self.words, i, stop, self.is_loud) or self._row(i)
        if not (is_addressed or naming.title):
            if not naming.posts and self.is_loud and not self._is_row_of_list(i, full):
                return None
            if full and self._goes_on_small(i, full):
                return None
            return full and name_end(self.words, i, full, self.is_loud)
        end = name_end(self.words, i, stop, self.is_loud)
        if end == i or (end - i == 1 and self._is_no_given_name(i, naming.start < i)):
            return None
        if is_place(self.words, i, end) and not is_comrade(self.keys, naming.start, i):
            return None
        return end

    def _row(self, i: int) -> int | None:
        """Read the name of a list's row, of whatever family: "b) Vĩnh Khánh, Phó Bí thư"."""
        if i != self.body or not self.is_item:
            return None
        end = short_row(self.words, i, self.stop, self.is_loud)
        if not end or end + 1 >= self.stop or self.keys[end] not in {",", "-", "("}:
            return None
        has_post = HEADS.at(self.keys, end + 1, self.stop)
        return end if has_post and not HEADS.at(self.keys, i, self.stop) else None

    def _goes_on_small(self, i: int, end: int) -> bool:
        """Tell a short row whose last word begins a compound: Ban Tổ chức, Ban Giám hiệu."""
        if self.keys[i] in COMMON and end - i > 2:
            return False
        return begins_compound(self.keys, end, self.stop)

    def _is_row_of_list(self, i: int, end: int | None) -> bool:
        """Tell a row in capitals that can only be a name: "1. NGUYỄN VĂN A - Bí thư"."""
        return bool(end) and i == self.body and self.keys[i] in COMMON and end - i < 5

    def _is_no_given_name(self, i: int, is_addressed: bool) -> bool:
        """Tell a single capital that begins a unit or the country rather than a short name."""
        is_unit = UNITS.at(self.keys, i, self.stop) and i + 1 < self.stop
        if is_unit and self.words.is_word(i + 1) and not (is_addressed and self.is_deed(i + 1)):
            return True
        is_last = i + 1 >= self.stop or not self.words.is_word(i + 1) or self.is_deed(i + 1)
        return self.keys[i] in _NO_GIVEN_NAME and not is_last

    def is_told_of(self, start: int) -> bool:
        """Tell a name that follows "gia đình", "gương", "cuốn sách của"."""
        return any(
            (found := TOLD_OF.at(self.keys, j, start)) and found[0] == start
            for j in range(max(self.body, start - 5), start)
        )

    def _is_credit(self, start: int) -> bool:
        """Tell who wrote or photographed: "Tin, ảnh: …", "Người viết: …"."""
        return self.keys[start - 1 : start] == [":"] and any(
            (found := CREDITS.at(self.keys, j, start)) and found[0] == start - 1
            for j in range(max(self.body, start - 5), start - 1)
        )

    def is_deed(self, i: int) -> bool:
        """Tell a place where something done is told."""
        verb = VERBS.at(self.keys, i, self.stop) or ADVERBS.at(self.keys, i, self.stop)
        return i < self.stop and bool(verb)

    def may_begin(self, i: int) -> bool:
        """Tell a place where somebody may be named without an honorific."""
        before = self.keys[i - 1] if i > self.body else ","
        return not before[0].isalnum() or before in BEFORE_BARE
