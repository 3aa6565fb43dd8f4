from __future__ import annotations

import pytest

from onrecord.model.codebook import (
    Attribute,
    AttributeType,
    Choice,
    Codebook,
    Label,
    LinkRole,
    Role,
    State,
    applies,
    attribute_of,
    objections,
    setting,
)
from tests.builders import article, codebook, tag

BOOK = codebook()
SOURCE = BOOK.label("source")
JUSTIFICATION = attribute_of(SOURCE, "justification")
NEWS = article()


def attribute(kind, *values, **more):
    choices = tuple(Choice(each, each) for each in values)
    return Attribute(id="x", title="X", type=AttributeType(kind), values=choices, **more)


@pytest.mark.parametrize(
    ("kind", "good", "bad"),
    [
        ("choice", ["a", "b"], ["c", 1, None, ["a"], {"a": 1}]),
        ("choices", [("a",), ("a", "b"), ()], ["a", ("c",), (["a"],), ["a"]]),
        ("text", ["", "a"], [1, True, ("a",)]),
        ("number", [0, -1, 2.5], ["1", True, float("nan"), float("inf")]),
        ("flag", [True, False], [0, 1, "true"]),
        ("actor", ["an id"], [1]),
        ("issue", ["an id"], [("an id",)]),
    ],
)
def test_an_attribute_accepts_what_is_of_its_type(kind, good, bad):
    found = attribute(kind, *(("a", "b") if kind.startswith("choice") else ()))
    assert [found.accepts(value) for value in good] == [True] * len(good)
    assert [found.accepts(value) for value in bad] == [False] * len(bad)


def test_a_value_is_unset_until_it_is_chosen():
    assert setting(attribute("number"), {}) == (None, State.UNSET)
    assert setting(attribute("number"), {"x": 0}) == (0, State.CHOSEN)


def test_a_default_is_told_apart_from_the_same_choice():
    found = attribute("choice", "a", "b", default="a")
    assert setting(found, {}) == ("a", State.DEFAULT)
    assert setting(found, {"x": "a"}) == ("a", State.CHOSEN)


def test_a_default_of_false_is_a_default():
    assert setting(attribute("flag", default=False), {}) == (False, State.DEFAULT)


@pytest.mark.parametrize(
    ("chosen", "does"),
    [({}, False), ({"type": "named person"}, False), ({"type": "unnamed person"}, True)],
)
def test_a_reason_for_anonymity_applies_to_unnamed_sources_only(chosen, does):
    assert applies(SOURCE, JUSTIFICATION, chosen) is does


def test_a_default_of_the_other_attribute_counts_for_what_applies():
    first = attribute("choice", "a", "b", default="a")
    second = Attribute(id="y", title="Y", type=AttributeType.TEXT, applies={"x": ("a",)})
    label = Label(id="l", title="L", attributes=(first, second))
    assert applies(label, second, {})
    assert not applies(label, second, {"x": "b"})


def told(annotation):
    return [str(each) for each in objections(BOOK, annotation)]


def test_objections_name_the_label_the_attribute_and_the_value():
    assert told(tag("rumour", NEWS)) == ["label “rumour” is not in the codebook"]
    odd = tag("claim", NEWS, attributes={"mood": "sad", "wording": "sung"})
    assert told(odd) == [
        "claim has no attribute “mood”",
        "claim, wording: “sung” is not allowed",
    ]


@pytest.mark.parametrize("value", [{"a": [1]}, ([],), None, ["x"]])
def test_values_no_codebook_could_have_are_objected_to(value):
    assert objections(BOOK, tag("claim", NEWS, attributes={"kind": value}))


def test_labels_and_links_are_found_by_role():
    assert BOOK.label_for(Role.SOURCE).id == "source"
    assert BOOK.role("rumour") is Role.NONE
    assert BOOK.link_for(LinkRole.ATTRIBUTED_TO, "cue", "source").id == "attributed to"
    assert BOOK.link_for(LinkRole.ATTRIBUTED_TO, "source", "claim") is None


def test_a_link_type_that_lists_no_labels_joins_any():
    book = Codebook(id="b", revision=1, title="B", labels=BOOK.labels, links=())
    assert book.link("about") is None
    assert BOOK.link("same as").joins("source", "source")
