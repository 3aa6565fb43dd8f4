from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from onrecord.model.articles import RegionKind, region
from onrecord.model.bundles import Bundle
from onrecord.model.layers import Annotator, layer_of
from onrecord.model.losses import Losses
from onrecord.model.spans import Span
from onrecord.model.units import LINK_PARTED, TAG_OUTSIDE, TAG_PARTED, by_sentence
from tests.builders import article, tag, tie

TEXT = "Ferry cut\n\nTaxes will fall, he said. The mayor denied it. She left."
NEWS = article(TEXT, id="a", facts={"start": "page 3", "article": "lead"})


def bundle(*tags, links=()):
    return Bundle(
        article=NEWS,
        regions=(region("a", RegionKind.HEADLINE, 0, 9, by="x"),),
        annotators={"ana": Annotator(id="ana", name="Ana")},
        layers=(layer_of("a", "ana"),),
        annotations=tags,
        links=tuple(links),
    )


def parted(*tags, links=()):
    losses = Losses()
    return list(by_sentence(bundle(*tags, links=links), losses)), losses.counts


def test_each_sentence_is_a_record_that_knows_its_place():
    found, lost = parted()
    texts = [each.article.text for each in found]
    assert texts == ["Ferry cut", "Taxes will fall, he said.", "The mayor denied it.", "She left."]
    assert [each.article.id for each in found] == ["a#1", "a#2", "a#3", "a#4"]
    for each in found:
        place = each.article.facts
        assert TEXT[place["sentence_start"] : place["sentence_end"]] == each.article.text
        assert place["sentence_of"] == "a"
        assert (place["start"], place["article"]) == ("page 3", "lead")  # the article's own
        assert each.article.is_intact
        assert len(each.layers) == 1
    assert [[mark.kind for mark in each.regions] for each in found[:2]] == [["headline"], []]
    assert lost == {}


def test_tags_and_links_stand_with_their_sentence():
    claim, source = tag("claim", NEWS, "Taxes will fall"), tag("source", NEWS, "he")
    found, lost = parted(claim, source, links=[tie("attributed-to", claim, source)])
    (link,) = found[1].links
    assert {link.from_id, link.to_id} == {claim.id, source.id}
    assert [each.text for each in found[1].annotations] == ["Taxes will fall", "he"]
    assert lost == {}


def test_a_tag_over_two_sentences_leaves_a_part_in_each_and_is_counted():
    claim = tag("claim", NEWS, "he said. The mayor")
    found, lost = parted(claim)
    parts = [part for each in found for part in each.annotations]
    assert [part.text for part in parts] == ["he said.", "The mayor"]
    assert [part.id for part in parts] == [claim.id, f"{claim.id}#3"]
    assert lost == {TAG_PARTED: 1}


def test_links_between_sentences_and_tags_without_words_are_counted():
    claim, mayor = tag("claim", NEWS, "Taxes will fall"), tag("source", NEWS, "The mayor")
    stance = tag("stance", NEWS)
    found, lost = parted(claim, mayor, stance, links=[tie("attributed-to", claim, mayor)])
    assert [each.links for each in found] == [()] * 4
    assert lost == {LINK_PARTED: 1, TAG_OUTSIDE: 1}


@given(st.lists(st.tuples(st.integers(0, len(TEXT) - 1), st.integers(1, 30)), max_size=5))
def test_every_covered_word_of_a_sentence_is_still_covered(places):
    spans = [Span.of(TEXT, start, min(len(TEXT), start + n)) for start, n in places]
    tags = [tag("claim", NEWS, id=f"t{n}") for n in range(len(spans))]
    tags = [each.__class__(**{**_fields(each), "spans": (span,)})
            for each, span in zip(tags, spans, strict=True)]  # fmt: skip
    found, _ = parted(*tags)
    for each in found:
        offset = each.article.facts["sentence_start"]
        for part in each.annotations:
            for span in part.spans:
                assert span.fits(each.article.text)
                origin = next(x for x in tags if x.id == part.id.partition("#")[0])
                assert origin.start <= span.start + offset < span.end + offset <= origin.end


def _fields(each):
    return {name: getattr(each, name) for name in each.__dataclass_fields__}
