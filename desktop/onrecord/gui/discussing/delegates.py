"""Paints threads in their list, and the comments of one, as high as their words need."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from onrecord.gui import fonts
from onrecord.gui.discussing import telling
from onrecord.gui.discussing.models import COMMENT, TALK, CommentsModel, TalksModel
from onrecord.gui.painting import Ink, draw_card, draw_elided, standing
from onrecord.gui.reader import margin
from onrecord.gui.reader.margin import Sign
from onrecord.gui.reader.offsets import Offsets, shown
from onrecord.gui.theme import Theme
from onrecord.model.comments import Comment
from onrecord.model.threads import Mention, mentioned, mentions
from onrecord.work.discussions import Talk

_Index = QModelIndex | QPersistentModelIndex
TALK_HEIGHT = 74
_SIDE, _TOP, _BETWEEN, _FOOT = 16, 7, 19, 8


class TalkDelegate(QStyledItemDelegate):
    """A thread: what it is about, what began it, who takes part. Resolved ones are paler, and
    their sign is hollow."""

    def __init__(self, theme: Theme, model: TalksModel, parent: QObject) -> None:
        super().__init__(parent)
        self.theme = theme
        self.tells_article = False
        self._model = model
        self._small = fonts.sans(12)
        self._plain = fonts.sans(14)
        self._strong = fonts.sans(14, QFont.Weight.DemiBold)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(200, TALK_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        talk: Talk = index.data(TALK)
        box = QRectF(option.rect).adjusted(12, 3, -12, -3)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_card(painter, box, self.theme, *standing(option, index))
        inner = box.adjusted(13, 6, -12, -6)
        self._paint_head(painter, inner, talk)
        ink = Ink(self._strong, self.theme.text)
        if not talk.thread.is_open:
            ink = Ink(self._plain, self.theme.muted)
        words = QRectF(inner.x(), inner.y() + 18, inner.width(), 20)
        draw_elided(painter, telling.first_line(talk.thread), words, ink)
        self._paint_foot(painter, inner, talk)
        painter.restore()

    def _paint_head(self, painter: QPainter, inner: QRectF, talk: Talk) -> None:
        theme = self.theme
        sign = Sign.THREAD if talk.thread.is_open else Sign.SETTLED
        colour = theme.accent if talk.thread.is_open else theme.muted
        place = QRectF(inner.x(), inner.y() + 4, margin.SIDE, margin.SIDE)
        margin.draw(painter, sign, place, colour)
        when = telling.told_time(talk.thread.last_at)
        width = QFontMetricsF(self._small).horizontalAdvance(when) + 4
        time = QRectF(inner.right() - width, inner.y(), width, 17)
        draw_elided(painter, when, time, Ink(self._small, theme.muted), right=True)
        topic = QRectF(inner.x() + 17, inner.y(), time.left() - inner.x() - 17 - 8, 17)
        line = telling.topic_line(talk.about, self._model.voices)
        draw_elided(painter, line, topic, Ink(self._small, theme.muted))

    def _paint_foot(self, painter: QPainter, inner: QRectF, talk: Talk) -> None:
        foot = QRectF(inner.x(), inner.y() + 39, inner.width(), 17)
        voices = self._model.voices
        if voices.my_name in mentioned(talk.thread, voices.people):
            place = QRectF(foot.right() - 16, foot.y(), 16, 17)
            ink = Ink(fonts.sans(13, QFont.Weight.Bold), self.theme.accent)
            draw_elided(painter, "@", place, ink, right=True)
            foot.setRight(place.left())
        told = telling.taking_part(talk.thread, voices)
        if self.tells_article and talk.about.article:
            told = f"{talk.about.article} · {told}"
        draw_elided(painter, told, foot, Ink(self._small, self.theme.muted))


class CommentDelegate(QStyledItemDelegate):
    """A comment: its author, when, and all its words; mentioned names stand out."""

    def __init__(self, theme: Theme, model: CommentsModel, view: QListView) -> None:
        super().__init__(view)
        self.theme = theme
        self._model, self._view = model, view
        self._small = fonts.sans(12)
        self._plain = fonts.sans(14)
        self._strong = fonts.sans(13, QFont.Weight.Bold)
        self._named = fonts.sans(14, QFont.Weight.DemiBold)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        width = self._view.viewport().width()
        layout = self._laid(index.data(COMMENT), width - 2 * _SIDE)
        height = _TOP + _BETWEEN + layout.boundingRect().height() + _FOOT
        return QSize(width, round(height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        comment: Comment = index.data(COMMENT)
        box = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, box, option, index)
        inner = box.adjusted(_SIDE, _TOP, -_SIDE, 0)
        author, when = telling.heading(comment, self._model.voices, datetime.now(UTC))
        width = QFontMetricsF(self._small).horizontalAdvance(when) + 4
        time = QRectF(inner.right() - width, inner.y(), width, 17)
        draw_elided(painter, when, time, Ink(self._small, self.theme.muted), right=True)
        name = QRectF(inner.x(), inner.y(), time.left() - inner.x() - 8, 17)
        draw_elided(painter, author, name, Ink(self._strong, self.theme.text))
        layout = self._laid(comment, inner.width())
        layout.draw(painter, QPointF(inner.x(), inner.y() + _BETWEEN))
        painter.restore()

    def _paint_ground(
        self, painter: QPainter, box: QRectF, option: QStyleOptionViewItem, index: _Index
    ) -> None:
        selected, _ = standing(option, index)
        if selected and self._view.hasFocus():
            painter.setPen(QPen(self.theme.accent, 1))
            painter.setBrush(self.theme.page)
            painter.drawRoundedRect(box.adjusted(6.5, 1.5, -6.5, -1.5), 7, 7)
        elif index.row():
            painter.setPen(QPen(self.theme.rule, 1))
            painter.drawLine(box.topLeft() + QPointF(_SIDE, 0), box.topRight() - QPointF(_SIDE, 0))

    def _laid(self, comment: Comment, width: float) -> QTextLayout:
        text = telling.said(comment)
        layout = QTextLayout(shown(text).replace("\n", "\u2028"), self._plain)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setFormats(self._formats(comment, text))
        height = 0.0
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(20.0, width))
            line.setPosition(QPointF(0, height))
            height += line.height()
        layout.endLayout()
        return layout

    def _formats(self, comment: Comment, text: str) -> list[QTextLayout.FormatRange]:
        colour = self.theme.text if comment.text else self.theme.muted
        places = Offsets(text)
        whole = _format((0, places.to_qt(len(text))), colour, self._plain)
        named = mentions(comment.text, self._model.voices.people)
        ends = ((places.to_qt(each.start), places.to_qt(each.end), each) for each in named)
        return [whole] + [
            _format((start, end), self._colour_of(each), self._named) for start, end, each in ends
        ]

    def _colour_of(self, mention: Mention) -> QColor:
        is_me = mention.name == self._model.voices.my_name
        return self.theme.accent if is_me else self.theme.text


def _format(ends: tuple[int, int], colour: QColor, font: QFont) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    letters = QTextCharFormat()
    letters.setForeground(colour)
    letters.setFont(font)
    made.start, made.length, made.format = ends[0], ends[1] - ends[0], letters
    return made
