"""What holds for every answer of the site, whatever page gives it."""

import logging

from django.db import InterfaceError, OperationalError

from portal.views import bad_request, database_failed

logger = logging.getLogger("portal")


class ClearAnswerWhenDatabaseFails:
    """Say that the database is busy or gone with a calm page and 503, not with a crash.

    The browser's back button returns to the form with everything that was typed.
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        return self.get_response(request)

    def process_exception(self, request, exception):
        if not isinstance(exception, OperationalError | InterfaceError):
            return None
        logger.error("Database failed on %s", request.path, exc_info=exception)
        return database_failed()


class FormsAreUtf8:
    """Refuse a form in another encoding: browsers send UTF-8, whatever else is a trick."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        charset = request.content_params.get("charset", "utf-8")
        if charset.strip("\"'").lower() not in {"utf-8", "utf8"}:
            return bad_request(request)
        return self.get_response(request)


class PrivatePagesStayPrivate:
    """Keep pages made for a signed-in reader out of shared caches and search engines."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        response = self.get_response(request)
        if getattr(request, "user", None) and request.user.is_authenticated:
            response.headers.setdefault("Cache-Control", "private, no-store")
            response.headers["X-Robots-Tag"] = "noindex"
        return response
