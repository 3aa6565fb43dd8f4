"""The codebook's guidelines as a page to read beside the text."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QHBoxLayout, QTextEdit, QToolButton, QVBoxLayout, QWidget

from onrecord.gui import fonts
from onrecord.gui.flow import FlowLayout
from onrecord.gui.icons import KeyIcons
from onrecord.gui.marking import letter
from onrecord.gui.plain import button_text
from onrecord.gui.reading.pane import BesidePane
from onrecord.gui.theme import Theme
from onrecord.model.codebook import Attribute, Codebook, Label, LinkType

_AIR = 640  # pixels below the last label, so that it too can stand at the top
_BOLD = re.compile(r"\*\*(.+?)\*\*")


class Line(NamedTuple):
    """A paragraph of the page: "title", "text", "example" or "detail"."""

    kind: str
    text: str


def lines(kind: Label | LinkType) -> list[Line]:
    """What the codebook says about a label or link type, examples and attributes included."""
    found = [Line("title", kind.title)]
    if kind.guideline:
        found.append(Line("text", kind.guideline.strip()))
    examples = kind.examples if isinstance(kind, Label) else ()
    found += [Line("example", each) for each in examples]
    return found + [_detail(each) for each in kind.attributes if not each.retired]


def _detail(attribute: Attribute) -> Line:
    values = ", ".join(choice.title for choice in attribute.offered)
    told = [f"**{attribute.title}**", values, attribute.guideline.strip()]
    return Line("detail", " · ".join(filter(None, told)))


def pieces(text: str) -> list[tuple[str, bool]]:
    """The text cut where ``**`` begins and ends bold words: words, and whether they are bold."""
    parts = _BOLD.split(text)
    return [(part, bool(at % 2)) for at, part in enumerate(parts) if part]


class Guidelines(BesidePane):
    """All labels one under the other; the one in hand is brought to the top."""

    def __init__(self, codebook: Codebook, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._codebook = codebook
        self._places: dict[str, int] = {}
        self._buttons: dict[str, QToolButton] = {}
        self.page = self._build_page()
        self._assemble()
        self.main = self.page
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Write the page in these colours."""
        icons = KeyIcons(theme)
        for label in self._codebook.offered:
            self._buttons[label.id].setIcon(icons(letter(label)[:1], label.colour))
        self.page.clear()
        self._places = _Writer(QTextCursor(self.page.document()), theme).write(self._codebook)
        self.page.moveCursor(QTextCursor.MoveOperation.Start)
        frame = self.page.document().rootFrame()
        room = frame.frameFormat()
        room.setBottomMargin(_AIR)
        frame.setFrameFormat(room)

    def follow(self, label_id: str) -> None:
        """Bring what is said about this label to the top."""
        if label_id not in self._places:
            return
        cursor = QTextCursor(self.page.document())
        cursor.setPosition(self._places[label_id])
        bar = self.page.verticalScrollBar()
        bar.setValue(bar.value() + self.page.cursorRect(cursor).top() - 6)
        for key, button in self._buttons.items():
            button.setChecked(key == label_id)

    # building

    def _assemble(self) -> None:
        head = QWidget()
        row = FlowLayout(head, spacing=2)
        row.setContentsMargins(0, 0, 0, 0)
        for label in self._codebook.offered:
            self._buttons[label.id] = button = self._build_button(label)
            row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 7, 8, 0)
        layout.setSpacing(6)
        top = QHBoxLayout()
        top.addWidget(head, 1)
        top.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(top)
        layout.addWidget(self.page, 1)

    def _build_button(self, label: Label) -> QToolButton:
        button = QToolButton()
        button.setProperty("kind", "tool")
        button.setText(button_text(label.title))
        button.setFont(fonts.sans(13))
        button.setIconSize(QSize(16, 16))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setCheckable(True)
        button.setAccessibleName(self.tr("Guideline: {label}").format(label=label.title))
        button.clicked.connect(lambda: self.follow(label.id))
        return button

    def _build_page(self) -> QTextEdit:
        page = QTextEdit()
        page.setObjectName("page")
        page.setReadOnly(True)
        page.setFrameShape(QTextEdit.Shape.NoFrame)
        page.setAccessibleName(self.tr("Guidelines of the codebook"))
        flags = Qt.TextInteractionFlag
        page.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
        return page


class _Writer:
    """Writes guidelines into an empty document, letter by letter: never as HTML."""

    def __init__(self, cursor: QTextCursor, theme: Theme) -> None:
        self._cursor = cursor
        self._theme = theme
        self._letters: Mapping[str, QTextCharFormat] = {
            "title": _letters(fonts.sans(16, QFont.Weight.Bold), theme.text),
            "text": _letters(fonts.serif(15), theme.text),
            "example": _letters(fonts.serif(15, italic=True), theme.muted),
            "detail": _letters(fonts.sans(13), theme.muted),
        }

    def write(self, codebook: Codebook) -> dict[str, int]:
        """Write all of it; where each label begins."""
        places = {}
        for label in codebook.offered:
            places[label.id] = self._write_all(lines(label), self._theme.hue(label.colour))
        for link in codebook.links:
            if not link.retired and (link.guideline or link.attributes):
                places[link.id] = self._write_all(lines(link), self._theme.muted)
        return places

    def _write_all(self, found: list[Line], hue: QColor) -> int:
        start = -1
        for line in found:
            self._start(line)
            start = self._cursor.position() if start < 0 else start
            self._write(line, hue)
        return start

    def _start(self, line: Line) -> None:
        block = QTextBlockFormat()
        block.setTopMargin({"title": 20, "example": 5, "detail": 7}.get(line.kind, 3))
        block.setLeftMargin(14 if line.kind == "example" else 2)
        block.setLineHeight(128, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if self._cursor.position():
            self._cursor.insertBlock(block)
        else:
            self._cursor.setBlockFormat(block)

    def _write(self, line: Line, hue: QColor) -> None:
        for words, is_bold in pieces(line.text):
            letters = QTextCharFormat(self._letters[line.kind])
            if line.kind == "title":
                letters.setForeground(hue)
            if is_bold:
                letters.setFontWeight(QFont.Weight.Bold)
                letters.setForeground(self._theme.text)
            self._cursor.insertText(words, letters)


def _letters(font: QFont, colour: QColor) -> QTextCharFormat:
    letters = QTextCharFormat()
    letters.setFont(font)
    letters.setForeground(colour)
    return letters
