"""Label Studio's tasks out: people's layers as annotations, machines' as predictions.

Offsets count code points, as Label Studio does. Annotators are told in a field of ours and not in
``completed_by``: Label Studio refuses a file that names people it does not know, and credits
annotations without that field to whoever imports them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import count
from pathlib import Path
from typing import Any

import orjson

from onrecord.formats.carrying import CARRIED, carried
from onrecord.formats.label_studio.config import configuration
from onrecord.formats.label_studio.values import LABELS, TEXT, results
from onrecord.model.annotations import Annotation, Link
from onrecord.model.bundles import Bundle
from onrecord.model.codebook import Codebook
from onrecord.model.formats import Dataset
from onrecord.model.layers import Layer, LayerKind, LayerStatus
from onrecord.model.recoding import Rereading
from onrecord.model.registries import read_names

_DONE = (LayerStatus.DONE, LayerStatus.SETTLED)
_SHOWN = ("title", "outlet", "published", "byline", "url", "language")


def write(dataset: Dataset, place: Path) -> None:
    """Write the tasks, one a line of a JSON array, and the configuration beside them, as
    ``NAME.config.xml``."""
    maker, following = _Tasks(dataset.codebook), b"\n"
    with place.open("wb") as file:
        file.write(b"[")
        for bundle in dataset.bundles:
            file.write(following + orjson.dumps(maker.task(bundle)))
            following = b",\n"
        file.write(b"\n]\n")
    place.with_suffix(".config.xml").write_bytes(configuration(dataset.codebook))


class _Tasks:
    """Makes the tasks of one file, with ids that count through it."""

    def __init__(self, codebook: Codebook) -> None:
        self._codebook = codebook
        self._reread = Rereading(codebook)
        self._numbers, self._keys = count(1), count(1)

    def task(self, bundle: Bundle) -> dict[str, Any]:
        article = bundle.article
        facts = {key: getattr(article, key) for key in _SHOWN if getattr(article, key)}
        return {
            "id": next(self._numbers),
            "data": {TEXT: article.text, **facts, CARRIED: carried(bundle, self._reread)},
            "annotations": list(self._annotations(bundle)),
            "predictions": list(self._predictions(bundle)),
        }

    def _annotations(self, bundle: Bundle) -> Iterator[dict[str, Any]]:
        for layer in bundle.layers:
            annotator, found = bundle.annotators[layer.annotator_id], self._result(bundle, layer)
            if annotator.kind is LayerKind.MACHINE or not (found or layer.status in _DONE):
                continue
            yield {
                "id": next(self._keys),
                "result": found,
                "was_cancelled": False,
                "ground_truth": annotator.kind is LayerKind.GOLD,
                CARRIED: {"annotator": annotator.name},
            }

    def _predictions(self, bundle: Bundle) -> Iterator[dict[str, Any]]:
        for layer in bundle.layers:
            annotator = bundle.annotators[layer.annotator_id]
            if annotator.kind is LayerKind.MACHINE:
                yield {
                    "id": next(self._keys),
                    "model_version": annotator.name,
                    "result": self._result(bundle, layer),
                }

    def _result(self, bundle: Bundle, layer: Layer) -> list[dict[str, Any]]:
        who, names = layer.annotator_id, read_names((*bundle.actors, *bundle.issues))
        tags = [self._reread.annotation(a) for a in bundle.annotations if a.annotator_id == who]
        worded = {each.id for each in tags if each.spans}
        relations = [
            _relation(self._reread.link(each))
            for each in bundle.links
            if each.annotator_id == who and {each.from_id, each.to_id} <= worded
        ]
        return [item for tag in tags for item in self._regions(tag, names)] + relations

    def _regions(self, tag: Annotation, names: Mapping[str, str]) -> Iterator[dict[str, Any]]:
        for number, span in enumerate(tag.spans):
            place = {"start": span.start, "end": span.end}
            key = f"{tag.id}:{number + 1}" if number else tag.id
            about = {"id": key, "to_name": TEXT, "origin": "manual"}
            words = {**place, "text": span.text, "labels": [tag.label]}
            region = {**about, "from_name": LABELS, "type": "labels", "value": words}
            if number:
                yield region
                continue
            yield {**region, **_more(tag)}
            for name, kind, value in results(tag, names, self._codebook):
                yield {**about, "from_name": name, "type": kind, "value": {**place, **value}}


def _more(tag: Annotation) -> dict[str, Any]:
    note = {"meta": {"text": [tag.note]}} if tag.note else {}
    return note if tag.confidence is None else {**note, "score": tag.confidence}


def _relation(link: Link) -> dict[str, Any]:
    return {
        "type": "relation",
        "from_id": link.from_id,
        "to_id": link.to_id,
        "direction": "right",
        "labels": [link.label],
    }
