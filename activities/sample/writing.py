"""Brings planned sessions about the way a secretary would: roll, rows, approval, article."""

import io
from collections import defaultdict
from dataclasses import dataclass, field
from datetime import time

from django.core.files.base import ContentFile
from django.utils import timezone

from activities.models import (
    AgendaItem,
    Article,
    Attachment,
    Citation,
    Guest,
    Meeting,
    Photo,
    Speech,
    Task,
    Vote,
)
from activities.models.attendance import COUNTED, PRESENT, call_roll, confirm_roll
from activities.sample.dating import date_back, moment_of
from activities.sample.documents import Documents
from activities.sample.drawing import draw
from activities.sample.people import CENTRE, World
from activities.sample.plan import Session, Story
from portal.lib.images import reencode

_NUMBERS = (
    "total_count",
    "official_count",
    "probationary_count",
    "present_count",
    "excused_count",
    "unexcused_count",
)


@dataclass
class Writer:
    """Writes sessions into the sample's world, and remembers the tasks still to be closed."""

    world: World
    documents: Documents = field(default_factory=Documents)
    to_close: dict = field(default_factory=lambda: defaultdict(list))

    def write(self, plan: Session) -> Meeting:
        """Write one session and take it as far as the plan says it came."""
        meeting = self._begin(plan)
        self._call_the_roll(meeting, plan)
        self._add_parts(meeting, plan)
        self._close_tasks(meeting, plan)
        clerk, secretary = self._authors(plan)
        meeting.settle(by=clerk)
        if plan.state == "announced":
            meeting.announce(by=clerk)
        if plan.state in {"submitted", "approved"}:
            meeting.submit(by=clerk)
        if plan.state == "approved":
            meeting.approve(by=secretary)
        if plan.story:
            _tell(meeting, plan.story, by=clerk)
        if meeting.held_on < timezone.localdate():
            date_back(meeting)
        return meeting

    def _authors(self, plan):
        """Only the sample cell's secretaries have accounts; elsewhere the command is the author."""
        if plan.cell != CENTRE:
            return None, None
        return self.world.users["thuky"], self.world.users["bithu"]

    def _begin(self, plan):
        organization = self.world.organizations[plan.cell]
        starts_at, ends_at = _hours(plan.hours)
        meeting = Meeting(
            organization=organization,
            kind=plan.kind,
            form=plan.form,
            title=plan.title,
            theme=plan.theme,
            period=plan.period,
            held_on=plan.held_on,
            starts_at=starts_at,
            ends_at=ends_at,
            place=plan.place,
            audience=plan.audience,
            is_model=plan.is_model,
            chair=self.world.members.get(plan.chair),
            chair_name="" if plan.chair in self.world.members else plan.chair,
            chair_post=plan.chair_post,
            minute_taker=self.world.members.get(plan.minute_taker),
            conclusion=plan.conclusion,
            attendance_mode=plan.roll,
            **dict(zip(_NUMBERS, plan.numbers, strict=False)),
        )
        meeting.save()
        meeting.co_hosts.set(self.world.organizations[name] for name in plan.co_hosts)
        return meeting

    def _call_the_roll(self, meeting, plan):
        if plan.roll != Meeting.AttendanceMode.LIST or _lies_ahead(meeting):
            return
        call_roll(meeting)
        rows = {row.member.full_name: row for row in meeting.attendances.select_related("member")}
        for mark in plan.marks:
            row = rows[mark.who]  # a name that is not on the roll is a slip of the plan
            row.status, row.reason, row.note = mark.status, mark.reason, mark.note
            row.save()
        if plan.state in {"submitted", "approved"}:
            confirm_roll(meeting)

    def _add_parts(self, meeting, plan):
        items = [
            AgendaItem.objects.create(
                meeting=meeting,
                position=position,
                title=item.title,
                discussion=item.discussion,
                conclusion=item.conclusion,
            )
            for position, item in enumerate(plan.agenda)
        ]
        for position, paper in enumerate(plan.papers):
            Attachment.objects.create(
                meeting=meeting,
                name=paper.name,
                file=ContentFile(paper.content(), "tai-lieu.docx"),
                is_internal=paper.internal,
                position=position,
            )
        for position, visitor in enumerate(plan.visitors):
            Guest.objects.create(meeting=meeting, position=position, **vars(visitor))
        self._add_speeches(meeting, plan, items)
        _add_votes(meeting, plan, items)
        self._add_duties(meeting, plan)
        for position, cited in enumerate(plan.cited):
            Citation.objects.create(
                meeting=meeting,
                resolution=self.documents.find(cited.document),
                role=cited.role,
                as_written=cited.as_written,
                clause=cited.clause,
                date_choice=cited.date_choice,
                in_article=cited.in_article,
                position=position,
            )

    def _add_speeches(self, meeting, plan, items):
        for position, said in enumerate(plan.said):
            Speech.objects.create(
                meeting=meeting,
                item=items[said.item] if said.item is not None else None,
                member=self.world.members.get(said.who),
                speaker_name=said.who,
                speaker_post=said.post,
                role=said.role,
                summary=said.summary,
                is_public=said.public,
                is_internal=said.internal,
                position=position,
            )

    def _add_duties(self, meeting, plan):
        for position, duty in enumerate(plan.duties):
            member = self.world.members.get(duty.to)
            task = Task.objects.create(
                meeting=meeting,
                text=duty.text,
                member=member,
                assignee="" if member else duty.to,
                due_on=duty.due,
                result=Task.Result.DOING if duty.doing else Task.Result.TO_DO,
                result_note="" if duty.done_on else duty.note,
                position=position,
            )
            if duty.done_on:
                self.to_close[plan.cell, duty.done_on].append((task, duty.note))

    def _close_tasks(self, meeting, plan):
        """Report as done, in this session, what earlier ones had given out until now."""
        for task, note in self.to_close.pop((plan.cell, plan.held_on), []):
            task.result, task.result_note, task.closed_in = Task.Result.DONE, note, meeting
            task.save()


def _add_votes(meeting, plan, items):
    """Count the votes: official members of the cell, present or not, are the base."""
    voters = meeting.attendances.filter(standing="official", is_temporary=False)
    base = voters.filter(status__in=COUNTED).count()
    present = voters.filter(status__in=PRESENT).count()
    for position, count in enumerate(plan.votes):
        Vote.objects.create(
            meeting=meeting,
            item=items[count.item] if count.item is not None else None,
            subject=count.subject,
            method=count.method,
            base=base,
            in_favour=present - count.against - count.other,
            against=count.against,
            other=count.other,
            rule=count.rule,
            names_a_person=count.about_a_person,
            position=position,
        )


def _tell(meeting, story: Story, *, by):
    """Write the article, and publish or withdraw it as the plan says."""
    article = Article(
        meeting=meeting,
        title=story.title,
        sapo=story.sapo,
        body=story.body,
        audience="public" if story.state in {"public", "withdrawn"} else "members",
        published_at=None if story.state == "unpublished" else moment_of(meeting, "published"),
    )
    article.save()
    for position, drawing in enumerate(story.photos):
        photo = Photo(
            article=article,
            caption=drawing.caption,
            alt=drawing.alt,
            credit="Chi bộ",
            position=position,
        )
        photo.keep(reencode(io.BytesIO(draw(drawing.scene))))
        photo.save()
    if story.state == "unpublished":
        meeting.settle(by=by)
    else:
        article.publish(by=by)
    if story.state == "withdrawn":
        article.withdraw(by=by)


def _lies_ahead(meeting):
    return meeting.held_on > timezone.localdate()


def _hours(text):
    """Return the times of "14:00-16:30"; what is not said is None."""
    starts_at, _, ends_at = text.partition("-")
    return tuple(time.fromisoformat(word) if word else None for word in (starts_at, ends_at))
