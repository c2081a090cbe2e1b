"""The catalogue as staff keeps it, and as secretaries may look into it."""

from datetime import date

import pytest
from django.contrib.contenttypes.models import ContentType
from django.core.exceptions import ValidationError
from django.urls import reverse

from activities.models import Citation, Resolution, ResolutionName, ResolutionRelation
from tests.factories import make_citation, make_meeting, make_resolution

LIST = "/quan-tri/activities/resolution/"


def page(name, *args):
    return reverse(f"admin:activities_resolution_{name}", args=args)


def text(answer):
    return answer.content.decode()


def codes(answer):
    return [row.code for row in answer.context["cl"].result_list]


def make_stub(**fields):
    fields = {"code": "21-NQ/TW", "title": "nghị quyết 21"} | fields
    return make_resolution(issuer="", issued_on=None, is_public=False, is_verified=False, **fields)


def form_of(resolution, **fields):
    """Return what the change form of a document posts."""
    data = {
        "kind": resolution.kind,
        "code": resolution.code,
        "title": resolution.title,
        "issued_on": f"{resolution.issued_on:%d/%m/%Y}" if resolution.issued_on else "",
        "issuer": resolution.issuer,
        "names-TOTAL_FORMS": 0,
        "names-INITIAL_FORMS": 0,
        "relations_out-TOTAL_FORMS": 0,
        "relations_out-INITIAL_FORMS": 0,
    }
    return data | fields


@pytest.fixture
def staff(client, canbo):
    """A browser in which the committee's staff has signed in."""
    client.force_login(canbo)
    return client


# --- The list ---


@pytest.mark.parametrize("words", ["nq 21", "21-NQ/TW", "21/NQ-TW", "nghị quyết 21", "co so dang"])
def test_document_is_found_however_it_is_typed(staff, words):
    make_resolution()
    make_resolution(code="05-CT/TW", kind="chỉ thị", title="Học tập và làm theo Bác")

    assert codes(staff.get(LIST, {"q": words})) == ["21-NQ/TW"]


def test_list_filters_what_waits_for_confirmation(staff):
    make_resolution(code="18-NQ/TW")
    make_stub(code="99-NQ/TW")

    assert codes(staff.get(LIST, {"xac-minh": "cho"})) == ["99-NQ/TW"]
    assert codes(staff.get(LIST, {"xac-minh": "roi"})) == ["18-NQ/TW"]


def test_list_costs_the_same_for_one_row_and_for_three(
    staff, django_assert_num_queries, django_assert_max_num_queries
):
    make_resolution(code="01-NQ/TW")
    staff.get(LIST)
    with django_assert_max_num_queries(10) as first:
        staff.get(LIST)
    make_resolution(code="02-NQ/TW")
    make_resolution(code="03-NQ/TW")
    with django_assert_num_queries(len(first)):
        staff.get(LIST)


@pytest.mark.parametrize(
    ("action", "field"), [("confirm", "is_verified"), ("open_to_all", "is_public")]
)
def test_action_marks_the_chosen_rows_as_edited_by_staff(staff, action, field):
    stub, other = make_stub(code="98-NQ/TW"), make_stub(code="99-NQ/TW")

    staff.post(LIST, {"action": action, "_selected_action": [stub.pk]})

    stub.refresh_from_db()
    other.refresh_from_db()
    assert (getattr(stub, field), stub.was_edited) == (True, True)
    assert (getattr(other, field), other.was_edited) == (False, False)


# --- The form ---


def test_saving_by_staff_marks_the_row_so_that_loading_leaves_it_alone(staff):
    resolution = make_resolution(is_shipped=True)

    staff.post(page("change", resolution.pk), form_of(resolution, title="Tên đúng"))

    resolution.refresh_from_db()
    assert (resolution.title, resolution.was_edited) == ("Tên đúng", True)


def test_document_known_already_is_refused_with_a_sentence(staff):
    resolution = make_resolution()

    by_code = staff.post(page("add"), form_of(resolution, code="21 - nq/tw"))

    assert "Văn bản cùng số, cơ quan và ngày ban hành đã có." in text(by_code)
    assert Resolution.objects.count() == 1


def test_day_is_typed_day_first(staff):
    staff.post(page("add"), form_of(make_resolution(), code="22-NQ/TW", issued_on="5/3/2026"))

    assert Resolution.objects.get(code="22-NQ/TW").issued_on == date(2026, 3, 5)


def test_names_and_relations_are_written_on_the_form(staff):
    resolution, older = make_resolution(), make_resolution(code="12-NQ/TW")
    rows = {
        "names-TOTAL_FORMS": 1,
        "names-0-name": "Nghị quyết Trung ương 5",
        "relations_out-TOTAL_FORMS": 1,
        "relations_out-0-kind": "replaces",
        "relations_out-0-target": older.pk,
    }

    staff.post(page("change", resolution.pk), form_of(resolution, **rows))

    assert resolution.names.get().name == "Nghị quyết Trung ương 5"
    assert resolution.relations_out.get().target == older


def test_name_written_already_is_refused_with_a_sentence(staff):
    resolution = make_resolution()
    ResolutionName.objects.create(resolution=resolution, name="Nghị quyết Trung ương 5")
    held = resolution.names.get()
    rows = {
        "names-INITIAL_FORMS": 1,
        "names-0-id": held.pk,
        "names-0-name": held.name,
        "names-1-name": "nghị quyết  trung ương 5",
        "names-TOTAL_FORMS": 2,
    }

    answer = staff.post(page("change", resolution.pk), form_of(resolution, **rows))

    assert "Tên này đã ghi" in text(answer)
    assert resolution.names.count() == 1


def test_suggestions_for_a_relation_understand_codes(staff):
    resolution = make_resolution()
    make_resolution(code="05-CT/TW", kind="chỉ thị", title="Học tập và làm theo Bác")
    field = {
        "app_label": "activities",
        "model_name": "resolutionrelation",
        "field_name": "target",
    }

    answer = staff.get("/quan-tri/autocomplete/", field | {"term": "nq 21"})

    (suggested,) = answer.json()["results"]
    assert suggested["id"] == str(resolution.pk)
    assert suggested["text"].startswith("Nghị quyết 21-NQ/TW, ngày 16/06/2022, Ban Chấp hành")


# --- Merging ---


def test_stub_is_merged_from_its_page(staff):
    resolution, stub = make_resolution(), make_stub()
    citation = make_citation(meeting=make_meeting(), resolution=stub)

    offered = staff.get(page("merge", stub.pk))
    unchosen = staff.post(page("merge", stub.pk), {})
    done = staff.post(page("merge", stub.pk), {"target": resolution.pk}, follow=True)

    citation.refresh_from_db()
    stub.refresh_from_db()
    assert "16/06/2022" in text(offered)
    assert "Chọn một văn bản." in text(unchosen)
    assert (citation.resolution, stub.merged_into) == (resolution, resolution)
    assert stub.pk not in Resolution.objects.kept().values_list("pk", flat=True)
    assert done.redirect_chain[-1][0] == page("change", resolution.pk)


def test_merge_offers_what_is_searched_for(staff):
    other = make_resolution(code="05-CT/TW", kind="chỉ thị", title="Học tập và làm theo Bác")
    stub = make_stub()

    assert "Không thấy văn bản nào khác" in text(staff.get(page("merge", stub.pk)))
    assert other.title in text(staff.get(page("merge", stub.pk), {"q": "ct 05"}))


def test_session_that_names_both_keeps_the_words_of_both(db):
    resolution, stub, meeting = make_resolution(), make_stub(), make_meeting()
    make_citation(meeting=meeting, resolution=resolution, as_written="21-NQ/TW ngày 16/6/2022")
    make_citation(meeting=meeting, resolution=stub, as_written="nghị quyết 21")
    make_citation(meeting=meeting, resolution=stub, role="can-cu", as_written="căn cứ NQ 21")

    stub.merge_into(resolution)

    assert sorted(Citation.objects.values_list("resolution", "role", "as_written")) == [
        (resolution.pk, "can-cu", "căn cứ NQ 21"),
        (resolution.pk, "hoc-tap", "21-NQ/TW ngày 16/6/2022; nghị quyết 21"),
    ]


def test_names_and_relations_go_along_once(db):
    resolution, third = make_resolution(), make_resolution(code="12-NQ/TW")
    stub = make_stub(code="", title="NQ 21")
    stub.is_public = True
    for one in (resolution, stub):
        ResolutionName.objects.create(resolution=one, name="Nghị quyết Trung ương 5")
        ResolutionRelation.objects.create(source=one, target=third)
    ResolutionRelation.objects.create(source=stub, target=resolution)
    ResolutionRelation.objects.create(source=third, kind="guides", target=stub)

    stub.merge_into(resolution)

    assert sorted(resolution.names.values_list("name", flat=True)) == [
        "NQ 21",
        "Nghị quyết Trung ương 5",
    ]
    assert set(ResolutionRelation.objects.values_list("source", "kind", "target")) == {
        (resolution.pk, "replaces", third.pk),
        (third.pk, "guides", resolution.pk),
    }


def test_merge_follows_the_way_of_a_merged_target_and_makes_no_circle(db):
    resolution, stub, second = make_resolution(), make_stub(), make_stub(title="nq21")
    stub.merge_into(resolution)

    second.merge_into(stub)

    assert second.merged_into == resolution
    with pytest.raises(ValidationError, match="vào chính nó"):
        resolution.merge_into(stub)


def test_shipped_document_is_not_merged_away(staff):
    shipped = make_resolution(is_shipped=True)

    with pytest.raises(ValidationError, match="danh mục gốc"):
        shipped.merge_into(make_stub())
    assert staff.get(page("merge", shipped.pk)).status_code == 404


# --- Others ---


def test_secretary_looks_and_changes_nothing(client, bithu, cell, other_cell):
    client.force_login(bithu)
    named = make_stub(code="09-NQ/CB", title="Nghị quyết chi bộ")
    make_citation(meeting=make_meeting(cell=cell, status="draft"), resolution=named)
    hidden = make_stub(code="10-NQ/CB", title="Nghị quyết chi bộ khác")
    make_citation(meeting=make_meeting(cell=other_cell, status="draft"), resolution=hidden)
    ResolutionRelation.objects.create(source=named, target=hidden)

    assert codes(client.get(LIST)) == ["09-NQ/CB"]
    assert codes(client.get(LIST, {"q": "10-NQ/CB"})) == []
    shown = client.get(page("change", named.pk))
    assert shown.status_code == 200
    assert "10-NQ/CB" not in text(shown)
    assert 'name="_save"' not in text(shown)
    assert client.get(page("change", hidden.pk)).status_code == 404
    assert client.post(page("change", named.pk), form_of(named)).status_code == 403
    assert client.get(page("merge", named.pk)).status_code == 404
    assert client.get(page("add")).status_code == 403
    client.post(LIST, {"action": "confirm", "_selected_action": [named.pk]})
    named.refresh_from_db()
    assert named.is_verified is False


def test_way_to_the_page_of_an_object_tells_no_title_to_others(client, bithu, cell, other_cell):
    client.force_login(bithu)
    own = make_meeting(cell=cell, title="Của mình", status="draft")
    secret = make_meeting(cell=other_cell, title="Kỷ luật đồng chí", status="draft")
    kind = ContentType.objects.get_for_model(secret).pk

    assert client.get(f"/quan-tri/r/{kind}/{secret.pk}/").status_code == 404
    assert client.get(f"/quan-tri/r/{kind}/{own.pk}/").url == own.get_absolute_url()
    assert client.get("/quan-tri/r/98765/1/").status_code == 404


def test_words_of_a_record_become_no_name_of_a_public_document(db):
    resolution = make_resolution()
    stub = make_stub(code="", title="Nghị quyết về vụ việc nội bộ")

    stub.merge_into(resolution)

    assert list(resolution.names.all()) == []
    assert stub.survivor() == resolution


def test_code_with_an_endless_number_is_kept_and_crashes_nothing(db):
    code = "99999999999999999999-NQ/TW"

    document = make_resolution(code=code)

    document.refresh_from_db()
    assert (document.code, document.number) == (code, None)
