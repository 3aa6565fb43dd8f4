"""The queue's pane: filters, the list, and the way from one article to the next."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QListView,
    QSizePolicy,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from onrecord.errors import UserError
from onrecord.gui import fittings, fonts
from onrecord.gui.desk import Desk
from onrecord.gui.plain import plain_tip
from onrecord.gui.queue.delegate import QueueDelegate
from onrecord.gui.queue.filtering import Filtering
from onrecord.gui.queue.line import SearchLine
from onrecord.gui.queue.model import QueueModel
from onrecord.gui.queue.rows import Kept
from onrecord.gui.theme import Theme
from onrecord.work.session import QueueRow

if TYPE_CHECKING:
    from onrecord.gui.queue.in_texts import InTexts


_NARROW = 250  # pixels that the buttons above the list need


class QueuePanel(QWidget):
    """Lists the articles and says which one the person goes to."""

    went = Signal(str)  # article id
    ended = Signal(object)  # UserError: there is no further article that way

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.model = QueueModel(self)
        self.filtering = Filtering(self.model.facts)
        self._desk: Desk | None = None
        self._texts: InTexts | None = None
        self._delegate = QueueDelegate(theme, self)
        self.head = fittings.muted("")
        self.head.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.filter_line = self._build_find()
        self._filters = QButtonGroup(self)
        self.list = self._build_list()
        self._empty = self._build_empty()
        self._kept_line = self._build_kept_line()
        self._assemble()
        self.setFocusProxy(self.list)
        self._filters.buttonClicked.connect(self._on_filtered)
        self.filter_line.textChanged.connect(self._on_filtered)
        self.filter_line.descended.connect(self._enter_list)
        self.filtering.changed.connect(self._on_filtered)

    def search_in(self, desk: Desk) -> None:
        """Let the filter line look into the texts of this desk's project too."""
        self._desk = desk

    def fill(self, rows: list[QueueRow], current: str) -> None:
        """Show the project's articles, with this one marked."""
        self.model.fill(rows)
        self.mark(current)
        self._tell_count()

    def replace(self, row: QueueRow) -> None:
        """Show the new state of one article."""
        self.model.replace(row)
        self._tell_count()

    def mark(self, article_id: str) -> None:
        """Mark the open article without going there again."""
        place = self.model.place(article_id)
        # Holds back what this panel says; the list still hears of its new current row.
        with QSignalBlocker(self):
            if place is None:
                self.list.clearSelection()
                self.list.setCurrentIndex(QModelIndex())
            else:
                self.list.setCurrentIndex(self.model.index(place))

    def next(self) -> None:
        """Go to the next listed article."""
        self._go(1)

    def previous(self) -> None:
        """Go to the previous listed article."""
        self._go(-1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.filtering.fit(narrow=self.width() < _NARROW)

    def set_theme(self, theme: Theme) -> None:
        self._delegate.theme = theme
        self.list.viewport().update()

    def _go(self, step: int) -> None:
        current = self.list.currentIndex()
        place = current.row() + step if current.isValid() else 0
        if 0 <= place < self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(place))
        elif self.model.rowCount():
            last = UserError("This is the last article here.")
            self.ended.emit(last if step > 0 else UserError("This is the first article here."))

    def _on_current_changed(self, current: QModelIndex, _before: QModelIndex) -> None:
        if current.isValid():
            self.went.emit(self.model.article_id(current.row()))

    def _on_filtered(self) -> None:
        current = self.list.currentIndex()
        article_id = self.model.article_id(current.row()) if current.isValid() else ""
        words = self.filter_line.text()
        wanted = replace(self.filtering.chosen, kept=self._kept(), words=words)
        with QSignalBlocker(self):
            self.model.keep(wanted, self._in_texts() if words else None)
        self.mark(article_id)
        self._tell_count()

    def _in_texts(self) -> InTexts | None:
        """Made with the first word that is typed: searching is not needed to start."""
        if self._texts is None and self._desk is not None:
            from onrecord.gui.queue.in_texts import InTexts

            self._texts = InTexts(self._desk)
        return self._texts

    def _enter_list(self) -> None:
        if self.model.rowCount():
            self.list.setFocus()
            if not self.list.currentIndex().isValid():
                self.list.setCurrentIndex(self.model.index(0))

    def _kept(self) -> Kept:
        checked = self._filters.checkedButton()
        return Kept(checked.objectName()) if checked else Kept.ALL

    def _tell_count(self) -> None:
        model = self.model
        to_do = model.total - model.done
        self.head.setText(self.tr("{n} to do").format(n=_number(to_do)) if model.total else "")
        if model.total == 0:
            self._empty.setText(
                self.tr("No articles yet. Bring some in with File > Import…, or drop files here.")
            )
        else:
            self._empty.setText(self.tr("No article fits this filter."))
        self._stack.setCurrentIndex(0 if model.rowCount() else 1)
        self._tell_kept(model.rowCount(), model.total)

    def _tell_kept(self, shown: int, total: int) -> None:
        self._kept_line.setVisible(shown < total)
        self._clear.setVisible(self.filtering.chosen.narrows)
        counted = self.tr("{n} of {total}").format(n=_number(shown), total=_number(total))
        parts = counted, self.filtering.summary()
        self._kept_words.setText(" · ".join(part for part in parts if part))
        self._kept_words.setToolTip(plain_tip(self.filtering.summary()))

    # building

    def _assemble(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(_inset(self.filter_line, 14))
        layout.addLayout(self._build_filters())
        layout.addWidget(self._kept_line)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._empty)
        layout.addLayout(self._stack, 1)

    def _build_find(self) -> SearchLine:
        find = SearchLine()
        find.setPlaceholderText(self.tr("Filter by title, outlet or text…"))
        find.setAccessibleName(self.tr("Filter the queue by title, outlet or text"))
        return find

    def _build_filters(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(12, 0, 8, 2)
        row.setSpacing(2)
        names = {Kept.ALL: self.tr("All"), Kept.TO_DO: self.tr("To do"), Kept.DONE: self.tr("Done")}
        for kept, name in names.items():
            button = QToolButton()
            button.setText(name)
            button.setObjectName(kept)
            button.setFont(fonts.sans(12.5, weight=QFont.Weight.DemiBold))
            button.setProperty("kind", "tool")
            button.setCheckable(True)
            button.setChecked(kept is Kept.ALL)
            button.setAccessibleName(self.tr("Show: {filter}").format(filter=name))
            self._filters.addButton(button)
            row.addWidget(button)
        row.addStretch()
        row.addWidget(self.filtering)
        return row

    def _build_kept_line(self) -> QWidget:
        """How many are listed, for which filters, and a way to have all again."""
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(18, 0, 12, 0)
        self._kept_words = fittings.muted("")
        self._kept_words.setFont(fonts.sans(12))
        # An outlet's name may be longer than the pane is wide.
        self._kept_words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._clear = QToolButton()
        self._clear.setText("×")
        self._clear.setProperty("kind", "small")
        self._clear.setToolTip(self.tr("Show all again"))
        self._clear.setAccessibleName(self.tr("Show all articles again"))
        self._clear.clicked.connect(self.filtering.clear)
        row.addWidget(self._kept_words, 1)
        row.addWidget(self._clear)
        return line

    def _build_list(self) -> QListView:
        view = _QueueView(self)
        view.setAccessibleName(self.tr("Queue of articles"))
        view.setModel(self.model)
        view.setItemDelegate(self._delegate)
        view.setUniformItemSizes(True)
        view.setMouseTracking(True)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.selectionModel().currentChanged.connect(self._on_current_changed)
        return view

    def _build_empty(self) -> QLabel:
        label = fittings.muted("")
        label.setFont(fonts.sans(14))
        label.setWordWrap(True)
        label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        label.setContentsMargins(18, 14, 18, 14)
        return label


class _QueueView(QListView):
    """Letters belong to the window's keys, not to a search by first letter."""

    def keyboardSearch(self, search: str) -> None:
        return


def _inset(widget: QWidget, margin: int) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(margin, 2, margin, 2)
    row.addWidget(widget)
    return row


def _number(count: int) -> str:
    return QLocale().toString(count)
