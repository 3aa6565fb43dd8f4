from __future__ import annotations

import pytest

from onrecord.model.annotations import Annotation
from onrecord.model.settlements import Ruling, Settlement, Verdict
from onrecord.review.adjudication.drafting import (
    of_gold,
    taken,
    tied,
    with_label,
    with_new,
    with_note,
    with_part,
    with_value,
    with_words,
    without,
)
from onrecord.review.comparison.cases import Case, Member, Part
from tests.builders import article, codebook, span, tag, tie

NEWS, BOOK = article(), codebook()


def version(who, claim="", source="", cue="", stance=False):
    """A layer's member of a case, tied as annotators tie."""
    made = {
        label: tag(label, NEWS, words, by=who)
        for label, words in (("claim", claim), ("source", source), ("cue", cue))
        if words
    }
    if stance:
        made["stance"] = tag("stance", NEWS, by=who, attributes={"polarity": "oppose"})
    anchor = made.get("claim") or made["cue"]
    links = [tie("attributed to", anchor, made["source"])] if source else []
    links += [tie("signalled by", anchor, made["cue"])] if cue and claim else []
    links += [tie("about", made["stance"], anchor)] if stance else []
    links += [tie("held by", made["stance"], made["source"])] if stance and source else []
    tags = (anchor, *(each for each in made.values() if each is not anchor))
    return Member(who, tags, tuple(links))


def case(*members, part=Part.CLAIM, absent=()):
    by_name = {each.annotator_id: each for each in members}
    return Case("case", NEWS.id, part, by_name, absent)


TWO = case(
    version("ann", "Taxes will fall", "the minister", "said", stance=True),
    version("ben", "Taxes will", "minister", "said", stance=True),
)


def words(draft):
    return [(each.part.value, " ".join(span.text for span in each.spans)) for each in draft.tags]


def ties(draft):
    told = {each.key: each.spans[0].text if each.spans else each.label for each in draft.tags}
    return sorted((each.label, told[each.from_key], told[each.to_key]) for each in draft.links)


def test_a_version_is_taken_with_its_ties_the_anchor_first():
    draft = taken(TWO, "ann", BOOK)
    assert words(draft) == [
        ("claim", "Taxes will fall"), ("source", "the minister"), ("cue", "said"), ("stance", ""),
    ]  # fmt: skip
    assert ties(draft) == [
        ("about", "stance", "Taxes will fall"),
        ("attributed to", "Taxes will fall", "the minister"),
        ("held by", "stance", "the minister"),
        ("signalled by", "Taxes will fall", "said"),
    ]
    assert draft.taken == ("ann",)
    assert draft.tags[0].origin == ("ann", draft.tags[0].key)


def test_the_version_of_one_who_has_nothing_there_is_empty():
    draft = taken(case(version("ann", "Taxes"), absent=("cai",)), "cai", BOOK)
    assert (draft.tags, draft.taken, draft.anchor) == ((), ("cai",), None)


def test_another_s_part_comes_with_its_ties_to_the_claim_that_is_there():
    draft = with_part(taken(TWO, "ann", BOOK), TWO, "ben", Part.SOURCE, BOOK)
    assert ("source", "minister") in words(draft)
    assert ("source", "the minister") not in words(draft)
    assert ("attributed to", "Taxes will fall", "minister") in ties(draft)
    assert draft.taken == ("ann", "ben")


def test_a_stance_is_held_by_the_source_that_came_instead():
    draft = with_part(taken(TWO, "ann", BOOK), TWO, "ben", Part.SOURCE, BOOK)
    assert ("held by", "stance", "minister") not in ties(draft)
    assert ("held by", "stance", "minister") in ties(tied(draft, BOOK))


def test_the_parts_of_a_claim_pass_to_the_one_that_comes_instead():
    draft = with_part(taken(TWO, "ann", BOOK), TWO, "ben", Part.CLAIM, BOOK)
    assert words(draft)[0] == ("claim", "Taxes will")
    assert ("attributed to", "Taxes will", "the minister") in ties(draft)
    assert ("about", "stance", "Taxes will") in ties(draft)
    back = with_part(draft, TWO, "ann", Part.CLAIM, BOOK)
    assert ties(back) == ties(taken(TWO, "ann", BOOK))


def test_a_part_that_the_other_lacks_goes():
    both = case(version("ann", "Taxes", "the minister"), version("ben", "Taxes"))
    draft = with_part(taken(both, "ann", BOOK), both, "ben", Part.SOURCE, BOOK)
    assert words(draft) == [("claim", "Taxes")]
    assert draft.links == ()


def test_a_part_is_added_from_a_layer_that_has_it():
    both = case(version("ann", "Taxes"), version("ben", "Taxes", cue="said"))
    draft = with_part(taken(both, "ann", BOOK), both, "ben", Part.CUE, BOOK)
    assert ties(draft) == [("signalled by", "Taxes", "said")]


def test_a_cue_without_a_claim_hands_its_source_to_the_claim_that_comes():
    both = case(version("ann", "Taxes will fall"), version("ben", "", "the minister", "said"))
    draft = with_part(taken(both, "ben", BOOK), both, "ann", Part.CLAIM, BOOK)
    assert ties(tied(draft, BOOK)) == [
        ("attributed to", "Taxes will fall", "the minister"),
        ("signalled by", "Taxes will fall", "said"),
    ]


def test_without_its_claim_a_statement_stands_on_its_cue():
    whole = taken(TWO, "ann", BOOK)
    draft = without(whole, whole.tags[0].key)
    assert words(draft)[0] == ("cue", "said")
    assert ("attributed to", "said", "the minister") in ties(draft)


def test_nothing_is_left_where_the_only_part_goes():
    both = case(version("ann", "Taxes"), version("ben", "", cue="said"))
    assert with_part(taken(both, "ann", BOOK), both, "ben", Part.CLAIM, BOOK).tags == ()
    whole = taken(both, "ann", BOOK)
    assert without(whole, whole.tags[0].key).tags == ()


def test_words_values_and_notes_change_one_tag():
    draft = taken(TWO, "ann", BOOK)
    key = draft.of(Part.SOURCE)[0].key
    draft = with_words(draft, key, [span(NEWS.text, "minister")])
    draft = with_value(with_value(draft, key, "count", 2), key, "type", "unnamed group")
    draft = with_note(with_value(draft, key, "count", None), key, "sic")
    found = draft.tag(key)
    assert (found.spans[0].text, found.attributes, found.note) == (
        "minister", {"type": "unnamed group"}, "sic",
    )  # fmt: skip
    assert taken(TWO, "ann", BOOK).tag(key).attributes == {}


def test_another_label_keeps_the_values_that_fit_it():
    draft = with_value(taken(TWO, "ann", BOOK), TWO.members["ann"].tags[1].id, "count", 2)
    key = draft.of(Part.SOURCE)[0].key
    found = with_label(draft, key, BOOK.label("cue")).tag(key)
    assert (found.label, found.part, found.attributes) == ("cue", Part.CUE, {})


def test_a_link_that_no_longer_joins_goes():
    draft = taken(TWO, "ann", BOOK)
    draft = with_label(draft, draft.of(Part.SOURCE)[0].key, BOOK.label("cue"))
    assert not any(each[0] == "attributed to" for each in ties(tied(draft, BOOK)))


def test_a_new_part_is_tied_by_its_role():
    draft = taken(case(version("ann", "Taxes")), "ann", BOOK)
    draft = with_new(draft, Part.SOURCE, "source", [span(NEWS.text, "the minister")])
    draft = with_new(draft, Part.CUE, "cue", [span(NEWS.text, "said")])
    assert len({each.key for each in draft.tags}) == 3
    assert ties(tied(draft, BOOK)) == [
        ("attributed to", "Taxes", "the minister"), ("signalled by", "Taxes", "said"),
    ]  # fmt: skip


def test_what_an_annotator_left_untied_stays_so():
    loose = version("ann", "Taxes will fall", "the minister")
    untied = case(Member("ann", loose.tags))
    assert tied(taken(untied, "ann", BOOK), BOOK).links == ()


def test_who_relayed_is_no_source_of_the_claim():
    first = version("ann", "Taxes will fall", "the minister")
    relayed = tag("source", NEWS, "The mayor", by="ann")
    both = case(
        Member("ann", (*first.tags, relayed),
               (*first.links, tie("relayed by", first.tags[1], relayed))),
        version("ben", "Taxes will"),
    )  # fmt: skip
    draft = with_part(taken(both, "ann", BOOK), both, "ben", Part.CLAIM, BOOK)
    assert ties(tied(draft, BOOK)) == [
        ("attributed to", "Taxes will", "the minister"),
        ("relayed by", "the minister", "The mayor"),
    ]


def test_loose_tags_have_no_parts():
    entity = tag("entity", NEWS, "The mayor", by="ann")
    draft = taken(case(Member("ann", (entity,)), part=Part.TAG), "ann", BOOK)
    assert draft.tags[0].part is Part.TAG
    assert tied(draft, BOOK) == draft


@pytest.mark.parametrize("part", [Part.CLAIM, Part.TAG])
def test_what_was_settled_is_a_draft_again(part):
    label = "claim" if part is Part.CLAIM else "entity"
    tags: dict[str, Annotation] = {
        key: tag(label if key == "g1" else "source", NEWS, "Taxes", by="gold", id=key)
        for key in ("g1", "g2")
    }
    link = tie("attributed to", tags["g1"], tags["g2"])
    made = Settlement(
        article_id=NEWS.id,
        annotator_id="gold",
        ruling=Ruling(verdict=Verdict.TAKEN, reviewer="Rev", taken=("ann",)),
        tags=("g1", "g2", "gone"),
    )
    draft = of_gold(made, tags, {link.id: link}, BOOK)
    assert [each.key for each in draft.tags] == ["g1", "g2"]
    assert draft.tags[0].part is part
    assert (len(draft.links), draft.taken) == (1, ("ann",))
