"""The differences of all articles, read in slices between which the window answers."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from onrecord.gui.desk import Desk
from onrecord.gui.reviewing.listing import AllLines, CaseLine
from onrecord.gui.slices import Slices
from onrecord.model.edits import Edit

if TYPE_CHECKING:
    from onrecord.work.surveys import Survey

_AT_ONCE = 20
"""Articles that are compared anew without a pause worth showing."""


class Everywhere(QObject):
    """Holds the list of all differences once it was read, and keeps it up with every edit.

    An edit that comes while articles are read is taken in when they are.
    """

    moved = Signal(int, int)  # articles read, of how many
    changed = Signal()  # there is a list, or it says something else

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.survey: Survey | None = None
        self.audit = 0.0
        self._lines = AllLines()
        self._meanwhile: set[str] = set()
        self._slices = Slices(self)
        self._slices.moved.connect(lambda at: self.moved.emit(*at))
        self._slices.ended.connect(self._on_ended)
        self._slices.refused.connect(desk.refused)

    @property
    def is_reading(self) -> bool:
        return self._slices.is_running

    @property
    def lines(self) -> Sequence[CaseLine]:
        """The lines of all articles, once they were read."""
        return self._lines.of(self.survey) if self.survey is not None else ()

    def read(self) -> None:
        """Begin to compare all articles; the list that is there stays until they are."""
        from onrecord.work import surveys

        self._meanwhile.clear()
        self._slices.begin(surveys.survey_steps(self._desk.session))

    def stop(self) -> None:
        """Read no further."""
        self._slices.stop()

    def forget(self) -> None:
        """Have no list any more."""
        self.stop()
        self.survey = None

    def set_audit(self, share: float) -> None:
        """Mark another share of agreed cases as to be looked at."""
        self.audit = share
        self._lines = AllLines(share)

    def take(self, edit: Edit) -> None:
        """Compare anew what the edit touched."""
        touched = set(edit.articles)
        if self.is_reading:
            self._meanwhile |= touched
        if self.survey is not None:
            self._refresh(touched)

    def _refresh(self, article_ids: Collection[str]) -> None:
        from onrecord.work import surveys

        if len(article_ids) > _AT_ONCE:
            self.read()
            return
        assert self.survey is not None, "nothing was read"
        self._lines.forget(article_ids)
        self.survey = self._desk.ask(
            surveys.refreshed, self.survey, self._desk.session, article_ids
        )

    def _on_ended(self, found: Survey) -> None:
        self.survey = found
        self._lines = AllLines(self.audit)
        if self._meanwhile:
            self._refresh(set(self._meanwhile))
        self.changed.emit()
