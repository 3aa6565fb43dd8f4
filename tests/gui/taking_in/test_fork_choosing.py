"""Two versions of a layer, as they are told to who has to choose."""

from __future__ import annotations

from pathlib import Path

from onrecord.gui.taking_in import choosing
from onrecord.gui.taking_in.choosing import Chosen
from onrecord.model.forks import LayerFacts, Unlike, Versions, Where
from onrecord.model.layers import LayerStatus
from onrecord.model.lineages import Side
from onrecord.work.merging import Fork
from tests.builders import codebook

OURS = LayerFacts(3, 1, "2026-03-02T10:00:00.000Z", LayerStatus.DONE)
THEIRS = LayerFacts(4, 0, "2026-03-04T10:00:00.000Z", LayerStatus.STARTED)


def test_the_version_touched_last_is_marked() -> None:
    ours, theirs = choosing.columns(Versions(OURS, THEIRS))
    assert (ours.is_later, theirs.is_later) == (False, True)
    assert ours.lines[:3] == ("Tags: 3", "Links: 1", "Marked as done")
    assert ours.lines[3].startswith("Last changed 2 Mar 2026")


def test_a_layer_that_was_taken_away_says_so() -> None:
    gone, _ = choosing.columns(Versions(LayerFacts(is_there=False), THEIRS))
    assert gone.lines == ("Taken away",)


def test_differences_are_told_in_the_words_of_the_codebook() -> None:
    unlike = (
        Unlike(Where.BOTH, "claim", "Taxes\nwill fall", ("words", "wording", "tone")),
        Unlike(Where.OURS, "frame", ""),
    )
    assert choosing.differences(Versions(OURS, THEIRS, unlike, 2), codebook()) == [
        "In both, but different: claim “Taxes will fall” (words, wording, tone)",
        "Only here: frame (no words)",
        "Links that are not in both: 2",
    ]


def test_layers_that_differ_in_nothing_but_themselves_say_so() -> None:
    (line,) = choosing.differences(Versions(OURS, THEIRS), codebook())
    assert line == "The tags are alike; the layer itself is marked differently."


def test_of_very_many_differences_the_first_are_listed() -> None:
    unlike = (Unlike(Where.OURS, "claim", "x"),) * 250
    lines = choosing.differences(Versions(unlike=unlike), codebook())
    assert (len(lines), lines[-1]) == (201, "… and 50 more.")


def test_a_side_holds_for_one_layer_of_one_file() -> None:
    here, there = Path("here/ana.onrecord"), Path("there/ana.onrecord")
    fork = Fork("ana.onrecord", "Ana", "Ferries", "first", here)
    chosen = Chosen({choosing.key_of(fork): Side.THEIRS})
    assert chosen(fork) is Side.THEIRS
    assert chosen(Fork("ana.onrecord", "Ana", "Ferries", "second", here)) is None
    assert chosen(Fork("ana.onrecord", "Ana", "Ferries", "first", there)) is None


def test_a_time_that_is_none_stands_as_it_is() -> None:
    assert choosing.when("yesterday") == "yesterday"
