"""Web annotations out: one collection, an annotation a line.

An article is described by an annotation with its text as the body; tags classify stretches of it;
links are annotations of annotations. Whatever the recommendation has no place for goes along in a
field ``onrecord`` of each, which other tools may drop.

Source: Web Annotation Data Model, W3C Recommendation, 23 February 2017.
Described by ``resources/schemas/w3c-annotation-1.schema.json``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote

import orjson

from onrecord.formats.carrying import CARRIED, carried
from onrecord.model.annotations import Annotation, Link
from onrecord.model.bundles import Bundle
from onrecord.model.formats import Dataset
from onrecord.model.layers import Annotator, LayerKind
from onrecord.model.recoding import Rereading
from onrecord.model.spans import Span

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
_CONTEXT = [
    CONTEXT,
    {"@version": 1.1, CARRIED: {"@id": "urn:onrecord:carried", "@type": "@json"}},
]
_AROUND = 32  # code points before and after a quote
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)")
_PLAIN = re.compile(r"[\w.-]+", re.ASCII)
_AGENTS = {LayerKind.PERSON: "Person", LayerKind.MACHINE: "Software", LayerKind.GOLD: "Person"}


def write(dataset: Dataset, place: Path) -> None:
    """Write the collection with all its annotations on one page (sections 5.1 and 5.2)."""
    key, total = named("dataset", dataset.name), 0
    reread = Rereading(dataset.codebook)
    head = {
        "@context": _CONTEXT,
        "id": key,
        "type": "AnnotationCollection",
        "label": dataset.name,
        "first": {"id": f"{key}#1", "type": "AnnotationPage", "startIndex": 0, "items": []},
    }
    with place.open("wb") as file:
        file.write(orjson.dumps(head).removesuffix(b"]}}"))
        for bundle in dataset.bundles:
            for item in _Article(bundle, reread).items():
                file.write(b",\n" if total else b"\n")
                file.write(orjson.dumps(item))
                total += 1
        file.write(b'\n]},"total":%d}\n' % total)


def named(kind: str, key: str) -> str:
    """An IRI for something of ours."""
    told = key if _PLAIN.fullmatch(key) else quote(key, safe="")
    return f"urn:onrecord:{kind}:{told}"


class _Article:
    """The annotations of one article, its own first."""

    def __init__(self, bundle: Bundle, reread: Rereading) -> None:
        self._bundle = bundle
        self._reread = reread
        self._text = bundle.article.text
        self._source = named("article", bundle.article.id)
        self._carried = carried(bundle, reread)

    def items(self) -> Iterator[dict[str, Any]]:
        tags, links = self._carried.pop("annotations"), self._carried.pop("links")
        yield self._article()
        for tag, told in zip(self._bundle.annotations, tags, strict=True):
            yield {**self._tag(tag), CARRIED: told}
        for link, told in zip(self._bundle.links, links, strict=True):
            yield {**self._link(link), CARRIED: told}

    def _article(self) -> dict[str, Any]:
        article = self._bundle.article
        language = {"language": article.language} if article.language else {}
        about = {"format": "text/plain", **language}
        body = {"type": "TextualBody", "purpose": "describing", **about, "value": self._text}
        is_there = self._text or article.is_intact
        return {
            "id": named("text", article.id),
            "type": "Annotation",
            "motivation": "describing",
            **({"body": body} if is_there else {}),
            "target": {"id": self._source, "type": "Text", **about},
            CARRIED: self._carried,
        }

    def _tag(self, tag: Annotation) -> dict[str, Any]:
        read = self._reread.annotation(tag)
        body = [_textual("classifying", read.label)]
        for key, value in read.attributes.items():
            told = ", ".join(value) if isinstance(value, tuple) else str(value)
            body.append(_textual("tagging", f"{key}: {told}"))
        if tag.note:
            body.append(_textual("commenting", tag.note))
        targets = [{"source": self._source, "selector": self._selectors(each)}
                   for each in tag.spans]  # fmt: skip
        target: object = targets if len(targets) > 1 else targets[0] if targets else self._source
        return {**self._made(tag, "tag", "classifying"), "body": body, "target": target}

    def _selectors(self, span: Span) -> list[dict[str, Any]]:
        """Sections 4.2.4 and 4.2.5; positions are code points. A quote is given where all of it
        is there."""
        found: list[dict[str, Any]] = [
            {"type": "TextPositionSelector", "start": span.start, "end": span.end}
        ]
        if len(span.text) == span.end - span.start:
            around = {
                "prefix": self._text[max(0, span.start - _AROUND) : span.start],
                "suffix": self._text[span.end : span.end + _AROUND],
            }
            told = {key: value for key, value in around.items() if value}
            found.append({"type": "TextQuoteSelector", "exact": span.text, **told})
        return found

    def _link(self, link: Link) -> dict[str, Any]:
        read = self._reread.link(link)
        body: list[dict[str, Any]] = [
            _textual("classifying", read.label),
            {"type": "SpecificResource", "purpose": "linking", "source": named("tag", link.to_id)},
        ]
        if link.note:
            body.append(_textual("commenting", link.note))
        target = named("tag", link.from_id)
        return {**self._made(link, "link", "linking"), "body": body, "target": target}

    def _made(self, tag: Annotation | Link, kind: str, motivation: str) -> dict[str, Any]:
        moments = {"created": tag.created, "modified": tag.modified}
        return {
            "id": named(kind, tag.id),
            "type": "Annotation",
            "motivation": motivation,
            "creator": _agent(self._bundle.annotators[tag.annotator_id]),
            **{key: value for key, value in moments.items() if _MOMENT.fullmatch(value)},
        }


def _textual(purpose: str, value: str) -> dict[str, Any]:
    return {"type": "TextualBody", "purpose": purpose, "value": value}


def _agent(annotator: Annotator) -> dict[str, str]:
    """Section 3.3.1."""
    return {
        "id": named("annotator", annotator.id),
        "type": _AGENTS[annotator.kind],
        "name": annotator.name,
    }
