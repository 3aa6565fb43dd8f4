"""Articles and layers out of documents of tokens."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from onrecord.errors import FormatError, Message, UserError
from onrecord.formats.conll.iob import Labelled, decoded
from onrecord.formats.conll.lines import Document, Row
from onrecord.model.annotations import Annotation, Origin, OriginKind
from onrecord.model.articles import Article, text_hash
from onrecord.model.bundles import Bundle
from onrecord.model.formats import Incoming
from onrecord.model.ids import derived_id, new_id
from onrecord.model.joining import joined
from onrecord.model.layers import UNNAMED, Annotator, Layer, LayerStatus, annotator_named, layer_of
from onrecord.model.spans import Span


class Source(NamedTuple):
    """The file that documents come from, how its spans begin, and what is here already."""

    file: str
    iob1: bool
    incoming: Incoming


class _Placed(NamedTuple):
    """A text and where each token stands in it; whether it is the text that was tagged, or one
    that only has its words."""

    text: str
    places: Sequence[tuple[int, int]]
    is_exact: bool


def bundles(documents: Iterable[Document], source: Source) -> Iterator[Bundle | UserError]:
    """The articles with their layers, and what is wrong with them.

    A text that is here already is recognised by the hash that the file tells of it; otherwise
    it is put together from the tokens. That it had to be guessed is remarked once.
    """
    has_remarked = False
    for each in joined(found for document in documents for found in _read(document, source)):
        if isinstance(each, Bundle) and each.remarks:
            yield replace(each, remarks=() if has_remarked else each.remarks[:1])
            has_remarked = True
        else:
            yield each


def _read(document: Document, source: Source) -> Iterator[Bundle | UserError]:
    yield from document.errors
    if document.errors:
        return
    try:
        placed = _placed(document, source)
        annotator, layers = _layer(document.facts, source.file)
    except FormatError as exc:
        yield exc
        return
    article = _article(document, placed, source.file)
    tags: list[Annotation] = []
    for found in _tags(document, source):
        if isinstance(found, UserError):
            yield found
        elif annotator:
            tags.append(_annotation(found, placed, article, annotator, source.file))
    yield Bundle(
        article=article,
        annotators={annotator.id: annotator} if annotator else {},
        layers=tuple(_of(article, layer) for layer in layers),
        annotations=tuple(tags),
        split=document.facts.get("split", ""),
        remarks=() if placed.is_exact else (_guessed(source.file),),
    )


def _placed(document: Document, source: Source) -> _Placed:
    rows, sha256 = document.rows, document.facts.get("sha256", "")
    known = source.incoming.text_of(sha256) if sha256 else None
    if known is not None and (places := _found(known, rows)) is not None:
        return _Placed(known, places, is_exact=True)
    placed = _rebuilt_text(document)
    if sha256 and text_hash(placed.text) == sha256:
        return placed._replace(is_exact=True)
    if sha256 and _tells_spacing(document):
        raise FormatError(
            "{file}, document “{name}”: its words do not fit the hash of its text; it was changed "
            "or damaged.",
            file=source.file,
            name=document.facts.get("id", ""),
        )
    return placed


def _found(text: str, rows: Sequence[Row]) -> list[tuple[int, int]] | None:
    """Where the tokens stand in the text; None where they are not all that it holds."""
    places, at = [], 0
    for row in rows:
        start = text.find(row.form, at)
        if start < 0 or text[at:start].strip():
            return None
        at = start + len(row.form)
        places.append((start, at))
    return None if text[at:].strip() else places


def _tells_spacing(document: Document) -> bool:
    return "text" in document.facts or any(row.after is not None for row in document.rows)


def _rebuilt_text(document: Document) -> _Placed:
    """The tokens with the white space that the file tells, else with single spaces. In files of
    others that tell none at all each sentence gets a line; in ours it would depend on the layer,
    since sentences are not parted within a tag."""
    if not document.rows:
        text = document.facts.get("text", "")
        return _Placed(text, (), is_exact="text" in document.facts)
    told = _tells_spacing(document)
    last = " " if told or "id" in document.facts else "\n"
    pieces, places, at = [], [], 0
    for sentence in document.sentences:
        for number, row in enumerate(sentence, start=1):
            usual = last if number == len(sentence) else " "
            after = usual if row.after is None else row.after
            start = at + len(row.before)
            places.append((start, start + len(row.form)))
            pieces += [row.before, row.form, after]
            at = start + len(row.form) + len(after)
    if document.rows[-1].after is None:
        pieces.pop()
    return _Placed("".join(pieces), places, is_exact=told)


def _article(document: Document, placed: _Placed, file: str) -> Article:
    facts = document.facts
    sha256 = text_hash(placed.text)
    key = facts.get("id", "")
    if key and not placed.is_exact:
        key = derived_id("rebuilt", key, sha256)  # other words than the article of that id
    first = placed.text.strip().partition("\n")[0]
    return Article(
        id=key or new_id(),
        title=facts.get("title", first),
        text=placed.text,
        sha256=sha256,
        source_file=file,
    )


def _layer(facts: Mapping[str, str], file: str) -> tuple[Annotator | None, tuple[Layer, ...]]:
    """Whose layer it is: whoever brings it in, where the file does not say; nobody's, where it
    tells of the article but of no layer."""
    name = facts.get("annotator", "")
    if not name and "id" in facts:
        return None, ()
    annotator = annotator_named(name) if name else UNNAMED
    if key := facts.get("annotator_id"):
        annotator = Annotator(id=key, name=name, kind=annotator.kind)
    try:
        status = LayerStatus(facts.get("status", LayerStatus.DONE))
    except ValueError:
        raise FormatError(
            "{file}: a layer's status is “{status}”, which is none; its article was left out.",
            file=file,
            status=facts["status"],
        ) from None
    return annotator, (layer_of("", annotator.id, status),)


def _of(article: Article, layer: Layer) -> Layer:
    return layer_of(article.id, layer.annotator_id, layer.status)


def _guessed(file: str) -> Message:
    return Message(
        "{file} does not tell the white space between words; it is read as one space", file=file
    )


def _tags(document: Document, source: Source) -> Iterator[Labelled | FormatError]:
    """The spans of all columns, in tokens of the document."""
    begin = 0
    for sentence in document.sentences:
        for column in zip(*(row.tags for row in sentence), strict=True):
            spans, orphans = decoded(column, iob1=source.iob1)
            for span in spans:
                yield Labelled(begin + span.start, begin + span.end, span.label)
            for orphan in orphans:
                yield FormatError(
                    "{file}, line {line}: “{tag}” goes on with a tag that nothing began; it was "
                    "left out.",
                    file=source.file,
                    line=sentence[orphan.token].line,
                    tag=orphan.tag,
                )
        begin += len(sentence)


def _annotation(
    found: Labelled, placed: _Placed, article: Article, annotator: Annotator, file: str
) -> Annotation:
    start, end = placed.places[found.start][0], placed.places[found.end - 1][1]
    return Annotation(
        id=new_id(),
        article_id=article.id,
        annotator_id=annotator.id,
        label=found.label,
        spans=(Span.of(placed.text, start, end),),
        origin=Origin(OriginKind.IMPORT, by=file),
    )
