"""The words a post begins with."""

from activities.reading.naming.words import Phrases, phrases

# Posts one person of a unit holds: "đồng chí Bí thư Chi bộ" alone tells who is meant.
_OFFICES = phrases("""
    bí thư, phó bí thư, tổng bí thư, chủ tịch nước, thủ tướng, phó thủ tướng, chủ tịch quốc hội,
    bt, pbt, btcb, pbtcb, bí thư thứ nhất, phó bí thư thứ nhất, phó bí thư thường trực, chủ tịch,
    phó chủ tịch, ct, pct, chủ nhiệm, phó chủ nhiệm, giám đốc, phó giám đốc, tổng giám đốc, phó
    tổng giám đốc, gđ, pgđ, tgđ, ptgđ, p.giám đốc, p.ht, p. ht, p.gđ, p. gđ, p.bí thư, p. bí thư,
    p.chủ tịch, p. chủ tịch, p. hiệu trưởng, p. giám đốc, p. trưởng phòng, p.trưởng phòng, p.tp,
    hiệu trưởng, phó hiệu trưởng, hiệu phó, ht, pht, p.hiệu trưởng, p hiệu trưởng, viện trưởng, phó
    viện trưởng, viện phó, vụ trưởng, phó vụ trưởng, cục trưởng, phó cục trưởng, tổng cục trưởng,
    phó tổng cục trưởng, chi cục trưởng, phó chi cục trưởng, chánh án, phó chánh án, chánh văn
    phòng, phó chánh văn phòng, chánh thanh tra, phó chánh thanh tra, chánh tòa, phó chánh tòa,
    chánh sở, trưởng, phó trưởng, p.trưởng, đội trưởng, phó đội trưởng, đội phó, tổ trưởng, tổ phó,
    phó tổ trưởng, nhóm trưởng, nhóm phó, ca trưởng, khối trưởng, lớp trưởng, lớp phó, liên đội
    trưởng, liên đội phó, chi đội trưởng, chi đội phó, phân đội trưởng, phân đội phó, đoàn trưởng,
    đoàn phó, phân hội trưởng, xóm trưởng, xóm phó, làng trưởng, trung đoàn phó, lữ đoàn phó, sư
    đoàn phó, trung đội phó, tiểu đội phó, hải đội phó, huyện đội trưởng, tỉnh đội trưởng, ấp đội
    trưởng, khu đội trưởng, phân hiệu trưởng, phân xưởng trưởng, xưởng trưởng, xưởng phó, kho
    trưởng, ga trưởng, ga phó, trại trưởng, trưởng trạm, bản trưởng, chi hội trưởng, chi hội phó,
    phó chi hội trưởng, hội trưởng, hội phó, hạt trưởng, phó hạt trưởng, hạt phó, trạm trưởng, phó
    trạm trưởng, trạm phó, đồn trưởng, phó đồn trưởng, đồn phó, thôn trưởng, thôn phó, ấp trưởng,
    ấp phó, xã đội trưởng, xã đội phó, phường đội trưởng, thôn đội trưởng, tiểu đội trưởng, trung
    đội trưởng, phó trung đội trưởng, đại đội trưởng, đại đội phó, phó đại đội trưởng, tiểu đoàn
    trưởng, tiểu đoàn phó, phó tiểu đoàn trưởng, trung đoàn trưởng, phó trung đoàn trưởng, lữ đoàn
    trưởng, phó lữ đoàn trưởng, sư đoàn trưởng, phó sư đoàn trưởng, khẩu đội trưởng, hải đội
    trưởng, hải đoàn trưởng, thuyền trưởng, thuyền phó, máy trưởng, tham mưu trưởng, phó tham mưu
    trưởng, chỉ huy trưởng, phó chỉ huy trưởng, chỉ huy phó, chính ủy, phó chính ủy, chính trị
    viên, chính trị viên phó, phó chính trị viên, tư lệnh, phó tư lệnh, bộ trưởng, thứ trưởng, thủ
    trưởng, tổng biên tập, phó tổng biên tập, thư ký tòa soạn, tổng thư ký, phó tổng thư ký, tổng
    quản lý, kế toán trưởng, phụ trách kế toán, điều dưỡng trưởng, hộ sinh trưởng, kỹ thuật viên
    trưởng, kỹ thuật trưởng, kỹ sư trưởng, trợ lý, quản đốc, phó quản đốc, đốc công, già làng,
    người có uy tín, người uy tín, tổng phụ trách, tổng phụ trách đội, công an viên, thường trực,
    thường vụ, phó thường trực, trụ trì, trưởng nhóm, chủ hộ, thủ lĩnh, hiệu trưởng nhà trường,
    viện sĩ, cửa hàng trưởng, cửa hàng phó, bếp trưởng, trưởng ca, trưởng kíp, trực ban trưởng,
    giám thị, phó giám thị, tổng đài trưởng, đài trưởng, phó đài trưởng, kíp trưởng, chuyền trưởng,
    trg phòng, tr phòng, công trường trưởng, giám sát trưởng, chủ tọa phiên tòa, tổng chỉ huy,
    trưởng đoàn đại biểu quốc hội, phó trưởng đoàn đại biểu quốc hội, trưởng đoàn đbqh, phó trưởng
    đoàn đbqh, trưởng đại diện, phó trưởng đại diện, tùy viên, đại sứ, tham tán, lãnh sự, tổng lãnh
    sự
""")
_UNIT_HEADS = phrases("""
    phòng, ban, khoa, tổ, đội, bộ môn, trạm, đồn, thôn, bản, ấp, công an, phân viện, phân xưởng,
    trung tâm, nhóm, khối, cụm, chi nhánh, ca
""")
# Posts many hold: a name or an honorific must stand beside them.
_RANK_AND_FILE = phrases("""
    ủy viên, chi ủy viên, đảng ủy viên, tỉnh ủy viên, thành ủy viên, huyện ủy viên, quận ủy viên,
    thị ủy viên, cấp ủy viên, uv, uvbtv, uvbch, uvtv, uv.btv, uv btv, uv bch, đuv, đ.u.v, cuv, tuv,
    huv, qunv, ủy viên btv, ủy viên bch, ủy viên dự khuyết, ủy viên thường trực, dự bị, đảng viên,
    đảng viên dự bị, đảng viên chính thức, đảng viên mới, nguyên, quyền, q., mc, nhà văn, nhà thơ,
    ca sĩ, nhà sử học, nhà khoa học, kế toán, kế toán viên, thủ quỹ, thủ kho, văn thư, thủ thư,
    giáo viên, giảng viên, gv, gvcn, giáo viên dạy, giáo viên bộ môn, giáo viên chủ nhiệm, giảng
    viên chính, giảng viên cao cấp, trợ giảng, cán bộ, công chức, viên chức, chuyên viên, chuyên
    viên chính, chuyên viên cao cấp, cán sự, nhân viên, công nhân, lái xe, bảo vệ, tạp vụ, cấp
    dưỡng, lao công, phục vụ, gác ghi, quan trắc viên, giám sát, mẹ việt nam anh hùng, bà mẹ việt
    nam anh hùng, mẹ vnah, luật gia, điều dưỡng, điều dưỡng viên, hộ sinh, nữ hộ sinh, hộ lý, y tá,
    y sĩ, y sỹ, dược sĩ, dược tá, bác sĩ, kỹ sư, luật sư, kiến trúc sư, quân y, quân y sĩ, thẩm
    phán, thẩm tra viên, hội thẩm, hội thẩm nhân dân, thư ký tòa án, kiểm sát viên, kiểm tra viên,
    điều tra viên, chấp hành viên, thanh tra viên, kiểm toán viên, kiểm lâm viên, kiểm lâm, kiểm
    dịch viên, công chứng viên, trợ giúp viên pháp lý, hòa giải viên, hướng dẫn viên, thuyết minh
    viên, huấn luyện viên, vận động viên, nghiên cứu viên, nghiên cứu viên chính, nghiên cứu sinh,
    cộng tác viên, tuyên truyền viên, báo cáo viên, tư vấn viên, giao dịch viên, kiểm ngân, kiểm
    soát viên, kiểm soát, diễn viên, đạo diễn, biên đạo, nhạc công, biên tập viên, biên tập, phóng
    viên, phát thanh viên, quay phim, kỹ thuật viên, quản trị viên, lập trình viên, dân quân, dân
    phòng, chiến sĩ, quân nhân, quân nhân chuyên nghiệp, khẩu đội phó, lính, đối tượng đảng, đối
    tượng kết nạp đảng, cảm tình đảng, đại biểu quốc hội, đại biểu hđnd, đại biểu hội đồng nhân
    dân, hội viên, cựu chiến binh, cán bộ hưu trí, hưu trí, lão thành cách mạng, nông dân, xã viên,
    tổ viên, thành viên, đại diện, phụ trách, quản lý, quản trị, chủ cơ sở, hộ kinh doanh, chủ hộ
    kinh doanh, chủ cửa hàng, cán bộ không chuyên trách, người hoạt động không chuyên trách, chủ
    doanh nghiệp, chủ trang trại, học sinh, học viên, sinh viên, học viên cao học, thuyền viên,
    nhân chứng, họa sĩ, họa sĩ trình bày, nhạc sĩ, nhà báo, nhà giáo, nghệ nhân, nghệ sĩ, linh mục,
    mục sư, hòa thượng, thượng tọa, đại đức, doanh nhân, nhà nghiên cứu, đoàn viên ưu tú, cô nuôi,
    bí thư đoàn, quản giáo, cảnh sát khu vực, cảnh vệ, trinh sát, trinh sát viên, thủy thủ, phi
    công, tiếp viên, nhân viên y tế, cô đỡ thôn bản, y tế thôn, y tế thôn bản, thú y viên, khuyến
    nông viên, bưu tá, thợ máy, thợ điện, thợ lò, thợ, tài xế, thủy thủ trưởng, chuyên gia, chuyên
    gia cao cấp, cố vấn, trợ lý, trực ban, thư ký
""")
# Functions of the meeting: roles, no posts.
_FUNCTIONS = phrases("""
    thư ký cuộc họp, thư ký hội nghị, thư ký đại hội, thư ký buổi họp, thư ký buổi sinh hoạt, thư
    ký ghi biên bản, thư ký kỳ họp, thư ký buổi lễ, thư ký chi bộ, thư ký kỳ sinh hoạt, thư ký
    phiên họp, trưởng đoàn, trưởng đoàn kiểm tra, trưởng đoàn công tác, trưởng đoàn giám sát, thành
    viên đoàn, thành viên đoàn kiểm tra, thành viên đoàn công tác, đoàn chủ tịch, chủ tịch đoàn,
    trưởng ban kiểm phiếu, tổ trưởng tổ kiểm phiếu, trưởng ban bầu cử, trưởng ban tổ chức đại hội,
    trưởng ban tổ chức lễ, người ghi biên bản, thư ký diễn đàn, thư ký tọa đàm, trưởng tiểu ban
    kiểm phiếu, người dẫn chương trình, thư ký đoàn
""")
OFFICE, FILE, FUNCTION = "office", "file", "function"
HEADS = Phrases(
    dict.fromkeys((f"phó {unit}" for unit in (*_UNIT_HEADS, *_OFFICES)), OFFICE),
    dict.fromkeys(_RANK_AND_FILE, FILE),
    dict.fromkeys(_OFFICES, OFFICE),
    dict.fromkeys(_FUNCTIONS, FUNCTION),
)
# Before a post and part of it: nguyên Hiệu trưởng.
BEFORE_POST = Phrases(phrases("nguyên, quyền, q., cựu, đương kim, tân, đại diện, nữ"))
# Small, these are what somebody does as often as what somebody is: the first ones whatever follows.
DOUBTFUL = Phrases(
    dict.fromkeys(
        phrases("""
            phụ trách, đại diện, giám sát, bảo vệ, quản lý, kiểm soát, phục vụ, quản trị, biên tập,
            quay phim
        """),
        "deed",
    ),
    phrases("""
        thường trực, trưởng, phó, trực ban, hưu trí, thợ, lính, bt, ht, ct, cán bộ, thành viên,
        thương binh, chiến sĩ, thường vụ, thư ký
    """),
)
