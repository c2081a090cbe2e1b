from django.http import HttpResponse


def cell_detail(request, **kwargs):
    return HttpResponse("")
