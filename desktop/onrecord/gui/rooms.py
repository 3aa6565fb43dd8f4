"""The rooms of a window: objects that actions are bound to, made when they are first needed.

What opens with the window is made by it. Everything else is imported here, in its own function,
so that the window's start pays for nothing that it does not show.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from onrecord.gui.main_window import MainWindow
    from onrecord.model.edits import Edit


class Rooms:
    """Finds a room by the name that the table of actions uses."""

    def __init__(self, window: MainWindow, made: Mapping[str, QObject]) -> None:
        self._window = window
        self._made = dict(made)

    def __getitem__(self, name: str) -> QObject:
        if name not in self._made:
            self._made[name] = _FACTORIES[name](self._window)
        return self._made[name]

    def made(self, name: str) -> QObject | None:
        """A room, if it has been used yet."""
        return self._made.get(name)


def _moving(window: MainWindow) -> QObject:
    from onrecord.gui.moving import Moving

    return Moving(window)


def _values(window: MainWindow) -> QObject:
    from onrecord.gui.valuing.room import Values

    return Values(window)


def _reshaping(window: MainWindow) -> QObject:
    from onrecord.gui.reshaping.room import Reshaping

    return Reshaping(window)


def _registry(window: MainWindow) -> QObject:
    from onrecord.gui.registry.room import Registry

    return Registry(window)


def _recall(window: MainWindow) -> QObject:
    from onrecord.gui.recall.room import Recall

    return Recall(window)


def _codebook(window: MainWindow) -> QObject:
    from onrecord.gui.codebook.room import CodebookRoom

    return CodebookRoom(window)


def _palette(window: MainWindow) -> QObject:
    from onrecord.gui.palette.room import Palette

    return Palette(window)


def _preferences(window: MainWindow) -> QObject:
    from onrecord.gui.preferences.room import Preferences

    return Preferences(window)


def _projects(window: MainWindow) -> QObject:
    from onrecord.gui.projects.room import Projects

    return Projects(window)


def _help(window: MainWindow) -> QObject:
    from onrecord.gui.help.room import Help

    return Help(window)


def _hints(window: MainWindow) -> QObject:
    from onrecord.gui.help.hints import Hints

    return Hints(window)


def _finding(window: MainWindow) -> QObject:
    from onrecord.gui.reading.finding import Finding

    return Finding(window)


def _going(window: MainWindow) -> QObject:
    from onrecord.gui.reading.going import Going

    return Going(window)


def _reading(window: MainWindow) -> QObject:
    from onrecord.gui.reading.room import ReadingRoom

    return ReadingRoom(window)


def _beside(window: MainWindow) -> QObject:
    from onrecord.gui.reading.beside import Beside

    return Beside(window)


def _printing(window: MainWindow) -> QObject:
    from onrecord.gui.paper.room import Printing

    return Printing(window)


def _exporting(window: MainWindow) -> QObject:
    from onrecord.gui.exporting.room import Exporting

    return Exporting(window)


def _reviewing(window: MainWindow) -> QObject:
    from onrecord.gui.reviewing.room import Reviewing

    return Reviewing(window)


def _citing(window: MainWindow) -> QObject:
    from onrecord.gui.paper.citing import Citing

    return Citing(window)


def _agreement(window: MainWindow) -> QObject:
    from onrecord.gui.agreement.room import AgreementRoom

    return AgreementRoom(window)


def _taking_in(window: MainWindow) -> QObject:
    from onrecord.gui.taking_in.room import TakingIn

    return TakingIn(window)


def _discussing(window: MainWindow) -> QObject:
    from onrecord.gui.discussing.room import Discussing

    return Discussing(window)


def _feedback(window: MainWindow) -> QObject:
    from onrecord.gui.feedback.room import FeedbackRoom

    return FeedbackRoom(window)


def _repairs(window: MainWindow) -> QObject:
    from onrecord.gui.repairs.room import Repairs

    return Repairs(window)


_FACTORIES: Mapping[str, Callable[[MainWindow], QObject]] = {
    "moving": _moving,
    "values": _values,
    "reshaping": _reshaping,
    "registry": _registry,
    "recall": _recall,
    "codebook": _codebook,
    "palette": _palette,
    "preferences": _preferences,
    "projects": _projects,
    "help": _help,
    "hints": _hints,
    "finding": _finding,
    "going": _going,
    "reading": _reading,
    "beside": _beside,
    "printing": _printing,
    "citing": _citing,
    "exporting": _exporting,
    "feedback": _feedback,
    "reviewing": _reviewing,
    "discussing": _discussing,
    "taking_in": _taking_in,
    "repairs": _repairs,
    "agreement": _agreement,
}


def hear_hands(window: MainWindow) -> None:
    """Let the reshaping room, once it is needed, do what the mouse asks for."""

    def reshaping() -> Any:
        return window.rooms["reshaping"]

    reader = window.reader
    reader.respanned.connect(lambda *given: reshaping().respan(*given))
    reader.dragged_onto.connect(lambda *given: reshaping().link(*given))
    reader.menu_wanted.connect(lambda *given: reshaping().show_menu(*given))
    reader.rested.connect(lambda *given: reshaping().show_card(*given))
    window.cards.made.connect(lambda card: card.accepted.connect(lambda: reshaping().accept()))
    window.cards.picks_changed.connect(lambda: _tell_picks(window))
    window.desk.did_many.connect(lambda edit: _tell_many(window, edit))
    window.sitting.joined.connect(lambda: show_card(window))


def show_card(window: MainWindow) -> None:
    """Let the card come up in place of a list beside the text: nothing is set out of sight."""
    if window.right.page_id == "cards":
        return
    focus = window.focusWidget()
    if focus is not None and window.right.page.isAncestorOf(focus):
        window.reader.setFocus()
    window.right.turn("cards")


def _tell_picks(window: MainWindow) -> None:
    if window.cards.has_bar or len(window.cards.picked) > 1:
        room: Any = window.rooms["reshaping"]
        room.show_picked()


def _tell_many(window: MainWindow, edit: Edit) -> None:
    from onrecord.gui.reshaping.many import told_of_many

    undo = window.commands["undo"]
    key = undo.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    message = told_of_many(edit, key or undo.text().replace("&", ""))
    if message is not None:
        window.messages.mention(message)


# Pages of the side panes. The queue and the cards are made by the window.


def search_page(window: MainWindow) -> QWidget:
    from onrecord.gui.search.page import SearchPage
    from onrecord.gui.search.widening import Widening

    Widening(window)
    return SearchPage(window)


def check_page(window: MainWindow) -> QWidget:
    from onrecord.gui.recall.page import CheckPage

    return CheckPage(window)


def here_page(window: MainWindow) -> QWidget:
    from onrecord.gui.here.page import HerePage

    return HerePage(window)


def history_page(window: MainWindow) -> QWidget:
    from onrecord.gui.history.page import HistoryPage

    return HistoryPage(window)


def discussion_page(window: MainWindow) -> QWidget:
    from onrecord.gui.discussing.page import DiscussionPage

    return DiscussionPage(window)
