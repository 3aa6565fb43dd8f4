"""What the export says of losses, and of what was written."""

from __future__ import annotations

from collections import Counter

import pytest

from onrecord.gui.exporting import telling
from onrecord.model.formats import Feature
from onrecord.model.losses import Loss, Losses
from onrecord.work.export_protocol import Done
from onrecord.work.requests import Unit

LINKS, ORIGINS = Feature.LINKS.value, Feature.PROVENANCE.value
BOTH = Losses(
    Counter({ORIGINS: 63, LINKS: 2}),
    [
        Loss(ORIGINS, "a", "Ferries", "t", "the ferry"),
        Loss(LINKS, "a", "Ferries", "l", "attributed to"),
        Loss(LINKS, "b", "Boats", "", ""),
    ],
)


@pytest.mark.usefixtures("qapp")
def test_what_costs_judgements_is_counted_and_listed_and_the_rest_apart() -> None:
    assert telling.lost(BOTH) == "2 things cannot go out as they are:"
    (branch,) = telling.branches(BOTH)
    assert branch.text == "2 × links: left out"
    assert telling.bookkeeping(BOTH).splitlines() == [
        "Not kept by this format either:",
        "63 × origins, times and ids of tags: left out",
    ]
    assert not telling.is_bookkeeping(BOTH)


def test_a_case_without_words_is_told_by_its_article_alone() -> None:
    (branch,) = telling.branches(BOTH)
    assert branch.cases == ("“attributed to” · Ferries", "Boats")


def test_nothing_but_bookkeeping_leaves_the_tags_as_they_are() -> None:
    losses = Losses(Counter({ORIGINS: 1}))
    assert telling.lost(losses) == "All tags go out as they are."
    assert list(telling.branches(losses)) == []
    assert telling.is_bookkeeping(losses)
    assert telling.lost(Losses()) == "This format holds all of it."
    assert telling.bookkeeping(Losses()) == ""


def test_the_parts_of_a_split_are_told_to_the_emptiest() -> None:
    came = Done(1, 9, 20, Losses(), {"train": 8, "dev": 1, "test": 0})
    told = "9 articles, 20 annotations in out: train 8, dev 1, test 0."
    assert telling.done(came, Unit.ARTICLE, "out") == told
    assert telling.would_be(came._replace(splits={}), Unit.SENTENCE) == (
        "Would be 9 sentences, 20 annotations."
    )
