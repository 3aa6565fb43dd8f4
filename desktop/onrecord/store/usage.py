"""Questions about the codebook and the tags made with it, each one query whatever their number.

Items are given as they are stored; several of one level are asked about together.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import NamedTuple

import orjson

from onrecord.errors import ConflictError
from onrecord.model.annotations import Annotation
from onrecord.model.codebook import Codebook
from onrecord.model.edits import Edit
from onrecord.model.items import Item
from onrecord.model.layers import LayerKind
from onrecord.model.uniting import aside_prefix
from onrecord.store.reading import Reading
from onrecord.store.rows import to_json


class Use(NamedTuple):
    """How many tags of one layer in one article are of what was asked about."""

    article_id: str
    title: str
    annotator: str
    kind: LayerKind
    tags: int


class Revision(NamedTuple):
    """One revision of the codebook that the project keeps."""

    number: int
    title: str
    author: str
    modified: str


_LISTED = "IN (SELECT value FROM json_each(?))"


def uses(read: Reading, items: Sequence[Item]) -> list[Use]:
    """Where there are tags of any of these items, articles in order of arrival."""
    where, values = _condition(items)
    rows = read.rows(
        "SELECT a.id, iif(a.title = '', substr(a.text, 1, 120), a.title), annotators.name, "
        "annotators.kind, found.tags FROM (SELECT article_id, annotator_id, count(*) AS tags "
        f"FROM {_table(items)} AS t WHERE {where} GROUP BY article_id, annotator_id) AS found "
        "JOIN articles AS a ON a.id = found.article_id "
        "JOIN annotators ON annotators.id = found.annotator_id ORDER BY a.number, annotators.name",
        *values,
    )
    return [Use(key, title, name, LayerKind(kind), tags) for key, title, name, kind, tags in rows]


def is_used(read: Reading, items: Sequence[Item]) -> bool:
    """Whether there is a tag of any of these items."""
    where, values = _condition(items)
    return bool(read.rows(f"SELECT 1 FROM {_table(items)} AS t WHERE {where} LIMIT 1", *values))


def made_before(
    read: Reading, items: Sequence[Item], annotator_id: str, since: int
) -> list[Annotation]:
    """This annotator's annotations of any of these items from before a codebook revision."""
    where, values = _condition(items, "annotations")
    return read.annotations_where(
        f"annotator_id = ? AND codebook_revision < ? AND {where}", annotator_id, since, *values
    )


def _table(items: Sequence[Item]) -> str:
    return "links" if items[0].link else "annotations"


def _condition(items: Sequence[Item], table: str = "t") -> tuple[str, list[str]]:
    labels = _json({item.label or item.link for item in items})
    where, values = f"{table}.label {_LISTED}", [labels]
    attributes = {item.attribute for item in items if item.attribute}
    if not attributes:
        return where, values
    # instr() first: it passes over the many without reading their JSON.
    needles = [f"{to_json(each)}:" for each in attributes]
    mentions = " OR ".join(f"instr({table}.attributes, ?)" for _ in needles)
    held = f"held.key {_LISTED}"
    values += [*needles, _json(attributes)]
    if chosen := {item.value for item in items if item.value}:
        held += (
            f" AND (held.atom {_LISTED} OR held.type = 'array' AND EXISTS "
            f"(SELECT 1 FROM json_each(held.value) AS each WHERE each.atom {_LISTED}))"
        )
        values += [_json(chosen)] * 2
    attached = f"SELECT 1 FROM json_each({table}.attributes) AS held WHERE {held}"
    return f"{where} AND ({mentions}) AND EXISTS ({attached})", values


def _json(ids: Collection[str]) -> str:
    return orjson.dumps(sorted(ids)).decode()


def headings(read: Reading, article_ids: Collection[str]) -> dict[str, str]:
    """The titles of these articles (their first words where there is none), in order of
    arrival."""
    rows = read.rows(
        "SELECT id, iif(title = '', substr(text, 1, 120), title) FROM articles "
        f"WHERE id {_LISTED} ORDER BY number",
        _json(article_ids),
    )
    return {str(key): str(title) for key, title in rows}


# revisions


def revisions(read: Reading, codebook_id: str) -> list[Revision]:
    """The revisions of the codebook that the project keeps, oldest first."""
    rows = read.rows(
        "SELECT revision, title, author, modified FROM codebooks WHERE id = ? ORDER BY revision",
        codebook_id,
    )
    return [Revision(*row) for row in rows]


def versions(read: Reading, book: Codebook) -> list[Codebook]:
    """The versions of this revision that were put aside when they were made one."""
    prefix = aside_prefix(book.id)
    rows = read.rows(
        "SELECT id FROM codebooks WHERE revision = ? AND substr(id, 1, ?) = ? ORDER BY id",
        book.revision,
        len(prefix),
        prefix,
    )
    found = (read.codebook_revision(str(key), book.revision) for (key,) in rows)
    return [each for each in found if each is not None]


def check_leaves(read: Reading, edit: Edit) -> None:
    """Raises ConflictError when undoing would take away a revision of the codebook that tags
    or later revisions stand on."""
    used = read.codebook()
    for change in edit.changes:
        book = change.before
        if not isinstance(book, Codebook) or change.after is not None or book.id != used.id:
            continue
        if used.revision > book.revision:
            raise ConflictError(
                "Not undone: the codebook has been changed again since. To have it as it was, "
                "change it once more in Project > Codebook."
            )
        if _has_people_s_tags_under(read, book.revision):
            raise ConflictError(
                "Not undone: tags have been made under revision {revision} of the codebook since. "
                "To have it as it was, change it once more in Project > Codebook.",
                revision=book.revision,
            )


def _has_people_s_tags_under(read: Reading, revision: int) -> bool:
    """Whether anybody has tagged under this revision; machines tag anew by themselves."""
    return bool(
        read.rows(
            "SELECT 1 FROM annotations JOIN annotators ON annotators.id = annotator_id "
            "WHERE codebook_revision = ? AND annotators.kind != 'machine' LIMIT 1",
            revision,
        )
    )
