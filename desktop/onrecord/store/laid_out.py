"""Records as rows, each laid out once: digests, history and tables all ask for the same ones."""

from __future__ import annotations

from onrecord.model.annotations import Annotation
from onrecord.model.edits import Record
from onrecord.store.rows import span_rows, table_of
from onrecord.store.table import Row


class LaidOut:
    """The rows of the records of one commit, kept as long as it lasts."""

    def __init__(self) -> None:
        self._rows: dict[int, tuple[Record, Row]] = {}
        self._spans: dict[int, list[Row]] = {}

    def row(self, record: Record) -> Row:
        """The row of the record in its table."""
        known = self._rows.get(id(record))
        if known is None:  # the record is kept with it, so that its id stays its own
            known = self._rows[id(record)] = record, table_of(record).to_row(record)
        return known[1]

    def spans(self, record: Record) -> list[Row]:
        """The rows of the words it covers; none for what is no annotation."""
        if not isinstance(record, Annotation):
            return []
        known = self._spans.get(id(record))
        if known is None:
            self.row(record)
            known = self._spans[id(record)] = span_rows(record)
        return known
