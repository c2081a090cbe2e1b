"""The sample cell's two coming sessions, dated from the day of loading."""

from datetime import date, timedelta

from activities.sample.centre.common import HALL, LEADERS, ROOM
from activities.sample.people import CENTRE
from activities.sample.plan import Cited, Item, Paper, Session

_SATURDAY = 5


def coming_sessions(today: date) -> tuple[Session, Session]:
    """Return the next regular session, announced, and the draft of a thematic one after it."""
    return (
        Session(
            CENTRE,
            _working_day(today + timedelta(days=8)),
            hours="14:00-15:45",
            place=ROOM,
            **LEADERS,
            state="announced",
            agenda=(
                Item("Kết quả thực hiện nhiệm vụ tháng trước, phương hướng tháng tới"),
                Item("Nâng cao chất lượng sinh hoạt chi bộ theo chỉ thị của Ban Bí thư"),
                Item("Phân công nhiệm vụ, thông qua nghị quyết tháng"),
            ),
            papers=(
                Paper(
                    "Dự thảo nghị quyết tháng",
                    "1. Đánh giá kết quả thực hiện nhiệm vụ tháng trước.\n"
                    "2. Nhiệm vụ trọng tâm tháng tới.\n3. Phân công thực hiện.",
                ),
                Paper(
                    "Đề cương nâng cao chất lượng sinh hoạt chi bộ",
                    "Gợi ý thảo luận: tài liệu gửi trước, thời lượng, số lượt phát biểu.",
                ),
            ),
            cited=(
                Cited("50-CT/TW@2025-07-23", as_written="Chỉ thị số 50-CT/TW ngày 23/7/2025"),
                Cited("42-HD/BTCTW@2025-10-28", "trien-khai", "Hướng dẫn số 42-HD/BTCTW"),
            ),
        ),
        Session(
            CENTRE,
            _working_day(today + timedelta(days=22)),
            "chuyen-de",
            theme="Chuyển đổi số trong quản lý hồ sơ đất đai",
            hours="08:00-",
            place=HALL,
            **LEADERS,
            state="draft",
            agenda=(Item("Chuyên đề về chuyển đổi số"), Item("Thảo luận")),
            cited=(Cited("57-NQ/TW@2024-12-22", as_written="Nghị quyết số 57-NQ/TW"),),
        ),
    )


def _working_day(day):
    """Return the day, or the Monday after it when it falls on a weekend."""
    over = day.weekday() - _SATURDAY
    return day + timedelta(days=2 - over) if over >= 0 else day
