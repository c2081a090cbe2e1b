"""Small words: between who does something and what is done, and behind what is no post."""

from activities.reading.naming.words import Phrases, phrases

# Small words between who does something and what is done.
ADVERBS = Phrases(
    phrases("""
        đã, đang, vừa, cũng, còn, lại, rất, đều, cùng, cùng nhau, lần lượt, trực tiếp, tiếp tục,
        được, được giao, được phân công, được cử, được bầu, được mời, được chi bộ phân công, là
        người, là, là người trực tiếp, thì, và, đồng thời, sau đó, rồi, nhanh chóng, xúc động,
        thẳng thắn, mạnh dạn, đại diện, thay mặt, nhiệt tình, chân thành, nghiêm túc, khẳng khái,
        tâm huyết, trân trọng, vui mừng, phấn khởi, bổ sung thêm, tiếp theo, bắt đầu, tiến hành,
        đại diện cho, thay mặt cho, nhất là, thừa ủy quyền, chính thức, long trọng, tóm tắt, chủ
        động, tích cực, trước hết, cuối cùng, một lần nữa, có, đã có, đã được, cũng đã, sẽ, vẫn,
        bèn, liền, mới, chỉ, phải, hãy, nên, cần, bị, tự, xin thay mặt, xin đại diện, có bài, có
        lời, đứng ra, lên, đứng lên, đứng dậy, giơ tay, dừng lại, trước tiên, đặc biệt, cụ thể,
        theo đó, với tư cách, với vai trò
    """)
)
NEGATIONS = {"không", "chưa", "chẳng", "chả"}
FUTURE = {"sẽ"}
# They begin what is no post any more.
CLOSERS = Phrases(
    phrases("""
        là, và, đã, đang, sẽ, vừa, cũng, còn, được, bị, cùng, với, tại, trong, trên, dưới, ngoài,
        trước, sau, khi, để, nhằm, do, bởi, vì, nên, mà, thì, thay, theo, từ, đến, tới, về, cho,
        bằng, qua, như, hay, hoặc, nếu, tuy, nhưng, rằng, này, đó, kia, ấy, không, chưa, chẳng,
        rất, rồi, đều, vẫn, có, gồm, lần, xin, những, mỗi, từng, một, hai, toàn thể, người, đồng
        thời, đồng chí, đại diện, nhiệm kỳ, khóa, niên khóa, hôm, nay, ngày, buổi, sáng, chiều,
        tối, lúc, vào, ra, lại, đi, lên, xuống, sang, nhân dịp, kính, năm, tháng, hiện, kiêm, ông,
        bà, anh, chị, cô, thầy, bác, đ/c, đc, bên, suốt, giữa, luôn, lần lượt, trực tiếp, thay mặt,
        xúc động, thẳng thắn, chân thành, chủ động, tích cực, mạnh dạn, long trọng, thừa ủy quyền,
        thường xuyên quan tâm
    """)
)
