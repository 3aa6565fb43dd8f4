"""The palette's answers with 10,000 articles and 10,000 actors."""

from __future__ import annotations

import random

import pytest

from onrecord.gui.palette.gathering import article_items, register_items
from onrecord.gui.palette.ranking import Kind, ranked
from onrecord.model.layers import LayerStatus
from onrecord.model.registries import Actor
from onrecord.work.session import QueueRow

_WORDS = [
    "ferry",
    "subsidy",
    "minister",
    "border",
    "levy",
    "Élodie",
    "council",
    "harbour",
    "vote",
    "bridge",
    "school",
    "tax",
]


@pytest.fixture(scope="module")
def records():
    chance = random.Random(7)

    def words(count):
        return " ".join(chance.choices(_WORDS, k=count))

    rows = [
        QueueRow(f"a{n}", n, f"{words(8)} {n}", words(2), "2026-03-14", LayerStatus.NEW, 0)
        for n in range(10_000)
    ]
    actors = [Actor(name=f"{words(2)} {n}", aliases=(words(1),)) for n in range(10_000)]
    return rows, actors


def gathered(records):
    rows, actors = records
    return [*article_items(rows), *register_items(Kind.ACTOR, actors)]


def test_index_made_when_the_palette_opens(benchmark, records):
    assert len(benchmark(gathered, records)) == 20_000


@pytest.mark.parametrize("query", ["e", "fe", "ferry le", "arbour", "zq"])
def test_answer_to_what_is_typed(benchmark, records, query):
    items = gathered(records)
    benchmark(ranked, query, items, 60)
