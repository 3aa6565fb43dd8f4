"""What a review keeps, read from the project: settlements, comments, repairs."""

from __future__ import annotations

from collections.abc import Collection

import orjson

from onrecord.model.comments import Comment
from onrecord.model.repairs import Repair
from onrecord.model.settlements import Settlement
from onrecord.store.reading import Reading
from onrecord.store.review_rows import COMMENTS, SETTLEMENTS
from onrecord.store.rows import REPAIRS

_LISTED = "IN (SELECT value FROM json_each(?))"


def settlements(read: Reading, article_ids: Collection[str] | None = None) -> list[Settlement]:
    """The settlements of these articles, or of all, in order of making."""
    if article_ids is None:
        return read.records(SETTLEMENTS, "ORDER BY rowid")
    where = f"WHERE article_id {_LISTED} ORDER BY rowid"
    return read.records(SETTLEMENTS, where, _json(article_ids))


def reviewed_articles(read: Reading) -> set[str]:
    """The ids of the articles in which something was settled."""
    rows = read.rows("SELECT DISTINCT article_id FROM settlements")
    return {str(key) for (key,) in rows}


def compared_articles(read: Reading) -> set[str]:
    """The ids of the articles that two people or more have done."""
    rows = read.rows(
        "SELECT article_id FROM layers JOIN annotators ON annotators.id = annotator_id "
        "WHERE kind = 'person' AND status IN ('done', 'settled') "
        "GROUP BY article_id HAVING count(*) > 1"
    )
    return {str(key) for (key,) in rows}


_KNOWN = f"""
    WITH known AS (
        SELECT settlements.id AS settlement, settlements.article_id, settlements.modified,
            member.value AS tag
        FROM settlements, json_each(members) AS version, json_each(version.value) AS member
        WHERE NOT is_open AND settlements.article_id {_LISTED}
    )
"""
_CAME_SINCE = f"""
    SELECT annotations.article_id FROM annotations
    JOIN layers USING (article_id, annotator_id)
    LEFT JOIN known ON tag = annotations.id AND known.modified >= annotations.modified
    WHERE annotations.article_id {_LISTED} AND annotator_id {_LISTED}
        AND status IN ('done', 'settled') AND tag IS NULL
"""
_GONE_SINCE = """
    SELECT known.article_id FROM known LEFT JOIN annotations ON annotations.id = tag
    GROUP BY settlement HAVING count(annotations.id) BETWEEN 1 AND count(*) - 1
"""


def tagged_since(
    read: Reading, article_ids: Collection[str], annotator_ids: Collection[str]
) -> set[str]:
    """Those of these articles in which layers of these annotators that are done are not as they
    were settled: a tag came or changed later than what was decided on it, or a part of a case
    went."""
    listed, makers = _json(article_ids), _json(annotator_ids)
    rows = read.rows(f"{_KNOWN} {_CAME_SINCE} UNION {_GONE_SINCE}", listed, listed, makers)
    return {str(key) for (key,) in rows}


def reviewed_annotators(read: Reading) -> set[str]:
    """The ids of those whose layers were compared in what is settled."""
    rows = read.rows("SELECT DISTINCT key FROM settlements, json_each(members) WHERE NOT is_open")
    return {str(key) for (key,) in rows}


def articles_settled_for(read: Reading, annotator_id: str, since: str) -> set[str]:
    """The ids of the articles in which something this annotator's layer was compared in was
    settled at this time or later."""
    rows = read.rows(
        "SELECT DISTINCT article_id FROM settlements, json_each(members) "
        "WHERE NOT is_open AND key = ? AND at >= ?",
        annotator_id,
        since,
    )
    return {str(key) for (key,) in rows}


def reviewers(read: Reading) -> set[str]:
    """The names of those who settled anything."""
    rows = read.rows("SELECT DISTINCT reviewer FROM settlements WHERE reviewer <> ''")
    return {str(name) for (name,) in rows}


def settlement(read: Reading, settlement_id: str) -> Settlement | None:
    """One settlement, if it is there."""
    return next(iter(read.records(SETTLEMENTS, "WHERE id = ?", settlement_id)), None)


def comments(read: Reading, article_id: str | None = None) -> list[Comment]:
    """The comments on one article and what is in it ("": on guidelines), or all, the oldest
    first."""
    if article_id is None:
        return read.records(COMMENTS, "ORDER BY created, id")
    return read.records(COMMENTS, "WHERE article_id = ? ORDER BY created, id", article_id)


def comments_of(read: Reading, thread_id: str) -> list[Comment]:
    """The comments of one thread, the oldest first."""
    return read.records(COMMENTS, "WHERE thread = ? ORDER BY created, id", thread_id)


def comment(read: Reading, comment_id: str) -> Comment | None:
    """One comment, if it is there."""
    return next(iter(read.records(COMMENTS, "WHERE id = ?", comment_id)), None)


def titles(read: Reading, article_ids: Collection[str]) -> dict[str, str]:
    """The titles of these articles, by their ids; those that are not there are left out."""
    rows = read.rows(f"SELECT id, title FROM articles WHERE id {_LISTED}", _json(article_ids))
    return {str(key): str(title) for key, title in rows}


def repairs(read: Reading) -> list[Repair]:
    """The tags that wait to be put in their places, in order of arrival."""
    return read.records(REPAIRS, "ORDER BY rowid")


def repair(read: Reading, repair_id: str) -> Repair | None:
    """One of them, if it is there."""
    return next(iter(read.records(REPAIRS, "WHERE id = ?", repair_id)), None)


def _json(ids: Collection[str]) -> str:
    return orjson.dumps(list(ids)).decode()
