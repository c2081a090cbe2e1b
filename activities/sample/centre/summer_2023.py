"""Sessions of the sample cell from May 2023 to the eve of the forum."""

from datetime import date

from activities.sample.centre.common import HALL, LEADERS, ROOM
from activities.sample.documents import CT_05, KL_01, NQ_18, NQ_21, QD_37
from activities.sample.people import CENTRE
from activities.sample.plan import (
    Cited,
    Count,
    Duty,
    Item,
    Mark,
    Paper,
    Said,
    Session,
    Story,
    Visitor,
)

SESSIONS = (
    Session(
        CENTRE,
        date(2023, 5, 4),
        "hop-chi-uy",
        hours="16:00-17:00",
        place="Phòng Bí thư Chi bộ",
        **LEADERS,
        agenda=(
            Item(
                "Chuẩn bị sinh hoạt tháng 5",
                "Rà nhiệm vụ còn nợ, thống nhất nội dung trình chi bộ.",
                "Gửi tài liệu trong ngày.",
            ),
        ),
        cited=(Cited("05-NQ/CB@2022-10-05", "kiem-tra", "Nghị quyết số 05-NQ/CB"),),
    ),
    Session(
        CENTRE,
        date(2023, 5, 5),
        hours="14:00-15:35",
        place=ROOM,
        **LEADERS,
        marks=(
            Mark("Tạ Quang Sáng", reason="Đi công tác"),
            Mark("Quách Thị Ánh Tuyết", "present", note="Đến muộn 10 phút"),
        ),
        agenda=(
            Item(
                "Nhiệm vụ tháng 5/2023",
                "Bàn cách rút ngắn thời gian thẩm định phương án bồi thường.",
                "Thí điểm thẩm định song song tại một dự án.",
            ),
            Item(
                "Sơ kết nửa năm thực hiện nghị quyết chuyên đề",
                "Tỷ lệ phát biểu tăng; tài liệu vẫn có buổi gửi sát giờ.",
                "Thư ký gửi tài liệu trước 48 giờ.",
            ),
        ),
        said=(
            Said("Trần Quốc Bảo", "Đề xuất thẩm định song song.", "presentation", item=0),
            Said("Đoàn Minh Đức", "Đề nghị làm mẫu biểu dùng chung.", item=0),
        ),
        votes=(Count("Thí điểm thẩm định song song", 0, against=1, other=2),),
        duties=(
            Duty(
                "Thí điểm thẩm định song song tại một dự án",
                "Trần Quốc Bảo",
                date(2023, 7, 30),
                date(2023, 8, 3),
                note="Rút ngắn được chín ngày",
            ),
        ),
        cited=(Cited("05-NQ/CB@2022-10-05", "so-ket", "Nghị quyết số 05-NQ/CB"),),
        story=Story(
            "Bài nháp: sơ kết nghị quyết chuyên đề",
            "",
            "<p>Chờ số liệu quý II rồi viết tiếp.</p>",
            "unpublished",
        ),
    ),
    Session(
        CENTRE,
        date(2023, 6, 5),
        hours="14:00-15:30",
        place=ROOM,
        **LEADERS,
        marks=(Mark("Ngô Quang Vinh", reason="Chăm người nhà nằm viện"),),
        agenda=(
            Item(
                "Nhiệm vụ tháng 6/2023",
                "Tiếp nhận đồng chí Kiều Anh Tuấn sinh hoạt tạm thời. Bàn việc tiếp dân tháng "
                "cao điểm.",
                "Tăng một ngày tiếp dân mỗi tuần.",
            ),
        ),
        said=(Said("Kiều Anh Tuấn", "Giới thiệu bản thân, nhận việc được giao.", item=0),),
        duties=(
            Duty(
                "Lập lịch tiếp dân tháng 6 và 7",
                "Lương Thị Mỹ Hạnh",
                date(2023, 6, 9),
                date(2023, 7, 5),
            ),
        ),
        cited=(Cited(QD_37, "kiem-tra", "37-QĐ/TW"),),
    ),
    Session(
        CENTRE,
        date(2023, 6, 16),
        "chuyen-de",
        "toa-dam",
        theme="Đảng viên nêu gương trong tiếp dân và giải phóng mặt bằng",
        title="Tọa đàm: Đảng viên nêu gương trong tiếp dân và giải phóng mặt bằng",
        hours="14:00-16:30",
        place=HALL,
        **LEADERS,
        is_model=True,
        audience="party",
        marks=(
            Mark("Lò Thị Xuân", reason="Nghỉ ốm"),
            Mark("Phan Thị Hồng Nhung", "online"),
        ),
        visitors=(
            Visitor("delegate", "Lưu Thế Cường", "Phó Bí thư Đảng ủy"),
            Visitor("guest", "Vương Thị Tố Uyên", "Phó Bí thư Chi bộ Phòng Quản lý đất đai"),
        ),
        agenda=(
            Item("Dẫn đề", "Ba câu hỏi: ai tiếp dân, tiếp thế nào, hứa gì và giữ lời ra sao."),
            Item(
                "Tham luận và đối thoại",
                "Hai tham luận, chín lượt ý kiến; có phần sắm vai một buổi tiếp dân khó.",
                "Chọn quy tắc “ba không, một rõ” để áp dụng toàn Trung tâm.",
            ),
        ),
        said=(
            Said(
                "Phạm Thị Thu Hương",
                "Dẫn đề, nêu ba câu hỏi cho buổi tọa đàm.",
                "presentation",
                item=0,
                public=True,
            ),
            Said(
                "Hồ Sỹ Tùng",
                "Kể cách nhận lỗi với dân khi hẹn sai ngày và sửa lại quy trình.",
                "paper",
                item=1,
                public=True,
            ),
            Said(
                "Cao Bá Lộc",
                "Nhắc thế hệ trẻ nghe hết câu của dân rồi mới trả lời.",
                item=1,
                public=True,
            ),
            Said(
                "Lưu Thế Cường",
                "Đánh giá đây là buổi mẫu, đề nghị các chi bộ bạn tham khảo.",
                "direction",
                "Phó Bí thư Đảng ủy",
                item=1,
                public=True,
            ),
            Said(
                "Hoàng Đình Khải",
                "Kết luận, giao chi đoàn in quy tắc tiếp dân.",
                "conclusion",
                public=True,
            ),
        ),
        votes=(Count("Áp dụng quy tắc tiếp dân “ba không, một rõ”", 1),),
        duties=(
            Duty(
                "In và dán quy tắc tiếp dân tại các phòng",
                "Chi đoàn Trung tâm",
                date(2023, 6, 30),
                date(2023, 7, 5),
            ),
        ),
        papers=(
            Paper(
                "Đề cương tọa đàm",
                "Ba câu hỏi: ai tiếp dân, tiếp thế nào, hứa gì và giữ lời ra sao.",
            ),
        ),
        cited=(
            Cited("08-QĐi/TW@2018-10-25", as_written="Quy định số 08-QĐi/TW"),
            Cited(KL_01, "trien-khai", "Kết luận số 01-KL/TW"),
        ),
        story=Story(
            "“Ba không, một rõ”: đảng viên bàn cách tiếp dân",
            "Một buổi tọa đàm có tham luận, có sắm vai và có quy tắc mang về dùng ngay.",
            "<p>Buổi tọa đàm bắt đầu bằng ba câu hỏi rất ngắn: ai tiếp dân, tiếp thế nào, hứa "
            "gì.</p><h2>Học từ một lần hẹn sai</h2><p>Tham luận đầu kể lại một lần hẹn dân sai "
            "ngày, cách nhận lỗi và việc sửa quy trình sau đó.</p><h2>Sắm vai</h2><p>Hai đảng "
            "viên đóng vai trong một buổi tiếp dân khó, cả hội trường góp ý.</p><h2>Nêu gương "
            "bằng quy tắc cụ thể</h2><p>Liên hệ Quy định số 08-QĐi/TW và Kết luận số 01-KL/TW, "
            "chi bộ chọn quy tắc “ba không, một rõ”: không hẹn lại quá một lần, không chuyển "
            "vòng, không trả lời trống; rõ ngày trả kết quả.</p>",
            "public",
        ),
    ),
    Session(
        CENTRE,
        date(2023, 7, 5),
        hours="14:00-15:30",
        place=ROOM,
        **LEADERS,
        marks=(
            Mark("Đặng Thị Bích Ngọc", reason="Nghỉ phép"),
            Mark("Đinh Công Ước", reason="Nghỉ ốm"),
        ),
        agenda=(
            Item(
                "Sơ kết sáu tháng đầu năm 2023",
                "Đạt 56% kế hoạch năm; hai dự án vướng nguồn gốc đất.",
                "Báo cáo cấp trên hướng tháo gỡ trước ngày 15/7.",
            ),
        ),
        said=(Said("Lê Thị Minh Nguyệt", "Báo cáo sơ kết.", "presentation", item=0, public=True),),
        votes=(Count("Thông qua báo cáo sơ kết", 0, other=1),),
        duties=(
            Duty(
                "Báo cáo hướng tháo gỡ hai dự án vướng nguồn gốc đất",
                "Hà Văn Quyết",
                date(2023, 7, 15),
                doing=True,
                note="Đã gửi lần một, chờ trả lời",
            ),
        ),
        cited=(Cited(NQ_18, "trien-khai", "NQ 18-NQ/TW"),),
        story=Story(
            "Sơ kết sáu tháng: 56% kế hoạch năm",
            "Số liệu đang được đối chiếu lại.",
            "<p>Chi bộ sơ kết sáu tháng đầu năm.</p>",
            "withdrawn",
        ),
    ),
    Session(
        CENTRE,
        date(2023, 7, 20),
        "ky-luat",
        title="Giám sát chuyên đề việc thực hiện quy định về những điều đảng viên không được làm",
        hours="15:00-16:30",
        place=ROOM,
        **LEADERS,
        marks=(Mark("Kiều Anh Tuấn", reason="Đi công tác"),),
        agenda=(
            Item(
                "Kết quả giám sát",
                "Tổ giám sát báo cáo ba nội dung, không phát hiện vi phạm.",
                "Lưu hồ sơ, nhắc lại việc kê khai theo hạn.",
            ),
        ),
        said=(Said("Vũ Đức Thịnh", "Báo cáo của tổ giám sát.", "presentation", internal=True),),
        cited=(
            Cited("22-QĐ/TW@2021-07-28", "can-cu", "Quy định số 22-QĐ/TW ngày 28/7/2021"),
            Cited(QD_37, "kiem-tra", "Quy định số 37-QĐ/TW ngày 25/10/2021"),
        ),
    ),
    Session(
        CENTRE,
        date(2023, 8, 3),
        hours="14:00-15:40",
        place=ROOM,
        **LEADERS,
        marks=(
            Mark("Mai Thị Thanh Tâm", reason="Đi công tác"),
            Mark("Lò Thị Xuân", "online"),
        ),
        agenda=(
            Item(
                "Nhiệm vụ tháng 8/2023",
                "Nghe kết quả thí điểm thẩm định song song.",
                "Mở rộng ra ba dự án.",
            ),
            Item(
                "Phổ biến quy định mới về kiểm soát quyền lực",
                "Giới thiệu điểm khác so với quy định năm 2019.",
            ),
        ),
        said=(
            Said("Trần Quốc Bảo", "Báo cáo kết quả thí điểm.", "presentation", item=0),
            Said("Lê Thị Minh Nguyệt", "Giới thiệu quy định mới.", "presentation", item=1),
        ),
        votes=(Count("Mở rộng thẩm định song song ra ba dự án", 0),),
        duties=(
            Duty(
                "Mở rộng thẩm định song song ra ba dự án",
                "Trần Quốc Bảo",
                date(2023, 11, 30),
                doing=True,
            ),
            Duty(
                "Viết tin bài về kết quả thí điểm",
                "Đặng Thị Bích Ngọc",
                date(2023, 8, 20),
                date(2023, 9, 5),
            ),
        ),
        cited=(Cited("114-QĐ/TW@2023-07-11", as_written="Quy định số 114-QĐ/TW ngày 11/7/2023"),),
        story=Story(
            "Thẩm định song song rút ngắn chín ngày",
            "Kết quả thí điểm được báo cáo trong buổi sinh hoạt tháng 8.",
            "<p>Sau gần ba tháng, việc thẩm định song song tại một dự án rút ngắn được chín "
            "ngày. Chi bộ cũng nghe phổ biến Quy định số 114-QĐ/TW ngày 11/7/2023.</p>",
        ),
    ),
    Session(
        CENTRE,
        date(2023, 8, 29),
        "bat-thuong",
        title="Hội nghị bất thường về nhân lực cho dự án đường ven biển",
        hours="16:30-17:30",
        place=ROOM,
        **LEADERS,
        state="submitted",
        marks=(
            Mark("Hồ Sỹ Tùng", reason="Đi công tác"),
            Mark("Nguyễn Văn Dũng", reason="Đi công tác"),
        ),
        agenda=(
            Item(
                "Điều chuyển nhân lực giữa các tổ",
                "Thống nhất tăng cường bốn người cho tổ bồi thường trong sáu tuần.",
                "Thực hiện từ ngày 01/9.",
            ),
        ),
        said=(Said("Hoàng Đình Khải", "Nêu lý do triệu tập hội nghị.", item=0),),
        votes=(Count("Phương án điều chuyển nhân lực", 0, other=2),),
        cited=(Cited(NQ_18, "trien-khai", "nghị quyết 18"),),
    ),
    Session(
        CENTRE,
        date(2023, 9, 5),
        hours="14:00-15:45",
        place=ROOM,
        **LEADERS,
        marks=(
            Mark("Giàng A Páo", reason="Đi công tác vùng cao"),
            Mark("Đoàn Minh Đức", "present", note="Về sớm 30 phút"),
        ),
        agenda=(
            Item(
                "Rà soát nhiệm vụ tháng 8, phương hướng tháng 9/2023",
                "Ba nhiệm vụ đã xong, hai nhiệm vụ còn làm tiếp.",
                "Hoàn thành nghiệm thu bản đồ trước ngày 28/9.",
            ),
            Item(
                "Chuẩn bị diễn đàn chuyên đề quý III",
                "Thống nhất chủ đề, cách gợi mở và thành phần mời.",
                "Chi ủy duyệt đề cương trước ngày 15/9.",
            ),
        ),
        said=(
            Said("Phạm Thị Thu Hương", "Báo cáo việc chuẩn bị diễn đàn.", "presentation", item=1),
            Said("Ngô Quang Vinh", "Đề nghị mời cả viên chức chưa vào Đảng.", item=1),
        ),
        votes=(Count("Kế hoạch tổ chức diễn đàn", 1),),
        duties=(
            Duty(
                "Chuẩn bị hội trường, tài liệu cho diễn đàn",
                "Đặng Thị Bích Ngọc",
                date(2023, 9, 20),
                date(2023, 9, 21),
            ),
            Duty("Nghiệm thu bản đồ hai xã", "Tạ Quang Sáng", date(2023, 9, 28), doing=True),
            Duty("Tổng hợp sáng kiến năm 2023", "Vũ Đức Thịnh", date(2023, 12, 1)),
        ),
        cited=(
            Cited(NQ_21, "trien-khai", "Nghị quyết số 21-NQ/TW"),
            Cited(CT_05, "trien-khai", "Chỉ thị số 05-CT/TW"),
        ),
        story=Story(
            "Sinh hoạt tháng 9: rà việc còn nợ, chuẩn bị diễn đàn",
            "Rà soát nhiệm vụ tháng 8, phân công chuẩn bị diễn đàn, bàn việc quý IV.",
            "<p>Chi bộ rà từng nhiệm vụ đã giao: ba việc xong, hai việc làm tiếp.</p>"
            "<h2>Chuẩn bị diễn đàn</h2><p>Chuyên đề quý III về Nghị quyết số 21-NQ/TW sẽ tổ "
            "chức thành diễn đàn, mời cả viên chức, người lao động. Việc thực hiện Chỉ thị số "
            "05-CT/TW được lồng vào phần liên hệ.</p>",
            "public",
        ),
    ),
    Session(
        CENTRE,
        date(2023, 9, 14),
        "hop-chi-uy",
        hours="16:00-",
        place="Phòng Bí thư Chi bộ",
        **LEADERS,
        state="draft",
        agenda=(Item("Duyệt đề cương diễn đàn", "Góp ý câu hỏi gợi mở."),),
        cited=(Cited(NQ_21, "hoc-tap", "nq 21"),),
    ),
)
