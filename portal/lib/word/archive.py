"""A .docx as the archive it is: opened under limits, its parts read one by one, nothing unpacked.

A part is never written to disk and never larger in memory than its limit. What a relationship
names outside the file is never opened.
"""

import contextlib
import io
import posixpath
import re
import struct
import zlib
from collections.abc import Iterator
from typing import NamedTuple
from xml.etree.ElementTree import Element, ParseError
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from portal.lib.file_kinds import ARCHIVE, LOCKED, MEGABYTE, SLIDES, SPREADSHEET, BadDocument
from portal.lib.word.xml import UNSAFE, parse

MAX_MEMBERS = 2000
MAX_UNPACKED = 200 * MEGABYTE
MAX_PART = 30 * MEGABYTE
# A part this large that was packed this small is no text and no photo. Text packs to a tenth.
MAX_RATIO, RATIO_FROM = 250, MEGABYTE

DAMAGED = "Tệp Word bị hỏng hoặc chưa tải lên hết. Mở lại bằng Word, lưu rồi tải lại."
_NO_DOCUMENT = "Tệp không có phần nội dung của Word. Mở bằng Word, lưu thành .docx rồi tải lại."
_OPEN_DOCUMENT = (
    "Tệp này là OpenDocument (.odt). Mở bằng Word hoặc LibreOffice, chọn Lưu thành .docx "
    "rồi tải lại."
)
_OTHER_OFFICE = (("xl/", SPREADSHEET), ("ppt/", SLIDES))

_MEMBER = b"PK\x01\x02"
_ESCAPES = re.compile(r"^[/\\]|^[A-Za-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)")
_MAIN = "/officeDocument"
# What reading a damaged archive or part raises.
_DAMAGE = (BadZipFile, ParseError, zlib.error, struct.error, EOFError, OSError, ValueError)
_DAMAGE += (LookupError, RuntimeError)  # unknown encoding, locked part, unknown packing


class Relation(NamedTuple):
    """What a part names: its kind, the name of another part, or an address outside the file."""

    kind: str
    target: str
    is_outside: bool


class WordFile:
    """The parts of a .docx."""

    def __init__(self, content: bytes):
        # Counted before the list of members is read: each takes a kilobyte once it is.
        if content.count(_MEMBER) > MAX_MEMBERS:
            raise BadDocument(UNSAFE)
        with damage_told():
            self._zip = ZipFile(io.BytesIO(content))
        members = self._zip.infolist()
        _check(members)
        # Names of parts differ in nothing but their case in some files.
        self._members = {member.filename.lower(): member for member in members}
        self.main = self._name_of_main()
        if self.main.lower() not in self._members:
            raise BadDocument(self._what_else())

    def has(self, name: str) -> bool:
        """Tell whether the file has a part of this name."""
        return name.lower() in self._members

    def read(self, name: str) -> bytes:
        """Return the bytes of a part."""
        member = self._members[name.lower()]
        if member.file_size > MAX_PART:
            raise BadDocument(UNSAFE)
        # Asked for no more than it says it holds, it unpacks no more, even if it lies.
        with damage_told(), self._zip.open(member) as part:
            return part.read(member.file_size + 1)

    def xml(self, name: str) -> Element | None:
        """Return the root of a part, or None where there is no such part."""
        if not self.has(name):
            return None
        with damage_told():
            return parse(self.read(name))

    def relations(self, name: str) -> dict[str, Relation]:
        """Return what a part names, by the marks it uses in its text."""
        folder, base = posixpath.split(name)
        root = self.xml(posixpath.join(folder, "_rels", f"{base}.rels"))
        found = {}
        for one in root if root is not None else []:
            target, is_outside = one.get("Target", ""), one.get("TargetMode") == "External"
            if not is_outside:
                target = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
            found[one.get("Id", "")] = Relation(one.get("Type", ""), target, is_outside)
        return found

    def part_of_kind(self, kind: str) -> str:
        """Return the name of the part that the document names as of `kind`, such as "styles"."""
        for relation in self.relations(self.main).values():
            if relation.kind.endswith(f"/{kind}") and not relation.is_outside:
                return relation.target
        return ""

    def _name_of_main(self) -> str:
        for relation in self.relations("").values():
            if relation.kind.endswith(_MAIN) and self.has(relation.target):
                return relation.target
        return "word/document.xml"

    def _what_else(self) -> str:
        """Say what an archive without a Word document is."""
        if self.has("mimetype") and b"opendocument" in self.read("mimetype")[:100]:
            return _OPEN_DOCUMENT
        for folder, message in _OTHER_OFFICE:
            if any(name.startswith(folder) for name in self._members):
                return message
        return _NO_DOCUMENT if self.has("[Content_Types].xml") else ARCHIVE


@contextlib.contextmanager
def damage_told() -> Iterator[None]:
    """Turn whatever is raised on a damaged file into one sentence for who uploaded it."""
    try:
        yield
    except BadDocument:
        raise
    except _DAMAGE as damage:
        raise BadDocument(DAMAGED) from damage


def _check(members: list[ZipInfo]) -> None:
    """Refuse an archive that is locked, or built to harm whoever unpacks it."""
    if any(member.flag_bits & 1 for member in members):
        raise BadDocument(LOCKED)
    is_unsafe = (
        sum(member.file_size for member in members) > MAX_UNPACKED
        or any(_is_bomb(member) for member in members)
        or any(_ESCAPES.search(member.filename) for member in members)
        # The other methods unpack as much as they like at once.
        or any(member.compress_type not in {ZIP_STORED, ZIP_DEFLATED} for member in members)
    )
    if is_unsafe:
        raise BadDocument(UNSAFE)


def _is_bomb(member: ZipInfo) -> bool:
    return member.file_size > RATIO_FROM and member.file_size > MAX_RATIO * member.compress_size
