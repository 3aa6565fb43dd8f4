"""Parquet: one file, typed columns, an article a row with its layers, tags and links in it."""

from __future__ import annotations

from pathlib import Path

from onrecord.errors import marked
from onrecord.model.formats import Dataset, Format


def write(dataset: Dataset, place: Path) -> None:
    """Write the file; see ``onrecord.formats.parquet.writer``."""
    from onrecord.formats.parquet.writer import write_file  # pyarrow takes its time

    write_file(dataset, place)


FORMAT = Format(
    name="parquet",
    title=marked("Parquet: an article a row, for pandas, Polars, Arrow and DuckDB"),
    about=marked(
        "For data analysis: typed columns in one small file, each article with its text, layers, "
        "annotations and links."
    ),
    suffixes=(".parquet",),
    textless=True,
    write=write,
)
