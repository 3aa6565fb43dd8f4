"""Tags and links of Onrecord's own format in, with the annotators that made them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from onrecord.formats.fields import LARGEST, Fields
from onrecord.formats.jsonl.fields import (
    ANNOTATION_FIELDS,
    AS_TAGGED,
    LINK_FIELDS,
    ORIGIN,
    SPANS,
)
from onrecord.model.annotations import Annotation, Decision, Link, Origin, OriginKind, Value
from onrecord.model.articles import Article
from onrecord.model.ids import new_id
from onrecord.model.layers import Annotator, annotator_named
from onrecord.model.quoting import short_quote
from onrecord.model.spans import Span


class People:
    """The annotators a line names, each with one id."""

    def __init__(self, line: Fields) -> None:
        self._by_name: dict[str, Annotator] = {}
        for layer in line.children("layers"):
            known = annotator_named(layer.text("annotator", None))
            key = layer.text("annotator_id", known.id)
            if any(each.id == key for name, each in self._by_name.items() if name != known.name):
                raise layer.complaint("annotator_id", "is that of another annotator")
            self._by_name[known.name] = Annotator(id=key, name=known.name, kind=known.kind)

    def id_of(self, name: str) -> str:
        return self._by_name.setdefault(name, annotator_named(name)).id

    @property
    def by_id(self) -> dict[str, Annotator]:
        return {annotator.id: annotator for annotator in self._by_name.values()}


def annotation(fields: Fields, article: Article, people: People) -> Annotation:
    tagged = _as_tagged(fields)
    spans = list(fields.children("spans"))
    created = fields.text("created") or article.modified
    return Annotation(
        id=fields.text("id") or new_id(),
        article_id=article.id,
        annotator_id=people.id_of(fields.text("annotator", None)),
        label=tagged.text("label", None),
        spans=tuple(_span(each, article.text) for each in spans),
        attributes=_values(tagged),
        note=fields.text("note"),
        confidence=fields.share("confidence"),
        origin=_origin(fields),
        codebook_revision=fields.number("codebook_revision", 1),
        extra=_extra(fields, ANNOTATION_FIELDS, spans),
        created=created,
        modified=fields.text("modified", created),
        revision=fields.number("revision", 1),
    )


def link(fields: Fields, article: Article, people: People, known: Mapping[str, Annotation]) -> Link:
    tagged = _as_tagged(fields)
    who = people.id_of(fields.text("annotator", None))
    for key in ("from", "to"):
        end = known.get(fields.text(key, None))
        if end is None or end.annotator_id != who:
            raise fields.complaint(
                key,
                "names “{id}”, which is no annotation of theirs in this line",
                id=fields.text(key),
            )
    created = fields.text("created") or article.modified
    return Link(
        id=fields.text("id") or new_id(),
        article_id=article.id,
        annotator_id=who,
        label=tagged.text("label", None),
        from_id=fields.text("from"),
        to_id=fields.text("to"),
        attributes=_values(tagged),
        note=fields.text("note"),
        origin=_origin(fields),
        extra=_extra(fields, LINK_FIELDS, []),
        created=created,
        modified=fields.text("modified", created),
        revision=fields.number("revision", 1),
    )


def _span(fields: Fields, text: str) -> Span:
    span = Span(fields.number("start"), fields.number("end"), fields.text("text", None))
    if not 0 <= span.start < span.end <= len(text):
        raise fields.complaint("end", "lies outside the text")
    covered = text[span.start : span.end]
    if span.text not in (covered, short_quote(covered)):
        raise fields.complaint(
            "text",
            "is “{text}”, but the article reads “{covered}”",
            text=span.text,
            covered=covered,
        )
    return span._replace(text=covered)


def _as_tagged(fields: Fields) -> Fields:
    """Where label and values stand as they were tagged: beside those they are read as now, if
    the codebook has changed since."""
    return fields.child(AS_TAGGED) if fields.data.get(AS_TAGGED) else fields


def _values(fields: Fields) -> dict[str, Value]:
    found = fields.mapping("attributes")
    return {key: _value(fields, key, v) for key, v in found.items() if v is not None}


def _value(fields: Fields, key: str, value: Any) -> Value:
    match value:
        case str() | bool() | float():
            return value
        case int() if abs(value) <= LARGEST:
            return value
        case list() if all(isinstance(item, str) for item in value):
            return tuple(value)
        case _:
            raise fields.complaint(f"attributes.{key}", "must be text, a number, a flag or texts")


def _origin(fields: Fields) -> Origin:
    origin = fields.child("origin")
    return Origin(
        origin.one_of("kind", OriginKind, OriginKind.IMPORT),
        origin.text("by"),
        origin.one_of("decision", Decision, Decision.AS_IS),
    )


def _extra(fields: Fields, known: tuple[str, ...], spans: list[Fields]) -> dict[str, Any]:
    extra = fields.others(*known)
    if any(more := [span.others("start", "end", "text") for span in spans]):
        extra[SPANS] = more
    if more_origin := fields.child("origin").others("kind", "by", "decision"):
        extra[ORIGIN] = more_origin
    return extra
