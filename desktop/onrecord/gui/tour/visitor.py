"""The tour's hands and eyes: mouse, keys and pictures of one window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPixmap, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QWidget

from onrecord.gui.main_window import MainWindow
from onrecord.gui.reader.offsets import Offsets
from onrecord.model.spans import Span

_LEFT, _NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
_PLAIN = Qt.KeyboardModifier.NoModifier
_REST_MS = 250


class Visitor:
    """Does with a window what a person does, through the events a person causes."""

    def __init__(self, window: MainWindow, pictures: Path) -> None:
        self.window = window
        self.presses = self.clicks = self.taken = 0
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
        """Select words with the mouse."""
        self.clicks += 1
        self.window.reader.reveal(span.start)
        self.settle()
        start, end = self._point(span.start), self._point(span.end)
        self._mouse(QEvent.Type.MouseButtonPress, start, _LEFT, _LEFT)
        self._mouse(QEvent.Type.MouseMove, end, _NONE, _LEFT)
        self._mouse(QEvent.Type.MouseButtonRelease, end, _LEFT, _NONE)
        self.settle()

    def click_words(self, offset: int) -> None:
        """Click into the article at a code point."""
        self.window.reader.reveal(offset)
        self.settle()
        viewport = self.window.reader.viewport()
        self.clicks += 1
        QTest.mouseClick(viewport, _LEFT, _PLAIN, self._point(offset) + QPoint(2, 0))
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
        """Keep a picture of the dialog that was opened, or else of the window with what stands
        over it, numbered in order and at twice the size."""
        self.taken += 1
        self.settle()
        dialogs = [each for each in self.over() if isinstance(each, QDialog)]
        path = self._pictures / f"{self.taken:03} {name}.png"
        self._drawn(dialogs[-1] if dialogs else self.window).save(str(path))
        return path

    @property
    def _in_focus(self) -> QWidget:
        dialog = QApplication.activeModalWidget()
        focus = dialog.focusWidget() if dialog else QApplication.focusWidget()
        return focus or dialog or self.window

    def _drawn(self, shown: QWidget) -> QPixmap:
        pixmap = QPixmap(shown.size() * 2)
        pixmap.setDevicePixelRatio(2)
        shown.render(pixmap)
        with QPainter(pixmap) as painter:
            for each in self.over():
                if not isinstance(each, QDialog):
                    place = each.mapToGlobal(QPoint()) - shown.mapToGlobal(QPoint())
                    painter.drawPixmap(place, each.grab())
        return pixmap

    def _click_middle(self, widget: QWidget) -> None:
        self.clicks += 1
        QTest.mouseClick(widget, _LEFT, _PLAIN, widget.rect().center())
        self.settle()

    def _point(self, offset: int) -> QPoint:
        """Where a code point is on screen, in the reader's viewport."""
        reader = self.window.reader
        sheet = self.window.sitting.sheet
        assert sheet is not None, "an article is open"
        cursor = QTextCursor(reader.document())
        cursor.setPosition(Offsets(sheet.article.text).to_qt(offset))
        return reader.cursorRect(cursor).center()

    def _mouse(
        self,
        kind: QEvent.Type,
        point: QPoint,
        button: Qt.MouseButton,
        held: Qt.MouseButton,
    ) -> None:
        viewport = self.window.reader.viewport()
        place, everywhere = QPointF(point), QPointF(viewport.mapToGlobal(point))
        event = QMouseEvent(kind, place, everywhere, button, held, _PLAIN)
        QApplication.sendEvent(viewport, event)
