"""A long table for spreadsheets: one annotation a row, in UTF-8 that Excel recognises."""

from __future__ import annotations

import csv
from pathlib import Path

from onrecord.errors import marked
from onrecord.formats.table_cells import article_cells, cells, columns, harmless, in_order, shown
from onrecord.formats.table_rows import Rows
from onrecord.model.formats import EVERYTHING, Dataset, Feature, Format


def write(dataset: Dataset, place: Path) -> None:
    """Write the table with a heading row; articles without annotations have no row."""
    headings, rows = columns(dataset.codebook), Rows(dataset.codebook)
    with place.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(map(_told, headings))
        for bundle in dataset.bundles:
            about = article_cells(bundle.article, bundle.split)
            for row in rows.of(bundle):
                writer.writerow(map(_told, in_order(about | cells(row), headings)))


def _told(value: object) -> str:
    if value is None:
        return ""
    return harmless(value) if isinstance(value, str) else shown(value)


FORMAT = Format(
    name="csv",
    title=marked("CSV table: one annotation a row, for spreadsheets"),
    about=marked(
        "For R, pandas or a look in a spreadsheet: labels, words, offsets and all values side by "
        "side. Cells that would run as formulas are kept from it."
    ),
    suffixes=(".csv",),
    holds=EVERYTHING
    - {
        Feature.EMPTY_LAYERS,
        Feature.LINK_ATTRIBUTES,
        Feature.LINK_NOTES,
        Feature.REGIONS,
        Feature.REGISTRIES,
    },
    textless=True,
    write=write,
)
