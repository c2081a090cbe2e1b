"""Accounts and the roles they hold; only the administrator comes here."""

from django import forms
from django.contrib import admin
from django.contrib.auth.forms import BaseUserCreationForm, SetPasswordForm, UsernameField
from django.contrib.auth.models import Group
from django.core.exceptions import ValidationError
from django.http import Http404
from django.urls import path
from django.utils.decorators import method_decorator
from django.views.decorators.debug import sensitive_post_parameters

from members.admin.base import PlainInline, ScopedAdmin, posted
from members.models import HeldRole, User
from members.models.dated import today
from members.roles import Role

admin.site.unregister(Group)  # rights come from the roles in force; see members/rights.py


class NewAccount(BaseUserCreationForm):
    """An account with its first password, typed twice."""

    class Meta:
        model = User
        fields = ["username", "full_name", "email", "member"]
        field_classes = {"username": UsernameField}


class NewPassword(SetPasswordForm):
    """A password set for somebody else; they are signed out everywhere."""

    def take(self):
        self.save()
        return f"Đã đặt mật khẩu mới cho {self.user}. Báo riêng cho người dùng."


class HeldRoleFormSet(forms.BaseInlineFormSet):
    """The roles of one account; the portal keeps at least one administrator."""

    def clean(self):
        super().clean()
        user = self.instance
        if not user.pk or HeldRole.objects.administering().except_of(user).exists():
            return
        was = HeldRole.objects.administering().filter(user=user).exists()
        if was and not (user.is_active and any(map(_administers, self.forms))):
            raise ValidationError(
                "Đây là quản trị duy nhất. Giao vai trò quản trị cho người khác trước."
            )


def _administers(form):
    row = form.instance
    return row.role == Role.ADMINISTRATOR and row.since and row.holds_on(today())


class HeldRoleForm(forms.ModelForm):
    """A role that was given stays what it was: it ends, and another begins."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if self.instance.pk:
            self.fields["role"].disabled = self.fields["organization"].disabled = True


class HeldRoleInline(PlainInline):
    model = HeldRole
    form = HeldRoleForm
    formset = HeldRoleFormSet
    fields = ["role", "organization", "since", "until", "reads_committee_records"]
    can_delete = False

    def formfield_for_foreignkey(self, db_field, request, **kwargs):
        field = super().formfield_for_foreignkey(db_field, request, **kwargs)
        if db_field.name == "organization":
            field.choices = list(field.choices)  # one query for all rows, not one a row
        return field


class RoleFilter(admin.SimpleListFilter):
    """Accounts by the role they hold today."""

    title = "vai trò"
    parameter_name = "vai-tro"

    def lookups(self, request, model_admin):
        return [(value, label.capitalize()) for value, label in Role.choices]

    def queryset(self, request, queryset):
        return queryset.holding(self.value()) if self.value() else queryset


class ActiveFilter(admin.SimpleListFilter):
    """Accounts that may sign in, and those switched off."""

    title = "đăng nhập"
    parameter_name = "dang-nhap"

    def lookups(self, request, model_admin):
        return [("duoc", "Được đăng nhập"), ("khong", "Đã khóa")]

    def queryset(self, request, queryset):
        if self.value() not in {"duoc", "khong"}:
            return queryset
        return queryset.filter(is_active=self.value() == "duoc")


@admin.register(User)
class UserAdmin(ScopedAdmin):
    list_display = ["username", "full_name", "roles", "member", "may_sign_in"]
    list_select_related = ["member"]
    list_filter = [RoleFilter, ActiveFilter]
    search_fields = ["username", "full_name"]
    search_help_text = "Gõ tên đăng nhập hoặc họ tên, có dấu hay không dấu đều được."
    sortable_by = ()
    autocomplete_fields = ["member"]
    fields = ["username", "full_name", "email", "member", "is_active"]
    inlines = [HeldRoleInline]
    change_form_template = "admin/members/user/change_form.html"
    view_on_site = False

    def get_queryset(self, request):
        return User.objects.editable_by(request.user).with_roles()

    def get_search_results(self, request, queryset, search_term):
        return queryset.matching(search_term), False

    def get_form(self, request, obj=None, **kwargs):
        if obj is None:
            kwargs["form"] = NewAccount
        return super().get_form(request, obj, **kwargs)

    def get_fields(self, request, obj=None):
        return self.fields if obj else [*self.fields[:-1], "password1", "password2"]

    def get_inlines(self, request, obj):
        """A new account is saved first; then roles are given to it."""
        return self.inlines if obj else []

    def get_urls(self):
        set_password = self.admin_site.admin_view(self.set_password)
        return [
            path("<int:pk>/mat-khau/", set_password, name="members_user_password"),
            *super().get_urls(),
        ]

    @method_decorator(sensitive_post_parameters())
    def set_password(self, request, pk):
        user = self.row_or_404(request, pk)
        if not self.has_change_permission(request, user):
            raise Http404
        form = NewPassword(user, posted(request))
        return self.step(
            request,
            form,
            title="Đặt mật khẩu mới",
            button="Đặt mật khẩu",
            back=self.address("change", pk),
            obj=user,
        )

    @admin.display(description="vai trò")
    def roles(self, user):
        held = [role for role in user.held_roles.all() if role.holds_on(today())]
        return "; ".join(
            f"{role.get_role_display()}{f', {role.organization}' if role.organization else ''}"
            for role in held
        )

    @admin.display(description="đăng nhập")
    def may_sign_in(self, user):
        return "được" if user.is_active else "đã khóa"
