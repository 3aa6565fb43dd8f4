"""Is the project file sound? Each thing found is named; damage is told apart from remarks."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from onrecord.errors import StoreError, filled
from onrecord.model.annotations import Annotation
from onrecord.model.articles import text_hash
from onrecord.model.codebook import Codebook, objections
from onrecord.model.spans import Span
from onrecord.store.reading import Reading
from onrecord.store.rows import ANNOTATIONS, BY_NAME, UNREADABLE, annotation_with


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing found. Damage means that something stored can no longer be trusted; anything
    else is a remark, such as a value that the codebook does not list."""

    message: str
    damage: bool
    arguments: dict[str, Any] = field(default_factory=dict)

    def __str__(self) -> str:
        return filled(self.message, self.arguments)


def _damage(message: str, **arguments: Any) -> Fault:
    return Fault(message, damage=True, arguments=arguments)


def faults(connection: sqlite3.Connection, read: Reading) -> Iterator[Fault]:
    """Everything found, the file's own integrity first."""
    yield from _file_faults(connection)
    unreadable = list(_row_faults(connection))
    yield from unreadable
    if unreadable:
        return  # what follows reads records
    for article_id in read.article_ids():
        yield from _text_faults(read, article_id)
    yield from _settlement_faults(read)
    yield from _codebook_faults(connection, read)


def _file_faults(connection: sqlite3.Connection) -> Iterator[Fault]:
    for (said,) in connection.execute("PRAGMA integrity_check"):
        if said != "ok":
            yield _damage("The file is damaged: {reason}", reason=said)
    for table, row, parent, _ in connection.execute("PRAGMA foreign_key_check"):
        yield _damage(
            "{table}, row {row}: refers to something missing in {parent}",
            table=table,
            row=row,
            parent=parent,
        )


def _row_faults(connection: sqlite3.Connection) -> Iterator[Fault]:
    """Rows that are no records: other programs may write to the file too."""
    for table in BY_NAME.values():
        for row in connection.execute(f"SELECT {table.listed} FROM {table.name}"):
            try:
                table.from_row(row)
            except UNREADABLE as exc:
                yield _damage(
                    "{table}, {key}: cannot be read ({reason})",
                    table=table.name,
                    key=", ".join(map(str, table.key_of(row))),
                    reason=exc,
                )


def _text_faults(read: Reading, article_id: str) -> Iterator[Fault]:
    article = read.article(article_id)
    assert article is not None, "listed a moment ago"
    if text_hash(article.text) != article.sha256:
        yield _damage("“{title}”: its text is not the one that was imported", title=article.title)
    for annotator, annotation_id, span in _covered(read, article_id):
        if not span.fits(article.text):
            yield _damage(
                "“{title}”, {annotator}: annotation {id} says “{says}”, the text says “{text}”",
                title=article.title,
                annotator=annotator,
                id=annotation_id,
                says=span.text,
                text=article.text[span.start : span.end],
            )


_TAGS_THAT_ARE_GONE = """
    SELECT articles.title, settlements.reviewer, tag.value
    FROM settlements JOIN json_each(settlements.tags) AS tag
    JOIN articles ON articles.id = settlements.article_id
    WHERE NOT settlements.is_open AND NOT EXISTS (
        SELECT 1 FROM annotations WHERE annotations.id = tag.value
        AND annotations.article_id = settlements.article_id
        AND annotations.annotator_id = settlements.annotator_id)
"""


def _settlement_faults(read: Reading) -> Iterator[Fault]:
    """Decisions whose tags are not in the gold layer."""
    for title, reviewer, key in read.rows(_TAGS_THAT_ARE_GONE):
        yield _damage(
            "“{title}”: annotation {id}, which {reviewer} settled on, is not there",
            title=title,
            id=key,
            reviewer=reviewer,
        )


def _codebook_faults(connection: sqlite3.Connection, read: Reading) -> Iterator[Fault]:
    try:
        newest = read.codebook()
    except StoreError:
        yield _damage("The codebook in use is not there")
        return
    revisions = connection.execute(
        "SELECT DISTINCT codebook_revision FROM annotations ORDER BY codebook_revision"
    )
    for (revision,) in revisions.fetchall():
        book = read.codebook_revision(newest.id, revision)
        if book is None:
            yield Fault(
                "Revision {revision} of the codebook is not here to check against",
                damage=False,
                arguments={"revision": revision},
            )
        else:
            yield from _objections(read, book, newest)


def _objections(read: Reading, book: Codebook, newest: Codebook) -> Iterator[Fault]:
    for annotation, title, annotator in _made_under(read, book.revision):
        found = objections(book, annotation)
        # One that waits for its annotator's decision may say newer things meanwhile.
        for objection in found if found and objections(newest, annotation) else ():
            yield Fault(
                "“{title}”, {annotator}: annotation {id}: {objection} (revision {revision})",
                damage=False,
                arguments={
                    "title": title,
                    "annotator": annotator,
                    "id": annotation.id,
                    "objection": objection,
                    "revision": book.revision,
                },
            )


def _covered(read: Reading, article_id: str) -> list[tuple[str, str, Span]]:
    """Annotator, annotation id and span of every fragment in an article."""
    return [
        (name, key, Span(start, end, text))
        for name, key, start, end, text in read.rows(
            'SELECT annotators.name, annotations.id, spans.start, spans."end", spans.text '
            "FROM annotations JOIN spans ON spans.annotation_id = annotations.id "
            "JOIN annotators ON annotators.id = annotations.annotator_id "
            "WHERE annotations.article_id = ?",
            article_id,
        )
    ]


def _made_under(read: Reading, revision: int) -> Iterator[tuple[Annotation, str, str]]:
    """Annotations made under a codebook revision, without their spans, with the article's
    title and the annotator's name."""
    columns = ", ".join(f'a."{column}"' for column in ANNOTATIONS.columns)
    for *row, title, name in read.rows(
        f"SELECT {columns}, articles.title, annotators.name FROM annotations AS a "
        "JOIN articles ON articles.id = a.article_id "
        "JOIN annotators ON annotators.id = a.annotator_id WHERE a.codebook_revision = ?",
        revision,
    ):
        yield annotation_with(row, ()), title, name
