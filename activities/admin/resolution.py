"""The catalogue of documents: staff confirm what was named, merge doubles, add relations."""

from django import forms
from django.contrib import admin, messages
from django.http import Http404
from django.urls import path, reverse
from django.utils.html import format_html

from activities.models import Resolution, ResolutionName, ResolutionRelation
from activities.search import find_resolutions
from members.admin.base import DayField, PlainInline, ScopedAdmin, posted


class VerifiedFilter(admin.SimpleListFilter):
    """What was named in a session and nobody has confirmed yet."""

    title = "xác minh"
    parameter_name = "xac-minh"

    def lookups(self, request, model_admin):
        return [("cho", "Chờ xác minh"), ("roi", "Đã xác minh")]

    def queryset(self, request, queryset):
        if self.value() == "cho":
            return queryset.stubs()
        return queryset.confirmed() if self.value() == "roi" else queryset


class ResolutionForm(forms.ModelForm):
    issued_on = DayField(label="Ngày ban hành", required=False)
    source_url = forms.URLField(
        label="Liên kết toàn văn", required=False, max_length=500, assume_scheme="https"
    )

    class Meta:
        model = Resolution
        fields = [
            "kind",
            "code",
            "title",
            "issued_on",
            "issuer",
            "khoa",
            "plenum",
            "organization",
            "term",
            "source_url",
            "is_verified",
            "is_public",
        ]
        labels = {"is_verified": "Đã xác minh", "is_public": "Được công khai"}

    def validate_unique(self):
        """Refuse to add what stands in the catalogue; the database refuses confirmed twins only."""
        super().validate_unique()
        document = self.instance
        adds_a_stub = document.pk is None and not document.is_verified
        if adds_a_stub and Resolution.objects.same_as(document).exists():
            self.add_error(None, "Văn bản cùng số, cơ quan và ngày ban hành đã có.")


class NameFormSet(forms.BaseInlineFormSet):
    """Other names; two rows of one name are told apart by nothing, so the second is refused."""

    def clean(self):
        super().clean()
        keys = set()
        for form in self.forms:
            key = getattr(form.instance, "key", "")
            if key and key in keys and not form.cleaned_data.get("DELETE"):
                form.add_error("name", "Tên này đã ghi ở dòng trên.")
            keys.add(key)


class NameInline(PlainInline):
    model = ResolutionName
    formset = NameFormSet
    verbose_name_plural = "tên khác hay được gọi"


class RelationInline(PlainInline):
    """What this document replaces, amends, carries out or explains."""

    model = ResolutionRelation
    fk_name = "source"
    autocomplete_fields = ["target"]
    verbose_name_plural = "văn bản này thay thế, sửa đổi, triển khai, hướng dẫn văn bản nào"

    def get_queryset(self, request):
        return ResolutionRelation.objects.visible_to(request.user)

    def formfield_for_foreignkey(self, db_field, request, **kwargs):
        field = super().formfield_for_foreignkey(db_field, request, **kwargs)
        field.label_from_instance = told_in_full
        return field


class Merge(forms.Form):
    """Which document a stub stands for."""

    target = forms.ModelChoiceField(
        label="Nhập vào văn bản nào",
        queryset=Resolution.objects.none(),
        widget=forms.RadioSelect,
        empty_label=None,
        error_messages={"required": "Chọn một văn bản."},
    )

    def __init__(self, *args, resolution, candidates, **kwargs):
        super().__init__(*args, **kwargs)
        self.resolution = resolution
        self.fields["target"].queryset = candidates
        self.fields["target"].label_from_instance = told_in_full

    def next_page(self):
        """Go on to the document that took over: the stub has no page any more."""
        target = self.cleaned_data["target"]
        return reverse("admin:activities_resolution_change", args=[target.pk])

    def take(self):
        target = self.cleaned_data["target"]
        self.resolution.merge_into(target)
        return f"Đã nhập vào {told_in_full(target)}. Các buổi đã nêu nay dẫn tới văn bản này."


def told_in_full(resolution):
    """Return what tells documents of one code apart."""
    day = f"ngày {resolution.issued_on:%d/%m/%Y}" if resolution.issued_on else ""
    title = resolution.title if resolution.code else ""
    return ", ".join(filter(None, [resolution.full_name, day, resolution.issuer, title]))


@admin.register(Resolution)
class ResolutionAdmin(ScopedAdmin):
    list_display = ["shown_name", "title", "issued_on", "issuer", "state"]
    list_display_links = ["shown_name"]
    list_filter = [VerifiedFilter, "kind", "is_public"]
    list_per_page = 50
    search_fields = ["code_key"]
    search_help_text = "Gõ số (nq 21), tên gọi, hoặc nội dung."
    sortable_by = ()
    actions = ["confirm", "open_to_all"]
    form = ResolutionForm
    inlines = [NameInline, RelationInline]
    change_form_template = "admin/activities/resolution/change_form.html"
    fieldsets = [
        (None, {"fields": ["kind", "code", "title", "issued_on", "issuer"]}),
        (None, {"fields": ["khoa", "plenum", "source_url", "is_verified", "is_public"]}),
        (
            "Văn bản do tổ chức trong đảng bộ ban hành",
            {"fields": ["organization", "term"], "classes": ["collapse"]},
        ),
    ]

    # --- The list ---

    def get_queryset(self, request):
        return Resolution.objects.visible_to(request.user).kept().for_list()

    def get_search_results(self, request, queryset, search_term):
        if not search_term.strip():
            return queryset, False
        found = find_resolutions(search_term, user=request.user)
        return queryset.filter(pk__in=[resolution.pk for resolution in found]), False

    def in_full(self, resolution):
        """Say in a list of suggestions what tells documents of one code apart."""
        return told_in_full(resolution)

    @admin.action(description="Xác nhận: đã xác minh", permissions=["change"])
    def confirm(self, request, queryset):
        self._mark(request, queryset, "đã xác minh", is_verified=True)

    @admin.action(description="Được công khai", permissions=["change"])
    def open_to_all(self, request, queryset):
        self._mark(request, queryset, "được công khai", is_public=True)

    def _mark(self, request, queryset, words, **fields):
        rows = list(queryset.editable_by(request.user))
        for resolution in rows:
            for name, value in fields.items():
                setattr(resolution, name, value)
            resolution.was_edited = True
            resolution.save()
            self.log_change(request, resolution, words)
        messages.success(request, f"{len(rows)} văn bản {words}.")

    # --- The form ---

    def save_model(self, request, obj, form, change):
        obj.was_edited = True
        super().save_model(request, obj, form, change)

    def get_urls(self):
        merge = self.admin_site.admin_view(self.merge)
        return [
            path("<int:pk>/nhap-vao/", merge, name="activities_resolution_merge"),
            *super().get_urls(),
        ]

    def merge(self, request, pk):
        """Choose the document that a stub stands for: by its own words, or by others typed."""
        resolution = self.row_or_404(request, pk)
        if not self.has_change_permission(request, resolution) or resolution.is_shipped:
            raise Http404
        words = request.GET.get("q", "").strip() or str(resolution)
        found = [
            other
            for other in find_resolutions(words, user=request.user)[:20]
            if other.pk != resolution.pk
        ]
        candidates = self.get_queryset(request).filter(pk__in=[other.pk for other in found])
        form = Merge(posted(request), resolution=resolution, candidates=candidates)
        form.words, form.is_empty = words, not found
        return self.step(
            request,
            form,
            title="Nhập vào văn bản khác",
            button="Nhập vào văn bản đã chọn",
            back=self.address("change", pk),
            obj=resolution,
            template="admin/activities/resolution/merge.html",
        )

    # --- Access ---

    def has_change_permission(self, request, obj=None):
        allowed = super().has_change_permission(request, obj)
        return allowed and (
            obj is None or Resolution.objects.editable_by(request.user).contains(obj)
        )

    # --- Columns ---

    @admin.display(description="số, ký hiệu")
    def shown_name(self, resolution):
        return resolution.code or "không số"

    @admin.display(description="tình trạng")
    def state(self, resolution):
        colour, words = VERIFIED if resolution.is_verified else STUB
        known_to = "công khai" if resolution.is_public else "nội bộ"
        return format_html('<span class="tag {}">{}</span> {}', colour, words, known_to)


VERIFIED = ("green", "đã xác minh")
STUB = ("gold", "chờ xác minh")
