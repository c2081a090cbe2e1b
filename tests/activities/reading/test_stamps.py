"""A stamp of secrecy is seen where it stands by itself, and not in words about secrets."""

import unicodedata

import pytest

from activities.reading.stamps import secrecy_stamp


@pytest.mark.parametrize(
    ("text", "stamp"),
    [
        ("ĐẢNG BỘ XÃ\nMẬT\nBIÊN BẢN", "mật"),
        ("TỐI MẬT\r\nBáo cáo", "tối mật"),
        ("Chi bộ Một\n  (Tuyệt mật)  \n", "tuyệt mật"),
        ("Độ mật: Mật\nKế hoạch", "mật"),
        (unicodedata.normalize("NFD", "A\nTỐI MẬT\nB"), "tối mật"),
        ("Chi bộ học Luật Bảo vệ bí mật nhà nước.", ""),
        ("Mật ong rừng được mùa.", ""),
        ("Chi bộ nhắc giữ bí mật.\nMật độ dân cư thưa.", ""),
        ("", ""),
    ],
)
def test_a_stamp_stands_by_itself_on_a_line(text, stamp):
    assert secrecy_stamp(text) == stamp


def test_words_far_below_the_head_are_no_stamp():
    assert secrecy_stamp("Chi bộ họp.\n" * 500 + "Mật\n") == ""
