"""Records to rows and back: the only place that knows column names.

Each kind of record has a ``Table``: its name, its columns in order, and two functions.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

import orjson

from onrecord.errors import CodebookError
from onrecord.model.annotations import (
    Annotation,
    Decision,
    Link,
    Origin,
    OriginKind,
    Value,
)
from onrecord.model.articles import Article, Region, RegionKind
from onrecord.model.codebook import Codebook
from onrecord.model.codebook_tables import from_tables
from onrecord.model.codebook_writing import to_tables
from onrecord.model.comments import Comment
from onrecord.model.edits import Record
from onrecord.model.layers import Annotator, Layer, LayerKind, LayerStatus
from onrecord.model.registries import Actor, Issue
from onrecord.model.repairs import Repair
from onrecord.model.settlements import Settlement
from onrecord.model.spans import Span
from onrecord.store.review_rows import COMMENTS, SETTLEMENTS, repairs_table
from onrecord.store.table import Row, Table

UNREADABLE = (ValueError, TypeError, AttributeError, KeyError, CodebookError)
"""What a row raises that other programs have spoilt."""


_SURELY_WRITTEN = 250
"""So deep orjson writes; it reads much deeper."""


def to_json(value: object) -> str:
    """JSON text of a column; equal values give equal text."""
    return orjson.dumps(value, option=orjson.OPT_SORT_KEYS).decode() if value else "{}"


def from_json(text: str) -> dict[str, Any]:
    """The JSON object of a column. Raises ValueError or TypeError for what is none, and for one
    that is nested more deeply than can be written again."""
    if text == "{}":
        return {}
    found = dict(orjson.loads(text))
    if text.count("{") + text.count("[") > _SURELY_WRITTEN:
        orjson.dumps(found)
    return found


def _values(text: str) -> Mapping[str, Value]:
    found = from_json(text)
    if "[" not in text:  # nearly all, and there are many
        return found
    return {key: tuple(v) if isinstance(v, list) else v for key, v in found.items()}


def _article_row(a: Article) -> Row:
    return (
        a.id, a.title, a.byline, a.outlet, a.published, a.url, a.language, a.text, a.sha256,
        a.supersedes, a.source_file, to_json(a.facts), to_json(a.extra), a.author, a.modified,
        a.revision,
    )  # fmt: skip


def _article(row: Row) -> Article:
    (key, title, byline, outlet, published, url, language, text, sha256, supersedes, source_file,
     facts, extra, author, modified, revision) = row  # fmt: skip
    return Article(
        id=key, title=title, byline=byline, outlet=outlet, published=published, url=url,
        language=language, text=text, sha256=sha256, supersedes=supersedes,
        source_file=source_file, facts=from_json(facts), extra=from_json(extra), author=author,
        modified=modified, revision=revision,
    )  # fmt: skip


def _region_row(r: Region) -> Row:
    return (
        r.id, r.article_id, r.kind.value, r.start, r.end, r.by, to_json(r.extra), r.modified,
        r.revision,
    )  # fmt: skip


def _region(row: Row) -> Region:
    key, article_id, kind, start, end, by, extra, modified, revision = row
    return Region(
        id=key, article_id=article_id, kind=RegionKind(kind), start=start, end=end, by=by,
        extra=from_json(extra), modified=modified, revision=revision,
    )  # fmt: skip


def _annotator_row(a: Annotator) -> Row:
    return a.id, a.name, a.kind.value, a.colour, a.modified, a.revision


def _annotator(row: Row) -> Annotator:
    key, name, kind, colour, modified, revision = row
    return Annotator(
        id=key, name=name, kind=LayerKind(kind), colour=colour, modified=modified,
        revision=revision,
    )  # fmt: skip


def _layer_row(a: Layer) -> Row:
    return (
        a.id, a.article_id, a.annotator_id, a.status.value, to_json(a.extra), a.modified,
        a.revision,
    )  # fmt: skip


def _layer(row: Row) -> Layer:
    key, article_id, annotator_id, status, extra, modified, revision = row
    return Layer(
        id=key, article_id=article_id, annotator_id=annotator_id, status=LayerStatus(status),
        extra=from_json(extra), modified=modified, revision=revision,
    )  # fmt: skip


_PLAIN = Origin()
_PLAIN_ROW = (_PLAIN.kind.value, _PLAIN.by, _PLAIN.decision.value)


def _origin_row(origin: Origin) -> Row:
    if origin is _PLAIN:  # nearly all, and enumerations answer slowly
        return _PLAIN_ROW
    return origin.kind.value, origin.by, origin.decision.value


def _annotation_row(a: Annotation) -> Row:
    return (
        a.id, a.article_id, a.annotator_id, a.label, to_json(a.attributes), a.note, a.confidence,
        *_origin_row(a.origin), a.codebook_revision, to_json(a.extra), a.created, a.modified,
        a.revision,
    )  # fmt: skip


def _origin(kind: str, by: str, decision: str) -> Origin:
    if kind == "typed" and not by and decision == "as is":
        return _PLAIN
    return Origin(OriginKind(kind), by, Decision(decision))


def annotation_with(row: Row, spans: tuple[Span, ...]) -> Annotation:
    """An annotation from its row and its fragments."""
    (key, article_id, annotator_id, label, attributes, note, confidence, kind, by, decision,
     codebook_revision, extra, created, modified, revision) = row  # fmt: skip
    return Annotation(
        id=key, article_id=article_id, annotator_id=annotator_id, label=label, spans=spans,
        attributes=_values(attributes), note=note, confidence=confidence,
        origin=_origin(kind, by, decision), codebook_revision=codebook_revision,
        extra=from_json(extra), created=created, modified=modified, revision=revision,
    )  # fmt: skip


def _annotation(row: Row) -> Annotation:
    return annotation_with(row, ())


def _link_row(a: Link) -> Row:
    return (
        a.id, a.article_id, a.annotator_id, a.label, a.from_id, a.to_id, to_json(a.attributes),
        a.note, *_origin_row(a.origin), to_json(a.extra), a.created, a.modified, a.revision,
    )  # fmt: skip


def _link(row: Row) -> Link:
    (key, article_id, annotator_id, label, from_id, to_id, attributes, note, kind, by, decision,
     extra, created, modified, revision) = row  # fmt: skip
    return Link(
        id=key, article_id=article_id, annotator_id=annotator_id, label=label, from_id=from_id,
        to_id=to_id, attributes=_values(attributes), note=note,
        origin=_origin(kind, by, decision), extra=from_json(extra), created=created,
        modified=modified, revision=revision,
    )  # fmt: skip


def _registry_row(a: Actor | Issue) -> Row:
    aliases = orjson.dumps(list(a.aliases)).decode()
    return (
        a.id, a.name, aliases, to_json(a.attributes), to_json(a.extra), a.author, a.modified,
        a.revision, a.merged_into,
    )  # fmt: skip


def _registry(kind: type[Actor] | type[Issue]) -> Callable[[Row], Actor | Issue]:
    def record(row: Row) -> Actor | Issue:
        # Rows in history from before m002 have no such column.
        key, name, aliases, attributes, extra, author, modified, revision, *merged_into = row
        return kind(
            id=key, name=name, aliases=tuple(orjson.loads(aliases)),
            attributes=from_json(attributes), extra=from_json(extra), author=author,
            modified=modified, revision=revision, merged_into="".join(merged_into),
        )  # fmt: skip

    return record


def _codebook_row(book: Codebook) -> Row:
    content = orjson.dumps(to_tables(book)).decode()
    return book.id, book.revision, book.title, content, book.author, book.modified


def _codebook(row: Row) -> Codebook:
    key, revision, title, content, author, modified = row
    book = from_tables(orjson.loads(content), f"codebook {key}, revision {revision}")
    return replace(book, id=key, revision=revision, title=title, author=author, modified=modified)


_ORIGIN = ("origin_kind", "origin_by", "origin_decision")
_REGISTRY = (
    "id", "name", "aliases", "attributes", "extra", "author", "modified", "revision",
    "merged_into",
)  # fmt: skip

ARTICLES = Table(
    "articles",
    (
        "id", "title", "byline", "outlet", "published", "url", "language", "text", "sha256",
        "supersedes", "source_file", "facts", "extra", "author", "modified", "revision",
    ),
    _article_row,
    _article,
)  # fmt: skip
REGIONS = Table(
    "regions",
    ("id", "article_id", "kind", "start", "end", "by", "extra", "modified", "revision"),
    _region_row,
    _region,
)
ANNOTATORS = Table(
    "annotators",
    ("id", "name", "kind", "colour", "modified", "revision"),
    _annotator_row,
    _annotator,
)
LAYERS = Table(
    "layers",
    ("id", "article_id", "annotator_id", "status", "extra", "modified", "revision"),
    _layer_row,
    _layer,
)
ANNOTATIONS = Table(
    "annotations",
    (
        "id", "article_id", "annotator_id", "label", "attributes", "note", "confidence", *_ORIGIN,
        "codebook_revision", "extra", "created", "modified", "revision",
    ),
    _annotation_row,
    _annotation,
)  # fmt: skip
LINKS = Table(
    "links",
    (
        "id", "article_id", "annotator_id", "label", "from_id", "to_id", "attributes", "note",
        *_ORIGIN, "extra", "created", "modified", "revision",
    ),
    _link_row,
    _link,
)  # fmt: skip
ACTORS = Table("actors", _REGISTRY, _registry_row, _registry(Actor))
ISSUES = Table("issues", _REGISTRY, _registry_row, _registry(Issue))
CODEBOOKS = Table(
    "codebooks",
    ("id", "revision", "title", "content", "author", "modified"),
    _codebook_row,
    _codebook,
    key=("id", "revision"),
)
REPAIRS = repairs_table(ANNOTATIONS, LINKS)

BY_TYPE: Mapping[type, Table] = {
    Article: ARTICLES,
    Region: REGIONS,
    Annotator: ANNOTATORS,
    Layer: LAYERS,
    Annotation: ANNOTATIONS,
    Link: LINKS,
    Actor: ACTORS,
    Issue: ISSUES,
    Codebook: CODEBOOKS,
    Settlement: SETTLEMENTS,
    Comment: COMMENTS,
    Repair: REPAIRS,
}
BY_NAME: Mapping[str, Table] = {table.name: table for table in BY_TYPE.values()}


def table_of(record: Record) -> Table:
    return BY_TYPE[type(record)]


def span_rows(annotation: Annotation) -> list[Row]:
    return [
        (annotation.id, ordinal, span.start, span.end, span.text)
        for ordinal, span in enumerate(annotation.spans)
    ]
