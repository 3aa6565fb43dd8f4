"""The statement in hand on the clipboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QGuiApplication

from onrecord.errors import UserError
from onrecord.gui.dates import told_date
from onrecord.work.citing import Phrases, citation

if TYPE_CHECKING:
    from onrecord.gui.main_window import MainWindow


class Citing(QObject):
    """Copies a statement with who said it, where and when, as text and as HTML."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def copy(self) -> None:
        """Copy the statement in hand."""
        sitting, desk = self._window.sitting, self._window.desk
        if sitting.sheet is None or sitting.statement is None:
            desk.refused.emit(UserError("Choose a statement to copy first."))
            return
        article = sitting.sheet.article
        found = citation(
            sitting.statement,
            article,
            sitting.sheet.codebook,
            date=told_date(article.published),
        )
        phrases = Phrases(
            attributed=self.tr("according to {sources}"), joined=self.tr("{first} and {last}")
        )
        data = QMimeData()
        data.setText(found.plain(phrases))
        data.setHtml(found.html(phrases))
        QGuiApplication.clipboard().setMimeData(data)
        self._window.messages.mention(UserError("The statement is on the clipboard."))
