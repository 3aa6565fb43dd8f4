"""The page "Here": the tags under the caret, or in the selection, as a list to walk."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from onrecord.gui import fittings
from onrecord.gui.here import contents
from onrecord.gui.here.delegate import HereDelegate
from onrecord.gui.here.model import HereModel
from onrecord.gui.main_window import MainWindow
from onrecord.gui.rowlist import RowList
from onrecord.gui.theme import Theme
from onrecord.model.annotations import Annotation
from onrecord.work.naming import names_of

_AFTER_MS = 60  # the list follows a held arrow key in steps


class HerePage(QWidget):
    """Lists the tags at the caret; Enter or a click takes one in hand, Delete deletes it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__()
        self._window = window
        self._sitting, self._reader = window.sitting, window.reader
        self.head = fittings.muted()
        self.model = HereModel(self)
        self._delegate = HereDelegate(window.look.theme, self)
        self.list = self._build_list()
        self._empty = fittings.muted("", 14)
        self._stack = QStackedLayout(self)
        self._timer = QTimer(self)
        self._assemble()
        self.setFocusProxy(self.list)
        self._connect()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fill()

    def _fill(self) -> None:
        """Show what is at the caret now; the chosen tag, else the shortest, is current."""
        self._timer.stop()
        kept = self._current()
        found = self._found()
        self.model.show(self._rows(found))
        wanted = (self.model.place(key) for key in (kept, self._sitting.chosen) if key)
        place = next((each for each in wanted if each is not None), 0)
        if found:
            self.list.setCurrentIndex(self.model.index(place))
        self.head.setText(str(len(found) or ""))
        self._stack.setCurrentIndex(0 if found else 1)

    def _found(self) -> list[Annotation]:
        if self._sitting.sheet is None:
            return []
        span, caret = self._reader.span(), self._reader.caret()
        start, end = (span.start, span.end) if span else (caret, caret)
        return contents.at(self._sitting.sheet, start, end)

    def _rows(self, found: list[Annotation]) -> list[contents.Row]:
        sheet, desk = self._sitting.sheet, self._window.desk
        if sheet is None or not found:
            return []
        names = desk.ask(names_of, desk.session, *found) or {}
        chips = self._window.showing.chips
        return [contents.row(each, sheet, chips, names) for each in found]

    def _current(self) -> str:
        index = self.list.currentIndex()
        return self.model.rows[index.row()].tag.id if index.isValid() else ""

    def _on_taken(self) -> None:
        self._sitting.choose(self._current(), reveal=True)

    def _on_removed(self) -> None:
        self._on_taken()
        self._window.commands["delete"].trigger()

    def _on_moved(self) -> None:
        if self.isVisible():
            self._timer.start()

    def _on_time(self) -> None:
        if self.isVisible():
            self._fill()

    def _on_look_changed(self, theme: Theme) -> None:
        self._delegate.theme = theme
        self.list.viewport().update()

    # building

    def _connect(self) -> None:
        self._timer.setSingleShot(True)
        self._timer.setInterval(_AFTER_MS)
        self._timer.timeout.connect(self._on_time)
        self._reader.cursorPositionChanged.connect(self._on_moved)
        self._reader.selectionChanged.connect(self._on_moved)
        self._sitting.opened.connect(self._on_moved)
        self._sitting.edited.connect(self._on_moved)
        self._window.look.changed.connect(self._on_look_changed)

    def _assemble(self) -> None:
        self._empty.setText(
            self.tr("No tag stands here. Put the caret on tagged words, or select some.")
        )
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._empty.setContentsMargins(18, 10, 18, 10)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._empty)

    def _build_list(self) -> RowList:
        view = RowList(self.tr("Tags under the caret"), self)
        view.setModel(self.model)
        view.setItemDelegate(self._delegate)
        view.taken.connect(self._on_taken)
        view.clicked_at.connect(self._on_taken)
        view.removed.connect(self._on_removed)
        view.left.connect(self._reader.setFocus)
        return view
