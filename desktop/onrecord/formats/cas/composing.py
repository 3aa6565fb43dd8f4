"""An article and one layer of it as the structures of a CAS."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import accumulate
from typing import NamedTuple

import orjson

from onrecord.formats.cas.schema import (
    CONFIDENCE,
    FRAGMENTS,
    NOTE,
    OTHERS,
    Layer,
    Schema,
    fits,
)
from onrecord.formats.cas.types import (
    ARTICLE,
    DEPENDENT,
    GOVERNOR,
    METADATA,
    ROLE,
    SENTENCE,
    TARGET,
    TOKEN,
    FeatureValue,
    Ref,
    Refs,
    Structure,
)
from onrecord.model import layers as model_layers
from onrecord.model.annotations import Annotation, Link
from onrecord.model.articles import Article
from onrecord.model.bundles import Bundle
from onrecord.model.sentences import sentences
from onrecord.model.tokens import tokens

SOFA_ID = 1
_LAST_BEFORE_ALL = "\uffff"

Place = Callable[[int], int]
"""From code points to UTF-16 units, in which UIMA counts."""


class Composed(NamedTuple):
    """Structures in order of their ids, and the ids of those that stand in the index."""

    text: str
    structures: list[Structure]
    members: list[int]


class Segments(NamedTuple):
    """What all layers of an article share: its units, sentences and tokens."""

    place: Place
    sentences: list[tuple[int, int]]
    tokens: list[tuple[int, int]]


def segments(text: str) -> Segments:
    place = utf_16(text)
    found = [(place(each.start), place(each.end)) for each in sentences(text)]
    return Segments(place, found, [(place(start), place(end)) for start, end in tokens(text)])


def utf_16(text: str) -> Place:
    """Where code points of the text stand in UTF-16 units."""
    if not text or max(text) <= _LAST_BEFORE_ALL:
        return lambda at: at
    units = [0, *accumulate(2 if each > _LAST_BEFORE_ALL else 1 for each in text)]
    return units.__getitem__


class Composer:
    """Makes the structures of one layer of one article."""

    def __init__(self, schema: Schema, bundle: Bundle, shared: Segments) -> None:
        self._schema = schema
        self._bundle = bundle
        self._shared = shared
        self._structures: list[Structure] = []
        self._members: list[int] = []
        self._heads: dict[str, Structure] = {}
        self._labels: dict[str, str] = {}

    def composed(self, layer: model_layers.Layer | None) -> Composed:
        """Of this layer; of the text alone where there is none."""
        bundle, who = self._bundle, layer.annotator_id if layer else None
        self._add_frame(bundle.article, layer)
        tags = [each for each in bundle.annotations if each.annotator_id == who]
        for tag in tags:
            self._add_tag(tag)
        for link in bundle.links:
            if link.annotator_id == who:
                self._add_link(link)
        return Composed(bundle.article.text, self._structures, self._members)

    def _add(
        self, kind: str, values: dict[str, FeatureValue], *, indexed: bool = True
    ) -> Structure:
        made = Structure(SOFA_ID + 1 + len(self._structures), kind, values)
        self._structures.append(made)
        if indexed:
            values["sofa"] = Ref(SOFA_ID)
            self._members.append(made.id)
        return made

    def _add_frame(self, article: Article, layer: model_layers.Layer | None) -> None:
        facts = {"documentTitle": article.title, "documentId": article.id,
                 "documentUri": article.url}  # fmt: skip
        end = self._shared.place(len(article.text))
        language = article.language or "x-unspecified"
        self._add(METADATA, {"begin": 0, "end": end, "language": language, **_told(facts)})
        self._add(ARTICLE, dict(_told(self._article(article, layer))))
        for start, stop in self._shared.sentences:
            self._add(SENTENCE, {"begin": start, "end": stop})
        for start, stop in self._shared.tokens:
            self._add(TOKEN, {"begin": start, "end": stop})

    def _article(self, article: Article, layer: model_layers.Layer | None) -> dict[str, str]:
        bundle = self._bundle
        return {
            "id": article.id,
            "title": article.title,
            "byline": article.byline,
            "outlet": article.outlet,
            "published": article.published,
            "url": article.url,
            "language": article.language,
            "supersedes": article.supersedes or "",
            "facts": orjson.dumps(article.facts).decode() if article.facts else "",
            "split": bundle.split,
            "codebook": bundle.codebook_id,
            "codebookRevision": str(bundle.codebook_revision),
            "annotator": bundle.annotators[layer.annotator_id].name if layer else "",
            "status": layer.status.value if layer else "",
        }

    def _add_tag(self, tag: Annotation) -> None:
        layer = self._schema.layer(tag.label)
        first, *others = list(self._places(tag))
        head = self._add(layer.type, {**first, **dict(_values(tag, layer))})
        self._heads[tag.id] = head
        self._labels[tag.id] = tag.label
        if others:
            kind = self._schema.fragments(tag.label)
            parts = [self._add(layer.type, dict(each)) for each in others]
            self._hang(head, FRAGMENTS, kind, "part", parts)

    def _places(self, tag: Annotation) -> Iterator[dict[str, FeatureValue]]:
        """Of each fragment; a tag without words stands, zero wide, at the text's start."""
        place = self._shared.place
        for span in tag.spans:
            yield {"begin": place(span.start), "end": place(span.end)}
        if not tag.spans:
            yield {"begin": 0, "end": 0}

    def _hang(
        self, head: Structure, feature: str, kind: str, role: str, ends: list[Structure]
    ) -> None:
        """Put links to these structures into a slot."""
        made = [self._add(kind, {ROLE: role, TARGET: Ref(each.id)}, indexed=False).id
                for each in ends]  # fmt: skip
        held = head.values.get(feature)
        head.values[feature] = Refs((*(held.ids if isinstance(held, Refs) else ()), *made))

    def _add_link(self, link: Link) -> None:
        start, end = self._heads[link.from_id], self._heads[link.to_id]
        label = self._labels[link.from_id]
        if label == self._labels[link.to_id]:
            kind = self._schema.relation(link.label, label)
            place = {key: end.values[key] for key in ("begin", "end")}
            self._add(kind, {**place, GOVERNOR: Ref(start.id), DEPENDENT: Ref(end.id)})
        else:
            feature, kind = self._schema.slot(link.label, label)
            self._hang(start, feature.name, kind, link.label, [end])


def _values(tag: Annotation, layer: Layer) -> Iterator[tuple[str, FeatureValue]]:
    others = {}
    for key, value in tag.attributes.items():
        feature = layer.attributes.get(key)
        if feature and fits(feature, value):
            yield feature.name, value
        else:
            others[key] = value
    if tag.note:
        yield NOTE, tag.note
    if tag.confidence is not None:
        yield CONFIDENCE, tag.confidence
    if others:
        yield OTHERS, orjson.dumps(others).decode()


def _told(facts: dict[str, str]) -> dict[str, FeatureValue]:
    return {key: value for key, value in facts.items() if value}
