"""What labels lose on their way through a format, found by comparing what went in with what came
out: the measure of what an export announces."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from onrecord.model.annotations import Annotation, Link
from onrecord.model.articles import Article
from onrecord.model.bundles import Bundle
from onrecord.model.formats import Alignment, Feature, Format
from onrecord.model.layers import LayerStatus
from onrecord.model.reducing import CUT, LINK_WITHOUT_END, NO_WHOLE_WORD
from onrecord.model.tokens import tokens

FACTS = ("byline", "outlet", "published", "url", "language", "facts")
_OF_TAGS = {
    Feature.ATTRIBUTES: "attributes", Feature.NOTES: "note", Feature.CONFIDENCE: "confidence",
}  # fmt: skip
_OF_LINKS = {Feature.LINK_ATTRIBUTES: "attributes", Feature.LINK_NOTES: "note"}


def by_the_reducer() -> list[str]:
    """All that is announced of any format; what one writer alone knows is told besides, and so is
    what never gets to the reducer."""
    features = [each.value for each in Feature if each is not Feature.UNLAYERED]
    return [*features, *CUT.values(), NO_WHOLE_WORD, LINK_WITHOUT_END]


def title_is_lost(target: Format, article: Article) -> bool:
    """Whether a title is neither held nor told by the text itself."""
    lines = [line.strip() for line in article.text.split("\n") if line.strip()]
    held = Feature.FACTS in target.holds or target.keeps_titles
    return not held and [article.title] != lines[:1]


def differing(target: Format, before: list[Bundle], after: list[Bundle]) -> Counter[str]:
    """How many of each are gone, or came out otherwise; words are widened to whole ones."""
    found: Counter[str] = Counter()
    for one, other in zip(before, after, strict=True):
        found.update(_of_article(target, one, other))
        found.update(_of_layers(one, other))
        found.update(_of_tags(target, one, other))
        found.update(_of_links(target, one, other))
    return found


def _of_article(target: Format, one: Bundle, other: Bundle) -> Iterator[str]:
    told = any(getattr(one.article, name) for name in FACTS)
    if Feature.FACTS not in target.holds and (told or title_is_lost(target, one.article)):
        yield Feature.FACTS.value
    gone = {each.id for each in one.regions} - {each.id for each in other.regions}
    yield from (Feature.REGIONS.value for _ in gone)
    registered = {each.id for each in (*one.actors, *one.issues)}
    yield from (
        Feature.REGISTRIES.value
        for _ in registered - {each.id for each in (*other.actors, *other.issues)}
    )


def _of_layers(one: Bundle, other: Bundle) -> Iterator[str]:
    here = {each.id: each.status for each in other.layers}
    for layer in one.layers:
        if layer.id not in here:
            yield Feature.EMPTY_LAYERS.value
        elif here[layer.id] is not layer.status:
            assert here[layer.id] is LayerStatus.DONE
            yield Feature.STATUS.value


def _of_tags(target: Format, one: Bundle, other: Bundle) -> Iterator[str]:
    beside = Feature.OVERLAPS_IN_A_LABEL if Feature.OVERLAPS in target.holds else Feature.OVERLAPS
    for tag in one.annotations:
        came = [each for each in other.annotations if each.id[: len(tag.id)] == tag.id]
        parts = 1
        if not tag.spans and not came:
            parts = 0
            yield Feature.UNWORDED.value
        if tag.spans and target.tokens:
            yield from _cuts(one, tag)
            parts = min(1, len(_words(one, tag)))
        words = _words(one, tag) if target.tokens else tag.spans
        if len(words) > 1 and Feature.FRAGMENTS not in target.holds:
            parts = len(words)
            yield Feature.FRAGMENTS.value
        yield from [beside.value] * (parts - len(came))
        if came:
            yield from _taken_off(_OF_TAGS, tag, came[0])
            yield from [Feature.PROVENANCE.value] * (Feature.PROVENANCE not in target.holds)


def _cuts(bundle: Bundle, tag: Annotation) -> Iterator[str]:
    for start, end, _ in tag.spans:
        touched = _touched(bundle, start, end)
        if not touched:
            yield NO_WHOLE_WORD
        elif touched[0][0] < start or end < touched[-1][1]:
            yield CUT[Alignment.EXPAND]


def _words(bundle: Bundle, tag: Annotation) -> list[tuple[int, int]]:
    """The parts of the tag on whole words, those that share a word as one."""
    found: list[tuple[int, int]] = []
    for start, end, _ in tag.spans:
        if touched := _touched(bundle, start, end):
            first, last = touched[0][0], touched[-1][1]
            if found and first < found[-1][1]:
                first = found.pop()[0]
            found.append((first, last))
    return found


def _touched(bundle: Bundle, start: int, end: int) -> list[tuple[int, int]]:
    return [each for each in tokens(bundle.article.text) if each[0] < end and start < each[1]]


def _of_links(target: Format, one: Bundle, other: Bundle) -> Iterator[str]:
    here = {each.id: each for each in other.links}
    for link in one.links:
        if link.id in here:
            yield from _taken_off(_OF_LINKS, link, here[link.id])
        else:
            yield LINK_WITHOUT_END if Feature.LINKS in target.holds else Feature.LINKS.value


def _taken_off(
    of: dict[Feature, str], before: Annotation | Link, after: Annotation | Link
) -> Iterator[str]:
    for feature, name in of.items():
        nothing: tuple[object, ...] = (None, "", {})
        if getattr(before, name) not in nothing and getattr(after, name) in nothing:
            yield feature.value
