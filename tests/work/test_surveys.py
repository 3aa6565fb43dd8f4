"""The list of differences over all articles."""

from __future__ import annotations

import pytest

from onrecord import resources
from onrecord.errors import StoreError, UserError
from onrecord.model.layers import LayerStatus, annotator_named, layer_of
from onrecord.model.settlements import Cause, Ruling, Settlement, Verdict
from onrecord.review.comparison.cases import Part
from onrecord.review.comparison.differences import Kind, seen
from onrecord.work.comparing import State, comparison
from onrecord.work.importing import Order, bring_in
from onrecord.work.survey_rows import rows_of
from onrecord.work.surveys import CaseFilter, chosen_article, refreshed, survey
from tests.builders import add, article, raw, tag, tie
from tests.reviewed import ANN, BEN, CAI, done, entry, said

TAXES = "Taxes will fall"


@pytest.fixture
def first(session):
    """Ann and Ben differ in the words of the cue, and Cai has another source; all agree on an
    entity."""
    about = article()
    add(session, about, ANN, BEN, CAI)
    for who, source, cue in (
        (ANN, "the minister", "said"),
        (BEN, "the minister", "said on"),
        (CAI, "The mayor", "said"),
    ):
        add(session, done(about, who), *said(about, who, TAXES, source, cue))
        add(session, tag("entity", about, "Tuesday", by=who.id))
    return about


@pytest.fixture
def second(session, first):
    """Ben lacks what Ann has; Cai has only begun."""
    about = article("A second one.\n\nPrices rise, she said.")
    add(session, about, *(done(about, who) for who in (ANN, BEN)))
    add(session, layer_of(about.id, CAI.id, LayerStatus.STARTED))
    add(session, *said(about, ANN, "Prices rise", "she", "said"))
    add(session, tag("claim", about, "Prices", by=CAI.id))
    return about


def kinds(rows):
    return [each.kind for each in rows]


def test_all_articles_with_two_layers_are_listed_in_order(session, first, second):
    alone = article("Alone.")
    add(session, alone, done(alone, ANN))
    found = survey(session)
    assert [(each.title, each.kind, each.words) for each in found.rows] == [
        (first.title, Kind.SOURCE, "the minister"),
        (first.title, Kind.BOUNDARY, "said"),
        (first.title, None, "Tuesday"),
        (second.title, Kind.MISSED, "Prices rise"),
    ]
    assert (found.articles, found.few) == (2, 1)
    assert [each.name for each in found.annotators.values()] == ["Ann", "Ben", "Cai"]


def test_a_row_tells_who_has_it_and_who_says_the_same(session, first, second):
    source, boundary, agreed, missed = survey(session).rows
    assert source.sides == ((ANN.id, BEN.id), (CAI.id,))
    assert boundary.sides == ((ANN.id, CAI.id), (BEN.id,))
    assert (missed.having, missed.lacking) == ((ANN.id,), (BEN.id,))
    assert (boundary.part, boundary.label) == (Part.CUE, "cue")
    assert agreed.having == (ANN.id, BEN.id, CAI.id)
    assert {each.state for each in survey(session).rows} == {State.OPEN}


def test_it_tells_how_far_it_is(session, first, second):
    seen_ = []
    survey(session, report=lambda *at: seen_.append(at))
    assert seen_ == [(1, 2), (2, 2)]


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        ({}, [Kind.SOURCE, Kind.BOUNDARY, None, Kind.MISSED]),
        ({"kinds": {Kind.SOURCE, Kind.MISSED}}, [Kind.SOURCE, Kind.MISSED]),
        ({"parts": {Part.CUE}}, [Kind.BOUNDARY]),
        ({"labels": {"claim", "entity"}}, [None, Kind.MISSED]),
        ({"agreed": True}, [None]),
        ({"agreed": False}, [Kind.SOURCE, Kind.BOUNDARY, Kind.MISSED]),
        ({"annotators": {BEN.id}}, [Kind.SOURCE, Kind.BOUNDARY, None, Kind.MISSED]),
        ({"annotators": {CAI.id}}, [Kind.SOURCE, Kind.BOUNDARY, None]),
        ({"annotators": {ANN.id, BEN.id}}, [Kind.BOUNDARY, None, Kind.MISSED]),
        ({"annotators": {ANN.id, CAI.id}}, [Kind.SOURCE, None]),
        ({"text": "PRICES"}, [Kind.MISSED]),
        ({"text": "second one"}, [Kind.MISSED]),
        ({"attribute": "type"}, []),
        ({"states": {State.SETTLED}}, []),
    ],
)
def test_it_is_narrowed_by_what_one_looks_for(session, first, second, wanted, expected):
    given = {k: frozenset(v) if isinstance(v, set) else v for k, v in wanted.items()}
    assert kinds(survey(session).matching(CaseFilter(**given))) == expected


def test_counts_are_of_what_is_besides_the_kinds(session, first, second):
    found = survey(session)
    counts = found.counts(CaseFilter(kinds=frozenset({Kind.LINK}), article_id=first.id))
    assert {kind: n for kind, n in counts.items() if n} == {
        Kind.SOURCE: 1,
        Kind.BOUNDARY: 1,
        None: 1,
    }
    assert set(counts) == {*Kind, None}


def test_what_differs_in_a_shared_source_counts_once(session):
    about = article()
    add(session, about, ANN, BEN)
    for who, words in ((ANN, "the minister"), (BEN, "minister")):
        add(session, done(about, who))
        one, two = (tag("claim", about, each, by=who.id) for each in (TAXES, "denied that"))
        source = tag("source", about, words, by=who.id)
        add(session, one, two, source)
        add(session, *(tie("attributed to", each, source) for each in (one, two)))
    found = survey(session)
    assert [(each.kind, each.is_again) for each in found.rows] == [
        (Kind.BOUNDARY, False),
        (Kind.BOUNDARY, True),
    ]
    assert found.counts(CaseFilter())[Kind.BOUNDARY] == 1


def test_rows_tell_what_was_decided(session, second):
    gold = annotator_named("gold")
    case = entry(session, second).case
    ruling = Ruling(verdict=Verdict.TAKEN, reviewer="Ana", cause=Cause.OVERLOOKED)
    add(session, gold, layer_of(second.id, gold.id))
    members = {key: each.ids for key, each in case.members.items()}
    made = Settlement(
        article_id=second.id, annotator_id=gold.id, ruling=ruling, members=members, seen=seen(case)
    )  # fmt: skip
    before = survey(session)
    add(session, made)
    after = refreshed(before, session, [second.id])
    assert after == survey(session)
    (row,) = after.matching(CaseFilter(states=frozenset({State.SETTLED})))
    assert (row.words, row.cause) == ("Prices rise", Cause.OVERLOOKED)


def test_it_is_brought_up_to_date_article_by_article(session, first, second):
    before = survey(session)
    add(session, *said(second, BEN, "Prices rise", "she", "said"))
    third = article("Third. It rained.")
    add(session, third, done(third, ANN), done(third, BEN), tag("claim", third, "It", by=ANN.id))
    after = refreshed(before, session, [second.id, third.id, "gone"])
    assert after == survey(session)
    assert kinds(after.rows[-2:]) == [None, Kind.MISSED]


def test_named_layers_alone_are_compared(session, first, second):
    found = survey(session, ["Ann", "cai"])
    assert kinds(found.rows) == [Kind.SOURCE, None]
    assert [each.name for each in found.annotators.values()] == ["Ann", "Cai"]
    assert refreshed(found, session, [first.id]) == found
    with pytest.raises(UserError, match="no layer “Zoe”"):
        survey(session, ["Zoe"])


def test_articles_are_found_by_id_or_title(session, first, second):
    assert chosen_article(session, second.id) == second.id
    assert chosen_article(session, "a SECOND one.") == second.id
    assert chosen_article(session, "") == ""
    with pytest.raises(UserError, match="no article “Nothing”"):
        chosen_article(session, "Nothing")
    add(session, article("A second one.\nOther."))
    with pytest.raises(UserError, match="Several articles"):
        chosen_article(session, "A second one.")


def test_the_list_says_what_each_article_says_when_it_is_opened(session):
    for folder in ("articles", "layers"):
        bring_in(session, Order(paths=(resources.sample(folder),)))
    found = survey(session)
    assert found.articles >= 4
    for key in dict.fromkeys(each.article_id for each in found.rows):
        opened = comparison(session, key)
        rows = tuple(rows_of(opened.article.title, opened.entries))
        assert rows == found.matching(CaseFilter(article_id=key))


def test_a_damaged_row_is_told_on_one_line(session, first):
    with raw(session.path) as connection:
        connection.execute("UPDATE annotations SET attributes = '{oops'")
    with pytest.raises(StoreError, match="damaged"):
        survey(session)
