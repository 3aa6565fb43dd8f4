"""Puts an article with its legend and its list of statements on pages, one after the other."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPagedPaintDevice, QPainter

from onrecord.gui import fonts
from onrecord.gui.painting import Ink, draw_elided
from onrecord.gui.paper.legend import Legend, StatementList
from onrecord.gui.paper.listing import Entry
from onrecord.gui.paper.pages import Cut, cuts
from onrecord.gui.paper.proof import Matter, Proof
from onrecord.gui.reader.marks import Looks
from onrecord.gui.reader.typesetting import typesetting
from onrecord.gui.theme import theme
from onrecord.model.codebook import Label

_SIZE = 18  # logical pixels of body text ...
_POINTS = 11.0  # ... and the points they have on paper
_MEASURE = 76
_HEAD, _FOOT = 104, 92  # pixels above and below the text
_FEWEST = 5  # lines of the list for which it begins on a page that holds something else
_GAP = 42  # between what follows on one page

_Paint = Callable[[QPainter, Cut], None]


@dataclass(frozen=True, slots=True)
class Sheets:
    """What goes on the pages besides the article: the head, the foot, the end."""

    matter: Matter
    labels: Sequence[Label]
    looks: Looks
    entries: Sequence[Entry]
    left_head: str
    right_head: str
    left_foot: str


class _Part(NamedTuple):
    """A cut of one of the flows and where on its page it begins."""

    paint: _Paint
    cut: Cut
    y: float


class Press:
    """Everything laid out for pages of one size; ``paint`` puts it on a device of that size."""

    def __init__(self, sheets: Sheets, paper: QSizeF) -> None:
        """``paper`` is in points."""
        self._sheets = sheets
        self._theme = theme(dark=False)
        self._type = typesetting(_SIZE, measure=_MEASURE)
        self._width = paper.width() * _SIZE / _POINTS
        self._height = paper.height() * _SIZE / _POINTS
        self._room = self._height - _HEAD - _FOOT
        self._pages: list[list[_Part]] = []
        self._lay_out()

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self._pages)

    def paint(
        self, device: QPagedPaintDevice, told: Callable[[int], None] = lambda _: None
    ) -> bool:
        """Paint all pages; False when the device takes none. Calls ``told`` after each page."""
        painter = QPainter()
        if not painter.begin(device):
            return False
        try:
            painter.scale(device.width() / self._width, device.height() / self._height)
            for number in range(self.count):
                if number:
                    device.newPage()
                self.paint_page(painter, number)
                told(number)
        finally:
            painter.end()
        return True

    def paint_page(self, painter: QPainter, number: int) -> None:
        """Paint one page, its numbers counted from 0, in logical pixels of the page."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_margins(painter, number)
        painter.translate(self._left, 0)
        for part in self._pages[number]:
            painter.save()
            painter.translate(0, part.y)
            part.paint(painter, part.cut)
            painter.restore()
        painter.restore()

    @property
    def size(self) -> QSizeF:
        """Width and height of a page in its logical pixels."""
        return QSizeF(self._width, self._height)

    @property
    def _left(self) -> float:
        return (self._width - self._type.measure) / 2

    def _lay_out(self) -> None:
        proof = Proof(self._sheets.matter, self._type, self._theme)
        for cut in cuts(proof.strips, self._room):
            self._pages.append([_Part(proof.paint, cut, _HEAD)])
        sheets = self._sheets
        legend = Legend(sheets.labels, sheets.looks, _tr("Legend"), self._type, self._theme)
        self._append(lambda painter, _cut: legend.paint(painter), Cut(0, legend.height))
        if self._sheets.entries:
            self._append_list()

    def _append_list(self) -> None:
        title = _tr("Statements")
        listed = StatementList(self._sheets.entries, title, self._type, self._theme)
        strips = listed.strips
        free = self._free()
        begun = [strip for strip in strips if strip.foot <= free]
        if len(begun) >= min(_FEWEST, len(strips)):
            first = cuts(strips, free)[0]
            self._append(listed.paint, first)
            strips = [strip for strip in strips if strip.top >= first.foot - 0.5]
        for cut in cuts(strips, self._room):
            self._pages.append([_Part(listed.paint, cut, _HEAD)])

    def _append(self, paint: _Paint, cut: Cut) -> None:
        """Put it below what is on the last page, or on a page of its own."""
        height = cut.foot - cut.top
        if not self._pages or height > self._free():
            self._pages.append([_Part(paint, cut, _HEAD)])
        else:
            self._pages[-1].append(_Part(paint, cut, self._foot_of_last() + _GAP))

    def _foot_of_last(self) -> float:
        last = self._pages[-1][-1]
        return last.y + last.cut.foot - last.cut.top

    def _free(self) -> float:
        if not self._pages:
            return 0
        return self._height - _FOOT - self._foot_of_last() - _GAP

    def _paint_margins(self, painter: QPainter, number: int) -> None:
        ink = Ink(fonts.sans(12), self._theme.muted)
        left, width = self._left, self._type.measure
        head = QRectF(left, _HEAD - 52, width * 0.68, 20)
        foot = QRectF(left, self._height - _FOOT + 34, width * 0.74, 20)
        sheets = self._sheets
        draw_elided(painter, sheets.left_head, head, ink)
        right = QRectF(left + width * 0.7, head.y(), width * 0.3, 20)
        draw_elided(painter, sheets.right_head, right, ink, right=True)
        draw_elided(painter, sheets.left_foot, foot, ink)
        pages = _tr("{number} of {total}").format(number=number + 1, total=self.count)
        right = QRectF(left + width * 0.75, foot.y(), width * 0.25, 20)
        draw_elided(painter, pages, right, ink, right=True)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.fillRect(QRectF(left, head.bottom() + 3, width, 0.8), self._theme.rule)
        painter.setBrushOrigin(QPointF(0, 0))


def _tr(text: str) -> str:
    return QCoreApplication.translate("paper", text)
