"""Who belongs where, as what, from when to when; and who may sign in."""

from members.models.account import HeldRole, User
from members.models.dated import Dated, DatedQuerySet
from members.models.member import Member
from members.models.membership import Leave, Membership, Position
from members.models.organization import Organization, OrganizationName, Term
from members.models.reach import MemberOf, SecretaryOf

__all__ = [
    "Dated",
    "DatedQuerySet",
    "HeldRole",
    "Leave",
    "Member",
    "MemberOf",
    "Membership",
    "Organization",
    "OrganizationName",
    "Position",
    "SecretaryOf",
    "Term",
    "User",
]
