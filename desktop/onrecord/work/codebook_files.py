"""Codebooks in from TOML files and out to them."""

from __future__ import annotations

from pathlib import Path

from onrecord.formats import codebook_toml
from onrecord.model.codebook import Codebook
from onrecord.work import whole_files


def read(path: Path) -> Codebook:
    """The codebook in a TOML file. Raises CodebookError, which names the table and the key."""
    return codebook_toml.read(path)


def write(book: Codebook, path: Path) -> None:
    """Write a codebook to a TOML file, whole or not at all. Raises UserError where it cannot."""
    whole_files.write(path, codebook_toml.dumps(book))
