"""Who works in a project, with colours and counts; and the row of colours to take."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from PySide6.QtCore import QLocale, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QLabel, QToolButton, QWidget

from onrecord.gui import fonts
from onrecord.gui.hues import hue_name
from onrecord.gui.plain import plain_label
from onrecord.gui.theme import Theme
from onrecord.model.layers import Annotator

_DOT = 14


class PeopleTable(QWidget):
    """One line an annotator: colour, name, articles, articles done, tags."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)

    def fill(self, rows: Iterable[Mapping[str, Any]], annotators: Iterable[Annotator]) -> None:
        """Show these, in place of what was shown."""
        while (item := self._grid.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        heads = ("", "", self.tr("articles"), self.tr("done"), self.tr("tags"))
        for column, head in enumerate(heads):
            self._add(0, column, head, muted=True)
        colours = {each.name: each.colour for each in annotators}
        for at, row in enumerate(rows, start=1):
            self._add_person(at, row, colours.get(str(row["name"]), ""))

    def _add_person(self, at: int, row: Mapping[str, Any], colour: str) -> None:
        dot = QLabel()
        dot.setPixmap(dotted(self._theme.hue(colour), filled=bool(colour)))
        self._grid.addWidget(dot, at, 0)
        name = self._add(at, 1, str(row["name"]), muted=row["kind"] != "person")
        name.setWordWrap(True)
        for column, count in enumerate(("layers", "done", "annotations"), start=2):
            self._add(at, column, QLocale().toString(int(row[count])), muted=True)

    def _add(self, row: int, column: int, text: str, *, muted: bool) -> QLabel:
        label = plain_label(text)
        label.setFont(fonts.sans(13.5))
        if muted:
            label.setProperty("role", "muted")
        side = Qt.AlignmentFlag.AlignRight if column > 1 else Qt.AlignmentFlag.AlignLeft
        self._grid.addWidget(label, row, column, side if column != 1 else Qt.AlignmentFlag(0))
        return label


class ColourRow(QWidget):
    """The hues of the theme, one of them mine."""

    chosen = Signal(str)  # the hue's name

    def __init__(self, theme: Theme, taken: str) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.setSpacing(3)
        for name, colour in theme.hues.items():
            layout.addWidget(self._button(name, colour))
        layout.addStretch()
        self.show_taken(taken)
        self._group.buttonClicked.connect(lambda button: self.chosen.emit(button.objectName()))

    def show_taken(self, taken: str) -> None:
        """Let this one be mine."""
        for button in self._group.buttons():
            button.setChecked(button.objectName() == taken)

    def _button(self, name: str, colour: QColor) -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
        button.setIcon(QIcon(dotted(colour)))
        button.setIconSize(QSize(_DOT, _DOT))
        button.setFont(fonts.sans(13, QFont.Weight.Normal))
        button.setCheckable(True)
        button.setProperty("kind", "option")
        button.setAccessibleName(self.tr("My colour: {colour}").format(colour=hue_name(name)))
        button.setToolTip(hue_name(name))
        self._group.addButton(button)
        return button


def dotted(colour: QColor, *, filled: bool = True) -> QPixmap:
    """A dot of this colour, sharp at 2x; a ring where no colour was chosen."""
    ratio = 2
    pixmap = QPixmap(_DOT * ratio, _DOT * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    with QPainter(pixmap) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(colour)
        painter.setBrush(colour if filled else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(2, 2, _DOT - 4, _DOT - 4)
    return pixmap
