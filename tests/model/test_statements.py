from __future__ import annotations

import pytest

from onrecord.model.statements import (
    loose_parts,
    statement_of,
    statements,
    ties_to,
)
from tests.builders import article, codebook, tag, tie

BOOK = codebook()
NEWS = article(
    "Taxes will fall, the minister said, and rates, the mayor insisted, will rise. "
    "She “must go now”, officials said he had said. The palace declined to comment. No."
)
FALL = tag("claim", NEWS, "Taxes will fall")
RISE = tag("claim", NEWS, "rates", "will rise")
MINISTER = tag("source", NEWS, "the minister")
MAYOR = tag("source", NEWS, "the mayor")
SAID = tag("cue", NEWS, "said")
INSISTED = tag("cue", NEWS, "insisted")
DECLINED = tag("cue", NEWS, "declined to comment")
PALACE = tag("source", NEWS, "The palace")
STANCE = tag("stance", NEWS, "No")
ALL = (FALL, RISE, MINISTER, MAYOR, SAID, INSISTED, DECLINED, PALACE, STANCE)


def found(*links, among=ALL):
    return statements(among, links, BOOK)


def words(parts):
    return [part.annotation.text for part in parts]


def test_statements_are_numbered_in_text_order():
    assert [(each.number, each.anchor.text) for each in found()][:2] == [
        (1, "Taxes will fall"),
        (2, "said"),
    ]


def test_a_source_may_be_shared_by_several_statements():
    both = found(tie("attributed to", FALL, MINISTER), tie("attributed to", RISE, MINISTER))
    assert [words(each.sources) for each in both if each.anchor in (FALL, RISE)] == [
        ["the minister"],
        ["the minister"],
    ]


def test_a_statement_may_have_several_sources_in_text_order():
    (fall, *_) = found(tie("attributed to", FALL, MAYOR), tie("attributed to", FALL, MINISTER))
    assert words(fall.sources) == ["the minister", "the mayor"]


def test_a_cue_without_a_claim_is_a_statement_with_sources():
    declined = statement_of(found(tie("attributed to", DECLINED, PALACE)), DECLINED.id)
    assert declined.anchor == DECLINED
    assert words(declined.sources) == ["The palace"]


def test_a_cue_that_signals_a_claim_is_no_statement():
    assert SAID not in [each.anchor for each in found(tie("signalled by", FALL, SAID))]


def test_a_stance_belongs_to_the_claim_it_is_about():
    (fall, *_) = found(tie("about", STANCE, FALL), tie("held by", STANCE, MINISTER))
    assert words(fall.stances) == ["No"]
    assert fall.sources == ()


def test_a_claim_within_a_claim_names_the_smallest_around_it():
    outer = tag("claim", NEWS, "She “must go now”, officials said he had said")
    middle = tag("claim", NEWS, "“must go now”, officials said")
    inner = tag("claim", NEWS, "must go now")
    by_id = {each.id: each for each in found(among=(inner, outer, middle))}
    assert by_id[outer.id].inside is None
    assert by_id[middle.id].inside == outer.id
    assert by_id[inner.id].inside == middle.id


def test_a_claim_in_the_gap_of_a_split_claim_is_not_inside_it():
    split = tag("claim", NEWS, "Taxes will fall", "will rise")
    between = tag("claim", NEWS, "rates")
    assert all(each.inside is None for each in found(among=(split, between)))


def test_two_claims_over_the_same_words_are_not_inside_each_other():
    twin = tag("claim", NEWS, "Taxes will fall")
    assert [each.inside for each in found(among=(FALL, twin))] == [None, None]


def test_links_to_what_is_not_there_are_left_out():
    gone = tag("source", NEWS, "officials")
    (fall, *_) = found(tie("attributed to", FALL, gone))
    assert fall.sources == ()


def test_a_part_is_found_by_the_statement_it_anchors_before_any_it_belongs_to():
    all_found = found(tie("attributed to", FALL, MINISTER), tie("attributed to", RISE, MINISTER))
    assert statement_of(all_found, RISE.id).anchor == RISE
    assert statement_of(all_found, MINISTER.id).anchor == FALL
    assert statement_of(all_found, "nowhere") is None


# loose parts


def test_sources_and_stances_without_a_statement_are_loose():
    links = [tie("attributed to", FALL, MINISTER)]
    assert loose_parts(ALL, links, BOOK) == (MAYOR, PALACE, STANCE)


def test_a_stance_and_its_holder_are_loose_once_their_claim_is_gone():
    links = [tie("held by", STANCE, MAYOR)]
    assert loose_parts((STANCE, MAYOR), links, BOOK) == (MAYOR, STANCE)


def test_a_source_that_relays_a_statements_source_is_not_loose():
    links = [tie("attributed to", FALL, MINISTER), tie("relayed by", MINISTER, MAYOR)]
    assert MAYOR not in loose_parts(ALL, links, BOOK)


# joining a statement


def label_and_ends(ties):
    return [(each.label, each.from_id, each.to_id) for each in ties]


def test_a_source_joins_as_what_the_claim_is_attributed_to():
    fall = statement_of(found(), FALL.id)
    assert label_and_ends(ties_to(fall, MINISTER, BOOK)) == [
        ("attributed to", FALL.id, MINISTER.id)
    ]


def test_a_stance_is_about_the_claim_and_held_by_its_only_source():
    fall = statement_of(found(tie("attributed to", FALL, MINISTER)), FALL.id)
    assert label_and_ends(ties_to(fall, STANCE, BOOK)) == [
        ("about", STANCE.id, FALL.id),
        ("held by", STANCE.id, MINISTER.id),
    ]


def test_a_stance_is_held_by_nobody_where_sources_are_several():
    fall = statement_of(
        found(tie("attributed to", FALL, MINISTER), tie("attributed to", FALL, MAYOR)), FALL.id
    )
    assert label_and_ends(ties_to(fall, STANCE, BOOK)) == [("about", STANCE.id, FALL.id)]


@pytest.mark.parametrize("part", [FALL, RISE, tag("entity", NEWS, "palace")])
def test_claims_and_entities_join_nothing(part):
    assert ties_to(statement_of(found(), FALL.id), part, BOOK) == ()


def test_a_cue_cannot_signal_a_cue():
    assert ties_to(statement_of(found(), DECLINED.id), SAID, BOOK) == ()
