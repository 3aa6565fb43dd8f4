"""What is handed to the package for gamma, and what is told where it is missing."""

from __future__ import annotations

import sys
from types import ModuleType, SimpleNamespace

import numpy as np
import pytest

from onrecord.review.agreement import gamma
from onrecord.review.agreement.evidence import Evidence
from onrecord.review.compared import Coded, Compared
from tests.builders import article, codebook, tag

NEWS = article("The mayor said taxes will fall.")


def compared(*words):
    layers = (
        Coded(f"person{n}", tuple(tag(label, NEWS, each) for label, each in said), ())
        for n, said in enumerate(words)
    )
    return Compared(NEWS.text, tuple(layers), codebook(), {})


@pytest.fixture
def package(monkeypatch):
    """Takes the place of the packages: notes the units it is given, and finds 0.5."""
    given = []

    class Continuum:
        def add(self, annotator, place, label):
            given.append((annotator, place, label))

        def compute_gamma(self, _measure, *, fast):
            assert fast
            assert glpk.options["msg_lev"] == "GLP_MSG_OFF"
            np.random.random()
            return SimpleNamespace(gamma=0.5)

    def module(name, **held):
        made = ModuleType(name)
        vars(made).update(held)
        monkeypatch.setitem(sys.modules, name, made)
        return made

    glpk = SimpleNamespace(options={})
    module("cvxopt", glpk=glpk)
    module("pyannote")
    module("pyannote.core", Segment=lambda start, end: (start, end))
    module("pygamma_agreement", Continuum=Continuum, CombinedCategoricalDissimilarity=object)
    monkeypatch.setattr(gamma, "is_installed", lambda: True)
    return given


def mean(*articles):
    evidence = Evidence()
    for each in articles:
        evidence.add(dict(gamma.gamma_counts(each)))
    totals = evidence.table(gamma.GAMMA).totals(np.ones((1, len(articles))))
    return gamma.mean_gamma(totals)[0], totals


def test_units_are_tokens_and_chance_stays_as_it_was(package):
    before = np.random.get_state()[1].tolist()
    found, _ = mean(compared([("source", "The mayor")], [("claim", "taxes will fall")]))
    assert found == 0.5
    assert package == [("person0", (0, 2), "source"), ("person1", (3, 6), "claim")]
    assert np.random.get_state()[1].tolist() == before


def test_an_article_that_only_one_tagged_is_left_out(package):
    found, totals = mean(compared([("source", "The mayor")], []))
    assert np.isnan(found)
    assert totals.of("left out", gamma.ONE_SIDED)[0] == 1
    assert package == []


def test_without_the_package_nothing_is_made_up(monkeypatch):
    monkeypatch.setattr(gamma, "is_installed", lambda: False)
    assert list(gamma.gamma_counts(compared([], []))) == []


SAID = [("source", "The mayor"), ("cue", "said"), ("claim", "taxes will fall")]


def test_the_real_package_finds_what_it_finds_of_the_same_units():
    """Checked where the extra is installed: all alike is 1, and near-matches are what the package
    finds of the same tokens by itself, but for its chance."""
    package = pytest.importorskip("pygamma_agreement")
    from pyannote.core import Segment

    near = [("source", "mayor"), ("cue", "said"), ("claim", "taxes will")]
    continuum = package.Continuum()
    for annotator, units in {
        "person0": [(0, 2, "source"), (2, 3, "cue"), (3, 6, "claim")],
        "person1": [(1, 2, "source"), (2, 3, "cue"), (3, 5, "claim")],
    }.items():
        for start, end, label in units:
            continuum.add(annotator, Segment(start, end), label)
    np.random.seed(1)
    direct = continuum.compute_gamma(package.CombinedCategoricalDissimilarity()).gamma
    assert mean(compared(SAID, SAID))[0] == pytest.approx(1)
    assert mean(compared(SAID, near))[0] == pytest.approx(direct, abs=0.1)
