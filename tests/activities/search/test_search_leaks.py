"""A word, a document or a count reaches only those who read the level where it stands."""

import json
from datetime import date

import pytest
from django.contrib.auth.models import AnonymousUser

from activities.models import AgendaItem, Task, Vote
from activities.search import find_resolutions, search, suggest
from tests.factories import (
    make_article,
    make_citation,
    make_meeting,
    make_member,
    make_position,
    make_resolution,
    make_speech,
    make_user,
)

EVERYBODY = {
    "guest",
    "thuky",
    "bithu",
    "chiuy",
    "dangvien",
    "dangvien2",
    "dangvien3",
    "canbo",
    "quantri",
}
MEMBERS = EVERYBODY - {"guest", "quantri"}
CELL = {"thuky", "bithu", "chiuy", "dangvien"}
OFFICERS = {"thuky", "bithu", "chiuy"}
KEEPERS = {"thuky", "bithu"}

FINDERS = {  # (record, its audience, article): who finds a word of the article, the notice, …
    ("approved", "cell", "public"): {
        "article": EVERYBODY,
        "notice": CELL | {"canbo"},  # an approved record tells its place and agenda itself
        "record": CELL | {"canbo"},
        "officers": OFFICERS,
    },
    ("approved", "cell", "members"): {
        "article": MEMBERS,
        "notice": CELL | {"canbo"},
        "record": CELL | {"canbo"},
        "officers": OFFICERS,
    },
    ("approved", "committee", "public"): {
        "article": EVERYBODY,
        "notice": OFFICERS,
        "record": OFFICERS,
        "officers": OFFICERS,
    },
    ("approved", "party", "withdrawn"): {
        "article": KEEPERS,
        "notice": CELL | {"dangvien2", "canbo"},
        "record": CELL | {"dangvien2", "canbo"},
        "officers": OFFICERS,
    },
    ("submitted", "cell", "public"): {
        "article": EVERYBODY,
        "notice": KEEPERS | {"canbo"},
        "record": KEEPERS | {"canbo"},
        "officers": KEEPERS,
    },
    ("announced", "cell", "unpublished"): {
        "article": KEEPERS,
        "notice": CELL,
        "record": KEEPERS,
        "officers": KEEPERS,
    },
    ("announced", "committee", "unpublished"): {
        "article": KEEPERS,
        "notice": OFFICERS,
        "record": KEEPERS,
        "officers": KEEPERS,
    },
    ("draft", "cell", "public"): {
        "article": EVERYBODY,
        "notice": KEEPERS,
        "record": KEEPERS,
        "officers": KEEPERS,
    },
}
CANARIES = {  # the level of a word: the words planted there
    "article": ["tieude", "sapobai", "thanbai", "congkhai"],
    "notice": ["tenbuoi", "chude", "diadiem", "mucmot"],
    "record": ["banluan", "ketluan", "ykien", "nhiemvu", "bieuquyet"],
    "officers": ["noibo", "bophieu"],
}


@pytest.fixture
def cast(cast, cell):
    sitting = make_member(full_name="Bùi Thị Ủy", cell=cell)
    make_position(member=sitting, organization=cell, rank="committee", title="Chi ủy viên")
    return cast | {"chiuy": make_user(username="chiuy", member=sitting)}


def planted(*, cell, status="approved", audience="cell", article="public"):
    """A session with a word of its own in every place that can be searched."""
    meeting = make_meeting(
        cell=cell,
        status=status,
        audience=audience,
        title="Buổi tenbuoi",
        theme="Chủ đề chude",
        place="Phòng diadiem",
        conclusion="Nhất trí ketluan.",
    )
    make_article(
        meeting=meeting,
        state=article,
        title="Bài tieude",
        sapo="Tóm tắt sapobai",
        body="<p>Nội dung thanbai.</p>",
    )
    AgendaItem.objects.create(meeting=meeting, title="Mục mucmot", discussion="Trao đổi banluan")
    make_speech(meeting=meeting, summary="Ý kiến congkhai", is_public=True)
    make_speech(meeting=meeting, summary="Ý kiến ykien")
    make_speech(meeting=meeting, summary="Ý kiến noibo", is_internal=True)
    Task.objects.create(meeting=meeting, text="Việc nhiemvu", due_on=None)
    Vote.objects.create(meeting=meeting, subject="Thông qua bieuquyet", base=5, in_favour=5)
    Vote.objects.create(
        meeting=meeting, subject="Khen bophieu", base=5, in_favour=5, names_a_person=True
    )
    meeting.settle(by=None)
    return meeting


@pytest.mark.parametrize("level", CANARIES)
@pytest.mark.parametrize("state", FINDERS)
def test_word_is_found_by_exactly_those_who_read_its_level(cast, cell, state, level):
    status, audience, article = state
    meeting = planted(cell=cell, status=status, audience=audience, article=article)

    found = {
        name
        for name, user in cast.items()
        if meeting in search(CANARIES[level][0], user=user).meetings
    }

    assert found == FINDERS[state][level]


@pytest.mark.parametrize(
    ("word", "level"), [(word, level) for level, words in CANARIES.items() for word in words]
)
def test_every_place_of_a_session_belongs_to_one_level(cast, cell, word, level):
    meeting = planted(cell=cell)

    found = {name for name, user in cast.items() if meeting in search(word, user=user).meetings}

    assert found == FINDERS["approved", "cell", "public"][level]


@pytest.mark.parametrize("level", CANARIES)
def test_why_a_session_was_found_shows_no_word_of_another_level(cast, cell, level):
    meeting = planted(cell=cell)

    for name, user in cast.items():
        hits = search(CANARIES[level][0], user=user).hits([meeting])
        shown = json.dumps([[hit.title, hit.passage] for hit in hits])
        for other, words in CANARIES.items():
            if name not in FINDERS["approved", "cell", "public"][other]:
                assert [word for word in words if word in shown] == [], name


def test_sessions_nobody_may_know_of_are_not_explained(guest, cell):
    meeting = planted(cell=cell, article="members")

    assert search("thanbai", user=guest).hits([meeting]) == []


def test_words_of_two_levels_are_found_by_who_reads_them_in_one(cast, cell):
    planted(cell=cell)

    def finders(text):
        return {name for name, user in cast.items() if search(text, user=user).total}

    assert finders("thanbai congkhai") == EVERYBODY
    assert finders("ketluan noibo") == OFFICERS
    assert finders("thanbai noibo") == set()


def test_search_page_and_suggestions_give_a_guest_nothing_of_an_internal_session(client, cell):
    meeting = planted(cell=cell, article="unpublished")
    stub = make_resolution(
        code="77-KH/CB", title="Kế hoạch kinbao", is_public=False, is_verified=False
    )
    make_citation(meeting=meeting, resolution=stub, as_written="Kế hoạch 77-KH/CB kinbao")

    for typed in ["tieude", "tenbuoi", "ketluan", "77-KH/CB", "kh 77", "kinbao", "k", "77"]:
        page = client.get("/tim-kiem/", {"q": typed}).content.decode()
        offered = client.get("/tim-kiem/goi-y/", {"q": typed}).json()

        assert meeting.get_absolute_url() not in page, typed
        assert stub.get_absolute_url() not in page, typed
        assert "Kế hoạch kinbao" not in page, typed
        assert offered["suggestions"] == [], typed


def test_stub_of_a_session_is_found_by_readers_of_the_session(cast, cell):
    stub = make_resolution(code="77-KH/CB", title="Kế hoạch", is_public=False, is_verified=False)
    make_citation(meeting=make_meeting(cell=cell), resolution=stub)

    know = {name for name, user in cast.items() if find_resolutions("kh 77", user=user)}
    offered = {name for name, user in cast.items() if suggest("kh 77", user=user)}

    assert know == offered == CELL | {"canbo"}


def test_session_count_is_of_sessions_and_citations_the_reader_knows(cast, cell):
    resolution = make_resolution()
    for article, in_article in [("public", True), ("public", False), (None, True)]:
        meeting = make_meeting(cell=cell, article=article)
        make_citation(meeting=meeting, resolution=resolution, in_article=in_article)
        make_citation(
            meeting=meeting, resolution=resolution, in_article=in_article, role="trien-khai"
        )

    counts = {
        name: find_resolutions("nq 21", user=user)[0].session_count for name, user in cast.items()
    }

    assert counts == {name: 3 if name in CELL | {"canbo"} else 1 for name in EVERYBODY}
    assert search("nq 21", user=AnonymousUser()).total == 1


def test_citation_kept_out_of_the_article_is_not_shown_as_the_reason(cast, cell):
    meeting = make_meeting(cell=cell, article="public")
    told = make_citation(meeting=meeting, resolution=make_resolution())
    kept = make_citation(
        meeting=meeting,
        resolution=make_resolution(issued_on=date(2017, 10, 25)),
        in_article=False,
    )

    for name, user in cast.items():
        [hit] = search("nq 21", user=user).hits([meeting])
        assert hit.citations == ([told, kept] if name in CELL | {"canbo"} else [told]), name


def test_code_written_in_a_text_alone_is_found_at_its_level(cast, cell):
    meeting = make_meeting(cell=cell, article="public", conclusion="Học 99-NQ/TW trong quý II.")

    find = {
        name for name, user in cast.items() if meeting in search("99-nq/tw", user=user).meetings
    }

    assert find == CELL | {"canbo"}


def test_discarded_session_is_found_by_nobody(cast, cell, bithu):
    meeting = planted(cell=cell, status="draft")
    make_citation(meeting=meeting)
    meeting.discard(by=bithu)

    for user in cast.values():
        assert search("tieude", user=user).total == 0
        assert search("nq 21", user=user).total == 0
        assert suggest("bài tieude", user=user) == []


def test_merged_stub_is_found_as_the_document_it_became(cast, cell):
    stub = make_resolution(
        code="21-NQ/TW", issued_on=None, issuer="", title="Chưa rõ", is_verified=False
    )
    document = make_resolution()
    make_citation(meeting=make_meeting(cell=cell, article="public"), resolution=stub)
    stub.merge_into(document)

    for user in cast.values():
        assert find_resolutions("nq 21", user=user) == [document]
        assert search("nq 21", user=user).total == 1


def test_theme_of_an_announced_session_is_no_part_of_its_notice(cell, dangvien, thuky):
    meeting = make_meeting(cell=cell, status="announced", theme="Chủ đề chimbaodong")

    assert list(search("chimbaodong", user=dangvien).meetings) == []
    assert list(search("chimbaodong", user=thuky).meetings) == [meeting]
