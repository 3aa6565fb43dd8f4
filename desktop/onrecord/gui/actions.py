"""The table of actions: menus, tool bar, shortcuts and the list of keys all come from it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from onrecord.gui.plain import button_text, key_of, plain_tip
from onrecord.model.codebook import Codebook, Label


class Heading(StrEnum):
    """The menus, in their order."""

    FILE = "&File"
    EDIT = "&Edit"
    TAG = "&Tag"
    ARTICLE = "&Article"
    VIEW = "&View"
    HELP = "&Help"


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing a person can do. ``slot`` names the object and its method: "sitting.undo".

    ``checked`` makes it a switch with that first state; entries of one ``choice`` are exclusive.
    ``tells_state`` hands that state, on or off, to the slot.
    ``in_text`` keeps its keys to the reader and the cards, where they cannot surprise.
    """

    id: str
    menu: Heading
    section: int
    text: str
    slot: str
    keys: tuple[str, ...] = ()
    tip: str = ""
    argument: str | None = None
    checked: bool | None = None
    choice: str = ""
    in_text: bool = False
    tells_state: bool = False


def _tr(text: str) -> str:
    # The table's texts are their own message ids, in the context "actions".
    return QCoreApplication.translate("actions", text)


_M = Heading

_FIXED = (
    Entry("import", _M.FILE, 0, "&Import…", "intake.ask", ("Ctrl+O",),
          "Bring article files into the project"),
    Entry("take_over", _M.FILE, 0, "Take over &writing", "window.take_over", (),
          "Write in this project, once nobody else does"),
    Entry("quit", _M.FILE, 1, "&Quit", "window.close", ("Ctrl+Q",), "Close the window"),
    Entry("undo", _M.EDIT, 0, "&Undo", "sitting.undo", ("Ctrl+Z",),
          "Take the last edit back"),
    Entry("redo", _M.EDIT, 0, "&Redo", "sitting.redo", ("Ctrl+Shift+Z", "Ctrl+Y"),
          "Make the edit again"),
    Entry("boundaries", _M.EDIT, 1, "Change &boundaries", "sitting.set_boundaries", ("B",),
          "Let the chosen tag cover the selected words instead"),
    Entry("fragment", _M.EDIT, 1, "Add &fragment", "sitting.add_fragment", ("F",),
          "Let the chosen tag cover the selected words too"),
    Entry("attach", _M.EDIT, 1, "&Attach to the statement", "sitting.attach", ("A",),
          "Tie the chosen part to the statement in hand"),
    Entry("delete", _M.EDIT, 1, "&Delete tag", "sitting.delete", ("Del", "Backspace"),
          "Delete the chosen tag with its links", in_text=True),
    Entry("promote", _M.TAG, 1, "Make the entity a &source", "sitting.promote", ("P",),
          "Make the chosen entity, or the one under the caret, a source"),
    Entry("escape", _M.TAG, 2, "Step &back", "sitting.escape", ("Esc",),
          "Clear the selection, then put the statement down"),
    Entry("next", _M.ARTICLE, 0, "&Next article", "queue.next", ("Alt+Right", "]"),
          "Go to the next article of the queue"),
    Entry("previous", _M.ARTICLE, 0, "&Previous article", "queue.previous", ("Alt+Left", "["),
          "Go to the previous article of the queue"),
    Entry("done", _M.ARTICLE, 1, "Mark as &done", "sitting.toggle_done", ("Ctrl+Return",),
          "Mark the article as done, or take that back", checked=False),
    Entry("next_statement", _M.ARTICLE, 2, "Next s&tatement", "sitting.next_statement",
          ("N",), "Go to the next statement"),
    Entry("previous_statement", _M.ARTICLE, 2, "Previous st&atement",
          "sitting.previous_statement", ("Shift+N",), "Go to the previous statement"),
    Entry("entities", _M.VIEW, 0, "&Entities", "showing.show_entities", ("H",),
          "Show or hide the entities", checked=True, tells_state=True),
    Entry("links", _M.VIEW, 0, "&Links", "showing.show_links", ("K",),
          "Show or hide the links between tags", checked=True, tells_state=True),
    Entry("larger", _M.VIEW, 1, "&Larger text", "window.zoom_in", ("Ctrl++", "Ctrl+="),
          "Set the text larger"),
    Entry("smaller", _M.VIEW, 1, "&Smaller text", "window.zoom_out", ("Ctrl+-",),
          "Set the text smaller"),
    Entry("normal", _M.VIEW, 1, "&Normal text", "window.zoom_reset", ("Ctrl+0",),
          "Set the text in its normal size"),
    Entry("light", _M.VIEW, 2, "L&ight", "look.choose", (), "Dark text on light paper",
          argument="light", checked=False, choice="look"),
    Entry("dark", _M.VIEW, 2, "&Dark", "look.choose", (), "Light text on slate",
          argument="dark", checked=False, choice="look"),
    Entry("system", _M.VIEW, 2, "&Follow the system", "look.choose", (),
          "Light or dark as the system has it",
          argument="system", checked=True, choice="look"),
    Entry("pane", _M.VIEW, 3, "Next &pane", "window.next_pane", ("F6",),
          "Move between queue, article and cards"),
    Entry("keys", _M.HELP, 0, "&Keys", "window.show_keys", ("?",), "Show all keys"),
    Entry("about", _M.HELP, 0, "&About Onrecord", "window.show_about"),
)  # fmt: skip


def entries(codebook: Codebook) -> tuple[Entry, ...]:
    """Every action of the window; a label's key wins over another action's single letter."""
    labels = tuple(_label_entry(label) for label in codebook.labels)
    taken = {key for entry in labels for key in entry.keys}
    fixed = (replace(e, keys=tuple(k for k in e.keys if k not in taken)) for e in _FIXED)
    return labels + tuple(fixed)


def _label_entry(label: Label) -> Entry:
    keys = (key_of(label),) if key_of(label) else ()
    return Entry(
        f"tag {label.id}", _M.TAG, 0, label.title, "sitting.tag", keys, "", argument=label.id
    )


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

    def __init__(self, codebook: Codebook, rooms: Mapping[str, QObject], parent: QWidget) -> None:
        super().__init__(parent)
        self.entries = entries(codebook)
        self._actions: dict[str, QAction] = {}
        self._groups: dict[str, QActionGroup] = {}
        for entry in self.entries:
            action = self._made(entry, codebook.label(entry.argument or ""), parent)
            self._bind(action, entry, rooms)
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
        action = QAction(text, parent)
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

    def _bind(self, action: QAction, entry: Entry, rooms: Mapping[str, QObject]) -> None:
        room, _, method = entry.slot.partition(".")
        slot = getattr(rooms[room], method)
        if entry.argument is not None:
            action.triggered.connect(partial(_call, slot, entry.argument))
        elif entry.tells_state:
            action.toggled.connect(slot)
        else:
            action.triggered.connect(partial(_call, slot))


def _call(slot: Any, *arguments: object) -> None:
    """Qt adds whether the action is checked; the slots do not want to know."""
    slot(*(each for each in arguments if not isinstance(each, bool)))
