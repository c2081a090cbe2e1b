"""Accounts: who may sign in, and the roles an account holds in an organization."""

from django.contrib.auth import get_backends
from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.functional import cached_property

from members.models.dated import Dated, DatedQuerySet
from members.models.member import Member
from members.models.organization import Organization
from members.models.reach import reach_of
from members.roles import Role
from portal.lib.vietnamese import fold


class UserQuerySet(models.QuerySet):
    """Accounts."""

    def editable_by(self, user):
        """Accounts are the administrator's."""
        return self if user.is_authenticated and user.reach.administers else self.none()

    def holding(self, role):
        """Accounts that hold this role today."""
        held = HeldRole.objects.in_force().filter(role=role)
        return self.filter(pk__in=held.values("user"))

    def matching(self, words):
        """Accounts whose names hold each of the words, typed with marks or without.

        Compared here and not in the database: there are few of them.
        """
        wanted = fold(words).split()
        names = self.order_by().values_list("pk", "username", "full_name")
        return self.filter(
            pk__in=[
                pk for pk, *both in names if all(word in fold(" ".join(both)) for word in wanted)
            ]
        )

    def with_roles(self):
        """Load the roles with their organizations, for a whole list."""
        roles = HeldRole.objects.select_related("organization")
        return self.prefetch_related(models.Prefetch("held_roles", roles))


class UserManager(BaseUserManager.from_queryset(UserQuerySet)):
    """Makes accounts."""

    def create_user(self, username, password=None, **fields):
        """Make an account; without a password nobody can sign in to it yet."""
        user = self.model(username=self.model.normalize_username(username), **fields)
        user.set_password(password)
        user.save()
        return user

    def create_superuser(self, username, password=None, **fields):
        """Make an account that administers the portal, for `createsuperuser`."""
        user = self.create_user(username, password, **fields)
        HeldRole.objects.create(user=user, role=Role.ADMINISTRATOR)
        return user


class User(AbstractBaseUser):
    """An account. What it may do comes from the roles in force and the member it stands for."""

    username = models.CharField(
        "tên đăng nhập",
        max_length=60,
        unique=True,
        error_messages={"unique": "Tên đăng nhập này đã có người dùng."},
    )
    full_name = models.CharField("họ và tên", max_length=120, blank=True)
    email = models.EmailField("thư điện tử", blank=True)
    member = models.OneToOneField(
        Member,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="user",
        verbose_name="là đảng viên",
    )
    is_active = models.BooleanField("được đăng nhập", default=True)
    created_at = models.DateTimeField("tạo lúc", default=timezone.now, editable=False)

    objects = UserManager()

    USERNAME_FIELD = "username"
    EMAIL_FIELD = "email"
    REQUIRED_FIELDS = []

    class Meta:
        verbose_name = "tài khoản"
        verbose_name_plural = "tài khoản"
        ordering = ["username"]

    def __str__(self):
        return self.get_full_name()

    def get_full_name(self):
        """Return the name people know, or the name used to sign in."""
        return self.full_name or self.username

    def get_short_name(self):
        """Return what the menu shows."""
        return self.get_full_name()

    @cached_property
    def reach(self):
        """Where this account's rights hold today; asked once per request."""
        return reach_of(self)

    @property
    def is_staff(self):
        """Whether the admin opens for this account: it holds any role."""
        return self.is_active and self.reach.holds_a_role

    @property
    def is_superuser(self):
        """Nobody stands above the rule of who reads what."""
        return False

    def has_perm(self, perm, obj=None):
        """Whether the roles in force allow `perm`, as Django's admin asks it."""
        return self.is_active and any(
            backend.has_perm(self, perm, obj) for backend in get_backends()
        )

    def has_perms(self, perms, obj=None):
        """Whether the roles in force allow all of `perms`."""
        return all(self.has_perm(perm, obj) for perm in perms)

    def has_module_perms(self, app_label):
        """Whether the roles in force allow anything in the app."""
        return self.is_active and any(
            backend.has_module_perms(self, app_label) for backend in get_backends()
        )


class HeldRoleQuerySet(DatedQuerySet):
    """Roles held."""

    def administering(self):
        """Roles in force that let an account, which may sign in, administer the portal."""
        return self.in_force().filter(role=Role.ADMINISTRATOR, user__is_active=True)

    def except_of(self, user):
        """Roles of other accounts."""
        return self.exclude(user=user)


class HeldRole(Dated):
    """That an account holds a role in an organization, from a day to a day."""

    user = models.ForeignKey(
        User, models.PROTECT, related_name="held_roles", verbose_name="tài khoản"
    )
    role = models.CharField("vai trò", max_length=16, choices=Role)
    organization = models.ForeignKey(
        Organization,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="held_roles",
        verbose_name="tại tổ chức",
    )
    reads_committee_records = models.BooleanField(
        "được xem biên bản chỉ dành cho chi ủy",
        default=False,
        help_text="Chỉ có nghĩa với cán bộ giúp việc cấp ủy.",
    )

    objects = HeldRoleQuerySet.as_manager()

    class Meta(Dated.Meta):
        verbose_name = "vai trò"
        verbose_name_plural = "vai trò"
        ordering = ["-since", "-pk"]
        constraints = [
            *Dated.Meta.constraints,
            models.CheckConstraint(
                condition=Q(role="administrator") | Q(organization__isnull=False),
                name="members_heldrole_organization_unless_administrator",
                violation_error_message="Chọn tổ chức cho vai trò này.",
            ),
        ]

    def __str__(self):
        where = f", {self.organization}" if self.organization else ""
        return f"{self.user}: {self.get_role_display()}{where}"
