"""Things to test with: plain functions, nothing random, every argument has a default."""

from datetime import date
from itertools import count

from django.core.files.base import ContentFile
from django.utils import timezone

from activities.models import (
    Article,
    Attachment,
    Attendance,
    Citation,
    Meeting,
    Resolution,
    Speech,
)
from members.models import HeldRole, Member, Membership, Organization, Position, User

_numbers = count(1)
LONG_AGO = date(2015, 1, 1)


def make_committee(*, name=None, parent=None):
    return Organization.objects.create(
        kind=Organization.Kind.COMMITTEE, name=name or f"Đảng bộ {next(_numbers)}", parent=parent
    )


def make_cell(*, name=None, parent=None, clerk_may_approve=False):
    return Organization.objects.create(
        name=name or f"Chi bộ {next(_numbers)}",
        parent=parent or make_committee(),
        clerk_may_approve=clerk_may_approve,
    )


def make_member(
    *, full_name=None, cell=None, standing="official", kind="permanent", since=LONG_AGO, until=None
):
    member = Member.objects.create(full_name=full_name or f"Nguyễn Văn {next(_numbers)}")
    if cell:
        Membership.objects.create(
            member=member, cell=cell, standing=standing, kind=kind, since=since, until=until
        )
    return member


def make_position(*, member, organization=None, rank="other", title="Bí thư", since=LONG_AGO):
    return Position.objects.create(
        member=member, organization=organization, rank=rank, title=title, since=since
    )


def make_user(*, username=None, member=None, role=None, organization=None, trusted=False):
    user = User.objects.create_user(
        username or f"user{next(_numbers)}", "portal-demo", member=member
    )
    if role:
        HeldRole.objects.create(
            user=user,
            role=role,
            organization=organization,
            since=LONG_AGO,
            reads_committee_records=trusted,
        )
    return user


def make_meeting(
    *,
    cell=None,
    title="",
    held_on=date(2025, 5, 3),
    status="approved",
    audience="cell",
    kind="thuong-ky",
    article=None,
    by=None,
    **fields,
):
    """Make a session; `article` is "public", "members", "withdrawn", "unpublished" or None."""
    meeting = Meeting(
        organization=cell or make_cell(),
        title=title,
        held_on=held_on,
        kind=kind,
        status=status,
        audience=audience,
        approved_at=timezone.now() if status == "approved" else None,
        **fields,
    )
    meeting.save()
    if article:
        make_article(meeting=meeting, state=article)
    meeting.settle(by=by)
    return meeting


def make_article(*, meeting, state="public", title="Chi bộ bàn việc quý II", sapo="", body=None):
    published = state in {"public", "members"}
    return Article.objects.create(
        meeting=meeting,
        title=title,
        sapo=sapo,
        body=body or "<p>Chi bộ họp bàn.</p>",
        audience=state if published else "public",
        status="published" if published else state,
        published_at=timezone.now() if state != "unpublished" else None,
    )


def make_attendance(*, meeting, member=None, status="present", reason="", standing="official"):
    return Attendance.objects.create(
        meeting=meeting,
        member=member or make_member(cell=meeting.organization),
        status=status,
        reason=reason,
        standing=standing,
    )


def make_attachment(*, meeting, name="Biên bản", content=b"%PDF-1.7", is_internal=False):
    return Attachment.objects.create(
        meeting=meeting,
        name=name,
        file=ContentFile(content, "bien-ban.pdf"),
        is_internal=is_internal,
    )


def make_speech(*, meeting, name="Trần Thị An", member=None, summary="Nhất trí.", **fields):
    return Speech.objects.create(
        meeting=meeting, member=member, speaker_name=name, summary=summary, **fields
    )


def make_resolution(
    *,
    code="21-NQ/TW",
    issued_on=date(2022, 6, 16),
    issuer="Ban Chấp hành Trung ương",
    title="Tăng cường củng cố, xây dựng tổ chức cơ sở đảng",
    is_public=True,
    is_verified=True,
    **fields,
):
    return Resolution.objects.create(
        code=code,
        issued_on=issued_on,
        issuer=issuer,
        title=title,
        is_public=is_public,
        is_verified=is_verified,
        **fields,
    )


def make_citation(*, meeting, resolution=None, role="hoc-tap", as_written="", **fields):
    return Citation.objects.create(
        meeting=meeting,
        resolution=resolution or make_resolution(),
        role=role,
        as_written=as_written,
        **fields,
    )
