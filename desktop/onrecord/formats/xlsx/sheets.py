"""Sheets of a workbook, written row by row.

Every text goes in as text, also where it looks like a formula or an error; characters that XML
cannot hold are written as Office Open XML wants them (``_x0007_``; ISO/IEC 29500-1, ST_Xstring).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from math import isfinite

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.cell.cell import Cell as ExcelCell
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter

from onrecord.formats.table_cells import Cell

LONGEST_CELL = 32_767
"""In UTF-16 units, as Excel counts."""
MOST_ROWS = 1_048_576
_EXACT = 2**53
_UNSAFE = re.compile(r"[\x00-\x08\x0b-\x1f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)")
_WIDTHS = {"text": 60, "note": 40, "guideline": 80, "title": 30, "article_title": 40, "id": 16,
           "sha256": 16, "start": 8, "end": 8, "facts": 30}  # fmt: skip
_USUAL_WIDTH = 15  # characters


class Sheet:
    """A table with headings that stay in view and can be filtered. Beyond the last row that a
    sheet can have, it goes on in a further one."""

    def __init__(self, workbook: Workbook, title: str, headings: Iterable[str]) -> None:
        self._workbook, self._title = workbook, title
        self._headings = tuple(headings)
        self._sheets = 0
        self._begin()

    def add(self, told: Mapping[str, Cell]) -> list[str]:
        """Add a row, cells by heading; gives the texts that were cut to what a cell can hold."""
        if self._rows >= MOST_ROWS:
            self.close()
            self._begin()
        values = [told.get(heading) for heading in self._headings]
        self._sheet.append([self._cell(value) for value in values])
        self._rows += 1
        return [each for each in values if isinstance(each, str) and fitting(each) != each]

    def close(self) -> None:
        """Let the filter reach to the last row."""
        self._sheet.auto_filter.ref = f"A1:{get_column_letter(len(self._headings))}{self._rows}"

    def _begin(self) -> None:
        self._sheets += 1
        number = f" {self._sheets}" if self._sheets > 1 else ""
        self._sheet = self._workbook.create_sheet(f"{self._title}{number}")
        self._sheet.freeze_panes = "A2"
        for place, heading in enumerate(self._headings, start=1):
            width = _WIDTHS.get(heading, max(_USUAL_WIDTH, len(heading) + 4))
            self._sheet.column_dimensions[get_column_letter(place)].width = width
        self._sheet.append([self._heading(each) for each in self._headings])
        self._rows = 1

    def _heading(self, text: str) -> ExcelCell:
        cell = self._text(text)
        cell.font = Font(bold=True)
        return cell

    def _cell(self, value: Cell) -> Cell | ExcelCell:
        match value:
            case None | "":
                return None
            case str():
                return value if _is_plain(value) else self._text(value)
            case bool():
                return value
            case _:
                return value if isfinite(value) and abs(value) <= _EXACT else self._text(str(value))

    def _text(self, text: str) -> ExcelCell:
        cell = WriteOnlyCell(self._sheet, escaped(fitting(text)))
        cell.data_type = "s"  # also where openpyxl sees a formula or an error
        return cell


def _is_plain(text: str) -> bool:
    """Whether openpyxl writes the text as it stands."""
    return not (
        text[0] in "=#" or _UNSAFE.search(text) or fitting(text) != text
    )  # fmt: skip


def escaped(text: str) -> str:
    """The text with what XML cannot hold, and what would read as such an escape, escaped."""
    return _UNSAFE.sub(lambda found: f"_x{ord(found[0]):04X}_", text)


def fitting(text: str) -> str:
    """The beginning of the text that a cell can hold, escaped; the very same if it all fits."""
    if len(text) <= LONGEST_CELL // 7:  # each character may take seven places
        return text
    cut = text.encode("utf-16-le")[: 2 * LONGEST_CELL].decode("utf-16-le", "ignore")
    if len(escaped(cut)) > LONGEST_CELL:
        cut = cut[: LONGEST_CELL // 7]
    return text if cut == text else cut
