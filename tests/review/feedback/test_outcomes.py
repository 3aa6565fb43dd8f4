"""What became of one annotator's tags, by cases that can be told by hand."""

from __future__ import annotations

import pytest

from onrecord.model.layers import GOLD
from onrecord.model.settlements import Cause, Verdict
from onrecord.review.feedback.habits import Habit
from onrecord.review.feedback.moves import Way
from onrecord.review.feedback.outcomes import Fate, Settled, account
from onrecord.review.feedback.patterns import added, patterns
from tests.builders import article, codebook, tag, tie
from tests.settled import settlement

TEXT = (
    "Taxes would fall, said Ane Moe, the deputy minister. Rents will rise, said Bo Lund, the "
    "mayor. Ferries stop, two officials added, and Ciri Dahl, a lawyer, denied it."
)
NEWS = article(TEXT)
BOOK = codebook()


def mine(label, *words, **values):
    return tag(label, NEWS, *words, attributes=values)


def gold(label, *words, **values):
    return tag(label, NEWS, *words, by=GOLD, attributes=values)


def told(*settlements, tags=(), links=(), read_as=None):
    """The account of these tags and links of hers and of gold."""
    settled = Settled(
        text=TEXT,
        annotator_id="ana",
        settlements=settlements,
        theirs={each.id: each for each in tags if each.annotator_id == "ana"},
        gold={each.id: each for each in tags if each.annotator_id == GOLD},
        their_links=tuple(each for each in links if each.annotator_id == "ana"),
        gold_links=tuple(each for each in links if each.annotator_id == GOLD),
    )
    return account(settled, BOOK, read_as)


def one_case(hers, settled, links=(), **more):
    case = settlement(NEWS, {"ana": hers}, settled, **more)
    return told(case, tags=(*hers, *settled), links=links)


def fates(found):
    return [(each.fate, each.label) for each in found.outcomes if not each.follows]


def test_what_is_the_same_is_kept():
    found = one_case([mine("claim", "Taxes would fall")], [gold("claim", "Taxes would fall")])
    assert fates(found) == [(Fate.KEPT, "claim")]


def test_what_moved_is_told_with_the_words_that_came_and_went():
    found = one_case([mine("source", "Ane Moe")], [gold("source", "Ane Moe, the deputy minister")])
    (outcome,) = found.outcomes
    ((move, known),) = outcome.moves
    assert (outcome.fate, move.way, known) == (Fate.MOVED, Way.TAKEN_IN, Habit.TITLE_AFTER)
    assert move.words.text == ", the deputy minister"


def test_a_tag_may_change_in_several_respects():
    hers = mine("claim", "Taxes would fall", wording="direct", kind="fact")
    found = one_case([hers], [gold("claim", "Taxes", wording="indirect", kind="fact")])
    assert fates(found) == [(Fate.MOVED, "claim"), (Fate.REVALUED, "claim")]
    revalued = found.outcomes[1]
    assert (revalued.detail, revalued.before, revalued.after) == ("wording", "direct", "indirect")
    assert found.of[Fate.REVALUED, "claim", "kind"] == 1


def test_case_and_white_space_make_no_other_value():
    hers = mine("source", "Ane Moe", title="Deputy  Minister")
    assert fates(one_case([hers], [gold("source", "Ane Moe", title="deputy minister")])) == [
        (Fate.KEPT, "source")
    ]


def test_a_value_that_lapsed_with_another_is_not_told_twice():
    hers = mine("source", "Ane Moe", type="unnamed person", justification="fear")
    found = one_case([hers], [gold("source", "Ane Moe", type="named person")])
    assert [each.detail for each in found.outcomes] == ["type"]


def test_merged_actors_are_one():
    hers, settled = mine("source", "Ane Moe", actor="a2"), gold("source", "Ane Moe", actor="a1")
    case = settlement(NEWS, {"ana": [hers]}, [settled])
    assert fates(told(case, tags=(hers, settled), read_as={"a2": "a1"})) == [(Fate.KEPT, "source")]


def test_another_label_on_much_the_same_words_is_recoded():
    found = one_case([mine("entity", "Ane Moe")], [gold("source", "Ane Moe")])
    (outcome,) = found.outcomes
    assert (outcome.fate, outcome.before, outcome.after) == (Fate.RECODED, "entity", "source")


def test_a_rejected_statement_is_told_by_its_claim():
    hers = [mine("claim", "Rents will rise"), mine("source", "Bo Lund")]
    found = one_case(hers, [], verdict=Verdict.REJECTED)
    assert fates(found) == [(Fate.REJECTED, "claim")]
    assert [each.fate for each in found.outcomes] == [Fate.REJECTED] * 2


def test_a_part_that_the_statement_does_not_keep_is_told():
    claim, source = mine("claim", "Rents will rise"), mine("source", "Bo Lund")
    found = one_case([claim, source], [gold("claim", "Rents will rise")])
    assert fates(found) == [(Fate.KEPT, "claim"), (Fate.REJECTED, "source")]


def test_a_missed_statement_is_told_by_its_claim():
    settled = [gold("claim", "Ferries stop"), gold("source", "two officials")]
    found = one_case([], settled)
    assert fates(found) == [(Fate.MISSED, "claim")]
    assert found.of[Fate.MISSED, "source", ""] == 1


def test_a_case_in_which_one_was_not_compared_does_not_count():
    settled = [gold("claim", "Ferries stop")]
    case = settlement(NEWS, {"ben": ()}, settled)
    assert told(case, tags=settled).outcomes == ()


def test_tags_that_are_gone_since_do_not_count():
    hers, settled = mine("claim", "Taxes would fall"), gold("claim", "Taxes would fall")
    case = settlement(NEWS, {"ana": [hers]}, [settled])
    assert fates(told(case, tags=[settled])) == [(Fate.MISSED, "claim")]


def test_what_stands_beside_the_first_version_is_not_held_against_anybody():
    hers, settled = mine("claim", "Taxes would fall"), gold("claim", "Taxes")
    acceptable = {"verdict": Verdict.ACCEPTABLE}
    found = one_case([hers], [settled], taken=("ben", "ana"), **acceptable)
    assert fates(found) == [(Fate.ACCEPTED, "claim")]
    assert fates(one_case([hers], [settled], taken=("ben",), **acceptable)) == [
        (Fate.MOVED, "claim")
    ]


def test_a_shared_source_is_told_once():
    source, settled = mine("source", "Bo Lund"), gold("source", "Bo Lund, the mayor")
    claims = [mine("claim", "Taxes would fall"), mine("claim", "Rents will rise")]
    golds = [gold("claim", "Taxes would fall"), gold("claim", "Rents will rise")]
    cases = [
        settlement(NEWS, {"ana": [claim, source]}, [made, settled])
        for claim, made in zip(claims, golds, strict=True)
    ]
    found = told(*cases, tags=[source, settled, *claims, *golds])
    assert fates(found).count((Fate.MOVED, "source")) == 1
    assert found.of[Fate.MOVED, "source", ""] == 1


def statement(make):
    return [make("claim", "Taxes would fall"), make("source", "Ane Moe"), make("source", "Bo Lund")]


def test_a_link_that_leads_elsewhere_is_told_with_both_ends():
    hers, settled = statement(mine), statement(gold)
    links = [tie("attributed to", *hers[:2]), tie("attributed to", settled[0], settled[2])]
    found = one_case(hers, settled, links)
    (outcome,) = [each for each in found.outcomes if each.fate is Fate.RETIED]
    assert (outcome.detail, outcome.before, outcome.after) == (
        "attributed to", "Ane Moe", "Bo Lund",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("hers_tied", "gold_tied", "wanted"),
    [(True, False, ("Ane Moe", None)), (False, True, (None, "Ane Moe")), (True, True, None)],
)
def test_a_link_that_came_or_went_is_told(hers_tied, gold_tied, wanted):
    hers, settled = statement(mine), statement(gold)
    links = [tie("attributed to", *hers[:2])] * hers_tied
    links += [tie("attributed to", *settled[:2])] * gold_tied
    found = [x for x in one_case(hers, settled, links).outcomes if x.fate is Fate.RETIED]
    assert [(each.before, each.after) for each in found] == ([wanted] if wanted else [])


# patterns


def sources(*pairs, **more):
    """A case a pair of what she had and what was settled."""
    return added(
        one_case([mine("source", hers)], [gold("source", settled)], **more)
        for hers, settled in pairs
    )


def test_what_is_alike_is_a_pattern_with_what_is_typical_of_it():
    found = sources(
        ("Ane Moe", "Ane Moe, the deputy minister"),
        ("Bo Lund", "Bo Lund, the mayor"),
        ("two officials", "officials"),
        ("Ciri Dahl", "Ciri Dahl"),
    )
    (pattern,) = patterns(found, BOOK)
    assert (pattern.fate, pattern.label, len(pattern.outcomes)) == (Fate.MOVED, "source", 3)
    assert pattern.of == 4
    (typical,) = pattern.typical
    assert (typical.habit, typical.way, len(typical.outcomes)) == (
        Habit.TITLE_AFTER, Way.TAKEN_IN, 2,
    )  # fmt: skip


def test_one_occurrence_is_no_pattern():
    (pattern,) = patterns(sources(("Ane Moe", "Ane Moe, the deputy minister")), BOOK)
    assert pattern.is_single
    assert pattern.typical == ()


def test_causes_are_counted_where_the_reviewer_gave_them():
    found = added(
        [
            sources(("Ane Moe", "Bo Lund")),
            sources(("Ane Moe", "Bo Lund"), cause=Cause.GAP),
            sources(("two officials", "Bo Lund"), cause=Cause.GAP),
        ]
    )
    (pattern,) = patterns(found, BOOK)
    assert pattern.causes == {Cause.GAP: 2}


def test_the_same_change_of_value_is_typical():
    pairs = [("direct", "indirect"), ("direct", "indirect"), ("mixed", "direct")]
    found = added(
        one_case([mine("claim", "Taxes", wording=one)], [gold("claim", "Taxes", wording=two)])
        for one, two in pairs
    )
    (pattern,) = patterns(found, BOOK)
    assert (pattern.fate, pattern.detail, pattern.of) == (Fate.REVALUED, "wording", 3)
    (typical,) = pattern.typical
    assert (typical.before, typical.after, len(typical.outcomes)) == ("direct", "indirect", 2)
