from __future__ import annotations

from dataclasses import replace

from onrecord.model.annotations import Decision
from onrecord.model.settlements import Ruling, Verdict
from onrecord.review.adjudication.drafting import of_gold, taken, with_words
from onrecord.review.adjudication.making import Gold
from onrecord.review.adjudication.settling import changed, crossing, reopened, settled
from onrecord.review.comparison.cases import Case, Member, Part
from tests.builders import article, codebook, span, tag, tie

NEWS, BOOK = article(), codebook()
EMPTY = Gold(NEWS.id, "gold")


def loose(label, who, *words, **more):
    """A member of a case of loose tags."""
    return Member(who, (tag(label, NEWS, *words, by=who, **more),))


def case(*members, part=Part.TAG, key="case"):
    return Case(key, NEWS.id, part, {each.annotator_id: each for each in members})


def ruling(kind=Verdict.TAKEN, *whose, at="2026-11-22T10:00:00.000Z"):
    return Ruling(verdict=kind, reviewer="Rev", taken=whose, at=at)


def take(gold, about, who, **more):
    draft = taken(about, who, BOOK)
    return settled(gold, about, draft, ruling(Verdict.TAKEN, who, **more), BOOK)


def the_settlement(gold):
    (found,) = gold.settlements.values()
    return found


TWO = case(loose("entity", "ann", "The mayor"), loose("entity", "ben", "mayor"))


def test_the_same_decision_makes_the_same_records_on_every_machine():
    one, other = take(EMPTY, TWO, "ann"), take(EMPTY, TWO, "ann")
    assert set(one.tags) == set(other.tags)
    assert set(one.settlements) == set(other.settlements)
    assert not set(one.tags) & {each.anchor.id for each in TWO.members.values()}


def test_a_tag_that_gold_has_already_is_taken_as_it_is():
    known = tag("entity", NEWS, "The mayor", by="gold")
    gold = take(replace(EMPTY, tags={known.id: known}), TWO, "ann")
    assert gold.tags == {known.id: known}
    assert the_settlement(gold).tags == (known.id,)
    after = reopened(gold, the_settlement(gold))
    assert after.tags == {known.id: known}  # it did not come of settling


def test_settlements_of_cases_that_became_one_are_replaced_together():
    apart = [case(loose("entity", who, words), key=who)
             for who, words in (("ann", "The mayor"), ("ben", "mayor"))]  # fmt: skip
    gold = take(EMPTY, apart[0], "ann", at="2026-11-22T10:00:00.000Z")
    gold = take(gold, apart[1], "ben", at="2026-11-22T11:00:00.000Z")
    assert len(gold.settlements) == 2
    one = case(*(each for x in apart for each in x.members.values()))
    gold = take(gold, one, "ann", at="2026-11-22T12:00:00.000Z")
    assert [each.text for each in gold.tags.values()] == ["The mayor"]
    assert [each.at[11:13] for each in the_settlement(gold).earlier] == ["10", "11"]


def test_a_settlement_that_is_known_to_be_of_another_case_stays():
    gold = take(EMPTY, TWO, "ann")
    known = the_settlement(gold)
    again = case(TWO.members["ben"], key="other")
    gold = take(replace(gold, elsewhere=frozenset({known.id})), again, "ben")
    assert len(gold.settlements) == 2
    assert sorted(each.text for each in gold.tags.values()) == ["The mayor", "mayor"]


def test_what_is_settled_again_keeps_its_id_and_its_beginning():
    gold = take(EMPTY, TWO, "ann")
    first = the_settlement(gold)
    second = the_settlement(take(gold, TWO, "ben"))
    assert (second.id, second.created) == (first.id, first.created)
    assert second.earlier == (first.ruling,)


def test_tags_without_words_are_told_apart():
    about = case(loose("stance", "ann"), loose("stance", "ben"))
    gold = take(EMPTY, about, "ann")
    first = set(gold.tags)
    assert set(take(gold, about, "ben").tags) != first
    other = case(loose("stance", "cai"), key="other")
    assert len(take(gold, other, "cai").tags) == 2


def test_a_rewritten_tag_of_gold_keeps_its_id():
    gold = take(EMPTY, TWO, "ann")
    draft = of_gold(the_settlement(gold), gold.tags, {}, BOOK)
    (key,) = gold.tags
    draft = with_words(draft, key, [span(NEWS.text, "mayor denied")])
    after = settled(gold, TWO, draft, ruling(Verdict.REWRITTEN), BOOK)
    assert list(after.tags) == [key]
    assert (after.tags[key].text, after.tags[key].origin.decision) == (
        "mayor denied", Decision.EDITED,
    )  # fmt: skip


def test_links_between_statements_come_with_the_second_of_them():
    mayor = case(loose("source", "ann", "The mayor"))
    minister = case(loose("source", "ann", "the minister"), key="other")
    tags = {each.members["ann"].anchor.id: each.members["ann"].anchor for each in (mayor, minister)}
    link = tie("same as", *tags.values())
    first = take(EMPTY, mayor, "ann")
    assert crossing(first, EMPTY, [link], tags, "Rev").links == {}
    second = crossing(take(first, minister, "ann"), first, [link], tags, "Rev")
    (made,) = second.links.values()
    assert {made.from_id, made.to_id} == set(second.tags)
    assert crossing(second, first, [link], tags, "Rev").links == second.links


def test_only_what_changes_is_written():
    gold = take(EMPTY, TWO, "ann")
    assert changed(gold.tags, gold.tags) == []
    assert changed({}, gold.tags) == list(gold.tags) == changed(gold.tags, {})
