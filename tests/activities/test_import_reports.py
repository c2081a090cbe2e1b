"""`import_reports`: a folder becomes sessions, one line each, never the same report twice."""

from datetime import date
from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from activities.models import Meeting, SourceReport
from activities.todo import todo_for
from tests.activities.intake.texts import ARTICLE, MINUTES
from tests.factories import make_resolution

pytestmark = pytest.mark.django_db


@pytest.fixture
def folder(tmp_path):
    """A folder with an article, minutes, what is no report, and a file that is broken."""
    (tmp_path / "1-bai.txt").write_text(ARTICLE, encoding="utf-8")
    (tmp_path / "2-bien-ban.txt").write_text(MINUTES, encoding="utf-8")
    (tmp_path / "3-hong.docx").write_bytes(b"PK\x03\x04 not a zip")
    (tmp_path / "anh.jpg").write_bytes(b"\xff\xd8\xff")
    return tmp_path


def run(folder, cell, *more):
    """Run the command; return its lines."""
    out = StringIO()
    call_command("import_reports", str(folder), "--cell", cell.name, *more, stdout=out)
    return out.getvalue().splitlines()


def test_every_report_becomes_a_session_and_a_broken_one_stops_no_other(folder, cell):
    make_resolution(khoa="XIII")

    lines = run(folder, cell)

    assert lines[0] == (
        "1-bai.txt: đã ghi buổi ngày 21/09/2023; 2 văn bản; 1 văn bản ghi khác danh mục; 3 người."
    )
    assert lines[1].startswith("2-bien-ban.txt: đã ghi buổi ngày 05/10/2023;")
    assert lines[2].startswith("3-hong.docx: không nhập được. ")
    assert lines[3] == (
        "Đã ghi 2 buổi; 0 báo cáo đã có từ trước; 0 chờ soát vì không rõ ngày; 1 không nhập được."
    )
    assert list(Meeting.objects.order_by("held_on").values_list("held_on", "status")) == [
        (date(2023, 9, 21), "draft"),
        (date(2023, 10, 5), "draft"),
    ]


def test_a_second_run_adds_nothing(folder, cell):
    run(folder, cell)

    lines = run(folder, cell)

    assert lines[0] == ("1-bai.txt: đã nhập trước đây thành buổi ngày 21/09/2023, bỏ qua.")
    assert Meeting.objects.count() == 2


def test_an_import_that_stopped_after_keeping_the_text_goes_on(folder, cell):
    SourceReport.objects.create(organization=cell, text=ARTICLE)

    run(folder, cell)

    assert SourceReport.objects.count() == 2
    assert Meeting.objects.count() == 2


def test_approved_and_published_articles_are_found_by_number_and_minutes_are_not_published(
    folder, cell, client
):
    make_resolution(khoa="XIII")

    lines = run(folder, cell, "--approve", "--publish")

    assert "đã duyệt, đã đăng (công khai)" in lines[0]
    assert "đã duyệt, biên bản nên không đăng" in lines[1]
    assert [one.status for one in Meeting.objects.all()] == ["approved", "approved"]
    found = client.get("/tim-kiem/", {"q": "nq 21"}).content.decode()
    assert "Chi bộ Một sinh hoạt chuyên đề quý III năm 2023" in found
    assert "thường kỳ tháng 10" not in client.get("/sinh-hoat/").content.decode()


def test_published_for_members_is_not_for_guests(folder, cell, client):
    run(folder, cell, "--approve", "--publish", "dang-vien")

    assert "sinh hoạt chuyên đề" not in client.get("/sinh-hoat/").content.decode()


def test_dry_run_says_what_it_would_do_and_writes_nothing(folder, cell):
    lines = run(folder, cell, "--dry-run")

    assert lines[0].startswith("1-bai.txt: sẽ ghi buổi ngày 21/09/2023;")
    assert (Meeting.objects.count(), SourceReport.objects.count()) == (0, 0)


def test_what_bears_a_stamp_of_secrecy_is_not_kept(tmp_path, cell):
    (tmp_path / "mat.txt").write_text(f"MẬT\n{ARTICLE}", encoding="utf-8")

    lines = run(tmp_path, cell)

    assert lines[0] == (
        "mat.txt: không nhập được. Văn bản có dấu “Mật”, không được nhập vào cổng nối mạng này."
    )
    assert SourceReport.objects.count() == 0


def test_a_report_without_a_day_waits_in_the_queue(tmp_path, cell, thuky):
    (tmp_path / "khong-ngay.txt").write_text("Chi bộ Một họp bàn việc.", encoding="utf-8")

    lines = run(tmp_path, cell)

    assert lines[0] == "khong-ngay.txt: không đọc được ngày họp; báo cáo chờ soát."
    assert [str(one) for one in todo_for(thuky).reports] == ["khong-ngay.txt"]


def test_imported_sessions_stand_in_the_queue_until_somebody_has_looked(
    folder, cell, thuky, client
):
    run(folder, cell)
    client.force_login(thuky)
    first = todo_for(thuky).reports[0]

    client.post(f"/quan-tri/activities/sourcereport/{first.pk}/da-soat/")

    assert [str(one) for one in todo_for(thuky).reports] == ["2-bien-ban.txt"]


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["/khong/co", "--cell", "Chi bộ Một"], "Không có thư mục /khong/co."),
        ([".", "--cell", "Chi bộ Lạ"], "Không có chi bộ nào tên “Chi bộ Lạ”."),
    ],
)
def test_what_is_not_there_is_said_in_a_sentence(cell, arguments, sentence):
    with pytest.raises(CommandError) as refused:
        call_command("import_reports", *arguments)

    assert str(refused.value) == sentence
