"""What the person is told: the message bar, and translated sentences."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from onrecord.errors import Message, UserError, filled, marked
from onrecord.gui import fonts
from onrecord.gui.announcing import announce
from onrecord.gui.plain import plain_label


def said(message: str, arguments: Mapping[str, object]) -> str:
    """A message from below the window, translated and filled in, as are those among its
    arguments."""
    shown = {
        name: said(value.message, value.arguments)
        if isinstance(value, Message | UserError)
        else value
        for name, value in arguments.items()
    }
    return filled(QCoreApplication.translate("messages", message), shown)


def quoted(words: str) -> str:
    """Words of somebody else's, in the quotation marks of the person's language."""
    return said(marked("“{words}”"), {"words": words})


def headed(head: str, text: str) -> str:
    """“Head: text”, with the colon as the person's language sets it."""
    return said(marked("{head}: {text}"), {"head": head, "text": text})


_PASSING_MS = 6000


class MessageBar(QFrame):
    """One slim line under the tool bar for what the person should know or can mend."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("message")
        self._text = plain_label()
        self._text.setFont(fonts.sans(14))
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._text.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(18, 6, 10, 6)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._close_button())
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._passing = QTimer(self, singleShot=True, interval=_PASSING_MS)
        self._passing.timeout.connect(self.hide)
        self.hide()

    def mention(self, message: UserError) -> None:
        """Say that something went well, for a few seconds: nobody has to close it."""
        self.tell(message)
        self._passing.start()

    def tell(self, message: UserError) -> None:
        """Show a message in the person's words and let screen readers say it."""
        self._passing.stop()
        text = said(message.message, message.arguments)
        self._text.setText(text)
        self._text.setAccessibleName(text)
        self.show()
        announce(self._text, text)

    def tell_all(self, messages: tuple[UserError, ...]) -> None:
        """Show several at once, one a line."""
        if messages:
            text = "\n".join(said(each.message, each.arguments) for each in messages)
            self.tell(UserError("{text}", text=text))

    @property
    def text(self) -> str:
        """What it says; "" while it is away."""
        return "" if self.isHidden() else self._text.text()

    def _close_button(self) -> QToolButton:
        button = QToolButton()
        button.setText("×")
        button.setFont(fonts.sans(16))
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setToolTip(self.tr("Close this message"))
        button.setAccessibleName(self.tr("Close this message"))
        button.clicked.connect(self.hide)
        return button
