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
from onrecord.model.codebook_tables import from_tables, to_tables

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
X = "mine.toml: [labels.claim.attributes.x]"


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
         "description, labels, links."),
        ({"labels": {"claim": {}}}, f"{CLAIM} title: is missing."),
        ({"labels": label(title=" ")}, f"{CLAIM} title: is empty."),
        ({"labels": label(color="blue")}, f"{CLAIM} color: unknown key; known are title, role, "
         "key, colour, scope, attributes, guideline, examples."),
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
choices = st.lists(st.builds(Choice, ids, titles), min_size=1, max_size=4,
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
        )
        for link_id in draw(st.lists(ids, max_size=3, unique=True))
    )
    return Codebook(
        id=draw(ids), revision=draw(st.integers(1, 99)), title=draw(titles), labels=labels,
        links=links, language=draw(words), description=draw(words), modified="",
    )  # fmt: skip


@given(codebooks())
def test_tables_give_the_same_codebook_back(book):
    assert replace(from_tables(to_tables(book), "x"), modified="") == book


@given(codebooks())
def test_toml_gives_the_same_codebook_back(tmp_path_factory, book):
    path = tmp_path_factory.getbasetemp() / "book.toml"
    path.write_text(codebook_toml.dumps(book), "utf-8", newline="")
    assert replace(codebook_toml.read(path), modified="") == book
