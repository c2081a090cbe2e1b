"""Members of the own cell: the list, the card, and one small form for each thing that happens."""

from dataclasses import dataclass

from django.contrib import admin
from django.http import Http404
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.urls import path

from members.admin import member_forms as forms
from members.admin.base import ScopedAdmin, posted
from members.admin.member_card import actions, entries
from members.models import Leave, Member, Membership, Organization, Position
from members.models.dated import today


class BelongsFilter(admin.SimpleListFilter):
    """Those who belong today come first; those who left are one choice away."""

    title = "sinh hoạt"
    parameter_name = "thuoc"

    def lookups(self, request, model_admin):
        return [("da-chuyen", "Đã chuyển đi"), ("tat-ca", "Tất cả")]

    def queryset(self, request, queryset):
        if self.value() == "tat-ca":
            return queryset
        if self.value() == "da-chuyen":
            return queryset.gone_from_cells_of(request.user)
        return queryset.in_a_cell_of(request.user)

    def choices(self, changelist):
        first, *others = super().choices(changelist)
        return [{**first, "display": "Đang thuộc chi bộ"}, *others]


class StandingFilter(admin.SimpleListFilter):
    """Official or probationary, as of today."""

    title = "tư cách"
    parameter_name = "tu-cach"

    def lookups(self, request, model_admin):
        return [(value, label.capitalize()) for value, label in Membership.Standing.choices]

    def queryset(self, request, queryset):
        return queryset.with_standing(self.value(), request.user) if self.value() else queryset


class CellFilter(admin.SimpleListFilter):
    """The cell, for those who keep more than one."""

    title = "chi bộ"
    parameter_name = "chi-bo"

    def lookups(self, request, model_admin):
        cells = list(Organization.objects.cells().kept_by(request.user))
        return [(str(cell.pk), cell.name) for cell in cells] if len(cells) > 1 else []

    def queryset(self, request, queryset):
        known = self.value() in dict(self.lookup_choices)
        return queryset.of_cell(self.value(), request.user) if known else queryset


@dataclass(frozen=True)
class Step:
    """A form of the card: its address, and the words around it."""

    slug: str
    form: type
    title: str
    button: str


STEPS = {
    "depart": Step("chuyen-di", forms.Depart, "Chuyển đi", "Ghi chuyển đi"),
    "transfer": Step("chuyen-chi-bo", forms.Transfer, "Chuyển sang chi bộ khác", "Chuyển"),
    "recognise": Step("cong-nhan", forms.Recognise, "Công nhận chính thức", "Công nhận"),
}


@dataclass(frozen=True)
class Rows:
    """A kind of dated row on the card, and its forms."""

    slug: str
    model: type
    form: type
    title: str
    end_form: type | None = None
    outlives_the_stay: bool = False  # may be mended by the cell after the member has left


ROWS = {
    "leave": Rows(
        "mien", Leave, forms.LeaveForm, "Miễn, tạm thời nơi khác, đình chỉ", forms.EndLeave
    ),
    "post": Rows("chuc-vu", Position, forms.PositionForm, "Chức vụ", forms.EndPosition),
    "membership": Rows(
        "thuoc-chi-bo",
        Membership,
        forms.MembershipForm,
        "Thời gian thuộc chi bộ",
        outlives_the_stay=True,
    ),
}


@admin.register(Member)
class MemberAdmin(ScopedAdmin):
    list_display = ["name", "cell", "standing", "posts", "leave"]
    list_display_links = ["name"]
    list_filter = [BelongsFilter, StandingFilter, CellFilter]
    list_per_page = 50
    search_fields = ["search_name"]
    search_help_text = "Gõ họ tên, có dấu hay không dấu đều được."
    sortable_by = ()
    change_list_template = "admin/members/member/change_list.html"

    def get_queryset(self, request):
        return Member.objects.visible_to(request.user).for_list(request.user)

    def get_list_display(self, request):
        """Leave the cell out for those who keep one: it would be the same in every row."""
        user = request.user
        one_cell = not user.reach.administers and len(user.reach.secretary_of) == 1
        return [name for name in self.list_display if name != "cell" or not one_cell]

    def get_search_results(self, request, queryset, search_term):
        return queryset.matching(search_term), False

    def in_full(self, member):
        """Say in a list of suggestions what tells namesakes apart."""
        membership = member.membership_on()
        return f"{member}, {membership.cell}" if membership else str(member)

    # --- The card and its forms ---

    def change_view(self, request, object_id, form_url="", extra_context=None):
        """Show the card: what holds today, what can be done, and the way so far."""
        member = self.row_or_404(request, object_id)
        may_change = self.has_change_permission(request, member)
        membership = member.membership_on()
        context = {
            **self.admin_site.each_context(request),
            "opts": self.opts,
            "title": "Đảng viên",
            "original": member,
            "membership": membership,
            "leave": member.leave_on(),
            "posts": member.posts_on(today(), organization=membership and membership.cell),
            "entries": entries(member, may_change=may_change),
            "actions": actions(member, request.user, may_change=may_change),
        }
        return TemplateResponse(request, "admin/members/member/card.html", context)

    def add_view(self, request, form_url="", extra_context=None):
        self._must_be_allowed_to_add(request)
        form = forms.AddMember(posted(request), user=request.user)
        return self._list_step(request, form, title="Thêm đảng viên", button="Thêm vào chi bộ")

    def arrive(self, request):
        self._must_be_allowed_to_add(request)
        form = forms.Arrive(posted(request), user=request.user)
        return self._list_step(request, form, title="Chuyển đến", button="Nhận vào chi bộ")

    def history_view(self, request, object_id, extra_context=None):
        """The card is the history; who clicked what, in whatever cell, is the administrator's."""
        if not request.user.reach.administers:
            raise Http404
        return super().history_view(request, object_id, extra_context)

    def member_step(self, request, pk, name):
        """One thing that happens to a member, where the card offers it."""
        member = self.row_or_404(request, pk)
        may_change = self.has_change_permission(request, member)
        offered = {action.url for action in actions(member, request.user, may_change=may_change)}
        if self.address(name, pk) not in offered:
            raise Http404
        step = STEPS[name]
        form = step.form(
            posted(request),
            user=request.user,
            member=member,
            membership=member.membership_on(),
        )
        return self._card_step(request, form, member, title=step.title, button=step.button)

    def rename(self, request, pk):
        member = self._changeable_or_404(request, pk)
        form = forms.NameForm(posted(request), instance=member)
        return self._card_step(request, form, member, title="Sửa họ tên", button="Lưu họ tên")

    def new_row(self, request, pk, name):
        """A leave or a post that begins."""
        member = self._changeable_or_404(request, pk)
        rows = ROWS[name]
        form = rows.form(posted(request), instance=rows.model(member=member), user=request.user)
        return self._card_step(request, form, member, title=rows.title, button="Ghi")

    def mend_row(self, request, pk, row, name, ends=False):
        """A row of the card that was typed wrong, or that ends."""
        member = self.row_or_404(request, pk)
        rows = ROWS[name]
        if not rows.outlives_the_stay:
            self._changeable_or_404(request, pk)
        instance = get_object_or_404(
            rows.model.objects.editable_by(request.user), pk=row, member=member
        )
        form_class = rows.end_form if ends else rows.form
        form = form_class(posted(request), instance=instance, user=request.user)
        title = f"{'Kết thúc' if ends else 'Sửa'}: {rows.title.lower()}"
        return self._card_step(request, form, member, title=title, button="Lưu")

    def get_urls(self):
        own = [
            self._path("chuyen-den/", self.arrive, "arrive"),
            self._path("<int:pk>/ho-ten/", self.rename, "name"),
        ]
        for name, step in STEPS.items():
            own.append(self._path(f"<int:pk>/{step.slug}/", self.member_step, name, name=name))
        for name, rows in ROWS.items():
            base = f"<int:pk>/{rows.slug}/"
            own.append(self._path(f"{base}<int:row>/", self.mend_row, f"mend-{name}", name=name))
            if rows.end_form:
                end = f"{base}<int:row>/ket-thuc/"
                own.append(self._path(base, self.new_row, name, name=name))
                own.append(self._path(end, self.mend_row, f"end-{name}", name=name, ends=True))
        return own + super().get_urls()

    def _path(self, address, view, page, **kwargs):
        return path(address, self.admin_site.admin_view(view), kwargs, f"members_member_{page}")

    def _changeable_or_404(self, request, pk):
        member = self.row_or_404(request, pk)
        if not self.has_change_permission(request, member):
            raise Http404
        return member

    def _must_be_allowed_to_add(self, request):
        if not self.has_add_permission(request):
            raise Http404

    def _card_step(self, request, form, member, **words):
        back = self.address("change", member.pk)
        return self.step(request, form, back=back, obj=member, **words)

    def _list_step(self, request, form, **words):
        return self.step(request, form, back=self.address("changelist"), **words)

    # --- Access ---

    def has_change_permission(self, request, obj=None):
        allowed = super().has_change_permission(request, obj)
        return allowed and (obj is None or Member.objects.editable_by(request.user).contains(obj))

    # --- Columns ---

    @admin.display(description="họ và tên")
    def name(self, member):
        return str(member)

    @admin.display(description="chi bộ")
    def cell(self, member):
        membership = member.membership_on() or next(iter(member.memberships.all()), None)
        return membership.cell if membership else ""

    @admin.display(description="tư cách")
    def standing(self, member):
        membership = member.membership_on()
        if membership is None:
            last = next(iter(member.memberships.all()), None)
            return f"đã chuyển đi, hết {last.until:%d/%m/%Y}" if last and last.until else ""
        words = membership.get_standing_display()
        return words if membership.is_permanent else f"{words}, sinh hoạt tạm thời đến"

    @admin.display(description="chức vụ")
    def posts(self, member):
        membership = member.membership_on()
        return member.posts_on(today(), organization=membership.cell) if membership else ""

    @admin.display(description="miễn, tạm vắng")
    def leave(self, member):
        leave = member.leave_on() if member.membership_on() else None
        return leave.get_kind_display() if leave else ""
