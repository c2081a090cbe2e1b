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
    "Học tập và làm theo Bác theo Kết luận 01-KL/TW.": "nhắc đến",  # a standing phrase
    "Việc đó góp phần thực hiện thắng lợi Nghị quyết Đại hội XIII của Đảng.": "nhắc đến",
    "Gắn với việc tiếp tục thực hiện Nghị quyết Đại hội XIII của Đảng.": "nhắc đến",
    "Làm theo tinh thần Nghị quyết 21 là đến từng nhà.": "nhắc đến",
    "Đồng chí Mai nhắc lại Chỉ thị 05-CT/TW.": "nhắc đến",
    "Năm học này có Thông tư 29/2024/TT-BGDĐT.": "nhắc đến",
    "Nghị quyết 68-NQ/TW được Bộ Chính trị thông qua.": "nhắc đến",
    "Đồng chí Mai triển khai Luật Căn cước.": "học tập",  # somebody presents it
    "Đồng chí Mai cho biết chi bộ đã triển khai Luật Căn cước.": "triển khai",
    "Đồng chí Mai thông qua Quy định số 366-QĐ/TW.": "học tập",  # a cell has no vote on it
    "Trình bày chuyên đề “Đảng viên thực hiện Quy định 37-QĐ/TW”.": "học tập",
    "Đề nghị chi bộ sớm phổ biến Nghị quyết 68-NQ/TW.": "triển khai",  # still to be learned
    "Chi bộ học ở Cần Thơ, quán triệt Nghị quyết 68-NQ/TW.": "học tập",
    "Đồng chí Mai báo cáo kết quả thực hiện Chỉ thị 40-CT/TW.": "sơ kết",
    "Nhân 10 năm thực hiện Chỉ thị 40-CT/TW.": "sơ kết",
    "Lấy kết quả thực hiện Quy định 37-QĐ/TW để xếp loại.": "nhắc đến",
    "Chuyên đề gắn với việc thực hiện Nghị quyết 57-NQ/TW.": "nhắc đến",
    "Đồng chí Mai công bố Quyết định số 54-QĐ/ĐU.": "nhắc đến",
    "Đồng chí Mai đọc Quyết định số 54-QĐ/ĐU.": "nhắc đến",
    "Đồng chí Mai đọc Quyết định số 1847/QĐ-TTg.": "học tập",
    "Theo đồng chí Mai, điểm hay của Chỉ thị 40-CT/TW là ngắn.": "nhắc đến",
    "Việc sắp xếp được thực hiện theo Nghị quyết 18-NQ/TW.": "căn cứ",
    "Hướng tới ngày thành lập, thực hiện Kế hoạch số 12-KH/ĐU, sáng nay chi bộ họp.": "căn cứ",
    "Chi bộ họp mặt\nThực hiện Kế hoạch số 12-KH/ĐU, chi bộ họp.": "căn cứ",
    "Việc làm:\n- Thực hiện Kế hoạch số 12-KH/ĐU;\n- Trồng cây.": "triển khai",
    "Phổ biến với nhân dân Luật Căn cước.": "học tập",  # "dân" is not "dẫn"
    "Giảng viên (người nhắc bài) đọc Chỉ thị 05-CT/TW.": "học tập",
    "Phổ biến tin (thư ký nhắc: ghi đủ) Chỉ thị 05-CT/TW.": "học tập",
}


@pytest.mark.parametrize(("text", "use"), USES.items())
def test_the_governing_verb_tells_the_use(text, use):
    assert uses(text) == [use]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # documents joined are used alike, and a numbered list has its verb above it
        ("Gắn với Chỉ thị 05-CT/TW và Kết luận 01-KL/TW.", ["nhắc đến"] * 2),
        ("Quán triệt: 1. Nghị quyết 57-NQ/TW; 2. Nghị quyết 68-NQ/TW.", ["học tập"] * 2),
        ("Đọc:\n\n1. Nghị quyết 57-NQ/TW\n2. Nghị quyết 68-NQ/TW", ["học tập"] * 2),
        # a list shares its verb, over semicolons and lines
        ("Chi bộ quán triệt Nghị quyết 18-NQ/TW; Chỉ thị 05-CT/TW.", ["học tập"] * 2),
        ("Phổ biến:\n- Nghị quyết 18-NQ/TW.\n- Chỉ thị 05-CT/TW.", ["học tập"] * 2),
        ("Chi bộ học Nghị quyết 18-NQ/TW; nhắc lại Chỉ thị 05-CT/TW.", ["học tập", "nhắc đến"]),
        # what stands in the subject of another document is only mentioned there
        ("Học Kết luận 01-KL/TW về tiếp tục thực hiện Chỉ thị 05-CT/TW.", ["học tập", "nhắc đến"]),
        ("Học Kế hoạch số 12-KH/ĐU thực hiện Nghị quyết 57-NQ/TW.", ["học tập", "nhắc đến"]),
        # the strongest of several counts
        ("Theo Nghị quyết 21-NQ/TW thì khó. Chi bộ học Nghị quyết 21-NQ/TW.", ["học tập"]),
    ],
)
def test_uses_of_several_mentions(text, expected):
    assert uses(text) == expected
