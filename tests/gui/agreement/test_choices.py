from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.errors import UserError
from onrecord.gui.agreement import choices as choosing
from onrecord.gui.agreement.choices import MOST_DRAWS, Choices, Subject, Whose
from onrecord.model.layers import LayerKind
from onrecord.work.agreement.records import By
from tests.gui.sheets import codebook

ANA, BEN = Whose("Ana [1]", LayerKind.PERSON, 3), Whose("Ben", LayerKind.PERSON, 2)
GOLD = Whose("gold", LayerKind.GOLD, 2)
SUBJECT = Subject(Path("news.onrecord"), (ANA, BEN, GOLD), codebook())


def test_by_default_all_people_are_compared_on_all_labels() -> None:
    asked = choosing.asked(Choices(), SUBJECT)
    assert (asked.layers, asked.labels, asked.by, asked.draws) == ((), (), None, 1000)
    assert asked.besides == (By.PAIR, By.TIME)


def test_names_are_taken_as_they_are() -> None:
    asked = choosing.asked(Choices(layers=("Ana [1]", "gold"), by="article"), SUBJECT)
    assert (asked.layers, asked.by) == (("Ana [[]1]", "gold"), By.ARTICLE)


@pytest.mark.parametrize("choices", [Choices(layers=("Ben",)), Choices(labels=())])
def test_what_leads_to_nothing_is_refused(choices: Choices) -> None:
    with pytest.raises(UserError, match="Tick"):
        choosing.asked(choices, SUBJECT)


def test_two_with_layers_that_are_done_can_be_compared() -> None:
    assert choosing.can_compare(SUBJECT)
    assert not choosing.can_compare(SUBJECT._replace(people=(ANA, BEN._replace(done=0))))


def test_what_is_no_more_is_not_chosen_any_more() -> None:
    chosen = Choices(layers=("Ana [1]", "Ben", "Cleo"), labels=("gone",))
    assert choosing.fitting(chosen, SUBJECT) == Choices(layers=("Ana [1]", "Ben"))


def test_nobody_is_left_to_be_compared_alone() -> None:
    chosen = Choices(layers=("Ben", "Cleo"))
    assert choosing.fitting(chosen, SUBJECT) == Choices()
    assert choosing.fitting(Choices(layers=("Ben",)), SUBJECT) == Choices(layers=("Ben",))


NAMES = st.none() | st.lists(st.text(min_size=1), max_size=3).map(tuple)
CHOICES = st.builds(Choices, NAMES, NAMES, st.sampled_from(["", *By]), st.integers(0, MOST_DRAWS))


@given(CHOICES)
def test_choices_come_back_as_they_were(chosen: Choices) -> None:
    assert choosing.read(choosing.written(chosen)) == chosen


@pytest.mark.parametrize("kept", ["", "[]", "{}", '{"by": "moon", "draws": 3}', "nonsense"])
def test_what_cannot_be_read_is_as_by_default(kept: str) -> None:
    assert choosing.read(kept) == Choices()
