"""The administrator's pages about the tree of organizations."""

from datetime import date

import pytest
from django.urls import reverse

from members.models import Leave, Organization
from tests.factories import LONG_AGO, make_cell, make_committee, make_member, make_position

LIST = "/quan-tri/members/organization/"


def page(name, *args):
    return reverse(f"admin:members_organization_{name}", args=args)


def text(answer):
    return answer.content.decode()


def names(answer):
    return [row.name for row in answer.context["cl"].result_list]


@pytest.fixture
def administrator(client, quantri):
    client.force_login(quantri)
    return client


def test_list_is_drawn_as_the_tree(administrator):
    province = make_committee(name="Tỉnh ủy")
    second = make_committee(name="Đảng bộ B", parent=province)
    make_cell(name="Chi bộ 10", parent=second)
    make_cell(name="Chi bộ 2", parent=second)
    make_cell(name="Chi bộ Ấp", parent=make_committee(name="Đảng bộ A", parent=province))

    answer = administrator.get(LIST)

    assert names(answer) == [
        "Tỉnh ủy",
        "Đảng bộ A",
        "Chi bộ Ấp",
        "Đảng bộ B",
        "Chi bộ 2",
        "Chi bộ 10",
    ]
    assert '<span class="depth-3">Chi bộ Ấp</span>' in text(answer)
    assert names(administrator.get(LIST, {"q": "chi bo ap"})) == ["Chi bộ Ấp"]


def test_list_costs_the_same_for_one_row_and_for_three(
    administrator, dang_bo, django_assert_num_queries, django_assert_max_num_queries
):
    make_cell(parent=dang_bo)
    administrator.get(LIST)
    with django_assert_max_num_queries(12) as first:
        administrator.get(LIST)
    make_cell(parent=dang_bo)
    make_cell(parent=dang_bo)
    with django_assert_num_queries(len(first)):
        administrator.get(LIST)


def test_organization_is_added(administrator, dang_bo):
    administrator.post(page("add"), {"kind": "cell", "name": "Chi bộ Mới", "parent": dang_bo.pk})

    assert Organization.objects.get(name="Chi bộ Mới").path.startswith(dang_bo.path)


def test_organization_is_renamed_from_a_day_and_keeps_the_old_name(administrator, cell):
    answer = administrator.post(
        page("rename", cell.pk), {"name": "Chi bộ Nhất", "since": "01/07/2025"}, follow=True
    )

    cell.refresh_from_db()
    assert cell.name == "Chi bộ Nhất"
    assert cell.name_on(date(2025, 6, 30)) == "Chi bộ Một"
    assert "Tên cũ được giữ lại" in text(answer)
    assert 'value="Chi bộ Một"' in text(answer)


def test_rename_to_a_name_in_use_tells_so_and_keeps_what_was_typed(administrator, cell, other_cell):
    answer = administrator.post(
        page("rename", cell.pk), {"name": "Chi bộ Hai", "since": "01/07/2025"}
    )

    assert "Đã có tổ chức cùng tên" in text(answer)
    assert 'value="Chi bộ Hai"' in text(answer)
    assert Organization.objects.get(pk=cell.pk).name == "Chi bộ Một"


def test_merged_cell_ends_and_its_members_go_along(administrator, cell, other_cell):
    member = make_member(cell=cell)
    post = make_position(member=member, organization=cell, rank="secretary")
    Leave.objects.create(member=member, since=LONG_AGO)

    answer = administrator.post(
        page("merge", cell.pk), {"successor": other_cell.pk, "since": "01/07/2025"}, follow=True
    )

    cell.refresh_from_db()
    post.refresh_from_db()
    assert "chuyển 1 đảng viên" in text(answer)
    assert (cell.successor, cell.until) == (other_cell, date(2025, 6, 30))
    assert member.membership_on(date(2025, 7, 1)).cell == other_cell
    assert post.until == date(2025, 6, 30)
    assert member.leave_on() is not None


def test_merge_is_whole_or_nothing(administrator, cell, other_cell):
    make_member(cell=cell)
    late = make_member(full_name="Mới Vào", cell=cell, since=date(2025, 7, 1))

    answer = administrator.post(
        page("merge", cell.pk), {"successor": other_cell.pk, "since": "01/07/2025"}
    )

    assert "sau ngày vào chi bộ" in text(answer)
    assert Organization.objects.get(pk=cell.pk).until is None
    assert other_cell.memberships.count() == 0
    assert late.membership_on().cell == cell


def test_choice_of_successor_is_of_the_same_kind_and_not_itself(
    administrator, cell, other_cell, dang_bo
):
    form = text(administrator.get(page("merge", cell.pk)))

    assert f'<option value="{other_cell.pk}">' in form
    assert f'<option value="{cell.pk}">' not in form
    assert f'<option value="{dang_bo.pk}">' not in form


@pytest.mark.parametrize("reader", ["bithu", "canbo", "dangvien"])
def test_others_have_no_page_of_organizations(client, cast, reader, cell):
    client.force_login(cast[reader])

    for name, args in (
        ("changelist", []),
        ("add", []),
        ("change", [cell.pk]),
        ("rename", [cell.pk]),
        ("merge", [cell.pk]),
    ):
        assert client.get(page(name, *args), follow=True).status_code in {403, 404}, name
