"""A person at a real browser: headless Chromium against the running site."""

import os
import shutil

import pytest
from playwright.sync_api import sync_playwright

from tests.browser.person import Person

# Playwright's event loop runs in this thread; Django would take the tests' own queries for async.
os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"

CHROMIUM = next(
    (
        path
        for name in ("chromium", "chromium-browser", "google-chrome")
        if (path := shutil.which(name))
    ),
    None,
)
QUIET = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


def pytest_collection_modifyitems(items):
    """Everything in this folder opens a browser."""
    for item in items:
        if "tests/browser" in str(item.path):
            item.add_marker(pytest.mark.browser)


@pytest.fixture(scope="session")
def chromium():
    """Chromium, started once; `make test` has seen to it that there is one."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=QUIET)
        yield browser
        browser.close()


@pytest.fixture
def person(chromium, live_server, request):
    """Somebody at an empty browser; what the page complains of ends the test."""
    context = chromium.new_context(locale="vi-VN", viewport={"width": 1280, "height": 900})
    page = context.new_page()
    page.set_default_timeout(15_000)
    somebody = Person(page, live_server.url)
    yield somebody
    if os.environ.get("PORTAL_SCREENSHOTS"):
        page.screenshot(path=f"{os.environ['PORTAL_SCREENSHOTS']}/{request.node.name}.png")
    context.close()
    assert somebody.crashes == []
