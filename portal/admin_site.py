"""The admin's frame: its words, its one sign-in form, and the page it opens on."""

from django.conf import settings
from django.contrib import admin
from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.shortcuts import redirect, resolve_url


class PortalAdminSite(admin.AdminSite):
    """Django's admin in the portal's clothes; `index` is "Việc cần làm"."""

    site_header = site_title = "Sổ sinh hoạt chi bộ"
    index_title = "Việc cần làm"
    enable_nav_sidebar = False

    def login(self, request, extra_context=None):
        """Send to the one sign-in form; an account without a role is told so."""
        if request.user.is_authenticated:
            if self.has_permission(request):
                return redirect("admin:index")
            raise PermissionDenied("Tài khoản này không có phần việc trong trang quản trị.")
        next_page = request.GET.get("next") or resolve_url("admin:index")
        return redirect_to_login(next_page, settings.LOGIN_URL)
