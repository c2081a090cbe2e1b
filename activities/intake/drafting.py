"""What the words of a report become: an article, the summary of a speech."""

import re
from html import escape

from activities.models import Speech
from portal.lib.html import clean
from portal.lib.vietnamese import fold, normal

# What page furniture a copied web page ends with: it is no part of the article.
_FURNITURE = re.compile(r"(?:Bình luận|Mục lục|Chia sẻ|Tin liên quan|Lượt xem)", re.IGNORECASE)
_LONGEST_SUMMARY = 3000
_WORD = re.compile(r"[^\W\d_]+")
_SENTENCE_END = re.compile(r"[.!?:;\n“\"]+")
_NUMERAL = re.compile(r"((?:quý|khóa|khoá|thứ|lần|đại hội) )([ivx]{1,5})(?!\w)")
_ROW = 6  # words; the longest row of a name that is looked for
_PARTING = re.compile(r"\n\s*\n")


def article_body(proposal):
    """Return the rich text of an article: of the Word file, or paragraphs of the text.

    The headline is the article's title and is not repeated.
    """
    title = proposal.report.title
    if proposal.source.html:
        return clean(_without_title(proposal.source.html, title))
    text = normal(proposal.source.text)
    place = proposal.report.spans.get("title")
    if place:
        text = proposal.source.text[: place[0]] + "\n" + proposal.source.text[place[1] :]
    return "".join(f"<p>{escape(words, quote=False)}</p>" for words in paragraphs(normal(text)))


def paragraphs(text):
    """Return the paragraphs of a text, each on one line.

    A text whose paragraphs stand apart may be broken into short lines inside; else every line is
    a paragraph.
    """
    blocks = [block for block in _PARTING.split(text) if block.strip()]
    parted = []
    for block in blocks:
        lines = [line for line in block.split("\n") if line.strip()]
        parted += [" ".join(lines)] if _is_wrapped(lines) else lines
    cleaned = (" ".join(one.split()) for one in parted)
    return [one for one in cleaned if one and not _FURNITURE.fullmatch(one)]


def _is_wrapped(lines):
    """Whether lines are pieces of one paragraph: all short, each but the last unfinished."""
    if len(lines) < 2 or max(len(line) for line in lines) > 100:
        return False
    return all(
        not line.rstrip().endswith((".", "!", "?", ":", ";", "”", '"')) for line in lines[:-1]
    )


def _without_title(html, title):
    """Take the first block out where it is nothing but the title."""
    match = re.match(r"\s*<(p|h[1-4])>(.*?)</\1>", html, re.DOTALL)
    if match and title and fold(re.sub(r"<[^<>]*>", "", match[2])) == fold(title):
        return html[match.end() :]
    return html


def role_in_speech(person, text):
    """Return the role of somebody's speech as the text tells it; "" for who did not speak."""
    if "presenter" in person.roles:
        return Speech.Role.PRESENTATION
    if "speaker" not in person.roles:
        return ""
    said = " ".join(text[start:end] for start, end in person.said).lower()
    if "chair" not in person.roles and "chỉ đạo" in said:
        return Speech.Role.DIRECTION
    if "tham luận" in said:
        return Speech.Role.PAPER
    if "chair" in person.roles and ("kết luận" in said or "bế mạc" in said):
        return Speech.Role.CONCLUSION
    return Speech.Role.SPEECH


def summary_of(person, text):
    """Return the sentences that tell what somebody said, as written."""
    sentences = (" ".join(normal(text[start:end]).split()) for start, end in person.said)
    return " ".join(dict.fromkeys(sentences))[:_LONGEST_SUMMARY]


def in_running_case(title, text):
    """Return a headline set in capitals as a sentence, its words written as the text writes them.

    Rows of words that the text has keep their capitals ("Trung tâm Phát triển", "THCS Nậm Khòa"),
    and so do the numbers of a quarter or a term; others are small.
    """
    if not title or title != title.upper():
        return title
    words = _WORD.findall(title.lower())
    known = _rows_of(text)
    cased = []
    while len(cased) < len(words):
        rest = words[len(cased) :]
        rows = (known.get(tuple(rest[:size])) for size in range(min(_ROW, len(rest)), 0, -1))
        cased += next((row for row in rows if row), rest[:1])
    told = iter(cased)
    sentence = _WORD.sub(lambda _: next(told), title.lower())
    sentence = _NUMERAL.sub(lambda found: found[1] + found[2].upper(), sentence)
    return sentence[:1].upper() + sentence[1:]


def _rows_of(text):
    """Return the rows of words inside a text's sentences, by their small letters.

    A word alone is known only by what is always in capitals: an abbreviation.
    """
    known, small = {}, set()
    for sentence in _SENTENCE_END.split(text):
        words = _WORD.findall(sentence)
        if sentence == sentence.upper():
            continue  # another headline
        small |= {word.lower() for word in words if not word.isupper()}
        words = words[1:]  # the first has its capital for another reason
        for size in range(1, _ROW + 1):
            for start in range(len(words) - size + 1):
                row = words[start : start + size]
                if size > 1 or (len(row[0]) > 1 and row[0].isupper()):
                    known.setdefault(tuple(word.lower() for word in row), row)
    return {row: words for row, words in known.items() if len(row) > 1 or row[0] not in small}
