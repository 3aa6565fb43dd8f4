"""One actor or issue: its names, its facts, and where it is used."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QLocale, QObject, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from onrecord.gui import fittings, fonts
from onrecord.gui.plain import plain_label, plain_tip
from onrecord.gui.registry.facts import FactsTable
from onrecord.gui.registry.fields import AliasesEdit, NameLine
from onrecord.gui.registry.saying import used
from onrecord.model.registries import Registered
from onrecord.work.naming import Touched

_ARTICLE = Qt.ItemDataRole.UserRole


class Details(QWidget):
    """Shows a record. Knows no session: it says what the person does with it."""

    jumped = Signal(str)  # article id
    merging = Signal()
    deleting = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name, self.aliases, self.facts = NameLine(), AliasesEdit(), FactsTable()
        self.also, self.used = fittings.muted(wraps=True), _head("")
        self.uses = QTreeWidget()
        self.merge_button = fittings.button(self.tr("Merge into…"))
        self.delete_button = fittings.button(self.tr("Delete"))
        self._build_uses()
        self._assemble()
        self.merge_button.clicked.connect(self.merging)
        self.delete_button.clicked.connect(self.deleting)
        self.setFocusProxy(self.name)

    def show_record(self, record: Registered, also: Sequence[str]) -> None:
        """Show this one; what was typed about another is said first (``flush``)."""
        if self.name.text() != record.name:
            self.name.show_name(record.name)
        self.aliases.show_aliases(record.aliases)
        self.facts.show_facts(record.attributes)
        names = " · ".join(also)
        self.also.setText(self.tr("Also: {names}").replace("{names}", names) if also else "")
        self.also.setToolTip(plain_tip(names))
        self.also.setVisible(bool(also))

    def show_uses(self, found: Touched | None) -> None:
        """Show where it is used; None while that is being looked up."""
        self.uses.clear()
        if found is None:
            self.used.setText(self.tr("Used in …"))
            return
        self.used.setText(used(found))
        for use in found.uses:
            count = QLocale().toString(use.tags)
            item = QTreeWidgetItem([" ".join(use.title.split()), use.annotator, count])
            item.setData(0, _ARTICLE, use.article_id)
            item.setToolTip(0, plain_tip(use.title))
            item.setTextAlignment(2, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self.uses.addTopLevelItem(item)

    def flush(self) -> None:
        """Say what was typed and not kept yet."""
        self.name.flush()
        self.aliases.flush()

    def set_editable(self, *, on: bool) -> None:
        for widget in (self.name, self.aliases, self.facts, self.merge_button, self.delete_button):
            widget.setEnabled(on)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Return on a use goes to its article."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            item = self.uses.currentItem()
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and item is not None:
                self._jump(item)
                return True
        return super().eventFilter(watched, event)

    def _jump(self, item: QTreeWidgetItem) -> None:
        self.jumped.emit(item.data(0, _ARTICLE))

    def _build_uses(self) -> None:
        self.uses.setFont(fonts.sans(13))
        self.uses.setAccessibleName(self.tr("Uses by article"))
        self.uses.setHeaderLabels([self.tr("Article"), self.tr("Layer"), self.tr("Tags")])
        self.uses.setRootIsDecorated(False)
        self.uses.setUniformRowHeights(True)
        header = self.uses.header()
        header.setFont(fonts.sans(12.5))
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 2):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.uses.itemDoubleClicked.connect(lambda item: self._jump(item))
        self.uses.installEventFilter(self)

    def _assemble(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(7)
        self.facts.setFixedHeight(142)
        widgets = (self.name, self.also, _head(self.tr("Aliases")), self.aliases,
                   _head(self.tr("Facts")), self.facts, self.used)  # fmt: skip
        for widget in widgets:
            layout.addWidget(widget)
        layout.addWidget(self.uses, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.merge_button)
        foot.addStretch()
        foot.addWidget(self.delete_button)
        layout.addLayout(foot)


def _head(text: str) -> QLabel:
    label = plain_label(text)
    label.setFont(fonts.sans(13, QFont.Weight.DemiBold))
    label.setContentsMargins(0, 6, 0, 0)
    return label
