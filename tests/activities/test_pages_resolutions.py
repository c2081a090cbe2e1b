"""The catalogue and the page of a document: what it is, and which sessions name it."""

from datetime import date

import pytest

from activities.models import ResolutionName
from activities.models import ResolutionRelation as Relation
from tests.factories import make_citation, make_meeting, make_resolution
from tests.pages import answer_to, client_of, same_for_all, text_at

pytestmark = pytest.mark.django_db

CATALOGUE = "/van-ban/"


def listed(user, address=CATALOGUE):
    """Return the codes on a page of the catalogue, in order."""
    return [resolution.code for resolution in answer_to(user, address).context["page_obj"]]


@pytest.fixture
def catalogue(db):
    make_resolution(code="05-CT/TW", kind="chỉ thị", issued_on=date(2016, 5, 15), title="Học Bác")
    make_resolution()
    make_resolution(issued_on=date(2017, 10, 25), title="Công tác dân số trong tình hình mới")


def test_catalogue_lists_newest_first(guest, catalogue):
    assert listed(guest) == ["21-NQ/TW", "21-NQ/TW", "05-CT/TW"]


@pytest.mark.parametrize(
    ("query", "codes"),
    [
        ("q=nq 21", ["21-NQ/TW", "21-NQ/TW"]),
        ("q=nghị quyết 21", ["21-NQ/TW", "21-NQ/TW"]),
        ("q=dan so", ["21-NQ/TW"]),
        ("the-loai=chỉ thị", ["05-CT/TW"]),
        ("q=khong co van ban nay", []),
        ("the-loai=la", ["21-NQ/TW", "21-NQ/TW", "05-CT/TW"]),
    ],
)
def test_catalogue_is_filtered_by_text_and_kind(guest, catalogue, query, codes):
    assert listed(guest, f"{CATALOGUE}?{query}") == codes


@pytest.mark.parametrize("query", ["trang=abc", "trang=-1", "trang=99", "q=%00", "the-loai=%00"])
def test_catalogue_takes_junk_calmly(guest, catalogue, query):
    assert answer_to(guest, f"{CATALOGUE}?{query}").status_code == 200


def test_documents_of_hidden_sessions_are_not_in_the_catalogue(guest, dangvien, canbo, cell):
    own = make_resolution(code="05-KH/CB", title="Kế hoạch riêng", is_public=False)
    make_citation(meeting=make_meeting(cell=cell), resolution=own)

    assert listed(guest) == []
    assert listed(guest, f"{CATALOGUE}?q=05-KH/CB") == []
    assert listed(dangvien) == ["05-KH/CB"]
    assert listed(canbo) == ["05-KH/CB"]


def test_hidden_document_answers_as_if_it_did_not_exist(guest, cell):
    own = make_resolution(code="05-KH/CB", title="Kế hoạch riêng", is_public=False)
    make_citation(meeting=make_meeting(cell=cell), resolution=own)

    hidden = answer_to(guest, own.get_absolute_url())
    missing = answer_to(guest, "/van-ban/999999-05-kh-cb/")

    assert hidden.status_code == missing.status_code == 404
    assert same_for_all(hidden) == same_for_all(missing)


def test_document_says_what_it_is(guest):
    resolution = make_resolution(khoa="XIII", plenum=5, source_url="https://example.org/21.pdf")
    ResolutionName.objects.create(resolution=resolution, name="Nghị quyết về tổ chức cơ sở đảng")

    html = text_at(guest, resolution.get_absolute_url())

    assert "Nghị quyết · Ban Chấp hành Trung ương · khóa XIII" in html
    assert "16/6/2022" in html
    assert "Trung ương 5 khóa XIII" in html
    assert 'href="https://example.org/21.pdf"' in html
    assert "Nghị quyết về tổ chức cơ sở đảng" in html
    assert "còn hiệu lực" not in html


def test_documents_of_the_same_code_are_offered_where_the_reader_may_know_them(guest, canbo):
    resolution = make_resolution()
    make_resolution(issued_on=date(2017, 10, 25), title="Công tác dân số")
    make_resolution(issued_on=date(2011, 1, 1), title="Bản chưa công khai", is_public=False)

    html = text_at(guest, resolution.get_absolute_url())

    assert "25/10/2017" in html
    assert "Bản chưa công khai" not in html
    assert "Bản chưa công khai" in text_at(canbo, resolution.get_absolute_url())


def test_relations_are_told_from_both_ends_to_those_who_may_know_both(guest, canbo):
    old = make_resolution(code="12-HD/BTCTW", title="Hướng dẫn cũ")
    new = make_resolution(code="42-HD/BTCTW", title="Hướng dẫn mới")
    secret = make_resolution(code="07-KH/TU", title="Kế hoạch kín", is_public=False)
    Relation.objects.create(source=new, target=old, kind="replaces")
    Relation.objects.create(source=secret, target=new, kind="implements")

    assert "Đã được thay thế bởi" in text_at(guest, old.get_absolute_url())
    assert "Thay thế" in text_at(guest, new.get_absolute_url())
    assert "Kế hoạch kín" not in text_at(guest, new.get_absolute_url())
    assert "Được triển khai bởi" in text_at(canbo, new.get_absolute_url())


def test_sessions_stand_by_year_with_cell_and_role(guest, cell):
    resolution = make_resolution()
    for year in (2024, 2025):
        meeting = make_meeting(cell=cell, held_on=date(year, 5, 3), article="public")
        make_citation(meeting=meeting, resolution=resolution)

    html = text_at(guest, resolution.get_absolute_url())

    assert html.index("<h3>2025</h3>") < html.index("<h3>2024</h3>")
    assert '<span class="tag red">Học tập, quán triệt</span>' in html
    assert "Chi bộ Một" in html
    assert "2 buổi được xem" in html


def test_sessions_and_their_number_are_those_the_reader_may_know_of(cast, cell):
    resolution = make_resolution()
    states = [("draft", None), ("approved", None), ("approved", "members"), ("draft", "public")]
    for status, article in states:
        meeting = make_meeting(cell=cell, status=status, article=article, title=f"{status} kín")
        make_citation(meeting=meeting, resolution=resolution)
    unsaid = make_meeting(cell=cell, article="public")
    make_citation(meeting=unsaid, resolution=resolution, in_article=False)

    def number(name):
        answer = answer_to(cast[name], resolution.get_absolute_url())
        return answer.context["page_obj"].paginator.count

    assert {name: number(name) for name in cast} == {
        "guest": 1,
        "quantri": 1,
        "dangvien2": 2,
        "dangvien3": 2,
        "dangvien": 4,
        "canbo": 4,
        "thuky": 5,
        "bithu": 5,
    }
    assert "kín" not in text_at(cast["guest"], resolution.get_absolute_url())


def test_total_of_the_roll_is_for_readers_of_the_record(guest, dangvien, cell):
    numbers = {"attendance_mode": "numbers", "total_count": 25, "present_count": 23}
    meeting = make_meeting(cell=cell, article="public", **numbers)
    citation = make_citation(meeting=meeting)
    address = citation.resolution.get_absolute_url()

    assert "có mặt 23<" in text_at(guest, address)
    assert "có mặt 23/25<" in text_at(dangvien, address)


def test_session_that_names_it_twice_stands_once_with_both_roles(guest, cell):
    meeting = make_meeting(cell=cell, article="public")
    resolution = make_resolution()
    make_citation(meeting=meeting, resolution=resolution)
    make_citation(meeting=meeting, resolution=resolution, role="so-ket")

    html = text_at(guest, resolution.get_absolute_url())

    assert html.count(meeting.get_absolute_url()) == 1
    assert "Học tập, quán triệt" in html
    assert "Sơ kết, tổng kết" in html
    assert "1 buổi được xem" in html


def test_merged_stub_is_not_in_the_catalogue(canbo):
    stub = make_resolution(code="21-NQ/TU", is_public=False, is_verified=False)
    stub.merge_into(make_resolution())

    assert listed(canbo) == ["21-NQ/TW"]


def test_merged_stub_and_stale_slug_lead_to_the_document(guest):
    resolution = make_resolution()
    stub = make_resolution(code="21-NQ/TU", is_public=False, is_verified=False)
    stub_address = stub.get_absolute_url()
    stub.merge_into(resolution)

    for address in (stub_address, f"/van-ban/{resolution.pk}-ten-cu/"):
        answer = answer_to(guest, address)
        assert answer.status_code == 301
        assert answer["Location"] == resolution.get_absolute_url()


def test_more_than_fifty_sessions_are_paged(guest, cell):
    resolution = make_resolution()
    for number in range(51):
        day = date(2020 + number // 12, number % 12 + 1, 3)
        make_citation(
            meeting=make_meeting(cell=cell, held_on=day, article="public"), resolution=resolution
        )

    page = answer_to(guest, f"{resolution.get_absolute_url()}?trang=2").context["page_obj"]

    assert page.paginator.count == 51
    assert len(page.object_list) == 1


@pytest.mark.parametrize(("name", "catalogue", "document"), [("guest", 2, 9), ("thuky", 7, 14)])
def test_pages_cost_the_same_queries_however_many_rows(
    cast, cell, django_assert_num_queries, name, catalogue, document
):
    resolution = make_resolution()
    for rows in (1, 3):
        for number in range(rows):
            meeting = make_meeting(cell=cell, article="public")
            make_citation(meeting=meeting, resolution=resolution)
            other = make_resolution(issued_on=date(2000 + rows, number + 1, 1))
            Relation.objects.create(source=other, target=resolution, kind="replaces")
            ResolutionName.objects.create(resolution=resolution, name=f"Tên {rows}{number}")
        client = client_of(cast[name])

        with django_assert_num_queries(catalogue):
            client.get(CATALOGUE)
        with django_assert_num_queries(document):
            client.get(resolution.get_absolute_url())
