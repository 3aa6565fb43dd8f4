"""Going to a paragraph, a statement or an article by its number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal, SignalInstance
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QVBoxLayout, QWidget

from onrecord.gui import fonts
from onrecord.gui.plain import plain_label
from onrecord.gui.reading.destinations import Destination, Kind, destination
from onrecord.work.session import QueueRow

if TYPE_CHECKING:
    from onrecord.gui.main_window import MainWindow

_WIDTH = 430
_TOP = 54  # pixels below the upper edge of the text


class Going(QObject):
    """Shows a line to type a number into, says where it would lead, and goes there."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._rows: list[QueueRow] = []
        self.line = GoLine(window)
        self.line.typed.connect(self._on_typed)
        self.line.entered.connect(self._on_entered)
        self.line.left.connect(self._on_left)

    def show(self) -> None:
        """Ask where to go."""
        session = self._window.desk.session
        self._rows = self._window.desk.ask(session.queue) or []
        middle = self._window.middle
        corner = middle.mapTo(self._window, QPoint(0, 0))
        width = min(_WIDTH, middle.width() - 24)
        self.line.appear(corner.x() + (middle.width() - width) // 2, corner.y() + _TOP, width)
        self._on_typed()

    def _there(self) -> Destination | None:
        window = self._window
        return destination(
            self.line.words.text(), window.sitting.sheet, window.showing.chips, self._rows
        )

    def _on_typed(self) -> None:
        there = self._there()
        if there is not None:
            self.line.tell(self._told(there))
        elif self.line.words.text().strip():
            self.line.tell(self.tr("There is no such place."))
        else:
            self.line.tell(self.tr("12 paragraph · C5 statement · S3 source · #7 article"))

    def _told(self, there: Destination) -> str:
        names = {
            Kind.PARAGRAPH: self.tr("Paragraph {name}: {words}"),
            Kind.TAG: self.tr("{name}: {words}"),
            Kind.ARTICLE: self.tr("Article {name}: {words}"),
        }
        name, words = there.name, there.words
        return names[there.kind].replace("{name}", name).replace("{words}", words)

    def _on_entered(self) -> None:
        there = self._there()
        if there is None:
            return
        self._on_left()
        window = self._window
        match there.kind:
            case Kind.PARAGRAPH:
                assert isinstance(there.place, int), "paragraphs are places in the text"
                window.reader.select(there.place, there.place)
                window.reader.reveal(there.place)
            case Kind.TAG:
                window.sitting.choose(str(there.place), reveal=True)
            case Kind.ARTICLE:
                window.sitting.show(str(there.place))

    def _on_left(self) -> None:
        self.line.hide()
        self._window.reader.setFocus(Qt.FocusReason.OtherFocusReason)


class GoLine(QFrame):
    """A small card over the text: the line, and under it where Enter would lead."""

    typed = Signal()
    entered = Signal()
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("goto")
        self.words = self._build_words()
        self.hint = self._build_hint()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 9, 10, 9)
        layout.setSpacing(5)
        layout.addWidget(self.words)
        layout.addWidget(self.hint)
        self.hide()

    def appear(self, x: int, y: int, width: int) -> None:
        """Come up empty at this place of the window, ready to be written in."""
        self.words.clear()
        self.setFixedWidth(width)
        self.adjustSize()
        self.move(x, y)
        self.show()
        self.raise_()
        self.words.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def tell(self, text: str) -> None:
        """Say where Enter leads."""
        room = self.width() - 30
        metrics = self.hint.fontMetrics()
        self.hint.setText(metrics.elidedText(text, Qt.TextElideMode.ElideRight, room))
        self.words.setAccessibleDescription(text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter and Esc are this line's, and there is nowhere for Tab to go; it goes when the
        focus does."""
        if isinstance(event, QKeyEvent) and (act := self._act(event)):
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
            elif event.type() == QEvent.Type.KeyPress:
                act.emit()
            return True
        if isinstance(event, QKeyEvent) and event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            return True
        if isinstance(event, QFocusEvent) and _goes_elsewhere(event):
            self.hide()
        return super().eventFilter(watched, event)

    def _act(self, event: QKeyEvent) -> SignalInstance | None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return self.entered
        return self.left if event.key() == Qt.Key.Key_Escape else None

    def _build_words(self) -> QLineEdit:
        words = QLineEdit()
        words.setFont(fonts.sans(15))
        words.setPlaceholderText(self.tr("Go to…"))
        words.setAccessibleName(self.tr("Go to a paragraph, statement, source or article"))
        words.textChanged.connect(lambda _text: self.typed.emit())
        words.installEventFilter(self)
        return words

    def _build_hint(self) -> QLabel:
        hint = plain_label()
        hint.setFont(fonts.sans(13))
        hint.setProperty("role", "muted")
        return hint


def _goes_elsewhere(event: QFocusEvent) -> bool:
    return event.lostFocus() and event.reason() is not Qt.FocusReason.PopupFocusReason
