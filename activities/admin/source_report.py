"""Reports in the admin: bring one in, check what was read of it, make a session of it."""

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import path, reverse
from django.utils.html import format_html

from activities.admin.marked_text import marked_lines, marks_of
from activities.admin.report_form import ReportForm
from activities.admin.review import Review
from activities.admin.review_page import ReviewPage
from activities.admin.rows import number_in
from activities.files import send_picture
from activities.intake import AlreadyMade, propose, write_session
from activities.models import SourceReport
from activities.reading.dates import first_date
from members.admin.base import ScopedAdmin, posted


class QueueFilter(admin.SimpleListFilter):
    """Whether somebody has looked at what was read."""

    title = "đã soát"
    parameter_name = "soat"

    def lookups(self, request, model_admin):
        return [("cho", "Chờ soát"), ("roi", "Đã soát")]

    def queryset(self, request, queryset):
        if self.value() not in {"cho", "roi"}:
            return queryset
        return queryset.filter(checked_at__isnull=self.value() == "cho")


@admin.register(SourceReport)
class SourceReportAdmin(ScopedAdmin):
    """Reports of the cells one keeps, the newest first."""

    list_display = ["named", "added_at", "state"]
    list_filter = [QueueFilter]
    list_select_related = ["meeting"]
    list_per_page = 50
    actions = None
    change_list_template = "admin/activities/sourcereport/change_list.html"

    def get_queryset(self, request):
        return super().get_queryset(request).editable_by(request.user)

    def get_urls(self):
        page = self.admin_site.admin_view
        return [
            path(
                "<int:pk>/anh/<uuid:token>/",
                page(self.picture),
                name="activities_sourcereport_picture",
            ),
            path("<int:pk>/da-soat/", page(self.check_off), name="activities_sourcereport_check"),
            *super().get_urls(),
        ]

    def add_view(self, request, form_url="", extra_context=None):
        """Take a report in, pasted or as a file, and go on to what was read."""
        if not self.has_add_permission(request):
            raise PermissionDenied
        form = ReportForm(posted(request), request.FILES or None, user=request.user)
        if request.method == "POST" and form.is_valid():
            source, is_new = form.take_in()
            if not is_new:
                _tell_it_is_known(request, source)
            elif form.pictures_left_out:
                messages.warning(
                    request,
                    f"{form.pictures_left_out} ảnh trong tệp không lấy được. "
                    "Tải ảnh lên riêng ở bước Bài viết, ảnh của buổi.",
                )
            return redirect(self.address("change", source.pk))
        return self._render(request, "add", {"title": "Nhập từ báo cáo", "form": form})

    def change_view(self, request, object_id, form_url="", extra_context=None):
        """Show the text beside what was read; make the session of what is accepted."""
        source = self._own(request, object_id)
        if source.became:
            return self._render(request, "made", self._context(request, source))
        given = request.POST.get("held_on") or request.GET.get("ngay", "")
        proposal = propose(source, user=request.user, held_on=first_date(given))
        review = Review(proposal, posted(request))
        if request.method == "POST":
            if review.is_valid():
                return self._make(request, source, review)
            messages.error(request, "Chưa tạo buổi: còn chỗ cần xem. Chữ đã sửa vẫn còn nguyên.")
        return self._render(request, "review", self._context(request, source, review))

    def check_off(self, request, pk):
        """Take a report out of the queue; only a press of the button does."""
        source = self._own(request, pk)
        if request.method == "POST":
            source.check_off()
            messages.success(request, "Đã soát.")
        return redirect(self.address("change", source.pk))

    def picture(self, request, pk, token):
        """Send the smallest rendition of a picture of a report, to those who may check it."""
        found = get_object_or_404(self._own(request, pk).pictures, token=token)
        return send_picture(found, found.widths[0])

    def has_delete_permission(self, request, obj=None):
        """What a session was read from is kept with it."""
        return False

    # --- helpers ---

    def _own(self, request, pk):
        mine = self.get_queryset(request).select_related("organization", "meeting")
        return get_object_or_404(mine, pk=number_in(str(pk)))

    def _make(self, request, source, review):
        try:
            meeting = write_session(source, review.parts(), by=request.user)
        except AlreadyMade as made:
            messages.warning(request, "Báo cáo này vừa được ghi thành buổi dưới đây.")
            return redirect(_session_page(made.meeting))
        source.refresh_from_db()
        source.check_off()
        messages.success(request, "Đã tạo bản nháp từ báo cáo.")
        return redirect(_session_page(meeting) + "#trinh-duyet")

    def _context(self, request, source, review=None):
        report = (review.proposal if review else propose(source, user=request.user)).report
        return {
            "title": "Soát báo cáo",
            "source": source,
            "review": review,
            "page": ReviewPage(review) if review else None,
            "lines": marked_lines(source.text, marks_of(report)),
        }

    def _render(self, request, name, context):
        return TemplateResponse(
            request,
            f"admin/activities/sourcereport/{name}.html",
            {**self.admin_site.each_context(request), "opts": self.opts, **context},
        )

    @admin.display(description="Báo cáo")
    def named(self, source):
        first_line = source.text.strip().split("\n", 1)[0]
        return source.name or f"{first_line[:80]}…"

    @admin.display(description="Đã làm gì")
    def state(self, source):
        if source.became:
            return f"Buổi ngày {source.meeting.held_on:%d/%m/%Y}: {source.meeting.heading}"
        return "Chưa ghi thành buổi"


def _session_page(meeting):
    return reverse("admin:activities_meeting_change", args=[meeting.pk])


def _tell_it_is_known(request, source):
    """Say that these words are here already, and what was made of them."""
    if source.became:
        messages.warning(
            request,
            format_html(
                'Báo cáo này đã nhập ngày {}, thành <a href="{}">{}</a>. Không ghi thêm lần nữa.',
                f"{source.added_at:%d/%m/%Y}",
                _session_page(source.meeting),
                source.meeting.heading,
            ),
        )
        return
    messages.warning(
        request,
        f"Báo cáo này đã nhập ngày {source.added_at:%d/%m/%Y}, chưa ghi thành buổi. "
        "Soát tiếp ở đây.",
    )
