"""Drawing articles is a matter of weights: it gives what the drawn articles would give."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.review.agreement import catalogue
from onrecord.review.agreement.drawing import drawn, interval
from onrecord.review.agreement.evidence import Evidence
from onrecord.review.agreement.figures import Figures
from onrecord.review.agreement.said import said_by
from onrecord.review.compared import Coded, Compared
from tests.builders import article, codebook, tag

BOOK = codebook()
TEXTS = ("The mayor said taxes will fall.", "Rents, officials warned, will not.", "It may rain.")
WORDS = ("mayor|said|taxes will fall|will", "Rents|officials|warned|will not", "may|It may|rain.")


def compared(number, layers):
    about = article(TEXTS[number])
    words = WORDS[number].split("|")
    coded = (
        Coded(name, tuple(tag(label, about, words[each], by=name) for label, each in layer), ())
        for name, layer in zip(("ana", "ben"), layers, strict=True)
    )
    return Compared(about.text, tuple(coded), BOOK, {})


def evidence(articles):
    found = Evidence()
    for each in articles:
        found.add(dict(said_by(each)))
    return found


TAGS = st.lists(st.tuples(st.sampled_from(["claim", "source", "cue"]), st.integers(0, 2)))
LAYERS = st.tuples(TAGS, TAGS)


@given(st.tuples(LAYERS, LAYERS, LAYERS), st.tuples(*[st.integers(0, 3)] * 3))
def test_a_draw_is_what_its_articles_say(layers, times):
    articles = [compared(number, each) for number, each in enumerate(layers)]
    once = evidence(articles)
    repeated = [each for each, count in zip(articles, times, strict=True) for _ in range(count)]
    wanted = catalogue.wanted(once, BOOK, ())
    weighted = Figures(once).figures(wanted, np.array(times, dtype=float))
    added = Figures(evidence(repeated)).figures(wanted, np.ones(len(repeated)))
    assert [each.n for each in weighted] == [each.n for each in added]
    assert [each.value for each in weighted] == [
        each.value if each.value is None else pytest.approx(each.value) for each in added
    ]


def test_each_draw_draws_as_many_articles_as_there_are():
    blocks = list(drawn(300_000, 3, seed=1))
    assert len(blocks) == 3  # one draw at a time, for the sake of memory
    assert {block.sum() for block in blocks} == {300_000}
    assert list(drawn(0, 5, seed=1)) == []


def test_the_interval_is_of_the_draws_that_could_be_computed():
    found = np.append(np.arange(101.0), np.nan)
    assert interval([found[:50], found[50:]]) == (2.5, 97.5)
    assert interval([np.array([np.nan])]) == (None, None)
