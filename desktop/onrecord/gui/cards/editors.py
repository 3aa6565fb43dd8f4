"""One small editor per type of attribute. Filling one is never an edit."""

from __future__ import annotations

from collections.abc import Sequence
from math import isfinite

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, QSignalBlocker, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from onrecord.gui import fonts
from onrecord.gui.cards.editor import Editor, Option, pause, restyle, text_of, unlisted
from onrecord.gui.cards.segments import ManySegments, Segments
from onrecord.model.annotations import Value
from onrecord.model.codebook import Attribute, AttributeType

_MANY = 5
_LARGEST = 2**53  # the numbers beyond are not kept to the last digit everywhere


class _CalmCombo(QComboBox):
    """Changes only when a value is picked from the list, not by wheel or stray arrow keys."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.view().installEventFilter(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        middle = QPointF(self.width() - 14, self.height() / 2 + 1.5)
        chevron = [middle + QPointF(-4, -4), middle, middle + QPointF(4, -4)]
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self.palette().placeholderText().color(), 1.5))
            painter.drawPolyline(chevron)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Space, Qt.Key.Key_Return):
            self.showPopup()
        else:
            event.ignore()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # While the list is open letters look for a value; they are no keys of the window.
        if event.type() == QEvent.Type.ShortcutOverride and _is_letter(event):
            event.accept()
            return True
        return super().eventFilter(watched, event)


class Combo(Editor):
    """A drop-down for long lists of choices; its first entry unsets.

    A chosen value the codebook does not list comes last, as long as it is chosen.
    """

    def __init__(
        self, attribute: Attribute, options: Sequence[Option], parent: QWidget | None = None
    ) -> None:
        super().__init__(attribute, parent)
        self._values: list[Value | None] = [None, *(value for value, _ in options)]
        self._listed = len(self._values)
        self._titles = dict(options)
        self._box = _CalmCombo()
        self._box.setFont(fonts.sans(13))
        self._box.setAccessibleName(attribute.title)
        self._box.addItems(["", *(title for _, title in options)])
        self._box.activated.connect(lambda at: self._on_activated(self._values[at]))
        _fill_with(self, self._box)

    def open(self) -> None:
        super().open()
        self._box.showPopup()

    def _on_activated(self, value: Value | None) -> None:
        if value != self._chosen:
            self._say(value)

    def _show(self) -> None:
        default = self._titles.get(self._default) if self._default is not None else None
        none = self.tr("{value} (default)").format(value=default) if default else self.tr("not set")
        with QSignalBlocker(self._box):
            self._box.setItemText(0, none)
            self._list_chosen()
            self._box.setCurrentIndex(self._values.index(self._chosen))
        if bool(self._box.property("unset")) is not (self._chosen is None):
            restyle(self._box, "unset", self._chosen is None)

    def _list_chosen(self) -> None:
        """Have an entry for the chosen value also where the codebook lists none."""
        while len(self._values) > self._listed:
            self._box.removeItem(len(self._values) - 1)
            self._values.pop()
        if self._chosen not in self._values:
            self._values.append(self._chosen)
            self._box.addItem(unlisted(self.attribute, self._chosen))


class Line(Editor):
    """A line of text; an empty one is unset. What could not be kept stays to be said again."""

    def __init__(self, attribute: Attribute, parent: QWidget | None = None) -> None:
        super().__init__(attribute, parent)
        self._line = QLineEdit()
        self._line.setFont(fonts.sans(13))
        self._line.setProperty("kind", "field")
        self._line.setAccessibleName(attribute.title)
        self._line.editingFinished.connect(self.flush)
        self._pause = pause(self, self._flush_in_passing)
        self._line.textEdited.connect(self._pause.start)
        _fill_with(self, self._line)

    def flush(self) -> None:
        if not self._line.isModified():
            return
        value = self._read(self._line.text().strip())
        if value == self._chosen:
            self._show()
        else:
            self.changed.emit(value)

    def _flush_in_passing(self) -> None:
        """Say what was typed so far; a word just begun after a space is waited for."""
        if self._line.text() == self._line.text().strip():
            self.flush()

    @property
    def is_typed(self) -> bool:
        return self._line.isModified()

    def show_typed(self, value: Value | None) -> None:
        self._line.setText(text_of(value))
        self._line.setModified(value != self._chosen)

    def _show(self) -> None:
        with QSignalBlocker(self._line):
            if self._line.text() != text_of(self._chosen):
                self._line.setText(text_of(self._chosen))
                self._line.home(False)  # a long text shows how it begins
            self._line.setModified(False)
        default = text_of(self._default)
        self._line.setPlaceholderText(
            self.tr("{value} (default)").format(value=default) if default else self.tr("not set")
        )

    def _read(self, text: str) -> Value | None:
        return text or None


class Number(Line):
    """A number; whatever is no number, or too large a one, leaves the old one standing."""

    def _read(self, text: str) -> Value | None:
        if not text:
            return None
        try:
            number = float(text.replace(",", "."))
        except ValueError:
            return self._chosen
        if not isfinite(number) or abs(number) > _LARGEST:
            return self._chosen
        return int(number) if number.is_integer() else number


def editor_for(attribute: Attribute, parent: QWidget | None = None) -> Editor:
    """The editor that suits the attribute's type."""
    listed = attribute.offered or attribute.values
    options: list[Option] = [(choice.id, choice.title) for choice in listed]
    match attribute.type:
        case AttributeType.CHOICE if len(options) > _MANY:
            return Combo(attribute, options, parent)
        case AttributeType.CHOICE:
            return Segments(attribute, options, parent)
        case AttributeType.CHOICES:
            return ManySegments(attribute, options, parent)
        case AttributeType.FLAG:
            return Segments(attribute, [(True, _tr("yes")), (False, _tr("no"))], parent)
        case AttributeType.NUMBER:
            return Number(attribute, parent)
        case AttributeType.ACTOR | AttributeType.ISSUE:
            from onrecord.gui.cards.picked import Picked  # not for the window's start

            return Picked(attribute, parent)
        case _:
            return Line(attribute, parent)


def _is_letter(event: QEvent) -> bool:
    # Qt answers Return and Escape in the same kind of event: these are left to it.
    return isinstance(event, QKeyEvent) and event.text().isprintable() and bool(event.text())


def _tr(text: str) -> str:
    return QCoreApplication.translate("editors", text)


def _fill_with(editor: Editor, content: QWidget) -> None:
    layout = QVBoxLayout(editor)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(content)
    editor.content = content
