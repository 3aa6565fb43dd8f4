"""Where in an article people differ, by cases that can be worked by hand."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.review.agreement import catalogue
from onrecord.review.agreement.evidence import Evidence
from onrecord.review.agreement.figures import Figures
from onrecord.review.agreement.position_counts import HEADLINE, TENTHS, position_counts, sections
from onrecord.review.compared import Coded, Compared
from tests.builders import article, codebook, tag

HEAD = "Taxes fall"
END = len(HEAD)
TEXT = f"{HEAD}\n\n" + " ".join(f"w{number}" for number in range(20))
NEWS = article(TEXT)
BOOK = codebook()


def compared(*layers, headline=END):
    coded = (
        Coded(f"p{number}", tuple(tag(label, NEWS, words) for label, words in tags), ())
        for number, tags in enumerate(layers)
    )
    return Compared(TEXT, tuple(coded), BOOK, {}, headline)


def counts(*layers, **more):
    found = dict(position_counts(compared(*layers, **more)))
    return {place: (c[("alike",)], c[("tagged",)]) for (_, place), c in found.items()}


def test_the_rest_is_cut_in_ten_after_the_headline():
    found = sections(compared([], []))
    assert found[HEADLINE] == range(2)
    assert [found[each] for each in TENTHS[:2]] == [range(2, 4), range(4, 6)]
    assert found[TENTHS[-1]] == range(20, 22)
    assert HEADLINE not in sections(compared([], [], headline=0))


def test_what_one_left_untagged_differs_and_what_both_did_does_not_count():
    found = counts([("claim", "Taxes fall")], [("claim", "fall\n\nw0")])
    assert (found[HEADLINE], found["01"], found["02"]) == ((1, 2), (0, 1), (0, 0))


def test_another_label_differs():
    assert counts([("claim", "w18 w19")], [("source", "w18 w19")])["10"] == (0, 2)


def test_each_two_of_three_are_compared():
    found = counts([("claim", "w0")], [("claim", "w0")], [])
    assert found["01"] == (1, 3)


def test_the_figure_is_the_share_that_is_alike():
    evidence = Evidence()
    evidence.add(dict(position_counts(compared([("claim", "w0 w1")], [("claim", "w1")]))))
    wanted = [x for x in catalogue.wanted(evidence, BOOK, ()) if x.path[0] == "position"]
    figures = Figures(evidence).figures(wanted, np.ones(1))
    found = {x.path[1]: figure for x, figure in zip(wanted, figures, strict=True)}
    assert (found["01"].value, found["01"].n) == (pytest.approx(0.5), 2)
    assert (found["02"].value, found["02"].because) == (None, catalogue.NO_TAGS)


WORDS = st.lists(st.tuples(st.sampled_from(["claim", "cue"]),
                           st.sampled_from(["w0", "fall", "w7 w8", "w19"])))  # fmt: skip


@given(WORDS, WORDS)
def test_all_that_is_tagged_has_a_place(one, other):
    found = counts(one, other)
    words = {word for _, words in (*one, *other) for word in words.split()}
    assert sum(tagged for _, tagged in found.values()) == len(words)
    assert all(0 <= alike <= tagged for alike, tagged in found.values())
