"""An article set as text: the document, its column, and the place where the person reads."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QPalette, QResizeEvent, QTextCursor, QTextDocument, QWheelEvent
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from onrecord.gui.reader.composing import Composition, composed, set_depth, set_margins
from onrecord.gui.reader.offsets import Offsets
from onrecord.gui.reader.paragraphs import Paragraph
from onrecord.gui.reader.typesetting import FITTING_LANES, MEASURE, Face, typesetting
from onrecord.gui.theme import Theme

SIZE = 18
"""Body text in logical pixels, until the person chooses otherwise."""

_GUTTER = 54  # left of the column, for brackets
_EDGE = 24  # right of it
_NARROWEST = 200
_FEW = 12  # changed leadings from which setting all anew is quicker than mending
_NOTCH = 120  # eighths of a degree, the step of an ordinary wheel
_MARGIN = 60  # what is revealed stays so far from the upper and lower edge


class Place(NamedTuple):
    """What stood at the top of the window, and how far below the edge."""

    position: int
    y: int


class Setting(QTextEdit):
    """Text in paragraphs, read-only. Offsets are code points of the article's text."""

    retyped = Signal()  # size, measure or face of the text have changed
    zoomed = Signal(int)  # steps by which the wheel asks for larger text; smaller below 0

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._composed: QTextDocument | None = None
        self._size, self._measure, self._face = SIZE, MEASURE, Face.SERIF
        self._type = typesetting(SIZE)
        self._turned = 0  # eighths of a degree that the wheel turned since the last step
        self._take_text("", ())
        self._prepare()
        self._take_colours()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._take_colours()
        self._compose_in_place()

    def set_size(self, px: int) -> None:
        """Set the body text at ``px`` logical pixels and all else in proportion."""
        self._size = px
        self._retype()

    def set_measure(self, characters: int) -> None:
        """Let full lines hold about so many characters, where the window is wide enough."""
        self._measure = characters
        self._retype()

    def set_face(self, face: str) -> None:
        """Set the running text in the "serif" or the "sans" face; others are "serif"."""
        self._face = Face.SANS if face == Face.SANS else Face.SERIF
        self._retype()

    def set_like(self, other: Setting) -> None:
        """Take size, measure and face of another view."""
        self._size, self._measure, self._face = other._size, other._measure, other._face
        self._retype()

    @property
    def measure(self) -> int:
        """Characters that a full line is to hold."""
        return self._measure

    def _retype(self) -> None:
        self._type = typesetting(self._size, measure=self._measure, face=self._face)
        self._compose_in_place()
        self.retyped.emit()

    def reveal(self, start: int) -> None:
        """Scroll so far that the code point stands well inside the window."""
        bar, height = self.verticalScrollBar(), self.viewport().height()
        place = self.cursorRect(self._cursor(start))
        if place.top() < _MARGIN:
            bar.setValue(bar.value() + place.top() - height // 4)
        elif place.bottom() > height - _MARGIN:
            bar.setValue(bar.value() + place.bottom() - height * 3 // 4)

    def top(self) -> int:
        """The code point at the top of the window; 0 at the very beginning."""
        place = self._place()
        return self._offsets.from_qt(place.position) if place else 0

    def foot(self) -> int:
        """The code point after the last one in the window."""
        left, width = self._column()
        y = self.viewport().height() - 4
        ends = (self.cursorForPosition(QPoint(x, y)).position() for x in (left, left + width))
        return self._offsets.from_qt(max(ends))

    def show_from(self, code_point: int) -> None:
        """Scroll so that this code point stands at the top."""
        position = self._offsets.to_qt(min(code_point, len(self._text)))
        self._return_to(Place(position, 0) if code_point else None)

    def sizeHint(self) -> QSize:
        return QSize(_GUTTER + self._type.measure + _EDGE, 40 * self._type.size)

    def resizeEvent(self, event: QResizeEvent) -> None:
        place = self._place()
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._place_column(self.document())
            self._forget_geometry()
            self._return_to(place)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._forget_geometry()

    def wheelEvent(self, event: QWheelEvent) -> None:
        # Qt would scale its default font only, and the page would fall apart.
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._turned += event.angleDelta().y()
            steps = int(self._turned / _NOTCH)
            self._turned -= steps * _NOTCH
            if steps:
                self.zoomed.emit(steps)
        else:
            super().wheelEvent(event)

    def _shape(self, document: QTextDocument) -> None:
        """Called with each new document before it is laid out."""

    def _forget_geometry(self) -> None:
        """Called whenever lines may have moved within their paragraphs."""

    def _take_text(self, text: str, paragraphs: tuple[Paragraph, ...]) -> None:
        self._text = text
        self._paragraphs = paragraphs
        self._offsets = Offsets(text)
        self._depths: dict[int, int] = {}

    def _prepare(self) -> None:
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAcceptDrops(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        flags = Qt.TextInteractionFlag
        self.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
        # Single letters are commands, whatever input method is on.
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)

    def _take_colours(self) -> None:
        role, theme = QPalette.ColorRole, self._theme
        colours = QPalette()
        colours.setColor(role.Base, theme.page)
        colours.setColor(role.Text, theme.text)
        colours.setColor(role.Highlight, theme.selection)
        colours.setColor(role.HighlightedText, theme.text)
        self.setPalette(colours)
        # Under a style sheet the viewport keeps its old palette when the theme changes live.
        self.viewport().setPalette(colours)

    def _compose(self) -> None:
        """Set everything anew as a fresh document: laid out as needed, the rest when idle."""
        before = self._composed
        document = composed(
            Composition(self._paragraphs, self._type, self._theme, self._depths), self
        )
        self._forget_geometry()
        self._shape(document)
        self._place_column(document)
        caret = self.cursorWidth()
        self.setDocument(document)
        self.setCursorWidth(caret)  # kept in the layout, which went with the document before
        self._composed = document
        if before:  # Qt deletes only the document that it made itself; this one is ours again
            before.setParent(None)
        units = self._offsets.to_qt(len(self._text))
        assert document.characterCount() - 1 == units, "the document rewrote the text"

    def _compose_in_place(self) -> None:
        """Set everything anew; what was read and what was selected stay where they were."""
        place, cursor = self._place(), self.textCursor()
        anchor, position = cursor.anchor(), cursor.position()
        self._compose()
        cursor = self.textCursor()
        cursor.setPosition(anchor)
        cursor.setPosition(position, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self._return_to(place)

    def _set_depths(self, depths: Mapping[int, int]) -> None:
        """Give each paragraph, by number, the leading that so many lanes need."""
        deep = {number: lanes for number, lanes in depths.items() if lanes > FITTING_LANES}
        changed = [
            number
            for number in deep.keys() | self._depths.keys()
            if deep.get(number) != self._depths.get(number)
        ]
        self._depths = deep
        if len(changed) > _FEW:
            self._compose_in_place()
        elif changed:
            self._mend(changed)

    def _mend(self, numbers: Iterable[int]) -> None:
        place = self._place()
        for number in numbers:
            block = self.document().findBlockByNumber(number)
            kind, lanes = self._paragraphs[number].kind, self._depths.get(number, 0)
            set_depth(QTextCursor(block), kind, self._type, lanes)
        self._return_to(place)

    def _column(self) -> tuple[int, int]:
        """Left edge and width of the text: whole pixels, so that the same column breaks its
        lines the same way in every window."""
        room = self.viewport().width() - _GUTTER - _EDGE
        width = max(_NARROWEST, min(self._type.measure, room))
        return _GUTTER + max(0, (room - width) // 2), width

    def _place_column(self, document: QTextDocument) -> None:
        left, width = self._column()
        right = self.viewport().width() - left - width
        set_margins(document, left, right, self._type.size)

    def _cursor(self, code_point: int) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._offsets.to_qt(code_point))
        return cursor

    def _place(self) -> Place | None:
        """What stands at the top; None at the very beginning."""
        if not self.verticalScrollBar().value():
            return None
        cursor = self.cursorForPosition(QPoint(self._column()[0] + 4, 4))
        return Place(cursor.position(), self.cursorRect(cursor).top())

    def _return_to(self, place: Place | None) -> None:
        bar = self.verticalScrollBar()
        if place is None:
            bar.setValue(0)
            return
        cursor = QTextCursor(self.document())
        cursor.setPosition(place.position)
        bar.setValue(bar.value() + self.cursorRect(cursor).top() - place.y)
