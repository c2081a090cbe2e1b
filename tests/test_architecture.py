"""Who may import whom, and habits that rot a codebase when nobody looks."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
OURS = ("portal", "activities", "members", "tests")

# A package may import those named here, itself, and what is not ours.
MAY_IMPORT = {
    "portal.lib": set(),
    "members": {"portal.lib"},
    "activities.reading": {"portal.lib"},
    "activities": {"members", "portal.lib"},
    "portal": {"activities", "members", "portal.lib"},
}
# Inside an app: modules whose path holds the first word never import the second.
NEVER = [
    ("models", "views"),
    ("models", "admin"),
    ("models", "filters"),
    ("models", "search"),
    ("models", "forms"),
    ("reading", "models"),
    ("search", "views"),
    ("search", "admin"),
    ("views", "admin"),
    ("filters", "views"),
]
QUERIES = {"filter", "exclude"}


def modules():
    """All modules of the product, as paths."""
    for package in ("portal", "activities", "members"):
        for path in sorted((ROOT / package).rglob("*.py")):
            if "migrations" not in path.parts:
                yield path


def name_of(path):
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


def tree_of(path):
    return ast.parse(path.read_text(encoding="utf-8"))


def imports_of(path):
    """Return the dotted names a module imports, relative ones made whole."""
    package = path.relative_to(ROOT).parent.parts
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else ()
            whole = ".".join([*base, *([node.module] if node.module else [])])
            yield from (f"{whole}.{alias.name}" for alias in node.names)


def package_of(name):
    """Return the package of ours that a dotted name belongs to, the narrowest first."""
    for package in sorted(MAY_IMPORT, key=len, reverse=True):
        if name == package or name.startswith(f"{package}."):
            return package
    return name.split(".")[0] if name.split(".")[0] in OURS else None


def calls_in(node):
    """Yield the attribute names called below a node, with their lines."""
    for call in ast.walk(node):
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute):
            yield call.func.attr, call.lineno


MODULES = [pytest.param(path, id=name_of(path)) for path in modules()]
VIEWS = [one for one in MODULES if "views" in one.id.split(".")]


@pytest.mark.parametrize("path", MODULES)
def test_imports_point_one_way(path):
    own = package_of(name_of(path))
    wrong = []
    for name in imports_of(path):
        target = package_of(name)
        if target is None or target == own or target in MAY_IMPORT[own]:
            continue
        if target.startswith(f"{own}."):
            continue  # an app may use its own inner package
        wrong.append(name)

    assert wrong == []


@pytest.mark.parametrize("path", MODULES)
def test_inside_an_app_the_lower_does_not_know_the_upper(path):
    own = name_of(path).split(".")
    wrong = []
    for name in imports_of(path):
        parts = name.split(".")
        if parts[0] != own[0]:
            continue
        wrong += [name for low, high in NEVER if low in own[1:2] and high in parts[1:2]]

    assert wrong == []


@pytest.mark.parametrize("path", VIEWS)
def test_views_do_not_filter(path):
    assert [line for attribute, line in calls_in(tree_of(path)) if attribute in QUERIES] == []


def test_nothing_is_hidden_in_signals_or_services():
    names = {name_of(path) for path in modules()}
    signals = [
        f"{name_of(path)}: {name}"
        for path in modules()
        for name in imports_of(path)
        if "signals" in name.split(".") or name == "django.dispatch.receiver"
    ]

    assert [name for name in names if "services" in name or "signals" in name] == []
    assert signals == []


def test_nobody_imports_the_settings_module():
    assert [
        f"{name_of(path)}: {name}"
        for path in modules()
        for name in imports_of(path)
        if name.startswith("portal.settings")
    ] == []


def test_every_module_says_what_it_is_for():
    silent = [
        name_of(path)
        for path in modules()
        if path.read_text(encoding="utf-8").strip() and not ast.get_docstring(tree_of(path))
    ]

    assert silent == []


def test_screens_call_nobody_ban():
    """Readers are addressed without "bạn"."""
    # People in the sample talk, and what is read in other people's texts is no screen.
    code = [path for path in modules() if not {"sample", "reading"} & set(path.parts)]
    files = [*code, *(ROOT / "templates").rglob("*.html"), *(ROOT / "static/js").rglob("*.js")]
    said = [
        f"{path.relative_to(ROOT)}: {number}"
        for path in files
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)
        if "bạn" in line.lower().split()
    ]

    assert said == []


def test_templates_hold_no_inline_script_or_style():
    found = [
        f"{path.relative_to(ROOT)}: {number}"
        for path in (ROOT / "templates").rglob("*.html")
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)
        if "<style" in line or " style=" in line or "<script>" in line or " onclick=" in line
    ]

    assert found == []
