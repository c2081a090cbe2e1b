"""Sessions as lists: who may know of which, and what one row of a list needs."""

from django.db import models
from django.db.models import BooleanField, Count, Exists, ExpressionWrapper, OuterRef, Q
from django.db.models.functions import Cast, Substr
from django.utils import timezone

from activities.models.levels import RULES, ArticleStatus, Level, Status
from members.models import Organization
from portal.lib.vietnamese import fold


class MeetingQuerySet(models.QuerySet):
    """Sessions, by who may know of them."""

    def visible_to(self, user):
        """Sessions that `user` may know of: by their article, their notice, or their record.

        No other code decides this. See also `with_levels_for()` and `levels_for()`.
        """
        rules = RULES[Level.ARTICLE](user) | RULES[Level.NOTICE](user) | RULES[Level.RECORD](user)
        return self.kept().filter(rules)

    def with_level(self, level, user):
        """Sessions of which `user` reads what stands at `level`."""
        return self.kept().filter(RULES[level](user))

    def with_levels_for(self, user):
        """The same sessions, each knowing in `.levels` how deep `user` sees into it."""
        return self.annotate(
            **{
                f"at_level_{level}": ExpressionWrapper(rule(user), output_field=BooleanField())
                for level, rule in RULES.items()
            }
        )

    def editable_by(self, user):
        """Sessions that `user` writes: those of the cells they keep. See also `visible_to()`."""
        if not user.is_authenticated:
            return self.none()
        return self.filter(organization__in=user.reach.secretary_of)

    def kept(self):
        """Sessions that nobody has thrown away."""
        return self.filter(discarded_at=None)

    def published(self):
        """Sessions whose article stands on the site; who reads it is for `visible_to()`."""
        return self.filter(article__status=ArticleStatus.PUBLISHED)

    def held_by(self, organization):
        """Sessions of one organization."""
        return self.filter(organization=organization)

    def on_day(self, day):
        """Sessions held on that day."""
        return self.filter(held_on=day)

    def led_by(self, name):
        """Sessions whose chair is called `name`, typed with or without marks for members."""
        return self.filter(
            Q(chair_name__icontains=name) | Q(chair__search_name__contains=fold(name))
        )

    def coming_for(self, user):
        """Sessions told for today or later in the cells of `user`, the next one first."""
        own = user.reach.cells | user.reach.secretary_of
        told = self.filter(organization__in=own).exclude(status=Status.DRAFT)
        return told.filter(held_on__gte=timezone.localdate()).order_by("held_on", "pk")

    def waiting_for(self, user):
        """Drafts and submitted records of the cells `user` keeps, the oldest first."""
        unfinished = self.editable_by(user).kept()
        return unfinished.filter(status__in=[Status.DRAFT, Status.SUBMITTED]).order_by(
            "held_on", "pk"
        )

    def by_year(self):
        """Return years and how many of these sessions each has, the newest year first."""
        # The year is read off the date's text: SQLite's own year function is Python, row by row.
        year = Substr(Cast("held_on", models.CharField()), 1, 4)
        counted = self.order_by().annotate(year=year).values("year").annotate(sessions=Count("pk"))
        return [(row["year"], row["sessions"]) for row in counted.order_by("-year")]

    def organizations(self):
        """Return the organizations that held any of these sessions, in Vietnamese order."""
        held = self.order_by().filter(organization=OuterRef("pk"))
        return Organization.objects.filter(Exists(held))

    def discarded(self):
        """Sessions that somebody has thrown away."""
        return self.exclude(discarded_at=None)

    def for_list(self):
        """Everything that one row of a list prints, newest first."""
        return (
            self.select_related("organization", "article")
            .prefetch_related("organization__names")
            .defer("conclusion", "article__body")
            .order_by("-held_on", "-pk")
        )

    def for_page(self, user):
        """Everything of its own that the page of one session prints, at the levels of `user`."""
        return (
            self.with_levels_for(user)
            .select_related("organization__parent", "article")
            .prefetch_related("organization__names")
        )
