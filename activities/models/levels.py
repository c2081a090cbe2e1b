"""How deep a reader sees into a session, and the one rule that decides it.

Everything else asks: `Meeting.objects.visible_to(user)` for lists, `levels_for(user, meeting)` for
one session, `with_levels_for(user)` for both at once.
"""

from django.db import models
from django.db.models import Q

from members.models import Organization

NOBODY = Q(pk__in=[])


class Level(models.TextChoices):
    """What a reader gets of a session; each level holds facts the others do not."""

    ARTICLE = "article", "bài viết"
    NOTICE = "notice", "thông báo"  # time, place, agenda, documents of an announced session
    RECORD = "record", "biên bản"
    OFFICERS = "officers", "cấp ủy chi bộ"  # reasons of absence, internal opinions and files


class Status(models.TextChoices):
    """How far the record of a session has come."""

    DRAFT = "draft", "Dự thảo"
    ANNOUNCED = "announced", "Đã thông báo"
    SUBMITTED = "submitted", "Chờ duyệt"
    APPROVED = "approved", "Đã duyệt"


class Audience(models.TextChoices):
    """Who reads the record once it is approved."""

    PARTY = "party", "Đảng viên trong đảng bộ"
    CELL = "cell", "Đảng viên chi bộ"
    COMMITTEE = "committee", "Chi ủy"


class ArticleStatus(models.TextChoices):
    """Whether the article stands on the site."""

    UNPUBLISHED = "unpublished", "Chưa đăng"
    PUBLISHED = "published", "Đã đăng"
    WITHDRAWN = "withdrawn", "Đã gỡ"


class ArticleAudience(models.TextChoices):
    """Who reads a published article."""

    PUBLIC = "public", "Công khai"
    MEMBERS = "members", "Đảng viên"


def article_rule(user):
    """Sessions whose article `user` reads: published to them, or of a cell they keep."""
    published = Q(article__status=ArticleStatus.PUBLISHED)
    if not user.is_authenticated:
        return published & Q(article__audience=ArticleAudience.PUBLIC)
    if not user.reach.reads_members_articles:
        published &= Q(article__audience=ArticleAudience.PUBLIC)
    return published | Q(article__isnull=False, organization__in=user.reach.secretary_of)


def notice_rule(user):
    """Announced sessions, for those who will come: the cell, or its committee."""
    if not user.is_authenticated:
        return NOBODY
    announced = Q(status=Status.ANNOUNCED)
    for_committee = Q(audience=Audience.COMMITTEE, organization__in=user.reach.committee_of)
    for_cell = ~Q(audience=Audience.COMMITTEE) & _held_by_own_cell(user.reach)
    return (announced & (for_committee | for_cell)) | Q(organization__in=user.reach.secretary_of)


def record_rule(user):
    """Sessions whose record `user` reads."""
    if not user.is_authenticated:
        return NOBODY
    reach = user.reach
    approved = Q(status=Status.APPROVED)
    rule = Q(organization__in=reach.secretary_of)
    rule |= approved & Q(organization__in=reach.committee_of)
    rule |= approved & Q(audience=Audience.CELL) & _held_by_own_cell(reach)
    rule |= approved & Q(audience=Audience.PARTY) & _held_in_own_party_body(reach)
    for path in reach.staff_below:
        below = Q(
            organization__path__startswith=path, status__in=[Status.SUBMITTED, Status.APPROVED]
        )
        rule |= below if path in reach.trusted_below else below & ~Q(audience=Audience.COMMITTEE)
    return rule


def officers_rule(user):
    """Sessions of which `user` also reads what only the cell's officers may."""
    if not user.is_authenticated:
        return NOBODY
    return Q(organization__in=user.reach.secretary_of) | Q(
        status=Status.APPROVED, organization__in=user.reach.committee_of
    )


def _held_by_own_cell(reach):
    """Sessions held, or held together with others, by a cell the reader belongs to."""
    return Q(organization__in=reach.cells) | Q(pk__in=_co_hosted_by(reach.cells))


def _held_in_own_party_body(reach):
    """Sessions of the reader's own cell, of its sister cells, and of the committees above."""
    return (
        Q(organization__in=reach.cells | reach.party_bodies)
        | Q(
            organization__kind=Organization.Kind.CELL,
            organization__parent__in=reach.party_bodies,
        )
        | Q(pk__in=_co_hosted_by(reach.cells))
    )


def _co_hosted_by(cells):
    # By string: this module stands below the one that holds Meeting.
    through = Organization.co_hosted_meetings.through
    return through.objects.filter(organization__in=cells).values("meeting")


RULES = {
    Level.ARTICLE: article_rule,
    Level.NOTICE: notice_rule,
    Level.RECORD: record_rule,
    Level.OFFICERS: officers_rule,
}
