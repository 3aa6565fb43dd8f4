"""What stands in the middle while no article is open."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QFont
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from onrecord.gui import fonts


class Welcome(QWidget):
    """Says how to begin, with a button that does it."""

    def __init__(self, bring_in: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        head = QLabel(self.tr("No article is open."))
        head.setFont(fonts.serif(22, QFont.Weight.DemiBold))
        hint = QLabel(self.tr("Bring in text files or labels, or drop them onto this window."))
        hint.setFont(fonts.serif(17, italic=True))
        hint.setProperty("role", "muted")
        self.button = button = QPushButton(self.tr("Import articles…"))
        button.setFont(fonts.sans(14, QFont.Weight.DemiBold))
        button.setProperty("kind", "primary")
        button.setToolTip(bring_in.toolTip())
        button.setAutoDefault(True)  # Return presses it too, though this is no dialog
        button.clicked.connect(bring_in.trigger)
        layout = QVBoxLayout(self)
        layout.addStretch(2)
        for widget in (head, hint, button):
            layout.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.setSpacing(14)
        layout.addStretch(3)
