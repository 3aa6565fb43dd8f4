"""Articles parted into sentences, with the labels that stand in each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from onrecord.errors import marked
from onrecord.model.annotations import Annotation
from onrecord.model.articles import Article, Region, text_hash
from onrecord.model.bundles import Bundle
from onrecord.model.layers import Layer, layer_of
from onrecord.model.losses import Losses
from onrecord.model.sentences import sentences
from onrecord.model.spans import Span

TAG_PARTED = marked("tags that reach over a sentence's end: a part goes with each sentence")
LINK_PARTED = marked("links from one sentence to another: left out")
TAG_OUTSIDE = marked("tags without words of a sentence: left out")


def by_sentence(bundle: Bundle, losses: Losses) -> Iterator[Bundle]:
    """A bundle for each sentence. Its article's id is ``ID#NUMBER``, and its facts tell the
    article and the place in it besides: ``sentence_of``, ``sentence_start`` and ``sentence_end``
    (code points, half-open).

    The first part of a tag keeps its id; links go with it where both ends stand in one sentence.
    """
    found = sentences(bundle.article.text)
    homes: dict[str, int] = {}
    parted = []
    for number, sentence in enumerate(found):
        parts = [part for tag in bundle.annotations if (part := _part(tag, sentence))]
        for part in parts:
            homes.setdefault(part.id, number)
        parted.append(parts)
    _count(bundle, found, homes, losses)
    for number, sentence in enumerate(found):
        yield _sentence(bundle, number, sentence, parted[number], homes)


def _part(tag: Annotation, sentence: Span) -> Annotation | None:
    """What of the tag stands in the sentence, at its place there."""
    spans = []
    for span in tag.spans:
        start, end = max(span.start, sentence.start), min(span.end, sentence.end)
        if start < end:
            spans.append(Span.of(sentence.text, start - sentence.start, end - sentence.start))
    return replace(tag, spans=tuple(spans)) if spans else None


def _count(bundle: Bundle, found: tuple[Span, ...], homes: dict[str, int], losses: Losses) -> None:
    for tag in bundle.annotations:
        held = sum(_part(tag, sentence) is not None for sentence in found)
        if not held:
            losses.add(TAG_OUTSIDE, bundle.article, tag.id, tag.text)
        elif held > 1:
            losses.add(TAG_PARTED, bundle.article, tag.id, tag.text)
    for link in bundle.links:
        ends = homes.get(link.from_id), homes.get(link.to_id)
        if None in ends or ends[0] != ends[1]:
            losses.add(LINK_PARTED, bundle.article, link.id, link.label)


def _sentence(
    bundle: Bundle, number: int, sentence: Span, parts: list[Annotation], homes: dict[str, int]
) -> Bundle:
    article = _article(bundle.article, number, sentence)
    suffix = f"#{number + 1}"
    ids = {part.id: part.id if homes[part.id] == number else part.id + suffix for part in parts}
    kept = [replace(part, id=ids[part.id], article_id=article.id) for part in parts]
    links = [
        replace(link, article_id=article.id)
        for link in bundle.links
        if homes.get(link.from_id) == homes.get(link.to_id) == number
    ]
    return replace(
        bundle,
        article=article,
        regions=tuple(_regions(bundle, article, sentence)),
        layers=tuple(_layer(each, article) for each in bundle.layers),
        annotations=tuple(kept),
        links=tuple(links),
        standing={ids[key]: each for key, each in bundle.standing.items() if key in ids},
    )


def _article(article: Article, number: int, sentence: Span) -> Article:
    place = {
        "sentence_of": article.id,
        "sentence_start": sentence.start,
        "sentence_end": sentence.end,
    }
    return replace(
        article,
        id=f"{article.id}#{number + 1}",
        text=sentence.text,
        sha256=text_hash(sentence.text),
        supersedes=None,
        facts={**article.facts, **place},
    )


def _regions(bundle: Bundle, article: Article, sentence: Span) -> Iterator[Region]:
    for region in bundle.regions:
        start, end = max(region.start, sentence.start), min(region.end, sentence.end)
        if start < end:
            at = start - sentence.start
            yield replace(region, article_id=article.id, start=at, end=at + end - start)


def _layer(layer: Layer, article: Article) -> Layer:
    return replace(layer, id=layer_of(article.id, layer.annotator_id).id, article_id=article.id)
