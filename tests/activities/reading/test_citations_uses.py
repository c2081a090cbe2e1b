"""What a session made of a document, by the verb that governs its mention."""

import pytest

from activities.reading.citations import read_citations
from activities.reading.source import Source


def uses(text):
    return [cited.use for cited in read_citations(Source.of(text))]


USES = {
    "Đồng chí Mai trình bày những nội dung cơ bản của Nghị quyết số 21-NQ/TW.": "học tập",
    "Chi bộ học tập, quán triệt và triển khai thực hiện Nghị quyết số 21-NQ/TW.": "học tập",
    "Bí thư phổ biến tới đảng viên Chỉ thị 05-CT/TW.": "học tập",
    "Chi bộ nghe giới thiệu Luật Đất đai năm 2024.": "học tập",
    "Đồng chí Mai đọc lại Quy định số 37-QĐ/TW.": "học tập",
    "Kết luận 21-KL/TW được học cùng chuyên đề.": "học tập",
    "Nghị quyết số 21-NQ/TW do đồng chí Mai trình bày.": "học tập",
    "Quán triệt tinh thần Chỉ thị 50-CT/TW.": "học tập",
    "Chi bộ sơ kết 3 năm thực hiện Chỉ thị 05-CT/TW.": "sơ kết",
    "Tổng kết 10 năm thi hành Luật Thi đua, khen thưởng.": "sơ kết",
    "Chi bộ kiểm tra việc chấp hành Quy định 37-QĐ/TW.": "kiểm tra",
    "Chi bộ biểu quyết thông qua Kế hoạch số 03-KH/CB.": "thông qua",
    "Tháng này chi bộ triển khai thực hiện Kế hoạch số 12-KH/ĐU.": "triển khai",
    "- Tiếp tục thực hiện Chỉ thị 05-CT/TW.": "triển khai",
    "Thực hiện Kế hoạch số 12-KH/ĐU, Chi bộ thôn Đoài họp.": "căn cứ",
    "Căn cứ Quy định số 24-QĐ/TW, chi bộ bỏ phiếu.": "căn cứ",
    "Học tập và làm theo Bác theo Kết luận 01-KL/TW.": "căn cứ",
    "Việc đó góp phần thực hiện thắng lợi Nghị quyết Đại hội XIII của Đảng.": "nhắc đến",
    "Gắn với việc tiếp tục thực hiện Nghị quyết Đại hội XIII của Đảng.": "nhắc đến",
    "Làm theo tinh thần Nghị quyết 21 là đến từng nhà.": "nhắc đến",
    "Đồng chí Mai nhắc lại Chỉ thị 05-CT/TW.": "nhắc đến",
    "Năm học này có Thông tư 29/2024/TT-BGDĐT.": "nhắc đến",
    "Nghị quyết 68-NQ/TW được Bộ Chính trị thông qua.": "nhắc đến",
}


@pytest.mark.parametrize(("text", "use"), USES.items())
def test_the_governing_verb_tells_the_use(text, use):
    assert uses(text) == [use]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a list shares its verb, over semicolons and lines
        ("Chi bộ quán triệt Nghị quyết 18-NQ/TW; Chỉ thị 05-CT/TW.", ["học tập"] * 2),
        ("Phổ biến:\n- Nghị quyết 18-NQ/TW.\n- Chỉ thị 05-CT/TW.", ["học tập"] * 2),
        ("Chi bộ học Nghị quyết 18-NQ/TW; nhắc lại Chỉ thị 05-CT/TW.", ["học tập", "nhắc đến"]),
        # what stands in the subject of another document is only mentioned there
        ("Học Kết luận 01-KL/TW về tiếp tục thực hiện Chỉ thị 05-CT/TW.", ["học tập", "nhắc đến"]),
        # the strongest of several counts
        ("Theo Nghị quyết 21-NQ/TW thì khó. Chi bộ học Nghị quyết 21-NQ/TW.", ["học tập"]),
    ],
)
def test_uses_of_several_mentions(text, expected):
    assert uses(text) == expected
