"""Every address of the site, read by everybody, tells no word of a level its reader lacks.

Sessions in every state carry a word of their own in every text field. All addresses of the URL
configuration are read by the whole cast; a new address without a row in `ADDRESSES` fails.
"""

import logging
import re
from dataclasses import dataclass
from datetime import date, timedelta
from urllib.parse import unquote

import pytest
from django.contrib.auth.models import AnonymousUser
from django.contrib.contenttypes.models import ContentType
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.db import transaction
from django.test import override_settings
from django.urls import get_resolver
from django.urls.resolvers import URLPattern
from django.utils import timezone

from activities.models import (
    AgendaItem,
    Guest,
    Meeting,
    Photo,
    ReportPicture,
    SourceReport,
    Task,
    Vote,
)
from members.models import Leave
from tests.factories import (
    make_article,
    make_attachment,
    make_attendance,
    make_cell,
    make_citation,
    make_committee,
    make_meeting,
    make_member,
    make_position,
    make_resolution,
    make_speech,
    make_user,
)
from tests.pages import client_of, same_for_all

pytestmark = pytest.mark.django_db

ALL = {
    "guest",
    "thuky",
    "chiuy",
    "dangvien",
    "dangvien2",
    "dangvien3",
    "thuky2",
    "canbo",
    "quantri",
}
MEMBERS = ALL - {"guest", "quantri"}
CELL = {"thuky", "chiuy", "dangvien"}
OFFICERS = {"thuky", "chiuy"}
KEEPER = {"thuky"}
SISTERS = {"dangvien2", "thuky2"}  # of another cell below the same committee
STAFF = {"canbo"}

# (record, its audience, article): who reads the article, the notice, the record, the officers'
# part. A keeper's admin shows everything, a discarded session too.
READERS = {
    ("draft", "cell", "unpublished"): (KEEPER, KEEPER, KEEPER, KEEPER),
    ("draft", "cell", "public"): (ALL, KEEPER, KEEPER, KEEPER),
    ("discarded", "cell", "public"): (KEEPER, KEEPER, KEEPER, KEEPER),
    ("announced", "cell", "unpublished"): (KEEPER, CELL, KEEPER, KEEPER),
    ("announced", "committee", "members"): (MEMBERS, OFFICERS, KEEPER, KEEPER),
    ("submitted", "cell", "withdrawn"): (KEEPER, KEEPER, KEEPER | STAFF, KEEPER),
    ("submitted", "committee", "public"): (ALL, KEEPER, KEEPER, KEEPER),
    ("approved", "cell", "unpublished"): (KEEPER, KEEPER, CELL | STAFF, OFFICERS),
    ("approved", "cell", "withdrawn"): (KEEPER, KEEPER, CELL | STAFF, OFFICERS),
    ("approved", "cell", "public"): (ALL, KEEPER, CELL | STAFF, OFFICERS),
    ("approved", "committee", "unpublished"): (KEEPER, KEEPER, OFFICERS, OFFICERS),
    ("approved", "committee", "members"): (MEMBERS, KEEPER, OFFICERS, OFFICERS),
    ("approved", "party", "members"): (MEMBERS, KEEPER, CELL | SISTERS | STAFF, OFFICERS),
}
STATES = list(READERS)
WORD = re.compile(r"chimzq(\d\d)([a-z]+)")
FEW = 3
COMMON = "chimyen"  # stands beside every word, so that one search asks for all of them


def may_read(tag, state, reader):
    """Whether a word planted under `tag` is for this reader."""
    article, notice, record, officers = READERS[state]
    readers = {
        "article": article,
        "shared": article | record,  # who presided; speeches and documents named in the article
        "told": notice | record,  # title, theme, place, agenda, documents
        "record": record,
        "officers": officers,
        "stubshared": article | record | STAFF,  # staff confirm what was named anywhere
        "stubrecord": record | STAFF,
        "person": record | {"thuky", "quantri"},  # who keep the book of members
        "keeper": KEEPER,
    }
    return reader in readers[tag]


def plant(number, cell, people):
    """A session in the state of this number with a word in every text field."""
    status, audience, article = STATES[number]
    day = date(2025, 1, 10) + timedelta(days=7 * number)
    if status == "announced":
        day = timezone.localdate() + timedelta(days=7 + number)

    def word(tag, before=""):
        return f"{before} {COMMON} chimzq{number:02}{tag}".strip()

    meeting = make_meeting(
        cell=cell,
        status="draft" if status == "discarded" else status,
        audience=audience,
        held_on=day,
        title=word("told", "Buổi"),
        theme=word("told"),
        place=word("told"),
        conclusion=word("record"),
        chair_name=word("shared"),
        chair_post=word("shared"),
        minute_taker_name=word("record"),
    )
    make_article(
        meeting=meeting,
        state=article,
        title=word("article", "Bài"),
        sapo=word("article"),
        body=f"<h2>{word('article')}</h2><p>{word('article')}</p>",
    )
    photo = Photo.objects.create(
        article=meeting.article,
        caption=word("article"),
        alt=word("article"),
        credit=word("article"),
        widths=[480],
    )
    default_storage.save(photo.path(480), ContentFile(word("article").encode()))
    item = AgendaItem.objects.create(
        meeting=meeting,
        title=word("told"),
        discussion=word("record"),
        conclusion=word("record"),
    )
    for tag, marks in (
        ("shared", {"is_public": True}),
        ("record", {}),
        ("officers", {"is_internal": True}),
    ):
        post, text = word(tag), word(tag)
        make_speech(meeting=meeting, name=word(tag), speaker_post=post, summary=text, **marks)
        make_speech(meeting=meeting, name=word(tag), summary=text, item=item, **marks)
    for tag, names_a_person in (("record", False), ("officers", True)):
        Vote.objects.create(
            meeting=meeting,
            subject=word(tag),
            decision_note=word(tag),
            base=3,
            names_a_person=names_a_person,
        )
    for tag, is_internal in (("told", False), ("officers", True)):
        make_attachment(
            meeting=meeting,
            name=word(tag),
            content=b"%PDF " + word(tag).encode(),
            is_internal=is_internal,
        )
    Task.objects.create(meeting=meeting, text=word("record"), assignee=word("record"))
    Task.objects.create(meeting=meeting, text=word("record"), member=people["dangvien"].member)
    Guest.objects.create(meeting=meeting, name=word("record"), post=word("record"))
    absent = make_member(full_name=word("person", "Nguyễn"), cell=cell)
    sick = make_attendance(
        meeting=meeting, member=absent, status="excused", reason=word("officers")
    )
    sick.note = word("record")
    sick.save()
    for tag, in_article in (("stubshared", True), ("stubrecord", False)):
        stub = make_resolution(
            code=f"{number + 1}-{'NQ' if in_article else 'KH'}/CB",
            title=word(tag),
            issuer=word(tag),
            is_public=False,
            is_verified=False,
        )
        make_citation(
            meeting=meeting,
            resolution=stub,
            clause=word(tag.removeprefix("stub")),
            as_written=word(tag.removeprefix("stub")),
            in_article=in_article,
        )
    for made_of in (meeting, None):
        source = SourceReport.objects.create(
            organization=cell,
            meeting=made_of,
            name=word("keeper"),
            text=f"Nghị quyết số 3-NQ/CB. {word('keeper')} {made_of}",
            html=word("keeper"),
        )
        picture = ReportPicture.objects.create(report=source, caption=word("keeper"), widths=[480])
        default_storage.save(picture.path(480), ContentFile(word("keeper").encode()))
    meeting.settle(by=people["thuky"], action="returned", reason=word("keeper"))
    if status == "discarded":
        meeting.discard(by=people["thuky"])
    return meeting


def make_people():
    """The cast, the cell that meets, and a sister cell."""
    committee = make_committee(name="Đảng bộ Trên")
    cell = make_cell(name="Chi bộ Một", parent=committee)
    sister = make_cell(name="Chi bộ Hai", parent=committee)
    far = make_cell(name="Chi bộ Xa")
    sitting = make_member(full_name="Bùi Thị Ủy", cell=cell)
    make_position(member=sitting, organization=cell, rank="committee", title="Chi ủy viên")
    people = {
        "guest": AnonymousUser(),
        "thuky": make_user(
            member=make_member(full_name="Lê Thị Thư", cell=cell), role="clerk", organization=cell
        ),
        "chiuy": make_user(member=sitting),
        "dangvien": make_user(member=make_member(full_name="Đỗ Văn Viên", cell=cell)),
        "dangvien2": make_user(member=make_member(full_name="Phạm Thị Hai", cell=sister)),
        "dangvien3": make_user(member=make_member(full_name="Vũ Văn Xa", cell=far)),
        "thuky2": make_user(
            member=make_member(full_name="Tạ Văn Sổ", cell=sister),
            role="clerk",
            organization=sister,
        ),
        "canbo": make_user(role="staff", organization=committee),
        "quantri": make_user(role="administrator"),
    }
    return people, cell


# --- The addresses: each route of the URL configuration, and what stands in its places ---

ASKED = ("", "?q=" + COMMON, "?nguoi=" + COMMON, "?van-ban=nq+3")
SEARCHED = ("", "?q=" + COMMON, "?q=nq+3", "?q=chimz")
LISTED = ("", "?q=" + COMMON, "?da-bo=co", "?thuoc=tat-ca", "?xac-minh=cho")
PICKED = (
    "?app_label=activities&model_name=resolutionrelation&field_name=target&term=",
    "?app_label=members&model_name=user&field_name=member&term=",
)
ADDRESSES = {  # route: what is added to it
    "": ("",),
    "healthz": ("",),
    "dang-nhap/": ("", "?next=/toi/"),
    "dang-xuat/": ("",),
    "doi-mat-khau/": ("",),
    "toi/": ("",),
    "sinh-hoat/": ASKED,
    "sinh-hoat/<int:pk>-<slug:slug>/": ("",),
    "van-ban/": SEARCHED,
    "van-ban/<int:pk>-<slug:slug>/": ("",),
    "chi-bo/<int:pk>-<slug:slug>/": ("",),
    "tim-kiem/": SEARCHED,
    "tim-kiem/goi-y/": SEARCHED,
    "anh/<uuid:token>/<int:width>.jpg": ("",),
    "tep/<uuid:token>/<str:name>": ("",),
    "quan-tri/": ("",),
    "quan-tri/login/": ("",),
    "quan-tri/logout/": ("",),
    "quan-tri/password_change/": ("",),
    "quan-tri/password_change/done/": ("",),
    "quan-tri/jsi18n/": ("",),
    "quan-tri/autocomplete/": tuple(f"{one}{term}" for one in PICKED for term in ("", COMMON)),
    "quan-tri/^(?P<app_label>members|activities)/$": ("",),
    "quan-tri/(?P<url>.*)$": ("",),
    "quan-tri/r/<path:content_type_id>/<path:object_id>/": ("",),
    "quan-tri/activities/meeting/goi-y/": SEARCHED,
    "quan-tri/activities/meeting/con-dang-nhap/": ("",),
    "quan-tri/activities/meeting/ngay-khac/": ("?van-ban=1&nguyen-van=1/1/2020",),
    "quan-tri/activities/meeting/<int:pk>/xem-thu/<slug:reader>/": ("",),
    "quan-tri/activities/meeting/<int:pk>/van-ban-trong-bai/": ("",),
    "quan-tri/activities/sourcereport/<int:pk>/anh/<uuid:token>/": ("",),
    "quan-tri/activities/sourcereport/<int:pk>/da-soat/": ("",),
    "quan-tri/activities/resolution/<int:pk>/nhap-vao/": ("?q=" + COMMON,),
    "quan-tri/members/user/<int:pk>/mat-khau/": ("",),
    "quan-tri/members/organization/<int:pk>/doi-ten/": ("",),
    "quan-tri/members/organization/<int:pk>/nhap-vao/": ("",),
    "quan-tri/members/member/chuyen-den/": ("",),
}
ADDRESSES |= {
    f"quan-tri/members/member/<int:pk>/{step}/": ("",)
    for step in ("ho-ten", "chuyen-di", "chuyen-chi-bo", "cong-nhan", "mien", "chuc-vu")
}
ADDRESSES |= {
    f"quan-tri/members/member/<int:pk>/{rows}/": ("",)
    for rows in (
        "mien/<int:row>",
        "mien/<int:row>/ket-thuc",
        "chuc-vu/<int:row>",
        "chuc-vu/<int:row>/ket-thuc",
        "thuoc-chi-bo/<int:row>",
    )
}
for model in (
    "activities/meeting",
    "activities/resolution",
    "activities/sourcereport",
    "members/member",
    "members/organization",
    "members/user",
):
    ADDRESSES |= {f"quan-tri/{model}/": LISTED, f"quan-tri/{model}/add/": ("",)}
    ADDRESSES |= {
        f"quan-tri/{model}/<path:object_id>/{page}": ("",)
        for page in ("", "change/", "history/", "delete/")
    }


def routes(patterns=None, before=""):
    """Return every route of the site as the URL configuration writes it."""
    found = set()
    for part in get_resolver().url_patterns if patterns is None else patterns:
        route = before + str(part.pattern)
        below = None if isinstance(part, URLPattern) else part.url_patterns
        found |= {route} if below is None else routes(below, route)
    return found


def filled(route, meetings, holds_a_role):
    """Return the addresses of a route for everything there is to ask for.

    Of pages that are shut for all rows alike, a few rows are asked for.
    """
    shut = route.startswith("quan-tri/") and not holds_a_role
    if route.endswith("(?P<url>.*)$"):
        return ["/quan-tri/khong-co"]
    if "app_label" in route:
        return ["/quan-tri/members/", "/quan-tri/activities/"]
    photos = [photo for one in meetings for photo in one.article.photos.all()]
    files = [file for one in meetings for file in one.attachments.all()]
    documents = [one.citations.get(in_article=False).resolution_id for one in meetings]
    documents += [one.citations.get(in_article=True).resolution_id for one in meetings[:FEW]]
    absent = [row.member for one in meetings for row in one.attendances.all()]
    if route.startswith("anh/"):
        return [photo.url(480) for photo in photos]
    if route.startswith("tep/"):
        return [f"/tep/{file.token}/x.pdf" for file in files]
    if "/r/" in route:
        types = ContentType.objects.get_for_models(Meeting, type(absent[0])).values()
        spellings = [shape.format(one.pk) for one in types for shape in ("{}", "%20{}", "0{}")]
        return [f"/quan-tri/r/{one}/{row.pk}/" for one in spellings for row in meetings[:1]]
    sources = list(SourceReport.objects.filter(organization=meetings[0].organization))
    if "<uuid:token>" in route:
        return [
            "/"
            + route.replace("<int:pk>", str(one.report_id)).replace("<uuid:token>", str(one.token))
            for one in ReportPicture.objects.filter(report__in=sources)
        ]
    subjects = {
        "sourcereport": [one.pk for one in sources],
        "meeting": [one.pk for one in meetings],
        "sinh-hoat": [one.pk for one in meetings],
        "resolution": documents,
        "van-ban": documents,
        "member": [one.pk for one in absent],
        "organization": [meetings[0].organization_id],
        "chi-bo": [meetings[0].organization_id],
        "user": [1],
    }
    subject = next((rows for name, rows in subjects.items() if f"/{name}/" in f"/{route}"), [])
    if "/members/" in route or "/resolution/" in route or (shut and "<" in route):
        subject = subject[:FEW]
    if "<" not in route:
        return [f"/{route}"]
    rows = [
        absent[0].leaves.get().pk,
        absent[0].positions.get().pk,
        absent[0].memberships.get().pk,
    ]
    filling = rows["mien/" not in route and 1 + ("thuoc" in route)]
    return [
        "/"
        + route.replace("<int:pk>", str(pk))
        .replace("<path:object_id>", str(pk))
        .replace("<int:row>", str(filling))
        .replace("<slug:slug>", "cu")
        .replace("<slug:reader>", reader)
        for pk in subject
        for reader in (("khach", "dang-vien") if "<slug:reader>" in route else ("",))
    ]


# --- The crawl ---


@dataclass(frozen=True)
class Answer:
    """What one reader got at one address."""

    reader: str
    route: str
    address: str
    status: int
    headers: dict
    text: str

    @property
    def words(self):
        told = f"{unquote(self.headers.get('Location', ''))} {self.text} {self.headers}"
        return {(int(number), tag) for number, tag in WORD.findall(told.lower())}


def browser_of(user):
    """Return a browser that is shown a crash as readers are, and does not stop at it."""
    client = client_of(user)
    client.raise_request_exception = False
    return client


def read(client, address):
    """Ask for an address and go where it sends; return every answer on the way."""
    answers = []
    for _ in range(3):
        answer = client.get(address)
        body = b"".join(answer.streaming_content) if answer.streaming else answer.content
        answers.append((address, answer, body.decode(errors="replace")))
        address = answer.headers.get("Location", "")
        if not address.startswith(("/sinh-hoat", "/van-ban", "/chi-bo", "/quan-tri/r")):
            break
    return answers


@pytest.fixture(scope="module")
def site(django_db_setup, django_db_blocker, tmp_path_factory):
    """The planted site: its people and its sessions, undone after the module."""
    folder = tmp_path_factory.mktemp("leaks")
    with (
        django_db_blocker.unblock(),
        override_settings(MEDIA_ROOT=folder),
        transaction.atomic(),
    ):
        people, cell = make_people()
        meetings = [plant(number, cell, people) for number in range(len(STATES))]
        absent = meetings[0].attendances.get().member
        Leave.objects.create(member=absent, since=date(2024, 1, 1))
        make_position(member=absent, organization=cell)
        yield people, meetings
        transaction.set_rollback(True)


@pytest.fixture(scope="module")
def answers(site):
    """Everything that everybody got at every address."""
    people, meetings = site
    found = []
    logging.disable(logging.CRITICAL)  # a line for every 404 costs more than the 404
    for reader, user in people.items():
        client, roles = browser_of(user), user.is_authenticated and user.reach.roles
        for route, added in ADDRESSES.items():
            for base in filled(route, meetings, bool(roles)):
                for more in added:
                    for address, answer, text in read(client, base + more):
                        found.append(
                            Answer(
                                reader,
                                route,
                                address,
                                answer.status_code,
                                dict(answer.headers),
                                text,
                            )
                        )
            if route == "dang-xuat/" or route.endswith("/logout/"):
                client = browser_of(user)
    logging.disable(logging.NOTSET)
    return found


def test_every_address_of_the_site_has_its_row_here():
    shadowed = {"quan-tri/r/<int:content_type_id>/<path:object_id>/"}

    assert routes() - shadowed == set(ADDRESSES)


def test_no_address_tells_a_word_of_a_level_its_reader_lacks(answers):
    leaks = sorted(
        {
            (answer.reader, answer.address, STATES[number], tag)
            for answer in answers
            for number, tag in answer.words
            if not may_read(tag, STATES[number], answer.reader)
        }
    )

    assert leaks == []


def test_every_word_is_read_by_somebody_who_may(answers):
    """The crawl is worth something only if it comes by everything that was planted."""
    everything = {
        (number, tag)
        for number in range(len(STATES))
        for tag in ("article", "shared", "told", "record", "officers", "person", "keeper")
    }
    read = {word for answer in answers if answer.reader == "thuky" for word in answer.words}

    assert everything - read == set()


def test_no_answer_is_a_crash(answers):
    broken = {(one.reader, one.address, one.status) for one in answers if one.status >= 500}

    assert broken == set()


def test_session_one_may_not_see_looks_like_one_that_is_not_there(site):
    people, meetings = site

    for name, user in people.items():
        client = client_of(user)
        nothing = same_for_all(client.get("/sinh-hoat/987654321-x/"))
        for state, meeting in zip(STATES, meetings, strict=True):
            if any(name in readers for readers in READERS[state]) and state[0] != "discarded":
                continue
            answer = client.get(f"/sinh-hoat/{meeting.pk}-x/")
            shown = (answer.status_code, answer.headers.get("Location"), same_for_all(answer))
            assert shown == (404, None, nothing), (name, state)


# --- What every answer carries ---

STRICT = {
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
}
FORM = "quan-tri/activities/meeting/<path:object_id>/change/"
FILES = ("anh/", "tep/", "quan-tri/activities/sourcereport/<int:pk>/anh/")


def test_only_the_form_of_a_session_loosens_the_policy_and_for_styles_alone(answers):
    policies = {}
    for one in answers:
        if not (one.route.startswith(FILES) and one.status == 200):
            policy = frozenset(one.headers["Content-Security-Policy"].split("; "))
            policies.setdefault(policy - STRICT, set()).add(one.route)

    assert policies.pop(frozenset({"style-src 'self' 'unsafe-inline'"})) == {FORM}
    assert set(policies) == {frozenset()}


def test_files_can_do_nothing_in_a_browser(answers):
    policies = {
        (one.headers["Content-Security-Policy"], one.headers["X-Content-Type-Options"])
        for one in answers
        if one.route.startswith(FILES) and one.status == 200
    }

    assert policies == {("default-src 'none'; sandbox", "nosniff")}


def test_no_answer_may_be_guessed_at_or_framed(answers):
    marks = {
        (one.headers.get("X-Content-Type-Options"), one.headers.get("X-Frame-Options"))
        for one in answers
    }

    assert marks == {("nosniff", "DENY")}


def test_what_a_signed_in_reader_got_stays_out_of_caches_and_search_engines(answers):
    open_to_caches = {
        (one.route, one.status, one.headers.get("Cache-Control"))
        for one in answers
        if one.reader != "guest"
        and not {"private", "no-store"} & set(one.headers.get("Cache-Control", "").split(", "))
    }
    indexed = {
        one.route
        for one in answers
        if one.reader != "guest"
        and "dang-xuat" not in one.route
        and one.headers.get("X-Robots-Tag") != "noindex"
    }

    assert open_to_caches == set()
    assert indexed == set()


def test_no_page_asks_anything_of_another_host(answers):
    asked = set()
    for one in answers:
        for tag in re.findall(r"<(?:script|link|img|iframe|source|form)\b[^>]*>", one.text):
            asked |= set(re.findall(r'(?:src|href|action)="(?:\w+:)?(//[^"]*)"', tag))

    assert asked == set()
