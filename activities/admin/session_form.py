"""The session's own fields: how one starts, and the sheet of what is true of the whole session."""

from datetime import date

from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError
from django.utils.module_loading import import_string

from activities.admin.own_cell import OwnCellForm
from activities.admin.rows import KnownField
from activities.models import Article, Meeting
from activities.models.kinds import KIND_OF_FORM, Form, Kind
from members.models import Organization

# A long article is some 30,000 characters; this is far above, and far below what hurts a browser.
LONGEST_ARTICLE = 1_000_000


class MonthField(forms.CharField):
    """A month typed as 11/2026; gives the first day of it."""

    default_error_messages = {"invalid": "Ghi tháng và năm, ví dụ 11/2026."}

    def to_python(self, value):
        value = super().to_python(value)
        if not value:
            return None
        month, _, year = value.replace("-", "/").replace(".", "/").partition("/")
        try:
            return date(int(year), int(month), 1)
        except (ValueError, OverflowError):
            raise ValidationError(self.error_messages["invalid"], code="invalid") from None

    def prepare_value(self, value):
        return f"{value.month:02}/{value.year}" if isinstance(value, date) else value

    def has_changed(self, initial, data):
        return self.prepare_value(initial) != data


class StartForm(OwnCellForm):
    """What must be known to begin a session; all else is taken from the last one or filled in."""

    held_on = forms.DateField(label="Ngày họp", help_text="Ngày/tháng/năm, ví dụ 21/9/2023.")
    kind = forms.ChoiceField(label="Loại sinh hoạt", choices=Kind, initial=Kind.REGULAR)
    form = forms.ChoiceField(
        label="Hình thức",
        choices=[("", "(không)"), *Form.choices],
        required=False,
        help_text="Diễn đàn, tọa đàm được tính là sinh hoạt chuyên đề.",
    )
    title = forms.CharField(
        label="Tên buổi",
        max_length=300,
        required=False,
        help_text="Để trống thì lấy theo loại và tháng.",
    )
    period = MonthField(required=False, widget=forms.HiddenInput)
    from_last = forms.BooleanField(label="Lấy khung từ buổi trước", required=False, initial=True)

    def clean(self):
        """Let the form propose the kind: a forum counts as thematic."""
        data = super().clean()
        proposed = KIND_OF_FORM.get(data.get("form"))
        if proposed and data.get("kind") == Kind.REGULAR:
            data["kind"] = proposed
        return data

    def begin(self, *, by):
        """Create the draft; return it. See `Meeting.take_frame()` for what comes along."""
        data = self.cleaned_data
        meeting = Meeting(
            organization=data["organization"],
            held_on=data["held_on"],
            kind=data["kind"],
            form=data["form"],
            title=data["title"],
            period=data["period"] or data["held_on"],
        )
        meeting.begin(by=by, from_last=data["from_last"])
        return meeting


class MeetingForm(forms.ModelForm):
    """The facts of the whole session."""

    # The number of the save this page was opened from; see `SessionForms`.
    opened_version = forms.IntegerField(widget=forms.HiddenInput, required=False)
    period = MonthField(label="Kỳ sinh hoạt (tháng/năm)", required=False)
    chair = KnownField(label="Chủ trì", required=False)
    minute_taker = KnownField(label="Thư ký buổi họp", required=False)

    class Meta:
        model = Meeting
        fields = [
            "held_on",
            "starts_at",
            "ends_at",
            "ends_on",
            "place",
            "title",
            "theme",
            "kind",
            "form",
            "is_model",
            "period",
            "chair",
            "chair_name",
            "chair_post",
            "minute_taker",
            "minute_taker_name",
            "audience",
            "co_hosts",
            "attendance_mode",
            "total_count",
            "official_count",
            "probationary_count",
            "present_count",
            "excused_count",
            "unexcused_count",
            "conclusion",
        ]
        widgets = {
            "conclusion": forms.Textarea(attrs={"rows": 5}),
            "theme": forms.Textarea(attrs={"rows": 2}),
            "co_hosts": forms.SelectMultiple(attrs={"size": 6}),
        }
        help_texts = {
            "held_on": "Ngày/tháng/năm.",
            "starts_at": "Ví dụ 14:00 hoặc 14h.",
            "audience": "Sau khi biên bản được duyệt.",
            "co_hosts": "Chỉ chọn khi nhiều chi bộ cùng tổ chức.",
        }

    def __init__(self, *args, people, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["opened_version"].initial = self.instance.version
        for name in ("chair", "minute_taker"):
            self.fields[name] = KnownField(
                people, label=self.fields[name].label, required=False, empty_label="(chưa ghi)"
            )
        self.fields["co_hosts"].queryset = Organization.objects.cells().exclude(
            pk=self.instance.organization_id
        )
        self.fields["form"].choices = [("", "(không)"), *Form.choices]
        for name in ("held_on", "ends_on", "starts_at", "ends_at", "period"):
            self.fields[name].widget.attrs.update({"inputmode": "numeric", "autocomplete": "off"})

    def _get_validation_exclusions(self):
        # Chosen among rows loaded beforehand: no query for each.
        return super()._get_validation_exclusions() | {"chair", "minute_taker", "organization"}

    def forget_old_posts(self):
        """Take name and post anew when another person was chosen and nothing was typed."""
        for person, fields in (
            ("chair", ("chair_name", "chair_post")),
            ("minute_taker", ("minute_taker_name",)),
        ):
            for field in fields:
                if person in self.changed_data and field not in self.changed_data:
                    setattr(self.instance, field, "")


class ArticleForm(forms.ModelForm):
    """The article, in the editor named by the setting `ARTICLE_WIDGET`."""

    class Meta:
        model = Article
        fields = ["title", "sapo", "body", "audience"]
        widgets = {"sapo": forms.Textarea(attrs={"rows": 3})}
        labels = {"sapo": "Đoạn mở đầu (sapo)", "body": "Nội dung bài"}

    def __init__(self, *args, **kwargs):
        super().__init__(*args, prefix="article", **kwargs)
        self.fields["body"].widget = import_string(settings.ARTICLE_WIDGET)()
        self.fields["body"].strip = False

    def clean_body(self):
        """Refuse a text no browser could edit; it stays on the page."""
        body = self.cleaned_data["body"]
        if len(body) > LONGEST_ARTICLE:
            raise ValidationError(
                f"Bài viết dài {_grouped(len(body))} ký tự, tối đa {_grouped(LONGEST_ARTICLE)}. "
                "Chữ vẫn còn trong ô; rút ngắn rồi lưu lại."
            )
        return body


def _grouped(number):
    return f"{number:,}".replace(",", ".")
