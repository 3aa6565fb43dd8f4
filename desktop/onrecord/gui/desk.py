"""The one Qt object that runs session commands and tells the views."""

from __future__ import annotations

from collections.abc import Callable
from typing import ParamSpec, TypeVar

from PySide6.QtCore import QObject, Signal

from onrecord.errors import UserError
from onrecord.model.edits import Edit
from onrecord.work.session import Session

P = ParamSpec("P")
T = TypeVar("T")


class Desk(QObject):
    """Every command passes here: its Edit is announced, its refusal told, nothing else caught."""

    edited = Signal(object)  # Edit
    refused = Signal(object)  # UserError
    did_many = Signal(object)  # Edit: of many tags at once
    seated = Signal()  # another person took the desk

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session

    def do(self, command: Callable[P, Edit], *args: P.args, **kwargs: P.kwargs) -> Edit | None:
        """Run a command and announce its edit; None when it was refused."""
        edit = self.ask(command, *args, **kwargs)
        if edit is not None:
            self.edited.emit(edit)
        return edit

    def do_many(self, command: Callable[P, Edit], *args: P.args, **kwargs: P.kwargs) -> Edit | None:
        """Do what may change many tags, out of sight too: how many it were is told as well."""
        edit = self.do(command, *args, **kwargs)
        if edit is not None:
            self.did_many.emit(edit)
        return edit

    def ask(self, query: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T | None:
        """The answer of the session, or None when it refused and the person was told why."""
        try:
            return query(*args, **kwargs)
        except UserError as refusal:
            self.refused.emit(refusal)
            return None

    def seat(self, session: Session) -> None:
        """Let another person go on with the same project."""
        self.session = session
        self.seated.emit()
