"""The project's actors and issues as the window holds them, kept up with edits."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from onrecord.gui.desk import Desk
from onrecord.gui.registry.offers import Register
from onrecord.model.annotations import Annotation, Link
from onrecord.model.edits import Edit
from onrecord.model.registries import Roll
from onrecord.work import naming
from onrecord.work.naming import Kind


class Registers(QObject):
    """Reads a roll and its counts when somebody first asks, and again when they have changed."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._rolls: dict[Kind, Roll] = {}
        self._counts: dict[Kind, Mapping[str, int]] = {}
        self._uses: dict[Kind, Mapping[str, int]] = {}
        desk.edited.connect(self._on_edited)
        desk.seated.connect(self.read_again)

    def roll(self, kind: Kind) -> Roll:
        """All actors, or all issues; an empty one where they cannot be read, which is told."""
        if kind not in self._rolls:
            found = self._desk.ask(naming.roll, self._desk.session, kind)
            if found is None:
                return Roll(())
            self._rolls[kind] = found
        return self._rolls[kind]

    def uses(self, kind: Kind) -> Mapping[str, int]:
        """How many tags of all layers refer to each of them, by id."""
        if kind not in self._uses:
            self._uses[kind] = Register(self.roll(kind), self._counted(kind)).uses()
        return self._uses[kind]

    def read_again(self) -> None:
        """Forget what was read: more than an edit may have changed, as by an import."""
        for known in (self._rolls, self._counts, self._uses):
            known.clear()
        self.changed.emit()

    def _counted(self, kind: Kind) -> Mapping[str, int]:
        if kind not in self._counts:
            found = self._desk.ask(naming.counts, self._desk.session, kind)
            if found is None:
                return {}
            self._counts[kind] = found
        return self._counts[kind]

    def _on_edited(self, edit: Edit) -> None:
        renamed = [kind for kind in naming.KINDS.values() if kind in edit.kinds]
        retagged = bool({Annotation, Link} & edit.kinds)
        for kind in renamed:
            self._rolls.pop(kind, None)
        if retagged:
            for kind, known in self._counts.items():
                session = self._desk.session
                self._counts[kind] = naming.recounted(session, kind, known, edit)
        if renamed or retagged:
            self._uses.clear()
            self.changed.emit()
