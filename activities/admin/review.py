"""The review page as one thing: what was read fills it, what is accepted makes the session."""

from activities.admin.document_review import accepted_citations, document_rows
from activities.admin.review_forms import (
    CALL_THE_ROLL,
    LEAVE_FOR_LATER,
    NUMBERS_ONLY,
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
from activities.intake.drafting import article_body, role_in_speech, summary_of
from activities.intake.proposal import person_named
from activities.models import AgendaItem, Article, Guest, Speech

# Who gets a row of the record; others whom the text names are on the roll, or stand in the text.
ROLES_WITH_A_ROW = {"presenter", "speaker", "guest"}
# Fields of the sheet that few sessions need.
RARE = ("ends_on", "period", "chair_name", "chair_post", "minute_taker_name")
# Where in the text each field of the sheet was read, by the names of `Report.spans`.
MARKS = {
    "title": "title",
    "held_on": "date",
    "ends_on": "date",
    "starts_at": "start",
    "ends_at": "end",
    "place": "place",
    "theme": "theme",
    "kind": "kind",
    "form": "kind",
}


class Review:
    """All forms of the page, of one proposal."""

    def __init__(self, proposal, data=None):
        self.proposal = proposal
        self.people_by_pk = {member.pk: member for member in proposal.members}
        self.sheet = SheetReview(
            data,
            initial=self._sheet_as_read(),
            people=self.people_by_pk,
            other_cell=proposal.other_cell,
            organization=proposal.source.organization,
        )
        self.roll = RollReview(data, initial=self._roll_as_read(), proposal=proposal)
        self.article = ArticleReview(data, initial=self._article_as_read(), prefix="article")
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
            [_absence_as_read(absentee, member) for absentee, member in absent],
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
            [self._person_as_read(match) for _, match in self.named],
            data,
            "person",
        )
        self.documents = document_rows(proposal.documents, data)
        sections = proposal.sections
        self.sections = review_rows(
            SectionReview,
            [{}] * len(sections),
            [_section_as_read(section) for section in sections],
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

    @property
    def sheet_rows(self):
        """The fields that most sessions have, each with the mark of where it was read, or ""."""
        return self._marked(name for name in self.sheet.fields if name not in RARE)

    @property
    def rare_rows(self):
        """The other fields of the sheet, likewise."""
        return self._marked(name for name in self.sheet.fields if name in RARE)

    def _marked(self, names):
        read = self._marks_of_people() | {
            name: mark for name, mark in MARKS.items() if mark in self.proposal.report.spans
        }
        return [(self.sheet[name], read.get(name, "")) for name in names if name != "is_own"]

    @property
    def has_rare(self):
        """Whether one of the rarer fields was read, or is wrong, so that they stand open."""
        read = any(field.value() for field, _ in self.rare_rows)
        return read or any(name in self.sheet.errors for name in RARE)

    @property
    def leaders(self):
        """Who may have chaired, where the text does not say who did."""
        sheet = self.sheet
        named = sheet["chair"].value() or sheet["chair_name"].value()
        return [] if named else self.proposal.leaders

    @property
    def questions(self):
        """What waits for a decision, as pairs of a sentence and the part where it is made."""
        found = []
        if not self.sheet["chair"].value() and not self.sheet["chair_name"].value():
            found.append(("Văn bản không nêu ai chủ trì: chọn người chủ trì.", "id_chair"))
        if self.proposal.expected and not self.proposal.report.counts.present:
            found.append(("Xem lại và xác nhận điểm danh.", "h-roll"))
        found += [(sentence, "h-roll") for sentence in self.proposal.roll.sentences]
        for form in self.documents:
            if form.match.doubts or form.is_open:
                found.append((_question_about(form), f"row-{form.prefix}"))
        for form in self.people:
            if form.match.is_unclear:
                name = form.match.person.name
                found.append((f"{name}: chọn đúng đảng viên.", f"row-{form.prefix}"))
        return found

    def _marks_of_people(self):
        marks = {}
        for number, match in enumerate(self.proposal.people):
            for role, field in (("chair", "chair"), ("secretary", "minute_taker")):
                if role in match.person.roles:
                    marks.setdefault(field, f"person-{number}")
        return marks

    # --- What was read, as the first values of the fields ---

    def _sheet_as_read(self):
        meeting = self.proposal.meeting
        names = ("title", "held_on", "ends_on", "starts_at", "ends_at", "place", "theme")
        values = {name: getattr(meeting, name) for name in (*names, "kind", "form")}
        for role, field in (("chair", "chair"), ("secretary", "minute_taker")):
            match = person_named(self.proposal.people, role)
            if match and match.chosen:
                values[field] = match.chosen.pk
            elif match:
                values[f"{field}_name"] = match.person.name
            if match and field == "chair":
                values["chair_post"] = (match.person.position or "")[:200]
        return values

    def _roll_as_read(self):
        proposal = self.proposal
        counts = proposal.report.counts
        values = {
            name: getattr(counts, name)
            for name in ("total", "official", "probationary", "present", "excused", "unexcused")
        }
        says_who = proposal.roll.says_all_present or proposal.report.absent
        if proposal.expected and says_who and not proposal.roll.unmatched:
            values["roll"] = CALL_THE_ROLL
        elif counts.present is not None:
            values["roll"] = NUMBERS_ONLY
        else:
            values["roll"] = LEAVE_FOR_LATER
        return values

    def _article_as_read(self):
        return {
            "take": True,
            "title": self.proposal.meeting.title,
            "audience": self._audience_as_usual(),
        }

    def _audience_as_usual(self):
        # Minutes hold what an article must not: whoever publishes them decides anew for whom.
        if self.proposal.is_minutes:
            return Article.Audience.MEMBERS
        return self.proposal.usual_audience

    def _person_as_read(self, match):
        person = match.person
        return {
            "take": True,
            "member": match.chosen.pk if match.chosen else None,
            "name": person.name,
            "post": (person.position or "")[:200],
            "role": role_in_speech(person, self.proposal.source.text) or "guest",
            "is_guest": "guest" in person.roles and match.chosen is None,
            "summary": summary_of(person, self.proposal.source.text),
            "is_public": not self.proposal.is_minutes,
        }

    # --- What was accepted ---

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


def _question_about(form):
    """Return what there is to decide about one document."""
    words = " ".join(form.match.cited.text.split())
    short = words if len(words) < 60 else f"{words[:57]}…"
    doubts = " ".join(doubt.sentence for doubt in form.match.doubts)
    return f"{short}: {doubts or 'chọn đúng văn bản.'}"


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


def _absence_as_read(absentee, member):
    return {
        "member": member.pk if member else None,
        "status": "unexcused" if absentee.is_excused is False else "excused",
        "reason": (absentee.reason or "")[:200],
    }


def _section_as_read(section):
    return {
        "take": not section.is_of_the_sheet,
        "title": section.title,
        "discussion": section.text,
    }
