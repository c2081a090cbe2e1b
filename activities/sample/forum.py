"""The forum of 21/9/2023: the published facts, told in sentences of our own.

The two people named here stood in the published report; they are nobody's member in this sample.
The report dates the resolution 16/6/2021; it is of 16/6/2022, and the words stay as written.
"""

from datetime import date

from activities.sample.documents import NQ_21, STUB
from activities.sample.people import CENTRE
from activities.sample.plan import Cited, Drawing, Item, Said, Session, Story

SECRETARY, SECRETARY_POST = "Nguyễn Trí Hữu", "Bí thư Chi bộ Trung tâm"
DEPUTY, DEPUTY_POST = "Phan Đăng Hải", "Phó Bí thư Chi bộ Trung tâm"

NQ_21_AS_WRITTEN = "Nghị quyết số 21-NQ/TW ngày 16/6/2021"
CONGRESS = "Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng"

THEME = (
    "Tăng cường củng cố, xây dựng tổ chức cơ sở Đảng và nâng cao chất lượng Đảng viên trong "
    "giai đoạn mới"
)

BODY = f"""
<p>Diễn đàn là buổi chuyên đề của quý III, dành cho câu hỏi: nghị quyết của Trung ương về tổ chức
cơ sở đảng đi vào công việc của Trung tâm bằng cách nào. Chi ủy, đảng viên, viên chức và người lao
động cùng ngồi lại để trả lời.</p>

<h2>Nghị quyết nói gì với một chi bộ</h2>
<p>Phần mở đầu do đồng chí {DEPUTY}, {DEPUTY_POST}, trình bày. Đồng chí tóm lược những điểm chính
của {NQ_21_AS_WRITTEN} về củng cố tổ chức cơ sở đảng và nâng cao chất lượng đội ngũ đảng viên,
rồi chỉ ra phần việc thuộc về chi bộ và từng người.</p>
<p>Lời Bác về quan hệ giữa một Đảng mạnh, một chi bộ tốt và những đảng viên tốt được nhắc lại như
thước đo dễ nhớ nhất. Từ đó, làm tốt nghị quyết này cũng là góp phần thực hiện {CONGRESS}.</p>

<h2>Liên hệ tại đơn vị</h2>
<p>Phần thảo luận xoay quanh hai việc.</p>
<h3>Giữ “chi bộ 4 tốt” cho thực chất</h3>
<p>Các ý kiến bàn cách để tiêu chí “chi bộ 4 tốt” hiện ra trong công việc thường ngày của đơn vị,
không dừng ở bảng đăng ký.</p>
<h3>Những biểu hiện cần chỉnh sớm</h3>
<p>Diễn đàn nêu các dấu hiệu lệch lạc về tư tưởng, đạo đức, lối sống mà mỗi đảng viên cần tự soi
và nhắc nhau.</p>

<h2>Nêu gương và sáng kiến</h2>
<p>Những đảng viên chăm học và làm theo Bác được nêu tên biểu dương. Chi bộ khuyến khích ý tưởng
đổi mới, sáng kiến giúp chi bộ và cơ quan mạnh lên.</p>

<h2>Gắn với chuyên đề năm 2023</h2>
<p>Diễn đàn nằm trong việc học tập chuyên đề năm 2023, đi cùng việc tiếp tục thực hiện nghị quyết
của Đại hội XIII và {STUB}. Chi ủy chọn hình thức này để việc giáo dục chính trị, tư tưởng bớt một
chiều: người nghe cũng là người nói, và mỗi người hiểu rõ hơn phần trách nhiệm của mình.</p>
"""

FORUM = Session(
    CENTRE,
    date(2023, 9, 21),
    "chuyen-de",
    "dien-dan",
    title=(
        "Diễn đàn sinh hoạt Chi bộ Trung tâm Phát triển quỹ đất tỉnh về tăng cường củng cố, xây "
        "dựng tổ chức cơ sở Đảng và nâng cao chất lượng Đảng viên trong giai đoạn mới"
    ),
    theme=THEME,
    audience="cell",
    agenda=(
        Item(
            "Giới thiệu Nghị quyết số 21-NQ/TW",
            "Nghe các điểm chính của nghị quyết và phần việc của chi bộ, của từng đảng viên.",
        ),
        Item(
            "Thảo luận, liên hệ tại đơn vị",
            "Bàn cách giữ “chi bộ 4 tốt” và những dấu hiệu lệch lạc cần nhắc nhau từ sớm.",
        ),
        Item(
            "Nêu gương và sáng kiến",
            "Biểu dương người chăm học và làm theo Bác; khuyến khích cách làm mới.",
        ),
    ),
    said=(
        Said(
            DEPUTY,
            "Tóm lược các điểm chính của Nghị quyết số 21-NQ/TW; coi việc làm cho chi bộ mạnh và "
            "đảng viên tốt là việc hằng ngày, không phải việc của một đợt học.",
            "presentation",
            DEPUTY_POST,
            item=0,
            public=True,
        ),
        Said(SECRETARY, "Phát biểu tại diễn đàn.", "speech", SECRETARY_POST, item=1, public=True),
    ),
    cited=(
        Cited(NQ_21, "hoc-tap", NQ_21_AS_WRITTEN, date_choice="noted"),
        Cited(CONGRESS, "trien-khai", CONGRESS),
        Cited(STUB, "trien-khai", STUB),
    ),
    story=Story(
        "Diễn đàn: tăng cường củng cố, xây dựng tổ chức cơ sở đảng và nâng cao chất lượng đảng "
        "viên trong giai đoạn mới",
        "Chi ủy cùng toàn thể đảng viên, viên chức, người lao động Trung tâm trao đổi cách đưa "
        "nghị quyết về tổ chức cơ sở đảng vào công việc hằng ngày và giữ vững “chi bộ 4 tốt”.",
        BODY,
        "public",
        photos=(
            Drawing(
                "hall",
                "Quang cảnh diễn đàn ngày 21/9/2023 (tranh minh họa).",
                "Tranh vẽ hội trường nhìn từ phía sau: các hàng người ngồi hướng lên sân khấu có "
                "phông đỏ",
            ),
            Drawing(
                "rostrum",
                "Phần phát biểu của Bí thư Chi bộ (tranh minh họa).",
                "Tranh vẽ một người đứng phát biểu sau bục gỗ, bên cạnh là lẵng hoa",
            ),
            Drawing(
                "papers",
                "Tài liệu học tập chuyên đề năm 2023 (tranh minh họa).",
                "Tranh vẽ mặt bàn có tập tài liệu, sổ tay, bút và tách trà",
            ),
        ),
    ),
)
