"""The search box with the keyboard alone, and what its list says to a screen reader."""

from datetime import date

import pytest

from tests.factories import make_cell, make_citation, make_meeting, make_resolution


@pytest.fixture
def documents(transactional_db):
    """Two documents of one number, the older one named in public."""
    older = make_resolution(issued_on=date(2017, 10, 25), title="Công tác dân số")
    newer = make_resolution()
    make_citation(meeting=make_meeting(cell=make_cell(), article="public"), resolution=older)
    return newer, older


def state(person):
    return person.page.locator("input[role=combobox]").evaluate(
        """box => [
            box.getAttribute("aria-expanded"),
            document.getElementById(box.getAttribute("aria-activedescendant"))?.textContent ?? "",
            box.parentElement.querySelector("[role=status]").textContent,
        ]"""
    )


def begin_typing(person, text):
    person.open("/tim-kiem/")
    person.press("/")
    person.type(text)
    person.page.locator("[role=option]").first.wait_for()


def test_list_opens_is_walked_and_closed_by_keyboard(person, documents):
    begin_typing(person, "nq 21")
    assert state(person) == ["true", "", "2 gợi ý, chọn bằng phím mũi tên."]

    person.press("ArrowDown")
    assert state(person)[1].startswith("21-NQ/TW16/06/2022")
    person.press("ArrowDown")
    assert state(person)[1] == "21-NQ/TW25/10/2017 · Công tác dân số"
    person.press("ArrowDown")
    assert state(person)[1] == ""
    person.press("ArrowUp")
    assert state(person)[1] == "21-NQ/TW25/10/2017 · Công tác dân số"

    person.press("Escape")
    assert state(person) == ["false", "", ""]
    assert person.page.locator("input[role=combobox]").input_value() == "nq 21"


def test_chosen_line_opens_its_document_and_enter_alone_searches(person, documents):
    begin_typing(person, "nq 21")
    person.press("ArrowDown")
    person.press("ArrowDown")
    person.press("Enter")
    person.page.wait_for_url(f"**{documents[1].get_absolute_url()}")

    begin_typing(person, "nq 21")
    person.press("Enter")
    person.page.wait_for_url("**/tim-kiem/?q=nq+21")


def test_answer_that_comes_late_does_not_replace_a_newer_one(person, documents):
    def slowly(route):
        if "q=nq&" in f"{route.request.url}&":
            person.page.wait_for_timeout(600)
        route.continue_()

    person.page.route("**/goi-y/**", slowly)
    person.open("/tim-kiem/")
    person.press("/")
    person.type("nq")
    person.page.wait_for_timeout(250)
    person.type(" 21 dan so")
    person.page.locator("[role=option]").first.wait_for()
    person.page.wait_for_timeout(800)

    assert person.page.locator("[role=option]").all_inner_texts() == [
        "21-NQ/TW\n25/10/2017 · Công tác dân số"
    ]


def test_without_scripts_the_box_still_searches(chromium, live_server, documents):
    context = chromium.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{live_server.url}/tim-kiem/")
    page.fill("input[name=q]", "nq 21")
    page.keyboard.press("Enter")
    page.wait_for_url("**/tim-kiem/?q=nq+21")

    assert page.locator(".sessions h3").all_inner_texts() == ["Chi bộ bàn việc quý II"]
    context.close()
