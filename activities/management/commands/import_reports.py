"""`import_reports DIR --cell NAME`: make sessions from a folder of reports."""

from collections import Counter
from pathlib import Path

from django.core.management.base import BaseCommand, CommandError

from activities.importing import Wishes, import_report, reports_in
from activities.models import Article
from members.models import Organization
from portal.lib.progress import progress

AUDIENCES = {"cong-khai": Article.Audience.PUBLIC, "dang-vien": Article.Audience.MEMBERS}


class Command(BaseCommand):
    """Parse the arguments, import one file after the other, say what became of each."""

    help = "Nhập cả thư mục báo cáo (.docx, .txt) thành buổi sinh hoạt của một chi bộ."

    def add_arguments(self, parser):
        parser.add_argument("folder", type=Path, metavar="THƯ_MỤC")
        parser.add_argument("--cell", required=True, metavar="TÊN", help="tên chi bộ")
        parser.add_argument("--approve", action="store_true", help="duyệt luôn biên bản")
        parser.add_argument(
            "--publish",
            nargs="?",
            const="cong-khai",
            choices=list(AUDIENCES),
            help="đăng luôn bài viết, công khai nếu không ghi gì thêm; biên bản không đăng",
        )
        parser.add_argument(
            "--dry-run", action="store_true", help="chỉ nói sẽ làm gì, không ghi gì"
        )

    def handle(self, *args, folder, cell, approve, publish, dry_run, **options):
        if not folder.is_dir():
            raise CommandError(f"Không có thư mục {folder}.")
        organization = _cell_named(cell)
        wishes = Wishes(approve, AUDIENCES.get(publish, ""), dry_run)
        outcomes = Counter()
        for path in progress(reports_in(folder), stream=self.stderr):
            fate = import_report(path, organization=organization, wishes=wishes)
            outcomes[fate.outcome] += 1
            self.stdout.write(str(fate))
        self.stdout.write(_summary(outcomes, dry_run))


def _cell_named(name):
    found = list(Organization.objects.named(name)[:2])
    if not found:
        raise CommandError(f"Không có chi bộ nào tên “{name}”.")
    if len(found) > 1:
        raise CommandError(f"Có nhiều tổ chức tên “{name}”.")
    return found[0]


def _summary(outcomes, dry_run):
    verb = "Sẽ ghi" if dry_run else "Đã ghi"
    return (
        f"{verb} {outcomes['made']} buổi; {outcomes['known']} báo cáo đã có từ trước; "
        f"{outcomes['waiting']} chờ soát vì không rõ ngày; {outcomes['failed']} không nhập được."
    )
