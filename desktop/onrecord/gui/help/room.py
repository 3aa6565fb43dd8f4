"""The help, opened at the page that fits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from onrecord.gui.help.window import HelpWindow

if TYPE_CHECKING:
    from onrecord.gui.main_window import MainWindow
    from onrecord.gui.side import Side

_PAGES = {
    "queue": "searching",
    "search": "searching",
    "cards": "reshaping",
    "check": "checking",
    "here": "keyboard",
    "history": "history",
}


class Help(QObject):
    """Shows the help beside the window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._help: HelpWindow | None = None

    def show(self) -> None:
        """Open the help at what the person is at, or come back to where it was left."""
        if self._help is None:
            page = self._fitting()
            self._help = HelpWindow(self._window)
            self._help.destroyed.connect(self._on_destroyed)
            self._help.turn(page)
            self._help.show()
            self._help.browser.setFocus()
        self._help.activateWindow()

    def show_page(self, page: str) -> None:
        """Open the help at this page."""
        self.show()
        assert self._help is not None, "just shown"
        self._help.turn(page)

    def _fitting(self) -> str:
        """The page about what has the focus; for the text, how to begin."""
        for side in (self._window.left, self._window.right):
            if _has_focus(side):
                return _PAGES.get(side.page_id, "first-session")
        return "first-session"

    def _on_destroyed(self) -> None:
        self._help = None


def _has_focus(side: Side) -> bool:
    focus = side.window().focusWidget()
    return focus is not None and side.isAncestorOf(focus)
