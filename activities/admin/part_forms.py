"""The rows of a session's form: roll, guests, agenda, votes, tasks, speeches."""

from django import forms

from activities.admin.rows import KnownField, RowForm, RowFormSet
from activities.models import (
    AgendaItem,
    Attendance,
    Guest,
    Speech,
    Task,
    Vote,
)

# What a secretary meets every month stands first, in the order of the keys 1 to 4.
_KEYS = ("present", "excused", "unexcused", "online")
ROLL_CHOICES = [
    *((key, Attendance.Status(key).label) for key in _KEYS),
    *(choice for choice in Attendance.Status.choices if choice[0] not in _KEYS),
]


class RollRow(RowForm):
    """One person on the roll: there, or not, and why."""

    class Meta:
        model = Attendance
        fields = ["status", "reason", "note"]
        widgets = {"status": forms.RadioSelect}

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["status"].choices = ROLL_CHOICES

    def clean(self):
        """Drop a reason left behind by somebody who is marked present again."""
        data = super().clean()
        if data.get("status") != Attendance.Status.EXCUSED:
            data["reason"] = ""
        return data


class RollFormSet(RowFormSet):
    """The roll: people are called, never typed; a row can be taken off."""

    model, form = Attendance, RollRow
    columns = ["status", "reason", "note"]
    extra, takes_new, can_order = 0, False, False
    max_num, absolute_max = 1000, 1100  # a congress


class GuestForm(RowForm):
    """Somebody who came and is not on the roll."""

    class Meta:
        model = Guest
        fields = ["kind", "name", "post", "headcount"]


class GuestFormSet(RowFormSet):
    """Delegates, guests, people of the unit."""

    model, form = Guest, GuestForm
    is_optional = True
    extra = 1


class AgendaForm(RowForm):
    """One numbered part of the session."""

    class Meta:
        model = AgendaItem
        fields = ["title", "discussion", "conclusion"]
        widgets = {
            "discussion": forms.Textarea(attrs={"rows": 4}),
            "conclusion": forms.Textarea(attrs={"rows": 2}),
        }


class AgendaFormSet(RowFormSet):
    """What the session dealt with, in order."""

    model, form = AgendaItem, AgendaForm
    extra = 1


class VoteForm(RowForm):
    """One count of votes."""

    item = KnownField(label="Thuộc nội dung", required=False)

    class Meta:
        model = Vote
        fields = [
            "subject",
            "item",
            "method",
            "base",
            "in_favour",
            "against",
            "other",
            "rule",
            "names_a_person",
            "decision_note",
        ]

    def __init__(self, *args, items, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["item"] = KnownField(items, label="Thuộc nội dung", required=False)


class VoteFormSet(RowFormSet):
    """Votes taken in the session."""

    model, form = Vote, VoteForm
    is_optional = True
    extra = 1


class TaskForm(RowForm):
    """One task given in this session."""

    member = KnownField(label="Giao cho", required=False)

    class Meta:
        model = Task
        fields = ["text", "member", "assignee", "due_on"]

    def __init__(self, *args, people, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["member"] = KnownField(people, label="Giao cho", required=False)


class TaskFormSet(RowFormSet):
    """Tasks given in this session."""

    model, form = Task, TaskForm
    is_optional = True
    extra = 1


class CarriedTaskForm(RowForm):
    """How far a task of an earlier session has come."""

    class Meta:
        model = Task
        fields = ["result", "result_note"]


class CarriedTaskFormSet(RowFormSet):
    """Open tasks of earlier sessions; one that is done is done in this session."""

    model, form = Task, CarriedTaskForm
    columns = ["result", "result_note", "closed_in"]
    extra, takes_new, can_order = 0, False, False

    @classmethod
    def get_default_prefix(cls):
        return "carried"

    def prepare(self, row):
        """Remember in which session the end was reported."""
        row.closed_in = self.owner if row.result == Task.Result.DONE else None


class SpeechForm(RowForm):
    """One person's word."""

    member = KnownField(label="Đảng viên", required=False)

    class Meta:
        model = Speech
        fields = [
            "role",
            "member",
            "speaker_name",
            "speaker_post",
            "summary",
            "is_public",
            "is_internal",
        ]
        widgets = {"summary": forms.Textarea(attrs={"rows": 4})}
        labels = {"speaker_name": "Hoặc họ tên (khách)"}
        help_texts = {"speaker_post": "Để trống thì lấy theo chức vụ ngày đó."}

    def __init__(self, *args, people, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["member"] = KnownField(
            people, label="Đảng viên", required=False, empty_label="(khách, ghi tên bên cạnh)"
        )

    def clean(self):
        """Take name and post anew when another member was chosen and nothing was typed."""
        data = super().clean()
        if self.instance.pk and "member" in self.changed_data:
            for field in ("speaker_name", "speaker_post"):
                if field not in self.changed_data:
                    data[field] = ""
        return data


class SpeechFormSet(RowFormSet):
    """Who spoke, in order."""

    model, form = Speech, SpeechForm
    extra = 1

    def prepare(self, row):
        """Keep name and post as they were on that day."""
        row.name_speaker()
