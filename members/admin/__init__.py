"""The administrator's and the secretary's pages about people; importing registers them."""

from . import account, member, organization

__all__ = ["account", "member", "organization"]
