"""The cell that held a session: its full name, and where the name ends."""

import pytest

from activities.reading.sitting import read_sitting
from activities.reading.source import Source


def read(text):
    return read_sitting(Source.of(text))


@pytest.mark.parametrize(
    "name",
    [
        "Chi bộ thôn Khe Sâu",
        "Chi bộ 7",
        "Chi bộ 10B",
        "Chi bộ số 3",
        "Chi bộ Đại đội 7",
        "Chi bộ tổ dân phố số 5 phường Cửa Nam",
        "Chi bộ Khối Nội - Nhi Bệnh viện Đa khoa khu vực Khe Sâu",
        "Chi bộ Phòng Tổ chức - Hành chính Công ty Thủy nông Bắc Khe",
        "Chi bộ Phòng Tổ chức cán bộ",
        "Chi bộ Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện Khe Sâu",
        "Chi bộ Sở Văn hóa, Thể thao và Du lịch",
        "Chi bộ Trung tâm Văn hóa, Thông tin và Thể thao huyện Khe Sâu",
        "Chi bộ Phòng giao dịch Ngân hàng Chính sách xã hội huyện Khe Sâu",
        "Chi bộ Tòa án nhân dân khu vực 3 – Khe Sâu",
        "Chi bộ Ban Quản lý dự án đầu tư xây dựng huyện",
        "Chi bộ Trung tâm Dịch vụ việc làm",
        "Chi bộ Đài Khí tượng cao không Khe Sâu",
        "Chi bộ Liên hiệp các tổ chức hữu nghị tỉnh",
        "Chi bộ Khoa Hồi sức tích cực",
        "Chi bộ Trường Mầm non 19/5",
        "Chi bộ Quầy thuốc số 12, 15, 21",
        "Chi bộ Tổ 9, 10",
        "Chi bộ Trạm Thú y liên huyện, thị xã Khe Sâu - Lũng",
        "Chi bộ Trung tâm Giáo dục thường xuyên huyện Khe Sâu",
        "Chi bộ Trung tâm Y tế dự phòng",
        "Chi bộ Phòng Hậu cần - Kỹ thuật",
        "Chi bộ Phòng Quản trị - Thiết bị",
        "Chi bộ Trung tâm Khảo thí và Đảm bảo chất lượng giáo dục",
        "Chi bộ Vụ Pháp chế và Hội nhập",
        "Chi bộ Ban chỉ huy Quân sự huyện",
        "Chi bộ Nhà tạm giữ Công an huyện",
        "Chi bộ Trung tâm Bảo tồn và phát huy giá trị di tích",
        "Chi bộ Đội Cảnh sát điều tra tội phạm về ma túy",
        "Chi bộ Trung tâm Phòng, chống sốt rét",
        "Chi bộ Trường Tiểu học số 2 Khe Sâu",
        "Chi bộ Lưu học sinh Việt Nam tại thành phố Poznań",
        "Chi bộ Cơ quan Ủy ban Kiểm tra Tỉnh ủy",
        "Liên chi bộ Văn phòng - Nội vụ",
    ],
)
def test_the_name_of_the_host_is_read_whole(name):
    report = read(f"Tối 21/9/2023, {name} đã tổ chức sinh hoạt thường kỳ.")

    assert (report.cell, report.cells) == (name, (name,))


@pytest.mark.parametrize(
    "behind",
    [
        " họp.",
        " long trọng tổ chức lễ kết nạp.",
        " (Đảng bộ xã Khe Sâu) họp thường kỳ.",
        ", Đảng bộ xã Khe Sâu họp thường kỳ.",
        " thuộc Đảng bộ xã Khe Sâu tổ chức sinh hoạt.",
        " trực thuộc Đảng bộ xã Khe Sâu, đã họp.",
        " Đảng bộ xã Khe Sâu tổ chức sinh hoạt.",
        ", xã Khe Sâu, huyện Lũng tổ chức sinh hoạt.",
        " và nhân dân trong thôn tổ chức ngày hội.",
        " - Đảng bộ xã Khe Sâu họp.",
        " Tổ chức thành công đại hội.",
        " tọa đàm về nước sạch.",
        " đại hội.",
        " lùi buổi họp sang tuần sau.",
        ", 35 đảng viên cùng họp.",
        " ngồi quây quần bên bếp lửa.",
        ": Đại hội điểm nhiệm kỳ 2025 - 2027.",
    ],
)
def test_the_name_ends_before_what_is_said_of_it(behind):
    assert read(f"Tối 21/9/2023, Chi bộ thôn Hạ{behind}").cell == "Chi bộ thôn Hạ"


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        (
            "CHI BỘ THÔN HẠ HỌP THƯỜNG KỲ\n\nTối 21/9/2023, Chi bộ thôn Hạ họp.",
            "Chi bộ thôn Hạ",
        ),
        (
            "CHI BỘ TRƯỜNG TIỂU HỌC KHE SÂU HỌP\n\nTối 21/9, Trường Tiểu học Khe Sâu có buổi họp.",
            "Chi bộ Trường Tiểu học Khe Sâu",
        ),
        (
            "Chi bộ Trung tâm Quan trắc đổi mới\n\nNgày 21/9, Chi bộ Trung tâm tổ chức sinh hoạt.",
            "Chi bộ Trung tâm Quan trắc",
        ),
        (
            "Chi bộ UBND xã Lũng họp\n\nNgày 21/9, Chi bộ Ủy ban nhân dân xã Lũng họp.",
            "Chi bộ Ủy ban nhân dân xã Lũng",
        ),
        (
            "Lễ kết nạp đảng viên\n\nNhờ sự giúp đỡ của chi bộ Trường THCS Lũng, hai giáo viên"
            " được kết nạp ngày 14/01/2021.",
            "Chi bộ Trường THCS Lũng",
        ),
        (
            "Tối 3/3/2025, đồng chí Nông Thanh, Trưởng ban Đảng ủy xã dự sinh hoạt với Chi bộ"
            " xóm Nà Pài, xã Phú Lãng.",
            "Chi bộ xóm Nà Pài",
        ),
        (
            "ĐẢNG BỘ XÃ LŨNG\nCHI BỘ THÔN HẠ\n\nBIÊN BẢN\nHọp chi bộ\n\nHôm nay, ngày 21/9/2023,"
            " chi bộ họp.",
            "CHI BỘ THÔN HẠ",
        ),
        ("Sáng 28/3/2025, Đảng ủy Cơ quan Sở tổ chức hội nghị quý II.", "Đảng ủy Cơ quan Sở"),
        ("Biên bản họp chi bộ\nChi bộ: Thôn Hạ\nNgày họp: 21/9/2023", "Chi bộ Thôn Hạ"),
        ("Ngày 21/9/2023, đảng viên Chi bộ Tổ 3 lên xe về nguồn.", "Chi bộ Tổ 3"),
        ("Ngày 21/9/2023, Chi bộ nhà trường họp.", "Chi bộ nhà trường"),
        (
            "Chi bộ Đội 3 Nông trường Lũng 50 năm một chặng đường\n\nSáng 12/10/2024, Chi bộ Đội 3"
            " gặp mặt.",
            "Chi bộ Đội 3 Nông trường Lũng",
        ),
        (
            "Học Bác ở Chi bộ cơ quan Huyện đoàn Lũng\n\nNgày 21/9/2023, Chi bộ Huyện đoàn họp.",
            "Chi bộ cơ quan Huyện đoàn Lũng",
        ),
    ],
)
def test_the_fullest_wording_in_normal_letters_is_taken(text, cell):
    assert read(text).cell == cell


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Ngày 21/9/2023, chi bộ họp ở nhà văn hóa.",
        "Chi bộ 4 tốt là mục tiêu của mọi chi bộ trong sạch, vững mạnh.",
        "Các đồng chí Bí thư các Chi bộ cơ sở trực thuộc về dự.",
        "Trường Chính trị tổ chức hội nghị; Đảng ủy Trường cùng dự.",
    ],
)
def test_no_host_is_made_up(text):
    assert read(text).cell is None


@pytest.mark.parametrize(
    ("text", "cells"),
    [
        (
            "Tối 3/11/2024, Chi bộ thôn Hạ và Chi bộ thôn Thượng phối hợp tổ chức sinh hoạt.",
            ("Chi bộ thôn Hạ", "Chi bộ thôn Thượng"),
        ),
        (
            "Ngày 21/10/2023, Chi bộ Khoa Luật phối hợp với Chi bộ Khoa Ngoại ngữ tổ chức tọa đàm.",
            ("Chi bộ Khoa Luật", "Chi bộ Khoa Ngoại ngữ"),
        ),
        (
            "Ngày 13/5/2023, Chi bộ Nội trú - Đảng bộ Bệnh viện Lũng phối hợp với Chi bộ Xét nghiệm"
            " về nguồn.",
            ("Chi bộ Nội trú", "Chi bộ Xét nghiệm"),
        ),
        (
            "Ngày 19/6/2025, các chi bộ: Chi bộ Ban Phong trào, Chi bộ Ban Dân chủ và Chi bộ Văn"
            " phòng đã tổ chức hội nghị.",
            ("Chi bộ Ban Phong trào", "Chi bộ Ban Dân chủ", "Chi bộ Văn phòng"),
        ),
    ],
)
def test_several_hosts_are_all_named(text, cells):
    report = read(text)

    assert (report.cell, report.cells) == (cells[0], cells)
