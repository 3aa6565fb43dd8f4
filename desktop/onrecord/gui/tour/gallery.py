"""Pictures of every screen: each page, line, list and dialog, in every look."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from onrecord.gui.tour.visitor import Visitor

LOOKS = ("light", "dark", "contrast")


class Shot(NamedTuple):
    """A screen: its name, the action that opens it, and what is typed there."""

    name: str
    action: str
    typed: str = ""


_PAGES = (
    Shot("search in texts", "search", "ferry"),
    Shot("to check", "show_check"),
    Shot("tags here", "show_here"),
    Shot("history", "history"),
)
_OVER_THE_TEXT = (
    Shot("find in the article", "find", "the"),
    Shot("go to", "go_to", "C2"),
    Shot("palette", "palette", "stat"),
    Shot("set a value", "value", "k"),
    Shot("every occurrence", "occurrences"),
    Shot("convert", "convert"),
)
_DIALOGS = (
    Shot("keys", "keys"),
    Shot("preferences", "preferences"),
    Shot("project settings", "settings"),
    Shot("new project", "new_project"),
    Shot("recent projects", "recent"),
    Shot("help", "help"),
    Shot("actors", "actors"),
    Shot("issues", "issues"),
    Shot("codebook", "codebook"),
    Shot("recode", "recode"),
    Shot("revisions", "compare"),
    Shot("tags to repair", "repairs"),
    Shot("hand out", "hand_out"),
    Shot("shared folder", "watch"),
)
_BESIDE = (Shot("guidelines beside", "guidelines"), Shot("article beside", "beside"))


def show_all(visitor: Visitor) -> int:
    """Take the pictures; how many there are. The window is left as it was."""
    before, choice = visitor.taken, visitor.window.look.choice
    held = visitor.window.sitting.active
    for look in LOOKS:
        visitor.window.commands[look].trigger()
        visitor.window.sitting.choose(held)
        visitor.picture(f"{look}, article")
        for shot in _PAGES:
            _take(visitor, shot, look)
        _come_back(visitor)
        for shot in (*_OVER_THE_TEXT, *_DIALOGS):
            visitor.window.sitting.choose(held)
            _take(visitor, shot, look)
        for shot in _BESIDE:
            _take_beside(visitor, shot, look)
        with _switched_on(visitor, "focus"):
            visitor.picture(f"{look}, focus")
    visitor.window.commands[choice].trigger()
    return visitor.taken - before


def _take(visitor: Visitor, shot: Shot, look: str) -> None:
    _open(visitor, shot)
    visitor.picture(f"{look}, {shot.name}")
    _close(visitor)


def _open(visitor: Visitor, shot: Shot) -> None:
    visitor.window.commands[shot.action].trigger()
    visitor.settle()
    focus = QApplication.focusWidget()
    if shot.typed and focus is not None:
        QTest.keyClicks(focus, shot.typed)
        visitor.rest()


def _close(visitor: Visitor) -> None:
    """Esc closes whatever stands over the window, and leaves what was typed."""
    for over in visitor.over():
        QTest.keyClick(over, Qt.Key.Key_Escape)
        visitor.settle()
    visitor.window.activateWindow()
    visitor.settle()
    focus = QApplication.focusWidget()
    if focus is not None and focus is not visitor.window.reader:
        QTest.keyClick(focus, Qt.Key.Key_Escape)
    visitor.settle()
    visitor.window.reader.setFocus()


def _come_back(visitor: Visitor) -> None:
    for page in ("show_queue", "show_cards"):
        visitor.window.commands[page].trigger()
    visitor.window.reader.setFocus()
    visitor.settle()


def _take_beside(visitor: Visitor, shot: Shot, look: str) -> None:
    _open(visitor, shot)
    chooser: QWidget | None = next(iter(visitor.over()), None)
    if chooser is not None:  # which article? the one proposed
        QTest.keyClick(QApplication.focusWidget() or chooser, Qt.Key.Key_Return)
        visitor.settle()
    visitor.picture(f"{look}, {shot.name}")
    visitor.window.commands[shot.action].trigger()
    visitor.settle()


@contextmanager
def _switched_on(visitor: Visitor, action: str) -> Iterator[None]:
    visitor.window.commands[action].setChecked(True)
    visitor.settle()
    try:
        yield
    finally:
        visitor.window.commands[action].setChecked(False)
        visitor.settle()
