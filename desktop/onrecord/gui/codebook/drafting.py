"""A codebook being edited: the draft, its steps back and forth, and what refuses a step."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from onrecord.errors import UserError
from onrecord.model.codebook import Codebook

Step = Callable[[Codebook], Codebook]


class Drafting(QObject):
    """Holds the draft of a revision. Nothing of it reaches the project before it is saved."""

    changed = Signal()  # the draft is another one
    remade = Signal()  # … by more than what stands in the field the person is in
    refused = Signal(object)  # UserError

    def __init__(self, codebook: Codebook, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.before = codebook
        self.draft = codebook
        self._past: list[Codebook] = []
        self._future: list[Codebook] = []

    @property
    def is_changed(self) -> bool:
        return self.draft != self.before

    def write(self, step: Step) -> None:
        """Take a step that only changes what stands in a field."""
        if self._take(step):
            self.changed.emit()

    def do(self, step: Step) -> bool:
        """Take a step that changes what there is; False when it was refused."""
        if not self._take(step):
            return False
        self.changed.emit()
        self.remade.emit()
        return True

    def undo(self) -> None:
        """Go back a step within the draft."""
        self._walk(self._past, self._future)

    def redo(self) -> None:
        self._walk(self._future, self._past)

    def _take(self, step: Step) -> bool:
        try:
            draft = step(self.draft)
        except UserError as reason:
            self.refused.emit(reason)
            return False
        # Times are set when the draft is saved; a draft that says the same is the same.
        draft = replace(draft, modified=self.draft.modified)
        if draft == self.draft:
            return False
        self._past.append(self.draft)
        self._future.clear()
        self.draft = draft
        return True

    def _walk(self, source: list[Codebook], target: list[Codebook]) -> None:
        if source:
            target.append(self.draft)
            self.draft = source.pop()
            self.changed.emit()
            self.remade.emit()
