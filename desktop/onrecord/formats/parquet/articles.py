"""Articles as Arrow records: one row an article, with lists of records of what is in it.

Offsets are code points, half-open, into ``text``. Times are text as they were recorded, and
``published`` keeps its precision (year, date, or time with offset). Values of attributes name
actors and issues, which ``actors`` and ``issues`` tell more of. What has no column of its own
(``facts``, ``other_attributes``, ``as_tagged``) is text that holds a JSON object; what is not
there is null.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from typing import Any

import orjson
import pyarrow as pa

from onrecord.formats.parquet.columns import NUMBER, TEXT, Attributes, Lists, Records, struct
from onrecord.formats.table_rows import LinkRow, Row, Rows, labels_in_rows, links_in_rows
from onrecord.model.annotations import Annotation, Link
from onrecord.model.bundles import Bundle
from onrecord.model.codebook import Codebook
from onrecord.model.registries import Registered

MOST_TAGS, MOST_ARTICLES, MOST_CHARACTERS = 4_000, 250, 2_000_000
"""What is gathered before it is made into arrays: little enough that nobody waits for it."""

_ARTICLE = dict.fromkeys(
    ("id", "title", "byline", "outlet", "published", "url", "language", "text", "sha256",
     "supersedes", "source_file", "facts"), TEXT,
)  # fmt: skip
_LAYER = dict.fromkeys(("annotator", "kind", "status"), TEXT)
_REGION = {"kind": TEXT, "start": NUMBER, "end": NUMBER, "by": TEXT}
_SPAN = {"start": NUMBER, "end": NUMBER, "text": TEXT}
_PLACE = {"id": TEXT, "annotator": TEXT, "label": TEXT, "role": TEXT, "text": TEXT,
          "start": NUMBER, "end": NUMBER}  # fmt: skip
_ENDS = dict.fromkeys(("id", "annotator", "label", "role", "from", "to"), TEXT)
_VALUES = {"defaulted": pa.list_(TEXT), "other_attributes": TEXT}
_ORIGIN = dict.fromkeys(
    ("note", "origin_kind", "origin_by", "origin_decision", "as_tagged", "created", "modified"),
    TEXT,
)
_TAG = {**_PLACE, **_VALUES, **_ORIGIN, "confidence": pa.float64(), "codebook_revision": NUMBER,
        "provenance": TEXT, "acceptable": pa.list_(TEXT)}  # fmt: skip
_LINK = {**_ENDS, **_VALUES, **_ORIGIN}
_REGISTERED = {"id": TEXT, "name": TEXT, "aliases": pa.list_(TEXT), "merged_into": TEXT,
               "attributes": TEXT}  # fmt: skip

Coded = Callable[[str], int]
"""The number that stands for a label's or a link type's id."""


class Articles:
    """Gathers bundles until they are asked for as one batch.

    With ``labels`` and ``links``, those are told by their numbers instead of their ids;
    ``split`` adds a column that names the part of the dataset.
    """

    def __init__(
        self,
        codebook: Codebook,
        *,
        split: bool,
        labels: Coded | None = None,
        links: Coded | None = None,
    ) -> None:
        self._codebook = codebook
        self._rows = Rows(codebook)
        self._with_split = split
        self._labels, self._links = labels, links
        self._begin()

    def _begin(self) -> None:
        self._characters = 0
        self._articles = Records({**_ARTICLE, "split": TEXT} if self._with_split else _ARTICLE)
        self._layers = Lists(Records(_LAYER))
        self._regions = Lists(Records(_REGION))
        self._actors = Lists(Records(_REGISTERED))
        self._issues = Lists(Records(_REGISTERED))
        self._tags = Lists(_Tags(self._codebook, self._labels))
        self._ties = Lists(_Ties(self._codebook, self._links))

    def __len__(self) -> int:
        return len(self._articles)

    @property
    def is_full(self) -> bool:
        return (
            len(self._articles) >= MOST_ARTICLES
            or len(self._tags.inner) >= MOST_TAGS
            or self._characters >= MOST_CHARACTERS
        )

    def add(self, bundle: Bundle) -> None:
        self._add_article(bundle)
        for layer in bundle.layers:
            annotator = bundle.annotators[layer.annotator_id]
            self._layers.inner.add((annotator.name, annotator.kind.value, layer.status.value))
        for region in bundle.regions:
            self._regions.inner.add((region.kind.value, region.start, region.end, region.by))
        for row in self._rows.of(bundle):
            self._tags.inner.add(row)
        for tied in self._rows.links(bundle):
            self._ties.inner.add(tied)
        self._add_registered(self._actors.inner, bundle.actors)
        self._add_registered(self._issues.inner, bundle.issues)
        for lists in self._lists().values():
            lists.close()

    def _lists(self) -> dict[str, Lists[Any]]:
        return {
            "layers": self._layers,
            "regions": self._regions,
            "annotations": self._tags,
            "links": self._ties,
            "actors": self._actors,
            "issues": self._issues,
        }

    @staticmethod
    def _add_registered(records: Records, registered: Iterable[Registered]) -> None:
        for each in registered:
            merged = each.merged_into or None
            records.add((each.id, each.name, each.aliases, merged, _json(each.attributes)))

    def _add_article(self, bundle: Bundle) -> None:
        article = bundle.article
        self._characters += len(article.text)
        told = (
            article.id, article.title, article.byline or None, article.outlet or None,
            article.published or None, article.url or None, article.language or None,
            article.text or None, article.sha256, article.supersedes, article.source_file or None,
            _json(article.facts),
        )  # fmt: skip
        self._articles.add((*told, bundle.split or None) if self._with_split else told)

    def batch(self) -> pa.RecordBatch:
        """What was gathered since the last batch."""
        told = self._articles.columns()
        told.update((name, lists.array()) for name, lists in self._lists().items())
        self._begin()
        return pa.RecordBatch.from_arrays(list(told.values()), names=list(told))


class _Tags:
    """Annotations, with their spans and attributes."""

    def __init__(self, codebook: Codebook, coded: Coded | None) -> None:
        self._coded = coded
        self._tags = Records({**_TAG, "label": NUMBER} if coded else _TAG)
        self._spans = Lists(Records(_SPAN))
        self._attributes = Attributes(labels_in_rows(codebook))

    def __len__(self) -> int:
        return len(self._tags)

    def add(self, row: Row) -> None:
        tag, (known, defaulted, others) = row.tag, row.values
        unfit = self._attributes.add(tag.label, known)
        for span in tag.spans:
            self._spans.inner.add(span)
        self._spans.close()
        start, end, text = _whole(tag)
        self._tags.add((
            tag.id, row.annotator.name, self._coded(tag.label) if self._coded else tag.label,
            row.role, text, start, end, defaulted, _json(unfit | others),
            *_origin(tag, row.as_tagged), tag.confidence, tag.codebook_revision,
            row.standing.provenance or None, row.standing.acceptable,
        ))  # fmt: skip

    def array(self) -> pa.Array:
        told = self._tags.columns()
        place = {name: told.pop(name) for name in _PLACE} | {"spans": self._spans.array()}
        return struct(place | _told(self._attributes) | told)


class _Ties:
    """Links, with their attributes."""

    def __init__(self, codebook: Codebook, coded: Coded | None) -> None:
        self._coded = coded
        self._ties = Records({**_LINK, "label": NUMBER} if coded else _LINK)
        self._attributes = Attributes(links_in_rows(codebook))

    def __len__(self) -> int:
        return len(self._ties)

    def add(self, row: LinkRow) -> None:
        link, (known, defaulted, others) = row.link, row.values
        unfit = self._attributes.add(link.label, known)
        self._ties.add((
            link.id, row.annotator.name, self._coded(link.label) if self._coded else link.label,
            row.role, link.from_id, link.to_id, defaulted, _json(unfit | others),
            *_origin(link, row.as_tagged),
        ))  # fmt: skip

    def array(self) -> pa.Array:
        told = self._ties.columns()
        ends = {name: told.pop(name) for name in _ENDS}
        return struct(ends | _told(self._attributes) | told)


def _told(attributes: Attributes) -> dict[str, pa.Array]:
    """The column of attributes, if the codebook has any: Parquet knows no empty records."""
    return {"attributes": attributes.array()} if attributes else {}


def _whole(tag: Annotation) -> tuple[int, int, str] | tuple[None, None, None]:
    """Where the tag begins and ends, and its words."""
    if len(tag.spans) == 1:  # nearly all, and there are many
        return tag.spans[0]
    return (tag.start, tag.end, tag.text) if tag.spans else (None, None, None)


def _origin(tag: Annotation | Link, as_tagged: Mapping[str, Any]) -> tuple[str | None, ...]:
    origin = tag.origin
    return (
        tag.note or None, origin.kind, origin.by or None, origin.decision,
        _json(as_tagged), tag.created, tag.modified,
    )  # fmt: skip


def _json(values: Mapping[str, Any]) -> str | None:
    """The values as a JSON object; None where there are none."""
    if not values:
        return None
    try:
        return orjson.dumps(values, default=str).decode()
    except orjson.JSONEncodeError:  # it knows no whole numbers beyond 64 bits
        return json.dumps(values, ensure_ascii=False, separators=(",", ":"), default=str)
