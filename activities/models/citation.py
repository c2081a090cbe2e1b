"""What a session cites of the catalogue: in which role, in what words."""

from django.db import models
from django.db.models import Q

from activities.models.levels import Level
from activities.models.meeting import Meeting
from activities.reading.dates import first_date


class CitationQuerySet(models.QuerySet):
    """Citations, by who may know of them."""

    def visible_to(self, user):
        """Citations at a level that `user` reads of their session."""
        at = Meeting.objects.with_level
        return self.filter(
            Q(meeting__in=at(Level.RECORD, user))
            | Q(in_article=True, meeting__in=at(Level.ARTICLE, user))
        )

    def of_rows(self, meetings):
        """Citations of sessions loaded `with_levels_for(user)`, each session at its own levels."""
        at = {
            level: [meeting.pk for meeting in meetings if level in meeting.levels]
            for level in (Level.RECORD, Level.ARTICLE)
        }
        return self.filter(
            Q(meeting__in=at[Level.RECORD]) | Q(in_article=True, meeting__in=at[Level.ARTICLE])
        ).select_related("resolution")

    def at_levels(self, levels):
        """Citations for a reader who has these levels of their session."""
        if Level.RECORD in levels:
            return self
        return self.filter(in_article=True) if Level.ARTICLE in levels else self.none()


class Citation(models.Model):
    """That a session named a document, in what role, in what words."""

    class Role(models.TextChoices):
        STUDY = "hoc-tap", "Học tập, quán triệt"
        IMPLEMENT = "trien-khai", "Triển khai thực hiện"
        REVIEW = "so-ket", "Sơ kết, tổng kết"
        INSPECT = "kiem-tra", "Kiểm tra, giám sát"
        BASIS = "can-cu", "Căn cứ"
        ADOPTED = "thong-qua", "Thông qua"
        MENTIONED = "nhac-den", "Nhắc đến"

    class DateChoice(models.TextChoices):
        """What the secretary decided about a date that differs from the document's."""

        OPEN = "", "Chưa chọn"
        NOTED = "noted", "Giữ nguyên lời văn, in chú thích"
        CORRECTED = "corrected", "Sửa theo văn bản"

    meeting = models.ForeignKey(
        Meeting, models.CASCADE, related_name="citations", verbose_name="buổi sinh hoạt"
    )
    resolution = models.ForeignKey(
        "activities.Resolution", models.PROTECT, related_name="citations", verbose_name="văn bản"
    )
    role = models.CharField("vai trò", max_length=16, choices=Role, default=Role.STUDY)
    clause = models.CharField(
        "điểm, khoản, mục", max_length=120, blank=True, help_text="Ví dụ: mục 2, phần III."
    )
    as_written = models.CharField("nguyên văn trong bài, biên bản", max_length=500, blank=True)
    date_choice = models.CharField(
        "khi ngày ghi khác", max_length=16, choices=DateChoice, blank=True, default=DateChoice.OPEN
    )
    in_article = models.BooleanField("nêu trong bài đăng", default=True)
    # The session's day, so that a document's sessions come in order from one index.
    held_on = models.DateField(editable=False)
    position = models.PositiveIntegerField("thứ tự", default=0)

    objects = CitationQuerySet.as_manager()

    class Meta:
        verbose_name = "văn bản nêu trong buổi"
        verbose_name_plural = "văn bản nêu trong buổi"
        ordering = ["position", "pk"]
        indexes = [models.Index(fields=["resolution", "-held_on", "meeting"])]
        constraints = [
            models.UniqueConstraint(
                fields=["meeting", "resolution", "role", "clause"],
                name="activities_citation_once_per_role_and_clause",
                violation_error_message="Văn bản này đã nêu với cùng vai trò.",
            )
        ]

    def __str__(self):
        return f"{self.get_role_display()}: {self.resolution}"

    def save(self, **kwargs):
        self.held_on = self.meeting.held_on
        super().save(**kwargs)

    def move_to(self, resolution):
        """Name another document instead; one named there in the same way takes in the words."""
        twin = Citation.objects.filter(
            meeting=self.meeting, resolution=resolution, role=self.role, clause=self.clause
        ).first()
        if twin is None:
            self.resolution = resolution
            self.save()
            return
        words = [twin.as_written, self.as_written]
        twin.as_written = "; ".join(dict.fromkeys(filter(None, words)))[:500]
        twin.in_article = twin.in_article or self.in_article
        twin.save()
        self.delete()

    @property
    def written_date(self):
        """The day of the document as the words give it; None where they give none."""
        return first_date(self.as_written) if self.as_written else None

    def date_differs(self):
        """Whether the words give another day than the document's own: a warning, no refusal."""
        written, issued = self.written_date, self.resolution.issued_on
        return bool(written and issued and written != issued)

    @property
    def footnote(self):
        """The neutral sentence under an article whose date differs; empty where none is due."""
        if self.date_choice != self.DateChoice.NOTED or not self.date_differs():
            return ""
        return (
            f"Bài viết ghi {_day(self.written_date)}; "
            f"văn bản ban hành ngày {_day(self.resolution.issued_on)}."
        )


def _day(day):
    return f"{day.day}/{day.month}/{day.year}"
