"""A menu of what tags can be searched by; it writes the words of the search, so they are learnt."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from onrecord.gui import fonts
from onrecord.gui.desk import Desk
from onrecord.gui.plain import button_text
from onrecord.model.codebook import Attribute, AttributeType
from onrecord.work.search_terms import EVERYONE, MACHINES, ME, UNSET
from onrecord.work.searching import Term, field_of


class Narrowing(QToolButton):
    """Offers labels, values, people, and the fields one has to type."""

    chose = Signal(object)  # Term to put into the search
    began = Signal(str)  # a field, whose value the person types

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.fit(narrow=False)
        self.setFont(fonts.sans(12.5))
        self.setToolTip(self.tr("Search tags by label, value, person, note or article"))
        self.setAccessibleName(self.tr("Narrow the search"))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setProperty("kind", "who")
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill)
        self.setMenu(self._menu)

    def fit(self, *, narrow: bool) -> None:
        """Show the arrow alone where the pane is too narrow for the word."""
        self.setText("▾" if narrow else self.tr("Narrow ▾"))

    def _fill(self) -> None:
        menu = self._menu
        menu.clear()
        self._add_labels(menu.addMenu(self.tr("Label")))
        self._add_values(menu.addMenu(self.tr("Value")))
        self._add_people(menu.addMenu(self.tr("Whose")))
        menu.addSeparator()
        for field, title in (
            ("actor", self.tr("Actor…")),
            ("issue", self.tr("Issue…")),
            ("note", self.tr("Words of the note…")),
            ("article", self.tr("Title or outlet…")),
        ):
            menu.addAction(title).triggered.connect(lambda _=False, f=field: self.began.emit(f))

    def _add_labels(self, menu: QMenu) -> None:
        for label in self._desk.session.codebook.labels:
            self._add(menu, label.title, field_of("label", label.id))

    def _add_values(self, menu: QMenu) -> None:
        seen: set[str] = set()
        for label in self._desk.session.codebook.labels:
            for attribute in label.attributes:
                if attribute.values and attribute.id not in seen:
                    seen.add(attribute.id)
                    self._add_attribute(menu.addMenu(button_text(attribute.title)), attribute)
                elif attribute.type is AttributeType.FLAG:
                    self._add_flag(menu.addMenu(button_text(attribute.title)), attribute)

    def _add_attribute(self, menu: QMenu, attribute: Attribute) -> None:
        for choice in attribute.values:
            self._add(menu, choice.title, field_of(attribute.id, choice.id))
        menu.addSeparator()
        self._add(menu, self.tr("not set"), field_of(attribute.id, UNSET))

    def _add_flag(self, menu: QMenu, attribute: Attribute) -> None:
        self._add(menu, self.tr("Yes"), field_of(attribute.id, "yes"))
        self._add(menu, self.tr("No"), field_of(attribute.id, "no"))
        self._add(menu, self.tr("not set"), field_of(attribute.id, UNSET))

    def _add_people(self, menu: QMenu) -> None:
        session = self._desk.session
        self._add(menu, self.tr("Mine"), field_of("by", ME))
        self._add(menu, self.tr("Found by machines"), field_of("by", MACHINES))
        self._add(menu, self.tr("Everyone’s"), field_of("by", EVERYONE))
        menu.addSeparator()
        for each in session.annotators():
            if each.id != session.annotator.id:
                self._add(menu, each.name, field_of("by", each.name))

    def _add(self, menu: QMenu, title: str, term: Term) -> None:
        action = menu.addAction(button_text(title))
        action.triggered.connect(lambda: self.chose.emit(term))
