"""Sessions of the sample cell from November 2022 to the end of the year's work."""

from datetime import date

from activities.sample.centre.common import HALL, LEADERS, ROOM
from activities.sample.documents import NQ_21, NQ_35, QD_37
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
        date(2022, 11, 4),
        "chuyen-de",
        "toa-dam",
        theme="Nhận diện và phản bác thông tin sai trái về đất đai trên mạng xã hội",
        hours="14:00-16:15",
        place=HALL,
        **LEADERS,
        marks=(
            Mark("Tạ Quang Sáng", reason="Đi công tác"),
            Mark("Chu Thị Phượng", "present", note="Về sớm 20 phút"),
        ),
        agenda=(
            Item(
                "Báo cáo dẫn đề",
                "Nêu sáu tin sai về thu hồi đất lan truyền trong năm và cách đã xử lý.",
            ),
            Item(
                "Trao đổi",
                "Đảng viên kể lại tình huống gặp phải khi tiếp dân và cách trả lời.",
                "Lập bộ câu hỏi, trả lời ngắn dùng chung khi tiếp dân.",
            ),
        ),
        said=(
            Said(
                "Vũ Đức Thịnh",
                "Phân tích các tin sai thường gặp và nguồn kiểm chứng chính thức.",
                "paper",
                item=0,
                public=True,
            ),
            Said("Giàng A Páo", "Kể cách giải thích bằng tiếng Mông khi xuống bản.", item=1),
            Said("Lương Thị Mỹ Hạnh", "Đề nghị có bản in cho người không dùng mạng.", item=1),
        ),
        duties=(
            Duty(
                "Soạn bộ câu hỏi, trả lời dùng khi tiếp dân",
                "Đặng Thị Bích Ngọc",
                date(2022, 12, 15),
                date(2022, 12, 29),
                note="24 câu, đã in hai thứ tiếng",
            ),
        ),
        cited=(Cited(NQ_35, as_written="Nghị quyết số 35-NQ/TW, ngày 22/10/2018"),),
        story=Story(
            "Tọa đàm về tin sai trái trong lĩnh vực đất đai",
            "Sáu tình huống thật được đưa ra trao đổi trong buổi sinh hoạt chuyên đề quý IV.",
            "<p>Học tập Nghị quyết số 35-NQ/TW, ngày 22/10/2018, chi bộ chọn cách bàn từ chuyện "
            "có thật ở nơi làm việc.</p><h2>Từ tình huống đến cách trả lời</h2><p>Các đảng viên "
            "thống nhất lập một bộ câu hỏi, trả lời ngắn gọn, dùng chung khi tiếp dân.</p>",
        ),
    ),
    Session(
        CENTRE,
        date(2022, 11, 18),
        "ket-nap",
        title="Lễ kết nạp đảng viên mới",
        hours="08:30-09:30",
        place=HALL,
        **LEADERS,
        marks=(Mark("Đinh Công Ước", reason="Nghỉ ốm"),),
        visitors=(Visitor("masses", headcount=8),),
        agenda=(
            Item(
                "Công bố và trao quyết định kết nạp",
                "Đảng viên mới tuyên thệ; chi bộ phân công đảng viên giúp đỡ trong thời gian "
                "dự bị.",
                "Đồng chí Mai Thị Thanh Tâm giúp đỡ đảng viên dự bị.",
            ),
        ),
        said=(
            Said("Hoàng Đình Khải", "Giao nhiệm vụ cho đảng viên mới.", "direction", item=0),
            Said("Đoàn Minh Đức", "Hứa rèn luyện, hoàn thành nhiệm vụ được giao.", item=0),
        ),
        duties=(
            Duty(
                "Giúp đỡ đảng viên dự bị Đoàn Minh Đức trong 12 tháng",
                "Mai Thị Thanh Tâm",
                date(2023, 11, 18),
                doing=True,
            ),
        ),
        cited=(Cited("24-QĐ/TW@2021-07-30", "can-cu", "Quy định số 24-QĐ/TW"),),
    ),
    Session(
        CENTRE,
        date(2022, 12, 2),
        period=date(2022, 11, 1),
        hours="14:00-15:40",
        place=ROOM,
        **LEADERS,
        marks=(
            Mark("Nguyễn Văn Dũng", reason="Đi công tác"),
            Mark("Ma Văn Én", reason="Nghỉ ốm"),
        ),
        agenda=(
            Item(
                "Kết quả tháng 11, nhiệm vụ tháng 12/2022",
                "Buổi họp lùi sang đầu tháng 12 vì cao điểm chi trả bồi thường.",
                "Dồn lực chi trả xong trước ngày 20/12.",
            ),
            Item(
                "Chuẩn bị kiểm điểm cuối năm",
                "Thư ký hướng dẫn mẫu bản tự kiểm điểm.",
                "Nộp bản tự kiểm điểm trước ngày 10/12.",
            ),
        ),
        said=(
            Said("Trần Quốc Bảo", "Báo cáo tiến độ chi trả tại ba khu.", "presentation", item=0),
            Said("Dương Thị Kim Oanh", "Đề nghị tăng bàn chi trả vào thứ Bảy.", item=0),
        ),
        duties=(
            Duty(
                "Nộp bản tự kiểm điểm năm 2022",
                "Toàn thể đảng viên",
                date(2022, 12, 10),
                date(2022, 12, 16),
            ),
        ),
        cited=(Cited(QD_37, "nhac-den", "Quy định 37", in_article=False),),
    ),
    Session(
        CENTRE,
        date(2022, 12, 16),
        "kiem-diem",
        title="Hội nghị kiểm điểm, xếp loại chất lượng năm 2022",
        hours="08:00-11:30",
        place=HALL,
        **LEADERS,
        marks=(Mark("Lò Thị Xuân", reason="Con nhỏ ốm"),),
        visitors=(Visitor("delegate", "Lưu Thế Cường", "Phó Bí thư Đảng ủy"),),
        agenda=(
            Item(
                "Kiểm điểm tập thể chi ủy",
                "Góp ý thẳng về việc phân công chồng chéo trong quý III.",
                "Chi ủy tiếp thu, rà soát lại bảng phân công.",
            ),
            Item(
                "Kiểm điểm, xếp loại đảng viên",
                "Từng đảng viên trình bày bản tự kiểm điểm, chi bộ góp ý.",
                "Bốn đảng viên hoàn thành xuất sắc nhiệm vụ, còn lại hoàn thành tốt.",
            ),
        ),
        said=(
            Said("Hoàng Đình Khải", "Trình bày kiểm điểm của chi ủy.", "presentation", item=0),
            Said(
                "Bùi Xuân Trường",
                "Góp ý với chi ủy về cách phân công việc đột xuất.",
                item=0,
                internal=True,
            ),
            Said(
                "Lưu Thế Cường",
                "Đánh giá không khí thẳng thắn của hội nghị.",
                "direction",
                "Phó Bí thư Đảng ủy",
            ),
        ),
        votes=(
            Count("Xếp loại chi bộ: hoàn thành tốt nhiệm vụ", 0, method="ballot", other=1),
            Count(
                "Xếp loại đảng viên Trần Quốc Bảo: hoàn thành xuất sắc",
                1,
                rule="two-thirds",
                method="ballot",
                against=1,
                other=1,
                about_a_person=True,
            ),
        ),
        papers=(
            Paper("Tổng hợp kết quả bỏ phiếu xếp loại", "Kèm theo biên bản kiểm phiếu.", True),
        ),
        cited=(
            Cited("132-QĐ/TW@2018-03-08", "can-cu", "Quy định số 132-QĐ/TW ngày 08/3/2018"),
            Cited("16-HD/BTCTW@2018-09-24", "can-cu", "Hướng dẫn số 16-HD/BTCTW"),
        ),
    ),
    Session(
        CENTRE,
        date(2022, 12, 29),
        hours="14:00-15:30",
        place=ROOM,
        **LEADERS,
        marks=(Mark("Phan Thị Hồng Nhung", reason="Đi học nghiệp vụ"),),
        agenda=(
            Item(
                "Kết quả tháng 12/2022",
                "Chi trả xong trước hạn ba ngày; giải ngân đạt kế hoạch năm.",
                "Biểu dương tổ chi trả.",
            ),
            Item(
                "Dự kiến chuyên đề học tập năm 2023",
                "Thống nhất mỗi quý một chuyên đề, có người chuẩn bị từ đầu năm.",
                "Chuyên đề quý III dành cho Nghị quyết số 21-NQ/TW.",
            ),
        ),
        said=(Said("Lê Thị Minh Nguyệt", "Đề xuất bốn chuyên đề của năm 2023.", "presentation"),),
        votes=(Count("Kế hoạch chuyên đề năm 2023", 1),),
        duties=(
            Duty(
                "Chuẩn bị chuyên đề quý I về chính sách đất đai",
                "Trần Quốc Bảo",
                date(2023, 3, 1),
                date(2023, 3, 10),
            ),
        ),
        cited=(Cited(NQ_21, "trien-khai", "Nghị quyết số 21-NQ/TW"),),
        visitors=(Visitor("guest", "Quách Thị Ánh Tuyết", "Quần chúng ưu tú"),),
        story=Story(
            "Chi bộ chốt bốn chuyên đề của năm 2023",
            "Mỗi quý một chuyên đề, mỗi chuyên đề có người chuẩn bị từ đầu năm.",
            "<p>Khép lại năm với kế hoạch chi trả xong trước hạn, chi bộ dành thời gian chọn "
            "chuyên đề cho năm mới. Quý III sẽ bàn việc thực hiện Nghị quyết số 21-NQ/TW tại "
            "đơn vị.</p>",
        ),
    ),
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
)
