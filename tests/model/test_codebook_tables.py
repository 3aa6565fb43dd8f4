from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.errors import CodebookError
from onrecord.formats import codebook_toml
from onrecord.model.codebook import (
    Attribute,
    AttributeType,
    Choice,
    Codebook,
    Label,
    LinkRole,
    LinkType,
    Role,
    Scope,
)
from onrecord.model.codebook_tables import from_tables
from onrecord.model.codebook_writing import to_tables
from onrecord.model.drafts import beside, items
from onrecord.model.items import Recoding

LEAST = {"id": "b", "title": "B", "labels": {"claim": {"title": "Claim"}}}
TYPED = {"title": "X", "type": "text"}


def complaint(**changes) -> str:
    with pytest.raises(CodebookError) as caught:
        from_tables({**LEAST, **changes}, "mine.toml")
    return str(caught.value)


def label(**keys) -> dict:
    return {"claim": {"title": "Claim", **keys}}


def attribute(**keys) -> dict:
    return label(attributes={"x": {"title": "X", "type": "text", **keys}})


def link(**keys) -> dict:
    return {"to": {"title": "To", **keys}}


TOP, CLAIM = "mine.toml: [top level]", "mine.toml: [labels.claim]"
X, CHANGE = "mine.toml: [labels.claim.attributes.x]", "mine.toml: [changes 1]"


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"id": ""}, f"{TOP} id: is empty."),
        ({"id": 3}, f"{TOP} id: “3” is of the wrong type."),
        ({"revision": "1"}, f"{TOP} revision: “1” is of the wrong type."),
        ({"revision": True}, f"{TOP} revision: “True” is of the wrong type."),
        ({"revision": 0}, f"{TOP} revision: “0” is not 1 or more."),
        ({"labels": {}}, f"{TOP} labels: a codebook needs at least one label."),
        ({"labels": []}, f"{TOP} labels: “[]” is of the wrong type."),
        ({"labels": {"claim": 1}}, f"{TOP} labels.claim: must be a table."),
        ({"labels": {"a.b": {}}}, f"{TOP} labels.a.b: an id is not empty and holds no dots."),
        ({"label": {}}, f"{TOP} label: unknown key; known are id, revision, title, language, "
         "description, labels, links, changes."),
        ({"labels": {"claim": {}}}, f"{CLAIM} title: is missing."),
        ({"labels": label(title=" ")}, f"{CLAIM} title: is empty."),
        ({"labels": label(color="blue")}, f"{CLAIM} color: unknown key; known are title, role, "
         "key, colour, scope, attributes, guideline, examples, retired."),
        ({"labels": label(role="clam")}, f"{CLAIM} role: “clam” is not one of claim, source, cue, "
         "stance, entity, none."),
        ({"labels": label(scope="page")}, f"{CLAIM} scope: “page” is not one of span, article."),
        ({"labels": label(examples=[1])}, f"{CLAIM} examples: every item must be text."),
        ({"labels": label(key="C") | {"cue": {"title": "Cue", "key": "c"}}},
         f"{TOP} labels.cue.key: “c” is taken by claim."),
        ({"labels": attribute(type="colour")}, f"{X} type: “colour” is not one of choice, choices, "
         "text, number, flag, actor, issue."),
        ({"labels": attribute(type="choice")},
         f"{X} values: choices need values, other types have none."),
        ({"labels": attribute(values=["a"])},
         f"{X} values: choices need values, other types have none."),
        ({"labels": attribute(type="choice", values=["a", 2])},
         f"{X} values: “2” is neither text nor {{id, title}}."),
        ({"labels": attribute(type="choice", values=["a", "a"])},
         f"{X} values: “a” is there twice."),
        ({"labels": attribute(type="choice", values=["a"], default="b")},
         f"{X} default: “b” is not an allowed value."),
        ({"labels": attribute(type="choice", values=["a"], default={"a": []})},
         f"{X} default: “{{'a': []}}” is not an allowed value."),
        ({"labels": attribute(default=1)}, f"{X} default: “1” is not an allowed value."),
        ({"labels": attribute(applies={"y": ["a"]})},
         f"{X} applies: “y” is not an attribute beside it."),
        ({"labels": attribute(applies={"y": "a"})}, f"{X} applies.y: must be a list of values."),
        ({"labels": label(attributes={"x": {**TYPED, "applies": {"y": ["b"]}},
                                      "y": {"title": "Y", "type": "choice", "values": ["a"]}})},
         f"{X} applies.y: “b” is not a value of it."),
        ({"links": link(to=["rumour"])},
         "mine.toml: [links.to] to: “rumour” is not a label of this codebook."),
        ({"labels": label(retired="yes")}, f"{CLAIM} retired: “yes” is of the wrong type."),
        ({"labels": attribute(type="choice", values=[{"id": "a", "title": "A", "retired": 1}])},
         f"{X} values: retired: “1” is of the wrong type."),
        ({"changes": [1]}, f"{TOP} changes: must be tables."),
        ({"changes": [{"since": 3, "label": "claim"}]},
         f"{CHANGE} since: “3” is not a revision from 2 to 2."),
        ({"changes": [{}]}, f"{CHANGE} label: either a label or a link has to be named."),
        ({"changes": [{"label": "claim", "value": "a"}]},
         f"{CHANGE} attribute: has to be named with a value."),
        ({"changes": [{"label": "rumour", "becomes": ["gossip"]}]},
         f"{CHANGE} becomes: “gossip” is not in this codebook."),
        ({"changes": [{"label": "rumour", "becomes": ["claim", "claim"]}]},
         f"{CHANGE} becomes: names the same twice."),
        ({"changes": [{"label": "claim", "becomes": ["claim"]}]},
         f"{CHANGE} becomes: “claim” has to be retired or gone then."),
        ({"changes": [{"link": "to"}]},
         f"{CHANGE} becomes: a link type becomes exactly one other."),
        ({"changes": [{"label": "rumour", "becomes": ["claim"]}] * 2},
         f"{TOP} changes: “rumour” is said to become something twice."),
        ({"labels": label(retired=True) | {"cue": {"title": "Cue", "retired": True}},
          "changes": [{"label": "claim", "becomes": ["cue"]},
                      {"label": "cue", "becomes": ["claim"]}]},
         f"{TOP} changes: “claim” becomes itself again."),
        ({"links": link(role="near")}, "mine.toml: [links.to] role: “near” is not one of "
         "attributed to, signalled by, held by, about, relayed by, same as, none."),
        ({"links": link(attributes={"x": {"title": "X"}})},
         "mine.toml: [links.to.attributes.x] type: is missing."),
    ],
)  # fmt: skip
def test_a_mistake_is_told_with_file_table_and_key(changes, said):
    assert complaint(**changes) == said


def test_a_codebook_needs_an_id_and_a_title():
    for key in ("id", "title"):
        with pytest.raises(CodebookError, match=rf"\[top level\] {key}: is missing"):
            from_tables({k: v for k, v in LEAST.items() if k != key}, "mine.toml")


ids = st.text(st.characters(exclude_categories=["C"], exclude_characters="."), min_size=1,
              max_size=8).filter(lambda text: text == text.strip() != "")  # fmt: skip
words = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=12).map(str.strip)
titles = words.filter(bool)
choices = st.lists(st.builds(Choice, ids, titles, st.booleans()), min_size=1, max_size=4,
                   unique_by=lambda choice: choice.id).map(tuple)  # fmt: skip
numbers = st.integers(-(2**53), 2**53) | st.floats(allow_nan=False, allow_infinity=False)


@st.composite
def attributes(draw, key):
    kind = draw(st.sampled_from(AttributeType))
    values = draw(choices) if kind in (AttributeType.CHOICE, AttributeType.CHOICES) else ()
    listed = st.sampled_from([choice.id for choice in values]) if values else st.nothing()
    default = {
        AttributeType.CHOICE: listed,
        AttributeType.CHOICES: st.lists(listed, min_size=1, unique=True).map(tuple),
        AttributeType.NUMBER: numbers,
        AttributeType.FLAG: st.booleans(),
    }.get(kind, titles)
    return Attribute(
        id=key,
        title=draw(titles),
        type=kind,
        values=values,
        default=draw(st.none() | default),
        guideline=draw(words),
        retired=draw(st.booleans()),
    )


@st.composite
def attribute_lists(draw):
    found = [draw(attributes(key)) for key in draw(st.lists(ids, max_size=3, unique=True))]
    flags = [each.id for each in found if each.type is AttributeType.FLAG]
    if flags and found[0].id != flags[-1]:
        found[0] = replace(found[0], applies={flags[-1]: (True,)})
    return tuple(found)


@st.composite
def codebooks(draw):
    keys = draw(st.lists(st.sampled_from("ABCDEF"), unique=True, min_size=6, max_size=6))
    label_ids = draw(st.lists(ids, min_size=1, max_size=4, unique=True))
    some_labels = st.lists(st.sampled_from(label_ids), unique=True).map(tuple)
    labels = tuple(
        Label(
            id=label_id,
            title=draw(titles),
            role=draw(st.sampled_from(Role)),
            key=key,
            colour=draw(st.sampled_from(["blue", "grey"])),
            scope=draw(st.sampled_from(Scope)),
            attributes=draw(attribute_lists()),
            guideline=draw(words),
            examples=draw(st.lists(words, max_size=2).map(tuple)),
            retired=draw(st.booleans()),
        )
        for label_id, key in zip(label_ids, keys, strict=False)
    )
    links = tuple(
        LinkType(
            id=link_id,
            title=draw(titles),
            role=draw(st.sampled_from(LinkRole)),
            starts=draw(some_labels),
            ends=draw(some_labels),
            attributes=draw(attribute_lists()),
            guideline=draw(words),
            retired=draw(st.booleans()),
        )
        for link_id in draw(st.lists(ids, max_size=3, unique=True))
    )
    book = Codebook(
        id=draw(ids), revision=draw(st.integers(1, 99)), title=draw(titles), labels=labels,
        links=links, language=draw(words), description=draw(words), modified="",
    )  # fmt: skip
    return replace(book, changes=draw(changes(book)))


@st.composite
def changes(draw, book):
    """A change of some of its items; what is mapped is retired and leads further down."""
    found = []
    for item in draw(st.lists(st.sampled_from(list(items(book))), max_size=4, unique=True)):
        around = [each.id for each in beside(book, item)]
        later = around[around.index(item.id) + 1 :]
        several = st.lists(st.sampled_from(around), min_size=2, max_size=3, unique=True)
        if later and book.at(item).retired:
            becomes = (draw(st.sampled_from(later)),)
        elif item.link:
            continue
        else:
            becomes = tuple(draw(several)) if len(around) > 1 and draw(st.booleans()) else ()
        found.append(Recoding(draw(st.integers(2, book.revision + 1)), item, becomes))
    return tuple(found)


@given(codebooks())
def test_tables_give_the_same_codebook_back(book):
    assert replace(from_tables(to_tables(book), "x"), modified="") == book


@given(codebooks())
def test_toml_gives_the_same_codebook_back(tmp_path_factory, book):
    path = tmp_path_factory.getbasetemp() / "book.toml"
    path.write_text(codebook_toml.dumps(book), "utf-8", newline="")
    assert replace(codebook_toml.read(path), modified="") == book


def test_the_key_of_a_retired_label_is_free_for_another():
    labels = label(key="C", retired=True) | {"cue": {"title": "Cue", "key": "c"}}
    book = from_tables({**LEAST, "labels": labels}, "mine.toml")
    assert [each.id for each in book.offered] == ["cue"]


def test_a_change_written_by_hand_counts_from_the_next_revision():
    change = {"label": "rumour", "becomes": ["claim"]}
    (found,) = from_tables({**LEAST, "revision": 4, "changes": [change]}, "mine.toml").changes
    assert found.since == 5
