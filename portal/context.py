"""What every template has, as `portal`: the site's name, its owner, the menu, who is signed in."""

from urllib.parse import urlencode

from django.conf import settings
from django.urls import reverse

NAME = "Sổ sinh hoạt chi bộ"
MENU = (
    ("Buổi sinh hoạt", "activities:meeting-list"),
    ("Nghị quyết, văn bản", "activities:resolution-list"),
)
ACCOUNT_MENU = (
    ("Trang của tôi", "activities:my-page"),
    ("Đổi mật khẩu", "members:own-password"),
)
STAFF_MENU = (("Quản trị", "admin:index"),)


def site(request):
    """Give `portal`; of the database it asks only who `request.user` is.

    The name is one that no view uses: Django's sign-in view fills `site` and
    `site_name` with the host, and the admin has `site_title` and `site_url`.
    """
    return {
        "portal": {
            "name": NAME,
            "owner": settings.PORTAL_OWNER,
            "menu": entries(MENU, request.path),
            "account": account(request),
            "sign_in": sign_in_address(request),
        }
    }


def account(request):
    """Return the signed-in reader's name and menu, or None for a guest."""
    user = getattr(request, "user", None)  # a request refused early has no user yet
    if user is None or not user.is_authenticated:
        return None
    menu = ACCOUNT_MENU + (STAFF_MENU if user.is_staff else ())
    return {"name": user.get_full_name(), "menu": entries(menu, request.path)}


def entries(menu, path):
    """Return the entries of `menu` with the value `aria-current` takes on the page at `path`."""
    return [
        {"label": label, "url": url, "current": current(url, path)}
        for label, url in ((label, reverse(name)) for label, name in menu)
    ]


def current(url, path):
    """Return "page" on the page itself, "true" on pages below it, "" elsewhere."""
    if path == url:
        return "page"
    return "true" if path.startswith(url) else ""


def sign_in_address(request):
    """Return where a guest signs in and then comes back to the page being read."""
    address = reverse("members:sign-in")
    if request.method != "GET" or request.path in (address, reverse("home")):
        return address
    return f"{address}?{urlencode({'next': request.get_full_path()})}"
