"""The front page."""

from django.shortcuts import render

from activities.models import Level, Meeting
from activities.showing import rows_of
from activities.statistics import most_studied
from activities.views.me import concerns_of

NEWEST = 6


def home(request):
    """Show what concerns the reader, then the newest articles and what was studied most."""
    articles = Meeting.objects.with_level(Level.ARTICLE, request.user).published()
    years = Meeting.objects.visible_to(request.user).by_year()
    context = {
        "articles": rows_of(articles, request.user, size=NEWEST),
        "studied": most_studied(request.user),
        "years": years,
        "total": sum(sessions for _, sessions in years),
        **concerns_of(request.user),
    }
    return render(request, "home.html", context)
