from __future__ import annotations

from dataclasses import replace

from onrecord.model.codebook import Attribute, AttributeType, Label, Role
from onrecord.model.codebook_changes import Kind, diff, path_of
from onrecord.model.drafts import added, changed, moved, removed
from onrecord.model.items import Item
from onrecord.model.redrafting import merged, renamed, retired, split, used_again
from onrecord.model.revisions import finished
from tests.builders import codebook

BOOK = codebook()
CLAIM, SOURCE = Item("claim"), Item("source")
FACT = Item("claim", "", "kind", "fact")
UNNAMED = Item("source", "", "type", "unnamed person")


def told(*steps, old=BOOK) -> list[str]:
    draft = old
    for step in steps:
        draft = step(draft)
    found = [str(each) for each in diff(old, draft)]
    assert [str(each) for each in diff(old, finished(old, draft))] == found
    return found


def test_there_is_no_difference_from_itself():
    assert diff(BOOK, BOOK) == ()


def test_a_place_is_told_by_its_titles():
    assert path_of(BOOK, FACT) == "Claim › Kind › fact"
    assert path_of(BOOK, Item("rumour")) == "rumour"
    assert path_of(BOOK, Item()) == BOOK.title


def test_changes_are_told_in_the_order_of_the_codebook():
    assert told(
        lambda b: changed(b, Item(link="about"), ends=("claim", "cue")),
        lambda b: changed(b, Item("cue"), colour="brown", key=""),
        lambda b: changed(b, CLAIM, title="Assertion", guideline="What is said."),
        lambda b: changed(b, Item(), language="fr"),
    ) == [
        "Claims, sources, cues and stances: the language was en, is fr",
        "Claim is now called “Assertion”",
        "Assertion: the guideline was rewritten",
        "Cue: the key was Q, is –",
        "Cue: the colour was purple, is brown",
        "about: it led to Assertion, leads to Assertion, Cue",
    ]


def test_a_guideline_is_told_with_what_stood_there():
    (found,) = diff(BOOK, changed(BOOK, SOURCE, guideline="Who says it."))
    assert (found.kind, found.item, found.field) == (Kind.CHANGED, SOURCE, "guideline")
    assert found.arguments["before"] == BOOK.label("source").guideline
    assert found.arguments["after"] == "Who says it."


def test_what_comes_and_goes_is_told_with_its_whole_only():
    mood = Attribute(id="mood", title="Mood", type=AttributeType.TEXT)
    promise = Label(id="promise", title="Promise", role=Role.CLAIM, attributes=(mood,))
    assert told(
        lambda b: added(b, Item("promise"), promise),
        lambda b: removed(b, Item("entity")),
        lambda b: removed(b, FACT),
    ) == ["Promise is new", "Claim › Kind › fact is gone", "Entity is gone"]


def test_renames_merges_splits_and_retirements_are_told_as_such():
    assert told(
        lambda b: renamed(b, CLAIM, "assertion"),
        lambda b: merged(b, Item("cue", "", "meaning", "doubting"), "denying"),
        lambda b: split(b, UNNAMED, ["official", "private person"]),
        lambda b: retired(b, Item("stance", "", "strength")),
        lambda b: retired(b, Item("entity"), ask=False),
    ) == [
        "Source › Type › unnamed person is split into “official”, “private person”",
        "Source › Type › official is new",
        "Source › Type › private person is new",
        "Source › Justification: it applied with Type: unnamed person, unnamed group, applies "
        "with Type: unnamed person, official, private person, unnamed group",
        "Cue › Meaning › doubting is merged into “denying”",
        "Stance › Strength is retired; its tags are to be looked at again",
        "Entity is no longer offered",
        "Claim has a new id: assertion",
    ]


def test_a_rename_with_a_change_tells_both():
    item = Item("assertion")
    assert told(
        lambda b: renamed(b, CLAIM, "assertion"), lambda b: changed(b, item, key="A", title="A")
    ) == ["Claim is now called “A”", "A: the key was C, is A", "Claim has a new id: assertion"]


def test_what_is_used_again_and_another_order_are_told():
    old = finished(BOOK, retired(BOOK, FACT, ask=False))
    assert told(lambda b: used_again(b, FACT), old=old) == ["Claim › Kind › fact is offered again"]
    (found,) = diff(BOOK, moved(BOOK, SOURCE, -1))
    assert str(found) == f"{BOOK.title}: another order"
    assert diff(BOOK, replace(BOOK, author="Ana", modified="x")) == ()


def test_revisions_far_apart_are_told_from_first_to_last():
    books = [BOOK]
    for step in (
        lambda b: renamed(b, FACT, "factual"),
        lambda b: renamed(b, replace(FACT, value="factual"), "checkable"),
    ):
        books.append(finished(books[-1], step(books[-1])))
    assert [str(each) for each in diff(books[0], books[-1])] == [
        "Claim › Kind › fact has a new id: checkable"
    ]


def test_what_changes_within_a_renamed_label_is_told():
    kind = Item("assertion", "", "kind")
    mood = Attribute(id="mood", title="Mood", type=AttributeType.TEXT)
    assert told(
        lambda b: renamed(b, CLAIM, "assertion"),
        lambda b: changed(b, kind, title="Sort"),
        lambda b: added(b, replace(kind, attribute="mood"), mood),
    ) == [
        "Claim › Kind is now called “Sort”",
        "Claim › Mood is new",
        "Claim has a new id: assertion",
    ]
