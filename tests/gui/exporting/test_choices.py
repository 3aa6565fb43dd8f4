"""What is chosen for an export: what it asks for, where it goes, how it is remembered."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.errors import UserError
from onrecord.gui.exporting import choices as choosing
from onrecord.gui.exporting.choices import Choices, Subject, Whose
from onrecord.model.formats import Alignment, Format
from onrecord.model.layers import LayerKind, annotator_named
from onrecord.work.collecting import chosen_annotators
from onrecord.work.requests import Only, Unit
from tests.builders import codebook

LINES = Format(name="lines", title="Lines", suffixes=(".lines",), textless=True)
TOKENS = Format(name="columns", title="Columns", suffixes=(".tsv",), tokens=True)
BESIDE = Format(name="docs", title="Documents", suffixes=(".doc",), aligns=True)
FOLDER = Format(name="many", title="Many files", suffixes=(".ann",), is_folder=True)
PROJECT = Path("/data/Ferries.onrecord")
PEOPLE = (
    Whose("Ana [guest]", LayerKind.PERSON, 3),
    Whose("Ben", LayerKind.PERSON, 2),
    Whose("machine:m@1", LayerKind.MACHINE, 3),
    Whose("gold", LayerKind.GOLD, 1),
)


def subject(people: tuple[Whose, ...] = PEOPLE) -> Subject:
    return Subject(PROJECT, people, codebook(), 3)


def test_by_default_all_people_and_gold_go_out_and_all_labels() -> None:
    request = choosing.request_of(Choices(output="/data/a.lines"), LINES, subject())
    assert request.layers == request.labels == ()
    assert request.output == Path("/data/a.lines")


@pytest.mark.parametrize("chosen", [TOKENS, BESIDE])
def test_how_spans_are_aligned_can_be_chosen_where_it_matters(chosen: Format) -> None:
    wish = Choices(output="a", alignment=Alignment.CONTRACT)
    assert choosing.applies(chosen).alignment == ""
    assert choosing.applies(LINES).alignment == choosing.NO_TOKENS
    assert choosing.request_of(wish, chosen, subject()).alignment is Alignment.CONTRACT
    assert choosing.request_of(wish, LINES, subject()).alignment is Alignment.EXPAND


@pytest.mark.parametrize("names", [("Ana [guest]",), ("machine:m@1", "gold"), ("Ben",)])
def test_exactly_the_ticked_layers_go_out(names: tuple[str, ...]) -> None:
    chosen = Choices(output="a", layers=names)
    patterns = choosing.request_of(chosen, LINES, subject()).layers
    there = [annotator_named(each.name) for each in PEOPLE]
    assert {each.name for each in chosen_annotators(there, patterns)} == set(names)


@pytest.mark.parametrize(
    ("chosen", "told"),
    [
        (Choices(output=" "), "Say where the dataset goes."),
        (Choices(output="a", layers=()), "Tick whose layers go out."),
        (Choices(output="a", labels=()), "Tick the labels that go out."),
        (Choices(output="a", is_split=True, shares="x"),
         "Tell the split as in train=80,dev=10,test=10."),
    ],
)  # fmt: skip
def test_choices_that_ask_for_nothing_are_refused(chosen: Choices, told: str) -> None:
    with pytest.raises(UserError) as caught:
        choosing.request_of(chosen, LINES, subject())
    assert str(caught.value) == told


def test_what_does_not_apply_stays_as_it_is_by_default() -> None:
    chosen = Choices(output="a", alignment=Alignment.STRICT, with_text=False)
    lines = choosing.request_of(chosen, LINES, subject())
    columns = choosing.request_of(chosen, TOKENS, subject())
    assert (lines.alignment, lines.with_text) == (Alignment.EXPAND, False)
    assert (columns.alignment, columns.with_text) == (Alignment.STRICT, True)


@pytest.mark.parametrize(
    ("output", "before", "now", "expected"),
    [
        ("", LINES, LINES, "Ferries.lines"),
        ("/x/Ferries.lines", LINES, TOKENS, "Ferries-columns.tsv"),
        ("/x/Ferries-columns.tsv", TOKENS, FOLDER, "Ferries-many"),
        ("/x/spring.v2.lines", LINES, FOLDER, "spring.v2-many"),
        ("/x/spring.v2-many", FOLDER, LINES, "spring.v2.lines"),
    ],
)
def test_a_dataset_keeps_its_name_from_format_to_format(
    output: str, before: Format, now: Format, expected: str
) -> None:
    place = choosing.suggested(output, before, now, Path("/sets"), PROJECT)
    assert Path(place) == Path("/sets") / expected


def test_the_home_of_nobody_is_no_place() -> None:
    with pytest.raises(UserError) as caught:
        choosing.place_of("~nobody-of-this-name/labels")
    assert str(caught.value).endswith("is no place on this machine.")


_choices = st.builds(
    Choices,
    format_name=st.text(),
    output=st.text(),
    layers=st.none() | st.tuples(st.text()),
    labels=st.none() | st.tuples(st.text(), st.text()),
    only=st.sampled_from(Only),
    unit=st.sampled_from(Unit),
    is_split=st.booleans(),
    shares=st.text(),
    seed=st.integers(0, 10**6),
    group_by=st.sampled_from(["", "outlet", "date"]),
    alignment=st.sampled_from(Alignment),
    with_text=st.booleans(),
)


@given(_choices)
def test_choices_come_back_as_they_were_kept(chosen: Choices) -> None:
    assert choosing.read(choosing.written(chosen)) == chosen


@pytest.mark.parametrize("kept", ["", "[]", "{", '{"only": "never"}', '{"seed": "x"}', "3"])
def test_what_cannot_be_read_is_as_it_is_by_default(kept: str) -> None:
    assert choosing.read(kept) == Choices()


def test_choices_are_remembered_by_project_and_the_oldest_go() -> None:
    kept = "{}"
    for number in range(30):
        chosen = Choices(seed=number)
        kept = choosing.remembering(kept, Path(f"/data/{number}.onrecord"), chosen)
    assert choosing.read(choosing.remembered(kept, Path("/data/29.onrecord"))).seed == 29
    assert choosing.remembered(kept, Path("/data/3.onrecord")) == ""


def test_who_is_no_more_is_no_longer_ticked() -> None:
    chosen = Choices(layers=("Ben", "Zoe"), labels=("nothing",))
    fitted = choosing.fitting(chosen, subject())
    assert (fitted.layers, fitted.labels) == (("Ben",), None)


def test_a_folder_of_ours_is_replaced_and_any_other_takes_the_dataset_in() -> None:
    assert choosing.within(Path("/x"), "Ferries-many", is_ours=False) == Path("/x/Ferries-many")
    assert choosing.within(Path("/x"), "Ferries-many", is_ours=True) == Path("/x")
