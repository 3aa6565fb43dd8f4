"""What differs between two revisions of the codebook, to be read."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from onrecord.gui import fittings, fonts
from onrecord.gui.codebook import paper
from onrecord.gui.dates import short_day
from onrecord.gui.drop_down import DropDown
from onrecord.gui.messages import said
from onrecord.gui.plain import plain_label
from onrecord.model.codebook_changes import Difference, diff
from onrecord.work import recoding
from onrecord.work.recoding import Revision

if TYPE_CHECKING:
    from onrecord.gui.main_window import MainWindow


class Comparison(QDialog):
    """Two revisions to choose, and under them what is different in the later one."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.setWindowTitle(self.tr("Revisions of the codebook"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("reopen", "codebook.compare")  # where the window is built anew
        self.resize(720, 600)
        self._desk = window.desk
        revisions = self._desk.ask(recoding.revisions, self._desk.session) or []
        self.older = self._build_choice(self.tr("Older revision"), revisions)
        self.newer = self._build_choice(self.tr("Newer revision"), revisions)
        self.older.setCurrentIndex(max(0, len(revisions) - 2))
        self.newer.setCurrentIndex(len(revisions) - 1)
        self._area = paper.area(self.tr("What is different"))
        self._assemble()
        self.older.currentIndexChanged.connect(self._show)
        self.newer.currentIndexChanged.connect(self._show)
        self._show()

    @property
    def text(self) -> str:
        """All that is told, a line a difference."""
        return "\n".join(said(each.message, each.arguments) for each in self._found)

    def _show(self) -> None:
        session = self._desk.session
        books = [
            self._desk.ask(recoding.revision, session, choice.currentData())
            for choice in (self.older, self.newer)
            if choice.currentData() is not None
        ]
        self._found: tuple[Difference, ...] = ()
        if len(books) == 2 and books[0] and books[1]:
            self._found = diff(books[0], books[1])
        self._area.setWidget(self._page())
        self._copy.setEnabled(bool(self._found))

    def _page(self) -> QWidget:
        lines = QVBoxLayout()
        if not self._found:
            lines.addWidget(paper.line(self.tr("These revisions say the same."), muted=True))
        for each in self._found:
            lines.addWidget(paper.line("•  " + said(each.message, each.arguments)))
        return paper.page(lines)

    # building

    def _build_choice(self, name: str, revisions: Sequence[Revision]) -> DropDown:
        choice = DropDown()
        choice.setAccessibleName(name)
        choice.setFont(fonts.sans(14))
        full = self.tr("Revision {number}, {date}, {author}")
        unsigned = self.tr("Revision {number}, {date}")
        for each in revisions:
            text = full if each.author else unsigned
            shown = text.format(number=each.number, date=_day(each.modified), author=each.author)
            choice.addItem(shown, each.number)
        return choice

    def _assemble(self) -> None:
        choices = QHBoxLayout()
        choices.setContentsMargins(22, 14, 22, 8)
        choices.addWidget(self.older, 1)
        choices.addWidget(plain_label("→"))
        choices.addWidget(self.newer, 1)
        self._copy = fittings.foot_button(self.tr("Copy as text"))
        self._copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.text))
        close = fittings.foot_button(self.tr("Close"))
        close.clicked.connect(self.close)
        paper.assemble(self, self._area, fittings.foot(self._copy, close)).insertLayout(0, choices)


def _day(time: str) -> str:
    day = QDateTime.fromString(time, Qt.DateFormat.ISODateWithMs).toLocalTime().date()
    return short_day(day, QLocale())
