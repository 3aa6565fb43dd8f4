from __future__ import annotations

from dataclasses import replace

from onrecord.errors import Message, UserError
from onrecord.model.bundles import Bundle, Group
from onrecord.model.joining import joined
from onrecord.model.layers import Annotator
from onrecord.model.registries import Actor, Issue
from tests.builders import article, layer, tag

NEWS, OTHER = article(), article("Rates will rise.")


def of(about, by):
    return Bundle(
        article=about,
        annotators={by: Annotator(id=by, name=by)},
        layers=(layer(about, by),),
        annotations=(tag("claim", about, about.text.split()[0], by=by),),
    )


def test_layers_of_one_article_that_follow_each_other_become_one_bundle():
    first, second = joined([of(NEWS, "ana"), of(NEWS, "ben"), of(OTHER, "ana")])
    assert list(first.annotators) == ["ana", "ben"]
    assert len(first.layers) == len(first.annotations) == 2
    assert second.article == OTHER


def test_a_second_layer_of_the_same_annotator_stays_apart():
    assert len(list(joined([of(NEWS, "ana"), of(NEWS, "ana")]))) == 2


def test_what_is_wrong_is_passed_on():
    problem = UserError("x")
    found = list(joined([of(NEWS, "ana"), problem, of(NEWS, "ben")]))
    assert found[0] is problem
    assert len(found[1].layers) == 2


def test_nothing_that_belongs_to_the_second_layer_is_lost():
    actor, remark = Actor(id="mayor", name="The mayor"), Message("in bytes")
    second = replace(
        of(NEWS, "ben"),
        actors=(actor,),
        issues=(Issue(id="tax", name="Tax"),),
        groups=(Group("ben", ("t1", "t2")),),
        remarks=(remark,),
    )
    (both,) = joined([of(NEWS, "ana"), second])
    assert (both.actors, both.issues) == (second.actors, second.issues)
    assert (both.groups, both.remarks) == (second.groups, second.remarks)
