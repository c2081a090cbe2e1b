"""The words of posts: what a post begins with, and the small words units are named with."""

from activities.reading.words import Phrases, phrases

# Posts one person of a unit holds: "đồng chí Bí thư Chi bộ" alone tells who is meant.
_OFFICES = phrases("""
    bí thư, phó bí thư, tổng bí thư, chủ tịch nước, thủ tướng, phó thủ tướng, chủ tịch quốc hội, bt, pbt, btcb, pbtcb, bí thư thứ nhất, phó bí thư thứ nhất, phó bí thư thường trực, chủ tịch, phó chủ tịch,
    ct, pct, chủ nhiệm, phó chủ nhiệm, giám đốc, phó giám đốc, tổng giám đốc, phó tổng giám đốc, gđ, pgđ, tgđ, ptgđ, p.giám đốc, p.ht, p. ht, p.gđ, p. gđ, p.bí thư, p. bí thư, p.chủ tịch, p. chủ tịch, p. hiệu trưởng, p. giám đốc, p. trưởng phòng, p.trưởng phòng, p.tp,
    hiệu trưởng, phó hiệu trưởng, hiệu phó, ht, pht, p.hiệu trưởng, p hiệu trưởng, viện trưởng, phó viện trưởng, viện phó, vụ trưởng, phó vụ trưởng,
    cục trưởng, phó cục trưởng, tổng cục trưởng, phó tổng cục trưởng, chi cục trưởng, phó chi cục trưởng, chánh án, phó chánh án,
    chánh văn phòng, phó chánh văn phòng, chánh thanh tra, phó chánh thanh tra, chánh tòa, phó chánh tòa, chánh sở, trưởng,
    phó trưởng, p.trưởng, p.tp, đội trưởng, phó đội trưởng, đội phó, tổ trưởng, tổ phó, phó tổ trưởng, nhóm trưởng, nhóm phó,
    ca trưởng, khối trưởng, lớp trưởng, chi hội trưởng, chi hội phó, phó chi hội trưởng, hội trưởng, hội phó, hạt trưởng,
    phó hạt trưởng, hạt phó, trạm trưởng, phó trạm trưởng, trạm phó, đồn trưởng, phó đồn trưởng, đồn phó, thôn trưởng, thôn phó, ấp trưởng,
    ấp phó, xã đội trưởng, xã đội phó, phường đội trưởng, thôn đội trưởng, tiểu đội trưởng, trung đội trưởng, phó trung đội trưởng,
    đại đội trưởng, đại đội phó, phó đại đội trưởng, tiểu đoàn trưởng, tiểu đoàn phó, phó tiểu đoàn trưởng, trung đoàn trưởng,
    phó trung đoàn trưởng, lữ đoàn trưởng, phó lữ đoàn trưởng, sư đoàn trưởng, phó sư đoàn trưởng, khẩu đội trưởng, hải đội trưởng,
    hải đoàn trưởng, thuyền trưởng, thuyền phó, máy trưởng, tham mưu trưởng, phó tham mưu trưởng, chỉ huy trưởng, phó chỉ huy trưởng,
    chỉ huy phó, chính ủy, phó chính ủy, chính trị viên, chính trị viên phó, phó chính trị viên, tư lệnh, phó tư lệnh, bộ trưởng,
    thứ trưởng, thủ trưởng, tổng biên tập, phó tổng biên tập, thư ký tòa soạn, tổng thư ký, phó tổng thư ký, tổng quản lý, kế toán trưởng,
    phụ trách kế toán, điều dưỡng trưởng, hộ sinh trưởng, kỹ thuật viên trưởng, kỹ thuật trưởng, kỹ sư trưởng, trợ lý, quản đốc,
    phó quản đốc, đốc công, già làng, người có uy tín, người uy tín, tổng phụ trách, tổng phụ trách đội, công an viên, thường trực,
    thường vụ, phó thường trực, trụ trì, trưởng nhóm, chủ hộ, thủ lĩnh, hiệu trưởng nhà trường, viện sĩ, cửa hàng trưởng, cửa hàng phó,
    bếp trưởng, trưởng ca, trưởng kíp, trực ban trưởng, giám thị, phó giám thị, tổng đài trưởng, đài trưởng, phó đài trưởng, kíp trưởng, chuyền trưởng, trg phòng, tr phòng, trưởng nhóm,
    công trường trưởng, giám sát trưởng, chủ tọa phiên tòa, tổng chỉ huy, tùy viên, đại sứ, tham tán, lãnh sự, tổng lãnh sự
""")
_UNIT_HEADS = phrases("""
    phòng, ban, khoa, tổ, đội, bộ môn, trạm, đồn, thôn, bản, ấp, công an, phân viện, phân xưởng, trung tâm, nhóm, khối, cụm, chi nhánh, ca
""")
# Posts many hold: a name or an honorific must stand beside them.
_RANK_AND_FILE = phrases("""
    ủy viên, chi ủy viên, đảng ủy viên, tỉnh ủy viên, thành ủy viên, huyện ủy viên, quận ủy viên, thị ủy viên, cấp ủy viên, uv, uvbtv, uvbch,
    uvtv, uv.btv, uv btv, uv bch, đuv, đ.u.v, cuv, tuv, huv, qunv, ủy viên btv, ủy viên bch, ủy viên dự khuyết, ủy viên thường trực,
    dự bị, đảng viên, đảng viên dự bị, đảng viên chính thức, đảng viên mới, nguyên, quyền, q., kế toán, kế toán viên, thủ quỹ, thủ kho, văn thư,
    thủ thư, giáo viên, giảng viên, gv, gvcn, giáo viên dạy, giáo viên bộ môn, giáo viên chủ nhiệm, giảng viên chính, giảng viên cao cấp, trợ giảng, cán bộ, công chức, viên chức,
    chuyên viên, chuyên viên chính, chuyên viên cao cấp, cán sự, nhân viên, công nhân, lái xe, bảo vệ, tạp vụ, cấp dưỡng, lao công, phục vụ,
    gác ghi, quan trắc viên, giám sát, mẹ việt nam anh hùng, bà mẹ việt nam anh hùng, mẹ vnah, luật gia, điều dưỡng, điều dưỡng viên, hộ sinh, nữ hộ sinh, hộ lý, y tá, y sĩ, y sỹ, dược sĩ, dược tá, bác sĩ, kỹ sư, luật sư, kiến trúc sư, quân y, quân y sĩ,
    thẩm phán, thẩm tra viên, hội thẩm, hội thẩm nhân dân, thư ký tòa án, kiểm sát viên, kiểm tra viên, điều tra viên, chấp hành viên, thanh tra viên, kiểm toán viên,
    kiểm lâm viên, kiểm lâm, kiểm dịch viên, công chứng viên, trợ giúp viên pháp lý, hòa giải viên, hướng dẫn viên, thuyết minh viên,
    huấn luyện viên, vận động viên, nghiên cứu viên, nghiên cứu viên chính, nghiên cứu sinh, cộng tác viên, tuyên truyền viên, báo cáo viên,
    tư vấn viên, giao dịch viên, kiểm ngân, kiểm soát viên, kiểm soát, diễn viên, đạo diễn, biên đạo, nhạc công, biên tập viên, biên tập, phóng viên,
    phát thanh viên, quay phim, kỹ thuật viên, quản trị viên, lập trình viên, dân quân, dân phòng, chiến sĩ, quân nhân, quân nhân chuyên nghiệp,
    khẩu đội phó, lính, đại biểu quốc hội, đại biểu hđnd, đại biểu hội đồng nhân dân, hội viên, cựu chiến binh, cán bộ hưu trí, hưu trí,
    lão thành cách mạng, nông dân, xã viên, tổ viên, thành viên, đại diện, phụ trách, quản lý, quản trị, chủ doanh nghiệp, chủ trang trại,
    học sinh, học viên, sinh viên, học viên cao học, nghiên cứu sinh, thuyền viên, nhân chứng, họa sĩ, họa sĩ trình bày, nhạc sĩ, nhà báo, nhà giáo, nghệ nhân, nghệ sĩ, linh mục, mục sư, hòa thượng, thượng tọa, đại đức, doanh nhân, nhà nghiên cứu, đoàn viên ưu tú, cô nuôi, bí thư đoàn, quản giáo, cảnh sát khu vực, cảnh vệ, trinh sát, trinh sát viên, thủy thủ, phi công, tiếp viên, nhân viên y tế,
    cô đỡ thôn bản, y tế thôn, y tế thôn bản, thú y viên, khuyến nông viên, bưu tá, thợ máy, thợ điện, thợ lò, thợ, tài xế, thủy thủ trưởng,
    chuyên gia, chuyên gia cao cấp, cố vấn, trợ lý, trực ban, thư ký
""")
# Functions of the meeting: roles, no posts.
_FUNCTIONS = phrases("""
    thư ký cuộc họp, thư ký hội nghị, thư ký đại hội, thư ký buổi họp, thư ký buổi sinh hoạt, thư ký ghi biên bản, thư ký kỳ họp, thư ký buổi lễ,
    thư ký chi bộ, thư ký kỳ sinh hoạt, thư ký phiên họp, trưởng đoàn, trưởng đoàn kiểm tra, trưởng đoàn công tác, trưởng đoàn giám sát, thành viên đoàn, thành viên đoàn kiểm tra, thành viên đoàn công tác, đoàn chủ tịch, chủ tịch đoàn, trưởng ban kiểm phiếu,
    tổ trưởng tổ kiểm phiếu, trưởng ban bầu cử, trưởng ban tổ chức đại hội, trưởng ban tổ chức lễ, người ghi biên bản, thư ký diễn đàn,
    thư ký tọa đàm, trưởng tiểu ban kiểm phiếu, người dẫn chương trình, thư ký đoàn
""")
OFFICE, FILE, FUNCTION = "office", "file", "function"
HEADS = Phrases(
    dict.fromkeys((f"phó {unit}" for unit in _UNIT_HEADS), OFFICE),
    dict.fromkeys(_RANK_AND_FILE, FILE),
    dict.fromkeys(_OFFICES, OFFICE),
    dict.fromkeys(_FUNCTIONS, FUNCTION),
)
# Before a post and part of it: nguyên Hiệu trưởng.
BEFORE_POST = Phrases(phrases("nguyên, quyền, q., cựu, đương kim, tân, đại diện, nữ"))
# A unit stands for a post behind a dash or in brackets: "(Phòng Kế hoạch)", "– Lớp K45".
UNITS = Phrases(
    phrases("""
    phòng, khoa, ban, tổ, đội, lớp, trường, chi bộ, đảng bộ, trung tâm, sở, văn phòng, viện, công ty, bộ môn, xóm, thôn, bản, ấp, khu phố, tổ dân phố,
    xã, phường, đại đội, trung đội, tiểu đội, tiểu đoàn, trạm, đồn, chi cục, cục, vụ, bệnh viện, nhà máy, phân xưởng, chi nhánh, học viện, đoàn, hội,
    ban chỉ huy, công an, ban thường vụ, ban giám hiệu, ban giám đốc, hạt, ngân hàng, kho bạc, tòa án, viện kiểm sát, đài, báo, tạp chí, khối, khu, ban quản lý,
    đảng ủy, ubnd, hđnd, ubmttq, mặt trận, ủy ban nhân dân, hội đồng nhân dân, k, đoàn thanh niên, công đoàn, bộ, tỉnh ủy, huyện ủy, thành ủy
    """)
)
# Small words units and posts are named with, none of which tells what somebody does.
UNIT_WORDS = Phrases(
    phrases("""
    xã, phường, thị trấn, thị xã, huyện, quận, tỉnh, thành phố, thành, phố, thôn, xóm, bản, làng, ấp, buôn, khóm, khu, khu phố, khối, khối phố, tổ, tổ dân phố,
    dân phố, dân cư, khu dân cư, cụm, chi bộ, đảng bộ, đảng ủy, chi ủy, cấp ủy, ban thường vụ, thường vụ, ban chấp hành, chấp hành, đảng, tổ đảng,
    cơ quan, đơn vị, nhà trường, trường, lớp, khoa, phòng, ban, bệnh viện, viện, trung tâm, công ty, tổng công ty, tập đoàn, nhà máy, xí nghiệp, phân xưởng, hợp tác xã,
    doanh nghiệp, ngân hàng, kho bạc, chi nhánh, văn phòng, sở, bộ, ngành, cục, chi cục, vụ, trạm, hạt, đội, đồn, kho, xưởng, cửa hàng, siêu thị, phân hiệu, phân viện,
    hội, hội đồng, ủy ban, liên đoàn, công đoàn, đoàn, đoàn thanh niên, thanh niên, phụ nữ, nông dân, cựu chiến binh, người cao tuổi, chữ thập đỏ, khuyến học, mặt trận,
    mặt trận tổ quốc, tổ quốc, nhân dân, quân sự, quân đội, công an, biên phòng, bộ đội, tiểu đoàn, đại đội, trung đội, tiểu đội, trung đoàn, lữ đoàn, sư đoàn, quân khu,
    hải quân, phòng không, không quân, tòa án, kiểm sát, viện kiểm sát, thi hành án, dân sự, hình sự, cảnh sát, giao thông, tội phạm, tội phạm về, hành chính về, ma túy, bệnh tật, an ninh, trật tự, an ninh trật tự,
    xã hội, kinh tế, văn hóa, thông tin, thể thao, du lịch, gia đình, trẻ em, dân số, lao động, thương binh, y tế, giáo dục, đào tạo, khoa học, công nghệ, môi trường,
    tài nguyên, nông nghiệp, nông thôn, nông, lâm, thủy lợi, thủy sản, xây dựng, đô thị, hạ tầng, đầu tư xây dựng, xây dựng cơ bản, cảnh sát điều tra, xét xử, công thương, công nghiệp, thương mại, dịch vụ, tài chính, kế hoạch, kế toán, thuế,
    thống kê, tổng hợp, hành chính, quản trị, tổ chức cán bộ, nhân sự, nội vụ, tư pháp, hộ tịch, pháp chế, pháp lý, pháp luật, địa chính, đất đai, quỹ đất, nhà đất, bất động sản,
    chuyên trách, thường trực, thứ nhất, cơ sở, chuyên môn, nghiệp vụ, kỹ thuật, kinh doanh, sản xuất, vật tư, thiết bị, thị trường, dự án, đầu tư, tín dụng, kho quỹ, khách hàng,
    cá nhân, bán lẻ, giao dịch, kiểm soát nội bộ, nội bộ, kiểm toán, kiểm nghiệm, xét nghiệm, khám bệnh, hồi sức, cấp cứu, nội, ngoại, sản, nhi, chẩn đoán hình ảnh, dược, dinh dưỡng,
    nhiễm khuẩn, điều dưỡng, chính trị, lý luận, tư tưởng, tuyên giáo, tổ chức, dân vận, nội chính, đối ngoại, học sinh, sinh viên, công tác xã hội, công tác chính trị, ngoại ngữ, tin học,
    toán, văn, vật lý, hóa học, sinh học, lịch sử, địa lý, mầm non, tiểu học, trung học, trung học cơ sở, trung học phổ thông, phổ thông, đại học, cao đẳng, trung cấp, nghề, nghề nghiệp,
    thường xuyên, cộng đồng, hành chính công, một cửa, truyền thanh, truyền hình, phát thanh, báo chí, xuất bản, thư viện, bảo tàng, di tích, di sản, rừng, phòng hộ, đặc dụng,
    kiểm lâm, thú y, chăn nuôi, trồng trọt, khuyến nông, bảo vệ thực vật, thực vật, thực phẩm, chè, cà phê, cao su, điện, điện lực, nước, nước sạch, cấp nước, than, mỏ, dầu khí, xăng dầu, cảng,
    hàng không, đường sắt, đường bộ, vận tải, bưu điện, bưu chính, viễn thông, bảo hiểm, bảo hiểm xã hội, chính sách, chính sách xã hội, hưu trí, việc làm, tôn giáo, dân tộc, thi đua, khen thưởng,
    lưu trữ, văn thư, công nghệ thông tin, chuyển đổi số, số, dữ liệu, trực thuộc, đội thiếu niên, thiếu niên, phụ trách, điều hành chung, trưởng, phó, viên, cao cấp, chính, trung ương,
    nhà nước, chính phủ, quốc gia, quốc hội, đại biểu, lực lượng, vũ trang, dân quân, tự vệ, quân y, hậu cần, tham mưu, tác chiến, huấn luyện, trinh sát, công binh, thông tin liên lạc, pháo binh,
    xe tăng, radar, tàu, hải đội, địa bàn, phía, nam, bắc, đông, tây, mới, cũ, nữ, dự bị, chính thức, tuổi đảng, lâu năm, cách mạng, miền, vùng, khu vực, liên, liên xã, đa khoa, y học, cổ truyền, trưởng ban,
    đời sống, hồi sức tích cực, luật sư, luật gia, tự động, tự động hóa, tốt, ga, lưu học sinh, ngoại giao, quốc phòng, tư lệnh, chính phủ, nghệ thuật biểu diễn, lão thành, trẻ, già, cao tuổi, tiêu biểu, sau tiến sĩ, vật liệu, giám hiệu, giám đốc, lãnh đạo, chấp hành, vùng cao, vùng sâu, vùng xa, biên giới, ban chỉ đạo, ban tổ chức, ban điều hành, phòng tổ chức, bộ phận tiếp nhận, giới thiệu việc làm, trung tâm điều hành, tòa soạn, tiết kiệm, vay vốn, sơ cấp, bậc, ngạch, hạng, kiểm tra viên, công tác, mẫu giáo, nhà trẻ, nhỡ, lớn, bé, nhà ở, công viên, cây xanh, chiếu sáng, vệ sinh, rác, may, dệt, cơ khí, cơ điện, ô tô, máy, lò, ca, kíp, vận hành, bảo trì, an toàn, chất lượng, công trình, thủy văn, khí tượng, địa chất, đo đạc, bản đồ,
    quy hoạch, kiến trúc, thẩm định, đấu thầu, giám định, pháp y, công chứng, trợ giúp pháp lý, hòa giải, tiếp công dân, công dân, cải cách hành chính, hợp tác quốc tế, quốc tế, khảo thí, thanh tra, giáo vụ, bộ môn
    """)
)
# Of these nobody can tell by the word alone whether a unit is named so or somebody does it: they are
# a unit's behind a word of a unit ("phòng quản lý dự án").
BOTH_WAYS = Phrases(
    phrases("""
    quản lý, kiểm tra, giám sát, thanh tra, tuyên truyền, bảo vệ, phát triển, phục vụ, hỗ trợ, điều tra, tư vấn, nghiên cứu,
    đào tạo, bồi dưỡng, kiểm soát, xây dựng, sản xuất, huấn luyện, vận hành, bảo tồn, tiếp dân, thẩm định, kiểm nghiệm, điều trị, chăm sóc, phòng chống, vận động, tiêm chủng,
    giải phóng mặt bằng, xúc tiến, khai thác, điều độ, tham mưu, cứu hộ, cứu nạn, chữa cháy, phòng cháy, theo dõi, hòa giải
    """)
)
UNIT_BEFORE = set(
    phrases("""
    phòng, ban, tổ, đội, tâm, phận, nhóm, khoa, vụ, cục, môn, -, và, quỹ, hội, trạm, hạt, ngành, mảng, vực, án, viện, &, khối, trách, /, sự, sát
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
    đào tạo, phát triển nông thôn, phát triển, môi trường, xã hội, thông tin, truyền thông, du lịch, công nghệ, đầu tư, gia đình, trẻ em, đô thị, hạ tầng, dịch vụ, thể thao, bảo trợ, giám sát,
    kiểm tra, giáo dục, dạy nghề, nhà đất, hội nhập, an toàn, bảo hiểm, thương mại, xây dựng, doanh nghiệp, công nghiệp, trung học, đào tạo nghề, công tác, quản lý, khoáng sản, khai thác, vật tư,
    phát triển quỹ đất, công chức, quan hệ, khoa học, nhân văn, nghiên cứu, chuyển giao, tin học, ngoại ngữ, hợp tác, môi sinh, nội trú, liên hiệp, liên hợp, hợp nhất, ngoại trú, khảo thí, đảm bảo chất lượng, bảo đảm chất lượng,
    tội phạm, vay vốn, kế hoạch, tổng hợp, hành chính, tổ chức, quản trị, kiểm định, kiểm soát, dịch tễ, chẩn đoán, thăm dò, phục hồi, thủy sản, thủy lợi, lâm nghiệp, nông thôn, kiểm sát, xét xử, thi hành, chăn nuôi, thú y, trồng trọt, giao thông
    """)
)
