"""Pages of the own account."""

from django.contrib.auth.views import PasswordChangeView
from django.contrib.messages.views import SuccessMessageMixin
from django.urls import reverse_lazy


class OwnPassword(SuccessMessageMixin, PasswordChangeView):
    """Change one's own password; other browsers signed in to the account are signed out."""

    success_url = reverse_lazy("activities:my-page")
    success_message = "Đã đổi mật khẩu."
