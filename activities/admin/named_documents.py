""" "Tìm văn bản nêu trong bài": documents an article names that the session does not name yet."""

from django.contrib import messages
from django.db import transaction
from django.shortcuts import redirect
from django.template.response import TemplateResponse

from activities.admin.document_review import accepted_citations, document_rows
from activities.intake.writing import add_citations
from activities.matching import match_documents
from activities.models import Meeting
from activities.reading.report import read_report
from members.admin.base import posted
from portal.lib.html import plain_text


def documents_named_in(article, *, user):
    """Return a match for each document an article names and its session does not name yet."""
    text = "\n".join([article.title, article.sapo, plain_text(article.body)])
    meeting = article.meeting
    matches = match_documents(read_report(text).documents, held_on=meeting.held_on, user=user)
    linked = [row.resolution for row in meeting.citations.select_related("resolution")]
    return [match for match in matches if not _is_linked(match, linked)]


def _is_linked(match, linked):
    """Whether the session names this document already, or one it may be."""
    pks = {document.pk for document in linked}
    if match.candidates:
        meant = [match.chosen] if match.chosen else match.candidates
        return any(document.pk in pks for document in meant)
    stub = match.as_stub()
    return any(
        document.code_key == stub.code_key and (stub.code_key or document.name_key == stub.name_key)
        for document in linked
    )


class NamedDocuments:
    """The page of a session on which such documents are offered; part of `MeetingAdmin`."""

    def named_documents(self, request, pk):
        """Offer what the article names; link what is accepted, each choice as it was made."""
        meeting = self._own(request, pk)
        article = meeting.article_or_none()
        if article is None:
            messages.warning(request, "Buổi này chưa có bài viết.")
            return redirect(self._page(meeting.pk, "bai-viet"))
        article.meeting = meeting
        named = documents_named_in(article, user=request.user)
        rows = document_rows(named, posted(request), beside_text=False)
        if request.method == "POST" and rows.is_valid():
            return self._link(request, meeting, rows)
        context = {
            **self.admin_site.each_context(request),
            "opts": self.opts,
            "title": "Văn bản nêu trong bài",
            "meeting": meeting,
            "documents": rows,
            "back": self._page(meeting.pk, "van-ban"),
        }
        return TemplateResponse(request, "admin/activities/meeting/named_documents.html", context)

    def _link(self, request, meeting, rows):
        back = redirect(self._page(meeting.pk, "van-ban"))
        with transaction.atomic():
            meeting = Meeting.objects.select_for_update(of=("self",)).get(pk=meeting.pk)
            if meeting.is_locked:
                messages.error(request, "Biên bản vừa được duyệt và khóa, không ghi thêm được.")
                return back
            article = meeting.article
            body = article.body
            citations = accepted_citations(rows, article=article, in_article=True)
            add_citations(citations, meeting)
            if article.body != body:
                article.save()
            meeting.settle(by=request.user)
        messages.success(request, f"Đã ghi thêm {len(citations)} văn bản.")
        return back
