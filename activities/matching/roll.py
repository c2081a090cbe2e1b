"""Who was absent by the words of a text, against the members of that day, and the numbers it tells.

The roll invents nothing: "toàn thể đảng viên" proposes everybody present, and a secretary confirms.
"""

from dataclasses import dataclass, field

from activities.matching.people import members_called
from activities.reading.facts import Absentee, Report
from members.models import Member

_COUNTED = {
    "total": "tổng số đảng viên",
    "present": "có mặt",
    "excused": "vắng có lý do",
    "unexcused": "vắng không lý do",
}


@dataclass
class RollMatch:
    """The roll as a text tells it.

    `absent` pairs each absentee with the member meant, None where it is not clear. `computed` are
    the numbers that the list would give, by the names of `Counts`; `sentences` tell where the text
    counts otherwise. `says_all_present` and `tells_absentees` say on what a roll could be based.
    """

    absent: list[tuple[Absentee, Member | None]] = field(default_factory=list)
    computed: dict[str, int] = field(default_factory=dict)
    sentences: list[str] = field(default_factory=list)
    says_all_present: bool = False

    @property
    def unmatched(self) -> list[Absentee]:
        """Absentees who could not be found among the members."""
        return [absentee for absentee, member in self.absent if member is None]


def match_roll(report: Report, expected: list[Member]) -> RollMatch:
    """Match the absentees of a report with the members expected on that day, and count."""
    absent = [(absentee, _only(absentee.name, expected)) for absentee in report.absent]
    excused = sum(1 for one, member in absent if member and one.is_excused is not False)
    away = sum(1 for _, member in absent if member)
    computed = {
        "total": len(expected),
        "present": len(expected) - away,
        "excused": excused,
        "unexcused": away - excused,
    }
    return RollMatch(
        absent=absent,
        computed=computed,
        sentences=_disagreements(report, computed),
        says_all_present=report.everyone is not None,
    )


def _disagreements(report: Report, computed: dict[str, int]) -> list[str]:
    """Say where the text's own numbers differ from what the list gives."""
    told = {name: getattr(report.counts, name) for name in _COUNTED}
    return [
        f"Biên bản ghi {_COUNTED[name]} {number}, danh sách tính được {computed[name]}."
        for name, number in told.items()
        if number is not None and number != computed[name]
    ]


def _only(name: str, members: list[Member]) -> Member | None:
    found = members_called(name, members)
    return found[0] if len(found) == 1 else None
