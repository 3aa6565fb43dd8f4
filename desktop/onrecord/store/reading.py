"""Questions to the project file; every answer is records."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

import orjson

from onrecord.errors import StoreError
from onrecord.model.annotations import Annotation, Link
from onrecord.model.articles import Article, Region
from onrecord.model.codebook import Codebook
from onrecord.model.edits import Record
from onrecord.model.layers import Annotator, Layer, LayerKind
from onrecord.model.registries import Actor, Issue
from onrecord.model.spans import Span
from onrecord.store.connection import told
from onrecord.store.rows import (
    ACTORS,
    ANNOTATIONS,
    ANNOTATORS,
    ARTICLES,
    BY_TYPE,
    CODEBOOKS,
    ISSUES,
    LAYERS,
    LINKS,
    REGIONS,
    UNREADABLE,
    annotation_with,
)
from onrecord.store.table import Row, Table

_Made = TypeVar("_Made")

HANDOUT = "handout"
"""The fact of a hand-out that tells which project it came from and who it is for: two ids."""


def _json(ids: Collection[str]) -> str:
    return orjson.dumps(list(ids)).decode()


class Reading:
    """Reads one project through its connection.

    Every question may raise StoreError: the file can turn out to be damaged at any page.
    """

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        self._connection = connection
        self._path = path

    @property
    def path(self) -> Path:
        """Where the file lies."""
        return self._path

    @property
    def name(self) -> str:
        """What messages call the file."""
        return self._path.name

    def rows(self, sql: str, *values: Any) -> list[Row]:
        """What a SELECT answers, for the modules of questions beside this one."""
        with told(self._path):
            return self._connection.execute(sql, values).fetchall()

    def define(self, name: str, function: Callable[[str], str]) -> None:
        """Let SQL of ours call a pure function of one text."""
        self._connection.create_function(name, 1, function, deterministic=True)

    def records(self, table: Table, where: str = "", *values: Any) -> list[Any]:
        """Records of a table, for the modules of questions beside this one."""
        sql = f"SELECT {table.listed} FROM {table.name} {where}"
        return self._read(sql, values, table.from_row)

    def _read(self, sql: str, values: Sequence[Any], made: Callable[[Row], _Made]) -> list[_Made]:
        """What is made of each row; one by one, since thousands of rows would not fit the
        processor's cache."""
        try:
            with told(self._path):
                return [made(row) for row in self._connection.execute(sql, values)]
        except UNREADABLE as exc:
            raise self._damaged() from exc

    def _damaged(self) -> StoreError:
        return StoreError("{file} is damaged; run: onrecord check {file}", file=self._path.name)

    @contextmanager
    def unchanging(self) -> Iterator[None]:
        """All questions inside are answered from one moment, whatever another process writes."""
        with told(self._path):
            self._connection.execute("BEGIN")
        try:
            yield
        finally:
            self._connection.execute("ROLLBACK")

    def _one(self, table: Table, where: str, *values: Any) -> Any | None:
        found = self.records(table, where, *values)
        return found[0] if found else None

    # articles

    def article(self, article_id: str) -> Article | None:
        found: Article | None = self._one(ARTICLES, "WHERE id = ?", article_id)
        return found

    def articles_by_hash(self) -> dict[str, str]:
        """The ids of all articles by the hashes of their texts."""
        rows = self.rows("SELECT sha256, id FROM articles")
        return {str(sha256): str(key) for sha256, key in rows}

    def article_ids(self) -> list[str]:
        """Ids of all articles in order of arrival."""
        return [key for (key,) in self.rows("SELECT id FROM articles ORDER BY number")]

    def grouped_articles(self, by: str) -> list[tuple[str, str, str]]:
        """Id, group and superseded article of all articles: by "outlet", by "date" (the day), or
        not at all."""
        group = {"outlet": "outlet", "date": "substr(published, 1, 10)"}.get(by, "''")
        rows = self.rows(f"SELECT id, {group}, supersedes FROM articles ORDER BY number")
        return [(str(key), str(value or ""), str(older or "")) for key, value, older in rows]

    def text(self, article_id: str) -> str | None:
        rows = self.rows("SELECT text FROM articles WHERE id = ?", article_id)
        return str(rows[0][0]) if rows else None

    def text_by_hash(self, sha256: str) -> str | None:
        """The text that has this hash, if it is here."""
        rows = self.rows("SELECT text FROM articles WHERE sha256 = ?", sha256)
        return str(rows[0][0]) if rows else None

    def regions(self, article_id: str) -> tuple[Region, ...]:
        return tuple(
            self.records(REGIONS, 'WHERE article_id = ? ORDER BY start, "end", id', article_id)
        )

    # layers

    def layers(self, article_id: str) -> list[Layer]:
        return self.records(LAYERS, "WHERE article_id = ? ORDER BY rowid", article_id)

    def layer(self, article_id: str, annotator_id: str) -> Layer | None:
        where = "WHERE article_id = ? AND annotator_id = ?"
        found: Layer | None = self._one(LAYERS, where, article_id, annotator_id)
        return found

    def annotation(self, annotation_id: str) -> Annotation | None:
        return next(iter(self.annotations_where("id = ?", annotation_id)), None)

    def annotations(self, article_id: str, annotator_ids: Iterable[str]) -> list[Annotation]:
        """The annotations of these annotators' layers in one article, in order of making."""
        return [
            annotation
            for annotator_id in annotator_ids
            for annotation in self.annotations_where(
                "article_id = ? AND annotator_id = ?", article_id, annotator_id
            )
        ]

    def annotations_where(self, condition: str, *values: Any) -> list[Annotation]:
        spans = self._spans(f"SELECT id FROM annotations WHERE {condition}", values)
        return self._read(
            f"SELECT {ANNOTATIONS.listed} FROM annotations WHERE {condition} ORDER BY rowid",
            values,
            lambda row: annotation_with(row, tuple(spans.get(row[0], ()))),
        )

    def _spans(self, ids: str, values: Sequence[Any]) -> dict[str, list[Span]]:
        """The fragments of the annotations whose ids a SELECT answers."""
        found: dict[str, list[Span]] = defaultdict(list)
        sql = (
            'SELECT annotation_id, start, "end", text FROM spans '
            f"WHERE annotation_id IN ({ids}) ORDER BY annotation_id, ordinal"
        )
        for key, start, end, text in self.rows(sql, *values):
            found[key].append(Span(start, end, text))
        return found

    def listed(
        self, table: Table, ids: Collection[str], kept: Callable[[Any, Row], None]
    ) -> list[Any]:
        """The records with these ids, any of a table with an id; ``kept`` is told each with the
        row that it was read from."""
        listed, values = "SELECT value FROM json_each(?)", [_json(ids)]
        spans = self._spans(listed, values) if table is ANNOTATIONS else {}

        def made(row: Row) -> Any:
            if table is ANNOTATIONS:
                found = annotation_with(row, tuple(spans.get(row[0], ())))
            else:
                found = table.from_row(row)
            kept(found, row)
            return found

        return self._read(
            f"SELECT {table.listed} FROM {table.name} WHERE id IN ({listed})", values, made
        )

    def same_tag(
        self, article_id: str, annotator_id: str, label: str, span: Span
    ) -> list[Annotation]:
        """Annotations of this layer and label that begin with exactly this span."""
        keys = self.rows(
            "SELECT id FROM annotations JOIN spans ON annotation_id = id AND ordinal = 0 "
            'WHERE article_id = ? AND annotator_id = ? AND label = ? AND start = ? AND "end" = ?',
            *(article_id, annotator_id, label, span.start, span.end),
        )
        return [found for (key,) in keys if (found := self.annotation(key))]

    def link(self, link_id: str) -> Link | None:
        found: Link | None = self._one(LINKS, "WHERE id = ?", link_id)
        return found

    def links(self, article_id: str, annotator_ids: Iterable[str]) -> list[Link]:
        where = "WHERE article_id = ? AND annotator_id = ? ORDER BY rowid"
        return [
            link
            for annotator_id in annotator_ids
            for link in self.records(LINKS, where, article_id, annotator_id)
        ]

    def links_of(self, annotation_id: str) -> list[Link]:
        """Links that start or end at the annotation."""
        where = "WHERE from_id = ? OR to_id = ? ORDER BY rowid"
        return self.records(LINKS, where, annotation_id, annotation_id)

    # people, codebooks, registries

    def annotators(self) -> list[Annotator]:
        return self.records(ANNOTATORS, "ORDER BY rowid")

    def is_taken(self, kind: type[Record], key: str) -> bool:
        """Whether a record of this kind has the id."""
        return bool(self.rows(f"SELECT 1 FROM {BY_TYPE[kind].name} WHERE id = ?", key))

    def annotator_named(self, name: str) -> Annotator | None:
        found: Annotator | None = self._one(ANNOTATORS, "WHERE name = ?", name)
        return found

    def codebook(self) -> Codebook:
        """The newest revision of the codebook in use."""
        found: Codebook | None = self._one(
            CODEBOOKS,
            "WHERE id = (SELECT value FROM project WHERE key = 'codebook') "
            "ORDER BY revision DESC LIMIT 1",
        )
        if found is None:
            raise self._damaged()
        return found

    def codebook_revision(self, codebook_id: str, revision: int) -> Codebook | None:
        where = "WHERE id = ? AND revision = ?"
        found: Codebook | None = self._one(CODEBOOKS, where, codebook_id, revision)
        return found

    def has_people_s_tags(self) -> bool:
        """Whether anybody has tagged anything; machines do not count."""
        return bool(
            self.rows(
                "SELECT 1 FROM annotations JOIN annotators ON annotators.id = annotator_id "
                "WHERE annotators.kind != 'machine' LIMIT 1"
            )
        )

    def actors(self) -> list[Actor]:
        return self.records(ACTORS, "ORDER BY rowid")

    def issues(self) -> list[Issue]:
        return self.records(ISSUES, "ORDER BY rowid")

    # the whole project

    def counts(self) -> dict[str, int]:
        """How many rows the tables of records hold."""
        names = ("articles", "layers", "annotations", "links", "actors", "issues")
        return {name: self.rows(f"SELECT count(*) FROM {name}")[0][0] for name in names}

    def layer_counts(self) -> list[tuple[str, str, int, int, int]]:
        """Annotator, kind, layers, layers that are done, annotations; one row an annotator."""
        return [
            (name, kind, layers, done or 0, tags)
            for name, kind, layers, done, tags in self.rows(
                "SELECT name, kind, count(layers.id), "
                "sum(layers.status IN ('done', 'settled')), "
                "(SELECT count(*) FROM annotations WHERE annotator_id = annotators.id) "
                "FROM annotators LEFT JOIN layers ON layers.annotator_id = annotators.id "
                "GROUP BY annotators.id ORDER BY annotators.rowid"
            )
        ]

    def fact(self, key: str) -> str:
        """A fact about the file: its id, when it was made, its codebook."""
        rows = self.rows("SELECT value FROM project WHERE key = ?", key)
        return str(rows[0][0]) if rows else ""

    def current(self, table: Table, key: tuple[Any, ...]) -> Record | None:
        """The record as it is now, by table and key."""
        if table is ANNOTATIONS:
            return self.annotation(str(key[0]))
        where = " AND ".join(f'"{column}" = ?' for column in table.key)
        found: Record | None = self._one(table, f"WHERE {where}", *key)
        return found

    def machine_layers(self, article_ids: Collection[str]) -> list[Layer]:
        """The layers that machines have in these articles."""
        machines = [each.id for each in self.annotators() if each.kind is LayerKind.MACHINE]
        return [
            layer
            for article_id in article_ids
            for annotator_id in machines
            if (layer := self.layer(article_id, annotator_id))
        ]
