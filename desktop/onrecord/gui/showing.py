"""Keeps the reader in step with the sitting: article, marks, chips and what is lit."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QElapsedTimer, QObject, Qt
from PySide6.QtWidgets import QApplication

from onrecord.gui import choosing, marking
from onrecord.gui.marking import Shown
from onrecord.gui.reader.marks import Mark
from onrecord.gui.reader.reader import Reader
from onrecord.gui.sitting import Sitting
from onrecord.model.edits import Edit
from onrecord.work.sheet import Sheet
from onrecord.work.suggested import covered_ids, statement_ids


class Showing(QObject):
    """Between the sitting, which knows what is chosen, and the reader, which paints it."""

    def __init__(self, sitting: Sitting, reader: Reader, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.chips: dict[str, str] = {}
        self._sitting = sitting
        self._reader = reader
        self._shown = Shown()
        self._picked: frozenset[str] = frozenset()
        self._before_click = ("", "")
        self._since_click = QElapsedTimer()
        sitting.opened.connect(self._on_opened)
        sitting.edited.connect(self._on_edited)
        sitting.chose.connect(self._on_chose)
        reader.clicked.connect(self._on_clicked)
        reader.selected.connect(self._on_selected)

    @property
    def shown(self) -> Shown:
        """What the person wants to see besides the tags."""
        return self._shown

    def show_entities(self, on: bool) -> None:
        """Show or hide the entities."""
        self._shown = replace(self._shown, entities=on)
        self._show_marks()

    def show_links(self, on: bool) -> None:
        """Show or hide the links between tags."""
        self._shown = replace(self._shown, links=on)
        self._show_marks()

    def light_picked(self, ids: Iterable[str]) -> None:
        """Light these besides what is chosen: the cards that are selected."""
        self._picked = frozenset(ids)
        self._light()

    def _on_opened(self) -> None:
        sheet = self._sitting.sheet
        if sheet is None:
            self._reader.hide()
            return
        self._shown = replace(self._shown, covered=covered_ids(sheet))
        self._reader.show()
        self._reader.show_article(sheet.article, sheet.regions)
        self._show_marks()

    def _show_marks(self) -> None:
        sheet = self._sitting.sheet
        if sheet is None:
            return
        self.chips = marking.chips(sheet)
        self._reader.show_marks(marking.marks(sheet, self._shown), marking.ties(sheet, self._shown))
        self._reader.show_chips(self.chips)
        self._light()

    def _on_edited(self, edit: Edit) -> None:
        sheet = self._sitting.sheet
        assert sheet is not None, "an edit of no article"
        turned = self._cover(sheet)
        changed = marking.touched(edit, sheet, self._shown)
        chips = marking.chips(sheet)
        if chips != self.chips:
            self.chips = chips
            self._reader.show_chips(chips)
        if changed.marks or changed.ties or turned:
            self._reader.change_marks({**changed.marks, **turned}, changed.ties)
        self._light()

    def _cover(self, sheet: Sheet) -> dict[str, Mark | None]:
        """Take away the suggestions that tags say now, bring back those that none says any more."""
        before, now = self._shown.covered, covered_ids(sheet)
        self._shown = replace(self._shown, covered=now)
        return marking.uncovered(before ^ now, sheet, self._shown)

    def _on_chose(self, reveal: bool) -> None:
        self._light()
        annotation = self._sitting.annotation
        if reveal and annotation and annotation.spans:
            self._reader.reveal(annotation.start)

    def _on_clicked(self, annotation_id: str) -> None:
        self._before_click = self._sitting.chosen, self._sitting.active
        self._since_click.start()
        control = Qt.KeyboardModifier.ControlModifier
        if annotation_id and self._sitting.active and QApplication.keyboardModifiers() & control:
            self._sitting.attach_part(annotation_id)
        else:
            self._sitting.choose(annotation_id)

    def _on_selected(self) -> None:
        # A double click begins with a click: it meant the word, not the tag that lies there.
        within = QApplication.doubleClickInterval()
        if self._since_click.isValid() and not self._since_click.hasExpired(within):
            self._sitting.resume(*self._before_click)
        self._since_click.invalidate()

    def _light(self) -> None:
        sheet = self._sitting.sheet
        if sheet is not None:
            related = choosing.related(sheet, self._sitting.chosen, self._sitting.active)
            if self._sitting.chosen in sheet.machine:
                related |= statement_ids(sheet, self._sitting.chosen)
            self._reader.light(self._sitting.chosen, related | self._picked)
