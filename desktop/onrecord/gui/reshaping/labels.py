"""A small list of labels to convert tags to."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QVBoxLayout

from onrecord.errors import UserError
from onrecord.gui import fonts
from onrecord.gui.icons import SIDE, KeyIcons
from onrecord.gui.marking import letter
from onrecord.gui.messages import said
from onrecord.gui.plain import key_of, plain_label
from onrecord.model.codebook import Label
from onrecord.work import bulk
from onrecord.work.converting import Conversion

if TYPE_CHECKING:
    from onrecord.gui.main_window import MainWindow

_WIDTH = 300
_ROW = 30
_MOST_ROWS = 10


class LabelsPopup(QFrame):
    """Lists the labels with their keys, and says what would go before it goes.

    A label's key takes it at once where nothing is lost, else shows what would be; the key
    again, or Enter, takes it then.
    """

    def __init__(self, window: MainWindow, ids: Sequence[str]) -> None:
        super().__init__(window, Qt.WindowType.Popup)
        self.setObjectName("popup")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(self.tr("Convert to another label"))
        self._window, self._ids = window, tuple(ids)
        self._list = QListWidget(self)
        self._list.setAccessibleName(self.tr("Labels"))
        self._loss = plain_label()
        self._loss.setWordWrap(True)
        self._loss.setObjectName("loss")
        self._assemble()
        self._fill()
        self._list.currentItemChanged.connect(self._on_current)
        self._list.itemClicked.connect(self._on_clicked)
        self._list.setCurrentRow(0)

    def open_beside(self) -> None:
        """Show it under the words of the first tag."""
        sheet = self._window.sitting.sheet
        tag = sheet.annotation(self._ids[0]) if sheet else None
        self.move(self._window.reader.place_below(tag.start if tag and tag.spans else None))
        self.adjustSize()
        self.show()
        self._list.setFocus()

    @property
    def loss(self) -> str:
        """What is said about the label in hand."""
        return self._loss.text()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The list would search for what is typed."""
        return isinstance(event, QKeyEvent) and self._is_done_with(event)

    def _is_done_with(self, event: QKeyEvent) -> bool:
        key = event.text().upper()
        if event.type() is not QEvent.Type.KeyPress:
            return False
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take()
        elif key in self._keys:
            self._press(self._keys[key])
        else:
            return False
        return True

    def _press(self, row: int) -> None:
        conversion = self._conversion(row)
        known = self._list.currentRow() == row and bool(self.loss)
        self._list.setCurrentRow(row)
        if known or (isinstance(conversion, Conversion) and not conversion.loses):
            self._take()

    def _take(self) -> None:
        if self._list.currentRow() < 0:
            return
        label = self._labels[self._list.currentRow()]
        self.close()
        desk = self._window.desk
        desk.do_many(bulk.convert, desk.session, self._ids, label.id)

    def _conversion(self, row: int) -> Conversion | UserError:
        try:
            return bulk.conversion(self._window.desk.session, self._ids, self._labels[row].id)
        except UserError as refusal:
            return refusal

    def _on_current(self, *_items: QListWidgetItem) -> None:
        row = self._list.currentRow()
        if row < 0:
            return
        conversion = self._conversion(row)
        if isinstance(conversion, UserError):
            text = said(conversion.message, conversion.arguments)
        else:
            text = told(conversion)
        self._loss.setText(text)
        self._loss.setVisible(bool(text))
        self.adjustSize()

    def _on_clicked(self, _item: QListWidgetItem) -> None:
        self._take()

    def _fill(self) -> None:
        codebook, icons = self._window.desk.session.codebook, KeyIcons(self._window.look.theme)
        sheet = self._window.sitting.sheet
        tags = [tag for key in self._ids if sheet and (tag := sheet.annotation(key))]
        held = {each.label for each in tags}
        scopes = {label.scope for label in codebook.labels if label.id in held}
        self._labels: list[Label] = [
            label for label in codebook.offered if label.scope in scopes and held != {label.id}
        ]
        self._keys = {key_of(label): row for row, label in enumerate(self._labels) if key_of(label)}
        for label in self._labels:
            item = QListWidgetItem(icons(letter(label)[:1], label.colour), label.title)
            item.setSizeHint(QSize(_WIDTH - 20, _ROW))
            self._list.addItem(item)
        self._list.setFixedHeight(min(len(self._labels), _MOST_ROWS) * _ROW + 4)

    def _assemble(self) -> None:
        title = plain_label(self.tr("Convert to"))
        title.setFont(fonts.sans(13, QFont.Weight.DemiBold))
        title.setProperty("role", "muted")
        self._list.setFont(fonts.sans(14))
        self._list.setIconSize(QSize(SIDE, SIDE))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.installEventFilter(self)
        self._loss.setFont(fonts.sans(13))
        self.setFixedWidth(_WIDTH)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 10, 10, 10)
        layout.setSpacing(6)
        for widget in (title, self._list, self._loss):
            layout.addWidget(widget)


def told(conversion: Conversion) -> str:
    """What the person should know before the tags are converted; "" when nothing is lost."""
    sentences = []
    if conversion.attributes:
        text = _tr("{names}: not part of {label}, and will go.")
        names = ", ".join(conversion.attributes)
        sentences.append(said(text, {"names": names, "label": conversion.label.title}))
    if conversion.links:
        text = _tr("Links that will go: {names}.")
        sentences.append(said(text, {"names": ", ".join(conversion.links)}))
    return " ".join(sentences)


def _tr(text: str) -> str:
    return QCoreApplication.translate("LabelsPopup", text)
