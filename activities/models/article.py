"""The article about a session: what is published of it, to whom, since when."""

from django.core.exceptions import ValidationError
from django.db import models, transaction
from django.db.models import Q
from django.utils import timezone

from activities.models.levels import ArticleAudience, ArticleStatus
from activities.models.meeting import Meeting
from portal.lib.html import clean, outline


class Article(models.Model):
    """What readers get of a session; written any time, published and withdrawn on its own.

    Publishing never reopens the record, and withdrawing acts at once: every page asks
    `Meeting.objects.visible_to()`.
    """

    Status, Audience = ArticleStatus, ArticleAudience

    meeting = models.OneToOneField(
        Meeting, models.CASCADE, related_name="article", verbose_name="buổi sinh hoạt"
    )
    title = models.CharField("tiêu đề bài", max_length=300, blank=True)
    sapo = models.TextField("sapo", blank=True, help_text="Một hai câu mở đầu, in trong danh sách.")
    body = models.TextField("nội dung bài", blank=True)
    status = models.CharField(
        "trạng thái bài", max_length=16, choices=Status, default=Status.UNPUBLISHED, editable=False
    )
    audience = models.CharField(
        "ai được đọc bài", max_length=16, choices=Audience, default=Audience.MEMBERS
    )
    published_at = models.DateTimeField("đăng lúc", null=True, editable=False)
    withdrawn_at = models.DateTimeField("gỡ lúc", null=True, editable=False)

    class Meta:
        verbose_name = "bài viết"
        verbose_name_plural = "bài viết"
        constraints = [
            models.CheckConstraint(
                condition=~Q(status="published") | (~Q(title="") & Q(published_at__isnull=False)),
                name="activities_article_published_has_title_and_day",
                violation_error_message="Bài đã đăng phải có tiêu đề và ngày đăng.",
            )
        ]

    def __str__(self):
        return self.title or f"Bài về {self.meeting}"

    def save(self, **kwargs):
        self.body = clean(self.body)
        super().save(**kwargs)

    @property
    def is_published(self):
        return self.status == self.Status.PUBLISHED

    def rendered(self):
        """Return the text, cleaned once more, with headings that can be linked, and its outline.

        Cleaned at showing too: what was stored by an older rule, or past `save()`, is no way in.
        """
        return outline(clean(self.body))

    def publish(self, *, by, audience=None):
        """Put the article on the site; its title is fixed from the session's if it has none."""
        if not self.body and not self.sapo:
            raise ValidationError("Bài viết còn trống, chưa đăng được.")
        self.title = self.title or self.meeting.heading
        self.audience = audience or self.audience
        self.status = self.Status.PUBLISHED
        self.published_at = self.published_at or timezone.now()
        self.withdrawn_at = None
        self._settle(by, "published")

    def withdraw(self, *, by):
        """Take the article off the site; it can be published again."""
        if not self.is_published:
            raise ValidationError("Bài viết chưa đăng nên không có gì để gỡ.")
        self.status = self.Status.WITHDRAWN
        self.withdrawn_at = timezone.now()
        self._settle(by, "withdrawn")

    def _settle(self, by, action):
        with transaction.atomic():
            self.save()
            self.meeting.settle(by=by, action=action)
