"""The list that opens under a field, to pick an actor or issue from."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from onrecord.gui import fonts
from onrecord.gui.plain import plain_label
from onrecord.gui.registry.chooser import Chooser, Offers
from onrecord.gui.registry.model import HEIGHT
from onrecord.gui.registry.offers import Row
from onrecord.gui.theme import Theme
from onrecord.work.naming import Kind

_WIDTH = 380
_ROWS = 9


class Picker(QFrame):
    """A popup with one chooser; it closes when a row is taken, with Esc, or by a click beside it.

    ``foot`` is a line below the list for what taking the row would do.
    """

    took = Signal(object)  # Row
    emptied = Signal()

    def __init__(self, kind: Kind, offers: Offers, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("picker")
        self.chooser = Chooser(kind, offers, theme, self)
        self.setAccessibleName(self.chooser.line.placeholderText())
        self.foot = plain_label()
        self.foot.setFont(fonts.sans(12.5))
        self.foot.setProperty("role", "muted")
        self.foot.setWordWrap(True)
        self.foot.setContentsMargins(8, 2, 8, 2)
        self.foot.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(7, 7, 7, 7)
        layout.setSpacing(5)
        layout.addWidget(self.chooser)
        layout.addWidget(self.foot)
        self.setFocusProxy(self.chooser)
        self.chooser.took.connect(self._on_took)
        self.chooser.emptied.connect(self._on_emptied)

    def open_at(self, field: QWidget, *, keep: str = "") -> None:
        """Open under the field, or above it where there is no room, at the record of this id."""
        self.chooser.refresh(keep)
        rows = max(2, min(_ROWS, len(self.chooser.model.rows)))
        self.chooser.list.setFixedHeight(rows * HEIGHT + 2)
        self.setFixedWidth(max(_WIDTH, field.width()))
        self.adjustSize()
        self.move(_place(field, self.rect()))
        self.show()
        self.chooser.line.setFocus(Qt.FocusReason.PopupFocusReason)

    def _on_took(self, row: Row) -> None:
        self.close()
        self.took.emit(row)

    def _on_emptied(self) -> None:
        self.close()
        self.emptied.emit()


def _place(field: QWidget, box: QRect) -> QPoint:
    """Where the popup's top left goes, so that it stays on the field's screen."""
    screen = field.screen().availableGeometry()
    below = field.mapToGlobal(QPoint(0, field.height() + 3))
    above = field.mapToGlobal(QPoint(0, -box.height() - 3))
    place = below if below.y() + box.height() <= screen.bottom() else above
    left = min(place.x(), screen.right() - box.width())
    return QPoint(max(screen.left(), left), max(screen.top(), place.y()))
