"""The small words that end the name of a cell, and those that are part of some names."""

from activities.reading.session.wording import any_of

# Small words with which the sentence goes on behind a name.
ENDS = (
    any_of(r"""
        họp|sinh hoạt|tiến hành|mở|đã|vừa|sẽ|đang|mới|long trọng|trang trọng|trọng thể|vinh dự
        học (?:tập|văn bản|nghị quyết|chỉ thị|và làm|bác)|phối hợp|kết hợp|triển khai|ban hành
        quán triệt|kiểm điểm|tổng kết|sơ kết|thông qua|thảo luận|kết nạp|công bố|trao|tham gia
        tham quan|tham dự|hành trình|về nguồn|dâng|viếng|thăm(?! dò)|báo công|báo cáo|đến|tới|có|là
        được|bị|cho(?! thuê)|khai mạc|nghe(?! nhìn)|đánh giá|bàn|thống nhất|quyết(?! toán)
        quyết định|phát động|hưởng ứng|kỷ niệm|chào mừng|nhằm|để|do|với|tại|vào|trong|từ(?! thiện)
        về(?! trật tự| ma túy| kinh tế| môi trường| tham nhũng)|theo(?! dõi thi)|trước(?! bạ)
        sau(?! đại học| thu)|khi|cùng|gồm|nhiệm kỳ|lần thứ|lần|năm (?=\d)|tháng|quý|ngày|sáng|trưa
        chiều|tối|hôm|đêm|thường kỳ|định kỳ|chuyên đề|chủ đề|giới thiệu|lãnh đạo|bầu(?! cử)
        xét(?! nghiệm| xử)|đề nghị|nêu|nhấn mạnh|chia sẻ|chủ trì|chủ động|tích cực|tiếp tục
        thường xuyên|luôn|cũng|chính thức|lần lượt|đồng loạt|nghiêm túc|sôi nổi|thực hiện
        ra (?:nghị quyết|quân|mắt|đời)|làm|nhận(?! và trả)|giao (?:nhiệm|cho|lưu)|phân công|cử
        đề ra|xác định|đăng ký|hoàn thành|đạt|tặng|gặp|đón|tuyên dương|khen thưởng|biểu dương|thuộc
        trực thuộc|đảng bộ|bí thư|phó bí thư|đồng chí|đ/c|của|đổi mới|nâng cao|phát huy|tăng cường
        chúc mừng|chung tay|ủng hộ|hỗ trợ|chuẩn bị|tập trung|trồng cây|chấm|gửi|phát biểu|trình bày
        kết luận|thì|mà|nên|vì|bởi|rằng|này|trên|dưới|ở|qua|như|khẩn trương|kịp thời|bỏ phiếu
        biểu quyết|tán thành|ký kết|xin|mời|dự(?! án| phòng| bị| trữ| báo)|đi|không|chưa|còn
        nhất trí|khép lại|kết thúc|góp ý|phân tích|nhìn nhận|toàn thể|đối với|giữ|nhân dịp
        nhân kỷ niệm|chăm lo|diễn ra|tọa đàm|yêu cầu|kêu gọi|gặp mặt|rà soát|lắng nghe|gương mẫu
        quyết tâm|phấn đấu|vượt|gắn|giúp(?! việc)|nói|hiện|cần|phải|rất|đều|vẫn|lại
        chỉ(?! huy| đạo| dẫn)|thành lập|nhờ|theo dõi|bảo đảm|đảm bảo|khẳng định|hoạt động|quan tâm
        tìm|hiến|góp|chọn|lan tỏa|ghi (?:dấu|nhận)|thể hiện|duy trì|đẩy mạnh|sáp nhập|tuyên thệ|lùi
        lên|dời|hoãn|bước|mừng|hướng (?:tới|đến|về)|chuyển (?:sinh|đảng|giao|mình|sang)|lồng ghép
        phổ biến|chia tay|tiễn (?:đưa|đảng|đồng)|bắt đầu|vươn|trưởng thành|nỗ lực|sẵn sàng
        khắc phục|thay mặt|tự hào|ra sức|tập huấn|làm việc|đồng hành|cam kết|ký (?:kết|giao|cam)
        dành|giành|đón nhận|khánh thành|đưa(?! đón)|xây dựng (?=\w+ (?:tuyến|đường|nhà|mô hình))
        thắp|hòa chung|ôn lại|đại hội|hội nghị|nghiên cứu,? (?:học tập|quán triệt)|tri ân|bế mạc
        huy động
    """)
    + r"(?!\w)"
)
# Small words that end a name, except behind these: "việc làm", "khu đô thị mới".
INNER = {
    "giúp": ("trợ ",),
    "có": ("người ",),  # "người có công"
    "phát huy": ("và ",),
    "bị": ("thiết ", "trang ", "chuẩn "),
    "cần": ("hậu ",),
    "giữ": ("tạm ",),
    "bàn": ("địa ",),
    "ở": ("nhà ",),
    "gửi": ("tiền ", "ký "),
    "nhận": ("tiếp ", "giao ", "chứng "),
    "đón": ("đưa ",),
    "đăng ký": ("phòng ", "cục ", "tâm "),
    "hội nghị": ("tâm ", "nhà "),
    "quyết": ("giải ",),
    "làm": ("việc ", "sở ", "phòng "),
    "mới": ("thôn ", "sở ", "thị ", "tế ", "xóm ", "bản ", "ấp "),
    "không": ("phòng ", "hàng ", "cao "),
    "sinh hoạt": ("nước ", "nhà "),
    "hỗ trợ": ("tâm ", "và ", "quỹ ", "bộ phận "),
    "hoạt động": ("quản lý ", "tâm "),
    "giới thiệu": ("tâm ",),
    "tổ chức": ("các ",),
    "tích cực": ("sức ",),
    "thường xuyên": ("giáo dục ",),
}
