"""Questions about the queue: how an annotator stands with the articles, and where they left off."""

from __future__ import annotations

from typing import NamedTuple

from onrecord.model.codebook import Codebook, Role
from onrecord.model.layers import LayerStatus
from onrecord.model.places import Place
from onrecord.store.reading import Reading


class QueueRow(NamedTuple):
    """One article as the queue shows it to one annotator."""

    article_id: str
    number: int
    title: str
    outlet: str
    published: str
    status: LayerStatus
    claims: int


def queue(
    read: Reading, annotator_id: str, codebook: Codebook, article_id: str | None = None
) -> list[QueueRow]:
    """The articles in order of arrival (or just one), as this annotator stands with them."""
    claims = [label.id for label in codebook.labels if label.role is Role.CLAIM]
    places = ", ".join("?" * len(claims))
    rows = read.rows(
        "SELECT a.id, a.number, iif(a.title = '', substr(a.text, 1, 120), a.title), "
        "a.outlet, a.published, layers.status, "
        "(SELECT count(*) FROM annotations WHERE article_id = a.id "
        f"  AND annotator_id = ? AND label IN ({places})) "
        "FROM articles AS a LEFT JOIN layers "
        "  ON layers.article_id = a.id AND layers.annotator_id = ? "
        f"{'WHERE a.id = ? ' if article_id else ''}ORDER BY a.number",
        annotator_id,
        *claims,
        annotator_id,
        *((article_id,) if article_id else ()),
    )
    return [
        QueueRow(key, number, title, outlet, published, LayerStatus(status or "new"), count)
        for key, number, title, outlet, published, status, count in rows
    ]


def place(read: Reading, annotator_id: str) -> Place | None:
    """Where this annotator left off."""
    columns = "article_id, top, chosen, statement"
    rows = read.rows(f"SELECT {columns} FROM places WHERE annotator_id = ?", annotator_id)
    return Place(*rows[0]) if rows else None


def articles_without(read: Reading, annotator_id: str) -> list[str]:
    """Ids of the articles that this annotator has no layer in, in order of arrival."""
    rows = read.rows(
        "SELECT id FROM articles WHERE NOT EXISTS (SELECT 1 FROM layers "
        "WHERE article_id = articles.id AND annotator_id = ?) ORDER BY number",
        annotator_id,
    )
    return [key for (key,) in rows]
