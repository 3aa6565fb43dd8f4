from __future__ import annotations

from dataclasses import replace

import pytest

from onrecord.model.settlements import Verdict
from onrecord.review.adjudication.drafting import taken, with_note, with_value, with_words
from onrecord.review.adjudication.verdicts import taken_from, verdict
from onrecord.review.comparison.cases import Case, Counterparts, Member, Part
from tests.builders import article, codebook, span, tag

NEWS, BOOK = article(), codebook()
ANN = tag("source", NEWS, "The mayor", by="ann", attributes={"type": "named person", "count": 1})
BEN = tag("source", NEWS, "mayor", by="ben", attributes={"type": "unnamed person"})
CASE = Case(
    "case",
    NEWS.id,
    Part.TAG,
    {"ann": Member("ann", (ANN,)), "ben": Member("ben", (BEN,))},
    parts=(Counterparts(Part.TAG, {"ann": ANN, "ben": BEN}),),
)
DRAFT = taken(CASE, "ann", BOOK)
BOTH = replace(DRAFT, tags=(*DRAFT.tags, *taken(CASE, "ben", BOOK).tags))


def valued(value, key="type"):
    return with_value(DRAFT, ANN.id, key, value)


@pytest.mark.parametrize(
    ("draft", "is_agreed", "wanted"),
    [
        (DRAFT, False, Verdict.TAKEN),
        (DRAFT, True, Verdict.UNANIMOUS),
        (replace(DRAFT, tags=()), False, Verdict.REJECTED),
        (BOTH, False, Verdict.COMBINED),
        (valued("unnamed person"), False, Verdict.COMBINED),
        (valued(None, "count"), False, Verdict.COMBINED),
        (valued("named organization"), False, Verdict.REWRITTEN),
        (with_words(DRAFT, ANN.id, [span(NEWS.text, "mayor")]), False, Verdict.COMBINED),
        (with_words(DRAFT, ANN.id, [span(NEWS.text, "mayor denied")]), False, Verdict.REWRITTEN),
        (with_note(DRAFT, ANN.id, "sic"), False, Verdict.REWRITTEN),
    ],
)
def test_a_verdict_follows_from_the_draft(draft, is_agreed, wanted):
    assert verdict(CASE, draft, {}, is_agreed=is_agreed) is wanted


def test_only_those_are_taken_of_whom_something_is_left():
    draft = replace(DRAFT, taken=("ben", "ann"))
    assert taken_from(CASE, draft) == ("ann",)
    assert taken_from(CASE, replace(draft, tags=())) == ("ben", "ann")


def test_who_gave_a_value_or_the_words_is_taken_too():
    for draft in (valued("unnamed person"), with_words(DRAFT, ANN.id, BEN.spans)):
        assert taken_from(CASE, replace(draft, taken=("ann", "ben"))) == ("ann", "ben")
    assert taken_from(CASE, replace(DRAFT, taken=("ann", "ben"))) == ("ann",)


def test_of_what_was_settled_before_those_are_taken_who_were_then():
    settled = replace(DRAFT.tags[0], key="g1", origin=("gold", "g1"))
    assert taken_from(CASE, replace(DRAFT, tags=(settled,), taken=("ben",))) == ("ben",)
