"""What a review keeps comes back as it was kept, and can be undone."""

from __future__ import annotations

from dataclasses import replace

from onrecord.model.comments import Comment, Subject, item_at, place_of
from onrecord.model.edits import Change
from onrecord.model.items import Item
from onrecord.model.layers import GOLD, annotator_named, layer_of
from onrecord.model.repairs import Repair
from onrecord.model.settlements import Cause, Ruling, Settlement, Verdict
from onrecord.store import reviews
from tests.builders import add, article, tag, tie

_RULING = Ruling(
    verdict=Verdict.COMBINED,
    reviewer="Robin",
    cause=Cause.GAP,
    note="“titles”, see page 3",
    guideline="labels.source.title",
    taken=("a", "b"),
)


def test_a_settlement_comes_back_with_the_decisions_before_it(session):
    about, gold = article(), annotator_named(GOLD)
    made = Settlement(
        article_id=about.id,
        annotator_id=gold.id,
        ruling=_RULING,
        members={"a": ("1", "2"), "b": ()},
        seen="f00",
        tags=("g1", "g2"),
        earlier=(replace(_RULING, verdict=Verdict.REJECTED, taken=()),),
    )
    add(session, about, gold, layer_of(about.id, gold.id), made)
    assert reviews.settlements(session.project.read, [about.id]) == [made]
    assert reviews.settlement(session.project.read, made.id) == made
    assert reviews.settlements(session.project.read, ["elsewhere"]) == []


def test_reopening_a_settlement_is_undone(session):
    about, gold = article(), annotator_named(GOLD)
    made = Settlement(article_id=about.id, annotator_id=gold.id, ruling=_RULING)
    add(session, about, gold, layer_of(about.id, gold.id), made)
    session.commit("Reopen", Change(made, replace(made, is_open=True, revision=2)))
    session.undo()
    (found,) = reviews.settlements(session.project.read)
    assert not found.is_open
    assert found.ruling == _RULING


def test_comments_come_in_the_order_they_were_made(session):
    me = session.annotator
    about = article()
    first = Comment(
        id="c2",
        article_id=about.id,
        annotator_id=me.id,
        subject=Subject.ARTICLE,
        target=about.id,
        thread="c2",
        text="Who is “the official”? 🙂",
        resolved=True,
        created="2026-01-01T10:00:00Z",
    )
    answer = replace(first, id="c1", text="@Ana: see above", resolved=False, created="2026-01-02")
    place = place_of(Item(label="claim", attribute="wording"))
    guideline = replace(
        first, id="c3", article_id="", subject=Subject.GUIDELINE, target=place, thread="c3"
    )
    add(session, about, first, answer, guideline)
    read = session.project.read
    assert reviews.comments(read, about.id) == [first, answer]
    assert reviews.comments(read, "") == [guideline]
    assert reviews.comments(read) == [first, guideline, answer]
    assert reviews.comment(read, "c1") == answer


def test_a_comment_on_a_guideline_is_about_no_article(session):
    me = session.annotator
    edit = add(
        session,
        Comment(
            annotator_id=me.id,
            subject=Subject.GUIDELINE,
            target="labels.claim",
            thread="t",
            text="Why?",
        ),
    )
    assert edit.articles == frozenset()


def test_a_tag_that_waits_for_repair_keeps_its_words_and_links(session):
    me, about = session.annotator, article()
    claim = tag("claim", about, "Taxes will fall", by=me.id, attributes={"kind": ("a", "b")})
    source = tag("source", about, "the minister", by=me.id)
    waiting = Repair(
        article_id=about.id,
        annotator_id=me.id,
        file="ana.onrecord",
        tag=claim,
        links=(tie("attributed to", claim, source),),
    )
    add(session, about, waiting)
    (found,) = reviews.repairs(session.project.read)
    assert found == waiting
    assert reviews.repair(session.project.read, waiting.id) == found


def test_places_in_a_codebook_are_named_and_found_again():
    places = [
        Item(),
        Item(label="claim"),
        Item(label="claim", attribute="wording", value="direct"),
        Item(link="attributed to"),
    ]
    assert [item_at(place_of(each)) for each in places] == places
    assert item_at("nonsense") == Item()
