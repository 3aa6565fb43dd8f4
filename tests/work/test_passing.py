from __future__ import annotations

from dataclasses import replace

import pytest

from onrecord.errors import Cancelled, UserError
from onrecord.model.layers import LayerStatus
from onrecord.model.settlements import Verdict
from onrecord.work import settling
from onrecord.work.comparing import State
from tests.builders import add, article
from tests.reviewed import ANN, BEN, compared, desk_with, done, entry, gold_words, said

TAXES, MAYOR = "Taxes will fall", "denied that"


@pytest.fixture
def news(session):
    """Ann and Ben differ on the source of one statement and agree on the other."""
    about = desk_with(session, ANN, BEN)
    add(session, *said(about, ANN, TAXES, "the minister", "said"))
    add(session, *said(about, BEN, TAXES, "minister", "said"))
    for who in (ANN, BEN):
        add(session, *said(about, who, MAYOR, "The mayor", "denied"))
    return about


def take(session, about, who, number=0):
    now_there = compared(session, about)
    case = now_there.entries[number].case
    settling.settle(session, now_there, case.id, settling.taken(case, who.id, session.codebook))


def ruling(session, about, number):
    return entry(session, about, number).settlement.ruling


def test_what_is_agreed_passes_as_one_edit(session, news):
    edit = settling.pass_agreed(session, [compared(session, news)])
    assert str(edit) == "Pass what is agreed"
    assert gold_words(session, news) == [
        ("claim", MAYOR), ("cue", "denied"), ("source", "The mayor"),
    ]  # fmt: skip
    assert ruling(session, news, 1).verdict is Verdict.UNANIMOUS
    assert ruling(session, news, 1).taken == (ANN.id, BEN.id)
    assert entry(session, news, 0).state is State.OPEN
    with pytest.raises(UserError, match="Nothing that is agreed"):
        settling.pass_agreed(session, [compared(session, news)])


def test_what_was_reopened_waits_for_a_decision(session, news):
    settling.pass_agreed(session, [compared(session, news)])
    settling.reopen(session, entry(session, news, 1).settlement.id)
    with pytest.raises(UserError, match="Nothing that is agreed"):
        settling.pass_agreed(session, [compared(session, news)])


def test_the_share_for_a_look_is_the_same_for_the_same_seed(session):
    about = desk_with(session, ANN, BEN)
    add(session, *said(about, ANN, TAXES), *said(about, BEN, TAXES))
    agreed = entry(session, about)
    found = [
        replace(agreed, case=replace(agreed.case, id=f"case {number}")) for number in range(400)
    ]
    shares = [
        [settling.is_audited(each.case.id, 0.25, seed) for each in found] for seed in (1, 1, 2)
    ]
    assert shares[0] == shares[1] != shares[2]
    assert 60 < sum(shares[0]) < 140
    assert not any(settling.is_audited(each.case.id, 0.0, 1) for each in found)
    assert all(settling.is_audited(each.case.id, 1.0, 1) for each in found)


def test_an_article_in_which_nobody_found_anything_is_settled_too(session):
    about = desk_with(session, ANN, BEN)
    settling.pass_agreed(session, [compared(session, about)])
    assert compared(session, about).gold_layer.status is LayerStatus.SETTLED
    with pytest.raises(UserError):
        settling.pass_agreed(session, [compared(session, about)])


# how far the gold layer is


def test_the_gold_layer_is_settled_with_its_last_case(session, news):
    take(session, news, ANN)
    assert compared(session, news).gold_layer.status is LayerStatus.STARTED
    settling.pass_agreed(session, [compared(session, news)])
    assert compared(session, news).gold_layer.status is LayerStatus.SETTLED
    settling.reopen(session, entry(session, news).settlement.id)
    assert compared(session, news).gold_layer.status is LayerStatus.STARTED
    assert {x.status for x in compared(session, news).layers.values()} == {LayerStatus.DONE}


def test_a_new_case_opens_the_article_again_at_the_next_decision(session, news):
    take(session, news, ANN)
    settling.pass_agreed(session, [compared(session, news)])
    add(session, *said(news, BEN, "declined to comment"))
    take(session, news, BEN)
    assert compared(session, news).gold_layer.status is LayerStatus.STARTED
    take(session, news, BEN, 2)
    assert compared(session, news).gold_layer.status is LayerStatus.SETTLED


def test_what_is_agreed_no_longer_does_not_pass(session, news):
    before = compared(session, news)
    session.as_annotator("Ben").delete(before.entries[1].case.members[BEN.id].anchor.id)
    with pytest.raises(UserError, match="changed meanwhile"):
        settling.pass_agreed(session, [before])


def test_all_articles_pass_at_once_and_what_is_left_is_counted(session, news):
    other, alone = article("Nothing is said here."), article("Taxes will fall soon.")
    add(session, other, alone, done(other, ANN), done(other, BEN))
    add(session, done(alone, ANN), *said(alone, ANN, TAXES))
    seen = []
    found = settling.pass_all(session, report=lambda done, of: seen.append((done, of)))
    assert (found.cases, found.articles, found.audited, found.undecided) == (1, 2, 0, 1)
    assert seen == [(1, 2), (2, 2)]
    assert compared(session, other).gold_layer.status is LayerStatus.SETTLED
    assert settling.pass_all(session).edit is None


def test_whatever_stops_it_leaves_nothing_behind(session, news):
    def stop(_done, _all):
        raise Cancelled("Cancelled; nothing was changed.")

    with pytest.raises(Cancelled):
        settling.pass_all(session, report=stop)
    assert gold_words(session, news) == []
    with pytest.raises(UserError, match="no layer “Nobody”"):
        settling.pass_all(session, ("Nobody",))
