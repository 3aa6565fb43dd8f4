"""The window made from a session, and made again."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QSettings, QSize, Qt
from PySide6.QtWidgets import QDialog, QWidget

from onrecord.errors import UserError
from onrecord.gui.asking import Answers
from onrecord.gui.desk import Desk
from onrecord.gui.look import Look
from onrecord.gui.main_window import MainWindow
from onrecord.work.session import Session

_FILLING = Qt.WindowState.WindowMaximized | Qt.WindowState.WindowFullScreen
_FRAME_WIDTH, _FRAME_HEIGHT = 8, 40  # of a window's frame, in pixels: unknown before it is shown


def build(session: Session, *, settings: QSettings, questions: Answers) -> MainWindow:
    """The window on this session, filled and ready to be shown."""
    look = Look(settings)
    window = MainWindow(Desk(session), look, questions=questions, settings=settings)
    look.setParent(window)
    window.desk.setParent(window)
    window.start()
    return window


def keep_on_screen(window: MainWindow) -> None:
    """Let a window, with its frame, be no larger than the screen it opens on."""
    if not window.windowState() & _FILLING:
        free = window.screen().availableSize() - QSize(_FRAME_WIDTH, _FRAME_HEIGHT)
        window.resize(window.size().boundedTo(free))


def rebuilt(window: MainWindow) -> MainWindow | None:
    """A fresh window in place of this one, on the same session and at the same place.

    None, and the window stays, when something typed could not be kept and the person wants it.
    """
    if not window.put_away():
        return None
    session, place, message = window.desk.session, window.placing.here(), window.messages.text
    session.refresh_codebook()
    fresh = build(session, settings=window.settings, questions=window.questions)
    if place is not None:
        fresh.placing.restore(place)
    if message:
        fresh.messages.tell(UserError("{text}", text=message))
    _resume(fresh, window)
    return fresh


def _resume(fresh: MainWindow, old: MainWindow) -> None:
    """Show what was shown: switches, side pages, focus, and what lay open beside the window."""
    for entry in fresh.commands.entries:
        if entry.tells_state:
            fresh.commands[entry.id].setChecked(old.commands[entry.id].isChecked())
    pairs = ((old.left, fresh.left), (old.right, fresh.right))
    focused = next((new for was, new in pairs if _has_focus(was)), None)
    for was, new in pairs:
        new.resume(was)
    _take_drafts(fresh, old)
    reviewed: Any = old.rooms.made("reviewing")
    here = reviewed.place if reviewed is not None else None
    lay_open = [d.property("reopen") for d in old.findChildren(QDialog) if d.isVisible()]
    if not old.windowState() & (Qt.WindowState.WindowMaximized | Qt.WindowState.WindowFullScreen):
        fresh.setGeometry(old.geometry())  # what is kept is fitted to the screen once more
    fresh.show()
    old.hide()
    old.deleteLater()
    if focused is not None:
        focused.enter(focused.page_id)
    else:
        fresh.reader.setFocus()
    if here is not None:
        room: Any = fresh.rooms["reviewing"]
        room.show_case(*here)
    for slot in filter(None, lay_open):
        name, _, method = str(slot).partition(".")
        getattr(fresh.rooms[name], method)()


def _take_drafts(fresh: MainWindow, old: MainWindow) -> None:
    talked: Any = old.rooms.made("discussing")
    if talked is not None:
        room: Any = fresh.rooms["discussing"]
        room.take_drafts(talked)


def _has_focus(side: QWidget) -> bool:
    focus = side.window().focusWidget()
    return focus is not None and side.isAncestorOf(focus)
