"""Who sits at the desk: taking turns, and taking over the writing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from onrecord.work.projects import take_over

if TYPE_CHECKING:
    from onrecord.gui.main_window import MainWindow


class Seating(QObject):
    """Lets another person go on with the same project, or the same person write in it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        window.status.named.connect(self.seat)
        window.status.someone_else.connect(self._on_someone_else)

    def take_over(self) -> None:
        """Write in a project that was open to look only."""
        desk = self._window.desk
        session = desk.ask(take_over, desk.session)
        if session is not None:
            desk.seat(session)

    def seat(self, name: str) -> None:
        """Let the person of this name sit down."""
        desk, cards = self._window.desk, self._window.cards
        cards.flush()
        if cards.unkept:
            return  # why is told already; nobody else could keep it
        session = desk.ask(desk.session.as_annotator, name)
        if session is not None:
            desk.seat(session)

    def _on_someone_else(self) -> None:
        name = self._window.questions.name_of_annotator(self._window)
        if name:
            self.seat(name)
