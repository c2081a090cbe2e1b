"""What people do at a session, and the role each verb tells.

Longer phrases win: "báo cáo viên" is no "báo cáo", "dự thảo" no "dự". What stands under `NOTHING`
is done too, and ends a post as well, but tells no role.
"""

from activities.reading.naming.words import Phrases, phrases

CHAIR, PRESENTER, SPEAKER, SECRETARY = "chair", "presenter", "speaker", "secretary"
GUEST, ATTENDEE, ABSENT = "guest", "attendee", "absent"
ELECTED, ADMITTED, MENTOR, MENTIONED = "elected", "admitted", "mentor", "mentioned"
# Of attending: there; come from elsewhere; come, and gave directions that no words are told of.
HERE, CAME, LED = "here", "came", "led"
STRONG = "strong"  # a speech of its own, not words about what was presented
SAYING, NOTHING, NOUN, TOPIC = "saying", "nothing", "noun", "topic"

_CHAIR = phrases("""
    chủ trì, c/trì, c/tọa, ctrì, đồng chủ trì, chủ tọa, đồng chủ tọa, điều hành, điều khiển, cùng
    chủ trì, làm chủ tọa, ngồi ghế chủ tọa, ngồi ghế chủ trì, giữ ghế chủ tọa, ngồi ghế điều hành,
    đứng ra chủ trì, cầm trịch, dẫn dắt
""")
_PRESENTER = phrases("""
    trình bày, báo cáo, báo cáo viên, đề dẫn, triển khai, quán triệt, truyền đạt, giới thiệu, thông
    qua, đọc, công bố, phổ biến, thuyết trình, diễn giảng, báo cáo chuyên đề, nói chuyện chuyên đề,
    lên lớp, điểm lại, điểm nhanh, điểm qua, thông báo, hướng dẫn, thuyết minh, đưa ra báo cáo,
    tuyên truyền, trình chiếu, báo cáo đề dẫn, trình bày đề dẫn, công khai, thông tin tình hình,
    thông tin kết quả, báo cáo tóm tắt, báo cáo tổng hợp, đề xuất chuyên đề, dẫn chuyên đề, nói
    chuyện thời sự, dẫn đề, giảng, lên trình bày, cập nhật, chuyển tải, thông tin nhanh, thông tin
    thời sự, thông báo thời sự, công bố và trao, cung cấp, cung cấp thông tin
""")
_SPEAKER = phrases("""
    phát biểu, thông tin, thông tin về, phát biểu ý kiến, phát biểu chỉ đạo, phát biểu khai mạc,
    phát biểu kết luận, phát biểu tham luận, phát biểu thảo luận, phát biểu đáp từ, khai mạc, khai
    mạc và điều hành, bế mạc, kết luận, tổng kết, tham luận, thảo luận, góp ý, tham gia ý kiến,
    tham gia góp ý, tham gia phát biểu, tham gia thảo luận, tham gia đóng góp ý kiến, tham gia trao
    đổi, tham gia tham luận, tham gia góp ý kiến, tham gia chia sẻ, có ý kiến, cho ý kiến, đóng góp
    ý kiến, trao đổi, trao đổi ý kiến, đáp từ, chỉ đạo, mở lời, nói, nói về, lên tiếng, đặt câu
    hỏi, hỏi, trả lời, giải đáp, giải trình, tiếp thu, tiếp thu ý kiến, làm rõ, phản biện, tranh
    luận, phát động, tuyên bố lý do, tuyên bố khai mạc, cảm ơn, gửi lời cảm ơn, chúc mừng, gửi lời
    chúc mừng, biểu dương, khen ngợi, động viên, căn dặn, dặn dò, nhắc nhở, giao nhiệm vụ, tự phê
    bình, phê bình, kiểm điểm, nhận lỗi, nhận trách nhiệm, nhận khuyết điểm, xin lỗi, đọc lời khai
    mạc, đọc lời bế mạc, đọc diễn văn khai mạc, đọc lời chào mừng, đọc diễn văn, đọc bản tự kiểm
    điểm, đọc bản kiểm điểm, tự kiểm điểm, liên hệ, tự liên hệ, chất vấn, định hướng, đặt vấn đề,
    phân tích, phân biệt, tóm tắt, minh họa, so sánh, lý giải, giải thích, diễn giải, cảm nghĩ,
    phát biểu cảm nghĩ, phát biểu cảm tưởng, ghi nhận, đánh giá, nhận xét, chia sẻ, thẳng thắn, tâm
    sự, bộc bạch, trải lòng, kể, kể lại, kể về, nhắc, nhắc lại, kể chuyện, kể câu chuyện, nói
    chuyện, thảo luận và góp ý, bổ sung, bổ sung ý kiến, đưa ý kiến, nêu ý kiến, đưa ra, xung
    phong, xin nhận, đăng ký, phân công nhiệm vụ, hứa, xin hứa, đại diện phát biểu, dẫn lại, dẫn
    chứng, dẫn, giãi bày, phản hồi, trần tình, báo công, dặn, nhắn gửi, mở đầu buổi sinh hoạt, mở
    đầu cuộc họp, mở đầu hội nghị
""")
# What is said follows: no verb behind it is done by who says it.
_SAYING = phrases("""
    nói rằng, nói rõ, cho rằng, cho biết, cho hay, nhấn mạnh, khẳng định, lưu ý, yêu cầu, đề nghị,
    đề xuất, kiến nghị, mong muốn, mong, bày tỏ, chỉ rõ, chỉ ra, nêu, nêu rõ, nêu lên, nêu bật, gợi
    ý, gợi mở, thừa nhận, thú nhận, thú thật, thành thật, nhìn nhận, cho là, quan niệm, tin rằng,
    tin tưởng, hy vọng, kỳ vọng, băn khoăn, trăn trở, thắc mắc, phản ánh, phàn nàn, phân trần, nói
    thêm, nói thẳng, nói vui, cười bảo, bảo, bảo rằng, kết luận rằng, phát biểu rằng, đồng tình,
    nhất trí, tán thành, phát hiện, cảnh báo, nhắn nhủ, nhắn, kêu gọi, kể rằng, hỏi rằng, thấy
    rằng, xin, xin phép, muốn, đặt mục tiêu, chốt, chốt lại, gói lại, tóm lại, đúc kết, kết lại,
    quả quyết, cam kết, quyết tâm, đòi hỏi, chỉ đạo rằng, tiết lộ, tâm đắc, nhớ lại, hồi tưởng, so
    sánh rằng, giao việc, lo lắng, lo ngại, than phiền, trần thuật, tuyên bố, thông tin thêm, chia
    sẻ rằng, chia sẻ thêm, trao đổi thêm, phân tích rõ, phân tích thêm, giải thích rằng, khuyên,
    khuyến nghị, khuyến khích, thống nhất, đồng ý, không đồng tình, chưa đồng tình, khẳng định
    rằng, góp ý rằng, đánh giá cao, ghi nhận và đánh giá cao, chưa nhất trí, không nhất trí, cơ bản
    nhất trí, nhất trí cao, hoàn toàn nhất trí, đáp, đáp lại, nói, bàn về, phát biểu cho rằng, tỏ
    ra, xác nhận, xác định, viện dẫn, ủng hộ, hoan nghênh, đề cập, đề cập đến, quan tâm
""")
_SECRETARY = phrases("""
    thư ký, t/ký, ghi bb, ghi:, ghi biên bản, ghi chép, làm thư ký, người ghi, người ghi chép,
    người ghi biên bản, ghi chép biên bản, ghi nghị quyết, lập biên bản, viết biên bản, cầm bút
    ghi, cầm bút, chấp bút, ban thư ký, tổ thư ký, đoàn thư ký, thư ký hội nghị, thư ký cuộc họp,
    thư ký đại hội, thư ký đoàn
""")
_HERE = phrases("""
    dự, tham dự, dự họp, cùng dự, cùng dự họp, cùng họp, có mặt, tham gia, cùng tham dự, cùng tham
    gia, cùng đi, đi cùng, tháp tùng, hiện diện, góp mặt, tham gia dự, tham gia họp, tham gia sinh
    hoạt, họp cùng, cùng sinh hoạt, sinh hoạt cùng, đại biểu dự, đại biểu tham dự, sự tham dự, sự
    tham gia, sự có mặt, sự hiện diện, sự góp mặt, tham dự với
""")
_INVITED = phrases("""
    được mời dự, mời dự, k/mời, k mời, được mời tham dự, khách mời, đại biểu mời, đại biểu khách
    mời, khách quý, đại biểu khách quý, đại biểu cấp trên, đoàn dự, đại diện cấp trên, cấp trên dự,
    cấp trên về dự, cấp trên đến dự, cấp trên tham dự, đại biểu khách, đại biểu chỉ đạo, đại biểu
    cấp trên chỉ đạo, về phía khách, khách dự, về phía cấp trên, về phía đại biểu, về phía khách
    mời, phía cấp trên, phía khách mời, khách tham dự, đại biểu cấp trên dự
""")
_CAME = phrases("""
    về dự, đến dự, tới dự, xuống dự, lên dự, sang dự, ghé dự, qua dự, về tham dự, đến tham dự, tới
    tham dự, đến thăm, về thăm, tới thăm, đến chúc mừng, đến chung vui, chung vui, đến chia vui,
    chia vui, nhận lời mời, theo lời mời, được mời đến, được mời tới, đến nghe, tới nghe, về nghe,
    đến dự thính, dự thính, đến động viên, về động viên, tới chúc mừng, đại biểu dự có, đại diện
    đảng ủy, dự với tư cách khách mời, đến tham gia, tới tham gia, về tham gia, về họp, xuống họp,
    đến họp, về phía đảng ủy, về phía huyện ủy, về phía tỉnh ủy, về phía thành ủy, về phía lãnh
    đạo, phía đảng ủy, đại biểu đảng ủy, đến dự và chứng kiến
""")
_LED = phrases("""
    dự và chỉ đạo, dự chỉ đạo, về dự và chỉ đạo, đến dự và chỉ đạo, tới dự và chỉ đạo, dự và trực
    tiếp chỉ đạo, tham dự và chỉ đạo, tham dự chỉ đạo, dự và theo dõi, về dự chỉ đạo, đến dự chỉ
    đạo, tới dự chỉ đạo, xuống dự và chỉ đạo, theo dõi và chỉ đạo, dự và chỉ đạo trực tiếp, tham
    gia chỉ đạo, dự và giám sát, trực tiếp dự và chỉ đạo, trực tiếp chỉ đạo, dự và động viên, dự và
    chúc mừng, về dự và chúc mừng, đến dự và chúc mừng, dự và tặng hoa, đến dự và động viên
""")
_ELECTED = phrases("""
    bầu, được bầu, trúng cử, tái cử, đắc cử, tái đắc cử, được tín nhiệm bầu, tín nhiệm bầu, chỉ
    định, được chỉ định, bổ nhiệm, được bổ nhiệm, bầu ra, được tín nhiệm, chuẩn y, được chuẩn y,
    bầu bổ sung, bầu giữ chức, kiện toàn, bầu cử, giữ chức, giữ chức vụ, giữ chức danh, bổ nhiệm
    lại, được điều động, điều động, luân chuyển, được luân chuyển, phân công giữ chức
""")
_ADMITTED = phrases("""
    kết nạp, được kết nạp, kết nạp đảng, kết nạp đảng viên, chuyển đảng chính thức, công nhận đảng
    viên chính thức, được công nhận đảng viên chính thức, chuyển đảng viên chính thức, đứng trong
    hàng ngũ, đứng vào hàng ngũ, được đứng vào hàng ngũ, trở thành đảng viên, vào đảng, xét kết
    nạp, đề nghị kết nạp, công nhận chính thức, kết nạp vào đảng, tuyên thệ, đọc lời tuyên thệ, đọc
    lời thề, đọc tuyên thệ
""")
_MENTOR = phrases("""
    giúp đỡ, hướng dẫn giúp đỡ, theo dõi giúp đỡ, kèm cặp, dìu dắt, đảng viên giúp đỡ, phụ trách
    giúp đỡ, đảng viên hướng dẫn, bồi dưỡng giúp đỡ, giới thiệu vào đảng
""")
_ABSENT = phrases("""
    vắng, vắng mặt, vắng có lý do, vắng không lý do, xin vắng, xin phép vắng, xin vắng mặt, vắng
    họp, nghỉ có phép, nghỉ không phép, không dự, không tham dự, không đến dự, xin nghỉ, xin phép
    nghỉ, nghỉ ốm, xin phép vắng mặt, vắng có phép, vắng không phép, vắng do, vắng vì
""")
_NOTHING = phrases("""
    trao, trao tặng, tặng, tặng hoa, tặng quà, trao quyết định, trao huy hiệu, nhận, ký, đi, đến,
    về, tới, xuống, làm, giúp, gửi, viết, soạn, nộp, đóng, tiếp nhận, đón nhận, đồng hành, mang,
    mời, nghe, được nghe, lắng nghe, xem, theo dõi, kết thúc, mở đầu, thực hiện, đảm nhiệm, đảm
    nhận, chuẩn bị, hoàn thành, lãnh đạo, tổ chức, gặp, thăm, dâng hương, dâng hoa, dẫn đầu, làm
    trưởng đoàn, chụp ảnh, cắt băng, đánh trống, bấm máy, lo, ngồi, gõ, giơ, cười, nghĩ, hiểu, học,
    dạy, sửa, mở, chọn, ghi, dự bị, dự thảo, dự kiến, dự án, dự toán, dự phòng, dự báo, dự nguồn,
    dự trữ, dự đoán, giới thiệu đại biểu, giới thiệu thành phần, giới thiệu nhân sự, giới thiệu
    khách mời, thông qua biên bản, đọc biên bản, công bố lý do, hát, biểu diễn, ôn lại, chào cờ,
    điểm danh, kiểm tra, giám sát, tuyên dương, khen thưởng, biểu quyết, bỏ phiếu, báo cáo kết quả
    kiểm phiếu, mừng, đi đầu, gương mẫu, sinh năm, sinh ra, sinh hoạt, mất, quê, trú, thường trú,
    hy sinh, chia tay, nghỉ hưu, nghỉ chế độ, chuyển, chuyển công tác, chuyển sinh hoạt, đánh trống
    khai mạc, cam đoan, phấn đấu, rèn luyện, tu dưỡng, vượt, đạt, được khen, tự học, đỡ đầu, tổ
    chức thực hiện, triển khai thực hiện, báo cáo cấp trên, chịu trách nhiệm, chỉ huy, đề cử, ứng
    cử, tự ứng cử, dự khai mạc, giới thiệu chương trình văn nghệ, dẫn chương trình, nhận nhiệm vụ,
    nhận quyết định, nhận hoa, đón, tiễn, thắp hương, đọc điếu văn, chiếu, khám, phát, phát quà,
    thu
""")
_CHARGING = phrases("giao, phân công, cử, chỉ đạo chi bộ giao")
_READING = phrases("""
    báo cáo tham luận, trình bày tham luận, đọc tham luận, trình bày bài tham luận
""")
# A document's words, not somebody's deed.
_NOUNS = phrases("""
    địa bàn, vinh dự, danh dự, can dự, bàn giao, giao thông, giao dịch, giao hữu, giao ước, bàn
    tay, cuộc bầu cử, ban bầu cử, tổ bầu cử, ngày bầu cử, công tác bầu cử, thăm hỏi, học hỏi, lời
    nói, tiếng nói, giọng nói, đáng kể, kể từ, kể cả, đáp ứng, đảm bảo, bảo đảm, bảo vệ, bảo hiểm,
    bảo tồn, bảo quản, bảo mật, bảo tàng, bảo dưỡng, bảo trợ, mong đợi, ví dụ, ví như, nêu gương,
    dẫn đến, dẫn đường, bài giảng, giảng dạy, giảng viên, nhắn tin, công nghệ thông tin, an toàn
    thông tin, thông tin liên lạc, thông tin truyền thông, nắm thông tin, phương tiện thông tin, tự
    giác, khoa học, văn học, đại học, trường học, học sinh, học kỳ, lớp học, năm học, môn học, y
    học, hóa học, toán học, học viên, học viện, thư viện, cơ quan báo cáo, khảo sát, tham quan,
    tham mưu, xin phép, cơ sở, hội thảo, công trình, chương trình, nghị quyết, kết luận của bộ,
    quyết định, quy định, chỉ thị, kế hoạch, kết luận thanh tra, kết luận kiểm tra, kết luận giám
    sát, buổi thảo luận, sự chỉ đạo, công tác chỉ đạo, ban chỉ đạo, ban tổ chức, ban điều hành, dự
    lớp, thư ký tòa, thư ký tòa án, thư ký tòa soạn, tổng thư ký, thư ký công đoàn, trung tâm điều
    hành, nói chung, nói riêng, nói trên, nói đi đôi với làm, quyết tâm chính trị, kết luận hội
    nghị trung ương, quan điểm chỉ đạo, văn bản chỉ đạo
""")
# "tham luận của …", "07 ý kiến, tiêu biểu là …": whose it is spoke, or presented.
_SPEECHES = phrases("""
    ý kiến, lượt ý kiến, lượt ý kiến tham gia, lượt ý kiến phát biểu, lượt ý kiến thảo luận, ý kiến
    phát biểu, ý kiến tham gia, ý kiến thảo luận, ý kiến góp ý, ý kiến đóng góp, ý kiến tham luận,
    ý kiến chỉ đạo, ý kiến phát biểu chỉ đạo, bài phát biểu, bài tham luận, bản tham luận, phát
    biểu của, lời phát biểu, lượt phát biểu, lượt góp ý, câu hỏi, lời mở đầu, lời chúc mừng, lời
    chào mừng, lời cảm ơn, lời căn dặn, lời dặn, lời nhắc, lời kết, lời kết luận, lời đáp từ, lời
    tuyên bố, phần hỏi đáp, phần trả lời, phần trao đổi, phần thảo luận, phần góp ý, phần tiếp thu,
    lời khai mạc, lời bế mạc, chỉ đạo của, kiến nghị của, đề xuất của, phần phát biểu, phần tham
    luận, các ý kiến, nhiều ý kiến
""")
_FROM_ABOVE = phrases("""
    cấp trên, khách, đại diện cấp ủy cấp trên, lãnh đạo cấp trên, vinh dự đón, vinh dự đón tiếp,
    vinh dự được đón, vinh dự được đón tiếp, được tiếp, hân hạnh được tiếp, vinh dự được tiếp, hân
    hạnh đón tiếp, hân hạnh được đón, hân hạnh được đón tiếp, tiếp đón, được đón tiếp, đón tiếp,
    hân hạnh đón, chào đón, được đón
""")
_BOARD = phrases("""
    đoàn chủ tịch, chủ tọa đoàn, chủ tịch đoàn, đoàn chủ tọa, ban chủ tọa, chủ tịch đoàn đại hội
""")
_CHOSEN = phrases("""
    ban chi ủy, vào chi ủy, vào ban chi ủy, vào cấp ủy, vào ban chấp hành, chi ủy khóa mới, chi ủy
    mới, chi ủy nhiệm kỳ, ban chấp hành mới, ban chấp hành khóa mới, ban chấp hành chi bộ, cấp ủy
    khóa mới, cấp ủy mới, kết quả bầu, kết quả bầu cử, bch chi bộ, ban chấp hành nhiệm kỳ
""")
_THERE = phrases("""
    đại biểu, đại biểu gồm, thành phần, thành phần dự, thành phần tham dự, thành phần dự họp, thành
    phần tham gia, về phía
""")
_PAPERS = phrases("""
    chuẩn bị chuyên đề, chuẩn bị báo cáo, chuẩn bị nội dung chuyên đề, bài trình bày, phần trình
    bày, bản báo cáo, bài báo cáo, bài thuyết trình, chuyên đề của, báo cáo của, phần trình bày
    của, bài đề dẫn
""")
VERBS = Phrases(
    dict.fromkeys(_NOTHING, (NOTHING,)),
    dict.fromkeys(_CHARGING, (NOTHING, SAYING)),
    dict.fromkeys(_READING, (PRESENTER, SPEAKER)),
    dict.fromkeys(_SPEAKER, (SPEAKER,)),
    dict.fromkeys(_SAYING, (SPEAKER, SAYING)),
    dict.fromkeys(_PRESENTER, (PRESENTER,)),
    dict.fromkeys(_CHAIR, (CHAIR,)),
    dict.fromkeys(_SECRETARY, (SECRETARY,)),
    dict.fromkeys(_HERE, (HERE,)),
    dict.fromkeys(_CAME, (CAME,)),
    dict.fromkeys(_INVITED, (GUEST,)),
    dict.fromkeys(_FROM_ABOVE, (TOPIC, GUEST)),
    dict.fromkeys(_THERE, (TOPIC, HERE)),
    dict.fromkeys(_CHOSEN, (TOPIC, ELECTED)),
    dict.fromkeys(_BOARD, (TOPIC, CHAIR)),
    dict.fromkeys(_LED, (LED,)),
    dict.fromkeys(_ELECTED, (ELECTED,)),
    dict.fromkeys(_ADMITTED, (ADMITTED,)),
    dict.fromkeys(_MENTOR, (MENTOR,)),
    dict.fromkeys(_ABSENT, (ABSENT,)),
    dict.fromkeys(_NOUNS, (NOUN,)),
    dict.fromkeys(_SPEECHES, (TOPIC, SPEAKER)),
    dict.fromkeys(_PAPERS, (TOPIC, PRESENTER)),
)
# "Chủ tọa kết luận": whose role this is.
MEANT_BY_ROLE = Phrases(
    dict.fromkeys(
        phrases("""
            chủ tọa, chủ trì, người chủ trì, chủ tọa hội nghị, chủ trì hội nghị, chủ tọa cuộc họp,
            chủ trì cuộc họp, người điều hành
        """),
        CHAIR,
    ),
    dict.fromkeys(
        phrases("""
            thư ký, thư ký hội nghị, thư ký cuộc họp, người ghi biên bản
        """),
        SECRETARY,
    ),
)
