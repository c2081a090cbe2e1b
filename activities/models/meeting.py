"""The record of one session: when and where a cell met, how far it has come, who reads it."""

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import F, Q, Subquery
from django.urls import reverse

from activities.models.kinds import (
    COMMITTEE_ONLY_KINDS,
    Form,
    Kind,
    default_title,
)
from activities.models.levels import ArticleAudience, ArticleStatus, Audience, Level, Status
from activities.models.meeting_queryset import MeetingQuerySet
from activities.models.record_life import RecordLife
from members.models import Member, Organization
from portal.lib.vietnamese import slug


class Meeting(RecordLife):
    """One session of a cell (or of a committee), with its record.

    The record is written as a draft, may be announced to those who will come, is submitted, and is
    locked once approved. The article about it is published, or withdrawn, on its own.
    """

    class AttendanceMode(models.TextChoices):
        LIST = "list", "Theo danh sách"
        NUMBERS = "numbers", "Chỉ có số liệu"
        NONE = "none", "Không lưu điểm danh"

    Kind, Form, Status, Audience = Kind, Form, Status, Audience

    organization = models.ForeignKey(
        Organization, models.PROTECT, related_name="meetings", verbose_name="chi bộ"
    )
    co_hosts = models.ManyToManyField(
        Organization, blank=True, related_name="co_hosted_meetings", verbose_name="cùng tổ chức"
    )
    kind = models.CharField("loại sinh hoạt", max_length=24, choices=Kind, default=Kind.REGULAR)
    form = models.CharField("hình thức", max_length=24, choices=Form, blank=True)
    is_model = models.BooleanField("buổi mẫu", default=False)
    period = models.DateField(
        "kỳ sinh hoạt", help_text="Tháng mà buổi này tính vào; có thể họp sang tháng sau."
    )
    held_on = models.DateField("ngày họp")
    ends_on = models.DateField(
        "ngày kết thúc", null=True, blank=True, help_text="Chỉ ghi khi họp nhiều ngày."
    )
    starts_at = models.TimeField("bắt đầu lúc", null=True, blank=True)
    ends_at = models.TimeField("kết thúc lúc", null=True, blank=True)
    place = models.CharField("địa điểm", max_length=200, blank=True)
    title = models.CharField(
        "tên buổi", max_length=300, blank=True, help_text="Để trống thì lấy theo loại và tháng."
    )
    theme = models.CharField("chủ đề", max_length=500, blank=True)
    chair = models.ForeignKey(
        Member,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="chaired_meetings",
        verbose_name="chủ trì",
    )
    chair_name = models.CharField("tên người chủ trì", max_length=120, blank=True)
    chair_post = models.CharField("chức vụ khi đó", max_length=200, blank=True)
    minute_taker = models.ForeignKey(
        Member,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="minuted_meetings",
        verbose_name="thư ký buổi họp",
    )
    minute_taker_name = models.CharField("tên thư ký buổi họp", max_length=120, blank=True)
    conclusion = models.TextField("kết luận chung", blank=True)

    status = models.CharField(
        "trạng thái", max_length=16, choices=Status, default=Status.DRAFT, editable=False
    )
    audience = models.CharField("ai được đọc biên bản", max_length=16, choices=Audience, blank=True)
    approved_at = models.DateTimeField("duyệt lúc", null=True, editable=False)
    discarded_at = models.DateTimeField("bỏ lúc", null=True, editable=False)
    # Counts the saves; a form that was opened before somebody else's save knows an older number.
    version = models.PositiveIntegerField(default=0, editable=False)

    attendance_mode = models.CharField(
        "điểm danh", max_length=16, choices=AttendanceMode, default=AttendanceMode.LIST
    )
    roll_confirmed_at = models.DateTimeField("xác nhận điểm danh lúc", null=True, editable=False)
    # By list, these follow the roll; by numbers, they are what the secretary typed.
    total_count = models.PositiveIntegerField("tổng số đảng viên", null=True, blank=True)
    official_count = models.PositiveIntegerField("trong đó chính thức", null=True, blank=True)
    probationary_count = models.PositiveIntegerField("trong đó dự bị", null=True, blank=True)
    present_count = models.PositiveIntegerField("có mặt", null=True, blank=True)
    excused_count = models.PositiveIntegerField("vắng có lý do", null=True, blank=True)
    unexcused_count = models.PositiveIntegerField("vắng không lý do", null=True, blank=True)

    objects = MeetingQuerySet.as_manager()

    class Meta:
        verbose_name = "buổi sinh hoạt"
        verbose_name_plural = "buổi sinh hoạt"
        ordering = ["-held_on", "-pk"]
        indexes = [
            models.Index(fields=["-held_on", "-id"]),
            models.Index(fields=["organization", "-held_on"]),
            models.Index(fields=["status"]),
        ]
        constraints = [
            models.CheckConstraint(
                condition=Q(ends_on=None) | Q(ends_on__gte=F("held_on")),
                name="activities_meeting_ends_after_start",
                violation_error_message="Ngày kết thúc phải sau ngày họp.",
            ),
            models.CheckConstraint(
                condition=Q(present_count=None)
                | Q(total_count=None)
                | Q(present_count__lte=F("total_count")),
                name="activities_meeting_present_within_total",
                violation_error_message="Số có mặt lớn hơn tổng số đảng viên.",
            ),
            models.CheckConstraint(
                condition=~Q(status="approved") | Q(approved_at__isnull=False),
                name="activities_meeting_approved_has_its_day",
                violation_error_message="Biên bản đã duyệt phải có ngày duyệt.",
            ),
        ]

    def __str__(self):
        return self.heading

    def save(self, **kwargs):
        self.period = (self.period or self.held_on).replace(day=1)
        if not self.audience:
            only_committee = self.kind in COMMITTEE_ONLY_KINDS
            self.audience = Audience.COMMITTEE if only_committee else Audience.CELL
        self._name_those_who_led()
        super().save(**kwargs)

    def get_absolute_url(self):
        return reverse("activities:meeting-detail", args=[self.pk, self.slug])

    def clean(self):
        """Refuse times and numbers that contradict each other, in the field where they stand."""
        errors = {}
        if self.ends_on and self.held_on and self.ends_on < self.held_on:
            errors["ends_on"] = "Ngày kết thúc phải sau ngày họp."
        same_day = not self.ends_on or self.ends_on == self.held_on
        if self.starts_at and self.ends_at and same_day and self.ends_at <= self.starts_at:
            errors["ends_at"] = "Giờ kết thúc phải sau giờ bắt đầu."
        if self.attendance_mode == self.AttendanceMode.NUMBERS:
            errors |= self._contradictions_of_numbers()
        if errors:
            raise ValidationError(errors)

    # --- Questions ---

    @property
    def heading(self):
        """The title as typed, or one made of kind and period."""
        return self.title or default_title(self)

    @property
    def slug(self):
        """The words of the address: of the published article, else of the record.

        A published session is known to readers who may not read the record's own title.
        """
        return slug(self.shown_title) or "buoi"

    @property
    def shown_title(self):
        """What lists and pages call the session: the published article's title, else `heading`."""
        article = self.article_or_none()
        published = article is not None and article.status == ArticleStatus.PUBLISHED
        return article.title if published else self.heading

    @property
    def levels(self):
        """How deep the reader sees, on a session loaded by `with_levels_for(user)`."""
        return {level for level in Level if getattr(self, f"at_level_{level}")}

    def levels_once_out(self, *, to_members):
        """Return what a guest, or a member of the cell, will get once it is approved and published.

        For previews: the audiences chosen decide, so that a preview promises nothing else.
        """
        article, levels = self.article_or_none(), set()
        if article and (to_members or article.audience == ArticleAudience.PUBLIC):
            levels.add(Level.ARTICLE)
        if to_members and self.audience != Audience.COMMITTEE:
            levels.add(Level.RECORD)
        return levels

    def as_read_at(self, levels):
        """Return the session as a reader with these levels will see it once it is out.

        Nothing is saved: the article counts as published for the eyes of a preview.
        """
        article = self.article_or_none()
        for level in Level:
            setattr(self, f"at_level_{level}", level in levels)
        if article:
            article.title = article.title or self.heading
            article.status = ArticleStatus.PUBLISHED
        return self

    @property
    def cell_name(self):
        """The name the organization bore on the day of the session."""
        return self.organization.name_on(self.held_on)

    @property
    def is_locked(self):
        return self.status == Status.APPROVED

    @property
    def is_roll_confirmed(self):
        return self.roll_confirmed_at is not None

    @property
    def is_count_settled(self):
        """Whether the number present is a fact; a roll just called has everybody present."""
        by_list = self.attendance_mode == self.AttendanceMode.LIST
        return self.is_locked or self.is_roll_confirmed or not by_list

    def article_or_none(self):
        """Return the article, or None while nobody has begun one."""
        article = getattr(self, "article", None)
        return article if article and article.pk else None

    def is_visible_to(self, user):
        """Whether `user` may know of this session."""
        return Meeting.objects.visible_to(user).contains(self)

    def is_kept_by(self, user):
        """Whether `user` writes it, asked without a query. See also `editable_by()`."""
        return user.is_authenticated and self.organization_id in user.reach.secretary_of

    def neighbours(self, user):
        """Return the previous and the next session of the same organization that `user` sees."""
        others = Meeting.objects.visible_to(user).held_by(self.organization)
        before = Q(held_on__lt=self.held_on) | Q(held_on=self.held_on, pk__lt=self.pk)
        after = Q(held_on__gt=self.held_on) | Q(held_on=self.held_on, pk__gt=self.pk)
        previous = others.filter(before).order_by("-held_on", "-pk").values("pk")[:1]
        following = others.filter(after).order_by("held_on", "pk").values("pk")[:1]
        found = {
            (meeting.held_on, meeting.pk) > (self.held_on, self.pk): meeting
            for meeting in Meeting.objects.filter(
                Q(pk=Subquery(previous)) | Q(pk=Subquery(following))
            )
            .select_related("organization", "article")
            .defer("conclusion", "article__body")
        }
        return found.get(False), found.get(True)

    def expected_members(self):
        """Return the members who belonged here on the day: a chi ủy meeting expects the chi ủy."""
        if self.kind == Kind.COMMITTEE or not self.organization.is_cell:
            return Member.objects.in_committee_of(self.organization, on=self.held_on)
        return Member.objects.belonging_to(self.organization, on=self.held_on)

    def _name_those_who_led(self):
        """Keep names and post as they were on the day, unless they were typed."""
        if self.chair and not self.chair_name:
            self.chair_name = self.chair.full_name
        if self.chair and not self.chair_post:
            self.chair_post = self.chair.posts_on(self.held_on, organization=self.organization)
        if self.minute_taker and not self.minute_taker_name:
            self.minute_taker_name = self.minute_taker.full_name

    def _contradictions_of_numbers(self):
        errors = {}
        counts = (self.present_count, self.total_count)
        if None not in counts and self.present_count > self.total_count:
            errors["present_count"] = "Số có mặt lớn hơn tổng số đảng viên."
        parts = (self.official_count, self.probationary_count)
        if None not in (self.total_count, *parts) and sum(parts) != self.total_count:
            errors["official_count"] = "Chính thức cộng dự bị khác tổng số đảng viên."
        return errors


def levels_for(user, meeting):
    """Return the set of levels at which `user` reads `meeting`; empty: it does not exist for them.

    One query. Pages load sessions `with_levels_for(user)` and read `.levels` instead.
    """
    found = Meeting.objects.visible_to(user).with_levels_for(user).filter(pk=meeting.pk).first()
    return found.levels if found else set()
