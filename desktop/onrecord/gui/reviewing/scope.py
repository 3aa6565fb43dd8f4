"""What the list holds: the differences of this article, or of all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction

from onrecord.gui.reviewing.case_list import CasePane
from onrecord.gui.reviewing.course import Course
from onrecord.gui.reviewing.listing import Wanted

if TYPE_CHECKING:
    from onrecord.work.surveys import CaseFilter


class Scope(QObject):
    """Fills the list from the course. Until all articles were read, it holds those of this one."""

    found = Signal()  # the cases that were asked for are listed

    def __init__(self, course: Course, pane: CasePane, switch: QAction, parent: QObject) -> None:
        super().__init__(parent)
        self._course, self._pane, self._switch = course, pane, switch
        self._asked: CaseFilter | None = None
        self.is_of_all = False
        course.everywhere.moved.connect(pane.show_progress)
        course.everywhere.changed.connect(self._on_read)
        pane.scope_wanted.connect(self.show_all)

    def show_all(self, on: bool) -> None:
        """List the differences of all articles, or of this one."""
        self.is_of_all = on
        self._switch.setChecked(on)
        everywhere = self._course.everywhere
        if not on:
            self._asked = None
            everywhere.stop()
        elif everywhere.survey is None and not everywhere.is_reading:
            everywhere.read()
        self.refresh()

    def show_cases(self, wanted: CaseFilter) -> None:
        """List the cases of all articles that the filter keeps, and show the first, as soon as
        all were read."""
        self._asked = wanted
        self.show_all(True)
        if self._course.everywhere.survey is not None:
            self._on_read()

    def refresh(self) -> None:
        """List anew what is there now."""
        course, everywhere = self._course, self._course.everywhere
        if self.is_of_all and everywhere.survey is None and not everywhere.is_reading:
            everywhere.read()
        is_there = self.is_of_all and everywhere.survey is not None
        lines = everywhere.lines if is_there else course.lines
        self._pane.show_lines(lines, course.voices, of_all=is_there)
        self._pane.show_scope(of_all=self.is_of_all, is_reading=everywhere.is_reading)
        self._pane.show_here(course.hand.case_id if course.hand else "")

    def stop(self) -> bool:
        """Give up reading all articles; False where nobody reads."""
        is_reading = self._course.everywhere.is_reading
        if is_reading:
            self.show_all(False)
        return is_reading

    def _on_read(self) -> None:
        self.refresh()
        wanted, self._asked = self._asked, None
        survey = self._course.everywhere.survey
        if wanted is not None and survey is not None:
            rows = survey.matching(wanted)
            self._pane.want(Wanted(case_ids=frozenset(row.case_id for row in rows)))
            self._show_first()
            self.found.emit()

    def _show_first(self) -> None:
        first = next(iter(self._pane.shown), None)
        if first is not None:
            self._course.show(first.article_id, first.case_id)
        elif self._course.comparison is None:
            self._course.begin()
