"""The page of preferences where keys are changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from onrecord.gui import fittings, fonts, tab_order
from onrecord.gui.actions import Keys, hidden_keys, kept_keys, key_text, name, title
from onrecord.gui.plain import button_text
from onrecord.gui.preferences.choices import Choices
from onrecord.gui.preferences.key_choice import (
    clashing,
    fits,
    kept,
    owners,
    with_key,
    without_key,
)
from onrecord.gui.preferences.key_recorder import KeyRecorder
from onrecord.gui.table.entry import Entry, Heading

if TYPE_CHECKING:
    from onrecord.gui.main_window import MainWindow

_ID = Qt.ItemDataRole.UserRole


class KeysPage(QWidget):
    """All actions by menu with their keys; below, the keys of the one that is chosen."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__()
        self._window = window
        self._choices = Choices(window.settings)
        self._wanted = ""  # a key that somebody else has
        self._groups: list[tuple[QTreeWidgetItem, list[QTreeWidgetItem]]] = []
        self.search = self._build_search()
        self.tree = self._build_tree()
        self._chips = QHBoxLayout()
        self.recorder = KeyRecorder()
        self.default = fittings.button(self.tr("Back to the default"))
        self.notice, self.take = fittings.notice(), fittings.button(self.tr("Take it from there"))
        self._assemble()
        self._connect()
        self._fill()
        self._tell_standing()

    @property
    def entry(self) -> Entry | None:
        """The action whose keys are shown."""
        item = self.tree.currentItem()
        chosen = str(item.data(0, _ID) or "") if item is not None else ""
        return self._entries.get(chosen)

    @property
    def _entries(self) -> dict[str, Entry]:
        return {entry.id: entry for entry in self._window.commands.entries}

    # changing

    def add(self, key: str) -> None:
        """Give the chosen action one more key; tell who else has it."""
        entry = self.entry
        if entry is None:
            return
        others = owners(self._window.commands.entries, key, entry.id)
        self._wanted = key if others else ""
        if others:
            told = self.tr("{key} belongs to “{action}”.")
            self._tell(told.format(key=key_text(key), action=name(others[0])), takes=True)
        else:
            self._keep({entry.id: with_key(entry, key)})

    def _on_taken(self) -> None:
        """Take the key away from who has it."""
        entry, key = self.entry, self._wanted
        if entry is None or not key:
            return
        others = owners(self._window.commands.entries, key, entry.id)
        changed = {other.id: without_key(other, key) for other in others}
        self._keep({**changed, entry.id: with_key(entry, key)})

    def remove(self, key: str) -> None:
        """Take a key away from the chosen action."""
        entry = self.entry
        if entry is not None:
            self._keep({entry.id: without_key(entry, key)})

    def _on_default(self) -> None:
        entry = self.entry
        if entry is not None:
            chosen = dict(kept_keys(self._window.settings))
            chosen.pop(entry.id, None)
            self._take_up(chosen)

    def _keep(self, changed: Keys) -> None:
        self._take_up({**kept_keys(self._window.settings), **changed})

    def _take_up(self, chosen: Keys) -> None:
        self._choices.keys = kept(chosen)
        self._window.commands.take_keys(chosen)
        self._refresh()
        self._tell_standing()

    # showing

    def _fill(self) -> None:
        for heading in Heading:
            top = QTreeWidgetItem([title(heading)])
            top.setFont(0, fonts.sans(13.5, QFont.Weight.Bold))
            top.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self.tree.addTopLevelItem(top)
            mine = [e for e in self._window.commands.entries if e.menu is heading]
            items = [_item(entry) for entry in sorted(mine, key=lambda e: e.section)]
            top.addChildren(items)
            self._groups.append((top, items))
        self.tree.expandAll()
        self._refresh()
        self.tree.setCurrentItem(self._items()[0])

    def _refresh(self) -> None:
        """Show the keys as they are now."""
        found = clashing(self._window.commands.entries).values()
        clashes = {entry.id for group in found for entry in group}
        entries = self._entries
        for item in self._items():
            entry = entries[item.data(0, _ID)]
            item.setText(0, name(entry))
            mark = "⚠ " if entry.id in clashes else ""
            item.setText(1, mark + "   ".join(map(key_text, entry.keys)))
        self._show_chips()

    def _items(self) -> list[QTreeWidgetItem]:
        return [item for _, items in self._groups for item in items]

    def _show_chips(self) -> None:
        while (item := self._chips.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        entry = self.entry
        chips = [self._chip(key) for key in entry.keys] if entry else []
        for chip in chips:
            self._chips.addWidget(chip)
            chip.show()  # not in a moment, when a key may have been pressed already
        tab_order.chain((self.tree, *chips, self.recorder))
        if entry and not entry.keys:
            self._chips.addWidget(fittings.muted(self.tr("no key")))
        self.recorder.setEnabled(entry is not None)
        chosen = kept_keys(self._window.settings)
        self.default.setEnabled(entry is not None and entry.id in chosen)

    def _chip(self, key: str) -> QToolButton:
        chip = QToolButton()
        chip.setText(button_text(key_text(key)) + "  ×")
        chip.setFont(fonts.sans(13, QFont.Weight.DemiBold))
        chip.setProperty("kind", "pick")
        chip.setAccessibleName(self.tr("Take away {key}").format(key=key_text(key)))
        chip.setToolTip(self.tr("Take this key away"))
        chip.clicked.connect(lambda: self.remove(key))
        return chip

    def _on_current_changed(self) -> None:
        self._wanted = ""
        self._tell_standing()
        self._show_chips()

    def _on_searched(self, words: str) -> None:
        entries = self._entries
        for item in self._items():
            entry = entries[item.data(0, _ID)]
            told = f"{name(entry)} {title(entry.menu)}"
            item.setHidden(not fits(entry, words, told))
        for top, items in self._groups:
            top.setHidden(all(item.isHidden() for item in items))
        first = next((item for item in self._items() if not item.isHidden()), None)
        if first is not None:
            self.tree.setCurrentItem(first)

    def _tell_standing(self) -> None:
        """Say which of our letters the codebook's labels have taken."""
        chosen = kept_keys(self._window.settings)
        lost = hidden_keys(self._window.desk.session.codebook, chosen)
        told = self.tr("The codebook's labels have the letters of: {actions}.")
        actions = ", ".join(f"“{name(entry)}” ({name(label)})" for label, entry in lost)
        self._tell(told.format(actions=actions) if lost else "")

    def _tell(self, text: str, *, takes: bool = False) -> None:
        self.notice.setText(text)
        self.notice.setVisible(bool(text))
        self.take.setVisible(takes)

    # building

    def _connect(self) -> None:
        self.search.textChanged.connect(self._on_searched)
        self.tree.currentItemChanged.connect(self._on_current_changed)
        self.recorder.recorded.connect(self.add)
        self.default.clicked.connect(self._on_default)
        self.take.clicked.connect(self._on_taken)

    def _assemble(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self.search)
        layout.addWidget(self.tree, 1)
        said = QHBoxLayout()
        said.addWidget(self.notice, 1)
        said.addWidget(self.take)
        layout.addLayout(said)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addLayout(self._chips)
        row.addWidget(self.recorder)
        row.addStretch()
        row.addWidget(self.default)
        layout.addLayout(row)

    def _build_search(self) -> QLineEdit:
        line = QLineEdit()
        line.setFont(fonts.sans(14))
        line.setPlaceholderText(self.tr("Find an action, or a key such as Ctrl+K…"))
        line.setAccessibleName(self.tr("Find an action or a key"))
        line.setClearButtonEnabled(True)
        return line

    def _build_tree(self) -> QTreeWidget:
        tree = QTreeWidget()
        tree.setColumnCount(2)
        tree.setHeaderHidden(True)
        tree.setFont(fonts.sans(13.5))
        tree.setAccessibleName(self.tr("Actions and their keys"))
        tree.setRootIsDecorated(False)
        tree.setIndentation(0)
        tree.setColumnWidth(0, 300)
        tree.setUniformRowHeights(True)
        return tree


def _item(entry: Entry) -> QTreeWidgetItem:
    item = QTreeWidgetItem(["", ""])
    item.setData(0, _ID, entry.id)
    return item
