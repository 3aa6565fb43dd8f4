"""The line at the bottom: saved or not, what is in the article, who I am, how far we are."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Qt, QTime, Signal
from PySide6.QtWidgets import (
    QLabel,
    QMenu,
    QProgressBar,
    QSizePolicy,
    QStatusBar,
    QToolButton,
    QWidget,
)

from onrecord.gui import fonts
from onrecord.gui.announcing import announce
from onrecord.gui.cards.contents import counts
from onrecord.gui.dates import told_time
from onrecord.gui.plain import button_text, plain_label, plain_tip
from onrecord.model.codebook import Role
from onrecord.work.sheet import Sheet

_COUNTED = (Role.CLAIM, Role.SOURCE, Role.CUE, Role.STANCE)


class StatusLine(QStatusBar):
    """Says; and lets the person say who they are."""

    named = Signal(str)  # the name of the annotator picked
    someone_else = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.saved, self.counts, self.machine = _label(), _label(), _label()
        self.machine.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.machine.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.who = self._build_who()
        self._bar = self._build_bar()
        self.progress = _label()
        self.addWidget(self.saved)
        self.addWidget(self.counts)
        self.addWidget(self.machine, 1)
        for widget in (self.who, self._bar, self.progress):
            self.addPermanentWidget(widget)

    def show_saved(self, edit: str, at: QTime) -> None:
        """The last edit, named here, is on disk since this time."""
        time = told_time(at, QLocale())
        self.saved.setText(self.tr("●  Saved {time}").format(time=time))
        announce(self.saved, self.tr("{edit}: saved").replace("{edit}", edit))

    def show_opened(self, *, writable: bool) -> None:
        """Nothing was edited yet."""
        self.saved.setText(self.tr("●  All saved") if writable else self.tr("○  Read only"))

    def show_sheet(self, sheet: Sheet | None) -> None:
        """Count what is tagged in the article."""
        self.counts.setText(self._counted(sheet) if sheet else "")

    def show_progress(self, done: int, total: int) -> None:
        self._bar.setVisible(total > 0)
        self.progress.setVisible(total > 0)
        self._bar.setRange(0, max(total, 1))
        self._bar.setValue(done)
        text = self.tr("{done} of {total} articles done")
        number = QLocale().toString
        self.progress.setText(text.format(done=number(done), total=number(total)))

    def show_machine(self, text: str) -> None:
        """What finds entities is doing, or why it does nothing."""
        self.machine.setText(text)
        self.machine.setToolTip(plain_tip(text))

    def show_people(self, names: Sequence[str], current: str) -> None:
        """Who can sit at this desk, and who does."""
        self.who.setText(button_text(current))
        self.who.setAccessibleName(self.tr("Annotator: {name}").format(name=current))
        menu = self.who.menu()
        menu.clear()
        for name in names:
            action = menu.addAction(button_text(name))
            action.setToolTip(plain_tip(name))
            action.setCheckable(True)
            action.setChecked(name == current)
            action.triggered.connect(lambda _=False, name=name: self.named.emit(name))
        menu.addSeparator()
        menu.addAction(self.tr("Someone else…")).triggered.connect(self.someone_else)

    def _counted(self, sheet: Sheet) -> str:
        found = counts(sheet)
        words = {
            Role.CLAIM: (self.tr("1 claim"), self.tr("{n} claims")),
            Role.SOURCE: (self.tr("1 source"), self.tr("{n} sources")),
            Role.CUE: (self.tr("1 cue"), self.tr("{n} cues")),
            Role.STANCE: (self.tr("1 stance"), self.tr("{n} stances")),
        }
        number = QLocale().toString
        told = [words[r][found[r] != 1].format(n=number(found[r])) for r in _COUNTED if found[r]]
        return " · ".join(told) if told else self.tr("Nothing tagged yet")

    def _build_who(self) -> QToolButton:
        button = QToolButton()
        button.setFont(fonts.sans(13))
        button.setProperty("kind", "who")
        button.setToolTip(self.tr("Who I am: my tags go into my own layer"))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setMenu(QMenu(button))
        return button

    def _build_bar(self) -> QProgressBar:
        bar = QProgressBar()
        bar.setTextVisible(False)
        bar.setFixedWidth(150)
        bar.setAccessibleName(self.tr("Articles done"))
        return bar


def _label() -> QLabel:
    label = plain_label()
    label.setFont(fonts.sans(13))
    label.setProperty("role", "muted")
    label.setContentsMargins(8, 0, 8, 0)
    return label
