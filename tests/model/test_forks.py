"""Who has to choose between two versions of a layer sees in what they differ."""

from __future__ import annotations

from dataclasses import replace

from onrecord.model.forks import Unlike, Where, versions
from onrecord.model.layers import LayerStatus
from onrecord.model.settlements import Ruling, Settlement, Verdict
from tests.builders import article, layer, tag, tie

FERRY = article()
CLAIM = tag("claim", FERRY, "Taxes will fall", modified="2026-03-02T10:00:00.000Z")
SOURCE = tag("source", FERRY, "the minister", modified="2026-03-01T10:00:00.000Z")


def test_a_tag_on_one_side_only_is_told_where_it_is() -> None:
    found = versions([layer(FERRY), CLAIM], [layer(FERRY), SOURCE])
    assert found.unlike == (
        Unlike(Where.OURS, "claim", "Taxes will fall"),
        Unlike(Where.THEIRS, "source", "the minister"),
    )


def test_a_tag_on_both_sides_tells_what_is_said_otherwise() -> None:
    other = replace(CLAIM, attributes={"wording": "direct"}, note="sure?", label="cue")
    found = versions([CLAIM, SOURCE], [other, SOURCE])
    assert found.unlike == (
        Unlike(Where.BOTH, "claim", "Taxes will fall", ("label", "wording", "note")),
    )


def test_each_side_tells_how_much_it_holds_and_when_it_was_touched() -> None:
    done = replace(layer(FERRY), status=LayerStatus.DONE, modified="2026-03-01T09:00:00.000Z")
    link = tie("attributed to", CLAIM, SOURCE, modified="2026-03-01T10:00:00.000Z")
    found = versions([done, CLAIM, SOURCE, link], [], ("", "2026-03-09T10:00:00.000Z"))
    assert (found.ours.tags, found.ours.links, found.ours.status) == (2, 1, LayerStatus.DONE)
    assert found.ours.last == CLAIM.modified
    assert not found.theirs.is_there
    assert found.theirs.last == "2026-03-09T10:00:00.000Z"
    assert found.links == 1


def test_cases_that_were_settled_differently_are_counted() -> None:
    taken, rejected = (
        Settlement(
            id="case",
            article_id=FERRY.id,
            annotator_id="gold",
            ruling=Ruling(verdict=verdict, reviewer="Ana", at="now"),
        )
        for verdict in (Verdict.TAKEN, Verdict.REJECTED)
    )
    assert versions([taken], [rejected]).settled == 1
    assert versions([taken], [taken]).settled == 0
