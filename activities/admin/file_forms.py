"""Files of a session: attachments of the record, photos of the article; each is what it says."""

from pathlib import PurePath
from zipfile import BadZipFile, ZipFile

from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError

from activities.admin.rows import RowForm, RowFormSet
from activities.models import Attachment, Photo
from portal.lib.images import BadImage, reencode

# What each ending must begin with: the type of a file is read from its content.
ATTACHMENT_TYPES = {
    ".pdf": (b"%PDF-",),
    ".docx": (b"PK\x03\x04",),
    ".xlsx": (b"PK\x03\x04",),
    ".pptx": (b"PK\x03\x04",),
    ".odt": (b"PK\x03\x04",),
    ".doc": (b"\xd0\xcf\x11\xe0",),
    ".xls": (b"\xd0\xcf\x11\xe0",),
    ".jpg": (b"\xff\xd8\xff",),
    ".jpeg": (b"\xff\xd8\xff",),
    ".png": (b"\x89PNG",),
}
# Archives by their beginning; a file inside tells that one is an office document.
OFFICE_TYPES = {".docx", ".xlsx", ".pptx", ".odt"}
OFFICE_MARKS = {"[Content_Types].xml", "mimetype"}
MEGABYTE = 1024 * 1024


class AttachmentForm(RowForm):
    """A file of the record."""

    class Meta:
        model = Attachment
        fields = ["kind", "name", "file", "is_internal"]

    def clean_file(self):
        """Refuse what is too large, or is not what its name says."""
        file = self.cleaned_data["file"]
        if not file or "file" not in self.changed_data:
            return file
        if file.size > settings.MAX_ATTACHMENT_BYTES:
            raise ValidationError(
                f"Tệp nặng {file.size // MEGABYTE} MB, "
                f"tối đa {settings.MAX_ATTACHMENT_BYTES // MEGABYTE} MB."
            )
        beginnings = ATTACHMENT_TYPES.get(PurePath(file.name).suffix.lower())
        if beginnings is None:
            raise ValidationError("Chỉ nhận PDF, Word, Excel, PowerPoint, JPG hoặc PNG.")
        file.seek(0)
        if not file.read(8).startswith(beginnings) or not _is_office_file(file):
            raise ValidationError("Nội dung tệp không đúng với đuôi tên tệp.")
        file.seek(0)
        return file


def _is_office_file(file):
    """Whether a file named .docx, .xlsx, .pptx or .odt is one, not some other archive."""
    if PurePath(file.name).suffix.lower() not in OFFICE_TYPES:
        return True
    try:
        with ZipFile(file) as archive:
            return not OFFICE_MARKS.isdisjoint(archive.namelist())
    except BadZipFile:
        return False


class AttachmentFormSet(RowFormSet):
    """Signed minutes and documents."""

    model, form = Attachment, AttachmentForm
    is_optional = True
    extra = 1

    def write(self, new, changed, removed):
        """Save one by one: each brings a file along."""
        super().write([], [], removed)
        for row in new + changed:
            row.save()


class PhotoForm(RowForm):
    """A photo of the article."""

    picture = forms.FileField(
        label="Tệp ảnh",
        required=False,
        widget=forms.FileInput(attrs={"accept": "image/jpeg,image/png,image/webp"}),
        help_text="JPG, PNG hoặc WebP. Vị trí chụp và dữ liệu máy ảnh được xóa.",
    )
    pictures = None

    class Meta:
        model = Photo
        fields = ["caption", "alt", "credit"]
        labels = {"alt": "Ảnh cho thấy gì"}
        help_texts = {"alt": "Đọc cho người không nhìn thấy ảnh. Để trống thì đọc chú thích."}

    def clean_picture(self):
        """Read and shrink the picture; what is none is refused with the reason."""
        file = self.cleaned_data["picture"]
        if not file:
            return None
        if file.size > settings.MAX_PHOTO_BYTES:
            raise ValidationError(
                f"Ảnh nặng {file.size // MEGABYTE} MB, "
                f"tối đa {settings.MAX_PHOTO_BYTES // MEGABYTE} MB."
            )
        try:
            self.pictures = reencode(file)
        except BadImage as problem:
            raise ValidationError(str(problem)) from None
        return file

    def clean(self):
        """Ask for a picture in a new row."""
        data = super().clean()
        if not self.instance.pk and "picture" not in self.errors and not data.get("picture"):
            self.add_error("picture", "Chọn tệp ảnh.")
        return data


class PhotoFormSet(RowFormSet):
    """Photos of the article, in order."""

    model, form = Photo, PhotoForm
    owner_field = "article"
    extra = 1

    def save(self):
        """Store new pictures before their rows."""
        for form in self.kept_forms:
            if form.pictures:
                form.instance.keep(form.pictures)
        super().save()
