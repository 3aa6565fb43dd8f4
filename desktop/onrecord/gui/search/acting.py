"""What can be done to many tags at once: set a value, convert, delete."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from onrecord.gui import fonts
from onrecord.gui.desk import Desk
from onrecord.gui.pickable import choosable, values_of
from onrecord.gui.plain import button_text, plain_label
from onrecord.model.annotations import Value
from onrecord.model.codebook import Attribute, Scope
from onrecord.work import bulk
from onrecord.work.hits import TagHit


class Acting(QWidget):
    """Counts the tags that are chosen, and acts on those of them that are mine, as one edit."""

    wanted_all = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._chosen: Sequence[TagHit] = ()
        self._count = plain_label()
        self._count.setFont(fonts.sans(12.5))
        self._count.setProperty("role", "muted")
        self._count.setIndent(8)
        self._all = self._button(self.tr("Select all"), self.tr("Select all tags found"))
        self._all.clicked.connect(self.wanted_all)
        self._set = self._menu_button(self.tr("Set ▾"), self.tr("Set a value of the chosen tags"))
        self._convert = self._menu_button(
            self.tr("Convert ▾"), self.tr("Give the chosen tags another label")
        )
        self._delete = self._button(self.tr("Delete"), self.tr("Delete the chosen tags"))
        self._set.menu().aboutToShow.connect(self._fill_values)
        self._convert.menu().aboutToShow.connect(self._fill_labels)
        self._delete.clicked.connect(self.delete)
        self._assemble()
        self.show_chosen(())

    def show_chosen(self, chosen: Iterable[TagHit]) -> None:
        """Take these for what the buttons act on."""
        self._chosen = tuple(chosen)
        mine = len(self._ids())
        self._count.setText(self._counted(len(self._chosen), mine))
        for button in (self._set, self._convert, self._delete):
            button.setEnabled(bool(mine) and self._desk.session.writable)

    def delete(self) -> None:
        """Delete the chosen tags of mine with their links."""
        if ids := self._ids():
            self._desk.do_many(bulk.delete, self._desk.session, ids)

    def _counted(self, chosen: int, mine: int) -> str:
        number = QLocale().toString
        if not chosen:
            return self.tr("No tag chosen")
        if mine < chosen:
            told = self.tr("{n} chosen, {mine} of them yours")
            return told.format(n=number(chosen), mine=number(mine))
        return self.tr("{n} chosen").format(n=number(chosen))

    def _ids(self) -> list[str]:
        return [each.id for each in self._chosen if each.is_mine]

    def _fill_values(self) -> None:
        menu = self._set.menu()
        menu.clear()
        labels = {each.label for each in self._chosen if each.is_mine}
        codebook = self._desk.session.codebook
        for attribute in choosable(codebook, lambda label, _: label.id in labels):
            self._add_values(menu.addMenu(button_text(attribute.title)), attribute)
        if menu.isEmpty():
            menu.addAction(self.tr("These tags have no values to choose")).setEnabled(False)

    def _add_values(self, menu: QMenu, attribute: Attribute) -> None:
        for title, value in values_of(attribute, self.tr("Yes"), self.tr("No")):
            self._add_value(menu, title, attribute.id, value)
        menu.addSeparator()
        self._add_value(menu, self.tr("not set"), attribute.id, None)

    def _add_value(self, menu: QMenu, title: str, key: str, value: Value | None) -> None:
        action = menu.addAction(button_text(title))
        action.triggered.connect(
            lambda: self._desk.do_many(
                bulk.set_attribute, self._desk.session, self._ids(), key, value
            )
        )

    def _fill_labels(self) -> None:
        menu = self._convert.menu()
        menu.clear()
        for label in self._desk.session.codebook.offered:
            if label.scope is Scope.SPAN:
                action = menu.addAction(button_text(label.title))
                action.triggered.connect(lambda _=False, key=label.id: self._convert_to(key))

    def _convert_to(self, label_id: str) -> None:
        self._desk.do_many(bulk.convert, self._desk.session, self._ids(), label_id)

    # building

    def _assemble(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 4, 10, 8)
        layout.setSpacing(2)
        above, below = QHBoxLayout(), QHBoxLayout()
        above.addWidget(self._count, 1)
        above.addWidget(self._all)
        below.setSpacing(2)
        below.setContentsMargins(0, 0, 0, 0)
        for button in (self._set, self._convert, self._delete):
            below.addWidget(button)
        below.addStretch()
        layout.addLayout(above)
        layout.addLayout(below)

    def _button(self, text: str, tip: str) -> QToolButton:
        button = QToolButton(self)
        button.setProperty("kind", "who")
        button.setText(text)
        button.setFont(fonts.sans(12.5))
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        return button

    def _menu_button(self, text: str, tip: str) -> QToolButton:
        button = self._button(text, tip)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setMenu(QMenu(button))
        return button
