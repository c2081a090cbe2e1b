"""What the review page shows beside its fields: where each was read, what waits for a decision."""

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


class ReviewPage:
    """The view of a `Review` that the templates draw."""

    def __init__(self, review):
        self.review = review
        self.sheet, self.proposal = review.sheet, review.proposal

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
        return [] if self._has_chair else self.proposal.leaders

    @property
    def _has_chair(self):
        return bool(self.sheet["chair"].value() or self.sheet["chair_name"].value())

    @property
    def questions(self):
        """What waits for a decision, as pairs of a sentence and the part where it is made."""
        found = []
        if not self._has_chair:
            found.append(("Văn bản không nêu ai chủ trì: chọn người chủ trì.", "id_chair"))
        if self.proposal.expected and not self.proposal.report.counts.present:
            found.append(("Xem lại và xác nhận điểm danh.", "h-roll"))
        found += [(sentence, "h-roll") for sentence in self.proposal.roll.sentences]
        for form in self.review.documents:
            if form.match.doubts or form.is_open:
                found.append((_question_about(form), f"row-{form.prefix}"))
        for form in self.review.people:
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


def _question_about(form):
    """Return what there is to decide about one document."""
    words = " ".join(form.match.cited.text.split())
    short = words if len(words) < 60 else f"{words[:57]}…"
    doubts = " ".join(doubt.sentence for doubt in form.match.doubts)
    return f"{short}: {doubts or 'chọn đúng văn bản.'}"
