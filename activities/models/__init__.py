"""The record of a session with its parts, the article about it, and the documents it cites."""

from activities.models.agenda import AgendaItem, Task, Vote
from activities.models.article import Article
from activities.models.attendance import Attendance, Guest
from activities.models.citation import Citation
from activities.models.levels import Level
from activities.models.media import Attachment, Photo
from activities.models.meeting import Meeting, levels_for
from activities.models.resolution import Resolution, ResolutionName, ResolutionRelation
from activities.models.search_text import SearchText
from activities.models.source_report import ReportPicture, SourceReport
from activities.models.speech import Speech
from activities.models.version import MeetingVersion

__all__ = [
    "AgendaItem",
    "Article",
    "Attachment",
    "Attendance",
    "Citation",
    "Guest",
    "Level",
    "Meeting",
    "MeetingVersion",
    "Photo",
    "ReportPicture",
    "Resolution",
    "ResolutionName",
    "ResolutionRelation",
    "SearchText",
    "SourceReport",
    "Speech",
    "Task",
    "Vote",
    "levels_for",
]
