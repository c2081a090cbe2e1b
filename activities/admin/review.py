"""The review page as one thing: what was read fills it, what is accepted makes the session."""

from activities.admin.as_read import (
    absence_as_read,
    article_as_read,
    person_as_read,
    roll_as_read,
    section_as_read,
    sheet_as_read,
)
from activities.admin.document_review import accepted_citations, document_rows
from activities.admin.review_forms import (
    AbsenceReview,
    ArticleReview,
    PersonReview,
    PictureReview,
    RollReview,
    SectionReview,
    SheetReview,
)
from activities.admin.review_rows import review_rows
from activities.intake import Parts
from activities.intake.drafting import article_body
from activities.models import AgendaItem, Article, Guest, Speech

# Who gets a row of the record; others whom the text names are on the roll, or stand in the text.
ROLES_WITH_A_ROW = {"presenter", "speaker", "guest"}


class Review:
    """All forms of the page, of one proposal."""

    def __init__(self, proposal, data=None):
        self.proposal = proposal
        self.people_by_pk = {member.pk: member for member in proposal.members}
        self.sheet = SheetReview(
            data,
            initial=sheet_as_read(proposal),
            people=self.people_by_pk,
            other_cell=proposal.other_cell,
            organization=proposal.source.organization,
        )
        self.roll = RollReview(data, initial=roll_as_read(proposal), proposal=proposal)
        self.article = ArticleReview(data, initial=article_as_read(proposal), prefix="article")
        self._add_rows(data)

    def _add_rows(self, data):
        people = {"people": self.people_by_pk}
        proposal = self.proposal
        absent = proposal.roll.absent
        self.absences = review_rows(
            AbsenceReview,
            [
                {**people, "absentee": absentee, "mark": f"absent-{number}"}
                for number, (absentee, _) in enumerate(absent)
            ],
            [absence_as_read(absentee, member) for absentee, member in absent],
            data,
            "absent",
        )
        self.named = [
            (number, match)
            for number, match in proposal.people_as_they_spoke
            if ROLES_WITH_A_ROW & set(match.person.roles)
        ]
        self.people = review_rows(
            PersonReview,
            [
                {**people, "match": match, "mark": f"person-{number}"}
                for number, match in self.named
            ],
            [person_as_read(match, proposal) for _, match in self.named],
            data,
            "person",
        )
        self.documents = document_rows(proposal.documents, data)
        sections = proposal.sections
        self.sections = review_rows(
            SectionReview,
            [{}] * len(sections),
            [section_as_read(section) for section in sections],
            data,
            "section",
        )
        pictures = list(proposal.source.pictures.all())
        self.pictures = review_rows(
            PictureReview,
            [{"picture": picture} for picture in pictures],
            [{"take": True, "caption": picture.caption} for picture in pictures],
            data,
            "picture",
        )

    @property
    def all_forms(self):
        """Every form and formset of the page."""
        rows = (self.absences, self.people, self.documents, self.sections, self.pictures)
        return (self.sheet, self.roll, self.article, *rows)

    def is_valid(self):
        """Whether all can be accepted; every form is asked, so that all errors show at once."""
        answers = [form.is_valid() for form in self.all_forms]
        return all(answers)

    @property
    def others(self):
        """People the text names who get no row of their own."""
        return [
            one.person
            for one in self.proposal.people
            if not ROLES_WITH_A_ROW & set(one.person.roles)
        ]

    def parts(self):
        """Return the accepted session, not saved; ask only after `is_valid()`."""
        meeting = self.sheet.as_meeting()
        self.roll.apply_to(meeting)
        meeting.is_model = self.proposal.meeting.is_model
        article = self._article()
        return Parts(
            meeting=meeting,
            agenda=[
                AgendaItem(title=row["title"], discussion=row["discussion"])
                for row in _taken(self.sections)
            ],
            guests=[
                Guest(kind=Guest.Kind.DELEGATE, name=row["name"], post=row["post"])
                for row in _taken(self.people)
                if row["is_guest"] or (row["role"] == "guest" and not row["member"])
            ],
            speeches=[_speech(row) for row in _taken(self.people) if row["role"] != "guest"],
            citations=accepted_citations(
                self.documents, article=article, in_article=not self.proposal.is_minutes
            ),
            absences={
                row["member"].pk: (row["status"], row["reason"] * (row["status"] == "excused"))
                for row in _rows(self.absences)
                if row["member"]
            },
            roll=self.roll.cleaned_data["roll"],
            confirmed=bool(self.roll.cleaned_data.get("is_right")),
            article=article,
            photos=[
                (form.picture, form.cleaned_data["caption"], form.cleaned_data["alt"])
                for form in self.pictures
                if form.cleaned_data["take"]
            ],
        )

    def _article(self):
        data = self.article.cleaned_data
        has_pictures = any(form.cleaned_data["take"] for form in self.pictures)
        if not (data["take"] or has_pictures):
            return None
        article = Article(title=data["title"], audience=data["audience"])
        if data["take"]:
            article.body = article_body(self.proposal)
        return article


def _speech(row):
    return Speech(
        member=row["member"],
        speaker_name=row["name"],
        speaker_post=row["post"],
        role=row["role"],
        summary=row["summary"],
        is_public=row["is_public"],
    )


def _rows(formset):
    return [form.cleaned_data for form in formset]


def _taken(formset):
    return [row for row in _rows(formset) if row["take"]]
