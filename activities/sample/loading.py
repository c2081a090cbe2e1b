"""Loads the whole sample in one transaction."""

from dataclasses import dataclass

from django.conf import settings
from django.db import transaction
from django.utils import timezone

from activities.catalogue import load_catalogue
from activities.models import Meeting
from activities.sample import centre, others
from activities.sample.coming import coming_sessions
from activities.sample.documents import load_documents
from activities.sample.forum import FORUM
from activities.sample.people import ACCOUNTS, PASSWORD, load_people
from activities.sample.writing import Writer

PAST = (*centre.SESSIONS, FORUM, *others.SESSIONS)


class SampleRefused(Exception):
    """The sample has known passwords, so it is not for a live site."""


@dataclass(frozen=True)
class Loaded:
    """How many sessions a load added, and how many were there before."""

    added: int
    kept: int

    def __str__(self):
        accounts = ", ".join(ACCOUNTS)
        return (
            f"Dữ liệu mẫu: thêm {self.added} buổi sinh hoạt, giữ nguyên {self.kept}. "
            f"Tài khoản: {accounts} (mật khẩu {PASSWORD})."
        )


def load_sample() -> Loaded:
    """Bring the sample about; what is there already stays as it is. Refused on a live site."""
    if settings.LIVE:
        raise SampleRefused(
            "Dữ liệu mẫu có mật khẩu ai cũng biết, nên không nạp vào hệ thống đang chạy thật."
        )
    with transaction.atomic():
        load_catalogue()
        world = load_people()
        load_documents(world)
        plans = _missing(world)
        writer = Writer(world)
        for plan in plans:
            writer.write(plan)
    return Loaded(added=len(plans), kept=len(PAST) + 2 - len(plans))


def _missing(world):
    """Return the sessions that are not there yet, in the order in which they were held.

    A past one is known by cell, day and kind. A coming one is not needed while the cell has one
    of its kind ahead: it was loaded some days ago, or a secretary wrote it.
    """
    today = timezone.localdate()
    ids = {name: organization.pk for name, organization in world.organizations.items()}
    held = Meeting.objects.filter(organization__in=ids.values())
    present = set(held.values_list("organization", "held_on", "kind"))
    ahead = {(cell, kind) for cell, day, kind in present if day >= today}
    past = [plan for plan in PAST if (ids[plan.cell], plan.held_on, plan.kind) not in present]
    coming = [plan for plan in coming_sessions(today) if (ids[plan.cell], plan.kind) not in ahead]
    return [*sorted(past, key=lambda plan: (plan.held_on, plan.cell)), *coming]
