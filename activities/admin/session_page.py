"""What the buttons of the session page do: save first, then the one thing the button says."""

from dataclasses import dataclass

from django.core.exceptions import ValidationError
from django.db import transaction
from django.shortcuts import get_object_or_404

from activities.admin.session_forms import SessionForms
from activities.checks import blocking
from activities.models import Article, Meeting
from activities.models.attendance import call_roll, confirm_roll


@dataclass(frozen=True)
class Outcome:
    """What became of a press of a button: whether it was written, and the sentence to show."""

    forms: SessionForms
    sentence: str
    is_written: bool
    is_good: bool


def save_then(action, *, pk, user, data, files):
    """Save the session from what was posted, then do `action`; return the `Outcome`.

    With errors in the forms nothing is written at all, and the forms carry everything typed.
    """
    with transaction.atomic():
        mine = Meeting.objects.editable_by(user).select_for_update(of=("self",))
        meeting = get_object_or_404(mine, pk=pk)
        forms = SessionForms(meeting, user=user, data=data, files=files)
        problem = _overtaken(forms) or _wrong(forms)
        if problem:
            return Outcome(forms, problem, is_written=False, is_good=False)
        forms.save()
        return _done(action, forms, data)


def _overtaken(forms):
    if forms.meeting.is_locked and forms.has_record:
        forms.is_valid()
        return (
            "Biên bản đã được duyệt sau khi trang này được mở, nên chưa lưu được. Chữ vừa nhập "
            "vẫn còn nguyên bên dưới: chép lại chỗ cần giữ, hoặc nhờ mở lại biên bản rồi bấm Lưu."
        )
    version = forms.stale_since()
    if version is None:
        return ""
    forms.is_valid()
    # The next press of the button is a decision made knowing of the other save.
    forms.main.data = forms.main.data.copy()
    forms.main.data["opened_version"] = str(forms.meeting.version)
    return (
        f"{version.author} đã lưu buổi này sau khi trang này được mở. "
        "Chữ vừa nhập vẫn còn nguyên, chưa lưu. Mở buổi này trong thẻ khác để so, "
        "rồi bấm Lưu lần nữa nếu vẫn muốn lưu bản này."
    )


def _wrong(forms):
    if forms.is_valid():
        return ""
    return f"Chưa lưu được: còn {forms.error_count} chỗ cần sửa. Chữ đã nhập vẫn còn nguyên."


def _done(action, forms, data):
    """Do what the button says; where that is refused, what was typed is saved all the same."""
    meeting, user = forms.meeting, forms.user
    try:
        with transaction.atomic():
            sentence = ACTIONS[action](meeting, user, data)
        return Outcome(forms, sentence + _left_to_mend(forms), is_written=True, is_good=True)
    except ValidationError as refusal:
        meeting.refresh_from_db()
        meeting.settle(by=user)
        sentence = " ".join(refusal.messages) + " Phần đã nhập vẫn được lưu."
        return Outcome(forms, sentence, is_written=True, is_good=False)


def _left_to_mend(forms):
    """Say which corrected citations the article words otherwise: their day is still the old one."""
    return "".join(
        f" Trong bài không thấy đúng lời văn “{words}”; sửa ngày ở đó bằng tay."
        for words in forms.left_to_mend
    )


def _save(meeting, user, data):
    meeting.settle(by=user)
    return "Đã lưu."


def _call_roll(meeting, user, data):
    call_roll(meeting)
    meeting.roll_confirmed_at = None
    meeting.settle(by=user)
    return (
        f"Danh sách có {meeting.attendances.count()} đảng viên. "
        "Ai mới vào danh sách được ghi có mặt; sửa người vắng."
    )


def _confirm_roll(meeting, user, data):
    confirm_roll(meeting)
    meeting.settle(by=user)
    return f"Đã xác nhận: có mặt {meeting.present_count}/{meeting.total_count}."


def _announce(meeting, user, data):
    meeting.announce(by=user)
    return "Đã thông báo: đảng viên chi bộ thấy thời gian, địa điểm, nội dung, tài liệu."


def _submit(meeting, user, data):
    _refuse_if_blocked(meeting)
    meeting.submit(by=user)
    return "Đã trình duyệt."


def _approve(meeting, user, data):
    _refuse_unless_approver(meeting, user)
    meeting.approve(by=user)
    return "Đã duyệt biên bản và khóa sửa."


def _submit_and_approve(meeting, user, data):
    """Do both at once, for a cell whose writer may approve: the second look was her first."""
    _submit(meeting, user, data)
    return _approve(meeting, user, data)


def _send_back(meeting, user, data):
    _refuse_unless_approver(meeting, user)
    meeting.send_back(by=user, reason=data.get("reason"))
    return "Đã trả lại để sửa."


def _reopen(meeting, user, data):
    _refuse_unless_approver(meeting, user)
    meeting.reopen(by=user, reason=data.get("reason"))
    return "Đã mở lại để sửa. Biên bản cần được duyệt lại."


def _publish(meeting, user, data):
    article = meeting.article_or_none()
    if article is None:
        raise ValidationError("Chưa viết bài, chưa đăng được.")
    if meeting.discarded_at:
        raise ValidationError("Buổi này đã bỏ. Lấy lại rồi mới đăng bài.")
    article.publish(by=user)
    for_all = article.audience == Article.Audience.PUBLIC
    return "Đã đăng công khai." if for_all else "Đã đăng cho đảng viên."


def _withdraw(meeting, user, data):
    meeting.article.withdraw(by=user)
    return "Đã gỡ bài. Không ai ngoài chi bộ còn thấy bài này."


def _discard(meeting, user, data):
    meeting.discard(by=user)
    return "Đã bỏ buổi này. Có thể lấy lại trong danh sách “Đã bỏ”."


def _take_back(meeting, user, data):
    meeting.take_back(by=user)
    return "Đã lấy lại buổi này."


def _refuse_if_blocked(meeting):
    problems = blocking(meeting)
    if problems:
        raise ValidationError(["Chưa trình duyệt được.", *problems])


def _refuse_unless_approver(meeting, user):
    if meeting.organization_id not in user.reach.approver_of:
        raise ValidationError("Chỉ bí thư hoặc phó bí thư chi bộ được làm việc này.")


ACTIONS = {
    "save": _save,
    "preview": _save,
    "call_roll": _call_roll,
    "confirm_roll": _confirm_roll,
    "announce": _announce,
    "submit": _submit,
    "approve": _approve,
    "submit_and_approve": _submit_and_approve,
    "send_back": _send_back,
    "reopen": _reopen,
    "publish": _publish,
    "withdraw": _withdraw,
    "discard": _discard,
    "take_back": _take_back,
}
