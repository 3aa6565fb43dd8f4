"""The beginning of files that are no text, made readable."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from itertools import islice
from pathlib import Path
from zipfile import ZipFile

_ROWS = 12
_MEMBERS = 40


def peeked(file: Path) -> str | None:
    """The first rows of a table, or the names of an archive's files; None for other files."""
    peek = _PEEKS.get(file.suffix.lower())
    return "\n".join(peek(file)) if peek else None


def _parquet(file: Path) -> Iterator[str]:
    from pyarrow import parquet  # only who looks into such a file waits for it

    with parquet.ParquetFile(file) as table:
        for batch in table.iter_batches(batch_size=_ROWS):
            for row in batch.to_pylist():
                yield json.dumps(row, ensure_ascii=False, indent=1, default=str)
            return


def _xlsx(file: Path) -> Iterator[str]:
    from openpyxl import load_workbook  # only who looks into such a file waits for it

    book = load_workbook(file, read_only=True)
    try:
        for sheet in book.worksheets:
            yield f"[{sheet.title}]"
            for row in islice(sheet.iter_rows(values_only=True), _ROWS):
                yield " | ".join("" if value is None else str(value) for value in row)
            yield ""
    finally:
        book.close()


def _archive(file: Path) -> Iterator[str]:
    with ZipFile(file) as archive:
        members = archive.infolist()
    for each in members[:_MEMBERS]:
        yield f"{each.filename}  ({each.file_size})"


_PEEKS: Mapping[str, Callable[[Path], Iterator[str]]] = {
    ".parquet": _parquet,
    ".xlsx": _xlsx,
    ".zip": _archive,
    ".qdpx": _archive,
}
