"""What the admin's pages share: rows one may not see do not exist, and one step has one form."""

from datetime import date, timedelta

from django import forms
from django.contrib import admin, messages
from django.contrib.admin.views.main import ChangeList
from django.contrib.admin.widgets import RelatedFieldWidgetWrapper
from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from django.db import models, transaction
from django.http import Http404
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.urls import reverse

from members.models.dated import today

_FOUNDED = date(1930, 2, 3)
_AHEAD = timedelta(days=10 * 366)  # terms and roles may have their end already


class PlainFields:
    """Days are typed; beside a choice stand no pens, crosses and eyes that open other windows."""

    def formfield_for_dbfield(self, db_field, request, **kwargs):
        if isinstance(db_field, models.DateField) and not isinstance(
            db_field, models.DateTimeField
        ):
            kwargs.setdefault("form_class", DayField)
            return db_field.formfield(**kwargs)
        field = super().formfield_for_dbfield(db_field, request, **kwargs)
        if field and isinstance(field.widget, RelatedFieldWidgetWrapper):
            for name in ("add", "change", "delete", "view"):
                setattr(field.widget, f"can_{name}_related", False)
        return field


class PlainInline(PlainFields, admin.TabularInline):
    """Rows of a form; what is in them says what they are."""

    extra = 0
    classes = ["bare"]


class QuietList(ChangeList):
    """A list that tells how many it found only where something was searched for."""

    def get_results(self, request):
        super().get_results(request)
        if not self.query:
            self.full_result_count = self.result_count


class ScopedAdmin(PlainFields, admin.ModelAdmin):
    """Pages on which rows that a user may not see do not exist: they answer 404."""

    empty_value_display = ""
    show_facets = admin.ShowFacets.NEVER

    def _get_obj_does_not_exist_redirect(self, request, opts, object_id):
        """Say 404 where Django would send to the index and repeat the number asked for."""
        raise Http404

    def get_changelist(self, request, **kwargs):
        return QuietList

    def lookup_allowed(self, lookup, value, request):
        """Let addresses narrow a list by its own filters only: no other column can be guessed."""
        offered = [getattr(part, "parameter_name", part) for part in self.list_filter]
        return lookup.partition("__")[0] in offered

    def view_on_site(self, obj):
        return obj.get_absolute_url()

    def address(self, page, *args):
        """Return the address of one of this admin's pages, such as "changelist"."""
        return reverse(f"admin:{self.opts.app_label}_{self.opts.model_name}_{page}", args=args)

    def row_or_404(self, request, pk):
        """Return the object of a page of our own, or say that it does not exist."""
        found = self.get_object(request, str(pk))
        if found is None or not self.has_view_permission(request, found):
            raise Http404
        return found

    def step(self, request, form, *, title, button, back, obj=None, template="admin/step.html"):
        """Show a form that does one thing; do it once it is right, and go back saying so.

        `form.take()` does it and returns the sentence that says so.
        """
        if request.method == "POST" and form.is_valid() and (done := taken(form)):
            target = obj or getattr(form, "result", None)
            if target is not None and target.pk:
                self.log_change(request, target, title)
            messages.success(request, done)
            return redirect(form.next_page() if hasattr(form, "next_page") else back)
        context = {
            **self.admin_site.each_context(request),
            "opts": self.opts,
            "title": title,
            "object": obj,
            "form": form,
            "button": button,
            "back": back,
        }
        return TemplateResponse(request, template, context)


def posted(request):
    """Return what a form is filled from: the posted words, or nothing on a first look."""
    return request.POST if request.method == "POST" else None


def taken(form):
    """Do what the form is for; where a rule refuses it, say so at its field and keep the words."""
    try:
        with transaction.atomic():
            return form.take()
    except ValidationError as refused:
        by_field = hasattr(refused, "error_dict")
        errors = refused.error_dict if by_field else {NON_FIELD_ERRORS: refused.error_list}
        for name, problems in errors.items():
            form.add_error(name if name in form.fields else None, problems)
    return ""


class DayField(forms.DateField):
    """A day typed as dd/mm/yyyy; a year that cannot be meant is asked about."""

    widget = forms.DateInput(attrs={"inputmode": "numeric", "autocomplete": "off", "size": 12})

    def __init__(self, **kwargs):
        kwargs.setdefault("help_text", "Ngày/tháng/năm, ví dụ: 05/03/2026.")
        super().__init__(**kwargs)

    def validate(self, value):
        super().validate(value)
        if value and not _FOUNDED <= value <= today() + _AHEAD:
            raise ValidationError(f"Năm {value.year} có đúng không? Kiểm tra lại ngày.")
