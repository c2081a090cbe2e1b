"""Photos and attachments, served through the rule of who reads their session."""

from django.core.files.storage import default_storage
from django.http import FileResponse, Http404
from django.shortcuts import get_object_or_404

from activities.models import Attachment, Photo

# A photo's address never changes its content; but a withdrawn article must vanish soon.
PHOTO_CACHE = "private, max-age=300"


def photo(request, token, width):
    """Send one rendition of a photo of an article that the reader may see."""
    found = get_object_or_404(Photo.objects.visible_to(request.user), token=token)
    if width not in found.widths:
        raise Http404
    return send_picture(found, width)


def attachment(request, token, name):
    """Send an attachment for saving; it is never opened as a page of this site."""
    found = get_object_or_404(Attachment.objects.visible_to(request.user), token=token)
    response = _send(found.file.name, content_type="application/octet-stream")
    response["Content-Disposition"] = f'attachment; filename="{found.filename}"'
    response["Cache-Control"] = "private, no-store"
    response["X-Robots-Tag"] = "noindex"
    return response


def send_picture(picture, width):
    """Send one rendition of a picture; the caller has asked who may see it."""
    response = _send(picture.path(width), content_type="image/jpeg")
    response["Cache-Control"] = PHOTO_CACHE
    return response


def _send(path, *, content_type):
    try:
        response = FileResponse(default_storage.open(path), content_type=content_type)
    except FileNotFoundError:
        raise Http404 from None
    response["X-Content-Type-Options"] = "nosniff"
    response["Content-Security-Policy"] = "default-src 'none'; sandbox"
    return response
