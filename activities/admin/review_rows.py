"""Rows of the review page: as many as were read, each knowing what was read for it."""

from django import forms
from django.forms.formsets import formset_factory


class ReviewRows(forms.BaseFormSet):
    """Rows of the review page; each knows what was read for it."""

    def __init__(self, *args, each, **kwargs):
        self.each = each
        super().__init__(*args, **kwargs)

    def get_form_kwargs(self, index):
        return {**super().get_form_kwargs(index), **self.each[index]}

    def total_form_count(self):
        """As many rows as were read, whatever was posted."""
        return len(self.each)

    initial_form_count = total_form_count


def review_rows(form, each, initial, data, prefix):
    """Return the formset of one kind of row: `each` are the arguments of its forms."""
    rows = formset_factory(form, formset=ReviewRows, extra=0)
    return rows(data, each=each, initial=initial, prefix=prefix)
