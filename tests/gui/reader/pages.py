"""The reader as a person uses it: words are pointed at, not pixels."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QMouseEvent, QTextCursor
from PySide6.QtTest import QTest

from onrecord.gui.reader.marks import Mark
from onrecord.gui.reader.offsets import Offsets
from onrecord.gui.reader.reader import Reader
from onrecord.model.articles import Article, Region, text_hash
from onrecord.model.spans import Span

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier


class ReaderPage:
    """One reader and the article it shows."""

    def __init__(self, reader: Reader) -> None:
        self.reader = reader
        self.text = ""

    def read(self, text: str, regions: Iterable[Region] = ()) -> ReaderPage:
        self.text = text
        article = Article(id="a", title="t", text=text, sha256=text_hash(text))
        self.reader.show_article(article, regions)
        self.refresh()
        return self

    def tag(self, mark: Mark, *words: str) -> Mark:
        """The mark on these words of the article."""
        starts = [(self.text.index(each), len(each)) for each in words]
        spans = tuple(Span.of(self.text, start, start + length) for start, length in starts)
        return replace(mark, spans=spans)

    def show(self, *marks: Mark, **ties: tuple[str, str]) -> None:
        self.reader.show_marks({mark.id: mark for mark in marks}, ties)
        self.refresh()

    def change(self, *marks: Mark, gone: Iterable[str] = (), **ties: tuple[str, str]) -> None:
        changed: dict[str, Mark | None] = {mark.id: mark for mark in marks}
        self.reader.change_marks(changed | dict.fromkeys(gone), ties)
        self.refresh()

    def refresh(self) -> None:
        self.reader.viewport().repaint()

    def picture(self) -> QImage:
        return self.reader.grab().toImage()

    def at(self, words: str, offset: int = 0) -> QPoint:
        """The middle of the line at a place within these words."""
        position = Offsets(self.text).to_qt(self.text.index(words) + offset)
        cursor = QTextCursor(self.reader.document())
        cursor.setPosition(position)
        return self.reader.cursorRect(cursor).center()

    def select(self, words: str) -> None:
        start = self.text.index(words)
        self.reader.select(start, start + len(words))

    @property
    def selected(self) -> str:
        """The words that would be tagged now."""
        span = self.reader.span()
        return span.text if span else ""

    def click(self, point: QPoint) -> None:
        QTest.mouseClick(self.reader.viewport(), LEFT, NONE, point)

    def double_click(self, point: QPoint) -> None:
        """Press, release, double press, release: as a mouse does it."""
        self.click(point)
        self._mouse(QEvent.Type.MouseButtonDblClick, point, LEFT, LEFT)
        self._mouse(QEvent.Type.MouseButtonRelease, point, LEFT, Qt.MouseButton.NoButton)

    def drag(self, start: QPoint, end: QPoint, modifiers: Qt.KeyboardModifier = NONE) -> None:
        nothing = Qt.MouseButton.NoButton
        self._mouse(QEvent.Type.MouseButtonPress, start, LEFT, LEFT, modifiers)
        self._mouse(QEvent.Type.MouseMove, end, nothing, LEFT, modifiers)
        self._mouse(QEvent.Type.MouseButtonRelease, end, LEFT, nothing, modifiers)

    def hover(self, point: QPoint) -> None:
        nothing = Qt.MouseButton.NoButton
        self._mouse(QEvent.Type.MouseMove, point, nothing, nothing)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        QTest.keyClick(self.reader, key, modifiers)

    def _mouse(
        self,
        kind: QEvent.Type,
        point: QPoint,
        button: Qt.MouseButton,
        buttons: Qt.MouseButton,
        modifiers: Qt.KeyboardModifier = NONE,
    ) -> None:
        viewport = self.reader.viewport()
        everywhere = QPointF(viewport.mapToGlobal(point))
        event = QMouseEvent(kind, QPointF(point), everywhere, button, buttons, modifiers)
        QGuiApplication.sendEvent(viewport, event)
