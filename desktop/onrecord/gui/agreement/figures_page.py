"""All figures as a table, from tokens to the article as a whole."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QMenu,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from onrecord.gui import fittings, fonts
from onrecord.gui.agreement import telling
from onrecord.gui.agreement.page import Keep, ending_in
from onrecord.gui.agreement.sections import Row, Section
from onrecord.gui.plain import plain_tip
from onrecord.work.agreement import told as agreement_told
from onrecord.work.agreement.records import Agreement

_SHOWN = Qt.ItemDataRole.UserRole
_WIDTHS = (198, 196, 56, 104, 138)
_REMARK = 5  # the column
_LINE = 18


def as_json(found: Agreement) -> str:
    """The figures for programs."""
    import json

    return json.dumps(agreement_told.as_json(found), indent=2, ensure_ascii=False) + "\n"


WRITERS: Mapping[str, Callable[[Agreement], str]] = {
    ".csv": agreement_told.as_csv,
    ".tex": agreement_told.as_latex,
    ".json": as_json,
}
"""How figures are written, by the suffix of a file."""


class FiguresQuestion(Protocol):
    """Asks where figures go."""

    def figures_to_save(self, parent: QWidget, suggested: Path) -> Path | None: ...


class FiguresTree(QTreeWidget):
    """A row for each thing; its further measures fold out under it."""

    chosen = Signal(object)  # Shown
    moved = Signal()  # to another row

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("figures")
        self.setFont(fonts.sans(13.5))
        self.setAccessibleName(self.tr("Figures"))
        self.setUniformRowHeights(True)
        self.setIndentation(16)
        self.setHeaderLabels(
            [self.tr("Of what"), self.tr("Measure"), self.tr("Value"), self.tr("95 % interval"),
             self.tr("n"), self.tr("Remarks")]
        )  # fmt: skip
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.header().setStretchLastSection(True)
        for column, width in enumerate(_WIDTHS):
            self.setColumnWidth(column, width)
        self.itemDoubleClicked.connect(lambda item, _column: self._choose(item))
        self.currentItemChanged.connect(lambda *_: self.moved.emit())

    def show_sections(self, sections: Iterable[Section]) -> None:
        """Show these figures in place of others; what was folded out stays so."""
        opened = {each.text(0) for each in self._rows() if each.isExpanded()}
        self.clear()
        for section in sections:
            head = self._add_head(section.title)
            for row in section.rows:
                item = _item(row)
                head.addChild(item)
                item.setExpanded(row.of in opened)
            head.setExpanded(True)
        for first in self._rows()[:1]:
            self.setCurrentItem(first)

    def _add_head(self, title: str) -> QTreeWidgetItem:
        head = QTreeWidgetItem([title])
        head.setFont(0, fonts.sans(13.5, QFont.Weight.Bold))
        self.addTopLevelItem(head)
        head.setFirstColumnSpanned(True)
        return head

    @property
    def has_figure(self) -> bool:
        """Whether the row in hand is a figure, and no heading."""
        item = self.currentItem()
        return item is not None and item.data(0, _SHOWN) is not None

    @property
    def remark(self) -> str:
        """What is remarked on the row in hand."""
        item = self.currentItem()
        return item.text(_REMARK) if item is not None else ""

    def choose_current(self) -> None:
        """Open what lies behind the figure in hand."""
        self._choose(self.currentItem())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.choose_current()
        else:
            super().keyPressEvent(event)

    def _choose(self, item: QTreeWidgetItem | None) -> None:
        shown = item.data(0, _SHOWN) if item is not None else None
        if shown is not None:
            self.chosen.emit(shown)

    def _rows(self) -> list[QTreeWidgetItem]:
        heads = (self.topLevelItem(n) for n in range(self.topLevelItemCount()))
        rows = (head.child(n) for head in heads if head for n in range(head.childCount()))
        return [each for each in rows if each is not None]


def _item(row: Row) -> QTreeWidgetItem:
    figure = row.shown.told.figure
    cells = [row.of, row.measure, telling.value(figure.value), telling.interval(figure),
             telling.base(figure), telling.remark(figure)]  # fmt: skip
    item = QTreeWidgetItem(cells)
    item.setData(0, _SHOWN, row.shown)
    item.setData(0, Qt.ItemDataRole.AccessibleTextRole, ", ".join(x for x in cells if x))
    for column, text in enumerate(cells):
        item.setToolTip(column, plain_tip(text))
    item.addChildren([_item(each) for each in row.more])
    return item


class FiguresPage(QWidget):
    """The table, what it is of, and how it leaves the window."""

    chosen = Signal(object)  # Shown

    def __init__(self, questions: FiguresQuestion, keep: Keep, folder: Path) -> None:
        super().__init__()
        self._questions, self._keep, self._folder = questions, keep, folder
        self._found: Agreement | None = None
        self.remark = fittings.muted(wraps=True)
        self.remark.setMinimumHeight(_LINE)  # or the table would jump from row to row
        self.tree = FiguresTree()
        self.cases = fittings.button(self.tr("Show the cases"))
        self.cases.setToolTip(self.tr("Open the differences behind this figure (Enter)"))
        self.copy = fittings.button(self.tr("Copy"))
        self.save = fittings.button(self.tr("Save table…"))
        self._assemble()
        self.tree.chosen.connect(self.chosen)
        self.tree.moved.connect(self._on_moved)
        self.cases.clicked.connect(self.tree.choose_current)
        self.save.clicked.connect(self._on_saving)

    def show_figures(self, found: Agreement, sections: Iterable[Section]) -> None:
        """Show these in place of others."""
        self._found = found
        self.tree.show_sections(sections)

    def _on_moved(self) -> None:
        self.cases.setEnabled(self.tree.has_figure)
        self.remark.setText(self.tree.remark)
        self.tree.setAccessibleDescription(self.tree.remark)

    def copy_as(self, suffix: str) -> None:
        """Put the table on the clipboard as files with this suffix hold it."""
        if self._found is not None:
            QGuiApplication.clipboard().setText(WRITERS[suffix](self._found))

    def _on_saving(self) -> None:
        if self._found is None:
            return
        suggested = self._folder / self.tr("agreement.csv")
        file = self._questions.figures_to_save(self, suggested)
        if file is not None:
            file = ending_in(file, tuple(WRITERS))
            self._keep(file, WRITERS[file.suffix.lower()](self._found).encode())

    def _assemble(self) -> None:
        menu = QMenu(self.copy)
        for suffix, text in ((".csv", self.tr("As CSV")), (".tex", self.tr("As LaTeX")),
                             (".json", self.tr("As JSON"))):  # fmt: skip
            menu.addAction(text).triggered.connect(
                lambda _checked=False, suffix=suffix: self.copy_as(suffix)
            )
        self.copy.setMenu(menu)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(fittings.heading(self.tr("Figures")), 1)
        for each in (self.cases, self.copy, self.save):
            row.addWidget(each)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(row)
        layout.addWidget(self.tree, 1)
        layout.addWidget(self.remark)
