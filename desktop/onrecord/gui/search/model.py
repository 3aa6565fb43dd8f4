"""What was found, as a list model."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from onrecord.gui.dates import told_date
from onrecord.gui.plain import plain_tip
from onrecord.gui.search.rows import Heading, Hit, Row, said
from onrecord.model.codebook import Codebook

Index = QModelIndex | QPersistentModelIndex
_NONE = QModelIndex()
ROW = Qt.ItemDataRole.UserRole


class HitsModel(QAbstractListModel):
    """Headings, which nobody can choose, and the hits under them."""

    def __init__(self, codebook: Codebook, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.codebook = codebook
        self._rows: Sequence[Row] = ()

    def rowCount(self, parent: Index = _NONE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or isinstance(self._rows[index.row()], Heading):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        match role:
            case _ if role == ROW:
                return row
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return self._text(row)
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(self._text(row))
            case _:
                return None

    def fill(self, rows: Sequence[Row]) -> None:
        """List these."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def hit(self, index: Index) -> Hit | None:
        """The hit at an index; None for headings and for no place."""
        row = self._rows[index.row()] if index.isValid() else None
        return row if isinstance(row, Hit) else None

    def places(self, keys: frozenset[tuple[str, str, int]]) -> list[int]:
        """Where the hits with these keys are listed."""
        found = enumerate(self._rows)
        return [at for at, row in found if isinstance(row, Hit) and key_of(row) in keys]

    def first(self) -> int | None:
        """Where the first hit is listed."""
        return next((at for at, row in enumerate(self._rows) if isinstance(row, Hit)), None)

    def _text(self, row: Row) -> str:
        if isinstance(row, Heading):
            facts = (row.title, row.outlet, told_date(row.published))
            return " – ".join(fact for fact in facts if fact)
        if row.tag is None:
            return said(row.line)
        label = self.codebook.label(row.tag.label)
        title = label.title if label else row.tag.label
        parts = (title, row.tag.whose, said(row.line), row.tag.note)
        return " – ".join(part for part in parts if part)


def key_of(hit: Hit) -> tuple[str, str, int]:
    """What tells a hit again when the same is searched anew."""
    return hit.article_id, hit.tag.id if hit.tag else "", hit.start
