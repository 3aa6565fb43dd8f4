"""What is said of an article as a whole is compared like everything else."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from onrecord.model.codebook import Attribute, AttributeType, Choice, Label, Scope
from onrecord.review.agreement import catalogue
from onrecord.review.agreement.evidence import Evidence
from onrecord.review.agreement.figures import Figures
from onrecord.review.agreement.said import said_by
from onrecord.review.compared import Coded, Compared
from tests.builders import article, codebook, tag

NEWS = article("Taxes will fall.")
TONES = tuple(Choice(each, each.title()) for each in ("calm", "alarmed"))
TONE = Attribute(id="tone", title="Tone", type=AttributeType.CHOICE, values=TONES)
FRAME = Label(id="frame", title="Frame", scope=Scope.ARTICLE, attributes=(TONE,))
BOOK = replace(codebook(), labels=(*codebook().labels, FRAME))


def figures(*articles, only=()):
    """All figures of articles, each with the tones that each person gave it."""
    evidence = Evidence()
    for layers in articles:
        coded = (
            Coded(f"p{n}", tuple(tag("frame", NEWS, attributes={"tone": x}) for x in tones), ())
            for n, tones in enumerate(layers)
        )
        evidence.add(dict(said_by(Compared(NEWS.text, tuple(coded), BOOK, {}))))
    wanted = catalogue.wanted(evidence, BOOK, only)
    found = Figures(evidence).figures(wanted, np.ones(len(articles)))
    return {each.path: figure for each, figure in zip(wanted, found, strict=True)}


def test_values_of_the_article_are_compared():
    found = figures((["calm"], ["calm"]), (["calm"], ["alarmed"]), (["alarmed"], ["alarmed"]))
    same = found["attributes", "frame", "tone", "same"]
    assert (same.value, same.n) == (pytest.approx(2 / 3), 3)
    assert found["attributes", "frame", "tone", "alpha"].value is not None


def test_a_label_that_only_one_gave_the_article_counts_against_finding_it():
    found = figures((["calm"], ["calm"]), (["calm"], []))
    given = found["article", "frame", "found_by_both"]
    assert (given.value, given.n) == (pytest.approx(2 / 3), 3)
    assert found["attributes", "frame", "tone", "same"].n == 1


def test_several_of_a_kind_go_together_where_they_say_the_same():
    found = figures((["alarmed", "calm"], ["calm"]))
    assert found["attributes", "frame", "tone", "same"].value == 1


def test_labels_that_were_not_asked_for_stay_out():
    found = figures((["calm"], ["calm"]), only=("claim",))
    assert not [path for path in found if "frame" in path]
    assert ("article", "frame", "found_by_both") in figures((["calm"], []), only=("frame",))
