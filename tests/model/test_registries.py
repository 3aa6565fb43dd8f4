from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.model.registries import Actor, Roll, folded, resolved

IDS = "abcdef"


@st.composite
def registries(draw: st.DrawFn) -> list[Actor]:
    """Actors merged into each other any way, in circles too, and into some that are not here."""
    keys = draw(st.lists(st.sampled_from(IDS), unique=True))
    into = st.sampled_from(["", *IDS])
    return [Actor(id=key, name=key.upper(), merged_into=draw(into)) for key in keys]


def names(found: list[Actor]) -> list[str]:
    return [each.name for each in found]


@given(registries())
def test_what_is_read_as_something_is_read_as_nothing_else(records):
    found = resolved(records)
    assert set(found) == {each.id for each in records}
    assert all(found[end] == end for end in found.values())


@given(registries(), st.randoms())
def test_the_order_of_the_records_does_not_matter(records, random):
    found = resolved(records)
    random.shuffle(records)
    assert resolved(records) == found


@given(st.permutations([("a", "b"), ("b", "c"), ("d", "c"), ("e", "d")]))
def test_merges_come_to_the_same_in_any_order(merges):
    into = dict(merges)
    records = [Actor(id=key, name=key, merged_into=into.get(key, "")) for key in "abcdef"]
    assert resolved(records) == {**dict.fromkeys("abcde", "c"), "f": "f"}


@given(registries())
def test_every_record_is_found_among_those_it_is_read_as(records):
    roll = Roll(records)
    for each in records:
        read = roll.read_as(each.id)
        assert read in roll.living


def test_an_id_that_is_not_here_has_no_name():
    roll = Roll([Actor(id="a", name="A")])
    assert roll.read_as("b") is None
    assert (roll.name("a"), roll.name("b")) == ("A", "")


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Élodie  O’Neill", "elodie o neill"),
        ("STRASSE, Straße", "strasse strasse"),
        ("Jörg-Müller", "jorg muller"),
        ("外交部", "外交部"),
        ("…", ""),
    ],
)
def test_names_are_compared_without_case_and_accents(text, plain):
    assert folded(text) == plain


def test_the_best_names_come_first():
    roll = Roll(
        [
            Actor(name="Adam Duflot", aliases=()),
            Actor(name="The minister", aliases=("Maria Duflo",)),
            Actor(name="Duflo"),
            Actor(name="Duflo and Sons"),
            Actor(name="Grandduflo"),
            Actor(name="Ane Moe"),
        ]
    )
    assert names(roll.found("dúflo")) == [
        "Duflo", "Duflo and Sons", "Adam Duflot", "The minister", "Grandduflo",
    ]  # fmt: skip


def test_words_are_found_in_any_order():
    roll = Roll([Actor(name="Maria Duflo"), Actor(name="Maria Moe")])
    assert names(roll.found("duflo mar")) == ["Maria Duflo"]
    assert names(roll.found("  ")) == ["Maria Duflo", "Maria Moe"]


def test_merged_actors_are_not_found():
    kept = Actor(id="k", name="Maria Duflo", aliases=("M. D.",))
    gone = Actor(id="g", name="M. D.", merged_into="k")
    roll = Roll([gone, kept])
    assert roll.living == [kept]
    assert roll.found("m d") == [kept]
    assert roll.named("M. D.") == []
    assert roll.named("maria DUFLO") == [kept]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Finance Minister Maria Duflo", ["Maria Duflo", "Ministry of Finance"]),
        ("Ms Duflo", ["Maria Duflo"]),
        ("the BBC", ["BBC"]),
        ("a spokesman of the ministry", ["Ministry of Finance"]),
        ("外交部发言人", ["外交部"]),
        ("officials", []),
        ("", []),
    ],
)
def test_a_source_s_words_suggest_who_it_may_be(words, expected):
    roll = Roll(
        [
            Actor(name="Ministry of Finance"),
            Actor(name="Maria Duflo"),
            Actor(name="BBC"),
            Actor(name="外交部"),
            Actor(name="The Lot"),
        ]
    )
    assert names(roll.suggested(words)) == expected


def test_an_alias_suggests_its_actor():
    actor = Actor(name="Maria Duflo", aliases=("the minister",))
    roll = Roll([Actor(name="Minister Moe"), actor, replace(actor, id="other", merged_into="x")])
    assert roll.suggested("The minister")[0] == actor
