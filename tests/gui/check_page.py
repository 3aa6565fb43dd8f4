"""The page "To check" as an analyst meets it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest

from onrecord.gui.recall.delegate import cross_in
from onrecord.gui.recall.page import CheckPage
from onrecord.gui.recall.room import Recall
from onrecord.work.recall import GapKind
from tests.gui.pages import DeskPage

_LEFT = Qt.MouseButton.LeftButton
_PLAIN = Qt.KeyboardModifier.NoModifier


class CheckList:
    """The list on the right, opened by its key."""

    def __init__(self, desk: DeskPage) -> None:
        self.desk = desk
        desk.press("Ctrl+3")
        page = desk.window.right.page
        assert isinstance(page, CheckPage)
        self.page = page

    @property
    def room(self) -> Recall:
        room = self.desk.window.rooms["recall"]
        assert isinstance(room, Recall)
        return room

    @property
    def rows(self) -> list[tuple[str, str]]:
        """Kind and words of what is listed, once the list is up to date."""
        assert self.room.gaps is not None
        text = self.room.text
        return [(str(gap.kind), text[gap.start : gap.end]) for gap in self.page.model.gaps]

    @property
    def words(self) -> list[str]:
        return [words for _, words in self.rows]

    @property
    def count(self) -> str:
        return self.page.head.text()

    @property
    def current(self) -> str:
        """The words of the current row."""
        row = self.page.list.currentIndex().row()
        return self.words[row] if row >= 0 else ""

    def click(self, words: str) -> None:
        QTest.mouseClick(self.page.list.viewport(), _LEFT, _PLAIN, self._row(words).center())

    def pass_over(self, words: str) -> None:
        """Click the cross of a row."""
        cross = cross_in(self._row(words).toRectF()).center().toPoint()
        QTest.mouseClick(self.page.list.viewport(), _LEFT, _PLAIN, cross)

    def switch(self, kind: GapKind) -> None:
        button = self.page.filters[kind]
        QTest.mouseClick(button, _LEFT, _PLAIN, button.rect().center())

    def all_seen(self) -> None:
        """Let the screen rest until the article was seen."""
        self.desk.qtbot.waitUntil(
            lambda: "not on screen" not in {kind for kind, _ in self.rows}, timeout=5000
        )

    def _row(self, words: str) -> QRect:
        index = self.page.model.index(self.words.index(words))
        self.page.list.scrollTo(index)
        return self.page.list.visualRect(index)


def sign_beside(desk: DeskPage, words: str) -> QPoint:
    """A point of the reader on the first sign beside the line that holds these words."""
    reader = desk.window.reader
    cursor = QTextCursor(reader.document())
    cursor.setPosition(len(desk.text[: desk.text.index(words)].encode("utf-16-le")) // 2)
    line = reader.cursorRect(cursor)
    for x in range(reader.viewport().width()):
        point = QPoint(x, line.bottom() - line.height() // 3)
        if reader.sign_at(point):
            return point + QPoint(5, 0)
    raise AssertionError(f"no sign beside “{words}”")
