"""The cards' pane: the open card, the statements in text order, and the parts left over."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QListView,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from onrecord.gui import fittings, fonts, tab_order
from onrecord.gui.cards.contents import Chips, OpenCard
from onrecord.gui.cards.delegate import CARD_HEIGHT, PART_HEIGHT, CardDelegate, PartDelegate
from onrecord.gui.cards.first_steps import first_steps
from onrecord.gui.cards.guideline import Guideline
from onrecord.gui.cards.model import CardsModel
from onrecord.gui.cards.view import CardsView
from onrecord.gui.theme import Theme
from onrecord.model.codebook import Codebook
from onrecord.model.edits import Change
from onrecord.work.sheet import Sheet

if TYPE_CHECKING:
    from onrecord.gui.cards.card import Card

_LOOSE_ROWS = 4
_LEAST_AREA = 160


class CardsPanel(QWidget):
    """Shows a sheet's statements. Knows no session: it says what was clicked."""

    chose = Signal(str)  # annotation id
    picks_changed = Signal()  # which cards are selected
    made = Signal(object)  # Card: the open card is there from now on

    def __init__(self, codebook: Codebook, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._codebook, self._theme = codebook, theme
        self.statements = CardsModel(codebook, self)
        self.loose = CardsModel(codebook, self)
        self._card: Card | None = None
        self.guideline = Guideline(codebook)
        self._delegates = (CardDelegate(theme, self), PartDelegate(theme, self))
        self.head = fittings.muted()
        self._lacking = _head_label()
        self._area = self._build_area()
        self.list = self._build_list(self.statements, self._delegates[0])
        self.list.setAccessibleName(self.tr("Statements of this article"))
        self.loose_list = self._build_list(self.loose, self._delegates[1])
        self.loose_list.setAccessibleName(self.tr("Not tied to a claim yet"))
        self._loose_title = QLabel(self.tr("Not tied to a claim yet"))
        self._hint = QLabel()
        self._opened = ("", "")
        self._bar: QWidget | None = None
        self._assemble()
        self.setFocusProxy(self.list)

    @property
    def card(self) -> Card:
        """The open card; made at its first use, for the window's start does without it."""
        if self._card is None:
            from onrecord.gui.cards.card import Card

            self._card = Card(self._theme)
            self._card.chose.connect(self.chose)
            self._content.insertWidget(0, self._card)
            self._card.show()  # now, not when the layout gets to it
            self.made.emit(self._card)
        return self._card

    def show_sheet(self, sheet: Sheet, chips: Chips) -> None:
        """Show these statements; rows that stay the same are left alone."""
        self.statements.show(sheet.statements, chips)
        self.loose.show(sheet.loose, chips)
        shown, loose = len(sheet.statements), len(sheet.loose)
        self.head.setText(str(shown or ""))
        self._tell_lacking(sheet)
        if not shown and not loose and not self._hint.text():
            self._hint.setText(first_steps(self._codebook))
        self._hint.setVisible(not shown and not loose)
        self.list.setVisible(bool(shown) or bool(loose))
        self._loose_title.setVisible(bool(loose))
        self.loose_list.setVisible(bool(loose))
        self._fit_loose()

    def show_nothing(self) -> None:
        """There is no article."""
        self.statements.show((), {})
        self.loose.show((), {})
        self.open(None, "")
        self.head.setText("")
        self._lacking.hide()
        for widget in (self._hint, self.list, self._loose_title, self.loose_list):
            widget.setVisible(False)

    def open(self, card: OpenCard | None, chosen: str) -> None:
        """Open this card, mark its row and bring it into view."""
        self._area.setVisible(card is not None)
        self._fit_loose()
        if card is not None:
            if self.card.show_card(card):
                self._order_stops()
            self._fit()
        self._mark_opened(card.statement_id if card else "", chosen)
        label = card.form.label if card and card.form else None
        self.guideline.hold(label)

    @property
    def has_focus(self) -> bool:
        """Whether the keys go to a card or to a list of them."""
        focus = self.window().focusWidget()
        return focus is not None and self.isAncestorOf(focus)

    @property
    def picked(self) -> tuple[str, ...]:
        """The ids of the selected cards, from the top."""
        views = (self.list, self.statements), (self.loose_list, self.loose)
        return tuple(
            model.id_at(row)
            for view, model in views
            for row in sorted(each.row() for each in view.selectionModel().selectedIndexes())
        )

    def unpick(self) -> None:
        """Select the open card only."""
        self._mark(self.list, self.statements, self._opened[0])
        self._mark(self.loose_list, self.loose, self._opened[1])

    def put_bar(self, bar: QWidget) -> None:
        """Let this stand above the cards: what can be done with the selected ones."""
        self._layout.insertWidget(0, bar)
        self._bar = bar
        self._order_stops()

    @property
    def has_bar(self) -> bool:
        """Whether the bar for several cards has been made yet."""
        return self._bar is not None

    def _order_stops(self) -> None:
        """Let Tab go down the pane: bar, card, lists."""
        tab_order.come_first(self.card, self)
        if self._bar is not None:
            tab_order.come_first(self._bar, self)

    def prepare(self) -> None:
        """Make what the first open card will need, while nobody waits for it."""
        self.card.form.prepare(self._codebook)

    def flush(self) -> None:
        """Say what was typed and not kept yet."""
        if self._card is not None:
            self._card.form.flush()

    @property
    def unkept(self) -> bool:
        """Whether something that was typed could not be kept."""
        return self._card is not None and self._card.form.unkept

    def settle(self, changes: Iterable[Change]) -> None:
        """Hear what was kept of what was typed."""
        if self._card is not None:
            self._card.form.settle(changes)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        if self._card is not None:
            self._card.set_theme(theme)
        for delegate in self._delegates:
            delegate.theme = theme
        self.list.viewport().update()
        self.loose_list.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        grown = event.type() == QEvent.Type.LayoutRequest and watched is self._area.widget()
        moved = event.type() == QEvent.Type.Move and watched is self._area  # by what is above it
        if grown or moved:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        """Let the open card be as high as it needs, as long as some statements stay in view."""
        if self._area.isHidden():
            return
        wanted = self._content.totalHeightForWidth(self.width())
        below = (self._loose_title, self.loose_list, self.guideline)
        taken = sum(
            fittings.height_at(each, self.width()) + 6 for each in below if not each.isHidden()
        )
        room = self.height() - self._area.y() - CARD_HEIGHT - 14 - taken
        height = max(0, min(wanted, max(room, _LEAST_AREA)))
        # A bar that comes up for a moment would narrow the card, make it higher, and so stay.
        policy = Qt.ScrollBarPolicy
        self._area.setVerticalScrollBarPolicy(
            policy.ScrollBarAsNeeded if height < wanted else policy.ScrollBarAlwaysOff
        )
        self._area.setFixedHeight(height)

    def _fit_loose(self) -> None:
        """The parts left over take little room, and less beside an open card."""
        rows = min(
            self.loose.rowCount(), _LOOSE_ROWS if self._area.isHidden() else _LOOSE_ROWS // 2
        )
        self.loose_list.setFixedHeight(rows * PART_HEIGHT + 4)

    def _mark_opened(self, statement_id: str, chosen: str) -> None:
        """Mark the open card; several selected ones stay so while it is the same."""
        before, self._opened = self._opened, (statement_id, chosen)
        if before != self._opened or len(self.picked) < 2:
            self.unpick()

    def _mark(self, view: QListView, model: CardsModel, key: str) -> None:
        place = model.place(key) if key else None
        index = model.index(place) if place is not None else QModelIndex()
        if index.isValid() and view.selectionModel().selectedIndexes() == [index]:
            return
        view.selectionModel().setCurrentIndex(
            index, QItemSelectionModel.SelectionFlag.ClearAndSelect
        )
        if index.isValid():
            view.scrollTo(index)

    def _on_row(self, model: CardsModel, index: QModelIndex) -> None:
        self.chose.emit(model.id_at(index.row()))

    def _tell_lacking(self, sheet: Sheet) -> None:
        lacking = sum(not each.sources for each in sheet.statements)
        self._lacking.setText(self.tr("{n} without a source").format(n=lacking))
        self._lacking.setVisible(lacking > 0)

    # building

    def _assemble(self) -> None:
        self._loose_title.setFont(fonts.sans(13, QFont.Weight.DemiBold))
        self._loose_title.setProperty("role", "muted")
        self._loose_title.setContentsMargins(16, 6, 16, 0)
        self._hint.setFont(fonts.sans(14))
        self._hint.setProperty("role", "muted")
        self._hint.setWordWrap(True)
        self._hint.setContentsMargins(18, 8, 18, 8)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._layout = layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self._lacking)
        layout.addWidget(self._area)
        layout.addWidget(self._hint, 1)
        layout.addWidget(self.list, 1)
        layout.addWidget(self._loose_title)
        layout.addWidget(self.loose_list)
        layout.addWidget(self.guideline)
        layout.addStretch(0)
        self.list.setMinimumHeight(CARD_HEIGHT)
        self._area.hide()

    def _build_area(self) -> QScrollArea:
        content = QWidget()
        content.setObjectName("panel")
        self._content = layout = QVBoxLayout(content)
        layout.setContentsMargins(12, 2, 12, 2)
        layout.addStretch()
        area = QScrollArea()
        area.setWidget(content)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        content.installEventFilter(self)
        area.installEventFilter(self)
        return area

    def _build_list(self, model: CardsModel, delegate: CardDelegate) -> CardsView:
        view = CardsView(model, delegate, self)
        view.taken.connect(lambda index: self._on_row(model, index))
        view.selectionModel().selectionChanged.connect(lambda *_: self.picks_changed.emit())
        return view


def _head_label() -> QLabel:
    label = fittings.muted()
    label.setContentsMargins(16, 0, 16, 0)
    label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
    return label
