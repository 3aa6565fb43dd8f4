"""All keys of the review window, shown with "?"."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from onrecord.gui import fittings, fonts
from onrecord.gui.actions import key_text
from onrecord.gui.plain import plain_label
from onrecord.gui.reviewing.acts import Act, plain_name


class ReviewKeys(QDialog):
    """Every act that has a key, by menu."""

    def __init__(self, table: Sequence[Act], parent: QWidget) -> None:
        """``table`` holds the acts to tell of, with or without keys."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys of the review"))
        columns = QHBoxLayout()
        columns.setSpacing(34)
        for menus in _columns(table):
            columns.addLayout(_column(menus, table))
        hint = fittings.muted(
            self.tr("In the table, arrows walk the cells, Space takes one into the draft."), 13
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(26, 20, 26, 18)
        layout.setSpacing(14)
        layout.addLayout(columns)
        layout.addWidget(hint)


def _columns(table: Sequence[Act]) -> list[list[str]]:
    """The menus in two columns: the longest alone."""
    menus = list(dict.fromkeys(act.menu for act in table))
    return [menus[:1], menus[1:]]


def _column(menus: Sequence[str], table: Sequence[Act]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(4)
    for menu in menus:
        row = grid.rowCount()
        head = plain_label(menu.replace("&", ""))
        head.setFont(fonts.sans(14, QFont.Weight.Bold))
        head.setContentsMargins(0, 8 if row > 1 else 0, 0, 2)
        grid.addWidget(head, row, 0, 1, 2)
        for at, act in enumerate((a for a in table if a.menu == menu and a.keys), start=row + 1):
            keys = plain_label("   ".join(map(key_text, act.keys)))
            keys.setFont(fonts.sans(12.5, QFont.Weight.DemiBold))
            what = plain_label(plain_name(act))
            what.setFont(fonts.sans(12.5))
            grid.addWidget(keys, at, 0)
            grid.addWidget(what, at, 1)
    grid.setRowStretch(grid.rowCount(), 1)
    return grid
