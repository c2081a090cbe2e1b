"""The words that tell what a session made of a document, as they are spelled."""

import re

from activities.reading.citing.vocabulary import any_spelled

# A document mentioned several times takes the strongest of its uses.
STRONGEST_FIRST = (
    "học tập",
    "sơ kết",
    "kiểm tra",
    "thông qua",
    "triển khai",
    "căn cứ",
    "nhắc đến",
)
_VERBS = {
    "học tập": """
        học tập, học tập lại, quán triệt, trình bày, truyền đạt, phổ biến, giới thiệu, nghiên cứu
        tuyên truyền, đọc, đọc lại, đọc kỹ, học, học lại, học kỹ, tìm hiểu, triển khai học tập
        triển khai quán triệt, triển khai văn bản, triển khai các văn bản, triển khai các nội dung
        triển khai một số văn bản, triển khai nội dung, tiếp thu, thông tin nội dung, thông tin về
        thông tin nhanh, thông báo nội dung, cập nhật, giảng, cung cấp nội dung, nêu nội dung
        nêu bật, sinh hoạt chuyên đề, trao đổi nội dung, phân tích, làm rõ, giải thích, thuyết trình
        ôn lại, học chuyên đề, sinh hoạt chính trị, đề dẫn, thông qua chuyên đề, điểm nhanh
        điểm lại, điểm qua, nói về nội dung, liên hệ, liên hệ sâu, tóm tắt, khái quát, hệ thống lại
        nắm vững, nội dung cơ bản của, nội dung cốt lõi của, nội dung chủ yếu của, điểm mới của
        nội dung trọng tâm của, nêu những nội dung, chuyên đề bám sát, lĩnh hội, tập huấn
    """,
    "sơ kết": """
        sơ kết, tổng kết, nhìn lại, kết quả thực hiện, kết quả triển khai thực hiện
        kết quả triển khai, kết quả học tập, tình hình thực hiện, tình hình triển khai thực hiện
        đánh giá việc thực hiện, kiểm điểm việc thực hiện, rà soát việc thực hiện
        năm thực hiện, năm triển khai thực hiện, năm triển khai, năm thi hành
    """,
    "kiểm tra": "kiểm tra, giám sát, tự kiểm tra",
    "thông qua": "thông qua, nhất trí thông qua, biểu quyết thông qua, biểu quyết",
    "triển khai": """
        triển khai thực hiện, triển khai, tổ chức thực hiện, cụ thể hóa, cụ thể hoá, thực hiện
        tuân thủ, thi hành, chấp hành, đẩy mạnh thực hiện, tiếp tục thực hiện, hưởng ứng
        hoàn thành, đưa, vận dụng
    """,
    "căn cứ": """
        căn cứ, căn cứ vào, theo, dựa trên, trên cơ sở, chiếu theo, áp dụng, đối chiếu
        quy định tại, được sự nhất trí, được sự đồng ý, nêu tại, thực hiện theo, tiến hành theo
    """,
    "nhắc đến": """
        nhắc lại, nhắc, dẫn lại, dẫn, viện dẫn, gắn với, gắn, thực hiện thắng lợi, theo tinh thần
        theo đúng tinh thần, mục tiêu của, thực hiện mục tiêu, góp phần, phát huy, nêu rõ
        khẳng định, chào mừng, kỷ niệm, vi phạm, bám sát, so với, so sánh với, thay thế, thay cho
        sửa đổi, bổ sung, công bố, trao, công bố và trao, liên hệ với, lấy kết quả thực hiện
        tuyên thệ, lồng ghép với
    """,
}
_USE_OF = {
    phrase.strip(): use
    for use, phrases in _VERBS.items()
    for phrase in re.split(r"[,\n]", phrases)
    if phrase.strip()
}
# Words that hold a verb and are none; a movement; when a document was passed.
_NO_VERB = any_spelled("""
    học tập và làm theo, thông qua ngày, thông qua vào ngày, năm học, trường học
    tiểu học, trung học, đại học, khoa học, môn học, lớp học, văn học, bài học, học sinh, học viên
    học viện, học kỳ, học phí, tiếp theo, kèm theo, theo dõi, theo đó, hướng dẫn, ban chấp hành
    ủy ban kiểm tra, ban tuyên truyền, thi hành án, được viện dẫn, giảng viên, giảng dạy
    bài giảng, đưa ra, đưa tin, đưa đón, trao đổi, trao tặng, bạn đọc, đề dẫn chuyên đề
""")
VERB = re.compile(
    rf"(?<!\w)(?:học tập, làm theo(?!\w)|{_NO_VERB}|(?P<verb>{any_spelled(_USE_OF)}))"
)
# What stands between two verbs that govern together; a noun makes the first govern the second.
JOIN = re.compile(
    r"(?:\s{0,3}(?:(?P<apart>[,/-]|và(?!\w))|(?P<noun>"
    + any_spelled("việc, công tác, kết quả, tình hình, quá trình")
    + ")|"
    + any_spelled("để, nhằm, kết hợp, tổ chức, tiếp tục, nghiêm túc, sâu sắc, giữa kỳ, năm, tháng")
    + r"|\d{1,2}(?!\d))){0,5}\s{0,3}"
)
# Asked for, or still to come: what is to be learned later was not learned here.
ASKED = re.compile(
    r"(?<!\w)"
    + any_spelled("""
    đề nghị, yêu cầu, cần, phải, sẽ, lưu ý, nhắc nhở, mong, mong muốn, tháng tới, tháng sau
    thời gian tới, sắp tới, quý tới, kỳ sau, tiếp tục, chuẩn bị tài liệu, phấn đấu, phương hướng
    nhiệm vụ trọng tâm
    """)
    + r"(?<!cần(?= (?:thơ|giờ|giuộc|đước)))"
)
SOMEBODY = re.compile(
    r"(?<!\w)"
    + any_spelled("""
    đồng chí, đ/c, đ.c, đc, ông, bà, anh, chị, thầy, cô, bác, bí thư, phó bí thư, báo cáo viên
    """)
)
A_BODY = re.compile(
    r"(?<!thư )(?<!viên )(?<!\w)"
    + any_spelled("chi bộ, đảng bộ, chi ủy, đảng ủy, đơn vị, cơ quan, nhà trường, tập thể")
    + r"(?:\s(?:đã|đang|cũng|luôn))?\s{0,3}$"
)
STANDING = re.compile(r"(?<!\w)làm theo(?!\w)")
THEME = re.compile(r"(?<!\w)" + any_spelled("chuyên đề, chủ đề, nội dung"))
# To carry out what a congress resolved is said of all that is done; it names no task.
STANDING_DOING = {"thực hiện", "tiếp tục thực hiện", "đẩy mạnh thực hiện"}
# What a sentence may begin with to tell the ground of a session.
PLAIN_DOING = {"thực hiện", "chấp hành", "thi hành", "triển khai thực hiện", "triển khai"}


def use_of(verb: re.Match) -> str:
    """Return the use a verb of `VERB` tells."""
    return _USE_OF[" ".join(verb[0].split())]
