from __future__ import annotations

from onrecord.errors import UserError
from onrecord.model.bundles import Bundle
from onrecord.model.joining import joined
from onrecord.model.layers import Annotator
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
