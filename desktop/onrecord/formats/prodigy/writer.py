"""Prodigy's format out: a task for each article and annotator, as ``db-out`` gives them.

What a machine found goes out without an answer, as a suggestion to accept or to correct. Prodigy
passes fields that it does not know through to the answers.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import orjson

from onrecord.formats.carrying import CARRIED, by_layer, carried
from onrecord.formats.prodigy.tokens import Tokens
from onrecord.model.annotations import Annotation
from onrecord.model.articles import Article
from onrecord.model.bundles import Bundle
from onrecord.model.formats import Dataset
from onrecord.model.layers import LayerKind, kind_of
from onrecord.model.recoding import Rereading

_SHOWN = ("title", "outlet", "published")


def write(dataset: Dataset, place: Path) -> None:
    """Write a task for each layer; one without an annotator for an article without layers."""
    reread = Rereading(dataset.codebook)
    with place.open("wb") as file:
        for bundle in dataset.bundles:
            for annotator, layer in by_layer(bundle):
                file.write(orjson.dumps(_task(annotator, layer, reread)))
                file.write(b"\n")


def _task(annotator: str, bundle: Bundle, reread: Rereading) -> dict[str, Any]:
    text = bundle.article.text
    tokens = Tokens(text, (span for tag in bundle.annotations for span in tag.spans))
    spans = {tag.id: _spans(reread.annotation(tag), tokens) for tag in bundle.annotations}
    return {
        "text": text,
        "meta": _meta(bundle.article),
        "tokens": tokens.listed(),
        "spans": [span for found in spans.values() for span in found],
        "relations": [
            _relation(reread.link(link).label, spans[link.from_id][0], spans[link.to_id][0])
            for link in bundle.links
            if spans.get(link.from_id) and spans.get(link.to_id)
        ],
        **_answer(annotator),
        CARRIED: carried(bundle, reread),
    }


def _meta(article: Article) -> dict[str, str]:
    """What Prodigy shows beside the text."""
    return {key: getattr(article, key) for key in _SHOWN if getattr(article, key)}


def _answer(annotator: str) -> dict[str, str]:
    if not annotator or kind_of(annotator) is LayerKind.MACHINE:
        return {}
    return {"answer": "accept", "_annotator_id": annotator, "_session_id": annotator}


def _spans(tag: Annotation, tokens: Tokens) -> list[dict[str, Any]]:
    found = []
    for span in tag.spans:
        first, last = tokens.of(span)
        place = {"start": span.start, "end": span.end, "token_start": first, "token_end": last}
        found.append({"id": tag.id, "text": span.text, **place, "label": tag.label})
    return found


def _relation(label: str, head: dict[str, Any], child: dict[str, Any]) -> dict[str, Any]:
    return {
        "head": head["token_end"],
        "child": child["token_end"],
        "head_span": _end(head),
        "child_span": _end(child),
        "label": label,
    }


def _end(span: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in span.items() if key != "text"}
