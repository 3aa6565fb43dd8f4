"""Parts that statements share, ties between statements, and what is read anew."""

from __future__ import annotations

from dataclasses import replace

import pytest

from onrecord.model.items import Item, Recoding
from onrecord.model.settlements import Cause
from onrecord.review.comparison.cases import Part
from onrecord.work import settling
from onrecord.work.settling import Reasons
from tests.builders import add, span, tag, tie
from tests.reviewed import (
    ANN,
    BEN,
    compared,
    desk_with,
    entry,
    gold_ties,
    gold_words,
    said,
)

TAXES, MAYOR = "Taxes will fall", "denied that"


@pytest.fixture
def news(session):
    """Ann and Ben differ on the source of one statement and agree on the other."""
    about = desk_with(session, ANN, BEN)
    add(session, *said(about, ANN, TAXES, "the minister", "said", type="named person"))
    add(session, *said(about, BEN, TAXES, "minister", "said"))
    for who in (ANN, BEN):
        add(session, *said(about, who, MAYOR, "The mayor", "denied"))
    return about


def taken(session, about, who, number=0):
    return settling.taken(entry(session, about, number).case, who.id, session.codebook)


def settle(session, about, draft, number=0, **more):
    now_there = compared(session, about)
    return settling.settle(session, now_there, now_there.entries[number].case.id, draft, **more)


def take(session, about, who, number=0, **more):
    return settle(session, about, taken(session, about, who, number), number, **more)


@pytest.fixture
def shared(session):
    """Both have two statements of one source, and differ on what it is."""
    about = desk_with(session, ANN, BEN)
    for who, kind in ((ANN, "named person"), (BEN, "unnamed person")):
        first = said(about, who, TAXES, "the minister", "said", type=kind)
        second = tag("claim", about, MAYOR, by=who.id)
        add(session, *first, second, tie("attributed to", second, first[1]))
    return about


def test_a_source_of_two_statements_is_one_gold_tag(session, shared):
    take(session, shared, ANN, 0)
    take(session, shared, BEN, 1)
    sources = [x for x in compared(session, shared).gold.values() if x.label == "source"]
    assert [each.text for each in sources] == ["the minister"]
    assert sources[0].attributes == {"type": "unnamed person"}  # as decided last
    assert [each[1] for each in gold_ties(session, shared)] == [TAXES, MAYOR, TAXES]


def test_reopening_one_statement_leaves_the_source_to_the_other(session, shared):
    take(session, shared, ANN, 0)
    take(session, shared, ANN, 1)
    settling.reopen(session, entry(session, shared, 0).settlement.id)
    assert gold_words(session, shared) == [("claim", MAYOR), ("source", "the minister")]
    assert gold_ties(session, shared) == [("attributed to", MAYOR, "the minister")]


def test_other_words_for_one_statement_leave_the_other_its_source(session, shared):
    take(session, shared, ANN, 0)
    take(session, shared, ANN, 1)
    now_there = compared(session, shared)
    known = now_there.entries[0].settlement
    draft = settling.of_gold(known, now_there.gold, now_there.gold_links, session.codebook)
    key = draft.of(Part.SOURCE)[0].key
    settle(session, shared, settling.with_words(draft, key, [span(shared.text, "minister")]))
    assert ("attributed to", TAXES, "minister") in gold_ties(session, shared)
    assert ("attributed to", MAYOR, "the minister") in gold_ties(session, shared)


def test_links_between_statements_come_once_both_are_settled(session, news):
    for who in (ANN, BEN):
        there = session.tags(news.id, [who.id])
        one, other = (x for x in there if x.label == "source")
        add(session, tie("same as", one, other))
    take(session, news, ANN, 0)
    assert all(each[0] != "same as" for each in gold_ties(session, news))
    take(session, news, ANN, 1)
    assert ("same as", "the minister", "The mayor") in gold_ties(session, news)


def test_gold_is_read_under_the_codebook_in_use(session, news):
    take(session, news, ANN)
    before = {each.id: each for each in compared(session, news).gold.values()}
    was = Item(label="source", attribute="type", value="named person")
    merge = Recoding(since=2, item=was, becomes=("named organization",))
    session.codebook = replace(session.codebook, revision=2, changes=(merge,))
    take(session, news, ANN, reasons=Reasons(Cause.SLIP))
    stored = session.project.read.annotations(news.id, [next(iter(before.values())).annotator_id])
    assert {each.id: each for each in stored} == before  # what is read so is not written anew
    take(session, news, BEN)
    draft = taken(session, news, ANN)
    draft = settling.with_value(draft, draft.of(Part.SOURCE)[0].key, "count", 2)
    settle(session, news, draft)
    source = next(x for x in compared(session, news).gold.values() if x.label == "source")
    assert source.attributes == {"type": "named organization", "count": 2}
    assert source.codebook_revision == 2
