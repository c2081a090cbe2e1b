"""Many reports at once: a folder of .docx and .txt becomes sessions, each in its own transaction.

A folder can be imported again: what is there already is passed by, so an import that was
interrupted goes on where it stopped. A report that fails stops no other.
"""

from dataclasses import dataclass
from pathlib import Path

from activities.intake import IncomingReport, propose, refusal, take_in, write_session
from activities.intake.automatic import is_clear, parts_without_doubt
from activities.models import Article, SourceReport
from members.models import SecretaryOf
from portal.lib.vietnamese import sort_key
from portal.lib.word import BadDocument, read_document

ENDINGS = {".docx", ".txt"}


@dataclass(frozen=True)
class Fate:
    """What became of one file: "made", "known", "waiting" (no session yet), or "failed"; why."""

    file: str
    outcome: str
    sentence: str

    def __str__(self):
        return f"{self.file}: {self.sentence}"


@dataclass(frozen=True)
class Wishes:
    """What shall be done with each report."""

    approve: bool = False
    publish_for: str = ""
    dry_run: bool = False


def reports_in(folder):
    """Return the files of a folder that may be reports, in the order of their names."""
    files = (path for path in Path(folder).iterdir() if path.is_file())
    wanted = (path for path in files if path.suffix.lower() in ENDINGS)
    return sorted(wanted, key=lambda path: (sort_key(path.name), path.name))


def import_report(path, *, organization, wishes) -> Fate:
    """Make a session of one file, for `organization`; return its fate. Never raises."""
    try:
        incoming = _read(path)
    except (BadDocument, OSError) as problem:
        return Fate(path.name, "failed", f"không nhập được. {problem}")
    known = SourceReport.objects.same_as(incoming.text, organization).first()
    if known and known.became:
        day = f"{known.meeting.held_on:%d/%m/%Y}"
        return Fate(path.name, "known", f"đã nhập trước đây thành buổi ngày {day}, bỏ qua.")
    reader = SecretaryOf(organization)
    if wishes.dry_run:
        source = SourceReport(organization=organization, text=incoming.text, html=incoming.html)
        return _fate(path, propose(source, user=reader), "sẽ ghi")
    source, _ = take_in(incoming, organization=organization, by=None)
    proposal = propose(source, user=reader)
    if proposal.held_on:
        _make(proposal, wishes)
    return _fate(path, proposal, "đã ghi", _done(proposal, wishes))


def _read(path):
    with path.open("rb") as file:
        document = read_document(file, path.name)
    if not document.text.strip():
        raise BadDocument("Tệp không có chữ.")
    incoming = IncomingReport(
        text=document.text, html=document.html, name=path.name, pictures=document.pictures
    )
    if reason := refusal(incoming):
        raise BadDocument(reason)
    return incoming


def _make(proposal, wishes):
    parts = parts_without_doubt(proposal)
    meeting = write_session(proposal.source, parts, by=None)
    if wishes.approve:
        meeting.submit(by=None)
        meeting.approve(by=None)
    if wishes.publish_for and parts.article:
        parts.article.publish(by=None, audience=wishes.publish_for)


def _fate(path, proposal, verb, done=""):
    if not proposal.held_on:
        return Fate(path.name, "waiting", "không đọc được ngày họp; báo cáo chờ soát.")
    unclear = sum(not is_clear(match) for match in proposal.documents)
    doubts = sum(bool(match.doubts) for match in proposal.documents)
    told = [
        f"{verb} buổi ngày {proposal.held_on:%d/%m/%Y}",
        f"{len(proposal.documents)} văn bản",
        f"{unclear} văn bản chưa rõ" if unclear else "",
        f"{doubts} văn bản ghi khác danh mục" if doubts else "",
        f"{len(proposal.people)} người",
        done,
        f"văn bản ghi “{proposal.other_cell}”" if proposal.other_cell else "",
    ]
    return Fate(path.name, "made", "; ".join(filter(None, told)) + ".")


def _done(proposal, wishes):
    done = ["đã duyệt"] if wishes.approve else []
    if wishes.publish_for and proposal.is_minutes:
        done.append("biên bản nên không đăng")
    elif wishes.publish_for:
        done.append(f"đã đăng ({Article.Audience(wishes.publish_for).label.lower()})")
    return ", ".join(done)
