"""What cells do: sessions, articles, the resolutions they cite."""

from django.apps import AppConfig


class ActivitiesConfig(AppConfig):
    name = "activities"
    verbose_name = "Sinh hoạt chi bộ"
