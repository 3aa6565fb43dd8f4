"""A second article beside the one that is tagged, to read and compare."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from onrecord.gui import choosing, fonts, marking
from onrecord.gui.plain import plain_label, plain_tip
from onrecord.gui.reader.reader import Reader
from onrecord.gui.reading.pane import BesidePane
from onrecord.gui.theme import Theme
from onrecord.model.edits import Edit
from onrecord.work.session import QueueRow
from onrecord.work.sheet import Sheet

_SHOWN = 60  # titles in the list; more words find the rest
_TALLEST = 8  # rows of the list that are seen at once
_HEAD = 62  # pixels of the head that are not for the title
_ID = Qt.ItemDataRole.UserRole


def matching(rows: Sequence[QueueRow], words: str) -> list[QueueRow]:
    """The first rows, in the queue's order, whose title or outlet holds every word."""
    wanted = words.casefold().split()
    found = (
        row
        for row in rows
        if all(word in f"{row.title} {row.outlet}".casefold() for word in wanted)
    )
    return [row for row, _ in zip(found, range(_SHOWN), strict=False)]


class SideArticle(BesidePane):
    """Shows an article with my tags in it; which one is chosen by typing a part of its title."""

    wanted = Signal(str)  # id of the article to show

    def __init__(self, theme: Theme, rows: Sequence[QueueRow], parent: QWidget | None = None):
        super().__init__(parent)
        self._rows = rows
        self._sheet: Sheet | None = None
        self.title = plain_label()
        self.line = self._build_line()
        self.list = self._build_list()
        self.reader = Reader(theme)
        self.reader.setAccessibleName(self.tr("Article beside"))
        self.reader.clicked.connect(self._on_clicked)
        self._assemble()
        self.main = self.line

    @property
    def article_id(self) -> str:
        """The id of the article that is shown; "" before the first."""
        return self._sheet.article.id if self._sheet else ""

    def show_sheet(self, sheet: Sheet) -> None:
        """Show this article from its top."""
        self._sheet = sheet
        self._tell_title()
        self.title.setToolTip(plain_tip(sheet.article.title))
        self.reader.show_article(sheet.article, sheet.regions)
        self._show_marks()
        self.list.hide()

    def take(self, edit: Edit) -> None:
        """Show what the edit changed, if it is about this article."""
        if self._sheet is None or (after := self._sheet.after(edit)) is self._sheet:
            return
        self._sheet = after
        self._show_marks()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell_title()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the line, Enter takes an article and the arrows walk the list."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step:
                self._walk(step)
                return True
        return super().eventFilter(watched, event)

    def _tell_title(self) -> None:
        if self._sheet is not None:
            room = self.width() - _HEAD
            whole, elide = self._sheet.article.title, Qt.TextElideMode.ElideRight
            self.title.setText(self.title.fontMetrics().elidedText(whole, elide, room))

    def _show_marks(self) -> None:
        assert self._sheet is not None, "nothing is shown yet"
        shown = marking.Shown()
        self.reader.show_marks(marking.marks(self._sheet, shown), marking.ties(self._sheet, shown))
        self.reader.show_chips(marking.chips(self._sheet))

    def _on_clicked(self, annotation_id: str) -> None:
        assert self._sheet is not None, "nothing is shown yet"
        statement = choosing.statement_for(self._sheet, annotation_id, "")
        related = choosing.related(self._sheet, annotation_id, statement)
        self.reader.light(annotation_id, related)

    def _on_typed(self, words: str) -> None:
        self.list.clear()
        for row in matching(self._rows, words):
            item = QListWidgetItem(f"{row.number}  {row.title}")
            item.setData(_ID, row.article_id)
            item.setToolTip(plain_tip(f"{row.title} – {row.outlet}" if row.outlet else row.title))
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        rows = min(_TALLEST, self.list.count())
        self.list.setFixedHeight(rows * max(1, self.list.sizeHintForRow(0)) + 8)
        self.list.setVisible(rows > 0)

    def _walk(self, step: int) -> None:
        if self.list.isHidden():
            self._on_typed(self.line.text())
        else:
            row = self.list.currentRow() + step
            self.list.setCurrentRow(max(0, min(self.list.count() - 1, row)))

    def _on_taken(self) -> None:
        item = self.list.currentItem()
        if item is not None and not self.list.isHidden():
            self.line.clear()
            self.wanted.emit(item.data(_ID))
        self.list.hide()
        self.reader.setFocus(Qt.FocusReason.OtherFocusReason)

    # building

    def _assemble(self) -> None:
        self.title.setFont(fonts.sans(13.5, QFont.Weight.DemiBold))
        self.title.setMinimumWidth(40)
        head = QHBoxLayout()
        head.setContentsMargins(16, 7, 8, 5)
        head.addWidget(self.title, 1)
        head.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        row = QVBoxLayout()
        row.setContentsMargins(14, 0, 12, 6)
        row.addWidget(self.line)
        row.addWidget(self.list)
        layout.addLayout(row)
        layout.addWidget(self.reader, 1)

    def _build_line(self) -> QLineEdit:
        line = QLineEdit()
        line.setProperty("kind", "field")
        line.setFont(fonts.sans(13))
        line.setPlaceholderText(self.tr("Another article: type a part of its title…"))
        line.setAccessibleName(self.tr("Choose the article beside"))
        line.textEdited.connect(self._on_typed)
        line.returnPressed.connect(self._on_taken)
        line.installEventFilter(self)
        return line

    def _build_list(self) -> QListWidget:
        found = QListWidget()
        found.setObjectName("choices")
        found.setFont(fonts.sans(13))
        found.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        found.setAccessibleName(self.tr("Articles"))
        found.itemClicked.connect(lambda _item: self._on_taken())
        found.hide()
        return found
