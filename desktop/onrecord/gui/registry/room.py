"""Where actors and issues are picked and kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from onrecord.gui.cards.editor import Editor
from onrecord.gui.registry.offers import Act, Asked, Row, offered
from onrecord.gui.registry.picker import Picker
from onrecord.gui.registry.registers import Registers
from onrecord.model.annotations import Annotation
from onrecord.model.registries import Actor, Issue
from onrecord.work import registering
from onrecord.work.naming import KINDS, Kind

if TYPE_CHECKING:
    from onrecord.gui.main_window import MainWindow
    from onrecord.gui.registry.window import RegistryWindow


class Registry(QObject):
    """The picker of the cards, and a window for each of the two registries."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.registers = Registers(window.desk, self)
        self._windows: dict[Kind, RegistryWindow] = {}
        window.intake.came.connect(self.registers.read_again)

    # picking

    def pick(self, annotation_id: str, attribute_id: str, editor: Editor) -> Picker | None:
        """Let the person pick the value of an attribute of this annotation, under its field."""
        sheet = self._window.sitting.sheet
        annotation = sheet.annotation(annotation_id) if sheet else None
        if annotation is None:
            return None
        kind = KINDS[editor.attribute.type]
        asked = _asked(annotation, attribute_id, kind)
        picker = self.picker(kind, asked, editor)
        picker.took.connect(lambda row: self._take(annotation_id, attribute_id, kind, row))
        picker.emptied.connect(lambda: self._set(annotation_id, attribute_id, None))
        held = self.registers.roll(kind).read_as(asked.held)
        picker.open_at(editor, keep=held.id if held else "")
        return picker

    def picker(self, kind: Kind, asked: Asked, parent: QWidget) -> Picker:
        """A popup that offers the registry's records for what is asked."""
        roll, uses = self.registers.roll(kind), self.registers.uses(kind)
        theme = self._window.look.theme
        picker = Picker(kind, lambda query: offered(roll, uses, query, asked), theme, parent)
        if not roll.living:
            picker.foot.setText(self.tr("Nothing is in the registry yet: type a name."))
            picker.foot.show()
        return picker

    def _take(self, annotation_id: str, attribute_id: str, kind: Kind, row: Row) -> None:
        desk = self._window.desk
        if row.act is Act.TAKE:
            self._set(annotation_id, attribute_id, row.id)
        elif row.act is Act.ADOPT:
            desk.do(registering.adopt, desk.session, kind, row.name)
        else:
            desk.do(registering.set_to_new, desk.session, annotation_id, attribute_id, row.name)

    def _set(self, annotation_id: str, attribute_id: str, value: str | None) -> None:
        annotation = self._window.sitting.sheet and self._window.sitting.sheet.annotation(
            annotation_id
        )
        held = annotation.attributes.get(attribute_id) if annotation else None
        if held != value:
            self._window.sitting.set_attribute(annotation_id, attribute_id, value)

    # the windows

    def actors(self) -> None:
        self.show(Actor)

    def issues(self) -> None:
        self.show(Issue)

    def show(self, kind: Kind, record_id: str = "") -> None:
        """Show the window of actors, or of issues, at this record if one is named."""
        if kind not in self._windows:
            from onrecord.gui.registry.window import RegistryWindow

            made = RegistryWindow(self._window, self, kind)
            made.destroyed.connect(lambda: self._windows.pop(kind, None))
            self._windows[kind] = made
        self._windows[kind].show_at(record_id)


def _asked(annotation: Annotation, attribute_id: str, kind: Kind) -> Asked:
    words = " ".join(annotation.text.split())
    held = annotation.attributes.get(attribute_id)
    return Asked(
        words=words,
        held=held if isinstance(held, str) else "",
        name=words if kind is Actor else "",
    )
