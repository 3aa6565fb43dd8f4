"""The review window as a reviewer meets it: real keys, real clicks."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QToolButton

from onrecord.gui.reviewing.case_model import LINE
from onrecord.gui.reviewing.column import Column
from onrecord.gui.reviewing.listing import CaseLine
from onrecord.gui.reviewing.room import Reviewing
from onrecord.work import comparing
from onrecord.work.comparing import Comparison
from tests.gui.pages import DeskPage

_LEFT = Qt.MouseButton.LeftButton
_PLAIN = Qt.KeyboardModifier.NoModifier


class ReviewPage:
    """The window, opened by its key."""

    def __init__(self, desk: DeskPage) -> None:
        self.desk = desk
        desk.window.activateWindow()
        desk.qtbot.waitUntil(desk.window.isActiveWindow)
        desk.press("Ctrl+Shift+V")
        room = desk.window.rooms["reviewing"]
        assert isinstance(room, Reviewing)
        self.room = room
        self.window = room.window
        desk.qtbot.waitUntil(self.window.isActiveWindow)

    # doing

    def press(self, *keys: str) -> ReviewPage:
        """Press these keys, one after the other, wherever the focus is."""
        for key in keys:
            combination = QKeySequence(key)[0]
            target = QApplication.activePopupWidget() or QApplication.focusWidget()
            target = target or QApplication.activeWindow() or self.window
            QTest.keyClick(target, combination.key(), combination.keyboardModifiers())
        return self

    def read_all(self) -> ReviewPage:
        """Wait until all articles were compared."""
        everywhere = self.window.course.everywhere
        self.desk.qtbot.waitUntil(lambda: not everywhere.is_reading)
        assert everywhere.survey is not None, "no list was read"
        return self

    def type(self, text: str) -> ReviewPage:
        QTest.keyClicks(QApplication.focusWidget(), text)
        return self

    def click_button(self, words: str) -> ReviewPage:
        """Click the button that begins with these words."""
        buttons = (*self.window.findChildren(QPushButton), *self.window.findChildren(QToolButton))
        found = [x for x in buttons if x.isVisible() and x.text().startswith(words)]
        assert found, f"no button {words}"
        QTest.mouseClick(found[0], _LEFT)
        return self

    def click_line(self, place: int) -> ReviewPage:
        """Click a line of the list."""
        view = self.window.pane.list
        QTest.mouseClick(view.viewport(), _LEFT, _PLAIN, view.visualRect(
            self.window.pane.model.index(place)).center())  # fmt: skip
        return self

    def click_cell(self, row: int, column: int) -> ReviewPage:
        """Click a cell of the case's table."""
        table = self.window.foot.table
        table.scrollTo(table.model().index(row, column))
        box = table.visualRect(table.model().index(row, column))
        QTest.mouseClick(table.viewport(), _LEFT, _PLAIN, box.center())
        return self

    def select(self, words: str, text: int = 0) -> ReviewPage:
        """Drag the mouse over words of one of the texts."""
        column = self.texts[text]
        start = column.text.index(words)
        column.reveal(start)
        first, last = _point(column, start), _point(column, start + len(words))
        pane = column.viewport()
        QTest.mousePress(pane, _LEFT, _PLAIN, first)
        QTest.mouseMove(pane, (first + last) / 2)
        QTest.mouseMove(pane, last)
        QTest.mouseRelease(pane, _LEFT, _PLAIN, last)
        return self

    def click_words(self, words: str, text: int = 0) -> ReviewPage:
        """Click into words of one of the texts."""
        column = self.texts[text]
        start = column.text.index(words)
        column.reveal(start)
        place = _point(column, start + len(words) // 2)
        QTest.mouseClick(column.viewport(), _LEFT, _PLAIN, place)
        return self

    # seeing

    @property
    def texts(self) -> list[Column]:
        return list(self.window.texts.columns())

    @property
    def title(self) -> str:
        """Where one is."""
        return self.window.foot.title.text()

    @property
    def standing(self) -> str:
        """What was decided on the case, or is drafted."""
        return self.window.foot.standing.text()

    @property
    def counts(self) -> str:
        return self.window.head.counts.text()

    @property
    def end(self) -> str:
        """What is said once nothing is open; "" before."""
        return self.window.end.words.text() if self.window.end.isVisible() else ""

    @property
    def message(self) -> str:
        return self.window.messages.text

    @property
    def lines(self) -> list[str]:
        """The differences in the list, by their words."""
        return [line.words for line in self.window.pane.shown]

    @property
    def rows(self) -> list[str]:
        """All that the list says, a line each."""
        model = self.window.pane.model
        return [model.words_of(row) for row in model.rows]

    @property
    def here(self) -> str:
        """The words of the line of the case in hand."""
        line = self.window.pane.list.currentIndex().data(LINE)
        return line.words if isinstance(line, CaseLine) else ""

    @property
    def table(self) -> list[list[str]]:
        """The case in hand: title and cells of each row, the draft's last."""
        return [
            [row.title.strip(), *(cell.text if cell.is_there else "–" for cell in row.cells)]
            for row in self.window.foot.table.rows
        ]

    @property
    def heads(self) -> list[str]:
        """Who stands over the columns of the table."""
        table = self.window.foot.table
        model = table.model()
        return [
            str(model.headerData(at, Qt.Orientation.Horizontal)).strip()
            for at in range(model.columnCount())
        ]

    @property
    def emphasised(self) -> list[str]:
        """The words of the table that stand out."""
        cells = (cell for row in self.window.foot.table.rows for cell in row.cells)
        return [run.text for cell in cells for run in cell.runs if run.differs]

    @property
    def comparison(self) -> Comparison:
        """The article as the project holds it now."""
        shown = self.window.course.comparison
        assert shown is not None
        return comparing.comparison(self.desk.window.desk.session, shown.article.id)

    @property
    def gold(self) -> list[tuple[str, str]]:
        """Labels and words of what is in gold."""
        return sorted((each.label, each.text) for each in self.comparison.gold.values())

    @property
    def menu(self) -> QMenu:
        """The menu that is open."""
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu), "no menu is open"
        return menu


def _point(column: Column, code_point: int) -> QPoint:
    """The middle of the line where a code point stands, in the viewport."""
    cursor = QTextCursor(column.document())
    cursor.setPosition(column._offsets.to_qt(code_point))
    return column.cursorRect(cursor).center()
