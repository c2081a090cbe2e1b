"""The words units are named with, and the small words that go on with a unit's name."""

from activities.reading.naming.words import Phrases, phrases

# A unit stands for a post behind a dash or in brackets: "(Phòng Kế hoạch)", "– Lớp K45".
UNITS = Phrases(
    phrases("""
        phòng, khoa, ban, tổ, đội, lớp, trường, chi bộ, đảng bộ, trung tâm, sở, văn phòng, viện,
        công ty, bộ môn, xóm, thôn, bản, ấp, khu phố, tổ dân phố, xã, phường, đại đội, trung đội,
        tiểu đội, tiểu đoàn, trạm, đồn, chi cục, cục, vụ, bệnh viện, nhà máy, phân xưởng, chi
        nhánh, học viện, đoàn, hội, ban chỉ huy, công an, ban thường vụ, ban giám hiệu, ban giám
        đốc, hạt, ngân hàng, kho bạc, tòa án, viện kiểm sát, đài, báo, tạp chí, khối, khu, ban quản
        lý, đảng ủy, ubnd, hđnd, ubmttq, mặt trận, ủy ban nhân dân, hội đồng nhân dân, k, đoàn
        thanh niên, công đoàn, bộ, tỉnh ủy, huyện ủy, thành ủy, tyt, ttyt, bv, pgd, tand, vksnd,
        thads, lđlđ, htx, thpt, thcs, ptdtnt, ptdtbt, tdp
    """)
)
# Small words units and posts are named with, none of which tells what somebody does.
UNIT_WORDS = Phrases(
    phrases("""
        xã, phường, thị trấn, thị xã, huyện, quận, tỉnh, thành phố, thành, phố, thôn, xóm, bản,
        làng, ấp, buôn, khóm, khu, khu phố, khối, khối phố, tổ, tổ dân phố, dân phố, dân cư, khu
        dân cư, cụm, chi bộ, đảng bộ, đảng ủy, chi ủy, cấp ủy, ban thường vụ, thường vụ, ban chấp
        hành, chấp hành, đảng, tổ đảng, cơ quan, đơn vị, nhà trường, trường, lớp, khoa, phòng, ban,
        bệnh viện, viện, trung tâm, công ty, tổng công ty, tập đoàn, nhà máy, xí nghiệp, phân
        xưởng, hợp tác xã, doanh nghiệp, ngân hàng, kho bạc, chi nhánh, văn phòng, sở, bộ, ngành,
        cục, chi cục, vụ, trạm, hạt, đội, đồn, kho, xưởng, cửa hàng, siêu thị, phân hiệu, phân
        viện, hội, hội đồng, ủy ban, liên đoàn, công đoàn, đoàn, đoàn thanh niên, thanh niên, phụ
        nữ, nông dân, cựu chiến binh, người cao tuổi, chữ thập đỏ, khuyến học, mặt trận, mặt trận
        tổ quốc, tổ quốc, nhân dân, quân sự, quân đội, công an, biên phòng, bộ đội, tiểu đoàn, đại
        đội, trung đội, tiểu đội, trung đoàn, lữ đoàn, sư đoàn, quân khu, hải quân, phòng không,
        không quân, tòa án, kiểm sát, viện kiểm sát, thi hành án, dân sự, hình sự, cảnh sát, giao
        thông, tội phạm, tội phạm về, hành chính về, ma túy, bệnh tật, an ninh, trật tự, an ninh
        trật tự, xã hội, kinh tế, văn hóa, thông tin, thể thao, du lịch, gia đình, trẻ em, dân số,
        lao động, thương binh, y tế, giáo dục, đào tạo, khoa học, công nghệ, môi trường, tài
        nguyên, nông nghiệp, nông thôn, nông, lâm, thủy lợi, thủy sản, xây dựng, đô thị, hạ tầng,
        đầu tư xây dựng, xây dựng cơ bản, cảnh sát điều tra, xét xử, công thương, công nghiệp,
        thương mại, dịch vụ, tài chính, kế hoạch, kế toán, thuế, thống kê, tổng hợp, hành chính,
        quản trị, tổ chức cán bộ, nhân sự, nội vụ, tư pháp, hộ tịch, pháp chế, pháp lý, pháp luật,
        địa chính, đất đai, quỹ đất, nhà đất, bất động sản, chuyên trách, thường trực, thứ nhất, cơ
        sở, chuyên môn, nghiệp vụ, kỹ thuật, kinh doanh, sản xuất, vật tư, thiết bị, thị trường, dự
        án, đầu tư, tín dụng, kho quỹ, khách hàng, cá nhân, bán lẻ, giao dịch, kiểm soát nội bộ,
        nội bộ, kiểm toán, kiểm nghiệm, xét nghiệm, khám bệnh, hồi sức, cấp cứu, nội, ngoại, sản,
        nhi, chẩn đoán hình ảnh, dược, dinh dưỡng, nhiễm khuẩn, điều dưỡng, chính trị, lý luận, tư
        tưởng, tuyên giáo, tổ chức, dân vận, nội chính, đối ngoại, học sinh, sinh viên, công tác xã
        hội, công tác chính trị, ngoại ngữ, tin học, toán, văn, vật lý, hóa học, sinh học, lịch sử,
        địa lý, mầm non, tiểu học, trung học, trung học cơ sở, trung học phổ thông, phổ thông, đại
        học, cao đẳng, trung cấp, nghề, nghề nghiệp, thường xuyên, cộng đồng, hành chính công, một
        cửa, truyền thanh, truyền hình, phát thanh, báo chí, xuất bản, thư viện, bảo tàng, di tích,
        di sản, rừng, phòng hộ, đặc dụng, kiểm lâm, thú y, chăn nuôi, trồng trọt, khuyến nông, bảo
        vệ thực vật, thực vật, thực phẩm, chè, cà phê, cao su, điện, điện lực, nước, nước sạch, cấp
        nước, than, mỏ, dầu khí, xăng dầu, cảng, hàng không, đường sắt, đường bộ, vận tải, bưu
        điện, bưu chính, viễn thông, bảo hiểm, bảo hiểm xã hội, chính sách, chính sách xã hội, hưu
        trí, việc làm, tôn giáo, dân tộc, thi đua, khen thưởng, lưu trữ, văn thư, công nghệ thông
        tin, chuyển đổi số, số, dữ liệu, trực thuộc, đội thiếu niên, thiếu niên, phụ trách, điều
        hành chung, trưởng, phó, viên, cao cấp, chính, trung ương, nhà nước, chính phủ, quốc gia,
        quốc hội, đại biểu, lực lượng, vũ trang, dân quân, tự vệ, quân y, hậu cần, tham mưu, tác
        chiến, huấn luyện, trinh sát, công binh, thông tin liên lạc, pháo binh, xe tăng, radar,
        tàu, hải đội, địa bàn, phía, nam, bắc, đông, tây, mới, cũ, nữ, dự bị, chính thức, tuổi
        đảng, lâu năm, cách mạng, miền, vùng, khu vực, liên, liên xã, đa khoa, y học, cổ truyền,
        trưởng ban, đời sống, hồi sức tích cực, luật sư, luật gia, tự động, tự động hóa, tốt, ga,
        lưu học sinh, ngoại giao, quốc phòng, tư lệnh, nghệ thuật biểu diễn, lão thành, trẻ, già,
        cao tuổi, tiêu biểu, sau tiến sĩ, vật liệu, giám hiệu, giám đốc, lãnh đạo, vùng cao, vùng
        sâu, vùng xa, biên giới, ban chỉ đạo, ban tổ chức, ban điều hành, phòng tổ chức, phòng tổ
        chức đảng - đảng viên, bộ phận tiếp nhận, giới thiệu việc làm, trung tâm điều hành, thu
        thập, thu thập thông tin, hệ thống thông tin, an toàn thông tin, xử lý thông tin, xử lý dữ
        liệu, tổ chức đảng - đảng viên, thời sự, chuyên đề, giải quyết, khiếu nại, tố cáo, giải
        quyết khiếu nại, tòa soạn, tiết kiệm, đoàn kết, sư sãi, yêu nước, vay vốn, hằng tháng, hàng
        tháng, điện tử, cuối tuần, sơ cấp, bậc, ngạch, hạng, kiểm tra viên, công tác, mẫu giáo, nhà
        trẻ, nhỡ, lớn, bé, nhà ở, công viên, cây xanh, chiếu sáng, vệ sinh, rác, may, dệt, cơ khí,
        cơ điện, ô tô, máy, lò, ca, kíp, vận hành, bảo trì, an toàn, chất lượng, công trình, thủy
        văn, khí tượng, địa chất, đo đạc, bản đồ, quy hoạch, kiến trúc, thẩm định, đấu thầu, giám
        định, pháp y, công chứng, trợ giúp pháp lý, hòa giải, tiếp công dân, công dân, cải cách
        hành chính, hợp tác quốc tế, quốc tế, khảo thí, thanh tra, giáo vụ, bộ môn, dòng họ, y tế
        dự phòng, đoàn tncs hồ chí minh, tncs hồ chí minh, tntp hồ chí minh, đoàn thanh niên cộng
        sản hồ chí minh, thanh niên cộng sản hồ chí minh, đội tntp hồ chí minh, thiếu niên tiền
        phong hồ chí minh, đội thiếu niên tiền phong hồ chí minh
    """)
)
# Of these the word alone does not tell whether a unit is named so or somebody does it: they are a
# unit's behind a word of a unit ("phòng quản lý dự án").
BOTH_WAYS = Phrases(
    phrases("""
        quản lý, kiểm tra, giám sát, thanh tra, tuyên truyền, bảo vệ, phát triển, phục vụ, hỗ trợ,
        điều tra, tư vấn, nghiên cứu, đào tạo, bồi dưỡng, kiểm soát, xây dựng, sản xuất, huấn
        luyện, vận hành, bảo tồn, tiếp dân, thẩm định, kiểm nghiệm, điều trị, chăm sóc, phòng
        chống, vận động, tiêm chủng, giải phóng mặt bằng, xúc tiến, khai thác, điều độ, tham mưu,
        cứu hộ, cứu nạn, chữa cháy, phòng cháy, theo dõi, hòa giải
    """)
)
UNIT_BEFORE = set(
    phrases("""
        phòng, ban, tổ, đội, tâm, phận, nhóm, khoa, vụ, cục, môn, -, và, quỹ, hội, trạm, hạt,
        ngành, mảng, ca, kíp, vực, án, viện, &, khối, trách, /, sự, sát
    """)
)
STAFF = set(
    phrases("nhân viên, chuyên viên, công chức, viên chức, cán bộ, công nhân, công tác, cán sự")
)
EVERY_UNIT = phrases(
    "các cơ quan, các ban, các khu, các đơn vị, các doanh nghiệp, các trường, các ngành"
)
PLURAL_UNITS = Phrases(EVERY_UNIT)
# Behind "và" these go on with a unit's name; anything else small begins another thought.
GOES_ON = Phrases(
    phrases("""
        đào tạo, phát triển nông thôn, phát triển, môi trường, xã hội, thông tin, truyền thông, du
        lịch, công nghệ, đầu tư, gia đình, trẻ em, đô thị, hạ tầng, dịch vụ, thể thao, bảo trợ,
        giám sát, kiểm tra, giáo dục, dạy nghề, nhà đất, hội nhập, an toàn, bảo hiểm, thương mại,
        xây dựng, doanh nghiệp, công nghiệp, trung học, đào tạo nghề, công tác, quản lý, khoáng
        sản, khai thác, vật tư, phát triển quỹ đất, công chức, quan hệ, khoa học, nhân văn, nghiên
        cứu, chuyển giao, tin học, ngoại ngữ, hợp tác, môi sinh, nội trú, liên hiệp, liên hợp, hợp
        nhất, ngoại trú, khảo thí, đảm bảo chất lượng, bảo đảm chất lượng, tội phạm, vay vốn, kế
        hoạch, tổng hợp, hành chính, tổ chức, quản trị, kiểm định, kiểm soát, dịch tễ, chẩn đoán,
        thăm dò, phục hồi, thủy sản, thủy lợi, lâm nghiệp, nông thôn, kiểm sát, xét xử, thi hành,
        chăn nuôi, thú y, trồng trọt, giao thông
    """)
)
# Behind a dash these go on with a unit: Tài chính - Kế toán, Lao động - Thương binh.
UNIT_PARTS = Phrases(
    phrases("""
        kế toán, điều dưỡng, văn thư, quản trị, quản lý, bảo vệ, kiểm soát, thủ quỹ, kiểm lâm, dược
    """)
)
# Where something was done, no part of a unit: "phát biểu tại Hội nghị".
EVENTS = Phrases(
    phrases("""
        hội nghị, đại hội, lễ, buổi, diễn đàn, tọa đàm, hội trường, hội thảo, phiên, cuộc, ngày
    """)
)
