"""How a report is brought in: pasted, or as a Word or text file."""

import re

from django import forms
from django.core.exceptions import ValidationError

from activities.admin.own_cell import OwnCellForm
from activities.intake import IncomingReport, refusal, take_in
from activities.models import SourceReport
from portal.lib.html import clean, plain_text
from portal.lib.word import BadDocument, read_document

# The minutes of a congress have some 60,000 characters; a book has a million.
LONGEST_REPORT = 300_000
_UNWANTED = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")
_TAGS = re.compile(
    r"</?(?:p|div|br|span|table|td|li|h[1-6]|script|html|body|b|i|strong|em)\b[^<>]*>"
)


class PastedText(forms.CharField):
    """Pasted text: what no person typed (control signs, the source of a web page) is taken out."""

    def __init__(self, **kwargs):
        super().__init__(strip=True, **kwargs)

    def to_python(self, value):
        value = _UNWANTED.sub("", super().to_python(value))
        if len(_TAGS.findall(value[:20_000])) > 2:
            return plain_text(clean(value)).strip()
        return value


class ReportForm(OwnCellForm):
    """The text, or a file; and for which cell, where one keeps several."""

    text = PastedText(
        label="Dán nội dung báo cáo, bài viết hoặc biên bản",
        required=False,
        widget=forms.Textarea(attrs={"rows": 14, "autofocus": True, "spellcheck": "false"}),
    )
    file = forms.FileField(
        label="Hoặc chọn tệp",
        required=False,
        widget=forms.FileInput(attrs={"accept": ".docx,.txt"}),
        help_text="Tệp Word (.docx) hoặc văn bản thuần (.txt). Ảnh trong tệp được lấy theo.",
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.incoming = None
        self.pictures_left_out = 0

    def clean_file(self):
        """Read the file; what is none is refused with the reason."""
        file = self.cleaned_data["file"]
        if not file:
            return None
        try:
            document = read_document(file, file.name)
        except BadDocument as problem:
            raise ValidationError(str(problem)) from None
        self.pictures_left_out = document.left_out
        self.incoming = IncomingReport(
            text=document.text,
            html=document.html,
            name=file.name,
            pictures=document.pictures,
        )
        return file

    def clean(self):
        """Ask for one of the two; say how long a text may be."""
        data = super().clean()
        text = data.get("text") or ""
        if self.errors:
            return data
        if self.incoming and text:
            raise ValidationError(
                "Chỉ dùng một trong hai: chữ dán vào, hoặc tệp. Xóa chữ trong ô nếu lấy theo tệp."
            )
        self.incoming = self.incoming or IncomingReport(text=text)
        if not self.incoming.text.strip():
            raise ValidationError("Chưa có gì để đọc. Dán nội dung vào ô, hoặc chọn tệp.")
        if len(self.incoming.text) > LONGEST_REPORT:
            raise ValidationError(
                f"Văn bản dài {_grouped(len(self.incoming.text))} ký tự, "
                f"tối đa {_grouped(LONGEST_REPORT)}. Chỉ dán phần nói về một buổi."
            )
        if reason := refusal(self.incoming):
            raise ValidationError(reason)
        return data

    def take_in(self) -> tuple[SourceReport, bool]:
        """Keep the report; return it and whether it is new."""
        return take_in(self.incoming, organization=self.cleaned_data["organization"], by=self.user)


def _grouped(number):
    return f"{number:,}".replace(",", ".")
