"""The list of sessions, and the page of one."""

from django.shortcuts import get_object_or_404, render

from activities.filters import MeetingFilter
from activities.models import Meeting
from activities.showing import parts_of, rows_of
from activities.views.addresses import moved_to


def meeting_list(request):
    """List the sessions the reader may know of, newest first, narrowed by the filters."""
    meetings = Meeting.objects.visible_to(request.user)
    filters = MeetingFilter(request.GET, meetings, request=request)
    context = {
        "filters": filters,
        "page_obj": rows_of(filters.qs, request.user, request.GET.get("trang")),
    }
    return render(request, "activities/meeting_list.html", context)


def meeting_detail(request, pk, slug):
    """Show one session as deep as the reader sees: its article, its notice, its record."""
    visible = Meeting.objects.visible_to(request.user).for_page(request.user)
    meeting = get_object_or_404(visible, pk=pk)
    if request.path != meeting.get_absolute_url():
        return moved_to(meeting)
    return render(request, "activities/meeting_detail.html", parts_of(meeting, request.user))
