"""Whole articles in a given order, some at a time: an export asks a few questions for many."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

import orjson

from onrecord.model.annotations import Annotation, Link
from onrecord.model.articles import Article, Region
from onrecord.model.layers import Layer
from onrecord.store.reading import Reading
from onrecord.store.rows import ARTICLES, LAYERS, LINKS, REGIONS

AT_ONCE = 10
"""Articles read in one go: so many that the questions cost little, and so few that their records
stay in the cache of the processor until they are written."""

_ABOUT = "article_id IN (SELECT value FROM json_each(?))"
_MADE_BY = f"{_ABOUT} AND annotator_id IN (SELECT value FROM json_each(?))"

_Key = TypeVar("_Key")
_Record = TypeVar("_Record")


@dataclass(frozen=True, slots=True)
class Whole:
    """An article with some annotators' layers; regions in text order, tags in order of making."""

    article: Article
    regions: Sequence[Region]
    layers: Sequence[Layer]
    annotations: Sequence[Annotation]
    links: Sequence[Link]


def whole_articles(
    read: Reading, article_ids: Sequence[str], annotator_ids: Collection[str]
) -> Iterator[Whole]:
    """These articles in this order, each with the layers of these annotators.

    Raises StoreError where the file is damaged.
    """
    makers = orjson.dumps(list(annotator_ids)).decode()
    for start in range(0, len(article_ids), AT_ONCE):
        yield from _whole(read, article_ids[start : start + AT_ONCE], makers)


def _whole(read: Reading, article_ids: Sequence[str], makers: str) -> Iterator[Whole]:
    asked = orjson.dumps(list(article_ids)).decode()
    of_ids = "WHERE id IN (SELECT value FROM json_each(?))"
    articles: dict[str, Article] = {x.id: x for x in read.records(ARTICLES, of_ids, asked)}
    in_text_order = f'WHERE {_ABOUT} ORDER BY start, "end", id'
    regions = _by(_article, read.records(REGIONS, in_text_order, asked))
    as_made = f"WHERE {_MADE_BY} ORDER BY rowid"
    layers = _by(_article, read.records(LAYERS, as_made, asked, makers))
    annotations = _by(_article, read.annotations_where(_MADE_BY, asked, makers))
    links = _by(_article, read.records(LINKS, as_made, asked, makers))
    for key in article_ids:
        yield Whole(articles[key], regions[key], layers[key], annotations[key], links[key])


def _by(key: Callable[[_Record], _Key], records: Iterable[_Record]) -> dict[_Key, list[_Record]]:
    found: dict[_Key, list[_Record]] = defaultdict(list)
    for record in records:
        found[key(record)].append(record)
    return found


def _article(record: Region | Layer | Annotation | Link) -> str:
    return record.article_id
