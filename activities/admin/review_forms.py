"""The fields of the review page: every value that was read, to be accepted, mended or left out."""

from django import forms
from django.core.exceptions import ValidationError

from activities.admin.rows import KnownField
from activities.admin.session_form import MonthField
from activities.models import Article, Meeting, Speech
from activities.models.kinds import Form
from members.admin.base import DayField

LEAVE_FOR_LATER, CALL_THE_ROLL, NUMBERS_ONLY, NOT_KEPT = "", "list", "numbers", "none"
_COUNTS = ("total", "official", "probationary", "present", "excused", "unexcused")


class SheetReview(forms.Form):
    """The facts of the whole session, and what to do about attendance."""

    title = forms.CharField(label="Tên buổi", max_length=300, required=False)
    held_on = DayField(label="Ngày họp")
    ends_on = DayField(label="Ngày kết thúc", required=False, help_text="Khi họp nhiều ngày.")
    starts_at = forms.TimeField(label="Bắt đầu lúc", required=False)
    ends_at = forms.TimeField(label="Kết thúc lúc", required=False)
    place = forms.CharField(label="Địa điểm", max_length=200, required=False)
    theme = forms.CharField(label="Chủ đề", max_length=500, required=False)
    kind = forms.ChoiceField(label="Loại sinh hoạt", choices=Meeting.Kind)
    form = forms.ChoiceField(
        label="Hình thức", choices=[("", "(không)"), *Form.choices], required=False
    )
    period = MonthField(label="Kỳ sinh hoạt (tháng/năm)", required=False)
    chair = KnownField(label="Chủ trì", required=False)
    chair_name = forms.CharField(label="Hoặc họ tên người chủ trì", max_length=120, required=False)
    chair_post = forms.CharField(label="Chức vụ khi đó", max_length=200, required=False)
    minute_taker = KnownField(label="Thư ký buổi họp", required=False)
    minute_taker_name = forms.CharField(label="Hoặc họ tên thư ký", max_length=120, required=False)
    is_own = forms.BooleanField(required=False)

    def __init__(self, *args, people, other_cell, organization, **kwargs):
        super().__init__(*args, **kwargs)
        self.organization = organization
        for name in ("chair", "minute_taker"):
            self.fields[name] = KnownField(
                people,
                label=self.fields[name].label,
                required=False,
                empty_label="(chưa ghi)",
            )
        if other_cell:
            self.fields["is_own"].label = f"Vẫn ghi cho {organization}"
        else:
            del self.fields["is_own"]
        for name in ("starts_at", "ends_at", "period"):
            self.fields[name].widget.attrs.update({"inputmode": "numeric", "autocomplete": "off"})

    def clean(self):
        """Ask whether a report of another cell shall stand here; let the session check itself."""
        data = super().clean()
        if "is_own" in self.fields and not data.get("is_own"):
            self.add_error(
                "is_own",
                "Báo cáo ghi một chi bộ khác. Chọn ô này nếu vẫn ghi cho chi bộ mình.",
            )
        if self.errors:
            return data
        try:
            self.as_meeting().clean()
        except ValidationError as problem:
            self.add_error(None, problem)
        return data

    def as_meeting(self):
        """Return the session these facts describe; not saved."""
        data = self.cleaned_data
        own = {field.name for field in Meeting._meta.concrete_fields} & set(data)
        values = {name: data[name] for name in own}
        values["period"] = values.get("period") or data["held_on"]
        return Meeting(organization=self.organization, **values)


class RollReview(forms.Form):
    """What to do about attendance."""

    roll = forms.ChoiceField(label="Điểm danh", required=False, widget=forms.RadioSelect)
    is_right = forms.BooleanField(required=False)

    def __init__(self, *args, proposal, **kwargs):
        super().__init__(*args, **kwargs)
        self.proposal = proposal
        computed = proposal.roll.computed
        self.choices_of_roll(computed)
        if not proposal.expected:
            del self.fields["is_right"]
        else:
            self.fields[
                "is_right"
            ].label = f"Đã xem, xác nhận: có mặt {computed['present']}/{computed['total']}"
        for name in _COUNTS:
            label = Meeting._meta.get_field(f"{name}_count").verbose_name
            self.fields[name] = forms.IntegerField(
                label=label.capitalize(), min_value=0, max_value=99_999, required=False
            )

    def choices_of_roll(self, computed):
        """Offer the roll by name only where the members of that day are known."""
        choices = []
        if self.proposal.expected:
            away = computed["total"] - computed["present"]
            who = "ghi tất cả có mặt" if not away else f"ghi có mặt, trừ {away} người vắng nêu dưới"
            choices.append((CALL_THE_ROLL, f"Theo danh sách {computed['total']} người: {who}"))
        choices += [
            (NUMBERS_ONLY, "Chỉ ghi số liệu"),
            (NOT_KEPT, "Không lưu điểm danh"),
            (LEAVE_FOR_LATER, "Điểm danh sau"),
        ]
        self.fields["roll"].choices = choices

    def clean(self):
        """Ask for numbers where only numbers are kept."""
        data = super().clean()
        if data.get("roll") == NUMBERS_ONLY and data.get("present") is None:
            self.add_error("present", "Ghi số có mặt, hoặc chọn cách điểm danh khác.")
        return data

    def apply_to(self, meeting):
        """Put mode and numbers into a session."""
        data = self.cleaned_data
        if data["roll"] in {NUMBERS_ONLY, NOT_KEPT}:
            meeting.attendance_mode = data["roll"]
        if data["roll"] == NUMBERS_ONLY:
            for name in _COUNTS:
                setattr(meeting, f"{name}_count", data[name])


class AbsenceReview(forms.Form):
    """One absentee the text names: which member, excused or not, why."""

    member = KnownField(required=False)
    status = forms.ChoiceField(
        label="Điểm danh",
        choices=[("excused", "Vắng có lý do"), ("unexcused", "Vắng không lý do")],
    )
    reason = forms.CharField(label="Lý do", max_length=200, required=False)

    def __init__(self, *args, people, absentee, mark, **kwargs):
        super().__init__(*args, **kwargs)
        self.absentee, self.mark = absentee, mark
        self.fields["member"] = KnownField(
            people, label=absentee.name, required=False, empty_label="(không ghi)"
        )


class PersonReview(forms.Form):
    """One person the text names: a member, or a guest; what he or she did."""

    take = forms.BooleanField(label="Ghi người này", required=False)
    member = KnownField(required=False)
    name = forms.CharField(label="Họ và tên", max_length=120)
    post = forms.CharField(label="Chức vụ khi đó", max_length=200, required=False)
    role = forms.ChoiceField(
        label="Vai trò", choices=[*Speech.Role.choices, ("guest", "Dự, không phát biểu")]
    )
    is_guest = forms.BooleanField(label="Ghi cả vào đại biểu, khách mời", required=False)
    summary = forms.CharField(
        label="Nội dung phát biểu", required=False, widget=forms.Textarea(attrs={"rows": 3})
    )
    is_public = forms.BooleanField(label="Nêu trong bài công khai", required=False)

    def __init__(self, *args, people, match, mark, **kwargs):
        super().__init__(*args, **kwargs)
        self.match, self.mark = match, mark
        self.fields["member"] = KnownField(
            people,
            label="Là đảng viên",
            required=False,
            empty_label="(không phải đảng viên chi bộ)",
        )

    @property
    def is_open(self):
        """Whether somebody has to choose, so that all its fields stand open."""
        return bool(self.errors) or self.match.is_unclear


class SectionReview(forms.Form):
    """One numbered part of minutes, for the agenda."""

    take = forms.BooleanField(label="Ghi nội dung này", required=False)
    title = forms.CharField(label="Nội dung", max_length=300)
    discussion = forms.CharField(
        label="Diễn biến, thảo luận", required=False, widget=forms.Textarea(attrs={"rows": 5})
    )


class PictureReview(forms.Form):
    """One picture of the file, for the article."""

    take = forms.BooleanField(label="Lấy ảnh này", required=False)
    caption = forms.CharField(label="Chú thích", max_length=300, required=False)
    alt = forms.CharField(label="Ảnh cho thấy gì", max_length=300, required=False)

    def __init__(self, *args, picture, **kwargs):
        super().__init__(*args, **kwargs)
        self.picture = picture


class ArticleReview(forms.Form):
    """Whether the text becomes the article of the session."""

    take = forms.BooleanField(label="Lấy toàn văn làm bài viết", required=False)
    title = forms.CharField(label="Tiêu đề bài", max_length=300, required=False)
    audience = forms.ChoiceField(
        label="Ai được đọc bài khi đăng", choices=Article.Audience, widget=forms.RadioSelect
    )
