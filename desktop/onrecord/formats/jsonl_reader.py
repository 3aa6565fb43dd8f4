"""Onrecord's own format in; a bad line is told with its place, and the other lines go on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, TypeVar

import orjson

from onrecord.errors import FormatError
from onrecord.formats.fields import LARGEST, Fields
from onrecord.formats.jsonl_fields import (
    ANNOTATION_FIELDS,
    ARTICLE_FIELDS,
    AS_TAGGED,
    FORMAT,
    LAYER_FIELDS,
    LINE,
    LINE_FIELDS,
    LINK_FIELDS,
    ORIGIN,
    REGISTRY_FIELDS,
    SPANS,
)
from onrecord.model.annotations import Annotation, Decision, Link, Origin, OriginKind, Value
from onrecord.model.articles import Article, Region, RegionKind, region, text_hash
from onrecord.model.bundles import Bundle
from onrecord.model.ids import new_id
from onrecord.model.layers import Annotator, Layer, LayerStatus, annotator_named, layer_of
from onrecord.model.registries import Actor, Issue
from onrecord.model.spans import Span

_Record = TypeVar("_Record", Annotation, Link, Layer)


def read(path: Path) -> Iterator[Bundle | FormatError]:
    """The articles of a file, one a line; a bad line gives its error and the rest go on.

    Raises FormatError when the file cannot be opened.
    """
    try:
        with path.open("rb") as file:
            for number, line in enumerate(file, start=1):
                if line.strip():
                    yield _read_line(line, path.name, number)
    except OSError as exc:
        raise FormatError("{file}: {reason}.", file=path, reason=exc.strerror) from exc


def _read_line(line: bytes, file: str, number: int) -> Bundle | FormatError:
    try:
        data = orjson.loads(line.removeprefix(b"\xef\xbb\xbf"))
        if not isinstance(data, dict):
            raise FormatError("{file}, line {line}: is not an object.", file=file, line=number)
        orjson.dumps([[data]])  # what is kept goes out again, and that has its limits
        return _bundle(Fields(file, number, "", data))
    except orjson.JSONDecodeError as exc:
        return FormatError(
            "{file}, line {line}: is not valid JSON ({reason}).",
            file=file,
            line=number,
            reason=exc.msg,
        )
    except TypeError:
        return FormatError(
            "{file}, line {line}: is nested too deeply or holds too large a number.",
            file=file,
            line=number,
        )
    except FormatError as exc:
        return exc


def _bundle(line: Fields) -> Bundle:
    if line.number("format") != FORMAT:
        raise line.complaint(
            "format", "must be {format}; this file is from another version", format=FORMAT
        )
    article = _article(line)
    people = _People(line)
    annotations = _by_id(
        (each, _annotation(each, article, people)) for each in line.children("annotations")
    )
    links = _by_id(
        (each, _link(each, article, people, annotations)) for each in line.children("links")
    )
    layers = _by_id((each, _layer_in(each, article.id, people)) for each in line.children("layers"))
    covered = {each.annotator_id for each in layers.values()}
    bare = {each.annotator_id for each in annotations.values()} - covered
    codebook = line.child("codebook")
    regions = {each.id: each for each in (_region(r, article) for r in line.children("regions"))}
    return Bundle(
        article=article,
        regions=tuple(regions.values()),
        annotators=people.by_id,
        layers=(
            *layers.values(),
            *(layer_of(article.id, who, LayerStatus.DONE) for who in sorted(bare)),
        ),
        annotations=tuple(annotations.values()),
        links=tuple(links.values()),
        actors=tuple(Actor(**_registered(each)) for each in line.children("actors")),
        issues=tuple(Issue(**_registered(each)) for each in line.children("issues")),
        codebook_id=codebook.text("id"),
        codebook_revision=codebook.number("revision", 0),
    )


def _by_id(read: Iterable[tuple[Fields, _Record]]) -> dict[str, _Record]:
    """The records by their ids, in order; one that is there twice is refused."""
    found: dict[str, _Record] = {}
    for fields, record in read:
        if record.id in found:
            raise fields.complaint("", "is there twice")
        found[record.id] = record
    return found


class _People:
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


def _article(line: Fields) -> Article:
    fields = line.child("article")
    text = fields.text("text", None)
    sha256 = text_hash(text)
    if fields.text("sha256", sha256) != sha256:
        raise fields.complaint("sha256", "does not fit the text: the file was changed or damaged")
    extra = fields.others(*ARTICLE_FIELDS)
    if others := line.others(*LINE_FIELDS):
        extra[LINE] = others
    return Article(
        id=fields.text("id") or new_id(),
        title=fields.text("title"),
        text=text,
        sha256=sha256,
        byline=fields.text("byline"),
        outlet=fields.text("outlet"),
        published=fields.text("published"),
        url=fields.text("url"),
        language=fields.text("language"),
        supersedes=fields.text("supersedes") or None,
        source_file=line.file,
        facts=fields.mapping("facts"),
        extra=extra,
    )


def _region(fields: Fields, article: Article) -> Region:
    start, end = fields.number("start"), fields.number("end")
    if not 0 <= start < end <= len(article.text):
        raise fields.complaint("end", "lies outside the text")
    kind = fields.one_of("kind", RegionKind)
    marked = region(article.id, kind, start, end, by=fields.text("by"))
    return Region(
        id=marked.id, article_id=article.id, kind=kind, start=start, end=end, by=marked.by,
        extra=fields.others("kind", "start", "end", "by"),
    )  # fmt: skip


def _layer_in(fields: Fields, article_id: str, people: _People) -> Layer:
    who = people.id_of(fields.text("annotator", None))
    plain = layer_of(article_id, who, fields.one_of("status", LayerStatus, LayerStatus.DONE))
    return Layer(
        id=plain.id,
        article_id=article_id,
        annotator_id=who,
        status=plain.status,
        extra=fields.others(*LAYER_FIELDS),
        modified=fields.text("modified", plain.modified),
        revision=fields.number("revision", 1),
    )


def _annotation(fields: Fields, article: Article, people: _People) -> Annotation:
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


def _link(
    fields: Fields, article: Article, people: _People, known: Mapping[str, Annotation]
) -> Link:
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
    if not span.fits(text):
        covered = text[span.start : span.end]
        raise fields.complaint(
            "text",
            "is “{text}”, but the article reads “{covered}”",
            text=span.text,
            covered=covered,
        )
    return span


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


def _registered(fields: Fields) -> dict[str, Any]:
    aliases = fields.data.get("aliases") or []
    if not isinstance(aliases, list) or not all(isinstance(each, str) for each in aliases):
        raise fields.complaint("aliases", "must be a list of text")
    return {
        "id": fields.text("id", None),
        "name": fields.text("name", None),
        "aliases": tuple(aliases),
        "attributes": fields.mapping("attributes"),
        "merged_into": fields.text("merged_into"),
        "extra": fields.others(*REGISTRY_FIELDS),
    }
