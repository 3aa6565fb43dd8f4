"""Two more sittings of the tour, by keys: a dataset goes out, and a colleague's folder comes in."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTreeWidget, QWidget

from onrecord.errors import UserError
from onrecord.gui.exporting.dialog import ExportDialog
from onrecord.gui.exporting.foot import State
from onrecord.gui.importing.choices import key_of
from onrecord.gui.importing.dialog import ImportDialog, Phase
from onrecord.gui.questions import Questions
from onrecord.gui.tour.gallery import LOOKS
from onrecord.gui.tour.keyboard import AtKeys
from onrecord.gui.tour.visitor import Visitor
from onrecord.model.codebook import LinkRole, Role
from onrecord.work.overwriting import MANIFEST

_KEY = Qt.Key
_CONTROL, _ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
_LOSSY = "conll"
_PATIENCE = 120.0  # seconds for the export's process on a slow machine


class Guide(Questions):
    """Answers for the person what the system's own dialog would ask."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._ready = folder

    def folder_to_import(self, parent: QWidget) -> Path | None:
        """The folder that lies ready."""
        return self._ready


def send(visitor: Visitor, place: Path) -> None:
    """Look at two formats, part the articles, see what would be lost, and write the dataset.

    Raises UserError where none lies there in the end.
    """
    _Sending(visitor).sit(place)
    if not (place / MANIFEST).is_file():
        raise UserError("The tour exported to {folder}, and nothing is there.", folder=place)


def receive(visitor: Visitor, annotator: str) -> None:
    """Bring in the folder that lies ready, whose labels have other names, as this annotator's, and
    say what each label is here."""
    _Receiving(visitor).sit(annotator)


class _Sending(AtKeys):
    def sit(self, place: Path) -> None:
        visitor = self.visitor
        self.call(_KEY.Key_E, _CONTROL)
        dialog = visitor.window.findChildren(ExportDialog)[-1]
        self._wait_for_preview(dialog)
        visitor.picture("export, all of it")
        self.pick(dialog.form.format, dialog.form.format.findData(_LOSSY))
        self.overwrite(dialog.form.place.line, str(place))
        self._wait_for_preview(dialog)
        self._open_a_loss(dialog.sample.losses)
        self.in_every_look("export")
        self._part(dialog)
        self._wait_for_preview(dialog)
        visitor.picture("export, parted")
        self._write(dialog)

    def _open_a_loss(self, losses: QTreeWidget) -> None:
        """Open the first kind that lists cases."""
        self.walk_to(losses)
        while (item := losses.currentItem()) and not item.childCount():
            if losses.itemBelow(item) is None:
                return
            self.visitor.press(_KEY.Key_Down)
        self.visitor.press(_KEY.Key_Right)

    def _part(self, dialog: ExportDialog) -> None:
        parting = dialog.form.parting
        self.walk_to(parting.switch)
        self.visitor.press(_KEY.Key_Space)
        self.pick(parting.group, parting.group.findData("outlet"))

    def _write(self, dialog: ExportDialog) -> None:
        """Export although not all of it can go, as the list has told, and close the dialog."""
        visitor, foot = self.visitor, dialog.foot
        self.walk_to(foot.export)
        visitor.press(_KEY.Key_Return)
        visitor.wait(lambda: foot.state is State.DONE, seconds=_PATIENCE)
        visitor.picture("exported")
        visitor.press(_KEY.Key_Escape)

    def _wait_for_preview(self, dialog: ExportDialog) -> None:
        self.visitor.wait(
            lambda: dialog.process.in_hand is None and not dialog.is_waiting, seconds=_PATIENCE
        )


class _Receiving(AtKeys):
    def sit(self, annotator: str) -> None:
        visitor = self.visitor
        for look in LOOKS[1:]:
            visitor.window.commands[look].trigger()
            self._decide(self._opened(), annotator)
            visitor.picture(f"{look}, import")
            visitor.press(_KEY.Key_Escape)
        visitor.window.commands[LOOKS[0]].trigger()
        dialog = self._opened()
        visitor.picture("import, to be mapped")
        self._decide(dialog, annotator)
        visitor.picture("light, import")
        self._bring_in(dialog)

    def _opened(self) -> ImportDialog:
        self.call(_KEY.Key_I, _CONTROL | _ALT)
        return next(x for x in self.visitor.window.findChildren(ImportDialog) if x.isVisible())

    def _decide(self, dialog: ImportDialog, annotator: str) -> None:
        book = self.visitor.window.desk.session.codebook
        ours = {
            "Content": book.label_for(Role.CLAIM),
            "Attitude": book.label_for(Role.STANCE),
            "→ Coreference": next((x for x in book.links if x.role is LinkRole.SAME_AS), None),
        }
        self.overwrite(dialog.source.whose, annotator)
        for row in dialog.table.rows:
            label = ours.get(key_of(row.theirs))
            if label is not None:
                self.pick(row.becomes, row.becomes.findText(label.title))

    def _bring_in(self, dialog: ImportDialog) -> None:
        visitor = self.visitor
        phases: list[Phase] = []
        dialog.slices.ended.connect(lambda _end: phases.append(dialog.phase))
        self.walk_to(dialog.import_button)
        visitor.press(_KEY.Key_Return)
        visitor.wait(lambda: bool(phases), seconds=_PATIENCE)
        if phases and phases[-1] is Phase.DONE:
            visitor.picture("import, told")
            visitor.press(_KEY.Key_Return)
        visitor.picture("imported")
