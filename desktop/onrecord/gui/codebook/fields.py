"""The fields of the codebook's forms: each says what was written once the person leaves it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QIcon, QPixmap
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from onrecord.gui import fonts
from onrecord.gui.drop_down import DropDown
from onrecord.gui.flow import FlowLayout
from onrecord.gui.hues import hue_name
from onrecord.gui.plain import button_text, plain_label
from onrecord.gui.theme import Theme

Options = Sequence[tuple[str, str]]
"""Ids and titles to choose from."""

_LINES = 5


class LineField(QLineEdit):
    """One line."""

    written = Signal(str)

    def __init__(self, name: str, text: str, *, longest: int = 300) -> None:
        super().__init__(text)
        self.setFont(fonts.sans(14))
        self.setMaxLength(longest)
        self.setAccessibleName(name)
        self.editingFinished.connect(lambda: self.written.emit(self.text().strip()))


class TextField(QPlainTextEdit):
    """Several lines."""

    written = Signal(str)

    def __init__(self, name: str, text: str) -> None:
        super().__init__(text)
        self.setFont(fonts.sans(14))
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * _LINES + 14)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.written.emit(self.toPlainText().strip())


class ChoiceField(DropDown):
    """One of several."""

    taken = Signal(str)  # id

    def __init__(self, name: str, options: Options, current: str) -> None:
        super().__init__()
        self.setFont(fonts.sans(14))
        self.setAccessibleName(name)
        for key, title in options:
            self.addItem(title, key)
        self.setCurrentIndex(max(0, self.findData(current)))
        self.activated.connect(lambda at: self.taken.emit(self.itemData(at)))


class SeveralField(QWidget):
    """Any number of several."""

    taken = Signal(object)  # tuple of ids

    def __init__(self, name: str, options: Options, current: Iterable[str]) -> None:
        super().__init__()
        held = set(current)
        self._boxes: dict[str, QCheckBox] = {}
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        layout = FlowLayout(self, spacing=8)
        for key, title in options:
            box = QCheckBox(button_text(title))
            box.setFont(fonts.sans(14))
            box.setChecked(key in held)
            box.setAccessibleName(f"{name}: {title}")
            box.clicked.connect(self._on_clicked)
            self._boxes[key] = box
            layout.addWidget(box)

    def _on_clicked(self) -> None:
        self.taken.emit(tuple(key for key, box in self._boxes.items() if box.isChecked()))


class ColourField(QWidget):
    """One of the theme's hues."""

    taken = Signal(str)

    def __init__(self, name: str, theme: Theme, current: str) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        for hue in theme.hues:
            button = QToolButton()
            button.setProperty("kind", "segment")
            button.setIcon(_swatch(theme, hue))
            button.setIconSize(QSize(20, 20))
            button.setCheckable(True)
            button.setChecked(hue == current)
            button.setToolTip(hue_name(hue))
            button.setAccessibleName(f"{name}: {hue_name(hue)}")
            button.clicked.connect(lambda _=False, hue=hue: self.taken.emit(hue))
            self._group.addButton(button)
            layout.addWidget(button)
        layout.addStretch()


def _swatch(theme: Theme, hue: str) -> QIcon:
    drawn = QPixmap(40, 40)
    drawn.fill(theme.hue(hue))
    return QIcon(drawn)


def add_row(form: QFormLayout, title: str, field: QWidget, hint: str = "") -> None:
    """A field with its name before it and, under it, what to know about it."""
    name = plain_label(title)
    name.setFont(fonts.sans(13, QFont.Weight.DemiBold))
    name.setBuddy(field)
    form.addRow(name, field)
    if hint:
        told = plain_label(hint)
        told.setFont(fonts.sans(12.5))
        told.setProperty("role", "muted")
        told.setWordWrap(True)
        told.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        form.addRow("", told)


def new_form(parent: QWidget) -> QFormLayout:
    """An empty form in the house's measures, at the top of the widget."""
    column = QVBoxLayout(parent)
    column.setContentsMargins(0, 0, 0, 0)
    form = QFormLayout()
    column.addLayout(form)
    column.addStretch(1)
    form.setContentsMargins(22, 14, 22, 18)
    form.setHorizontalSpacing(16)
    form.setVerticalSpacing(8)
    form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    return form
