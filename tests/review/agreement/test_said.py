"""What articles with two or three layers say, by cases that can be worked by hand."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.model.spans import Span
from onrecord.review.agreement import catalogue
from onrecord.review.agreement.evidence import Evidence
from onrecord.review.agreement.figures import Figures
from onrecord.review.agreement.said import said_by
from onrecord.review.compared import Coded, Compared
from tests.builders import article, codebook, tag, tie

TEXT = "The mayor said taxes will fall and rents will not rise this year, two officials added."
NEWS = article(TEXT)
BOOK = codebook()


def coded(by, *records):
    tags = tuple(each for each in records if hasattr(each, "spans"))
    return Coded(by, tags, tuple(each for each in records if not hasattr(each, "spans")))


def figures(*layers, read_as=()):
    """All figures of one article with these layers, by the words that lead to them."""
    evidence = Evidence()
    compared = Compared(TEXT, layers, BOOK, dict(read_as))
    evidence.add(dict(said_by(compared)))
    wanted = catalogue.wanted(evidence, BOOK, ())
    found = Figures(evidence).figures(wanted, np.ones(1))
    return {each.path: figure for each, figure in zip(wanted, found, strict=True)}


def statement(by, claim="taxes will fall", source="The mayor", cue="said", **values):
    """A claim with its source and cue, and the links."""
    parts = tag("claim", NEWS, claim, by=by), tag("source", NEWS, source, by=by, attributes=values)
    said = tag("cue", NEWS, cue, by=by)
    return [
        *parts, said, tie("attributed to", *parts), tie("signalled by", parts[0], said),
    ]  # fmt: skip


def test_who_says_the_same_agrees_in_everything():
    found = figures(*(coded(by, *statement(by, type="other")) for by in ("ana", "ben")))
    values = {path: each.value for path, each in found.items() if each.value is not None}
    assert values == dict.fromkeys(values, pytest.approx(1))
    for path in [("token", "alpha"), ("spans", "f1_exact"), ("labels", "cue", "unitizing_alpha"),
                 ("statements", "agr"), ("statements", "source", "identity"), ("links", "f1"),
                 ("attributes", "source", "type", "same")]:  # fmt: skip
        assert path in values


def test_a_near_match_is_the_same_statement_with_other_boundaries():
    ana = coded("ana", *statement("ana"))
    ben = coded("ben", *statement("ben", claim="taxes will fall and rents will not rise"))
    found = figures(ana, ben)
    assert found["statements", "found_by_both"].value == 1
    assert found["statements", "claim", "exact"].value == 0
    assert found["statements", "claim", "overlap"].value == pytest.approx(2 * 3 / (3 + 8))
    assert found["statements", "source", "exact"].value == 1
    assert (found["spans", "f1_exact"].value, found["spans", "f1_overlap"].value) == (4 / 6, 1)
    assert found["links", "f1"].value == 1


def test_a_statement_that_only_one_found_counts_against_finding_not_against_its_parts():
    second = statement("ben", "rents will not rise", "two officials", "added")
    ana, ben = coded("ana", *statement("ana")), coded("ben", *statement("ben"), *second)
    found = figures(ana, ben)
    assert found["statements", "found_by_both"].value == pytest.approx(2 / 3)
    assert found["statements", "agr"].value == pytest.approx((1 + 1 / 2) / 2)
    assert found["statements", "source", "found_by_both"].value == 1
    assert found["links", "f1"].value == pytest.approx(2 / 3)
    assert found["links", "f1_between_known"].value == 1


def test_statements_go_together_so_that_the_most_overlaps():
    """Ben's long claim touches both of Ana's; his short one only the first."""
    ana = coded("ana", tag("claim", NEWS, "taxes will fall"), tag("claim", NEWS, "rents will not"))
    ben = coded(
        "ben", tag("claim", NEWS, "fall and rents will not"), tag("claim", NEWS, "taxes will")
    )
    assert figures(ana, ben)["statements", "found_by_both"].value == 1


def test_a_cue_without_a_claim_meets_the_cue_of_a_claim():
    lone = coded("ben", tag("cue", NEWS, "said", by="ben"))
    found = figures(coded("ana", *statement("ana")), lone)
    assert found["statements", "found_by_both"].value == 1
    assert found["statements", "claim", "found_by_both"].value == 0
    assert found["statements", "claim", "exact"].because.startswith("of two statements")


def test_split_and_overlapping_tags_count():
    split = tag("claim", NEWS, "taxes will fall", "rents will not rise")
    inner = tag("claim", NEWS, "will fall")
    layers = [coded(by, split, inner) for by in ("ana", "ben")]
    found = figures(*layers)
    assert (found["spans", "f1_exact"].value, found["spans", "f1_exact"].n) == (1, 4)
    assert found["labels", "claim", "unitizing_alpha"].n == 4  # of each, two fragments


def test_the_same_actor_is_the_same_source_whatever_the_words():
    ana = coded("ana", *statement("ana", actor="a1"))
    ben = coded("ben", *statement("ben", source="two officials", actor="a2"))
    path = "statements", "source", "identity"
    assert figures(ana, ben, read_as={"a1": "a1", "a2": "a1"})[path].value == 1
    assert figures(ana, ben, read_as={"a1": "a1", "a2": "a2"})[path].value == 0
    assert figures(ana, ben)[path].value == 0  # not in the registry: by their words


def test_what_one_left_unset_is_a_difference_and_what_both_did_is_left_out():
    path = "attributes", "source", "type"
    one = figures(coded("ana", *statement("ana", type="other")), coded("ben", *statement("ben")))
    assert (one[*path, "same"].value, one[*path, "same"].n) == (0, 1)
    none = figures(coded("ana", *statement("ana")), coded("ben", *statement("ben")))
    assert (none[*path, "same"].value, none[*path, "same"].n) == (None, 0)
    assert none[*path, "same"].left_out == {"neither says it": 1}


def test_stances_count_by_how_far_they_go():
    def layer(by, *stances):
        claims = [tag("claim", NEWS, words, by=by) for words in ("taxes", "rents", "year")]
        tags = [tag("stance", NEWS, by=by, attributes=values) for values in stances]
        ties = [tie("about", *pair) for pair in zip(tags, claims, strict=False)]
        return coded(by, *claims, *tags, *ties)

    strong, weak = {"polarity": "oppose", "strength": 3}, {"polarity": "oppose", "strength": 1}
    support, unclear = {"polarity": "support"}, {"polarity": "unclear"}
    near = figures(layer("ana", strong, support), layer("ben", weak, support))
    far = figures(layer("ana", strong, support), layer("ben", support, strong))
    path = "statements", "stance", "alpha"
    assert near[path].value > 0 > far[path].value
    assert near[path].left_out == {"neither says it": 1}
    vague = figures(layer("ana", unclear), layer("ben", support))
    assert vague[path].value is None
    assert len(vague[path].left_out) == 2


WORDS = ["mayor", "taxes will fall", "rents", "will fall and rents", "officials", "rise this year"]
LAYERS = st.lists(
    st.lists(st.tuples(st.sampled_from(["claim", "source", "cue"]), st.sampled_from(WORDS))),
    min_size=2, max_size=3,
)  # fmt: skip


def layers_of(found, names):
    return [
        coded(name, *(tag(label, NEWS, words, by=name) for label, words in layer))
        for name, layer in zip(names, found, strict=False)
    ]


def values(found):
    return {path: pytest.approx(each.value) for path, each in found.items()}


@given(LAYERS)
def test_names_and_order_make_no_difference(found):
    straight = figures(*layers_of(found, ["ana", "ben", "cleo"]))
    renamed = figures(*layers_of(found, ["zoe", "ben", "ada"])[::-1])
    told = {path: each.value for path, each in renamed.items()}
    assert {path: told[path] for path in straight} == values(straight)


@given(LAYERS)
def test_a_layer_agrees_with_itself(found):
    layer = found[0]
    same = figures(*layers_of([layer, layer], ["ana", "ben"]))
    told = {path: each.value for path, each in same.items() if each.value is not None}
    assert told == {path: pytest.approx(1) for path in told}


def test_white_space_at_the_edge_of_a_tag_is_no_difference():
    exact = tag("claim", NEWS, "taxes will fall")
    wide = replace(exact, id="w", spans=(Span.of(TEXT, exact.start - 1, exact.end + 1),))
    assert figures(coded("ana", exact), coded("ben", wide))["spans", "f1_exact"].value == 1


def test_a_stance_without_words_is_found_too():
    claims = {by: tag("claim", NEWS, "taxes will fall", by=by) for by in ("ana", "ben")}
    stances = [
        tag("stance", NEWS, *words, by=by, attributes={"polarity": "support"})
        for by, words in (("ana", ["fall"]), ("ben", []))
    ]
    layers = [
        coded(by, claims[by], each, tie("about", each, claims[by]))
        for by, each in zip(claims, stances, strict=True)
    ]
    found = figures(*layers)
    assert found["statements", "stance", "found_by_both"].value == 1
    assert found["statements", "stance", "exact"].n == 0
    assert found["statements", "stance", "alpha"].n == 1


def test_the_same_source_has_no_direction():
    layers = []
    for by, turn in (("ana", 1), ("ben", -1)):
        ends = [tag("source", NEWS, words, by=by) for words in ("mayor", "officials")]
        layers.append(coded(by, *ends, tie("same as", *ends[::turn])))
    assert figures(*layers)["links", "same as", "f1"].value == 1
