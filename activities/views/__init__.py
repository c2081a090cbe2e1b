"""Pages by subject."""

from activities.views.cells import cell_detail
from activities.views.home import home
from activities.views.me import my_page
from activities.views.meetings import meeting_detail, meeting_list
from activities.views.resolutions import resolution_detail, resolution_list
from activities.views.search import search_page, suggestions

__all__ = [
    "cell_detail",
    "home",
    "meeting_detail",
    "meeting_list",
    "my_page",
    "resolution_detail",
    "resolution_list",
    "search_page",
    "suggestions",
]
