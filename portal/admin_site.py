"""The admin's frame: its words, its one sign-in form, and the page it opens on."""

from functools import wraps

from django.conf import settings
from django.contrib import admin
from django.contrib.admin.views.autocomplete import AutocompleteJsonView
from django.contrib.auth.views import redirect_to_login
from django.contrib.contenttypes.models import ContentType
from django.core.exceptions import BadRequest, PermissionDenied
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect, resolve_url
from django.template.response import TemplateResponse
from django.urls import path
from django.views.i18n import JavaScriptCatalog

from activities.todo import todo_for


class NamesInFull(AutocompleteJsonView):
    """Suggestions that tell apart what has one name: `in_full(obj)` of the page says how."""

    def serialize_result(self, obj, to_field_name):
        words = getattr(self.model_admin, "in_full", str)(obj)
        return super().serialize_result(obj, to_field_name) | {"text": words}


def _without_nul(view):
    @wraps(view)
    def careful(request, *args, **kwargs):
        if any("\0" in value for values in request.GET.lists() for value in values[1]):
            raise BadRequest("NUL in the query")
        return view(request, *args, **kwargs)

    return careful


class PortalAdminSite(admin.AdminSite):
    """Django's admin in the portal's clothes; `index` is "Việc cần làm"."""

    site_header = site_title = "Sổ sinh hoạt chi bộ"
    index_title = "Việc cần làm"
    enable_nav_sidebar = False

    def index(self, request, extra_context=None):
        """Show what awaits the person who signed in, then the pages they may open."""
        context = {
            **self.each_context(request),
            "title": self.index_title,
            "app_list": self.get_app_list(request),
            "todo": todo_for(request.user),
        }
        return TemplateResponse(request, "admin/index.html", context)

    def password_change(self, request, extra_context=None):
        """Send to the one page for the own password, which members without a role have too."""
        return redirect("members:own-password")

    def login(self, request, extra_context=None):
        """Send to the one sign-in form; an account without a role is told so."""
        if request.user.is_authenticated:
            if self.has_permission(request):
                return redirect("admin:index")
            raise PermissionDenied("Tài khoản này không có phần việc trong trang quản trị.")
        next_page = request.GET.get("next") or resolve_url("admin:index")
        return redirect_to_login(next_page, settings.LOGIN_URL)

    def admin_view(self, view, cacheable=False):
        """Refuse addresses with a NUL, which PostgreSQL cannot even be asked for."""
        return super().admin_view(_without_nul(view), cacheable)

    def get_urls(self):
        """Put a careful page before Django's own "r/": that one leads to any object of any model.

        An address holds the words of a title, so the redirect itself would tell them.
        """
        careful = self.admin_view(self.view_on_site)
        # The same pattern as Django's: whatever that one would take must end here.
        shortcut = path("r/<path:content_type_id>/<path:object_id>/", careful, name="view_on_site")
        return [shortcut, *super().get_urls()]

    def view_on_site(self, request, content_type_id, object_id):
        """Lead from a form to the page of the same object, if the form itself would open."""
        if not content_type_id.isdecimal() or len(content_type_id) > 9:
            raise Http404
        model = get_object_or_404(ContentType, pk=content_type_id).model_class()
        page = self._registry.get(model)
        found = page and page.get_object(request, object_id)
        if not found or not page.has_view_permission(request, found):
            raise Http404
        if not hasattr(found, "get_absolute_url"):
            raise Http404
        return redirect(found.get_absolute_url())

    def autocomplete_view(self, request):
        return NamesInFull.as_view(admin_site=self)(request)

    def i18n_javascript(self, request, extra_context=None):
        """Give the admin's scripts our words as well as Django's."""
        return JavaScriptCatalog.as_view()(request)
