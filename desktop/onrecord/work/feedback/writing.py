"""Feedback written to files, by the ends of their names: a page, Markdown or JSON."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from onrecord.errors import UserError
from onrecord.work import whole_files
from onrecord.work.feedback.facts import as_json
from onrecord.work.feedback.markdown import as_markdown
from onrecord.work.feedback.page import as_html
from onrecord.work.feedback.records import Feedback
from onrecord.work.feedback.sentences import Say

_LONGEST = 56  # code points of a file's name: of four bytes each they still find room in 255


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
    whole_files.write(output, content)


def file_name(name: str) -> str:
    """A name for the file of somebody's feedback, without its suffix."""
    plain = re.sub(r"[^\w -]+", " ", name)
    return f"feedback {' '.join(plain.split()) or 'unnamed'}"[:_LONGEST].replace(" ", "-")


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
