"""The preview before words are tagged wherever they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QListView,
    QPushButton,
    QVBoxLayout,
)

from onrecord.gui import fonts
from onrecord.gui.drop_down import DropDown
from onrecord.gui.messages import said
from onrecord.gui.plain import plain_label
from onrecord.gui.reshaping.occurrences import OccurrenceDelegate, OccurrencesModel
from onrecord.model.codebook import Scope
from onrecord.work import occurrences
from onrecord.work.occurrences import Occurrence

if TYPE_CHECKING:
    from onrecord.gui.main_window import MainWindow


class OccurrencesDialog(QDialog):
    """Lists the places of certain words; those checked are tagged in one edit."""

    def __init__(self, window: MainWindow, words: str, label_id: str) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Tag every occurrence"))
        self._window, self._words = window, words
        self.model = OccurrencesModel(self)
        self._label = DropDown()
        self._case = QCheckBox(self.tr("&Match case"))
        self._everywhere = QCheckBox(self.tr("In &all articles"))
        self._count = plain_label()
        self._tag = QPushButton()
        self._list = self._build_list()
        self._assemble()
        self._fill_labels(label_id)
        self._connect()
        self._look()
        self._list.setFocus()

    def accept(self) -> None:
        session = self._window.desk.session
        checked = self.model.checked
        if not checked:
            return
        super().accept()
        self._window.desk.do(occurrences.tag_all, session, self._label.currentData(), checked)

    def _look(self, *_: object) -> None:
        self.model.show(self._window.desk.ask(self._found) or ())
        if self.model.rowCount():
            self._list.setCurrentIndex(self.model.index(0))

    def _found(self) -> list[Occurrence]:
        session, sheet = self._window.desk.session, self._window.sitting.sheet
        label_id, match_case = str(self._label.currentData()), self._case.isChecked()
        if self._everywhere.isChecked() or sheet is None:
            return occurrences.in_all_articles(
                session, self._words, label_id, match_case=match_case
            )
        return occurrences.in_article(
            session, sheet.article.id, self._words, label_id, match_case=match_case
        )

    def _tell(self) -> None:
        chosen, tagged = len(self.model.checked), self.model.tagged
        number = QLocale().toString
        self._tag.setText(self.tr("&Tag {n}").format(n=number(chosen)))
        self._tag.setEnabled(chosen > 0)
        text = self.tr("{n} found").format(n=number(self.model.rowCount()))
        if tagged:
            text += " · " + self.tr("{n} tagged so already").format(n=number(tagged))
        self._count.setText(text)

    def _connect(self) -> None:
        self._label.currentIndexChanged.connect(self._look)
        self._case.toggled.connect(self._look)
        self._everywhere.toggled.connect(self._look)
        self.model.counted.connect(self._tell)

    # building

    def _fill_labels(self, label_id: str) -> None:
        for label in self._window.desk.session.codebook.offered:
            if label.scope is Scope.SPAN:
                self._label.addItem(label.title, label.id)
        self._label.setCurrentIndex(max(0, self._label.findData(label_id)))
        self._label.setAccessibleName(self.tr("Label"))
        self._case.setChecked(True)

    def _assemble(self) -> None:
        self.resize(720, 460)
        head = plain_label(said(self.tr("Every “{words}”"), {"words": _short(self._words)}))
        head.setFont(fonts.sans(16, QFont.Weight.Bold))
        self._count.setProperty("role", "muted")
        self._count.setFont(fonts.sans(13))
        switches = QHBoxLayout()
        switches.setSpacing(16)
        as_ = plain_label(self.tr("as"))
        for widget in (as_, self._label, self._case, self._everywhere):
            switches.addWidget(widget)
        switches.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 18, 22, 18)
        layout.setSpacing(12)
        layout.addWidget(head)
        layout.addLayout(switches)
        layout.addWidget(self._list, 1)
        layout.addLayout(self._build_foot())

    def _build_foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setSpacing(8)
        every, none = QPushButton(self.tr("A&ll")), QPushButton(self.tr("&None"))
        cancel = QPushButton(self.tr("Cancel"))
        every.clicked.connect(lambda: self.model.check_all(checked=True))
        none.clicked.connect(lambda: self.model.check_all(checked=False))
        cancel.clicked.connect(self.reject)
        self._tag.clicked.connect(self.accept)
        self._tag.setDefault(True)
        self._tag.setProperty("kind", "primary")
        foot.addWidget(self._count)
        foot.addStretch()
        for button in (every, none, cancel):
            button.setProperty("kind", "plain")
            button.setAutoDefault(False)
            foot.addWidget(button)
        foot.addWidget(self._tag)
        return foot

    def _build_list(self) -> QListView:
        view = QListView()
        view.setObjectName("occurrences")
        view.setModel(self.model)
        view.setItemDelegate(OccurrenceDelegate(self._window.look.theme, view))
        view.setUniformItemSizes(True)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setAccessibleName(self.tr("Occurrences"))
        return view


def _short(words: str) -> str:
    return words if len(words) <= 60 else words[:60].rstrip() + "…"
