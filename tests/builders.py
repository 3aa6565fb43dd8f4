"""Records with sensible defaults, a line each."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from onrecord import resources
from onrecord.formats import codebook_toml
from onrecord.model.annotations import Annotation, Link
from onrecord.model.articles import Article, text_hash
from onrecord.model.bundles import Bundle
from onrecord.model.codebook import Codebook
from onrecord.model.edits import Change, Edit, Record
from onrecord.model.formats import Dataset, Incoming
from onrecord.model.layers import Layer, layer_of
from onrecord.model.spans import Span
from onrecord.work.session import Session

TEXT = """Ferry cut divides islands

“Taxes will fall,” the minister said on Tuesday. The mayor denied that.

Two government sources declined to comment."""


def codebook() -> Codebook:
    """The one that new projects get."""
    return codebook_toml.read(resources.path("codebooks/onrecord.toml"))


def article(text: str = TEXT, **facts: object) -> Article:
    given = {"title": text.partition("\n")[0], **facts}
    return Article(text=text, sha256=text_hash(text), **given)


def span(text: str, words: str) -> Span:
    """The first place of the words in the text."""
    start = text.index(words)
    return Span.of(text, start, start + len(words))


def tag(label: str, about: Article, *words: str, by: str = "ana", **more: object) -> Annotation:
    """An annotation over these words, a fragment each."""
    spans = tuple(span(about.text, each) for each in words)
    return Annotation(article_id=about.id, annotator_id=by, label=label, spans=spans, **more)


def tie(label: str, start: Annotation, end: Annotation, **more: object) -> Link:
    return Link(
        article_id=start.article_id,
        annotator_id=start.annotator_id,
        label=label,
        from_id=start.id,
        to_id=end.id,
        **more,
    )


def layer(about: Article, by: str = "ana") -> Layer:
    return layer_of(about.id, by)


def adding(*records: Record, name: str = "Add") -> Edit:
    return Edit(name, tuple(Change(None, record) for record in records))


def add(session: Session, *records: Record, name: str = "Add") -> Edit:
    """Commit the arrival of records as one step of the session's annotator."""
    return session.project.commit(adding(*records, name=name), session.annotator)


def dataset(*bundles: Bundle, book: Codebook | None = None, **more: object) -> Dataset:
    """What a writer gets."""
    return Dataset(bundles=bundles, codebook=book or codebook(), name="news", **more)


def incoming(*texts: str, book: Codebook | None = None) -> Incoming:
    """What a reader may ask, where these texts are known."""
    known = {text_hash(text): text for text in texts}
    return Incoming(codebook=book or codebook(), text_of=known.get)


def only_change(edit: Edit, kind: type) -> Change:
    """The one change of an edit to a record of this kind."""
    (found,) = (change for change in edit.changes if isinstance(change.record, kind))
    return found


@contextmanager
def raw(path: Path) -> Iterator[sqlite3.Connection]:
    """The project file in the hands of another program, which may write."""
    with closing(sqlite3.connect(path)) as connection, connection:
        yield connection


def rows(path: Path, sql: str, *values: object) -> list[tuple]:
    with raw(path) as connection:
        return connection.execute(sql, values).fetchall()


_CONTENT = {
    "articles": "id, title, byline, outlet, published, url, language, text, sha256, supersedes, "
    "source_file, facts, extra, author",
    "regions": 'id, article_id, kind, start, "end", by, extra',
    "annotators": "id, name, kind, colour",
    "layers": "id, article_id, annotator_id, status, extra",
    "annotations": "id, article_id, annotator_id, label, attributes, note, confidence, "
    "origin_kind, origin_by, origin_decision, codebook_revision, extra, created",
    "spans": 'annotation_id, ordinal, start, "end", text',
    "links": "id, article_id, annotator_id, label, from_id, to_id, attributes, note, "
    "origin_kind, origin_by, origin_decision, extra, created",
    "actors": "id, name, aliases, attributes, extra, author",
    "issues": "id, name, aliases, attributes, extra, author",
    "codebooks": "id, revision, content",
    "settlements": "id, article_id, annotator_id, verdict, reviewer, cause, note, guideline, "
    "taken, at, members, seen, tags, is_open, earlier, created",
    "comments": "id, article_id, annotator_id, subject, target, owner_id, thread, text, "
    "resolved, created",
    # label, values, note and words of the tag that waits
    "repairs": "id, article_id, annotator_id, json_extract(tag, '$[3]'), "
    "json_extract(tag, '$[4]'), json_extract(tag, '$[5]'), json_extract(tag, '$[15]')",
}


def content(session: Session) -> dict[str, list[tuple]]:
    """All that the project holds but when and how often it changed, and history."""
    with raw(session.path) as connection:
        return {
            table: sorted(connection.execute(f"SELECT {columns} FROM {table}"), key=repr)
            for table, columns in _CONTENT.items()
        }
