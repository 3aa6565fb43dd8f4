"""Onrecord's own format out: one article a line with all its layers, and nothing else in the file.

Described by ``resources/schemas/onrecord-jsonl-1.schema.json``.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import orjson

from onrecord.formats.jsonl.fields import (
    ACCEPTABLE,
    ARTICLE_FIELDS,
    AS_TAGGED,
    FORMAT,
    LINE,
    ORIGIN,
    PROVENANCE,
    SPANS,
)
from onrecord.model.annotations import Annotation, Link, Origin
from onrecord.model.articles import Region
from onrecord.model.bundles import UNCOMPARED, Bundle
from onrecord.model.formats import Dataset
from onrecord.model.recoding import Rereading
from onrecord.model.registries import Actor, Issue
from onrecord.model.spans import Span


def write(dataset: Dataset, place: Path) -> None:
    """Write one line an article."""
    reread = Rereading(dataset.codebook)
    with place.open("wb") as file:
        for bundle in dataset.bundles:
            file.write(orjson.dumps(line_of(bundle, reread)))
            file.write(b"\n")


def line_of(bundle: Bundle, reread: Rereading) -> dict[str, Any]:
    """The line of an article, ready for JSON."""
    names = {key: annotator.name for key, annotator in bundle.annotators.items()}
    article = bundle.article
    extra = {key: value for key, value in article.extra.items() if key != LINE}
    return {
        "format": FORMAT,
        "codebook": {"id": bundle.codebook_id, "revision": bundle.codebook_revision},
        "article": {
            **{key: getattr(article, key) for key in ARTICLE_FIELDS},
            **extra,
        },
        "regions": [_region_out(each) for each in bundle.regions],
        "layers": [
            {
                "annotator": names[each.annotator_id],
                "annotator_id": each.annotator_id,
                "kind": bundle.annotators[each.annotator_id].kind.value,
                "status": each.status.value,
                "modified": each.modified,
                "revision": each.revision,
                **each.extra,
            }
            for each in bundle.layers
        ],
        "annotations": _annotations_out(bundle, names, reread),
        "links": [_link_out(each, names, reread) for each in bundle.links],
        "actors": [_registered_out(each) for each in bundle.actors],
        "issues": [_registered_out(each) for each in bundle.issues],
        **({"split": bundle.split} if bundle.split else {}),
        **_kept(article.extra, LINE),
    }


def _kept(extra: Mapping[str, Any], key: str) -> Mapping[str, Any]:
    found: Mapping[str, Any] = extra.get(key, {})
    return found


def _region_out(each: Region) -> dict[str, Any]:
    place = {"kind": each.kind.value, "start": each.start, "end": each.end, "by": each.by}
    return {**place, **each.extra}


def _origin_out(origin: Origin, extra: Mapping[str, Any]) -> dict[str, Any]:
    out = {"kind": origin.kind.value, "by": origin.by, "decision": origin.decision.value}
    return {**out, **extra[ORIGIN]} if ORIGIN in extra else out


def _spans_out(spans: tuple[Span, ...], extra: Mapping[str, Any]) -> list[dict[str, Any]]:
    out = [{"start": start, "end": end, "text": text} for start, end, text in spans]
    if SPANS in extra and len(extra[SPANS]) == len(out):
        return [{**span, **more} for span, more in zip(out, extra[SPANS], strict=True)]
    return out


def _rest(extra: Mapping[str, Any]) -> Mapping[str, Any]:
    if not extra:
        return extra
    return {key: value for key, value in extra.items() if key not in (SPANS, ORIGIN)}


def _annotations_out(
    bundle: Bundle, names: Mapping[str, str], reread: Rereading
) -> list[dict[str, Any]]:
    found = [_annotation_out(each, names, reread) for each in bundle.annotations]
    if bundle.standing:
        for told in found:
            kind, acceptable = bundle.standing.get(told["id"], UNCOMPARED)
            if kind:
                told[PROVENANCE] = kind
            if acceptable:
                told[ACCEPTABLE] = acceptable
    return found


def _annotation_out(
    each: Annotation, names: Mapping[str, str], reread: Rereading
) -> dict[str, Any]:
    read = reread.annotation(each)
    return {
        "id": each.id,
        "annotator": names[each.annotator_id],
        "label": read.label,
        "spans": _spans_out(each.spans, each.extra),
        "attributes": read.attributes,
        "note": each.note,
        "confidence": each.confidence,
        "origin": _origin_out(each.origin, each.extra),
        "codebook_revision": each.codebook_revision,
        "created": each.created,
        "modified": each.modified,
        "revision": each.revision,
        **_as_tagged(each, read),
        **_rest(each.extra),
    }


def _as_tagged(tag: Annotation | Link, read: Annotation | Link) -> Mapping[str, Any]:
    """Label and values as they were tagged, where they are read as others now."""
    if read is tag:
        return {}
    return {AS_TAGGED: {"label": tag.label, "attributes": tag.attributes}}


def _link_out(each: Link, names: Mapping[str, str], reread: Rereading) -> dict[str, Any]:
    read = reread.link(each)
    return {
        "id": each.id,
        "annotator": names[each.annotator_id],
        "label": read.label,
        "from": each.from_id,
        "to": each.to_id,
        "attributes": read.attributes,
        "note": each.note,
        "origin": _origin_out(each.origin, each.extra),
        "created": each.created,
        "modified": each.modified,
        "revision": each.revision,
        **_as_tagged(each, read),
        **_rest(each.extra),
    }


def _registered_out(each: Actor | Issue) -> dict[str, Any]:
    return {
        "id": each.id,
        "name": each.name,
        "aliases": list(each.aliases),
        "attributes": each.attributes,
        **({"merged_into": each.merged_into} if each.merged_into else {}),
        **each.extra,
    }
