"""Numbers of people in digits or in words: 23, 02, "hai mươi ba", "mười lăm"."""

_UNITS = {
    "không": 0,
    "một": 1,
    "mốt": 1,
    "hai": 2,
    "ba": 3,
    "bốn": 4,
    "tư": 4,
    "năm": 5,
    "lăm": 5,
    "nhăm": 5,
    "sáu": 6,
    "bảy": 7,
    "bẩy": 7,
    "tám": 8,
    "chín": 9,
}
_UNIT = "|".join(_UNITS)
_TENS = rf"(?:{_UNIT}) mươi(?: (?:{_UNIT}))?|mười(?: (?:{_UNIT}))?"
# Words up to 199; no cell is larger.
NUMBER_WORDS = rf"(?:một trăm(?: (?:(?:linh|lẻ) (?:{_UNIT})|{_TENS}))?|{_TENS}|{_UNIT})(?!\w)"
# Years as solemn minutes write them: "hai nghìn không trăm hai mươi ba", "hai nghìn hai mươi lăm".
YEAR_WORDS = (
    rf"hai (?:nghìn|ngàn)(?: không trăm)?(?: (?:linh|lẻ))? {NUMBER_WORDS}"
    rf"|một (?:nghìn|ngàn) chín trăm(?: (?:linh|lẻ))? {NUMBER_WORDS}"
)
NUMBER = rf"(?:(?<!\d)\d{{1,4}}(?![\d%]|[.,]\d)|(?<!\w){NUMBER_WORDS})"


def value(written: str) -> int:
    """Return a number written as `NUMBER` finds it.

    >>> value("hai mươi tư"), value("mười lăm"), value("02")
    (24, 15, 2)
    """
    if written.isdigit():
        return int(written)
    total = 0
    for word in written.split():
        if word == "trăm":
            total *= 100
        elif word == "mươi":
            total = total - total % 10 + 10 * (total % 10)
        elif word == "mười":
            total += 10
        else:
            total += _UNITS.get(word, 0)
    return total


def year_value(written: str) -> int:
    """Return a year written as `YEAR_WORDS` finds it.

    >>> year_value("hai nghìn không trăm hai mươi ba"), year_value("một nghìn chín trăm linh tám")
    (2023, 1908)
    """
    words = written.split()
    if words[0] == "hai":
        rest = words[4:] if words[2:4] == ["không", "trăm"] else words[2:]
        return 2000 + value(" ".join(rest))
    return 1900 + value(" ".join(words[4:]))
