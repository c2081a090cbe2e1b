"""Accounts and roles: the administrator's pages."""

from datetime import date

import pytest
from django.urls import reverse

from members.models import HeldRole, User
from tests.factories import make_member, make_user

LIST = "/quan-tri/members/user/"
PASSWORD = "mua-xuan-tren-doi-che"


def page(name, *args):
    return reverse(f"admin:members_user_{name}", args=args)


def text(answer):
    return answer.content.decode()


@pytest.fixture
def administrator(client, quantri):
    client.force_login(quantri)
    return client


def form_of(user, *rows, **fields):
    """Return what the change form of an account posts; rows are roles as dicts."""
    held = list(user.held_roles.order_by("pk"))
    data = {
        "username": user.username,
        "full_name": user.full_name,
        "email": "",
        "member": user.member_id or "",
        "is_active": "on",
        "held_roles-TOTAL_FORMS": max(len(rows), len(held)),
        "held_roles-INITIAL_FORMS": len(held),
    }
    for number, row in enumerate(rows):
        for name, value in row.items():
            data[f"held_roles-{number}-{name}"] = value
    for number, role in enumerate(held):
        data[f"held_roles-{number}-id"] = role.pk
        data[f"held_roles-{number}-user"] = user.pk
    return data | fields


def test_account_is_added_with_a_password_typed_twice(administrator, cell):
    member = make_member(cell=cell)
    typed = {"username": "moi", "full_name": "Lê Mới", "member": member.pk}

    differ = administrator.post(
        page("add"), typed | {"password1": PASSWORD, "password2": PASSWORD + "x"}
    )
    short = administrator.post(page("add"), typed | {"password1": "abc1", "password2": "abc1"})
    assert not User.objects.filter(username="moi").exists()
    administrator.post(page("add"), typed | {"password1": PASSWORD, "password2": PASSWORD})

    user = User.objects.get(username="moi")
    assert "Hai lần nhập mật khẩu khác nhau." in text(differ)
    assert "Mật khẩu quá ngắn, cần ít nhất 10 ký tự." in text(short)
    assert user.check_password(PASSWORD)
    assert user.member == member


def test_new_password_is_set_and_the_old_one_is_gone(administrator, thuky):
    administrator.post(
        page("password", thuky.pk), {"new_password1": PASSWORD, "new_password2": PASSWORD}
    )

    thuky.refresh_from_db()
    assert thuky.check_password(PASSWORD)


def test_no_page_shows_a_password_or_its_hash(administrator, thuky):
    for address in (LIST, page("change", thuky.pk), page("password", thuky.pk)):
        shown = text(administrator.get(address))
        assert thuky.password not in shown
        assert "md5$" not in shown


def test_role_is_given_and_ends_with_a_date(administrator, dangvien, cell):
    given = {"role": "clerk", "organization": cell.pk, "since": "01/03/2026"}
    administrator.post(page("change", dangvien.pk), form_of(dangvien, given))
    role = HeldRole.objects.get(user=dangvien)

    administrator.post(
        page("change", dangvien.pk), form_of(dangvien, given | {"until": "30/06/2026"})
    )
    administrator.post(
        page("change", dangvien.pk),
        form_of(
            dangvien,
            given | {"until": "30/06/2026", "role": "secretary", "held_roles-0-DELETE": "on"},
        ),
    )

    role.refresh_from_db()
    assert (role.role, role.since, role.until) == ("clerk", date(2026, 3, 1), date(2026, 6, 30))


def test_role_without_its_organization_is_refused_with_a_sentence(administrator, dangvien):
    answer = administrator.post(
        page("change", dangvien.pk), form_of(dangvien, {"role": "clerk", "since": "01/03/2026"})
    )

    assert "Chọn tổ chức cho vai trò này." in text(answer)
    assert not HeldRole.objects.filter(user=dangvien).exists()


def test_last_administrator_is_not_locked_out(administrator, quantri):
    kept = {"role": "administrator", "since": "01/01/2015"}
    ended = form_of(quantri, kept | {"until": "01/03/2026"})
    off = form_of(quantri, kept)
    del off["is_active"]

    for data in (ended, off):
        answer = administrator.post(page("change", quantri.pk), data)
        assert "Đây là quản trị duy nhất" in text(answer)

    quantri.refresh_from_db()
    assert quantri.is_active
    make_user(username="quantri2", role="administrator")
    assert administrator.post(page("change", quantri.pk), ended).status_code == 302


def test_suggested_members_of_one_name_are_told_apart_by_their_cells(
    administrator, cell, other_cell
):
    make_member(full_name="Lê An", cell=cell)
    make_member(full_name="Lê An", cell=other_cell)
    field = {"app_label": "members", "model_name": "user", "field_name": "member"}

    answer = administrator.get("/quan-tri/autocomplete/", field | {"term": "le an"})

    assert [row["text"] for row in answer.json()["results"]] == [
        "Lê An, Chi bộ Một",
        "Lê An, Chi bộ Hai",
    ]


def test_list_tells_roles_of_today_and_finds_without_marks(administrator, thuky, cell):
    User.objects.filter(pk=thuky.pk).update(full_name="Lê Thị Thư")

    shown = administrator.get(LIST, {"q": "thi thu"})

    assert [user.username for user in shown.context["cl"].result_list] == ["thuky"]
    assert f"thư ký, {cell.name}" in text(shown)
    filtered = administrator.get(LIST, {"vai-tro": "clerk"})
    assert [user.username for user in filtered.context["cl"].result_list] == ["thuky"]


def test_list_costs_the_same_for_one_row_and_for_three(
    administrator, cell, django_assert_num_queries, django_assert_max_num_queries
):
    def fill(count):
        for _ in range(count):
            make_user(member=make_member(cell=cell), role="clerk", organization=cell)

    fill(1)
    administrator.get(LIST)
    with django_assert_max_num_queries(15) as first:
        administrator.get(LIST)
    fill(2)
    with django_assert_num_queries(len(first)):
        administrator.get(LIST)


@pytest.mark.parametrize("reader", ["bithu", "canbo", "dangvien"])
def test_others_have_no_page_of_accounts(client, cast, reader):
    client.force_login(cast[reader])
    other = cast["quantri"].pk

    for address in (LIST, page("add"), page("change", other), page("password", other)):
        assert client.get(address, follow=True).status_code in {403, 404}, address
        data = {"new_password1": PASSWORD, "new_password2": PASSWORD}
        assert client.post(address, data, follow=True).status_code in {403, 404}, address
    assert not User.objects.get(pk=other).check_password(PASSWORD)


def test_own_password_is_changed_by_a_member_without_a_role(client, dangvien):
    client.force_login(dangvien)
    address = "/doi-mat-khau/"
    typed = {"new_password1": PASSWORD, "new_password2": PASSWORD}

    wrong = client.post(address, typed | {"old_password": "sai"})
    done = client.post(address, typed | {"old_password": "portal-demo"}, follow=True)

    dangvien.refresh_from_db()
    assert "Mật khẩu cũ chưa đúng." in text(wrong)
    assert "Đã đổi mật khẩu." in text(done)
    assert dangvien.check_password(PASSWORD)
