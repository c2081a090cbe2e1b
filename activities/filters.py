"""Filters of the public lists: a bad value is told, and narrows nothing."""

import django_filters
from django import forms
from django.db.models import Q

from activities.models import Level, Meeting, Resolution, Speech
from activities.search import find_resolutions, meetings_citing, search

LONGEST = 200


def search_box(placeholder):
    """Return the widget of a box in which words are typed."""
    return forms.TextInput(
        attrs={"type": "search", "autocomplete": "off", "placeholder": placeholder}
    )


def visible_cells(request):
    """Return the organizations of which the reader knows a session."""
    return Meeting.objects.visible_to(request.user).organizations()


class AddressFilterSet(django_filters.FilterSet):
    """Filters named as addresses are: `chi-bo`, which no Python name can be."""

    @classmethod
    def get_filters(cls):
        return {name.replace("_", "-"): part for name, part in super().get_filters().items()}

    @property
    def form(self):
        """The form, telling a bad value in words that say what became of it."""
        form = super().form
        for name in ERRORS.keys() & form.fields.keys():
            form.fields[name].error_messages["invalid_choice"] = ERRORS[name]
        return form


class MeetingFilter(AddressFilterSet):
    """The list of sessions, by words, year, kind, cell, document and person.

    Years and cells to choose from are those of sessions the reader may know of. Only signed-in
    readers look for a person, and then among speakers and chairs, never in a roll.
    """

    q = django_filters.CharFilter(
        label="Từ cần tìm",
        method="with_words",
        max_length=LONGEST,
        widget=search_box("Nội dung, số văn bản"),
    )
    nam = django_filters.ChoiceFilter(
        label="Năm", field_name="held_on__year", empty_label="Tất cả các năm"
    )
    loai = django_filters.ChoiceFilter(
        label="Loại buổi", field_name="kind", choices=Meeting.Kind.choices, empty_label="Tất cả"
    )
    chi_bo = django_filters.ModelChoiceFilter(
        label="Chi bộ", field_name="organization", queryset=visible_cells, empty_label="Tất cả"
    )
    van_ban = django_filters.CharFilter(
        label="Nghị quyết, văn bản",
        method="citing",
        max_length=LONGEST,
        widget=search_box("Ví dụ: nq 21"),
    )
    nguoi = django_filters.CharFilter(
        label="Người chủ trì, phát biểu",
        method="with_person",
        max_length=LONGEST,
        widget=search_box("Họ và tên"),
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.years = self.queryset.by_year()
        self.filters["nam"].extra["choices"] = [(year, year) for year, _ in self.years]
        if not self.request.user.is_authenticated:
            del self.filters["nguoi"]

    def with_words(self, meetings, name, words):
        """Sessions that a search for `words` finds."""
        found = search(words, user=self.request.user).meetings
        return meetings.filter(pk__in=found.values("pk"))

    def citing(self, meetings, name, text):
        """Sessions naming the document that `text` means."""
        found = meetings_citing(text, user=self.request.user)
        return meetings.filter(pk__in=found.values("pk"))

    def with_person(self, meetings, name, person):
        """Sessions in which somebody of that name presided or spoke."""
        user = self.request.user
        spoken = Speech.objects.visible_to(user).by(person)
        led = Meeting.objects.led_by(person)
        readable = Q(pk__in=led.with_level(Level.ARTICLE, user).values("pk"))
        readable |= Q(pk__in=led.with_level(Level.RECORD, user).values("pk"))
        return meetings.filter(readable | Q(pk__in=spoken.values("meeting")))


class ResolutionFilter(AddressFilterSet):
    """The catalogue, by number or words, and by kind of document."""

    q = django_filters.CharFilter(
        label="Số, ký hiệu hoặc từ trong tên",
        method="with_words",
        max_length=LONGEST,
        widget=search_box("Ví dụ: nq 21, chuyển đổi số"),
    )
    the_loai = django_filters.ChoiceFilter(
        label="Thể loại", field_name="kind", choices=Resolution.Kind.choices, empty_label="Tất cả"
    )

    def with_words(self, resolutions, name, words):
        """Documents whose code, name or title `words` means."""
        found = find_resolutions(words, user=self.request.user)
        return resolutions.filter(pk__in=[resolution.pk for resolution in found])


ERRORS = {
    "nam": "Không có buổi nào của năm này, nên danh sách không lọc theo năm.",
    "loai": "Không có loại buổi này, nên danh sách không lọc theo loại.",
    "chi-bo": "Không có chi bộ này trong danh sách, nên không lọc theo chi bộ.",
    "the-loai": "Không có thể loại này, nên danh sách không lọc theo thể loại.",
}
