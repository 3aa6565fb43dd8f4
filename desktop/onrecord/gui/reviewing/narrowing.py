"""What narrows the list of differences down besides kinds and words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from onrecord.gui import fonts
from onrecord.gui.plain import button_text
from onrecord.gui.reviewing.listing import CaseLine, Wanted, state_name
from onrecord.gui.reviewing.voices import Voice
from onrecord.model.codebook import Codebook
from onrecord.work.comparing import State


class NarrowButton(QToolButton):
    """Opens a menu of labels, annotators and states; its text says what is chosen."""

    wanted = Signal(object)  # Wanted

    def __init__(self, codebook: Codebook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._codebook = codebook
        self._now = Wanted()
        self._lines: Sequence[CaseLine] = ()
        self._voices: Sequence[Voice] = ()
        self.setProperty("kind", "who")
        self.setFont(fonts.sans(13))
        self.setAccessibleName(self.tr("Filter differences by label, annotator and state"))
        self.setToolTip(self.tr("Filter by label, annotator and state"))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setMaximumWidth(150)
        menu = QMenu(self)
        menu.aboutToShow.connect(self._fill)
        self.setMenu(menu)

    def show_wanted(
        self, wanted: Wanted, lines: Sequence[CaseLine], voices: Sequence[Voice]
    ) -> None:
        """Tell what is wanted now; the menu offers what is in these lines."""
        self._now, self._lines, self._voices = wanted, lines, voices
        self.setText(f"{button_text(', '.join(self._told())) or self.tr('Filter')}  ▾")

    def _told(self) -> list[str]:
        wanted, told = self._now, []
        if wanted.label:
            label = self._codebook.label(wanted.label)
            told.append(label.title if label else wanted.label)
        if wanted.annotator_id:
            told += [x.said for x in self._voices if x.annotator_id == wanted.annotator_id]
        if wanted.state is not None:
            told.append(state_name(wanted.state))
        if wanted.case_ids is not None:
            told.append(self.tr("behind a figure"))
        return told

    def _fill(self) -> None:
        menu = self.menu()
        menu.clear()
        labels = {line.label for line in self._lines}
        titles = {x.id: x.title for x in self._codebook.labels if x.id in labels}
        voices = {x.annotator_id: f"{x.letter}  {x.name}".rstrip() for x in self._voices}
        states = {state: state_name(state) for state in State}
        self._add(menu.addMenu(self.tr("Label")), titles, "label", "")
        self._add(menu.addMenu(self.tr("Annotator")), voices, "annotator_id", "")
        self._add(menu.addMenu(self.tr("State")), states, "state", None)
        menu.addSeparator()
        menu.addAction(self.tr("Show all"), lambda: self.wanted.emit(Wanted()))

    def _add(self, part: QMenu, options: Mapping[Any, str], field: str, unset: object) -> None:
        """Fill a part of the menu, of which one option is on."""
        group = QActionGroup(part)
        for value, text in ((unset, self.tr("All")), *options.items()):
            action = QAction(button_text(text), part, checkable=True)
            action.setChecked(getattr(self._now, field) == value)
            action.triggered.connect(lambda _=False, value=value: self._choose(field, value))
            group.addAction(action)
            part.addAction(action)

    def _choose(self, field: str, value: object) -> None:
        self.wanted.emit(replace(self._now, **{field: value}))  # type: ignore[arg-type]
