"""Who was there: the roll by name, guests, and the counts the minutes need."""

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Count, Q
from django.utils import timezone

from activities.models.meeting import Meeting
from members.models import Leave, Member, Membership


class AttendanceQuerySet(models.QuerySet):
    """Rows of a roll."""

    def in_order(self):
        """The roll as it is read out: Vietnamese order of given names."""
        return self.select_related("member").order_by("member__sort_key", "member_id")

    def own_history(self, user):
        """Rows of the member whom the account stands for, in approved records, newest first.

        For ever, and in every cell: what one did oneself stays one's own to read.
        """
        return (
            self.filter(member__isnull=False, member=user.member_id)
            .filter(meeting__status=Meeting.Status.APPROVED, meeting__discarded_at=None)
            .select_related("meeting__organization", "meeting__article")
            .prefetch_related("meeting__organization__names")
            .order_by("-meeting__held_on", "-meeting")
        )

    def totals(self):
        """Return the counts of the minutes, as columns of `Meeting`.

        Those who are exempt, elsewhere or suspended are not expected, so they are not in the
        total; one who is exempt and comes all the same is marked present and counts.
        """
        present, counted = Q(status__in=PRESENT), Q(status__in=COUNTED)
        official = Q(standing=Membership.Standing.OFFICIAL)
        counts = self.aggregate(
            total_count=Count("pk", filter=counted),
            official_count=Count("pk", filter=counted & official),
            probationary_count=Count("pk", filter=counted & ~official),
            present_count=Count("pk", filter=present),
            excused_count=Count("pk", filter=Q(status=Attendance.Status.EXCUSED)),
            unexcused_count=Count("pk", filter=Q(status=Attendance.Status.UNEXCUSED)),
        )
        return counts if counts["total_count"] else dict.fromkeys(counts)

    def call_for(self, meeting):
        """Give every member then on the roll a row, and leave existing rows alone.

        Everybody expected is present until marked otherwise; a leave in force says so itself.
        """
        day = meeting.held_on
        expected = list(meeting.expected_members())
        standings = _standings(expected, meeting)
        leaves = dict(
            Leave.objects.in_force(day).filter(member__in=expected).values_list("member", "kind")
        )
        self.bulk_create(
            [
                Attendance(
                    meeting=meeting,
                    member=member,
                    status=_status_at_first(leaves.get(member.pk), standings.get(member.pk)),
                    standing=standings.get(member.pk, (Membership.Standing.OFFICIAL, False))[0],
                    is_temporary=standings.get(member.pk, ("", False))[1],
                )
                for member in expected
            ],
            ignore_conflicts=True,
        )


class Attendance(models.Model):
    """That a member expected at a session was there, or was not."""

    class Status(models.TextChoices):
        PRESENT = "present", "Có mặt"
        ONLINE = "online", "Trực tuyến"
        EXCUSED = "excused", "Vắng có lý do"
        UNEXCUSED = "unexcused", "Vắng không lý do"
        EXEMPT = "exempt", "Miễn sinh hoạt"
        ELSEWHERE = "elsewhere", "Sinh hoạt nơi khác"
        SUSPENDED = "suspended", "Đình chỉ"

    meeting = models.ForeignKey(
        Meeting, models.CASCADE, related_name="attendances", verbose_name="buổi sinh hoạt"
    )
    member = models.ForeignKey(
        Member, models.PROTECT, related_name="attendances", verbose_name="đảng viên"
    )
    status = models.CharField("điểm danh", max_length=16, choices=Status, default=Status.PRESENT)
    reason = models.CharField("lý do vắng", max_length=200, blank=True)  # may be health data
    note = models.CharField("ghi chú", max_length=200, blank=True, help_text="Đến muộn, về sớm.")
    standing = models.CharField(
        "tư cách hôm đó",
        max_length=16,
        choices=Membership.Standing,
        default=Membership.Standing.OFFICIAL,
    )
    is_temporary = models.BooleanField("sinh hoạt tạm thời đến", default=False)

    objects = AttendanceQuerySet.as_manager()

    class Meta:
        verbose_name = "điểm danh"
        verbose_name_plural = "điểm danh"
        constraints = [
            models.UniqueConstraint(
                fields=["meeting", "member"],
                name="activities_attendance_member_once",
                violation_error_message="Đảng viên này đã có trong danh sách điểm danh.",
            ),
            models.CheckConstraint(
                condition=Q(status="excused") | Q(reason=""),
                name="activities_attendance_reason_only_if_excused",
                violation_error_message="Chỉ ghi lý do khi vắng có lý do.",
            ),
        ]

    def __str__(self):
        return f"{self.member}: {self.get_status_display()}"

    def clean(self):
        """Refuse a reason for somebody who was there."""
        if self.reason and self.status != self.Status.EXCUSED:
            raise ValidationError({"reason": "Chỉ ghi lý do khi vắng có lý do."})

    @property
    def was_present(self):
        return self.status in PRESENT


PRESENT = (Attendance.Status.PRESENT, Attendance.Status.ONLINE)
COUNTED = (*PRESENT, Attendance.Status.EXCUSED, Attendance.Status.UNEXCUSED)


def call_roll(meeting):
    """Start the roll of a session: everybody who belonged there that day, present."""
    _must_be_open(meeting)
    meeting.attendances.call_for(meeting)


def confirm_roll(meeting):
    """Note that the secretary has looked at the roll and the count is right."""
    _must_be_open(meeting)
    if not meeting.attendances.exists():
        raise ValidationError("Danh sách điểm danh còn trống. Bấm “Bắt đầu điểm danh” trước.")
    meeting.roll_confirmed_at = timezone.now()


def _must_be_open(meeting):
    if meeting.is_locked:
        raise ValidationError("Biên bản đã duyệt và khóa, không sửa điểm danh được.")


def _status_at_first(leave, standing):
    """Present, unless on leave; who is elsewhere for a time is not away where they came to."""
    came_for_a_time = standing is not None and standing[1]
    if leave is None or (leave == Leave.Kind.ELSEWHERE and came_for_a_time):
        return Attendance.Status.PRESENT
    return leave


def _standings(members, meeting):
    """Return each member's standing on the day and whether they came for a time."""
    rows = Membership.objects.in_force(meeting.held_on).filter(member__in=members)
    if meeting.organization.is_cell:
        rows = rows.filter(cell=meeting.organization)
    return {
        row.member_id: (row.standing, row.kind == Membership.Kind.TEMPORARY)
        for row in rows.order_by("since")
    }


class Guest(models.Model):
    """Somebody at the session who is not on its roll; or a number of people without names."""

    class Kind(models.TextChoices):
        DELEGATE = "delegate", "Đại biểu"
        GUEST = "guest", "Khách mời"
        MASSES = "masses", "Quần chúng"

    meeting = models.ForeignKey(
        Meeting, models.CASCADE, related_name="guests", verbose_name="buổi sinh hoạt"
    )
    kind = models.CharField("thành phần", max_length=16, choices=Kind, default=Kind.GUEST)
    name = models.CharField("họ và tên", max_length=120, blank=True)
    post = models.CharField("chức vụ, đơn vị", max_length=200, blank=True)
    headcount = models.PositiveIntegerField("số người", null=True, blank=True)
    position = models.PositiveIntegerField("thứ tự", default=0)

    class Meta:
        verbose_name = "đại biểu, khách mời"
        verbose_name_plural = "đại biểu, khách mời"
        ordering = ["position", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=~Q(name="") | Q(headcount__gt=0),
                name="activities_guest_name_or_headcount",
                violation_error_message="Ghi họ tên, hoặc số người.",
            )
        ]

    def __str__(self):
        return self.name or f"{self.headcount} {self.get_kind_display().lower()}"

    def clean(self):
        """Ask for a name or a number."""
        if not self.name and not self.headcount:
            raise ValidationError("Ghi họ tên, hoặc số người.")
