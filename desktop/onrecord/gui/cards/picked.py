"""The editor of an attribute that refers to an actor or an issue: a field with its name."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QStyle,
    QStyleOptionToolButton,
    QToolButton,
    QWidget,
)

from onrecord.gui import fonts
from onrecord.gui.cards.editor import Editor, restyle, text_of
from onrecord.gui.plain import button_text, plain_tip
from onrecord.model.codebook import Attribute

_OPENING = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down, Qt.Key.Key_Up)
_UNSETTING = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class Picked(Editor):
    """Shows the name of the chosen record; asks for another to be picked, or unsets it."""

    def __init__(self, attribute: Attribute, parent: QWidget | None = None) -> None:
        super().__init__(attribute, parent)
        self._field = _Field(self)
        self._cross = QToolButton()
        self._cross.setText("×")
        self._cross.setFont(fonts.sans(15))
        self._cross.setProperty("kind", "small")
        self._cross.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Delete does it from the field
        unset = self.tr("Unset {attribute} (Del)").format(attribute=attribute.title)
        self._cross.setToolTip(plain_tip(unset))
        self._cross.setAccessibleName(unset)
        self._cross.clicked.connect(self.unset)
        self._field.clicked.connect(self.asked)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self._field, 1)
        layout.addWidget(self._cross)
        self.content = self._field
        self._show()

    def open(self) -> None:
        """Let the list open; the focus stays where it was, and returns there."""
        above = self.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(self)
        self.asked.emit()

    def unset(self) -> None:
        if self._chosen is not None:
            self._say(None)

    def _show(self) -> None:
        text = self._text()
        self._field.setText(button_text(text))
        self._field.setToolTip(plain_tip(text) if self._chosen is not None else "")
        self._field.setAccessibleName(f"{self.attribute.title}: {text}")
        self._cross.setVisible(self._chosen is not None)
        plain = bool(self.name) and self._chosen is not None
        if self._field.property("unset") is not (not plain):
            restyle(self._field, "unset", not plain)

    def _text(self) -> str:
        if self.setting.value is None:
            return self.tr("not set")
        held = self.name or text_of(self.setting.value)
        if self._default is not None:
            return self.tr("{value} (default)").replace("{value}", held)
        if not self.name:
            return self.tr("{name} (not in the registry)").replace("{name}", held)
        return held


class _Field(QToolButton):
    """A button that looks like a line to fill in, and cuts a long name where it ends."""

    def __init__(self, editor: Picked) -> None:
        super().__init__(editor)
        self._editor = editor
        self.setFont(fonts.sans(13))
        self.setProperty("kind", "pick")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleDescription(
            QCoreApplication.translate("Picked", "Space opens the list, Delete unsets")
        )

    def sizeHint(self) -> QSize:
        return QSize(60, super().sizeHint().height())

    def event(self, event: QEvent) -> bool:
        # Delete takes tags away elsewhere in the window: here it empties the field.
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in (*_OPENING, *_UNSETTING)
            and not event.modifiers()
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _OPENING and not event.modifiers():
            self._editor.asked.emit()
        elif event.key() in _UNSETTING:
            self._editor.unset()
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        words, option.text = self.text().replace("&&", "&"), ""
        room = self.rect().adjusted(8, 0, -8, 0)
        cut = self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        with QPainter(self) as painter:
            complex_control = QStyle.ComplexControl.CC_ToolButton
            self.style().drawComplexControl(complex_control, option, painter, self)
            painter.setFont(self.font())
            painter.setPen(self._ink())
            side = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(room, side, cut)

    def _ink(self) -> QColor:
        colours = self.palette()
        dim = self.property("unset") or not self.isEnabled()
        return (colours.placeholderText() if dim else colours.buttonText()).color()
