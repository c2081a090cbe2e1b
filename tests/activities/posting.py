"""The session form as a browser posts it back: what was shown, with some boxes changed."""

from django.urls import reverse

from activities.admin.session_forms import RECORD_PARTS, SessionForms


def form_page(meeting):
    """Return the address of the form."""
    return reverse("admin:activities_meeting_change", args=[meeting.pk])


def posted(meeting, user, **changes):
    """Return the fields of the open form of `meeting`, with `changes` on top.

    A name in `changes` uses "__" where the field's name has "-": speech__0__summary.
    """
    forms = SessionForms(meeting, user=user)
    data = _fields_of(forms.article)
    if forms.has_record:
        data |= _fields_of(forms.main) | {"opened_version": meeting.version}
    for part in (*(RECORD_PARTS if forms.has_record else ()), "photos"):
        formset = getattr(forms, part)
        data |= _fields_of(formset.management_form)
        for form in formset.forms:
            data |= _fields_of(form)
    data |= {name.replace("__", "-"): value for name, value in changes.items()}
    return {name: value for name, value in data.items() if value is not None}


def _fields_of(form):
    fields = {}
    for bound in form:
        value = bound.field.prepare_value(bound.value())
        shown = bound.field.widget.format_value(value) if value is not None else ""
        if bound.widget_type == "checkbox":
            shown = "on" if value else None
        elif isinstance(shown, list):
            shown = shown[0] if len(shown) == 1 else shown
        fields[bound.html_name] = shown if shown is not None else ""
        if bound.widget_type in {"checkbox", "file", "clearablefile"} and not shown:
            del fields[bound.html_name]
    return fields
