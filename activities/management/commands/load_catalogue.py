"""`load_catalogue [FILE]`: bring the shipped documents into the catalogue."""

from django.core.management.base import BaseCommand, CommandError

from activities.catalogue import CatalogueError, load_catalogue


class Command(BaseCommand):
    """Parse the arguments, load, and say what was done in one line."""

    help = "Nạp danh mục văn bản đi kèm; không ghi đè những gì cán bộ đã sửa."

    def add_arguments(self, parser):
        parser.add_argument("file", nargs="?", help="tệp CSV; để trống thì dùng tệp đi kèm")

    def handle(self, *args, file=None, **options):
        try:
            summary = load_catalogue(file)
        except CatalogueError as error:
            raise CommandError(str(error)) from None
        self.stdout.write(str(summary))
