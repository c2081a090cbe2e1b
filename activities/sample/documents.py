"""The documents the sample's sessions name: the shipped catalogue, the cells' own, one stub."""

from dataclasses import dataclass, field
from datetime import date

from activities.models import Resolution, ResolutionName, ResolutionRelation
from activities.reading.codes import code_key, named_key
from activities.sample.people import CENTRE, COMMITTEE, World

# The words by which sessions name what the catalogue ships.
NQ_18 = "18-NQ/TW@2022-06-16"
NQ_19 = "19-NQ/TW@2022-06-16"
NQ_20 = "20-NQ/TW@2022-06-16"
NQ_21 = "21-NQ/TW@2022-06-16"
NQ_35 = "35-NQ/TW@2018-10-22"
CT_05 = "05-CT/TW@2016-05-15"
KL_01 = "01-KL/TW@2021-05-18"
QD_37 = "37-QĐ/TW@2021-10-25"
HD_12 = "12-HD/BTCTW@2018-07-06"

# Named in the report of 21/9/2023 and in no catalogue; the portal knows nothing else of it.
STUB = "Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVII"

# Code, kind, day, whose, title, and the document it carries out.
OWN = (
    (
        "12-KH/ĐU",
        "kế hoạch",
        date(2022, 9, 12),
        COMMITTEE,
        "Học tập, quán triệt và thực hiện các nghị quyết Hội nghị Trung ương 5 khóa XIII",
        NQ_21,
    ),
    (
        "05-NQ/CB",
        "nghị quyết",
        date(2022, 10, 5),
        CENTRE,
        "Nâng cao chất lượng sinh hoạt chi bộ và vai trò nêu gương của đảng viên năm 2023",
        HD_12,
    ),
)


@dataclass
class Documents:
    """Finds a document by the word the plan has for it, and keeps what it found."""

    known: dict[str, Resolution] = field(default_factory=dict)

    def find(self, word: str) -> Resolution:
        """Return the document "21-NQ/TW@2022-06-16", or the one of that name."""
        if word not in self.known:
            self.known[word] = _find(word)
        return self.known[word]


def load_documents(world: World):
    """Bring the committee's plan, the cell's resolution and the stub into the catalogue."""
    if not Resolution.objects.filter(name_key=named_key(STUB)).exists():
        Resolution.objects.create(title=STUB)
    for code, kind, day, whose, title, carries_out in OWN:
        found = Resolution.objects.filter(code_key=code_key(code), issued_on=day)
        if found.exists():
            continue
        own = Resolution.objects.create(
            code=code,
            kind=kind,
            issued_on=day,
            issuer=whose,
            organization=world.organizations[whose],
            term=world.organizations[whose].terms.in_force(day).first(),
            title=title,
            is_verified=True,
        )
        ResolutionRelation.objects.create(
            source=own, kind=ResolutionRelation.Kind.IMPLEMENTS, target=_find(carries_out)
        )


def _find(word):
    code, _, day = word.partition("@")
    if day:
        return Resolution.objects.kept().get(code_key=code_key(code), issued_on=day)
    by_name = Resolution.objects.kept().filter(name_key=named_key(word)).first()
    return by_name or ResolutionName.objects.get(key=named_key(word)).resolution
