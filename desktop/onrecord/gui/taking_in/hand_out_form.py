"""What a hand-out is to be: for whom, which articles, shared in which way, and where to."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from onrecord.gui import fittings, fonts
from onrecord.gui.drop_down import StepBox
from onrecord.gui.options import Options, number_box
from onrecord.gui.taking_in.people import WhoFor
from onrecord.gui.taking_in.picking import ArticlePicker
from onrecord.gui.taking_in.place import PlaceLine
from onrecord.gui.taking_in.wanting import Which, Wish
from onrecord.work.session import QueueRow

_PX = 14
_SHARED = 5  # of so many articles, one is seen by all unless somebody says otherwise
_LINE, _LIST = 6, 5  # pixels from a field's top to where its label's text begins


class HandOutForm(QWidget):
    """Shows a wish, and says when the person changes it."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("panel")
        self.who = WhoFor()
        self.which = self._build_which()
        self.words = QLineEdit()
        self.words.setFont(fonts.sans(_PX))
        self.words.setAccessibleName(self.tr("What the articles have"))
        self.words.setPlaceholderText(self.tr("outlet:Post strike"))
        self.list_file = PlaceLine(
            self.tr("File that lists the articles"), self.tr("Choose a file that lists articles")
        )
        self.picker = ArticlePicker()
        self.counted = fittings.muted(px=13, wraps=True)
        self.way, self.shared = self._build_way(), self._build_shared()
        self.place = PlaceLine(self.tr("Folder to write in"), self.tr("Choose a folder"))
        self._assemble()
        self._connect()
        self._show_what_applies()

    @property
    def wish(self) -> Wish:
        """What is chosen now."""
        return Wish(
            people=self.who.names,
            which=Which(self.which.current),
            words=self.words.text(),
            list_file=self.list_file.text.strip(),
            picked=self.picker.ticked,
            shared=self.shared.value() if self.way.current == "deal" else None,
            folder=self.place.text,
        )

    def offer(
        self, names: Sequence[str], rows: Sequence[QueueRow], words: str, folder: Path
    ) -> None:
        """Offer these people and articles; ``words`` are those of the queue's filter."""
        self.blockSignals(True)
        self.who.offer(names)
        self.picker.offer(rows)
        self.words.setText(words)
        if words.strip():
            self.which.take(Which.FILTER)
        self.place.put(folder)
        self.shared.setRange(0, max(len(rows), 0))
        self.shared.setValue(-(-len(rows) // _SHARED))
        self._show_what_applies()
        self.blockSignals(False)

    def _show_what_applies(self) -> None:
        """Show the field of the way that articles are chosen, and of what several people get."""
        which, several = self.which.current, len(self.who.names) > 1
        self.words.setVisible(which == Which.FILTER)
        self.list_file.setVisible(which == Which.LIST)
        self.picker.setVisible(which == Which.PICKED)
        self._share.setVisible(several)
        self._share_label.setVisible(several)
        self._seen.setVisible(self.way.current == "deal")

    def _on_changed(self) -> None:
        self._show_what_applies()
        self.changed.emit()

    # building

    def _connect(self) -> None:
        for signal in (
            self.who.changed,
            self.which.chosen,
            self.words.textChanged,
            self.list_file.changed,
            self.picker.changed,
            self.way.chosen,
            self.shared.valueChanged,
            self.place.changed,
        ):
            signal.connect(lambda *_: self._on_changed())

    def _build_which(self) -> Options:
        texts = {
            Which.ALL.value: self.tr("All"),
            Which.FILTER.value: self.tr("Filtered"),
            Which.LIST.value: self.tr("From a list"),
            Which.PICKED.value: self.tr("Picked"),
        }
        return Options(self.tr("Articles"), texts, Which.ALL.value)

    def _build_way(self) -> Options:
        texts = {"all": self.tr("All get the same"), "deal": self.tr("Deal them out")}
        return Options(self.tr("Several people"), texts, "all")

    def _build_shared(self) -> StepBox:
        return number_box(self.tr("Articles seen by all"), 0, 0, 0)

    def _assemble(self) -> None:
        seen = QHBoxLayout()
        seen.setContentsMargins(0, 0, 0, 0)
        seen.setSpacing(10)
        label = QLabel(self.tr("Seen by all"))
        label.setFont(fonts.sans(13.5))
        label.setBuddy(self.shared)
        self.shared.setFixedWidth(100)
        seen.addWidget(label)
        seen.addWidget(self.shared)
        seen.addStretch()
        self._seen = QWidget()
        self._seen.setLayout(seen)
        self._share = _stacked(self.way, self._seen)
        grid = QGridLayout(self)
        grid.setContentsMargins(22, 18, 14, 18)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(12)
        grid.setColumnStretch(1, 1)
        articles = _stacked(self.which, self.words, self.list_file, self.picker, self.counted)
        self._add(grid, 0, self.tr("For"), self.who, _LIST)
        self._add(grid, 1, self.tr("Articles"), articles, _LINE)
        self._share_label = self._add(grid, 2, self.tr("Several"), self._share, _LINE)
        self._add(grid, 3, self.tr("Goes to"), self.place, _LINE)
        grid.setRowStretch(4, 1)

    @staticmethod
    def _add(grid: QGridLayout, row: int, text: str, field: QWidget, sunk: int) -> QLabel:
        label = QLabel(text)
        label.setFont(fonts.sans(_PX))
        label.setContentsMargins(0, sunk, 0, 0)
        grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(field, row, 1)
        return label


def _stacked(*widgets: QWidget) -> QWidget:
    """Widgets one under the other, as one field."""
    made = QWidget()
    layout = QVBoxLayout(made)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(6)
    for each in widgets:
        layout.addWidget(each)
    return made
