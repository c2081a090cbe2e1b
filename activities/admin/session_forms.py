"""The whole form of a session as one thing: opened, checked and saved together."""

from django.db.models import Q

from activities.admin.citation_forms import CitationFormSet
from activities.admin.file_forms import AttachmentFormSet, PhotoFormSet
from activities.admin.part_forms import (
    AgendaFormSet,
    CarriedTaskFormSet,
    GuestFormSet,
    RollFormSet,
    SpeechFormSet,
    TaskFormSet,
    VoteFormSet,
)
from activities.admin.rows import number_in
from activities.admin.session_form import ArticleForm, MeetingForm
from activities.models import Article, Task
from activities.reading.corrections import correct_citation
from members.models import Member

RECORD_PARTS = (
    "roll",
    "guests",
    "agenda",
    "votes",
    "tasks",
    "carried",
    "speeches",
    "citations",
    "attachments",
)


class SessionForms:
    """A session's own fields, its rows, its article and photos.

    While the record is locked only the article and its photos are open. A page that was opened
    before it was locked still brings its fields: they are shown again, and refused.
    """

    def __init__(self, meeting, *, user, data=None, files=None):
        self.meeting, self.user = meeting, user
        self.is_bound = data is not None
        # Corrected citations whose words the article has otherwise: to be mended by hand.
        self.left_to_mend = []
        # Only a page on which the record stood open sends the number it was opened with.
        self.has_record = not meeting.is_locked or "opened_version" in (data or {})
        record = {"data": data if self.has_record else None}
        with_files = {"files": files if self.has_record else None}
        people = people_of(meeting)
        agenda = list(meeting.agenda.all())
        self.main = MeetingForm(**record, instance=meeting, people=people)
        self.roll = RollFormSet(owner=meeting, rows=meeting.attendances.in_order(), **record)
        self.guests = GuestFormSet(owner=meeting, rows=meeting.guests.all(), **record)
        self.agenda = AgendaFormSet(owner=meeting, rows=agenda, **record)
        self.votes = VoteFormSet(
            owner=meeting,
            rows=meeting.votes.all(),
            form_kwargs={"items": {item.pk: item for item in agenda}},
            **record,
        )
        with_people = {"form_kwargs": {"people": people}, **record}
        self.tasks = TaskFormSet(owner=meeting, rows=meeting.tasks.all(), **with_people)
        self.carried = CarriedTaskFormSet(
            owner=meeting, rows=Task.objects.carried_into(meeting), **record
        )
        self.speeches = SpeechFormSet(
            owner=meeting, rows=_of(meeting.speeches.all(), meeting), **with_people
        )
        self.citations = CitationFormSet(
            owner=meeting,
            rows=_of(meeting.citations.select_related("resolution"), meeting),
            user=user,
            **record,
        )
        self.attachments = AttachmentFormSet(
            owner=meeting, rows=meeting.attachments.all(), **record, **with_files
        )
        article = meeting.article_or_none() or Article(meeting=meeting)
        self.article = ArticleForm(data, instance=article)
        self.photos = PhotoFormSet(
            owner=article,
            rows=article.photos.all() if article.pk else [],
            data=data,
            files=files,
        )

    @property
    def media(self):
        return self.article.media

    @property
    def open_forms(self):
        """The forms that may be saved now, by name."""
        names = ("article", "photos")
        if self.has_record:
            names = ("main", *RECORD_PARTS, *names)
        return {name: getattr(self, name) for name in names}

    def is_valid(self):
        """Whether everything can be saved; every form is asked, so that all errors show at once."""
        answers = [form.is_valid() for form in self.open_forms.values()]
        return all(answers)

    def stale_since(self):
        """Return the version somebody else saved since this page was opened, or None."""
        opened = self.main.data.get("opened_version", "")
        if not opened.isdecimal():
            return None
        if number_in(opened) == self.meeting.version:
            return None
        return self.meeting.versions.select_related("author").first()

    @property
    def changed_roll(self):
        """Whether the roll differs from what was confirmed."""
        return not self.meeting.is_locked and self.roll.has_changed()

    def save(self):
        """Write everything that changed; the caller ends with `meeting.settle()`."""
        meeting = self.meeting
        if not meeting.is_locked:
            if self.changed_roll:
                meeting.roll_confirmed_at = None
            self.main.forget_old_posts()
            self.main.save()
            for part in RECORD_PARTS:
                getattr(self, part).save()
        self._save_article()

    def _save_article(self):
        article = self.article.instance
        for words, written, issued in self.citations.corrections:
            article.body, found = correct_citation(article.body, words, written, issued)
            if article.body and not found:
                self.left_to_mend.append(words)
        has_photos = any(form.has_changed() for form in self.photos.kept_forms)
        if article.pk or self.article.has_changed() or has_photos:
            article.save()
            self.meeting.article = article
            self.photos.save()

    @property
    def error_count(self):
        """How many fields are wrong."""
        return sum(_errors_in(form) for form in self.open_forms.values())

    def has_content(self, step):
        """Whether anything is saved yet of what stands on a step."""
        if step == "bai-viet":
            return bool(self.article.instance.pk)
        parts = [getattr(self, name) for name in STEPS[step]]
        return any(part.rows if hasattr(part, "rows") else part.instance.pk for part in parts)

    def wrong_steps(self):
        """Return the steps in which something is wrong."""
        return {
            step
            for step, names in STEPS.items()
            if any(_errors_in(self.open_forms[name]) for name in names if name in self.open_forms)
        }


# Which forms stand on which step of the page.
STEPS = {
    "chung": ("main",),
    "diem-danh": ("roll", "guests"),
    "noi-dung": ("agenda", "votes", "carried", "tasks", "attachments"),
    "phat-bieu": ("speeches",),
    "van-ban": ("citations",),
    "bai-viet": ("article", "photos"),
}


def people_of(meeting):
    """Return the members a session can name, by pk: those of that day, and whoever it names."""
    expected = meeting.expected_members().order_by().values("pk")
    named = (
        Q(pk__in=[pk for pk in (meeting.chair_id, meeting.minute_taker_id) if pk])
        | Q(pk__in=meeting.attendances.values("member"))
        | Q(pk__in=meeting.speeches.exclude(member=None).values("member"))
        | Q(pk__in=meeting.tasks.exclude(member=None).values("member"))
    )
    found = Member.objects.filter(Q(pk__in=expected) | named).prefetch_related("positions")
    return {member.pk: member for member in found}


def _of(rows, meeting):
    """Let rows know their session without asking for it again."""
    rows = list(rows)
    for row in rows:
        row.meeting = meeting
    return rows


def _errors_in(form):
    if not form.is_bound:
        return 0
    if hasattr(form, "forms"):
        own = len(form.non_form_errors())
        removed = form.deleted_forms
        return own + sum(len(row.errors) for row in form.forms if row not in removed)
    return len(form.errors)
