"""Photos of an article, attachments of a record: kept apart from the web, served by rule."""

import uuid
from pathlib import PurePath

from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.db import models
from django.urls import reverse

from activities.models.article import Article
from activities.models.levels import Level
from activities.models.meeting import Meeting
from portal.lib.vietnamese import slug


class PhotoQuerySet(models.QuerySet):
    """Photos, by who may see their article."""

    def visible_to(self, user):
        """Photos of articles that `user` reads."""
        return self.filter(article__meeting__in=Meeting.objects.with_level(Level.ARTICLE, user))


class Picture(models.Model):
    """A picture kept apart from the web: re-encoded, without location or camera data."""

    # The name in every address; it cannot be guessed.
    token = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    caption = models.CharField("chú thích", max_length=300, blank=True)
    position = models.PositiveIntegerField("thứ tự", default=0)
    width = models.PositiveIntegerField(editable=False, default=0)
    height = models.PositiveIntegerField(editable=False, default=0)
    widths = models.JSONField(editable=False, default=list)

    class Meta:
        abstract = True

    def __str__(self):
        return self.caption or f"Ảnh {self.position + 1}"

    def keep(self, pictures):
        """Store a picture read by `reencode()` in all its widths.

        The row is not saved: the caller saves it in the transaction of the form.
        """
        self.width, self.height = pictures.width, pictures.height
        self.widths = sorted(pictures.renditions)
        for width, content in pictures.renditions.items():
            default_storage.save(self.path(width), ContentFile(content))

    def path(self, width):
        """Return where the rendition of this width lies in the storage."""
        return f"photos/{self.token}/{width}.jpg"


class Photo(Picture):
    """A photo of an article, in a few widths."""

    article = models.ForeignKey(
        Article, models.CASCADE, related_name="photos", verbose_name="bài viết"
    )
    alt = models.CharField(
        "mô tả cho người không nhìn thấy ảnh",
        max_length=300,
        blank=True,
        help_text="Ảnh cho thấy gì. Để trống thì đọc chú thích.",
    )
    credit = models.CharField("người chụp", max_length=120, blank=True)

    objects = PhotoQuerySet.as_manager()

    class Meta:
        verbose_name = "ảnh"
        verbose_name_plural = "ảnh"
        ordering = ["position", "pk"]

    def url(self, width):
        """Return the address of the rendition of this width."""
        return reverse("activities:photo", args=[self.token, width])

    @property
    def smallest_url(self):
        return self.url(self.widths[0])

    @property
    def largest_url(self):
        return self.url(self.widths[-1])

    @property
    def srcset(self):
        """The renditions as a browser chooses among them."""
        return ", ".join(f"{self.url(width)} {width}w" for width in self.widths)

    @property
    def text_alternative(self):
        return self.alt or self.caption


def attachment_path(attachment, filename):
    """Return a place nobody can guess, ending in a readable name."""
    return f"attachments/{attachment.token}/{tidy_filename(filename)}"


def tidy_filename(filename):
    """Return a short plain name with its ending: "Biên bản (đã ký).PDF" → "bien-ban-da-ky.pdf"."""
    path = PurePath(filename.replace("\\", "/"))
    return f"{slug(path.stem, 60) or 'tep'}{path.suffix.lower()[:8]}"


class AttachmentQuerySet(models.QuerySet):
    """Attachments, by the level each stands at."""

    def visible_to(self, user):
        """Attachments of records that `user` reads, and documents of sessions announced to them."""
        at = Meeting.objects.with_level
        return self.filter(
            models.Q(is_internal=False, meeting__in=at(Level.RECORD, user))
            | models.Q(is_internal=False, meeting__in=at(Level.NOTICE, user))
            | models.Q(is_internal=True, meeting__in=at(Level.OFFICERS, user))
        )

    def at_levels(self, levels):
        """Attachments for a reader who has these levels of their session."""
        allowed = models.Q(pk__in=[])
        if levels & {Level.RECORD, Level.NOTICE}:
            allowed |= models.Q(is_internal=False)
        if Level.OFFICERS in levels:
            allowed |= models.Q(is_internal=True)
        return self.filter(allowed)


class Attachment(models.Model):
    """A file of the record: the signed minutes, a document for those who come."""

    class Kind(models.TextChoices):
        SIGNED_MINUTES = "signed-minutes", "Biên bản đã ký"
        DOCUMENT = "document", "Tài liệu"
        OTHER = "other", "Khác"

    meeting = models.ForeignKey(
        Meeting, models.CASCADE, related_name="attachments", verbose_name="buổi sinh hoạt"
    )
    token = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    kind = models.CharField("loại tệp", max_length=16, choices=Kind, default=Kind.DOCUMENT)
    name = models.CharField("tên tài liệu", max_length=200)
    file = models.FileField("tệp", upload_to=attachment_path, max_length=200)
    size = models.PositiveBigIntegerField(editable=False, default=0)
    is_internal = models.BooleanField("nội bộ cấp ủy", default=False)
    position = models.PositiveIntegerField("thứ tự", default=0)

    objects = AttachmentQuerySet.as_manager()

    class Meta:
        verbose_name = "tệp đính kèm"
        verbose_name_plural = "tệp đính kèm"
        ordering = ["position", "pk"]

    def __str__(self):
        return self.name

    def save(self, **kwargs):
        self.size = self.file.size
        super().save(**kwargs)

    def get_absolute_url(self):
        return reverse("activities:attachment", args=[self.token, self.filename])

    @property
    def filename(self):
        """The name under which it is saved: the document's name and the file's ending."""
        return tidy_filename(f"{self.name}{PurePath(self.file.name).suffix}")
