"""Rows of a session's form: read in one query, checked without any, written in at most three.

Django's own inline formsets ask the database once or more for every row: to find it, to check its
foreign keys, to try each constraint, to save it. A roll of 300 cannot afford that.
"""

from django import forms
from django.core.exceptions import ValidationError
from django.forms.formsets import ORDERING_FIELD_NAME
from django.forms.models import construct_instance
from django.forms.renderers import get_default_renderer


def number_in(posted):
    """Return the number of a row as an address or a form gives it; 0, which no row has, for junk.

    Longer than any row's is junk too: databases, and Python itself, refuse to read it.
    """
    return int(posted) if posted.isdecimal() and len(posted) < 19 else 0


class KnownField(forms.TypedChoiceField):
    """A choice among rows that were loaded beforehand, shared by all forms of a page.

    Takes `known`, a dict of pk → row, in the order of the choices; gives the row chosen, or None.
    """

    def __init__(self, known=None, *, empty_label="—", **kwargs):
        self.known = known or {}
        super().__init__(
            coerce=lambda value: self.known.get(int(value)),
            empty_value=None,
            choices=[("", empty_label), *((pk, str(row)) for pk, row in self.known.items())],
            **kwargs,
        )

    def prepare_value(self, value):
        return getattr(value, "pk", value)


class RowForm(forms.ModelForm):
    """One row. Its foreign keys are `KnownField`s; its constraints are held by `clean()`.

    The database keeps the constraints too, so nothing wrong can be stored past this form.
    """

    def _get_validation_exclusions(self):
        known = {name for name, field in self.fields.items() if isinstance(field, KnownField)}
        return super()._get_validation_exclusions() | known

    def _post_clean(self):
        # As Django's, without asking the database once for every constraint: `clean()` of the
        # model has the sentence for the secretary, and the formset sees what stands twice.
        options = self._meta
        construct_instance(self, self.instance, options.fields, options.exclude)
        try:
            self.instance.full_clean(
                exclude=self._get_validation_exclusions(),
                validate_unique=False,
                validate_constraints=False,
            )
        except ValidationError as errors:
            self._update_errors(errors)


class PlaceField(forms.IntegerField):
    """The number of a row in its list. A new row with nothing but a number is still empty."""

    def has_changed(self, initial, data):
        return False


def _typed_place(form):
    place = form.cleaned_data.get(ORDERING_FIELD_NAME) if hasattr(form, "cleaned_data") else None
    return float("inf") if place is None else place


class RowFormSet(forms.BaseFormSet):
    """The rows of one kind below an owner (a session, or its article).

    A row that somebody else removed meanwhile comes back as a new one: what was typed stays.
    """

    model = None
    owner_field = "meeting"
    # What `formset_factory()` would set.
    extra, min_num, max_num, absolute_max = 1, 0, 200, 250
    can_order, can_delete, can_delete_extra = True, True, True
    validate_min, validate_max, edit_only = False, True, False
    renderer = get_default_renderer()
    # Whether most sessions have none of these: then no empty row stands ready.
    is_optional = False
    # Whether rows can be added here; the roll is called, and carried tasks come from elsewhere.
    takes_new = True

    def __init__(self, *, owner, rows, data=None, files=None, form_kwargs=None):
        self.owner = owner
        self.rows = list(rows)
        self.by_pk = {row.pk: row for row in self.rows}
        super().__init__(
            data, files, prefix=self.get_default_prefix(), form_kwargs=form_kwargs or {}
        )

    @classmethod
    def get_default_prefix(cls):
        return cls.model._meta.model_name

    def initial_form_count(self):
        return super().initial_form_count() if self.is_bound else len(self.rows)

    def get_form_kwargs(self, index):
        kwargs = super().get_form_kwargs(index)
        return {**kwargs, "instance": self._instance(index)}

    def _instance(self, index):
        row = None
        if index is not None and index < self.initial_form_count():
            row = self._posted_row(index) if self.is_bound else self.rows[index]
        return row or self.model(**{self.owner_field: self.owner})

    def _posted_row(self, index):
        posted = self.data.get(f"{self.prefix}-{index}-id", "")
        return self.by_pk.get(number_in(posted))

    def add_fields(self, form, index):
        super().add_fields(form, index)
        if self.can_order:
            form.fields[ORDERING_FIELD_NAME] = PlaceField(
                label="Thứ tự",
                initial=form.fields[ORDERING_FIELD_NAME].initial,
                required=False,
                widget=self.get_ordering_widget(),
            )
        form.fields["id"] = forms.CharField(
            required=False, widget=forms.HiddenInput, initial=str(form.instance.pk or "")
        )

    @property
    def kept_forms(self):
        """Forms of rows that are to stay, in the order their numbers give, else of the page."""
        kept = [
            form
            for form in self.forms
            if form not in self.deleted_forms and (form.instance.pk or form.has_changed())
        ]
        return sorted(kept, key=_typed_place) if self.can_order else kept

    def save(self):
        """Write what changed: new rows, changed rows, removed rows, each in one go."""
        new, changed = [], []
        for place, form in enumerate(self.kept_forms):
            row = form.instance
            moved = self._put_in_place(row, place)
            if row.pk is None:
                new += [row] if self.takes_new else []
            elif moved or form.has_changed():
                changed.append(row)
        for row in new + changed:
            self.prepare(row)
        self.write(new, changed, [form.instance.pk for form in self.deleted_forms])

    def _put_in_place(self, row, place):
        """Number the row by its place on the page; return whether that moved it."""
        if not hasattr(row, "position") or row.position == place:
            return False
        row.position = place
        return True

    def prepare(self, row):
        """Fill what the row derives from elsewhere, as its `save()` would."""

    def write(self, new, changed, removed):
        """Write new and changed rows, remove the rows with the pks `removed`."""
        removed = [pk for pk in removed if pk]
        if removed:
            self.model.objects.filter(**{self.owner_field: self.owner}, pk__in=removed).delete()
        if new:
            self.model.objects.bulk_create(new)
        if changed:
            self.model.objects.bulk_update(changed, self.columns)

    @property
    def columns(self):
        """The columns a form of this set may change."""
        return [
            field.name
            for field in self.model._meta.concrete_fields
            if not field.primary_key and field.name != self.owner_field
        ]
