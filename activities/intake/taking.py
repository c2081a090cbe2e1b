"""Taking a report in: its text and pictures are kept as they came, once for each cell."""

from dataclasses import dataclass, field

from django.db import transaction

from activities.models import ReportPicture, SourceReport
from activities.reading.stamps import secrecy_stamp


@dataclass(frozen=True)
class IncomingReport:
    """A report as it came: its text, its rich text where it has one, its pictures with captions.

    `pictures` are pairs of what `portal.lib.images.reencode()` returned and a caption.
    """

    text: str
    html: str = ""
    name: str = ""
    pictures: list = field(default_factory=list)


def refusal(incoming):
    """Return why a report may not be kept at all; "" if it may.

    This portal is on a network: what bears a stamp of secrecy belongs elsewhere.
    """
    stamp = secrecy_stamp(incoming.text)
    if not stamp:
        return ""
    return f"Văn bản có dấu “{stamp.capitalize()}”, không được nhập vào cổng nối mạng này."


def take_in(incoming, *, organization, by):
    """Keep a report of `organization`; return (source, whether it is new).

    The same words are kept once: whoever brings them again gets the report that is there.
    """
    with transaction.atomic():
        known = SourceReport.objects.same_as(incoming.text, organization).first()
        if known:
            return known, False
        source = SourceReport.objects.create(
            organization=organization,
            name=incoming.name[:200],
            text=incoming.text,
            html=incoming.html,
            added_by=by,
        )
        _keep_pictures(source, incoming.pictures)
        return source, True


def _keep_pictures(source, pictures):
    for position, (picture, caption) in enumerate(pictures):
        kept = ReportPicture(report=source, caption=caption[:300], position=position)
        kept.keep(picture)
        kept.save()
