"""Members: who they are, and the steps of their way from cell to cell."""

from django.core.exceptions import ValidationError
from django.db import models, transaction

from members.models.dated import today
from members.models.membership import Leave, Membership, Position
from portal.lib.vietnamese import fold, name_key, normal

# No name has more words; a database refuses a condition of a thousand.
MOST_WORDS = 12


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

    def visible_to(self, user):
        """Members whose card `user` may open: those who belong, or belonged, to cells they keep."""
        if not user.is_authenticated:
            return self.none()
        if user.reach.administers:
            return self
        return self.filter(pk__in=Membership.objects.visible_to(user).values("member"))

    def editable_by(self, user):
        """Members whose card `user` may change: those who belong to a cell they keep.

        Not those who left, and not those of another cell who are here for a time: their own cell
        keeps their card. See also `visible_to()`.
        """
        if not user.is_authenticated:
            return self.none()
        if user.reach.administers:
            return self
        here = Membership.objects.visible_to(user).not_ended()
        elsewhere = Membership.objects.permanent().in_force().not_kept_by(user)
        return self.filter(pk__in=here.values("member")).exclude(pk__in=elsewhere.values("member"))

    def called(self, full_name):
        """Members of exactly this name, however it is spaced, composed or capitalised."""
        return self.filter(sort_key=_cut(name_key(full_name)))

    def matching(self, words):
        """Members whose name holds each of the words, typed with marks or without."""
        found = self
        for word in fold(words).split()[:MOST_WORDS]:
            found = found.filter(search_name__contains=word)
        return found

    def in_a_cell_of(self, user):
        """Members who belong today to a cell that `user` keeps."""
        here = Membership.objects.visible_to(user).in_force()
        return self.filter(pk__in=here.values("member"))

    def gone_from_cells_of(self, user):
        """Members who belonged to a cell that `user` keeps, and belong to none of them today."""
        return self.exclude(pk__in=self.in_a_cell_of(user).values("pk"))

    def of_cell(self, cell, user):
        """Members who belong, or belonged, to this cell, if `user` keeps its book."""
        there = Membership.objects.visible_to(user).filter(cell=cell)
        return self.filter(pk__in=there.values("member"))

    def with_standing(self, standing, user):
        """Members who have this standing today in a cell that `user` keeps."""
        here = Membership.objects.visible_to(user).in_force().filter(standing=standing)
        return self.filter(pk__in=here.values("member"))

    def without_a_cell(self, since):
        """Members whom no cell counts as its own on the day `since`, or later."""
        counted = Membership.objects.permanent().overlapping(since)
        return self.exclude(pk__in=counted.values("member"))

    def introduced_elsewhere(self, on):
        """Members whom their own cell sent to another cell for a time that includes `on`."""
        away = Leave.objects.in_force(on).filter(kind=Leave.Kind.ELSEWHERE)
        return self.filter(pk__in=away.values("member"))

    def for_list(self, user):
        """Everything one row prints that `user` may read, in Vietnamese order."""
        rows = Membership.objects.visible_to(user).select_related("cell")
        return self.prefetch_related(
            models.Prefetch("memberships", rows),
            models.Prefetch("leaves", Leave.objects.visible_to(user)),
            models.Prefetch("positions", Position.objects.visible_to(user)),
        ).order_by("sort_key", "pk")


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
        self.full_name = " ".join(normal(self.full_name).split())
        self.sort_key = _cut(name_key(self.full_name))
        self.search_name = _cut(fold(self.full_name))
        super().save(**kwargs)

    def posts_on(self, day, *, organization=None):
        """Return the titles held on `day` as one line, those in `organization` first.

        Reads `positions.all()`, so that a prefetch answers for a whole list.
        """
        held = [position for position in self.positions.all() if position.holds_on(day)]
        held.sort(
            key=lambda position: position.organization_id != getattr(organization, "pk", None)
        )
        # As long as the columns that keep it: "chức vụ khi đó" of a speech and of the chair.
        return ", ".join(position.title for position in held)[:200]

    def membership_on(self, day=None):
        """Return the membership in force, the home cell's before one visited for a time, or None.

        Reads `memberships.all()`, so that a prefetch answers for a whole list.
        """
        day = day or today()
        held = [row for row in self.memberships.all() if row.holds_on(day)]
        return min(held, key=lambda row: not row.is_permanent, default=None)

    def leave_on(self, day=None):
        """Return the leave in force, or None. Reads `leaves.all()`."""
        day = day or today()
        return next((leave for leave in self.leaves.all() if leave.holds_on(day)), None)

    def join(self, cell, *, since, kind=Membership.Kind.PERMANENT, standing=None):
        """Belong to `cell` from `since` on, with the standing the member had last."""
        if standing is None:
            last = self.memberships.order_by("-since", "-pk").first()
            standing = last.standing if last else Membership.Standing.OFFICIAL
        membership = Membership(member=self, cell=cell, kind=kind, standing=standing, since=since)
        membership.full_clean()
        membership.save()
        return membership

    def transfer(self, cell, *, since):
        """Move the permanent membership to `cell` from `since` on; the old one ends on its eve."""
        with transaction.atomic():
            current = self.memberships.permanent().in_force(since).first()
            if current:
                self.depart(current, since=since)
            return self.join(cell, since=since)

    def depart(self, membership, *, since):
        """End a membership on the eve of `since`, and return the posts and leaves that end with it.

        Posts in a cell end with the membership, for they open its records. Leaves end with the
        home cell's, for the next cell decides on its own.
        """
        with transaction.atomic():
            membership.end_before(since)
            ended = _end(membership.posts_in_the_cell(), membership.until)
            if membership.is_permanent:
                ended += _end(self.leaves.in_force(membership.until), membership.until)
        return ended

    def follow(self, membership, cell, *, since):
        """Go with a cell that is merged into `cell`; leaves go on, for the members are the same."""
        with transaction.atomic():
            membership.end_before(since)
            _end(membership.posts_in_the_cell(), membership.until)
            there = self.memberships.in_force(since).filter(cell=cell).first()
            if there and membership.is_permanent:
                there.end_before(since)  # came for a time, now belongs
            if membership.is_permanent or not there:
                self.join(cell, since=since, kind=membership.kind, standing=membership.standing)

    def recognise(self, *, since):
        """Make a probationary member official from `since` on (Điều lệ Đảng, Điều 5).

        Also where the member is for a time: standing goes with the person.
        """
        current = self.memberships.in_force(since).order_by("pk")
        probationary = list(current.filter(standing=Membership.Standing.PROBATIONARY))
        if not any(row.is_permanent for row in probationary):
            raise ValidationError("Đảng viên này không phải đảng viên dự bị vào ngày đó.")
        with transaction.atomic():
            for row in probationary:
                end = row.until
                row.end_before(since)
                official = Membership(
                    member=self,
                    cell=row.cell,
                    kind=row.kind,
                    standing=Membership.Standing.OFFICIAL,
                    since=since,
                    until=end,
                )
                official.full_clean()
                official.save()
        return self.memberships.permanent().in_force(since).get()


def _end(rows, day):
    """Let `day` be the last one of each row, and return them."""
    rows = list(rows)
    for row in rows:
        row.until = day
        row.save()
    return rows


def _cut(key):
    """Keep a key within its column: PostgreSQL refuses what is longer."""
    return key[:240]
