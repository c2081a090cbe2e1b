"""The catalogue of documents, and the page of one with the sessions that name it."""

from django.shortcuts import get_object_or_404, render

from activities.filters import ResolutionFilter
from activities.models import Resolution, ResolutionRelation
from activities.showing import page_of, rows_of
from activities.views.addresses import moved_to

SESSIONS_PER_PAGE = 50


def resolution_list(request):
    """List the documents the reader may know of, newest first."""
    resolutions = Resolution.objects.visible_to(request.user).kept().for_list()
    filters = ResolutionFilter(request.GET, resolutions, request=request)
    page = page_of(filters.qs, request.GET.get("trang"))
    return render(
        request, "activities/resolution_list.html", {"filters": filters, "page_obj": page}
    )


def resolution_detail(request, pk, slug):
    """Show one document: what it is, what it replaces, and the sessions that name it."""
    user, found = request.user, get_object_or_404(Resolution, pk=pk).survivor()
    resolution = get_object_or_404(Resolution.objects.visible_to(user), pk=found.pk)
    if request.path != resolution.get_absolute_url():
        return moved_to(resolution)
    sessions = resolution.sessions_for(user)
    context = {
        "resolution": resolution,
        "relations": list(ResolutionRelation.objects.visible_to(user).of(resolution)),
        "same_code": list(resolution.same_code().visible_to(user)),
        "names": resolution.names.all(),
        "page_obj": rows_of(sessions, user, request.GET.get("trang"), SESSIONS_PER_PAGE),
    }
    return render(request, "activities/resolution_detail.html", context)
