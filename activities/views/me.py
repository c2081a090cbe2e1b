from django.http import HttpResponse


def my_page(request, **kwargs):
    return HttpResponse("")
