"""Codebooks in from TOML files and out to them."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from onrecord.errors import UserError
from onrecord.formats import codebook_toml
from onrecord.model.codebook import Codebook


def read(path: Path) -> Codebook:
    """The codebook in a TOML file. Raises CodebookError, which names the table and the key."""
    return codebook_toml.read(path)


def write(book: Codebook, path: Path) -> None:
    """Write a codebook to a TOML file, whole or not at all. Raises UserError where it cannot."""
    aside = path.with_name(f".{path.name}.part")
    try:
        aside.write_text(codebook_toml.dumps(book), "utf-8")
        aside.replace(path)
    except OSError as exc:
        with suppress(OSError):
            aside.unlink()
        raise UserError("{file}: {reason}.", file=path, reason=exc.strerror or exc) from exc
