"""The codebook as a tree: labels and link types, their attributes, and the values of those."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QBrush, QFont
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem, QWidget

from onrecord.gui import fonts
from onrecord.gui.icons import KeyIcons
from onrecord.gui.marking import letter
from onrecord.gui.theme import Theme
from onrecord.model.codebook import Attribute, Codebook, Label, LinkType
from onrecord.model.items import Item

_ITEM = Qt.ItemDataRole.UserRole


class CodebookTree(QTreeWidget):
    """Shows a codebook and says which place of it is chosen."""

    chosen = Signal(object)  # Item
    menu_wanted = Signal(QPoint)  # in global coordinates

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._open: set[Item] = set()
        self.setHeaderHidden(True)
        self.setFont(fonts.sans(14))
        self.setIndentation(16)
        self.setAccessibleName(self.tr("Labels, attributes and values"))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._on_menu)
        self.currentItemChanged.connect(self._on_current)
        self.itemExpanded.connect(lambda row: self._open.add(row.data(0, _ITEM)))
        self.itemCollapsed.connect(lambda row: self._open.discard(row.data(0, _ITEM)))

    def show_book(self, book: Codebook, current: Item) -> None:
        """Show this codebook with the place chosen; what was unfolded stays so."""
        self.blockSignals(True)
        self.clear()
        icons = KeyIcons(self._theme)
        self.addTopLevelItem(self._row(Item(), book.title))
        for label in book.labels:
            row = self._add(self.invisibleRootItem(), Item(label=label.id), label)
            row.setIcon(0, icons(letter(label)[:1], label.colour))
        for link in book.links:
            self._add(self.invisibleRootItem(), Item(link=link.id), link)
        self._unfold(current)
        self.blockSignals(False)

    @property
    def current(self) -> Item:
        """The chosen place; the codebook itself where there is none."""
        row = self.currentItem()
        found = row.data(0, _ITEM) if row is not None else None
        return found if isinstance(found, Item) else Item()

    def _add(self, around: QTreeWidgetItem, place: Item, kind: Label | LinkType) -> QTreeWidgetItem:
        title = f"→ {kind.title}" if isinstance(kind, LinkType) else kind.title
        row = self._row(place, title, retired=kind.retired, strong=isinstance(kind, Label))
        around.addChild(row)
        for attribute in kind.attributes:
            self._add_attribute(row, place, attribute)
        return row

    def _add_attribute(self, around: QTreeWidgetItem, kind: Item, attribute: Attribute) -> None:
        place = Item(kind.label, kind.link, attribute.id)
        row = self._row(place, attribute.title, retired=attribute.retired)
        around.addChild(row)
        for choice in attribute.values:
            value = Item(kind.label, kind.link, attribute.id, choice.id)
            row.addChild(self._row(value, choice.title, retired=choice.retired))

    def _row(
        self, place: Item, title: str, *, retired: bool = False, strong: bool = False
    ) -> QTreeWidgetItem:
        shown = self.tr("{title} (retired)").format(title=title) if retired else title
        row = QTreeWidgetItem([shown])
        row.setData(0, _ITEM, place)
        if retired:
            row.setForeground(0, QBrush(self._theme.muted))
        if strong:
            row.setFont(0, fonts.sans(14, QFont.Weight.DemiBold))
        return row

    def _unfold(self, current: Item) -> None:
        wanted = _around(current)
        for row in self._rows():
            place = row.data(0, _ITEM)
            row.setExpanded(place in self._open or place in wanted)
            if place == current:
                self.setCurrentItem(row)
        first = self.topLevelItem(0)
        if self.currentItem() is None and first is not None:
            self.setCurrentItem(first)

    def _rows(self) -> Iterable[QTreeWidgetItem]:
        waiting = [self.topLevelItem(at) for at in range(self.topLevelItemCount())]
        for row in waiting:  # grows on the way
            if row is not None:
                waiting += [row.child(at) for at in range(row.childCount())]
                yield row

    def _on_current(self, row: QTreeWidgetItem | None, _before: QTreeWidgetItem | None) -> None:
        if row is not None:
            self.chosen.emit(row.data(0, _ITEM))

    def _on_menu(self, point: QPoint) -> None:
        self.menu_wanted.emit(self.viewport().mapToGlobal(point))


def _around(place: Item) -> set[Item]:
    """The places that have to be unfolded for this one to be seen."""
    found: set[Item] = set()
    while place != Item():
        place = place.within
        found.add(place)
    return found
