"""Records as rows, each laid out once: digests, history and tables all ask for the same ones."""

from __future__ import annotations

from onrecord.model.edits import Record
from onrecord.store.rows import BY_TYPE
from onrecord.store.table import Row


class LaidOut:
    """The rows of the records of one commit, kept as long as it lasts."""

    def __init__(self) -> None:
        # A record is kept with its row, so that its id stays its own.
        self._rows: dict[int, tuple[Record, Row]] = {}

    def keep(self, record: Record, row: Row) -> None:
        """Take the row that a record was read from for its own."""
        self._rows[id(record)] = record, row

    def lay_out(self, record: Record) -> Row:
        """The row of the record as this program lays it out, whatever it was read from."""
        row = BY_TYPE[type(record)].to_row(record)
        self.keep(record, row)
        return row

    def row(self, record: Record) -> Row:
        """The row of the record in its table."""
        known = self._rows.get(id(record))
        if known is None:
            known = self._rows[id(record)] = record, BY_TYPE[type(record)].to_row(record)
        return known[1]
