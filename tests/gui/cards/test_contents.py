from __future__ import annotations

from dataclasses import replace

from onrecord.gui import marking
from onrecord.gui.cards.contents import counts, fields, open_card, summary
from onrecord.model.codebook import Attribute, AttributeType, Choice, Label, Role, State
from tests.gui.sheets import codebook, sheet, statement_sheet, tag

SHEET = statement_sheet()
CHIPS = marking.chips(SHEET)


def test_the_statement_in_hand_is_open_with_its_parts() -> None:
    card = open_card(SHEET, CHIPS, "c1", "c1")
    assert card is not None
    assert card.title == "Claim 1"
    assert [(line.title, line.tag and line.tag.words) for line in card.lines] == [
        ("Source", "the minister"),
        ("Cue", "said"),
        ("Stance", None),
    ]
    assert card.chosen == "c1"


def test_a_second_source_stands_under_the_first_without_a_heading() -> None:
    held = statement_sheet()
    more = tag("s2", "source", "Officials")
    tied = replace(held.links["l1"], id="l9", to_id="s2")
    two = sheet([*held.annotations.values(), more], [*held.links.values(), tied])
    card = open_card(two, marking.chips(two), "c1", "c1")
    assert card is not None
    assert [line.title for line in card.lines] == ["Source", "", "Cue", "Stance"]


def test_the_form_is_about_the_chosen_part() -> None:
    card = open_card(SHEET, CHIPS, "s1", "c1")
    assert card is not None
    assert card.form is not None
    assert card.form.label.id == "source"
    assert card.head.id == "c1"


def test_a_loose_part_stands_alone_and_can_be_attached_to_the_statement_in_hand() -> None:
    alone, beside = open_card(SHEET, CHIPS, "t1", ""), open_card(SHEET, CHIPS, "t1", "c1")
    assert alone is not None
    assert beside is not None
    assert (alone.title, alone.lines, alone.to_attach) == ("Stance", (), False)
    assert (beside.title, beside.to_attach) == ("Claim 1", True)


def test_an_entity_of_a_machine_can_become_a_source_but_not_be_changed() -> None:
    card = open_card(SHEET, CHIPS, "e1", "")
    assert card is not None
    assert card.to_source
    assert card.form is not None
    assert not card.form.editable


def test_nothing_chosen_opens_no_card() -> None:
    assert open_card(SHEET, CHIPS, "", "") is None


def test_a_cue_of_its_own_has_no_line_for_a_cue() -> None:
    held = sheet([tag("q1", "cue", "said")])
    card = open_card(held, marking.chips(held), "q1", "q1")
    assert card is not None
    assert [line.title for line in card.lines] == ["Source", "Stance"]


def test_attributes_that_do_not_apply_are_left_out() -> None:
    label = codebook().label("source")
    assert label is not None
    plain = fields(label, tag("s1", "source", "Officials"))
    ids = [line.attribute.id for line in plain]
    assert ids == ["type", "count", "title", "affiliation", "actor"]
    unnamed = fields(label, tag("s1", "source", "Officials", type="unnamed group"))
    assert "justification" in [line.attribute.id for line in unnamed]


def test_an_actor_is_shown_by_the_name_its_id_is_read_as() -> None:
    label = codebook().label("source")
    assert label is not None
    source = tag("s1", "source", "Officials", actor="a1", affiliation="a1")
    shown = {line.attribute.id: line.name for line in fields(label, source, {"a1": "Moe"})}
    assert (shown["actor"], shown["affiliation"]) == ("Moe", "")
    assert fields(label, source)[-1].name == ""


def test_unset_default_and_chosen_are_told_apart() -> None:
    meaning = Attribute(
        id="meaning",
        title="Meaning",
        type=AttributeType.CHOICE,
        values=(Choice("neutral", "neutral"), Choice("doubting", "doubting")),
        default="neutral",
    )
    size = Attribute(id="size", title="Size", type=AttributeType.NUMBER)
    label = Label(id="cue", title="Cue", role=Role.CUE, attributes=(meaning, size))
    states = [line.setting.state for line in fields(label, tag("q1", "cue", "said"))]
    assert states == [State.DEFAULT, State.UNSET]
    chosen = fields(label, tag("q1", "cue", "said", meaning="neutral"))
    assert chosen[0].setting.state is State.CHOSEN


def test_a_summary_names_all_sources() -> None:
    found = summary(SHEET.statements[0], codebook(), CHIPS)
    assert (found.tag.chip, found.who) == ("C1", "the minister")


def test_counts_go_by_role() -> None:
    found = counts(SHEET)
    assert (found[Role.CLAIM], found[Role.SOURCE], found[Role.ENTITY]) == (2, 1, 0)
