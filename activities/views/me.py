"""What concerns the signed-in reader, and their own page."""

from django.contrib.auth.decorators import login_required
from django.shortcuts import render

from activities.models import Attendance, Meeting, Task
from activities.showing import page_of
from members.models import Membership

COMING = 3
ATTENDANCES_PER_PAGE = 36


@login_required
def my_page(request):
    """Show the reader's cells and roles, what comes, what they have to do, where they were."""
    user = request.user
    history = page_of(
        Attendance.objects.own_history(user), request.GET.get("trang"), ATTENDANCES_PER_PAGE
    )
    known = Meeting.objects.visible_to(user).in_bulk([row.meeting_id for row in history])
    for row in history:
        row.is_known = row.meeting_id in known
    memberships = user.member.memberships.in_force() if user.member else Membership.objects.none()
    context = {
        "history": history,
        "memberships": memberships.select_related("cell"),
        "roles": user.held_roles.in_force().select_related("organization"),
        **concerns_of(user),
    }
    return render(request, "activities/my_page.html", context)


def concerns_of(user):
    """Return the coming sessions, the open tasks and the unfinished records of a reader."""
    if not user.is_authenticated:
        return {}
    coming = Meeting.objects.visible_to(user).with_levels_for(user).for_list().coming_for(user)
    return {
        "coming": list(coming[:COMING]),
        "my_tasks": list(Task.objects.visible_to(user).given_to(user).open()),
        "waiting": list(Meeting.objects.for_list().waiting_for(user)),
    }
