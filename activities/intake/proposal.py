"""What a report would make of a session: read, and matched with the catalogue and the members.

A proposal decides nothing. The review page shows it field by field, and the import of a folder
takes of it only what leaves no doubt.
"""

from dataclasses import dataclass
from functools import cached_property

from activities.intake.drafting import in_running_case
from activities.matching import match_documents, match_people, match_roll
from activities.models import Article, Meeting, SourceReport
from activities.models.kinds import kind_as_read
from activities.reading.facts import Report
from activities.reading.report import read_report
from activities.reading.sections import read_sections
from members.models import Leave, Position
from portal.lib.vietnamese import fold, normal


@dataclass
class Proposal:
    """A report read for one organization; `held_on` is the day the members are looked up for."""

    source: SourceReport
    report: Report
    user: object
    held_on: object = None

    @cached_property
    def meeting(self):
        """The session with the values that were read; not saved."""
        report = self.report
        kind, form = self._kind
        counts = report.counts
        meeting = Meeting(
            organization=self.source.organization,
            title=in_running_case(report.title or "", normal(self.source.text))[:300],
            held_on=self.held_on,
            ends_on=report.date_end,
            starts_at=report.start,
            ends_at=report.end,
            place=(report.place or "")[:200],
            theme=(report.theme or "")[:500],
            kind=kind,
            form=form,
            is_model=report.kind == "mẫu",
            total_count=counts.total,
            official_count=counts.official,
            probationary_count=counts.probationary,
            present_count=counts.present,
            excused_count=counts.excused,
            unexcused_count=counts.unexcused,
        )
        self._name_who_led(meeting)
        return meeting

    def _name_who_led(self, meeting):
        """Note chair and clerk, where the text names exactly one of each."""
        chair, taker = self._only("chair"), self._only("secretary")
        if chair:
            meeting.chair = chair.chosen
            meeting.chair_name = chair.person.name[:120]
            meeting.chair_post = (chair.person.position or "")[:200]
        if taker:
            meeting.minute_taker = taker.chosen
            meeting.minute_taker_name = taker.person.name[:120]

    def _only(self, role):
        found = [match for match in self.people if role in match.person.roles]
        return found[0] if len(found) == 1 else None

    @property
    def _kind(self):
        """Kind and form; a text that tells neither is taken for a regular session."""
        told = kind_as_read(self.report.kind, self.report.title)
        return told or (Meeting.Kind.REGULAR, "")

    @property
    def is_minutes(self):
        """Whether the text is minutes, which hold what no article may: opinions, reasons, votes."""
        return self.report.is_minutes

    @cached_property
    def members(self):
        """The members of the organization on that day, with their posts; none without a day."""
        if self.held_on is None:
            return []
        session = Meeting(
            organization=self.source.organization, held_on=self.held_on, kind=self._kind[0]
        )
        return list(session.expected_members().prefetch_related("positions"))

    @property
    def leaders(self):
        """The secretary and the deputies of that day: one of them most often chairs."""
        ranks = {Position.Rank.SECRETARY, Position.Rank.DEPUTY}
        return [
            member
            for member in self.members
            if any(
                post.rank in ranks
                and post.organization_id == self.source.organization_id
                and post.holds_on(self.held_on)
                for post in member.positions.all()
            )
        ]

    @cached_property
    def expected(self):
        """Those of them who were expected: nobody exempt, elsewhere or suspended."""
        away = set(
            Leave.objects.in_force(self.held_on)
            .filter(member__in=[member.pk for member in self.members])
            .values_list("member", flat=True)
        )
        return [member for member in self.members if member.pk not in away]

    @cached_property
    def people(self):
        """Who is named, each with the members who may be meant."""
        return match_people(self.report.people, self.members)

    @property
    def people_as_they_spoke(self):
        """The same people with their numbers, in the order in which they took the floor."""

        def took_the_floor(numbered):
            person = numbered[1].person
            return (person.said or (person.span,))[0]

        return sorted(enumerate(self.people), key=took_the_floor)

    @cached_property
    def documents(self):
        """Which documents are named, each with those of the catalogue that may be meant."""
        return match_documents(self.report.documents, held_on=self.held_on, user=self.user)

    @cached_property
    def roll(self):
        """Who was absent, and whether the numbers agree."""
        return match_roll(self.report, self.expected)

    @cached_property
    def sections(self):
        """The parts of minutes, for the agenda; a report in prose has none."""
        return read_sections(self.source.text) if self.is_minutes else []

    @cached_property
    def twins(self):
        """Sessions the organization has on that day already: likely the same one."""
        if self.held_on is None:
            return []
        same = Meeting.objects.kept().held_by(self.source.organization)
        return list(same.for_list().on_day(self.held_on))

    @cached_property
    def usual_audience(self):
        """Whom the organization's last published article was for; members while there is none."""
        published = Meeting.objects.kept().held_by(self.source.organization).published()
        last = published.order_by("-held_on", "-pk").values_list("article__audience", flat=True)
        return last.first() or Article.Audience.MEMBERS

    @cached_property
    def other_cell(self):
        """The host the text names, if it is not the organization the report was brought for."""
        named = self.report.cells or ((self.report.cell,) if self.report.cell else ())
        own = self.source.organization.name_on(self.held_on) if self.held_on else ""
        names = {self.source.organization.name, own} - {""}
        if not named or any(_same_cell(one, other) for one in named for other in names):
            return ""
        return named[0]


def propose(source, *, user, held_on=None):
    """Read a source report; `held_on` is the day a person gave where the text lacks it."""
    report = read_report(source.text)
    return Proposal(source, report, user, held_on or report.date)


def _same_cell(read, known):
    """Whether a name as read can mean this organization: texts shorten names, and add where."""
    one, two = fold(read).split(), fold(known).split()
    shorter, longer = sorted((one, two), key=len)
    return longer[: len(shorter)] == shorter or longer[-len(shorter) :] == shorter
