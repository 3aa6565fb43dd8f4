"""What the codebook says about the label in hand: one quiet line that unfolds."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from onrecord.gui import fonts
from onrecord.model.codebook import Codebook, Label


class Guideline(QFrame):
    """The guideline of the label that is chosen, or hovered on the tool bar."""

    def __init__(self, codebook: Codebook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("guideline")
        self._codebook = codebook
        self._held: Label | None = None
        self._title = QToolButton()
        self._title.setCheckable(True)
        self._title.setProperty("kind", "fold")
        self._title.setFont(fonts.sans(13, QFont.Weight.DemiBold))
        self._title.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._title.setToolTip(self.tr("Unfold or fold the guideline"))
        self._title.toggled.connect(self._show)
        self._text = QLabel()
        self._text.setFont(fonts.sans(13))
        self._text.setProperty("role", "muted")
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 6, 14, 9)
        layout.setSpacing(1)
        layout.addWidget(self._title)
        layout.addWidget(self._text)
        self.hide()

    def hold(self, label: Label | None) -> None:
        """Tell about this label; None tells nothing."""
        self._held = label
        self._show()

    def peek(self, label_id: str) -> None:
        """Tell about another label for the moment; "" goes back to the one held."""
        self._show(label=self._codebook.label(label_id) if label_id else self._held)

    @property
    def text(self) -> str:
        """What it says, folded or not."""
        return "" if self.isHidden() else self._text.toolTip()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set_words(self._text.toolTip())

    def _show(self, _checked: bool = False, *, label: Label | None = None) -> None:
        shown = label or self._held
        self.setVisible(bool(shown and shown.guideline))
        if shown is None:
            return
        sign = "▾" if self._title.isChecked() else "▸"
        self._title.setText(f"{sign} {shown.title}")
        self._set_words("\n".join((shown.guideline, *(f"· {each}" for each in shown.examples))))

    def _set_words(self, words: str) -> None:
        unfolded = self._title.isChecked()
        self._text.setToolTip(words)
        self._text.setWordWrap(unfolded)
        first = words.partition("\n")[0]
        room = max(40, self.width() - 34)
        folded = self._text.fontMetrics().elidedText(first, Qt.TextElideMode.ElideRight, room)
        self._text.setText(words if unfolded else folded)
