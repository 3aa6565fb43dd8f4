"""A quiet line over the text: colleagues' files are newer."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QToolButton, QWidget

from onrecord.gui import fittings, fonts
from onrecord.gui.announcing import announce
from onrecord.gui.plain import plain_label
from onrecord.gui.taking_in.telling import number

_NAMED = 3


class Offered(NamedTuple):
    """A file that is newer: by its name, content and the people whose work is new in it."""

    path: Path
    content: str
    people: tuple[str, ...]


class OfferLine(QFrame):
    """Goes by what the person says of the files: take in, pass over, or later."""

    wanted = Signal(object)  # the paths
    declined = Signal(object)  # the contents

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("offer")
        self._files: tuple[Offered, ...] = ()
        self._put_off: frozenset[str] = frozenset()
        self._text = plain_label()
        self._text.setFont(fonts.sans(14))
        self._text.setWordWrap(True)
        self.take = _button(self.tr("Take in…"))
        self.decline = _button(self.tr("Pass over"))
        self.decline.setToolTip(
            self.tr("Do not offer this version again; a later one is offered anew")
        )
        self.close_ = QToolButton()
        self.close_.setText("×")
        self.close_.setFont(fonts.sans(16))
        self.close_.setToolTip(self.tr("Later"))
        self.close_.setAccessibleName(self.tr("Offer it later"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(18, 5, 10, 5)
        layout.setSpacing(6)
        layout.addWidget(self._text, 1)
        for each in (self.take, self.decline, self.close_):
            layout.addWidget(each)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.take.clicked.connect(self._on_taking)
        self.decline.clicked.connect(self._on_declining)
        self.close_.clicked.connect(self._on_later)
        self.hide()

    @property
    def text(self) -> str:
        """What it says; "" while it is away."""
        return "" if self.isHidden() else self._text.text()

    def show_files(self, files: Sequence[Offered]) -> None:
        """Offer these; those that were put off stay away until there are others."""
        if {each.content for each in files} <= self._put_off:
            self._files = ()
        else:
            self._files = tuple(files)
        text = told(self._files)
        if text and text != self.text:
            announce(self._text, text)
        self._text.setText(text)
        self._text.setAccessibleName(text)
        self.setVisible(bool(self._files))

    def _on_taking(self) -> None:
        self.wanted.emit([each.path for each in self._files])

    def _on_declining(self) -> None:
        self.declined.emit([each.content for each in self._files])

    def _on_later(self) -> None:
        self._put_off |= {each.content for each in self._files}
        self.hide()


def told(files: Sequence[Offered]) -> str:
    """Whose files are newer, in a sentence; "" for none."""
    people = sorted({name for each in files for name in each.people})
    if not files:
        return ""
    if len(files) == 1 and len(people) == 1:
        text = _tr("{name} has done more: {file} is newer.")
        return text.format(name=people[0], file=files[0].path.name)
    if len(files) == 1:
        return _tr("{file} is newer.").format(file=files[0].path.name)
    shown, more = ", ".join(people[:_NAMED]), len(people) - _NAMED
    if more > 0:
        text = _tr("{n} files of colleagues are newer: {names} and {more} more.")
        return text.format(n=number(len(files)), names=shown, more=number(more))
    text = _tr("{n} files of colleagues are newer: {names}.")
    return text.format(n=number(len(files)), names=shown)


def _button(text: str) -> QPushButton:
    return fittings.button(text, 13)


def _tr(text: str) -> str:
    return QCoreApplication.translate("taking_in", text)
