"""The texts sessions are read from, kept as they came: pasted, uploaded, or out of a folder."""

import re
from hashlib import sha256

from django.conf import settings
from django.db import models
from django.utils import timezone

from activities.models.media import Picture
from activities.models.meeting import Meeting
from activities.reading.sections import are_minutes
from activities.reading.source import Source
from members.models import Organization
from portal.lib.vietnamese import normal


class SourceReportQuerySet(models.QuerySet):
    """Source reports: the cell's secretaries alone know of them, for they may hold anything."""

    def editable_by(self, user):
        """Reports of the cells that `user` keeps."""
        if not user.is_authenticated:
            return self.none()
        return self.filter(organization__in=user.reach.secretary_of)

    def same_as(self, text, organization):
        """Reports of an organization with the very words of `text`, however it is spaced."""
        return self.filter(organization=organization, fingerprint=fingerprint(text))

    def of(self, meeting):
        """The report a session was read from, for a subquery: `meeting` may be an `OuterRef`."""
        return self.filter(meeting=meeting).order_by("pk").values("pk")[:1]

    def in_queue(self):
        """Reports nobody has looked at since they came in, the oldest first."""
        return self.filter(checked_at=None).select_related("organization", "meeting").order_by("pk")


class SourceReport(models.Model):
    """One text a session was, or will be, read from. It never changes.

    `html` is its rich text, where it came as a Word file. While `meeting` is None nothing has been
    made of it; until `checked_at` it stands in the queue of those to be looked at.
    """

    organization = models.ForeignKey(
        Organization, models.PROTECT, related_name="source_reports", verbose_name="chi bộ"
    )
    meeting = models.ForeignKey(
        Meeting,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="source_reports",
        verbose_name="buổi sinh hoạt",
    )
    name = models.CharField("tên tệp", max_length=200, blank=True)
    text = models.TextField("nguyên văn")
    html = models.TextField("văn bản có định dạng", blank=True)
    # Minutes hold what no article may: opinions by name, votes, reasons of absence.
    is_minutes = models.BooleanField(default=False, editable=False)
    fingerprint = models.CharField(max_length=64, editable=False)
    added_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        null=True,
        related_name="source_reports",
        verbose_name="người nhập",  # null: a command
    )
    added_at = models.DateTimeField("nhập lúc", auto_now_add=True)
    checked_at = models.DateTimeField("soát lúc", null=True, editable=False)

    objects = SourceReportQuerySet.as_manager()

    class Meta:
        verbose_name = "báo cáo nhập vào"
        verbose_name_plural = "báo cáo nhập vào"
        ordering = ["-pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["organization", "fingerprint"],
                name="activities_sourcereport_text_once",
                violation_error_message="Báo cáo này đã nhập rồi.",
            )
        ]

    def __str__(self):
        return self.name or f"Báo cáo nhập ngày {timezone.localtime(self.added_at):%d/%m/%Y}"

    def save(self, **kwargs):
        self.fingerprint = fingerprint(self.text)
        self.is_minutes = are_minutes(Source.of(self.text))
        super().save(**kwargs)

    @property
    def became(self):
        """The session made of it; None while there is none, or after it was thrown away."""
        return self.meeting if self.meeting and not self.meeting.discarded_at else None

    def check_off(self):
        """Take it out of the queue: somebody has looked at what was read."""
        self.checked_at = timezone.now()
        self.save(update_fields=["checked_at"])


class ReportPicture(Picture):
    """A picture that came with a report; it becomes a photo of the article with the same files."""

    report = models.ForeignKey(
        SourceReport, models.CASCADE, related_name="pictures", verbose_name="báo cáo"
    )

    class Meta:
        verbose_name = "ảnh trong báo cáo"
        verbose_name_plural = "ảnh trong báo cáo"
        ordering = ["position", "pk"]


def fingerprint(text):
    """Return what tells equal texts: its words, in one Unicode form, whatever the white space."""
    words = " ".join(re.split(r"\s+", normal(text).casefold())).strip()
    return sha256(words.encode("utf-8", "surrogatepass")).hexdigest()
