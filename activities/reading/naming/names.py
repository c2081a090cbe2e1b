"""What the name of a person looks like: family names of the peoples of Vietnam, and shape.

Two to five words with capitals, the first a family name: Nguyễn Văn A, Giàng A Páo, Y Bhăm Niê.
H'Nguyên or K'Tiên is one by itself. Behind an honorific any word with a capital will do; that is
for `mentions.py` to know.
"""

import re

from activities.reading.naming.unitwords import UNITS
from activities.reading.naming.words import Words, phrases

# The common ones: where two names stand side by side ("xã Tân Hạ Nguyễn Văn A"), they part them.
COMMON = set(
    phrases("""
        nguyễn, trần, lê, phạm, huỳnh, hoàng, phan, vũ, võ, đặng, bùi, đỗ, ngô, dương, lý, đinh,
        đào, đoàn, trương, trịnh, lương, mai, tô, tạ, hồ, hà, cao, chu, châu, lâm, vương, phùng,
        quách, thái, tống, triệu, lưu, doãn, nông, giàng, sùng, vàng, thào, lò, quàng, tòng, cầm,
        bế, lường, đàm, khổng, kiều, la, mạc, ma, nghiêm, từ, tăng, thân, thạch, giáp, hứa, đậu,
        lục, bàn, phí, lã, lại, ninh, thiều, cấn, vi, viên, ngụy, mạch, uông, khúc, khuất, trà,
        tôn, danh, rơ, ksor, kpă, siu, nay, y, điểu, hờ, mùa, vừ
    """)
)
FAMILY = COMMON | set(
    phrases("""
        an, ân, âu, ấu, ban, ama, bá, bạc, bạch, bàng, bành, bào, báo, biện, biên, bình, bồ, bồng,
        ca, cà, cái, cam, cảnh, cao, cáp, cát, cẩm, cầu, chảo, chang, chau, chế, chẻo, chiêm, chẩu,
        chúc, chung, chúng, chương, chử, cổ, cồ, cống, công, cung, cự, cư, cứ, dã, danh, diêm,
        diệp, dì, diên, doanh, dư, du, duy, đái, đan, đàng, đầu, đèo, đệ, địch, điêu, điền, đỉnh,
        đổng, đồng, đôn, đới, đồ, đường, đăng, đằng, giả, già, giang, hạ, hạng, hàn, hàng, hán,
        hầu, hảng, hạp, hề, hình, hoa, hoắc, hòa, hoạn, hồng, hướng, hùng, hy, kha, khà, khai,
        khang, khâu, khiếu, khoa, khoàng, khu, khương, khưu, khuông, kiên, kim, kỳ, lai, lăng, lầu,
        lèng, lềnh, lều, liêng, liên, liêu, liễu, linh, long, lô, lỗ, lồ, lộ, lộc, lù, lư, lữ,
        luân, luận, luyện, ly, lỳ, lìu, má, mã, mào, mâu, mấu, mầu, mậu, mẫn, man, mang, mè, mị,
        minh, mộc, moong, mông, mục, mùi, nghê, nguỵ, ngạc, ngân, ngần, ngọ, ngọc, ngôn, ngưu,
        nhạc, nhan, nhâm, nhữ, nhậm, nịnh, nùng, ong, ông, ôn, ổn, pa, páo, phà, phàn, phi, phó,
        phong, phù, phú, phương, phượng, phục, pờ, quan, quản, quang, quảng, quyền, quế, ràng, sa,
        sái, sầm, sằn, sần, sẩm, seo, sì, sin, sơn, sừng, tán, tản, tào, tẩn, tấn, tần, tất, tẩm,
        tề, thang, thành, tháp, thập, thẩm, thích, ya, bờ, thi, thị, thiệu, thịnh, thò, thoa, thôi,
        thục, thùng, thường, ti, tiên, tiêu, tiếp, tiết, tiền, tín, tông, toàn, trác, trang, tráng,
        trâu, trì, trinh, trình, triều, trưng, trừ, tưởng, tướng, ty, tỷ, ung, ứng, ưng, và, văn,
        vạn, vạng, vảng, vân, viêm, vịnh, vòng, vù, vưu, xa, xồng, xín, xuân, yên, bon, bùng, cil,
        kră, krajan, kơ, păng, touneh, ndu, tou, lơ, dà, đa, ka, ha, k, jơ, jơr, đơn, chamaléa,
        patâu, pinăng, pi, katơr, kator, bo, taing, tain, thông, thổ, thiên, tự, nạo, neáng, néang,
        nek, h, a, e, u, ta, za, zơ, alăng, arất, arâl, ating, briu, bhling, bhnướch, bnướch, bríu,
        coor, clâu, cơlâu, hôih, hối, pơloong, ploong, pling, riah, rapat, tơngôl, zơrâm, zơrum,
        lê'a, niê, mlô, êban, ayŭn, ayun, byă, kbuôr, ktla, ksơr, hwing, knul, êñuôl, ênuôl,
        adrơng, rahlan, rah, rcom, rmah, rlan, puih, rô, hiao, alê, buôn, bkrông, mdrang, êung,
        hra, hmok, hdơk, đinh, kring, bloong, brôl, ngải, vần, lo, thao, nàng, chìn, pàn, bửu,
        hốih, mách, chàm, min, sình, vì, lừ, lự, lang, mong, cụt, ven, vang, tao, khằm, chích, lia,
        lèo, cháng, chá, phàng, lừu, dừ, thền, tếnh, dình, phủng, phu, mạ, pà, thàng, cáo, củng,
        lùng, ngũ, làn, hủng, ván, nình, alâng, abing, blúp, bhơriu, bh'riu, colâu, hiên, un, não,
        sử, trượng, xích, sô, trầm, xà, rcăm, ntơr, ktul, kpơr, kriêng, kpuih, nđu, pang, rlung,
        bonniêng, dagout, pangting, đơng, touprong, jơrlơng, banahria, kurau, dịp, chướng, chắng,
        sú, sỳ, lày, lỷ, phún, coóng, thòng, tsằn, tsàn, giềng, dếnh, sằm, gịp, bì, câu, hác, hàm,
        kế, lạc, lãnh, lôi, sỹ, tiếu, vệ, vy, yến, mohamad, mohamach, haji, ham, ron, tro, ky, mí,
        khoang, quáng, giáp, phẩu, nhè, chư, tô, dìu, tà, chu, pềnh, lếnh, tạt, tẩy, vằng, pản,
        pòng, lùi, vàm, sâm, sam, siu, rơ, kso, ksơ, nie, mlo, eban, ayũn, hlong, hdruê, hđruê,
        hdrê, niekdam, kdăm, kđăm, bdap, êya, jdrang, bling, glăng, rơlan, rơmah, rơchâm, rơcom,
        blong, bya, lâu, sầu, xeo, sồng, sính, mua, giống, cù, chíu, chìu, voòng, vòong, tằng,
        phoòng, chíng, chềnh, đặng
    """)
)
# Family names that places of three words begin with as well: Phú Hữu Đông.
OF_PLACES = set(
    phrases("""
        an, bạch, bàu, bình, cẩm, đại, điền, đông, đồng, hạ, hải, hòa, hồng, hưng, kim, kỳ, lộc,
        long, mỹ, minh, ninh, phong, phú, phước, phương, quang, quảng, quế, sơn, tân, tây, thành,
        thanh, thạnh, thiệu, thịnh, thuận, thượng, tiên, tiền, trung, trường, vân, văn, vạn, việt,
        vĩnh, xuân, yên, liên, linh, lạc, mường, nậm, ngọc, giang, hoa, khánh, quan, ia, ea
    """)
)
# Two words together: a family name, or the beginning of a place.
_PLACES = set(
    phrases("""
        cù lao, an giang, bà rịa, bắc giang, bắc kạn, bạc liêu, bắc ninh, bến tre, bình định, bình
        dương, bình phước, bình thuận, cà mau, cao bằng, cần thơ, đà nẵng, đà lạt, đắk lắk, đắk
        nông, điện biên, đồng nai, đồng tháp, gia lai, hà giang, hà nam, hà nội, hà tĩnh, hải
        dương, hải phòng, hậu giang, hòa bình, hưng yên, sài gòn, khánh hòa, kiên giang, kon tum,
        lai châu, lâm đồng, lạng sơn, lào cai, long an, nam định, nghệ an, sa pa, ninh bình, ninh
        thuận, phú thọ, phú yên, phú quốc, quảng bình, quảng nam, quảng ngãi, quảng ninh, ba đình,
        quảng trị, sóc trăng, sơn la, sơn tây, tây ninh, thái bình, thái nguyên, thanh hóa, thừa
        thiên, tiền giang, trà vinh, tuyên quang, vĩnh long, vĩnh phúc, yên bái, yên tử, hoàng sa,
        trường sa, hồ gươm, hồ tây, ba vì, hoàng mai, thạch thất, thanh xuân, hà đông, đông anh,
        mai châu, mộc châu, tây bắc, tây nguyên, côn đảo, kim liên, hoàng trù, tân trào, thái lan,
        trung quốc, hàn quốc, liên xô, việt nam, việt bắc, mai dịch, công an, công đoàn, đoàn
        thanh, hội đồng, liên hợp, liên hiệp, liên đoàn, văn phòng, văn hóa, thường vụ, thường
        trực, thị trấn, thị xã, thị đoàn, giang sơn, quốc hội, quân ủy, từ liêm, hoàn kiếm, xuân
        lộc
    """)
)
# A word of a name: Kinh syllables, and those of other peoples with their apostrophes and dashes.
_SHAPE = re.compile(r"[^\W\d_]{1,8}(?:['’ʼ‘`´] ?[^\W\d_]{1,8})?\Z")
_BY_ITSELF = re.compile(r"[HKYNR]['’ʼ‘`´] ?[^\W\d_]{2,8}\Z")
_VOWEL = re.compile(
    r"[aeiouyàáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵŭĕŏĭ]"
)
_INNER = {"văn", "thị", "thi", "đình", "ngọc"}  # written small by mistake inside a name
_NO_NAMES = {"hóa", "phòng", "thư", "nghệ", "học", "bản", "kiện", "minh"}  # behind Văn
LONGEST = 6


def is_name_word(words: Words, i: int, is_loud: bool) -> bool:
    """Tell whether a word may stand in a name."""
    word = words.words[i]
    if not (word[0].isupper() and _SHAPE.match(word)):
        return False
    if len(word) > 1 and word.isupper() and not is_loud and not is_shouted(words, i):
        return "'" in words.keys[i]
    return len(word) == 1 or bool(_VOWEL.search(words.keys[i]))


def is_shouted(words: Words, i: int) -> bool:
    """Tell whether a word in capitals has a neighbour in capitals that can be a name's."""
    around = [j for j in (i - 1, i + 1) if 0 <= j < len(words.words)]
    return words.keys[i] in FAMILY or any(
        words.words[j].isupper()
        and words.words[j].isalpha()
        and len(words.words[j]) > 1
        and bool(_VOWEL.search(words.keys[j]))
        for j in around
    )


def run_of_capitals(words: Words, start: int, stop: int, is_loud: bool = False) -> int:
    """Return the end of the row of name words that begins at `start`."""
    i = start
    while i < min(stop, start + LONGEST) and _may_follow(words, start, i, is_loud):
        i += 1
    while i > start and words.keys[i - 1] in _INNER and words.words[i - 1].islower():
        i -= 1
    return i


def _may_follow(words: Words, start: int, i: int, is_loud: bool) -> bool:
    if is_name_word(words, i, is_loud):
        # A name in capitals and what is not in capitals are two things.
        one, two = words.words[start], words.words[i]
        return i == start or len(two) == 1 or len(one) == 1 or one.isupper() == two.isupper()
    return i > start and words.keys[i] in _INNER and words.words[i].islower()


def full_name(words: Words, start: int, stop: int, is_loud: bool = False) -> int | None:
    """Return the end of a full name that begins at `start`, or None when nothing like it does."""
    if start >= stop or not words.is_capital(start):
        return None
    if _BY_ITSELF.match(words.words[start]):
        return run_of_capitals(words, start, stop, is_loud)
    if words.keys[start] not in FAMILY and not _has_middle(words, start, stop):
        return None
    end = run_of_capitals(words, start, stop, is_loud)
    if not 2 <= end - start <= 5 or is_place(words, start, end):
        return None
    return end if any(len(word) > 1 for word in words.words[start:end]) else None


def _has_middle(words: Words, start: int, stop: int) -> bool:
    """Tell "… Thị Xuôi", "… Văn Páo": a name of whatever family; Sở Văn Hóa is none."""
    if start + 2 >= stop or not all(map(words.is_capital, (start + 1, start + 2))):
        return False
    middle, last = words.keys[start + 1 : start + 3]
    is_middle = middle == "thị" or (middle == "văn" and last not in _NO_NAMES)
    return is_middle and not UNITS.at(words.keys, start, stop)


def short_row(words: Words, start: int, stop: int, is_loud: bool = False) -> int | None:
    """Return the end of two to four capitals, of whatever family, where only a name can stand."""
    end = run_of_capitals(words, start, stop, is_loud)
    is_short = 2 <= end - start <= 4 and not is_place(words, start, end)
    is_unit = any(UNITS.at(words.keys, i, end) for i in range(start, end - 1))
    return end if is_short and not is_unit else None


def is_place(words: Words, start: int, end: int) -> bool:
    """Tell whether a row of capitals begins as a place or an office does."""
    pair = " ".join(words.keys[start : start + 2])
    return pair in _PLACES and (end - start == 2 or words.keys[start] not in COMMON)


def repaired(name: str) -> str:
    """Return a name in the capitals names have: NGUYỄN VĂN A, Lê thị Hoa."""
    return " ".join(_repaired_word(word) for word in name.split())


def _repaired_word(word: str) -> str:
    if len(word) > 1 and word.isupper() and "." not in word:
        parts = re.split(r"(['’ʼ‘`´])", word)
        return "".join(part.capitalize() for part in parts)
    return word[:1].upper() + word[1:]
