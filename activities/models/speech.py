"""Who spoke in a session, in what post, about what."""

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Q

from activities.models.agenda import AgendaItem
from activities.models.levels import Level
from activities.models.meeting import Meeting
from members.models import Member
from portal.lib.vietnamese import fold


class SpeechQuerySet(models.QuerySet):
    """Speeches, by what of them a reader gets."""

    def visible_to(self, user):
        """Speeches at a level that `user` reads of their session."""
        at = Meeting.objects.with_level
        return self.filter(
            Q(is_public=True, meeting__in=at(Level.ARTICLE, user))
            | Q(is_internal=False, meeting__in=at(Level.RECORD, user))
            | Q(is_internal=True, meeting__in=at(Level.OFFICERS, user))
        )

    def by(self, name):
        """Speeches of people called `name`, typed with or without marks for members."""
        return self.filter(
            Q(speaker_name__icontains=name) | Q(member__search_name__contains=fold(name))
        )

    def at_levels(self, levels):
        """Speeches that stand at the given levels of their session."""
        allowed = Q(pk__in=[])
        if Level.ARTICLE in levels:
            allowed |= Q(is_public=True)
        if Level.RECORD in levels:
            allowed |= Q(is_internal=False)
        if Level.OFFICERS in levels:
            allowed |= Q(is_internal=True)
        return self.filter(allowed)


class Speech(models.Model):
    """One person's word in a session, with name and post as they were on that day.

    A speech is the record's, unless ticked for the public article or marked internal.
    """

    class Role(models.TextChoices):
        PRESENTATION = "presentation", "Trình bày"
        SPEECH = "speech", "Phát biểu"
        PAPER = "paper", "Tham luận"
        DIRECTION = "direction", "Phát biểu chỉ đạo"
        CONCLUSION = "conclusion", "Kết luận"

    meeting = models.ForeignKey(
        Meeting, models.CASCADE, related_name="speeches", verbose_name="buổi sinh hoạt"
    )
    item = models.ForeignKey(
        AgendaItem,
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="speeches",
        verbose_name="thuộc nội dung",
    )
    member = models.ForeignKey(
        Member,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="speeches",
        verbose_name="đảng viên",  # null: a guest
    )
    speaker_name = models.CharField("họ và tên", max_length=120, blank=True)
    speaker_post = models.CharField("chức vụ khi đó", max_length=200, blank=True)
    role = models.CharField("vai trò", max_length=16, choices=Role, default=Role.SPEECH)
    summary = models.TextField("nội dung phát biểu", blank=True)
    is_public = models.BooleanField("nêu trong bài công khai", default=False)
    is_internal = models.BooleanField("nội bộ cấp ủy", default=False)
    position = models.PositiveIntegerField("thứ tự", default=0)

    objects = SpeechQuerySet.as_manager()

    class Meta:
        verbose_name = "phát biểu"
        verbose_name_plural = "phát biểu"
        ordering = ["position", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(is_public=False) | Q(is_internal=False),
                name="activities_speech_not_public_and_internal",
                violation_error_message="Phát biểu nội bộ không thể nêu trong bài công khai.",
            ),
            models.CheckConstraint(
                condition=~Q(speaker_name=""),
                name="activities_speech_names_its_speaker",
                violation_error_message="Chọn đảng viên, hoặc ghi họ tên người phát biểu.",
            ),
        ]

    def __str__(self):
        return f"{self.get_role_display()}: {self.speaker_name}"

    def save(self, **kwargs):
        self.name_speaker()
        super().save(**kwargs)

    def get_absolute_url(self):
        return f"{self.meeting.get_absolute_url()}#phat-bieu-{self.pk}"

    def clean(self):
        """Ask for a speaker; refuse a speech that is both public and internal."""
        if not self.member_id and not self.speaker_name:
            raise ValidationError("Chọn đảng viên, hoặc ghi họ tên người phát biểu.")
        if self.is_public and self.is_internal:
            raise ValidationError(
                {"is_public": "Phát biểu nội bộ không thể nêu trong bài công khai."}
            )

    def name_speaker(self):
        """Keep the member's name and post of that day, unless they were typed."""
        if not self.member:
            return
        self.speaker_name = self.speaker_name or self.member.full_name
        self.speaker_post = self.speaker_post or self.member.posts_on(
            self.meeting.held_on, organization=self.meeting.organization
        )
