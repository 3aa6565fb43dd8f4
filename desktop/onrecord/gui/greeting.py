"""What is said to whom a window was opened for."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker

from onrecord.errors import UserError
from onrecord.gui.actions import hidden_keys, kept_keys, key_text, name
from onrecord.gui.main_window import MainWindow
from onrecord.gui.preferences.choices import Choices
from onrecord.work import who
from onrecord.work.projects import sample_path
from onrecord.work.session import Session


def begin_hints(window: MainWindow) -> None:
    wanted = Choices(window.settings).hints
    if wanted:
        window.rooms["hints"].begin()  # type: ignore[attr-defined]
    else:
        with QSignalBlocker(window.commands["hints"]):
            window.commands["hints"].setChecked(False)


def tell_hidden(window: MainWindow) -> None:
    """Say once which of our letters a codebook's labels take; the preferences list them too."""
    choices, book = Choices(window.settings), window.desk.session.codebook
    lost = hidden_keys(book, kept_keys(window.settings))
    codebook = f"{book.id} {book.revision}"
    if not lost or window.messages.text or choices.told_hidden == codebook:
        return
    choices.told_hidden = codebook
    told = (f"“{name(entry)}” ({', '.join(map(key_text, entry.keys))})" for _, entry in lost)
    window.messages.tell(
        UserError(
            "Labels of this codebook have the letters of some actions. Use these keys instead: "
            "{actions}.",
            actions=", ".join(told),
        )
    )


def tell_who(window: MainWindow) -> None:
    """Say under which name the person works, where that may not be what they want."""
    session = window.desk.session
    is_sample = session.path == sample_path().resolve()
    name = session.annotator.name
    others = [each.name for each in session.annotators() if each.name != name]
    if is_sample and others and not _has_tagged(session):
        message = UserError(
            "The sample: to see how {others} tagged it, choose their names at the bottom right.",
            others=", ".join(others),
        )
    elif name != who.kept(session.path) or (others and not session.is_known()):
        message = UserError(
            "You work as “{name}”. To be known by another name, choose it at the bottom right.",
            name=name,
        )
    else:
        return
    window.messages.tell(message)


def _has_tagged(session: Session) -> bool:
    # Who made the sample is known to it, though they have done nothing in it yet.
    tagged = {name for name, _, layers, _, _ in session.project.read.layer_counts() if layers}
    return session.annotator.name in tagged
