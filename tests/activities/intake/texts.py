"""An article and minutes of invented people, as secretaries bring them."""

ARTICLE = """Chi bộ Một sinh hoạt chuyên đề quý III năm 2023

Chiều 21/9/2023, Chi bộ Một tổ chức sinh hoạt chuyên đề “Xây dựng tổ chức cơ sở đảng”. Đồng chí \
Trần Văn Bí – Bí thư Chi bộ chủ trì. Dự buổi sinh hoạt có toàn thể đảng viên chi bộ. \
Đồng chí Trịnh Quốc Bảo – Phó Bí thư Đảng ủy đến dự và chỉ đạo.

Đồng chí Lê Thị Thư – Phó Bí thư Chi bộ trình bày những nội dung cơ bản của Nghị quyết số \
21-NQ/TW ngày 16/6/2021 của Ban Chấp hành Trung ương Đảng khóa XIII. Chi bộ cũng nghe phổ biến \
Kế hoạch số 08-KH/ĐU ngày 05/9/2023 của Đảng ủy.

Phát biểu chỉ đạo, đồng chí Trịnh Quốc Bảo đề nghị chi bộ chọn việc cụ thể.
"""

MINUTES = """ĐẢNG BỘ CÁC CƠ QUAN TỈNH
CHI BỘ MỘT

BIÊN BẢN
Họp chi bộ thường kỳ tháng 10 năm 2023

I. Thời gian, địa điểm
Bắt đầu lúc 14 giờ 00 phút, ngày 05 tháng 10 năm 2023, tại phòng họp tầng 2.

II. Thành phần
Tổng số đảng viên: 4 đồng chí, trong đó chính thức 4, dự bị 0.
Có mặt: 3 đồng chí. Vắng có lý do: 01 (đồng chí Đỗ Văn Viên, ốm).
Chủ trì: đồng chí Trần Văn Bí – Bí thư Chi bộ.
Thư ký: đồng chí Lê Thị Thư.

III. Nội dung
Đồng chí Trần Văn Bí phổ biến Chỉ thị số 50-CT/TW ngày 23/7/2025 của Ban Bí thư.
Đồng chí Hoàng Thị Mơ phát biểu: đề nghị chọn ba việc làm trước.

IV. Kết luận
Chi bộ thống nhất ba việc. Cuộc họp kết thúc lúc 16 giờ 00 phút cùng ngày.
"""
