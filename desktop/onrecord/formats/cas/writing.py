"""CAS files out: a file a layer, in the folders that INCEpTION writes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from onrecord.formats.cas import json_out, xmi_out
from onrecord.formats.cas.composing import Composed, Composer, segments
from onrecord.formats.cas.schema import Schema
from onrecord.formats.cas.sources import INITIAL
from onrecord.formats.naming import FileNames, escaped
from onrecord.formats.xml_text import count_unwritable, texts_of
from onrecord.model.bundles import Bundle
from onrecord.model.formats import EVERYTHING, Dataset, Feature

FOLDER, TYPE_SYSTEM = "annotation", "TypeSystem.xml"

HOLDS = EVERYTHING - {
    Feature.LINK_ATTRIBUTES,
    Feature.LINK_NOTES,
    Feature.REGIONS,
    Feature.REGISTRIES,
    Feature.PROVENANCE,
}

_WriteLayer = Callable[[Composed, Schema, Path], None]


def write_xmi(dataset: Dataset, place: Path) -> None:
    """Write ``annotation/ARTICLE/ANNOTATOR.xmi`` for each layer, and one TypeSystem.xml."""
    schema = Schema(dataset.codebook)
    _write(dataset, place, schema, _write_xmi)
    (place / TYPE_SYSTEM).write_text(xmi_out.type_system(schema.types()), "utf-8", newline="\n")


def write_json(dataset: Dataset, place: Path) -> None:
    """Write ``annotation/ARTICLE/ANNOTATOR.json`` for each layer."""
    _write(dataset, place, Schema(dataset.codebook), _write_json)


def _write(dataset: Dataset, place: Path, schema: Schema, write: _WriteLayer) -> None:
    names = FileNames()
    for bundle in dataset.bundles:
        article = bundle.article
        folder = place / FOLDER / names.of(article.id, article.title or article.id)
        folder.mkdir(parents=True)
        shared = segments(article.text)
        if write is _write_xmi:
            count_unwritable(_texts(bundle), article, dataset.losses)
        if not bundle.layers:
            write(Composer(schema, bundle, shared).composed(None), schema, folder / INITIAL)
        for layer in bundle.layers:
            composed = Composer(schema, bundle, shared).composed(layer)
            name = escaped(bundle.annotators[layer.annotator_id].name)
            write(composed, schema, folder / name)


def _texts(bundle: Bundle) -> Iterator[str]:
    """What may hold any characters."""
    yield from (bundle.article.text, bundle.article.title)
    for tag in bundle.annotations:
        yield tag.note
        yield from texts_of(tag.attributes)


def _write_xmi(composed: Composed, schema: Schema, place: Path) -> None:
    file = place.with_name(f"{place.name}.xmi")
    file.write_text(xmi_out.xmi(composed), "utf-8", newline="\n")


def _write_json(composed: Composed, schema: Schema, place: Path) -> None:
    file = place.with_name(f"{place.name}.json")
    file.write_bytes(json_out.dumps(composed, schema.types()))
