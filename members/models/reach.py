"""Where a person's rights hold today: roles and membership in force, read once per request.

Every rule of who sees or edits what starts from a `Reach`.
"""

from dataclasses import dataclass, replace

from members.models.membership import Membership, Position
from members.roles import APPROVERS, SECRETARIES, Role


@dataclass(frozen=True)
class Reach:
    """Where a person's rights hold today, as ids of organizations.

    `committee_of`: cells in whose committee (chi ủy) the member sits, while belonging to them.
    `party_bodies`: every organization above the member's cells. `staff_below`: paths under which
    staff reads records; `trusted_below`: those where it also reads what is for the committee alone.
    """

    member_id: int | None = None
    cells: frozenset[int] = frozenset()
    committee_of: frozenset[int] = frozenset()
    party_bodies: frozenset[int] = frozenset()
    secretary_of: frozenset[int] = frozenset()
    approver_of: frozenset[int] = frozenset()
    staff_below: tuple[str, ...] = ()
    trusted_below: tuple[str, ...] = ()
    administers: bool = False
    roles: frozenset[str] = frozenset()

    @property
    def holds_a_role(self):
        return bool(self.roles)

    @property
    def reads_members_articles(self):
        """Whether articles for đảng viên are for this person."""
        return bool(self.cells or self.secretary_of or self.staff_below)

    @property
    def is_staff_of_a_committee(self):
        return bool(self.staff_below)


NOWHERE = Reach()


class MemberOf:
    """A reader who stands for any member of a cell, for previews; nobody signs in as this."""

    is_authenticated = True
    is_active = True
    member_id = None

    def __init__(self, cell):
        above = frozenset(cell.ancestor_ids()) - {cell.pk}
        self.reach = Reach(cells=frozenset({cell.pk}), party_bodies=above)


class SecretaryOf(MemberOf):
    """A reader who stands for the secretaries of a cell, for commands; nobody signs in as this."""

    def __init__(self, cell):
        super().__init__(cell)
        self.reach = replace(self.reach, secretary_of=frozenset({cell.pk}))


def reach_of(user):
    """Return the `Reach` of an account: its roles in force, and its member's memberships.

    An account that is switched off, and anybody not signed in, reaches nowhere.
    """
    if not user.is_authenticated or not user.is_active:
        return NOWHERE
    held = list(user.held_roles.in_force().select_related("organization"))
    memberships, committee_posts = [], []
    if user.member_id:
        memberships = list(
            Membership.objects.in_force().filter(member=user.member_id).select_related("cell")
        )
        committee_posts = list(
            Position.objects.in_force().committee().filter(member=user.member_id)
        )
    cells = frozenset(row.cell_id for row in memberships)
    staff = [row for row in held if row.role == Role.STAFF]
    return Reach(
        member_id=user.member_id,
        cells=cells,
        committee_of=frozenset(
            row.organization_id
            for row in committee_posts
            if not row.organization.is_cell or row.organization_id in cells
        ),
        party_bodies=frozenset(
            above
            for row in memberships
            for above in row.cell.ancestor_ids()
            if above != row.cell_id
        ),
        secretary_of=frozenset(row.organization_id for row in held if row.role in SECRETARIES),
        approver_of=frozenset(
            row.organization_id
            for row in held
            if row.role in APPROVERS
            or (row.role == Role.CLERK and row.organization.clerk_may_approve)
        ),
        staff_below=tuple(row.organization.path for row in staff),
        trusted_below=tuple(row.organization.path for row in staff if row.reads_committee_records),
        administers=any(row.role == Role.ADMINISTRATOR for row in held),
        roles=frozenset(row.role for row in held),
    )
