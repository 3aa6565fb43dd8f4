"""Printing the open article, and saving it as PDF."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QMarginsF, QObject, QSaveFile, QSizeF, Qt
from PySide6.QtGui import QGuiApplication, QPagedPaintDevice, QPageLayout, QPageSize, QPdfWriter

from onrecord.errors import UserError
from onrecord.gui import marking
from onrecord.gui.dates import told_date
from onrecord.gui.paper.legend import listed
from onrecord.gui.paper.listing import entries
from onrecord.gui.paper.press import Press, Sheets
from onrecord.gui.paper.proof import Matter
from onrecord.gui.reader.marks import looks
from onrecord.model.registries import read_names
from onrecord.work.sheet import Sheet

if TYPE_CHECKING:
    from onrecord.gui.main_window import MainWindow

STATEMENTS = "paper/statements"
"""Setting: whether the list of statements goes on paper."""

SIZE = "paper/size"
"""Setting: "A4" or "Letter"; what the country uses where it is not set."""

_UNFIT = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')
_LONGEST_NAME = 80
_DOTS = 600  # an inch; what is painted stays in curves and letters all the same


class Printing(QObject):
    """Takes the article to paper as it looks: in light colours, with all that is shown."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def print_article(self) -> None:
        """Ask for a printer and print."""
        sheet = self._sheet()
        if sheet is None:
            return
        printer = self._window.questions.printer(self._window)
        if printer is not None and not self._put_on(printer, sheet):
            self._refuse(UserError("The printer did not take the article."))

    def save_pdf(self) -> None:
        """Ask for a file and write it whole, or leave what is there as it is."""
        sheet = self._sheet()
        if sheet is None:
            return
        folder = self._window.desk.session.path.parent
        suggested = folder / f"{file_name(sheet.article.title)}.pdf"
        path = self._window.questions.pdf_to_save(self._window, suggested)
        if path is None:
            return
        if self._write(path, sheet):
            self._window.messages.mention(UserError("{file} is saved.", file=path.name))
        else:
            self._refuse(UserError("{file} could not be written.", file=path.name))

    def _write(self, path: Path, sheet: Sheet) -> bool:
        file = QSaveFile(str(path))
        if not file.open(QSaveFile.OpenModeFlag.WriteOnly):
            return False
        writer = QPdfWriter(file)
        writer.setResolution(_DOTS)
        writer.setTitle(sheet.article.title)
        writer.setCreator("Onrecord")
        whole = QMarginsF(0, 0, 0, 0)
        size = QPageSize(_page_size(str(self._window.settings.value(SIZE, "", type=str))))
        writer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, whole))
        painted = self._put_on(writer, sheet)
        del writer  # it writes its last bytes when it goes
        return painted and file.commit()

    def _put_on(self, device: QPagedPaintDevice, sheet: Sheet) -> bool:
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            paper = device.pageLayout().fullRectPoints().size()
            return Press(self.sheets(sheet), QSizeF(paper)).paint(device)
        finally:
            QGuiApplication.restoreOverrideCursor()

    def sheets(self, sheet: Sheet) -> Sheets:
        """What goes on the pages for this sheet."""
        session, article = self._window.desk.session, sheet.article
        shown = self._window.showing.shown
        chips = marking.chips(sheet)
        has_list = bool(self._window.settings.value(STATEMENTS, True, type=bool))
        return Sheets(
            matter=Matter(
                article,
                sheet.regions,
                marking.marks(sheet, shown),
                marking.ties(sheet, shown),
                chips,
            ),
            labels=listed(sheet.codebook, {each.label for each in sheet.annotations.values()}),
            looks=looks(sheet.codebook),
            entries=entries(sheet, chips, self._names()) if has_list else (),
            left_head=article.outlet or article.title,
            right_head=told_date(article.published),
            left_foot=f"{session.annotator.name} · {session.name} · {sheet.codebook.title}",
        )

    def _names(self) -> dict[str, str]:
        read = self._window.desk.session.project.read
        return read_names(read.actors()) | read_names(read.issues())

    def _sheet(self) -> Sheet | None:
        sheet = self._window.sitting.sheet
        if sheet is None:
            self._refuse(UserError("Open an article first."))
        return sheet

    def _refuse(self, reason: UserError) -> None:
        self._window.desk.refused.emit(reason)


def file_name(title: str) -> str:
    """The title as every system takes it for a file's name; "article" for one with nothing left."""
    plain = _UNFIT.sub(" ", title).strip(" .")
    return " ".join(plain[:_LONGEST_NAME].split()) or "article"


def _page_size(kept: str) -> QPageSize.PageSizeId:
    known = {"A4": QPageSize.PageSizeId.A4, "Letter": QPageSize.PageSizeId.Letter}
    imperial = QLocale().measurementSystem() is QLocale.MeasurementSystem.ImperialUSSystem
    return known.get(kept) or known["Letter" if imperial else "A4"]
