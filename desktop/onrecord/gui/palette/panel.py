"""The palette: one line to type into, what it may mean under it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGraphicsDropShadowEffect,
    QLabel,
    QLineEdit,
    QListView,
    QVBoxLayout,
    QWidget,
)

from onrecord.gui import fonts
from onrecord.gui.announcing import announce
from onrecord.gui.palette.delegate import HEIGHT, PaletteDelegate
from onrecord.gui.palette.model import ITEM, PaletteModel
from onrecord.gui.palette.ranking import Item, ranked, recent_first
from onrecord.gui.theme import Theme, faded

_WIDTH, _TOP, _ROWS = 640, 72, 11
_FOUND = 60
_STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Tab: 1,
    Qt.Key.Key_Backtab: -1,
    Qt.Key.Key_PageDown: _ROWS,
    Qt.Key.Key_PageUp: -_ROWS,
}
_OURS = (*_STEPS, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape)


class PalettePanel(QFrame):
    """Floats over the window until something is taken, or the person goes elsewhere."""

    taken = Signal(object)  # Item
    left = Signal()  # closed without taking anything

    def __init__(self, parent: QWidget, theme: Theme, hues: Mapping[str, str]) -> None:
        super().__init__(parent)
        self.setObjectName("palette")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._items: Sequence[Item] = ()
        self.model = PaletteModel(self)
        self.line = self._build_line()
        self.list = self._build_list(theme, hues)
        self._nothing = self._build_nothing()
        self._assemble(theme)
        self.line.textChanged.connect(self._on_typed)
        self.line.installEventFilter(self)

    def open_with(self, items: Sequence[Item], used: Sequence[str]) -> None:
        """Show these to choose from; those used lately first while nothing is typed."""
        self._items = recent_first(items, used)
        self._on_typed("")
        self.show()
        self.raise_()
        self.line.setFocus(Qt.FocusReason.PopupFocusReason)
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]

    def closeEvent(self, event: QCloseEvent) -> None:
        QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]
        super().closeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.line and event.type() == QEvent.Type.ShortcutOverride:
            assert isinstance(event, QKeyEvent)
            if event.key() in _OURS:
                event.accept()  # not the window's Esc
                return True
        elif watched is self.line and event.type() == QEvent.Type.KeyPress:
            assert isinstance(event, QKeyEvent)
            return self._took_key(event)
        elif event.type() == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            self._on_pressed(event)
        elif watched is self.parent() and event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def _took_key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take()
        elif key in _STEPS:
            self._step(_STEPS[Qt.Key(key)])
        else:
            return False
        return True

    def _on_pressed(self, event: QMouseEvent) -> None:
        """A click outside says that the person thinks better of it."""
        place = self.mapFromGlobal(event.globalPosition().toPoint())
        if self.isVisible() and not self.rect().contains(place):
            self.left.emit()

    def _on_typed(self, text: str) -> None:
        self.model.show_items(ranked(text, self._items, _FOUND))
        self._choose(0)
        self._nothing.setVisible(not self.model.items)
        self.list.setVisible(bool(self.model.items))
        self._place()

    def _step(self, step: int) -> None:
        last = len(self.model.items) - 1
        row = self.list.currentIndex().row() + step
        if abs(step) == 1:  # round the end
            row %= last + 1 or 1
        self._choose(max(0, min(row, last)))

    def _choose(self, row: int) -> None:
        self.list.setCurrentIndex(self.model.index(row))
        if 0 <= row < len(self.model.items):
            announce(self.list, self.model.index(row).data())

    def _take(self) -> None:
        item = self.list.currentIndex().data(ITEM)
        if item is not None and item.enabled:
            self.taken.emit(item)

    def _place(self) -> None:
        parent = self.window()
        rows = max(1, min(len(self.model.items), _ROWS))
        self.list.setFixedHeight(rows * HEIGHT)
        width = min(_WIDTH, parent.width() - 40)
        self.setFixedWidth(width)
        self.adjustSize()
        self.move((parent.width() - width) // 2, _TOP)

    # building

    def _assemble(self, theme: Theme) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(9, 9, 9, 9)
        layout.setSpacing(7)
        for widget in (self.line, self.list, self._nothing):
            layout.addWidget(widget)
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(42)
        shadow.setOffset(0, 10)
        shadow.setColor(faded(theme.shadow, 110))
        self.setGraphicsEffect(shadow)

    def _build_line(self) -> QLineEdit:
        line = QLineEdit()
        line.setFont(fonts.sans(16))
        line.setProperty("kind", "palette")
        line.setPlaceholderText(self.tr("What do you want to do, or where to go?"))
        line.setAccessibleName(self.tr("Find an action, article, actor or label"))
        return line

    def _build_list(self, theme: Theme, hues: Mapping[str, str]) -> QListView:
        view = QListView()
        view.setModel(self.model)
        view.setItemDelegate(PaletteDelegate(theme, dict(hues), self))
        view.setUniformItemSizes(True)
        view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        view.setAccessibleName(self.tr("What fits"))
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.clicked.connect(self._take)
        return view

    def _build_nothing(self) -> QLabel:
        label = QLabel(self.tr("Nothing is called that."))
        label.setFont(fonts.sans(14))
        label.setProperty("role", "muted")
        label.setContentsMargins(12, 6, 12, 8)
        return label
