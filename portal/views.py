"""Pages no app owns: error pages, health."""

import sys

from django.db import InterfaceError, OperationalError, connection
from django.db.utils import Error
from django.http import HttpResponse, HttpResponseBadRequest, HttpResponseServerError
from django.shortcuts import render
from django.template.loader import render_to_string


def health(request):
    """Answer 200 when the database answers, else 503."""
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1")
    except Error:
        return HttpResponse("database unavailable", status=503, content_type="text/plain")
    return HttpResponse("ok", content_type="text/plain")


def bad_request(request, exception=None):
    """Say that the request could not be read; the page needs nothing from the request."""
    return HttpResponseBadRequest(render_to_string("400.html"))


def permission_denied(request, exception=None):
    return render(request, "403.html", {"reason": str(exception or "")}, status=403)


def csrf_failure(request, reason=""):
    """The form was opened too long ago, or in another window: say so, and how to go on."""
    return render(request, "403.html", {"is_stale_form": True}, status=403)


def page_not_found(request, exception=None):
    return render(request, "404.html", status=404)


def server_error(request):
    """Say that something broke, without asking anything that may be broken too.

    A database that fails outside a view, where the reader is asked for, is told as inside one.
    """
    if isinstance(sys.exc_info()[1], OperationalError | InterfaceError):
        return database_failed()
    return HttpResponseServerError(render_to_string("500.html"))


def database_failed():
    """Say that the database is busy or gone; without the request, which would ask it again."""
    response = HttpResponse(render_to_string("503.html"), status=503)
    response["Retry-After"] = "10"
    return response
