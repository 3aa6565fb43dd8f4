"""Which of two versions grew from the other."""

from __future__ import annotations

import pytest

from onrecord.model.lineages import Known, Side, Version, newer, together


def version(state, *passed, revision=1, last=""):
    revision = revision if state else 0  # what is not there has none
    return Version(state, revision, "", Known(frozenset(passed), last, len(passed)))


@pytest.mark.parametrize(
    ("ours", "theirs", "side"),
    [
        (version("x"), version("x", None), Side.SAME),
        (version("x", None), version("y", "x"), Side.THEIRS),
        (version("y", "x"), version("x", None), Side.OURS),
        (version("y", "x"), version("z", "x"), Side.FORK),
        (version(None), version("x", None), Side.THEIRS),
        (version(None, "x"), version("x"), Side.OURS),
        (version("x", None), version(None, None, "x"), Side.THEIRS),
        (version(None, "x", last="2"), version("x", None, last="1"), Side.OURS),
        (version(None, "x", last="1"), version("x", None, last="2"), Side.THEIRS),
        (version("x", revision=2), version("y", revision=3), Side.THEIRS),
        (version("x", revision=2), version("y", revision=2), Side.FORK),
        (version("x"), version(None), Side.OURS),
    ],
)
def test_the_version_that_went_through_the_other_s_state_is_newer(ours, theirs, side):
    assert newer(ours, theirs) is side


@pytest.mark.parametrize(
    ("sides", "side"),
    [
        ([], Side.SAME),
        ([Side.SAME, Side.THEIRS], Side.THEIRS),
        ([Side.OURS, Side.SAME], Side.OURS),
        ([Side.OURS, Side.THEIRS], Side.FORK),
        ([Side.FORK, Side.THEIRS], Side.FORK),
    ],
)
def test_a_layer_goes_as_a_whole(sides, side):
    assert together(sides) is side
