"""The words of each session, folded for matching, one row for each level that may read them."""

import re

from django.db import models, transaction

from activities.models.levels import Level
from activities.models.meeting import Meeting
from portal.lib.html import plain_text
from portal.lib.vietnamese import fold


class SearchTextQuerySet(models.QuerySet):
    """Folded texts of sessions."""

    def refresh(self, *meetings):
        """Write the words of these sessions anew; part of every save of one."""
        self.bulk_create(
            [
                SearchText(meeting=meeting, level=level, text=searchable(" \n ".join(words)))
                for meeting in meetings
                for level, words in words_of(meeting).items()
            ],
            update_conflicts=True,
            unique_fields=["meeting", "level"],
            update_fields=["text"],
        )

    def rebuild(self, *, batch_size=200):
        """Write the words of all sessions anew, as bulk writes pass by; return how many."""
        done, last = 0, 0
        sessions = with_words(Meeting.objects.order_by("pk"))
        while batch := list(sessions.filter(pk__gt=last)[:batch_size]):
            with transaction.atomic():
                self.refresh(*batch)
            done, last = done + len(batch), batch[-1].pk
        return done


class SearchText(models.Model):
    """What can be found of a session at one level. A search admits a row only with its level."""

    meeting = models.ForeignKey(Meeting, models.CASCADE, related_name="search_texts")
    level = models.CharField(max_length=16, choices=Level)
    text = models.TextField()

    objects = SearchTextQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["meeting", "level"], name="activities_searchtext_level_once"
            )
        ]

    def __str__(self):
        return f"{self.meeting_id}: {self.level}"


def searchable(text):
    """Return the folded words of `text` between single spaces, one at each end too.

    So " so " finds the word and no part of another, on every database. 05 and 5 are one number.
    """
    words = re.findall(r"[a-z0-9]+", fold(text))
    return f" {' '.join(word.lstrip('0') or '0' for word in words)} " if words else ""


def with_words(meetings):
    """Load with `meetings` all that `words_of()` reads, in a fixed number of queries."""
    return meetings.select_related("organization", "article").prefetch_related(
        "organization__names", "article__photos", "speeches", "agenda", "tasks", "votes"
    )


def words_of(meeting):
    """Return the words of a session by the level at which they may be read.

    A search looks for all its words at one level. So the officers' level, if it has words of its
    own, repeats the record's, which its readers read too.
    """
    speeches = list(meeting.speeches.all())
    agenda = list(meeting.agenda.all())
    votes = list(meeting.votes.all())
    article = meeting.article_or_none()
    organization = meeting.organization
    common = [meeting.get_kind_display(), meeting.get_form_display(), organization.name]
    if meeting.cell_name != organization.name:
        common.append(meeting.cell_name)
    texts = {Level.ARTICLE: [], Level.NOTICE: [], Level.RECORD: [], Level.OFFICERS: []}
    if article:
        texts[Level.ARTICLE] = [
            *common,
            article.title,
            article.sapo,
            plain_text(article.body),
            meeting.chair_name,
            meeting.chair_post,
            *(_speech_words(speech) for speech in speeches if speech.is_public),
            *(photo.caption for photo in article.photos.all()),
        ]
    texts[Level.NOTICE] = [
        *common,
        meeting.heading,
        meeting.place,
        *(item.title for item in agenda),
    ]
    texts[Level.RECORD] = [
        *common,
        meeting.heading,
        meeting.theme,
        meeting.place,
        meeting.conclusion,
        meeting.chair_name,
        meeting.minute_taker_name,
        *(f"{item.title} {item.discussion} {item.conclusion}" for item in agenda),
        *(_speech_words(speech) for speech in speeches if not speech.is_internal),
        *(task.text for task in meeting.tasks.all()),
        *(vote.subject for vote in votes if not vote.names_a_person),
    ]
    internal = [
        *(_speech_words(speech) for speech in speeches if speech.is_internal),
        *(vote.subject for vote in votes if vote.names_a_person),
    ]
    if internal:
        texts[Level.OFFICERS] = [*texts[Level.RECORD], *internal]
    return texts


def _speech_words(speech):
    return f"{speech.speaker_name} {speech.speaker_post} {speech.summary}"
