"""What others rely on: addresses, commands and accounts. A row is added with what it names.

The addresses are written out: a link somebody keeps must not follow a change of our names.
"""

import json
import os
import re
import subprocess
import sys
from datetime import date
from urllib.parse import parse_qs, urlsplit

import pytest
from django.conf import settings
from django.core.management import CommandError, call_command, get_commands

from activities.models import Level, Meeting, Resolution, levels_for
from activities.reading.report import as_json, read_report
from activities.sample.people import CENTRE, COMMITTEE
from members.models import Organization, User

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("sample")]

FORUM = "dien-dan-tang-cuong-cung-co-xay-dung-to-chuc-co-so-dang-va-nang-cao-chat-luong"
FORUM_TITLE = "Diễn đàn: tăng cường củng cố"
ACCOUNTS = {  # name: role, and where it is held
    "bithu": ("secretary", CENTRE),
    "thuky": ("clerk", CENTRE),
    "dangvien": (None, None),
    "dangvien2": (None, None),
    "canbo": ("staff", COMMITTEE),
    "quantri": ("administrator", None),
}


@pytest.fixture
def forum():
    return Meeting.objects.get(organization__name=CENTRE, held_on=date(2023, 9, 21))


@pytest.fixture
def nq_21():
    return Resolution.objects.get(code="21-NQ/TW", issued_on=date(2022, 6, 16))


def text_of(page):
    return page.content.decode()


def sign_in(client, name):
    return client.post("/dang-nhap/", {"username": name, "password": "portal-demo"})


# --- Addresses ---


@pytest.mark.parametrize(
    "address",
    [
        "/",
        "/sinh-hoat/",
        "/sinh-hoat/?q=di%E1%BB%85n+%C4%91%C3%A0n",
        "/sinh-hoat/?nam=2023",
        "/sinh-hoat/?loai=chuyen-de",
        "/sinh-hoat/?van-ban=21-NQ/TW",
        "/sinh-hoat/?van-ban=21-NQ/TW@2022-06-16",
        "/tim-kiem/?q=nq+21",
    ],
)
def test_page_answers_a_guest_and_leads_to_the_forum(client, forum, address):
    page = client.get(address)

    assert page.status_code == 200
    assert f"/sinh-hoat/{forum.pk}-{FORUM}/" in text_of(page)


def test_list_of_one_cell_shows_its_sessions_alone(client, forum):
    page = text_of(client.get(f"/sinh-hoat/?chi-bo={forum.organization_id}"))
    elsewhere = Meeting.objects.get(title="Nêu gương trong tiếp dân, giải phóng mặt bằng")

    assert f"/sinh-hoat/{forum.pk}-" in page
    assert f"/sinh-hoat/{elsewhere.pk}-" not in page


def test_list_has_pages_and_filters_by_speakers_for_those_who_may(client, forum):
    sign_in(client, "thuky")

    found = text_of(client.get("/sinh-hoat/", {"nguoi": "Phan Đăng Hải"}))

    assert client.get("/sinh-hoat/?trang=2").status_code == 200
    assert set(re.findall(r"/sinh-hoat/(\d+)-", found)) == {str(forum.pk)}


def test_session_has_its_address_and_a_stale_slug_leads_there(client, forum):
    address = f"/sinh-hoat/{forum.pk}-{FORUM}/"

    page, stale = client.get(address), client.get(f"/sinh-hoat/{forum.pk}-ten-cu/")

    assert page.status_code == 200
    assert FORUM_TITLE in text_of(page)
    assert (stale.status_code, stale["Location"]) == (301, address)


def test_session_a_guest_may_not_see_answers_404(client):
    hidden = Meeting.objects.filter(article=None).first()

    assert client.get(f"/sinh-hoat/{hidden.pk}-buoi/").status_code == 404


def test_catalogue_and_one_document_answer_with_the_sessions_that_name_it(client, forum, nq_21):
    catalogue = client.get("/van-ban/")
    document = client.get(nq_21.get_absolute_url())

    assert catalogue.status_code == document.status_code == 200
    assert nq_21.get_absolute_url().startswith(f"/van-ban/{nq_21.pk}-21-nq-tw-")
    assert f"/sinh-hoat/{forum.pk}-" in text_of(document)


def test_search_that_finds_nothing_links_to_no_session(client):
    page = client.get("/tim-kiem/", {"q": "khongcotunaynhuthe"})

    assert page.status_code == 200
    assert re.findall(r"/sinh-hoat/\d+-", text_of(page)) == []


def test_suggestions_are_json(client):
    answer = client.get("/tim-kiem/goi-y/", {"q": "nq 21"})

    assert answer["Content-Type"] == "application/json"
    assert "21-NQ/TW" in json.dumps(answer.json(), ensure_ascii=False)


def test_cell_has_its_page(client, forum):
    address = f"/chi-bo/{forum.organization_id}-chi-bo-trung-tam-phat-trien-quy-dat-tinh/"

    page = client.get(address)

    assert page.status_code == 200
    assert CENTRE in text_of(page)


@pytest.mark.parametrize("address", ["/toi/", "/quan-tri/"])
def test_own_pages_ask_a_guest_to_sign_in(client, address):
    page = client.get(address, follow=True)
    landed = urlsplit(page.redirect_chain[-1][0])

    assert landed.path == "/dang-nhap/"
    assert parse_qs(landed.query) == {"next": [address]}
    assert 'name="username"' in text_of(page)
    assert 'name="password"' in text_of(page)


def test_signed_in_person_has_an_own_page(client):
    sign_in(client, "dangvien")

    assert client.get("/toi/").status_code == 200


def test_admin_opens_for_a_clerk_with_the_sessions(client, forum):
    sign_in(client, "thuky")
    sessions = "/quan-tri/activities/meeting/"

    addresses = ["/quan-tri/", sessions, f"{sessions}add/", f"{sessions}{forum.pk}/change/"]

    assert [client.get(address).status_code for address in addresses] == [200] * 4
    assert "Việc cần làm" in text_of(client.get("/quan-tri/"))


def test_signing_out_ends_the_visit(client):
    sign_in(client, "dangvien")

    answer = client.post("/dang-xuat/")

    assert answer.status_code == 302
    assert client.get("/toi/").status_code == 302


def test_health_answers_when_the_database_does(client):
    assert client.get("/healthz").status_code == 200


# --- Commands ---


@pytest.mark.parametrize("name", ["load_sample", "load_catalogue"])
def test_command_exists_and_a_second_run_adds_nothing(name, capsys):
    call_command(name)

    assert get_commands()[name] == "activities"
    assert "thêm 0" in capsys.readouterr().out


def test_read_report_prints_one_object_a_line_without_secret_or_database(tmp_path):
    files = [tmp_path / "a.txt", tmp_path / "b.txt"]
    files[0].write_text("Ngày 21/9/2023, Chi bộ Một họp thường kỳ.", encoding="utf-8")
    files[1].write_text("Chi bộ học tập Nghị quyết số 21-NQ/TW.", encoding="utf-8")

    done = subprocess.run(
        [sys.executable, "manage.py", "read_report", "--json", *map(str, files)],
        env={"PATH": os.environ["PATH"], "DATABASE_URL": "postgres://no.where/at-all"},
        cwd=settings.BASE_DIR,
        capture_output=True,
        check=True,
    )

    first, second = map(json.loads, done.stdout.decode().splitlines())
    assert (first["date"], first["cell"], first["kind"]) == (
        "2023-09-21",
        "Chi bộ Một",
        "thường kỳ",
    )
    assert [(one["code"], one["type"], one["use"]) for one in second["citations"]] == [
        ("21-NQ/TW", "NQ", "học tập")
    ]


def test_what_read_report_returns_has_the_agreed_names():
    read = as_json(read_report("Ngày 21/9/2023, Chi bộ Một học tập Nghị quyết số 21-NQ/TW."))

    assert {
        "title", "date", "date_end", "start", "end", "place", "cell", "kind", "counts", "absent",
        "people", "citations",
    } <= set(read)  # fmt: skip
    assert set(read["counts"]) == {
        "total", "official", "probationary", "present", "excused", "unexcused",
    }  # fmt: skip
    assert {
        "text", "type", "number", "code", "date", "issuer", "khoa", "named", "use", "span",
    } <= set(read["citations"][0])  # fmt: skip


def test_sample_refuses_production(settings):
    settings.LIVE = True

    with pytest.raises(CommandError):
        call_command("load_sample")


# --- Sample accounts ---


@pytest.mark.parametrize(("name", "held"), ACCOUNTS.items())
def test_account_signs_in_and_holds_its_role(client, name, held):
    role, where = held

    answer = sign_in(client, name)

    assert answer.status_code == 302
    roles = [
        (row.role, row.organization.name if row.organization else None)
        for row in User.objects.get(username=name).held_roles.in_force()
    ]
    assert roles == ([(role, where)] if role else [])


def test_accounts_read_the_forum_as_deep_as_their_part_goes(forum):
    record = {Level.ARTICLE, Level.RECORD}

    assert {name: levels_for(User.objects.get(username=name), forum) for name in ACCOUNTS} == {
        "bithu": set(Level),
        "thuky": set(Level),
        "dangvien": record,
        "dangvien2": {Level.ARTICLE},
        "canbo": record,
        "quantri": {Level.ARTICLE},
    }


def test_staff_reads_no_record_of_the_other_committee():
    canbo = User.objects.get(username="canbo")
    first = Organization.objects.get(name=COMMITTEE)

    seen = Meeting.objects.visible_to(canbo).exclude(organization__path__startswith=first.path)

    assert list(seen) == []
