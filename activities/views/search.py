from django.http import HttpResponse


def search_page(request, **kwargs):
    return HttpResponse("")


def suggestions(request, **kwargs):
    return HttpResponse("")
