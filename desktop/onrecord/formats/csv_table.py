"""A long table for spreadsheets: one annotation a row, in UTF-8 that Excel recognises.

Attribute columns are named LABEL.ATTRIBUTE. A cell holds the value in force; the column
``defaulted`` names those that come from the codebook's default rather than from a choice, and an
unset attribute's cell is empty. Actors and issues are told by their names. Labels and values are
told as they are read under the codebook; where a tag was made with others, ``as_tagged`` tells
them.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from onrecord.errors import marked
from onrecord.model.annotations import Annotation, Link, Value
from onrecord.model.bundles import Bundle
from onrecord.model.codebook import AttributeType, Codebook, State, applies, setting
from onrecord.model.formats import EVERYTHING, Dataset, Feature, Format
from onrecord.model.items import Item
from onrecord.model.recoding import Rereading, read_as_another
from onrecord.model.registries import read_names

_BEFORE = (
    "split", "article_id", "article_title", "outlet", "published", "url", "language",
    "annotation_id", "annotator", "layer_kind", "layer_status", "label", "role", "text", "start",
    "end", "fragments",
)  # fmt: skip
_AFTER = (
    "defaulted", "other_attributes", "links", "note", "confidence", "origin_kind", "origin_by",
    "origin_decision", "codebook_revision", "as_tagged", "created", "modified",
)  # fmt: skip
# A cell that begins so would be run as a formula (OWASP, CSV Injection).
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def write(dataset: Dataset, place: Path) -> None:
    """Write the table with a heading row; articles without annotations have no row."""
    codebook = dataset.codebook
    with place.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.DictWriter(file, (*_BEFORE, *_columns(codebook), *_AFTER), restval="")
        writer.writerow({column: _cell(column) for column in writer.fieldnames})
        reread = Rereading(codebook)
        for bundle in dataset.bundles:
            writer.writerows(_rows(bundle, codebook, reread))


def _columns(codebook: Codebook) -> Iterator[str]:
    for label in codebook.labels:
        if read_as_another(codebook, Item(label=label.id)):
            continue
        yield from (f"{label.id}.{attribute.id}" for attribute in label.attributes)


def _rows(bundle: Bundle, codebook: Codebook, reread: Rereading) -> Iterator[dict[str, Any]]:
    article = {
        "split": _cell(bundle.split),
        "article_id": _cell(bundle.article.id),
        "article_title": _cell(bundle.article.title),
        "outlet": _cell(bundle.article.outlet),
        "published": _cell(bundle.article.published),
        "url": _cell(bundle.article.url),
        "language": _cell(bundle.article.language),
    }
    statuses = {layer.annotator_id: layer.status.value for layer in bundle.layers}
    links = _links(map(reread.link, bundle.links))
    names = {**read_names(bundle.actors), **read_names(bundle.issues)}
    for tagged in bundle.annotations:
        annotation = reread.annotation(tagged)
        annotator = bundle.annotators[annotation.annotator_id]
        yield {
            **article,
            "annotator": _cell(annotator.name),
            "layer_kind": annotator.kind.value,
            "layer_status": statuses[annotation.annotator_id],
            "links": links.get(annotation.id, ""),
            **_facts(annotation, codebook),
            **_values(_named(annotation, codebook, names), codebook),
            "as_tagged": _as_tagged(tagged, annotation),
        }


def _named(annotation: Annotation, codebook: Codebook, names: Mapping[str, str]) -> Annotation:
    """The annotation with the names of its actors and issues in place of their ids."""
    label = codebook.label(annotation.label) if names else None
    named = {
        attribute.id: names[held]
        for attribute in (label.attributes if label else ())
        if attribute.type in (AttributeType.ACTOR, AttributeType.ISSUE)
        and isinstance(held := annotation.attributes.get(attribute.id), str)
        and held in names
    }
    if not named:
        return annotation
    return replace(annotation, attributes={**annotation.attributes, **named})


def _facts(annotation: Annotation, codebook: Codebook) -> dict[str, Any]:
    spans = annotation.spans
    return {
        "annotation_id": _cell(annotation.id),
        "label": _cell(annotation.label),
        "role": codebook.role(annotation.label).value,
        "text": _cell(annotation.text),
        "start": spans[0].start if spans else "",
        "end": annotation.end if spans else "",
        "fragments": ";".join(f"{span.start}..{span.end}" for span in spans),
        "note": _cell(annotation.note),
        "confidence": "" if annotation.confidence is None else annotation.confidence,
        "origin_kind": annotation.origin.kind.value,
        "origin_by": _cell(annotation.origin.by),
        "origin_decision": annotation.origin.decision.value,
        "codebook_revision": annotation.codebook_revision,
        "created": _cell(annotation.created),
        "modified": _cell(annotation.modified),
    }


def _values(annotation: Annotation, codebook: Codebook) -> dict[str, Any]:
    label = codebook.label(annotation.label)
    attributes = label.attributes if label else ()
    known = {attribute.id for attribute in attributes}
    cells, defaulted = {}, []
    for attribute in attributes:
        value, state = setting(attribute, annotation.attributes)
        if state is State.DEFAULT and label and applies(label, attribute, annotation.attributes):
            defaulted.append(attribute.id)
        elif state is not State.CHOSEN:
            continue
        cells[f"{annotation.label}.{attribute.id}"] = _shown(value)
    others = {key: v for key, v in annotation.attributes.items() if key not in known}
    return {
        **cells,
        "defaulted": _cell(";".join(defaulted)),
        "other_attributes": _cell(";".join(f"{key}={_shown(v)}" for key, v in others.items())),
    }


def _shown(value: Value | None) -> Any:
    match value:
        case bool():
            return "true" if value else "false"
        case tuple():
            return _cell(";".join(map(str, value)))
        case str():
            return _cell(value)
        case int() | float():
            return value
        case _:  # an import may hold anything
            return _cell(str(value))


def _as_tagged(tagged: Annotation, read: Annotation) -> str:
    """The label and the values that are read differently now: ``label=claim;kind=fact``."""
    found = [f"label={tagged.label}"] if tagged.label != read.label else []
    found += [
        f"{key}={_shown(value)}"
        for key, value in tagged.attributes.items()
        if read.attributes.get(key) != value
    ]
    return _cell(";".join(found))


def _links(links: Iterable[Link]) -> Mapping[str, str]:
    """Per annotation, the links that leave it: ``attributed to>ID``, parted by semicolons."""
    found: dict[str, list[str]] = {}
    for link in links:
        found.setdefault(link.from_id, []).append(f"{link.label}>{link.to_id}")
    return {key: _cell(";".join(told)) for key, told in found.items()}


def _cell(text: str) -> str:
    """Text that a spreadsheet takes as text: an apostrophe keeps formulas from running."""
    return f"'{text}" if text.startswith(_FORMULA_STARTS) else text


FORMAT = Format(
    name="csv",
    title=marked("CSV table: one annotation a row, for spreadsheets"),
    suffixes=(".csv",),
    holds=EVERYTHING - {Feature.EMPTY_LAYERS, Feature.REGIONS},
    textless=True,
    write=write,
)
