"""Documents a text names, against the catalogue: what is chosen, offered, doubted."""

from datetime import date

import pytest

from activities.matching import match_documents
from activities.models import Resolution, ResolutionName, ResolutionRelation
from activities.reading.facts import CitedDocument
from members.models import SecretaryOf
from tests.factories import make_citation, make_meeting, make_resolution

pytestmark = pytest.mark.django_db

BODY = "Ban Chấp hành Trung ương"
SESSION_DAY = date(2023, 9, 21)


def cited(text="Nghị quyết số 21-NQ/TW", **values):
    values = {"type": "NQ", "word": "nghị quyết", "number": "21", "code": "21-NQ/TW"} | values
    return CitedDocument(text=text, span=(0, len(text)), **values)


def named(text, **values):
    nothing = {"number": None, "code": None}
    return cited(text, named=True, **nothing, **values)


@pytest.fixture
def of_three_terms():
    """The documents that bear 21-NQ/TW, oldest first."""
    return [
        make_resolution(issued_on=date(2008, 1, 30), khoa="X", title="Kinh tế thị trường"),
        make_resolution(issued_on=date(2017, 10, 25), khoa="XII", title="Công tác dân số"),
        make_resolution(issued_on=date(2022, 6, 16), khoa="XIII", title="Tổ chức cơ sở đảng"),
    ]


def match(one, user, held_on=SESSION_DAY):
    return match_documents([one], held_on=held_on, user=user)[0]


def test_code_and_day_mean_that_document(of_three_terms, thuky):
    found = match(cited(date=date(2017, 10, 25)), thuky)

    assert (found.chosen, found.doubts) == (of_three_terms[1], ())


def test_code_and_khoa_mean_that_document(of_three_terms, thuky):
    assert match(cited(khoa="X"), thuky).chosen == of_three_terms[0]


def test_a_code_alone_offers_all_of_it_newest_first_and_chooses_none(of_three_terms, thuky):
    found = match(cited(), thuky)

    assert found.candidates == of_three_terms[::-1]
    assert found.chosen is None


def test_a_code_alone_never_means_what_was_issued_after_the_session(of_three_terms, thuky):
    found = match(cited(), thuky, held_on=date(2018, 5, 1))

    assert found.candidates == of_three_terms[1::-1]


def test_what_was_issued_after_the_session_only_is_offered_and_not_chosen(thuky):
    later = make_resolution(issued_on=date(2022, 6, 16))

    found = match(cited(), thuky, held_on=date(2020, 1, 1))

    assert (found.candidates, found.chosen) == ([later], None)


def test_a_code_that_one_document_bears_means_it(thuky):
    only = make_resolution()

    assert match(cited(), thuky).chosen == only


def test_words_of_the_title_decide_between_namesakes(of_three_terms, thuky):
    found = match(cited(title="công tác dân số trong tình hình mới"), thuky)

    assert found.chosen == of_three_terms[1]


def test_the_khoa_decides_where_the_day_is_nobodys_and_the_day_is_doubted(of_three_terms, thuky):
    found = match(cited(date=date(2021, 6, 16), khoa="XIII"), thuky)

    assert found.chosen == of_three_terms[2]
    assert [doubt.sentence for doubt in found.doubts] == [
        "Bài ghi ngày 16/6/2021; văn bản ban hành ngày 16/6/2022."
    ]


@pytest.mark.parametrize("written", [date(2021, 6, 16), date(2023, 6, 16)])
def test_a_day_of_the_year_beside_is_a_slip_of_the_pen(of_three_terms, thuky, written):
    assert match(cited(date=written), thuky).chosen == of_three_terms[2]


def test_day_and_month_the_other_way_round_are_a_slip_of_the_pen(thuky):
    document = make_resolution(code="189-QĐ/TW", issued_on=date(2024, 10, 8))
    other = make_resolution(code="189-QĐ/TW", issued_on=date(2019, 3, 5), title="Việc khác")
    swapped = cited(type="QĐ", word="quy định", code="189-QĐ/TW", date=date(2024, 8, 10))

    found = match(swapped, thuky, held_on=date(2025, 1, 1))

    assert found.candidates == [document, other]
    assert found.chosen == document


def test_a_day_far_from_all_chooses_nothing(of_three_terms, thuky):
    assert match(cited(date=date(2015, 2, 3)), thuky).chosen is None


def test_a_year_alone_decides(of_three_terms, thuky):
    assert match(cited(year="2017"), thuky).chosen == of_three_terms[1]


def test_number_and_kind_without_an_issuer_find_the_codes_of_that_number(of_three_terms, thuky):
    make_resolution(code="210-NQ/TW")

    found = match(cited("Nghị quyết 21", code=None), thuky)

    assert found.candidates == of_three_terms[::-1]


def test_quy_dinh_and_quyet_dinh_of_one_code_and_day_are_told_apart_by_the_word(thuky):
    day = date(2021, 10, 25)
    rule = make_resolution(code="37-QĐ/TW", issued_on=day, kind="quy định", issuer=BODY)
    make_resolution(code="37-QĐ/TW", issued_on=day, kind="quyết định", issuer="Ban Bí thư")

    found = match(cited(type="QyĐ", word="quy định", code="37-QĐ/TW", date=day), thuky)

    assert found.chosen == rule


@pytest.mark.parametrize(
    ("said", "known", "sentences"),
    [
        ("BCH Trung ương Đảng", BODY, []),
        ("Hội nghị lần thứ sáu Ban Chấp hành Trung ương Đảng", BODY, []),
        ("Trung ương", BODY, []),
        ("BCHTƯ", BODY, []),
        (
            "Bộ Chính trị",
            BODY,
            ["Bài ghi của Bộ Chính trị; văn bản do Ban Chấp hành Trung ương ban hành."],
        ),
        ("Bộ Chính trị, Ban Bí thư", "Ban Bí thư", []),
    ],
)
def test_another_body_than_the_catalogues_is_doubted(thuky, said, known, sentences):
    make_resolution(issuer=known)

    found = match(cited(issuer=said), thuky)

    assert [doubt.sentence for doubt in found.doubts] == sentences


def test_another_kind_than_the_catalogues_is_doubted(thuky):
    make_resolution(code="50-CT/TW", kind="chỉ thị", issuer="")

    found = match(cited("Kết luận số 50-CT/TW", word="kết luận", code="50-CT/TW"), thuky)

    assert [doubt.sentence for doubt in found.doubts] == [
        "Bài gọi là kết luận; trong danh mục là chỉ thị."
    ]


def test_plenum_and_term_mean_their_document(thuky):
    document = make_resolution(code="04-NQ/TW", plenum=4, khoa="XII")
    make_resolution(code="12-NQ/TW", plenum=4, khoa="XI")

    found = match(named("Nghị quyết Trung ương 4 khóa XII", plenum=4, khoa="XII"), thuky)

    assert (found.candidates, found.chosen) == ([document], document)


@pytest.mark.parametrize(
    "text",
    [
        "Nghị quyết Đại hội XIII của Đảng",
        "Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng",
        "nghị quyết Đại hội lần thứ XIII",
    ],
)
def test_a_congress_is_known_by_any_of_its_names(thuky, text):
    document = make_resolution(
        code="", title="Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng"
    )
    ResolutionName.objects.create(resolution=document, name="Nghị quyết Đại hội XIII của Đảng")

    assert match(named(text, congress="XIII"), thuky).chosen == document


def test_the_congress_of_a_province_is_another_document(thuky):
    make_resolution(code="", title="Nghị quyết Đại hội XVII của Đảng")

    found = match(named("Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVII", congress="XVII"), thuky)

    assert (found.candidates, found.chosen) == ([], None)
    assert found.as_stub().title == "Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVII"


def test_what_the_catalogue_lacks_becomes_a_stub_with_code_and_day(thuky):
    stub = match(cited("Kế hoạch số 08-KH/ĐU", word="kế hoạch", code="08-KH/ĐU"), thuky).as_stub()

    assert (stub.code, stub.kind, stub.is_verified) == ("08-KH/ĐU", "kế hoạch", False)


def test_it_is_told_what_replaced_a_document(thuky):
    old = make_resolution(code="10-CT/TW", kind="chỉ thị", issued_on=date(2007, 3, 30))
    new = make_resolution(code="50-CT/TW", kind="chỉ thị", issued_on=date(2025, 7, 23))
    ResolutionRelation.objects.create(source=new, kind="replaces", target=old)

    found = match(cited(word="chỉ thị", code="10-CT/TW"), thuky)

    assert found.replaced_by == (new,)


def test_a_document_only_another_cell_named_is_not_offered(thuky, other_cell):
    hidden = make_resolution(code="09-NQ/CB", is_public=False, is_verified=False)
    make_citation(meeting=make_meeting(cell=other_cell), resolution=hidden)

    found = match(cited(code="09-NQ/CB"), thuky)

    assert (found.candidates, found.chosen) == ([], None)


def test_matching_costs_the_same_for_one_document_as_for_ten(
    of_three_terms, thuky, django_assert_num_queries
):
    one, ten = [cited(khoa="X")], [cited(khoa="X")] * 10
    assert thuky.reach  # read once for a request

    with django_assert_num_queries(3):
        match_documents(one, held_on=SESSION_DAY, user=thuky)
    with django_assert_num_queries(3):
        match_documents(ten, held_on=SESSION_DAY, user=thuky)


def test_each_cell_has_a_stub_of_its_own_and_finds_it_again(thuky, cell, other_cell):
    words = "kế hoạch 08-KH/ĐU ngày 05/09/2023"
    theirs = Resolution.stub_for(words, user=SecretaryOf(other_cell))
    theirs.save()
    make_citation(meeting=make_meeting(cell=other_cell), resolution=theirs)

    ours = Resolution.stub_for(words, user=thuky)
    ours.save()
    make_citation(meeting=make_meeting(cell=cell), resolution=ours)

    assert ours != theirs
    assert Resolution.stub_for(words, user=thuky) == ours
