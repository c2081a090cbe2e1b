from django.http import HttpResponse


def resolution_detail(request, **kwargs):
    return HttpResponse("")


def resolution_list(request, **kwargs):
    return HttpResponse("")
