""" "Việc cần làm": what the admin opens on, for the person who signed in."""

from dataclasses import dataclass, field
from datetime import date

from django.db.models import Q
from django.utils import timezone

from activities.models import Meeting, Resolution, SourceReport, Task
from activities.models.kinds import REGULAR_KINDS
from members.models import Organization

MONTHS_LOOKED_BACK = 6
SHOWN = 10


@dataclass
class ToDo:
    """The lists of the page; an empty one is not shown."""

    keeps_a_cell: bool = False
    reports: list = field(default_factory=list)
    coming: list = field(default_factory=list)
    drafts: list = field(default_factory=list)
    to_approve: list = field(default_factory=list)
    waiting: list = field(default_factory=list)
    unpublished: list = field(default_factory=list)
    months_without: list = field(default_factory=list)
    overdue_tasks: list = field(default_factory=list)
    stubs: list = field(default_factory=list)


def todo_for(user, *, today=None):
    """Return what awaits `user`: sessions of the cells they keep; stubs for staff."""
    today = today or timezone.localdate()
    todo = ToDo(keeps_a_cell=bool(user.reach.secretary_of))
    if todo.keeps_a_cell:
        _add_sessions(todo, user, today)
        todo.reports = list(SourceReport.objects.editable_by(user).in_queue()[:SHOWN])
        todo.months_without = months_without_session(user, today)
        todo.overdue_tasks = list(
            Task.objects.open()
            .filter(meeting__in=Meeting.objects.editable_by(user).kept(), due_on__lt=today)
            .select_related("member", "meeting")
            .order_by("due_on")[:SHOWN]
        )
    if user.reach.is_staff_of_a_committee:
        todo.stubs = list(Resolution.objects.kept().filter(is_verified=False)[:SHOWN])
    return todo


def _add_sessions(todo, user, today):
    mine = Meeting.objects.editable_by(user).kept().for_list()
    unfinished = mine.exclude(status=Meeting.Status.APPROVED)
    for meeting in unfinished:
        if meeting.status == Meeting.Status.SUBMITTED:
            approves = meeting.organization_id in user.reach.approver_of
            (todo.to_approve if approves else todo.waiting).append(meeting)
        elif meeting.held_on >= today:
            todo.coming.insert(0, meeting)  # the next one first
        else:
            todo.drafts.append(meeting)
    todo.unpublished = list(
        mine.filter(status=Meeting.Status.APPROVED, article__status="unpublished").exclude(
            article__body=""
        )[:SHOWN]
    )


def months_without_session(user, today):
    """Return (cell, first day of month) for the recent months a kept cell has no regular session.

    Điều lệ Đảng, Điều 24: a cell meets once a month. The running month is not missed yet, and
    nothing counts before the cell's first session in the portal.
    """
    months = [_months_before(today, back) for back in range(1, MONTHS_LOOKED_BACK + 1)]
    cells = Organization.objects.cells().filter(pk__in=user.reach.secretary_of)
    regular = Q(kind__in=REGULAR_KINDS)
    held, first = set(), {}
    for cell, period in (
        Meeting.objects.editable_by(user)
        .kept()
        .filter(regular)
        .order_by("period")
        .values_list("organization", "period")
    ):
        held.add((cell, period))
        first.setdefault(cell, period)
    return [
        (cell, month)
        for cell in cells
        for month in months
        if cell.pk in first and month > first[cell.pk] and (cell.pk, month) not in held
    ]


def _months_before(day, back):
    count = day.year * 12 + day.month - 1 - back
    return date(count // 12, count % 12 + 1, 1)
