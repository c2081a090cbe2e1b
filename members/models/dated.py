"""Facts that hold from a day to a day, both inclusive; no end means until further notice."""

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import F, Q
from django.utils import timezone


def today():
    """Return today's date where the portal stands."""
    return timezone.localdate()


class DatedQuerySet(models.QuerySet):
    """Rows with `since` and `until`."""

    def in_force(self, on=None):
        """Rows that hold on the day `on`, or today."""
        day = on or today()
        return self.filter(Q(until=None) | Q(until__gte=day), since__lte=day)

    def not_ended(self):
        """Rows that hold today, or will."""
        return self.filter(Q(until=None) | Q(until__gte=today()))

    def overlapping(self, since, until=None):
        """Rows that share a day with the time from `since` to `until`, or to no end."""
        rows = self.filter(Q(until=None) | Q(until__gte=since))
        return rows.filter(since__lte=until) if until else rows


class Dated(models.Model):
    """A fact that holds from `since` to `until`, both days included."""

    since = models.DateField("từ ngày", default=today)
    until = models.DateField("đến hết ngày", null=True, blank=True)

    objects = DatedQuerySet.as_manager()

    class Meta:
        abstract = True
        constraints = [
            models.CheckConstraint(
                condition=Q(until=None) | Q(until__gte=F("since")),
                name="%(app_label)s_%(class)s_ends_after_start",
                violation_error_message="Ngày kết thúc phải sau ngày bắt đầu.",
            )
        ]

    def clean(self):
        """Refuse an end before the start, in the field where it was typed."""
        if self.since and self.until and self.until < self.since:
            raise ValidationError({"until": "Ngày kết thúc phải sau ngày bắt đầu."})

    def holds_on(self, day):
        """Whether this was so on `day`."""
        return self.since <= day and (self.until is None or day <= self.until)
