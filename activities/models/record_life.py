"""The ways of a record: begun, announced, submitted, returned, approved, reopened, discarded.

Each verb is one transaction and ends with a version.
"""

from django.core.exceptions import ValidationError
from django.db import models, transaction
from django.utils import timezone

from activities.models.levels import Status

LONGEST_REASON = 500  # as its column in MeetingVersion


class RecordLife(models.Model):
    """What happens to the record of a session; `Meeting` is the only one that lives it."""

    class Meta:
        abstract = True

    def begin(self, *, by, from_last=True):
        """Become a draft at once, with the frame of the organization's last session if wanted."""
        with transaction.atomic():
            last = self._last_before() if from_last else None
            if last:
                self._take_frame(last)
            self.save()
            if last:
                self.agenda.take_frame(last, self)
            self.settle(by=by)

    def announce(self, *, by):
        """Tell those who will come the time, the place, the agenda and the documents."""
        self._must_be(Status.DRAFT)
        self._become(Status.ANNOUNCED, by=by)

    def submit(self, *, by):
        """Hand the record to those who approve it."""
        self._must_be(Status.DRAFT, Status.ANNOUNCED)
        self._become(Status.SUBMITTED, by=by)

    def send_back(self, *, by, reason):
        """Return a submitted record to its writer, saying why."""
        self._must_be(Status.SUBMITTED)
        self._become(Status.DRAFT, by=by, reason=_needed(reason), action="returned")

    def approve(self, *, by):
        """Approve and lock the record; nobody is approved without a confirmed roll."""
        self._must_be(Status.SUBMITTED)
        if self.attendance_mode == self.AttendanceMode.LIST and not self.is_roll_confirmed:
            raise ValidationError("Chưa xác nhận điểm danh, nên chưa duyệt được.")
        self.approved_at = timezone.now()
        self._become(Status.APPROVED, by=by)

    def reopen(self, *, by, reason):
        """Unlock an approved record so that it can be mended; the reason is kept."""
        self._must_be(Status.APPROVED)
        self.approved_at = None
        self._become(Status.DRAFT, by=by, reason=_needed(reason), action="reopened")

    def discard(self, *, by):
        """Throw a draft away; it can be taken back. An approved record stays."""
        self._must_be(Status.DRAFT, Status.ANNOUNCED)
        self.discarded_at = timezone.now()
        self._become(self.status, by=by, action="discarded")

    def take_back(self, *, by):
        """Bring a discarded draft back."""
        self.discarded_at = None
        self._become(self.status, by=by, action="taken back")

    def settle(self, *, by, action="saved", reason=""):
        """End a save: derived columns, the search texts and the version follow the rows.

        Every way of writing a session ends here, inside its own transaction.
        """
        self._count_the_roll()
        self.citations.exclude(held_on=self.held_on).update(held_on=self.held_on)
        self.version += 1
        self.save()
        self.search_texts.refresh(self)
        return self.versions.record(self, author=by, action=action, reason=reason)

    def _last_before(self):
        same_kind_first = models.Case(models.When(kind=self.kind, then=0), default=1)
        return (
            type(self)
            .objects.kept()
            .filter(organization=self.organization, held_on__lte=self.held_on)
            .order_by(same_kind_first, "-held_on", "-pk")
            .first()
        )

    def _take_frame(self, last):
        """Take place, hours and who leads from `last`; never its text, theme or roll."""
        self.place, self.starts_at = last.place, last.starts_at
        self.audience = last.audience if last.kind == self.kind else ""
        here = set(self.expected_members().values_list("pk", flat=True))
        self.chair = last.chair if last.chair_id in here else None
        self.minute_taker = last.minute_taker if last.minute_taker_id in here else None

    def _become(self, status, *, by, reason="", action=""):
        with transaction.atomic():
            self.status = status
            self.settle(by=by, action=action or str(status), reason=reason)

    def _must_be(self, *statuses):
        if self.status not in statuses:
            raise ValidationError(
                f"Biên bản đang ở trạng thái “{self.get_status_display()}”, "
                "không làm được việc này."
            )

    def _count_the_roll(self):
        if self.attendance_mode == self.AttendanceMode.LIST:
            for field, value in self.attendances.totals().items():
                setattr(self, field, value)


def _needed(reason):
    reason = (reason or "").replace("\0", "").strip()
    if not reason:
        raise ValidationError("Ghi lý do để người khác hiểu.")
    if len(reason) > LONGEST_REASON:
        raise ValidationError(f"Lý do dài {len(reason)} ký tự, tối đa {LONGEST_REASON}.")
    return reason
