"""Who may do what, as a table a committee can read.

The table says which pages of the admin a role opens. Which rows stand on those pages is decided by
`editable_by(user)` of each model, and who reads a session by `Meeting.objects.visible_to(user)`.
"""

from django.db import models


class Role(models.TextChoices):
    """A role held in an organization; the first three are a cell's secretaries."""

    SECRETARY = "secretary", "bí thư"
    DEPUTY = "deputy", "phó bí thư"
    CLERK = "clerk", "thư ký"
    STAFF = "staff", "cán bộ giúp việc cấp ủy"
    ADMINISTRATOR = "administrator", "quản trị"


SECRETARIES = frozenset({Role.SECRETARY, Role.DEPUTY, Role.CLERK})
APPROVERS = frozenset({Role.SECRETARY, Role.DEPUTY})

VIEW, ADD, CHANGE, DELETE = "view", "add", "change", "delete"
KEEP = {VIEW, ADD, CHANGE}
WHOLE = KEEP | {DELETE}

_SECRETARY_TABLE = {
    "activities.meeting": KEEP,  # own cell; parts of a session come and go with it
    "activities.article": WHOLE,
    "activities.agendaitem": WHOLE,
    "activities.attendance": WHOLE,
    "activities.attachment": WHOLE,
    "activities.citation": WHOLE,
    "activities.guest": WHOLE,
    "activities.photo": WHOLE,
    "activities.speech": WHOLE,
    "activities.task": WHOLE,
    "activities.vote": WHOLE,
    "activities.sourcereport": KEEP,
    "activities.resolution": {VIEW},  # stubs are made from the session's form
    "members.member": KEEP,  # own cell
    "members.membership": KEEP,
    "members.leave": WHOLE,
    "members.position": WHOLE,
}

TABLE = {
    Role.SECRETARY: _SECRETARY_TABLE,
    Role.DEPUTY: _SECRETARY_TABLE,
    Role.CLERK: _SECRETARY_TABLE,
    Role.STAFF: {
        "activities.resolution": KEEP,
        "activities.resolutionname": WHOLE,
        "activities.resolutionrelation": WHOLE,
    },
    Role.ADMINISTRATOR: {
        "members.organization": KEEP,
        "members.organizationname": WHOLE,
        "members.term": WHOLE,
        "members.member": KEEP,
        "members.membership": WHOLE,
        "members.leave": WHOLE,
        "members.position": WHOLE,
        "members.user": KEEP,
        "members.heldrole": KEEP,  # a role ends with a date; it is not deleted
    },
}
