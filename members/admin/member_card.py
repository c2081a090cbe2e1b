"""A member's card: what holds today, what can be done, and the way so far."""

from dataclasses import dataclass
from datetime import date

from django.urls import reverse

from members.models import Membership
from members.models.dated import today


@dataclass(frozen=True)
class Entry:
    """One line of the way so far."""

    since: date
    until: date | None
    text: str
    mend: str = ""
    end: str = ""

    @property
    def holds(self):
        return self.since <= today() and (self.until is None or self.until >= today())


@dataclass(frozen=True)
class Action:
    """One thing that can be done, as a button."""

    label: str
    url: str
    is_first: bool = False


def entries(member, *, may_change):
    """Return the member's rows as lines, newest first; reads what `for_list()` prefetched."""
    lines = [
        Entry(
            row.since,
            row.until,
            f"{row.cell}: {row.get_kind_display()}, {row.get_standing_display()}",
            mend=_at("mend-membership", member, row),
        )
        for row in member.memberships.all()
    ]
    for name, rows in (("leave", member.leaves.all()), ("post", member.positions.all())):
        for row in rows:
            text = row.title if name == "post" else row.get_kind_display()
            lines.append(
                Entry(
                    row.since,
                    row.until,
                    text[:1].upper() + text[1:],
                    mend=_at(f"mend-{name}", member, row) if may_change else "",
                    end=_at(f"end-{name}", member, row) if may_change and not row.until else "",
                )
            )
    return sorted(lines, key=lambda line: (line.since, line.until or date.max), reverse=True)


def actions(member, user, *, may_change):
    """Return what `user` may do for this member today."""
    membership = member.membership_on()
    if membership is None:
        return [Action("Nhận vào chi bộ", _at("transfer", member), True)] if may_change else []
    departure = _departure(member, membership)
    if not may_change:
        return [departure]
    able = [
        Action("Ghi chức vụ", _at("post", member)),
        departure,
        Action("Sửa họ tên", _at("name", member)),
    ]
    if user.reach.administers:
        able.insert(1, Action("Chuyển sang chi bộ khác", _at("transfer", member)))
    if member.leave_on() is None and membership.is_permanent:
        able.insert(0, Action("Miễn, tạm thời nơi khác, đình chỉ", _at("leave", member)))
    if membership.standing == Membership.Standing.PROBATIONARY and membership.is_permanent:
        able.insert(0, Action("Công nhận chính thức", _at("recognise", member), True))
    return able


def _departure(member, membership):
    label = "Chuyển đi" if membership.is_permanent else "Kết thúc sinh hoạt tạm thời"
    return Action(label, _at("depart", member))


def _at(page, member, row=None):
    args = [member.pk, row.pk] if row else [member.pk]
    return reverse(f"admin:members_member_{page}", args=args)
