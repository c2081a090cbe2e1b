"""The page of an organization: a cell with its sessions, a committee with its cells."""

from django.shortcuts import get_object_or_404, render

from activities.models import Meeting
from activities.showing import rows_of
from activities.views.addresses import moved_to
from members.models import Organization


def cell_detail(request, pk, slug):
    """Show what an organization is called, was called, stands below, and when it met.

    That an organization exists is no secret; its members are, so no name stands here.
    """
    organization = get_object_or_404(Organization.objects.select_related("parent"), pk=pk)
    if request.path != organization.get_absolute_url():
        return moved_to(organization)
    sessions = Meeting.objects.visible_to(request.user).held_by(organization)
    context = {
        "organization": organization,
        "names": organization.names.all(),
        "children": organization.children.all(),
        "page_obj": rows_of(sessions, request.user, request.GET.get("trang")),
    }
    return render(request, "activities/cell_detail.html", context)
