"""A search line over a list of actors or issues: type to filter, arrows walk, Return takes."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QLineEdit,
    QListView,
    QVBoxLayout,
    QWidget,
)

from onrecord.gui import fonts
from onrecord.gui.registry.model import OfferDelegate, OffersModel
from onrecord.gui.registry.offers import Row, first_choice
from onrecord.gui.theme import Theme
from onrecord.model.registries import Actor
from onrecord.work.naming import Kind

_WALKING = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_TAKING = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_EMPTYING = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
Offers = Callable[[str], Sequence[Row]]


class Chooser(QWidget):
    """Shows what ``offers`` gives for the words typed, and says which row is meant."""

    moved = Signal(object)  # Row, or None
    took = Signal(object)  # Row
    emptied = Signal()  # Delete or Backspace where nothing is typed

    def __init__(
        self, kind: Kind, offers: Offers, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._kind, self._offers = kind, offers
        self.model = OffersModel(kind, self)
        self.delegate = OfferDelegate(kind, theme, self)
        self.line = QLineEdit()
        self.list = QListView()
        self._build(kind)
        self.line.textChanged.connect(lambda: self.refresh())
        self.line.installEventFilter(self)
        self.list.selectionModel().currentChanged.connect(self._on_current)
        self.list.clicked.connect(lambda index: self.took.emit(self.model.rows[index.row()]))
        self.setFocusProxy(self.line)

    def offer_known_only(self) -> None:
        """Say that none is added here."""
        is_actor = self._kind is Actor
        self._name(self.tr("Find an actor") if is_actor else self.tr("Find an issue"))

    def _name(self, name: str) -> None:
        self.line.setPlaceholderText(name)
        self.line.setAccessibleName(name)

    def _build(self, kind: Kind) -> None:
        self.line.setFont(fonts.sans(14))
        self.line.setClearButtonEnabled(True)
        is_actor = kind is Actor
        name = self.tr("Find or add an actor") if is_actor else self.tr("Find or add an issue")
        self._name(name)
        self.list.setAccessibleName(self.tr("Actors") if kind is Actor else self.tr("Issues"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(self.delegate)
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.line)
        layout.addWidget(self.list, 1)

    @property
    def current(self) -> Row | None:
        """The row that Return takes."""
        index = self.list.currentIndex()
        return self.model.rows[index.row()] if index.isValid() else None

    def refresh(self, keep: str = "") -> None:
        """Offer what fits now, and stand at the record of this id, else at the likeliest row."""
        rows = self._offers(self.line.text())
        self.model.show(rows)
        at = next((at for at, row in enumerate(rows) if keep and row.id == keep), None)
        self._stand(first_choice(rows, self.line.text()) if at is None else at)

    def _stand(self, place: int) -> None:
        index = self.model.index(place) if place >= 0 else QModelIndex()
        self.list.setCurrentIndex(index)
        if index.isValid():
            self.list.scrollTo(index)
        else:
            self.list.scrollToTop()
            self.moved.emit(None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys of the list are typed in the line, which keeps the focus."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if event.key() in _WALKING:
            self._walk(event)
        elif event.key() in _TAKING and self.current is not None:
            self.took.emit(self.current)
        elif event.key() in _EMPTYING and not self.line.text():
            self.emptied.emit()
        else:
            return event.key() in _TAKING  # where there is no row it takes nothing
        return True

    def _walk(self, event: QKeyEvent) -> None:
        if self.current is not None:
            QApplication.sendEvent(self.list, event)
        elif self.model.rows:
            up = event.key() in (Qt.Key.Key_Up, Qt.Key.Key_PageUp)
            self._stand(len(self.model.rows) - 1 if up else 0)

    def _on_current(self, index: QModelIndex) -> None:
        self.moved.emit(self.model.rows[index.row()] if index.isValid() else None)
