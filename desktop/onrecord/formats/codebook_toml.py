"""Codebooks as TOML files, readable and diffable."""

from __future__ import annotations

import tomllib
from pathlib import Path

import tomli_w

from onrecord.errors import CodebookError
from onrecord.model.codebook import Codebook
from onrecord.model.codebook_tables import from_tables
from onrecord.model.codebook_writing import to_tables


def read(path: Path) -> Codebook:
    """The codebook in a TOML file.

    Raises CodebookError, which names the file, the table and the key.
    """
    try:
        tables = tomllib.loads(path.read_text("utf-8-sig"))
    except OSError as exc:
        raise CodebookError("{file}: {reason}.", file=path, reason=exc.strerror) from exc
    except (UnicodeDecodeError, tomllib.TOMLDecodeError, RecursionError) as exc:
        raise CodebookError("{file} is not valid TOML: {reason}.", file=path, reason=exc) from exc
    return from_tables(tables, path.name)


def dumps(codebook: Codebook) -> str:
    """The TOML text that ``read`` gives the same codebook back from."""
    return tomli_w.dumps(to_tables(codebook), multiline_strings=True)
