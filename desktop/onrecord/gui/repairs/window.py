"""The tags that wait to be repaired: a tag at a time, with the places where it may belong."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from onrecord.errors import UserError
from onrecord.gui import fittings, fonts
from onrecord.gui.announcing import announce
from onrecord.gui.messages import quoted, said
from onrecord.gui.plain import plain_label
from onrecord.gui.repairs import telling
from onrecord.gui.repairs.places import GIVE_UP, TAKE, PlaceList, is_acting
from onrecord.model.edits import Edit
from onrecord.model.repairs import Repair
from onrecord.work import repairing
from onrecord.work.repairing import Waiting

if TYPE_CHECKING:
    from onrecord.gui.main_window import MainWindow


class _Tags(QListWidget):
    """Leaves digits, Enter and Delete, which act on the tag, to the window."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_acting(event):
            event.ignore()
        else:
            super().keyPressEvent(event)


class RepairWindow(QDialog):
    """What waits at the left, the tag in hand at the right. A digit puts it in that place, Delete
    gives it up; the words that are selected in the text can be used instead."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.setWindowTitle(self.tr("Tags to repair"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("reopen", "repairs.show")  # where the window is built anew
        self.resize(960, 560)
        self._window, self._desk = window, window.desk
        self._waiting: list[Waiting] = []
        self.list, self.places = self._build_list(), PlaceList(window.look)
        self.counted = fittings.muted()
        self.counted.setIndent(4)
        self._whose, self.words = fittings.heading(), plain_label()
        self._origin, self.why = fittings.muted(wraps=True), plain_label()
        self.notice = fittings.notice()
        self.use_button = fittings.button(self.tr("&Use selected words"))
        self.show_button = fittings.button(self.tr("&Show in the text"))
        self.discard_button = fittings.button(self.tr("&Give up"))
        self.sole_button = fittings.button()
        self._assemble()
        self._connect()
        self._fill()

    def come(self) -> None:
        """Come to the front."""
        self.show()
        self.raise_()
        self.activateWindow()
        self.list.setFocus()

    def event(self, event: QEvent) -> bool:
        # The main window has keys of its own for digits, Delete and Esc.
        is_asked = event.type() == QEvent.Type.ShortcutOverride
        if is_asked and isinstance(event, QKeyEvent) and _is_own(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = event.text()
        at = int(text) - 1 if text.isdecimal() and text.isascii() else -1
        if 0 <= at < self.places.count():
            self._take(at)
        elif event.key() in TAKE and isinstance(at_hand := self.focusWidget(), QPushButton):
            at_hand.click()
        elif event.key() in TAKE and self.places.count():
            self._take(max(0, self.places.currentRow()))
        elif event.key() in GIVE_UP:
            self._discard()
        else:
            super().keyPressEvent(event)

    # showing

    def _fill(self) -> None:
        place = max(0, self.list.currentRow())
        self._waiting = self._desk.ask(repairing.waiting, self._desk.session) or []
        self.list.blockSignals(True)
        self.list.clear()
        for each in self._waiting:
            row = QListWidgetItem(telling.row(each))
            row.setToolTip("")
            self.list.addItem(row)
        self.list.setCurrentRow(min(place, self.list.count() - 1))
        self.list.blockSignals(False)
        self._show_tag()

    @property
    def current(self) -> Waiting | None:
        """The tag in hand."""
        at = self.list.currentRow()
        return self._waiting[at] if 0 <= at < len(self._waiting) else None

    def _show_tag(self) -> None:
        each = self.current
        self.notice.hide()
        self._left.setVisible(each is not None)
        for button in (self.use_button, self.show_button, self.discard_button):
            button.setVisible(each is not None)
        self._whose.setVisible(each is not None)
        self.words.setVisible(each is not None)
        self._origin.setVisible(each is not None)
        self.places.setVisible(each is not None and bool(each.likely))
        self.counted.setText(telling.counted(len(self._waiting)))
        certain = sum(repairing.sole(each) is not None for each in self._waiting)
        self.sole_button.setText(self.tr("&Place all with one place only ({n})").format(n=certain))
        self.sole_button.setVisible(certain > 0)
        if each is None:
            self.why.setText(self.tr("Nothing waits to be repaired."))
            return
        self._whose.setText(telling.whose(each))
        self.words.setText(quoted(each.words))
        self._origin.setText(telling.origin(each))
        self.why.setText(telling.why(each))
        text = self._desk.session.text(each.repair.article_id)
        passages = [telling.passage(text, likely.spans) for likely in each.likely]
        self.places.show_passages(passages)

    # deciding

    def _take(self, at: int) -> None:
        each = self.current
        if each is not None:
            spans = each.likely[at].spans
            self._desk.do(repairing.place, self._desk.session, each.repair.id, spans)

    def _use_selection(self) -> None:
        each, sheet = self.current, self._window.sitting.sheet
        if each is None:
            return
        span = self._window.reader.span()
        if sheet is None or sheet.article.id != each.repair.article_id or span is None:
            self._show_in_text()
            self._tell(UserError("Select the words in “{title}” first.", title=each.title))
            return
        self._desk.do(repairing.place, self._desk.session, each.repair.id, [span])

    def _discard(self) -> None:
        if (each := self.current) is not None:
            self._desk.do(repairing.discard, self._desk.session, each.repair.id)

    def _place_sole(self) -> None:
        self._desk.do(repairing.place_sole, self._desk.session)

    def _show_in_text(self) -> None:
        """Open the article, with the chosen place selected."""
        each = self.current
        if each is None:
            return
        self._window.sitting.show(each.repair.article_id)
        at = self.places.currentRow()
        if 0 <= at < len(each.likely):
            first = each.likely[at].spans[0]
            self._window.reader.select(first.start, first.end)
            self._window.reader.reveal(first.start)

    # what happens

    def _on_edited(self, edit: Edit) -> None:
        if Repair in edit.kinds:
            self._fill()

    def _tell(self, refusal: UserError) -> None:
        self.notice.setText(said(refusal.message, refusal.arguments))
        self.notice.show()
        announce(self.notice, self.notice.text())

    def _on_refused(self, refusal: UserError) -> None:
        if self.isActiveWindow():
            self._tell(refusal)

    # building

    def _build_list(self) -> QListWidget:
        found = _Tags()
        found.setAccessibleName(self.tr("Tags to repair"))
        found.setFont(fonts.sans(14))
        found.setWordWrap(False)
        found.setTextElideMode(Qt.TextElideMode.ElideRight)
        found.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        found.setSpacing(3)
        return found

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(self._show_tag)
        self.places.taken.connect(self._take)
        self.use_button.clicked.connect(self._use_selection)
        self.show_button.clicked.connect(self._show_in_text)
        self.discard_button.clicked.connect(self._discard)
        self.sole_button.clicked.connect(self._place_sole)
        self._desk.edited.connect(self._on_edited)
        self._desk.refused.connect(self._on_refused)
        self._window.intake.came.connect(self._fill)
        for keys, action in (
            (QKeySequence.StandardKey.Undo, "undo"),
            (QKeySequence.StandardKey.Redo, "redo"),
        ):
            QShortcut(keys, self).activated.connect(self._window.commands[action].trigger)

    def _assemble(self) -> None:
        self._whose.setWordWrap(True)
        self.words.setFont(fonts.serif(18))
        self.words.setWordWrap(True)
        self.why.setFont(fonts.sans(14))
        self.why.setWordWrap(True)
        self._left = QWidget()
        left = QVBoxLayout(self._left)
        left.setContentsMargins(0, 6, 12, 14)
        left.addWidget(self.counted)
        left.addWidget(self.list, 1)
        left.addWidget(self.sole_button)
        split = QSplitter()
        split.setChildrenCollapsible(False)
        split.addWidget(self._left)
        split.addWidget(self._build_right())
        split.setStretchFactor(0, 2)
        split.setStretchFactor(1, 3)
        split.setSizes([360, 600])
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 8, 0, 0)
        layout.addWidget(split)

    def _build_right(self) -> QWidget:
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(20, 18, 20, 14)
        column.setSpacing(12)
        for each in (self._whose, self.words, self._origin, self.why, self.places, self.notice):
            column.addWidget(each)
        column.addStretch(1)
        close = fittings.foot_button(self.tr("Close"))
        close.clicked.connect(self.close)
        foot = fittings.foot(close)
        for at, button in enumerate((self.use_button, self.show_button, self.discard_button)):
            foot.insertWidget(at, button)
        column.addLayout(foot)
        return right


def _is_own(event: QKeyEvent) -> bool:
    return is_acting(event) or event.key() == Qt.Key.Key_Escape
