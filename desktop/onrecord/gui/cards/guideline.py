"""What the codebook says about the label in hand: one quiet line that unfolds."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from onrecord.gui import fonts
from onrecord.gui.plain import button_text, escaped
from onrecord.model.codebook import Codebook, Label

_BOLD = re.compile(r"\*\*(.+?)\*\*")


class Guideline(QFrame):
    """The guideline of the label that is chosen, or hovered on the tool bar."""

    def __init__(self, codebook: Codebook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("guideline")
        self._codebook = codebook
        self._held: Label | None = None
        self._told: Label | None = None
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
        self._text.setTextFormat(Qt.TextFormat.RichText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 6, 14, 9)
        layout.setSpacing(1)
        layout.addWidget(self._title)
        layout.addWidget(self._text)
        self.hide()

    def hold(self, label: Label | None) -> None:
        """Tell about this label; None tells nothing."""
        if label is not self._held:
            self._held = label
            self._show()

    def peek(self, label_id: str) -> None:
        """Tell about another label for the moment; "" goes back to the one held."""
        self._show(label=self._codebook.label(label_id) if label_id else self._held)

    @property
    def text(self) -> str:
        """What it says, folded or not."""
        return "" if self.isHidden() or self._told is None else self._told.guideline

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fill()

    def _show(self, _checked: bool = False, *, label: Label | None = None) -> None:
        self._told = label or self._held
        self.setVisible(bool(self._told and self._told.guideline))
        self._fill()

    def _fill(self) -> None:
        if self._told is None:
            return
        unfolded = self._title.isChecked()
        self._title.setText(f"{'▾' if unfolded else '▸'} {button_text(self._told.title)}")
        self._text.setWordWrap(unfolded)
        self._text.setText(unfolded_text(self._told) if unfolded else self._first_line())

    def _first_line(self) -> str:
        assert self._told is not None, "nothing to tell"
        room = max(40, self.width() - 34)
        metrics = self._text.fontMetrics()
        return escaped(metrics.elidedText(self._told.guideline, Qt.TextElideMode.ElideRight, room))


def unfolded_text(label: Label) -> str:
    """Guideline and examples as rich text; what the examples mark with ** is bold."""
    lines = (label.guideline, *(f"· {each}" for each in label.examples))
    return "<br>".join(_BOLD.sub(r"<b>\1</b>", escaped(line)) for line in lines)
