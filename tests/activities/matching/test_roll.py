"""Who was absent by a text, and where its numbers differ from the list."""

import pytest

from activities.matching import match_roll
from activities.reading.facts import Absentee, Counts, Report
from tests.factories import make_member

pytestmark = pytest.mark.django_db


def absentee(name, **values):
    return Absentee(name=name, span=(0, len(name)), **values)


@pytest.fixture
def four():
    """The members expected on that day."""
    names = ("Lê Bá Bình", "Võ Thị Diễm", "Đỗ Minh Đức", "Phạm Quốc Cường")
    return [make_member(full_name=name) for name in names]


def test_absentees_are_found_among_the_members_and_counted(four):
    report = Report(
        absent=(absentee("Võ Thị Diễm", reason="ốm"), absentee("Đỗ Minh Đức", is_excused=False))
    )

    found = match_roll(report, four)

    assert [member for _, member in found.absent] == [four[1], four[2]]
    assert found.computed == {"total": 4, "present": 2, "excused": 1, "unexcused": 1}


def test_an_absentee_nobody_knows_is_told_and_not_counted(four):
    report = Report(absent=(absentee("Trịnh Quốc Bảo"),))

    found = match_roll(report, four)

    assert [one.name for one in found.unmatched] == ["Trịnh Quốc Bảo"]
    assert found.computed["present"] == 4


def test_numbers_that_differ_from_the_list_are_told(four):
    report = Report(counts=Counts(total=4, present=3))

    assert match_roll(report, four).sentences == ["Biên bản ghi có mặt 3, danh sách tính được 4."]


def test_numbers_that_agree_are_not_spoken_of(four):
    report = Report(
        counts=Counts(total=4, present=3, excused=1, unexcused=0),
        absent=(absentee("Lê Bá Bình", reason="công tác"),),
    )

    assert match_roll(report, four).sentences == []


@pytest.mark.parametrize(("everyone", "says"), [((3, 20), True), (None, False)])
def test_all_present_is_what_the_text_says_and_no_guess(four, everyone, says):
    assert match_roll(Report(everyone=everyone), four).says_all_present is says
