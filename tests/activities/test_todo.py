""" "Việc cần làm": what awaits the person who signed in."""

from datetime import date, timedelta

from django.utils import timezone

from activities.models import Task
from activities.todo import todo_for
from tests.factories import make_meeting, make_resolution

TODAY = date(2023, 9, 25)


def test_sessions_stand_where_they_are_to_be_handled(cell, other_cell, thuky, bithu):
    draft = make_meeting(cell=cell, status="draft", held_on=TODAY - timedelta(days=4))
    later = make_meeting(cell=cell, status="announced", held_on=TODAY + timedelta(days=9))
    next_one = make_meeting(cell=cell, status="draft", held_on=TODAY + timedelta(days=2))
    submitted = make_meeting(cell=cell, status="submitted", held_on=date(2023, 9, 5))
    written = make_meeting(cell=cell, article="unpublished", held_on=date(2023, 8, 5))
    make_meeting(cell=other_cell, status="draft", held_on=TODAY)

    todo = todo_for(bithu, today=TODAY)

    assert todo.drafts == [draft]
    assert todo.coming == [next_one, later]
    assert todo.to_approve == [submitted]
    assert todo.unpublished == [written]
    assert todo_for(thuky, today=TODAY).waiting == [submitted]


def test_months_without_a_regular_session_count_from_the_first(cell, thuky):
    make_meeting(cell=cell, held_on=date(2023, 5, 3))
    make_meeting(cell=cell, held_on=date(2023, 7, 2), period=date(2023, 6, 1))
    make_meeting(cell=cell, held_on=date(2023, 8, 3), kind="thuong-ky-chuyen-de")
    make_meeting(cell=cell, held_on=date(2023, 7, 20), kind="chuyen-de")

    assert todo_for(thuky, today=TODAY).months_without == [(cell, date(2023, 7, 1))]


def test_overdue_tasks_and_stubs(cell, other_cell, thuky, canbo):
    meeting = make_meeting(cell=cell)
    late = Task.objects.create(meeting=meeting, text="Rà soát", due_on=date(2023, 9, 1))
    Task.objects.create(meeting=meeting, text="Xong", due_on=date(2023, 9, 1), result="done")
    far = make_meeting(cell=other_cell)
    Task.objects.create(meeting=far, text="Của chi bộ khác", due_on=date(2023, 9, 1))
    stub = make_resolution(code="05-KH/CB", is_verified=False, is_public=False)

    assert todo_for(thuky, today=TODAY).overdue_tasks == [late]
    assert todo_for(thuky, today=TODAY).stubs == []
    assert todo_for(canbo, today=TODAY).stubs == [stub]


def test_page_costs_the_same_for_one_draft_as_for_five(
    client, thuky, cell, django_assert_max_num_queries
):
    client.force_login(thuky)
    today = timezone.localdate()
    make_meeting(cell=cell, status="draft", held_on=today)
    client.get("/quan-tri/")
    for back in range(4):
        make_meeting(cell=cell, status="draft", held_on=today - timedelta(days=back))

    with django_assert_max_num_queries(14):
        page = client.get("/quan-tri/").content.decode()

    assert page.count("Dự thảo") == 5
