"""The kinds and forms of sessions, and what follows from them.

The values are the words of addresses (`?loai=chuyen-de`), so they stay as they are.
"""

from django.db import models

from portal.lib.vietnamese import normal


class Kind(models.TextChoices):
    """What a session counts as; 42-HD/BTCTW asks for one regular session a month."""

    REGULAR = "thuong-ky", "Thường kỳ"
    THEMATIC = "chuyen-de", "Chuyên đề"
    COMBINED = "thuong-ky-chuyen-de", "Thường kỳ kết hợp chuyên đề"
    COMMITTEE = "hop-chi-uy", "Họp chi ủy"
    EXTRAORDINARY = "bat-thuong", "Hội nghị bất thường"
    CONGRESS = "dai-hoi", "Đại hội"
    ADMISSION = "ket-nap", "Kết nạp, công nhận chính thức"
    REVIEW = "kiem-diem", "Kiểm điểm, xếp loại"
    DISCIPLINE = "ky-luat", "Kỷ luật, kiểm tra, giám sát"
    YEAR_END = "tong-ket", "Tổng kết"
    PARTY_COMMITTEE = "hoi-nghi-cap-uy", "Hội nghị của cấp ủy"
    OTHER = "khac", "Khác"


class Form(models.TextChoices):
    """How a session was held, beside its kind; local practice, no national rule."""

    FORUM = "dien-dan", "Diễn đàn"
    SEMINAR = "toa-dam", "Tọa đàm"
    STUDY = "hoc-tap-nghi-quyet", "Học tập nghị quyết"
    ROOTS = "ve-nguon", "Về nguồn"
    DECISION = "cong-bo-quyet-dinh", "Công bố quyết định"


# Sessions that count as the month's regular one.
REGULAR_KINDS = (Kind.REGULAR, Kind.COMBINED)

# Sessions about persons, and the committee's own: their record opens to the chi ủy alone.
COMMITTEE_ONLY_KINDS = (Kind.COMMITTEE, Kind.ADMISSION, Kind.REVIEW, Kind.DISCIPLINE)

# The kind a form proposes.
KIND_OF_FORM = {Form.FORUM: Kind.THEMATIC, Form.SEMINAR: Kind.THEMATIC}

# What the reader of reports calls a session, as kind and form; "hội nghị" is told by its words.
KINDS_AS_READ = {
    "thường kỳ": (Kind.REGULAR, ""),
    "chuyên đề": (Kind.THEMATIC, ""),
    "diễn đàn": (Kind.THEMATIC, Form.FORUM),
    "tọa đàm": (Kind.THEMATIC, Form.SEMINAR),
    "về nguồn": (Kind.THEMATIC, Form.ROOTS),
    "mẫu": (Kind.THEMATIC, ""),
    "đại hội": (Kind.CONGRESS, ""),
    "kết nạp": (Kind.ADMISSION, ""),
    "công bố quyết định": (Kind.OTHER, Form.DECISION),
    "hội nghị": (Kind.EXTRAORDINARY, ""),
}
CONFERENCES_AS_READ = {
    ("kiểm điểm", "xếp loại"): (Kind.REVIEW, ""),
    ("tổng kết",): (Kind.YEAR_END, ""),
    ("kỷ luật", "kiểm tra", "giám sát"): (Kind.DISCIPLINE, ""),
    ("học tập", "quán triệt", "triển khai nghị quyết"): (Kind.THEMATIC, Form.STUDY),
    ("chi ủy",): (Kind.COMMITTEE, ""),
}

_TITLES = {
    Kind.REGULAR: "Sinh hoạt chi bộ thường kỳ",
    Kind.THEMATIC: "Sinh hoạt chi bộ chuyên đề",
    Kind.COMBINED: "Sinh hoạt chi bộ thường kỳ kết hợp chuyên đề",
    Kind.COMMITTEE: "Họp chi ủy",
    Kind.EXTRAORDINARY: "Hội nghị chi bộ bất thường",
    Kind.CONGRESS: "Đại hội chi bộ",
    Kind.ADMISSION: "Hội nghị kết nạp, công nhận đảng viên chính thức",
    Kind.REVIEW: "Hội nghị kiểm điểm, xếp loại",
    Kind.DISCIPLINE: "Hội nghị kiểm tra, giám sát, kỷ luật",
    Kind.YEAR_END: "Hội nghị tổng kết",
    Kind.PARTY_COMMITTEE: "Hội nghị cấp ủy",
    Kind.OTHER: "Buổi sinh hoạt",
}


def default_title(meeting):
    """Return "Sinh hoạt chi bộ thường kỳ tháng 11/2026" for a session without a title."""
    what = Form(meeting.form).label if meeting.form else _TITLES[meeting.kind]
    return f"{what} tháng {meeting.period.month}/{meeting.period.year}"


def kind_as_read(label, title):
    """Return (kind, form) for what the reader calls a session, None where it tells nothing.

    A hội nghị is told apart by the words of its title.
    """
    if label == "hội nghị":
        words = normal(title or "").lower()
        for told, kind_and_form in CONFERENCES_AS_READ.items():
            if any(word in words for word in told):
                return kind_and_form
    return KINDS_AS_READ.get(label)
