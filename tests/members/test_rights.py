"""What the roles in force allow, read as the table a committee can read."""

from datetime import date, timedelta

import pytest
from django.apps import apps

from members.models import HeldRole, Leave, Member, Membership, Organization, Position, User
from members.models.dated import today
from members.rights import RolesBackend
from members.roles import TABLE, Role
from tests.factories import make_member, make_position, make_user

YESTERDAY, TOMORROW = -1, 1


def day(offset):
    return today() + timedelta(days=offset)


# --- Who may open which page ---


@pytest.mark.parametrize(
    ("name", "may", "may_not"),
    [
        (
            "thuky",
            ["members.add_member", "members.change_member", "activities.change_meeting"],
            ["members.delete_member", "members.view_user", "activities.change_resolution"],
        ),
        (
            "canbo",
            ["activities.change_resolution", "activities.add_resolution"],
            ["activities.view_meeting", "activities.delete_resolution", "members.view_member"],
        ),
        (
            "quantri",
            ["members.change_user", "members.change_heldrole", "members.change_organization"],
            [
                "activities.view_meeting",
                "activities.view_resolution",
                "members.delete_heldrole",
                "members.delete_member",
                "members.delete_user",
            ],
        ),
        ("dangvien", [], ["members.view_member", "activities.view_meeting"]),
    ],
)
def test_role_opens_its_own_pages(cast, name, may, may_not):
    user = cast[name]

    assert [perm for perm in may if not user.has_perm(perm)] == []
    assert [perm for perm in may_not if user.has_perm(perm)] == []


def test_nobody_stands_above_the_rules(cast):
    assert not any(user.is_superuser for user in cast.values())
    assert {name for name, user in cast.items() if user.is_staff} == {
        "thuky",
        "bithu",
        "canbo",
        "quantri",
    }


def test_table_names_only_things_that_exist_and_known_actions():
    for rights in TABLE.values():
        for name, actions in rights.items():
            assert apps.get_model(name)
            assert actions <= {"view", "add", "change", "delete"}
    assert set(TABLE) == set(Role)


@pytest.mark.parametrize(
    ("since", "until", "holds"),
    [
        (YESTERDAY, None, True),
        (0, 0, True),
        (TOMORROW, None, False),
        (YESTERDAY, YESTERDAY, False),
    ],
)
def test_role_holds_from_its_first_day_to_its_last(cell, since, until, holds):
    user = make_user()
    HeldRole.objects.create(
        user=user,
        role="clerk",
        organization=cell,
        since=day(since),
        until=None if until is None else day(until),
    )

    assert user.is_staff is holds
    assert user.has_perm("members.change_member") is holds


def test_account_that_is_switched_off_has_no_rights(thuky):
    thuky.is_active = False

    assert not thuky.is_staff
    assert not thuky.has_perm("members.change_member")
    assert not thuky.has_module_perms("members")


def test_sign_in_needs_the_right_password_and_an_account_in_use(thuky):
    backend = RolesBackend()

    assert backend.authenticate(None, "thuky", "portal-demo") == thuky
    assert backend.authenticate(None, "thuky", "sai") is None
    assert backend.authenticate(None, "khong-co", "portal-demo") is None
    User.objects.filter(pk=thuky.pk).update(is_active=False)
    assert backend.authenticate(None, "thuky", "portal-demo") is None
    assert backend.get_user(thuky.pk) is None


# --- Which rows ---


@pytest.fixture
def people(cell, other_cell):
    """One member of each kind, seen from the first cell."""
    visitor = make_member(full_name="Khách Tạm", cell=other_cell)
    visitor.join(cell, since=date(2026, 1, 1), kind="temporary")
    moved = make_member(full_name="Đã Đi", cell=cell)
    moved.transfer(other_cell, since=date(2026, 1, 1))
    return {
        "own": make_member(full_name="Của Mình", cell=cell),
        "visitor": visitor,
        "moved": moved,
        "gone": make_member(full_name="Nghỉ Hẳn", cell=cell, until=date(2020, 1, 1)),
        "other": make_member(full_name="Bên Kia", cell=other_cell),
        "outsider": make_member(full_name="Ngoài Đến", cell=cell, kind="temporary"),
    }


def names(people, queryset):
    known = {member.pk: name for name, member in people.items()}
    return {known[pk] for pk in queryset.values_list("pk", flat=True) if pk in known}


def test_secretary_opens_cards_of_the_own_cell_and_changes_those_it_keeps(people, bithu, cast):
    mine = Member.objects

    assert names(people, mine.visible_to(bithu)) == set(people) - {"other"}
    assert names(people, mine.editable_by(bithu)) == {"own", "outsider"}
    assert names(people, mine.visible_to(cast["quantri"])) == set(people)
    for reader in ("guest", "dangvien", "canbo"):
        assert names(people, mine.visible_to(cast[reader])) == set()
        assert names(people, mine.editable_by(cast[reader])) == set()


def test_secretary_reads_no_rows_that_another_cell_wrote(people, bithu, cell, other_cell):
    moved, visitor = people["moved"], people["visitor"]
    ours = Leave.objects.create(
        member=moved, since=date(2024, 1, 1), until=date(2024, 6, 30), kind="exempt"
    )
    Leave.objects.create(member=moved, since=date(2026, 5, 1), kind="exempt")
    Leave.objects.create(member=visitor, since=date(2026, 1, 1), kind="elsewhere")
    make_position(member=moved, organization=other_cell, title="Phó Bí thư", since=date(2026, 2, 1))

    assert list(Leave.objects.visible_to(bithu)) == [ours]
    assert not Position.objects.visible_to(bithu).filter(member=moved).exists()
    assert {row.cell for row in Membership.objects.visible_to(bithu)} == {cell}


def test_secretary_keeps_the_own_organization_only(bithu, quantri, cell, other_cell, dang_bo):
    assert list(Organization.objects.kept_by(bithu)) == [cell]
    assert set(Organization.objects.kept_by(quantri)) == {cell, other_cell, dang_bo}


def test_accounts_are_the_administrators(cast):
    for name, user in cast.items():
        assert User.objects.editable_by(user).exists() is (name == "quantri"), name
