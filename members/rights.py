"""The one backend: signs people in, and says what the roles in force allow.

See also `members/models/reach.py` (where the rights hold) and `members/roles.py` (the table).
"""

from django.contrib.auth import get_user_model
from django.contrib.auth.backends import BaseBackend

from members.roles import TABLE


class RolesBackend(BaseBackend):
    """Signs in with name and password; allows what the table of the roles in force says."""

    def authenticate(self, request, username=None, password=None):
        """Return the account whose password this is, or None.

        The password is hashed even when nobody has the name: the answer takes as long, so that
        names cannot be guessed by the clock.
        """
        model = get_user_model()
        user = model.objects.filter(username=username or "").first()
        if user is None:
            model().set_password(password or "")
            return None
        return user if user.check_password(password or "") and user.is_active else None

    def get_user(self, user_id):
        return get_user_model().objects.filter(pk=user_id, is_active=True).first()

    def has_perm(self, user, perm, obj=None):
        """Whether a role in force allows `perm`, such as "activities.change_meeting"."""
        app_label, _, codename = perm.partition(".")
        action, _, model = codename.partition("_")
        name = f"{app_label}.{model}"
        return any(action in TABLE[role].get(name, ()) for role in user.reach.roles)

    def has_module_perms(self, user, app_label):
        """Whether a role in force opens any page of the app."""
        return any(
            name.startswith(f"{app_label}.") for role in user.reach.roles for name in TABLE[role]
        )
