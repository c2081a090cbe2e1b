"""How the site joins its apps."""

from django.contrib.admin.apps import AdminConfig


class PortalAdminConfig(AdminConfig):
    """Django's admin, opening on "Việc cần làm"."""

    default_site = "portal.admin_site.PortalAdminSite"
