"""Discussion as an analyst meets it: beside the text, and in its own window."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QWidget

from onrecord.gui.discussing.conversation import Conversation
from onrecord.gui.discussing.models import TalksModel
from onrecord.gui.discussing.page import DiscussionPage
from onrecord.gui.discussing.telling import first_line, said, topic_line
from onrecord.gui.discussing.window import DiscussionWindow
from tests.gui.pages import DeskPage

_LEFT = Qt.MouseButton.LeftButton
_PLAIN = Qt.KeyboardModifier.NoModifier


class Talking:
    """A list of threads with the chosen one beside or below it."""

    def __init__(
        self, desk: DeskPage, view: QAbstractItemView, model: TalksModel, shown: Conversation
    ) -> None:
        self.desk, self.list, self.model, self.shown = desk, view, model, shown

    @property
    def threads(self) -> list[str]:
        """What began the threads that are listed."""
        return [first_line(each.thread) for each in self.model.talks]

    @property
    def topics(self) -> list[str]:
        """What the threads that are listed are about."""
        return [topic_line(each.about, self.model.voices) for each in self.model.talks]

    @property
    def comments(self) -> list[str]:
        """The comments of the thread that is shown."""
        return [said(each) for each in self.shown.model.comments]

    @property
    def written(self) -> str:
        """What stands in the field."""
        return self.shown.place.field.words

    @property
    def can_write(self) -> bool:
        return self.shown.place.field.isEnabled()

    @property
    def asked(self) -> str:
        """What the person is asked to write."""
        return self.shown.place.caption.text()

    def choose(self, words: str) -> None:
        """Click the thread that begins with these words."""
        row = next(at for at, each in enumerate(self.threads) if each.startswith(words))
        index = self.model.index(row)
        self.list.scrollTo(index)
        _click(self.list.viewport(), self.list.visualRect(index).center())

    def choose_comment(self, words: str) -> None:
        """Click a comment of the thread that is shown."""
        row = next(at for at, each in enumerate(self.comments) if each.startswith(words))
        view = self.shown.list
        index = self.shown.model.index(row)
        view.scrollTo(index)
        _click(view.viewport(), view.visualRect(index).center())

    def write(self, text: str) -> None:
        """Click into the field and type."""
        field = self.shown.place.field
        _click(field.viewport(), field.viewport().rect().center())
        QTest.keyClicks(field, text)

    def send(self) -> None:
        QTest.keyClick(
            self.shown.place.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier
        )

    def press(self, text: str) -> None:
        """Click the button that says so, or the first that begins so."""
        around = self.list.window()
        found = [each for each in around.findChildren(QAbstractButton) if each.isVisible()]
        fitting = [each for each in found if each.text().startswith(text)]
        button = min(fitting, key=lambda each: each.text() != text)
        _click(button, button.rect().center())

    @property
    def offered_names(self) -> list[str]:
        """The names that are offered to complete what is typed."""
        popup = QApplication.activePopupWidget()
        if not isinstance(popup, QAbstractItemView):
            return []
        model = popup.model()
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


class DiscussionList(Talking):
    """The page on the right, opened by its key."""

    def __init__(self, desk: DeskPage, *keys: str) -> None:
        desk.press(*(keys or ("Ctrl+5",)))
        page = desk.window.right.page
        assert isinstance(page, DiscussionPage)
        self.page = page
        super().__init__(desk, page.pane.list, page.pane.model, page.pane.conversation)

    @property
    def count(self) -> str:
        return self.page.head.text()


class AllThreads(Talking):
    """The window with all threads, opened by its key."""

    def __init__(self, desk: DeskPage) -> None:
        desk.press("Ctrl+D")
        found = desk.window.findChild(DiscussionWindow)
        assert found is not None
        self.window = found
        desk.qtbot.waitUntil(found.isActiveWindow)
        super().__init__(desk, found.list, found.model, found.conversation)

    def search(self, words: str) -> None:
        self.window.line.clear()
        QTest.keyClicks(self.window.line, words)


def _click(widget: QWidget, point: QPoint) -> None:
    QTest.mouseClick(widget, _LEFT, _PLAIN, point)
