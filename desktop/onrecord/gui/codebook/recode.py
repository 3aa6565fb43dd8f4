"""My tags that a change of the codebook left open: a question each, or one for many at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from onrecord.gui import fittings, fonts
from onrecord.gui.messages import quoted
from onrecord.gui.plain import button_text, plain_label
from onrecord.model.codebook_changes import path_of
from onrecord.model.edits import Edit
from onrecord.model.recoding import UNSET
from onrecord.work import recoding
from onrecord.work.recoding import Answer, Recode

if TYPE_CHECKING:
    from onrecord.gui.main_window import MainWindow

_RECODE = Qt.ItemDataRole.UserRole


class _Tags(QListWidget):
    """Leaves digits, which would search the list, to the answers."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text().isdecimal():
            event.ignore()
        else:
            super().keyPressEvent(event)


class RecodeList(QDialog):
    """The tags at the left, the question about the chosen ones at the right. Digits answer."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.setWindowTitle(self.tr("Tags to recode"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("reopen", "codebook.recode")  # where the window is built anew
        self.resize(860, 560)
        self._window, self._desk = window, window.desk
        self.list = self._build_list()
        self._several = fittings.muted(
            self.tr("Select several to decide them at once."), wraps=True
        )
        self._question, self._words = fittings.heading(), plain_label()
        self._answers = QVBoxLayout()
        self.buttons: list[QPushButton] = []
        self._assemble()
        self.list.itemSelectionChanged.connect(self._show_question)
        self.list.itemActivated.connect(lambda _row: self._show_in_text())
        self._desk.edited.connect(self._on_edited)
        for keys, action in (
            (QKeySequence.StandardKey.Undo, "undo"),
            (QKeySequence.StandardKey.Redo, "redo"),
        ):
            QShortcut(keys, self).activated.connect(window.commands[action].trigger)
        self._fill()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit presses the answer of that number."""
        text = event.text()
        at = int(text) - 1 if text.isdecimal() and text.isascii() else -1
        if 0 <= at < len(self.buttons):
            self.buttons[at].click()
        else:
            super().keyPressEvent(event)

    # showing

    def _fill(self) -> None:
        place = max(0, self.list.currentRow())
        open_ = self._desk.ask(recoding.recode_list, self._desk.session) or []
        self.list.blockSignals(True)
        self.list.clear()
        for each in open_:
            self.list.addItem(self._row(each))
        self.list.blockSignals(False)
        self.list.setCurrentRow(min(place, self.list.count() - 1))
        if not self.list.count():
            self._show_question()

    def _row(self, recode: Recode) -> QListWidgetItem:
        words = recode.annotation.text or self.tr("(no words)")
        row = QListWidgetItem(f"{words}\n{recode.title}")
        row.setData(_RECODE, recode)
        return row

    def _chosen(self) -> list[Recode]:
        """The selected ones that ask the same question as the current one."""
        current = self.list.currentItem()
        if current is None:
            return []
        asked = current.data(_RECODE).change
        rows = [row.data(_RECODE) for row in self.list.selectedItems()]
        return [each for each in rows if each.change == asked]

    def _show_question(self) -> None:
        for button in self.buttons:
            button.hide()
            button.deleteLater()
        self.buttons = []
        chosen = self._chosen()
        self.list.setVisible(bool(chosen))
        self._several.setVisible(self.list.count() > 1)
        self._show_button.setVisible(bool(chosen))
        if not chosen:
            self._question.setText(self.tr("Nothing is left to decide."))
            self._words.setText("")
            return
        first = chosen[0]
        self._question.setText(self._asked(first))
        self._words.setText(self._told(chosen))
        for choice in first.options:
            self._add_answer(self._title(first, choice), choice)
        if first.change.item.id not in first.options:
            self._add_answer(self.tr("Keep as it is"), None)

    def _asked(self, recode: Recode) -> str:
        path = path_of(self._desk.session.codebook, recode.change.item)
        if recode.change.becomes:
            return self.tr("“{item}” was split. Which is it here?").format(item=path)
        return self.tr("“{item}” is retired. What shall it be here?").format(item=path)

    def _told(self, chosen: list[Recode]) -> str:
        if len(chosen) > 1:
            return self.tr("{n} tags").format(n=QLocale().toString(len(chosen)))
        return f"{quoted(chosen[0].annotation.text)}\n{chosen[0].title}"

    def _title(self, recode: Recode, choice: str) -> str:
        if choice == UNSET:
            return self.tr("No value")
        entry = self._desk.session.codebook.at(recode.change.item.beside(choice))
        return entry.title if entry else choice

    def _add_answer(self, title: str, choice: str | None) -> None:
        number = len(self.buttons) + 1
        button = QPushButton(button_text(f"{number}   {title}"))
        button.setAccessibleName(title)
        button.setProperty("kind", "answer")
        button.setFont(fonts.sans(14))
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self._answer(choice))
        self._answers.insertWidget(self._answers.count() - 1, button)
        self.buttons.append(button)

    # deciding

    def _answer(self, choice: str | None) -> None:
        chosen, session = self._chosen(), self._desk.session
        if choice is None:
            ids = [each.annotation.id for each in chosen]
            self._desk.do(recoding.keep_as_it_is, session, ids)
        else:
            answers = [Answer(each.annotation.id, each.change, choice) for each in chosen]
            self._desk.do(recoding.recode_many, session, answers)

    def _show_in_text(self) -> None:
        chosen = self._chosen()
        if chosen:
            sitting, annotation = self._window.sitting, chosen[0].annotation
            sitting.show(annotation.article_id)
            sitting.choose(annotation.id, reveal=True)

    def _on_edited(self, _edit: Edit) -> None:
        self._fill()

    # building

    def _build_list(self) -> QListWidget:
        found = _Tags()
        found.setAccessibleName(self.tr("Tags to recode"))
        found.setFont(fonts.sans(14))
        found.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        found.setWordWrap(False)
        found.setTextElideMode(Qt.TextElideMode.ElideRight)
        found.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        found.setSpacing(3)
        return found

    def _assemble(self) -> None:
        self._question.setWordWrap(True)
        self._words.setFont(fonts.serif(16))
        self._words.setWordWrap(True)
        self._show_button = show = fittings.button(self.tr("Show in the text"))
        show.clicked.connect(self._show_in_text)
        self._answers.setSpacing(6)
        self._answers.addStretch()
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(20, 18, 20, 14)
        column.setSpacing(12)
        column.addWidget(self._question)
        column.addWidget(self._words)
        column.addLayout(self._answers, 1)
        close = fittings.foot_button(self.tr("Close"))
        close.clicked.connect(self.close)
        foot = fittings.foot(close)
        foot.insertWidget(0, show)
        column.addLayout(foot)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 12, 0, 0)
        left = QVBoxLayout()
        left.addWidget(self.list, 1)
        left.addWidget(self._several)
        left.setContentsMargins(0, 0, 0, 14)
        layout.addLayout(left, 1)
        layout.addWidget(right, 1)
