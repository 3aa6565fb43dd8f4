"""Plain text files: one article each."""

from __future__ import annotations

from pathlib import Path

from onrecord.corpus import regions
from onrecord.corpus.encodings import decoded
from onrecord.errors import FormatError, Message
from onrecord.model.articles import Article, region, text_hash
from onrecord.model.bundles import Bundle

SUFFIXES = (".txt", ".text")
# How files begin that hold text among other things, whatever their name says.
_NO_TEXT = {
    "%pdf-": Message("a PDF"),
    "{\\rtf": Message("an RTF document"),
    "pk\x03\x04": Message("a Word or OpenDocument file, or an archive"),
    "<!doctype html": Message("a web page"),
    "<html": Message("a web page"),
}


def read(path: Path) -> Bundle:
    """The article in a text file, with its regions and the facts printed in it.

    Raises FormatError, naming the file, for what cannot be read, is no text, or is empty.
    """
    try:
        data = path.read_bytes()
        _refuse_other_kinds(data, path.name)
        text = decoded(data, path.name)
    except OSError as exc:
        raise FormatError("{file}: {reason}.", file=path, reason=exc.strerror) from exc
    if not text.strip():
        raise FormatError("{file} holds no text.", file=path.name)
    found = regions.read(text)
    article = Article(
        title=found.title or path.stem,
        text=text,
        sha256=text_hash(text),
        byline=found.byline,
        outlet=found.outlet,
        published=found.published,
        source_file=path.name,
    )
    marked = (
        region(article.id, kind, start, end, by=regions.MARKER)
        for kind, start, end in found.regions
    )
    return Bundle(article=article, regions=tuple(marked))


def _refuse_other_kinds(data: bytes, name: str) -> None:
    head = data[:99].removeprefix(b"\xef\xbb\xbf").lstrip().lower().decode("latin-1")
    for start, kind in _NO_TEXT.items():
        if head.startswith(start):
            raise FormatError(
                "{file} is {kind}; save it as plain text and try again.", file=name, kind=kind
            )
