"""All layers in one text, with what differs told beside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from onrecord.gui import fonts
from onrecord.gui.painting import Ink, draw_elided
from onrecord.gui.reader.paragraphs import typeset
from onrecord.gui.reviewing.column import Column, depths
from onrecord.gui.reviewing.heads import HEIGHT, draw_letter, draw_shape
from onrecord.gui.reviewing.marking import Shown
from onrecord.gui.reviewing.voices import Voice
from onrecord.gui.theme import Theme
from onrecord.model.articles import Article, Region

_WIDTH = 240
_LINE = 19
_LEFT = 26


@dataclass(frozen=True, slots=True)
class Remark:
    """What is told of a case beside the text: who has it, and in what they differ. ``y`` is that
    of its line."""

    case_id: str
    y: float
    voices: tuple[Voice, ...]
    words: str
    is_settled: bool = False


def apart(found: Sequence[Remark]) -> tuple[tuple[float, Remark], ...]:
    """Each remark with where it is written: pushed down where two would collide."""
    lowest = float("-inf")
    placed = []
    for remark in sorted(found, key=lambda each: each.y):
        lowest = max(remark.y, lowest + _LINE)
        placed.append((lowest, remark))
    return tuple(placed)


class Remarks(QWidget):
    """Paints the remarks; a click on one chooses its case."""

    chosen = Signal(str)  # case id

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.placed: tuple[tuple[float, Remark], ...] = ()
        self._here = ""
        self.setFixedWidth(_WIDTH)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.tr("What differs, line by line"))

    def show_remarks(self, found: Sequence[Remark], here: str) -> None:
        """Paint these; the one of the case ``here`` stands out."""
        self.placed, self._here = apart(found), here
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), self.theme.page)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for y, remark in self.placed:
                self._paint_remark(painter, y, remark)

    def _paint_remark(self, painter: QPainter, y: float, remark: Remark) -> None:
        theme, here = self.theme, remark.case_id == self._here
        path = QPainterPath(QPointF(0, remark.y))
        path.cubicTo(_LEFT / 2, remark.y, _LEFT / 2, y, _LEFT - 5, y)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.dispute if here else theme.edge, 1.6 if here else 1))
        painter.drawPath(path)
        left = float(_LEFT)
        for voice in remark.voices:
            left += draw_letter(painter, voice, QPointF(left, y), theme) + 3
        box = QRectF(left + 6, y - 10, self.width() - left - 12, 20)
        colour = theme.text if here and not remark.is_settled else theme.muted
        draw_elided(painter, remark.words, box, Ink(fonts.sans(12.5), colour))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        y = event.position().y()
        hit = next((r for at, r in self.placed if abs(at - y) <= _LINE / 2), None)
        if hit is not None and event.button() is Qt.MouseButton.LeftButton:
            self.chosen.emit(hit.case_id)


class Together(QWidget):
    """One text with the marks of all voices, their legend above it and remarks beside it."""

    chosen = Signal(str)  # case id
    zoomed = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._remarks: Sequence[Remark] = ()
        self._here = ""
        self.column = Column(theme, self.tr("Text of all annotators"))
        self.column.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.legend, self.remarks = Legend(theme), Remarks(theme)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._show_remarks)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.legend)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.column, 1)
        row.addWidget(self.remarks)
        layout.addLayout(row, 1)
        self.column.clicked.connect(self._on_clicked)
        self.column.zoomed.connect(self.zoomed)
        bar = self.column.verticalScrollBar()
        for moved in (bar.valueChanged, bar.rangeChanged):
            moved.connect(lambda *_: self._soon.start())  # not with the value as milliseconds
        self.remarks.chosen.connect(self.chosen)

    def set_theme(self, theme: Theme) -> None:
        self.column.set_theme(theme)
        for each in (self.legend, self.remarks):
            each.theme = theme
            each.update()

    def show_article(self, article: Article, regions: Sequence[Region], shown: Shown) -> None:
        """Set the article from its top; ``show_layers`` has to follow."""
        self.column.show_text(article, regions, depths(typeset(article, regions), shown))

    def show_layers(self, shown: Shown, voices: Sequence[Voice], remarks: Sequence[Remark]) -> None:
        """Draw what the voices have; each remark's ``y`` is found where its case's mark is."""
        self._remarks = remarks
        self.legend.show_voices(voices)
        self.column.show_layer(shown, depths(self.column.paragraphs, shown))
        self._soon.start()

    def show_case(self, case_id: str, ranges: Sequence[tuple[int, int]]) -> None:
        """Light a case."""
        self._here = case_id
        self.column.show_case(case_id, ranges)
        self._soon.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._soon.start()

    def _on_clicked(self, mark_id: str) -> None:
        if case_id := self.column.case_at(mark_id):
            self.chosen.emit(case_id)

    def _show_remarks(self) -> None:
        """Put each remark beside the first mark of its case that is near the screen."""
        places: dict[str, float] = {}
        for mark_id, y in self.column.heights().items():
            case_id = self.column.case_at(mark_id)
            places[case_id] = min(y, places.get(case_id, y))
        found = [
            Remark(each.case_id, places[each.case_id], each.voices, each.words, each.is_settled)
            for each in self._remarks
            if each.case_id in places
        ]
        self.remarks.show_remarks(found, self._here)


class Legend(QWidget):
    """Whose lines are whose: letter, shape and name of every voice."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._voices: Sequence[Voice] = ()
        self.setFixedHeight(HEIGHT)

    def show_voices(self, voices: Sequence[Voice]) -> None:
        """Tell of these."""
        self._voices = voices
        self.setAccessibleName("; ".join(f"{each.letter} {each.name}" for each in voices))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), self.theme.page)
            painter.setPen(QPen(self.theme.rule, 1))
            painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            share = (self.width() - 20) / max(1, len(self._voices))
            left = 14.0
            for voice in self._voices:
                left += self._paint_voice(painter, voice, left, min(share, 260.0))

    def _paint_voice(self, painter: QPainter, voice: Voice, left: float, room: float) -> float:
        middle = self.height() / 2 - 0.5
        start = left
        left += draw_letter(painter, voice, QPointF(left, middle), self.theme) + 7
        colour = self.theme.hue(voice.colour)
        draw_shape(painter, voice.line, QRectF(round(left), round(middle), 22, 2), colour)
        left += 29
        font = fonts.sans(13)
        width = min(painter.fontMetrics().horizontalAdvance(voice.name) + 24, start + room - left)
        if voice.name and width > 20:
            box = QRectF(left, middle - 10, width, 20)
            draw_elided(painter, voice.name, box, Ink(font, self.theme.text))
            left = box.right()
        return left - start + 14
