"""The documents a text names, accepted one by one: on the review page, or out of an article."""

from django import forms

from activities.admin.citation_forms import words_in_box
from activities.admin.review_rows import review_rows
from activities.intake.rows import citation_of
from activities.models import Citation
from activities.reading.corrections import correct_citation
from activities.reading.dates import first_date, replace_date

STUB = "stub"


class DocumentReview(forms.Form):
    """One document the text names: which of the catalogue, in what role, in what words."""

    take = forms.BooleanField(label="Ghi văn bản này", required=False)
    document = forms.ChoiceField(label="Là văn bản nào", required=False, widget=forms.RadioSelect)
    role = forms.ChoiceField(label="Vai trò", choices=Citation.Role)
    clause = forms.CharField(label="Điểm, khoản, mục", max_length=120, required=False)
    as_written = forms.CharField(label="Nguyên văn", max_length=500, required=False)
    date_choice = forms.ChoiceField(
        label="Ngày trong lời văn khác ngày ban hành",
        choices=Citation.DateChoice,
        required=False,
        widget=forms.RadioSelect,
    )

    def __init__(self, *args, match, mark, **kwargs):
        super().__init__(*args, **kwargs)
        self.match, self.mark = match, mark
        self.by_pk = {str(document.pk): document for document in match.candidates}
        self.fields["document"].choices = [
            *((pk, _shown(document)) for pk, document in self.by_pk.items()),
            (STUB, self._other_words()),
        ]
        differs = match.cited.date and any(
            one.issued_on and one.issued_on != match.cited.date for one in match.candidates
        )
        if not differs:
            del self.fields["date_choice"]

    def _other_words(self):
        if not self.match.candidates:
            return "Chưa có trong danh mục: ghi là văn bản chờ xác minh"
        if self.match.cited.number:
            return "Văn bản khác cùng số, chưa có trong danh mục"
        return "Văn bản khác, chưa có trong danh mục"

    def clean(self):
        """Ask for the document where several may be meant."""
        data = super().clean()
        if data.get("take") and not data.get("document"):
            self.add_error("document", "Chọn văn bản đúng, hoặc bỏ dấu “Ghi văn bản này”.")
        return data

    @property
    def as_read(self):
        """What the text was read as, in a sentence."""
        if self.match.chosen:
            return f"Là {_shown(self.match.chosen)}."
        if self.match.candidates:
            return "Chưa rõ là văn bản nào: chọn dưới đây."
        return "Chưa có trong danh mục, sẽ ghi là văn bản chờ xác minh."

    @property
    def role_as_read(self):
        """What the session made of it as the text tells."""
        return Citation.Role(self.initial["role"]).label

    @property
    def is_open(self):
        """Whether somebody has to choose, so that all its fields stand open."""
        return bool(self.errors) or bool(self.match.candidates and not self.match.chosen)

    @property
    def chosen(self):
        """The document of the catalogue that was chosen; None for one it lacks."""
        return self.by_pk.get(self.cleaned_data["document"])


def document_rows(matches, data, *, beside_text=True):
    """Return the formset of documents that were matched; everything is proposed as read.

    `beside_text` tells that the text stands on the same page, so that rows can lead to it.
    """
    mark = "document-{}" if beside_text else ""
    return review_rows(
        DocumentReview,
        [{"match": match, "mark": mark.format(number)} for number, match in enumerate(matches)],
        [_as_read(match) for match in matches],
        data,
        "document",
    )


def accepted_citations(formset, *, article, in_article):
    """Return the citations that were accepted, not saved.

    Where the document's own day was chosen over the one written, words and article get it.
    """
    citations = []
    for form in formset:
        data = form.cleaned_data
        if not data["take"]:
            continue
        citation = Citation(
            resolution=form.chosen or form.match.as_stub(),
            role=data["role"],
            clause=data["clause"],
            as_written=data["as_written"],
            in_article=in_article,
        )
        if citation.date_differs():
            citation.date_choice = data.get("date_choice", "")
            _correct(citation, article)
        citations.append(citation)
    return citations


def _correct(citation, article):
    """Put the document's own day into the words and the article, where that was chosen."""
    if citation.date_choice != Citation.DateChoice.CORRECTED:
        return
    written, issued = first_date(citation.as_written), citation.resolution.issued_on
    if article:
        article.body, _ = correct_citation(article.body, citation.as_written, written, issued)
    citation.as_written = replace_date(citation.as_written, written, issued)


def _as_read(match):
    citation = citation_of(match)
    choice = str(match.chosen.pk) if match.chosen else ""
    return {
        "take": True,
        "document": choice if match.candidates else STUB,
        "role": citation.role,
        "clause": citation.clause,
        "as_written": citation.as_written,
    }


def _shown(document):
    words = words_in_box(document.code or document.title, document.issued_on)
    about = f": {document.title}" if document.code else ""
    term = f", khóa {document.khoa}" if document.khoa else ""
    return f"{words}{term}{about}"
