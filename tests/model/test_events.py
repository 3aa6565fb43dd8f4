from __future__ import annotations

from dataclasses import replace

import pytest

from onrecord.model.codebook import AttributeType, Codebook, Role
from onrecord.model.events import Sign, Teller, events, sign_of
from tests.builders import codebook, tag, tie
from tests.debates import FIRST, debate


def told(bundle, book=None):
    book = book or codebook()
    teller = Teller(bundle, book)
    found = []
    for event in events(bundle, book):
        actor, issue = teller.actor(event), teller.issue(event)
        found.append((
            event.claim.text if event.claim else None,
            actor.name if actor else None,
            issue.name if issue else None,
            teller.agreement(event),
        ))  # fmt: skip
    return found


def test_each_statement_of_a_source_is_an_event_with_its_stance():
    first, _ = debate()
    assert told(first)[:2] == [
        ("Keep it", "The mayor", "Ferry subsidy", "support"),
        ("Drop it", "=Skerrow Line", "Ferry subsidy", "oppose"),
    ]


def test_each_layer_has_its_own_events():
    first, _ = debate()
    assert [each.annotator_id for each in events(first, codebook())] == ["ana", "ana", "ben", "ben"]


def test_a_stance_that_is_about_no_claim_is_an_event_of_who_holds_it():
    _, second = debate()
    assert told(second) == [
        ("it", None, None, ""),
        (None, "The mayor", "Ferry subsidy", "support"),
    ]


def test_a_stance_goes_with_the_sources_that_hold_it():
    first, _ = debate()
    tags = {each.id: each for each in first.annotations}
    shared = replace(first, links=(*first.links, tie("attributed to", tags["ana1"], tags["ana4"])))
    assert told(shared)[:2] == [
        ("Keep it", "The mayor", "Ferry subsidy", "support"),
        ("Keep it", "=Skerrow Line", None, ""),
    ]
    nobodys = tuple(each for each in shared.links if each.label != "held by")
    assert told(replace(shared, links=nobodys))[1][3] == "support"


def test_an_actor_that_no_registry_has_is_told_by_its_name():
    first, _ = debate()
    assert told(replace(first, actors=()))[0][1] == "old"


@pytest.mark.parametrize(
    ("certainty", "actor"),
    [({}, "The mayor"), ({"certainty": "likely"}, "The mayor"), ({"certainty": "unknown"}, None)],
)
def test_a_source_without_an_actor_has_that_of_one_it_is_the_same_as(certainty, actor):
    first, _ = debate()
    tags = {each.id: each for each in first.annotations}
    nameless = {each.id: replace(each, attributes={}) if each.id == "ana4" else each
                for each in tags.values()}  # fmt: skip
    same = tie("same as", tags["ana4"], tags["ana3"], attributes=certainty)
    made = replace(first, annotations=tuple(nameless.values()), links=(*first.links, same))
    assert told(made)[1][1] == actor


def test_labels_are_found_by_role_and_values_by_type_whatever_they_are_called():
    first, _ = debate()
    book = codebook()
    names = {Role.CLAIM: "x1", Role.SOURCE: "x2", Role.CUE: "x3", Role.STANCE: "x4"}
    renamed = {each.id: names.get(each.role, each.id) for each in book.labels}
    keys = {"actor": "who", "issue": "what", "polarity": "how"}
    labels = tuple(
        replace(
            each,
            id=renamed[each.id],
            attributes=tuple(replace(a, id=keys.get(a.id, a.id)) for a in each.attributes),
        )
        for each in book.labels
    )
    links = tuple(replace(each, starts=(), ends=()) for each in book.links)
    tags = tuple(
        replace(
            each,
            label=renamed[each.label],
            attributes={keys.get(key, key): value for key, value in each.attributes.items()},
        )
        for each in first.annotations
    )
    other = Codebook(id="b", revision=1, title="B", labels=labels, links=links)
    assert told(replace(first, annotations=tags), other) == told(first)


def test_the_claim_can_tell_the_issue():
    first, _ = debate()
    book = codebook()
    issue = next(
        a for each in book.labels for a in each.attributes if a.type is AttributeType.ISSUE
    )
    labels = tuple(
        replace(each, attributes=(*each.attributes, issue)) if each.role is Role.CLAIM else each
        for each in book.labels
    )
    claim = tag("claim", FIRST, "Keep it", attributes={"issue": "subsidy"})
    bundle = replace(first, annotations=(claim,), links=(), layers=first.layers[:1])
    assert told(bundle, replace(book, labels=labels)) == [("Keep it", None, "Ferry subsidy", "")]


@pytest.mark.parametrize(
    ("value", "sign"),
    [
        ("support", Sign.POSITIVE), ("Agree", Sign.POSITIVE), ("oppose", Sign.NEGATIVE),
        ("in-favour", Sign.POSITIVE), ("contre", Sign.NEGATIVE), ("mixed", Sign.NEUTRAL),
        ("for and against", Sign.NEUTRAL), ("unclear", Sign.NEUTRAL), ("", Sign.NEUTRAL),
    ],
)  # fmt: skip
def test_a_value_s_words_tell_its_sign(value, sign):
    assert sign_of(value) is sign
