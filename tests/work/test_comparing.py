"""An article opened for comparison: whose layers, in which state each case is."""

from __future__ import annotations

from dataclasses import replace

import pytest

from onrecord.errors import UserError
from onrecord.model.layers import LayerStatus, annotator_named, layer_of
from onrecord.model.registries import Actor
from onrecord.model.settlements import Ruling, Settlement, Verdict
from onrecord.review.comparison.differences import Kind, seen
from onrecord.work.comparing import State, comparison
from tests.builders import add, adding, article, raw, tag
from tests.reviewed import ANN, BEN, CAI, compared, desk_with, done, entry, said

GOLD = annotator_named("gold")
SPACY = annotator_named("machine:spacy@1")
TAXES = "Taxes will fall"


@pytest.fixture
def news(session):
    """Ann and Ben have the same statement, Ben without its cue."""
    about = desk_with(session, ANN, BEN)
    add(session, *said(about, ANN, TAXES, "the minister", "said"))
    add(session, *said(about, BEN, TAXES, "the minister"))
    return about


def names(found):
    return [each.name for each in found.annotators.values()]


def test_people_s_layers_that_are_done_are_compared_in_order_of_names(session, news):
    add(session, CAI, SPACY, GOLD)
    add(session, layer_of(news.id, CAI.id, LayerStatus.STARTED), layer_of(news.id, SPACY.id))
    add(session, layer_of(news.id, GOLD.id, LayerStatus.STARTED))
    found = compared(session, news)
    assert names(found) == ["Ann", "Ben"]
    assert [*found.layers] == [*found.annotators] == [ANN.id, BEN.id]
    assert found.gold_layer is not None
    ((difference,),) = (x.differences for x in found.entries)
    assert (difference.kind, difference.label) == (Kind.MISSED, "cue")
    assert list(found.entries[0].case.members) == [ANN.id, BEN.id]


def test_machines_are_compared_where_they_are_named(session, news):
    add(session, SPACY, layer_of(news.id, SPACY.id), tag("entity", news, "Tuesday", by=SPACY.id))
    assert names(comparison(session, news.id, ["ann", "machine:*"])) == ["Ann", "machine:spacy@1"]
    assert len(compared(session, news).entries) == 1


def test_what_cannot_be_compared_is_refused(session, news):
    alone = article("Another one.")
    add(session, alone, done(alone, ANN))
    add(session, GOLD)
    for asked, told in (
        ((alone.id,), "fewer than two layers"),
        (("nowhere",), "no longer in the project"),
        ((news.id, ["Zoe"]), "no layer “Zoe”"),
        ((news.id, ["gold"]), "not compared"),
        ((news.id, ["Ann"]), "fewer than two layers"),
    ):
        with pytest.raises(UserError, match=told):
            comparison(session, *asked)


def test_a_text_changed_from_outside_is_not_compared(session, news):
    with raw(session.path) as connection:
        connection.execute("UPDATE articles SET text = 'X' || text")
    with pytest.raises(UserError, match="changed from outside"):
        compared(session, news)


def test_actors_that_were_merged_are_one(session):
    about = desk_with(session, ANN, BEN)
    add(session, Actor(id="new", name="Muir"), Actor(id="old", name="M.", merged_into="new"))
    add(session, *said(about, ANN, TAXES, "the minister", actor="old"))
    add(session, *said(about, BEN, TAXES, "minister", actor="new"))
    assert [x.kind for x in entry(session, about).differences] == [Kind.BOUNDARY]


def settlement(about, case, **more):
    members = {key: each.ids for key, each in case.members.items()}
    ruling = Ruling(verdict=Verdict.TAKEN, reviewer="Ana")
    more = {"members": members, "seen": seen(case), **more}
    return Settlement(article_id=about.id, annotator_id=GOLD.id, ruling=ruling, **more)


@pytest.fixture
def settled(session, news):
    """The one case, decided."""
    add(session, GOLD, layer_of(news.id, GOLD.id))
    add(session, settlement(news, entry(session, news).case))
    return news


def test_a_case_is_open_then_settled_then_open_again(session, news):
    assert entry(session, news).state is State.OPEN
    add(session, GOLD, layer_of(news.id, GOLD.id))
    made = settlement(news, entry(session, news).case)
    add(session, made)
    found = entry(session, news)
    assert (found.state, found.settlement) == (State.SETTLED, made)
    session.project.commit_outside_history(
        replace(adding(made), changes=(replace(adding(made).changes[0], before=made,
                                               after=replace(made, is_open=True)),))
    )  # fmt: skip
    assert entry(session, news).state is State.OPEN


def test_a_settled_case_is_changed_once_somebody_s_tags_are(session, settled):
    ben = session.as_annotator("Ben")
    (source,) = [x for x in ben.tags(settled.id, [BEN.id]) if x.label == "source"]
    ben.set_note(source.id, "Really?")
    assert entry(session, settled).state is State.SETTLED
    add(session, tag("cue", settled, "said", by=BEN.id))
    assert entry(session, settled).state is State.CHANGED


def test_a_settlement_finds_its_case_by_what_is_left_of_it(session, settled):
    before = entry(session, settled)
    ann = [x.id for x in session.tags(settled.id, [ANN.id])]
    with raw(session.path) as connection:
        connection.execute("DELETE FROM links WHERE annotator_id = ?", [ANN.id])
        for key in ann:
            connection.execute("DELETE FROM spans WHERE annotation_id = ?", [key])
            connection.execute("DELETE FROM annotations WHERE id = ?", [key])
    after = entry(session, settled)
    assert after.settlement == before.settlement
    assert after.state is State.CHANGED
    with raw(session.path) as connection:
        connection.execute("DELETE FROM links")
        connection.execute("DELETE FROM spans")
        connection.execute("DELETE FROM annotations")
    found = compared(session, settled)
    assert found.entries == ()
    assert found.orphans == (before.settlement,)


def test_a_third_layer_that_says_what_one_said_leaves_the_case_settled(session, settled):
    add(session, CAI, done(settled, CAI), *said(settled, CAI, TAXES, "the minister"))
    assert entry(session, settled).state is State.SETTLED
    assert names(compared(session, settled)) == ["Ann", "Ben", "Cai"]
