"""What was read in a text, against what the portal knows: the catalogue and the members.

Nothing is linked by guessing: a match is a proposal with its other choices and its doubts, and a
secretary decides. `match_documents()` serves the documents a text names, `match_people()` the
people, `match_roll()` who was absent and whether the numbers agree.
"""

from activities.matching.documents import DocumentMatch, Doubt, match_documents
from activities.matching.people import PersonMatch, match_people
from activities.matching.roll import RollMatch, match_roll

__all__ = [
    "DocumentMatch",
    "Doubt",
    "PersonMatch",
    "RollMatch",
    "match_documents",
    "match_people",
    "match_roll",
]
