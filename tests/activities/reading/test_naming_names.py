"""Who is a person in a report: names of every shape, degrees and ranks, and what is nobody."""

import unicodedata

import pytest

from activities.reading.citations import read_citations
from activities.reading.people import read_people
from activities.reading.source import Source


def read(text):
    source = Source.of(text)
    return read_people(source, read_citations(source))


def names(text):
    return [person.name for person in read(text)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Đồng chí Nguyễn Thị Hồng Thắm phát biểu.", "Nguyễn Thị Hồng Thắm"),
        ("Đồng chí Giàng A Dế phát biểu.", "Giàng A Dế"),
        ("Đồng chí Sùng Thị Mỷ phát biểu.", "Sùng Thị Mỷ"),
        ("Đồng chí Lò Văn Ún phát biểu.", "Lò Văn Ún"),
        ("Đồng chí Y Thuin Niê phát biểu.", "Y Thuin Niê"),
        ("Đồng chí H'Loan Mlô phát biểu.", "H'Loan Mlô"),
        ("Đồng chí H’ Bia Êban phát biểu.", "H’ Bia Êban"),
        ("Đồng chí K'Brềm phát biểu.", "K'Brềm"),
        ("Đồng chí Ksor Thêm phát biểu.", "Ksor Thêm"),
        ("Đồng chí Rơ Châm Hyưn phát biểu.", "Rơ Châm Hyưn"),
        ("Đồng chí A Thút phát biểu.", "A Thút"),
        ("Đồng chí Đinh Văn Gút phát biểu.", "Đinh Văn Gút"),
        ("Đồng chí Hồ Thị Lầy phát biểu.", "Hồ Thị Lầy"),
        ("Đồng chí Alăng Nhớp phát biểu.", "Alăng Nhớp"),
        ("Đồng chí Thạch Sa Rương phát biểu.", "Thạch Sa Rương"),
        ("Đồng chí Danh Út phát biểu.", "Danh Út"),
        ("Đồng chí Chamaléa Thị Rin phát biểu.", "Chamaléa Thị Rin"),
        ("Đồng chí Điểu Khôn phát biểu.", "Điểu Khôn"),
        ("Đồng chí Tẩn Láo Lở phát biểu.", "Tẩn Láo Lở"),
        ("Đồng chí Chìu Sám Múi phát biểu.", "Chìu Sám Múi"),
        ("Đồng chí Vi Văn Khăm phát biểu.", "Vi Văn Khăm"),
        ("Đồng chí Tôn Nữ Diệu Khuê phát biểu.", "Tôn Nữ Diệu Khuê"),
        ("Đồng chí Âu Dương Khiết phát biểu.", "Âu Dương Khiết"),
        ("Đồng chí Nguyễn Văn A phát biểu.", "Nguyễn Văn A"),
        ("Lê Thị Nhàn phát biểu.", "Lê Thị Nhàn"),
    ],
)
def test_names_of_every_people_are_names(text, name):
    assert names(text) == [name]


@pytest.mark.parametrize(
    "honorific",
    [
        *("đồng chí", "Đồng chí", "đ/c", "Đ/c", "Đ/C", "đc", "ĐC", "đ.c", "Đ/chí"),
        *("ông", "Bà", "anh", "chị", "cô", "thầy", "bác", "chú", "cụ", "quần chúng", "sinh viên"),
    ],
)
def test_an_honorific_is_no_part_of_the_name(honorific):
    (person,) = read(f"Tại cuộc họp, {honorific} Trịnh Quốc Bảo phát biểu ý kiến.")

    assert (person.name, person.title, person.also) == ("Trịnh Quốc Bảo", None, ())


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("TS Trịnh Quốc Bảo trình bày chuyên đề.", "TS"),
        ("PGS.TS Trịnh Quốc Bảo trình bày chuyên đề.", "PGS.TS"),
        ("Đồng chí PGS.TS Trịnh Quốc Bảo trình bày chuyên đề.", "PGS.TS"),
        ("TS.BS Trịnh Quốc Bảo trình bày chuyên đề.", "TS.BS"),
        ("Đồng chí ThS Trịnh Quốc Bảo trình bày chuyên đề.", "ThS"),
        ("BSCKII Trịnh Quốc Bảo trình bày chuyên đề.", "BSCKII"),
        ("Bác sĩ Trịnh Quốc Bảo trình bày chuyên đề.", "Bác sĩ"),
        ("Thạc sỹ Trịnh Quốc Bảo trình bày chuyên đề.", "Thạc sỹ"),
        ("Thượng tá Trịnh Quốc Bảo trình bày chuyên đề.", "Thượng tá"),
        ("Đồng chí Thiếu tá Trịnh Quốc Bảo trình bày chuyên đề.", "Thiếu tá"),
        ("Đại úy QNCN Trịnh Quốc Bảo trình bày chuyên đề.", "Đại úy QNCN"),
        ("Thiếu tướng Trịnh Quốc Bảo trình bày chuyên đề.", "Thiếu tướng"),
        ("Luật sư Trịnh Quốc Bảo trình bày chuyên đề.", None),
    ],
)
def test_a_degree_and_a_rank_are_the_title(text, title):
    assert [(person.name, person.title) for person in read(text)] == [("Trịnh Quốc Bảo", title)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Đồng chí TRỊNH QUỐC BẢO phát biểu.", "Trịnh Quốc Bảo"),
        ("Chủ trì: TRỊNH QUỐC BẢO - Bí thư Chi bộ", "Trịnh Quốc Bảo"),
        ("Đồng chí Nguyễn thị Thắm phát biểu.", "Nguyễn Thị Thắm"),
        ("Đồng chí Trịnh\u00a0Quốc\u200b Bảo phát biểu.", "Trịnh Quốc Bảo"),
        ("Đồng chí \u00d0ỗ Thị Nhàn phát biểu.", "Đỗ Thị Nhàn"),
        (unicodedata.normalize("NFD", "Đồng chí Trịnh Quốc Bảo phát biểu."), "Trịnh Quốc Bảo"),
    ],
)
def test_a_name_is_repaired(text, name):
    assert names(text) == [name]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Đ/c Hồng phát biểu.", [("Hồng", ())]),
        ("Đồng chí Thắm ghi biên bản.", [("Thắm", ())]),
        ("Đ/c Quốc Bảo phát biểu.", [("Quốc Bảo", ())]),
        ("Đ/c Hồng và đ/c Lan phát biểu.", [("Hồng", ()), ("Lan", ())]),
        (
            "Đồng chí Trịnh Quốc Bảo chủ trì. Đ/c Bảo kết luận cuộc họp.",
            [("Trịnh Quốc Bảo", ("Đ/c Bảo",))],
        ),
        (
            "Bà Lê Thị Nhàn phát biểu. Bà Nhàn đề nghị sửa mái nhà văn hóa.",
            [("Lê Thị Nhàn", ("Bà Nhàn",))],
        ),
        (
            "Đ/c Bảo chủ trì cuộc họp.\nCó mặt: đ/c Trịnh Quốc Bảo, đ/c Lê Thị Nhàn.",
            [("Trịnh Quốc Bảo", ("Đ/c Bảo",)), ("Lê Thị Nhàn", ())],
        ),
        (
            "Đồng chí Trịnh Quốc Bảo khai mạc. Đồng chí Trịnh Quốc Bảo kết luận.",
            [("Trịnh Quốc Bảo", ())],
        ),
        (
            "Đồng chí TRỊNH QUỐC BẢO khai mạc. Đồng chí Trịnh Quốc Bảo kết luận.",
            [("Trịnh Quốc Bảo", ())],
        ),
        (
            "Đồng chí Lê Thị Nhàn và đồng chí Vũ Đình Khải phát biểu. Đồng chí Khải kết luận.",
            [("Lê Thị Nhàn", ()), ("Vũ Đình Khải", ("Đồng chí Khải",))],
        ),
    ],
)
def test_one_human_is_one_entry_whose_short_forms_are_kept(text, found):
    assert [(person.name, person.also) for person in read(text)] == found


@pytest.mark.parametrize(
    "text",
    [
        "Chi bộ học tập tư tưởng, đạo đức, phong cách Hồ Chí Minh.",
        "Chủ tịch Hồ Chí Minh căn dặn cán bộ phải gần dân.",
        "V.I. Lênin nhấn mạnh vai trò của kỷ luật trong Đảng.",
        "Chi bộ dâng hương tại tượng đài Tổng Bí thư Trần Phú.",
        "Chi bộ xem phim về cuộc đời Đại tướng Võ Nguyên Giáp.",
        "Đoàn đặt vòng hoa tại mộ liệt sĩ Võ Thị Sáu.",
        "Cuốn sách của tác giả Đỗ Gia Khánh được đọc tại buổi sinh hoạt.",
        "Chi bộ Trường THPT Nguyễn Trãi họp thường kỳ.",
        "Chi bộ Trường Tiểu học Lê Văn Tám họp tại số 12 đường Trần Hưng Đạo.",
        "Sinh viên Học viện Nguyễn Ái Quốc đến thăm phường Lê Lợi.",
        "Bệnh viện Nguyễn Tri Phương đón đoàn công tác.",
        "Chi bộ họp bàn công tác tháng 9.\nTin: Nguyễn Hải",
        "Chi bộ họp bàn công tác tháng 9.\nTin, ảnh: Lê Thu - Trần Minh",
        "Chi bộ họp bàn công tác tháng 9.\nẢnh: Hoàng Anh Tuấn",
        "Chi bộ họp bàn công tác tháng 9.\nNGUYỄN HẢI",
        "Đồng chí Bí thư Chi bộ kết luận cuộc họp.",
        "Đ/c Phó Bí thư Đảng ủy xã dự và chỉ đạo.",
        "Các đồng chí trong chi ủy và toàn thể đảng viên dự họp.",
        "Hai quần chúng ưu tú được kết nạp.",
        "Ban Giám hiệu và Công đoàn Trường có mặt.",
        "Chi bộ thôn Bà Rịa họp tại xã Ông Đình.",
        "Chi bộ các thôn Đông Hà, Tân Lập và Phú Thọ cùng dự.",
        "Thư viện mua truyện của nhà văn Tô Hoài.",
        "Họp chi bộ tháng 9 tại Nhà văn hóa thôn Vân Canh.",
        "",
    ],
)
def test_heroes_places_bylines_and_posts_are_nobody(text):
    assert names(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Tại Trường THCS Chu Văn An, đồng chí Lê Thị Nhàn kể chuyện về Bác Hồ.",
            ["Lê Thị Nhàn"],
        ),
        ("Đồng chí Lê Thị Nhàn phát biểu.\nTin, ảnh: Bùi Hải", ["Lê Thị Nhàn"]),
        ("Cô Lê Thị Nhàn đọc bài thơ của nhà thơ Tố Hữu.", ["Lê Thị Nhàn"]),
        ("Đồng chí Bí thư Chi bộ giao việc cho đồng chí Lê Thị Nhàn.", ["Lê Thị Nhàn"]),
        (
            "Dự họp có các đồng chí Trịnh Quốc Bảo, Lê Thị Nhàn và Vũ Đình Khải.",
            ["Trịnh Quốc Bảo", "Lê Thị Nhàn", "Vũ Đình Khải"],
        ),
    ],
)
def test_people_are_told_from_what_else_has_a_name(text, found):
    assert names(text) == found


def test_a_mention_has_its_place_in_the_text_as_written():
    text = "Họp\u200b: đ/c Lê Thị Nhàn chủ trì. Đ/c Nhàn kết luận."
    (person,) = read(text)

    assert [text[start:end] for start, end in person.spans] == ["Lê Thị Nhàn", "Nhàn"]
    assert person.span == person.spans[0]


def test_what_somebody_said_has_its_place():
    text = "Đ/c Lê Thị Nhàn dự. Chi bộ nghe báo cáo. Đ/c Nhàn đề nghị sửa mái nhà."
    (person,) = read(text)

    assert [text[start:end] for start, end in person.said] == ["Đ/c Nhàn đề nghị sửa mái nhà."]
