from __future__ import annotations

from contextlib import closing

import pytest

from onrecord.errors import StoreError, UserError
from onrecord.model.annotations import Decision, OriginKind
from onrecord.model.comments import place_of
from onrecord.model.items import Item
from onrecord.model.settlements import Cause, Verdict
from onrecord.review.comparison.cases import Part
from onrecord.work import settling
from onrecord.work.comparing import State
from onrecord.work.projects import open_session
from onrecord.work.settling import Draft, Reasons
from tests.builders import add, content, span
from tests.reviewed import (
    ANN,
    BEN,
    CAI,
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


def ruling(session, about, number=0):
    return entry(session, about, number).settlement.ruling


def test_a_version_that_is_taken_goes_into_the_gold_layer_as_it_is(session, news):
    edit = take(session, news, ANN)
    assert str(edit) == "Settle “Taxes will fall”"
    assert gold_words(session, news) == [
        ("claim", TAXES), ("cue", "said"), ("source", "the minister"),
    ]  # fmt: skip
    assert gold_ties(session, news) == [
        ("attributed to", TAXES, "the minister"), ("signalled by", TAXES, "said"),
    ]  # fmt: skip
    source = next(x for x in compared(session, news).gold.values() if x.label == "source")
    assert source.attributes == {"type": "named person"}
    assert (source.origin.kind, source.origin.by) == (OriginKind.SETTLED, "Ana")
    assert source.origin.decision is Decision.AS_IS
    assert source.codebook_revision == session.codebook.revision
    assert (ruling(session, news).verdict, ruling(session, news).taken) == (
        Verdict.TAKEN, (ANN.id,),
    )  # fmt: skip
    assert entry(session, news).state is State.SETTLED


def test_parts_of_each_are_tied_by_their_roles(session, news):
    draft = taken(session, news, ANN)
    case = entry(session, news).case
    draft = settling.with_part(draft, case, BEN.id, Part.SOURCE, session.codebook)
    settle(session, news, draft)
    assert gold_words(session, news)[-1] == ("source", "minister")
    assert ("attributed to", TAXES, "minister") in gold_ties(session, news)
    assert ruling(session, news).verdict is Verdict.COMBINED
    assert ruling(session, news).taken == (ANN.id, BEN.id)


def test_words_and_values_of_the_reviewer_s_own_are_told_as_edited(session, news):
    draft = taken(session, news, BEN)
    key = draft.of(Part.SOURCE)[0].key
    draft = settling.with_words(draft, key, [span(news.text, "the minister said")])
    draft = settling.with_value(draft, key, "type", "named person")
    settle(session, news, draft)
    source = next(x for x in compared(session, news).gold.values() if x.label == "source")
    assert (source.text, source.attributes["type"]) == ("the minister said", "named person")
    assert source.origin.decision is Decision.EDITED
    assert ruling(session, news).verdict is Verdict.REWRITTEN
    assert ruling(session, news).taken == (BEN.id,)


def test_what_nobody_had_tagged_can_be_added(session, news):
    draft = taken(session, news, ANN)
    draft = settling.without(draft, draft.of(Part.CUE)[0].key)
    draft = settling.with_new(draft, Part.CUE, "cue", [span(news.text, "on Tuesday")])
    settle(session, news, draft)
    assert ("signalled by", TAXES, "on Tuesday") in gold_ties(session, news)
    assert ("cue", "said") not in gold_words(session, news)


def test_reasons_are_kept_with_the_guideline_they_cite(session, news):
    place = place_of(Item(label="source", attribute="type"))
    take(session, news, ANN, reasons=Reasons(Cause.GAP, " Titles belong to it. ", place))
    found = ruling(session, news)
    assert (found.cause, found.note, found.guideline) == (
        Cause.GAP, "Titles belong to it.", "labels.source.type",
    )  # fmt: skip
    assert found.reviewer == "Ana"


def test_a_guideline_that_is_not_there_is_not_cited(session, news):
    with pytest.raises(UserError, match=r"no place “labels\.nothing”"):
        take(session, news, ANN, reasons=Reasons(guideline="labels.nothing"))
    assert gold_words(session, news) == []


def test_a_case_can_be_closed_by_rejecting_all_versions(session, news):
    now_there = compared(session, news)
    edit = settling.reject(session, now_there, now_there.entries[0].case.id)
    assert str(edit) == "Reject “Taxes will fall”"
    assert gold_words(session, news) == []
    assert entry(session, news).state is State.SETTLED
    assert ruling(session, news).verdict is Verdict.REJECTED


def test_taking_nothing_from_one_who_has_nothing_there_rejects_it(session):
    about = desk_with(session, ANN, BEN)
    add(session, *said(about, ANN, TAXES))
    take(session, about, BEN)
    assert (ruling(session, about).verdict, ruling(session, about).taken) == (
        Verdict.REJECTED, (BEN.id,),
    )  # fmt: skip


def test_several_versions_may_stand(session, news):
    now_there = compared(session, news)
    settling.accept(session, now_there, now_there.entries[0].case.id, [BEN.id, ANN.id])
    assert ("source", "minister") in gold_words(session, news)
    assert ruling(session, news).verdict is Verdict.ACCEPTABLE
    assert ruling(session, news).taken == (BEN.id, ANN.id)


def test_to_have_nothing_there_may_be_acceptable_too(session):
    about = desk_with(session, ANN, BEN)
    add(session, *said(about, ANN, TAXES))
    now_there = compared(session, about)
    settling.accept(session, now_there, now_there.entries[0].case.id, [BEN.id, ANN.id])
    assert ruling(session, about).taken == (ANN.id, BEN.id)
    assert gold_words(session, about) == [("claim", TAXES)]


@pytest.mark.parametrize("chosen", [[], [ANN.id], [ANN.id, ANN.id], ["nobody", ANN.id]])
def test_one_version_alone_is_not_several(session, news, chosen):
    now_there = compared(session, news)
    with pytest.raises(UserError, match="two versions or more"):
        settling.accept(session, now_there, now_there.entries[0].case.id, chosen)


def test_settling_again_replaces_what_was_settled_and_keeps_the_earlier_ruling(session, news):
    take(session, news, ANN, reasons=Reasons(Cause.SLIP))
    take(session, news, BEN, reasons=Reasons(Cause.AMBIGUOUS))
    assert gold_words(session, news) == [
        ("claim", TAXES), ("cue", "said"), ("source", "minister"),
    ]  # fmt: skip
    found = entry(session, news).settlement
    assert [each.cause for each in found.earlier] == [Cause.SLIP]
    assert found.ruling.cause is Cause.AMBIGUOUS
    assert len(compared(session, news).entries) == 2


def test_what_was_settled_can_be_changed_as_a_draft(session, news):
    take(session, news, ANN)
    now_there = compared(session, news)
    known = now_there.entries[0].settlement
    draft = settling.of_gold(known, now_there.gold, now_there.gold_links, session.codebook)
    key = draft.of(Part.SOURCE)[0].key
    settle(session, news, settling.with_value(draft, key, "type", None))
    after = compared(session, news)
    assert after.gold[key].attributes == {}
    assert after.gold[key].revision == 2
    assert set(after.gold) == set(now_there.gold)
    assert ruling(session, news).verdict is Verdict.REWRITTEN


def test_other_reasons_for_the_same_decision_keep_its_verdict(session, news):
    take(session, news, ANN)
    now_there = compared(session, news)
    known = now_there.entries[0].settlement
    draft = settling.of_gold(known, now_there.gold, now_there.gold_links, session.codebook)
    settle(session, news, draft, reasons=Reasons(Cause.BOUNDARY))
    found = ruling(session, news)
    assert (found.verdict, found.taken, found.cause) == (
        Verdict.TAKEN, (ANN.id,), Cause.BOUNDARY,
    )  # fmt: skip


def test_settling_as_it_is_settled_is_refused(session, news):
    take(session, news, ANN)
    with pytest.raises(UserError, match="settled so already"):
        take(session, news, ANN)


def test_reopening_takes_the_gold_tags_away_and_keeps_the_ruling(session, news):
    take(session, news, ANN, reasons=Reasons(Cause.GAP))
    edit = settling.reopen(session, entry(session, news).settlement.id)
    assert str(edit) == "Reopen “Taxes will fall”"
    assert gold_words(session, news) == []
    found = entry(session, news)
    assert found.state is State.OPEN
    assert [each.cause for each in found.settlement.earlier] == [Cause.GAP]
    take(session, news, BEN)
    assert len(entry(session, news).settlement.earlier) == 1


def test_what_was_settled_of_a_case_that_is_gone_goes_altogether(session, news):
    take(session, news, ANN)
    for who in (ANN, BEN):
        theirs = session.as_annotator(who.name)
        for each in session.tags(news.id, [who.id]):
            if each.text in (TAXES, "said", "the minister", "minister"):
                theirs.delete(each.id)
    (left,) = compared(session, news).orphans
    edit = settling.reopen(session, left.id)
    assert str(edit) == "Reopen “Taxes will fall”"
    assert (gold_words(session, news), compared(session, news).orphans) == ([], ())


def test_what_is_open_is_not_reopened(session, news):
    with pytest.raises(UserError, match="open already"):
        settling.reopen(session, "nothing")
    take(session, news, ANN)
    key = entry(session, news).settlement.id
    settling.reopen(session, key)
    with pytest.raises(UserError, match="open already"):
        settling.reopen(session, key)


# refusals


def test_tags_that_changed_since_they_were_compared_are_looked_at_again_first(session, news):
    before = compared(session, news)
    key = before.entries[0].case.id
    source = before.entries[0].case.members[BEN.id].tags[1]
    session.as_annotator("Ben").set_attribute(source.id, "type", "unnamed person")
    draft = settling.taken(before.entries[0].case, BEN.id, session.codebook)
    for command in (
        lambda: settling.settle(session, before, key, draft),
        lambda: settling.accept(session, before, key, [ANN.id, BEN.id]),
        lambda: settling.reject(session, before, key),
    ):
        with pytest.raises(UserError, match="changed meanwhile"):
            command()
    assert gold_words(session, news) == []


def test_a_draft_of_nothing_is_refused(session, news):
    with pytest.raises(UserError, match="take a version, or reject"):
        settle(session, news, Draft())


def test_a_tag_without_the_words_it_needs_is_refused(session, news):
    draft = taken(session, news, ANN)
    bare = settling.with_words(draft, draft.of(Part.CUE)[0].key, [])
    with pytest.raises(UserError, match="Select the words of the cue"):
        settle(session, news, bare)


def test_a_value_that_the_codebook_does_not_know_is_refused(session, news):
    draft = taken(session, news, ANN)
    odd = settling.with_value(draft, draft.of(Part.SOURCE)[0].key, "type", "imaginary")
    with pytest.raises(UserError, match="does not go with the codebook"):
        settle(session, news, odd)


def test_what_no_longer_applies_goes_with_the_value_it_depended_on(session):
    about = desk_with(session, ANN, BEN)
    more = {"type": "unnamed person", "justification": "fear"}
    add(session, *said(about, ANN, TAXES, "the minister", **more))
    draft = taken(session, about, ANN)
    key = draft.of(Part.SOURCE)[0].key
    settle(session, about, settling.with_value(draft, key, "type", "named person"))
    source = next(x for x in compared(session, about).gold.values() if x.label == "source")
    assert source.attributes == {"type": "named person"}


def test_a_project_opened_to_look_only_is_not_settled(session, news):
    with closing(open_session(session.path, annotator="Rev")) as other:
        assert not other.writable
        with pytest.raises(StoreError, match="to look only"):
            take(other, news, ANN)


# undo


def test_every_command_is_undone_and_redone_as_one(session, news):
    states = [content(session)]
    take(session, news, ANN)
    states.append(content(session))
    settling.pass_agreed(session, [compared(session, news)])
    states.append(content(session))
    settling.reopen(session, entry(session, news).settlement.id)
    states.append(content(session))
    for state in reversed(states[:-1]):
        session.undo()
        assert _made(content(session)) == _made(state)
    for state in states[1:]:
        session.redo()
        assert _made(content(session)) == _made(state)


def _made(state):
    return {key: state[key] for key in ("layers", "annotations", "links", "spans")}


def test_three_layers_are_settled_like_two(session):
    about = desk_with(session, ANN, BEN, CAI)
    for who, words in ((ANN, "Taxes will fall"), (BEN, "Taxes will"), (CAI, "will fall")):
        add(session, *said(about, who, words))
    take(session, about, CAI)
    assert gold_words(session, about) == [("claim", "will fall")]
    assert set(entry(session, about).settlement.members) == {ANN.id, BEN.id, CAI.id}
