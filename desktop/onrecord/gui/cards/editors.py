"""One small editor per type of attribute. Filling one is never an edit."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QToolButton, QVBoxLayout, QWidget

from onrecord.gui import fonts
from onrecord.gui.flow import FlowLayout
from onrecord.model.annotations import Value
from onrecord.model.codebook import Attribute, AttributeType, Setting, State

_MANY = 5
_UNSET = Setting(None, State.UNSET)
Option = tuple[Value, str]


class Editor(QWidget):
    """Shows an attribute's setting and says what the person makes of it."""

    changed = Signal(object)  # the value chosen, or None for unset

    def __init__(self, attribute: Attribute, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.attribute = attribute
        self.setting = _UNSET
        self.setAccessibleName(attribute.title)

    def show_setting(self, setting: Setting) -> None:
        """Show this value without telling anyone."""
        self.setting = setting
        self._show()

    def flush(self) -> None:
        """Say what was typed and not said yet."""

    def _show(self) -> None:
        raise NotImplementedError

    def _say(self, value: Value | None) -> None:
        self.changed.emit(value)
        self._show()  # if it was refused, the old value is still the true one

    @property
    def _chosen(self) -> Value | None:
        return self.setting.value if self.setting.state is State.CHOSEN else None

    @property
    def _default(self) -> Value | None:
        return self.setting.value if self.setting.state is State.DEFAULT else None


class Segments(Editor):
    """Buttons side by side: choices, and yes or no. A click on what is chosen unsets it."""

    def __init__(
        self, attribute: Attribute, options: Sequence[Option], parent: QWidget | None = None
    ) -> None:
        super().__init__(attribute, parent)
        layout = FlowLayout(self, spacing=2)
        self._buttons: list[tuple[Value, QToolButton]] = []
        for value, title in options:
            button = QToolButton()
            button.setProperty("kind", "segment")
            button.setText(title)
            button.setFont(fonts.sans(13))
            button.setCheckable(True)
            button.setAccessibleName(f"{attribute.title}: {title}")
            button.clicked.connect(lambda _=False, value=value: self._on_clicked(value))
            layout.addWidget(button)
            self._buttons.append((value, button))

    def _on_clicked(self, value: Value) -> None:
        self._say(None if value == self._chosen else value)

    def _show(self) -> None:
        for value, button in self._buttons:
            button.setChecked(self._holds(self._chosen, value))
            self._mark_default(button, self._holds(self._default, value))

    def _mark_default(self, button: QToolButton, is_default: bool) -> None:
        if bool(button.property("default")) is is_default:
            return
        button.setToolTip(self.tr("The codebook’s default") if is_default else "")
        _restyle(button, "default", is_default)

    def _holds(self, held: Value | None, value: Value) -> bool:
        return held is not None and held == value


class ManySegments(Segments):
    """Check buttons of which several may be chosen."""

    def _on_clicked(self, value: Value) -> None:
        held = self._chosen if isinstance(self._chosen, tuple) else ()
        order = [each for each, _ in self._buttons]
        wanted = {*held, value} - ({value} & set(held))
        self._say(tuple(str(each) for each in order if each in wanted) or None)

    def _holds(self, held: Value | None, value: Value) -> bool:
        return isinstance(held, tuple) and value in held


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
    """A drop-down for long lists of choices; its first entry unsets."""

    def __init__(
        self, attribute: Attribute, options: Sequence[Option], parent: QWidget | None = None
    ) -> None:
        super().__init__(attribute, parent)
        self._values: list[Value | None] = [None, *(value for value, _ in options)]
        self._titles = dict(options)
        self._box = _CalmCombo()
        self._box.setFont(fonts.sans(13))
        self._box.setAccessibleName(attribute.title)
        self._box.addItems(["", *(title for _, title in options)])
        self._box.activated.connect(lambda at: self._on_activated(self._values[at]))
        _fill_with(self, self._box)

    def _on_activated(self, value: Value | None) -> None:
        if value != self._chosen:
            self._say(value)

    def _show(self) -> None:
        default = self._titles.get(self._default) if self._default is not None else None
        none = self.tr("{value} (default)").format(value=default) if default else self.tr("not set")
        with QSignalBlocker(self._box):
            self._box.setItemText(0, none)
            self._box.setCurrentIndex(self._values.index(self._chosen))
        if bool(self._box.property("unset")) is not (self._chosen is None):
            _restyle(self._box, "unset", self._chosen is None)


class Line(Editor):
    """A line of text; an empty one is unset."""

    def __init__(self, attribute: Attribute, parent: QWidget | None = None) -> None:
        super().__init__(attribute, parent)
        self._line = QLineEdit()
        self._line.setFont(fonts.sans(13))
        self._line.setProperty("kind", "field")
        self._line.setAccessibleName(attribute.title)
        self._line.editingFinished.connect(self.flush)
        _fill_with(self, self._line)

    def flush(self) -> None:
        value = self._read(self._line.text().strip())
        if value != self._chosen:
            self._say(value)
        elif self._line.text() != self._text(self._chosen):
            self._show()

    def _show(self) -> None:
        with QSignalBlocker(self._line):
            if self._line.text() != self._text(self._chosen):
                self._line.setText(self._text(self._chosen))
        default = self._text(self._default)
        self._line.setPlaceholderText(
            self.tr("{value} (default)").format(value=default) if default else self.tr("not set")
        )

    def _read(self, text: str) -> Value | None:
        return text or None

    def _text(self, value: Value | None) -> str:
        return "" if value is None else str(value)


class Number(Line):
    """A number; whatever is no number leaves the old one standing."""

    def _read(self, text: str) -> Value | None:
        if not text:
            return None
        try:
            number = float(text.replace(",", "."))
        except ValueError:
            return self._chosen
        return int(number) if number.is_integer() else number


def editor_for(attribute: Attribute, parent: QWidget | None = None) -> Editor:
    """The editor that suits the attribute's type."""
    options: list[Option] = [(choice.id, choice.title) for choice in attribute.values]
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
        case _:
            return Line(attribute, parent)


def _restyle(widget: QWidget, name: str, on: bool) -> None:
    """Set what the style sheet looks at; what was not chosen is in italics."""
    widget.setProperty(name, on)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    # After the polish, which would put the old one back; only the serif has an italic loaded.
    widget.setFont(fonts.serif(14, italic=True) if on else fonts.sans(13))


def _is_letter(event: QEvent) -> bool:
    # Qt answers Return and Escape in the same kind of event: these are left to it.
    return isinstance(event, QKeyEvent) and event.text().isprintable() and bool(event.text())


def _tr(text: str) -> str:
    return QCoreApplication.translate("editors", text)


def _fill_with(editor: QWidget, content: QWidget) -> None:
    layout = QVBoxLayout(editor)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(content)
    editor.setFocusProxy(content)
