"""What the person says that labels become, with values on either side."""

from __future__ import annotations

import pytest

from onrecord.errors import UserError
from onrecord.work.mapping import Mapper
from onrecord.work.pairs import Spec, pair, spec, wanted
from tests.builders import article, codebook, tag

BOOK = codebook()
ABOUT = article()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("PER=entity[kind=PERSON]", ("PER", "entity[kind=PERSON]")),
        ("Speech[role=Claim]=claim", ("Speech[role=Claim]", "claim")),
        ("a[b=c] = entity[kind=ORG]", ("a[b=c]", "entity[kind=ORG]")),
        ("a=b=attributed to", ("a=b", "attributed to")),
    ],
)
def test_brackets_belong_to_the_name_before_them(text, found):
    assert pair(text) == found


def test_values_stand_in_brackets_after_the_name():
    assert spec("a [b = c][d=e f]") == Spec("a", (("b", "c"), ("d", "e f")))
    assert spec("odd [name]") == Spec("odd [name]")


def test_a_pair_that_gives_two_values_is_refused():
    with pytest.raises(UserError, match="“PER” is mapped twice"):
        wanted([("PER", "entity[kind=PERSON]"), ("PER", "entity[kind=ORG]")], BOOK)


@pytest.mark.parametrize(
    ("label", "attributes", "found"),
    [
        ("Speech", {"role": "Claim", "tense": "past"}, "cue"),
        ("Speech", {"Role": "claim"}, "claim"),
        ("Speech", {"role": ("Who", "Claim")}, "claim"),
        ("Speech", {}, "source"),
        ("speech", {}, "stance"),
        ("Speech[role=Claim]", {}, "claim"),  # a label that is called so
    ],
)
def test_the_pair_that_asks_for_most_counts(label, attributes, found):
    pairs = [
        ("Speech", "source[count=2]"),
        ("speech", "stance"),
        ("Speech[role=Claim]", "claim"),
        ("Speech[role=Claim][tense=past]", "cue"),
    ]
    mapper = Mapper(BOOK, wanted(pairs, BOOK))
    assert mapper.label_of(tag(label, ABOUT, "Taxes", attributes=attributes)) == found


def test_only_what_the_person_pairs_chooses_by_its_name():
    assert Mapper(BOOK, wanted([("ORG", "entity")], BOOK)).values_of("org") == {"kind": "ORG"}
    assert Mapper(BOOK, wanted([], BOOK)).values_of("entity") == {}
