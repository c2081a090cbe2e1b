"""What secretaries and staff write: one module per page, forms and rows beside it."""

from activities.admin import meeting, resolution  # importing registers

__all__ = ["meeting", "resolution"]
