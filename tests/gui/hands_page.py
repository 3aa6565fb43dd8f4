"""What an analyst does with the mouse on marks, and with several cards at once."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFrame, QMenu, QPushButton

from onrecord.gui.reshaping.hover import HoverCard
from onrecord.gui.reshaping.labels import LabelsPopup
from onrecord.gui.reshaping.preview import OccurrencesDialog
from tests.gui.pages import DeskPage

_LEFT = Qt.MouseButton.LeftButton
_PLAIN = Qt.KeyboardModifier.NoModifier
_CONTROL = Qt.KeyboardModifier.ControlModifier
_SPLIT, _HAND = Qt.CursorShape.SplitHCursor, Qt.CursorShape.PointingHandCursor


class HandsPage:
    """The same window, taken hold of more closely."""

    def __init__(self, page: DeskPage) -> None:
        self.page = page
        self.window = page.window
        self.pane = page.window.reader.viewport()

    # places

    def point(self, words: str, *, within: int | None = None) -> QPoint:
        """The middle of the words on the screen, or before one of their characters."""
        start, end = self.page._found(words, 0)
        self.window.reader.reveal(start)
        return self.page._point((start + end) // 2 if within is None else start + within)

    def edge(self, words: str, *, end: bool) -> QPoint:
        """Where the pointer becomes a split one, under the first or last of the words."""
        point = self.point(words, within=len(words) if end else 0)
        return self._under(point, _SPLIT, sideways=(0, -2, 2))

    def lane(self, words: str) -> QPoint:
        """Where the pointer becomes a hand, under the middle of the words."""
        return self._under(self.point(words), _HAND, sideways=(0,))

    def _under(self, point: QPoint, shape: Qt.CursorShape, sideways: tuple[int, ...]) -> QPoint:
        for down in range(4, 24):
            for side in sideways:
                place = point + QPoint(side, down)
                self.hover(place)
                if self.pane.cursor().shape() is shape:
                    return place
        raise AssertionError(f"no {shape} there")

    # doing

    def hover(self, point: QPoint) -> HandsPage:
        self._move(point, Qt.MouseButton.NoButton)
        return self

    def press(self, point: QPoint) -> HandsPage:
        QTest.mousePress(self.pane, _LEFT, _PLAIN, point)
        return self

    def pull(self, *points: QPoint, held: Qt.KeyboardModifier = _PLAIN) -> HandsPage:
        """Move on with the button held down."""
        for point in points:
            self._move(point, _LEFT, held)
        return self

    def release(self, point: QPoint, held: Qt.KeyboardModifier = _PLAIN) -> HandsPage:
        QTest.mouseRelease(self.pane, _LEFT, held, point)
        return self

    def drag(self, start: QPoint, end: QPoint, held: Qt.KeyboardModifier = _PLAIN) -> HandsPage:
        self.press(start).pull((start + end) / 2, end, held=held)
        return self.release(end, held)

    def triple_click(self, words: str) -> HandsPage:
        point = self.point(words)
        QTest.mouseDClick(self.pane, _LEFT, _PLAIN, point)
        QTest.mouseClick(self.pane, _LEFT, _PLAIN, point)
        return self

    def menu_at(self, words: str) -> QMenu:
        """Click the right button on the words."""
        point = self.point(words)
        event = QContextMenuEvent(
            QContextMenuEvent.Reason.Mouse, point, self.pane.mapToGlobal(point), _PLAIN
        )
        QApplication.sendEvent(self.pane, event)
        return self.menu

    def menu_by_key(self) -> QMenu:
        """Press the menu key."""
        event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint(), _PLAIN)
        QApplication.sendEvent(self.window.reader.viewport(), event)
        return self.menu

    def take(self, *names: str) -> HandsPage:
        """Choose an entry of the open menu, by its names from the outside in."""
        menu = self.menu
        for name in names:
            action = next(a for a in menu.actions() if _plain(a.text()) == name)
            if action.menu() is not None:
                menu = action.menu()
            else:
                action.trigger()
        self.menu.close()
        return self

    def pick(
        self, *places: int, held: Qt.KeyboardModifier = _CONTROL, loose: bool = False
    ) -> HandsPage:
        """Click the first of these compact cards, and the further ones with this key held."""
        cards = self.window.cards
        view = cards.loose_list if loose else cards.list
        for at, place in enumerate(places):
            index = view.model().index(place, 0)
            view.scrollTo(index)
            point = view.visualRect(index).center()
            QTest.mouseClick(view.viewport(), _LEFT, held if at else _PLAIN, point)
        return self

    def push(self, name: str) -> HandsPage:
        """Press a button of the bar over the cards."""
        button = next(b for b in self.bar.findChildren(QPushButton) if b.text() == name)
        QTest.mouseClick(button, _LEFT)
        return self

    # seeing

    @property
    def menu(self) -> QMenu:
        """The open context menu."""
        popup = QApplication.activePopupWidget()
        assert isinstance(popup, QMenu), popup
        return popup

    @property
    def entries(self) -> list[str]:
        return [_plain(each.text()) for each in self.menu.actions() if each.text()]

    @property
    def card(self) -> str:
        """What the card under the pointer says; "" while it is away."""
        card = self.pane.findChild(HoverCard)
        return card.told if card is not None and card.isVisible() else ""

    @property
    def bar(self) -> QFrame:
        found = self.window.cards.findChild(QFrame, "picked")
        assert found is not None
        return found

    @property
    def labels(self) -> LabelsPopup:
        popup = QApplication.activePopupWidget()
        assert isinstance(popup, LabelsPopup), popup
        return popup

    @property
    def preview(self) -> OccurrencesDialog:
        found = self.window.findChild(OccurrencesDialog)
        assert found is not None
        self.page.qtbot.waitUntil(lambda: found.isAncestorOf(QApplication.focusWidget()))
        return found

    def _move(
        self, point: QPoint, button: Qt.MouseButton, held: Qt.KeyboardModifier = _PLAIN
    ) -> None:
        # QTest.mouseMove sends no buttons.
        event = QMouseEvent(
            QMouseEvent.Type.MouseMove,
            QPointF(point),
            QPointF(self.pane.mapToGlobal(point)),
            Qt.MouseButton.NoButton,
            button,
            held,
        )
        QApplication.sendEvent(self.pane, event)


def _plain(text: str) -> str:
    return text.replace("&", "").rstrip("…")
