from __future__ import annotations

import pytest

from onrecord.model.articles import Article, RegionKind, region, text_hash
from onrecord.model.ids import derived_id
from onrecord.model.layers import LayerKind, LayerStatus, annotator_named, kind_of, layer_of
from onrecord.model.times import now


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Ana", LayerKind.PERSON),
        ("machine:spacy/x@1", LayerKind.MACHINE),
        ("gold", LayerKind.GOLD),
        ("Goldie", LayerKind.PERSON),
    ],
)
def test_machines_and_gold_are_told_by_their_names(name, kind):
    assert kind_of(name) is kind


def test_machines_have_the_same_id_everywhere_and_people_do_not():
    assert annotator_named("machine:x@1").id == annotator_named("machine:x@1").id
    assert annotator_named("Ana").id != annotator_named("Ana").id


def test_a_layer_has_the_same_id_everywhere():
    assert layer_of("a", "b").id == layer_of("a", "b", LayerStatus.DONE).id
    assert layer_of("a", "b").id != layer_of("b", "a").id


def test_the_same_mark_of_a_region_has_the_same_id():
    one, other = (region("a", RegionKind.DECK, 0, 9, by=by) for by in ("x", "y"))
    assert one.id == region("a", RegionKind.DECK, 0, 9, by="x").id
    assert one.id != other.id


def test_derived_ids_keep_their_parts_apart():
    assert derived_id("a", "bc") != derived_id("ab", "c")


def test_an_article_knows_when_its_text_is_no_longer_the_one_it_came_with():
    article = Article(title="", text="Élodie 🙂", sha256=text_hash("Élodie 🙂"))
    assert article.is_intact
    assert not Article(title="", text="Elodie", sha256=article.sha256).is_intact


def test_our_times_are_utc_to_the_millisecond():
    assert len(now()) == len("2026-03-14T17:42:07.123Z")
    assert now().endswith("Z")
