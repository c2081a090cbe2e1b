"""What concerns the signed-in reader, and their own page."""

from django.contrib.auth.decorators import login_required
from django.shortcuts import render

from activities.models import Meeting, Task
from activities.showing import attendances_of
from members.models import Membership

COMING = 3


@login_required
def my_page(request):
    """Show the reader's cells and roles, what comes, what they have to do, where they were."""
    user = request.user
    memberships = user.member.memberships.in_force() if user.member else Membership.objects.none()
    context = {
        "history": attendances_of(user, request.GET.get("trang")),
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
