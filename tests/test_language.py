"""Everything that Django and django-filter say is said in Vietnamese, and calls nobody "bạn"."""

import ast
import gettext
import json
import re
from pathlib import Path

import django
import django_filters
import pytest
from django.conf import settings
from django.utils import translation
from django.utils.translation import trans_real

DJANGO = Path(django.__file__).parent
SOURCES = {  # where each part lists what it says
    "core and forms": DJANGO / "conf/locale/en/LC_MESSAGES/django.po",
    "admin": DJANGO / "contrib/admin/locale/en/LC_MESSAGES/django.po",
    "auth": DJANGO / "contrib/auth/locale/en/LC_MESSAGES/django.po",
    "content types": DJANGO / "contrib/contenttypes/locale/en/LC_MESSAGES/django.po",
    "sessions": DJANGO / "contrib/sessions/locale/en/LC_MESSAGES/django.po",
    "filters": Path(django_filters.__file__).parent / "locale/de/LC_MESSAGES/django.po",
}
OURS = Path(settings.LOCALE_PATHS[0]) / "vi/LC_MESSAGES/django.po"


def entries(path):
    """Return the entries of a .po file: key as gettext keeps it, and our words for it."""
    found = {}
    for block in path.read_text(encoding="utf-8").split("\n\n"):
        lines = [line for line in block.splitlines() if not line.startswith("#")]
        parts, name = {}, None
        for line in lines:
            opened = re.match(r'(msgctxt|msgid_plural|msgid|msgstr(?:\[0\])?) (".*")$', line)
            if opened:
                name, text = opened.groups()
                parts[name] = ast.literal_eval(text)
            elif name and line.startswith('"'):
                parts[name] += ast.literal_eval(line)
        if parts.get("msgid"):
            context = f"{parts['msgctxt']}\x04" if "msgctxt" in parts else ""
            key = context + parts["msgid"]
            plural = "msgid_plural" in parts
            found[(key, 0) if plural else key] = parts.get("msgstr[0]" if plural else "msgstr", "")
    return found


def said(key):
    """Return what the portal says for a key, ours or Django's own; None if nobody translated it."""
    catalog = trans_real.translation("vi")._catalog
    return catalog.get(key)


@pytest.mark.parametrize("part", SOURCES)
def test_every_message_has_vietnamese_words(part):
    keys = entries(SOURCES[part])

    assert len(keys) >= 6
    assert [key for key in keys if not said(key)] == []


@pytest.mark.parametrize("part", SOURCES)
def test_no_message_calls_the_reader_ban(part):
    words = {key: said(key) or "" for key in entries(SOURCES[part])}

    assert [key for key, text in words.items() if re.search(r"\bbạn\b", text.lower())] == []


@pytest.mark.parametrize("part", SOURCES)
def test_placeholders_survive_translation(part):
    lost = []
    for key in entries(SOURCES[part]):
        source = key[0] if isinstance(key, tuple) else key
        wanted = set(re.findall(r"%\(\w+\)[a-z]|\{\w*\}", source.split("\x04")[-1]))
        if set(re.findall(r"%\(\w+\)[a-z]|\{\w*\}", said(key) or "")) - wanted:
            lost.append(key)

    assert lost == []


def test_compiled_file_says_what_the_written_one_says():
    with OURS.with_suffix(".mo").open("rb") as compiled:
        catalog = gettext.GNUTranslations(compiled)._catalog

    assert {key: text for key, text in catalog.items() if key} == entries(OURS)


def test_ours_win_over_djangos():
    with translation.override("vi"):
        assert translation.gettext("Save") == "Lưu"
        assert translation.gettext("This field is required.") == "Mục này cần được điền."
        assert translation.ngettext("%(num)d day", "%(num)d days", 2) % {"num": 2} == "2 ngày"


def test_scripts_of_the_admin_have_vietnamese_words_too(client, quantri):
    client.force_login(quantri)

    script = client.get("/quan-tri/jsi18n/").content.decode()

    keys = entries(DJANGO / "contrib/admin/locale/en/LC_MESSAGES/djangojs.po")
    catalog = json.loads(re.search(r"newcatalog = (\{.*?\n  \});", script, re.DOTALL)[1])
    names = [key[0] if isinstance(key, tuple) else key for key in keys]
    assert [name for name in names if not catalog.get(name)] == []
    assert "bạn" not in script.lower()
