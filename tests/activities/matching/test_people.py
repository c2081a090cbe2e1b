"""People a text names, against the members of the cell: nobody is linked by guessing."""

import unicodedata

import pytest

from activities.matching import match_people
from activities.reading.facts import Person
from tests.factories import make_member

pytestmark = pytest.mark.django_db


def match(name, *members):
    return match_people([Person(name=name, span=(0, len(name)))], list(members))[0]


def test_the_only_member_of_that_name_is_chosen():
    hai, hieu = make_member(full_name="Phan Đăng Hải"), make_member(full_name="Phan Đăng Hiếu")

    found = match("Phan Đăng Hải", hai, hieu)

    assert (found.chosen, found.candidates) == (hai, [hai])


@pytest.mark.parametrize(
    "written",
    [
        "phan đăng hải",
        "PHAN ĐĂNG HẢI",
        "Phan  Đăng Hải",
        unicodedata.normalize("NFD", "Phan Đăng Hải"),
    ],
)
def test_capitals_spaces_and_decomposed_letters_make_no_other_name(written):
    member = make_member(full_name="Phan Đăng Hải")

    assert match(written, member).chosen == member


def test_old_and_new_places_of_the_tone_are_one_name():
    member = make_member(full_name="Lê Thị Thúy Hòa")

    assert match("Lê Thị Thuý Hoà", member).chosen == member


def test_two_of_one_name_are_both_offered_and_neither_is_chosen():
    first, second = (make_member(full_name="Nguyễn Văn An") for _ in range(2))

    found = match("Nguyễn Văn An", first, second)

    assert (found.chosen, found.candidates, found.is_unclear) == (None, [first, second], True)


def test_a_name_without_marks_is_offered_and_not_chosen():
    member = make_member(full_name="Phan Đăng Hải")

    found = match("Phan Dang Hai", member)

    assert (found.chosen, found.candidates) == (None, [member])


def test_a_given_name_alone_is_offered_and_not_chosen():
    hong = make_member(full_name="Trần Thị Hồng")
    make_member(full_name="Hồng Văn Tư")

    found = match("Hồng", hong, make_member(full_name="Lê Văn Tư"))

    assert (found.chosen, found.candidates) == (None, [hong])


def test_a_stranger_is_nobody():
    found = match("Trịnh Quốc Bảo", make_member(full_name="Phan Đăng Hải"))

    assert (found.chosen, found.candidates, found.is_unclear) == (None, [], False)
