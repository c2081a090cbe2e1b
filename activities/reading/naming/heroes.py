"""Names that texts of the Party mention without the person having been there.

Historic figures, thinkers, leaders of the country who are quoted, and the words before a name that
tell of a model, a book, a grave or a family rather than of somebody in the room.
"""

from activities.reading.naming.words import Phrases, phrases

# Named with "đồng chí" they are still themselves; the others may be a namesake who was there.
FAMOUS = frozenset(
    phrases("""
        hồ chí minh, nguyễn ái quốc, nguyễn tất thành, nguyễn sinh cung, nguyễn sinh sắc, hoàng thị
        loan, võ nguyên giáp, trần phú, lê hồng phong, hà huy tập, nguyễn văn cừ, trường chinh, lê
        duẩn, nguyễn văn linh, đỗ mười, lê khả phiêu, nông đức mạnh, phạm văn đồng, tôn đức thắng,
        võ chí công, võ văn kiệt, phan văn khải, hoàng văn thụ, nguyễn thị minh khai, ngô gia tự,
        nguyễn đức cảnh, hoàng quốc việt, lê đức thọ, nguyễn chí thanh, võ thị sáu, lý tự trọng,
        kim đồng, la văn cầu, nguyễn văn trỗi, tố hữu, hồ tùng mậu, nguyễn hữu thọ
    """)
)
HISTORIC = FAMOUS | frozenset(
    phrases("""
        hồ chí minh, nguyễn ái quốc, nguyễn tất thành, nguyễn sinh cung, nguyễn sinh sắc, hoàng thị
        loan, nguyễn thị thanh, nguyễn sinh khiêm, bác hồ, hồ chủ tịch, võ nguyên giáp, trần phú,
        lê hồng phong, hà huy tập, nguyễn văn cừ, trường chinh, lê duẩn, nguyễn văn linh, đỗ mười,
        lê khả phiêu, nông đức mạnh, phạm văn đồng, tôn đức thắng, nguyễn lương bằng, trường trinh,
        võ chí công, lê đức anh, trần đức lương, nguyễn minh triết, võ văn kiệt, phan văn khải,
        hoàng văn thụ, nguyễn thị minh khai, ngô gia tự, nguyễn đức cảnh, trịnh đình cửu, phan đăng
        lưu, hoàng quốc việt, lê đức thọ, lê quang đạo, nguyễn chí thanh, văn tiến dũng, hoàng văn
        thái, nguyễn bình, phạm hùng, nguyễn hữu thọ, huỳnh tấn phát, huỳnh thúc kháng, phan bội
        châu, phan châu trinh, phan chu trinh, hoàng hoa thám, nguyễn trường tộ, lương văn can,
        trần hưng đạo, lý thường kiệt, lý thái tổ, lê lợi, lê lai, nguyễn trãi, nguyễn du, nguyễn
        bỉnh khiêm, nguyễn huệ, quang trung, ngô quyền, đinh tiên hoàng, đinh bộ lĩnh, lê hoàn, lê
        thánh tông, trần nhân tông, trần quốc toản, trần quốc tuấn, chu văn an, mạc đĩnh chi, lê
        quý đôn, lê văn hưu, lương thế vinh, nguyễn công trứ, cao bá quát, hồ xuân hương, nguyễn
        đình chiểu, nguyễn khuyến, nguyễn thiện thuật, phan đình phùng, nguyễn trung trực, trương
        định, thủ khoa huân, nguyễn hữu huân, đinh công tráng, tống duy tân, hải thượng lãn ông, lê
        hữu trác, võ thị sáu, lý tự trọng, kim đồng, nông văn dền, vừ a dính, lê văn tám, phan đình
        giót, tô vĩnh diện, bế văn đàn, cù chính lan, la văn cầu, nguyễn viết xuân, nguyễn văn
        trỗi, trần văn ơn, hoàng lê kha, mạc thị bưởi, nguyễn thị chiên, nguyễn thị út, út tịch,
        nguyễn thị định, đặng thùy trâm, nguyễn văn thạc, lê thị hồng gấm, lê thị riêng, nguyễn
        thái bình, nguyễn thị suốt, mẹ suốt, mẹ thứ, nguyễn thị thứ, la thị tám, anh hùng núp, đinh
        núp, nguyễn phan vinh, nguyễn thái học, lê anh xuân, tố hữu, xuân diệu, chế lan viên, nam
        cao, văn cao, hoàng vân, tô hiệu, tô hiến thành, trần tế xương, nguyễn phong sắc, châu văn
        liêm, nguyễn thiệp, phùng chí kiên, lương khánh thiện, nguyễn duy trinh, nguyễn cơ thạch,
        ung văn khiêm, trần văn giàu, tôn thất tùng, phạm ngọc thạch, tạ quang bửu, trần đại nghĩa,
        hồ đắc di, lương định của, hồ tùng mậu, lê hồng sơn, phạm hồng thái, trần văn trà, đồng sĩ
        nguyên, chu huy mân, lê trọng tấn, vương thừa vũ, hoàng cầm, phùng thế tài, song hào, trần
        nam trung, trần đăng ninh, các mác, c mác, c.mác, karl marx, mác, mác lênin, lênin, v.i
        lênin, v.i.lênin, ăngghen, ph.ăngghen, ph ăngghen, friedrich engels, lê nin, xtalin,
        stalin, phi đen, fidel castro, cayxỏn phômvihản, hai bà trưng, trưng trắc, trưng nhị, bà
        triệu, triệu thị trinh, hùng vương, vua hùng, an dương vương, thánh gióng, lạc long quân,
        âu cơ, mai an tiêm
    """)
)
# Leaders of the country: quoted everywhere, in the room only where the text says they came.
LEADERS = frozenset(
    phrases("""
        nguyễn phú trọng, tô lâm, lương cường, võ văn thưởng, nguyễn xuân phúc, trần đại quang,
        trương tấn sang, phạm minh chính, nguyễn tấn dũng, vương đình huệ, trần thanh mẫn, nguyễn
        sinh hùng, nguyễn thị kim ngân, trần cẩm tú, trương thị mai, trần quốc vượng, lê hồng anh,
        đinh thế huynh, phạm thế duyệt, nguyễn xuân thắng, nguyễn trọng nghĩa, trịnh văn quyết,
        phan đình trạc, đỗ văn chiến, bùi thị minh hoài, lê minh hưng, phan văn giang, lương tam
        quang, võ thị ánh xuân, tòng thị phóng, đặng thị ngọc thịnh, nguyễn thị doan, lê hoài
        trung, nguyễn hòa bình
    """)
)
# "gia đình ông …", "noi gương …", "cuốn sách của …": somebody told of, not somebody there.
TOLD_OF = Phrases(
    phrases("""
        gia đình, hộ, nhà, con, con trai, con gái, vợ, chồng, mẹ, bố, cha, cháu, mộ, phần mộ,
        tượng, tượng đài, tên, mang tên, cuốn, cuốn sách, sách, tác phẩm, tác giả, bài thơ, thơ,
        câu thơ, nhà thơ, nhà văn, nhạc sĩ, ca khúc, bài hát, cuộc đời, thân thế, sự nghiệp, nhớ,
        thăm, thăm hỏi, đến thăm, viếng, mặc niệm, tưởng nhớ, tưởng niệm, noi gương, gương, tấm
        gương, học tập, nêu gương, liệt sĩ, anh hùng, anh hùng liệt sĩ, nhà thờ, đền thờ, khu lưu
        niệm, nhà lưu niệm, di tích, quê hương, bệnh nhân, người bệnh, cố, nhà cách mạng, chiến sĩ
        cách mạng, lời dạy, lời dạy của, lãnh tụ, di sản, bác, chủ tịch hồ, nhà bác học, danh nhân,
        anh hùng dân tộc, bài viết của, bài nói của, cuốn sách của, tác phẩm của, bài thơ của, ca
        khúc của, nhập vai, thương binh, bị can, bị cáo, đối tượng, nghi phạm, nguyên đơn, bị đơn,
        gương sáng của, tấm gương của, câu chuyện về, câu chuyện của, bài học từ, bài học của,
        trùng tên, gọi là, thường gọi là, tên gọi, cá nhân:, cá nhân gồm, cá nhân tiêu biểu:
    """)
)
# Behind these a capital begins the name of a place, a school, a unit: no person.
NAMED_AFTER = Phrases(
    phrases("""
        trường, thpt, thcs, th, ptdtbt, ptdtnt, ptth, mn, mầm non, mẫu giáo, tiểu học, trung học,
        cơ sở, phổ thông, cao đẳng, đại học, học viện, trung tâm, chuyên, chính trị, quốc gia,
        đường, phố, tuyến phố, đại lộ, ngõ, hẻm, ngách, phường, xã, quận, huyện, tỉnh, thành phố,
        tp, thị xã, thị trấn, thôn, xóm, làng, bản, ấp, buôn, plei, bon, khóm, khu, khu phố, tổ,
        cụm, đảo, hồ, núi, sông, suối, đèo, cầu, chợ, cảng, sân bay, ga, bến, bệnh viện, viện,
        phòng khám, quỹ, giải, giải thưởng, công ty, nhà máy, xí nghiệp, hợp tác xã, htx, công
        viên, quảng trường, tượng đài, đền, chùa, đình, miếu, nghĩa trang, bảo tàng, thư viện, nhà
        hát, tư tưởng, phong cách, đạo đức, lăng, đội, lớp, liên đội, chi đội, chi đoàn, chi bộ,
        đảng bộ, đoàn, cộng sản, danh hiệu, phong trào, tiểu đoàn, đại đội, trung đoàn, lữ đoàn, sư
        đoàn, binh đoàn, quân khu, đồn, khoa, phòng, ban, sở, hội trường, hội, tàu, nhà văn hóa,
        văn hóa, huyện ủy, tỉnh ủy, thành ủy, quận ủy, thị ủy, đảng ủy, ubnd, hđnd, công an, tòa
        án, hải quan, khu vực, địa bàn, khu di tích, di tích, khách sạn, nhà hàng, siêu thị, nông
        trường, lâm trường, lữ hành, chiến dịch, đường mòn, thời đại, chủ nghĩa
    """)
)
# Who wrote, photographed or answers for a page was not there for the page to tell of.
CREDITS = Phrases(
    phrases("""
        tin, ảnh, bài, tin bài, tin ảnh, bài ảnh, bài và ảnh, tin và ảnh, tin và bài, tác giả, tác
        giả bài viết, nguồn, người viết, người đăng, người đưa tin, đưa tin, đăng bởi, biên tập,
        ban biên tập, người biên tập, thực hiện, nội dung, theo, đồ họa, thiết kế, ctv, pv, video,
        clip, bút danh, chịu trách nhiệm, chịu trách nhiệm nội dung, chịu trách nhiệm xuất bản,
        trưởng ban biên tập, tổng biên tập, người viết và đọc, viết, chụp ảnh, người chụp, nguồn
        tin, nguồn ảnh, cập nhật, cộng tác viên, phóng viên, liên hệ, hotline, trưởng ban quản trị
    """)
)


def is_named_after(keys: list[str], i: int, start: int) -> bool:
    """Tell whether the word of a place, a school, a unit stands right before a capital."""
    if keys[max(0, i - 2) : i] == ["thủ", "quỹ"]:
        return False
    return any(
        (found := NAMED_AFTER.at(keys, j, i)) and found[0] == i for j in range(max(start, i - 3), i)
    )
