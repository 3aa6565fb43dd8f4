from __future__ import annotations

import pytest

from onrecord.errors import UserError
from onrecord.gui.cards.contents import FieldLine, fields, first_open
from onrecord.gui.valuing.deciding import next_open, numbered, offers, spoken, stepped, toggled
from onrecord.model.annotations import Value
from onrecord.model.codebook import Attribute, AttributeType, Choice, setting
from tests.gui.sheets import codebook, tag


def lines(label: str, **chosen: Value) -> tuple[FieldLine, ...]:
    kind = codebook().label(label)
    assert kind is not None
    return fields(kind, tag("x", label, "the minister", **chosen))


def line(label: str, attribute: str, **chosen: Value) -> FieldLine:
    return next(each for each in lines(label, **chosen) if each.attribute.id == attribute)


def titles(label: str, typed: str, **chosen: Value) -> list[str]:
    return [offer.text for offer in offers(lines(label, **chosen), typed)]


def test_a_digit_is_the_place_of_a_choice():
    assert numbered(line("stance", "polarity"), 2) == "oppose"
    assert numbered(line("stance", "explicit"), 2) is False
    assert numbered(line("stance", "strength"), 7) == 7


def test_a_digit_beyond_the_values_is_refused():
    with pytest.raises(UserError, match="Polarity has no value 6"):
        numbered(line("stance", "polarity"), 6)


def test_a_digit_is_no_text():
    with pytest.raises(UserError, match="Title is typed"):
        numbered(line("source", "title"), 1)


def test_several_choices_are_switched_on_and_off_in_the_codebooks_order():
    tone = Attribute(
        id="tone",
        title="Tone",
        type=AttributeType.CHOICES,
        values=(Choice("calm", "calm"), Choice("sharp", "sharp")),
    )
    assert toggled(tone, ("sharp",), "calm") == ("calm", "sharp")
    assert toggled(tone, ("sharp",), "sharp") is None
    assert toggled(tone, ("old", "sharp"), "sharp") == ("old",)
    held = FieldLine(tone, setting(tone, {"tone": ("calm",)}))
    assert numbered(held, 2) == ("calm", "sharp")


def test_number_keys_begin_at_what_is_unset_and_go_on_to_the_next():
    assert first_open(lines("stance")) == "polarity"
    assert first_open(lines("stance", polarity="oppose")) == "strength"
    chosen = lines("stance", strength=2)
    assert next_open(chosen, "polarity") == "explicit"
    assert next_open(chosen, "explicit") == "issue"
    assert next_open(chosen, "issue") == "polarity"


def test_the_attributes_go_round():
    assert stepped(lines("stance"), "polarity", -1) == "issue"
    assert stepped(lines("stance"), "issue", 1) == "polarity"
    assert stepped((), "", 1) == ""


def test_an_attribute_is_said_with_its_value_or_the_keys_of_its_values():
    assert spoken(line("stance", "explicit")) == "Explicit: 1 yes, 2 no"
    assert spoken(line("stance", "explicit", explicit=True)) == "Explicit: yes"
    assert spoken(line("stance", "strength", strength=2)) == "Strength: 2"
    assert spoken(line("source", "title")) == "Title"


def test_values_are_offered_by_their_first_letters_first():
    assert titles("stance", "s")[:2] == ["Polarity: support", "Strength: …"]
    assert titles("stance", "pol neu") == ["Polarity: neutral"]
    assert titles("stance", "nothing of that") == []


def test_what_is_chosen_is_not_offered_but_can_be_unset():
    offered = titles("stance", "polarity", polarity="oppose")
    assert "Polarity: oppose" not in offered
    assert offered[-1] == "Polarity: unset"


def test_typed_text_and_numbers_are_offered_as_they_stand():
    offer = offers(lines("source"), "title: trade analyst: steel")[0]
    assert (offer.attribute.id, offer.value) == ("title", "trade analyst: steel")
    offer = offers(lines("source"), "count: 2")[0]
    assert (offer.attribute.id, offer.value) == ("count", 2)
    assert titles("source", "count: two") == []


def test_what_does_not_apply_is_not_offered():
    assert titles("source", "justification") == []
    assert titles("source", "justification", type="unnamed person") == ["Justification: …"]
