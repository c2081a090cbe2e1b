"""What is dated about a member: the cells, the times of absence, the posts."""

from datetime import date, timedelta

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import DateField, OuterRef, Q, Value
from django.db.models.functions import Coalesce

from members.models.dated import Dated, DatedQuerySet
from members.models.organization import Organization

_ONE_DAY = timedelta(days=1)


class MembershipQuerySet(DatedQuerySet):
    """Memberships, by their kind and by who keeps them."""

    def permanent(self):
        """Memberships of the cell that counts the member, not of one visited for a time."""
        return self.filter(kind=Membership.Kind.PERMANENT)

    def visible_to(self, user):
        """Memberships of the cells whose book `user` keeps; the administrator keeps them all."""
        if not user.is_authenticated:
            return self.none()
        return self if user.reach.administers else self.filter(cell__in=user.reach.secretary_of)

    def editable_by(self, user):
        """Whoever keeps the book of the cell mends it."""
        return self.visible_to(user)

    def of_cell(self, cell):
        """Memberships of this cell."""
        return self.filter(cell=cell)

    def not_kept_by(self, user):
        """Memberships of other cells than those `user` keeps."""
        if user.is_authenticated and user.reach.administers:
            return self.none()
        kept = user.reach.secretary_of if user.is_authenticated else ()
        return self.exclude(cell__in=kept)


class Membership(Dated):
    """That a member belonged to a cell, as official or probationary member."""

    class Kind(models.TextChoices):
        PERMANENT = "permanent", "chính thức tại chi bộ"
        TEMPORARY = "temporary", "sinh hoạt tạm thời đến"

    class Standing(models.TextChoices):
        OFFICIAL = "official", "chính thức"
        PROBATIONARY = "probationary", "dự bị"

    member = models.ForeignKey(
        "members.Member", models.PROTECT, related_name="memberships", verbose_name="đảng viên"
    )
    cell = models.ForeignKey(
        Organization, models.PROTECT, related_name="memberships", verbose_name="chi bộ"
    )
    kind = models.CharField("diện sinh hoạt", max_length=16, choices=Kind, default=Kind.PERMANENT)
    standing = models.CharField(
        "tư cách", max_length=16, choices=Standing, default=Standing.OFFICIAL
    )

    objects = MembershipQuerySet.as_manager()

    class Meta(Dated.Meta):
        verbose_name = "thuộc chi bộ"
        verbose_name_plural = "thuộc chi bộ"
        ordering = ["-since", "-pk"]
        indexes = [models.Index(fields=["cell", "since", "until"])]
        constraints = [
            *Dated.Meta.constraints,
            models.UniqueConstraint(
                fields=["member"],
                condition=Q(until=None, kind="permanent"),
                name="members_membership_one_open_permanent",
                violation_error_message=(
                    "Đảng viên đang thuộc một chi bộ khác. Ghi chuyển đi trước khi nhận."
                ),
            ),
        ]

    def __str__(self):
        return f"{self.member}, {self.cell}"

    def clean(self):
        """Refuse a committee, and two memberships of one kind at the same time."""
        super().clean()
        if not (self.member_id and self.cell_id and self.since):
            return
        if not self.cell.is_cell:
            raise ValidationError({"cell": "Đảng viên sinh hoạt tại chi bộ. Chọn một chi bộ."})
        others = Membership.objects.filter(member=self.member).exclude(pk=self.pk)
        others = others.overlapping(self.since, self.until)
        if others.filter(cell=self.cell).exists():
            raise ValidationError("Thời gian này trùng với thời gian đã ghi tại chi bộ.")
        if self.is_permanent and others.permanent().exists():
            raise ValidationError(
                "Thời gian này đảng viên đang thuộc một chi bộ khác. Ghi chuyển đi trước khi nhận."
            )

    @property
    def is_permanent(self):
        return self.kind == self.Kind.PERMANENT

    def posts_in_the_cell(self):
        """Return the posts the member holds in the cell on the last day here."""
        return self.member.positions.in_force(self.until).filter(organization=self.cell)

    def end_before(self, day):
        """End the membership on the eve of `day`."""
        if day <= self.since:
            raise ValidationError(f"Ngày này phải sau ngày vào chi bộ ({self.since:%d/%m/%Y}).")
        self.until = day - _ONE_DAY
        self.save()


class OfMemberQuerySet(DatedQuerySet):
    """Leaves and posts, by who keeps the book of the cell their member then belonged to."""

    def visible_to(self, user):
        """Rows that share a day with a membership of a cell that `user` keeps.

        What another cell wrote, before the member came or after the member went, is not there.
        """
        if not user.is_authenticated:
            return self.none()
        if user.reach.administers:
            return self
        no_end = Value(date.max, output_field=DateField())
        then = Membership.objects.visible_to(user).filter(
            Q(until=None) | Q(until__gte=OuterRef("since")),
            member=OuterRef("member"),
            kind__in=self.kinds_that_see,
            since__lte=Coalesce(OuterRef("until"), no_end),
        )
        return self.filter(models.Exists(then))

    kinds_that_see = tuple(Membership.Kind)


class LeaveQuerySet(OfMemberQuerySet):
    """Leaves: the home cell's alone; one visited for a time does not read them."""

    kinds_that_see = (Membership.Kind.PERMANENT,)

    def editable_by(self, user):
        """Whoever keeps the book mends it; see also `PositionQuerySet.editable_by()`."""
        return self.visible_to(user)


class Leave(Dated):
    """A time in which a member is not expected: exempt, away for a time, or suspended."""

    class Kind(models.TextChoices):
        EXEMPT = "exempt", "miễn công tác và sinh hoạt đảng"
        ELSEWHERE = "elsewhere", "sinh hoạt tạm thời nơi khác"
        SUSPENDED = "suspended", "đình chỉ sinh hoạt"

    member = models.ForeignKey(
        "members.Member", models.PROTECT, related_name="leaves", verbose_name="đảng viên"
    )
    kind = models.CharField("loại", max_length=16, choices=Kind, default=Kind.EXEMPT)

    objects = LeaveQuerySet.as_manager()

    class Meta(Dated.Meta):
        verbose_name = "miễn, tạm thời nơi khác, đình chỉ"
        verbose_name_plural = "miễn, tạm thời nơi khác, đình chỉ"
        ordering = ["-since", "-pk"]

    def __str__(self):
        return f"{self.member}: {self.get_kind_display()}"

    def clean(self):
        """Refuse two leaves at the same time: the roll could not tell which one holds."""
        super().clean()
        if not (self.member_id and self.since):
            return
        others = Leave.objects.filter(member=self.member).exclude(pk=self.pk)
        if others.overlapping(self.since, self.until).exists():
            raise ValidationError(
                "Thời gian này đã ghi miễn, tạm thời nơi khác hoặc đình chỉ. Kết thúc mục đó trước."
            )


class PositionQuerySet(OfMemberQuerySet):
    """Posts, by what they make of their holder, and by who keeps them."""

    def editable_by(self, user):
        """Posts that `user` may mend or end: in the unit, or in a cell they keep.

        A post in a committee above is not for a cell to end.
        """
        seen = self.visible_to(user)
        if not user.is_authenticated or user.reach.administers:
            return seen
        return seen.filter(Q(organization=None) | Q(organization__in=user.reach.secretary_of))

    def committee(self):
        """Posts whose holders sit in the committee: secretary, deputy, committee member."""
        return self.filter(rank__in=Position.COMMITTEE_RANKS)


class Position(Dated):
    """A post held in an organization, or in the unit it belongs to."""

    class Rank(models.TextChoices):
        SECRETARY = "secretary", "Bí thư"
        DEPUTY = "deputy", "Phó Bí thư"
        COMMITTEE = "committee", "Chi ủy viên, cấp ủy viên"
        OTHER = "other", "Chức vụ khác"

    COMMITTEE_RANKS = (Rank.SECRETARY, Rank.DEPUTY, Rank.COMMITTEE)

    member = models.ForeignKey(
        "members.Member", models.PROTECT, related_name="positions", verbose_name="đảng viên"
    )
    organization = models.ForeignKey(
        Organization,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="positions",
        verbose_name="tại tổ chức đảng",
        help_text="Để trống nếu là chức vụ chuyên môn.",
    )
    rank = models.CharField("cấp bậc", max_length=16, choices=Rank, default=Rank.OTHER)
    title = models.CharField(
        "chức danh", max_length=120, help_text="Ghi như khi xưng danh, ví dụ: Phó Bí thư Chi bộ."
    )

    objects = PositionQuerySet.as_manager()

    class Meta(Dated.Meta):
        verbose_name = "chức vụ"
        verbose_name_plural = "chức vụ"
        ordering = ["-since", "-pk"]
        constraints = [
            *Dated.Meta.constraints,
            models.CheckConstraint(
                condition=Q(rank="other") | Q(organization__isnull=False),
                name="members_position_committee_post_in_organization",
                violation_error_message="Chức vụ cấp ủy phải thuộc một tổ chức đảng.",
            ),
        ]

    def __str__(self):
        return f"{self.title}: {self.member}"
