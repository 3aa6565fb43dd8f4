"""Rows of what a review keeps: settlements, comments, repairs."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import orjson

from onrecord.model.annotations import Annotation, Link
from onrecord.model.comments import Comment, Subject
from onrecord.model.repairs import Repair
from onrecord.model.settlements import Cause, Ruling, Settlement, Verdict
from onrecord.model.spans import Span
from onrecord.store.table import Row, Table


def _dumped(value: object) -> str:
    return orjson.dumps(value, option=orjson.OPT_SORT_KEYS).decode()


_RULING = ("verdict", "reviewer", "cause", "note", "guideline", "taken", "at")


def _ruling_row(ruling: Ruling) -> list[Any]:
    return [
        ruling.verdict.value, ruling.reviewer, ruling.cause.value, ruling.note, ruling.guideline,
        list(ruling.taken), ruling.at,
    ]  # fmt: skip


def _ruling(row: Row) -> Ruling:
    verdict, reviewer, cause, note, guideline, taken, at = row
    return Ruling(
        verdict=Verdict(verdict), reviewer=str(reviewer), cause=Cause(cause), note=str(note),
        guideline=str(guideline), taken=tuple(map(str, taken)), at=str(at),
    )  # fmt: skip


def _settlement_row(a: Settlement) -> Row:
    verdict, reviewer, cause, note, guideline, taken, at = _ruling_row(a.ruling)
    return (
        a.id, a.article_id, a.annotator_id, verdict, reviewer, cause, note, guideline,
        _dumped(taken), at, _dumped({key: list(ids) for key, ids in a.members.items()}), a.seen,
        _dumped(list(a.tags)), int(a.is_open), _dumped([_ruling_row(each) for each in a.earlier]),
        a.created, a.modified, a.revision,
    )  # fmt: skip


def _settlement(row: Row) -> Settlement:
    (key, article_id, annotator_id, verdict, reviewer, cause, note, guideline, taken, at, members,
     seen, tags, is_open, earlier, created, modified, revision) = row  # fmt: skip
    told = (verdict, reviewer, cause, note, guideline, orjson.loads(taken), at)
    held = {str(whose): tuple(map(str, ids)) for whose, ids in orjson.loads(members).items()}
    return Settlement(
        id=key, article_id=article_id, annotator_id=annotator_id, ruling=_ruling(told),
        members=held, seen=seen, tags=tuple(map(str, orjson.loads(tags))), is_open=bool(is_open),
        earlier=tuple(map(_ruling, orjson.loads(earlier))), created=created, modified=modified,
        revision=revision,
    )  # fmt: skip


def _comment_row(a: Comment) -> Row:
    return (
        a.id, a.article_id, a.annotator_id, a.subject.value, a.target, a.owner_id, a.thread,
        a.text, int(a.resolved), a.created, a.modified, a.revision,
    )  # fmt: skip


def _comment(row: Row) -> Comment:
    (key, article_id, annotator_id, subject, target, owner_id, thread, text, resolved, created,
     modified, revision) = row  # fmt: skip
    return Comment(
        id=key, article_id=article_id, annotator_id=annotator_id, subject=Subject(subject),
        target=target, owner_id=owner_id, thread=thread, text=text, resolved=bool(resolved),
        created=created, modified=modified, revision=revision,
    )  # fmt: skip


SETTLEMENTS = Table(
    "settlements",
    (
        "id", "article_id", "annotator_id", *_RULING, "members", "seen", "tags", "is_open",
        "earlier", "created", "modified", "revision",
    ),
    _settlement_row,
    _settlement,
)  # fmt: skip
COMMENTS = Table(
    "comments",
    (
        "id", "article_id", "annotator_id", "subject", "target", "owner_id", "thread", "text",
        "resolved", "created", "modified", "revision",
    ),
    _comment_row,
    _comment,
)  # fmt: skip


def repairs_table(annotations: Table, links: Table) -> Table:
    """The table of repairs, which hold rows of these two."""

    def to_row(a: Repair) -> Row:
        tag = [*annotations.to_row(a.tag), [list(span) for span in a.tag.spans]]
        tied = [list(links.to_row(each)) for each in a.links]
        return (
            a.id, a.article_id, a.annotator_id, a.file, _dumped(tag), _dumped(tied), a.modified,
            a.revision,
        )  # fmt: skip

    def from_row(row: Row) -> Repair:
        key, article_id, annotator_id, file, tag, tied, modified, revision = row
        return Repair(
            id=key, article_id=article_id, annotator_id=annotator_id, file=file,
            tag=_tag(annotations, orjson.loads(tag)), links=_links(links, orjson.loads(tied)),
            modified=modified, revision=revision,
        )  # fmt: skip

    columns = (
        "id", "article_id", "annotator_id", "file", "tag", "links", "modified", "revision",
    )  # fmt: skip
    return Table("repairs", columns, to_row, from_row)


def _tag(annotations: Table, row: Row) -> Annotation:
    *columns, spans = row
    tag: Annotation = annotations.from_row(columns)
    return replace(tag, spans=tuple(Span(*span) for span in spans))


def _links(links: Table, rows: Row) -> tuple[Link, ...]:
    return tuple(links.from_row(row) for row in rows)
