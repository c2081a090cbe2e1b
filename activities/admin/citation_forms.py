"""The documents a session names: picked from suggestions, or typed and found, or made a stub."""

from django import forms
from django.urls import reverse_lazy

from activities.admin.rows import RowForm, RowFormSet, number_in
from activities.models import Citation, Resolution
from activities.reading.dates import replace_date
from activities.search import find_resolutions

SHOWN_CHOICES = 6


class CitationForm(RowForm):
    """One document, what the session made of it, and the words as written.

    `typed` is what the secretary wrote; `resolution` the row picked for it, by pk. Typing alone is
    enough where it leaves no doubt; nothing is linked by guessing.
    """

    typed = forms.CharField(label="Số, ký hiệu hoặc tên văn bản", max_length=600, required=False)
    resolution = forms.IntegerField(widget=forms.HiddenInput, required=False)
    make_stub = forms.BooleanField(
        label="Chưa có trong danh mục: ghi là văn bản chờ xác minh", required=False
    )

    class Meta:
        model = Citation
        fields = ["role", "clause", "as_written", "date_choice", "in_article"]
        widgets = {"date_choice": forms.RadioSelect}
        labels = {"date_choice": "Ngày trong lời văn khác ngày ban hành"}

    def __init__(self, *args, picked, user, **kwargs):
        super().__init__(*args, **kwargs)
        self.picked, self.user = picked, user
        self.found = []
        self.fields["typed"].widget.attrs["data-suggest"] = reverse_lazy(
            "admin:activities_meeting_suggestions"
        )
        if self.instance.pk:
            self.initial["resolution"] = self.instance.resolution_id
            self.initial["typed"] = name_in_box(self.instance.resolution)

    def clean(self):
        """Find the document, or say why it is not clear which one is meant."""
        data = super().clean()
        document = self._document(data)
        if document is None:
            self.add_error("typed", self._what_is_unclear(data.get("typed")))
        else:
            self.instance.resolution = document
        return data

    def _document(self, data):
        picked = self.picked.get(data.get("resolution"))
        typed = (data.get("typed") or "").strip()
        if picked and (not typed or typed == name_in_box(picked)):
            return picked
        if not typed:
            return None
        if data.get("make_stub"):
            return Resolution.stub_for(typed, user=self.user)
        self.found = list(find_resolutions(typed, user=self.user)[: SHOWN_CHOICES + 1])
        if picked in self.found:
            return picked
        return self.found[0] if len(self.found) == 1 else None

    @property
    def found_by_name(self):
        """The documents that may be meant, each with what would stand in the box for it."""
        return [(document, name_in_box(document)) for document in self.found]

    def _what_is_unclear(self, typed):
        if not typed:
            return "Ghi số, ký hiệu hoặc tên văn bản."
        if not self.found:
            return (
                f"Chưa có “{typed}” trong danh mục. Kiểm tra lại số, "
                "hoặc chọn ô ghi là văn bản chờ xác minh."
            )
        return f"Có nhiều văn bản khớp với “{typed}”. Chọn một văn bản dưới đây rồi lưu lại."


class CitationFormSet(RowFormSet):
    """The documents a session names, each once in one role."""

    model, form = Citation, CitationForm
    extra = 1

    def __init__(self, *, owner, rows, user, data=None, **kwargs):
        self.corrections = []
        rows = list(rows)
        picked = {row.resolution_id: row.resolution for row in rows}
        picked |= Resolution.objects.visible_to(user).in_bulk(_picked_in(data))
        super().__init__(
            owner=owner,
            rows=rows,
            data=data,
            form_kwargs={"picked": picked, "user": user},
            **kwargs,
        )

    def clean(self):
        """Refuse the same document twice in the same role."""
        seen = set()
        for form in self.kept_forms:
            if not form.is_valid() or not form.instance.resolution_id:
                continue
            row = form.instance
            key = (row.resolution_id, row.role, row.clause)
            if key in seen:
                form.add_error(
                    "typed",
                    f"“{row.resolution}” đã nêu ở trên với cùng vai trò. "
                    "Chọn vai trò khác, hoặc bỏ dòng này.",
                )
            seen.add(key)

    def prepare(self, row):
        """Carry the session's day; put the document's own day into words that gave another."""
        if row.resolution.pk is None:
            row.resolution.save()
            row.resolution = row.resolution  # take over the pk it has now
        row.held_on = self.owner.held_on
        if row.date_choice == Citation.DateChoice.CORRECTED and row.date_differs():
            written, issued = row.written_date, row.resolution.issued_on
            self.corrections.append((row.as_written, written, issued))
            row.as_written = replace_date(row.as_written, written, issued)


def name_in_box(document):
    """Return what stands in the box for a document."""
    return words_in_box(document.code or document.title, document.issued_on)


def words_in_box(label, issued_on):
    """Return a code or name with the day, which tells it from its namesakes."""
    return f"{label} ({issued_on:%d/%m/%Y})" if issued_on else label


def _picked_in(data):
    prefix = CitationFormSet.get_default_prefix()
    return [
        number_in(value)
        for name, value in (data or {}).items()
        if name.startswith(f"{prefix}-") and name.endswith("-resolution")
    ]
