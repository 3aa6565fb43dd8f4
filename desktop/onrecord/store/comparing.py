"""What a comparison of many articles asks of the project, and no more."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import orjson

from onrecord.errors import StoreError
from onrecord.model.annotations import Annotation, Link, Origin, Value
from onrecord.model.layers import Layer
from onrecord.model.spans import Span
from onrecord.store.reading import Reading
from onrecord.store.rows import LAYERS, UNREADABLE
from onrecord.store.table import Row

AT_ONCE = 25  # articles: few questions, and records that stay in the processor's cache

_ABOUT = "article_id IN (SELECT value FROM json_each(?))"
_MADE_BY = f"{_ABOUT} AND annotator_id IN (SELECT value FROM json_each(?))"
_TAGS = f"""
    SELECT id, article_id, annotator_id, label, attributes, codebook_revision, revision,
        start, "end", text
    FROM annotations LEFT JOIN spans ON annotation_id = id
    WHERE {_MADE_BY} ORDER BY article_id, annotator_id, annotations.rowid, ordinal
"""
_LINKS = f"""
    SELECT id, article_id, annotator_id, label, from_id, to_id, attributes, revision
    FROM links WHERE {_MADE_BY} ORDER BY article_id, annotator_id, rowid
"""
_TEXTS = "SELECT id, title, text FROM articles WHERE id IN (SELECT value FROM json_each(?))"

_Values = Callable[[str], Mapping[str, Value]]
_NO_VALUES: Mapping[str, Value] = {}
_TYPED = Origin()


def layers_of(read: Reading, annotator_ids: Collection[str]) -> list[Layer]:
    """All layers of these annotators, in order of making."""
    made_by = "WHERE annotator_id IN (SELECT value FROM json_each(?)) ORDER BY rowid"
    return read.records(LAYERS, made_by, _json(annotator_ids))


@dataclass(frozen=True, slots=True)
class Marked:
    """An article with what annotators marked in it. Of tags and links only what they say is read:
    no notes, origins, times."""

    article_id: str
    title: str
    text: str
    annotations: Sequence[Annotation]
    links: Sequence[Link]


def marked_articles(
    read: Reading, article_ids: Sequence[str], annotator_ids: Collection[str]
) -> Iterator[Marked]:
    """These articles in this order, with what these annotators marked, in order of making; without
    those that are gone meanwhile.

    Raises StoreError where the file is damaged.
    """
    makers, values = _json(annotator_ids), _reader()
    for start in range(0, len(article_ids), AT_ONCE):
        some = article_ids[start : start + AT_ONCE]
        asked = _json(some)
        articles = {str(key): rest for key, *rest in read.rows(_TEXTS, asked)}
        try:
            tags = _tags(read.rows(_TAGS, asked, makers), values)
            links = _links(read.rows(_LINKS, asked, makers), values)
        except UNREADABLE as exc:
            raise StoreError(
                "{file} is damaged; run: onrecord check {file}", file=read.name
            ) from exc
        for key in filter(articles.__contains__, some):
            title, text = articles[key]
            yield Marked(key, title, text, tags[key], links[key])


def _tags(rows: Iterable[Row], values: _Values) -> dict[str, list[Annotation]]:
    """Rows of one tag follow each other, a row a fragment."""
    found: dict[str, list[Annotation]] = defaultdict(list)
    last = ""
    for key, article_id, annotator_id, label, chosen, book, revision, start, end, text in rows:
        tags = found[article_id]
        if key == last:
            tags[-1] = replace(tags[-1], spans=(*tags[-1].spans, Span(start, end, text)))
            continue
        last = key
        tags.append(
            Annotation(
                id=key, article_id=article_id, annotator_id=annotator_id, label=label,
                spans=(Span(start, end, text),) if start is not None else (),
                attributes=values(chosen), origin=_TYPED, codebook_revision=book,
                extra=_NO_VALUES, created="", modified="", revision=revision,
            )
        )  # fmt: skip
    return found


def _links(rows: Iterable[Row], values: _Values) -> dict[str, list[Link]]:
    found: dict[str, list[Link]] = defaultdict(list)
    for key, article_id, annotator_id, label, from_id, to_id, chosen, revision in rows:
        found[article_id].append(
            Link(
                id=key, article_id=article_id, annotator_id=annotator_id, label=label,
                from_id=from_id, to_id=to_id, attributes=values(chosen), origin=_TYPED,
                extra=_NO_VALUES, created="", modified="", revision=revision,
            )
        )  # fmt: skip
    return found


def _reader() -> _Values:
    """Reads chosen values; the same ones come again and again."""
    known: dict[str, Mapping[str, Value]] = {"{}": _NO_VALUES}

    def values(text: str) -> Mapping[str, Value]:
        found = known.get(text)
        if found is None:
            given: dict[str, Any] = dict(orjson.loads(text))
            listed = {key: tuple(v) if isinstance(v, list) else v for key, v in given.items()}
            found = known[text] = listed
        return found

    return values


def _json(ids: Collection[str]) -> str:
    return orjson.dumps(list(ids)).decode()
