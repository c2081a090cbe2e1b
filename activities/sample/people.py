"""The sample's organizations, the people in them, and the accounts that sign in.

Every person here is invented. Rows that exist already, found by name, are left alone.
"""

from dataclasses import dataclass, field
from datetime import date

from members.models import (
    HeldRole,
    Leave,
    Member,
    Membership,
    Organization,
    Position,
    Term,
    User,
)
from members.roles import Role

PASSWORD = "portal-demo"

COMMITTEE = "Đảng bộ các cơ quan tỉnh"
CENTRE = "Chi bộ Trung tâm Phát triển quỹ đất tỉnh"
OFFICE = "Chi bộ Văn phòng"
LAND = "Chi bộ Phòng Quản lý đất đai"
LAND_BEFORE = "Chi bộ Phòng Đo đạc và Đăng ký đất đai"
FAR_COMMITTEE = "Đảng bộ khối doanh nghiệp tỉnh"
FAR_CELL = "Chi bộ Công ty Môi trường đô thị"

_BEFORE = date(2018, 1, 1)  # since when the portal knows those who were there all along
_TERM = date(2022, 6, 20)  # the day of the congresses that chose the committees
_RENAMED = date(2023, 1, 1)

PROBATIONARY, TEMPORARY = "probationary", "temporary"
SECRETARY, DEPUTY, SITS, OTHER = "secretary", "deputy", "committee", "other"


@dataclass(frozen=True)
class Stay:
    """That somebody belonged to a cell; `official_on` ends a probation."""

    cell: str
    since: date = _BEFORE
    until: date | None = None
    kind: str = "permanent"
    standing: str = "official"
    official_on: date | None = None


@dataclass(frozen=True)
class Person:
    """A member, with stays, posts as (organization, rank, title, since), and leaves."""

    name: str
    stays: tuple[Stay, ...]
    posts: tuple[tuple, ...] = ()
    leaves: tuple[tuple, ...] = ()


@dataclass
class World:
    """What the sessions are written into: organizations, members and accounts by their names."""

    organizations: dict[str, Organization] = field(default_factory=dict)
    members: dict[str, Member] = field(default_factory=dict)
    users: dict[str, User] = field(default_factory=dict)


def _there(cell, name, *posts, leaves=()):
    """Somebody who was in the cell all along."""
    return Person(name, (Stay(cell),), posts, leaves)


def _post(cell, rank, title, since=_TERM):
    return (cell, rank, title, since)


PEOPLE = (
    # The sample cell: 25 on 21/9/2023, of whom 2 on probation and 1 there for a time; 25 today.
    _there(
        CENTRE,
        "Hoàng Đình Khải",
        _post(CENTRE, SECRETARY, "Bí thư Chi bộ"),
        _post(COMMITTEE, SITS, "Đảng ủy viên", date(2020, 8, 12)),
    ),
    _there(CENTRE, "Lê Thị Minh Nguyệt", _post(CENTRE, DEPUTY, "Phó Bí thư Chi bộ")),
    _there(
        CENTRE,
        "Trần Quốc Bảo",
        _post(CENTRE, SITS, "Chi ủy viên"),
        _post(None, OTHER, "Trưởng phòng Bồi thường, hỗ trợ và tái định cư", date(2021, 3, 1)),
    ),
    _there(CENTRE, "Phạm Thị Thu Hương", _post(CENTRE, SITS, "Chi ủy viên")),
    _there(CENTRE, "Vũ Đức Thịnh", _post(CENTRE, SITS, "Chi ủy viên")),
    _there(CENTRE, "Nguyễn Văn Dũng"),
    _there(CENTRE, "Đỗ Thị Lan"),
    _there(
        CENTRE,
        "Bùi Xuân Trường",
        leaves=(("elsewhere", date(2023, 1, 10), date(2023, 6, 30)),),
    ),
    _there(CENTRE, "Giàng A Páo"),
    _there(CENTRE, "Đặng Thị Bích Ngọc"),
    _there(CENTRE, "Ngô Quang Vinh"),
    _there(CENTRE, "Lò Thị Xuân"),
    _there(CENTRE, "Phan Thị Hồng Nhung"),
    _there(
        CENTRE,
        "Cao Bá Lộc",
        leaves=(
            ("exempt", date(2022, 10, 1), date(2023, 3, 31)),
            ("exempt", date(2025, 1, 1), None),
        ),
    ),
    _there(CENTRE, "Dương Thị Kim Oanh"),
    _there(CENTRE, "Mai Thị Thanh Tâm"),
    _there(CENTRE, "Tạ Quang Sáng"),
    _there(CENTRE, "Hồ Sỹ Tùng"),
    _there(CENTRE, "Đinh Công Ước"),
    _there(CENTRE, "Lương Thị Mỹ Hạnh"),
    _there(CENTRE, "Ma Văn Én"),
    Person("Tô Ngọc Ẩn", (Stay(CENTRE, until=date(2022, 10, 31)),)),
    Person(
        "Chu Thị Phượng",
        (Stay(CENTRE, until=date(2023, 2, 28)), Stay(OFFICE, since=date(2023, 3, 1))),
    ),
    Person(
        "Hà Văn Quyết",
        (Stay(LAND, until=date(2023, 3, 31)), Stay(CENTRE, since=date(2023, 4, 1))),
    ),
    Person(
        "Đoàn Minh Đức",
        (
            Stay(
                CENTRE,
                since=date(2022, 11, 18),
                standing=PROBATIONARY,
                official_on=date(2023, 11, 18),
            ),
        ),
    ),
    Person(
        "Quách Thị Ánh Tuyết",
        (
            Stay(
                CENTRE, since=date(2023, 3, 3), standing=PROBATIONARY, official_on=date(2024, 3, 3)
            ),
        ),
    ),
    Person(
        "Kiều Anh Tuấn",
        (Stay(CENTRE, since=date(2023, 6, 1), until=date(2024, 5, 31), kind=TEMPORARY),),
    ),
    Person("Âu Thị Hoài", (Stay(CENTRE, since=date(2024, 6, 1)),)),
    # Its sister cells.
    _there(
        OFFICE,
        "Lưu Thế Cường",
        _post(OFFICE, SECRETARY, "Bí thư Chi bộ"),
        _post(COMMITTEE, DEPUTY, "Phó Bí thư Đảng ủy", date(2020, 8, 12)),
    ),
    _there(OFFICE, "Trịnh Thị Hải Yến", _post(OFFICE, DEPUTY, "Phó Bí thư Chi bộ")),
    _there(OFFICE, "Nguyễn Hữu Nghĩa", _post(OFFICE, SITS, "Chi ủy viên")),
    _there(OFFICE, "Hứa Thị Thơm"),
    _there(OFFICE, "Vi Văn Thắng"),
    _there(OFFICE, "Đàm Thị Ngọc Diệp"),
    _there(OFFICE, "Phùng Quang Huy"),
    _there(
        LAND,
        "Nông Văn Toàn",
        _post(LAND, SECRETARY, "Bí thư Chi bộ"),
        _post(COMMITTEE, SITS, "Đảng ủy viên", date(2020, 8, 12)),
    ),
    _there(LAND, "Vương Thị Tố Uyên", _post(LAND, DEPUTY, "Phó Bí thư Chi bộ")),
    _there(LAND, "Đào Trọng Khôi", _post(LAND, SITS, "Chi ủy viên")),
    _there(LAND, "Thào Thị Mỷ"),
    _there(LAND, "Lại Văn Sơn"),
    _there(LAND, "Trương Thị Cẩm Vân"),
    # The committee itself, and the cell of the other committee.
    _there(
        OFFICE,
        "Đinh Trọng Nhân",
        _post(COMMITTEE, SECRETARY, "Bí thư Đảng ủy", date(2020, 8, 12)),
    ),
    _there(
        OFFICE,
        "Bế Thị Thúy Hằng",
        _post(COMMITTEE, SITS, "Đảng ủy viên", date(2020, 8, 12)),
    ),
    _there(FAR_CELL, "Tống Văn Phúc", _post(FAR_CELL, SECRETARY, "Bí thư Chi bộ")),
    _there(FAR_CELL, "Khuất Thị Hiền", _post(FAR_CELL, DEPUTY, "Phó Bí thư Chi bộ")),
    _there(FAR_CELL, "Lã Quý Đông"),
    _there(FAR_CELL, "Sùng Thị Dua"),
    _there(FAR_CELL, "Triệu Văn Lương"),
)

# Name to sign in with: (who it is, member or not; role and where it is held).
ACCOUNTS = {
    "bithu": ("Hoàng Đình Khải", True, Role.SECRETARY, CENTRE),
    "thuky": ("Phạm Thị Thu Hương", True, Role.CLERK, CENTRE),
    "dangvien": ("Đặng Thị Bích Ngọc", True, None, None),
    "dangvien2": ("Hứa Thị Thơm", True, None, None),
    "canbo": ("Nguyễn Thị Lệ Quyên", False, Role.STAFF, COMMITTEE),
    "quantri": ("Quản trị cổng", False, Role.ADMINISTRATOR, None),
}


def load_people() -> World:
    """Bring organizations, members and accounts into being where they are missing."""
    world = World()
    _load_organizations(world)
    _load_members(world)
    _load_accounts(world)
    return world


def _load_organizations(world):
    committee = Organization.Kind.COMMITTEE
    world.organizations = {
        COMMITTEE: _organization(COMMITTEE, kind=committee),
        FAR_COMMITTEE: _organization(FAR_COMMITTEE, kind=committee),
    }
    above = {CENTRE: COMMITTEE, OFFICE: COMMITTEE, LAND: COMMITTEE, FAR_CELL: FAR_COMMITTEE}
    for cell, parent in above.items():
        world.organizations[cell] = _organization(
            cell,
            parent=world.organizations[parent],
            former=LAND_BEFORE if cell == LAND else "",
            clerk_may_approve=cell == CENTRE,
        )


def _organization(name, *, parent=None, former="", **fields):
    found = Organization.objects.filter(name=name, parent=parent).first()
    if found:
        return found
    organization = Organization.objects.create(name=former or name, parent=parent, **fields)
    if former:
        organization.rename(name, since=_RENAMED)
    _add_terms(organization)
    return organization


def _add_terms(organization):
    if organization.is_cell:
        terms = (
            ("2020-2022", date(2020, 3, 10), date(2022, 6, 19)),
            ("2022-2025", _TERM, date(2025, 1, 14)),
            ("2025-2027", date(2025, 1, 15), None),
        )
    else:
        terms = (
            ("2020-2025", date(2020, 8, 12), date(2025, 7, 31)),
            ("2025-2030", date(2025, 8, 1), None),
        )
    for name, since, until in terms:
        Term.objects.create(organization=organization, name=name, since=since, until=until)


def _load_members(world):
    cells = [organization for organization in world.organizations.values() if organization.is_cell]
    present = Member.objects.filter(memberships__cell__in=cells)
    world.members = {member.full_name: member for member in present.distinct()}
    for person in PEOPLE:
        if person.name not in world.members:
            world.members[person.name] = _member(person, world.organizations)


def _member(person, organizations):
    member = Member.objects.create(full_name=person.name)
    for stay in person.stays:
        Membership.objects.create(
            member=member,
            cell=organizations[stay.cell],
            kind=stay.kind,
            standing=stay.standing,
            since=stay.since,
            until=stay.until,
        )
        if stay.official_on:
            member.recognise(since=stay.official_on)
    for where, rank, title, since in person.posts:
        Position.objects.create(
            member=member,
            organization=organizations[where] if where else None,
            rank=rank,
            title=title,
            since=since,
        )
    for kind, since, until in person.leaves:
        Leave.objects.create(member=member, kind=kind, since=since, until=until)
    return member


def _load_accounts(world):
    world.users = {user.username: user for user in User.objects.filter(username__in=ACCOUNTS)}
    for username, (full_name, is_member, role, where) in ACCOUNTS.items():
        if username in world.users:
            continue
        user = User.objects.create_user(
            username,
            PASSWORD,
            full_name=full_name,
            member=world.members[full_name] if is_member else None,
        )
        if role:
            HeldRole.objects.create(
                user=user, role=role, organization=world.organizations.get(where), since=_TERM
            )
        world.users[username] = user
