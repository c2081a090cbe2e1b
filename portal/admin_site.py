"""The admin's frame: its words, its one sign-in form, and the page it opens on."""

from django.conf import settings
from django.contrib import admin
from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.shortcuts import redirect, resolve_url
from django.template.response import TemplateResponse

from activities.todo import todo_for


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

    def login(self, request, extra_context=None):
        """Send to the one sign-in form; an account without a role is told so."""
        if request.user.is_authenticated:
            if self.has_permission(request):
                return redirect("admin:index")
            raise PermissionDenied("Tài khoản này không có phần việc trong trang quản trị.")
        next_page = request.GET.get("next") or resolve_url("admin:index")
        return redirect_to_login(next_page, settings.LOGIN_URL)
