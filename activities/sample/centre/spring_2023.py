"""Sessions of the sample cell from January to April 2023."""

from datetime import date

from activities.sample.centre.common import HALL, LEADERS, ROOM
from activities.sample.documents import CT_05, HD_12, KL_01, NQ_18
from activities.sample.people import CENTRE
from activities.sample.plan import Cited, Count, Duty, Item, Mark, Said, Session, Story, Visitor

SESSIONS = (
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
        cited=(Cited("24-QĐ/TW@2021-07-30", "can-cu", "Quy định số 24-QĐ/TW", in_article=False),),
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
)
