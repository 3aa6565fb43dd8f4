"""How the first records are written, and what the format cannot hold of the whole."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import (
    QHeaderView,
    QLabel,
    QPlainTextEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from onrecord.gui import fittings
from onrecord.gui.exporting import telling
from onrecord.gui.plain import plain_tip
from onrecord.model.losses import Losses
from onrecord.work.preview import Page

_PX = 13
_TALLEST = 260


class Sample(QWidget):
    """Text of files literally, in letters of one width; below, losses as a tree to open."""

    def __init__(self) -> None:
        super().__init__()
        self.page = self._build_page()
        self.status = fittings.muted(wraps=True)
        self.losses = self._build_losses()
        self.bookkeeping = fittings.muted(wraps=True)
        self._assemble()

    @property
    def has_pages(self) -> bool:
        """Whether files are shown, be they those of the choices before."""
        return bool(self.page.toPlainText())

    def show_pages(self, pages: Sequence[Page]) -> None:
        """Show the beginning of these files."""
        self.page.setPlainText(telling.shown(pages))

    def say(self, text: str) -> None:
        """Say why there is nothing to be seen, or nothing yet."""
        self.page.setPlainText("")
        self.page.setPlaceholderText(text)
        self.forget()

    def wait(self) -> None:
        """Say that the first records are on their way."""
        self.say(self.tr("Writing the first records…"))

    def forget(self) -> None:
        """Show no losses: they are not known, or no longer."""
        self.status.setText("")
        self.losses.clear()
        self.losses.hide()
        self.bookkeeping.hide()

    def show_progress(self, done: int, total: int) -> None:
        """Say how far the rehearsal is."""
        self.status.setText(telling.looked_through(done, total))

    def show_losses(self, losses: Losses) -> None:
        """List what cannot be held."""
        self.status.setText(telling.lost(losses))
        self.losses.clear()
        for each in telling.branches(losses):
            branch = _item(each.text)
            branch.addChildren([_item(case) for case in each.cases])
            self.losses.addTopLevelItem(branch)
        if (first := self.losses.topLevelItem(0)) is not None:
            self.losses.setCurrentItem(first)
        self.losses.setVisible(first is not None)
        self.bookkeeping.setText(telling.bookkeeping(losses))
        self.bookkeeping.setVisible(bool(self.bookkeeping.text()))
        self._fit()

    def _fit(self) -> None:
        """Let the list be as high as what is open in it, and no higher than it should."""
        rows, tree = 0, self.losses
        for at in range(tree.topLevelItemCount()):
            branch = tree.topLevelItem(at)
            assert branch is not None, "counted"
            rows += 1 + (branch.childCount() if branch.isExpanded() else 0)
        tree.setFixedHeight(min(rows * tree.sizeHintForRow(0) + 8, _TALLEST))

    def _build_page(self) -> QPlainTextEdit:
        page = QPlainTextEdit()
        page.setObjectName("sample")
        page.setReadOnly(True)
        page.setTabChangesFocus(True)
        page.setAccessibleName(self.tr("How the first records are written"))
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPixelSize(_PX)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        page.setFont(font)
        flags = Qt.TextInteractionFlag
        page.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
        return page

    def _build_losses(self) -> QTreeWidget:
        tree = QTreeWidget()
        tree.setObjectName("losses")
        tree.setAccessibleName(self.tr("What the format cannot hold"))
        tree.setHeaderHidden(True)
        tree.setUniformRowHeights(True)
        tree.setTextElideMode(Qt.TextElideMode.ElideRight)
        tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        tree.header().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        tree.expanded.connect(self._fit)
        tree.collapsed.connect(self._fit)
        tree.setIndentation(18)
        tree.hide()
        return tree

    def _assemble(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 18, 22, 8)
        layout.setSpacing(8)
        layout.addWidget(fittings.heading(self.tr("The first records")))
        layout.addWidget(self.page, 1)
        self._second: QLabel = fittings.heading(self.tr("What this format cannot hold"))
        self._second.setContentsMargins(0, 6, 0, 0)
        layout.addWidget(self._second)
        layout.addWidget(self.status)
        layout.addWidget(self.losses)
        layout.addWidget(self.bookkeeping)


def _item(text: str) -> QTreeWidgetItem:
    item = QTreeWidgetItem([text])
    item.setToolTip(0, plain_tip(text))
    return item
