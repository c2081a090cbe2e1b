"""Codes and names of documents compared and printed: equal ones equal, one way to print."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from activities.reading.codes import canonical_code, code_key, named_key


@given(st.text(alphabet="0123456789 -–/.@nNqQđĐtTwWưƯuUkhóaXVI,số\n", max_size=30))
def test_printing_a_code_again_changes_nothing(text):
    printed = canonical_code(text)

    assert canonical_code(printed) == printed
    assert code_key(printed) == code_key(text)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("21-NQ/TW", "21-NQ/TW"),
        ("01-HD/TW", "1-HD/TW"),
        ("1 – hd / tw", "1-HD/TW"),
        ("24/QĐ-TW", "24-QD/TW"),
        ("08-QĐi/TW", "8-QD/TW"),
        ("08-QyĐ/TƯ", "8-QD/TW"),
        ("20-CTr/TU", "20-CTR/TU"),
        ("21-NQ/TU", "21-NQ/TU"),
        ("13/2023/NĐ-CP", "13/2023-ND/CP"),
        ("13/2024/NĐ-CP", "13/2024-ND/CP"),
        ("202/2025/QH15", "202/2025/QH15"),
        ("08/TU", "8/TU"),
        ("21-NQ", "21-NQ"),
        ("Nghị quyết  Đại hội XIII", "NGHI QUYET DAI HOI XIII"),
    ],
)
def test_code_key_is_the_same_for_equal_codes_only(text, key):
    assert code_key(text) == key


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("1 – hd / tw", "01-HD/TW"),
        ("021-nq/tư", "21-NQ/TW"),
        ("24/QĐ-TW", "24-QĐ/TW"),
        ("77-Q\u00d0/\u00d0U", "77-QĐ/ĐU"),
        ("08-qđi/tw", "08-QĐi/TW"),
        ("9-QYĐ/ĐU", "09-QyĐ/ĐU"),
        ("20-CTR/TU", "20-CTr/TU"),
        ("1847-QĐ/TTG", "1847/QĐ-TTg"),
        ("13/2023/nđ-cp", "13/2023/NĐ-CP"),
        ("15/2023/qh15", "15/2023/QH15"),
        ("Nghị quyết số 202/2025/QH15", "202/2025/QH15"),
        ("2345/qđ-nhnn", "2345/QĐ-NHNN"),
        ("01/HD-ĐU", "01-HD/ĐU"),
        ("08/tu", "08/TU"),
        ("nq 21", "21-NQ"),
        ("  Nghị quyết \u00d0ại hội  XIII ", "Nghị quyết Đại hội XIII"),
        ("21-NQ/TW và 22", "21-NQ/TW và 22"),
    ],
)
def test_canonical_code_prints_a_code_the_one_way(text, printed):
    assert canonical_code(text) == printed


@pytest.mark.parametrize(
    "text",
    [
        "Nghị quyết Đại hội XIII của Đảng",
        "nghi quyet dai hoi xiii cua dang",
        "“Nghị quyết  Đại hội XIII của \u00d0ảng”.",
        unicodedata.normalize("NFD", "Nghị quyết\nĐại hội XIII của Đảng"),
    ],
)
def test_named_key_is_the_plain_words(text):
    assert named_key(text) == "nghi quyet dai hoi xiii cua dang"
