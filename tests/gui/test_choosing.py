from __future__ import annotations

from onrecord.gui import choosing
from onrecord.model.edits import Change, Edit
from onrecord.model.spans import Span
from tests.gui.sheets import TEXT, link, sheet, statement_sheet, tag


def span(words: str) -> Span:
    start = TEXT.index(words)
    return Span.of(TEXT, start, start + len(words))


def test_a_shared_part_leaves_the_statement_in_hand_where_it_is() -> None:
    assert choosing.statement_for(statement_sheet(), "s1", "c2") == "c2"


def test_a_part_of_another_statement_takes_that_one_in_hand() -> None:
    assert choosing.statement_for(statement_sheet(), "q1", "c2") == "c1"


def test_what_belongs_to_no_statement_leaves_the_one_in_hand() -> None:
    assert choosing.statement_for(statement_sheet(), "t1", "c1") == "c1"
    assert choosing.statement_for(statement_sheet(), "e1", "c1") == "c1"


def test_a_statement_that_is_gone_is_no_longer_in_hand() -> None:
    assert choosing.statement_for(statement_sheet(), "t1", "gone") == ""


def test_a_new_tag_is_chosen() -> None:
    new = tag("c1", "claim", "Boats will come")
    assert choosing.chosen_after(Edit("Tag", (Change(None, new),)), sheet([new]), "", "") == "c1"


def test_a_newly_tied_part_is_chosen_whatever_way_its_link_points() -> None:
    tied = link("l9", "about", "t1", "c1")
    held = statement_sheet()
    after = sheet(held.annotations.values(), [*held.links.values(), tied])
    edit = Edit("Attach", (Change(None, tied),))
    assert choosing.chosen_after(edit, after, "c1", "c1") == "t1"


def test_a_deleted_part_gives_way_to_its_statement() -> None:
    gone, held = tag("s1", "source", "the minister"), sheet([tag("c1", "claim", "Boats")])
    edit = Edit("Delete", (Change(gone, None),))
    assert choosing.chosen_after(edit, held, "s1", "c1") == "c1"


def test_a_detached_part_gives_way_to_its_statement() -> None:
    tied = link("l1", "attributed to", "c1", "s1")
    held = sheet([tag("c1", "claim", "Boats"), tag("s1", "source", "the minister")])
    edit = Edit("Detach", (Change(tied, None),))
    assert choosing.chosen_after(edit, held, "s1", "c1") == "c1"


def test_the_whole_statement_is_lit_with_the_chosen_part() -> None:
    assert choosing.related(statement_sheet(), "s1", "c1") == {"c1", "s1", "q1"}


def test_a_shared_source_without_a_statement_in_hand_lights_all_its_statements() -> None:
    assert choosing.related(statement_sheet(), "s1", "") == {"c1", "c2", "s1", "q1"}


def test_new_boundaries_replace_the_fragment_they_overlap() -> None:
    claim = tag("c1", "claim", "subsidy", "Boats")
    assert choosing.with_boundaries(claim, span("The subsidy")) == (
        span("The subsidy"),
        span("Boats"),
    )


def test_new_boundaries_beside_all_fragments_replace_the_nearest() -> None:
    claim = tag("c1", "claim", "subsidy", "Officials")
    assert choosing.with_boundaries(claim, span("will come")) == (
        span("subsidy"),
        span("will come"),
    )


def test_a_tag_without_words_takes_the_selection_as_its_first_fragment() -> None:
    assert choosing.with_boundaries(tag("t1", "stance"), span("doubted")) == (span("doubted"),)


def test_the_next_statement_follows_the_one_in_hand_or_the_caret() -> None:
    found = statement_sheet().statements
    assert choosing.neighbour(found, "c1", 0, 1) == "c2"
    assert choosing.neighbour(found, "c2", 0, 1) == ""
    assert choosing.neighbour(found, "", TEXT.index("Boats"), 1) == "c2"
    assert choosing.neighbour(found, "", TEXT.index("Boats"), -1) == "c1"
    assert choosing.neighbour((), "", 0, 1) == ""


def test_the_shortest_entity_under_the_caret_is_found() -> None:
    held = sheet(
        [tag("e1", "entity", "the minister said")],
        machine=[tag("e2", "entity", "minister", by="machine")],
    )
    assert choosing.entity_at(held, TEXT.index("minister") + 2) == "e2"
    assert choosing.entity_at(held, 0) == ""
