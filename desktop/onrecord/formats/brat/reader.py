"""brat standoff in: ours, and what other projects have made of it.

A line that cannot be right is left out and named, with what hangs on it; where not one covered
text of a file is to be found, the file is left out: it belongs to another text.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TypeGuard

from onrecord.errors import FormatError, Message
from onrecord.formats.brat.bounds import Bounds, laid
from onrecord.formats.brat.fragments import WHOLE_SPANS, is_told
from onrecord.formats.brat.places import Place, articles
from onrecord.formats.brat.records import Record, Remark, TextBound, records
from onrecord.formats.brat.tags import Made, Tags, Whose
from onrecord.formats.brat.vocabulary import Vocabulary
from onrecord.formats.offsets import normalised
from onrecord.model.annotations import Origin, OriginKind
from onrecord.model.articles import Article, text_hash
from onrecord.model.bundles import Bundle
from onrecord.model.formats import Incoming
from onrecord.model.layers import UNNAMED, Annotator, LayerStatus, annotator_named, layer_of
from onrecord.model.times import now

_LONGEST_TITLE = 200


def read(path: Path, incoming: Incoming) -> Iterator[Bundle | FormatError]:
    """The articles of a file, or of all below a folder, each with a layer for each annotator.

    Raises FormatError when there is nothing of brat's.
    """
    vocabulary = Vocabulary(incoming.codebook)
    for places in articles(path, path if path.is_dir() else incoming.folder):
        yield from _article(places, vocabulary)


def _article(places: list[Place], vocabulary: Vocabulary) -> Iterator[Bundle | FormatError]:
    """The bundles of what lies together; one, unless its texts differ."""
    gathered: list[_Gathered] = []
    for place in places:
        try:
            raw = _decoded(place.text) if place.text else None
            content = normalised(_decoded(place.file))
        except FormatError as exc:
            yield exc
            continue
        if raw is None:
            yield FormatError("{file}: there is no text beside it.", file=place.file.name)
            continue
        yield from _into(gathered, place, raw, content, vocabulary)
    yield from (each.bundle() for each in gathered)


def _into(
    gathered: list[_Gathered], place: Place, raw: str, content: str, vocabulary: Vocabulary
) -> Iterator[FormatError]:
    """Add a file's layer to the article with its text."""
    file, text = place.file.name, normalised(raw)
    into = next((each for each in gathered if each.takes(text, place.annotator)), None)
    if into is None:
        into = _Gathered(text, place)
    if place.is_bare and not content.strip():
        gathered.append(into)
        return
    found, complaints = _sifted(content, file, len(raw))
    yield from complaints
    try:
        bounds = _laid(raw, found, file)
    except FormatError as exc:
        yield exc
        return
    yield from bounds.complaints
    whose = into.joined(place.annotator, file)
    others = [each for each in found if not _tells_spans(each)]
    made = Tags(vocabulary, bounds.found, others, whose).made()
    yield from made.complaints
    into.add(made, bounds.offsets.remark(file))
    if into not in gathered:
        gathered.append(into)


def _sifted(content: str, file: str, longest: int) -> tuple[list[Record], list[FormatError]]:
    """The records, each id once, and what is wrong with the other lines."""
    kept: dict[str, Record] = {}
    complaints = []
    for record in records(content, file, longest):
        if isinstance(record, FormatError):
            complaints.append(record)
            continue
        key = getattr(record, "key", "") or f"* {record.line}"
        if key in kept and key != "#":
            complaints.append(
                FormatError(
                    "{file}, line {line}: {id} is there twice.",
                    file=file,
                    line=record.line,
                    id=key,
                )
            )
            continue
        kept[f"# {record.line}" if key == "#" else key] = record
    return list(kept.values()), complaints


def _laid(raw: str, found: list[Record], file: str) -> Bounds:
    whole = {each.target: each.text for each in found if _tells_spans(each)}
    return laid(raw, [each for each in found if isinstance(each, TextBound)], whole, file)


def _tells_spans(record: Record) -> TypeGuard[Remark]:
    return isinstance(record, Remark) and record.kind == WHOLE_SPANS and is_told(record.text)


def _decoded(path: Path) -> str:
    try:
        return path.read_bytes().decode()
    except OSError as exc:
        raise FormatError("{file}: {reason}.", file=path, reason=exc.strerror) from exc
    except UnicodeDecodeError as exc:
        raise FormatError(
            "{file}, line {line}: cannot be read as UTF-8; save it as UTF-8 and try again.",
            file=path.name,
            line=exc.object.count(b"\n", 0, exc.start) + 1,
        ) from None


class _Gathered:
    """What the files of one text come to."""

    def __init__(self, text: str, place: Place) -> None:
        assert place.text is not None, "a text that was read"
        first = next((line.strip() for line in text.split("\n") if line.strip()), "")
        title = first if 0 < len(first) <= _LONGEST_TITLE else place.text.stem
        self._article = Article(
            title=title, text=text, sha256=text_hash(text), source_file=place.text.name
        )
        self._split = place.split
        self._people: dict[str, Annotator] = {}
        self._made = Made()

    def takes(self, text: str, name: str) -> bool:
        """Whether a layer of this annotator and text can be added."""
        return text == self._article.text and name not in self._people

    def joined(self, name: str, file: str) -> Whose:
        """Whose the tags of a file are; from here on the annotator has a layer."""
        who = annotator_named(name) if name else UNNAMED
        self._people[name] = who
        return Whose(
            self._article.id,
            who.id,
            f"{self._article.sha256} {name}",
            Origin(OriginKind.IMPORT, file),
            now(),
            file,
        )

    def add(self, made: Made, remark: Message | None) -> None:
        self._made.annotations += made.annotations
        self._made.links += made.links
        self._made.groups += made.groups
        self._made.remarks += [*([remark] if remark else []), *made.remarks]

    def bundle(self) -> Bundle:
        people, made = {each.id: each for each in self._people.values()}, self._made
        layers = (layer_of(self._article.id, key, LayerStatus.DONE) for key in people)
        return Bundle(
            article=self._article,
            annotators=people,
            layers=tuple(layers),
            annotations=tuple(made.annotations),
            links=tuple(made.links),
            groups=tuple(made.groups),
            split=self._split,
            remarks=tuple(made.remarks),
        )
