"""The size of the running text, and how else a person likes to have it set."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSettings

from onrecord.gui.reader.reader import Reader
from onrecord.gui.reader.typesetting import MEASURE, Face

NORMAL_PX, SMALLEST_PX, LARGEST_PX = 18, 12, 36


class Zooming(QObject):
    """Keeps the size with the settings; it is in logical pixels."""

    def __init__(self, reader: Reader, settings: QSettings, parent: QObject) -> None:
        super().__init__(parent)
        self.px = NORMAL_PX
        self._reader, self._settings = reader, settings
        reader.zoomed.connect(self._on_zoomed)

    def restore(self) -> None:
        """Set the text as the person had it."""
        kept_px = int(str(self._settings.value("text_px", NORMAL_PX, type=int)))
        if kept_px != NORMAL_PX:
            self.set_size(kept_px)
        kept_measure = int(str(self._settings.value("measure", MEASURE, type=int)))
        if kept_measure != MEASURE:
            self._reader.set_measure(kept_measure)
        kept_face = str(self._settings.value("face", Face.SERIF, type=str))
        if kept_face != Face.SERIF:
            self._reader.set_face(kept_face)

    def larger(self) -> None:
        self.set_size(self.px + 1)

    def smaller(self) -> None:
        self.set_size(self.px - 1)

    def normal(self) -> None:
        self.set_size(NORMAL_PX)

    def set_size(self, px: int) -> None:
        """Set the running text in this size, or as near as it goes, and keep it."""
        self.px = max(SMALLEST_PX, min(LARGEST_PX, px))
        self._settings.setValue("text_px", self.px)
        self._reader.set_size(self.px)

    def _on_zoomed(self, steps: int) -> None:
        self.set_size(self.px + steps)
