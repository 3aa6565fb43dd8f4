"""Shows one help page; fetches nothing but the pictures that lie beside it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import (
    QColor,
    QFont,
    QImage,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit

from onrecord.gui import fonts
from onrecord.gui.help.pages import HelpPage

_HEADINGS = {1: 26, 2: 19, 3: 16}
_PICTURES = (".png", ".svg")
_PICTURE = "\N{OBJECT REPLACEMENT CHARACTER}"
_PICTURE_WIDTH = 560
_LINE_HEIGHT = 122


class Browser(QTextBrowser):
    """A page of Markdown in the window's own type."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder.resolve()
        self.setOpenLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFont(fonts.serif(16.5))
        self.document().setDocumentMargin(28)
        self.setAccessibleName(self.tr("Help page"))

    def show_page(self, page: HelpPage) -> None:
        """Show this page from its top."""
        self.setMarkdown(page.text)
        block = self.document().begin()
        while block.isValid():
            _dress(block)
            block = block.next()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.setAccessibleDescription(page.title)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Only pictures of our own; a page can name no other file and nothing elsewhere."""
        file = QUrl(name).toString()
        place = (self._folder / file).resolve()
        is_picture = kind == QTextDocument.ResourceType.ImageResource.value
        inside = place.is_relative_to(self._folder) and place.suffix in _PICTURES
        if "://" in file or not is_picture or not inside or not place.is_file():
            return None
        return self._fitting(QImage(str(place)))

    def _fitting(self, picture: QImage) -> QImage:
        """The picture as wide as a line of text at most, and sharp on this screen. Ours are taken
        at twice the size."""
        sharp = self.devicePixelRatio()
        width = min(_PICTURE_WIDTH, picture.width() // 2)
        smooth = Qt.TransformationMode.SmoothTransformation
        fitting = picture.scaledToWidth(round(width * sharp), smooth)
        fitting.setDevicePixelRatio(sharp)
        return fitting

    def mark(self, words: str, colour: QColor) -> int:
        """Mark every place of these words; how many there are."""
        marks: list[QTextEdit.ExtraSelection] = []
        for word in words.split():
            cursor = self.document().find(word)
            while not cursor.isNull():
                mark = QTextEdit.ExtraSelection()
                mark.cursor = cursor
                mark.format.setBackground(colour)
                marks.append(mark)
                cursor = self.document().find(word, cursor)
        self.setExtraSelections(marks)
        return len(marks)

    def go_on(self, words: str, *, back: bool = False) -> None:
        """Go to the next place of the first of these words, round the end if need be."""
        first = words.split()[:1]
        if not first:
            return
        way = QTextDocument.FindFlag.FindBackward if back else QTextDocument.FindFlag(0)
        if not self.find(first[0], way):
            end = QTextCursor.MoveOperation.End if back else QTextCursor.MoveOperation.Start
            self.moveCursor(end)
            self.find(first[0], way)


def _dress(block: QTextBlock) -> None:
    cursor = QTextCursor(block)
    level = block.blockFormat().headingLevel()
    shape = QTextBlockFormat()
    kind = QTextBlockFormat.LineHeightTypes.ProportionalHeight
    has_picture = _PICTURE in block.text()  # whose height a line's would multiply
    shape.setLineHeight(100 if has_picture else _LINE_HEIGHT, kind.value)
    shape.setBottomMargin(14 if has_picture else 8)
    if level:
        shape.setTopMargin(4 if level == 1 else 14)
        cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
        ink = QTextCharFormat()
        ink.setFont(fonts.sans(_HEADINGS.get(level, 16), QFont.Weight.Bold))
        ink.clearProperty(QTextFormat.Property.FontSizeAdjustment)
        cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
        cursor.mergeCharFormat(ink)
    QTextCursor(block).mergeBlockFormat(shape)  # a selection would reach into the block before
