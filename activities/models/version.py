"""Every saved state of a session with its rows: nothing typed is ever lost."""

from django.conf import settings
from django.core.serializers.json import DjangoJSONEncoder
from django.db import models

from activities.models.meeting import Meeting

# The parts of a session, by the name under which it knows them.
PARTS = (
    "attendances",
    "guests",
    "agenda",
    "votes",
    "tasks",
    "speeches",
    "citations",
    "attachments",
)


class MeetingVersionQuerySet(models.QuerySet):
    """Versions of sessions."""

    def record(self, meeting, *, author, action="saved", reason=""):
        """Keep the session as it stands now; `settle()` calls this at the end of every save."""
        return self.create(
            meeting=meeting,
            number=meeting.version,
            author=author,
            action=action,
            reason=reason,
            status=meeting.status,
            content=content_of(meeting),
        )


class MeetingVersion(models.Model):
    """One saved state: who saved it, when, why, and the whole record with its rows."""

    class Action(models.TextChoices):
        SAVED = "saved", "Lưu"
        READ = "read", "Nhập từ báo cáo"
        ANNOUNCED = "announced", "Thông báo"
        SUBMITTED = "submitted", "Trình duyệt"
        RETURNED = "returned", "Trả lại"
        APPROVED = "approved", "Duyệt"
        REOPENED = "reopened", "Mở lại để sửa"
        PUBLISHED = "published", "Đăng bài"
        WITHDRAWN = "withdrawn", "Gỡ bài"
        DISCARDED = "discarded", "Bỏ"
        TAKEN_BACK = "taken back", "Lấy lại"

    # PROTECT: a session with a history cannot be deleted from under it.
    meeting = models.ForeignKey(
        Meeting, models.PROTECT, related_name="versions", verbose_name="buổi sinh hoạt"
    )
    number = models.PositiveIntegerField("lần")
    author = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        null=True,
        related_name="meeting_versions",
        verbose_name="người lưu",  # null: a command
    )
    at = models.DateTimeField("lúc", auto_now_add=True)
    action = models.CharField("việc", max_length=16, choices=Action, default=Action.SAVED)
    reason = models.CharField("lý do", max_length=500, blank=True)
    status = models.CharField("trạng thái khi đó", max_length=16, choices=Meeting.Status)
    content = models.JSONField("nội dung", encoder=DjangoJSONEncoder)

    objects = MeetingVersionQuerySet.as_manager()

    class Meta:
        verbose_name = "phiên bản"
        verbose_name_plural = "phiên bản"
        ordering = ["-number"]
        constraints = [
            models.UniqueConstraint(
                fields=["meeting", "number"], name="activities_meetingversion_number_once"
            )
        ]

    def __str__(self):
        return f"{self.meeting} · lần {self.number}"


def content_of(meeting):
    """Return the session with all its rows, as plain data; one query for each kind of row."""
    content = {
        "meeting": _plain(meeting),
        "co_hosts": list(meeting.co_hosts.values_list("pk", flat=True)),
        "article": None,
        "photos": [],
    }
    content |= {part: list(getattr(meeting, part).order_by("pk").values()) for part in PARTS}
    article = meeting.article_or_none()
    if article:
        content["article"] = _plain(article)
        content["photos"] = list(article.photos.order_by("pk").values())
    return content


def _plain(instance):
    # editable=False columns too: status and days of approval are part of the record.
    return {
        field.attname: field.value_from_object(instance) for field in instance._meta.concrete_fields
    }
