"""Tags that do not fit the text here wait, and are put in their places, link and all."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.errors import UserError
from onrecord.model.annotations import Annotation, Link
from onrecord.model.repairs import Repair
from onrecord.model.spans import Span
from onrecord.store import reviews
from onrecord.work import repairing
from onrecord.work.handing_out import hand_out
from onrecord.work.likely_places import likely_places
from onrecord.work.merging import merge
from onrecord.work.projects import open_session
from onrecord.work.repairing import Likeness
from tests.builders import TEXT, add, article, content, raw, span

NEWS = article(TEXT, id="first")


@pytest.fixture
def news(session):
    add(session, NEWS)
    return session


@pytest.fixture
def moved(news, tmp_path):
    """Ben's file, in which all tags stand one code point too far right."""
    path = hand_out(news, "Ben", tmp_path / "ben.onrecord").output
    ben = open_session(path, annotator="Ben")
    ben.tag(NEWS.id, [span(TEXT, "Taxes will fall")], "claim")
    (claim,) = ben.project.read.annotations(NEWS.id, [ben.annotator.id])
    ben.tag(NEWS.id, [span(TEXT, "The mayor")], "source", statement_id=claim.id)
    ben.close()
    with raw(path) as other:
        other.execute('UPDATE spans SET start = start + 1, "end" = "end" + 1')
    merge(news, [path])
    return path


def tags(session):
    ben = session.project.read.annotator_named("Ben")
    return session.project.read.annotations(NEWS.id, [ben.id])


def links(session):
    return session.project.read.rows("SELECT from_id, to_id FROM links")


def tag(words, start=0):
    spans, at = [], start
    for each in words:
        spans.append(Span(at, at + len(each), each))
        at += len(each) + 1
    return Annotation(article_id="a", annotator_id="b", label="claim", spans=tuple(spans))


def test_a_tag_that_waits_is_told_with_its_likeliest_place(news, moved):
    first, second = repairing.waiting(news)
    assert (first.annotator, first.title, first.words) == ("Ben", NEWS.title, "Taxes will fall")
    assert first.likely[0].spans == (span(TEXT, "Taxes will fall"),)
    assert (first.likeness, second.likeness) == (Likeness.EXACT, Likeness.EXACT)
    assert first.repair.file == "ben.onrecord"


def test_a_link_is_tied_when_both_ends_are_in_place(news, moved):
    before = content(news)
    for number, each in enumerate(repairing.waiting(news)):
        assert len(links(news)) == 0, number
        repairing.place(news, each.repair.id, each.likely[0].spans)
    assert [each.text for each in tags(news)] == ["Taxes will fall", "The mayor"]
    assert len(links(news)) == 1
    assert not list(news.project.faults())
    news.undo()
    news.undo()
    assert content(news) == before


def test_those_with_one_place_only_go_there_at_once(news, moved):
    before = content(news)
    repairing.place_sole(news)
    assert not repairing.waiting(news)
    assert (len(tags(news)), len(links(news))) == (2, 1)
    with pytest.raises(UserError, match="No tag waits"):
        repairing.place_sole(news)
    news.undo()
    assert content(news) == before


def test_what_was_put_in_place_or_given_up_does_not_come_again(news, moved):
    first, second = repairing.waiting(news)
    repairing.place(news, first.repair.id, [span(TEXT, "Taxes")])
    repairing.discard(news, second.repair.id)
    after = content(news)
    (report,) = merge(news, [moved])
    assert not report.is_changing
    assert content(news) == after
    news.undo()
    assert [each.words for each in repairing.waiting(news)] == ["The mayor"]


def test_a_tag_given_up_comes_again_when_it_was_changed(news, moved):
    for each in repairing.waiting(news):
        repairing.discard(news, each.repair.id)
    ben = open_session(moved, annotator="Ben")
    ben.set_note(tags(ben)[0].id, "look again")
    ben.close()
    (report,) = merge(news, [moved])
    assert not report.forks
    assert [each.repair.tag.note for each in repairing.waiting(news)] == ["look again"]


def test_later_work_comes_in_beside_what_was_put_in_place(news, moved):
    repairing.place_sole(news)
    ben = open_session(moved, annotator="Ben")
    ben.tag(NEWS.id, [span(TEXT, "denied")], "cue")
    ben.close()
    (report,) = merge(news, [moved])
    assert not report.forks
    assert {each.text for each in tags(news)} == {"Taxes will fall", "The mayor", "denied"}
    assert len(links(news)) == 1


def test_a_tag_taken_away_there_waits_no_longer(news, moved):
    ben = open_session(moved, annotator="Ben")
    for each in tags(ben):
        ben.delete(each.id)
    ben.close()
    (report,) = merge(news, [moved])
    assert (report.repairs.removed, repairing.waiting(news)) == (2, [])


def test_a_tag_that_waits_no_longer_and_one_without_words_are_refused(news, moved):
    each = repairing.waiting(news)[0]
    with pytest.raises(UserError, match="Select the words"):
        repairing.place(news, each.repair.id, [])
    repairing.discard(news, each.repair.id)
    with pytest.raises(UserError, match="waits no longer"):
        repairing.place(news, each.repair.id, each.likely[0].spans)


# places


def test_the_nearest_of_several_places_comes_first():
    text = "rain and rain and rain"
    found = likely_places(text, tag(["rain"], start=10))
    assert [each.spans[0].start for each in found] == [9, 18, 0]


def test_other_letters_and_similar_words_are_found():
    (folded,) = likely_places("He said “Café closed” then.", tag(['said "cafe']))
    assert (folded.likeness, folded.spans[0].text) == (Likeness.FOLDED, "said “Café")
    (near,) = likely_places("The harbour mastr spoke.", tag(["harbour master"]))
    assert (near.likeness, near.spans[0].text) == (Likeness.NEAR, "harbour mastr")
    assert likely_places("Nothing like it.", tag(["harbour master"])) == ()


def test_fragments_stay_in_their_order():
    (found,) = likely_places("b a x b", tag(["a", "b"]))
    assert [each.start for each in found.spans] == [2, 6]
    assert likely_places("b a", tag(["a", "b"])) == ()


@given(st.text(" abé’", min_size=1, max_size=8), st.text(" abé’", max_size=12))
def test_every_place_fits_the_text(words, text):
    for each in likely_places(text, tag([words])):
        assert all(span.fits(text) for span in each.spans)


def test_a_repair_comes_back_from_the_file_as_it_was(news):
    claim = tag(["Taxes will fall"])
    tied = Link(article_id="a", annotator_id="b", label="x", from_id=claim.id, to_id="other")
    here = news.annotator
    news.project.add_annotator(here)
    repair = Repair(article_id=NEWS.id, annotator_id=here.id, file="f", tag=claim, links=(tied,))
    add(news, repair)
    assert reviews.repair(news.project.read, repair.id) == repair
