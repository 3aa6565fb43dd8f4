"""Onrecord's own format in; a bad line is told with its place, and the other lines go on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, TypeVar

import orjson

from onrecord.errors import FormatError
from onrecord.formats import json_objects
from onrecord.formats.fields import Fields
from onrecord.formats.jsonl.fields import (
    ARTICLE_FIELDS,
    FORMAT,
    LAYER_FIELDS,
    LINE,
    LINE_FIELDS,
    REGISTRY_FIELDS,
)
from onrecord.formats.jsonl.tags import People, annotation, link
from onrecord.model.annotations import Annotation, Link
from onrecord.model.articles import Article, Region, RegionKind, region, text_hash
from onrecord.model.bundles import Bundle
from onrecord.model.formats import Incoming
from onrecord.model.ids import new_id
from onrecord.model.layers import Layer, LayerStatus, layer_of
from onrecord.model.registries import Actor, Issue

_Record = TypeVar("_Record", Annotation, Link, Layer)


_HEAD = 4096


def recognises(path: Path) -> bool:
    """Whether the file begins as lines of ours do; an empty file counts as one, too."""
    with path.open("rb") as file:
        head = file.read(_HEAD).removeprefix(b"\xef\xbb\xbf").lstrip()
    if (first := json_objects.first(path)) is not None:
        return not {"format", "article"}.isdisjoint(first)
    return not head or b'"format"' in head or b'"article"' in head


def read(path: Path, incoming: Incoming) -> Iterator[Bundle | FormatError]:
    """The articles of a file, one a line; a bad line gives its error and the rest go on.

    A line may leave out its text where the project has a text with its hash.

    Raises FormatError when the file cannot be opened.
    """
    try:
        with path.open("rb") as file:
            for number, line in enumerate(file, start=1):
                if line.strip():
                    yield _read_line(line, path.name, number, incoming)
    except OSError as exc:
        raise FormatError("{file}: {reason}.", file=path, reason=exc.strerror) from exc


def _read_line(line: bytes, file: str, number: int, incoming: Incoming) -> Bundle | FormatError:
    try:
        data = orjson.loads(line.removeprefix(b"\xef\xbb\xbf"))
        if not isinstance(data, dict):
            raise FormatError("{file}, line {line}: is not an object.", file=file, line=number)
        orjson.dumps([[data]])  # what is kept goes out again, and that has its limits
        return bundle_of(Fields(file, number, "", data), incoming)
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


def bundle_of(line: Fields, incoming: Incoming) -> Bundle:
    """What a line holds. Raises FormatError, which names the field."""
    if line.number("format") != FORMAT:
        raise line.complaint(
            "format", "must be {format}; this file is from another version", format=FORMAT
        )
    article = _article(line, incoming)
    people = People(line)
    annotations = _by_id(
        (each, annotation(each, article, people)) for each in line.children("annotations")
    )
    links = _by_id(
        (each, link(each, article, people, annotations)) for each in line.children("links")
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
        split=line.text("split"),
    )


def _by_id(read: Iterable[tuple[Fields, _Record]]) -> dict[str, _Record]:
    """The records by their ids, in order; one that is there twice is refused."""
    found: dict[str, _Record] = {}
    for fields, record in read:
        if record.id in found:
            raise fields.complaint("", "is there twice")
        found[record.id] = record
    return found


def _article(line: Fields, incoming: Incoming) -> Article:
    fields = line.child("article")
    text = _text(fields, incoming)
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


def _text(fields: Fields, incoming: Incoming) -> str:
    """The text, which may be left out where it is known by its hash."""
    text, sha256 = fields.text("text", None), fields.text("sha256")
    if text or not sha256 or sha256 == text_hash(""):
        return text
    known = incoming.text_of(sha256)
    if known is None:
        raise fields.complaint("text", "was left out, and no article here has the hash of it")
    return known


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


def _layer_in(fields: Fields, article_id: str, people: People) -> Layer:
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
