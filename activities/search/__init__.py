"""The one door to search. Nobody else matches text.

`search()` answers the search page, `find_resolutions()` and `meetings_citing()` serve filters and
the admin's picker, `suggest()` answers while somebody types. All of them take a user and return
only what that user may read.

A text is first understood (`query.py`), then looked up among the documents (`documents.py`) and
the sessions (`sessions.py`). How words are matched in the database stands in one function,
`sessions.containing()`.
"""

from activities.search.door import Results, find_resolutions, meetings_citing, search
from activities.search.hits import Hit
from activities.search.query import MAX_LENGTH
from activities.search.suggestions import Suggestion, suggest

__all__ = [
    "MAX_LENGTH",
    "Hit",
    "Results",
    "Suggestion",
    "find_resolutions",
    "meetings_citing",
    "search",
    "suggest",
]
