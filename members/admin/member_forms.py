"""The small forms of a member's card: each does one thing, from one day on."""

from django import forms
from django.core.exceptions import ValidationError

from members.admin.base import DayField
from members.models import HeldRole, Leave, Member, Membership, Organization, Position
from members.models.dated import today

Kind, Standing = Membership.Kind, Membership.Standing


class StepForm(forms.Form):
    """One step in a member's way; `take()` does it and returns the sentence that says so."""

    since = DayField(label="Từ ngày", initial=today)

    def __init__(self, *args, user, member=None, membership=None, **kwargs):
        super().__init__(*args, **kwargs)
        self.user, self.member, self.membership = user, member, membership
        if "cell" in self.fields:
            self._choose_cell()

    def _choose_cell(self):
        """Ask for the cell only where there is a choice."""
        cells = Organization.objects.cells().kept_by(self.user).existing_on(today())
        self.fields["cell"].queryset = cells
        first = list(cells[:2])
        self.only_cell = first[0] if len(first) == 1 else None
        if self.only_cell:
            del self.fields["cell"]

    @property
    def cell(self):
        return self.only_cell or self.cleaned_data.get("cell")


def cell_field():
    return forms.ModelChoiceField(
        label="Chi bộ", queryset=Organization.objects.none(), empty_label="Chọn chi bộ"
    )


def kind_field():
    return forms.ChoiceField(
        label="Diện sinh hoạt",
        choices=[
            (Kind.PERMANENT, "Chính thức tại chi bộ"),
            (Kind.TEMPORARY, "Sinh hoạt tạm thời đến"),
        ],
        initial=Kind.PERMANENT,
        widget=forms.RadioSelect,
    )


class AddMember(StepForm):
    """A person who is not in the book yet, and the cell they belong to."""

    full_name = forms.CharField(
        label="Họ và tên",
        max_length=120,
        widget=forms.TextInput(attrs={"autocomplete": "off", "autocapitalize": "words"}),
    )
    distinction = forms.CharField(
        label="Ghi chú phân biệt (không bắt buộc)",
        max_length=60,
        required=False,
        help_text="Chỉ dùng khi hai người trùng họ tên, ví dụ: Phòng Kỹ thuật.",
    )
    cell = cell_field()
    standing = forms.ChoiceField(
        label="Tư cách",
        choices=[
            (Standing.OFFICIAL, "Đảng viên chính thức"),
            (Standing.PROBATIONARY, "Đảng viên dự bị"),
        ],
        initial=Standing.OFFICIAL,
        widget=forms.RadioSelect,
    )
    kind = kind_field()
    field_order = ["full_name", "distinction", "cell", "standing", "kind", "since"]

    def clean(self):
        """Ask how to tell two people of one name in one cell apart."""
        data = super().clean()
        name, cell = data.get("full_name"), self.cell
        if name and cell and not data.get("distinction"):
            namesakes = Member.objects.belonging_to(cell).called(name)
            if namesakes.exists():
                self.add_error(
                    "distinction",
                    "Chi bộ đã có đảng viên cùng họ tên. Nếu là người khác, ghi chú để phân biệt.",
                )
        return data

    def take(self):
        data = self.cleaned_data
        self.result = Member(full_name=data["full_name"], distinction=data["distinction"])
        self.result.full_clean(exclude=["sort_key", "search_name"])
        self.result.save()
        self.result.join(
            self.cell, since=data["since"], kind=data["kind"], standing=data["standing"]
        )
        return f"Đã thêm đảng viên {self.result}, thuộc {self.cell}."


class Arrive(StepForm):
    """A member who comes from another cell; found by the exact name, never from a list."""

    full_name = forms.CharField(
        label="Họ và tên, ghi đủ dấu",
        max_length=120,
        widget=forms.TextInput(attrs={"autocomplete": "off", "autocapitalize": "words"}),
    )
    cell = cell_field()
    kind = kind_field()
    field_order = ["full_name", "cell", "kind", "since"]

    def clean(self):
        data = super().clean()
        if self.cell and {"full_name", "kind", "since"} <= data.keys():
            self.result = self._person()
        return data

    def _person(self):
        """Return the one person meant, or say at the name why there is none."""
        data = self.cleaned_data
        named = Member.objects.called(data["full_name"])
        if not named.exists():
            return self._refuse(
                "Không thấy ai có đúng họ tên này. Kiểm tra dấu; nếu người này chưa từng được ghi, "
                "bấm “Thêm đảng viên”."
            )
        free = named.without_a_cell(data["since"])
        if data["kind"] == Kind.TEMPORARY:
            free = free | named.introduced_elsewhere(data["since"])
        candidates = list(free.distinct().order_by("sort_key", "pk"))
        if not candidates:
            return self._refuse(self._why_not(named))
        return candidates[0] if len(candidates) == 1 else self._chosen(candidates)

    def _why_not(self, named):
        if Member.objects.belonging_to(self.cell).called(self.cleaned_data["full_name"]).exists():
            return "Đảng viên này đang thuộc chi bộ."
        if self.cleaned_data["kind"] == Kind.TEMPORARY:
            return (
                "Đảng viên này đang thuộc một chi bộ khác. Chi bộ đó ghi “Sinh hoạt tạm thời nơi "
                "khác” trước, rồi chi bộ mới nhận được."
            )
        return (
            "Đảng viên này đang thuộc một chi bộ khác vào ngày đó. Chi bộ đó ghi “Chuyển đi” "
            "trước, hoặc đề nghị quản trị chuyển giúp."
        )

    def _chosen(self, candidates):
        """Let the secretary choose between people of the same name."""
        self.fields["person"] = forms.ChoiceField(
            label="Có nhiều người cùng họ tên, chọn đúng người",
            choices=[(str(one.pk), _told_apart(one)) for one in candidates],
            widget=forms.RadioSelect,
        )
        typed = self.data.get(self.add_prefix("person"))
        chosen = next((one for one in candidates if str(one.pk) == typed), None)
        if chosen is None:
            self.add_error("person", "Chọn một người.")
        return chosen

    def _refuse(self, sentence):
        self.add_error("full_name", sentence)

    def take(self):
        data = self.cleaned_data
        self.result.join(self.cell, since=data["since"], kind=data["kind"])
        return f"Đã nhận đảng viên {self.result} từ ngày {data['since']:%d/%m/%Y}."


def _told_apart(member):
    """What tells namesakes apart without saying which cell they come from."""
    last = member.memberships.order_by("-since").first()
    when = f"rời chi bộ cũ sau ngày {last.until:%d/%m/%Y}" if last and last.until else ""
    return ", ".join(filter(None, [str(member), when]))


class Depart(StepForm):
    """The member leaves the cell; the day is the first one elsewhere."""

    since = DayField(
        label="Chuyển đi từ ngày",
        initial=today,
        help_text="Ngày đầu tiên không còn thuộc chi bộ, ví dụ: 05/03/2026.",
    )

    def take(self):
        since = self.cleaned_data["since"]
        ended = self.member.depart(self.membership, since=since)
        words = [f"Đã ghi {self.member} chuyển đi từ ngày {since:%d/%m/%Y}."]
        if ended:
            words.append(f"Kết thúc cùng lúc: {', '.join(_named(row) for row in ended)}.")
        if HeldRole.objects.in_force().filter(user__member=self.member).exists():
            words.append("Tài khoản của người này còn giữ vai trò: đề nghị quản trị kết thúc.")
        return " ".join(words)


def _named(row):
    return row.title if isinstance(row, Position) else row.get_kind_display()


class Transfer(StepForm):
    """The administrator moves a member from one cell to another in one go."""

    cell = cell_field()
    field_order = ["cell", "since"]

    def take(self):
        since = self.cleaned_data["since"]
        self.member.transfer(self.cell, since=since)
        return f"Đã chuyển {self.member} sang {self.cell} từ ngày {since:%d/%m/%Y}."


class Recognise(StepForm):
    """A probationary member becomes official."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        begun = self.membership.since
        self.fields[
            "since"
        ].help_text = (
            f"Dự bị từ ngày {begun:%d/%m/%Y}, đủ 12 tháng ngày {_a_year_after(begun):%d/%m/%Y}."
        )

    def take(self):
        since = self.cleaned_data["since"]
        self.member.recognise(since=since)
        return f"{self.member} là đảng viên chính thức từ ngày {since:%d/%m/%Y}."


def _a_year_after(day):
    try:
        return day.replace(year=day.year + 1)
    except ValueError:  # 29 February
        return day.replace(year=day.year + 1, day=28)


class RowForm(forms.ModelForm):
    """A dated row of a member, new or corrected."""

    since = DayField(label="Từ ngày", initial=today)
    until = DayField(
        label="Đến hết ngày", required=False, help_text="Để trống nếu chưa biết ngày kết thúc."
    )

    def __init__(self, *args, user, **kwargs):
        super().__init__(*args, **kwargs)
        self.user, self.member = user, self.instance.member

    def take(self):
        self.save()
        return f"Đã lưu: {self.instance}."


class LeaveForm(RowForm):
    kind = forms.ChoiceField(
        label="Loại",
        choices=[
            (Leave.Kind.EXEMPT, "Miễn công tác và sinh hoạt đảng"),
            (Leave.Kind.ELSEWHERE, "Sinh hoạt tạm thời nơi khác"),
            (Leave.Kind.SUSPENDED, "Đình chỉ sinh hoạt"),
        ],
        initial=Leave.Kind.EXEMPT,
        widget=forms.RadioSelect,
    )

    class Meta:
        model = Leave
        fields = ["kind", "since", "until"]


class PositionForm(RowForm):
    """A post; a secretary gives posts of the own cell only, for they open its records."""

    class Meta:
        model = Position
        fields = ["title", "rank", "organization", "since", "until"]
        labels = {"title": "Chức danh", "rank": "Cấp bậc", "organization": "Tại tổ chức đảng"}
        help_texts = {
            "organization": "Chức vụ chuyên môn, hoặc ở cấp trên: chọn dòng đầu và “Chức vụ khác”."
        }

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        field = self.fields["organization"]
        field.queryset = Organization.objects.kept_by(self.user)
        field.empty_label = "Ngoài chi bộ (chức vụ chuyên môn, cấp trên)"


class MembershipForm(RowForm):
    """Mend a day or a standing that was typed wrong."""

    class Meta:
        model = Membership
        fields = ["standing", "since", "until"]
        labels = {"standing": "Tư cách"}


class EndForm(forms.ModelForm):
    """The last day of a leave or a post."""

    until = DayField(label="Đến hết ngày", initial=today)

    def __init__(self, *args, user, **kwargs):
        super().__init__(*args, **kwargs)
        self.user = user

    def clean(self):
        """Refuse an end before the start: `since` is not on this form, so the model cannot."""
        data = super().clean()
        if data.get("until") and data["until"] < self.instance.since:
            self.add_error(
                "until",
                f"Ngày này phải từ ngày bắt đầu ({self.instance.since:%d/%m/%Y}) trở đi.",
            )
        return data

    def take(self):
        self.instance.full_clean()
        self.save()
        return f"Đã kết thúc: {self.instance}."


class EndLeave(EndForm):
    class Meta:
        model = Leave
        fields = ["until"]


class EndPosition(EndForm):
    class Meta:
        model = Position
        fields = ["until"]


class NameForm(forms.ModelForm):
    """The name as it is written, and what tells namesakes apart."""

    class Meta:
        model = Member
        fields = ["full_name", "distinction"]
        labels = {"full_name": "Họ và tên", "distinction": "Ghi chú phân biệt (không bắt buộc)"}

    def clean_full_name(self):
        name = " ".join(self.cleaned_data["full_name"].split())
        if not name:
            raise ValidationError("Ghi họ và tên.")
        return name

    def take(self):
        self.save()
        return f"Đã sửa họ tên: {self.instance}."
