"""The words of each session, folded for matching, one row for each level that may read them."""

from django.db import models

from activities.models.levels import Level
from activities.models.meeting import Meeting
from portal.lib.html import plain_text
from portal.lib.vietnamese import fold


class SearchTextQuerySet(models.QuerySet):
    """Folded texts of sessions."""

    def refresh(self, meeting):
        """Write the words of a session anew; part of every save of it."""
        self.bulk_create(
            [
                SearchText(meeting=meeting, level=level, text=fold(" \n ".join(words)))
                for level, words in words_of(meeting).items()
            ],
            update_conflicts=True,
            unique_fields=["meeting", "level"],
            update_fields=["text"],
        )


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


def words_of(meeting):
    """Return the words of a session by the level at which they may be read."""
    speeches = list(meeting.speeches.all())
    agenda = list(meeting.agenda.all())
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
        meeting.theme,
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
        *meeting.tasks.values_list("text", flat=True),
        *meeting.votes.filter(names_a_person=False).values_list("subject", flat=True),
    ]
    texts[Level.OFFICERS] = [
        *(_speech_words(speech) for speech in speeches if speech.is_internal),
        *meeting.votes.filter(names_a_person=True).values_list("subject", flat=True),
    ]
    return texts


def _speech_words(speech):
    return f"{speech.speaker_name} {speech.speaker_post} {speech.summary}"
