"""Excel workbook: one annotation a row, with sheets of articles, layers, links and codebook."""

from __future__ import annotations

from pathlib import Path

from onrecord.errors import marked
from onrecord.model.formats import EVERYTHING, Dataset, Feature, Format


def write(dataset: Dataset, place: Path) -> None:
    """Write the workbook; see ``onrecord.formats.xlsx.workbook``."""
    from onrecord.formats.xlsx.workbook import write_workbook  # openpyxl takes its time

    write_workbook(dataset, place)


FORMAT = Format(
    name="xlsx",
    title=marked("Excel workbook: one annotation a row, with articles, links and codebook"),
    about=marked(
        "For colleagues who work in Excel or LibreOffice: the rows of the CSV table, and sheets of "
        "articles, layers, links, actors and the codebook beside them."
    ),
    suffixes=(".xlsx",),
    holds=EVERYTHING - {Feature.REGIONS},
    textless=True,
    write=write,
)
