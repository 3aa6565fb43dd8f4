from __future__ import annotations

from dataclasses import replace

from onrecord.gui.choosing import among_words
from onrecord.gui.reshaping.hover import told_of
from onrecord.gui.reshaping.menu import actions_for, choosable_of
from onrecord.model.annotations import Decision, Origin, OriginKind
from onrecord.model.spans import Span
from tests.gui.sheets import TEXT, codebook, sheet, statement_sheet, tag

CHIPS = {"c1": "C1"}


def lines(found, about):
    return dict(told_of(found.annotation(about), found, CHIPS).lines)


def test_a_claim_tells_its_parts():
    found = statement_sheet()
    assert told_of(found.annotations["c1"], found, CHIPS).title == "Claim C1"
    assert lines(found, "c1") == {"Source": "the minister", "Cue": "said"}


def test_a_part_tells_its_claim():
    assert lines(statement_sheet(), "q1") == {"Claim": "The subsidy ends in June"}


def test_values_are_told_by_their_titles_and_unset_ones_not_at_all():
    found = sheet([tag("t1", "stance", "doubted", polarity="oppose", explicit=True)])
    assert lines(found, "t1") == {"Polarity": "oppose", "Explicit": "yes"}


def test_a_note_is_told_as_it_stands_and_long_ones_are_cut():
    noted = replace(tag("c1", "claim", "Boats will come"), note="<b>see</b> " + "x" * 400)
    note = lines(sheet([noted]), "c1")["Note"]
    assert note.startswith("<b>see</b> x")
    assert note.endswith("…")


def test_a_suggestion_tells_who_suggests_it_and_how_surely():
    offer = replace(
        tag("o1", "claim", "Boats will come", by="machine"),
        origin=Origin(OriginKind.SUGGESTION, "machine:claims@1"),
        confidence=0.83,
    )
    assert lines(sheet(machine=[offer]), "o1") == {
        "Suggested by": "machine:claims@1",
        "Confidence": "83%",
    }


def test_what_was_taken_over_tells_from_whom():
    origin = Origin(OriginKind.SUGGESTION, "machine:claims@1", Decision.EDITED)
    taken = replace(tag("c1", "claim", "Boats will come"), origin=origin)
    assert lines(sheet([taken]), "c1") == {"Taken over from": "machine:claims@1"}


def test_a_menu_offers_what_makes_sense():
    claim, entity = tag("c1", "claim", "Boats will come"), tag("e1", "entity", "June")
    split = tag("c2", "claim", "The subsidy", "in June")
    assert "same_source" in actions_for(claim, codebook(), mine=True)
    assert "split" not in actions_for(claim, codebook(), mine=True)
    assert "split" in actions_for(split, codebook(), mine=True)
    assert actions_for(entity, codebook(), mine=False) == ("accept", "promote")
    assert actions_for(claim, codebook(), mine=False) == ("accept",)


def test_values_to_choose_from_are_those_that_apply_to_any_tag():
    tags = [tag("c1", "claim", "Boats will come"), tag("q1", "cue", "said")]
    titles = [each.title for each in choosable_of(tags, codebook())]
    assert titles == ["Wording", "Kind", "Check-worthiness", "Meaning"]


def test_tags_among_selected_words_are_found_in_text_order():
    tags = [tag("c2", "claim", "Boats will come"), tag("c1", "claim", "The subsidy ends in June")]
    tags.append(tag("s1", "source", "the minister"))
    assert among_words(tags, "claim", Span.of(TEXT, 0, len(TEXT))) == ["c1", "c2"]
    assert among_words(tags, "claim", Span.of(TEXT, 0, 5)) == ["c1"]
