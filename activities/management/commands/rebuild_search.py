"""`rebuild_search`: write the words of all sessions anew, as bulk writes pass them by."""

from django.core.management.base import BaseCommand

from activities.models import SearchText


class Command(BaseCommand):
    """Parse the arguments, rebuild, and say for how many sessions."""

    help = "Ghi lại chữ để tìm kiếm của mọi buổi sinh hoạt."

    def add_arguments(self, parser):
        parser.add_argument(
            "--batch-size", type=int, default=200, help="Số buổi ghi trong một lần."
        )

    def handle(self, *, batch_size, **options):
        done = SearchText.objects.rebuild(batch_size=max(1, batch_size))
        self.stdout.write(f"Đã ghi lại chữ tìm kiếm của {done} buổi sinh hoạt.")
