"""The search page, and what the search box suggests while somebody types."""

from dataclasses import asdict

from django.http import JsonResponse
from django.shortcuts import render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from activities.search import MAX_LENGTH, search, suggest
from activities.showing import page_of


@require_safe
def search_page(request):
    """Show the documents and the sessions that were found, and why; the address can be shared."""
    results = search(request.GET.get("q", ""), user=request.user)
    page = page_of(results.meetings, request.GET.get("trang"))
    context = {"results": results, "page_obj": page, "hits": results.hits(page.object_list)}
    return render(request, "activities/search.html", context)


@require_safe
@never_cache
def suggestions(request):
    """Answer with what the typed text may become, for this reader and this moment only."""
    text = request.GET.get("q", "")
    found = [asdict(suggestion) for suggestion in suggest(text, user=request.user)]
    return JsonResponse({"query": text[:MAX_LENGTH], "suggestions": found})
