"""Rows as the cells of a long table: the columns that csv and spreadsheets share.

Attribute columns are named LABEL.ATTRIBUTE. Cells are text, numbers, flags or None; whether text
could be run as a formula is for each format to see to.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from onrecord.formats.table_rows import Row, labels_in_rows
from onrecord.model.articles import Article
from onrecord.model.codebook import Codebook

Cell = str | int | float | bool | None

_BEFORE = (
    "split", "article_id", "article_title", "byline", "outlet", "published", "url", "language",
    "facts", "annotation_id", "annotator", "layer_kind", "layer_status", "label", "role", "text",
    "start", "end", "fragments",
)  # fmt: skip
_AFTER = (
    "defaulted", "other_attributes", "links", "note", "confidence", "origin_kind", "origin_by",
    "origin_decision", "codebook_revision", "as_tagged", "created", "modified", "provenance",
    "acceptable",
)  # fmt: skip

# A cell that begins so would be run as a formula (OWASP, CSV Injection).
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def columns(codebook: Codebook) -> tuple[str, ...]:
    """The headings, from left to right."""
    attributes = (
        f"{label.id}.{attribute.id}"
        for label in labels_in_rows(codebook)
        for attribute in label.attributes
    )
    return (*_BEFORE, *attributes, *_AFTER)


def article_cells(article: Article, split: str) -> dict[str, Cell]:
    """What every row of an article says of it."""
    return {
        "split": split,
        "article_id": article.id,
        "article_title": article.title,
        "byline": article.byline,
        "outlet": article.outlet,
        "published": article.published,
        "url": article.url,
        "language": article.language,
        "facts": pairs(article.facts),
    }


def cells(row: Row) -> dict[str, Cell]:
    """What the row says of its annotation, by column."""
    tag, spans = row.tag, row.tag.spans
    return {
        "annotation_id": tag.id,
        "annotator": row.annotator.name,
        "layer_kind": row.annotator.kind.value,
        "layer_status": row.status.value,
        "label": tag.label,
        "role": row.role,
        "text": tag.text,
        "start": spans[0].start if spans else None,
        "end": tag.end if spans else None,
        "fragments": ";".join(f"{span.start}..{span.end}" for span in spans),
        **{f"{tag.label}.{key}": cell(value) for key, value in row.values.known.items()},
        "defaulted": ";".join(row.values.defaulted),
        "other_attributes": pairs(row.values.others),
        "links": ";".join(f"{link.label}>{link.to_id}" for link in row.links),
        "note": tag.note,
        "confidence": tag.confidence,
        "origin_kind": tag.origin.kind.value,
        "origin_by": tag.origin.by,
        "origin_decision": tag.origin.decision.value,
        "codebook_revision": tag.codebook_revision,
        "as_tagged": pairs(row.as_tagged),
        "created": tag.created,
        "modified": tag.modified,
        "provenance": row.standing.provenance.value,
        "acceptable": ";".join(row.standing.acceptable),
    }


def in_order(told: Mapping[str, Cell], headings: Iterable[str]) -> Iterator[Cell]:
    """The cells as they stand under the headings."""
    return map(told.get, headings)


def pairs(values: Mapping[str, Any]) -> str:
    """Values without a column of their own: ``mood=sad;sure=true``."""
    return ";".join(f"{key}={shown(value)}" for key, value in values.items())


def cell(value: Any) -> Cell:
    """A value as one cell; several choices are parted by semicolons."""
    match value:
        case str() | bool() | int() | float() | None:
            return value
        case tuple():
            return ";".join(map(str, value))
        case _:  # an import may hold anything
            return str(value)


def shown(value: Any) -> str:
    """A value as text: flags are ``true`` and ``false``, nothing is empty."""
    told = cell(value)
    if isinstance(told, bool):
        return "true" if told else "false"
    return "" if told is None else str(told)


def harmless(text: str) -> str:
    """Text that a spreadsheet takes as text when it opens a csv: an apostrophe keeps formulas
    from running."""
    return f"'{text}" if text.startswith(_FORMULA_STARTS) else text
