"""spaCy's documents in: those we wrote with all that we know of them, others by their spans."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from onrecord.errors import FormatError, Message, UserError
from onrecord.language.docbin_decoding import Document, Marked, documents, wrong_in
from onrecord.language.docbin_names import (
    ARTICLE,
    LAYER,
    RELATIONS,
    REST,
    SHOWN,
    TAGS,
    mark_of,
)
from onrecord.model.annotations import Annotation, Origin, OriginKind
from onrecord.model.articles import Article, text_hash
from onrecord.model.bundles import Bundle
from onrecord.model.formats import Incoming
from onrecord.model.ids import new_id
from onrecord.model.joining import joined
from onrecord.model.layers import UNNAMED, LayerStatus, layer_of
from onrecord.model.spans import Span

Make = Callable[[Mapping[str, Any], str, int, Incoming], Bundle]
"""Makes records of what ``Tell`` told, of a file and the number of a document in it; raises
FormatError where that is no longer whole."""


def read(path: Path, incoming: Incoming, *, make: Make) -> Iterator[Bundle | UserError]:
    """The articles of a file; documents of one article that follow each other are its layers.

    Raises FormatError when the file cannot be opened or is none of spaCy's.
    """
    return joined(_bundles(path, incoming, make))


def _bundles(path: Path, incoming: Incoming, make: Make) -> Iterator[Bundle | UserError]:
    for number, found in enumerate(documents(path), start=1):
        if isinstance(found, FormatError):
            yield found
        elif (told := _told(found)) is None:
            yield from _foreign(found, path.name, number)
        elif _is_changed(found):
            yield from _changed(found, path.name, number)
        else:
            yield _ours(told, path.name, number, incoming, make)


def _told(document: Document) -> dict[str, Any] | None:
    """What the writer told of the article, put together again; None for documents of others."""
    kept = document.user_data
    rest, article, tags = (kept.get(key) for key in (REST, ARTICLE, TAGS))
    if not isinstance(rest, dict) or not isinstance(article, dict) or not isinstance(tags, dict):
        return None
    layer = kept.get(LAYER)
    return {
        **{key: value for key, value in rest.items() if key != SHOWN},
        "article": {**article, "text": document.text},
        "layers": [layer] if layer else [],
        "annotations": list(tags.values()),
        "links": kept.get(RELATIONS),
    }


def _ours(
    told: Mapping[str, Any], file: str, number: int, incoming: Incoming, make: Make
) -> Bundle | FormatError:
    try:
        return make(told, file, number, incoming)
    except FormatError as exc:
        return _named(exc, file, number)


def _named(exc: FormatError, file: str, number: int) -> FormatError:
    """The wrong_in with the document's place instead of a line's."""
    if "field" not in exc.arguments:
        return exc
    field, problem = exc.arguments["field"], exc.arguments["problem"]
    return wrong_in(file, number, Message("{field} {problem}", field=field, problem=problem))


def _is_changed(document: Document) -> bool:
    """Whether somebody has put other spans into a document of ours, or a model has."""
    spans = mark_of((each.start, each.end, each.label) for each in document.spans)
    return bool(document.user_data[REST].get(SHOWN) != spans)


def _changed(document: Document, file: str, number: int) -> Iterator[Bundle | UserError]:
    yield wrong_in(
        file, number, Message("other spans than Onrecord wrote; they were read as somebody else's")
    )
    yield from _foreign(document, file, number)


def _foreign(document: Document, file: str, number: int) -> Iterator[Bundle | UserError]:
    """A layer of whoever brings it in; spans that several groups hold are one tag."""
    found = list(dict.fromkeys(each._replace(group="") for each in document.spans))
    if unnamed := sum(not each.label for each in found):
        yield wrong_in(file, number, Message("{n} spans without a label were left out", n=unnamed))
    text = _normal(document.text)
    article = Article(
        title=text.strip().partition("\n")[0], text=text, sha256=text_hash(text), source_file=file
    )
    tags = (_tag(each, document.text, article, file) for each in found if each.label)
    yield Bundle(
        article=article,
        annotators={UNNAMED.id: UNNAMED},
        layers=(layer_of(article.id, UNNAMED.id, LayerStatus.DONE),),
        annotations=tuple(tag for tag in tags if tag),
    )


def _tag(marked: Marked, raw: str, article: Article, file: str) -> Annotation | None:
    start, end = _moved(raw, marked.start), _moved(raw, marked.end)
    if start >= end:
        return None  # it covered nothing but a byte-order mark
    return Annotation(
        id=new_id(),
        article_id=article.id,
        annotator_id=UNNAMED.id,
        label=marked.label,
        spans=(Span.of(article.text, start, end),),
        origin=Origin(OriginKind.IMPORT, by=file),
    )


def _normal(text: str) -> str:
    """The text as articles hold it: without byte-order mark and carriage returns."""
    return text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")


def _moved(raw: str, at: int) -> int:
    """Where a place of the raw text is in the normal one."""
    return len(_normal(raw[:at]))
