"""The tour's hands and eyes: mouse, keys and pictures of one window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPixmap, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QDialog,
    QMainWindow,
    QMenu,
    QTextEdit,
    QWidget,
)

from onrecord.gui.main_window import MainWindow
from onrecord.gui.reader.offsets import Offsets
from onrecord.gui.reader.reader import Reader
from onrecord.model.spans import Span

_LEFT, _NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
_PLAIN = Qt.KeyboardModifier.NoModifier
_REST_MS = 250


class Visitor:
    """Does with a window what a person does, through the events a person causes."""

    def __init__(self, window: MainWindow, pictures: Path, *, taken: int = 0) -> None:
        """``taken`` is how many pictures there are already, which the next ones follow."""
        self.window = window
        self.presses = self.clicks = 0
        self.taken = taken
        self._pictures = pictures

    def settle(self) -> None:
        """Let the window finish what it has begun."""
        for _ in range(10):
            QApplication.processEvents()

    def wait(self, condition: Callable[[], bool], *, seconds: float) -> bool:
        """Wait for something to come true, but not for ever."""
        deadline = QDeadlineTimer(int(seconds * 1000))
        while not condition() and not deadline.hasExpired():
            QApplication.processEvents()
            QTest.qWait(20)
        self.settle()
        return condition()

    def press(
        self, key: Qt.Key, modifiers: Qt.KeyboardModifier = _PLAIN, *, times: int = 1
    ) -> None:
        """Press a key where the focus is."""
        for _ in range(times):
            self.presses += 1
            QTest.keyClick(self._in_focus, key, modifiers)
            self.settle()

    def write(self, text: str) -> None:
        """Type a text where the focus is."""
        self.presses += len(text)
        QTest.keyClicks(self._in_focus, text)
        self.settle()

    def drag_over(self, span: Span) -> None:
        """Select words of the article with the mouse."""
        self.drag_in(self.window.reader, self._text, span)

    def drag_in(self, reader: Reader, text: str, span: Span) -> None:
        """Select words with the mouse in a view that shows this text."""
        self.clicks += 1
        reader.reveal(span.start)
        self.settle()
        start, end = (point(reader, text, each) for each in (span.start, span.end))
        viewport = reader.viewport()
        _mouse(viewport, QEvent.Type.MouseButtonPress, start, _LEFT, _LEFT)
        _mouse(viewport, QEvent.Type.MouseMove, end, _NONE, _LEFT)
        _mouse(viewport, QEvent.Type.MouseButtonRelease, end, _LEFT, _NONE)
        self.settle()

    def click_words(self, offset: int) -> None:
        """Click into the article at a code point."""
        self.window.reader.reveal(offset)
        self.settle()
        viewport = self.window.reader.viewport()
        self.clicks += 1
        place = point(self.window.reader, self._text, offset)
        QTest.mouseClick(viewport, _LEFT, _PLAIN, place + QPoint(2, 0))
        self.settle()

    def click(self, name: str, *, within: QWidget | None = None) -> bool:
        """Click the button of this accessible name or text; False where none is to be seen."""
        for button in (within or self.window).findChildren(QAbstractButton):
            if name in (button.accessibleName(), button.text()) and button.isVisible():
                self._click_middle(button)
                return True
        return False

    def rest(self) -> None:
        """Wait as one does who has typed and looks up."""
        QTest.qWait(_REST_MS)
        self.settle()

    def over(self) -> list[QWidget]:
        """The dialogs and lists that stand over the window, the last opened last."""
        return [
            each
            for each in QApplication.topLevelWidgets()
            if each.isVisible() and each is not self.window
        ]

    def picture(self, name: str) -> Path:
        """Keep a picture of the dialog that was opened, or else of the window at work with what
        stands over it, numbered in order and at twice the size."""
        self.taken += 1
        self.settle()
        dialogs = [each for each in self.over() if isinstance(each, QDialog)]
        path = self._pictures / f"{self.taken:03} {name}.png"
        self._drawn(dialogs[-1] if dialogs else self._at_work).save(str(path))
        return path

    @property
    def _at_work(self) -> QMainWindow:
        """The window one works in: this one, or the one for reviewing."""
        active = QApplication.activeWindow()
        return active if isinstance(active, QMainWindow) else self.window

    @property
    def _text(self) -> str:
        sheet = self.window.sitting.sheet
        assert sheet is not None, "an article is open"
        return sheet.article.text

    @property
    def _in_focus(self) -> QWidget:
        popup = QApplication.activePopupWidget()
        if isinstance(popup, QMenu | QAbstractItemView):  # which take what is typed
            return popup
        dialog = QApplication.activeModalWidget()
        focus = dialog.focusWidget() if dialog else QApplication.focusWidget()
        return focus or dialog or QApplication.activeWindow() or self.window

    def _drawn(self, shown: QWidget) -> QPixmap:
        pixmap = QPixmap(shown.size() * 2)
        pixmap.setDevicePixelRatio(2)
        shown.render(pixmap)
        with QPainter(pixmap) as painter:
            for each in self.over():
                if not isinstance(each, QDialog | QMainWindow):
                    place = each.mapToGlobal(QPoint()) - shown.mapToGlobal(QPoint())
                    painter.drawPixmap(place, each.grab())
        return pixmap

    def _click_middle(self, widget: QWidget) -> None:
        self.clicks += 1
        QTest.mouseClick(widget, _LEFT, _PLAIN, widget.rect().center())
        self.settle()


def point(view: QTextEdit, text: str, offset: int) -> QPoint:
    """Where a code point of the text is on screen, in the view's viewport."""
    cursor = QTextCursor(view.document())
    cursor.setPosition(Offsets(text).to_qt(offset))
    return view.cursorRect(cursor).center()


def _mouse(
    viewport: QWidget,
    kind: QEvent.Type,
    at: QPoint,
    button: Qt.MouseButton,
    held: Qt.MouseButton,
) -> None:
    place, everywhere = QPointF(at), QPointF(viewport.mapToGlobal(at))
    QApplication.sendEvent(viewport, QMouseEvent(kind, place, everywhere, button, held, _PLAIN))
