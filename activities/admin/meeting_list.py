"""The list of sessions in the admin: what a row tells, and how it is narrowed."""

from django.contrib import admin

from activities.models import Article
from activities.search import search
from members.admin.base import ScopedAdmin


class KeptFilter(admin.SimpleListFilter):
    """Discarded sessions stand aside, one choice away, until somebody takes them back."""

    title = "buổi đã bỏ"
    parameter_name = "da-bo"

    def lookups(self, request, model_admin):
        return [("co", "Đã bỏ")]

    def queryset(self, request, queryset):
        return queryset.discarded() if self.value() == "co" else queryset.kept()

    def choices(self, changelist):
        first, *others = super().choices(changelist)
        return [{**first, "display": "Đang giữ"}, *others]


class ArticleFilter(admin.SimpleListFilter):
    """Whether the article stands on the site."""

    title = "bài viết"
    parameter_name = "bai"

    def lookups(self, request, model_admin):
        return Article.Status.choices

    def queryset(self, request, queryset):
        known = self.value() in Article.Status.values
        return queryset.filter(article__status=self.value()) if known else queryset


class SessionList(ScopedAdmin):
    """Sessions of the cells one keeps, newest first."""

    list_display = ["held_on", "named", "kind", "status", "article_state"]
    list_display_links = ["named"]
    list_filter = [KeptFilter, "status", ArticleFilter, "kind"]
    list_select_related = ["organization", "article"]
    search_fields = ["title"]  # shows the box; `get_search_results()` does the finding
    ordering = ["-held_on", "-pk"]
    list_per_page = 50
    actions = None
    change_list_template = "admin/activities/meeting/change_list.html"

    def get_queryset(self, request):
        return super().get_queryset(request).editable_by(request.user)

    def get_list_display(self, request):
        """Name the cell only for those who keep more than one."""
        shown = super().get_list_display(request)
        several = len(request.user.reach.secretary_of) > 1
        return [*shown, "organization"] if several else shown

    def get_search_results(self, request, queryset, search_term):
        """Find sessions as the public search does: words without marks, and numbers."""
        if not search_term.strip():
            return queryset, False
        found = search(search_term, user=request.user).meetings
        return queryset.filter(pk__in=found.order_by().values("pk")), False

    @admin.display(description="Tên buổi")
    def named(self, meeting):
        return meeting.heading

    @admin.display(description="Bài viết", ordering="article__status")
    def article_state(self, meeting):
        article = meeting.article_or_none()
        return article.get_status_display() if article else ""

    def has_delete_permission(self, request, obj=None):
        """A session is discarded, and can be taken back; it is never deleted."""
        return False
