"""Sessions in the admin: the list, the page that starts one, and the page that fills it in."""

from csp.decorators import csp_update
from django.contrib import admin, messages
from django.contrib.auth.models import AnonymousUser
from django.core.exceptions import PermissionDenied
from django.db.models import OuterRef, Subquery
from django.http import Http404, JsonResponse
from django.middleware.csrf import get_token
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import path, reverse
from django.utils.decorators import method_decorator
from django.utils.text import slugify

from activities.admin.citation_forms import words_in_box
from activities.admin.meeting_list import SessionList
from activities.admin.named_documents import NamedDocuments
from activities.admin.rows import number_in
from activities.admin.session_form import StartForm
from activities.admin.session_forms import SessionForms
from activities.admin.session_page import ACTIONS, save_then
from activities.checks import findings
from activities.models import Meeting, Resolution, SourceReport
from activities.reading.dates import first_date
from activities.search import suggest
from activities.showing import parts_of
from members.models import MemberOf

# What CKEditor 4 cannot do without; every other page keeps the strict policy.
# Its inline scripts and handlers stay forbidden: static/js/editor.js does what they would.
EDITOR_POLICY = {"style-src": ["'unsafe-inline'"]}

STEPS = (
    ("chung", "Thông tin chung"),
    ("diem-danh", "Điểm danh"),
    ("noi-dung", "Nội dung, biểu quyết"),
    ("phat-bieu", "Phát biểu"),
    ("van-ban", "Văn bản"),
    ("bai-viet", "Bài viết, ảnh"),
    ("trinh-duyet", "Trình duyệt"),
)
# An approved record stands as one step, locked; the article goes on.
STEPS_WHEN_LOCKED = (("chung", "Biên bản đã duyệt"), *STEPS[5:-1], ("trinh-duyet", "Đăng bài"))
# The last suggestion for a document: one click makes a stub of what was typed.
NOT_IN_CATALOGUE = {
    "label": "Chưa có trong danh mục",
    "detail": "Ghi chữ đang gõ là văn bản chờ xác minh",
}
# As whom a secretary may look at her session before others do.
PREVIEWS = {
    "khach": ("khách", lambda meeting: AnonymousUser()),
    "dang-vien": ("đảng viên chi bộ", lambda meeting: MemberOf(meeting.organization)),
}


@admin.register(Meeting)
class MeetingAdmin(NamedDocuments, SessionList):
    """Begin a session, fill it in, look at it as others will."""

    def get_urls(self):
        page = self.admin_site.admin_view
        return [
            path("goi-y/", page(self.suggestions), name="activities_meeting_suggestions"),
            path("con-dang-nhap/", page(self.alive), name="activities_meeting_alive"),
            path("ngay-khac/", page(self.date_check), name="activities_meeting_date_check"),
            path(
                "<int:pk>/xem-thu/<slug:reader>/",
                page(self.preview),
                name="activities_meeting_preview",
            ),
            path(
                "<int:pk>/van-ban-trong-bai/",
                page(self.named_documents),
                name="activities_meeting_named_documents",
            ),
            *super().get_urls(),
        ]

    def add_view(self, request, form_url="", extra_context=None):
        """Begin a session: it is a draft at once, then opens whole."""
        if not self.has_add_permission(request):
            raise PermissionDenied
        initial = {"period": request.GET.get("thang", "")}
        form = StartForm(request.POST or None, user=request.user, initial=initial)
        if request.method == "POST" and form.is_valid():
            meeting = form.begin(by=request.user)
            messages.success(request, "Đã tạo bản nháp.")
            return redirect(self._page(meeting.pk, "diem-danh"))
        return self._render(request, "start", {"title": "Ghi buổi sinh hoạt", "form": form})

    @method_decorator(csp_update(EDITOR_POLICY))
    def change_view(self, request, object_id, form_url="", extra_context=None):
        """Show the whole session, or save it and do what the button says."""
        meeting = self._own(request, object_id)
        if request.method != "POST":
            forms = SessionForms(meeting, user=request.user)
            return self._render(
                request, "session", self._context(request, forms, meeting.read_from)
            )
        outcome = save_then(
            _action_in(request.POST),
            pk=meeting.pk,
            user=request.user,
            data=request.POST,
            files=request.FILES,
        )
        tell = messages.success if outcome.is_good else messages.error
        tell(request, outcome.sentence)
        if not outcome.is_written:
            return self._render(
                request, "session", self._context(request, outcome.forms, meeting.read_from)
            )
        if "_preview" in request.POST and outcome.is_good:
            reader = request.POST["_preview"]
            return redirect("admin:activities_meeting_preview", meeting.pk, slugify(reader) or "-")
        if "_find_documents" in request.POST and outcome.is_good:
            return redirect("admin:activities_meeting_named_documents", meeting.pk)
        return redirect(self._page(meeting.pk, request.POST.get("step", "")))

    def preview(self, request, pk, reader):
        """Show the session as a guest or a member of the cell will see it."""
        if reader not in PREVIEWS:
            raise Http404
        meeting = self._own(request, pk)
        label, reader_of = PREVIEWS[reader]
        back = self._page(meeting.pk, "trinh-duyet")
        article = meeting.article_or_none()
        levels = meeting.levels_once_out(to_members=reader == "dang-vien")
        if not levels:
            messages.warning(request, f"Buổi này không dành cho {label}: họ sẽ không thấy gì.")
            return redirect(back)
        context = {
            "preview_as": label,
            "is_published": bool(article and article.is_published),
            "back_url": back,
            **parts_of(meeting.as_read_at(levels), reader_of(meeting)),
        }
        return TemplateResponse(request, "admin/activities/meeting/preview.html", context)

    def suggestions(self, request):
        """Answer what is typed in the box for a document, as JSON."""
        typed = request.GET.get("q", "").strip()
        rows = [
            {
                "id": row.resolution_id,
                "label": row.label,
                "detail": row.detail,
                "value": words_in_box(row.label, row.issued_on),
                "is_public": row.is_public,
            }
            for row in suggest(typed, user=request.user)
            if row.resolution_id
        ]
        return JsonResponse({"suggestions": [*rows, {"id": None, **NOT_IN_CATALOGUE}]})

    def alive(self, request):
        """Answer a form that is about to be sent: signed in still, and with which token."""
        return JsonResponse({"token": get_token(request)})

    def date_check(self, request):
        """Say, as JSON, whether words give another day than the document's own."""
        pk = number_in(request.GET.get("van-ban", ""))
        document = get_object_or_404(Resolution.objects.visible_to(request.user), pk=pk)
        written = first_date(request.GET.get("nguyen-van", ""))
        differs = bool(written and document.issued_on and written != document.issued_on)
        return JsonResponse(
            {
                "differs": differs,
                "written": f"{written:%d/%m/%Y}" if differs else "",
                "issued": f"{document.issued_on:%d/%m/%Y}" if differs else "",
            }
        )

    # --- helpers ---

    def _own(self, request, pk):
        pk = number_in(str(pk))
        mine = self.get_queryset(request).select_related("organization", "article", "chair")
        read_from = Subquery(SourceReport.objects.of(OuterRef("pk")))
        return get_object_or_404(mine.annotate(read_from=read_from), pk=pk)

    def _page(self, pk, step):
        anchor = f"#{step}" if step in dict(STEPS) else ""
        return reverse("admin:activities_meeting_change", args=[pk]) + anchor

    def _context(self, request, forms, read_from):
        meeting = forms.meeting
        found = [] if meeting.is_locked else findings(meeting)
        doubtful = {finding.step for finding in found} | forms.wrong_steps()
        return {
            "title": f"Buổi ngày {meeting.held_on:%d/%m/%Y}" if meeting.held_on else "Buổi",
            "meeting": meeting,
            "forms": forms,
            "media": forms.media,
            "steps": [
                (anchor, label, _state(anchor, doubtful, forms))
                for anchor, label in (STEPS if forms.has_record else STEPS_WHEN_LOCKED)
            ],
            "findings": found,
            "wrong_steps": forms.wrong_steps(),
            "may_approve": meeting.organization_id in request.user.reach.approver_of,
            "versions": list(meeting.versions.select_related("author").defer("content")[:12]),
            "last_return": _last_return(meeting),
            "read_from": read_from,
        }

    def _render(self, request, name, context):
        return TemplateResponse(
            request,
            f"admin/activities/meeting/{name}.html",
            {**self.admin_site.each_context(request), "opts": self.opts, **context},
        )


def _state(anchor, doubtful, forms):
    """The class of a step: something to look at, done, or not begun."""
    if anchor in doubtful:
        return "doubt"
    if anchor == "trinh-duyet":
        article = forms.meeting.article_or_none()
        return "done" if forms.meeting.is_locked and article and article.is_published else ""
    return "done" if forms.has_content(anchor) else ""


def _action_in(posted):
    return next((name for name in ACTIONS if f"_{name}" in posted), "save")


def _last_return(meeting):
    """The reason a record was returned or reopened with, while it is being mended."""
    if meeting.status != Meeting.Status.DRAFT:
        return None
    return (
        meeting.versions.filter(action__in=["returned", "reopened"])
        .select_related("author")
        .defer("content")
        .first()
    )
