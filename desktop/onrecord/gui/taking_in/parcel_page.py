"""What goes out: a file a person, what is in it, and what is not."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from onrecord.gui import fittings, fonts
from onrecord.gui.messages import said
from onrecord.gui.plain import plain_label, plain_tip
from onrecord.gui.taking_in import wanting
from onrecord.work.parcels import Parcel


class ParcelPage(QScrollArea):
    """Read only; scrolls where many people get a file."""

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._files = QVBoxLayout()
        self._files.setSpacing(8)
        self.overlap = fittings.muted(px=13.5)
        self.setWidget(self._assembled())

    def show_parcels(self, parcels: Sequence[Parcel]) -> None:
        """Show these in place of all others."""
        while (item := self._files.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for each in parcels:
            self._files.addWidget(_ParcelCard(each))
        self.overlap.setText(wanting.overlap(tuple(parcels)))
        self.overlap.setVisible(bool(self.overlap.text()))
        self._nobody.setVisible(not parcels)

    def _assembled(self) -> QWidget:
        page = QWidget()
        page.setObjectName("panel")
        layout = QVBoxLayout(page)
        layout.setContentsMargins(8, 18, 22, 18)
        layout.setSpacing(8)
        layout.addWidget(fittings.heading(self.tr("What goes out")))
        self._nobody = fittings.muted(self.tr("Nothing yet."), px=13.5)
        layout.addWidget(self._nobody)
        layout.addLayout(self._files)
        layout.addWidget(self.overlap)
        for head, lines in (
            (self.tr("Goes along"), wanting.goes_along()),
            (self.tr("Stays here"), wanting.stays_here()),
        ):
            title = fittings.heading(head)
            title.setContentsMargins(0, 12, 0, 0)
            layout.addWidget(title)
            layout.addWidget(_listed(lines))
        layout.addStretch()
        return page


class _ParcelCard(QFrame):
    """One person's file; what stands in its way is told on it."""

    def __init__(self, parcel: Parcel) -> None:
        super().__init__()
        self.setObjectName("version")
        name, count = plain_label(parcel.name), fittings.muted(wanting.holds(parcel), px=13.5)
        name.setFont(fonts.sans(14.5, QFont.Weight.DemiBold))
        name.setToolTip(plain_tip(parcel.name))
        file = fittings.muted(parcel.output.name, px=13)
        file.setToolTip(plain_tip(str(parcel.output)))
        for label in (name, file):  # a long name must not widen the page, which cannot be scrolled
            label.setWordWrap(True)
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        head = QHBoxLayout()
        head.addWidget(name, 1)
        head.addWidget(count)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 9, 12, 10)
        layout.setSpacing(4)
        layout.addLayout(head)
        layout.addWidget(file)
        if parcel.refusal is not None:
            notice = fittings.notice()
            notice.setText(said(parcel.refusal.message, parcel.refusal.arguments))
            notice.show()
            layout.addWidget(notice)


def _listed(lines: Iterable[str]) -> QLabel:
    label = fittings.muted("\n".join(f"·  {line}" for line in lines), px=13.5, wraps=True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
    return label
