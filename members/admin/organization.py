"""The tree of organizations: today's names and parents, and what they were before."""

from django import forms
from django.contrib import admin
from django.http import Http404
from django.urls import path
from django.utils.html import format_html

from members.admin.base import DayField, PlainInline, QuietList, ScopedAdmin, posted
from members.models import Membership, Organization, OrganizationName, Term
from members.models.dated import today


class TermInline(PlainInline):
    model = Term
    fields = ["name", "since", "until"]
    can_delete = False


class OrganizationNameInline(PlainInline):
    model = OrganizationName
    fk_name = "organization"
    fields = ["name", "parent", "since", "until"]

    def formfield_for_foreignkey(self, db_field, request, **kwargs):
        field = super().formfield_for_foreignkey(db_field, request, **kwargs)
        if db_field.name == "parent":
            field.queryset = field.queryset.committees()
            field.choices = list(field.choices)  # one query for all rows, not one a row
        return field


class Rename(forms.Form):
    """A new name, or a new place in the tree, from a day on."""

    name = forms.CharField(label="Tên mới", max_length=200)
    parent = forms.ModelChoiceField(
        label="Trực thuộc",
        queryset=Organization.objects.none(),
        required=False,
        empty_label="Không đổi",
        help_text="Chỉ chọn khi chuyển về cấp ủy khác.",
    )
    since = DayField(label="Từ ngày", initial=today)

    def __init__(self, *args, organization, **kwargs):
        super().__init__(*args, initial={"name": organization.name}, **kwargs)
        self.organization = organization
        self.fields["parent"].queryset = Organization.objects.committees()

    def take(self):
        data = self.cleaned_data
        self.organization.rename(data["name"], since=data["since"], parent=data["parent"])
        return f"Từ ngày {data['since']:%d/%m/%Y}: {self.organization.name}. Tên cũ được giữ lại."


class Merge(forms.Form):
    """The organization ends, and another takes over; members of a cell go with it."""

    successor = forms.ModelChoiceField(
        label="Nhập vào", queryset=Organization.objects.none(), empty_label="Chọn tổ chức tiếp nhận"
    )
    since = DayField(label="Từ ngày", initial=today)

    def __init__(self, *args, organization, **kwargs):
        super().__init__(*args, **kwargs)
        self.organization = organization
        others = Organization.objects.like(organization).existing_on(today())
        self.fields["successor"].queryset = others

    def take(self):
        successor, since = self.cleaned_data["successor"], self.cleaned_data["since"]
        self.organization.merge_into(successor, since=since)
        moved = 0
        if self.organization.is_cell:
            rows = Membership.objects.in_force(since).of_cell(self.organization)
            for membership in rows.select_related("member", "cell"):
                membership.member.follow(membership, successor, since=since)
                moved += 1
        return f"Đã nhập {self.organization} vào {successor}; chuyển {moved} đảng viên."


@admin.register(Organization)
class OrganizationAdmin(ScopedAdmin):
    list_display = ["in_the_tree", "kind", "parent_name", "state"]
    list_display_links = ["in_the_tree"]
    list_select_related = ["parent", "successor"]
    list_per_page = 500
    search_fields = ["name"]
    search_help_text = "Gõ tên tổ chức, có dấu hay không dấu đều được."
    sortable_by = ()
    inlines = [OrganizationNameInline, TermInline]
    change_form_template = "admin/members/organization/change_form.html"

    def get_queryset(self, request):
        return Organization.objects.kept_by(request.user)

    def get_changelist(self, request, **kwargs):
        return TreeList

    def get_search_results(self, request, queryset, search_term):
        return queryset.matching(search_term), False

    def get_fields(self, request, obj=None):
        fields = ["kind", "name", "parent", "since", "clerk_may_approve"]
        return [*fields, "until", "successor"] if obj and obj.until else fields

    def get_readonly_fields(self, request, obj=None):
        return ["kind"] if obj else []

    def get_inlines(self, request, obj):
        """A new organization is saved first; then it can have had other names."""
        return self.inlines if obj else []

    def formfield_for_foreignkey(self, db_field, request, **kwargs):
        field = super().formfield_for_foreignkey(db_field, request, **kwargs)
        if db_field.name == "parent":
            field.queryset = Organization.objects.committees()
            field.empty_label = "Không trực thuộc tổ chức nào ở đây"
        return field

    def get_form(self, request, obj=None, **kwargs):
        if obj:
            kwargs["help_texts"] = {
                "name": "Chỉ sửa lỗi gõ. Khi tổ chức đổi tên thật, bấm “Đổi tên, chuyển cấp ủy” "
                "để biên bản cũ giữ tên cũ.",
                "parent": "Chỉ sửa khi chọn nhầm. Khi chuyển cấp ủy thật, cũng bấm nút trên.",
            }
        return super().get_form(request, obj, **kwargs)

    def get_urls(self):
        wrap = self.admin_site.admin_view
        return [
            path("<int:pk>/doi-ten/", wrap(self.rename), name="members_organization_rename"),
            path("<int:pk>/nhap-vao/", wrap(self.merge), name="members_organization_merge"),
            *super().get_urls(),
        ]

    def rename(self, request, pk):
        return self._step(request, pk, Rename, "Đổi tên, chuyển cấp ủy", "Đổi từ ngày này")

    def merge(self, request, pk):
        return self._step(request, pk, Merge, "Nhập vào tổ chức khác", "Nhập vào")

    def _step(self, request, pk, form_class, title, button):
        organization = self.row_or_404(request, pk)
        if not self.has_change_permission(request, organization):
            raise Http404
        name = str(organization)
        form = form_class(posted(request), organization=organization)
        back = self.address("change", pk)
        shown = Organization(pk=organization.pk, name=name)
        return self.step(request, form, title=title, button=button, back=back, obj=shown)

    @admin.display(description="tên")
    def in_the_tree(self, organization):
        depth = min(len(organization.ancestor_ids()), 5)
        return format_html('<span class="depth-{}">{}</span>', depth, organization.name)

    @admin.display(description="trực thuộc")
    def parent_name(self, organization):
        return organization.parent or ""

    @admin.display(description="tình trạng")
    def state(self, organization):
        if not organization.until or organization.until >= today():
            return "đang hoạt động"
        into = f", nhập vào {organization.successor}" if organization.successor else ""
        return f"đã kết thúc {organization.until:%d/%m/%Y}{into}"


class TreeList(QuietList):
    """Rows in the order of the tree: each organization under its parent, by name."""

    def get_results(self, request):
        super().get_results(request)
        self.result_list = in_tree_order(self.result_list)


def in_tree_order(organizations):
    """Return the organizations as the tree is drawn; one whose parent is not here stands alone."""
    rows = list(organizations)
    keys = {row.pk: row.sort_key for row in rows}
    return sorted(rows, key=lambda row: [(keys.get(pk, ""), pk) for pk in row.ancestor_ids()])
