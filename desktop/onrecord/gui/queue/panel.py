"""The queue's pane: filters, the list, and the way from one article to the next."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from onrecord.errors import UserError
from onrecord.gui import fonts
from onrecord.gui.plain import plain_label
from onrecord.gui.queue.delegate import QueueDelegate
from onrecord.gui.queue.model import QueueModel
from onrecord.gui.queue.rows import Kept
from onrecord.gui.theme import Theme
from onrecord.work.session import QueueRow


class QueuePanel(QWidget):
    """Lists the articles and says which one the person goes to."""

    went = Signal(str)  # article id
    ended = Signal(object)  # UserError: there is no further article that way

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.model = QueueModel(self)
        self._delegate = QueueDelegate(theme, self)
        self.head = _muted_label("")
        self.filter_line = self._build_find()
        self._filters = QButtonGroup(self)
        self.list = self._build_list()
        self._empty = self._build_empty()
        self._assemble()
        self.setFocusProxy(self.list)
        self._filters.buttonClicked.connect(self._on_filtered)
        self.filter_line.textChanged.connect(self._on_filtered)

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
        with QSignalBlocker(self):
            self.model.keep(self._kept(), self.filter_line.text())
        self.mark(article_id)
        self._tell_count()

    def _kept(self) -> Kept:
        checked = self._filters.checkedButton()
        return Kept(checked.objectName()) if checked else Kept.ALL

    def _tell_count(self) -> None:
        model = self.model
        to_do = model.total - model.done
        self.head.setText(self.tr("{n} to do").format(n=to_do) if model.total else "")
        if model.total == 0:
            self._empty.setText(
                self.tr("No articles yet. Bring some in with File > Import…, or drop files here.")
            )
        else:
            self._empty.setText(self.tr("No article fits this filter."))
        self._stack.setCurrentIndex(0 if model.rowCount() else 1)

    # building

    def _assemble(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(_inset(self.filter_line, 14))
        layout.addLayout(self._build_filters())
        self._stack = QStackedLayout()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._empty)
        layout.addLayout(self._stack, 1)

    def _build_find(self) -> QLineEdit:
        find = QLineEdit()
        find.setFont(fonts.sans(13))
        find.setPlaceholderText(self.tr("Filter by title or outlet…"))
        find.setAccessibleName(self.tr("Filter the queue by title or outlet"))
        find.setClearButtonEnabled(True)
        return find

    def _build_filters(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(12, 0, 12, 2)
        row.setSpacing(2)
        names = {Kept.ALL: self.tr("All"), Kept.TO_DO: self.tr("To do"), Kept.DONE: self.tr("Done")}
        for kept, name in names.items():
            button = QToolButton()
            button.setText(name)
            button.setObjectName(kept)
            button.setFont(fonts.sans(12.5, weight=QFont.Weight.DemiBold))
            button.setCheckable(True)
            button.setChecked(kept is Kept.ALL)
            button.setAccessibleName(self.tr("Show: {filter}").format(filter=name))
            self._filters.addButton(button)
            row.addWidget(button)
        row.addStretch()
        return row

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
        label = _muted_label("")
        label.setFont(fonts.sans(14))
        label.setWordWrap(True)
        label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        label.setContentsMargins(18, 14, 18, 14)
        return label


class _QueueView(QListView):
    """Letters belong to the window's keys, not to a search by first letter."""

    def keyboardSearch(self, search: str) -> None:
        return


def _muted_label(text: str) -> QLabel:
    label = plain_label(text)
    label.setFont(fonts.sans(13))
    label.setProperty("role", "muted")
    return label


def _inset(widget: QWidget, margin: int) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(margin, 2, margin, 2)
    row.addWidget(widget)
    return row
