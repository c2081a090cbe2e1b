"""Members, and where they belonged, as what, from when to when."""

from datetime import timedelta

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Q

from members.models.dated import Dated, DatedQuerySet
from members.models.organization import Organization
from portal.lib.vietnamese import fold, name_key

_ONE_DAY = timedelta(days=1)


class MemberQuerySet(models.QuerySet):
    """Members, found by where they belonged on a day."""

    def belonging_to(self, organization, *, on=None):
        """Members of a cell on the day `on` (today if not given), in Vietnamese order.

        For a committee these are the people who hold a post in it.
        """
        if organization.is_cell:
            held = Membership.objects.in_force(on).filter(cell=organization)
        else:
            held = Position.objects.in_force(on).filter(organization=organization)
        return self.filter(pk__in=held.values("member")).order_by("sort_key", "pk")

    def in_committee_of(self, organization, *, on=None):
        """Members of the committee (chi ủy, ban chấp hành) of an organization on a day."""
        held = Position.objects.in_force(on).committee().filter(organization=organization)
        return self.filter(pk__in=held.values("member")).order_by("sort_key", "pk")

    def editable_by(self, user):
        """Members whose card `user` may change: those of the cells they keep."""
        if not user.is_authenticated:
            return self.none()
        if user.reach.administers:
            return self
        kept = Membership.objects.filter(cell__in=user.reach.secretary_of)
        return self.filter(pk__in=kept.values("member"))


class Member(models.Model):
    """A party member: only what attendance and speaking need.

    No card or ID number, no address, no birth place: membership itself is sensitive data
    (Luật 91/2025), so nothing is kept that no page uses.
    """

    full_name = models.CharField("họ và tên", max_length=120)
    distinction = models.CharField(
        "ghi chú phân biệt",
        max_length=60,
        blank=True,
        help_text="Chỉ dùng khi hai người trùng họ tên, ví dụ: Phòng Kỹ thuật.",
    )
    sort_key = models.CharField(max_length=240, editable=False, db_index=True)
    search_name = models.CharField(max_length=240, editable=False)

    objects = MemberQuerySet.as_manager()

    class Meta:
        verbose_name = "đảng viên"
        verbose_name_plural = "đảng viên"
        ordering = ["sort_key", "pk"]

    def __str__(self):
        return f"{self.full_name} ({self.distinction})" if self.distinction else self.full_name

    def save(self, **kwargs):
        self.full_name = " ".join(self.full_name.split())
        self.sort_key = name_key(self.full_name)
        self.search_name = fold(self.full_name)
        super().save(**kwargs)

    def posts_on(self, day, *, organization=None):
        """Return the titles held on `day` as one line, those in `organization` first.

        Reads `positions.all()`, so that a prefetch answers for a whole list.
        """
        held = [position for position in self.positions.all() if position.holds_on(day)]
        held.sort(
            key=lambda position: position.organization_id != getattr(organization, "pk", None)
        )
        return ", ".join(position.title for position in held)

    def transfer(self, cell, *, since):
        """Move the permanent membership to `cell` from `since` on; the old one ends on its eve."""
        current = self.memberships.permanent().in_force(since).first()
        standing = current.standing if current else Membership.Standing.OFFICIAL
        if current:
            current.end_before(since)
        return Membership.objects.create(member=self, cell=cell, standing=standing, since=since)

    def recognise(self, *, since):
        """Make a probationary member official from `since` on (Điều lệ Đảng, Điều 5)."""
        current = self.memberships.permanent().in_force(since).first()
        if current is None or current.standing == Membership.Standing.OFFICIAL:
            raise ValidationError("Đảng viên này không phải đảng viên dự bị vào ngày đó.")
        current.end_before(since)
        return Membership.objects.create(
            member=self, cell=current.cell, standing=Membership.Standing.OFFICIAL, since=since
        )


class MembershipQuerySet(DatedQuerySet):
    """Memberships, by their kind."""

    def permanent(self):
        """Memberships of the cell that counts the member, not of one visited for a time."""
        return self.filter(kind=Membership.Kind.PERMANENT)


class Membership(Dated):
    """That a member belonged to a cell, as official or probationary member."""

    class Kind(models.TextChoices):
        PERMANENT = "permanent", "chính thức tại chi bộ"
        TEMPORARY = "temporary", "sinh hoạt tạm thời đến"

    class Standing(models.TextChoices):
        OFFICIAL = "official", "chính thức"
        PROBATIONARY = "probationary", "dự bị"

    member = models.ForeignKey(
        Member, models.PROTECT, related_name="memberships", verbose_name="đảng viên"
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
        """Refuse two memberships of one kind in one cell at the same time."""
        super().clean()
        if not (self.member_id and self.cell_id and self.since):
            return
        if not self.cell.is_cell:
            raise ValidationError({"cell": "Đảng viên sinh hoạt tại chi bộ. Chọn một chi bộ."})
        others = Membership.objects.filter(
            Q(until=None) | Q(until__gte=self.since), member=self.member, kind=self.kind
        ).exclude(pk=self.pk)
        if self.kind == self.Kind.TEMPORARY:
            others = others.filter(cell=self.cell)
        if self.until:
            others = others.filter(since__lte=self.until)
        if others.exists():
            raise ValidationError("Thời gian này trùng với thời gian đã ghi tại chi bộ.")

    def end_before(self, day):
        """End the membership on the eve of `day`."""
        self.until = day - _ONE_DAY
        if self.until < self.since:
            raise ValidationError("Ngày này trước ngày đảng viên vào chi bộ.")
        self.save()


class Leave(Dated):
    """A time in which a member is not expected: exempt, away for a time, or suspended."""

    class Kind(models.TextChoices):
        EXEMPT = "exempt", "miễn công tác và sinh hoạt đảng"
        ELSEWHERE = "elsewhere", "sinh hoạt tạm thời nơi khác"
        SUSPENDED = "suspended", "đình chỉ sinh hoạt"

    member = models.ForeignKey(
        Member, models.PROTECT, related_name="leaves", verbose_name="đảng viên"
    )
    kind = models.CharField("loại", max_length=16, choices=Kind, default=Kind.EXEMPT)

    class Meta(Dated.Meta):
        verbose_name = "miễn, tạm thời nơi khác, đình chỉ"
        verbose_name_plural = "miễn, tạm thời nơi khác, đình chỉ"
        ordering = ["-since", "-pk"]

    def __str__(self):
        return f"{self.member}: {self.get_kind_display()}"


class PositionQuerySet(DatedQuerySet):
    """Posts, by what they make of their holder."""

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
        Member, models.PROTECT, related_name="positions", verbose_name="đảng viên"
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
