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


def settlement(read: Reading, settlement_id: str) -> Settlement | None:
    """One settlement, if it is there."""
    return next(iter(read.records(SETTLEMENTS, "WHERE id = ?", settlement_id)), None)


def comments(read: Reading, article_id: str | None = None) -> list[Comment]:
    """The comments on one article and what is in it ("": on guidelines), or all, the oldest
    first."""
    if article_id is None:
        return read.records(COMMENTS, "ORDER BY created, id")
    return read.records(COMMENTS, "WHERE article_id = ? ORDER BY created, id", article_id)


def comment(read: Reading, comment_id: str) -> Comment | None:
    """One comment, if it is there."""
    return next(iter(read.records(COMMENTS, "WHERE id = ?", comment_id)), None)


def repairs(read: Reading) -> list[Repair]:
    """The tags that wait to be put in their places, in order of arrival."""
    return read.records(REPAIRS, "ORDER BY rowid")


def repair(read: Reading, repair_id: str) -> Repair | None:
    """One of them, if it is there."""
    return next(iter(read.records(REPAIRS, "WHERE id = ?", repair_id)), None)


def _json(ids: Collection[str]) -> str:
    return orjson.dumps(list(ids)).decode()
