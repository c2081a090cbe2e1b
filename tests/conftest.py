"""The cast: who reads and who writes in the tests' stories."""

import pytest
from django.contrib.auth.models import AnonymousUser
from django.db import transaction
from django.test import override_settings

from activities.sample import load_sample
from tests.factories import make_cell, make_committee, make_member, make_user


def pytest_terminal_summary(terminalreporter):
    """Print at the end what tests have measured and told by `record_property("told", …)`."""
    for report in terminalreporter.getreports("passed"):
        for name, value in report.user_properties:
            if name == "told" and report.when == "call":
                terminalreporter.write_line(value)


@pytest.fixture(autouse=True)
def own_media_folder(settings, tmp_path):
    """Keep every test's files to itself."""
    settings.MEDIA_ROOT = tmp_path / "media"


@pytest.fixture
def dang_bo(db):
    """The committee above the cell that meets."""
    return make_committee(name="Đảng bộ các cơ quan tỉnh")


@pytest.fixture
def cell(dang_bo):
    """The cell that meets."""
    return make_cell(name="Chi bộ Một", parent=dang_bo)


@pytest.fixture
def other_cell(dang_bo):
    """A sister cell below the same committee."""
    return make_cell(name="Chi bộ Hai", parent=dang_bo)


@pytest.fixture
def guest():
    """Anybody, not signed in."""
    return AnonymousUser()


@pytest.fixture
def thuky(cell):
    """The clerk of the cell that meets."""
    member = make_member(full_name="Lê Thị Thư", cell=cell)
    return make_user(username="thuky", member=member, role="clerk", organization=cell)


@pytest.fixture
def bithu(cell):
    """The secretary of the cell that meets."""
    member = make_member(full_name="Trần Văn Bí", cell=cell)
    return make_user(username="bithu", member=member, role="secretary", organization=cell)


@pytest.fixture
def dangvien(cell):
    """A member of the cell that meets."""
    return make_user(username="dangvien", member=make_member(full_name="Đỗ Văn Viên", cell=cell))


@pytest.fixture
def dangvien2(other_cell):
    """A member of a sister cell."""
    member = make_member(full_name="Phạm Thị Hai", cell=other_cell)
    return make_user(username="dangvien2", member=member)


@pytest.fixture
def dangvien3(db):
    """A member of a cell below another committee."""
    cell = make_cell(name="Chi bộ Xa", parent=make_committee(name="Đảng bộ khác"))
    return make_user(username="dangvien3", member=make_member(full_name="Vũ Văn Xa", cell=cell))


@pytest.fixture
def canbo(dang_bo):
    """Staff of the committee above the cell that meets."""
    return make_user(username="canbo", role="staff", organization=dang_bo)


@pytest.fixture
def quantri(db):
    """The administrator of the portal."""
    return make_user(username="quantri", role="administrator")


@pytest.fixture
def cast(guest, thuky, bithu, dangvien, dangvien2, dangvien3, canbo, quantri):
    """Everybody by name."""
    return {
        "guest": guest,
        "thuky": thuky,
        "bithu": bithu,
        "dangvien": dangvien,
        "dangvien2": dangvien2,
        "dangvien3": dangvien3,
        "canbo": canbo,
        "quantri": quantri,
    }


@pytest.fixture(scope="module")
def sample(django_db_setup, django_db_blocker, tmp_path_factory):
    """The whole sample, loaded once for a module; the folder of its photos.

    What a test writes beside it is undone after the test, the sample itself after the module.
    """
    media = tmp_path_factory.mktemp("sample-media")
    with django_db_blocker.unblock(), transaction.atomic():
        with override_settings(MEDIA_ROOT=media):
            load_sample()
        yield media
        transaction.set_rollback(True)
