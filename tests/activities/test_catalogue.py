"""Loading the shipped catalogue: again and again, beside what staff wrote, from broken files."""

from datetime import date

import pytest
from django.core.management import CommandError, call_command

from activities.catalogue import COLUMNS, SHIPPED, CatalogueError, Summary, load_catalogue
from activities.models import Resolution, ResolutionName, ResolutionRelation
from tests.factories import make_resolution

pytestmark = pytest.mark.django_db

ROW = "NQ,nghị quyết,21,TW,21-NQ/TW,2022-06-16,Ban Chấp hành Trung ương,XIII,5,Tổ chức cơ sở đảng"


def written(folder, *rows):
    """Write a catalogue of these rows and return its path."""
    path = folder / "catalogue.csv"
    path.write_text("\n".join([",".join(COLUMNS), *rows]), encoding="utf-8")
    return path


def shipped_rows():
    return list(Resolution.objects.order_by("pk").values())


def test_shipped_catalogue_loads_whole_and_a_second_time_changes_nothing():
    first = load_catalogue()
    loaded = shipped_rows()

    second = load_catalogue()

    assert first == Summary(added=len(loaded))
    assert second == Summary(kept=len(loaded))
    assert shipped_rows() == loaded
    assert all(row["is_shipped"] and row["is_public"] for row in loaded)


def test_command_says_in_one_line_what_it_did(capsys, tmp_path):
    call_command("load_catalogue", str(written(tmp_path, f"{ROW},,,yes")))

    assert capsys.readouterr().out == "Danh mục văn bản: thêm 1, cập nhật 0, giữ nguyên 0.\n"


def test_number_21_of_the_central_committee_is_five_documents():
    load_catalogue()

    days = [found.issued_on for found in Resolution.objects.with_code("21-NQ/TW")]

    assert [day.year for day in days] == [2026, 2022, 2017, 2012, 2008]


def test_values_come_from_their_columns():
    load_catalogue()

    document = Resolution.objects.get(code="08-QĐi/TW")
    uncertain = Resolution.objects.get(code="21-NQ/TW", issued_on=date(2026, 7, 28))

    assert (document.kind, document.khoa, document.plenum) == ("quy định", "XII", 8)
    assert document.is_verified
    assert not uncertain.is_verified


def test_congress_resolution_is_known_by_its_other_names():
    load_catalogue()

    named = ResolutionName.objects.get(name="Nghị quyết Đại hội XIII").resolution

    assert named.title == "Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng"


def test_newer_document_replaces_the_older_and_is_replaced_in_turn():
    load_catalogue()
    document = Resolution.objects.get(code="24-QĐ/TW")

    assert [row.target.code for row in document.relations_out.all()] == ["29-QĐ/TW"]
    assert [row.source.code for row in document.relations_in.all()] == ["294-QĐ/TW"]
    assert {row.kind for row in ResolutionRelation.objects.all()} == {"replaces"}


def test_what_staff_edited_is_kept_with_its_names():
    load_catalogue()
    Resolution.objects.filter(code="24-QĐ/TW").update(title="Điều lệ", was_edited=True)
    congress = Resolution.objects.get(names__name="Nghị quyết Đại hội XIII")
    congress.names.all().delete()
    Resolution.objects.filter(pk=congress.pk).update(was_edited=True)

    summary = load_catalogue()

    assert (summary.added, summary.updated) == (0, 0)
    assert Resolution.objects.get(code="24-QĐ/TW").title == "Điều lệ"
    assert congress.names.count() == 0


def test_shipped_row_nobody_edited_follows_a_corrected_catalogue(tmp_path):
    load_catalogue(written(tmp_path, f"{ROW},,,no"))

    summary = load_catalogue(written(tmp_path, f"{ROW},Nghị quyết 21 mới,,yes"))

    document = Resolution.objects.get()
    assert summary == Summary(updated=1)
    assert document.is_verified
    assert [row.name for row in document.names.all()] == ["Nghị quyết 21 mới"]


def test_stub_named_before_becomes_the_shipped_document(tmp_path):
    stub = make_resolution(issuer="", is_public=False, is_verified=False, title="Chưa rõ")

    summary = load_catalogue(written(tmp_path, f"{ROW},,,yes"))

    stub.refresh_from_db()
    assert summary == Summary(updated=1)
    assert (stub.title, stub.issuer) == ("Tổ chức cơ sở đảng", "Ban Chấp hành Trung ương")
    assert stub.is_public and stub.is_verified


@pytest.mark.parametrize(
    ("rows", "message"),
    [
        (["NQ,nghị quyết,21"], "Dòng 2: có 3 cột, cần 13 cột."),
        ([f"{ROW},,,yes", f"{ROW},,,có"], "Dòng 3, cột verified: “có” phải là yes hoặc no."),
        ([ROW.replace("2022-06-16", "16/6/2022") + ",,,yes"], "Dòng 2, cột issued_on:"),
        ([ROW.replace("2022-06-16", "2022-02-30") + ",,,yes"], "Dòng 2, cột issued_on:"),
        ([ROW.replace("nghị quyết", "nghi quyet") + ",,,yes"], "Dòng 2, cột word:"),
        ([ROW.replace("21-NQ/TW", "12-NQ/TW") + ",,,yes"], "Dòng 2, cột code:"),
        ([ROW.replace("Tổ chức cơ sở đảng", "") + ",,,yes"], "Dòng 2, cột title:"),
        ([f"{ROW},,20-NQ/TW,yes"], "Dòng 2, cột replaced_by:"),
        ([f"{ROW},,20-NQ/TW@2023-06-16,yes"], "Dòng 2, cột replaced_by: không có văn bản"),
        ([f"{ROW},,,yes", f"{ROW},,,yes"], "Dòng 3, cột code: văn bản này đã có ở dòng 2."),
        ([f'{ROW},"x,,yes'], "Dòng 2: không phải CSV đúng"),
    ],
)
def test_broken_file_is_refused_whole_with_its_line_and_column(tmp_path, rows, message):
    with pytest.raises(CatalogueError) as refusal:
        load_catalogue(written(tmp_path, *rows))

    assert str(refusal.value).startswith(message)
    assert Resolution.objects.count() == 0


def test_file_without_a_column_or_no_file_at_all_is_refused(tmp_path):
    short = tmp_path / "short.csv"
    short.write_text("type,word\nNQ,nghị quyết\n", encoding="utf-8")

    with pytest.raises(CatalogueError, match="Dòng 1: thiếu cột number, issuer_code, code"):
        load_catalogue(short)
    with pytest.raises(CommandError, match="Không có tệp"):
        call_command("load_catalogue", str(tmp_path / "none.csv"))


def test_shipped_file_is_the_one_in_the_project():
    assert SHIPPED.name == "resolutions.csv"
    assert SHIPPED.is_file()
