"""Sessions of the sample cell from August to October 2022."""

from datetime import date

from activities.sample.centre.common import HALL, LEADERS, ROOM
from activities.sample.documents import CT_05, HD_12, KL_01, NQ_18, NQ_19, NQ_20, NQ_21, QD_37
from activities.sample.people import CENTRE, LAND, OFFICE
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
        date(2022, 8, 3),
        hours="14:00-15:45",
        place=ROOM,
        **LEADERS,
        marks=(
            Mark("Hồ Sỹ Tùng", reason="Đi công tác tại huyện"),
            Mark("Lò Thị Xuân", reason="Con nhỏ ốm"),
            Mark("Đinh Công Ước", "present", note="Đến muộn 15 phút"),
        ),
        agenda=(
            Item(
                "Kết quả thực hiện nhiệm vụ tháng 7, phương hướng tháng 8/2022",
                "Phó Bí thư Chi bộ báo cáo: đã đo đạc xong ba khu đất, còn hai hồ sơ bồi thường "
                "chậm so với kế hoạch. Các ý kiến đề nghị cử thêm người hỗ trợ tổ đo đạc.",
                "Tập trung hoàn thành hai hồ sơ bồi thường trước ngày 25/8.",
            ),
            Item(
                "Đăng ký nội dung học tập và làm theo Bác năm 2022",
                "Từng đảng viên nêu một việc làm theo cụ thể gắn với vị trí công tác.",
                "Chi ủy tổng hợp, theo dõi việc thực hiện hằng quý.",
            ),
        ),
        said=(
            Said(
                "Lê Thị Minh Nguyệt",
                "Báo cáo kết quả công tác tháng 7 và dự kiến nhiệm vụ tháng 8.",
                "presentation",
                item=0,
            ),
            Said(
                "Tạ Quang Sáng",
                "Đề nghị bố trí thêm một xe để tổ đo đạc đi hiện trường trong hai tuần tới.",
                item=0,
            ),
            Said("Đỗ Thị Lan", "Đăng ký hướng dẫn hồ sơ cho người dân ngay lần đầu.", item=1),
        ),
        votes=(Count("Thông qua nghị quyết tháng 8/2022", 0),),
        duties=(
            Duty(
                "Hoàn thành hai hồ sơ bồi thường khu dân cư phía Nam",
                "Trần Quốc Bảo",
                date(2022, 8, 25),
                date(2022, 10, 5),
                note="Xong ngày 30/8, chậm năm ngày do bổ sung hồ sơ",
            ),
            Duty(
                "Tổng hợp nội dung đăng ký làm theo Bác",
                "Phạm Thị Thu Hương",
                date(2022, 8, 15),
                date(2022, 10, 5),
            ),
        ),
        cited=(
            Cited(CT_05, "trien-khai", "Chỉ thị số 05-CT/TW"),
            Cited(KL_01, "trien-khai", "Kết luận số 01-KL/TW ngày 18/5/2021"),
        ),
        story=Story(
            "Chi bộ Trung tâm đăng ký những việc làm theo Bác gắn với công việc hằng ngày",
            "Trong buổi sinh hoạt tháng 8, mỗi đảng viên chọn một việc cụ thể để làm theo Bác.",
            "<p>Chi bộ đánh giá việc tháng 7 và bàn việc tháng 8, trong đó có hai hồ sơ bồi "
            "thường cần làm xong sớm.</p><h2>Làm theo từ việc nhỏ</h2><p>Thực hiện Chỉ thị số "
            "05-CT/TW và Kết luận số 01-KL/TW ngày 18/5/2021, các đảng viên đăng ký những việc "
            "gắn với vị trí của mình: trả hồ sơ đúng hẹn, giải thích cho dân ngay lần đầu.</p>",
        ),
    ),
    Session(
        CENTRE,
        date(2022, 8, 18),
        "chuyen-de",
        "hoc-tap-nghi-quyet",
        title="Học tập, quán triệt các nghị quyết Hội nghị Trung ương 5 khóa XIII",
        theme="Những điểm mới của các nghị quyết Hội nghị Trung ương 5 khóa XIII",
        hours="08:00-11:00",
        place=HALL,
        **LEADERS,
        audience="party",
        co_hosts=(LAND, OFFICE),
        marks=(
            Mark("Dương Thị Kim Oanh", reason="Đi công tác"),
            Mark("Ngô Quang Vinh", "online"),
        ),
        visitors=(Visitor("masses", headcount=12),),
        agenda=(
            Item(
                "Giới thiệu Nghị quyết số 18-NQ/TW về đất đai",
                "Báo cáo viên làm rõ các nội dung về giá đất, đấu giá quyền sử dụng đất và tạo "
                "quỹ đất; đảng viên hỏi về cơ chế bồi thường khi thu hồi đất.",
                "Phòng chuyên môn lập danh mục các việc của Trung tâm liên quan nghị quyết.",
            ),
            Item(
                "Giới thiệu các Nghị quyết số 19, 20 và 21-NQ/TW",
                "Trao đổi về xây dựng tổ chức cơ sở đảng và chất lượng đội ngũ đảng viên.",
                "Mỗi đảng viên viết thu hoạch, nộp trước ngày 10/9.",
            ),
        ),
        said=(
            Said(
                "Lưu Thế Cường",
                "Giới thiệu những điểm cốt lõi của bốn nghị quyết và cách vận dụng ở cơ quan.",
                "presentation",
                "Phó Bí thư Đảng ủy",
                item=0,
                public=True,
            ),
            Said(
                "Trần Quốc Bảo",
                "Nêu ba vướng mắc thường gặp khi xác định giá đất bồi thường tại địa bàn tỉnh.",
                "paper",
                item=0,
                public=True,
            ),
            Said("Ma Văn Én", "Đề nghị giải thích thêm về đất sản xuất của đồng bào.", item=0),
        ),
        duties=(
            Duty(
                "Viết bài thu hoạch, nộp chi ủy",
                "Toàn thể đảng viên",
                date(2022, 9, 10),
                date(2022, 10, 5),
                note="23/23 bài",
            ),
        ),
        cited=(
            Cited(NQ_18, as_written="Nghị quyết số 18-NQ/TW"),
            Cited(NQ_19, as_written="Nghị quyết số 19-NQ/TW"),
            Cited(NQ_20, as_written="Nghị quyết số 20-NQ/TW"),
            Cited(NQ_21, as_written="Nghị quyết số 21-NQ/TW ngày 16/6/2022"),
        ),
        story=Story(
            "Ba chi bộ cùng học tập các nghị quyết Hội nghị Trung ương 5 khóa XIII",
            "Buổi học dành phần lớn thời gian cho nghị quyết về đất đai và nghị quyết về xây "
            "dựng tổ chức cơ sở đảng.",
            "<p>Chi bộ Trung tâm cùng hai chi bộ bạn tổ chức buổi học tập chung, có quần chúng "
            "của đơn vị tham dự.</p><h2>Nghị quyết về đất đai</h2><p>Nghị quyết số 18-NQ/TW "
            "được giới thiệu kỹ, vì liên quan trực tiếp tới việc tạo quỹ đất, bồi thường và "
            "đấu giá của Trung tâm.</p><h2>Nông nghiệp và kinh tế tập thể</h2><p>Báo cáo viên "
            "điểm những nội dung chính của Nghị quyết số 19-NQ/TW và Nghị quyết số "
            "20-NQ/TW.</p><h2>Tổ chức cơ sở đảng</h2><p>Với Nghị quyết số 21-NQ/TW ngày "
            "16/6/2022, các đảng viên trao đổi về cách giữ nền nếp sinh hoạt và theo dõi việc "
            "thực hiện nghị quyết chi bộ hằng tháng.</p>",
            "public",
        ),
    ),
    Session(
        CENTRE,
        date(2022, 9, 6),
        hours="14:00-15:30",
        place=ROOM,
        **LEADERS,
        roll="numbers",
        numbers=(23, 23, 0, 21, 2, 0),
        agenda=(
            Item(
                "Nhiệm vụ tháng 9/2022",
                "Bàn việc chuẩn bị mặt bằng cho hai dự án khởi công trong quý IV.",
                "Hoàn thành phương án bồi thường đợt 2 trước 30/9.",
            ),
            Item(
                "Phổ biến Quy định về những điều đảng viên không được làm",
                "Phó Bí thư nhắc lại những điểm mới so với quy định trước đây.",
            ),
        ),
        said=(
            Said("Lê Thị Minh Nguyệt", "Phổ biến các điểm mới của quy định.", "presentation"),
            Said("Nguyễn Văn Dũng", "Hỏi cách hiểu về sử dụng mạng xã hội của đảng viên."),
        ),
        cited=(Cited(QD_37, as_written="Quy định số 37-QĐ/TW", clause="Điều 1 đến Điều 19"),),
    ),
    Session(
        CENTRE,
        date(2022, 10, 3),
        "hop-chi-uy",
        hours="16:00-17:15",
        place="Phòng Bí thư Chi bộ",
        **LEADERS,
        marks=(Mark("Vũ Đức Thịnh", reason="Dự họp tại Sở"),),
        agenda=(
            Item(
                "Chuẩn bị sinh hoạt thường kỳ tháng 10",
                "Thống nhất trình chi bộ dự thảo nghị quyết chuyên đề và hồ sơ kết nạp.",
                "Giao đồng chí Nguyệt hoàn thiện dự thảo.",
            ),
            Item(
                "Nhận xét quần chúng ưu tú Đoàn Minh Đức",
                "Chi ủy đánh giá quá trình công tác, kết quả bồi dưỡng nhận thức về Đảng.",
                "Đủ điều kiện trình chi bộ biểu quyết.",
            ),
        ),
        said=(
            Said(
                "Trần Quốc Bảo",
                "Nhận xét ưu điểm và điều cần rèn luyện thêm của quần chúng.",
                item=1,
                internal=True,
            ),
        ),
        votes=(Count("Trình chi bộ hồ sơ kết nạp", 1, about_a_person=True),),
        cited=(Cited(HD_12, "can-cu", "Hướng dẫn số 12-HD/BTCTW"),),
    ),
    Session(
        CENTRE,
        date(2022, 10, 5),
        hours="14:00-16:00",
        place=ROOM,
        **LEADERS,
        conclusion="Chi bộ thông qua nghị quyết chuyên đề về chất lượng sinh hoạt và phân công "
        "chi ủy theo dõi.",
        marks=(
            Mark("Giàng A Páo", reason="Nghỉ phép về quê"),
            Mark("Hồ Sỹ Tùng", "unexcused"),
        ),
        visitors=(Visitor("delegate", "Bế Thị Thúy Hằng", "Đảng ủy viên theo dõi chi bộ"),),
        agenda=(
            Item(
                "Kết quả tháng 9, nhiệm vụ tháng 10/2022",
                "Tiến độ bồi thường đạt 92% kế hoạch; việc lưu hồ sơ số còn chậm.",
                "Mỗi tổ cử một người chịu trách nhiệm số hóa hồ sơ.",
            ),
            Item(
                "Nghị quyết chuyên đề về nâng cao chất lượng sinh hoạt chi bộ",
                "Các ý kiến tập trung vào thời lượng, việc gửi tài liệu trước và phần tự phê "
                "bình và phê bình.",
                "Tài liệu gửi trước ít nhất hai ngày; mỗi buổi có ít nhất một phần ba đảng viên "
                "phát biểu.",
            ),
            Item(
                "Xét đề nghị kết nạp đảng viên",
                "Chi bộ nghe báo cáo thẩm tra và nhận xét của hai đảng viên giới thiệu.",
                "Đề nghị cấp trên xem xét, quyết định.",
            ),
        ),
        said=(
            Said(
                "Lê Thị Minh Nguyệt",
                "Trình bày dự thảo nghị quyết chuyên đề với bốn nhóm giải pháp.",
                "presentation",
                item=1,
                public=True,
            ),
            Said(
                "Phan Thị Hồng Nhung",
                "Đề nghị gửi tài liệu qua nhóm chung để đảng viên đi hiện trường đọc được.",
                item=1,
                public=True,
            ),
            Said(
                "Bế Thị Thúy Hằng",
                "Đề nghị chi bộ gắn nghị quyết chuyên đề với kế hoạch của Đảng ủy.",
                "direction",
                "Đảng ủy viên",
                item=1,
            ),
            Said(
                "Mai Thị Thanh Tâm",
                "Giới thiệu quần chúng, nêu những việc đã giúp đỡ.",
                item=2,
                internal=True,
            ),
        ),
        votes=(
            Count("Thông qua nghị quyết chuyên đề 05-NQ/CB", 1, other=1),
            Count(
                "Đề nghị kết nạp quần chúng Đoàn Minh Đức",
                2,
                rule="two-thirds",
                method="ballot",
                about_a_person=True,
            ),
        ),
        duties=(
            Duty(
                "Số hóa hồ sơ bồi thường năm 2022",
                "Ngô Quang Vinh",
                date(2022, 11, 30),
                date(2022, 12, 2),
                note="Đạt 640 hồ sơ",
            ),
            Duty(
                "Lập nhóm gửi tài liệu sinh hoạt",
                "Phạm Thị Thu Hương",
                date(2022, 10, 20),
                date(2022, 12, 2),
            ),
        ),
        papers=(
            Paper(
                "Dự thảo nghị quyết chuyên đề",
                "Bốn nhóm giải pháp: chuẩn bị, điều hành, thảo luận, theo dõi thực hiện.",
            ),
        ),
        cited=(
            Cited("05-NQ/CB@2022-10-05", "thong-qua", "Nghị quyết số 05-NQ/CB", in_article=False),
            Cited(HD_12, "can-cu", "Hướng dẫn số 12-HD/BTCTW ngày 06/7/2018"),
            Cited("07-KH/TW@2022-08-17", "trien-khai", "Kế hoạch số 07-KH/TW ngày 17/8/2022"),
            Cited("12-KH/ĐU@2022-09-12", "trien-khai", "Kế hoạch số 12-KH/ĐU"),
        ),
        story=Story(
            "Tài liệu gửi trước, ý kiến nhiều hơn: chi bộ bàn cách sinh hoạt cho thực chất",
            "Chi bộ Trung tâm dành phần lớn buổi sinh hoạt tháng 10 cho nghị quyết chuyên đề về "
            "chất lượng sinh hoạt.",
            "<p>Dự thảo nghị quyết căn cứ Hướng dẫn số 12-HD/BTCTW ngày 06/7/2018 và Kế hoạch "
            "số 07-KH/TW ngày 17/8/2022, Kế hoạch số 12-KH/ĐU của Đảng ủy.</p>"
            "<h2>Chuẩn bị kỹ hơn</h2><p>Tài liệu sẽ tới tay đảng viên ít nhất hai ngày trước "
            "buổi họp, kể cả người đang đi hiện trường.</p><h2>Nói nhiều hơn, nói thẳng hơn</h2>"
            "<p>Mỗi buổi phấn đấu có ít nhất một phần ba đảng viên phát biểu; phần tự phê bình "
            "và phê bình không bỏ qua.</p>",
            "public",
        ),
    ),
)
