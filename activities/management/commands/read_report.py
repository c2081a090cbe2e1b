"""`read_report --json FILE…`: print what the reader sees in each text, one object a line."""

import json

from django.core.management.base import BaseCommand, CommandError

from activities.reading.report import as_json, read_report
from portal.lib.word import BadDocument, read_document_text


class Command(BaseCommand):
    """Parse the arguments, read each file, print; needs no database and no secret."""

    help = "Đọc báo cáo, biên bản và in ra những gì đọc được, mỗi tệp một dòng."
    requires_system_checks = []

    def add_arguments(self, parser):
        parser.add_argument("files", nargs="+", metavar="TỆP", help="tệp .txt hoặc .docx")
        parser.add_argument("--json", action="store_true", required=True, help="in ra JSON")

    def handle(self, *args, files, **options):
        for path in files:
            try:
                report = read_report(read_document_text(path))
            except (OSError, BadDocument) as problem:
                raise CommandError(f"{path}: {problem}") from None
            self.stdout.write(json.dumps(as_json(report), ensure_ascii=False))
