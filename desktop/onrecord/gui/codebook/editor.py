"""The codebook's editor: the tree, the form of what is chosen, and what has changed so far."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QMenu,
    QScrollArea,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from onrecord.errors import UserError
from onrecord.gui import fittings, fonts, tab_order
from onrecord.gui.codebook.changing import Asks, Changing
from onrecord.gui.codebook.drafting import Drafting
from onrecord.gui.codebook.forms import EntryForm
from onrecord.gui.codebook.tree import CodebookTree
from onrecord.gui.messages import MessageBar
from onrecord.gui.theme import Theme
from onrecord.model.codebook import Codebook
from onrecord.model.codebook_changes import diff
from onrecord.model.items import Item


class CodebookEditor(QDialog):
    """Edits a draft; asks to have it saved when the person has seen what it touches."""

    review_wanted = Signal(object)  # Codebook: the draft

    def __init__(self, codebook: Codebook, theme: Theme, asks: Asks, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Codebook: {title}").format(title=codebook.title))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(1000, 720)
        self._theme, self._asks = theme, asks
        self.drafting = Drafting(codebook, self)
        self.tree = CodebookTree(theme)
        self.changing = Changing(self.drafting, lambda: self.tree.current, asks, self)
        self.messages = MessageBar()
        self.area = QScrollArea()
        self.told = fittings.muted()
        self.save_button = fittings.foot_button(self.tr("Review and save…"), primary=True)
        self.save_button.setDefault(False)  # Return is for the fields
        self._assemble()
        self._connect()
        self._show_draft()

    def reject(self) -> None:
        """Close, as Esc and the window's own button do; ask first where something would be lost."""
        self._leave_field()
        question = self.tr("Close the codebook and lose what you changed in it?")
        if not self.drafting.is_changed or self._asks.agrees(self, self.windowTitle(), question):
            super().reject()

    # building

    def _assemble(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.messages)
        splitter = QSplitter()
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self._build_left())
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        splitter.addWidget(self.area)
        splitter.setSizes([360, 640])
        layout.addWidget(splitter, 1)
        layout.addLayout(self._build_foot())

    def _build_left(self) -> QWidget:
        left = QWidget()
        layout = QVBoxLayout(left)
        layout.setContentsMargins(12, 12, 8, 8)
        layout.addWidget(self.tree, 1)
        row = QHBoxLayout()
        row.setSpacing(2)
        self.add_button = self._menu_button(self.tr("Add"))
        self.change_button = self._menu_button(self.tr("Change"))
        self.up_button = self._step_button("↑", self.tr("Move up"), -1)
        self.down_button = self._step_button("↓", self.tr("Move down"), 1)
        for button in (self.add_button, self.change_button, self.up_button, self.down_button):
            row.addWidget(button)
        row.addStretch()
        layout.addLayout(row)
        return left

    def _menu_button(self, text: str) -> QToolButton:
        button = QToolButton()
        button.setText(f"{text} ▾")
        button.setAccessibleName(text)
        button.setFont(fonts.sans(13, QFont.Weight.DemiBold))
        button.setProperty("kind", "who")
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setMenu(QMenu(button))
        return button

    def _step_button(self, text: str, name: str, steps: int) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.setFixedSize(QSize(30, 26))
        button.clicked.connect(lambda: self.changing.move(steps))
        return button

    def _build_foot(self) -> QHBoxLayout:
        close = fittings.foot_button(self.tr("Close"))
        close.clicked.connect(self.reject)
        foot = fittings.foot(close, self.save_button, told=self.told)
        foot.setContentsMargins(16, 8, 22, 16)
        return foot

    def _connect(self) -> None:
        self.add_button.menu().aboutToShow.connect(
            lambda: self.changing.fill_add(self.add_button.menu())
        )
        self.change_button.menu().aboutToShow.connect(
            lambda: self.changing.fill_change(self.change_button.menu())
        )
        self.tree.chosen.connect(self._show_form)
        self.tree.menu_wanted.connect(self._on_menu)
        self.drafting.changed.connect(self._show_told)
        self.drafting.changed.connect(self._show_tree)
        self.drafting.remade.connect(self._show_wanted)
        self.drafting.refused.connect(self.messages.tell)
        self.save_button.clicked.connect(self._on_save)
        for keys, step in (
            (QKeySequence.StandardKey.Undo, self.drafting.undo),
            (QKeySequence.StandardKey.Redo, self.drafting.redo),
        ):
            QShortcut(keys, self).activated.connect(step)

    # showing

    def _show_draft(self) -> None:
        first = next((Item(label=each.id) for each in self.drafting.draft.labels), Item())
        self.tree.show_book(self.drafting.draft, first)
        self._show_form(first)
        self._show_told()

    def _show_tree(self) -> None:
        self.tree.show_book(self.drafting.draft, self.tree.current)

    def _show_wanted(self) -> None:
        """After a step that changed what there is: go where it leads, if that is still there."""
        self.messages.hide()
        wanted, draft = self.changing.wanted, self.drafting.draft
        place = wanted if wanted == Item() or draft.at(wanted) else Item()
        if wanted == Item():
            place = self.tree.current
        self.changing.wanted = Item()
        self.tree.show_book(draft, place)
        self._show_form(self.tree.current)

    def _show_form(self, item: Item) -> None:
        form = EntryForm(self.drafting, item, self._theme)
        form.setObjectName("panel")
        self.area.setWidget(form)
        tab_order.follow(self.down_button, form)

    def _show_told(self) -> None:
        count = len(diff(self.drafting.before, self.drafting.draft))
        words = {0: self.tr("Nothing is changed."), 1: self.tr("One change.")}
        self.told.setText(words.get(count) or self.tr("{n} changes.").format(n=count))
        self.save_button.setEnabled(self.drafting.is_changed)

    def _on_menu(self, point: QPoint) -> None:
        menu = QMenu(self)
        self.changing.fill_change(menu)
        menu.exec(point)

    def _on_save(self) -> None:
        self._leave_field()
        self.review_wanted.emit(self.drafting.draft)

    def _leave_field(self) -> None:
        """Let the field the person is in say what was written."""
        self.save_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def tell_text(self, text: str) -> None:
        """Why it could not be saved."""
        self.messages.tell(UserError("{text}", text=text))
