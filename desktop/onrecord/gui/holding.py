"""What the analyst holds: the open article, the chosen annotation, the statement in hand."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from onrecord.gui import choosing
from onrecord.gui.desk import Desk
from onrecord.gui.reader.reader import Reader
from onrecord.model.annotations import Annotation
from onrecord.model.edits import Edit
from onrecord.model.statements import Statement
from onrecord.work.sheet import Sheet


class Holding(QObject):
    """Opens articles and chooses in them, and keeps up with every edit; changes nothing."""

    opened = Signal()  # another article, or none, is open
    edited = Signal(object)  # Edit: the open article was changed
    chose = Signal(bool)  # another annotation is chosen; True: bring its words into view
    leaving = Signal()  # what is typed about the chosen annotation has to be said now

    def __init__(self, desk: Desk, reader: Reader, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.sheet: Sheet | None = None
        self.chosen = ""
        self.active = ""
        self._desk = desk
        self._reader = reader
        desk.edited.connect(self._on_edited)

    # what is open

    def show(self, article_id: str) -> None:
        """Open an article; the statement in hand is put down."""
        self.leaving.emit()
        sheet = self._desk.ask(self._desk.session.sheet, article_id)
        if sheet is None:
            return
        self.sheet, self.chosen, self.active = sheet, "", ""
        self.opened.emit()

    def read_again(self) -> None:
        """Show the open article as the project holds it now, if that is not what is shown."""
        if self.sheet is None:
            return
        key = self.sheet.article.id
        if self._desk.ask(self._desk.session.sheet, key) != self.sheet:
            self.show(key)

    def close_article(self) -> None:
        """Show no article, as when the project holds none."""
        self.sheet, self.chosen, self.active = None, "", ""
        self.opened.emit()

    @property
    def statement(self) -> Statement | None:
        """The statement in hand."""
        return choosing.statement_named(self.sheet.statements, self.active) if self.sheet else None

    @property
    def annotation(self) -> Annotation | None:
        """The chosen annotation, mine or a machine's."""
        return self.sheet.annotation(self.chosen) if self.sheet and self.chosen else None

    # choosing

    def choose(self, annotation_id: str, *, reveal: bool = False) -> None:
        """Choose an annotation and take its statement in hand; "" keeps the statement."""
        if self.sheet is None:
            return
        self.leaving.emit()
        self.active = choosing.statement_for(self.sheet, annotation_id, self.active)
        self.chosen = annotation_id or self.active
        self.chose.emit(reveal)

    def resume(self, chosen: str, active: str) -> None:
        """Have this annotation chosen and this statement in hand again."""
        self.chosen, self.active = chosen, active
        self.chose.emit(False)

    def put_down(self) -> None:
        """Have no statement in hand."""
        self.leaving.emit()
        self.chosen, self.active = "", ""
        self.chose.emit(False)

    def next_statement(self) -> None:
        self._step(1)

    def previous_statement(self) -> None:
        self._step(-1)

    def _step(self, step: int) -> None:
        if self.sheet is None:
            return
        caret = self._reader.caret()
        found = choosing.neighbour(self.sheet.statements, self.active, caret, step)
        if found:
            self.active = found
            self.choose(found, reveal=True)

    # within

    def _on_edited(self, edit: Edit) -> None:
        if self.sheet is None or self.sheet.article.id not in edit.articles:
            return
        self.sheet = self.sheet.after(edit)
        self.chosen = choosing.chosen_after(edit, self.sheet, self.chosen, self.active)
        self.active = choosing.statement_for(self.sheet, self.chosen, self.active)
        self.edited.emit(edit)
