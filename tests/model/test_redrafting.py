from __future__ import annotations

from dataclasses import replace

import pytest

from onrecord.errors import UserError
from onrecord.model.codebook import Attribute, AttributeType, Label, Role, attribute_of
from onrecord.model.codebook_tables import from_tables
from onrecord.model.codebook_writing import to_tables
from onrecord.model.drafts import added, changed, items, moved, removed
from onrecord.model.items import Item, Recoding
from onrecord.model.redrafting import merged, renamed, retired, split, used_again
from onrecord.model.revisions import finished, told_of, vanished, with_kept
from tests.builders import codebook

BOOK = codebook()
CLAIM, SOURCE, CUE = Item("claim"), Item("source"), Item("cue")
KIND = Item("claim", "", "kind")
FACT, POLICY = replace(KIND, value="fact"), replace(KIND, value="policy")
TYPE = Item("source", "", "type")
UNNAMED = replace(TYPE, value="unnamed person")


def refused(step, *args) -> str:
    with pytest.raises(UserError) as caught:
        step(*args)
    return str(caught.value)


def test_every_place_of_a_codebook_can_be_gone_to():
    found = list(items(BOOK))
    assert found[:3] == [
        CLAIM, Item("claim", "", "wording"), Item("claim", "", "wording", "direct"),
    ]  # fmt: skip
    assert all(BOOK.at(item).id == item.id for item in found)
    assert found[-1].within.within == Item(link="same as")


def test_plain_steps_change_add_move_and_remove():
    assert changed(BOOK, Item(), title="Mine").title == "Mine"
    assert changed(BOOK, FACT, title="Fact").at(FACT).title == "Fact"
    book = added(BOOK, Item("promise"), Label(id="promise", title="Promise"))
    assert [each.id for each in moved(book, Item("promise"), -5).labels][:2] == ["promise", "claim"]
    assert removed(book, Item("promise")) == BOOK
    assert refused(added, BOOK, CLAIM, BOOK.label("claim")) == "The id “claim” is taken."
    said = "An id is not empty and holds no dots."
    assert refused(renamed, BOOK, CLAIM, "a.b") == refused(renamed, BOOK, CLAIM, " ") == said


def test_what_goes_is_referred_to_no_more():
    book = removed(BOOK, UNNAMED)
    assert attribute_of(book.label("source"), "justification").applies == {
        "type": ("unnamed group",)
    }
    assert attribute_of(removed(book, TYPE).label("source"), "justification").applies == {}
    said = refused(removed, BOOK, SOURCE)
    assert said == "“attributed to” joins only this label; change it first."


def test_a_renamed_label_stands_in_its_place_and_the_old_one_is_retired():
    book = renamed(BOOK, CLAIM, "assertion")
    assert book.offered[0].id == "assertion"
    assert book.label("assertion") == replace(BOOK.label("claim"), id="assertion")
    old = book.label("claim")
    assert (old.retired, old.key) == (True, "")
    assert book.link("attributed to").starts == ("assertion", "cue")
    assert book.changes == (Recoding(2, CLAIM, ("assertion",)),)


def test_conditions_and_defaults_go_along_with_a_value():
    book = renamed(changed(BOOK, TYPE, default="unnamed person"), UNNAMED, "anonymous")
    assert book.at(TYPE).default == "anonymous"
    applies = attribute_of(book.label("source"), "justification").applies
    assert applies == {"type": ("anonymous", "unnamed group")}
    book = renamed(BOOK, TYPE, "sort")
    assert "sort" in attribute_of(book.label("source"), "justification").applies
    book = split(changed(BOOK, TYPE, default="unnamed person"), UNNAMED, ["a", "b"])
    assert book.at(TYPE).default is None
    applies = attribute_of(book.label("source"), "justification").applies
    assert applies == {"type": ("unnamed person", "a", "b", "unnamed group")}


def test_a_merged_label_leaves_what_the_other_lacks():
    extra = Attribute(id="mood", title="Mood", type=AttributeType.TEXT)
    book = added(BOOK, Item("promise"), Label(id="promise", title="P", role=Role.CLAIM))
    book = merged(added(book, Item("promise", "", "mood"), extra), Item("promise"), "claim")
    assert attribute_of(book.label("claim"), "mood").retired
    assert book.label("promise").retired


def test_merging_what_does_not_fit_is_refused():
    assert refused(merged, BOOK, CLAIM, "cue") == "“Claim” and “Cue” have different roles."
    said = refused(merged, BOOK, Item("source", "", "count"), "title")
    assert said == "“Count” and “Title” have values of different types."
    assert refused(merged, BOOK, CLAIM, "claim") == "“Claim” cannot be merged into itself."
    assert refused(merged, BOOK, CLAIM, "rumour") == "The codebook has no “rumour”."
    assert refused(merged, BOOK, Item("rumour"), "claim") == "The codebook has no “rumour”."
    gone = retired(BOOK, FACT)
    assert refused(merged, gone, POLICY, "fact") == "“fact” is retired already."


def test_a_split_makes_copies_of_what_is_new():
    book = split(BOOK, CLAIM, ["fact", "promise"])
    assert [each.id for each in book.offered][-2:] == ["fact", "promise"]
    assert book.label("promise").title == "Promise"
    assert book.label("promise").attributes == BOOK.label("claim").attributes
    assert book.link("signalled by").starts == ("claim", "fact", "promise")
    assert refused(split, BOOK, CLAIM, ["claim"]) == "“Claim” is split into at least two."
    said = refused(split, BOOK, Item(link="about"), ["a", "b"])
    assert said == "Links cannot be recoded; make another link type beside this one."


def test_steps_of_one_draft_are_told_as_one():
    book = renamed(renamed(BOOK, FACT, "factual"), replace(FACT, value="factual"), "checkable")
    assert finished(BOOK, book).changes == (Recoding(2, FACT, ("checkable",)),)
    assert finished(BOOK, book).at(replace(FACT, value="factual")) is None
    book = split(BOOK, CLAIM, ["claim", "promise"])
    assert merged(book, Item("promise"), "claim").changes == (
        Recoding(2, Item("promise"), ("claim",)),
    )
    assert finished(BOOK, merged(book, Item("promise"), "claim")).changes == ()


def test_a_value_may_change_with_its_label_in_one_draft():
    book = renamed(BOOK, CLAIM, "assertion")
    book = finished(BOOK, renamed(book, replace(FACT, label="assertion"), "factual"))
    assert [each.item for each in book.changes] == [CLAIM, replace(FACT, label="assertion")]
    assert book.at(replace(FACT, label="assertion")).retired


def test_a_retired_entry_may_be_used_again_unless_it_is_read_as_another():
    book = retired(BOOK, FACT)
    assert used_again(book, FACT) == BOOK
    said = refused(used_again, merged(BOOK, FACT, "policy"), FACT)
    assert said == "“fact” is read as another; give a new one another id."


def test_a_part_that_goes_within_a_draft_is_led_to_no_more():
    book = split(BOOK, FACT, ["seen", "heard"])
    book = removed(book, replace(FACT, value="heard"))
    assert book.changes == (Recoding(2, FACT, ("seen",)),)
    book = removed(split(BOOK, FACT, ["fact", "heard"]), replace(FACT, value="heard"))
    assert book.changes == ()


def test_what_is_kept_comes_back_retired():
    new = removed(removed(BOOK, Item("entity")), UNNAMED)
    gone = vanished(BOOK, new)
    assert {Item("entity"), UNNAMED} <= set(gone)
    book = with_kept(BOOK, new, [UNNAMED, Item("entity", "", "kind", "PERSON")][:1])
    assert book.at(UNNAMED).retired
    assert book.label("entity") is None
    again = with_kept(BOOK, new, gone)
    assert vanished(BOOK, again) == ()
    assert again.label("entity").retired


def test_a_codebook_tells_of_the_items_of_its_changes():
    told = told_of(merged(BOOK, FACT, "policy"))
    assert {FACT, POLICY, KIND, CLAIM} <= told


def test_what_was_split_and_is_one_again_leaves_no_question_about_itself():
    first = finished(BOOK, split(BOOK, KIND, ["kind", "other kind"]))
    book = finished(first, merged(first, KIND, "other kind"))
    assert all(each.becomes != (each.item.id,) for each in book.changes)
    assert from_tables(to_tables(book), "x").changes == book.changes
