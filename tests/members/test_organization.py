"""The tree of organizations: it moves whole, remembers names, and knows what is below."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction

from members.models import HeldRole, Organization, OrganizationName, Term
from tests.factories import make_cell, make_committee, make_user

MERGED = date(2025, 7, 1)


def paths():
    return {row.name: row.path for row in Organization.objects.all()}


def test_subtree_moves_with_its_parent(db):
    province = make_committee(name="Tỉnh ủy")
    district = make_committee(name="Huyện ủy", parent=province)
    commune = make_committee(name="Đảng ủy xã", parent=district)
    cell = make_cell(name="Chi bộ thôn", parent=commune)
    stays = make_cell(name="Chi bộ huyện", parent=district)

    commune.parent = province
    commune.save()

    assert paths() == {
        "Tỉnh ủy": f"/{province.pk}/",
        "Huyện ủy": f"/{province.pk}/{district.pk}/",
        "Đảng ủy xã": f"/{province.pk}/{commune.pk}/",
        "Chi bộ thôn": f"/{province.pk}/{commune.pk}/{cell.pk}/",
        "Chi bộ huyện": f"/{province.pk}/{district.pk}/{stays.pk}/",
    }


def test_below_is_the_organization_and_all_under_it_and_nothing_beside(db):
    first = make_committee(name="A")
    inner = make_committee(name="A1", parent=first)
    cell = make_cell(name="A1a", parent=inner)
    make_cell(name="B1", parent=make_committee(name="B"))

    assert set(Organization.objects.below(first)) == {first, inner, cell}
    assert set(Organization.objects.below(inner)) == {inner, cell}
    assert not Organization.objects.below().exists()


def test_path_of_one_number_is_not_the_beginning_of_another(db):
    one = make_committee(name="Một")
    Organization.objects.filter(pk=one.pk).update(path="/1/")
    other = make_committee(name="Mười một")
    Organization.objects.filter(pk=other.pk).update(path="/11/")
    one.refresh_from_db()

    assert list(Organization.objects.below(one)) == [one]


def test_committee_cannot_stand_below_itself_or_a_cell(db):
    top = make_committee()
    inner = make_committee(parent=top)
    cell = make_cell(parent=inner)

    for parent, words in ((inner, "cấp dưới của mình"), (cell, "Chi bộ không có")):
        top.parent = parent
        with pytest.raises(ValidationError, match=words):
            top.full_clean()


def test_papers_keep_the_name_of_their_day(cell):
    cell.rename("Chi bộ Một mới", since=MERGED)
    cell.rename("Chi bộ Nhất", since=date(2026, 1, 1))

    assert [
        cell.name_on(day) for day in (date(2024, 5, 1), date(2025, 6, 30), MERGED, date(2026, 1, 1))
    ] == ["Chi bộ Một", "Chi bộ Một", "Chi bộ Một mới", "Chi bộ Nhất"]


def test_rename_before_the_present_name_began_is_refused_whole(cell):
    cell.rename("Chi bộ Một mới", since=MERGED)

    with pytest.raises(ValidationError, match="01/07/2025"):
        cell.rename("Chi bộ Nhất", since=date(2025, 1, 1))

    assert Organization.objects.get(pk=cell.pk).name == "Chi bộ Một mới"
    assert OrganizationName.objects.count() == 1


def test_rename_to_the_name_of_a_sister_is_refused_whole(cell, other_cell):
    with pytest.raises(ValidationError, match="Đã có tổ chức cùng tên"):
        cell.rename(other_cell.name, since=MERGED)

    assert not OrganizationName.objects.exists()


def test_rename_can_move_to_another_committee(cell, dang_bo):
    elsewhere = make_committee(name="Đảng bộ tỉnh")

    cell.rename("Chi bộ Một", since=MERGED, parent=elsewhere)

    cell.refresh_from_db()
    assert cell.path == f"/{elsewhere.pk}/{cell.pk}/"
    assert cell.names.get().parent == dang_bo


def test_merged_organization_ends_and_points_to_the_one_that_takes_over(cell, other_cell):
    cell.merge_into(other_cell, since=MERGED)

    cell.refresh_from_db()
    assert (cell.successor, cell.until) == (other_cell, date(2025, 6, 30))
    assert cell not in Organization.objects.existing_on(MERGED)


def test_cell_is_not_merged_into_a_committee_or_itself(cell, dang_bo):
    for successor in (dang_bo, cell):
        with pytest.raises(ValidationError, match="cùng loại"):
            cell.merge_into(successor, since=MERGED)


def test_database_itself_refuses_what_no_form_writes(cell, dang_bo):
    user = make_user()
    early, late = date(2025, 1, 1), date(2025, 2, 1)
    for row in (
        Organization(name=cell.name, parent=dang_bo),
        Organization(name="Chi bộ Ngược", since=late, until=early),
        Term(organization=cell, name="2025-2030", since=late, until=early),
        OrganizationName(organization=cell, name="Cũ", since=late, until=early),
        HeldRole(user=user, role="clerk", since=early),
    ):
        with pytest.raises(IntegrityError), transaction.atomic():
            type(row).objects.bulk_create([row])


def test_former_name_needs_its_last_day(cell):
    with pytest.raises(ValidationError, match="ngày cuối cùng"):
        OrganizationName(organization=cell, name="Cũ", since=MERGED).full_clean()
