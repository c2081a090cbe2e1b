"""How well labelled texts are read: what was found, missed, invented, and which facts were right.

The labels repeat the text, its mistakes included. `README.md` beside the cases says what counts.
"""

import json
import re
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from activities.reading.report import as_json, read_report
from portal.lib.vietnamese import normal

CASES = Path(__file__).parent / "cases"
# The roles that are told apart; others (attendee, elected…) are read and not compared.
ROLES = {"chair", "presenter", "speaker", "secretary", "guest"}


@dataclass
class Score:
    """Counts over many texts: `right` of `asked` by fact; found, missed, invented by kind."""

    right: Counter = field(default_factory=Counter)
    asked: Counter = field(default_factory=Counter)
    found: Counter = field(default_factory=Counter)
    missed: Counter = field(default_factory=Counter)
    invented: Counter = field(default_factory=Counter)

    def tell(self, fact, is_right):
        self.asked[fact] += 1
        self.right[fact] += bool(is_right)

    def share(self, fact):
        """The share of right answers."""
        return self.right[fact] / self.asked[fact]

    def f1(self, kind):
        """The harmonic mean of how much was found and how much of it was there."""
        twice = 2 * self.found[kind]
        return twice / (twice + self.missed[kind] + self.invented[kind])


def reports():
    """Return the labelled reports and minutes as (name, text, label)."""
    return [
        (path.stem, path.read_text(encoding="utf-8"), _label(path.with_suffix(".json")))
        for path in sorted((CASES / "written").glob("*.txt"))
    ]


def sentences():
    """Return the labelled sentences as (name, text, label)."""
    lines = (CASES / "sentences.jsonl").read_text(encoding="utf-8").splitlines()
    labels = [json.loads(line) for line in lines]
    return [(label["id"], label["text"], label) for label in labels]


def score(cases):
    """Read every text and compare it with its label."""
    total = Score()
    for _, text, label in cases:
        read = as_json(read_report(text))
        _compare_facts(total, label, read)
        _compare_documents(total, label.get("citations", []), read)
        _compare_people(total, label.get("people", []), read)
    return total


def _label(path):
    return json.loads(path.read_text(encoding="utf-8"))


def _compare_facts(total, label, read):
    total.tell("date", label.get("date") == read["date"])
    if "kind" not in label:
        return
    total.tell("title", _same(read["title"], label["title"], *label.get("title_alt", [])))
    hosts = [label["cell"], *label.get("cell_alt", []), *label.get("cells", [])]
    total.tell("cell", _same(read["cell"], *hosts))
    total.tell("kind", read["kind"] in (label["kind"], *label.get("kind_alt", [])))


def _compare_documents(total, labels, read):
    asked = [one for one in labels if not one.get("weak")]
    pairs, invented = _paired(total, "documents", asked, read["citations"], _is_document)
    weak = [one for one in labels if one.get("weak")]
    forgiven = sum(any(_is_document(one, other) for one in weak) for other in invented)
    total.invented["documents"] -= forgiven
    for label, found in pairs:
        if label.get("date") and "detached" not in label:
            total.tell("date of a document", label["date"] == found["date"])


def _compare_people(total, labels, read):
    pairs, _ = _paired(total, "people", labels, read["people"], _is_person)
    for label, found in pairs:
        wanted, free = set(label["roles"]) & ROLES, set(label.get("optional_roles", []))
        total.tell("roles", wanted - free == (set(found["roles"]) & ROLES) - free)
        post = label.get("position")
        if post and not post.lower().startswith("đảng viên"):
            total.tell("post", _same(found["position"], post, *label.get("position_alt", [])))


def _paired(total, kind, labels, found, is_same):
    left, pairs = list(found), []
    for label in labels:
        twin = next((one for one in left if is_same(label, one)), None)
        if twin:
            left.remove(twin)
            pairs.append((label, twin))
    total.found[kind] += len(pairs)
    total.missed[kind] += len(labels) - len(pairs)
    total.invented[kind] += len(left)
    return pairs, left


def _is_person(label, found):
    names = (label["name"], label.get("name_as_written"), *label.get("name_alt", []))
    return _same(found["name"], *filter(None, names))


def _is_document(label, found):
    """Whether the document read is the one of the label: by code, else by number, else by name."""
    if label.get("code") or found["code"]:
        codes = {_key(code) for code in (label.get("code"), *label.get("code_alt", [])) if code}
        if _key(found["code"] or "") not in codes:
            return False
        if label.get("date") and found["date"]:
            return label["date"] == found["date"]
        return not (label.get("khoa") and found["khoa"]) or label["khoa"] == found["khoa"]
    if found["type"] not in {label["type"], *label.get("type_alt", [])}:
        return False
    if label.get("number") or found["number"]:
        return _number(label.get("number")) == _number(found["number"])
    return any(_share_words(found["text"], one) for one in (label["text"], *label.get("also", [])))


def _share_words(one, other):
    words, others = set(_letters(one).split()), set(_letters(other).split())
    return len(words & others) >= 0.6 * len(words | others)


def _number(text):
    digits = re.match(r"\d+", text or "")
    return int(digits[0]) if digits else None


def _key(code):
    return re.sub(r"^0+(?=\d)", "", normal(code).upper().replace("TƯ", "TW").replace(" ", ""))


def _same(found, *labels):
    if found is None or None in labels[:1]:
        return found in labels
    return _letters(found) in {_letters(label) for label in labels if label}


def _letters(text):
    return " ".join(re.findall(r"[^\W_]+", normal(text).lower()))
