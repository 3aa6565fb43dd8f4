from __future__ import annotations

import pytest

from onrecord.model.layers import LayerStatus, annotator_named, layer_of
from onrecord.review.comparison.cases import Part
from onrecord.review.comparison.differences import Kind
from onrecord.work.agreement.cases import cases_behind
from onrecord.work.agreement.measuring import agreement
from onrecord.work.agreement.records import Asked
from onrecord.work.surveys import CaseFilter, survey
from tests.builders import add, article, codebook, tag

WHERE = {Kind.MISSED, Kind.BOUNDARY, Kind.LABEL}
WHAT = {Kind.ATTRIBUTE, Kind.STANCE}
BOOK = codebook()


@pytest.mark.parametrize(
    ("path", "kinds", "rest"),
    [
        ("token alpha", WHERE, {}),
        ("spans f1_exact", WHERE, {}),
        ("spans f1_overlap", {Kind.MISSED, Kind.LABEL}, {}),
        ("position headline alike", WHERE, {}),
        ("labels claim alpha", WHERE, {"labels": {"claim"}}),
        ("labels claim f1_overlap", {Kind.MISSED, Kind.LABEL}, {"labels": {"claim"}}),
        ("article frame found_by_both", {Kind.MISSED}, {"labels": {"frame"}}),
        ("attributes claim kind same", WHAT, {"labels": {"claim"}, "attribute": "kind"}),
        ("attributes source actor same", {Kind.SOURCE}, {"labels": {"source"}}),
        ("links f1", {Kind.LINK}, {}),
        ("links about f1", {Kind.LINK}, {"labels": {"about"}}),
        ("statements found_by_both", {Kind.MISSED, Kind.LABEL}, {"parts": {Part.CLAIM}}),
        ("statements source found_by_both", {Kind.MISSED}, {"parts": {Part.SOURCE}}),
        ("statements cue exact", {Kind.BOUNDARY}, {"parts": {Part.CUE}}),
        ("statements source identity", {Kind.SOURCE}, {"parts": {Part.SOURCE}}),
        ("statements stance alpha", {Kind.STANCE}, {"parts": {Part.STANCE}}),
    ],
)
def test_a_figure_leads_to_what_lowers_it(path, kinds, rest):
    assert cases_behind(path.split(), BOOK) == CaseFilter(kinds=frozenset(kinds), **rest)


def test_a_figure_of_a_group_leads_to_the_cases_of_that_group():
    found = cases_behind(("token", "alpha"), BOOK, annotators=("ana", "ben"), articles=("a1",))
    assert (found.annotators, found.article_ids) == ({"ana", "ben"}, {"a1"})


def test_every_figure_leads_somewhere(session):
    assert all(cases_behind(x.path, BOOK).kinds for x in agreement(session, Asked(draws=0)).told)


def test_the_differences_behind_a_figure_are_found(session):
    """Two who differ in a boundary, and one who missed a cue."""
    about = article("Taxes fall now, the mayor said")
    people = [annotator_named("Ann"), annotator_named("Ben")]
    layers = [layer_of(about.id, each.id, LayerStatus.DONE) for each in people]
    words = zip(people, ("Taxes fall", "Taxes fall now"), strict=True)
    claims = [tag("claim", about, said, by=each.id) for each, said in words]
    add(session, *people, about, *layers, *claims, tag("cue", about, "said", by=people[0].id))
    found = survey(session)

    def behind(path, **more):
        return [x.kind for x in found.matching(cases_behind(path.split(), BOOK, **more))]

    assert behind("labels claim f1_exact") == [Kind.BOUNDARY]
    assert behind("labels cue alpha") == [Kind.MISSED]
    assert behind("token alpha") == [Kind.BOUNDARY, Kind.MISSED]
    assert behind("links f1") == []
    assert behind("token alpha", articles=("elsewhere",)) == []
    assert len(behind("token alpha", annotators=[each.id for each in people])) == 2
