"""What is still missing in a session: what keeps it from being submitted, and what to look at."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from django.utils import timezone

from activities.models import Attendance, Citation, Meeting
from activities.models.kinds import REGULAR_KINDS, Kind

# 42-HD/BTCTW: a regular session lasts 90 minutes at least, one joined with a theme 120.
SHORTEST = {Kind.REGULAR: 90, Kind.COMBINED: 120}


@dataclass(frozen=True)
class Finding:
    """One thing to mend: the sentence, the step of the form where it stands, whether it blocks."""

    text: str
    step: str
    is_blocking: bool = False


def findings(meeting):
    """Return what is missing in a session, blocking things first."""
    found = [*_about_the_sheet(meeting), *_about_the_roll(meeting), *_about_the_parts(meeting)]
    return sorted(found, key=lambda finding: not finding.is_blocking)


def blocking(meeting):
    """Return the sentences that keep the record from being submitted."""
    return [finding.text for finding in findings(meeting) if finding.is_blocking]


def _about_the_sheet(meeting):
    if meeting.held_on > timezone.localdate():
        day = meeting.held_on
        yield Finding(f"Buổi họp ngày {day:%d/%m/%Y} chưa diễn ra.", "chung", True)
    twin = _twin_of(meeting)
    if twin:
        yield Finding(
            f"Kỳ tháng {meeting.period:%m/%Y} đã có buổi thường kỳ ngày {twin.held_on:%d/%m/%Y}. "
            "Nếu ghi nhầm, bỏ một buổi.",
            "chung",
        )
    if not meeting.chair_name:
        yield Finding("Chưa ghi người chủ trì.", "chung", True)
    if not meeting.minute_taker_name:
        yield Finding("Chưa ghi thư ký buổi họp.", "chung")
    if not (meeting.starts_at and meeting.ends_at):
        yield Finding("Chưa ghi đủ giờ bắt đầu và giờ kết thúc.", "chung")
    elif _minutes(meeting) < SHORTEST.get(meeting.kind, 0):
        yield Finding(
            f"Buổi họp dài {_minutes(meeting)} phút, "
            f"hướng dẫn 42-HD/BTCTW yêu cầu ít nhất {SHORTEST[meeting.kind]} phút.",
            "chung",
        )
    if not meeting.place:
        yield Finding("Chưa ghi địa điểm.", "chung")


def _about_the_roll(meeting):
    mode = meeting.attendance_mode
    if mode == Meeting.AttendanceMode.LIST and not meeting.is_roll_confirmed:
        yield Finding("Chưa xác nhận điểm danh.", "diem-danh", True)
    if mode == Meeting.AttendanceMode.NUMBERS and meeting.present_count is None:
        yield Finding("Chưa ghi số có mặt.", "diem-danh", True)
    unexplained = meeting.attendances.filter(status=Attendance.Status.EXCUSED, reason="").count()
    if unexplained:
        yield Finding(f"{unexplained} người vắng có lý do nhưng chưa ghi lý do.", "diem-danh")


def _about_the_parts(meeting):
    agenda = list(meeting.agenda.all())
    if not agenda and not meeting.conclusion:
        yield Finding("Chưa ghi nội dung nào.", "noi-dung")
    empty = [item for item in agenda if not (item.discussion or item.conclusion)]
    if empty:
        yield Finding(f"{len(empty)} nội dung chưa có diễn biến hoặc kết luận.", "noi-dung")
    if any(task.due_on is None for task in meeting.tasks.all()):
        yield Finding("Có nhiệm vụ chưa ghi hạn.", "noi-dung")
    if any(task.due_on and task.due_on < meeting.held_on for task in meeting.tasks.all()):
        yield Finding("Có nhiệm vụ ghi hạn trước ngày họp.", "noi-dung")
    for citation in meeting.citations.select_related("resolution"):
        if citation.date_differs() and citation.date_choice == Citation.DateChoice.OPEN:
            yield Finding(
                f"{citation.resolution}: lời văn ghi {citation.written_date:%d/%m/%Y}, "
                f"văn bản ban hành ngày {citation.resolution.issued_on:%d/%m/%Y}. Chọn cách xử lý.",
                "van-ban",
            )
    article = meeting.article_or_none()
    if article and any(not photo.text_alternative for photo in article.photos.all()):
        yield Finding("Có ảnh chưa ghi chú thích.", "bai-viet")
    if article and article.body and not article.is_published and _was_read_from_minutes(meeting):
        yield Finding(
            "Bài viết lấy từ biên bản: bỏ ý kiến, số phiếu, lý do vắng trước khi đăng.", "bai-viet"
        )


def _was_read_from_minutes(meeting):
    return meeting.source_reports.filter(is_minutes=True).exists()


def _twin_of(meeting):
    """Return another regular session of the cell in the same period: likely begun twice."""
    if meeting.kind not in REGULAR_KINDS or not meeting.period:
        return None
    same = Meeting.objects.kept().filter(
        organization=meeting.organization_id, period=meeting.period, kind__in=REGULAR_KINDS
    )
    return same.exclude(pk=meeting.pk).order_by("held_on").first()


def _minutes(meeting):
    start = datetime.combine(meeting.held_on, meeting.starts_at)
    end = datetime.combine(meeting.ends_on or meeting.held_on, meeting.ends_at)
    return (end - start) // timedelta(minutes=1)
