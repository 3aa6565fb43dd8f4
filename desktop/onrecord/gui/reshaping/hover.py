"""The card that shows what lies under the resting pointer."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QLocale, QPoint, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QWidget

from onrecord.gui import fonts
from onrecord.gui.dates import told_value
from onrecord.gui.plain import plain_label
from onrecord.model.annotations import Annotation, OriginKind
from onrecord.model.codebook import Attribute, AttributeType, Label, State, applies, setting
from onrecord.model.statements import statement_of
from onrecord.work.sheet import Sheet

_WIDEST = 260  # of a line's text
_LONG = 140
_NO_NAMES: Mapping[str, str] = {}


class Told(NamedTuple):
    """The title of a card and its lines, each a heading and a text."""

    title: str
    lines: tuple[tuple[str, str], ...]


def told_of(
    tag: Annotation, sheet: Sheet, chips: Mapping[str, str], names: Mapping[str, str] = _NO_NAMES
) -> Told:
    """What the card says: label, values, who and how, note, origin.

    ``names`` are those of the actors and issues that values refer to, by id.
    """
    label = sheet.codebook.label(tag.label)
    title = " ".join(filter(None, (label.title if label else tag.label, chips.get(tag.id, ""))))
    lines = [*_values(tag, label, names), *_parts(tag, sheet)]
    if tag.note:
        lines.append((_tr("Note"), _short(tag.note)))
    lines += _origin(tag, mine=tag.id in sheet.annotations)
    return Told(title, tuple(lines))


def _values(
    tag: Annotation, label: Label | None, names: Mapping[str, str]
) -> Iterator[tuple[str, str]]:
    for attribute in label.attributes if label else ():
        if label is not None and applies(label, attribute, tag.attributes):
            found = setting(attribute, tag.attributes)
            if found.state is not State.UNSET:
                text = _value(attribute, found.value, names)
                text = (
                    _tr("{value} (default)").format(value=text)
                    if found.state is State.DEFAULT
                    else text
                )
                yield attribute.title, text


def _value(attribute: Attribute, value: object, names: Mapping[str, str]) -> str:
    titles = {choice.id: choice.title for choice in attribute.values} | dict(names)
    if attribute.type is AttributeType.FLAG:
        return _tr("yes") if value else _tr("no")
    if isinstance(value, tuple):
        return ", ".join(titles.get(each, str(each)) for each in value)
    return _short(titles.get(str(value)) or told_value(value))


def _parts(tag: Annotation, sheet: Sheet) -> Iterator[tuple[str, str]]:
    statement = statement_of(sheet.statements, tag.id)
    if statement is None:
        return
    if statement.id != tag.id:
        yield _tr("Claim"), _short(statement.anchor.text)
        return
    for title, parts in (
        (_tr("Source"), statement.sources),
        (_tr("Cue"), statement.cues),
        (_tr("Stance"), statement.stances),
    ):
        words = ", ".join(part.annotation.text or "–" for part in parts)
        if parts:
            yield title, _short(words)


def _origin(tag: Annotation, *, mine: bool) -> Iterator[tuple[str, str]]:
    """Where it came from, if it was not typed by the person who looks at it."""
    if not mine:
        yield _tr("Suggested by"), tag.origin.by
        if tag.confidence is not None:
            percent = QLocale().toString(round(100 * tag.confidence))
            yield _tr("Confidence"), _tr("{number}%").format(number=percent)
    elif tag.origin.kind is OriginKind.SUGGESTION:
        yield _tr("Taken over from"), tag.origin.by
    elif tag.origin.kind is OriginKind.IMPORT:
        yield _tr("Imported from"), tag.origin.by


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= _LONG else text[:_LONG].rstrip() + "…"


class HoverCard(QFrame):
    """A small card beside the pointer. The Here page says the same to the keyboard."""

    def __init__(self, ground: QWidget) -> None:
        super().__init__(ground)
        self.setObjectName("hover")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title = plain_label()
        self._title.setFont(fonts.sans(13.5, QFont.Weight.Bold))
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(12, 9, 12, 10)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(3)
        self._grid.addWidget(self._title, 0, 0, 1, 2)
        self._lines: list[QLabel] = []
        self.hide()

    @property
    def told(self) -> str:
        """All that it says, a line a line."""
        pairs = zip(self._lines[::2], self._lines[1::2], strict=True)
        lines = (f"{head.text()}: {text.text()}" for head, text in pairs)
        return "\n".join((self._title.text(), *lines))

    def show_lines(self, told: Told, place: QPoint) -> None:
        """Show this beside a point of the screen, where there is room on the page."""
        for label in self._lines:
            self._grid.removeWidget(label)
            label.deleteLater()
        self._lines = [
            label for row, line in enumerate(told.lines, 1) for label in self._line(row, line)
        ]
        self._title.setText(told.title)
        self._grid.activate()
        self.resize(self._grid.sizeHint())
        self.move(self._room_at(place))
        self.show()
        self.raise_()

    def _line(self, row: int, line: tuple[str, str]) -> tuple[QLabel, QLabel]:
        head, text = plain_label(line[0]), plain_label(line[1])
        head.setFont(fonts.sans(12.5))
        head.setProperty("role", "muted")
        text.setFont(fonts.sans(12.5))
        text.setWordWrap(True)
        width = min(_WIDEST, text.fontMetrics().horizontalAdvance(text.text()) + 4)
        text.setFixedSize(width, text.heightForWidth(width))
        top = Qt.AlignmentFlag.AlignTop
        self._grid.addWidget(head, row, 0, top)
        self._grid.addWidget(text, row, 1, top)
        self._grid.setColumnStretch(1, 1)
        return head, text

    def _room_at(self, place: QPoint) -> QPoint:
        ground = self.parentWidget()
        assert ground is not None, "a card stands on a page"
        point = ground.mapFromGlobal(place) + QPoint(14, 18)
        x = min(point.x(), ground.width() - self.width() - 8)
        above = point.y() - 36 - self.height()
        y = point.y() if point.y() + self.height() < ground.height() - 8 else above
        return QPoint(max(8, x), max(8, y))


def _tr(text: str) -> str:
    return QCoreApplication.translate("hover card", text)
