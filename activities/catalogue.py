"""The documents the portal ships with, brought into the catalogue by `load_catalogue()`.

The file is a table (`activities/data/resolutions.csv`). A row belongs to the shipped catalogue
until staff edit it; from then on it is theirs and loading leaves it alone, names and all.
"""

import csv
import re
from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from django.db import transaction

from activities.models import Resolution, ResolutionName, ResolutionRelation
from activities.reading.codes import code_key, named_key

SHIPPED = Path(__file__).parent / "data" / "resolutions.csv"
COLUMNS = (
    "type",
    "word",
    "number",
    "issuer_code",
    "code",
    "issued_on",
    "issuer",
    "khoa",
    "plenum",
    "title",
    "aliases",
    "replaced_by",
    "verified",
)
# "29-QĐ/TW@2016-07-25": numbering restarts with each term, so a code alone names no document.
_REFERENCE = re.compile(r"(?P<code>[^@\s]+)@(?P<day>\d{4}-\d{2}-\d{2})")


class CatalogueError(Exception):
    """The file cannot be used; the message says where and why, and nothing was loaded."""


@dataclass(frozen=True)
class Summary:
    """What a load did, counted in documents."""

    added: int = 0
    updated: int = 0
    kept: int = 0

    def __str__(self):
        return (
            f"Danh mục văn bản: thêm {self.added}, cập nhật {self.updated}, giữ nguyên {self.kept}."
        )


@dataclass(frozen=True)
class Entry:
    """One row of the file: a document, its other names, and what replaced it."""

    line: int
    values: dict
    names: tuple[str, ...]
    replaced_by: tuple[str, date] | None

    @property
    def identity(self):
        """What this document is known by here and in the database: code or name, and day."""
        return identity_of(self.values["code"], self.values["title"], self.values["issued_on"])


def identity_of(code, title, issued_on):
    """Return what tells a document from all others: its code, or else its name, and its day."""
    return (code_key(code) if code else "", "" if code else named_key(title), issued_on)


@transaction.atomic
def load_catalogue(path: Path | str | None = None) -> Summary:
    """Bring the file into the catalogue; a second time, or after staff edits, changes nothing.

    Raise `CatalogueError`, with the line and column, before anything is written.
    """
    entries = read_catalogue(Path(path) if path else SHIPPED)
    present = _present_documents(entries)
    fates = {}
    documents = {}
    for entry in entries:
        document, fates[entry.identity] = _bring(entry, present.get(entry.identity))
        documents[entry.identity] = document
    for entry in entries:
        if entry.replaced_by and _relate(entry, documents) and fates[entry.identity] == "kept":
            fates[entry.identity] = "updated"
    counts = list(fates.values())
    return Summary(**{fate: counts.count(fate) for fate in ("added", "updated", "kept")})


def read_catalogue(path: Path) -> list[Entry]:
    """Return the rows of the file, each checked; raise `CatalogueError` at the first bad one."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        raise CatalogueError(f"Không có tệp {path}.") from None
    except (OSError, UnicodeDecodeError):
        raise CatalogueError(f"Không đọc được tệp {path}. Cần một tệp CSV mã UTF-8.") from None
    rows = csv.reader(text.splitlines(keepends=True), strict=True)
    try:
        _check_columns(next(rows, []))
        entries = [_entry(rows.line_num, row) for row in rows if row]
    except csv.Error as error:
        raise CatalogueError(f"Dòng {rows.line_num}: không phải CSV đúng ({error}).") from None
    _check_together(entries)
    return entries


def _check_columns(header):
    missing = [column for column in COLUMNS if column not in header]
    if missing:
        raise CatalogueError(f"Dòng 1: thiếu cột {', '.join(missing)}.")
    if tuple(header) != COLUMNS:
        raise CatalogueError(f"Dòng 1: các cột phải lần lượt là {', '.join(COLUMNS)}.")


def _entry(line, row):
    if len(row) != len(COLUMNS):
        raise CatalogueError(f"Dòng {line}: có {len(row)} cột, cần {len(COLUMNS)} cột.")
    cells = dict(zip(COLUMNS, (cell.strip() for cell in row), strict=True))

    def need(is_right, column, what):
        if not is_right:
            raise CatalogueError(f"Dòng {line}, cột {column}: “{cells[column]}” {what}")

    need(cells["title"], "title", "còn trống; ghi trích yếu hoặc tên văn bản.")
    need(cells["word"] in Resolution.Kind.values, "word", "không phải thể loại văn bản đã biết.")
    need(cells["verified"] in {"yes", "no"}, "verified", "phải là yes hoặc no.")
    need(not cells["plenum"] or cells["plenum"].isdecimal(), "plenum", "phải là một số.")
    issued_on = _day(cells["issued_on"])
    need(issued_on, "issued_on", "không phải ngày dạng 2022-06-16.")
    if cells["code"]:
        need(cells["number"].isdecimal(), "number", "phải là một số.")
        printed = f"{int(cells['number']):02d}-{cells['type']}/{cells['issuer_code']}"
        need(cells["code"] == printed, "code", f"không khớp các cột trước; phải là {printed}.")
    reference = _REFERENCE.fullmatch(cells["replaced_by"])
    replaced_on = _day(reference["day"]) if reference else None
    need(
        not cells["replaced_by"] or replaced_on,
        "replaced_by",
        "phải có dạng 29-QĐ/TW@2016-07-25.",
    )
    return Entry(
        line=line,
        values={
            "kind": cells["word"],
            "code": cells["code"],
            "issued_on": issued_on,
            "issuer": cells["issuer"],
            "khoa": cells["khoa"],
            "plenum": int(cells["plenum"]) if cells["plenum"] else None,
            "title": cells["title"],
            "is_verified": cells["verified"] == "yes",
            "is_public": True,
            "is_shipped": True,
        },
        names=tuple(name.strip() for name in cells["aliases"].split("|") if name.strip()),
        replaced_by=(reference["code"], replaced_on) if reference else None,
    )


def _day(text):
    try:
        return date.fromisoformat(text) if re.fullmatch(r"\d{4}-\d\d-\d\d", text) else None
    except ValueError:
        return None


def _check_together(entries):
    """Refuse one document in two rows, and a successor that stands in none."""
    lines = {}
    for entry in entries:
        first = lines.setdefault(entry.identity, entry.line)
        if first != entry.line:
            raise CatalogueError(f"Dòng {entry.line}, cột code: văn bản này đã có ở dòng {first}.")
    for entry in entries:
        if entry.replaced_by and _successor(entry) not in lines:
            code, day = entry.replaced_by
            raise CatalogueError(
                f"Dòng {entry.line}, cột replaced_by: không có văn bản {code} ngày {day} trong tệp."
            )


def _successor(entry):
    code, day = entry.replaced_by
    return identity_of(code, "", day)


def _present_documents(entries):
    """Return the documents of these days in the database, by identity.

    The issuer is left out of it: a stub, or an older catalogue, may not have known it.
    """
    days = {entry.values["issued_on"] for entry in entries}
    alike = defaultdict(list)
    found = Resolution.objects.filter(issued_on__in=days).select_related("merged_into")
    for document in found.prefetch_related("names").order_by("-is_shipped", "pk"):
        identity = (
            document.code_key,
            "" if document.code_key else document.name_key,
            document.issued_on,
        )
        alike[identity].append(document)
    issuers = {entry.identity: entry.values["issuer"] for entry in entries}
    return {
        identity: next(
            (one for one in documents if one.issuer == issuers.get(identity)), documents[0]
        )
        for identity, documents in alike.items()
    }


def _bring(entry, document):
    """Add the document, or make it what the row says unless it is staff's; tell its fate."""
    if document is None:
        document = Resolution.objects.create(**entry.values)
        _add_names(document, entry.names, known=set())
        return document, "added"
    if _is_staffs(document):
        return document, "kept"
    changed = [field for field, value in entry.values.items() if getattr(document, field) != value]
    if changed:
        for field in changed:
            setattr(document, field, entry.values[field])
        document.save()
    known = {name.key for name in document.names.all()}
    renamed = _add_names(document, entry.names, known=known)
    return document, "updated" if changed or renamed else "kept"


def _is_staffs(document):
    return document.was_edited or document.merged_into is not None


def _add_names(document, names, *, known):
    """Add the names the document does not have; tell whether there were any."""
    wanted = {named_key(name): name for name in names}
    missing = [name for key, name in wanted.items() if key not in known]
    for name in missing:
        ResolutionName.objects.create(resolution=document, name=name)
    return bool(missing)


def _relate(entry, documents):
    """Note that the newer document replaces the one of this row; tell whether that is news."""
    source, target = documents[_successor(entry)], documents[entry.identity]
    if _is_staffs(source) or _is_staffs(target):
        return False
    _, is_new = ResolutionRelation.objects.get_or_create(
        source=source, kind=ResolutionRelation.Kind.REPLACES, target=target
    )
    return is_new
