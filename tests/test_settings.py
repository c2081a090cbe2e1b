"""The settings and .env.example name the same variables."""

import ast
import re
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def variables_read():
    """The first word of every `env.…("NAME")` in the settings."""
    tree = ast.parse((ROOT / "portal/settings.py").read_text())
    return {
        ast.literal_eval(call.args[0])
        for call in ast.walk(tree)
        if isinstance(call, ast.Call)
        and isinstance(call.func, ast.Attribute)
        and ast.unparse(call.func.value) == "env"
    }


def test_env_example_names_exactly_the_variables_the_settings_read():
    example = (ROOT / ".env.example").read_text()
    shown = re.findall(r"^#?([A-Z_]+)=", example, re.MULTILINE)

    assert sorted(shown) == sorted(variables_read())


def test_every_variable_of_env_example_has_its_meaning_in_the_lines_above():
    blocks = (ROOT / ".env.example").read_text().split("\n\n")[1:]

    for block in blocks:
        *meaning, variable = block.strip().splitlines()
        assert meaning, variable
        assert all(line.startswith("# ") for line in meaning), variable


def test_the_environment_is_read_through_env_only():
    settings = (ROOT / "portal/settings.py").read_text()

    assert "os.environ" not in settings
    assert "getenv" not in settings
