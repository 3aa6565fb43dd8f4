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
NO_WHOLE_WORD = marked("spans that hold no whole word: left out")
_LONGEST_TITLE = 200  # code points; readers take no longer line for a title


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
        return self._article(self._layers(self._tags(bundle)))

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
        kept = tuple(self._bare(each) for each in self._going(article, tags))
        there = {each.id for each in kept}
        links = [each for link in bundle.links for each in self._link(article, link, there)]
        return replace(bundle, annotations=kept, links=tuple(links))

    def _read_as(self, tag: Annotation) -> Label | None:
        return self._codebook.label(self._reread.annotation(tag).label)

    def _going(self, article: Article, tags: Iterable[Annotation]) -> list[Annotation]:
        """The tags, or parts of them, that go out."""
        parts = [(part, tag) for tag in tags for part in self._parted(article, tag)]
        kept = [part for part, _ in parts]
        for feature in (Feature.OVERLAPS, Feature.OVERLAPS_IN_A_LABEL):
            if feature in self._lacks:
                kept = list(self._apart(article, kept, feature))
        there = {each.id for each in kept}
        for tag in {tag.id: tag for part, tag in parts if part.id in there}.values():
            self._count_taken_off(article, tag)
        return kept

    def _parted(self, article: Article, tag: Annotation) -> Iterator[Annotation]:
        if not tag.spans and self._misses(Feature.UNWORDED, article, tag):
            return
        if len(tag.spans) > 1 and self._misses(Feature.FRAGMENTS, article, tag):
            yield from _parts(tag)
        else:
            yield tag

    def _count_taken_off(self, article: Article, tag: Annotation) -> None:
        """Count what a tag that goes out leaves behind."""
        if Feature.PROVENANCE in self._lacks:  # of every tag there is: counted, not listed
            self._losses.counts[Feature.PROVENANCE.value] += 1
        for feature, has in (
            (Feature.ATTRIBUTES, bool(tag.attributes)),
            (Feature.NOTES, bool(tag.note)),
            (Feature.CONFIDENCE, tag.confidence is not None),
        ):
            if has:
                self._misses(feature, article, tag)

    def _bare(self, tag: Annotation) -> Annotation:
        """The tag without what the format cannot hold of it."""
        if tag.attributes and Feature.ATTRIBUTES in self._lacks:
            tag = replace(tag, attributes={})
        if tag.note and Feature.NOTES in self._lacks:
            tag = replace(tag, note="")
        if tag.confidence is not None and Feature.CONFIDENCE in self._lacks:
            tag = replace(tag, confidence=None)
        return tag

    def _misses(self, feature: Feature, article: Article, tag: Annotation) -> bool:
        """Whether the format lacks the feature; counts the case."""
        if feature in self._lacks:
            self._losses.add(feature.value, article, tag.id, tag.text)
        return feature in self._lacks

    def _on_tokens(self, article: Article, tag: Annotation, grid: Grid) -> Iterator[Annotation]:
        """The tag on whole tokens, unless nothing is left of it."""
        places, is_cut = [], False
        for start, end, words in tag.spans:
            found = grid.aligned(start, end, self._alignment)
            if found:
                places.append(grid.place(found))
            if grid.cuts(start, end):
                is_cut = True
                by_choice = self._alignment is Alignment.STRICT and grid.touched(start, end)
                what = CUT[self._alignment] if found or by_choice else NO_WHOLE_WORD
                self._losses.add(what, article, tag.id, words)
        if is_cut:  # parts of one word may have become the same word
            places = list(_merged(places))
        if places or not tag.spans:
            yield replace(tag, spans=tuple(Span.of(article.text, *place) for place in places))

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
        if Feature.FACTS in self._lacks and (told := self._facts(article)):
            self._losses.add(Feature.FACTS.value, article, "", "; ".join(told))
        if bundle.split and Feature.SPLITS in self._lacks:
            self._losses.add(Feature.SPLITS.value, article, "", bundle.split)
            bundle = replace(bundle, split="")
        return bundle

    def _facts(self, article: Article) -> list[str]:
        """What is told about the article, and its title unless readers find it in the text."""
        has_title = self._format.keeps_titles or article.title == _headline(article.text)
        told = (
            "" if has_title else article.title or "–",
            article.byline, article.outlet, article.published, article.url, article.language,
            *(f"{name}: {value}" for name, value in article.facts.items()),
        )  # fmt: skip
        return [each for each in told if each]


def _headline(text: str) -> str | None:
    """The first line with words, as readers take it for a title where none is told."""
    first = next((line.strip() for line in text.split("\n") if line.strip()), "")
    return first if 0 < len(first) <= _LONGEST_TITLE else None


def _merged(places: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The places in order of the text, those that overlap as one."""
    last: tuple[int, int] | None = None
    for start, end in sorted(places):
        if last and start < last[1]:
            last = last[0], max(last[1], end)
            continue
        if last:
            yield last
        last = start, end
    if last:
        yield last


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
