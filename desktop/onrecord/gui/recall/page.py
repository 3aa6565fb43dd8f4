"""The page "To check": what may have been missed in the open article, as a list."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPixmap, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from onrecord.gui import fittings, fonts
from onrecord.gui.main_window import MainWindow
from onrecord.gui.reader import margin
from onrecord.gui.recall.delegate import GapDelegate, cross_in
from onrecord.gui.recall.model import GapsModel
from onrecord.gui.recall.room import SIGNS, Recall, name_of
from onrecord.gui.recall.rows import listed, nearest
from onrecord.gui.rowlist import RowList
from onrecord.gui.theme import Theme
from onrecord.work.recall import Gap, GapKind


class CheckPage(QWidget):
    """Lists the gaps; Enter or a click goes to one, Delete or its cross passes it over."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__()
        room = window.rooms["recall"]
        assert isinstance(room, Recall)
        self._room, self._reader = room, window.reader
        self.head = fittings.muted()
        self.model = GapsModel(self)
        self._delegate = GapDelegate(window.look.theme, self)
        self.filters = {kind: self._build_filter(kind) for kind in GapKind}
        self.list = self._build_list()
        self._empty = fittings.muted("", 14)
        self._stack = QStackedLayout()
        self._assemble()
        self.setFocusProxy(self.list)
        self._on_look_changed(window.look.theme)
        room.changed.connect(self._on_changed)
        room.went.connect(self._on_went)
        window.sitting.opened.connect(self._on_changed)
        window.look.changed.connect(self._on_look_changed)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fill()

    def _on_changed(self) -> None:
        if self.isVisible():
            self._fill()

    def _fill(self) -> None:
        """Show the gaps as they are now; the row that was current stays, or what follows it."""
        gaps = self._room.gaps
        current = self._current()
        place = self.list.currentIndex().row()
        self.model.show(listed(gaps, self._kinds()), self._room.text)
        self._select(nearest(self.model.gaps, current, place))
        self._tell_counts(gaps)

    def _select(self, place: int | None) -> None:
        if place is not None:
            self.list.setCurrentIndex(self.model.index(place))

    def _kinds(self) -> set[GapKind]:
        return {kind for kind, button in self.filters.items() if button.isChecked()}

    def _current(self) -> Gap | None:
        index = self.list.currentIndex()
        return self.model.gaps[index.row()] if index.isValid() else None

    def _tell_counts(self, gaps: tuple[Gap, ...]) -> None:
        self.head.setText(str(len(gaps) or ""))
        for kind, button in self.filters.items():
            count = sum(gap.kind is kind for gap in gaps)
            button.setText(str(count))
            button.setAccessibleName(
                self.tr("Show: {kind} ({count})").format(kind=name_of(kind), count=count)
            )
        if not self._room.text:
            self._empty.setText(self.tr("No article is open."))
        elif gaps:
            self._empty.setText(self.tr("The kinds shown have nothing left to check."))
        else:
            self._empty.setText(self.tr("Nothing is left to check in this article."))
        self._stack.setCurrentIndex(0 if self.model.gaps else 1)

    def _on_taken(self, index: QModelIndex) -> None:
        self._room.go(self.model.gaps[index.row()])

    def _on_clicked(self, index: QModelIndex, point: QPointF) -> None:
        on_cross = cross_in(QRectF(self.list.visualRect(index))).contains(point)
        (self._on_removed if on_cross else self._on_taken)(index)

    def _on_removed(self, index: QModelIndex) -> None:
        self._room.dismiss(self.model.gaps[index.row()])

    def _on_went(self, gap: Gap) -> None:
        if self.isVisible() and gap in self.model.gaps:
            self._select(self.model.gaps.index(gap))

    def _on_look_changed(self, theme: Theme) -> None:
        self._delegate.theme = theme
        self.list.viewport().update()
        for kind, button in self.filters.items():
            button.setIcon(_icon(SIGNS[kind], theme))

    # building

    def _assemble(self) -> None:
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._empty.setContentsMargins(18, 10, 18, 10)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._empty)
        row = QHBoxLayout()
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(4)
        for button in self.filters.values():
            row.addWidget(button)
        row.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(row)
        layout.addLayout(self._stack, 1)

    def _build_filter(self, kind: GapKind) -> QToolButton:
        button = QToolButton(self)  # here already: Tab comes by before the list
        button.setFont(fonts.sans(12.5, QFont.Weight.DemiBold))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setToolTip(name_of(kind))
        button.setCheckable(True)
        button.setChecked(True)
        button.toggled.connect(self._fill)
        return button

    def _build_list(self) -> RowList:
        view = RowList(self.tr("What is to be checked"), self)
        view.setModel(self.model)
        view.setItemDelegate(self._delegate)
        view.setUniformItemSizes(True)
        view.taken.connect(self._on_taken)
        view.removed.connect(self._on_removed)
        view.clicked_at.connect(self._on_clicked)
        view.left.connect(self._reader.setFocus)
        return view


def _icon(sign: margin.Sign, theme: Theme) -> QIcon:
    """The sign for a switch; in high contrast switches that are on are filled with ink."""
    icon = QIcon()
    for state, colour in (
        (QIcon.State.Off, theme.text),
        (QIcon.State.On, theme.page if theme.strong else theme.text),
    ):
        for ratio in (1, 2, 3):
            icon.addPixmap(_drawn(sign, colour, ratio), QIcon.Mode.Normal, state)
    return icon


def _drawn(sign: margin.Sign, colour: QColor, ratio: int) -> QPixmap:
    side = margin.SIDE + 4
    pixmap = QPixmap(side * ratio, side * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    with QPainter(pixmap) as painter:
        margin.draw(painter, sign, QRectF(2, 2, margin.SIDE, margin.SIDE), colour)
    return pixmap
