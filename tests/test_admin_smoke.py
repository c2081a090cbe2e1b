"""Every list of the admin opens, searches and filters; every form opens; others are kept out."""

import pytest
from django.contrib import admin
from django.urls import reverse

from members.models import User
from tests.factories import (
    make_citation,
    make_meeting,
    make_member,
    make_position,
    make_resolution,
)

ROLES = ("thuky", "bithu", "canbo", "quantri")
ADMINS = sorted(admin.site._registry.values(), key=lambda one: one.opts.label)
PAGES = [pytest.param(one, id=one.opts.label) for one in ADMINS]


@pytest.fixture
def something_everywhere(cell, other_cell):
    """A few rows of each kind, so that columns have something to print."""
    member = make_member(full_name="Nguyễn Thị Ánh", cell=cell, standing="probationary")
    make_member(cell=cell, until="2020-01-01")
    make_member(full_name="Lê Văn Hai", cell=other_cell)
    make_position(member=member, organization=cell, rank="committee", title="Chi ủy viên")
    meeting = make_meeting(cell=cell, status="draft", article="unpublished")
    make_citation(meeting=meeting)
    make_resolution(code="09-NQ/CB", is_public=False, is_verified=False, issuer="", issued_on=None)


def address(page, *args):
    return reverse(f"admin:{page.opts.app_label}_{page.opts.model_name}_{args[0]}", args=args[1:])


def may(user, action, page):
    return user.has_perm(f"{page.opts.app_label}.{action}_{page.opts.model_name}")


@pytest.mark.parametrize("page", PAGES)
def test_list_opens_searches_and_filters_for_whoever_may(page, client, cast, something_everywhere):
    opened = set()
    for name in ROLES:
        user = User.objects.get(pk=cast[name].pk)
        client.force_login(user)
        answer = client.get(address(page, "changelist"))
        if not may(user, "view", page):
            assert answer.status_code == 403, name
            continue
        opened.add(name)
        assert answer.status_code == 200, name
        changelist = answer.context.get("cl")
        if changelist is None:
            continue  # a list of our own making
        if page.search_fields:
            for words in ("nq 21", "nguyen", "Ánh", "'\"%_\\"):
                found = client.get(address(page, "changelist"), {"q": words})
                assert found.status_code == 200, words
        for spec in changelist.filter_specs:
            for choice in spec.choices(changelist):
                filtered = client.get(address(page, "changelist") + choice["query_string"])
                assert filtered.status_code == 200, choice
                assert "e=1" not in filtered.request["QUERY_STRING"], choice
    assert opened, "no role opens this page"


@pytest.mark.parametrize("page", PAGES)
def test_add_form_opens_for_whoever_may_add(page, client, cast, something_everywhere):
    for name in ROLES:
        user = User.objects.get(pk=cast[name].pk)
        client.force_login(user)

        answer = client.get(address(page, "add"), follow=True)

        expected = {200} if may(user, "add", page) else {403, 404}
        assert answer.status_code in expected, (name, answer.status_code)


@pytest.mark.parametrize("page", PAGES)
def test_every_row_shown_in_a_list_opens(page, client, cast, something_everywhere):
    for name in ROLES:
        user = User.objects.get(pk=cast[name].pk)
        client.force_login(user)
        if not may(user, "view", page):
            continue
        changelist = client.get(address(page, "changelist")).context.get("cl")
        for row in changelist.result_list if changelist else ():
            answer = client.get(address(page, "change", row.pk))
            assert answer.status_code == 200, (name, row)


@pytest.mark.parametrize("page", PAGES)
def test_row_that_does_not_exist_answers_404(page, client, cast):
    for name in ROLES:
        user = User.objects.get(pk=cast[name].pk)
        client.force_login(user)
        if may(user, "change", page):
            assert client.get(address(page, "change", 987654)).status_code == 404, name
            assert client.get(address(page, "change", "abc")).status_code == 404, name


@pytest.mark.parametrize("page", PAGES)
def test_guests_and_members_without_a_role_are_kept_out(page, client, cast):
    guest = client.get(address(page, "changelist"))
    client.force_login(cast["dangvien"])
    member = client.get(address(page, "changelist"), follow=True)

    assert guest.status_code == 302
    assert member.status_code == 403


def test_no_page_speaks_of_groups(client, quantri):
    client.force_login(quantri)

    assert "auth.group" not in {one.opts.label_lower for one in ADMINS}
    assert client.get("/quan-tri/auth/group/").status_code == 404
