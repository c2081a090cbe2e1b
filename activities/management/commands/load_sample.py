"""`load_sample`: bring about the sample the portal is tried out with."""

from django.core.management.base import BaseCommand, CommandError

from activities.sample import SampleRefused, load_sample


class Command(BaseCommand):
    """Load, and say what was done in one line."""

    help = (
        "Nạp dữ liệu mẫu: tổ chức, đảng viên, buổi sinh hoạt, tài khoản. Không dùng khi chạy thật."
    )

    def handle(self, *args, **options):
        try:
            loaded = load_sample()
        except SampleRefused as refusal:
            raise CommandError(str(refusal)) from None
        self.stdout.write(str(loaded))
