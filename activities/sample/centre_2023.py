"""Sessions of the sample cell in 2023, up to the eve of the forum."""

from datetime import date

from activities.sample.centre_2022 import (
    CT_05,
    HALL,
    HD_12,
    KL_01,
    LEADERS,
    NQ_18,
    NQ_21,
    QD_37,
    ROOM,
)
from activities.sample.people import CENTRE
from activities.sample.plan import (
    Cited,
    Count,
    Duty,
    Item,
    Mark,
    Said,
    Session,
    Story,
    Visitor,
)

SESSIONS = (
    Session(
        CENTRE,
        date(2023, 1, 5),
        "tong-ket",
        title="Hội nghị tổng kết công tác xây dựng Đảng năm 2022",
        hours="08:00-10:30",
        place=HALL,
        **LEADERS,
        audience="party",
        marks=(
            Mark("Lò Thị Xuân", reason="Con nhỏ ốm"),
            Mark("Cao Bá Lộc", "present", note="Diện miễn sinh hoạt, vẫn dự"),
        ),
        visitors=(
            Visitor("delegate", "Đinh Trọng Nhân", "Bí thư Đảng ủy"),
            Visitor("masses", headcount=15),
        ),
        agenda=(
            Item(
                "Tổng kết năm 2022, phương hướng năm 2023",
                "Mười hai buổi thường kỳ đủ tháng, bốn chuyên đề, kết nạp một đảng viên.",
                "Năm 2023 lấy chất lượng sinh hoạt làm khâu đột phá.",
            ),
            Item("Khen thưởng", "Biểu dương bốn đảng viên hoàn thành xuất sắc nhiệm vụ."),
        ),
        said=(
            Said("Lê Thị Minh Nguyệt", "Báo cáo tổng kết.", "presentation", item=0, public=True),
            Said(
                "Đinh Trọng Nhân",
                "Đề nghị chi bộ giữ nền nếp, chú ý phát triển đảng viên trẻ.",
                "direction",
                "Bí thư Đảng ủy",
                item=0,
                public=True,
            ),
            Said("Hồ Sỹ Tùng", "Nêu kinh nghiệm vận động nhân dân giao đất.", "paper", item=0),
        ),
        votes=(Count("Nghị quyết nhiệm vụ năm 2023", 0),),
        duties=(
            Duty(
                "Lập danh sách quần chúng ưu tú để bồi dưỡng năm 2023",
                "Vũ Đức Thịnh",
                date(2023, 2, 28),
                date(2023, 3, 7),
                note="Ba quần chúng",
            ),
        ),
        cited=(Cited("21-KL/TW@2021-10-25", "so-ket", "Kết luận số 21-KL/TW ngày 25/10/2021"),),
        story=Story(
            "Chi bộ Trung tâm tổng kết năm 2022",
            "Đủ mười hai buổi thường kỳ, bốn chuyên đề và thêm một đảng viên mới.",
            "<p>Hội nghị nhìn lại một năm thực hiện Kết luận số 21-KL/TW ngày 25/10/2021 và "
            "nghị quyết của chi bộ.</p><h2>Những con số của năm</h2><ul><li>12 buổi thường kỳ"
            "</li><li>4 buổi chuyên đề</li><li>1 đảng viên mới</li></ul><h2>Năm mới</h2><p>Chi "
            "bộ chọn chất lượng sinh hoạt làm khâu đột phá của năm 2023.</p>",
            "public",
        ),
    ),
    Session(
        CENTRE,
        date(2023, 1, 13),
        hours="14:00-15:30",
        place=ROOM,
        **LEADERS,
        marks=(
            Mark("Ma Văn Én", reason="Nghỉ phép"),
            Mark("Giàng A Páo", reason="Nghỉ phép"),
        ),
        agenda=(
            Item(
                "Nhiệm vụ tháng 1 và việc phục vụ Tết",
                "Phân công trực, thăm hỏi gia đình chính sách.",
                "Hoàn thành lịch trực trước ngày 16/1.",
            ),
        ),
        said=(Said("Mai Thị Thanh Tâm", "Đề nghị thăm ba gia đình ở vùng dự án."),),
        duties=(
            Duty(
                "Thăm ba gia đình chính sách tại vùng dự án",
                "Công đoàn và Chi đoàn",
                date(2023, 1, 18),
                date(2023, 2, 3),
            ),
        ),
        cited=(Cited("213-QĐ/TW@2020-01-02", "trien-khai", "Quy định số 213-QĐ/TW"),),
    ),
    Session(
        CENTRE,
        date(2023, 2, 3),
        "thuong-ky-chuyen-de",
        theme="Ôn lại truyền thống của Đảng, nói và làm theo gương Bác",
        hours="14:00-16:30",
        place=HALL,
        **LEADERS,
        marks=(Mark("Phan Thị Hồng Nhung", reason="Đi học nghiệp vụ"),),
        agenda=(
            Item(
                "Phần thường kỳ: nhiệm vụ tháng 2/2023",
                "Ra quân đo đạc đầu xuân tại hai xã.",
                "Báo cáo kết quả sau mười ngày.",
            ),
            Item(
                "Phần chuyên đề: nói và làm theo gương Bác",
                "Ba đảng viên kể chuyện, cả chi bộ trao đổi bài học với nghề.",
                "Nhân rộng việc “trả hồ sơ sớm hẹn”.",
            ),
        ),
        said=(
            Said(
                "Lương Thị Mỹ Hạnh",
                "Kể chuyện Bác tiết kiệm giấy và liên hệ việc in ấn ở cơ quan.",
                item=1,
                public=True,
            ),
            Said("Tạ Quang Sáng", "Nêu cách tổ đo đạc trả kết quả sớm hẹn.", "paper", item=1),
        ),
        votes=(Count("Thông qua nghị quyết tháng 2/2023", 0),),
        duties=(
            Duty(
                "Tổng hợp số hồ sơ trả sớm hẹn hằng tháng",
                "Đặng Thị Bích Ngọc",
                date(2023, 12, 20),
                doing=True,
                note="Đã tổng hợp đến tháng 8",
            ),
        ),
        cited=(
            Cited(CT_05, as_written="Chỉ thị số 05-CT/TW ngày 15/5/2016"),
            Cited(KL_01, as_written="Kết luận số 01-KL/TW"),
        ),
        story=Story(
            "Nói và làm theo gương Bác: câu chuyện “trả hồ sơ sớm hẹn”",
            "Sinh hoạt đúng ngày 3/2, chi bộ kể chuyện nghề nhiều hơn đọc báo cáo.",
            "<p>Buổi sinh hoạt gồm phần thường kỳ và phần chuyên đề.</p><h2>Chuyện nghề</h2>"
            "<p>Thực hiện Chỉ thị số 05-CT/TW ngày 15/5/2016 và Kết luận số 01-KL/TW, các đảng "
            "viên kể lại việc đã làm: in ít hơn, hẹn đúng hơn, trả hồ sơ sớm hơn.</p>"
            "<h2>Việc tháng Hai</h2><p>Tổ đo đạc ra quân đầu xuân tại hai xã.</p>",
            "public",
        ),
    ),
    Session(
        CENTRE,
        date(2023, 3, 3),
        "ket-nap",
        title="Lễ kết nạp đảng viên Quách Thị Ánh Tuyết",
        hours="08:30-09:20",
        place=HALL,
        **LEADERS,
        audience="cell",
        visitors=(Visitor("masses", headcount=6),),
        agenda=(
            Item(
                "Công bố và trao quyết định kết nạp",
                "Đảng viên mới tuyên thệ trước chi bộ.",
                "Đồng chí Đỗ Thị Lan giúp đỡ đảng viên dự bị.",
            ),
        ),
        said=(Said("Quách Thị Ánh Tuyết", "Cảm ơn chi bộ, hứa phấn đấu.", item=0),),
        duties=(
            Duty(
                "Giúp đỡ đảng viên dự bị Quách Thị Ánh Tuyết trong 12 tháng",
                "Đỗ Thị Lan",
                date(2024, 3, 3),
                doing=True,
            ),
        ),
        cited=(Cited("24-QĐ/TW@2021-07-30", "can-cu", "Quy định số 24-QĐ/TW"),),
        story=Story(
            "Chi bộ Trung tâm kết nạp thêm một đảng viên",
            "Lễ kết nạp diễn ra gọn, trang trọng tại hội trường Trung tâm.",
            "<p>Chi bộ trao quyết định và phân công đảng viên giúp đỡ trong mười hai tháng.</p>",
        ),
    ),
    Session(
        CENTRE,
        date(2023, 3, 7),
        hours="14:00-15:40",
        place=ROOM,
        **LEADERS,
        marks=(
            Mark("Dương Thị Kim Oanh", reason="Nghỉ ốm"),
            Mark("Hồ Sỹ Tùng", "unexcused"),
        ),
        agenda=(
            Item(
                "Nhiệm vụ tháng 3/2023",
                "Kiểm tra tiến độ cắm mốc; còn bốn điểm chưa bàn giao.",
                "Bàn giao xong trước ngày 25/3.",
            ),
            Item(
                "Nhắc nhở việc vắng không lý do",
                "Chi bộ nghe đảng viên liên quan giải trình ở buổi trước.",
                "Phê bình trước chi bộ; nếu tái diễn thì xem xét theo quy định.",
            ),
        ),
        said=(
            Said("Vũ Đức Thịnh", "Báo cáo tiến độ cắm mốc.", "presentation", item=0),
            Said("Nguyễn Văn Dũng", "Góp ý về việc báo vắng.", item=1, internal=True),
        ),
        duties=(
            Duty(
                "Bàn giao bốn điểm mốc còn lại",
                "Tạ Quang Sáng",
                date(2023, 3, 25),
                date(2023, 4, 5),
            ),
        ),
        cited=(Cited(HD_12, "can-cu", "hướng dẫn số 12", in_article=False),),
    ),
    Session(
        CENTRE,
        date(2023, 3, 10),
        "chuyen-de",
        "hoc-tap-nghi-quyet",
        theme="Chính sách đất đai theo Nghị quyết số 18-NQ/TW và góp ý dự thảo Luật Đất đai",
        title="Chuyên đề quý I: Nghị quyết số 18-NQ/TW và góp ý dự thảo Luật Đất đai (sửa đổi)",
        hours="08:00-11:00",
        place=HALL,
        **LEADERS,
        audience="party",
        marks=(Mark("Đỗ Thị Lan", "online"),),
        visitors=(
            Visitor("guest", "Nông Văn Toàn", "Bí thư Chi bộ Phòng Quản lý đất đai"),
            Visitor("masses", headcount=20),
        ),
        agenda=(
            Item(
                "Trình bày chuyên đề",
                "Đối chiếu từng quan điểm của nghị quyết với điều khoản dự thảo luật.",
            ),
            Item(
                "Góp ý dự thảo luật",
                "Mười hai ý kiến về giá đất, tái định cư và quỹ phát triển đất.",
                "Tổng hợp gửi Sở trước ngày 13/3.",
            ),
        ),
        said=(
            Said(
                "Trần Quốc Bảo",
                "Trình bày chuyên đề, nhấn mạnh nơi ở mới phải bằng hoặc tốt hơn nơi ở cũ.",
                "presentation",
                item=0,
                public=True,
            ),
            Said(
                "Nông Văn Toàn",
                "Góp ý về trình tự lấy ý kiến người có đất thu hồi.",
                "paper",
                "Bí thư Chi bộ Phòng Quản lý đất đai",
                item=1,
                public=True,
            ),
            Said(
                "Ma Văn Én",
                "Đề nghị ghi rõ đất sinh hoạt cộng đồng của đồng bào.",
                item=1,
                public=True,
            ),
        ),
        votes=(Count("Thông qua bản tổng hợp góp ý", 1),),
        duties=(
            Duty(
                "Gửi bản tổng hợp góp ý dự thảo luật",
                "Phạm Thị Thu Hương",
                date(2023, 3, 13),
                date(2023, 4, 5),
            ),
        ),
        cited=(
            Cited(
                NQ_18,
                as_written="Nghị quyết số 18-NQ/TW ngày 16/6/2022 của Ban Chấp hành Trung ương",
            ),
        ),
        story=Story(
            "Mười hai ý kiến góp vào dự thảo Luật Đất đai từ một buổi sinh hoạt chuyên đề",
            "Đảng viên làm nghề đất đai đối chiếu nghị quyết với từng điều của dự thảo.",
            "<p>Chuyên đề quý I bắt đầu từ Nghị quyết số 18-NQ/TW ngày 16/6/2022 của Ban Chấp "
            "hành Trung ương.</p><h2>Đối chiếu nghị quyết với dự thảo</h2><p>Người trình bày đi "
            "từ quan điểm của nghị quyết tới điều khoản cụ thể về giá đất và tái định cư.</p>"
            "<h2>Ý kiến từ thực tế</h2><table><thead><tr><th scope='col'>Nhóm nội dung</th>"
            "<th scope='col'>Số ý kiến</th></tr></thead><tbody><tr><td>Giá đất</td><td>5</td>"
            "</tr><tr><td>Tái định cư</td><td>4</td></tr><tr><td>Quỹ phát triển đất</td>"
            "<td>3</td></tr></tbody></table><h2>Việc tiếp theo</h2><p>Bản tổng hợp được chi bộ "
            "thông qua và gửi đi trong tuần.</p>",
            "public",
        ),
    ),
    Session(
        CENTRE,
        date(2023, 4, 5),
        hours="14:00-15:30",
        place=ROOM,
        **LEADERS,
        marks=(Mark("Lê Thị Minh Nguyệt", reason="Đi công tác"),),
        agenda=(
            Item(
                "Nhiệm vụ tháng 4/2023",
                "Chi bộ tiếp nhận đồng chí Hà Văn Quyết chuyển sinh hoạt đến.",
                "Phân công đồng chí Quyết phụ trách tổ đấu giá.",
            ),
            Item(
                "Phổ biến nghị quyết Hội nghị Trung ương 6 khóa XIII",
                "Thông tin nhanh ba nghị quyết, hẹn học kỹ theo kế hoạch Đảng ủy.",
            ),
        ),
        said=(Said("Hà Văn Quyết", "Cảm ơn chi bộ, nêu việc cần bàn giao.", item=0),),
        duties=(
            Duty(
                "Lên kế hoạch chuyến về nguồn tháng 4",
                "Chi đoàn Trung tâm",
                date(2023, 4, 20),
                date(2023, 5, 5),
            ),
        ),
        cited=(
            Cited("27-NQ/TW@2022-11-09", "nhac-den", "Nghị quyết số 27-NQ/TW"),
            Cited("28-NQ/TW@2022-11-17", as_written="Nghị quyết số 28-NQ/TW ngày 17/11/2022"),
            Cited("29-NQ/TW@2022-11-17", "nhac-den", "Nghị quyết số 29-NQ/TW"),
        ),
    ),
    Session(
        CENTRE,
        date(2023, 4, 28),
        "chuyen-de",
        "ve-nguon",
        title="Về nguồn: thăm khu di tích và sinh hoạt chuyên đề quý II",
        theme="Uống nước nhớ nguồn, giữ lời hứa với dân",
        hours="07:00-16:00",
        place="Khu di tích cách mạng của tỉnh",
        **LEADERS,
        roll="none",
        visitors=(Visitor("masses", headcount=9),),
        agenda=(
            Item(
                "Dâng hương, nghe giới thiệu di tích",
                "Đoàn thăm nhà lưu niệm và trò chuyện với người trông coi.",
            ),
            Item(
                "Sinh hoạt tại chỗ",
                "Mỗi tổ nêu một lời hứa với dân đã thực hiện và một điều còn nợ.",
                "Công khai các lời hứa tại bảng tin cơ quan.",
            ),
        ),
        said=(
            Said(
                "Giàng A Páo",
                "Kể lời hứa dẫn bà con xem đất tái định cư trước khi nhận.",
                item=1,
                public=True,
            ),
        ),
        cited=(Cited(KL_01, "trien-khai", "Kết luận số 01-KL/TW ngày 18/5/2021"),),
        story=Story(
            "Về nguồn để nhớ những lời đã hứa với dân",
            "Buổi sinh hoạt chuyên đề quý II diễn ra tại khu di tích cách mạng của tỉnh.",
            "<p>Đoàn dâng hương rồi sinh hoạt ngay tại sân di tích.</p><h2>Lời hứa và món nợ"
            "</h2><p>Mỗi tổ nêu một lời hứa đã giữ và một điều còn nợ; tất cả được viết lên "
            "bảng tin cơ quan, coi như một cách thực hiện Kết luận số 01-KL/TW ngày 18/5/2021."
            "</p>",
            "public",
        ),
    ),
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
