"""What the session dealt with: numbered items, the votes on them, the tasks that came of them."""

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Exists, F, OuterRef, Q

from activities.models.levels import Level
from activities.models.meeting import Meeting
from members.models import Member


class AgendaItemQuerySet(models.QuerySet):
    """Parts of a session."""

    def take_frame(self, last, meeting):
        """Give `meeting` the headings of `last`, without what was said under them."""
        self.bulk_create(
            [
                AgendaItem(meeting=meeting, position=item.position, title=item.title)
                for item in last.agenda.all()
            ]
        )


class AgendaItem(models.Model):
    """A numbered part of a session: what was discussed, and what the chair concluded."""

    meeting = models.ForeignKey(
        Meeting, models.CASCADE, related_name="agenda", verbose_name="buổi sinh hoạt"
    )
    position = models.PositiveIntegerField("thứ tự", default=0)
    title = models.CharField("nội dung", max_length=300)
    discussion = models.TextField("diễn biến, thảo luận", blank=True)
    conclusion = models.TextField("kết luận", blank=True)

    objects = AgendaItemQuerySet.as_manager()

    class Meta:
        verbose_name = "nội dung"
        verbose_name_plural = "nội dung"
        ordering = ["position", "pk"]

    def __str__(self):
        return self.title


class VoteQuerySet(models.QuerySet):
    """Votes, by what of them a reader gets."""

    def at_levels(self, levels):
        """Votes for a reader who has these levels of their session."""
        if Level.OFFICERS in levels:
            return self
        return self.filter(names_a_person=False) if Level.RECORD in levels else self.none()


class Vote(models.Model):
    """A count of votes; the base is those entitled, not those present (294-QĐ/TW, 9.3.2)."""

    class Method(models.TextChoices):
        HANDS = "hands", "Giơ tay"
        CARD = "card", "Giơ thẻ đảng viên"
        BALLOT = "ballot", "Phiếu kín"
        APP = "app", "Trên ứng dụng"

    class Rule(models.TextChoices):
        HALF = "half", "Quá nửa"
        TWO_THIRDS = "two-thirds", "Ít nhất hai phần ba"
        OTHER = "other", "Quy định khác"

    meeting = models.ForeignKey(
        Meeting, models.CASCADE, related_name="votes", verbose_name="buổi sinh hoạt"
    )
    item = models.ForeignKey(
        AgendaItem,
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="votes",
        verbose_name="thuộc nội dung",
    )
    subject = models.CharField("biểu quyết về", max_length=300)
    method = models.CharField("hình thức", max_length=16, choices=Method, default=Method.HANDS)
    base = models.PositiveIntegerField("tổng số được biểu quyết")
    in_favour = models.PositiveIntegerField("tán thành", default=0)
    against = models.PositiveIntegerField("không tán thành", default=0)
    other = models.PositiveIntegerField("ý kiến khác", default=0)
    rule = models.CharField("tỷ lệ cần đạt", max_length=16, choices=Rule, default=Rule.HALF)
    decision_note = models.CharField(
        "kết quả ghi khác",
        max_length=200,
        blank=True,
        help_text="Chỉ ghi khi kết quả không theo tỷ lệ trên.",
    )
    names_a_person = models.BooleanField(
        "về một người cụ thể", default=False, help_text="Chỉ cấp ủy chi bộ đọc được."
    )
    position = models.PositiveIntegerField("thứ tự", default=0)

    objects = VoteQuerySet.as_manager()

    class Meta:
        verbose_name = "biểu quyết"
        verbose_name_plural = "biểu quyết"
        ordering = ["position", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(base__gte=F("in_favour") + F("against") + F("other")),
                name="activities_vote_within_base",
                violation_error_message="Tổng số phiếu lớn hơn số được biểu quyết.",
            )
        ]

    def __str__(self):
        return self.subject

    def clean(self):
        """Refuse a count that exceeds those entitled to vote."""
        counts = (self.in_favour, self.against, self.other)
        if self.base is not None and None not in counts and sum(counts) > self.base:
            raise ValidationError({"base": "Tổng số phiếu lớn hơn số được biểu quyết."})

    @property
    def passed(self):
        """Whether the count reaches the rule; None where the rule is not one we know."""
        if self.rule == self.Rule.HALF:
            return self.in_favour * 2 > self.base
        if self.rule == self.Rule.TWO_THIRDS:
            return self.base > 0 and self.in_favour * 3 >= self.base * 2
        return None

    @property
    def share(self):
        """The share in favour, in per cent of the base, to one decimal."""
        return round(100 * self.in_favour / self.base, 1) if self.base else None


class TaskQuerySet(models.QuerySet):
    """Tasks, by how far they are."""

    def visible_to(self, user):
        """Tasks given by sessions whose record `user` reads."""
        # Asked of each task's own session: a list of all readable sessions would be long.
        readable = Meeting.objects.with_level(Level.RECORD, user)
        return self.filter(Exists(readable.filter(pk=OuterRef("meeting"))))

    def given_to(self, user):
        """Tasks of the member whom the account stands for, the most pressing first."""
        return (
            self.filter(member__isnull=False, member=user.member_id)
            .select_related("meeting__organization", "meeting__article")
            .order_by(F("due_on").asc(nulls_last=True), "pk")
        )

    def open(self):
        """Tasks nobody has reported as done."""
        return self.exclude(result=Task.Result.DONE)

    def carried_into(self, meeting):
        """Tasks of earlier sessions of the same organization that stand in this one.

        Those still open, and those whose end was reported in this very session.
        """
        earlier = Q(meeting__held_on__lt=meeting.held_on) | Q(
            meeting__held_on=meeting.held_on, meeting__lt=meeting.pk
        )
        return (
            self.filter(earlier, meeting__organization=meeting.organization)
            .filter(meeting__discarded_at=None)
            .filter(~Q(result=Task.Result.DONE) | Q(closed_in=meeting))
            .select_related("member", "meeting")
            .order_by("due_on", "pk")
        )


class Task(models.Model):
    """Something a session gave somebody to do; while open it stands in the sessions that follow."""

    class Result(models.TextChoices):
        TO_DO = "to-do", "Chưa làm"
        DOING = "doing", "Đang làm"
        DONE = "done", "Hoàn thành"

    meeting = models.ForeignKey(
        Meeting, models.CASCADE, related_name="tasks", verbose_name="buổi sinh hoạt"
    )
    text = models.CharField("nhiệm vụ", max_length=500)
    member = models.ForeignKey(
        Member,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="tasks",
        verbose_name="giao cho",
    )
    assignee = models.CharField(
        "hoặc nhóm, bộ phận", max_length=200, blank=True, help_text="Khi không giao cho một người."
    )
    due_on = models.DateField("hạn", null=True, blank=True)
    result = models.CharField("kết quả", max_length=16, choices=Result, default=Result.TO_DO)
    result_note = models.CharField("ghi chú kết quả", max_length=300, blank=True)
    closed_in = models.ForeignKey(
        Meeting,
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="closed_tasks",
        verbose_name="báo hoàn thành tại",
        editable=False,
    )
    position = models.PositiveIntegerField("thứ tự", default=0)

    objects = TaskQuerySet.as_manager()

    class Meta:
        verbose_name = "nhiệm vụ phân công"
        verbose_name_plural = "nhiệm vụ phân công"
        ordering = ["position", "pk"]

    def __str__(self):
        return self.text

    @property
    def doer(self):
        """Who does it, as printed."""
        return self.member.full_name if self.member else self.assignee
