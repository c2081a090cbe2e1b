"""What secretaries and staff write: one module per page, forms and rows beside it."""

from activities.admin import meeting, resolution, source_report  # importing registers

__all__ = ["meeting", "resolution", "source_report"]
