"""One place of a text that names a person, and what is told of the person there."""

from dataclasses import dataclass, field

from activities.reading.naming.heroes import LEADERS
from activities.reading.naming.posts import Post
from activities.reading.naming.postwords import FUNCTION
from activities.reading.naming.verbs import CHAIR, PRESENTER, SECRETARY
from activities.reading.naming.words import Words

Range = tuple[int, int]
_NO_CHAIR = {"kiểm", "cử", "đoàn", "dẫn"}  # trưởng ban kiểm phiếu, trưởng đoàn


@dataclass
class Naming:
    """One place that names a person, or means one: words `start` to `stop`, the name in `name`.

    `posts` as they stand, `functions` are roles told as a post ("thư ký hội nghị"), `won` posts one
    is elected to there. `alias` is another name in brackets. `is_bare`: only the capitals tell a
    person. `is_told_of`: a model, an author, a family. `is_pronoun`: "Đồng chí" alone.
    `means` is the role by which somebody is meant: "Chủ tọa kết luận". `stands_for` is the body
    told before the name: "các đồng chí trong Ban Thường vụ: …", "Thay mặt Đảng ủy, đồng chí …".
    """

    start: int
    stop: int
    name: Range | None = None
    alias: Range | None = None
    title: Range | None = None
    posts: list[Range] = field(default_factory=list)
    functions: set[str] = field(default_factory=set)
    is_bare: bool = False
    is_told_of: bool = False
    is_quoted: bool = False
    is_pronoun: bool = False
    means: str | None = None
    stands_for: Range | None = None
    roles: set[str] = field(default_factory=set)
    won: list[Range] = field(default_factory=list)

    def keep(self, words: Words, post: Post) -> None:
        """Keep a post; a function of the meeting is a role."""
        head = words.keys[post.start : post.stop]
        if head[:3] == ["báo", "cáo", "viên"]:
            self.functions.add(PRESENTER)
            if len(head) == 3:
                return
        if post.kind == FUNCTION or head == ["thư", "ký"]:
            if "thư" in head or "ghi" in head:
                self.functions.add(SECRETARY)
            elif not _NO_CHAIR & set(head):
                self.functions.add(CHAIR)
            return
        self.posts.append((post.start, post.stop))


def is_leader(words: Words, naming: Naming) -> bool:
    """Tell a leader of the country, who is quoted more often than there."""
    return bool(naming.name) and " ".join(words.keys[slice(*naming.name)]) in LEADERS
