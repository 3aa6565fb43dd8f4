"""The pane with the differences: of this article or of all, narrowed down and walked."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from onrecord.gui import fittings, fonts
from onrecord.gui.flow import FlowLayout
from onrecord.gui.reviewing import listing
from onrecord.gui.reviewing.case_model import LINE, CaseDelegate, CaseModel, Fold, Heading, Row
from onrecord.gui.reviewing.lines import WritingLine
from onrecord.gui.reviewing.listing import CaseLine, Wanted, kind_name
from onrecord.gui.reviewing.narrowing import NarrowButton
from onrecord.gui.reviewing.voices import Voice
from onrecord.gui.rowlist import RowList
from onrecord.gui.theme import Theme
from onrecord.model.codebook import Codebook
from onrecord.work.reviews import Kind


class CasePane(QWidget):
    """Shows the lines that are wanted; says which case is chosen."""

    chosen = Signal(str, str)  # article id, case id
    scope_wanted = Signal(bool)  # all articles, or this one
    narrowed = Signal()  # other lines are wanted
    left = Signal()  # Esc: back to the texts

    def __init__(self, theme: Theme, codebook: Codebook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self._lines: Sequence[CaseLine] = ()
        self._voices: Sequence[Voice] = ()
        self._is_unfolded = self._of_all = False
        self.wanted = Wanted()
        self.model = CaseModel(self)
        self.list = _CaseList(self.tr("Differences"), self)
        self.list.setModel(self.model)
        self._delegate = CaseDelegate(theme, codebook, self.model, self.list)
        self.list.setItemDelegate(self._delegate)
        self.line = self._build_line()
        self.here, self.scope = self._build_scope(), self._build_scope()
        self._name_scopes()
        self.narrow = NarrowButton(codebook)
        self.narrow.wanted.connect(self.want)
        self._kinds = QWidget()
        self._kind_buttons = self._build_kinds()
        self._empty = self._build_empty()
        self._progress = fittings.muted("", 12.5)
        self._reading = self._build_reading()
        self._assemble()
        self.list.clicked_at.connect(lambda index, _: self._take(index))
        self.list.taken.connect(self._take)
        self.list.left.connect(self.left)
        self.list.selectionModel().currentChanged.connect(self._on_current)

    def set_theme(self, theme: Theme) -> None:
        self._delegate.theme = theme
        self.list.viewport().update()

    @property
    def shown(self) -> tuple[CaseLine, ...]:
        """The differences as they are listed, without what is agreed and wants no look."""
        return tuple(row for row in self.listed if not row.is_folded)

    @property
    def listed(self) -> tuple[CaseLine, ...]:
        """All cases in the list, with agreed ones where they are unfolded."""
        return tuple(row for row in self.model.rows if isinstance(row, CaseLine))

    @property
    def stops(self) -> Sequence[QWidget]:
        """Where Tab stops, in order."""
        kinds = self._kind_buttons.values()
        return (self.here, self.scope, self.line, self.narrow, *kinds, self.list)

    def show_lines(
        self, lines: Sequence[CaseLine], voices: Sequence[Voice], *, of_all: bool = False
    ) -> None:
        """List these cases, as far as they are wanted."""
        self._lines, self._voices = lines, voices
        self.model.voices = {each.annotator_id: each for each in voices}
        self._of_all = of_all
        self._refresh()

    def show_scope(self, *, of_all: bool, is_reading: bool) -> None:
        """Tell whose differences are wanted, and whether they are looked for yet."""
        self.scope.setChecked(of_all)
        self.here.setChecked(not of_all)
        self._reading.setVisible(is_reading)

    def show_progress(self, done: int, total: int) -> None:
        """Tell how many articles were compared, of how many."""
        told = self.tr("Comparing articles: {done} of {all}")
        self._progress.setText(told.format(done=done, all=total))

    def show_here(self, case_id: str) -> None:
        """Mark the line of the case in hand."""
        place = next(
            (
                at
                for at, row in enumerate(self.model.rows)
                if isinstance(row, CaseLine) and row.case_id == case_id
            ),
            -1,
        )
        with QSignalBlocker(self.list.selectionModel()):
            index = self.model.index(place) if place >= 0 else QModelIndex()
            self.list.setCurrentIndex(index)
        self.list.viewport().update()
        if place >= 0:
            self.list.scrollTo(self.model.index(place))

    def want(self, wanted: Wanted) -> None:
        """Narrow the list down to these."""
        self.wanted = wanted
        if self.line.text() != wanted.text:
            with QSignalBlocker(self.line):
                self.line.setText(wanted.text)
        self._refresh()
        self.narrowed.emit()

    def toggle_agreed(self) -> None:
        """Unfold what is agreed, or fold it."""
        self._is_unfolded = not self._is_unfolded
        self._refresh()

    def _refresh(self) -> None:
        found = listing.shown(self._lines, self.wanted)
        same = listing.agreed(self._lines, replace(self.wanted, kind=None))
        rows: list[Row] = headed(found) if self._of_all else [*found]
        if same and self.wanted.kind is None:
            passed = sum(not line.is_open for line in same)
            rows.append(Fold(len(same), passed, self._is_unfolded))
            rows += same if self._is_unfolded else ()
        current = self.list.currentIndex().data(LINE)
        self.model.take(rows)
        if isinstance(current, CaseLine):
            self.show_here(current.case_id)
        self._tell_kinds()
        self._empty.setVisible(not found)
        self._empty.setText(
            self.tr("Nothing fits what you look for.")
            if self.wanted.is_narrow
            else self.tr("Nobody differs here.")
        )
        self.narrow.show_wanted(self.wanted, self._lines, self._voices)

    def _tell_kinds(self) -> None:
        counted = listing.by_kind(listing.shown(self._lines, replace(self.wanted, kind=None)))
        for kind, button in self._kind_buttons.items():
            count = counted.get(kind, 0)
            button.setText(f"{kind_name(kind)} {count}")
            button.setVisible(count > 0 or self.wanted.kind is kind)
            button.setChecked(self.wanted.kind is kind)
        self._kinds.setVisible(bool(counted))
        self._kinds.updateGeometry()

    def _take(self, index: QModelIndex) -> None:
        row = index.data(LINE)
        if isinstance(row, Fold):
            self.toggle_agreed()
        elif isinstance(row, CaseLine):
            self.chosen.emit(row.article_id, row.case_id)

    def _on_current(self, index: QModelIndex) -> None:
        row = index.data(LINE)
        if isinstance(row, CaseLine) and self.list.hasFocus():
            self.chosen.emit(row.article_id, row.case_id)

    # what narrows it down

    def _on_kind(self, kind: Kind) -> None:
        self.want(replace(self.wanted, kind=None if self.wanted.kind is kind else kind))

    # building

    def _assemble(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(6)
        ways = QHBoxLayout()
        ways.setContentsMargins(12, 0, 10, 0)
        ways.setSpacing(3)
        ways.addWidget(self.here)
        ways.addWidget(self.scope)
        ways.addStretch()
        layout.addLayout(ways)
        layout.addWidget(self._reading)
        top = QHBoxLayout()
        top.setContentsMargins(12, 0, 10, 0)
        top.setSpacing(6)
        top.addWidget(self.line, 1)
        top.addWidget(self.narrow)
        layout.addLayout(top)
        second = QHBoxLayout()
        second.setContentsMargins(12, 0, 10, 0)
        second.addWidget(self._kinds, 1)
        layout.addLayout(second)
        layout.addWidget(self._empty)
        layout.addWidget(self.list, 1)

    def _build_line(self) -> WritingLine:
        line = WritingLine(self.tr("Find in differences"), self.tr("Find in differences…"))
        line.setClearButtonEnabled(True)
        line.textChanged.connect(lambda text: self.want(replace(self.wanted, text=text)))
        line.returnPressed.connect(self.list.setFocus)
        return line

    def _build_scope(self) -> QToolButton:
        button = QToolButton()
        button.setProperty("kind", "segment")
        button.setCheckable(True)
        button.setFont(fonts.sans(13))
        return button

    def _name_scopes(self) -> None:
        self.here.setText(self.tr("This article"))
        self.here.setToolTip(self.tr("List the differences of this article (L)"))
        self.scope.setText(self.tr("All articles"))
        self.scope.setToolTip(self.tr("List the differences of all articles (L)"))
        self.here.clicked.connect(lambda: self.scope_wanted.emit(False))
        self.scope.clicked.connect(lambda: self.scope_wanted.emit(True))

    def _build_kinds(self) -> dict[Kind, QToolButton]:
        flow = FlowLayout(self._kinds, spacing=3)
        found = {}
        for kind in Kind:
            button = QToolButton()
            button.setProperty("kind", "segment")
            button.setCheckable(True)
            button.setFont(fonts.sans(12.5))
            button.setToolTip(self.tr("Show only these"))
            button.clicked.connect(lambda _=False, kind=kind: self._on_kind(kind))
            flow.addWidget(button)
            found[kind] = button
        return found

    def _build_reading(self) -> QWidget:
        """How far the comparison of all articles is, with a way to give it up."""
        place = QWidget()
        row = QHBoxLayout(place)
        row.setContentsMargins(16, 0, 10, 0)
        stop = fittings.button(self.tr("Stop"), 12.5)
        stop.clicked.connect(lambda: self.scope_wanted.emit(False))
        row.addWidget(self._progress, 1)
        row.addWidget(stop)
        place.hide()
        return place

    def _build_empty(self) -> QLabel:
        label = fittings.muted(wraps=True)
        label.setContentsMargins(16, 10, 16, 10)
        label.setAlignment(Qt.AlignmentFlag.AlignTop)
        return label


def headed(found: Sequence[CaseLine]) -> list[Row]:
    """The lines under the titles of their articles."""
    counted = Counter(line.article_id for line in found)
    rows: list[Row] = []
    before = ""
    for line in found:
        if line.article_id != before:
            before = line.article_id
            rows.append(Heading(line.title, counted[before]))
        rows.append(line)
    return rows


class _CaseList(RowList):
    """Return unfolds the fold; on other lines it is a key of the window."""

    def event(self, event: QEvent) -> bool:
        is_override = event.type() == QEvent.Type.ShortcutOverride
        if is_override and isinstance(event, QKeyEvent) and self._unfolds(event):
            event.accept()
            return True
        return super().event(event)

    def _unfolds(self, event: QKeyEvent) -> bool:
        is_return = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        return is_return and isinstance(self.currentIndex().data(LINE), Fold)
