"""Numbers without a code behind a head word: whether they name a document or count something.

"Nghị quyết 21" names one, "nghị quyết 5 năm", "quyết định 3 việc" and "kết luận 12/12 phiếu" none.
"""

import re

from activities.reading.citing.page import Page
from activities.reading.citing.vocabulary import any_spelled

_YEAR = r"(?:19|20)\d\d(?!\d)"
NUMBER = re.compile(
    rf"(?P<number>(?P<digits>\d{{1,5}})(?:[a-z](?![a-zA-Z]))?)(?!\d|[.,]\d)"
    rf"(?:\s?/\s?(?P<year>{_YEAR})(?!\s?[-/]\s?\d))?",
    re.ASCII,
)
# Kinds whose bare number is a name by itself: "Nghị quyết 21", "Đề án 06", "NQ 21".
_BY_NUMBER = {"NQ", "CT", "KL", "QyĐ", "QĐ", "HD", "ĐA", "NĐ", "TT", "TTLT", "CĐ"}
# Kinds whose short form with a number is one: "NQ 21", "CV 5512"; how many digits it has.
_DIGITS_OF = dict.fromkeys(("NQ", "CT", "KL", "QyĐ", "QĐ", "HD", "NĐ", "ĐA", "CTr"), {2, 3})
_DIGITS_OF |= {"QĐ": {2, 3, 4}, "CV": {3, 4}}
# Words that are verbs as well: "quyết định 3 việc", "hướng dẫn 12 hộ".
_VERBS = {"QyĐ", "QĐ", "HD", "KL", "TB"}
_COUNTED = re.compile(
    r"\s{0,3}(?:"
    + any_spelled("""
    năm, tháng, quý, tuần, ngày, giờ, phút, buổi, kỳ, lần, người, đồng chí, đảng viên, hội viên
    đoàn viên, cán bộ, quần chúng, hộ, học sinh, sinh viên, giáo viên, công nhân, nội dung, vấn đề
    việc, nhiệm vụ, giải pháp, chỉ tiêu, mục tiêu, trường hợp, nhóm, bước, chương, phần, điều, mục
    chuyên đề, tập thể, cá nhân, ý kiến, bài, câu, triệu, tỷ, tỉ, nghìn, ngàn, trăm, chục, đồng
    km, ha, kg, tấn, mét, m2, cuộc, hội nghị, văn bản, bộ, cấp, loại, hình thức, chi bộ, tổ, đoàn
    xã, thôn, bản, dự án, công trình, mô hình, chủ đề, khâu, mặt, lượt, suất, cái, chiếc, con, cây
    trang, tiết, môn, lớp, em, cháu, bạn, anh, chị, ông, bà, cô, thầy, không, nhà, điểm, đợt
    đại biểu, phiếu, tiêu chí, giải, bức, cuốn, quyển
    """)
    + ")"
)
# "Nghị quyết 21 ngày 16/6", "năm 2022": the day, the year are the document's.
_OF_A_DAY = re.compile(r"\s{0,3}(?:ngay\s{0,3}\d|nam\s{1,3}(?:19|20)\d\d(?!\d))")
_GOES_ON = re.compile(
    r"\s{0,3}(?:[.,;:)(\"!?/-]|$|\n|"
    + any_spelled("""
    của, về, ngày, năm, khóa, và, nêu, được, đã, này, cũng, hay, cho, là, đến, tới, vào, trong
    """)
    + ")"
)
_ROW = re.compile(r"\s?[/-]\s?\d|\s?%")
_SAID = re.compile(r"(?<![a-z])so\s{0,3}[:.]?\s{0,3}$")
_OF = re.compile(r"\s{1,3}cua\s")


def is_number(page: Page, head: re.Match, number: re.Match, kind: str | None) -> bool:
    """Tell the number of a document from a year and from what is only counted."""
    if kind is None or not int(number["digits"]) or counts(page, number.end()):
        return False
    if is_said(page, head, number):
        return True
    is_month = number["year"] and int(number["digits"]) <= 12  # "nghị quyết 6/2024"
    return not (is_year(number) or is_month or ":" in page.plain[head.end() : number.start()])


def is_year(number: re.Match) -> bool:
    """Tell a number that is rather a year: "kế hoạch 2024"."""
    return len(number["digits"]) == 4 and number["digits"][:2] in {"19", "20"}


def is_short(page: Page, head: re.Match, number: re.Match, kind: str) -> bool:
    """Tell a number that only may be one: it counts if the text names the document elsewhere."""
    is_long_enough = len(number["digits"]) > 1
    if is_said(page, head, number) and (is_long_enough or kind in _BY_NUMBER):
        return False
    is_capital = page.starts_with_capital(head.start())
    if head["short"]:  # NQ 21, TT 36/2017
        is_clear = len(number["digits"]) in _DIGITS_OF.get(kind, ())
        return not (number["year"] or (is_clear and not is_year(number)))
    if kind not in _BY_NUMBER:  # "Kế hoạch 03 của Đảng ủy", "Kế hoạch số 5 ngày 3/4/2024"
        is_told = is_said(page, head, number) and _OF_A_DAY.match(page.plain, number.end())
        is_of = is_long_enough and _OF.match(page.plain, number.end())
        return not (is_capital and (is_of or is_told))
    is_a_verb = kind in _VERBS and not is_capital
    return (is_a_verb or not is_long_enough) and not goes_on(page, number.end())


def is_said(page: Page, head: re.Match, number: re.Match) -> bool:
    """Tell whether "số" stands between a head word and its number."""
    return bool(_SAID.search(page.plain[head.end() : number.start()]))


def goes_on(page: Page, place: int) -> bool:
    """Tell whether the sentence goes on behind a number as it does behind a name."""
    return bool(_GOES_ON.match(page.small, place))


def counts(page: Page, place: int) -> bool:
    """Tell whether a number that ends at `place` counts what follows, or is a part of a row."""
    if _ROW.match(page.plain, place):
        return True
    counted = _COUNTED.match(page.small, place)
    if not counted or _OF_A_DAY.match(page.plain, place):
        return False
    # "Nghị quyết 21 Bộ Chính trị": what is counted has no capital.
    return not page.starts_with_capital(place + len(counted[0]) - len(counted[0].lstrip()))
