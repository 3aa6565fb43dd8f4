"""Gives hits more room than the queue needs: the left pane has a width for each of its pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QSplitter

if TYPE_CHECKING:
    from onrecord.gui.main_window import MainWindow

_WIDE = 400  # pixels in which a line shows some words on either side
_LEAST_TEXT = 580  # pixels that the text keeps
_SEARCH, _OTHERS = "search pane width", "queue pane width"


class Widening(QObject):
    """Makes the left pane wide while the search is shown; both widths are remembered."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._settings = window, window.settings
        splitter = window.left.parentWidget()
        assert isinstance(splitter, QSplitter), "the panes stand in a splitter"
        self._splitter = splitter
        self._is_wide = self._settings.contains(_OTHERS)  # the window before this one was
        window.left.turned.connect(self._on_turned)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The window comes back with the queue, and so with its width."""
        if event.type() == QEvent.Type.Close and watched is self._window:
            self._narrow()
        return False

    def _on_turned(self, page_id: str) -> None:
        if not self._window.isVisible():
            QTimer.singleShot(0, self, lambda: self._fit(page_id))  # nothing has a width yet
        else:
            self._fit(page_id)

    def _fit(self, page_id: str) -> None:
        if page_id != "search":
            self._narrow()
        elif not self._is_wide:
            self._is_wide = True
            self._settings.setValue(_OTHERS, self._splitter.sizes()[0])
            kept = self._settings.value(_SEARCH, _WIDE, type=int)
            self._set(kept if isinstance(kept, int) else _WIDE)

    def _narrow(self) -> None:
        if self._is_wide:
            self._is_wide = False
            now = self._splitter.sizes()[0]
            self._settings.setValue(_SEARCH, now)
            before = self._settings.value(_OTHERS, now, type=int)
            self._settings.remove(_OTHERS)
            self._set(before if isinstance(before, int) else now)

    def _set(self, width: int) -> None:
        """Give the pane this width at the cost of the text, which keeps enough of its own."""
        left, middle, *others = self._splitter.sizes()
        width = min(width, max(left, left + middle - _LEAST_TEXT))
        self._splitter.setSizes([width, left + middle - width, *others])
