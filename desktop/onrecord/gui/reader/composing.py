"""An article as a Qt document: one block a line, with the faces and leadings of the page."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QObject
from PySide6.QtGui import (
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)

from onrecord.gui.reader.offsets import shown
from onrecord.gui.reader.paragraphs import Paragraph, end_of_head, opening, place_length
from onrecord.gui.reader.typesetting import Typesetting
from onrecord.gui.theme import Theme
from onrecord.model.articles import RegionKind

_FIXED = QTextBlockFormat.LineHeightTypes.FixedHeight.value
_BLANK_HEIGHT = 1


class Composition(NamedTuple):
    """What an article is set with. ``depths`` counts lanes by paragraph number, 0 left out."""

    paragraphs: Sequence[Paragraph]
    type: Typesetting
    theme: Theme
    depths: Mapping[int, int]


def composed(composition: Composition, parent: QObject) -> QTextDocument:
    """A new document of the article's paragraphs.

    It has no layout yet, so that Qt, given it whole, lays out what is on the screen first and
    the rest when idle.
    """
    document = QTextDocument(parent)
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(0)
    document.setDefaultFont(composition.type.style(RegionKind.BODY).font)
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    _Setter(composition, cursor).set_all()
    cursor.endEditBlock()
    return document


def set_margins(document: QTextDocument, left: int, right: int, size: int) -> None:
    """Place the column; also the air above the first line and below the last."""
    frame = document.rootFrame()
    layout = frame.frameFormat()
    layout.setLeftMargin(left)
    layout.setRightMargin(right)
    layout.setTopMargin(size)
    layout.setBottomMargin(size * 4)
    frame.setFrameFormat(layout)


def set_depth(cursor: QTextCursor, kind: RegionKind, type_: Typesetting, lanes: int) -> None:
    """Give the cursor's block the leading that so many lanes need."""
    layout = QTextBlockFormat()
    layout.setLineHeight(type_.leading(kind, lanes), _FIXED)
    layout.setBottomMargin(type_.extra(lanes))
    cursor.mergeBlockFormat(layout)


class _Setter:
    """Writes paragraph after paragraph at the end of an empty document."""

    def __init__(self, composition: Composition, cursor: QTextCursor) -> None:
        self._cursor = cursor
        self._composition = composition
        self._type = composition.type
        self._letters = {kind: self._lettering(kind) for kind in RegionKind}
        self._blank = _blank_letters()
        self._head_end = end_of_head(composition.paragraphs)
        self._opening = opening(composition.paragraphs)

    def set_all(self) -> None:
        before: int | None = None
        for number, paragraph in enumerate(self._composition.paragraphs):
            if paragraph.is_blank:
                self._start(number, _blank_block(), self._blank)
                self._cursor.insertText(shown(paragraph.text))
                continue
            self._start(number, self._block(number, before), self._letters[paragraph.kind])
            self._write(number, paragraph)
            before = number

    def _start(self, number: int, block: QTextBlockFormat, letters: QTextCharFormat) -> None:
        if number:
            self._cursor.insertBlock(block, letters)
        else:
            self._cursor.setBlockFormat(block)
            self._cursor.setBlockCharFormat(letters)
            self._cursor.setCharFormat(letters)

    def _write(self, number: int, paragraph: Paragraph) -> None:
        text = shown(paragraph.text)
        letters = self._letters[paragraph.kind]
        length = place_length(text) if number == self._opening else 0
        if length:
            place = QTextCharFormat(letters)
            place.setFont(self._type.place_font)
            self._cursor.insertText(text[:length], place)
        self._cursor.insertText(text[length:], letters)

    def _block(self, number: int, before: int | None) -> QTextBlockFormat:
        lanes = self._composition.depths.get(number, 0)
        kind = self._composition.paragraphs[number].kind
        block = QTextBlockFormat()
        block.setLineHeight(self._type.leading(kind, lanes), _FIXED)
        block.setTopMargin(self._gap(kind, before))
        block.setBottomMargin(self._type.extra(lanes))
        return block

    def _gap(self, kind: RegionKind, before: int | None) -> int:
        if before is None:
            return 0
        if before == self._head_end:
            return round(self._type.size * 1.5)
        previous = self._composition.paragraphs[before].kind
        if previous is RegionKind.SUBHEAD:
            return round(self._type.size * 0.25)
        if kind is RegionKind.FURNITURE:
            return round(self._type.size * (0.05 if previous is kind else 1.2))
        return self._type.style(kind).gap

    def _lettering(self, kind: RegionKind) -> QTextCharFormat:
        style, theme = self._type.style(kind), self._composition.theme
        letters = QTextCharFormat()
        letters.setFont(style.font)
        letters.setForeground(theme.muted if style.muted else theme.text)
        return letters


def _blank_block() -> QTextBlockFormat:
    """Nearly no room: the gap between paragraphs comes from their margins."""
    block = QTextBlockFormat()
    block.setLineHeight(_BLANK_HEIGHT, _FIXED)
    return block


def _blank_letters() -> QTextCharFormat:
    font = QFont()
    font.setPixelSize(1)
    letters = QTextCharFormat()
    letters.setFont(font)
    return letters
