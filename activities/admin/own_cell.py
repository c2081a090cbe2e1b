"""Choosing a cell among those one keeps; whoever keeps only one is not asked."""

from django import forms

from members.models import Organization


class OwnCellForm(forms.Form):
    """A form that begins with a cell of the person who fills it in."""

    organization = forms.ModelChoiceField(Organization.objects.none(), label="Chi bộ")

    def __init__(self, *args, user, **kwargs):
        super().__init__(*args, **kwargs)
        self.user = user
        kept = Organization.objects.filter(pk__in=user.reach.secretary_of)
        cells = self.fields["organization"]
        cells.queryset = kept
        only = list(kept[:2])
        if len(only) == 1:
            cells.initial = only[0]
            cells.widget = forms.HiddenInput()
