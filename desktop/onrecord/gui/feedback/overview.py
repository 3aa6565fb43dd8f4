"""What stands of the tags, told before anything else."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from onrecord.gui import fittings, fonts
from onrecord.gui.feedback.bars import PartsBar, Swatch
from onrecord.gui.feedback.contents import parts
from onrecord.gui.feedback.telling import dated, told
from onrecord.gui.flow import FlowLayout
from onrecord.gui.plain import plain_label
from onrecord.gui.theme import Theme
from onrecord.work.feedback import sentences
from onrecord.work.feedback.records import Feedback, Standing

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class Overview(QScrollArea):
    """How many tags stand, as a sentence, as a bar with its legend, and label by label."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._found: Feedback | None = None
        self.scope = fittings.muted("", 13.5, wraps=True)
        self.lead = plain_label()
        self.lead.setFont(fonts.serif(21))
        self.lead.setWordWrap(True)
        self.besides = fittings.muted("", 14, wraps=True)
        self._place = QVBoxLayout()
        self._body = QWidget()
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(8, 4, 8, 4)
        layout.setSpacing(10)
        layout.addWidget(self.scope)
        layout.addWidget(self.lead)
        layout.addWidget(self.besides)
        layout.addLayout(self._place)
        layout.addStretch()
        self.setWidget(page)
        page.setAutoFillBackground(False)  # which setWidget turns on
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)

    def show_feedback(self, found: Feedback) -> None:
        """Tell of this."""
        self._found = found
        self.scope.setText(told(sentences.scope(dated(found))))
        self.lead.setText(told(sentences.stands(found.total)))
        in_place = sentences.in_place(found.total)
        self.besides.setText(told(in_place) if in_place else "")
        self.besides.setVisible(in_place is not None)
        self._fill()

    def wear(self, theme: Theme) -> None:
        """Take the colours of the theme."""
        self._theme = theme
        self._fill()

    def _fill(self) -> None:
        found = self._found
        if found is None:
            return
        self._body.deleteLater()
        self._place.removeWidget(self._body)
        self._body = QWidget()
        column = QVBoxLayout(self._body)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._bar(found.total, 12))
        column.addWidget(self._legend(found.total))
        column.addSpacing(8)
        column.addLayout(self._table(found))
        column.addWidget(self._remark())
        self._place.addWidget(self._body)

    def _bar(self, each: Standing, height: int) -> PartsBar:
        bar = PartsBar(self._theme, height)
        bar.show_shares(parts(each))
        bar.setAccessibleName(
            ", ".join(f"{count} {told(words)}" for _, words, count in sentences.shares(each))
        )
        return bar

    def _legend(self, total: Standing) -> QWidget:
        legend = QWidget()
        flow = FlowLayout(legend, spacing=12)
        for name, words, count in sentences.shares(total):
            if count:
                item = QWidget()
                row = QHBoxLayout(item)
                row.setContentsMargins(0, 0, 0, 0)
                row.setSpacing(7)
                row.addWidget(Swatch(name, self._theme))
                row.addWidget(_label(str(count), strong=True))
                row.addWidget(fittings.muted(told(words), 13.5))
                flow.addWidget(item)
        return legend

    def _table(self, found: Feedback) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(13)
        grid.setVerticalSpacing(9)
        grid.setColumnStretch(1, 1)
        for column, (_, words, _) in enumerate(sentences.shares(found.total), start=2):
            head = fittings.muted(told(words), 12, wraps=True)
            head.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom)
            head.setFixedWidth(76)
            grid.addWidget(head, 0, column)
        for row, each in enumerate(found.standings, start=1):
            grid.addWidget(_label(each.title, strong=True), row, 0)
            grid.addWidget(self._bar(each, 8), row, 1, Qt.AlignmentFlag.AlignVCenter)
            for column, (_, _, count) in enumerate(sentences.shares(each), start=2):
                cell = _label(str(count) if count else "–")
                cell.setAlignment(_RIGHT)
                grid.addWidget(cell, row, column)
        return grid

    def _remark(self) -> QLabel:
        return fittings.muted(
            self.tr(
                "The parts of a statement that is there on one side only are counted here; below, "
                "it is told once, by its claim."
            ),
            12.5,
            wraps=True,
        )


def _label(text: str, *, strong: bool = False) -> QLabel:
    label = plain_label(text)
    label.setFont(fonts.sans(14, QFont.Weight.DemiBold if strong else QFont.Weight.Normal))
    return label
