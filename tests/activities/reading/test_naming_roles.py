"""What a report tells of who is named: led, spoke, wrote, came, was chosen, stayed away."""

import pytest

from activities.reading.people import read_people
from activities.reading.source import Source


def roles(text):
    return [(person.name, person.roles) for person in read_people(Source.of(text))]


BAO = "Trịnh Quốc Bảo"
NHAN = "Lê Thị Nhàn"
KHAI = "Vũ Đình Khải"


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Đồng chí Trịnh Quốc Bảo chủ trì cuộc họp.", "chair"),
        ("Đồng chí Trịnh Quốc Bảo làm chủ tọa.", "chair"),
        ("Đồng chí Trịnh Quốc Bảo điều hành phần thảo luận.", "chair"),
        ("Cuộc họp do đồng chí Trịnh Quốc Bảo chủ trì.", "chair"),
        ("Dưới sự chủ trì của đồng chí Trịnh Quốc Bảo, chi bộ bàn việc mùa.", "chair"),
        ("Chủ trì cuộc họp là đồng chí Trịnh Quốc Bảo.", "chair"),
        ("Chủ tọa: Trịnh Quốc Bảo", "chair"),
        ("Đồng chí Trịnh Quốc Bảo trình bày chuyên đề về chuyển đổi số.", "presenter"),
        ("Chi bộ nghe đồng chí Trịnh Quốc Bảo quán triệt nghị quyết.", "presenter"),
        ("Đồng chí Trịnh Quốc Bảo công bố quyết định kết nạp.", "presenter"),
        ("Đồng chí Trịnh Quốc Bảo thông qua chương trình.", "presenter"),
        ("Đồng chí Trịnh Quốc Bảo đọc báo cáo đề dẫn.", "presenter"),
        ("Báo cáo viên: Trịnh Quốc Bảo", "presenter"),
        ("Chuyên đề do đồng chí Trịnh Quốc Bảo trình bày.", "presenter"),
        ("Đồng chí Trịnh Quốc Bảo phát biểu khai mạc.", "speaker"),
        ("Phát biểu tại cuộc họp, đồng chí Trịnh Quốc Bảo khen bà con thôn Hạ.", "speaker"),
        ("Đồng chí Trịnh Quốc Bảo nhấn mạnh việc nêu gương.", "speaker"),
        ("Đồng chí Trịnh Quốc Bảo: Tôi đề nghị đổi giờ họp.", "speaker"),
        ("Đồng chí Trịnh Quốc Bảo hỏi về quỹ của thôn.", "speaker"),
        ("Theo đồng chí Trịnh Quốc Bảo, việc này còn chậm.", "speaker"),
        ("Đồng chí Trịnh Quốc Bảo ghi biên bản.", "secretary"),
        ("Thư ký: Trịnh Quốc Bảo", "secretary"),
        ("Thư ký cuộc họp là đồng chí Trịnh Quốc Bảo.", "secretary"),
        ("Đồng chí Trịnh Quốc Bảo được bầu làm thư ký.", "secretary"),
        ("Về dự có đồng chí Trịnh Quốc Bảo, Phó Bí thư Đảng ủy xã.", "guest"),
        ("Khách mời: đồng chí Trịnh Quốc Bảo", "guest"),
        ("Đồng chí Trịnh Quốc Bảo, Trưởng Ban Tổ chức Huyện ủy, dự và chỉ đạo.", "guest"),
        ("Dự họp có đồng chí Trịnh Quốc Bảo, đảng viên chi bộ.", "attendee"),
        ("Có mặt: đồng chí Trịnh Quốc Bảo.", "attendee"),
        ("Chi bộ bầu đồng chí Trịnh Quốc Bảo làm Phó Bí thư.", "elected"),
        ("Đồng chí Trịnh Quốc Bảo trúng cử chức Bí thư Chi bộ.", "elected"),
        ("Đảng ủy chỉ định đồng chí Trịnh Quốc Bảo giữ chức Bí thư Chi bộ.", "elected"),
        ("Chi bộ kết nạp quần chúng Trịnh Quốc Bảo vào Đảng.", "admitted"),
        ("Đồng chí Trịnh Quốc Bảo được kết nạp vào Đảng.", "admitted"),
        ("Chi bộ công bố quyết định kết nạp đảng viên đối với anh Trịnh Quốc Bảo.", "admitted"),
        ("Chi bộ phân công đồng chí Trịnh Quốc Bảo giúp đỡ đảng viên mới.", "mentor"),
        ("Vắng: đồng chí Trịnh Quốc Bảo (ốm).", "absent"),
        ("Đồng chí Trịnh Quốc Bảo vắng mặt có lý do.", "absent"),
        ("Đảng viên vắng mặt: Trịnh Quốc Bảo", "absent"),
        ("Kỳ họp sau đồng chí Trịnh Quốc Bảo sẽ trình bày chuyên đề.", "mentioned"),
    ],
)
def test_a_role_is_told_by_its_words(text, role):
    assert roles(text) == [(BAO, (role,))]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Đồng chí Trịnh Quốc Bảo chủ trì và kết luận cuộc họp.", ("chair", "speaker")),
        (
            "Đồng chí Trịnh Quốc Bảo, Bí thư Đảng ủy xã, đến dự và phát biểu chỉ đạo.",
            ("speaker", "guest"),
        ),
        (
            "Đồng chí Trịnh Quốc Bảo chủ trì. Đồng chí Bảo trình bày báo cáo tháng.",
            ("chair", "presenter"),
        ),
        (
            "Đồng chí Trịnh Quốc Bảo được kết nạp. Anh Bảo phát biểu cảm nghĩ.",
            ("speaker", "admitted"),
        ),
        (
            "Chủ tọa: Trịnh Quốc Bảo\nKết luận cuộc họp, đồng chí Bảo giao việc cho từng tổ.",
            ("chair", "speaker"),
        ),
        (
            "Đồng chí Trịnh Quốc Bảo, Bí thư Chi bộ, khai mạc. Đồng chí Bí thư Chi bộ trình bày "
            "báo cáo.",
            ("presenter", "speaker"),
        ),
    ],
)
def test_one_person_has_all_roles_the_text_tells(text, told):
    assert roles(text) == [(BAO, told)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Đồng chí Trịnh Quốc Bảo chủ trì, đồng chí Lê Thị Nhàn ghi biên bản.",
            [(BAO, ("chair",)), (NHAN, ("secretary",))],
        ),
        (
            "Các đồng chí Trịnh Quốc Bảo, Lê Thị Nhàn và Vũ Đình Khải phát biểu ý kiến.",
            [(BAO, ("speaker",)), (NHAN, ("speaker",)), (KHAI, ("speaker",))],
        ),
        (
            "Chi bộ bầu chi ủy gồm các đồng chí Trịnh Quốc Bảo, Lê Thị Nhàn, Vũ Đình Khải.",
            [(BAO, ("elected",)), (NHAN, ("elected",)), (KHAI, ("elected",))],
        ),
        (
            "Đoàn chủ tịch gồm đồng chí Trịnh Quốc Bảo và đồng chí Lê Thị Nhàn.",
            [(BAO, ("chair",)), (NHAN, ("chair",))],
        ),
        (
            "Chi bộ kết nạp hai quần chúng: Trịnh Quốc Bảo và Lê Thị Nhàn.",
            [(BAO, ("admitted",)), (NHAN, ("admitted",))],
        ),
        (
            "Vắng: đ/c Trịnh Quốc Bảo (công tác), đ/c Lê Thị Nhàn (ốm).",
            [(BAO, ("absent",)), (NHAN, ("absent",))],
        ),
        (
            "Có mặt: đ/c Trịnh Quốc Bảo, đ/c Lê Thị Nhàn. Vắng: đ/c Vũ Đình Khải.",
            [(BAO, ("attendee",)), (NHAN, ("attendee",)), (KHAI, ("absent",))],
        ),
        (
            "Chi bộ phân công đồng chí Trịnh Quốc Bảo giúp đỡ đảng viên dự bị Lê Thị Nhàn.",
            [(BAO, ("mentor",)), (NHAN, ("attendee",))],
        ),
        (
            "Chi bộ nghe đồng chí Trịnh Quốc Bảo trình bày chuyên đề, sau đó đồng chí Lê Thị Nhàn "
            "góp ý.",
            [(BAO, ("presenter",)), (NHAN, ("speaker",))],
        ),
        (
            "Chủ trì: Trịnh Quốc Bảo\nThư ký: Lê Thị Nhàn\nVắng: Vũ Đình Khải",
            [(BAO, ("chair",)), (NHAN, ("secretary",)), (KHAI, ("absent",))],
        ),
        (
            "Đồng chí Trịnh Quốc Bảo trao quyết định cho đồng chí Lê Thị Nhàn.",
            [(BAO, ("attendee",)), (NHAN, ("attendee",))],
        ),
    ],
)
def test_several_people_have_each_their_own(text, found):
    assert roles(text) == found


@pytest.mark.parametrize(
    ("post", "role"),
    [
        ("Bí thư Đảng ủy xã Vân Canh", "guest"),
        ("Phó Trưởng Ban Tuyên giáo Huyện ủy", "guest"),
        ("Chủ tịch UBND xã Vân Canh", "guest"),
        ("Bí thư Chi bộ", "attendee"),
        ("Phó Bí thư Chi bộ thôn Hạ", "attendee"),
        ("Trưởng thôn Hạ", "attendee"),
    ],
)
def test_who_comes_from_above_the_host_is_a_guest(post, role):
    text = f"Chi bộ thôn Hạ họp thường kỳ. Dự họp có đồng chí Trịnh Quốc Bảo, {post}."

    assert roles(text) == [(BAO, (role,))]
