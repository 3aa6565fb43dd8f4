from __future__ import annotations

from dataclasses import replace

import pytest

from onrecord.model.articles import RegionKind, region
from onrecord.model.bundles import Bundle
from onrecord.model.codebook import Codebook, Label
from onrecord.model.formats import EVERYTHING, Alignment, Feature, Format
from onrecord.model.items import Item, Recoding
from onrecord.model.layers import Annotator, LayerStatus, layer_of
from onrecord.model.losses import KEPT, Losses
from onrecord.model.reducing import CUT, LINK_WITHOUT_END, NO_WHOLE_WORD, Reducer
from onrecord.model.registries import Actor
from onrecord.model.spans import Span
from tests.builders import article, codebook, tag, tie

TEXT = "Taxes will fall, the minister said on Tuesday."
NEWS = article(TEXT, outlet="The Herald")
BEN = Actor(name="Ben")


def bundle(*tags, links=(), **more):
    given = {
        "article": NEWS,
        "annotators": {"ana": Annotator(id="ana", name="Ana")},
        "layers": (layer_of(NEWS.id, "ana", LayerStatus.DONE),),
    }
    return Bundle(**{**given, **more}, annotations=tags, links=tuple(links))


def without(*lacking, tokens=False, alignment=Alignment.EXPAND, book=None):
    target = Format(
        name="x", title="X", suffixes=(".x",), holds=EVERYTHING - set(lacking), tokens=tokens
    )
    losses = Losses()
    return Reducer(target, book or codebook(), losses, alignment), losses


def reduced(of, *lacking, **more):
    reducer, losses = without(*lacking, **more)
    return reducer.reduced(of), losses


def test_what_holds_everything_gets_the_very_same():
    whole = bundle(tag("claim", NEWS, "Taxes", note="n"))
    found, losses = reduced(whole)
    assert found is whole
    assert losses.counts == {}


def test_a_split_span_becomes_a_tag_for_each_part_and_the_first_keeps_the_links():
    claim, source = tag("claim", NEWS, "Taxes", "fall"), tag("source", NEWS, "the minister")
    link = tie("attributed-to", claim, source)
    found, losses = reduced(bundle(claim, source, links=[link]), Feature.FRAGMENTS)
    assert [(each.id, each.text) for each in found.annotations] == [
        (claim.id, "Taxes"), (f"{claim.id}-2", "fall"), (source.id, "the minister"),
    ]  # fmt: skip
    assert found.links == (link,)
    assert losses.counts == {Feature.FRAGMENTS.value: 1}
    assert losses.cases[0].words == "Taxes … fall"


def test_of_overlapping_tags_the_longer_stays():
    short, long, apart = (
        tag("source", NEWS, "will"), tag("claim", NEWS, "Taxes will fall"),
        tag("cue", NEWS, "said"),
    )  # fmt: skip
    found, losses = reduced(bundle(short, long, apart), Feature.OVERLAPS)
    assert found.annotations == (long, apart)
    assert losses.counts == {Feature.OVERLAPS.value: 1}


def test_of_overlapping_tags_the_longer_stays_though_it_begins_later():
    early, long = tag("source", NEWS, "Taxes will"), tag("claim", NEWS, "will fall, the minister")
    found, losses = reduced(bundle(early, long), Feature.OVERLAPS)
    assert found.annotations == (long,)
    assert [each.tag_id for each in losses.cases] == [early.id]


def test_of_a_tag_that_is_left_out_nothing_else_is_told():
    long, short = tag("claim", NEWS, "Taxes will fall"), tag("source", NEWS, "will", note="who?")
    lacking = Feature.OVERLAPS, Feature.NOTES, Feature.PROVENANCE
    _, losses = reduced(bundle(long, short), *lacking)
    assert losses.counts == {Feature.OVERLAPS.value: 1, Feature.PROVENANCE.value: 1}


def test_a_layer_whose_tags_are_all_left_out_is_one_without_tags():
    lacking = Feature.UNWORDED, Feature.EMPTY_LAYERS
    found, losses = reduced(bundle(tag("stance", NEWS)), *lacking)
    assert found.layers == ()
    assert losses.counts == {each.value: 1 for each in lacking}


def test_of_overlapping_tags_of_one_label_the_longer_stays_where_labels_are_held_apart():
    long, source, short = (
        tag("claim", NEWS, "Taxes will fall"), tag("source", NEWS, "will"),
        tag("claim", NEWS, "fall"),
    )  # fmt: skip
    found, losses = reduced(bundle(long, source, short), Feature.OVERLAPS_IN_A_LABEL)
    assert found.annotations == (long, source)
    assert losses.counts == {Feature.OVERLAPS_IN_A_LABEL.value: 1}


def test_tags_that_touch_do_not_overlap():
    tags = tag("cue", NEWS, "Taxes"), tag("claim", NEWS, " will")
    assert reduced(bundle(*tags), Feature.OVERLAPS)[0].annotations == tags


def test_layers_do_not_overlap_one_another():
    tags = tag("cue", NEWS, "Taxes"), tag("cue", NEWS, "Taxes", by="ben")
    both = {"ana": Annotator(id="ana", name="Ana"), "ben": Annotator(id="ben", name="Ben")}
    assert reduced(bundle(*tags, annotators=both), Feature.OVERLAPS)[0].annotations == tags


def test_a_link_goes_with_its_ends():
    stance, claim = tag("stance", NEWS), tag("claim", NEWS, "Taxes")
    whole = bundle(stance, claim, links=[tie("about", stance, claim)])
    found, losses = reduced(whole, Feature.UNWORDED)
    assert (found.annotations, found.links) == ((claim,), ())
    assert losses.counts == {Feature.UNWORDED.value: 1, LINK_WITHOUT_END: 1}


@pytest.mark.parametrize(
    ("feature", "more", "left"),
    [
        (Feature.ATTRIBUTES, {"attributes": {"kind": "fact"}}, {"attributes": {}}),
        (Feature.NOTES, {"note": "sure?"}, {"note": ""}),
        (Feature.CONFIDENCE, {"confidence": 0.5}, {"confidence": None}),
    ],
)
def test_what_a_tag_cannot_keep_is_taken_off_and_counted(feature, more, left):
    full, plain = tag("claim", NEWS, "Taxes", **more), tag("claim", NEWS, "Taxes")
    found, losses = reduced(bundle(full, plain), feature)
    assert found.annotations == (replace(full, **left), plain)
    assert losses.counts == {feature.value: 1}


def test_links_and_what_they_carry():
    claim, source = tag("claim", NEWS, "Taxes"), tag("source", NEWS, "the minister")
    bare = tie("attributed-to", claim, source)
    link = replace(bare, note="so he says", attributes={"x": "y"})
    whole = bundle(claim, source, links=[link])
    lacking = Feature.LINK_NOTES, Feature.LINK_ATTRIBUTES
    found, losses = reduced(whole, *lacking)
    assert found.links == (bare,)
    assert losses.counts == {each.value: 1 for each in lacking}
    assert reduced(whole, Feature.LINKS)[0].links == ()


def test_layers_and_articles():
    started, empty = layer_of(NEWS.id, "ana"), layer_of(NEWS.id, "ben", LayerStatus.DONE)
    people = {"ana": Annotator(id="ana", name="Ana"), "ben": Annotator(id="ben", name="Ben")}
    whole = bundle(
        tag("claim", NEWS, "Taxes"), layers=(started, empty), annotators=people, split="dev",
        regions=(region(NEWS.id, RegionKind.HEADLINE, 0, 5, by="x"),),
    )  # fmt: skip
    lacking = (
        Feature.EMPTY_LAYERS, Feature.STATUS, Feature.REGIONS, Feature.FACTS, Feature.SPLITS,
    )  # fmt: skip
    found, losses = reduced(whole, *lacking)
    assert found.layers == (replace(started, status=LayerStatus.DONE),)
    assert (found.regions, found.split) == ((), "")
    assert losses.counts == {each.value: 1 for each in lacking}


@pytest.mark.parametrize(
    ("facts", "told"),
    [
        ({"title": TEXT}, []),
        ({"title": "Taxes to fall"}, ["Taxes to fall"]),
        ({"title": ""}, ["–"]),
        ({"title": TEXT, "facts": {"page": 3}, "language": "en"}, ["en; page: 3"]),
    ],
)
def test_facts_of_all_kinds_and_titles_that_the_text_does_not_tell_are_counted(facts, told):
    _, losses = reduced(bundle(article=article(f"\n{TEXT}\nMore.", **facts)), Feature.FACTS)
    assert [each.words for each in losses.cases] == told


def test_titles_are_not_counted_where_they_go_out_without_other_facts():
    target = Format(name="x", title="X", holds=EVERYTHING - {Feature.FACTS}, keeps_titles=True)
    losses = Losses()
    about = article(TEXT, title="Taxes to fall")
    Reducer(target, codebook(), losses, Alignment.EXPAND).reduced(bundle(article=about))
    assert losses.counts == {}


def test_actors_go_by_their_names_where_records_cannot():
    source = tag("source", NEWS, "the minister", attributes={"actor": BEN.id})
    found, losses = reduced(bundle(source, actors=(BEN,)), Feature.REGISTRIES)
    assert found.annotations[0].attributes == {"actor": "Ben"}
    assert (found.actors, losses.counts) == ((), {Feature.REGISTRIES.value: 1})


def test_actors_of_a_label_that_was_renamed_go_by_their_names_too():
    change = Recoding(item=Item(label="speaker"), becomes=("source",), since=2)
    book = replace(codebook(), revision=2, changes=(change,))
    old = tag("speaker", NEWS, "the minister", attributes={"actor": BEN.id})
    found, _ = reduced(bundle(old, actors=(BEN,)), Feature.REGISTRIES, book=book)
    assert [(x.label, x.attributes) for x in found.annotations] == [("speaker", {"actor": "Ben"})]


def test_tags_go_as_they_are_read_now_where_provenance_cannot():
    book = Codebook(
        id="b", revision=2, title="B", labels=(Label(id="claim", title="Claim"),),
        changes=(Recoding(2, Item(label="content"), ("claim",)),),
    )  # fmt: skip
    old = tag("content", NEWS, "Taxes")
    assert reduced(bundle(old), Feature.PROVENANCE, book=book)[0].annotations[0].label == "claim"


@pytest.mark.parametrize(
    ("alignment", "words"),
    [
        (Alignment.EXPAND, ["Taxes will", "fall"]),
        (Alignment.CONTRACT, ["will", "fall"]),
        (Alignment.STRICT, ["fall"]),
    ],
)
def test_spans_are_laid_on_words_as_chosen(alignment, words):
    cut = replace(tag("claim", NEWS), spans=(Span.of(TEXT, 2, 10),))
    whole = tag("cue", NEWS, "fall")
    found, losses = reduced(bundle(cut, whole), Feature.UNWORDED, tokens=True, alignment=alignment)
    assert [each.text for each in found.annotations] == words
    assert losses.counts[CUT[alignment]] == 1


WORDY = article("unbelievable words   here")


@pytest.mark.parametrize(
    ("alignment", "told"),
    [
        (Alignment.EXPAND, {CUT[Alignment.EXPAND]: 1, NO_WHOLE_WORD: 1}),
        (Alignment.CONTRACT, {NO_WHOLE_WORD: 2}),
        (Alignment.STRICT, {CUT[Alignment.STRICT]: 1, NO_WHOLE_WORD: 1}),
    ],
)
def test_spans_of_which_no_word_is_left_are_told_as_left_out(alignment, told):
    part = tag("claim", WORDY, "believ")
    blank = replace(part, id="blank", spans=(Span.of(WORDY.text, 18, 20),))
    whole = bundle(part, blank, article=WORDY)
    found, losses = reduced(whole, Feature.LINKS, tokens=True, alignment=alignment)
    assert losses.counts == told
    widened = ["unbelievable"] if alignment is Alignment.EXPAND else []
    assert [each.text for each in found.annotations] == widened


def test_parts_of_one_word_become_that_word_once():
    parts = tag("claim", WORDY, "un", "able", "here")
    found, _ = reduced(bundle(parts, article=WORDY), tokens=True)
    assert [span.text for span in found.annotations[0].spans] == ["unbelievable", "here"]


def test_parts_that_touch_stay_apart():
    parts = tag("claim", NEWS, "axes", "fall", ",")
    found, _ = reduced(bundle(parts), tokens=True)
    assert [span.text for span in found.annotations[0].spans] == ["Taxes", "fall", ","]


def test_only_the_first_cases_of_a_kind_are_kept():
    tags = [tag("claim", NEWS, "Taxes", note="n") for _ in range(KEPT + 5)]
    _, losses = reduced(bundle(*tags), Feature.NOTES)
    assert losses.counts == {Feature.NOTES.value: KEPT + 5}
    assert len(losses.cases) == KEPT
