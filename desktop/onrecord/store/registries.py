"""Questions about actors and issues: who they are, and which tags refer to them.

Values lie in JSON. A tag refers to a record when one of the given places, pairs of the id of a
label or link type and that of an attribute, holds the record's id.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Sequence
from typing import Any, NamedTuple

from onrecord.model.registries import Actor, Issue, Registered
from onrecord.store.reading import Reading
from onrecord.store.rows import ACTORS, ISSUES, to_json
from onrecord.store.table import Row

Place = tuple[str, str]

_MENTIONED = 50  # ids looked for one by one; SQLite nests no more than 1000 conditions
_TABLES = {Actor: ACTORS, Issue: ISSUES}


class Use(NamedTuple):
    """How many tags of one layer refer to what was asked about."""

    article_id: str
    title: str
    annotator: str
    tags: int


def one(read: Reading, kind: type[Registered], key: str) -> Registered | None:
    found: list[Registered] = read.records(_TABLES[kind], "WHERE id = ?", key)
    return found[0] if found else None


def read_as(read: Reading, kind: type[Registered], key: str) -> list[str]:
    """The id and all those merged into it, straight or by way of others."""
    found = [key]
    sql = f"SELECT id FROM {_TABLES[kind].name} WHERE merged_into = ?"
    for each in found:  # grows on the way
        found += [gone for (gone,) in read.rows(sql, each) if gone not in found]
    return found


def uses(read: Reading, places: Collection[Place], ids: Sequence[str]) -> list[Use]:
    """Where the ids are referred to, in all layers; articles in order of arrival."""
    if not places or not ids:
        return []
    referring = " UNION ALL ".join(_referring(table, places, ids) for table in _TAGS)
    once = [value for place in places for value in place] + [json.dumps(ids)]
    needles = [to_json(key) for key in ids] if len(ids) <= _MENTIONED else []
    rows = read.rows(
        "SELECT articles.id, iif(articles.title = '', substr(articles.text, 1, 120), "
        "articles.title), annotators.name, count(*) "
        f"FROM ({referring}) AS tags JOIN articles ON articles.id = tags.article_id "
        "JOIN annotators ON annotators.id = tags.annotator_id "
        "GROUP BY articles.number, annotators.name ORDER BY articles.number, annotators.name",
        *([*needles, *once] * len(_TAGS)),
    )
    return [Use(*row) for row in rows]


def counts(read: Reading, places: Iterable[Place]) -> dict[str, int]:
    """How many tags hold each value at one of these places, in all layers."""
    found: dict[str, int] = {}
    for label, attribute in places:
        for value, count in _values(read, label, attribute):
            found[value] = found.get(value, 0) + count
    return found


_TAGS = ("annotations", "links")


def _referring(table: str, places: Collection[Place], ids: Sequence[str]) -> str:
    # instr() first: it passes over the many without reading their JSON.
    few = len(ids) <= _MENTIONED
    mentions = " OR ".join("instr(t.attributes, ?)" for _ in ids) if few else "1"
    listed = ", ".join("(?, ?)" for _ in places)
    return (
        f"SELECT t.article_id, t.annotator_id FROM {table} AS t WHERE ({mentions}) AND EXISTS "
        f"(SELECT 1 FROM json_each(t.attributes) AS held WHERE (t.label, held.key) IN "
        f"(VALUES {listed}) AND held.value IN (SELECT value FROM json_each(?)))"
    )


def _values(read: Reading, label: str, attribute: str) -> list[Row]:
    path: Any = f"$.{to_json(attribute)}"
    return [
        row
        for table in _TAGS
        for row in read.rows(
            "SELECT value, count(*) FROM (SELECT json_extract(attributes, ?) AS value "
            f"FROM {table} WHERE label = ? AND instr(attributes, ?)) "
            "WHERE typeof(value) = 'text' GROUP BY value",
            *(path, label, f"{to_json(attribute)}:"),
        )
    ]
