"""What stands before a name and is no part of it: honorifics, degrees, ranks.

Honorifics (đồng chí, ông, bà) are dropped; degrees and ranks (TS.BS, Thượng tá) are a person's
title. "quần chúng", "sinh viên" before a name are dropped too.
"""

from activities.reading.naming.words import Phrases, phrases

ONE, MANY = 1, 2
# Of these a single word behind is a name ("đ/c Hồng"); of the others it may be a place (Bà Rịa).
COMRADE = phrases("""
    đồng chí, đ/c, đc, đ.c, đ/chí, đ.chí, đ c, đồng chi, đồng chí:, đ/c:, đồng chí., đ/c., thầy
    giáo, cô giáo, quần chúng, quần chúng ưu tú, qc, cảm tình đảng
""")
_LEARNERS = phrases("""
    sinh viên, học viên, học sinh, em học sinh, đoàn viên, đoàn viên ưu tú, đại biểu, bạn, bạn đoàn
    viên, bạn sinh viên
""")
LEARNERS = Phrases(_LEARNERS)
FAMILIAR = phrases("""
    ông, bà, anh, chị, cô, thầy, bác, chú, em, cụ, dì, thím, mợ, cậu, ngài, vị, mẹ, già
""")
_MANY = phrases("""
    các đồng chí, các đ/c, các đc, các đ.c, những đồng chí, các đồng chí:, các đ/c:, các ông, các
    bà, các ông bà, các anh, các chị, các anh chị, các thầy, các cô, các thầy cô, các thầy cô giáo,
    các quần chúng, các quần chúng ưu tú, các em, các bác, các sinh viên, các học viên, các đại
    biểu, quý thầy cô, các vị, ông bà, các thầy giáo, các cô giáo, các đoàn viên ưu tú, các đồng
    chí gồm, các đồng chí là, các đảng viên, các nhà giáo, các đồng chí đảng viên
""")
HONORIFICS = Phrases(
    dict.fromkeys((*COMRADE, *FAMILIAR, *_LEARNERS), ONE), dict.fromkeys(_MANY, MANY)
)
_COMRADES = Phrases(COMRADE, _MANY)
# "hai đồng chí", "03 quần chúng ưu tú": a list of names follows.
NUMBERS = set(phrases("hai, ba, bốn, năm, sáu, bảy, tám, chín, mười, 2, 3, 4, 5, 6, 7, 8, 9, 10"))
NUMBERS |= {f"0{digit}" for digit in range(2, 10)} | {str(n) for n in range(11, 40)}


def is_comrade(keys: list[str], start: int, stop: int) -> bool:
    """Tell whether an honorific names a member, so that one word behind it is a name."""
    return bool(_COMRADES.at(keys, start, stop))


_RANKS = [
    f"{step} {rank}{more}"
    for step in ("thiếu", "trung", "thượng", "đại")
    for rank in ("úy", "tá", "tướng")
    for more in ("", " qncn", " cn", " chuyên nghiệp", " (qncn)")
]
_DEGREES = phrases("""
    gs, pgs, ts, tskh, ths, th.s, thạc sĩ, tiến sĩ, tiến sĩ khoa học, giáo sư, phó giáo sư, msc,
    phd, ph.d, dr, viện sĩ, ncs, gvc, gvcc, bs, bác sĩ, bs cki, bs ckii, bs ck1, bs ck2, bs.cki,
    bs.ckii, bs.ck1, bs.ck2, bs.ck i, bs.ck ii, bs ck i, bs ck ii, bscki, bsckii, bsck1, bsck2,
    bsck i, bsck ii, bsck.i, bsck.ii, cki, ckii, ck1, ck2, ck i, ck ii, bsnt, bs.nt, bs nt, bác sĩ
    cki, bác sĩ ckii, bác sĩ ck1, bác sĩ ck2, bác sĩ cki., bác sĩ chuyên khoa i, bác sĩ chuyên khoa
    ii, bác sĩ ck i, bác sĩ chuyên khoa 1, bác sĩ chuyên khoa 2, bác sĩ chuyên khoa cấp i, bác sĩ
    chuyên khoa cấp ii, bác sĩ ck ii, bác sĩ nội trú, bác sĩ đa khoa, y bác sĩ, ys, y sĩ đa khoa,
    dsĩ, dsi, ktv, ds, dscki, dsckii, ds.cki, ds.ckii, ds cki, ds ckii, dược sĩ, dược sĩ cki, dược
    sĩ ckii, dược sĩ chuyên khoa i, dược sĩ chuyên khoa ii, đd, đd.cki, đdcki, cnđd, cn.đd, cn, cử
    nhân, ks, kỹ sư, kts, kiến trúc sư, ls, nhà giáo nhân dân, nhà giáo ưu tú, ngnd, ngưt, ttnd,
    ttưt, thầy thuốc nhân dân, thầy thuốc ưu tú, nsnd, nsưt, nghệ sĩ nhân dân, nghệ sĩ ưu tú, nghệ
    nhân ưu tú, nghệ nhân nhân dân, anh hùng lao động, anh hùng llvt, anh hùng llvtnd, anh hùng lực
    lượng vũ trang nhân dân, hạ sĩ, trung sĩ, thượng sĩ, binh nhất, binh nhì, chuẩn úy, chuẩn đô
    đốc, phó đô đốc, đô đốc, chuẩn úy qncn, chuẩn úy cn, ni sư, ni trưởng, sư cô, giáo sĩ, hạ sĩ
    quan
""")
TITLES = Phrases(_RANKS, _DEGREES)
_BETWEEN = {".", "-", "/", ","}
_MOST_TITLES = 8  # nobody bears more; a longer row is no row of degrees
_AGE = Phrases(phrases("trẻ, già, cũ, về hưu, nghỉ hưu, hưu trí, đã nghỉ hưu"))


# Names of saints that Catholics put before theirs: Ông Giuse Trần Đình Hảo.
SAINTS = set(
    phrases("""
        giuse, maria, phêrô, phaolô, gioan, gioakim, đaminh, antôn, anton, têrêsa, teresa, anna,
        micae, giacôbê, matthêu, luca, phanxicô, phanxicô xaviê, vinhsơn, tôma, simon, anrê,
        stêphanô, augustinô, lucia, cêcilia, mađalêna, batôlômêô, máccô, tađêô
    """)
)


def titles_at(keys: list[str], start: int, stop: int) -> int | None:
    """Return the end of the degrees and ranks in a row: "PGS. TS. NGND", "Trung tá, BS"."""
    end, i = None, start
    for _ in range(_MOST_TITLES):
        found = TITLES.at(keys, i, stop)
        if not found:
            break
        end = i = found[0]
        if end < stop and keys[end] == ".":
            end += 1
        i = end
        if i < stop and keys[i] in _BETWEEN and TITLES.at(keys, i + 1, stop):
            i += 1
    return end


def behind_age(keys: list[str], i: int, stop: int) -> int:
    """Return the place behind a word such as "trẻ": bác sĩ trẻ Ngụy Khắc Tiệp."""
    found = _AGE.at(keys, i, stop)
    return found[0] if found else i
