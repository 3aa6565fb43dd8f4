"""Setting values of the chosen tag by key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from onrecord.errors import UserError
from onrecord.gui.announcing import announce
from onrecord.gui.cards.contents import FieldLine, Form
from onrecord.gui.rooms import show_card
from onrecord.gui.valuing import deciding
from onrecord.gui.valuing.popup import ValuePopup
from onrecord.model.annotations import Value
from onrecord.model.codebook import State

if TYPE_CHECKING:
    from onrecord.gui.main_window import MainWindow


class Values(QObject):
    """Number keys choose values of the current attribute on the card; V finds any by its name."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._view = window.cards.card.form

    def set_by_number(self, key: str) -> None:
        """Choose the value of the current attribute whose number was pressed, and go on to the
        next attribute without a value; from a menu, ask for any value instead."""
        if not key.isdigit():
            self.choose()
            return
        form, line = self._form(), self._line()
        if form is None or line is None:
            self._refuse_without_form()
            return
        show_card(self._window)
        try:
            value = deciding.numbered(line, int(key))
        except UserError as refusal:
            self._window.desk.refused.emit(refusal)
            return
        self._set(form, line, value)

    def unset(self) -> None:
        """Take the current attribute's value away; it stays the current one."""
        form, line = self._form(), self._line()
        if form is None or line is None:
            self._refuse_without_form()
            return
        show_card(self._window)
        if line.setting.state is State.CHOSEN:
            self._window.sitting.set_attribute(form.annotation_id, line.attribute.id, None)

    def next_attribute(self) -> None:
        """Let number keys be about the next attribute."""
        self._step(1)

    def previous_attribute(self) -> None:
        """Let number keys be about the previous attribute."""
        self._step(-1)

    def choose(self) -> None:
        """Find a value by its first letters, in a list beside the card."""
        form = self._form()
        if form is None:
            self._refuse_without_form()
            return
        show_card(self._window)
        popup = ValuePopup(form.fields, self._window)
        popup.took.connect(lambda offer: self._take(form, offer))
        popup.open_beside(self._view)

    # within

    def _form(self) -> Form | None:
        """The form of the chosen tag, if it is mine and has attributes."""
        card = self._window.cards.card.contents if self._window.sitting.chosen else None
        form = card.form if card else None
        return form if form and form.editable and form.fields else None

    def _line(self) -> FieldLine | None:
        form = self._form()
        lines = form.fields if form else ()
        return next((each for each in lines if each.attribute.id == self._view.current), None)

    def _set(self, form: Form, line: FieldLine, value: Value | None) -> None:
        if line.setting.state is not State.CHOSEN or line.setting.value != value:
            self._window.sitting.set_attribute(form.annotation_id, line.attribute.id, value)
        now = self._form()
        if now is not None and now.annotation_id == form.annotation_id:
            self._go_to(deciding.next_open(now.fields, line.attribute.id))

    def _step(self, step: int) -> None:
        form = self._form()
        if form is None:
            self._refuse_without_form()
        else:
            show_card(self._window)
            self._go_to(deciding.stepped(form.fields, self._view.current, step))

    def _go_to(self, attribute_id: str) -> None:
        """Make the attribute the current one, and let screen readers say what it holds."""
        self._view.set_current(attribute_id)
        line = self._line()
        if line is not None:
            announce(self._view, deciding.spoken(line))

    def _take(self, form: Form, offer: deciding.Offer) -> None:
        if offer.opens:
            self._view.open(offer.attribute.id)
            return
        line = next((x for x in form.fields if x.attribute.id == offer.attribute.id), None)
        if line is not None:
            self._set(form, line, offer.value)

    def _refuse_without_form(self) -> None:
        self._window.desk.refused.emit(UserError("Choose a tag of yours that has values first."))
