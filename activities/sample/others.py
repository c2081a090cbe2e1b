"""Sessions of the sister cells, of the committee above them, and of the other committee's cell.

The other committee's cell publishes nothing, so that whoever has no right there sees nothing.
"""

from datetime import date

from activities.sample.documents import CT_05, NQ_18, NQ_19, NQ_20, NQ_21
from activities.sample.people import COMMITTEE, FAR_CELL, LAND, OFFICE
from activities.sample.plan import Cited, Count, Duty, Item, Mark, Said, Session, Story, Visitor

OF_OFFICE = {
    "chair": "Lưu Thế Cường",
    "minute_taker": "Đàm Thị Ngọc Diệp",
    "place": "Phòng họp Văn phòng",
}
OF_LAND = {
    "chair": "Nông Văn Toàn",
    "minute_taker": "Trương Thị Cẩm Vân",
    "place": "Phòng họp 2",
}
OF_FAR = {"chair": "Tống Văn Phúc", "minute_taker": "Lã Quý Đông", "place": "Phòng họp công ty"}

SESSIONS = (
    Session(
        OFFICE,
        date(2022, 9, 8),
        hours="14:00-15:30",
        **OF_OFFICE,
        marks=(Mark("Vi Văn Thắng", reason="Đi công tác"),),
        agenda=(
            Item(
                "Nhiệm vụ tháng 9/2022",
                "Rà lịch phục vụ các hội nghị quý III.",
                "Mỗi hội nghị có một người chịu trách nhiệm chính.",
            ),
        ),
        said=(Said("Trịnh Thị Hải Yến", "Báo cáo nhiệm vụ tháng 8.", "presentation", item=0),),
        votes=(Count("Thông qua nghị quyết tháng 9/2022", 0),),
        cited=(Cited(NQ_21, "trien-khai", "Nghị quyết 21-NQ/TW"),),
    ),
    Session(
        OFFICE,
        date(2023, 3, 15),
        "chuyen-de",
        theme="Công tác dân số và trách nhiệm của đảng viên",
        hours="14:00-16:05",
        **OF_OFFICE,
        audience="party",
        visitors=(Visitor("guest", headcount=2),),
        agenda=(
            Item(
                "Học tập nghị quyết về công tác dân số",
                "Trao đổi về mất cân bằng giới tính khi sinh và già hóa dân số.",
                "Đưa nội dung vào kế hoạch tuyên truyền của Văn phòng.",
            ),
        ),
        said=(
            Said(
                "Hứa Thị Thơm",
                "Trình bày nghị quyết và số liệu của tỉnh.",
                "presentation",
                item=0,
                public=True,
            ),
            Said("Phùng Quang Huy", "Đề nghị có góc tư liệu tại Văn phòng.", item=0),
        ),
        duties=(Duty("Lập góc tư liệu về dân số", "Hứa Thị Thơm", date(2023, 4, 30), doing=True),),
        cited=(
            Cited("21-NQ/TW@2017-10-25", as_written="Nghị quyết số 21-NQ/TW ngày 25/10/2017"),
            Cited("20-NQ/TW@2017-10-25", "nhac-den", "Nghị quyết số 20-NQ/TW"),
        ),
        story=Story(
            "Chi bộ Văn phòng học tập nghị quyết về công tác dân số trong tình hình mới",
            "Từ số liệu của tỉnh, chi bộ bàn phần việc của người làm văn phòng.",
            "<p>Chi bộ chọn Nghị quyết số 21-NQ/TW ngày 25/10/2017 cho chuyên đề quý I, cùng "
            "với Nghị quyết số 20-NQ/TW về sức khỏe nhân dân.</p><h2>Từ số liệu đến việc làm"
            "</h2><p>Văn phòng sẽ lập một góc tư liệu và đưa nội dung vào kế hoạch tuyên truyền."
            "</p>",
            "public",
        ),
    ),
    Session(
        OFFICE,
        date(2023, 8, 3),
        hours="08:00-09:35",
        **OF_OFFICE,
        marks=(Mark("Bế Thị Thúy Hằng", reason="Dự họp Đảng ủy"),),
        agenda=(
            Item(
                "Thời sự và kiểm điểm nghị quyết tháng 7",
                "Hai việc chậm vì chờ ý kiến các phòng.",
                "Quy định thời hạn trả lời nội bộ là ba ngày.",
            ),
        ),
        said=(Said("Chu Thị Phượng", "Đề nghị có bảng theo dõi chung.", item=0),),
        cited=(
            Cited(NQ_18, "hoc-tap", "Nghị quyết 18-NQ/TW"),
            Cited(CT_05, "trien-khai", in_article=False),
        ),
        story=Story(
            "Văn phòng đặt hạn ba ngày cho việc trả lời nội bộ",
            "Kiểm điểm nghị quyết tháng 7, chi bộ tìm ra chỗ chậm và sửa ngay.",
            "<p>Chi bộ nghe thông tin thời sự, trong đó có việc thực hiện Nghị quyết "
            "18-NQ/TW, rồi kiểm điểm hai việc chậm của tháng trước.</p>",
            "public",
        ),
    ),
    Session(
        OFFICE,
        date(2023, 9, 7),
        hours="08:00-09:30",
        **OF_OFFICE,
        state="draft",
        agenda=(Item("Nhiệm vụ tháng 9/2023"),),
    ),
    Session(
        LAND,
        date(2022, 10, 6),
        hours="14:00-15:30",
        **OF_LAND,
        marks=(Mark("Thào Thị Mỷ", reason="Đi công tác vùng cao"),),
        agenda=(
            Item(
                "Nhiệm vụ tháng 10/2022",
                "Bàn tiến độ cấp giấy chứng nhận lần đầu.",
                "Mỗi tổ xong hai xã trong tháng.",
            ),
        ),
        said=(Said("Vương Thị Tố Uyên", "Báo cáo tiến độ.", "presentation", item=0),),
        votes=(Count("Thông qua nghị quyết tháng 10/2022", 0),),
        cited=(
            Cited(NQ_18, "trien-khai", "Nghị quyết số 18 – NQ/TW"),
            Cited("12-KH/ĐU@2022-09-12", "can-cu", "Kế hoạch số 12-KH/ĐU"),
        ),
    ),
    Session(
        LAND,
        date(2023, 5, 11),
        "thuong-ky-chuyen-de",
        theme="Nông nghiệp, nông dân, nông thôn và kinh tế tập thể",
        hours="14:00-16:10",
        **OF_LAND,
        marks=(Mark("Lại Văn Sơn", reason="Nghỉ ốm"),),
        agenda=(
            Item("Phần thường kỳ", "Nhiệm vụ tháng 5.", "Giao việc theo bảng kèm theo."),
            Item(
                "Phần chuyên đề",
                "Liên hệ việc tích tụ đất nông nghiệp tại hai huyện.",
                "Đề xuất một mô hình hợp tác xã để theo dõi.",
            ),
        ),
        said=(Said("Thào Thị Mỷ", "Kể chuyện hợp tác xã chè ở quê.", item=1, public=True),),
        cited=(
            Cited(NQ_19, as_written="19-NQ/TW ngày 16-6-2022"),
            Cited(NQ_20, as_written="20-NQ/TW"),
        ),
        story=Story(
            "Chuyện một hợp tác xã chè trong buổi học nghị quyết",
            "Phần chuyên đề gắn nghị quyết về nông thôn với việc tích tụ đất.",
            "<p>Học 19-NQ/TW ngày 16-6-2022 và 20-NQ/TW, chi bộ chọn một hợp tác xã để theo dõi "
            "trong năm.</p>",
        ),
    ),
    Session(
        LAND,
        date(2023, 8, 18),
        "chuyen-de",
        "toa-dam",
        title="Nêu gương trong tiếp dân, giải phóng mặt bằng",
        theme="Nêu gương trong tiếp dân, giải phóng mặt bằng",
        hours="14:00-16:00",
        **OF_LAND,
        audience="party",
        agenda=(
            Item(
                "Ba tham luận từ thực tế",
                "Bồi thường ven biển, cấp giấy lần đầu, giải quyết đơn thư.",
                "Viết lại thành sổ tay nhỏ của phòng.",
            ),
        ),
        said=(
            Said("Đào Trọng Khôi", "Kinh nghiệm đối thoại ba vòng.", "paper", item=0, public=True),
            Said("Lại Văn Sơn", "Cấp giấy lần đầu ở xã xa.", "paper", item=0, public=True),
        ),
        cited=(Cited("08-QĐi/TW@2018-10-25", as_written="Quy định số 08-QĐi/TW ngày 25/10/2018"),),
        story=Story(
            "Nêu gương trong tiếp dân, giải phóng mặt bằng",
            "Ba tham luận từ thực tế bồi thường tại các dự án đường ven biển.",
            "<p>Từ Quy định số 08-QĐi/TW ngày 25/10/2018, ba tham luận đi vào việc cụ thể.</p>"
            "<h2>Đối thoại ba vòng</h2><p>Nghe trước, giải thích sau, hẹn ngày rõ ràng.</p>"
            "<h2>Sổ tay nhỏ</h2><p>Phòng sẽ viết lại kinh nghiệm thành sổ tay dùng chung.</p>",
            "public",
        ),
    ),
    Session(
        COMMITTEE,
        date(2023, 7, 14),
        "hoi-nghi-cap-uy",
        title="Hội nghị Ban Chấp hành Đảng bộ lần thứ 12",
        hours="08:00-11:00",
        place="Hội trường A",
        chair="Đinh Trọng Nhân",
        minute_taker="Bế Thị Thúy Hằng",
        audience="party",
        marks=(Mark("Nông Văn Toàn", reason="Đi công tác"),),
        visitors=(Visitor("guest", headcount=14),),
        agenda=(
            Item(
                "Sơ kết sáu tháng đầu năm 2023",
                "Các chi bộ giữ đủ buổi; chuyên đề ở vài nơi còn dồn cuối quý.",
                "Mỗi chi bộ đăng ký lịch chuyên đề trước ngày 25/7.",
            ),
            Item(
                "Sơ kết một năm học tập các nghị quyết Trung ương 5",
                "Rà chi bộ nào chưa học đủ bốn nghị quyết.",
                "Hoàn thành trong quý III.",
            ),
        ),
        said=(
            Said("Lưu Thế Cường", "Trình bày báo cáo sơ kết.", "presentation", item=0, public=True),
            Said("Đinh Trọng Nhân", "Kết luận hội nghị.", "conclusion", public=True),
        ),
        votes=(Count("Nghị quyết nhiệm vụ sáu tháng cuối năm", 0),),
        cited=(
            Cited(NQ_21, "so-ket", "Nghị quyết số 21-NQ/TW ngày 16/6/2022"),
            Cited("12-KH/ĐU@2022-09-12", "so-ket", "Kế hoạch số 12-KH/ĐU", in_article=False),
        ),
        story=Story(
            "Đảng bộ các cơ quan tỉnh sơ kết sáu tháng, rà việc học tập nghị quyết",
            "Các chi bộ sẽ đăng ký lịch chuyên đề sớm để không dồn vào cuối quý.",
            "<p>Hội nghị sơ kết sáu tháng và một năm học tập các nghị quyết Hội nghị Trung ương "
            "5, trong đó có Nghị quyết số 21-NQ/TW ngày 16/6/2022.</p>",
            "public",
        ),
    ),
    Session(
        FAR_CELL,
        date(2023, 2, 10),
        hours="15:00-16:30",
        **OF_FAR,
        marks=(Mark("Triệu Văn Lương", reason="Ca trực"),),
        agenda=(
            Item(
                "Nhiệm vụ tháng 2/2023",
                "Bàn việc thu gom rác sau Tết.",
                "Tăng hai chuyến mỗi ngày đến rằm.",
            ),
        ),
        said=(Said("Sùng Thị Dua", "Đề nghị thêm găng tay bảo hộ.", item=0),),
        votes=(Count("Thông qua nghị quyết tháng 2/2023", 0),),
        cited=(Cited("24-NQ/TW@2013-06-03", "trien-khai", "Nghị quyết số 24-NQ/TW"),),
    ),
    Session(
        FAR_CELL,
        date(2023, 5, 12),
        "chuyen-de",
        theme="Xây dựng tổ chức cơ sở đảng trong doanh nghiệp",
        hours="15:00-17:00",
        **OF_FAR,
        audience="party",
        agenda=(
            Item(
                "Học tập Nghị quyết số 21-NQ/TW",
                "Bàn việc phát triển đảng viên trong công nhân.",
                "Giới thiệu hai công nhân ưu tú đi học.",
            ),
        ),
        said=(Said("Khuất Thị Hiền", "Trình bày chuyên đề.", "presentation", item=0),),
        cited=(Cited(NQ_21, as_written="Nghị quyết số 21-NQ/TW, ngày 16/6/2022"),),
    ),
    Session(
        FAR_CELL,
        date(2023, 9, 8),
        hours="15:00-",
        **OF_FAR,
        state="draft",
        agenda=(Item("Nhiệm vụ tháng 9/2023"),),
    ),
)
