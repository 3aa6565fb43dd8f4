"""Feedback written to files, by the ends of their names: a page, Markdown or JSON."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path

from onrecord.errors import UserError
from onrecord.work.feedback.facts import as_json
from onrecord.work.feedback.markdown import as_markdown
from onrecord.work.feedback.page import as_html
from onrecord.work.feedback.records import Feedback
from onrecord.work.feedback.sentences import Say


def write(found: Feedback, output: Path, say: Say = str, *, language: str = "en") -> None:
    """Write it to a file, whole or not at all: a page, Markdown or JSON, by the file's name.

    Raises UserError for any other name, and where it cannot be written.
    """
    match output.suffix.lower():
        case ".html":
            content = as_html(found, say, language=language)
        case ".md":
            content = as_markdown(found, say)
        case ".json":
            content = as_json(found)
        case _:
            raise UserError("{file}: end the name in .html, .md or .json.", file=output)
    aside = output.with_name(f".{output.name}.part")
    try:
        aside.write_text(content, "utf-8")
        aside.replace(output)
    except OSError as exc:
        with suppress(OSError):
            aside.unlink()
        raise UserError("{file}: {reason}.", file=output, reason=exc.strerror or exc) from exc


def file_name(name: str) -> str:
    """A name for the file of somebody's feedback, without its suffix."""
    plain = re.sub(r"[^\w -]+", " ", name)
    return f"feedback {' '.join(plain.split()) or 'unnamed'}"[:80].replace(" ", "-")


def places(names: Iterable[str], folder: Path) -> Iterator[tuple[str, Path]]:
    """A page of its own in the folder for each of these names."""
    taken: set[str] = set()
    for name in names:
        stem, number = file_name(name), 1
        while stem.casefold() in taken:
            number += 1
            stem = f"{file_name(name)}-{number}"
        taken.add(stem.casefold())
        yield name, folder / f"{stem}.html"
