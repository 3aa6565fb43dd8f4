from __future__ import annotations

from dataclasses import replace

from onrecord.gui import marking
from onrecord.gui.marking import Shown
from onrecord.gui.reader.marks import MarkState
from onrecord.model.edits import Change, Edit
from tests.gui.sheets import sheet, statement_sheet, tag


def test_everything_with_words_is_marked() -> None:
    assert set(marking.marks(statement_sheet(), Shown())) == {"c1", "c2", "s1", "q1", "t1", "e1"}


def test_entities_that_are_hidden_have_no_marks() -> None:
    assert "e1" not in marking.marks(statement_sheet(), Shown(entities=False))


def test_a_stance_without_words_has_no_mark() -> None:
    assert marking.marks(sheet([tag("t1", "stance")]), Shown()) == {}


def test_what_a_machine_suggests_looks_suggested_but_its_entities_do_not() -> None:
    held = sheet(
        machine=[
            tag("c1", "claim", "Boats", by="machine"),
            tag("e1", "entity", "June", by="machine"),
        ]
    )
    states = {key: mark.state for key, mark in marking.marks(held, Shown()).items()}
    assert states == {"c1": MarkState.SUGGESTED, "e1": MarkState.TAGGED}


def test_links_that_are_hidden_are_no_ties() -> None:
    assert marking.ties(statement_sheet(), Shown())["l1"] == ("c1", "s1")
    assert marking.ties(statement_sheet(), Shown(links=False)) == {}


def test_an_edit_touches_only_the_marks_and_ties_it_changed() -> None:
    held = statement_sheet()
    claim, tied = held.annotations["c2"], held.links["l3"]
    edit = Edit("Delete", (Change(tied, None), Change(claim, None)))
    changed = marking.touched(edit, held.after(edit), Shown())
    assert changed.marks == {"c2": None}
    assert changed.ties == {"l3": None}


def test_an_edit_of_another_article_touches_nothing() -> None:
    foreign = replace(tag("x", "claim", "Boats"), article_id="elsewhere")
    changed = marking.touched(Edit("Tag", (Change(None, foreign),)), sheet(), Shown())
    assert (changed.marks, changed.ties) == ({}, {})


def test_statements_and_sources_are_numbered_in_text_order() -> None:
    assert marking.chips(statement_sheet()) == {"c1": "C1", "c2": "C2", "s1": "S1"}


def test_a_cue_of_its_own_counts_among_the_statements() -> None:
    held = sheet([tag("q1", "cue", "said"), tag("c1", "claim", "Boats")])
    assert marking.chips(held) == {"q1": "Q1", "c1": "C2"}
