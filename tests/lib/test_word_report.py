"""`read_report` reads Word and text files alike, and says in a sentence what it cannot read."""

import json

import pytest
from django.core.management import CommandError, call_command

from tests.lib.word_files import make_word, paragraph

LINE = "Ngày 21/9/2023, Chi bộ thôn 3 sinh hoạt chuyên đề."


def test_a_word_file_and_a_text_file_give_the_same_report(tmp_path, capsys):
    (tmp_path / "a.docx").write_bytes(make_word(paragraph(LINE)).getvalue())
    (tmp_path / "a.txt").write_text(LINE, encoding="utf-8-sig")

    call_command("read_report", tmp_path / "a.docx", tmp_path / "a.txt", "--json")

    first, second = (json.loads(line) for line in capsys.readouterr().out.splitlines())
    assert first == second
    assert first["date"] == "2023-09-21"


def test_a_file_that_cannot_be_read_ends_the_command_with_a_sentence(tmp_path):
    path = tmp_path / "a.docx"
    path.write_bytes(b"%PDF-1.7")

    with pytest.raises(CommandError) as refused:
        call_command("read_report", path, "--json")

    assert str(refused.value) == (
        f"{path}: Tệp này là PDF. Mở tệp, bôi đen phần chữ, sao chép rồi dán vào ô nội dung."
    )
