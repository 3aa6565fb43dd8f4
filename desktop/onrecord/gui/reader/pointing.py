"""The page under the mouse: selecting words, clicking marks, dragging their edges and links."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QApplication, QWidget

from onrecord.gui.reader.handles import Handle, handle_at
from onrecord.gui.reader.lighting import Lighting
from onrecord.gui.reader.pulling import Pulling
from onrecord.gui.theme import Theme
from onrecord.model.spans import Span, snapped_to_words

_LEFT = Qt.MouseButton.LeftButton
_SHIFT, _ALT = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier
_REST = 400  # milliseconds until the pointer is said to rest


class Pointing(Pulling):
    """An article whose words are selected, and whose marks are clicked and dragged."""

    clicked = Signal(str)  # annotation id under a plain click, "" beside all
    hovered = Signal(str)  # annotation id under the pointer, "" beside all
    rested = Signal(str, QPoint)  # the pointer rests on an annotation, or ("") no longer does
    selected = Signal()  # words were selected with the mouse
    menu_wanted = Signal(str, QPoint)  # annotation id or "", and where on the screen

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._kept: tuple[int, int] | None = None  # selected with Alt: characters, not words
        self._doubled = QPoint(-99, -99)  # where the last double click was
        self._third = QTimer(self, singleShot=True)  # runs while a third click may follow
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self._on_rest)
        self._is_resting = False
        self._last = QPoint()
        self.viewport().setMouseTracking(True)
        self.verticalScrollBar().valueChanged.connect(self._stop_resting)

    # Selecting

    def span(self) -> Span | None:
        """The selected words, or None. Characters are kept as they are when Alt chose them."""
        start, end = self._selection()
        if (start, end) != self._kept:
            start, end = snapped_to_words(self._text, start, end)
        return Span.of(self._text, start, end) if start < end else None

    def caret(self) -> int:
        """The code point before which the caret stands."""
        return self._offsets.from_qt(self.textCursor().position())

    def select(self, start: int, end: int) -> None:
        """Select ``[start, end)`` of the article's code points."""
        cursor = self._cursor(start)
        cursor.setPosition(self._offsets.to_qt(end), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def place_below(self, code_point: int | None) -> QPoint:
        """The point of the screen under a code point, or under the caret; always on the page."""
        cursor = self.textCursor() if code_point is None else self._cursor(code_point)
        point = self.cursorRect(cursor).bottomLeft() + QPoint(0, 12)
        inside = self.viewport().rect().adjusted(20, 20, -60, -60)
        x = max(inside.left(), min(point.x(), inside.right()))
        y = max(inside.top(), min(point.y(), inside.bottom()))
        return self.viewport().mapToGlobal(QPoint(x, y))

    def _selection(self) -> tuple[int, int]:
        cursor = self.textCursor()
        to_code_point = self._offsets.from_qt
        return to_code_point(cursor.selectionStart()), to_code_point(cursor.selectionEnd())

    def _finish_selection(self, *, by_characters: bool) -> None:
        self._kept = self._selection() if by_characters else None
        if not by_characters:
            self.select(*snapped_to_words(self._text, *self._selection()))
        if self.textCursor().hasSelection():
            self.selected.emit()

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setCursorWidth(0)
        self._stop_resting()
        if event.button() is not _LEFT:
            super().mousePressEvent(event)
            return
        self._give_up()  # a drag whose end was lost to another window
        point = event.position().toPoint()
        self._pressed = point
        self._handle = None if event.modifiers() & _SHIFT else self._handle_at(event.position())
        if self._handle is not None:
            self.setTextCursor(self.cursorForPosition(point))
        elif self._is_third(point):
            self._select_sentence(point)
        else:
            self._drop_selection(event)
            super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._handle = None
        self._doubled = event.position().toPoint()
        self._third.start(QApplication.doubleClickInterval())
        super().mouseDoubleClickEvent(event)

    def _is_third(self, point: QPoint) -> bool:
        near = (point - self._doubled).manhattanLength() < QApplication.startDragDistance()
        return self._third.isActive() and near

    def _select_sentence(self, point: QPoint) -> None:
        from onrecord.model.sentences import sentence_at  # not needed to show an article

        self._third.stop()
        sentence = sentence_at(self._text, self.code_point_at(point))
        if sentence is not None:
            self.select(sentence.start, sentence.end)

    def _drop_selection(self, event: QMouseEvent) -> None:
        """A new drag may begin inside the old selection; Qt would carry the words off instead."""
        extends = event.modifiers() & _SHIFT
        if self.textCursor().hasSelection() and not extends:
            self.setTextCursor(self.cursorForPosition(event.position().toPoint()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() is Qt.MouseButton.NoButton:
            super().mouseMoveEvent(event)
            self._hover(self.annotation_at(event.position()))
            self._show_cursor(self._handle_at(event.position()))
        elif self._handle is None:
            super().mouseMoveEvent(event)
        else:
            self._pull(event)

    def _pull(self, event: QMouseEvent) -> None:
        """Go on with the drag of what the button went down on, or begin it."""
        point = event.position().toPoint()
        if self._drag is None:
            if (point - self._pressed).manhattanLength() < QApplication.startDragDistance():
                return
            self._drag = self._begun()
        if self._drag is not None:
            self._drag.move(point, by_characters=bool(event.modifiers() & _ALT))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is not _LEFT or self._handle is None:
            super().mouseReleaseEvent(event)
        if event.button() is not _LEFT:
            return
        handle, drag = self._handle, self._drag
        self._handle = self._drag = None
        if drag is not None:
            drag.drop()
        elif handle is not None:
            self.clicked.emit(handle.mark.id)
        elif self.textCursor().hasSelection():
            self._finish_selection(by_characters=bool(event.modifiers() & _ALT))
        else:
            self.clicked.emit(self.annotation_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        self._hover("")
        super().leaveEvent(event)

    def _hover(self, mark_id: str) -> None:
        if mark_id == self._lighting.hovered:
            return
        self._shine(Lighting(self._lighting.chosen, self._lighting.related, mark_id))
        self._stop_resting()
        if mark_id:
            self._rest.start()
        self.hovered.emit(mark_id)

    def _on_rest(self) -> None:
        if self._lighting.hovered and not QGuiApplication.mouseButtons():
            self._is_resting = True
            self.rested.emit(self._lighting.hovered, self._pointer())

    def _pointer(self) -> QPoint:
        """Where the pointer was last, on the screen."""
        return self.viewport().mapToGlobal(self._last)

    def _stop_resting(self, *_: object) -> None:
        self._rest.stop()
        if self._is_resting:
            self._is_resting = False
            self.rested.emit("", QPoint())

    def _handle_at(self, point: QPointF) -> Handle | None:
        self._last = point.toPoint()
        left, scroll = self._column()[0], self.verticalScrollBar().value()
        page = self._page(self.viewport().rect())
        return handle_at(page, point.x() - left, point.y() + scroll)

    def _show_cursor(self, handle: Handle | None) -> None:
        shape = Qt.CursorShape.IBeamCursor
        if handle is not None:
            on_edge = handle.edge is not None
            shape = Qt.CursorShape.SplitHCursor if on_edge else Qt.CursorShape.PointingHandCursor
        if self.viewport().cursor().shape() is not shape:
            self.viewport().setCursor(shape)

    # What breaks a drag off, and what it looks like

    def event(self, event: QEvent) -> bool:
        is_key = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if is_key and self._drag and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # else the window would take the key
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._stop_resting()
        if self._drag is not None and event.key() == Qt.Key.Key_Escape:
            self._give_up()
        elif event.key() == Qt.Key.Key_F10 and event.modifiers() & _SHIFT:
            self._want_menu_here()  # not every system makes a context menu of it
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            within = self._is_selected(self.code_point_at(event.pos()))
            mark_id = "" if within else self.annotation_at(event.pos())
            self.menu_wanted.emit(mark_id, event.globalPos())
        else:
            self._want_menu_here()
        event.accept()

    def _want_menu_here(self) -> None:
        """The menu of the selected words, else of the chosen tag."""
        chosen = "" if self.textCursor().hasSelection() else self._lighting.chosen
        self.menu_wanted.emit(chosen, self.place_below(None))

    def _is_selected(self, code_point: int) -> bool:
        start, end = self._selection()
        return start < end and start <= code_point <= end
