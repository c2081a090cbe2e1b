"""Who of those said to attend is a guest, and who belongs to the host.

A guest comes from outside or above the cell that meets; its own secretary, committee and members do
not. What tells them apart is the post, and "đến dự", "về dự" where no post does.
"""

from dataclasses import dataclass

from activities.reading.naming.complements import Complement
from activities.reading.naming.unitwords import UNITS
from activities.reading.naming.verbs import CAME, CHAIR, GUEST, LED
from activities.reading.naming.words import Phrases, Words, phrases

Post = tuple[str, ...]

_ABOVE = Phrases(
    phrases("""
        đảng ủy, đảng bộ, tỉnh ủy, thành ủy, huyện ủy, quận ủy, thị ủy, tỉnh ủy viên, thành ủy
        viên, huyện ủy viên, quận ủy viên, thị ủy viên, đảng ủy viên, ban thường vụ, thường vụ, ban
        chấp hành, uvbtv, btv, uvbch, bch, ubkt, ủy ban kiểm tra, trung ương, cấp trên, huv, tuv,
        đuv, đu, quân ủy, đảng ủy khối, đoàn công tác, ban tổ chức, ban tuyên giáo, ban dân vận,
        ban xây dựng đảng, hội đồng nhân dân, hđnd
    """)
)
_NO_MEMBERS = Phrases(
    phrases("""
        già làng, hòa thượng, thượng tọa, đại đức, linh mục, mục sư, trụ trì, người có uy tín
    """)
)
_CELL = ("chi", "bộ")
_OWN = (("bí", "thư"), ("phó", "bí", "thư"), ("bí", "thư", "chi", "bộ"), ("bt",), ("pbt",))
_OWN_BEGINS = (("chi", "ủy"), ("ủy", "viên", "chi"), ("đảng", "viên"), ("cuv",), ("cấp", "ủy"))
# Units by their size: somebody of a larger one than the host's is above it.
_UNITS = {
    1: "tổ, nhóm, bộ môn, tiểu đội, ca, kíp",
    2: """
        phòng, khoa, ban, đội, lớp, khối, phân xưởng, trung đội, đại đội, thôn, xóm, bản, ấp,
        buôn, khu phố, làng, tổ dân phố, khu dân cư, trạm, phân đội, ga, tòa
    """,
    3: """
        trường, nhà trường, hiệu trưởng, phó hiệu trưởng, hiệu phó, trung tâm, nhà máy, xí nghiệp,
        hợp tác xã, tiểu đoàn, đồn, văn phòng, hạt, chi nhánh, cơ quan
    """,
    4: """
        công ty, bệnh viện, xã, phường, thị trấn, chi cục, ngân hàng, đài, viện, ubnd, ủy ban nhân
        dân, tòa án, viện kiểm sát, viện trưởng, phó viện trưởng
    """,
    5: "huyện, quận, thị xã, sở, tổng công ty, trung đoàn, cục, đại học, học viện, lữ đoàn",
    6: "tỉnh, thành phố, tập đoàn, bộ, vụ, sư đoàn, quân khu, tổng cục",
}
_SIZES = Phrases(*(dict.fromkeys(phrases(names), size) for size, names in _UNITS.items()))
_UNIT_WORDS = {
    word for names in _UNITS.values() for name in phrases(names) for word in name.split()
}
_MOST_CELLS = 6
_SMALL = 3  # where no host is named, it is a small one
_REACH = 400  # words; the host is named at the beginning


@dataclass(frozen=True)
class Host:
    """The cell that meets: the words of its name, and the size of its unit, None when unknown.

    Two cells that meet together are one host.
    """

    name: frozenset[str]
    size: int | None
    unit: str | None = None

    @classmethod
    def of(cls, words: Words) -> "Host":
        """Find the first cell a text names with more than "Chi bộ", or the place that meets."""
        keys = words.keys
        for i in range(min(len(keys), _REACH) - 2):
            if (keys[i], keys[i + 1]) == _CELL and (name := _names_of_cells(words, i)):
                unit = name[0] if name[0] in _UNIT_WORDS else None
                return cls(frozenset(name), next(iter(_sizes(name)), None), unit)
        for i in range(min(len(keys), _REACH)):
            if keys[i] == "tại" and i + 2 < len(keys) and UNITS.at(keys, i + 1, len(keys)):
                name = tuple(
                    keys[i + 1 : Complement(words, i + 2, min(len(keys), i + 20)).read()[0]]
                )
                return cls(frozenset(name), next(iter(_sizes(name)), None))
        return cls(frozenset(), _SMALL)

    def is_guest(self, roles: set[str], posts: list[Post], bodies: list[Post]) -> bool:
        """Tell whether somebody said to attend is a guest; `bodies` are those they stand for."""
        is_sent = any(self._is_outside(body) for body in bodies)
        if any(self._is_secretary(post) and not (is_sent and post in _OWN) for post in posts):
            return False
        if GUEST in roles or any(_is_in_charge(post) for post in posts):
            return True
        if any(post[: len(own)] == own for own in _OWN_BEGINS for post in posts):
            return False
        if any(self._is_outside(post) for post in posts):
            return True
        if is_sent or any(self._is_other_unit(body) for body in bodies):
            return True
        if CHAIR in roles:
            return False
        if any(post[:1] == ("nguyên",) or self._is_of_other_unit(post) for post in posts):
            return True
        return bool(roles & {CAME, LED}) and not any(self._is_near(post) for post in posts)

    def _is_outside(self, post: Post) -> bool:
        """Tell a post above the host, of another cell, or of nobody's in the Party."""
        if _has(_ABOVE, post) or _has(_NO_MEMBERS, post) or self._is_other_cell(post):
            return True
        return self.size is not None and max(_sizes(post), default=0) > self.size

    def _is_other_unit(self, body: Post) -> bool:
        """Tell a unit that is not the host's: "đại diện Khoa Nhà nước: …"."""
        is_unit = bool(UNITS.at(list(body), 0, len(body))) and body[:2] != _CELL
        own = set(body) - _UNIT_WORDS
        return is_unit and bool(self.name and own) and not own & self.name

    def _is_of_other_unit(self, post: Post) -> bool:
        """Tell a post in a unit like the host's, but another: "Trưởng khoa Nhi" at Khoa Dược."""
        if not self.unit or self.unit not in post:
            return False
        own = set(post[post.index(self.unit) + 1 :]) - _UNIT_WORDS
        return bool(own) and not own & self.name

    def _is_near(self, post: Post) -> bool:
        """Tell a post in the unit the host belongs to."""
        units = set(post) & _UNIT_WORDS
        return "nhà" in post or (units <= self.name and bool(set(post) & self.name - _UNIT_WORDS))

    def _is_secretary(self, post: Post) -> bool:
        """Tell who leads the cell itself."""
        if post in _OWN:
            return True
        is_secretary = post[:2] == ("bí", "thư") or post[:3] == ("phó", "bí", "thư")
        return is_secretary and _holds(post, _CELL) and not self._is_other_cell(post)

    def _is_other_cell(self, post: Post) -> bool:
        """Tell the secretary of another cell: "Bí thư Chi bộ thôn Hạ" where thôn Thượng meets."""
        for i in range(len(post) - 1):
            if post[i : i + 2] == _CELL:
                return bool(self.name) and self._is_other(set(post[i + 2 :]) - {"và"})
        return False

    def _is_other(self, unit: set[str]) -> bool:
        """Tell the words of another unit's name; "nhà trường", "cơ quan" name none."""
        own = unit - _UNIT_WORDS
        if own:
            return len(unit) > 1 and not own & self.name
        return len(unit) > 1 and not unit <= self.name and not unit & {"nhà", "cơ"}


def _names_of_cells(words: Words, i: int) -> Post:
    """Return the words that name the cell at `i` and those joined to it with "và"."""
    keys, name = words.keys, ()
    for _ in range(_MOST_CELLS):
        if i + 2 >= len(keys) or (keys[i], keys[i + 1]) != _CELL:
            break
        stop = min(len(keys), i + 20)
        end = Complement(words, i + 2, stop).read()[0]
        name += tuple(keys[i + 2 : end])
        if keys[i + 2 : i + 3] == ["trực"]:
            return ()  # "các chi bộ trực thuộc"
        i = end + 1
        if i + 1 >= len(keys) or keys[end] not in {"và", ",", "với"}:
            break
    return name


def _is_in_charge(post: Post) -> bool:
    """Tell the member of the higher committee who looks after the cell."""
    return post[:3] == ("cấp", "ủy", "viên") and bool({"phụ", "theo"} & set(post))


def _holds(post: Post, part: Post) -> bool:
    return any(post[i : i + len(part)] == part for i in range(len(post)))


def _has(table: Phrases, post: Post) -> bool:
    keys = list(post)
    return any(table.at(keys, i, len(keys)) for i in range(len(keys)))


def _sizes(post: Post) -> list[int]:
    keys = list(post)
    found = (
        _SIZES.at(keys, i, len(keys)) for i in range(len(keys)) if keys[i - 1 : i + 1] != [*_CELL]
    )
    return [one[1] for one in found if one]
