"""What looks like a document and names none."""

import pytest

from activities.reading.citations import read_citations
from activities.reading.source import Source

NONE = """
Chi bộ thông qua nghị quyết tháng 5 với 12/12 phiếu.
Chi bộ thông qua nghị quyết 6/2024, nghị quyết quý II/2024 và nghị quyết năm 2024.
Chi bộ ra nghị quyết nhiệm kỳ 2022-2025.
Các nghị quyết, chỉ thị, kết luận của Đảng được phổ biến kịp thời.
Quán triệt các nghị quyết, kết luận của Hội nghị Trung ương 8 khóa XIII.
Học nghị quyết đại hội đảng bộ các cấp, nghị quyết Đại hội và Nghị quyết Đại hội Đảng bộ xã.
Theo kế hoạch của Đảng ủy xã, quy chế làm việc và Chỉ thị của cấp trên.
Đọc Kế hoạch năm 2024, kế hoạch 2024, kế hoạch 6 tháng cuối năm và kế hoạch 5 năm.
Chi bộ quyết định chọn 3 hộ, quyết định 3 việc, kết luận 5 nội dung, hướng dẫn 12 hộ dân.
Kết luận 12/12 đảng viên tán thành.
Kết luận hội nghị, đồng chí Bí thư nhắc 3 việc.
Báo cáo 9 tháng, báo cáo số liệu 12 tháng, thông báo 2 lần.
Quy định 19 điều đảng viên không được làm.
Học nghị quyết đại hội chi bộ nhiệm kỳ 2022-2025, kỷ luật Đảng.
Mã đề 12-CT, đơn giá 15-KH/m2, vở kịch “Chỉ thị số 0”, Hội nghị lần thứ 8 BCHTW khóa XIII.
Phát 05 Nghị quyết, 03 Chỉ thị; nghị quyết số một; Nghị quyết số:    /NQ-CB ngày .../.../2024.
Biên bản số 05 lưu ở tủ; biên bản số 12-BB/CB; giấy mời số 05-GM/ĐU.
Tờ trình của chi bộ, văn bản số 12, phụ lục số 1, mẫu 2-KNĐ, phiếu số 3.
Giai đoạn 2021-2025, nhiệm kỳ 2025-2030, năm học 2023-2024.
Xin gọi 0912-345-678 hoặc 024.3821.2016, 0987 654 321.
Giá điện tăng 5-10%, tăng 1,5-2 lần; tỷ lệ 12/12; 24/7.
Thửa đất số 37, tờ bản đồ số 13, số nhà 12/5, hẻm 21/5, biển số 29A-123.45.
Lớp 12A1, lớp CT05, tòa CT2, phòng 21-NQ, K20-CNTT, tổ 21-KP5, Chi bộ 10B.
Luật chơi rất dễ; luật pháp, pháp luật Việt Nam, Luật sư Trần Văn Ổi, Hội Luật gia.
Trường Đại học Luật, khoa Luật Kinh tế, Ngày Pháp luật 9/11.
Sống theo Hiến pháp và pháp luật; Điều lệ hội; điều lệ trường tiểu học.
Đại hội XIII của Đảng, Hội nghị Trung ương 8 khóa XIII thành công.
Nghị quyết Trung ương sau hợp nhất, Nghị quyết Trung ương vì dân.
Phong trào “Dân vận khéo”, cuốn “Đường Kách mệnh”, Di chúc của Bác, bài viết của Tổng Bí thư.
Đề án vị trí việc làm, chương trình OCOP, Chương trình 135, dự án 661.
Thông tin số 3, ISO 9001:2015, quốc lộ 1A, Covid-19, tọa độ 21-07, 12/TB, 07/KL.
Tổng số ĐV : 22 đ/c ( CT : 22 ; DB : 0 ). Phát biểu kết luận: 1. Đồng chí nhất trí.
"""


@pytest.mark.parametrize("text", NONE.strip().splitlines())
def test_a_text_that_names_no_document_gives_none(text):
    assert [cited.text for cited in read_citations(Source.of(text))] == []


def test_an_empty_text_gives_none():
    assert read_citations(Source.of("")) == []
