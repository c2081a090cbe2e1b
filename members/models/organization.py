"""Organizations of the party: committees and cells, with the names and parents they had."""

from datetime import date, timedelta

from django.core.exceptions import ValidationError
from django.db import models, transaction
from django.db.models import Q, Value
from django.db.models.functions import Concat, Substr
from django.urls import reverse

from members.models.dated import Dated, DatedQuerySet
from portal.lib.vietnamese import fold, normal, slug, sort_key

# Names given before the portal knew the organization count from here.
_BEGINNING = date(1930, 2, 3)
_ONE_DAY = timedelta(days=1)


class OrganizationQuerySet(models.QuerySet):
    """Organizations, found by their place in the tree of today."""

    def cells(self):
        """Cells only, without the committees above them."""
        return self.filter(kind=Organization.Kind.CELL)

    def committees(self):
        """Committees: what an organization can stand under."""
        return self.filter(kind=Organization.Kind.COMMITTEE)

    def like(self, organization):
        """Other organizations of the same kind that do not stand below this one."""
        same_kind = self.filter(kind=organization.kind)
        return same_kind.exclude(path__startswith=organization.path)

    def matching(self, words):
        """Organizations whose name holds each of the words, typed with marks or without.

        Compared here and not in the database: there are few of them.
        """
        wanted = fold(words).split()
        names = self.values_list("pk", "name")
        return self.filter(
            pk__in=[pk for pk, name in names if all(word in fold(name) for word in wanted)]
        )

    def named(self, name):
        """Organizations of exactly this name, however it is composed or capitalised."""
        wanted = fold(name)
        names = self.values_list("pk", "name")
        return self.filter(pk__in=[pk for pk, one in names if fold(one) == wanted])

    def below(self, *organizations):
        """The given organizations and everything under them."""
        wanted = Q(pk__in=[])
        for organization in organizations:
            wanted |= Q(path__startswith=organization.path)
        return self.filter(wanted)

    def kept_by(self, user):
        """Organizations whose book `user` keeps; the administrator keeps them all."""
        if not user.is_authenticated:
            return self.none()
        return self if user.reach.administers else self.filter(pk__in=user.reach.secretary_of)

    def existing_on(self, day):
        """Organizations that existed on `day`."""
        return self.filter(Q(since=None) | Q(since__lte=day), Q(until=None) | Q(until__gte=day))


class Organization(models.Model):
    """A node of the party's tree: a committee, or a cell.

    Its name and parent here are today's; `names` keeps what they were. Rights follow today's
    tree, papers follow the name of the session's day.
    """

    class Kind(models.TextChoices):
        COMMITTEE = "committee", "cấp ủy, đảng bộ"
        CELL = "cell", "chi bộ"

    kind = models.CharField("loại", max_length=16, choices=Kind, default=Kind.CELL)
    name = models.CharField("tên", max_length=200)
    parent = models.ForeignKey(
        "self",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="children",
        verbose_name="trực thuộc",
    )
    since = models.DateField("thành lập ngày", null=True, blank=True)
    until = models.DateField("kết thúc ngày", null=True, blank=True)
    successor = models.ForeignKey(
        "self",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="predecessors",
        verbose_name="nhập vào",
        help_text="Tổ chức tiếp nhận khi sáp nhập.",
    )
    clerk_may_approve = models.BooleanField(
        "thư ký được duyệt biên bản",
        default=False,
        help_text="Nếu không chọn, chỉ bí thư hoặc phó bí thư được duyệt.",
    )
    # The pks from the root down, "/1/4/": everything below an organization starts with its path.
    path = models.CharField(max_length=200, editable=False, default="", db_index=True)
    sort_key = models.CharField(max_length=400, editable=False, default="")

    objects = OrganizationQuerySet.as_manager()

    class Meta:
        verbose_name = "tổ chức đảng"
        verbose_name_plural = "tổ chức đảng"
        ordering = ["sort_key", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["parent", "name"],
                name="members_organization_name_once_below_parent",
                violation_error_message="Đã có tổ chức cùng tên trực thuộc cấp ủy này.",
            ),
            models.CheckConstraint(
                condition=Q(until=None) | Q(since=None) | Q(until__gte=models.F("since")),
                name="members_organization_ends_after_start",
                violation_error_message="Ngày kết thúc phải sau ngày thành lập.",
            ),
        ]

    def __str__(self):
        return self.name

    def save(self, **kwargs):
        self.name = " ".join(normal(self.name).split())
        self.sort_key = sort_key(self.name)[:400]
        old_path = self.path
        with transaction.atomic():
            super().save(**kwargs)
            self.path = f"{self.parent.path if self.parent else '/'}{self.pk}/"
            if self.path != old_path:
                Organization.objects.filter(pk=self.pk).update(path=self.path)
                if old_path:
                    self._move_everything_below(old_path)

    def get_absolute_url(self):
        return reverse("activities:cell-detail", args=[self.pk, slug(self.name) or "chi-bo"])

    def _move_everything_below(self, old_path):
        """Give what stood under the old path its place under the new one."""
        Organization.objects.filter(path__startswith=old_path).exclude(pk=self.pk).update(
            path=Concat(Value(self.path), Substr("path", len(old_path) + 1))
        )

    def clean(self):
        """Refuse a parent that stands below this organization, or is a cell."""
        if self.parent and self.parent.kind == self.Kind.CELL:
            raise ValidationError({"parent": "Chi bộ không có tổ chức trực thuộc."})
        if self.parent and self.path and self.parent.path.startswith(self.path):
            raise ValidationError({"parent": "Không thể trực thuộc tổ chức cấp dưới của mình."})
        if self.successor_id and self.successor_id == self.pk:
            raise ValidationError({"successor": "Không thể nhập tổ chức vào chính nó."})

    @property
    def is_cell(self):
        return self.kind == self.Kind.CELL

    def name_on(self, day):
        """Return the name this organization bore on `day`.

        Reads `names.all()`, so that a prefetch answers for a whole list.
        """
        for former in self.names.all():
            if former.holds_on(day):
                return former.name
        return self.name

    def ancestor_ids(self):
        """Return the pks from the root down to this organization, itself included."""
        return [int(pk) for pk in self.path.strip("/").split("/") if pk]

    def rename(self, name, *, since, parent=None):
        """Take a new name, or parent, from `since` on; papers before that day keep the old ones."""
        begun = self._start_of_present_name()
        if since <= begun:
            raise ValidationError(f"Ngày này phải sau ngày {begun:%d/%m/%Y}, khi có tên hiện nay.")
        former = OrganizationName(
            organization=self,
            name=self.name,
            parent=self.parent,
            since=begun,
            until=since - _ONE_DAY,
        )
        self.name, self.parent = name, parent or self.parent
        self.full_clean()
        with transaction.atomic():
            former.save()
            self.save()

    def merge_into(self, successor, *, since):
        """End on the eve of `since` and point to the organization that takes over.

        Members are moved by whoever calls: see `Member.follow()`.
        """
        if successor.kind != self.kind or successor.path.startswith(self.path):
            raise ValidationError({"successor": "Chọn một tổ chức khác, cùng loại."})
        self.successor, self.until = successor, since - _ONE_DAY
        self.full_clean()
        self.save()

    def _start_of_present_name(self):
        last = self.names.exclude(until=None).order_by("-until").first()
        return last.until + _ONE_DAY if last else self.since or _BEGINNING


class OrganizationName(Dated):
    """A name, and a parent, that an organization had in former days."""

    organization = models.ForeignKey(
        Organization, models.CASCADE, related_name="names", verbose_name="tổ chức"
    )
    name = models.CharField("tên khi đó", max_length=200)
    parent = models.ForeignKey(
        Organization,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name="trực thuộc khi đó",
    )

    class Meta(Dated.Meta):
        verbose_name = "tên trước đây"
        verbose_name_plural = "tên trước đây"
        ordering = ["since"]

    def __str__(self):
        return self.name

    def clean(self):
        """Ask for the last day: a name without an end would hide today's."""
        super().clean()
        if not self.until:
            raise ValidationError({"until": "Ghi ngày cuối cùng mang tên này."})


class Term(Dated):
    """A term of an organization's committee; the numbers of its documents restart with it."""

    organization = models.ForeignKey(
        Organization, models.PROTECT, related_name="terms", verbose_name="tổ chức"
    )
    name = models.CharField("nhiệm kỳ", max_length=60, help_text="Ví dụ: 2025-2030.")

    objects = DatedQuerySet.as_manager()

    class Meta(Dated.Meta):
        verbose_name = "nhiệm kỳ"
        verbose_name_plural = "nhiệm kỳ"
        ordering = ["-since"]

    def __str__(self):
        return f"{self.name} ({self.organization})"
