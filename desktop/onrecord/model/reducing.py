"""What is left of an article's labels in a format that cannot hold all of them.

Every writer gets its bundles through here, so that what goes missing is decided and counted in
one place, before anything is written.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from onrecord.errors import marked
from onrecord.model.annotations import Annotation, Link, in_text_order
from onrecord.model.articles import Article
from onrecord.model.bundles import Bundle
from onrecord.model.codebook import AttributeType, Codebook, Label, LinkType
from onrecord.model.formats import Alignment, Feature, Format
from onrecord.model.layers import Layer, LayerStatus
from onrecord.model.losses import Losses
from onrecord.model.recoding import Rereading
from onrecord.model.registries import Actor, Issue, read_names
from onrecord.model.spans import Span
from onrecord.model.tokens import Grid, tokens

LINK_WITHOUT_END = marked("links to tags that were left out: left out")
CUT = {
    Alignment.EXPAND: marked("spans that cut through a word: widened to whole words"),
    Alignment.CONTRACT: marked("spans that cut through a word: cut back to whole words"),
    Alignment.STRICT: marked("spans that cut through a word: left out"),
}


class Reducer:
    """Reduces bundles, one after the other, to what one format can hold; make one an export."""

    def __init__(
        self, target: Format, codebook: Codebook, losses: Losses, alignment: Alignment
    ) -> None:
        self._format = target
        self._lacks = frozenset(target.lacks)
        self._codebook = codebook
        self._losses = losses
        self._alignment = alignment
        self._reread = Rereading(codebook)

    def reduced(self, bundle: Bundle) -> Bundle:
        """The bundle without what the format cannot hold; the very same where it holds all.

        Tags are read under the codebook in use, except where the format keeps provenance and
        tells what they were tagged as.
        """
        if not self._lacks and not self._format.tokens:
            return bundle
        return self._article(self._tags(self._layers(bundle)))

    # tags

    def _tags(self, bundle: Bundle) -> Bundle:
        article = bundle.article
        names = {**read_names(bundle.actors), **read_names(bundle.issues)}
        tags: Iterable[Annotation] = bundle.annotations
        if Feature.PROVENANCE in self._lacks:
            tags = [self._reread.annotation(each) for each in tags]
        if Feature.REGISTRIES in self._lacks:
            tags = [_named(each, self._read_as(each), names) for each in tags]
        if self._format.tokens:
            grid = Grid(tokens(article.text))
            tags = [x for each in tags for x in self._on_tokens(article, each, grid)]
        kept = [part for tag in tags for part in self._tag(article, tag)]
        for feature in (Feature.OVERLAPS, Feature.OVERLAPS_IN_A_LABEL):
            if feature in self._lacks:
                kept = list(self._apart(article, kept, feature))
        there = {each.id for each in kept}
        links = [each for link in bundle.links for each in self._link(article, link, there)]
        return replace(bundle, annotations=tuple(kept), links=tuple(links))

    def _read_as(self, tag: Annotation) -> Label | None:
        return self._codebook.label(self._reread.annotation(tag).label)

    def _tag(self, article: Article, tag: Annotation) -> Iterator[Annotation]:
        if not tag.spans and self._misses(Feature.UNWORDED, article, tag):
            return
        if tag.attributes and self._misses(Feature.ATTRIBUTES, article, tag):
            tag = replace(tag, attributes={})
        if tag.note and self._misses(Feature.NOTES, article, tag):
            tag = replace(tag, note="")
        if tag.confidence is not None and self._misses(Feature.CONFIDENCE, article, tag):
            tag = replace(tag, confidence=None)
        if Feature.PROVENANCE in self._lacks:  # of every tag there is: counted, not listed
            self._losses.counts[Feature.PROVENANCE.value] += 1
        if len(tag.spans) > 1 and self._misses(Feature.FRAGMENTS, article, tag):
            yield from _parts(tag)
        else:
            yield tag

    def _misses(self, feature: Feature, article: Article, tag: Annotation) -> bool:
        """Whether the format lacks the feature; counts the case."""
        if feature in self._lacks:
            self._losses.add(feature.value, article, tag.id, tag.text)
        return feature in self._lacks

    def _on_tokens(self, article: Article, tag: Annotation, grid: Grid) -> Iterator[Annotation]:
        """The tag on whole tokens, unless nothing is left of it."""
        spans = []
        for span in tag.spans:
            if grid.cuts(span.start, span.end):
                self._losses.add(CUT[self._alignment], article, tag.id, span.text)
            if found := grid.aligned(span.start, span.end, self._alignment):
                spans.append(Span.of(article.text, *grid.place(found)))
        if spans or not tag.spans:
            yield replace(tag, spans=tuple(spans))

    def _apart(
        self, article: Article, tags: list[Annotation], feature: Feature
    ) -> Iterator[Annotation]:
        """The tags of each layer, or of each label in it, that do not overlap: longer ones
        first, then earlier ones."""
        by_label = feature is Feature.OVERLAPS_IN_A_LABEL
        taken: dict[tuple[str, str], list[Span]] = {}
        kept = set()
        for tag in sorted(tags, key=lambda each: (each.start - each.end, in_text_order(each))):
            others = taken.setdefault((tag.annotator_id, tag.label if by_label else ""), [])
            if any(span.start < each.end and each.start < span.end
                   for span in tag.spans for each in others):  # fmt: skip
                self._losses.add(feature.value, article, tag.id, tag.text)
                continue
            others += tag.spans
            kept.add(tag.id)
        return (tag for tag in tags if tag.id in kept)

    def _link(self, article: Article, link: Link, there: set[str]) -> Iterator[Link]:
        if Feature.LINKS in self._lacks:
            self._losses.add(Feature.LINKS.value, article, link.id, link.label)
            return
        if not {link.from_id, link.to_id} <= there:
            self._losses.add(LINK_WITHOUT_END, article, link.id, link.label)
            return
        if Feature.PROVENANCE in self._lacks:
            link = self._reread.link(link)
        if link.attributes and Feature.LINK_ATTRIBUTES in self._lacks:
            self._losses.add(Feature.LINK_ATTRIBUTES.value, article, link.id, link.label)
            link = replace(link, attributes={})
        if link.note and Feature.LINK_NOTES in self._lacks:
            self._losses.add(Feature.LINK_NOTES.value, article, link.id, link.label)
            link = replace(link, note="")
        yield link

    # layers

    def _layers(self, bundle: Bundle) -> Bundle:
        tagged = {each.annotator_id for each in bundle.annotations}
        layers = [each for layer in bundle.layers for each in self._layer(bundle, layer, tagged)]
        return replace(bundle, layers=tuple(layers))

    def _layer(self, bundle: Bundle, layer: Layer, tagged: set[str]) -> Iterator[Layer]:
        name = bundle.annotators[layer.annotator_id].name
        if Feature.EMPTY_LAYERS in self._lacks and layer.annotator_id not in tagged:
            self._losses.add(Feature.EMPTY_LAYERS.value, bundle.article, layer.id, name)
            return
        if Feature.STATUS in self._lacks and layer.status is not LayerStatus.DONE:
            self._losses.add(Feature.STATUS.value, bundle.article, layer.id, name)
            layer = replace(layer, status=LayerStatus.DONE)
        yield layer

    # articles

    def _article(self, bundle: Bundle) -> Bundle:
        article = bundle.article
        if bundle.regions and Feature.REGIONS in self._lacks:
            self._losses.counts[Feature.REGIONS.value] += len(bundle.regions)
            bundle = replace(bundle, regions=())
        registered: tuple[Actor | Issue, ...] = (*bundle.actors, *bundle.issues)
        if registered and Feature.REGISTRIES in self._lacks:
            self._losses.counts[Feature.REGISTRIES.value] += len(registered)
            bundle = replace(bundle, actors=(), issues=())
        if Feature.FACTS in self._lacks and (told := _facts(article)):
            self._losses.add(Feature.FACTS.value, article, "", "; ".join(told))
        if bundle.split and Feature.SPLITS in self._lacks:
            self._losses.add(Feature.SPLITS.value, article, "", bundle.split)
            bundle = replace(bundle, split="")
        return bundle


def _facts(article: Article) -> list[str]:
    told = (article.byline, article.outlet, article.published, article.url, article.language)
    return [each for each in told if each]


def _parts(tag: Annotation) -> Iterator[Annotation]:
    """A tag for each part of a split one; the first keeps the id, and with it the links."""
    for number, span in enumerate(tag.spans, start=1):
        key = tag.id if number == 1 else f"{tag.id}-{number}"
        yield replace(tag, id=key, spans=(span,))


def _named(tag: Annotation, label: Label | LinkType | None, names: dict[str, str]) -> Annotation:
    """The tag with the names of its actors and issues in place of their ids."""
    told = {
        attribute.id: names[held]
        for attribute in (label.attributes if label and names else ())
        if attribute.type in (AttributeType.ACTOR, AttributeType.ISSUE)
        and isinstance(held := tag.attributes.get(attribute.id), str)
        and held in names
    }
    return replace(tag, attributes={**tag.attributes, **told}) if told else tag
