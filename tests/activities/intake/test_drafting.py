"""What the words of a report become: paragraphs, a headline in running case."""

import pytest

from activities.intake.drafting import in_running_case, paragraphs


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Một.\nHai.\n", ["Một.", "Hai."]),
        ("Một.\n\nHai.", ["Một.", "Hai."]),
        (
            "Chi bộ họp\nbàn việc\ntháng chín.\n\nXong.",
            ["Chi bộ họp bàn việc tháng chín.", "Xong."],
        ),
        ("Một.\nBình luận\nMục lục", ["Một."]),
        (" \n\n ", []),
    ],
)
def test_paragraphs_are_lines_or_blocks_of_broken_lines(text, expected):
    assert paragraphs(text) == expected


@pytest.mark.parametrize(
    ("title", "text", "expected"),
    [
        (
            "CHI BỘ TRUNG TÂM PHÁT TRIỂN QUỸ ĐẤT HỌP THƯỜNG KỲ",
            "Ngày 2/10, Chi bộ Trung tâm Phát triển quỹ đất họp.",
            "Chi bộ Trung tâm Phát triển quỹ đất họp thường kỳ",
        ),
        (
            "CHI BỘ TRƯỜNG THCS NẬM KHÒA SINH HOẠT QUÝ I",
            "CHI BỘ HỌP. Sáng nay Chi bộ Trường THCS Nậm Khòa họp.",
            "Chi bộ Trường THCS Nậm Khòa sinh hoạt quý I",
        ),
        ("UBND XÃ HỌP", "Tại trụ sở, UBND họp.", "UBND xã họp"),
        ("CHI BỘ HỌP", "", "Chi bộ họp"),
        ("Chi bộ HỌP", "", "Chi bộ HỌP"),
        ("", "", ""),
    ],
)
def test_a_headline_in_capitals_is_written_as_the_text_writes_its_words(title, text, expected):
    assert in_running_case(title, text) == expected
