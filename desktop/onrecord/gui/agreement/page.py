"""A page with a picture: what it says, the picture or its table, copying and saving."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from onrecord.gui import fittings
from onrecord.gui.agreement.painting import image, saved_as, titled
from onrecord.gui.agreement.picture import Picture
from onrecord.gui.agreement.table import PictureTable
from onrecord.gui.agreement.view import PictureView
from onrecord.gui.options import Options
from onrecord.gui.theme import Theme
from onrecord.work.agreement.told import harmless

_PICTURE, _TABLE = "picture", "table"
_ENDINGS = (".svg", ".png")

Keep = Callable[[Path, bytes], bool]
"""Writes a file; False, and told, where it cannot be written."""


def ending_in(file: Path, endings: Sequence[str]) -> Path:
    """The file under a name that tells what it holds: the first ending is added where it has none
    of these."""
    has_one = file.suffix.lower() in endings
    return file if has_one else file.with_name(f"{file.name}{endings[0]}")


class PictureQuestion(Protocol):
    """Asks where a picture goes."""

    def picture_to_save(self, parent: QWidget, suggested: Path) -> Path | None: ...


class PicturePage(QWidget):
    """Says which figure is chosen. ``choice`` is what the picture is chosen with, beside its
    heading."""

    chosen = Signal(object)  # Shown

    def __init__(
        self,
        theme: Theme,
        questions: PictureQuestion,
        keep: Keep,
        folder: Path,
        choice: QWidget | None = None,
    ) -> None:
        super().__init__()
        if choice is not None:
            choice.setParent(self)  # before all others, as Tab goes
        self._theme, self._questions, self._keep, self._folder = theme, questions, keep, folder
        self._picture: Picture | None = None
        self.heading, self.told = fittings.heading(), fittings.muted(wraps=True)
        self.view, self.table = PictureView(theme), PictureTable()
        texts = {_PICTURE: self.tr("Picture"), _TABLE: self.tr("Table")}
        self.way = Options(self.tr("Shown as"), texts, _PICTURE)
        self.copy = fittings.button(self.tr("Copy"))
        self.save = fittings.button(self.tr("Save picture…"))
        self._stack = QStackedWidget()
        self._assemble(*([choice] if choice is not None else []))
        self.way.chosen.connect(self._on_way)
        self.copy.clicked.connect(self._on_copying)
        self.save.clicked.connect(self._on_saving)
        self.view.chosen.connect(self._on_chosen)
        self.table.chosen.connect(self._on_chosen)

    def show_picture(self, picture: Picture) -> None:
        """Show this one in place of another."""
        self._picture = picture
        self.heading.setText(picture.title)
        parts = (picture.subject, picture.told)
        self.told.setText(" · ".join(each for each in parts if each))
        self.view.show_picture(picture)
        self.table.show_picture(picture)
        for each in (self._stack, self.way, self.copy, self.save):
            each.setVisible(not picture.why_not)

    def wear(self, theme: Theme) -> None:
        """Show it in these colours."""
        self._theme = theme
        self.view.wear(theme)

    def _on_way(self, way: str) -> None:
        is_picture = way == _PICTURE
        self._stack.setCurrentIndex(0 if is_picture else 1)
        self.save.setVisible(is_picture)

    def _on_chosen(self, number: int) -> None:
        if self._picture is not None:
            self.chosen.emit(self._picture.shown[number])

    def _on_copying(self) -> None:
        if self._picture is None:
            return
        rows = (self._picture.headings, *self._picture.rows)
        held = QMimeData()
        # Only what comes first may begin with what somebody else wrote.
        held.setText("\n".join("\t".join((harmless(first), *rest)) for first, *rest in rows))
        if self._stack.currentIndex() == 0:
            drawing = titled(self.view.drawing, self._picture.caption)
            held.setImageData(image(drawing, self._theme))
        QGuiApplication.clipboard().setMimeData(held)

    def _on_saving(self) -> None:
        picture = self._picture
        if picture is None:
            return
        file = self._questions.picture_to_save(self, self._folder / f"{picture.title}.svg")
        if file is not None:
            file = ending_in(file, _ENDINGS)
            drawing, told = self.view.drawing, picture.told
            self._keep(file, saved_as(file, drawing, self._theme, picture.caption, told))

    def _assemble(self, *choice: QWidget) -> None:
        area = QScrollArea()
        area.setObjectName("picture")
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self.view)
        self._stack.addWidget(area)
        self._stack.addWidget(self.table)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.heading, 1)
        for each in (*choice, self.way, self.copy, self.save):
            row.addWidget(each)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(row)
        layout.addWidget(self.told)
        layout.addWidget(self._stack, 1)
