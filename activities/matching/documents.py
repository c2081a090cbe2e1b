"""Which documents of the catalogue a text means, and where the two disagree.

A code is borne by a document of every term, so a code alone decides nothing while several remain:
its date, its khóa, the words of its title do.
"""

from dataclasses import dataclass, field
from datetime import date

from django.db.models import Q

from activities.matching.doubts import Doubt, doubts_about, is_slip_of_the_pen
from activities.models import Resolution, ResolutionName, ResolutionRelation
from activities.reading.codes import code_key, named_key
from activities.reading.facts import CitedDocument
from activities.reading.spellings import capitals
from portal.lib.vietnamese import fold

# Words of a title that two documents must share, as a part of the shorter one, to be the same.
_ALIKE = 0.6
# A local code such as 01-NQ/CB is borne by a document of every cell: no list is longer.
MOST = 12


@dataclass
class DocumentMatch:
    """One document a text names: which of the catalogue it may be.

    `candidates` are newest first; `chosen` is the one that is meant beyond doubt about its
    identity, else None; `doubts` say where text and catalogue disagree about `chosen`.
    `replaced_by` are later documents in its place. Whatever the candidates, the text may mean
    another document of the same number that the catalogue lacks: `stub_words` are what is noted
    of it then. What else a match asks of the catalogue is asked for `user`.
    """

    cited: CitedDocument
    user: object = field(repr=False)
    candidates: list[Resolution] = field(default_factory=list)
    chosen: Resolution | None = None
    doubts: tuple[Doubt, ...] = ()
    replaced_by: tuple[Resolution, ...] = ()

    @property
    def stub_words(self) -> str:
        """What stands for the document until somebody confirms it: a code with its day, a name."""
        if not self.cited.code:
            return self.cited.text
        day = f" ngày {self.cited.date:%d/%m/%Y}" if self.cited.date else ""
        word = f"{self.cited.word} " if self.cited.word else ""
        return f"{word}{self.cited.code}{day}"

    def as_stub(self) -> Resolution:
        """Return what stands for the document until somebody confirms it; perhaps not saved yet."""
        return Resolution.stub_for(self.stub_words, user=self.user)


def match_documents(
    cited: list[CitedDocument], *, held_on: date | None, user
) -> list[DocumentMatch]:
    """Match each document a text names with those of the catalogue that `user` may know of.

    `held_on` is the day of the session: what was issued later cannot be meant. The number of
    queries does not depend on how many documents are named.
    """
    known = list(
        Resolution.objects.kept()
        .visible_to(user)
        .filter(_bearing_any(cited))
        .prefetch_related("names")
        .for_list()
    )
    matches = [_match(one, known, held_on, user) for one in cited]
    _add_successors(matches, user)
    return matches


def _match(
    cited: CitedDocument, known: list[Resolution], held_on: date | None, user
) -> DocumentMatch:
    bearing = [document for document in known if _bears(document, cited)]
    before = [document for document in bearing if _was_issued_by(document, held_on)]
    candidates = _best_first(before or bearing, cited)[:MOST]
    chosen = _chosen(candidates, cited) if before else None
    doubts = doubts_about(chosen, cited) if chosen else ()
    return DocumentMatch(cited, user, candidates, chosen, doubts)


def _chosen(candidates: list[Resolution], cited: CitedDocument) -> Resolution | None:
    """Return the one document that the day, the khóa, or the title decide for."""
    if cited.date:
        of_that_day = [one for one in candidates if one.issued_on == cited.date]
        if of_that_day:
            return _only(of_that_day) or _only(_of_the_word(of_that_day, cited))
    elif cited.year:
        of_that_year = [one for one in candidates if _year(one) == cited.year]
        if of_that_year:
            return _only(of_that_year) or _by_title(of_that_year, cited)
    if cited.khoa:
        of_that_term = [one for one in candidates if one.khoa == cited.khoa]
        return _only(of_that_term) or _by_title(of_that_term, cited)
    if cited.date:
        near = [one for one in candidates if is_slip_of_the_pen(cited.date, one.issued_on)]
        return _by_title(candidates, cited) or _only(near)
    return _only(candidates) or _by_title(candidates, cited)


def _by_title(documents: list[Resolution], cited: CitedDocument) -> Resolution | None:
    """Return the one whose title holds the words the text tells of it."""
    if not cited.title:
        return None
    return _only([one for one in documents if _are_alike(one.title, cited.title)])


def _are_alike(title: str, other: str) -> bool:
    one, two = set(fold(title).split()), set(fold(other).split())
    return bool(one and two) and len(one & two) >= _ALIKE * min(len(one), len(two))


def _only(documents: list[Resolution]) -> Resolution | None:
    return documents[0] if len(documents) == 1 else None


def _of_the_word(documents: list[Resolution], cited: CitedDocument) -> list[Resolution]:
    """A quy định and a quyết định may bear one code and one day: the word tells them apart."""
    return [one for one in documents if one.kind == cited.word]


def _best_first(documents: list[Resolution], cited: CitedDocument) -> list[Resolution]:
    """Put the documents whose day, khóa or title fit before the others, else the newest first."""

    def fits(document):
        return (
            cited.date is not None and document.issued_on == cited.date,
            cited.khoa is not None and document.khoa == cited.khoa,
            cited.title is not None and _are_alike(document.title, cited.title),
        )

    return sorted(documents, key=fits, reverse=True)  # stable: newest first within each


def _year(document: Resolution) -> str:
    return str(document.issued_on.year) if document.issued_on else ""


def _was_issued_by(document: Resolution, held_on: date | None) -> bool:
    return held_on is None or document.issued_on is None or document.issued_on <= held_on


# --- Which documents a text may mean at all ---


def _bearing_any(cited: list[CitedDocument]) -> Q:
    """Documents that bear the code, the plenum or the name of any of these."""
    wanted = Q(pk__in=[])
    keys = {key for one in cited if (key := _key(one))}
    wanted |= Q(code_key__in=[key for key in keys if not key.endswith("/")])
    for start in sorted(key for key in keys if key.endswith("/")):
        wanted |= Q(code_key__startswith=start)
    for one in cited:
        if one.plenum and one.khoa:
            wanted |= Q(plenum=one.plenum, khoa=one.khoa)
    names = [key for one in cited for key in names_of(one)]
    if names:
        others = ResolutionName.objects.filter(key__in=names).values("resolution")
        wanted |= Q(code_key="", name_key__in=names) | Q(pk__in=others)
    return wanted


def _bears(document: Resolution, cited: CitedDocument) -> bool:
    """The same question as `_bearing_any()`, of one document at hand with its names."""
    key = _key(cited)
    if key:
        return document.code_key == key or (key.endswith("/") and document.code_key.startswith(key))
    if cited.plenum and cited.khoa and document.plenum == cited.plenum:
        return document.khoa == cited.khoa and document.kind == (cited.word or document.kind)
    names = names_of(cited)
    if not document.code_key and document.name_key in names:
        return True
    return any(name.key in names for name in document.names.all())


def _key(cited: CitedDocument) -> str:
    """Return the key of a code, "21-NQ/" where the text names no issuer; "" without a number."""
    if cited.code:
        return code_key(cited.code)
    if not (cited.number and cited.type and cited.number.isdecimal()):
        return ""
    return f"{int(cited.number)}-{capitals(cited.type)}/"


def names_of(cited: CitedDocument) -> set[str]:
    """Return the keys of the names a document without a number may stand under."""
    if cited.number or cited.code:
        return set()
    said = {cited.text, *cited.also}
    if cited.congress and _is_national(cited.text):
        said |= {
            f"Nghị quyết Đại hội {cited.congress} của Đảng",
            f"Nghị quyết Đại hội đại biểu toàn quốc lần thứ {cited.congress} của Đảng",
        }
    return {named_key(name) for name in said}


def _is_national(text: str) -> bool:
    """A congress of the whole Party, not of the đảng bộ of a province or a unit."""
    words = fold(text)
    return "toan quoc" in words or "dang bo" not in words


def _add_successors(matches: list[DocumentMatch], user) -> None:
    """Tell of each chosen document which later ones replaced it; never whether it is in force."""
    chosen = {match.chosen.pk: match.chosen for match in matches if match.chosen}
    if not chosen:
        return
    relations = ResolutionRelation.objects.visible_to(user).replacing(chosen)
    later: dict[int, list[Resolution]] = {}
    for relation in relations:
        later.setdefault(relation.target_id, []).append(relation.source)
    for match in matches:
        if match.chosen:
            match.replaced_by = tuple(later.get(match.chosen.pk, ()))
