"""The slim line over the text into which words to find are written."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QLocale, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from onrecord.gui import fonts
from onrecord.gui.announcing import announce
from onrecord.gui.plain import plain_label
from onrecord.work.finding import How

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FindLine(QFrame):
    """Says what is sought, and how; shows how many hits there are."""

    changed = Signal()  # other words, or another way of looking for them
    stepped = Signal(int)  # 1: to the next hit, -1: to the one before
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("find")
        self.words = self._build_words()
        self.exact = self._build_switch("Aa", self.tr("As typed: capitals and accents count"))
        self.whole = self._build_switch("|ab|", self.tr("Whole words only"))
        self.count = self._build_count()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._assemble()

    @property
    def how(self) -> How:
        """The way of looking that is switched on."""
        return How(exact=self.exact.isChecked(), whole=self.whole.isChecked())

    def show_count(self, here: int | None, total: int) -> None:
        """Tell the number of the hit at hand, from 0, and how many there are."""
        number = QLocale().toString
        if not self.words.text().strip():
            text = ""
        elif not total:
            text = self.tr("nothing found")
        elif here is None:
            text = self.tr("{total} found").format(total=number(total))
        else:
            text = self.tr("{number} of {total}")
            text = text.format(number=number(here + 1), total=number(total))
        self.count.setText(text)
        self.words.setAccessibleDescription(text)
        announce(self.words, text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter and Esc are this line's while it is written in."""
        if isinstance(event, QKeyEvent) and event.key() in (*_ENTER, Qt.Key.Key_Escape):
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self._on_key(event)
                return True
        return super().eventFilter(watched, event)

    def _on_key(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.stepped.emit(-1 if back else 1)

    # building

    def _assemble(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 6, 10, 6)
        layout.setSpacing(4)
        layout.addWidget(self.words, 1)
        for button in (self.exact, self.whole):
            layout.addWidget(button)
        layout.addSpacing(6)
        layout.addWidget(self.count)
        layout.addStretch(1)
        for text, name, step in (
            ("↑", self.tr("Previous hit (Shift+Enter)"), -1),
            ("↓", self.tr("Next hit (Enter)"), 1),
        ):
            button = self._build_button(text, name)
            button.clicked.connect(lambda _=False, step=step: self.stepped.emit(step))
            layout.addWidget(button)
        close = self._build_button("×", self.tr("Close this line (Esc)"))
        close.clicked.connect(self.closed)
        layout.addWidget(close)

    def _build_words(self) -> QLineEdit:
        words = QLineEdit()
        words.setProperty("kind", "field")
        words.setFont(fonts.sans(14))
        words.setMinimumWidth(120)
        words.setMaximumWidth(380)
        words.setPlaceholderText(self.tr("Find in this article…"))
        words.setAccessibleName(self.tr("Find in this article"))
        words.textChanged.connect(self.changed)
        words.installEventFilter(self)
        return words

    def _build_count(self) -> QLabel:
        count = plain_label()
        count.setFont(fonts.sans(13))
        count.setProperty("role", "muted")
        count.setMinimumWidth(86)
        return count

    def _build_switch(self, text: str, name: str) -> QToolButton:
        button = QToolButton()
        button.setProperty("kind", "segment")
        button.setText(text)
        button.setFont(fonts.sans(13))
        button.setCheckable(True)
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.setMinimumWidth(34)
        button.toggled.connect(self.changed)
        button.installEventFilter(self)
        return button

    def _build_button(self, text: str, name: str) -> QToolButton:
        button = QToolButton()
        button.setProperty("kind", "small")
        button.setText(text)
        button.setFont(fonts.sans(15))
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.installEventFilter(self)
        return button
