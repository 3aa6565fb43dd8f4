"""The actions of the window: menus, tool bar, shortcuts and keys come from one table."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Any, Protocol

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSettings, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence, QShortcutEvent
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from onrecord.gui.plain import button_text, key_of, plain_tip
from onrecord.gui.table import (
    article_menu,
    edit_menu,
    file_menu,
    go_menu,
    help_menu,
    project_menu,
    review_menu,
    tag_menu,
    view_menu,
)
from onrecord.gui.table.entry import Entry, Heading
from onrecord.model.codebook import Codebook, Label

Keys = Mapping[str, Sequence[str]]
"""The keys a person chose, by the action's id."""

_FIXED = (
    *file_menu.ENTRIES,
    *edit_menu.ENTRIES,
    *tag_menu.ENTRIES,
    *article_menu.ENTRIES,
    *go_menu.ENTRIES,
    *view_menu.ENTRIES,
    *review_menu.ENTRIES,
    *project_menu.ENTRIES,
    *help_menu.ENTRIES,
)


class Places(Protocol):
    """Finds the room that a slot names."""

    def __getitem__(self, name: str) -> QObject: ...


def _tr(text: str) -> str:
    # The table's texts are their own message ids, in the context "actions".
    return QCoreApplication.translate("actions", text)


def entries(codebook: Codebook, chosen: Keys | None = None) -> tuple[Entry, ...]:
    """Every action of the window, with the keys the person chose for it.

    A label's key wins over another action's single letter, which is therefore never its only key.
    """
    chosen = chosen or {}
    labels = tuple(_label_entry(label, at) for at, label in enumerate(codebook.offered, start=1))
    taken = {key for entry in labels for key in entry.keys}
    fixed = (replace(e, keys=tuple(k for k in e.keys if k not in taken)) for e in _FIXED)
    return tuple(
        replace(e, keys=tuple(chosen[e.id])) if e.id in chosen else e for e in (*labels, *fixed)
    )


def kept_keys(settings: QSettings) -> Keys:
    """The keys that the person chose for actions and that are kept with the settings."""
    text = str(settings.value("keys", "", type=str))
    if not text:
        return {}
    import json  # most people keep the keys as they are

    try:
        kept = json.loads(text)
        return {str(name): tuple(map(str, keys)) for name, keys in kept.items()}
    except (ValueError, AttributeError, TypeError):
        return {}


def hidden_keys(codebook: Codebook, chosen: Keys | None = None) -> tuple[tuple[Entry, Entry], ...]:
    """The labels whose keys take another action's letter away, each with that action.

    None for an action that the person gave keys of their own.
    """
    chosen = chosen or {}
    found = {entry.id: entry for entry in entries(codebook, chosen)}
    labels = {key: entry for entry in found.values() if _tags(entry) for key in entry.keys}
    lettered = (each for each in _FIXED if each.keys and each.id not in chosen)
    lost = ((labels.get(each.keys[0]), found[each.id]) for each in lettered)
    return tuple((label, entry) for label, entry in lost if label is not None)


def _tags(entry: Entry) -> bool:
    return entry.slot == "sitting.tag"


def _label_entry(label: Label, number: int) -> Entry:
    # Keyboards for other scripts lack the letter: the number beside Alt is there on all of them.
    keys = [key_of(label)] if key_of(label) else []
    keys += [f"Alt+{number}"] if number < 10 else []
    return Entry(
        f"tag {label.id}", Heading.TAG, 0, label.title, "sitting.tag", tuple(keys),
        argument=label.id,
    )  # fmt: skip


def tooltip(entry: Entry, label: Label | None = None) -> str:
    """What the action does, with its first key: "Show all keys (?)"."""
    if label is not None:
        tip = _tr("Tag the selected words: {label}").format(label=label.title)
    else:
        tip = _tr(entry.tip) if entry.tip else _plain(_tr(entry.text))
    return f"{tip} ({key_text(entry.keys[0])})" if entry.keys else tip


def key_text(key: str) -> str:
    """A key as this system writes it."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def title(heading: Heading) -> str:
    """A menu's title without mnemonic."""
    return _plain(_tr(heading))


def name(entry: Entry) -> str:
    """The action's name without mnemonic."""
    return entry.text if entry.argument and entry.menu is Heading.TAG else _plain(_tr(entry.text))


def _plain(text: str) -> str:
    return text.replace("&", "").rstrip("…")


class Actions(QObject):
    """The QActions of the window, made from the table and bound to their slots."""

    def __init__(
        self, codebook: Codebook, rooms: Places, parent: QWidget, chosen: Keys | None = None
    ) -> None:
        super().__init__(parent)
        self.entries = entries(codebook, chosen)
        self._codebook = codebook
        self._rooms = rooms
        self._actions: dict[str, QAction] = {}
        self._groups: dict[str, QActionGroup] = {}
        for entry in self.entries:
            action = self._made(entry, codebook.label(entry.argument or ""), parent)
            self._bind(action, entry)
            self._actions[entry.id] = action

    def __getitem__(self, action_id: str) -> QAction:
        return self._actions[action_id]

    def of_labels(self) -> tuple[tuple[str, QAction], ...]:
        """The tagging actions with their label ids, in the codebook's order."""
        return tuple(
            (entry.argument or "", self._actions[entry.id])
            for entry in self.entries
            if entry.slot == "sitting.tag"
        )

    def take_keys(self, chosen: Keys) -> None:
        """Let the actions have these keys from now on."""
        self.entries = entries(self._codebook, chosen)
        for entry in self.entries:
            action = self._actions[entry.id]
            action.setShortcuts([QKeySequence(key) for key in entry.keys])
            label = self._codebook.label(entry.argument or "") if _tags(entry) else None
            action.setToolTip(plain_tip(tooltip(entry, label)))

    def fill(self, bar: QMenuBar) -> None:
        """Put every action into its menu."""
        for heading in Heading:
            menu = bar.addMenu(_tr(heading))
            menu.setToolTipsVisible(True)
            self._fill_menu(menu, [e for e in self.entries if e.menu is heading])

    def reserve(self, *places: QWidget) -> None:
        """Let the keys that belong to the text fire in these places only."""
        for entry in self.entries:
            if entry.in_text:
                action = self._actions[entry.id]
                action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
                for place in places:
                    place.addAction(action)

    def _fill_menu(self, menu: QMenu, chosen: Iterable[Entry]) -> None:
        section = None
        for entry in sorted(chosen, key=lambda e: e.section):
            if section is not None and entry.section != section:
                menu.addSeparator()
            section = entry.section
            menu.addAction(self._actions[entry.id])

    def _made(self, entry: Entry, label: Label | None, parent: QWidget) -> QAction:
        text = button_text(entry.text) if label else _tr(entry.text)
        action = _KeyAction(text, parent) if entry.tells_key else QAction(text, parent)
        action.setObjectName(entry.id)
        action.setShortcuts([QKeySequence(key) for key in entry.keys])
        action.setToolTip(plain_tip(tooltip(entry, label)))
        if entry.checked is not None:
            action.setCheckable(True)
            action.setChecked(entry.checked)
        if entry.choice:
            group = self._groups.setdefault(entry.choice, QActionGroup(self))
            group.addAction(action)
        if not entry.in_text:
            parent.addAction(action)
        return action

    def _bind(self, action: QAction, entry: Entry) -> None:
        if entry.tells_state:
            action.toggled.connect(partial(self._run, entry))
        else:
            action.triggered.connect(partial(self._run, entry))

    def _run(self, entry: Entry, state: bool = False) -> None:
        """Call the slot; its room is made now where this is its first use."""
        room, _, method = entry.slot.partition(".")
        slot: Any = getattr(self._rooms[room], method)
        if entry.argument is not None:
            slot(entry.argument)
        elif entry.tells_state:
            slot(state)
        elif isinstance(action := self._actions[entry.id], _KeyAction):
            slot(action.pressed)
        else:
            slot()


class _KeyAction(QAction):
    """An action that knows which of its keys called it."""

    pressed = ""

    def event(self, event: QEvent) -> bool:
        if not isinstance(event, QShortcutEvent):
            return super().event(event)
        self.pressed = event.key().toString()
        try:
            return super().event(event)
        finally:
            self.pressed = ""
